"""Prospects that may be one company are found, with a reason; companies that only look alike are left."""

from __future__ import annotations

import time
from itertools import combinations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from planner.domain.prospect import Prospect
from planner.proposals.company_keys import city_key, domain_key, name_key, phone_key
from planner.proposals.duplicates import DuplicateReason, find_duplicates
from tests.proposals.labelled_companies import labelled


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Jansen Staal B.V.", "JANSEN STAAL BV"),
        ("Müller Maschinenbau GmbH & Co. KG", "Muller Maschinenbau"),
        ("De Vries & Zonen v.o.f.", "Vries en Zonen"),
        ("Straßenbau Weiß", "Strassenbau Weiss AG"),
        ("Café d'Or", "Cafe dOr"),
    ],
)
def test_ways_of_writing_a_name_are_one(one: str, other: str) -> None:
    assert name_key(one) == name_key(other)


@pytest.mark.parametrize(
    "phone", ["030-123 45 67", "+31 30 1234567", "0031 (0)30 1234567", "030 1234567 tst 5"]
)
def test_ways_of_writing_a_number_are_one(phone: str) -> None:
    assert phone_key(phone) == "301234567"


@pytest.mark.parametrize(
    ("website", "email", "domain"),
    [
        ("https://www.jansen.nl/contact?x=1", "", "jansen.nl"),
        ("", "Ada@Mail.Jansen.nl", "jansen.nl"),
        ("shop.jansen.co.uk", "", "jansen.co.uk"),
        ("", "jansen@gmail.com", ""),
        ("https://linkedin.com/company/jansen", "ada@jansen.nl", "jansen.nl"),
        ("http://user:pw@jansen.nl:8080", "", "jansen.nl"),
        ("none", "no mail", ""),
    ],
)
def test_a_domain_is_the_company_s_own_or_none(website: str, email: str, domain: str) -> None:
    assert domain_key(website, email) == domain


def test_a_town_has_two_names() -> None:
    assert city_key("'s-Gravenhage") == city_key("Den Haag")


def test_a_group_says_why_and_begins_with_the_fullest() -> None:
    groups = find_duplicates(
        [
            Prospect("a", "Jansen Staal"),
            Prospect("b", "Bakkerij Smit", website="smit.nl"),
            Prospect("c", "Jansen Staal BV", contact="Ada", phone="030 1234567", city="Utrecht"),
            Prospect("d", "Jansen staal b.v.", phone="+31301234567", city="Utrecht"),
        ]
    )

    (group,) = groups
    assert group.prospect_ids == ("c", "d", "a")
    assert group.why == (DuplicateReason.NAME, DuplicateReason.PHONE, DuplicateReason.CITY)
    assert 0.8 <= group.score < 1


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (Prospect("a", "Jansen", city="Breda"), Prospect("b", "Jansen", city="Utrecht")),
        (Prospect("a", "Jansen Bouw", city="Ede"), Prospect("b", "Jansen Hout", city="Ede")),
        (Prospect("a", "Vos", email="vos@gmail.com"), Prospect("b", "Bakker", email="bakker@gmail.com")),
        (Prospect("a", "Smit"), Prospect("b", "Smit", merged_into="a")),
    ],
)
def test_what_is_not_one_company_is_left(one: Prospect, other: Prospect) -> None:
    assert find_duplicates([one, other]) == ()


def test_namesakes_in_two_towns_are_not_brought_together_by_a_third() -> None:
    groups = find_duplicates(
        [
            Prospect("a", "Zelvano", city="Breda"),
            Prospect("b", "Zelvano", city="Ede"),
            Prospect("c", "Zelvano"),
        ]
    )
    assert [len(group.prospect_ids) for group in groups] == [2]


def test_a_reception_s_number_makes_nobody_one() -> None:
    names = ("Novatek", "Lumaris", "Arvado", "Helioz", "Brontis", "Ecofix", "Gritex")
    assert find_duplicates([Prospect(n, n, phone="020 7654321") for n in names]) == ()


def test_what_was_said_to_be_two_is_not_found_again_not_even_by_way_of_a_third() -> None:
    alike = [
        Prospect(id_, f"Jansen Staal{form}", phone="030 1234567", city="Ede")
        for id_, form in (("a", ""), ("b", " BV"), ("c", " B.V."))
    ]
    assert [sorted(group.prospect_ids) for group in find_duplicates(alike)] == [["a", "b", "c"]]
    (group,) = find_duplicates(alike, apart={("a", "b")})
    assert sorted(group.prospect_ids) in (["a", "c"], ["b", "c"])
    (group,) = find_duplicates(alike, apart={("a", "b"), ("b", "c")})
    assert sorted(group.prospect_ids) == ["a", "c"]
    assert find_duplicates(alike, apart={("a", "b"), ("a", "c"), ("b", "c")}) == ()


@given(st.sets(st.tuples(st.integers(0, 4), st.integers(0, 4)).filter(lambda two: two[0] < two[1])))
def test_no_group_holds_a_pair_that_is_kept_apart(numbers: set[tuple[int, int]]) -> None:
    alike = [Prospect(f"p{n}", "Jansen Staal", phone="030 1234567", city="Ede") for n in range(5)]
    apart = {(f"p{one}", f"p{other}") for one, other in numbers}
    for group in find_duplicates(alike, apart=apart):
        assert not apart.intersection(combinations(sorted(group.prospect_ids), 2))


def test_precision_and_recall_on_labelled_companies() -> None:
    known = labelled(2_000)
    groups = find_duplicates(known.prospects)
    found = {pair for group in groups for pair in combinations(sorted(group.prospect_ids), 2)}
    true = known.true_pairs()

    assert len(found & true) / len(found) >= 0.92
    assert len(found & true) / len(true) >= 0.95


def test_twenty_thousand_that_are_all_alike_take_seconds() -> None:
    many = [Prospect(f"p{n}", "Jansen Staal BV", city="Ede", phone=f"030 {n:07d}") for n in range(20_000)]
    began = time.perf_counter()
    find_duplicates(many, apart={("p1", "p2"), ("p3", "p4")})
    assert time.perf_counter() - began < 15


def test_what_progress_raises_ends_the_search() -> None:
    class EnoughError(Exception):
        pass

    def stop(_done: int, _all: int) -> None:
        raise EnoughError

    with pytest.raises(EnoughError):
        find_duplicates(labelled(2_000).prospects, stop)
