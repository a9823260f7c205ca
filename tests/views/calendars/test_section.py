"""The calendars on the Settings page: read again, changed, removed, and brought back by undo."""

from __future__ import annotations

from pathlib import Path
from typing import TypeVar

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QLineEdit, QWidget

from planner.app.calendar_keeping import CalendarKeeper
from planner.app.calendar_settings import new_calendar
from planner.app.machine_settings import MachineSettings
from planner.domain import setting_edits
from planner.domain.appointment import CategoryRule, RuleField
from planner.domain.edits import EditKind
from planner.views.calendars.category_field import CategoryField
from planner.views.calendars.edit_dialog import EditCalendarDialog
from planner.views.calendars.section import CalendarsSection
from planner.views.controls import Switch
from planner.views.fields import ListField
from tests.app.open_plans import OpenPlan
from tests.calendar_texts import event, write_calendar
from tests.views.settings.hands import seen_as

Part = TypeVar("Part", bound=QWidget)


@pytest.fixture
def keeper(plan: OpenPlan) -> CalendarKeeper:
    return CalendarKeeper(plan.session, plan.calendars, MachineSettings())


@pytest.fixture
def section(plan: OpenPlan, keeper: CalendarKeeper) -> CalendarsSection:
    made = CalendarsSection(plan.session, seen_as(), plan.calendars, keeper)
    plan.qtbot.addWidget(made)
    made.show()
    return made


def named(within: QWidget, kind: type[Part], name: str) -> Part:
    (found,) = (part for part in within.findChildren(kind) if part.accessibleName() == name)
    return found


def button(within: QWidget, text: str) -> QAbstractButton:
    (found,) = (part for part in within.findChildren(QAbstractButton) if part.text() == text)
    return found


def words(section: QWidget) -> str:
    QApplication.processEvents()
    return "\n".join(part.text() for part in section.findChildren(QLabel) if part.isVisibleTo(section))


def edit_dialog() -> EditCalendarDialog:
    found = QApplication.activeModalWidget()
    assert isinstance(found, EditCalendarDialog)
    return found


def focused(dialog: EditCalendarDialog) -> QWidget:
    found = dialog.focusWidget()
    assert found is not None
    return found


def test_calendars_come_and_go_with_what_is_stored(
    plan: OpenPlan, section: CalendarsSection, file: Path
) -> None:
    assert "No calendar has been read yet." in words(section)

    plan.take_in(file, "Outlook")
    assert "Outlook" in words(section)
    assert "work.ics · read 08:10" in words(section)

    named(section, QAbstractButton, "Remove Outlook").click()
    assert "Outlook" not in words(section)
    assert plan.shown() == []

    plan.session.undo()
    assert "Outlook" in words(section)
    assert len(plan.shown()) == 2


def test_read_now_shows_what_is_new_beside_the_calendar(
    plan: OpenPlan, section: CalendarsSection, file: Path
) -> None:
    plan.take_in(file, "Outlook")
    write_calendar(file, event("visit", "20261125T140000", "Visit Jansen"))
    read_now = named(section, QAbstractButton, "Read Outlook now")

    with plan.qtbot.waitSignal(plan.calendars.finished):
        read_now.click()
        assert not read_now.isEnabled()

    assert "1 moved, 61 gone" in words(section)
    plan.qtbot.waitUntil(read_now.isEnabled)
    assert plan.shown() == ["Visit Jansen"]


def test_a_reading_can_be_cancelled_at_once(plan: OpenPlan, section: CalendarsSection, file: Path) -> None:
    calendar = plan.take_in(file, "Outlook")
    write_calendar(file, *(event(f"e{number}", "20261125T140000") for number in range(3000)))
    read_now = named(section, QAbstractButton, "Read Outlook now")
    read_now.click()

    button(section, "Cancel").click()

    assert read_now.isEnabled()
    plan.settle()
    assert plan.session.plan.calendars[calendar.id] == calendar


def test_why_a_calendar_was_not_read_stands_beside_it(
    plan: OpenPlan, section: CalendarsSection, file: Path
) -> None:
    plan.take_in(file, "Outlook")
    file.unlink()

    named(section, QAbstractButton, "Read Outlook now").click()

    plan.qtbot.waitUntil(lambda: "work.ics is not there" in words(section))
    assert len(plan.shown()) == 2


