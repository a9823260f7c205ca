"""Committed acquisition that the rep moves, shortens, cuts or turns into other work by key or form."""

from __future__ import annotations

import pytest

from planner.domain.accounting import Account, account_by_category, fates_of_week, gone_from
from planner.domain.displacement import Cause, Displacement, HowItWent
from planner.domain.span import Span
from planner.views.look_back.day_row import GaveWayRow
from planner.views.week.block_item import BlockItem
from tests.views.week.hands import WEEK, Hands
from tests.views.week.test_live import stored_displacements

WAS = Span(WEEK.days[2], 9 * 60, 90)


@pytest.fixture
def week(hands: Hands) -> Hands:
    """A committed week with calling on Wednesday 09:00 and a quote on Thursday."""
    hands.plan("calling", 2, "09:00", 90)
    hands.plan("quotes", 3, "13:00", 60, "quotes")
    hands.keys("Ctrl+Return")
    hands.window.week_page.forms.focus_block("calling")
    return hands


def only_record(hands: Hands) -> Displacement:
    (record,) = stored_displacements(hands)
    return record


def account(hands: Hands, category: str = "calling") -> Account:
    session = hands.session
    week = session.week(WEEK)
    elsewhere = session.blocks_wherever(gone_from(week))
    return account_by_category(fates_of_week(week, elsewhere, session.plan.categories))[category]


def frames(hands: Hands) -> list[str]:
    return [item.text() for item in hands.window.week_page.grid.traces.items if item.isVisible()]


def test_nudges_leave_one_frame_from_the_first_place_to_the_last(week: Hands) -> None:
    week.keys(*["Alt+Right"] * 2, *["Alt+Down"] * 4)
    assert week.window.week_page.giving_way.form is None
    record = only_record(week)
    assert (record.how, record.was, record.now, record.cause) == (
        HowItWent.MOVED,
        WAS,
        Span(WEEK.days[4], 10 * 60, 90),
        None,
    )
    assert "moved to Fri 10:00" in frames(week)[0]
    assert "from Wed 09:00" in week.item("calling").face.note
    assert account(week) == Account(moved=90)
    before = stored_displacements(week)
    week.keys("Ctrl+Z")
    assert week.block("calling").span == WAS
    assert stored_displacements(week) == []
    week.keys("Ctrl+Shift+Z")
    assert stored_displacements(week) == before


def test_a_nudge_within_its_time_leaves_no_frame_and_many_of_them_do(week: Hands) -> None:
    week.keys(*["Alt+Down"] * 5)
    assert stored_displacements(week) == []
    week.keys("Alt+Down")
    assert only_record(week).now == Span(WEEK.days[2], 10 * 60 + 30, 90)
    week.keys("Alt+Up")
    assert stored_displacements(week) == []
    assert week.session.undo_stack.index() == 4, "planned twice, committed, nudged"


def test_nudges_home_again_are_no_step_at_all(week: Hands) -> None:
    steps = week.session.undo_stack.index()
    week.keys("Alt+Right", "Alt+Left")
    assert week.session.undo_stack.index() == steps
    assert stored_displacements(week) == []


def test_a_second_run_of_nudges_goes_on_from_where_the_first_ended(week: Hands) -> None:
    week.keys("Alt+Right")
    week.session.seal()
    week.keys("Alt+Down", "Alt+Right")
    first, second = stored_displacements(week)
    assert second.was == first.now == Span(WEEK.days[3], 9 * 60, 90)
    assert second.now == Span(WEEK.days[4], 9 * 60 + 15, 90)
    week.keys("Ctrl+Z")
    assert stored_displacements(week) == [first]


def test_two_small_drags_leave_the_same_frame_as_one(week: Hands) -> None:
    week.drag(week.place_of(2, "09:30"), week.place_of(2, "10:30"))
    assert stored_displacements(week) == []
    week.drag(week.place_of(2, "10:30"), week.place_of(2, "11:30"))
    assert only_record(week).was == WAS


