"""The Review page under real keys and clicks."""

from __future__ import annotations

import shutil
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QLabel, QWidget
from pytestqt.qtbot import QtBot

from planner.app.review_rows import Period
from planner.domain import setting_edits
from planner.domain.errors import Problem, UserError
from planner.domain.span import IsoWeek
from planner.storage.data_file import create
from planner.views.printing.print_dialog import PrintDialog
from planner.views.review.chart_kinds import SHOWN, ChartKind
from planner.views.review.page import ReviewPage
from planner.views.review.page_bar import weeks_of
from planner.views.review.releasing.release_log import ReleaseLog
from planner.views.review.releasing.sheet_dialog import SheetDialog
from tests.views.review.conftest import TUESDAY, page_of, wait_until_drawn
from tests.views.week.hands import Hands, opened


def said_on(widget: QWidget) -> list[str]:
    return [label.text() for label in widget.findChildren(QLabel) if label.isVisible()]


def button(widget: QWidget, text: str) -> QAbstractButton:
    return next(b for b in widget.findChildren(QAbstractButton) if b.text() == text)


def test_each_chart_states_its_finding_and_can_be_pointed_at(page: ReviewPage) -> None:
    assert [kind for kind in SHOWN if not page.charts.cells[kind].canvas.regions] == []
    assert "Long-term share" in page.charts.cells[ChartKind.WEEKS].title.text()
    assert "planned acquisition hours were done" in page.charts.cells[ChartKind.WATERFALL].title.text()


def test_the_weeks_are_compared_with_those_before(page: ReviewPage) -> None:
    assert "before: " in page.charts.cells[ChartKind.WEEKS].subtitle.text()


def test_another_period_shows_other_weeks(qtbot: QtBot, hands: Hands, page: ReviewPage) -> None:
    assert "Weeks 36–48, 31 August–29 November" in said_on(page.bar)

    hands.click(hands.place(button(page.bar, "4 weeks")))
    wait_until_drawn(qtbot, hands)

    assert "Weeks 45–48, 2–29 November" in said_on(page.bar)
    assert len(page.charts.cells[ChartKind.WEEKS].canvas.regions) == 4


def test_dates_choose_the_whole_weeks_that_they_touch(qtbot: QtBot, hands: Hands, page: ReviewPage) -> None:
    hands.click(hands.place(button(page.bar, "Dates")))
    popup = page.bar.choice.popup
    popup.first.show_day(TUESDAY.date().replace(month=10, day=7))
    popup.last.show_day(TUESDAY.date().replace(month=10, day=20))
    popup.show_button.click()
    wait_until_drawn(qtbot, hands)

    assert weeks_of(page.bar.choice.period) == "Weeks 41–43"
    assert len(page.charts.cells[ChartKind.WEEKS].canvas.regions) == 3


def test_weeks_of_two_years_are_told_apart() -> None:
    across = Period(IsoWeek(2025, 49), IsoWeek(2026, 4))
    assert weeks_of(across) == "Weeks 49 of 2025 to 4 of 2026"


@pytest.mark.parametrize(("key", "kind"), list(enumerate(SHOWN, 1)))
def test_a_number_opens_its_chart_and_escape_shows_all(
    hands: Hands, page: ReviewPage, key: int, kind: ChartKind
) -> None:
    hands.keys(str(key))

    assert page.large.isVisible()
    assert page.large.canvas.kind is kind
    assert hands.focused() is page.large.canvas

    hands.keys("Esc")

    assert page.charts.isVisible()
    assert hands.focused() is page.charts.cells[kind].canvas


def test_pages_go_from_chart_to_chart(hands: Hands, page: ReviewPage) -> None:
    shown = []
    for key in ("1", "PgDown", "PgDown", "PgUp", "PgUp", "PgUp"):
        hands.keys(key)
        shown.append(SHOWN.index(page.large.kind))
    assert shown == [0, 1, 2, 1, 0, 6]


def test_a_click_on_a_title_opens_the_chart(hands: Hands, page: ReviewPage) -> None:
    cell = page.charts.cells[ChartKind.CAUSES]
    hands.click(hands.place(cell.title))
    assert page.large.kind is ChartKind.CAUSES
    assert page.large.isVisible()


