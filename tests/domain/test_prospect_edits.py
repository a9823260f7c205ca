from dataclasses import replace
from datetime import timedelta

import pytest

from planner.domain import prospect_edits as edits
from planner.domain.edits import Edit, EditKind, together
from planner.domain.errors import Problem, RuleBroken
from planner.domain.plan import Plan
from planner.domain.prospect import (
    Enquiry,
    EnquiryResult,
    Owner,
    Prospect,
    Stage,
    TouchOutcome,
)
from planner.domain.prospect_edits import NextStep
from planner.domain.span import IsoWeek, Span
from tests.domain.examples import MONDAY, TUESDAY
from tests.domain.prospect_examples import plan_with, prospect, touch


def make(plan: Plan, edit: Edit) -> Edit:
    plan.put(edit.before, edit.after)
    return edit


def now(plan: Plan, id_: str = "p") -> Prospect:
    return plan.prospect_book.prospect(id_)


def test_a_prospect_needs_a_name() -> None:
    plan = plan_with(prospect())
    with pytest.raises(RuleBroken) as added:
        edits.add_prospect(plan, Prospect("q", "  "))
    with pytest.raises(RuleBroken) as changed:
        edits.change_prospect(plan, replace(now(plan), company=""))
    assert added.value.problem is changed.value.problem is Problem.PROSPECT_NAME_MISSING


def test_what_is_added_and_changed_is_known_and_undone() -> None:
    plan = plan_with()
    added = make(plan, edits.add_prospect(plan, prospect()))
    changed = make(plan, edits.change_prospect(plan, prospect(city="Oss")))
    assert now(plan).city == "Oss"
    make(plan, changed.reversed())
    make(plan, added.reversed())
    assert not plan.prospect_book.prospects


def test_a_change_that_changes_nothing_is_no_edit() -> None:
    plan = plan_with(prospect())
    assert edits.change_prospect(plan, prospect()).is_empty
    assert edits.set_stage(plan, ["p"], Stage.NEW).is_empty


def test_removing_takes_touches_and_merged_ones_along_and_leaves_enquiries() -> None:
    asked = Enquiry("e", MONDAY, "q")
    plan = plan_with(
        prospect(), prospect("q", merged_into="p"), touches=[touch(), touch("u", "q")], enquiries=[asked]
    )
    edit = make(plan, edits.remove_prospects(plan, ["p"]))
    assert not plan.prospect_book.prospects
    assert plan.prospect_book.enquiry("e").prospect_id == ""
    assert {value.id for value in edit.before} == {"p", "q", "t", "u", "e"}
    make(plan, edit.reversed())
    assert plan.prospect_book.enquiry("e") == asked
    assert plan.prospect_book.touches_of("q") == (touch("u", "q"),)


def test_each_prospect_is_stepped_from_where_it_is() -> None:
    plan = plan_with(prospect("a"), prospect("b", stage=Stage.MEETING), prospect("c", stage=Stage.CUSTOMER))
    edit = make(plan, edits.step_stage(plan, ["a", "b", "c"], 1))
    assert [now(plan, id_).stage for id_ in "abc"] == [Stage.APPROACHED, Stage.ENQUIRY, Stage.CUSTOMER]
    assert edit.label.count == 2


def test_a_new_owner_is_noted_with_the_day() -> None:
    plan = plan_with(prospect("a"), prospect("b", owner=Owner.AGENCY, owner_since=MONDAY))
    make(plan, edits.set_owner(plan, ["a", "b"], Owner.AGENCY, TUESDAY))
    assert now(plan, "a").owner_since == TUESDAY
    assert now(plan, "b").owner_since == MONDAY