def test_shrinking_by_key_is_one_record_and_growing_back_is_none(week: Hands) -> None:
    week.keys(*["Shift+Up"] * 3)
    record = only_record(week)
    assert (record.how, record.minutes, record.cause) == (HowItWent.SHORTENED, 45, None)
    assert account(week) == Account(shortened=45, open=45)
    week.keys(*["Shift+Down"] * 3)
    assert stored_displacements(week) == []


def test_the_look_back_asks_why_a_nudged_block_gave_way(week: Hands) -> None:
    week.keys("Alt+Right", "Ctrl+L")
    sheet = week.window.look_backs.sheet
    assert sheet is not None
    (row,) = [row for row in sheet.draft.rows if isinstance(row, GaveWayRow)]
    assert row.span == WAS
    week.keys("2", "N", "Ctrl+Return")
    assert only_record(week).cause is Cause.SERVICE


def test_a_cut_block_that_is_pasted_has_moved(week: Hands) -> None:
    week.keys("Ctrl+X")
    assert week.window.week_page.giving_way.form is None
    assert only_record(week).how is HowItWent.GIVEN_UP
    assert account(week) == Account(given_up=90)
    assert "brings it back" in week.window.status.message
    week.window.week_page._keys.put_at(Span(WEEK.days[4], 11 * 60, 15))
    week.keys("Ctrl+V")
    record = only_record(week)
    assert (record.how, record.was, record.now) == (HowItWent.MOVED, WAS, Span(WEEK.days[4], 11 * 60, 90))
    assert week.block("calling").span == record.now
    assert account(week) == Account(moved=90)
    week.window.week_page._keys.put_at(Span(WEEK.days[4], 14 * 60, 15))
    week.keys("Ctrl+V")
    assert len(week.stored()) == 3, "a second paste is a copy"
    assert only_record(week) == record
    week.keys("Ctrl+Z", "Ctrl+Z", "Ctrl+Z")
    assert week.block("calling").span == WAS
    assert stored_displacements(week) == []


def test_a_cut_block_pasted_into_the_next_week_keeps_its_chain(week: Hands) -> None:
    week.keys("Ctrl+X", "PgDown", "Ctrl+V")
    assert week.block("calling").span == Span(WEEK.plus(1).days[2], 9 * 60, 90)
    assert only_record(week).now == week.block("calling").span
    assert account(week) == Account(moved=90)


def test_a_cut_block_that_nothing_was_promised_about_comes_back_as_itself(week: Hands) -> None:
    week.window.week_page.forms.focus_block("quotes")
    week.keys("Ctrl+X", "PgDown", "Ctrl+V")
    assert week.block("quotes").span == Span(WEEK.plus(1).days[3], 13 * 60, 60)
    week.keys("PgDown", "Ctrl+V")
    assert len(week.stored()) == 3, "a second paste is a copy"
    assert week.block("quotes").span.day == WEEK.plus(1).days[3]
    week.keys("Ctrl+Z", "Ctrl+Z", "Ctrl+Z")
    assert week.block("quotes").span == Span(WEEK.days[3], 13 * 60, 60)


def test_a_copied_block_is_no_move(week: Hands) -> None:
    week.keys("Ctrl+C", "PgDown", "Ctrl+V")
    assert stored_displacements(week) == []
    assert account(week) == Account(open=90)


def test_another_day_in_the_form_leaves_a_frame_and_asks_nothing(week: Hands) -> None:
    week.keys("Return")
    form = week.window.week_page.forms.form
    assert form is not None
    form.day.setDate(form.day.date().addDays(1))
    week.keys("Return")
    assert week.window.week_page.giving_way.form is None
    assert only_record(week).now == Span(WEEK.days[3], 9 * 60, 90)
    assert week.focused() is week.item("calling")


def test_a_new_name_in_the_form_is_no_move(week: Hands) -> None:
    week.keys("Return", '"List B"', "Return")
    assert week.block("calling").title == "List B"
    assert stored_displacements(week) == []


