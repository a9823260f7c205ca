from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from planner.domain import prospect_edits
from planner.domain.agency_touches import ReportedTouch, compare, take_in
from planner.domain.edits import Edit, EditKind
from planner.domain.plan import Plan
from planner.domain.prospect import Owner, Prospect, Stage, Touch, TouchKind, TouchOutcome
from tests.domain.examples import MONDAY, plan_of

IDS = ("deltaplast", "agro", "molen")
CALL = ReportedTouch("deltaplast", MONDAY, TouchKind.CALL, TouchOutcome.SPOKE, "Likes a visit", 8)


def plan_with_prospects() -> Plan:
    plan = plan_of()
    assert not plan.prospect_book.prospects
    plan.put((), [Prospect(each, each.title(), owner=Owner.AGENCY) for each in IDS])
    for each in IDS:
        assert not plan.prospect_book.touches_of(each)
    return plan


def store(plan: Plan, edit: Edit) -> Edit:
    plan.put(edit.before, edit.after)
    return edit


def touches(plan: Plan) -> list[Touch]:
    return [touch for each in IDS for touch in plan.prospect_book.touches_of(each)]


reports = st.builds(
    ReportedTouch,
    st.sampled_from(IDS),
    st.integers(0, 2).map(lambda days: MONDAY + timedelta(days=days)),
    st.sampled_from([TouchKind.CALL, TouchKind.MAIL]),
    st.sampled_from([TouchOutcome.NONE, TouchOutcome.SPOKE]),
    st.sampled_from(["", "Call back"]),
    st.sampled_from([0, 8]),
)
files = st.lists(reports, max_size=12)


def test_what_the_agency_did_is_its_own_and_takes_the_prospect_further() -> None:
    plan = plan_with_prospects()
    edit = store(
        plan, take_in(plan, [CALL, replace(CALL, prospect_id="agro", outcome=TouchOutcome.NONE)], "Noord")
    )

    assert (edit.label.kind, edit.label.subject, edit.label.count) == (EditKind.READ_TOUCHES, "Noord", 2)
    assert {(t.by, t.minutes, t.note) for t in touches(plan)} == {(Owner.AGENCY, 8, "Likes a visit")}
    assert plan.prospect_book.prospect("deltaplast").stage is Stage.CONVERSATION
    assert plan.prospect_book.prospect("agro").stage is Stage.APPROACHED


def test_two_calls_of_one_day_that_say_the_same_are_two() -> None:
    plan = plan_with_prospects()
    store(plan, take_in(plan, [CALL, CALL], "Noord"))

    assert len(touches(plan)) == 2


def test_a_report_corrects_what_the_agency_said_of_that_call_before() -> None:
    plan = plan_with_prospects()
    store(plan, take_in(plan, [replace(CALL, outcome=TouchOutcome.NONE, note="")], "Noord"))
    (before,) = touches(plan)
    store(plan, take_in(plan, [CALL], "Noord"))
    (after,) = touches(plan)

    assert after == replace(before, outcome=TouchOutcome.SPOKE, note="Likes a visit")
    assert plan.prospect_book.prospect("deltaplast").stage is Stage.CONVERSATION


def test_what_the_rep_made_of_a_read_touch_stays() -> None:
    plan = plan_with_prospects()
    store(plan, take_in(plan, [CALL], "Noord"))
    (read,) = touches(plan)
    own_words = replace(read, note="Peter wants fewer stops")
    store(plan, prospect_edits.change_touch(plan, own_words))

    assert compare(plan.prospect_book, [CALL]).known == 1
    assert take_in(plan, [CALL], "Noord").is_empty


@pytest.mark.parametrize(
    "put_right", [{"day": MONDAY + timedelta(days=1)}, {"kind": TouchKind.MAIL}, {"by": Owner.OWN}]
)
def test_a_day_a_way_or_a_name_that_the_rep_put_right_stays(put_right: dict[str, Any]) -> None:
    plan = plan_with_prospects()
    store(plan, take_in(plan, [CALL], "Noord"))
    store(plan, prospect_edits.change_touch(plan, replace(touches(plan)[0], **put_right)))

    assert compare(plan.prospect_book, [CALL]).known == 1
    assert take_in(plan, [CALL], "Noord").is_empty


def test_an_own_call_of_that_day_is_not_the_agencys() -> None:
    plan = plan_with_prospects()
    own = Touch(
        "own", "deltaplast", MONDAY, TouchKind.CALL, Owner.OWN, TouchOutcome.SPOKE, 8, "Likes a visit"
    )
    store(plan, prospect_edits.log_touch(plan, own))
    store(plan, take_in(plan, [CALL], "Noord"))

    assert sorted(touch.by for touch in touches(plan)) == [Owner.AGENCY, Owner.OWN]


@given(files)
def test_the_same_file_twice_changes_nothing(file: list[ReportedTouch]) -> None:
    plan = plan_with_prospects()
    store(plan, take_in(plan, file, "Noord"))

    assert len(touches(plan)) == len(file)
    assert take_in(plan, file, "Noord").is_empty
    assert compare(plan.prospect_book, file).known == len(file)


@given(files, files)
def test_a_file_that_went_on_changes_nothing_the_second_time(
    first: list[ReportedTouch], second: list[ReportedTouch]
) -> None:
    plan = plan_with_prospects()
    store(plan, take_in(plan, first, "Noord"))
    store(plan, take_in(plan, second, "Noord"))

    assert take_in(plan, second, "Noord").is_empty


@given(files)
def test_reading_back_is_one_step_of_undo(file: list[ReportedTouch]) -> None:
    plan = plan_with_prospects()
    prospects = dict(plan.prospect_book.prospects)
    edit = store(plan, take_in(plan, file, "Noord"))
    plan.put(edit.after, edit.before)

    assert not touches(plan)
    assert dict(plan.prospect_book.prospects) == prospects


@given(files, st.permutations(IDS))
def test_after_a_merge_the_same_file_still_changes_nothing(
    file: list[ReportedTouch], order: list[str]
) -> None:
    plan = plan_with_prospects()
    store(plan, take_in(plan, file, "Noord"))
    store(plan, prospect_edits.merge_prospects(plan, order[0], [order[1]]))
    # Matched by what the file calls them, which now finds the one that both count as.
    again = [
        replace(each, prospect_id=order[0] if each.prospect_id == order[1] else each.prospect_id)
        for each in file
    ]

    assert not compare(plan.prospect_book, again).new
    assert take_in(plan, file, "Noord").is_empty