def test_a_next_action_keeps_its_block_on_the_same_day_alone() -> None:
    plan = plan_with(prospect(next_action="Call", next_on=MONDAY, next_block_id="b"))
    same_day = edits.set_next_action(plan, ["p"], NextStep("Call again", MONDAY)).after[0]
    later = edits.set_next_action(plan, ["p"], NextStep("Call", TUESDAY)).after[0]
    nothing = edits.set_next_action(plan, ["p"], NextStep()).after[0]
    assert isinstance(same_day, Prospect)
    assert isinstance(later, Prospect)
    assert isinstance(nothing, Prospect)
    assert (same_day.next_block_id, later.next_block_id) == ("b", "")
    assert (nothing.next_action, nothing.next_on, nothing.next_block_id) == ("", None, "")


def test_a_next_action_keeps_the_block_that_was_moved_to_another_day() -> None:
    plan = plan_with(prospect(next_action="Call", next_on=MONDAY, next_block_id="b"), days={"p": TUESDAY})
    (as_shown,) = edits.set_next_action(plan, ["p"], NextStep("Call again", TUESDAY)).after
    (as_stored,) = edits.set_next_action(plan, ["p"], NextStep("Call", MONDAY)).after
    assert isinstance(as_shown, Prospect)
    assert isinstance(as_stored, Prospect)
    assert (as_shown.next_on, as_shown.next_block_id) == (TUESDAY, "b")
    assert (as_stored.next_on, as_stored.next_block_id) == (MONDAY, "")


@pytest.mark.parametrize(
    ("before", "outcome", "after"),
    [
        (Stage.NEW, TouchOutcome.NONE, Stage.APPROACHED),
        (Stage.NEW, TouchOutcome.NOT_REACHED, Stage.APPROACHED),
        (Stage.NEW, TouchOutcome.SPOKE, Stage.CONVERSATION),
        (Stage.APPROACHED, TouchOutcome.INTERESTED, Stage.CONVERSATION),
        (Stage.CONVERSATION, TouchOutcome.MEETING, Stage.MEETING),
        (Stage.ENQUIRY, TouchOutcome.SPOKE, Stage.ENQUIRY),
        (Stage.MEETING, TouchOutcome.NO_INTEREST, Stage.MEETING),
        (Stage.LOST, TouchOutcome.SPOKE, Stage.LOST),
        (Stage.LOST, TouchOutcome.INTERESTED, Stage.CONVERSATION),
    ],
)
def test_a_touch_takes_a_prospect_further_and_never_back(
    before: Stage, outcome: TouchOutcome, after: Stage
) -> None:
    plan = plan_with(prospect(stage=before))
    make(plan, edits.log_touch(plan, touch(outcome=outcome)))
    assert now(plan).stage is after


def test_a_touch_with_what_is_next_is_one_step() -> None:
    plan = plan_with(prospect())
    edit = make(plan, edits.log_touch(plan, touch(), NextStep("Visit", TUESDAY)))
    assert (now(plan).next_action, now(plan).next_on) == ("Visit", TUESDAY)
    assert plan.prospect_book.touches_of("p") == (touch(),)
    assert edit.label.kind is EditKind.LOG_TOUCH
    assert edit.label.subject == "Company p"
    make(plan, edit.reversed())
    assert now(plan) == prospect()
    assert plan.prospect_book.touches_of("p") == ()


def test_a_touch_of_a_merged_prospect_takes_the_root_further() -> None:
    plan = plan_with(prospect(), prospect("q", merged_into="p"))
    make(plan, edits.log_touch(plan, touch("t", "q")))
    assert now(plan).stage is Stage.APPROACHED
    assert now(plan, "q").stage is Stage.NEW


def test_a_new_prospect_comes_with_its_first_touch_as_one_step() -> None:
    plan = plan_with()
    spoke = touch(outcome=TouchOutcome.SPOKE)
    edit = make(plan, edits.add_touched(plan, prospect(), spoke, NextStep("Visit", TUESDAY)))
    assert edit.after == (
        prospect(stage=Stage.CONVERSATION, next_action="Visit", next_on=TUESDAY),
        spoke,
    )
    assert edit.label.kind is EditKind.LOG_TOUCH
    with pytest.raises(RuleBroken):
        edits.add_touched(plan, Prospect("q", ""), touch("u", "q"))


