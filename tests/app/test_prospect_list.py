from dataclasses import replace
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from planner.app.prospect_list import Column, Due, Group, Heading, ProspectList, Stages, Wish, folded
from planner.domain.prospect import Owner, Prospect, Stage
from tests.domain.prospect_examples import prospect

TODAY = date(2026, 11, 24)
DELTA = prospect(
    "d", "Deltaplast", Stage.CONVERSATION, contact="Peter Maas", city="Moerdijk",
    next_action="Agree a visit", next_on=TODAY + timedelta(days=1),
)  # fmt: skip
WESSELS = prospect(
    "w", "Houtindustrie Wessels", Stage.MEETING, city="Raalte", list_name="List B",
    next_action="Visit", next_on=date(2026, 12, 1), owner=Owner.AGENCY,
)  # fmt: skip
METAAL = prospect("m", "Métaalhuis Venlo", Stage.NEW, city="Venlo", list_name="Fair")
OLD = prospect("o", "Aardema", Stage.CUSTOMER)
LOST = prospect("l", "Lukkes", Stage.LOST)
TOUCHED = {"d": TODAY, "w": date(2026, 10, 12), "o": date(2026, 1, 5)}


def listed(*more: Prospect) -> ProspectList:
    made = ProspectList()
    made.take([DELTA, WESSELS, METAAL, OLD, LOST, *more], TOUCHED)
    return made


def ids(wish: Wish, *more: Prospect) -> str:
    return "".join(e for e in listed(*more).shown(wish, TODAY).entries if isinstance(e, str))


def test_active_prospects_stand_under_what_is_next() -> None:
    shown = listed().shown(Wish(), TODAY)
    assert shown.entries == (
        *(Heading(Group.NEXT_UP, 1), "d"),
        *(Heading(Group.LATER, 1), "w"),
        *(Heading(Group.NO_ACTION, 1), "m"),
    )
    assert shown.count == 3


def test_what_is_past_its_day_is_next_up_and_said_so() -> None:
    past = replace(DELTA, id="p", next_on=TODAY - timedelta(days=3))
    shown = listed(past).shown(Wish(), TODAY)
    assert shown.entries[:3] == (Heading(Group.NEXT_UP, 2, past=True), "p", "d")


def test_an_action_without_a_day_comes_after_those_with_one() -> None:
    someday = replace(DELTA, id="s", next_on=None)
    assert ids(Wish(), someday) == "dwsm"


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("DELTA", "d"),
        ("metaal", "m"),
        ("métaal ven", "m"),
        ("maas moer", "d"),
        ("raalte", "w"),
        ("nobody", ""),
        ("  ", "dwm"),
    ],
)
def test_search_finds_each_word_in_company_contact_or_city(text: str, found: str) -> None:
    assert ids(Wish(text)) == found


@pytest.mark.parametrize(
    ("wish", "found"),
    [
        (Wish(stage=Stages.ALL, sort=Column.COMPANY), "odwlm"),
        (Wish(stage=Stage.LOST), "l"),
        (Wish(owner=Owner.AGENCY), "w"),
        (Wish(owner=Owner.OWN), "dm"),
        (Wish(list_name="Fair"), "m"),
        (Wish(list_name=""), "d"),
        (Wish(untouched_days=43), "wm"),
        (Wish(untouched_days=44), "m"),
        (Wish(due=Due.TODAY), ""),
        (Wish(due=Due.THIS_WEEK), "d"),
        (Wish(due=Due.NONE), "m"),
    ],
)
def test_filters_narrow_the_list(wish: Wish, found: str) -> None:
    assert ids(wish) == found


@pytest.mark.parametrize(
    ("column", "found"),
    [
        (Column.COMPANY, "odwlm"),
        (Column.STAGE, "lowdm"),
        (Column.LAST, "dwolm"),
        (Column.OWNER, "odlmw"),
    ],
)
def test_every_column_sorts(column: Column, found: str) -> None:
    assert ids(Wish(stage=Stages.ALL, sort=column)) == found
    assert ids(Wish(stage=Stages.ALL, sort=column, descending=True)) == found[::-1]


def test_sorting_back_keeps_those_without_an_action_below() -> None:
    assert ids(Wish(descending=True)) == "wdm"


def test_merged_prospects_are_not_listed() -> None:
    known = listed(prospect("x", "Delta Plast", merged_into="d"))
    assert len(known) == 5
    assert "x" not in known


def test_one_is_found_by_the_name_of_another_merged_into_it() -> None:
    merged = prospect("x", "Kunststoffen Peters", merged_into="d")
    known = ProspectList()
    known.take([DELTA, METAAL, merged], TOUCHED, {"x": "d"})
    assert known.shown(Wish("peters"), TODAY).entries[1:] == ("d",)
    moved = replace(DELTA, city="Breda")
    known.renew(["d"], {"d": moved}, None)
    assert known.shown(Wish("peters breda"), TODAY).count == 1


