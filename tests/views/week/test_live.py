"""A committed week meets reality: something urgent, and acquisition that gives way with a word."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QApplication, QPushButton

from planner.app.clock import StillClock
from planner.domain import setting_edits
from planner.domain.displacement import Cause, Displacement, HowItWent
from planner.domain.preferences import Preferences
from planner.domain.span import Span
from planner.storage.plan_reader import PlanReader
from tests.views.week.hands import NOW, WEEK, Hands


@pytest.fixture
def week(hands: Hands) -> Hands:
    """A committed week: calling on Wednesday, a quote on Thursday, a buffer on Friday."""
    hands.plan("calling", 2, "09:00", 90)
    hands.plan("quotes", 3, "13:00", 60, "quotes")
    hands.plan("buffer", 4, "09:00", 120, "buffer")
    hands.keys("Ctrl+Return")
    return hands


def stored_displacements(hands: Hands) -> list[Displacement]:
    """What gave way, as the file has it."""
    with PlanReader(hands.desk.path) as reader:
        return list(reader.displacements(WEEK.days[0], WEEK.days[-1]))


def answer(hands: Hands, *keys: str) -> None:
    """Answer the question at the spot by keys."""
    assert hands.window.week_page.giving_way.form is not None
    hands.keys(*keys)


def test_short_term_blocks_never_ask(week: Hands) -> None:
    week.plan("service", 4, "14:00", 60, "service")
    week.drag(week.place_of(4, "14:30"), week.place_of(3, "13:30"))
    assert week.window.week_page.giving_way.form is None
    assert week.block("service").span.day == WEEK.days[3]


def test_dropping_on_committed_acquisition_asks_where_and_why_in_two_answers(week: Hands) -> None:
    week.drag(week.place_of(3, "13:30"), week.place_of(2, "09:30"))
    answer(week, "A", "2")
    assert week.block("quotes").span == Span(WEEK.days[2], 9 * 60, 60)
    moved = week.block("calling")
    assert not moved.span.overlaps(week.block("quotes").span)
    (displacement,) = stored_displacements(week)
    assert displacement.how is HowItWent.MOVED
    assert displacement.cause is Cause.SERVICE
    assert displacement.pushed_by == "quotes"
    week.keys("Ctrl+Z")
    assert week.block("calling").span == Span(WEEK.days[2], 9 * 60, 90)
    assert week.block("quotes").span.day == WEEK.days[3]
    assert stored_displacements(week) == []


def test_a_drop_that_is_taken_back_can_be_tried_again_with_that_block_alone(week: Hands) -> None:
    week.drag(week.place_of(3, "13:30"), week.place_of(2, "09:30"))
    answer(week, "A", "2")
    week.keys("Ctrl+Z")
    week.drag(week.place_of(3, "13:30"), week.place_of(3, "15:30"))
    assert week.block("quotes").span == Span(WEEK.days[3], 15 * 60, 60)
    assert week.block("calling").span == Span(WEEK.days[2], 9 * 60, 90)


def test_no_offered_time_lies_under_what_is_dropped(week: Hands) -> None:
    week.plan("long", 3, "09:00", 240, "quotes")
    week.drag(week.place(week.item("long")), week.place_of(2, "11:30"))
    form = week.window.week_page.giving_way.form
    assert form is not None
    ways = [way for offer in form.offers for way in offer.ways]
    offered = [way.span for way in ways if way.how is HowItWent.MOVED and way.span is not None]
    answer(week, "A", "2")
    landed = week.block("long").span
    assert landed.overlaps(Span(WEEK.days[2], 9 * 60, 90))
    assert offered
    assert not any(span.overlaps(landed) for span in offered)


def test_leaving_both_where_they_are_asks_for_no_reason(week: Hands) -> None:
    week.drag(week.place_of(3, "13:30"), week.place_of(2, "09:30"))
    form = week.window.week_page.giving_way.form
    assert form is not None
    form.way_buttons[-1].click()
    QApplication.processEvents()
    assert week.block("quotes").span.overlaps(week.block("calling").span)
    assert stored_displacements(week) == []


def test_escape_at_the_question_changes_nothing(week: Hands) -> None:
    before = week.stored()
    week.drag(week.place_of(3, "13:30"), week.place_of(2, "09:30"))
    answer(week, "Esc")
    assert week.stored() == before


def test_enter_takes_what_has_the_keyboard(week: Hands) -> None:
    week.drag(week.place_of(3, "13:30"), week.place_of(2, "09:30"))
    answer(week, "Return", "Tab", "Return")
    (displacement,) = stored_displacements(week)
    assert displacement.how is HowItWent.MOVED
    assert displacement.cause is Cause.QUOTE


def test_ask_me_tonight_leaves_the_cause_open(week: Hands) -> None:
    week.drag(week.place_of(3, "13:30"), week.place_of(2, "09:30"))
    answer(week, "A", "0")
    (displacement,) = stored_displacements(week)
    assert displacement.cause is None


def test_a_protected_block_is_named_first_and_asks_at_the_second_drop(week: Hands) -> None:
    week.keys("Tab", "P")
    start, end = week.place_of(3, "13:30"), week.place_of(2, "09:30")
    week.drag(start, end)
    assert week.window.week_page.giving_way.form is None
    assert week.window.week_page.grid.overlay.state.protected is not None
    assert week.block("quotes").span.day == WEEK.days[3]
    week.drag(start, end)
    answer(week, "A", "1")
    assert week.block("quotes").span.day == WEEK.days[2]


def test_deleting_offers_a_smaller_block_before_giving_up(week: Hands) -> None:
    week.keys("Tab", "Del")
    form = week.window.week_page.giving_way.form
    assert form is not None
    names = [button.accessibleName() for button in form.way_buttons]
    assert any("25 min" in name for name in names)
    assert names[-1] == "Give up"
    form.way_buttons[-1].click()
    answer(week, "7")
    assert "calling" not in [block.id for block in week.stored()]
    (displacement,) = stored_displacements(week)
    assert displacement.how is HowItWent.GIVEN_UP
    assert displacement.cause is Cause.OWN_CHOICE


def test_the_smaller_block_is_as_short_as_the_rep_has_set(week: Hands) -> None:
    preferences = replace(week.session.preferences, minimum_block=40)
    week.session.do(setting_edits.set_preferences, preferences)
    week.keys("Tab", "Del")
    form = week.window.week_page.giving_way.form
    assert form is not None
    assert [b.accessibleName() for b in form.way_buttons][-2] == "Shorten to 40 min, Wed 09:00"
    week.keys("Esc")
    week.drag(week.place_of(3, "13:30"), week.place_of(2, "09:45"))
    form = week.window.week_page.giving_way.form
    assert form is not None
    names = [button.accessibleName() for button in form.way_buttons]
    assert any(name.startswith(("Keep 40 min", "Shorten to 4")) for name in names), names


def test_several_that_are_deleted_are_asked_about_together(week: Hands) -> None:
    week.plan("research", 3, "09:00", 60, "research")
    week.keys("Ctrl+Return", "Ctrl+A", "Del")
    form = week.window.week_page.giving_way.form
    assert form is not None
    assert form.accessibleName() == "2 acquisition blocks give way"
    assert [button.accessibleName() for button in form.way_buttons][1:] == [
        "Shorten each: 25 min, 25 min",
        "Give all of them up",
        "Each on its own",
    ]
    answer(week, "C", "7")
    assert week.stored() == []
    assert {d.cause for d in stored_displacements(week)} == {Cause.OWN_CHOICE}


def test_shrinking_asks_only_why(week: Hands) -> None:
    item = week.item("calling")
    bottom = week.place(item, item.rect().bottomLeft() + QPoint(40, -2))
    week.drag(bottom, bottom - QPoint(0, 48))
    answer(week, "3")
    assert week.block("calling").span == Span(WEEK.days[2], 9 * 60, 45)
    (displacement,) = stored_displacements(week)
    assert displacement.how is HowItWent.SHORTENED
    assert displacement.minutes == 45


def test_a_drag_of_committed_acquisition_leaves_a_frame_and_a_way_back(week: Hands) -> None:
    week.drag(week.place_of(2, "09:30"), week.place_of(3, "10:30"))
    page = week.window.week_page
    (frame,) = [item for item in page.grid.traces.items if item.isVisible()]
    assert "moved to Thu 10:00" in frame.text()
    assert "from Wed 09:00" in page.grid.items["calling"].face.note
    frame.click()
    assert week.focused() is week.item("calling")


def test_something_urgent_is_previewed_compared_and_applied(week: Hands) -> None:
    before = week.stored()
    week.keys("Ctrl+U", '"Peelland, pump down"')
    panel = week.window.week_page.urgent.panel
    panel.before._group.buttons()[2].click()
    QApplication.processEvents()
    assert panel.cards
    assert week.window.week_page.grid.overlay.state.option is not None
    assert week.stored() == before, "nothing is stored before Enter"
    assert week.window.status.message == "Preview of option 1. Nothing is changed until you press Enter"
    panel.what.setFocus()
    week.keys("Return")
    added = [block for block in week.stored() if block.title == "Peelland, pump down"]
    assert len(added) == 1
    assert added[0].span.length == 60
    week.keys("Ctrl+Z")
    assert week.stored() == before


def test_typing_on_keeps_the_way_that_is_looked_at(week: Hands) -> None:
    week.plan("service", 1, "12:30", 60, "service")
    week.plan("figures", 1, "13:30", 90, "admin")
    week.plan("room", 1, "15:00", 120, "buffer")
    week.keys("Ctrl+Return", "Ctrl+U", '"Pee"', "Down", '"lland"')
    panel = week.window.week_page.urgent.panel
    assert (panel.what.text(), panel.chosen, panel.apply.text()) == ("Peelland", 1, "Apply 2")
    assert [card.isChecked() for card in panel.cards] == [False, True]

    week.keys("Esc", "Ctrl+U")
    assert panel.chosen == 0


def test_the_status_line_names_the_option_that_is_compared_and_comes_to_rest_after(week: Hands) -> None:
    week.drag(week.place_of(2, "09:30"), week.place_of(3, "10:30"))
    resting = week.window.status.message
    week.keys("Ctrl+U")
    panel = week.window.week_page.urgent.panel
    panel.before._group.buttons()[2].click()
    panel.cards[-1].click()
    assert f"option {len(panel.cards)}." in week.window.status.message
    week.keys("Esc")
    assert week.window.status.message == resting
    assert "Nothing lost this week" in resting


def test_escape_leaves_something_urgent_without_a_change(week: Hands) -> None:
    before = week.stored()
    week.keys("Ctrl+U", '"Not now"')
    week.window.week_page.urgent.panel.before._group.buttons()[2].click()
    assert "Nothing is changed" in week.window.status.message
    week.keys("Esc")
    page = week.window.week_page
    assert "Nothing is changed" not in week.window.status.message
    assert not page.urgent.panel.isVisible()
    assert page.panel.isVisible()
    assert page.grid.overlay.state.option is None
    assert week.stored() == before


def test_enter_on_cancel_leaves_something_urgent_without_a_change(week: Hands) -> None:
    before = week.stored()
    week.keys("Ctrl+U", '"Not now"')
    panel = week.window.week_page.urgent.panel
    (cancel,) = (b for b in panel.findChildren(QPushButton) if b.text() == "Cancel")
    cancel.setFocus()
    week.keys("Return")
    assert not panel.isVisible()
    assert week.stored() == before


def test_escape_leaves_something_urgent_from_the_grid_too(week: Hands) -> None:
    page = week.window.week_page
    week.keys("Ctrl+U")
    page.grid.setFocus()
    week.keys("Esc")
    assert not page.urgent.panel.isVisible()
    assert page.grid.overlay.state.option is None


def test_tab_goes_from_the_causes_over_the_ways_to_the_buttons(week: Hands) -> None:
    week.keys("Ctrl+U")
    panel = week.window.week_page.urgent.panel
    panel.before._group.buttons()[2].click()
    QApplication.processEvents()
    checked = panel.causes.checkedButton()
    assert checked is not None
    checked.setFocus()
    passed = []
    for _ in range(len(panel.cards) + 2):
        week.keys("Tab")
        passed.append(week.focused())
    assert passed[:-2] == panel.cards
    assert passed[-1] is panel.apply


def test_what_no_longer_fits_is_not_applied_but_found_anew(week: Hands) -> None:
    week.keys("Ctrl+U", '"Peelland"')
    panel = week.window.week_page.urgent.panel
    clock = week.session.clock
    assert isinstance(clock, StillClock)
    clock.moment = NOW.replace(hour=15)
    before = week.stored()
    week.keys("Return")
    assert panel.isVisible()
    assert week.stored() == before
    week.keys("Return")
    (urgent,) = [block for block in week.stored() if block.title == "Peelland"]
    assert urgent.span.begins_at >= NOW.replace(hour=15)


def test_a_change_to_the_week_changes_the_ways_at_once(week: Hands) -> None:
    week.keys("Ctrl+U")
    panel = week.window.week_page.urgent.panel
    first = panel._options[0].span
    week.plan("taken", first.day.weekday(), f"{first.start // 60}:{first.start % 60:02}", 60, "internal")
    assert not panel._options[0].span.overlaps(first)


def test_another_week_shows_nothing_of_an_option_and_its_own_shows_it_again(week: Hands) -> None:
    page = week.window.week_page
    week.keys("Ctrl+U")
    seen = []
    for iso in (WEEK, WEEK.plus(1), WEEK):
        page.show_week(iso)
        seen.append(page.grid.overlay.state.option is not None)
    assert seen == [True, False, True]


def test_the_preview_follows_the_blocks_when_the_grid_is_laid_out_anew(week: Hands) -> None:
    grid = week.window.week_page.grid
    week.keys("Ctrl+U")
    before = grid.overlay.state.option
    assert before is not None
    week.window.actions_table["zoom_in"].trigger()
    after = grid.overlay.state.option
    assert after is not None
    assert after.blocks[0][0].height() > before.blocks[0][0].height()


@pytest.mark.parametrize("page", ["prospects_page", "settings"])
def test_something_urgent_comes_from_every_page_and_goes_with_the_week(week: Hands, page: str) -> None:
    action, panel = week.window.actions_table["urgent"], week.window.week_page.urgent.panel
    week.window.actions_table[page].trigger()
    week.keys("Ctrl+U", '"Peelland"')
    assert panel.isVisible()
    assert panel.what.text() == "Peelland"
    assert panel.cards
    week.window.actions_table[page].trigger()
    assert not action.isChecked()
    assert "Nothing is changed" not in week.window.status.message


@pytest.mark.parametrize("wanted", [Preferences(theme="dark"), Preferences(language="nl")])
def test_another_language_or_other_colours_keep_what_is_urgent(week: Hands, wanted: Preferences) -> None:
    week.desk._asked_language = ""
    week.keys("Ctrl+U", '"Peelland, pump"')
    panel = week.window.week_page.urgent.panel
    panel.how_long._group.buttons()[2].click()
    panel.before._group.buttons()[2].click()
    panel.causes.buttons()[0].click()
    panel.cards[-1].click()
    chosen = panel.chosen
    week.session.do(setting_edits.set_preferences, wanted)
    for _ in range(3):
        QApplication.processEvents()

    after = week.window.week_page.urgent.panel
    assert after is not panel
    assert after.isVisible()
    assert (after.what.text(), after.request().minutes, after.chosen) == ("Peelland, pump", 90, chosen)
    assert after.request().cause is Cause.QUOTE
    assert week.window.week_page.grid.overlay.state.option is not None
    after.what.setFocus()
    week.keys("Return")
    assert "Peelland, pump" in [block.title for block in week.stored()]


def test_what_was_urgent_is_gone_once_the_panel_is_closed(week: Hands) -> None:
    week.keys("Ctrl+U", '"Not now"', "Esc")
    week.session.do(setting_edits.set_preferences, Preferences(theme="dark"))
    for _ in range(3):
        QApplication.processEvents()
    assert not week.window.actions_table["urgent"].isChecked()
    week.keys("Ctrl+U")
    assert week.window.week_page.urgent.panel.what.text() == ""
