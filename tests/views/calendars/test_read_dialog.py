"""Reading a calendar in its dialog: looked into at once, stored only when asked, left at any time."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import date
from pathlib import Path
from typing import TypeVar

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QLabel, QLineEdit, QPlainTextEdit, QWidget

from planner.domain.appointment import CategoryRule, RuleField
from planner.views.calendars.category_field import CategoryField
from planner.views.calendars.read_dialog import ReadCalendarDialog
from planner.views.fields import ListField
from tests.app.open_plans import OpenPlan
from tests.calendar_texts import event, write_calendar
from tests.views.settings.hands import seen_as

Part = TypeVar("Part", bound=QWidget)
Opener = Callable[[Path], ReadCalendarDialog]


@pytest.fixture
def opened(plan: OpenPlan) -> Iterator[Opener]:
    """Opens the dialog for a file, over a window as in the app."""
    window = QWidget()
    plan.qtbot.addWidget(window)
    window.show()

    def open_for(path: Path) -> ReadCalendarDialog:
        dialog = ReadCalendarDialog(plan.session, seen_as(), plan.calendars, str(path), window)
        dialog.open()
        return dialog

    yield open_for
    plan.settle()


def asked(plan: OpenPlan, dialog: ReadCalendarDialog) -> ReadCalendarDialog:
    plan.qtbot.waitUntil(lambda: button(dialog, "Add calendar", "Read").isEnabled())
    return dialog


def button(dialog: QWidget, *texts: str) -> QAbstractButton:
    (found,) = (
        b for b in dialog.findChildren(QAbstractButton) if b.text() in texts and b.isVisibleTo(dialog)
    )
    return found


def named(dialog: QWidget, kind: type[Part], name: str) -> Part:
    found = [part for part in dialog.findChildren(kind) if part.accessibleName() == name]
    assert found, name
    return found[-1]


def words(dialog: QWidget) -> str:
    return "\n".join(part.text() for part in dialog.findChildren(QLabel) if part.isVisibleTo(dialog))


def choose(field: ListField, text: str) -> None:
    field.setFocus()
    place = field.findText(text)
    field.setCurrentIndex(place)
    field.activated.emit(place)


def take_in(plan: OpenPlan, dialog: ReadCalendarDialog) -> None:
    with plan.qtbot.waitSignal(plan.calendars.finished):
        button(dialog, "Add calendar", "Read").click()


def test_the_file_is_looked_into_at_once_and_nothing_is_stored(
    plan: OpenPlan, opened: Opener, file: Path
) -> None:
    dialog = opened(file)
    assert "Reading work.ics…" in words(dialog)

    asked(plan, dialog)

    assert "3 entries in work.ics" in words(dialog).replace("entry(s)", "entries")
    assert named(dialog, QLineEdit, "Name").text() == "Jeroen"
    assert plan.session.plan.calendars == {}
    dialog.reject()
    assert plan.stored() == []


def test_it_is_taken_in_with_what_was_filled_in(plan: OpenPlan, opened: Opener, file: Path) -> None:
    dialog = asked(plan, opened(file))
    named(dialog, QLineEdit, "Name").setText("Outlook")
    choose(named(dialog, CategoryField, "New appointments"), "Service & follow-up")
    named(dialog, QAbstractButton, "Colour 3 of 8").click()
    button(dialog, "Add a rule").click()
    QTest.keyClicks(named(dialog, QLineEdit, "Text that the rule looks for"), "team")
    choose(named(dialog, CategoryField, "Category that the rule gives"), "Coaching")

    take_in(plan, dialog)

    (calendar,) = plan.session.plan.calendars.values()
    assert (calendar.name, calendar.default_category_id) == ("Outlook", "service")
    assert calendar.rules == (CategoryRule(RuleField.TITLE, "team", "coaching"),)
    assert calendar.colour == "followup"
    kinds = {a.title: a.category_id for a in plan.session.plan.week_of(date(2026, 11, 24)).appointments}
    assert kinds == {"<b>Team</b> & sales": "coaching", "Visit Jansen": "service"}


def test_the_summary_says_what_came_and_its_details_can_be_copied(
    plan: OpenPlan, opened: Opener, file: Path
) -> None:
    dialog = asked(plan, opened(file))

    take_in(plan, dialog)

    assert "62 new; 1 left out" in words(dialog)
    details = named(dialog, QPlainTextEdit, "Left out or in doubt")
    assert not details.isVisibleTo(dialog)
    button(dialog, "Details").click()
    assert "Fair: its start cannot be read" in details.toPlainText()
    button(dialog, "Copy").click()
    assert "Fair: its start cannot be read" in QGuiApplication.clipboard().text()
    button(dialog, "Close").click()
    assert not dialog.isVisible()
    assert plan.session.undo_stack.count() == 1


def test_what_the_file_repeats_becomes_a_rule_with_one_click(
    plan: OpenPlan, opened: Opener, file: Path
) -> None:
    dialog = asked(plan, opened(file))

    button(dialog, "<b>Team</b> && sales  61").click()
    button(dialog, "Internal  61").click()
    take_in(plan, dialog)

    (calendar,) = plan.session.plan.calendars.values()
    assert calendar.rules == (
        CategoryRule(RuleField.TITLE, "<b>Team</b> & sales", "internal"),
        CategoryRule(RuleField.TAG, "Internal", "internal"),
    )


def test_nothing_of_the_file_is_shown_as_markup(plan: OpenPlan, opened: Opener, file: Path) -> None:
    hostile = write_calendar(file, event("e", "20261124T140000"), name="<img src=x>")

    dialog = asked(plan, opened(hostile))
    take_in(plan, dialog)

    formats = {part.textFormat() for part in dialog.findChildren(QLabel) if part.isVisibleTo(dialog)}
    assert formats == {Qt.TextFormat.PlainText}
    assert "<img src=x>" in words(dialog)


def test_a_file_that_was_read_before_is_read_into_its_calendar(
    plan: OpenPlan, opened: Opener, file: Path
) -> None:
    calendar = plan.take_in(file, "Outlook")
    write_calendar(file, event("visit", "20261124T140000", "Visit Jansen"), event("new", "20261125"))

    dialog = asked(plan, opened(file))
    assert named(dialog, ListField, "Read into").currentText() == "Outlook"
    take_in(plan, dialog)

    assert list(plan.session.plan.calendars) == [calendar.id]
    assert "1 new, 61 gone" in words(dialog)


def test_another_calendar_can_be_chosen_and_shows_its_own_settings(
    plan: OpenPlan, opened: Opener, file: Path, tmp_path: Path
) -> None:
    calendar = plan.take_in(file, "Outlook")
    newer = write_calendar(tmp_path / "newer.ics", event("fair", "20261126", "Fair"))
    dialog = asked(plan, opened(newer))
    assert named(dialog, QLineEdit, "Name").text() == "newer"

    choose(named(dialog, ListField, "Read into"), "Outlook")
    assert named(dialog, QLineEdit, "Name").text() == "Outlook"
    take_in(plan, dialog)

    assert list(plan.session.plan.calendars) == [calendar.id]
    assert plan.shown() == ["Fair"]


def test_a_calendar_needs_a_name(plan: OpenPlan, opened: Opener, file: Path) -> None:
    dialog = asked(plan, opened(file))
    named(dialog, QLineEdit, "Name").setText("  ")

    button(dialog, "Add calendar").click()

    assert "The calendar has no name yet." in words(dialog)
    assert dialog.isVisible()
    assert plan.session.plan.calendars == {}


def test_a_file_that_is_no_calendar_is_refused_in_words(
    plan: OpenPlan, opened: Opener, tmp_path: Path
) -> None:
    letter = tmp_path / "letter.ics"
    letter.write_text("Dear sir,")

    dialog = opened(letter)
    plan.qtbot.waitUntil(lambda: "letter.ics is not a calendar file." in words(dialog))

    button(dialog, "Close").click()
    assert not dialog.isVisible()


def test_escape_while_reading_ends_it_and_changes_nothing(plan: OpenPlan, opened: Opener, file: Path) -> None:
    write_calendar(file, *(event(f"e{number}", "20261125T140000") for number in range(3000)))
    dialog = opened(file)

    QTest.keyClick(dialog, Qt.Key.Key_Escape)

    assert not dialog.isVisible()
    plan.settle()
    assert plan.session.plan.calendars == {}
    assert plan.session.undo_stack.count() == 0