def test_several_touches_are_one_step_and_leave_alone_who_stays_where_it_is() -> None:
    plan = plan_with(prospect("a"), prospect("b", stage=Stage.ENQUIRY))
    edit = edits.log_touches(plan, [touch("1", "a"), touch("2", "a"), touch("3", "b")])
    assert [value.id for value in edit.before] == ["a"]
    assert [value.id for value in edit.after] == ["a", "1", "2", "3"]
    assert edit.label.count == 2


def test_a_touch_is_changed_and_removed() -> None:
    plan = plan_with(prospect(stage=Stage.APPROACHED), touches=[touch()])
    changed = replace(touch(), note="Asked for prices")
    make(plan, edits.change_touch(plan, changed))
    assert plan.prospect_book.touches_of("p") == (changed,)
    make(plan, edits.remove_touch(plan, "p", "t"))
    assert plan.prospect_book.touches_of("p") == ()
    assert now(plan).stage is Stage.APPROACHED


def test_a_next_action_goes_into_the_week_as_one_step() -> None:
    plan = plan_with(prospect(company="Deltaplast", next_action="Agree a visit"))
    plan.week(IsoWeek.of(TUESDAY))
    span = Span(TUESDAY, 510, 30)
    block = edits.next_action_block(now(plan), span, "followup", "b")
    edit = make(plan, edits.put_next_action_into_week(plan, "p", block))
    assert plan.block("b").title == "Agree a visit, Deltaplast"
    assert (now(plan).next_on, now(plan).next_block_id) == (TUESDAY, "b")
    make(plan, edit.reversed())
    assert now(plan).next_block_id == ""
    assert not plan.week(IsoWeek.of(TUESDAY)).blocks


@pytest.mark.parametrize(
    ("before", "result", "after"),
    [
        (Stage.NEW, EnquiryResult.OPEN, Stage.ENQUIRY),
        (Stage.LOST, EnquiryResult.NO_DEAL, Stage.ENQUIRY),
        (Stage.MEETING, EnquiryResult.DEAL, Stage.CUSTOMER),
        (Stage.CUSTOMER, EnquiryResult.OPEN, Stage.CUSTOMER),
    ],
)
def test_an_enquiry_takes_its_prospect_further(before: Stage, result: EnquiryResult, after: Stage) -> None:
    plan = plan_with(prospect(stage=before))
    make(plan, edits.add_enquiry(plan, Enquiry("e", MONDAY, "p", result=result)))
    assert now(plan).stage is after


def test_what_came_of_an_enquiry_makes_a_customer() -> None:
    asked = Enquiry("e", MONDAY, "q")
    plan = plan_with(prospect(stage=Stage.ENQUIRY), prospect("q", merged_into="p"), enquiries=[asked])
    assert edits.change_enquiry(plan, asked).is_empty
    won = replace(asked, result=EnquiryResult.DEAL, closed_on=TUESDAY)
    make(plan, edits.change_enquiry(plan, won))
    assert now(plan).stage is Stage.CUSTOMER
    make(plan, edits.remove_enquiry(plan, "e"))
    assert not plan.prospect_book.enquiries
    assert now(plan).stage is Stage.CUSTOMER


def test_an_enquiry_of_nobody_known_touches_no_prospect() -> None:
    plan = plan_with(prospect())
    edit = edits.add_enquiry(plan, Enquiry("e", MONDAY, what="Trial line"))
    assert (edit.before, edit.label.subject) == ((), "Trial line")


def test_prospects_of_several_days_stay_in_order_when_put_together() -> None:
    plan = plan_with(prospect("a"), prospect("b"))
    edit = together(
        edits.log_touch(plan, touch("2", "a", TUESDAY)),
        edits.log_touch(plan, touch("1", "b", TUESDAY + timedelta(days=1))),
    )
    make(plan, edit)
    assert now(plan, "a").stage is now(plan, "b").stage is Stage.APPROACHED