def test_other_work_in_the_form_takes_the_place_of_acquisition(week: Hands) -> None:
    week.keys("Return")
    form = week.window.week_page.forms.form
    assert form is not None
    form.category.setCurrentIndex(form.category.findData("service"))
    week.keys("Return")
    (new,) = [block for block in week.stored() if block.category_id == "service"]
    record = only_record(week)
    assert (record.how, record.block_id, record.pushed_by) == (HowItWent.DISPLACED, "calling", new.id)
    assert account(week) == Account(displaced=90)
    focused = week.focused()
    assert isinstance(focused, BlockItem)
    assert focused.block.id == new.id
    week.keys("Ctrl+Z")
    assert week.block("calling").category_id == "calling"
    assert stored_displacements(week) == []


def recategorise(hands: Hands, category: str) -> None:
    hands.window.week_page.commands.recategorise(category)


def test_turning_acquisition_into_other_work_asks_where_it_goes_and_why(week: Hands) -> None:
    week.window.week_page.selection.put({"calling"})
    recategorise(week, "quotes")
    form = week.window.week_page.giving_way.form
    assert form is not None
    assert [button.accessibleName() for button in form.way_buttons][-1] == "Give up"
    assert week.block("calling").category_id == "calling", "nothing changes before the answer"
    week.keys("A", "1")
    new = next(block for block in week.stored() if block.span == WAS)
    assert new.category_id == "quotes"
    record = only_record(week)
    assert (record.how, record.cause, record.source) == (
        HowItWent.MOVED,
        Cause.QUOTE,
        "Quotes & enquiries",
    )
    assert week.block("calling").span == record.now
    assert account(week) == Account(moved=90)
    assert week.window.week_page.selection.ids == {new.id}
    week.keys("Ctrl+Z")
    assert week.block("calling").span == WAS
    assert len(week.stored()) == 2


def test_escape_keeps_the_category(week: Hands) -> None:
    before = week.stored()
    week.window.week_page.selection.put({"calling"})
    recategorise(week, "quotes")
    week.keys("Esc")
    assert week.stored() == before
    assert week.window.week_page.selection.ids == {"calling"}


def test_several_blocks_at_once_are_one_question(week: Hands) -> None:
    week.plan("research", 3, "09:00", 60, "research")
    week.keys("Ctrl+Return", "Ctrl+A")
    recategorise(week, "admin")
    form = week.window.week_page.giving_way.form
    assert form is not None
    assert form.accessibleName() == "2 acquisition blocks give way"
    assert form.way_buttons[2].accessibleName() == "Give all of them up"
    week.keys("C", "0")
    assert {block.category_id for block in week.stored()} == {"admin"}
    assert [record.how for record in stored_displacements(week)] == [HowItWent.DISPLACED] * 2
    assert account(week) == Account(displaced=90)
    assert account(week, "research") == Account(displaced=60)
    assert account(week, "quotes") == Account(open=60)
    week.session.undo()
    assert {block.category_id for block in week.stored()} == {"calling", "quotes", "research"}


def test_another_kind_of_acquisition_asks_nothing(week: Hands) -> None:
    week.window.week_page.selection.put({"calling"})
    recategorise(week, "research")
    assert week.window.week_page.giving_way.form is None
    assert week.block("calling").category_id == "research"
    assert account(week) == Account(open=90)


def test_a_drag_there_and_back_leaves_nothing_to_ask(week: Hands) -> None:
    week.drag(week.place_of(2, "09:30"), week.place_of(3, "10:30"))
    assert only_record(week).now == week.block("calling").span
    week.drag(week.place_of(3, "10:30"), week.place_of(2, "09:30"))
    assert week.block("calling").span == WAS
    assert stored_displacements(week) == []
    assert frames(week) == []
    week.keys("Ctrl+Z")
    assert only_record(week).was == WAS