def test_a_calendar_is_changed_as_one_step(plan: OpenPlan, section: CalendarsSection, file: Path) -> None:
    before = plan.take_in(file, "Outlook")
    named(section, QAbstractButton, "Change Outlook").click()
    dialog = edit_dialog()
    named(dialog, QLineEdit, "Name").setText("Own calendar")
    named(dialog, Switch, "Show cancelled and free entries, hollow").click()
    for text in ("visit", "jansen"):
        button(dialog, "Add a rule").click()
        QTest.keyClicks(focused(dialog), text)
    last = dialog.findChildren(CategoryField)[-1]
    last.setCurrentIndex(last.findText("Client visits"))
    earlier = [b for b in dialog.findChildren(QAbstractButton) if "earlier" in b.accessibleName()]
    QTest.mouseClick(earlier[-1], Qt.MouseButton.LeftButton)

    button(dialog, "Save").click()

    (changed,) = plan.session.plan.calendars.values()
    assert (changed.name, changed.shows_free) == ("Own calendar", False)
    assert changed.rules == (
        CategoryRule(RuleField.TITLE, "jansen", "visits"),
        CategoryRule(RuleField.TITLE, "visit", "internal"),
    )
    assert "Own calendar" in words(section)
    plan.session.undo()
    assert plan.session.plan.calendars[before.id] == before


def test_rules_can_be_removed_and_empty_ones_do_not_count(
    plan: OpenPlan, section: CalendarsSection, file: Path
) -> None:
    plan.take_in(file, "Outlook")
    named(section, QAbstractButton, "Change Outlook").click()
    dialog = edit_dialog()
    for text in ("one", "two", " "):
        button(dialog, "Add a rule").click()
        QTest.keyClicks(focused(dialog), text)
    removing = [b for b in dialog.findChildren(QAbstractButton) if b.accessibleName() == "Remove this rule"]
    removing[0].click()

    button(dialog, "Save").click()

    (changed,) = plan.session.plan.calendars.values()
    assert [rule.text for rule in changed.rules] == ["two"]


def test_a_name_that_is_missing_keeps_the_dialog_open(
    plan: OpenPlan, section: CalendarsSection, file: Path
) -> None:
    before = plan.take_in(file, "Outlook")
    named(section, QAbstractButton, "Change Outlook").click()
    dialog = edit_dialog()
    named(dialog, QLineEdit, "Name").clear()

    button(dialog, "Save").click()

    assert dialog.isVisible()
    assert plan.session.plan.calendars[before.id] == before
    dialog.reject()


def test_when_a_calendar_was_read_is_shown_also_where_it_brought_nothing(
    plan: OpenPlan, section: CalendarsSection, keeper: CalendarKeeper, file: Path
) -> None:
    plan.take_in(file, "Outlook")
    plan.clock.moment = plan.clock.moment.replace(hour=11, minute=20)

    with plan.qtbot.waitSignal(keeper.told):
        keeper.read_all()
    assert "work.ics · read 11:20" in words(section)

    file.unlink()
    plan.clock.moment = plan.clock.moment.replace(hour=12)
    with plan.qtbot.waitSignal(keeper.told):
        keeper.read_all()
    assert "work.ics · not reached, read 11:20" in words(section)


def test_of_an_address_the_host_alone_is_seen(plan: OpenPlan, section: CalendarsSection) -> None:
    secret = "https://rep:pa55@calendar.example.com/private-t0ken/basic.ics"
    calendar = new_calendar(plan.session.plan, "Google", secret)
    plan.session.do(setting_edits.change_calendar, calendar, EditKind.ADD_CALENDAR)
    assert "calendar.example.com · not read yet" in words(section)
    named(section, QAbstractButton, "Change Google").click()
    dialog = edit_dialog()
    assert "Reads from calendar.example.com" in words(dialog)

    for window in (section, dialog):
        for part in window.findChildren(QWidget):
            text = getattr(part, "text", str)()
            seen = f"{text} {part.toolTip()} {part.accessibleName()} {part.accessibleDescription()}"
            assert "t0ken" not in seen
            assert "pa55" not in seen
    dialog.reject()


def test_how_often_calendars_are_read_can_be_chosen(
    section: CalendarsSection, keeper: CalendarKeeper
) -> None:
    field = named(section, ListField, "Read again")
    assert field.currentText().startswith("Every 30")

    place = field.findText("When asked (F5)")
    field.setCurrentIndex(place)
    field.activated.emit(place)

    assert keeper.minutes == 0


def test_adding_a_calendar_is_asked_for(plan: OpenPlan, section: CalendarsSection) -> None:
    with plan.qtbot.waitSignals([section.file_wanted, section.address_wanted]):
        button(section, "Choose an .ics file…").click()
        button(section, "By address…").click()