def test_a_change_in_the_week_is_shown(qtbot: QtBot, hands: Hands, page: ReviewPage) -> None:
    before = page.charts.cells[ChartKind.WEEKS].canvas.regions[-1].value
    hands.plan("more", 0, "19:00", 120, "calling")
    wait_until_drawn(qtbot, hands)
    assert page.charts.cells[ChartKind.WEEKS].canvas.regions[-1].value != before

    hands.session.undo()
    hands.window.show_page("review")
    wait_until_drawn(qtbot, hands)
    assert page.charts.cells[ChartKind.WEEKS].canvas.regions[-1].value == before


def test_the_status_line_says_what_the_manager_sees(hands: Hands) -> None:
    assert hands.window.status.message == "Ingrid sees totals and agreements, no titles"
    hands.keys("Ctrl+1")
    assert "Ingrid" not in hands.window.status.message


def test_before_the_first_committed_week_the_page_says_what_to_do(qtbot: QtBot, data_file: Path) -> None:
    create(data_file)
    with opened(data_file, TUESDAY) as hands:
        hands.keys("Ctrl+3")
        page = page_of(hands)
        qtbot.waitUntil(lambda: page.review is not None, timeout=30_000)

        assert "Nothing to show of these weeks yet" in said_on(page)
        assert hands.window.status.message == "Your manager sees totals and agreements, no titles"
        hands.keys("1", "F5")
        assert not page.large.isVisible()
        assert page.presentation is None

        hands.click(hands.place(page.empty.button))
        assert hands.window.week_page.isVisible()


def test_committed_weeks_of_neutral_work_are_not_denied(qtbot: QtBot, data_file: Path) -> None:
    create(data_file)
    with opened(data_file, TUESDAY) as hands:
        hands.plan("desk", 0, "09:00", 60, "admin")
        hands.keys("Ctrl+Return", "Ctrl+3")
        page = page_of(hands)
        qtbot.waitUntil(lambda: page.review is not None, timeout=30_000)

        assert hands.session.week(IsoWeek(2026, 48)).baseline is not None
        assert "Nothing to show of these weeks yet" in said_on(page)
        assert not page.charts.isVisible()


def test_charts_compare_with_the_period_before(page: ReviewPage) -> None:
    weeks = page.charts.cells[ChartKind.WEEKS].subtitle.text()
    fall = page.charts.cells[ChartKind.WATERFALL].subtitle.text()
    review = page.review

    assert review is not None
    assert weeks.endswith("In the 13 weeks before: 20%.")
    before = review.before_fall
    done, planned = (before.done + before.moved_done) / 60, before.planned / 60
    assert fall.endswith(f"In the 13 weeks before: {done:g} of {planned:g} h were done.")


def test_a_few_weeks_do_not_stand_for_a_half_year_before(
    qtbot: QtBot, hands: Hands, page: ReviewPage
) -> None:
    hands.click(hands.place(button(page.bar, "26 weeks")))
    wait_until_drawn(qtbot, hands)

    assert page.review is not None
    assert 0 < sum(1 for week in page.review.before if week.counted) < 13
    for kind in (ChartKind.WEEKS, ChartKind.WATERFALL):
        assert "before" not in page.charts.cells[kind].subtitle.text()


def test_the_page_is_furnished_anew_in_another_theme(qtbot: QtBot, hands: Hands) -> None:
    old = page_of(hands)
    dark = replace(hands.session.preferences, theme="dark")
    hands.session.do(setting_edits.set_preferences, dark)
    qtbot.waitUntil(lambda: hands.window.review_page not in (old, None), timeout=10_000)
    wait_until_drawn(qtbot, hands)
    assert page_of(hands).isVisible()


def test_the_sheet_folds_to_a_strip_in_a_narrow_window(qtbot: QtBot, hands: Hands, page: ReviewPage) -> None:
    assert page.sheet.isVisible()
    hands.window.resize(1120, 720)
    wait_until_drawn(qtbot, hands)
    assert not page.sheet.isVisible()
    assert page.folded.isVisible()
    assert page.folded.width() == 48
    assert page.folded.accessibleDescription() == "Thursday 26 November, 15:30"

    hands.keys("F9")
    assert page.sheet.isVisible()
    hands.click(hands.place(page.sheet.fold))
    assert not page.sheet.isVisible()
    hands.click(hands.place(page.folded))
    assert page.sheet.isVisible()

    hands.window.resize(1440, 900)
    wait_until_drawn(qtbot, hands)
    assert page.sheet.isVisible()
    assert not page.folded.isVisible()


