"""A file is taken into the list: matched, filled, never emptied, and the second time without any change."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from itertools import count

from hypothesis import given, settings
from hypothesis import strategies as st

from planner.domain.prospect import Owner, Prospect, Stage
from planner.exchange.prospect_rows import Candidate
from planner.exchange.prospect_taking_in import RowState, TakenIn, taken_in

TODAY = date(2026, 11, 23)
JANSEN = Prospect(
    "p1",
    "Jansen Staal B.V.",
    contact="Ada Smit",
    phone="030 123 45 67",
    email="ada@jansenstaal.nl",
    city="Utrecht",
    stage=Stage.MEETING,
    owner=Owner.AGENCY,
    note="ring twice",
    refs=(("hubspot", "501"),),
)


def row(line: int = 2, stage: Stage | None = None, owner: Owner | None = None, **values: object) -> Candidate:
    made = Prospect("", str(values.pop("company", "")))
    return Candidate(line, replace(made, **values), stage, owner)  # type: ignore[arg-type]


def take(rows: Sequence[Candidate], *known: Prospect, list_name: str = "") -> TakenIn:
    numbers = count(1)
    return taken_in(rows, known, "list.csv", TODAY, lambda: f"new{next(numbers)}", list_name=list_name)


def changed(rows: Sequence[Candidate], known: Prospect = JANSEN) -> Prospect:
    taken = take(rows, known)
    assert taken.before == (known,)
    (after,) = taken.after
    assert after.id == known.id
    return after


def test_a_new_company_is_added_with_where_it_came_from() -> None:
    taken = take([row(company="De Wit", stage=Stage.APPROACHED)], JANSEN, list_name="Fair")

    assert taken.before == ()
    (made,) = taken.after
    assert (made.id, made.company, made.stage, made.owner) == ("new1", "De Wit", Stage.APPROACHED, Owner.OWN)
    assert (made.list_name, made.added_from, made.added_on) == ("Fair", "list.csv", TODAY)
    assert taken.states == {2: RowState.NEW}


def test_a_row_belongs_to_the_prospect_with_its_id_domain_number_or_name_and_town() -> None:
    for like in (
        row(company="Something else", refs=(("hubspot", "501"),), role="Buyer"),
        row(company="Jansen Stahl", website="https://www.jansenstaal.nl/contact", role="Buyer"),
        row(company="Staal Utrecht", phone="+31 (0)30-1234567", role="Buyer"),
        row(company="jansen staal", city="UTRECHT", contact="Ada Smit", role="Buyer"),
        row(company="Jansén Staal N.V.", contact="Ada Smit", role="Buyer"),
    ):
        taken = take([like], JANSEN)
        assert [each.id for each in taken.after] == ["p1"], like
        assert taken.states == {2: RowState.CHANGED}


def test_the_same_name_in_another_town_is_another_company() -> None:
    assert take([row(company="Jansen Staal", city="Breda")], JANSEN).states == {2: RowState.NEW}


def test_what_the_rep_keeps_is_not_emptied_nor_taken_back() -> None:
    after = changed(
        [
            row(
                company="Jansen Staal BV",
                contact="Ada Smit",
                city="Utrecht",
                street="Kade 1",
                stage=Stage.NEW,
                owner=Owner.OWN,
            )
        ]
    )

    assert (after.company, after.street) == ("Jansen Staal BV", "Kade 1")
    assert (after.phone, after.email, after.note) == (JANSEN.phone, JANSEN.email, "ring twice")
    assert (after.stage, after.owner) == (Stage.MEETING, Owner.AGENCY)


def test_a_stage_goes_forward_and_a_note_grows() -> None:
    after = changed([row(company="Jansen Staal", city="Utrecht", stage=Stage.CUSTOMER, note="has a crane")])

    assert after.stage is Stage.CUSTOMER
    assert after.note == "ring twice\nhas a crane"


def test_our_own_export_that_was_edited_says_everything_but_empties_nothing() -> None:
    ref = (("overmorgen", "p1"),)
    after = changed(
        [row(company="Jansen", refs=ref, stage=Stage.APPROACHED, owner=Owner.OWN, note="changed", phone="1")]
    )

    assert (after.company, after.stage, after.note) == ("Jansen", Stage.APPROACHED, "changed")
    assert (after.owner, after.owner_since) == (Owner.OWN, TODAY)
    assert (after.email, after.refs) == (JANSEN.email, JANSEN.refs)


def test_another_person_of_the_company_is_kept_in_the_note() -> None:
    rows = [
        row(2, company="Jansen Staal", contact="Ada Smit", email="ada@jansenstaal.nl"),
        row(3, company="Jansen Staal", contact="Bo Vos", role="Buyer", email="bo@jansenstaal.nl"),
    ]
    taken = take(rows, JANSEN)

    (after,) = taken.after
    assert (after.contact, after.email) == (JANSEN.contact, JANSEN.email)
    assert after.note == "ring twice\nBo Vos, Buyer, bo@jansenstaal.nl"
    assert taken.states == {2: RowState.CHANGED, 3: RowState.JOINED}


def test_two_rows_of_a_new_company_make_one_prospect() -> None:
    rows = [row(2, company="De Wit", website="dewit.nl"), row(3, company="De Wit Ede", website="dewit.nl")]
    taken = take(rows)

    assert [each.company for each in taken.after] == ["De Wit"]
    assert taken.states == {2: RowState.NEW, 3: RowState.JOINED}


def test_a_mailbox_with_a_provider_of_many_makes_nobody_the_same() -> None:
    rows = [row(n, company=f"Firm {n * 7}", email=f"info{n}@bluewin.ch") for n in range(2, 12)]
    assert take(rows).count(RowState.NEW) == 10


def test_a_row_of_a_merged_prospect_goes_to_the_one_it_was_merged_into() -> None:
    merged = Prospect("p2", "JS Trading", merged_into="p1", refs=(("hubspot", "777"),))
    taken = take([row(company="JS Trading", refs=(("hubspot", "777"),), country="NL")], JANSEN, merged)

    assert [(each.id, each.country) for each in taken.after] == [("p1", "NL")]


words = st.sampled_from(["", "Jansen", "Jansen BV", "De Wit", "Bakker", "Vos & Zn", "Vos"])
small = st.builds(
    row,
    st.just(0),
    st.sampled_from([None, *Stage]),
    st.sampled_from([None, *Owner]),
    company=words.filter(bool),
    contact=st.sampled_from(["", "Ada", "Bo", "Cas"]),
    phone=st.sampled_from(["", "030 1234567", "+31 30 1234567", "040 7654321"]),
    email=st.sampled_from(["", "a@jansen.nl", "b@jansen.nl", "info@wit.nl", "x@gmail.com"]),
    website=st.sampled_from(["", "jansen.nl", "www.wit.nl"]),
    street=st.sampled_from(["", "Kade 1", "Laan 2"]),
    city=st.sampled_from(["", "Ede", "Breda"]),
    note=st.sampled_from(["", "one", "two"]),
    next_action=st.sampled_from(["", "ring"]),
    refs=st.sampled_from([(), (("file", "1"),), (("file", "2"),)]),
)


def numbered(rows: list[Candidate]) -> list[Candidate]:
    """Give rows their lines; an id stands in one row of a file."""
    found: list[Candidate] = []
    seen: set[tuple[tuple[str, str], ...]] = set()
    for line, each in enumerate(rows, start=2):
        refs = each.values.refs if each.values.refs not in seen else ()
        seen.add(refs)
        found.append(replace(each, line=line, values=replace(each.values, refs=refs)))
    return found


def after_taking(known: dict[str, Prospect], taken: TakenIn) -> dict[str, Prospect]:
    for before in taken.before:
        assert known[before.id] == before
    return known | {each.id: each for each in taken.after}


@settings(max_examples=400, deadline=None)
@given(st.lists(small, max_size=4), st.lists(small, max_size=8))
def test_the_same_file_twice_changes_nothing(old: list[Candidate], rows: list[Candidate]) -> None:
    known = {f"k{n}": replace(each.values, id=f"k{n}", refs=()) for n, each in enumerate(old)}
    once = after_taking(known, take(numbered(rows), *known.values()))
    again = take(numbered(rows), *once.values())

    assert (again.before, again.after) == ((), ())
    assert again.count(RowState.NEW) == again.count(RowState.CHANGED) == 0
    for prospect_id, before in known.items():
        assert not before.note or before.note in once[prospect_id].note or "overmorgen" in str(rows)
        assert all(
            getattr(once[prospect_id], name)
            for name in ("company", "contact", "phone", "email", "city", "note", "stage", "owner")
            if getattr(before, name)
        )
