"""One thing that is dropped over several committed acquisition blocks: one question, one step of undo."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QApplication
from shiboken6 import isValid

from planner.domain import setting_edits
from planner.domain.displacement import Cause, Displacement, HowItWent
from planner.domain.preferences import Preferences
from planner.domain.span import Span
from planner.views.week.give_way_form import GiveWayForm
from tests.views.week.hands import WEEK, Hands
from tests.views.week.test_live import stored_displacements

WEDNESDAY = WEEK.days[2]
CALLING, RESEARCH = Span(WEDNESDAY, 9 * 60, 60), Span(WEDNESDAY, 10 * 60, 60)


@pytest.fixture
def week(hands: Hands) -> Hands:
    """A committed week with calling and research on Wednesday, and a long quote on Thursday afternoon."""
    hands.plan("calling", 2, "09:00", 60)
    hands.plan("research", 2, "10:00", 60, "research")
    hands.plan("quotes", 3, "13:00", 120, "quotes")
    hands.keys("Ctrl+Return")
    return hands


def dropped(week: Hands) -> GiveWayForm:
    """Drop the quote over both."""
    week.drag(week.place_of(3, "13:10"), week.place_of(2, "09:10"))
    form = week.window.week_page.giving_way.form
    assert form is not None
    return form


def names(form: GiveWayForm) -> list[str]:
    return [button.accessibleName() for button in form.way_buttons]


def records(week: Hands) -> dict[str, Displacement]:
    return {record.block_id: record for record in stored_displacements(week)}


def is_untouched(week: Hands) -> bool:
    spans = {block.id: block.span for block in week.stored()}
    return spans["calling"] == CALLING and spans["research"] == RESEARCH and not stored_displacements(week)


def test_both_are_asked_about_and_one_answer_fits_all_in_two_clicks(week: Hands) -> None:
    form = dropped(week)
    assert form.accessibleName() == "2 acquisition blocks give way"
    assert form.accessibleDescription() == "Calling, Research"
    form.way_buttons[0].click()
    form.cause_buttons[0].click()
    QApplication.processEvents()
    quote = week.block("quotes").span
    assert quote == Span(WEDNESDAY, 9 * 60, 120)
    calling, research = week.block("calling").span, week.block("research").span
    assert not any(span.overlaps(other) for span, other in ((calling, research), (calling, quote)))
    assert not research.overlaps(quote)
    assert {r.how for r in records(week).values()} == {HowItWent.MOVED}
    assert {(r.cause, r.pushed_by) for r in records(week).values()} == {(Cause.QUOTE, "quotes")}
    week.keys("Ctrl+Z")
    assert is_untouched(week)
    assert week.block("quotes").span.day == WEEK.days[3]


def test_the_choices_for_all_name_the_times(week: Hands) -> None:
    moved, shorter, given_up, left, apart = names(dropped(week))
    assert moved.startswith("Each to its best free time: ")
    assert moved.count(":") == 3
    assert (shorter, given_up) == ("Shorten each: 25 min, 25 min", "Give all of them up")
    assert (left, apart) == ("Leave them all, they overlap", "Each on its own")


def test_each_on_its_own_asks_one_after_the_other_in_the_same_form(week: Hands) -> None:
    form = dropped(week)
    week.keys("E")
    assert form.isVisible()
    assert form.accessibleName() == "1 of 2: Calling gives way"
    week.keys("A")
    first = form.accessibleName()
    assert first == "2 of 2: Research gives way"
    week.keys(chr(ord("A") + names(form).index("Give up")), "2")
    assert week.window.week_page.giving_way.form is None
    found = records(week)
    assert (found["calling"].how, found["research"].how) == (HowItWent.MOVED, HowItWent.DISPLACED)
    assert {record.cause for record in found.values()} == {Cause.SERVICE}
    assert "research" not in [block.id for block in week.stored()]
    week.keys("Ctrl+Z")
    assert is_untouched(week)


def test_the_second_is_not_offered_the_time_that_the_first_took(week: Hands) -> None:
    form = dropped(week)
    week.keys("E")
    taken = form.offers[0].ways[0].span
    assert taken is not None
    week.keys("A")
    spans = [offer.ways[0].span for offer in form.offers if offer.ways[0].span is not None]
    assert spans
    assert not any(span.overlaps(taken) for span in spans)


def test_one_that_stays_beside_one_that_moves(week: Hands) -> None:
    form = dropped(week)
    week.keys("E", chr(ord("A") + 5))
    assert form.accessibleName() == "2 of 2: Research gives way"
    week.keys("A", "1")
    assert week.block("calling").span == CALLING
    assert list(records(week)) == ["research"]


def test_leaving_all_needs_no_reason(week: Hands) -> None:
    form = dropped(week)
    form.way_buttons[3].click()
    QApplication.processEvents()
    assert week.block("quotes").span == Span(WEDNESDAY, 9 * 60, 120)
    assert {b.id: b.span for b in week.stored()}["calling"] == CALLING
    assert stored_displacements(week) == []


def test_escape_changes_nothing_also_after_the_first_answer(week: Hands) -> None:
    dropped(week)
    week.keys("E", "A", "Esc")
    assert is_untouched(week)
    assert week.block("quotes").span.day == WEEK.days[3]


def test_a_protected_one_among_them_is_named_first(week: Hands) -> None:
    week.window.week_page.forms.focus_block("research")
    week.keys("P")
    week.drag(week.place_of(3, "13:10"), week.place_of(2, "09:10"))
    assert week.window.week_page.giving_way.form is None
    assert week.window.week_page.grid.overlay.state.protected is not None
    assert dropped(week).accessibleName() == "2 acquisition blocks give way"


def test_a_question_goes_with_the_week_when_the_window_is_furnished_anew(week: Hands) -> None:
    form = dropped(week)
    week.session.do(setting_edits.set_preferences, Preferences(theme="dark"))
    for _ in range(3):
        QApplication.processEvents()
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    assert not isValid(form)
    assert is_untouched(week)