def test_only_what_is_different_is_named_after_news() -> None:
    known = listed()
    now = {
        p.id: p for p in (replace(DELTA, stage=Stage.MEETING), WESSELS, METAAL, OLD, prospect("n", "Nieuw"))
    }
    assert known.renew(["d", "w", "n", "l", "t"], now, TOUCHED) == {"d", "n", "l"}
    assert known.prospect("d").stage is Stage.MEETING
    assert len(known) == 5
    assert known.renew([], now, {**TOUCHED, "m": TODAY}) == {"m"}
    assert known.last_touch("m") == TODAY
    assert known.renew(["d"], now, {**TOUCHED, "m": TODAY}) == frozenset()


COMPANIES = st.builds(
    lambda number, name, stage, owner, on: prospect(
        f"p{number}", name, stage, owner=owner, next_action="Call" if on else "", next_on=on
    ),
    st.integers(0, 12),
    st.sampled_from(["Aa", "Bb", "Béb", "Cc"]),
    st.sampled_from(Stage),
    st.sampled_from(Owner),
    st.none() | st.integers(-2, 9).map(lambda n: TODAY + timedelta(days=n)),
)
CHANGES = st.lists(st.one_of(COMPANIES, st.integers(0, 12).map(lambda n: f"p{n}")), max_size=8)


@given(st.lists(COMPANIES), CHANGES, st.sampled_from(Column))
def test_single_changes_come_to_the_same_as_beginning_anew(
    before: list[Prospect], changes: list[Prospect | str], column: Column
) -> None:
    wish = Wish(stage=Stages.ALL, sort=column)
    prospects = {p.id: p for p in before}
    known = ProspectList()
    known.take(prospects.values(), {})
    for look in Column:
        known.shown(Wish(sort=look), TODAY)
    for change in changes:
        touched = {"p3": TODAY} if isinstance(change, str) else None
        id_ = change if isinstance(change, str) else change.id
        prospects.pop(id_, None)
        if isinstance(change, Prospect):
            prospects[id_] = change
        known.renew([id_], prospects, touched)
        last = {id_: day for id_ in prospects if (day := known.last_touch(id_)) is not None}
        fresh = ProspectList()
        fresh.take(prospects.values(), last)
        assert known.shown(wish, TODAY) == fresh.shown(wish, TODAY)


def test_headings_are_known_by_their_rows() -> None:
    shown = listed().shown(Wish(), TODAY)
    assert [shown.entries[row] for row in shown.heading_rows] == [
        entry for entry in shown.entries if isinstance(entry, Heading)
    ]
    assert listed().shown(Wish(sort=Column.COMPANY), TODAY).heading_rows == ()


TYPED = st.lists(st.sampled_from(["a", "b", "é", " ", "-"]), max_size=20)


@given(st.lists(COMPANIES), TYPED, COMPANIES, st.sampled_from([Column.NEXT, Column.STAGE]))
def test_typing_letter_by_letter_finds_what_the_whole_text_does(
    before: list[Prospect], letters: list[str], later: Prospect, column: Column
) -> None:
    prospects = {p.id: p for p in before}
    known = ProspectList()
    known.take(prospects.values(), {})
    text = ""
    for place, letter in enumerate(letters):
        text = text[:-1] if letter == "-" else text + letter
        if place == 10:
            prospects[later.id] = later
            known.renew([later.id], prospects, None)
        wish = Wish(text, stage=Stages.ALL if place % 7 else Stages.ACTIVE, sort=column)
        fresh = ProspectList()
        fresh.take(prospects.values(), {})
        assert known.shown(wish, TODAY) == fresh.shown(wish, TODAY)


def test_one_that_is_merged_leaves_the_list_and_returns() -> None:
    known = listed()
    assert known.renew(["m"], {"m": replace(METAAL, merged_into="d")}, TOUCHED) == {"m"}
    assert "m" not in known
    assert known.renew(["m"], {"m": METAAL}, TOUCHED) == {"m"}
    assert "m" in known


def test_the_names_of_lists_are_offered_once_each() -> None:
    assert listed(replace(METAAL, id="n")).list_names() == ["Fair", "List B"]


@pytest.mark.parametrize(
    ("text", "plain"),
    [("Ærø", "aero"), ("Łódź", "lodz"), ("Straße", "strasse"), ("IJsselmeer", "ijsselmeer")],
)
def test_letters_are_folded(text: str, plain: str) -> None:
    assert folded(text) == plain
