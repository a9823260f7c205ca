"""What the window does with calendars: F5, what is dropped, what the foot says, and what it asks."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, Qt, QUrl
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QMainWindow, QPushButton
from pytestqt.qtbot import QtBot

from planner.app.machine_settings import MachineSettings
from planner.domain import edits
from planner.views.actions import Actions
from planner.views.calendars.calendar_hand import CalendarHand
from planner.views.calendars.read_dialog import ReadCalendarDialog
from planner.views.status_line import StatusLine
from tests.app.open_plans import TODAY, OpenPlan
from tests.calendar_texts import event, write_calendar
from tests.views.settings.hands import seen_as


class Window(QMainWindow):
    """A window with a foot and menus, and nothing else."""

    def __init__(self, plan: OpenPlan) -> None:
        super().__init__()
        self.plan = plan
        self.status = StatusLine(seen_as())
        self.setCentralWidget(self.status)
        self.actions_table = Actions(self, self, seen_as().theme)
        self.hand = CalendarHand(self, plan.session, plan.calendars, MachineSettings())
        self.hand.furnish(seen_as(), self.actions_table, self.status)
        self.resize(1000, 60)

    @property
    def foot(self) -> str:
        """All that stands at the foot."""
        parts = self.status.findChildren(QLabel)
        return " | ".join(part.text() for part in parts if part.text() and part.isVisibleTo(self))

    def press_f5(self) -> None:
        """Press F5, and wait until all is read."""
        with self.plan.qtbot.waitSignal(self.hand.keeper.told):
            QTest.keyClick(self, Qt.Key.Key_F5)

    def start(self) -> None:
        """Begin, and wait for the first reading."""
        with self.plan.qtbot.waitSignal(self.hand.keeper.told):
            self.hand.start()

    def correct(self, title: str) -> None:
        """Put an appointment of this week under Coaching, and wait for what follows."""
        appointments = self.plan.session.plan.week_of(TODAY).appointments
        (found,) = (a for a in appointments if a.title == title)
        self.plan.session.do(edits.recategorise, [], [found], "coaching")
        self.plan.finish()

    def answer(self, text: str) -> QPushButton:
        """The button of an answer."""
        (found,) = (button for button in self.findChildren(QPushButton) if button.text() == text)
        return found


@pytest.fixture
def window(plan: OpenPlan, qtbot: QtBot) -> Iterator[Window]:
    made = Window(plan)
    qtbot.addWidget(made)
    made.show()
    qtbot.waitExposed(made)
    yield made
    plan.settle()


def mime(*urls: str | Path) -> QMimeData:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(url)) if isinstance(url, Path) else QUrl(url) for url in urls])
    return data


def test_f5_reads_all_calendars_and_the_foot_says_what_came(
    plan: OpenPlan, window: Window, file: Path
) -> None:
    plan.take_in(file, "Outlook")
    assert "Calendar read 08:10" in window.foot
    write_calendar(file, event("visit", "20261125T140000", "Visit Jansen"), event("fair", "20261126"))
    plan.clock.moment = plan.clock.moment.replace(hour=11, minute=20)

    window.press_f5()

    assert "Outlook: 1 new, 1 moved, 61 gone" in window.foot
    assert "Calendar read 11:20" in window.foot
    window.press_f5()
    assert "Nothing new" in window.foot


def test_f5_without_a_calendar_says_so(window: Window) -> None:
    window.press_f5()
    assert "There is no calendar to read yet" in window.foot


def test_what_is_not_reached_is_said_quietly_and_the_week_stays(
    plan: OpenPlan, window: Window, file: Path
) -> None:
    plan.take_in(file, "Outlook")
    file.unlink()

    window.start()

    assert "Calendar not reached, read 08:10" in window.foot
    assert "is not there" not in window.foot
    assert "Saved" in window.foot
    assert len(plan.shown()) == 2
    window.press_f5()
    assert "The calendar file work.ics is not there" in window.foot


def test_quiet_readings_speak_of_news_alone(plan: OpenPlan, window: Window, file: Path) -> None:
    plan.take_in(file, "Outlook")
    window.start()
    assert "Nothing new" not in window.foot

    write_calendar(file, event("fair", "20261126", "Fair"))
    plan.qtbot.waitUntil(lambda: "Outlook: 1 new, 62 gone" in window.foot)


def test_files_and_links_can_be_dropped(window: Window, file: Path) -> None:
    assert window.hand.holds_calendar(mime(file))
    assert window.hand.holds_calendar(mime("webcal://example.com/public"))
    assert window.hand.holds_calendar(mime("https://example.com/a.ics?key=1"))
    assert not window.hand.holds_calendar(mime("https://example.com/", "http://example.com/a.ics"))
    assert not window.hand.holds_calendar(mime(file.with_suffix(".txt")))
    assert not window.hand.holds_calendar(QMimeData())

    window.hand.take_drop(mime(Path("notes.txt"), file))

    (dialog,) = window.findChildren(ReadCalendarDialog)
    assert any("work.ics" in part.text() for part in dialog.findChildren(QLabel))
    dialog.reject()


def test_a_link_that_is_no_address_is_refused_in_words(window: Window) -> None:
    window.hand.take_drop(mime("webcal:///basic.ics"))

    assert "This is not the address of a calendar." in window.foot
    assert window.findChildren(ReadCalendarDialog) == []


QUESTION = "Always put “Teamoverleg” under Coaching?"


@pytest.fixture
def asking(plan: OpenPlan, window: Window, tmp_path: Path) -> Window:
    """A window that asks, after one of two meetings was put under Coaching."""
    texts = [event("a", "20261124T090000", "Teamoverleg"), event("b", "20261201T090000", "Teamoverleg")]
    plan.take_in(write_calendar(tmp_path / "team.ics", *texts), "Team")
    window.start()
    window.correct("Teamoverleg")
    return window


def test_after_a_correction_the_foot_asks_and_yes_makes_the_rule(plan: OpenPlan, asking: Window) -> None:
    assert QUESTION in asking.foot
    steps = plan.session.undo_stack.count()

    QTest.keyClick(asking, Qt.Key.Key_Y, Qt.KeyboardModifier.AltModifier)
    plan.qtbot.waitUntil(lambda: QUESTION not in asking.foot)

    (calendar,) = plan.session.plan.calendars.values()
    assert [(rule.text, rule.category_id) for rule in calendar.rules] == [("Teamoverleg", "coaching")]
    assert plan.session.undo_stack.count() == steps + 1
    assert plan.session.undo_stack.undoText() == "rule for Teamoverleg"


def test_no_makes_nothing_and_is_remembered(plan: OpenPlan, asking: Window) -> None:
    QTest.keyClick(asking, Qt.Key.Key_N, Qt.KeyboardModifier.AltModifier)
    plan.qtbot.waitUntil(lambda: QUESTION not in asking.foot)

    plan.session.undo()
    asking.correct("Teamoverleg")

    assert QUESTION not in asking.foot
    (calendar,) = plan.session.plan.calendars.values()
    assert calendar.rules == ()


def test_the_question_waits_for_tab_and_takes_no_keyboard(asking: Window) -> None:
    assert asking.focusWidget() not in (asking.answer("&Yes"), asking.answer("&No"))
    for text in ("&Yes", "&No"):
        assert asking.answer(text).focusPolicy() & Qt.FocusPolicy.TabFocus
        assert asking.answer(text).accessibleDescription() == QUESTION


def test_the_question_goes_with_the_correction(plan: OpenPlan, asking: Window) -> None:
    plan.session.undo()
    assert QUESTION not in asking.foot


def test_the_question_makes_way_for_what_is_to_be_said(asking: Window) -> None:
    asking.status.say("Done")
    assert QUESTION not in asking.foot
    assert "Done" in asking.foot