def test_the_keyboard_goes_along_when_the_sheet_is_folded(hands: Hands, page: ReviewPage) -> None:
    page.sheet.own_words.field.setFocus()
    hands.keys("F9")
    assert page.folded.button.hasFocus()
    hands.keys("Space")
    assert page.sheet.isVisible()
    assert page.sheet.fold.hasFocus()


def test_folding_the_sheet_leaves_the_panel_of_the_week(hands: Hands, page: ReviewPage) -> None:
    panel = hands.window.actions_table["panel"]
    hands.keys("F9")
    assert not panel.isChecked()
    hands.keys("Ctrl+1")
    assert hands.window.week_page.panel.isVisible()
    assert panel.isChecked()

    hands.keys("F9", "Ctrl+3")
    assert not panel.isChecked()
    assert page.folded.isVisible()
    hands.keys("F9", "Ctrl+1")
    assert hands.window.week_page.folded.isVisible()


@pytest.mark.parametrize("part", ["own_words", "keep", "next_day", "notes"])
def test_all_of_the_sheet_can_be_reached_in_the_smallest_window(
    qtbot: QtBot, hands: Hands, page: ReviewPage, part: str
) -> None:
    hands.window.resize(1120, 720)
    wait_until_drawn(qtbot, hands)
    hands.keys("F9")
    widget = getattr(page.sheet, part)
    page.sheet.fold.setFocus()

    held = tabbed_into(hands, widget)

    seen = held.visibleRegion().boundingRect()
    assert seen.width() == held.width()
    assert seen.height() >= min(held.height(), 28)
    shown = hands.window.rect()
    assert shown.contains(held.mapTo(hands.window, seen.topLeft()))
    assert shown.contains(held.mapTo(hands.window, seen.bottomRight()))


def tabbed_into(hands: Hands, widget: QWidget) -> QWidget:
    """Press Tab until the keyboard is in a widget; return what holds it."""
    for _ in range(60):
        held = hands.focused()
        if held is not None and (held is widget or widget.isAncestorOf(held)):
            return held
        hands.keys("Tab")
    raise AssertionError(f"Tab does not come to {widget}")


def test_the_list_behind_a_bar_leads_to_its_week(qtbot: QtBot, hands: Hands, page: ReviewPage) -> None:
    canvas = page.charts.cells[ChartKind.CAUSES].canvas
    region = canvas.regions[0]
    hands.click(hands.place(canvas, canvas.place_of(0).center()))
    assert region.value
    qtbot.waitUntil(lambda: page.behind.dialog is not None, timeout=10_000)
    dialog = page.behind.dialog
    assert dialog is not None
    assert dialog.windowTitle().startswith("Acquisition that made way: ")
    assert dialog.list.count() >= 3

    QTest.keyClick(dialog.list, Qt.Key.Key_Return)

    assert hands.window.week_page.isVisible()
    assert hands.window.week_page.iso != IsoWeek(2026, 48)


def test_ctrl_p_opens_the_one_on_one_sheet_and_not_the_week(
    qtbot: QtBot, hands: Hands, page: ReviewPage
) -> None:
    hands.keys("Ctrl+P")
    (dialog,) = hands.window.findChildren(SheetDialog)
    assert dialog.isVisible()
    assert not hands.window.findChildren(PrintDialog)
    dialog.close()


def test_the_log_of_released_sheets_is_at_hand(hands: Hands, page: ReviewPage) -> None:
    page.sheet.others.menu().aboutToShow.emit()
    action = next(a for a in page.sheet.others.menu().actions() if a.text() == "Released sheets…")
    action.trigger()
    assert hands.window.findChildren(ReleaseLog)[0].isVisible()


def test_a_file_that_cannot_be_read_is_said_and_read_on_request(
    qtbot: QtBot, sample: Path, data_file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def locked(*_asked: object) -> None:
        raise UserError(Problem.FILE_LOCKED, file="plan")

    shutil.copy(sample, data_file)
    with opened(data_file, TUESDAY) as hands:
        with monkeypatch.context() as broken:
            broken.setattr("planner.app.review.read_review", locked)
            hands.keys("Ctrl+3")
            page = page_of(hands)
            qtbot.waitUntil(page.waiting.again.isVisible, timeout=30_000)
        assert "The weeks could not be read." in said_on(page)

        hands.click(hands.place(page.waiting.again))
        wait_until_drawn(qtbot, hands)
        assert page.charts.isVisible()
