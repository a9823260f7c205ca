"""The editor of an agreement: what it asks, what it says meanwhile, what it stores."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QCheckBox, QLabel
from pytestqt.qtbot import QtBot

from planner.domain import agreement_edits
from planner.domain.agreement import Agreement, Carrier, Metric
from planner.storage.data_file import create
from planner.views.agreements.editor import AgreementEditor, open_editor
from planner.views.agreements.target_fields import TargetFields
from planner.views.day_field import DayField
from planner.views.fields import ListField
from tests.app.open_plan import OpenPlan
from tests.views.week.surroundings import appearance, button_named

TODAY = date(2026, 11, 23)
TEN = Agreement("ten", Metric.PROSPECTS, 10, date(2026, 9, 1), carrier=Carrier.TOGETHER)


@pytest.fixture
def plan(data_file: Path) -> Iterator[OpenPlan]:
    create(data_file)
    opened = OpenPlan(data_file)
    yield opened
    opened.close()


def editor(qtbot: QtBot, plan: OpenPlan, agreement_id: str = "") -> AgreementEditor:
    made = open_editor(plan.session, appearance(), None, agreement_id)
    qtbot.addWidget(made)
    made.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
    return made


def kept(plan: OpenPlan) -> list[Agreement]:
    return list(plan.session.plan.agreements.values())


def words(shown: AgreementEditor) -> str:
    return "\n".join(label.text() for label in shown.findChildren(QLabel) if label.isVisible())


def pick(shown: AgreementEditor, name: str, text: str) -> None:
    (field,) = (f for f in shown.findChildren(ListField) if f.accessibleName() == name)
    field.setFocus()
    while field.currentText() != text:
        before = field.currentIndex()
        QTest.keyClick(field, Qt.Key.Key_Down)
        assert field.currentIndex() != before, text


def type_number(shown: AgreementEditor, text: str) -> None:
    (fields,) = shown.findChildren(TargetFields)
    fields.number.setFocus()
    fields.number.selectAll()
    QTest.keyClicks(fields.number, text)


def click(button: QAbstractButton) -> None:
    QTest.mouseClick(button, Qt.MouseButton.LeftButton, pos=QPoint(8, button.height() // 2))
    QApplication.processEvents()


def test_ten_prospects_are_agreed_by_keyboard_alone(qtbot: QtBot, plan: OpenPlan) -> None:
    shown = editor(qtbot, plan)
    QTest.keyClicks(shown.focusWidget(), "12")
    QTest.keyClick(shown.focusWidget(), Qt.Key.Key_Return)

    (made,) = kept(plan)
    assert (made.metric, made.target, made.first_day) == (Metric.PROSPECTS, 12, date(2026, 11, 1))
    assert (made.carrier, made.last_day, made.agreed_on) == (Carrier.OWN, None, None)
    assert plan.session.undo_stack.count() == 1


def test_the_meaning_follows_what_is_typed_and_nothing_is_stored_before_save(
    qtbot: QtBot, plan: OpenPlan
) -> None:
    shown = editor(qtbot, plan)
    type_number(shown, "7")
    click(button_named(shown, "Whose: Together"))

    assert "you and the agency approach 7 different" in words(shown)
    QTest.keyClick(shown, Qt.Key.Key_Escape)
    assert kept(plan) == []


def test_protected_blocks_before_a_weekday_and_time(qtbot: QtBot, plan: OpenPlan) -> None:
    shown = editor(qtbot, plan)
    pick(shown, "What", "Protected blocks")
    pick(shown, "Before this weekday", "Thursday")
    type_number(shown, "3")

    assert "3 protected blocks for the long term end before Thursday noon." in words(shown)
    assert not button_named(shown, "Whose: Together").isVisible()
    click(button_named(shown, "Save"))
    (made,) = kept(plan)
    assert (made.target, made.weekday, made.before) == (3, 3, 12 * 60)
    assert made.first_day == TODAY


def test_a_share_with_two_edges_until_a_day(qtbot: QtBot, plan: OpenPlan) -> None:
    shown = editor(qtbot, plan)
    pick(shown, "What", "Share of long-term work")
    for box in shown.findChildren(QCheckBox):
        click(box)
    click(button_named(shown, "Save"))

    (made,) = kept(plan)
    assert (made.metric, made.target, made.upper) == (Metric.LONG_SHARE, 0.3, 0.4)
    assert made.last_day == TODAY + timedelta(days=90)


def test_what_makes_no_sense_is_refused_and_what_was_typed_stays(qtbot: QtBot, plan: OpenPlan) -> None:
    shown = editor(qtbot, plan)
    click(button_named(shown, "Until"))
    first, last = shown.findChildren(DayField)
    last.show_day(first.day - timedelta(days=1))
    click(button_named(shown, "Save"))

    assert shown.isVisible()
    assert last.day == first.day - timedelta(days=1)
    assert kept(plan) == []
    shown.reject()


def test_an_agreement_agreed_anew_keeps_its_past(qtbot: QtBot, plan: OpenPlan) -> None:
    plan.session.do(agreement_edits.add_agreement, TEN)
    shown = editor(qtbot, plan, "ten")
    type_number(shown, "8")
    assert "The weeks before are then measured by it too" in words(shown)
    shown.findChildren(DayField)[0].show_day(date(2026, 12, 1))
    assert "Until 30-11-2026 holds what was agreed before." in words(shown)
    click(button_named(shown, "Save"))

    assert [(a.target, a.first_day, a.last_day) for a in kept(plan)] == [
        (10, date(2026, 9, 1), date(2026, 11, 30)),
        (8, date(2026, 12, 1), None),
    ]


def test_what_is_no_longer_agreed_ends_before_this_month_and_comes_back_by_undo(
    qtbot: QtBot, plan: OpenPlan
) -> None:
    plan.session.do(agreement_edits.add_agreement, TEN)
    shown = editor(qtbot, plan, "ten")
    click(button_named(shown, "No longer agreed"))
    assert kept(plan)[0].last_day == date(2026, 10, 31)

    plan.session.undo()
    assert kept(plan) == [TEN]


def test_an_agreement_that_does_not_add_up_is_said_so_with_numbers(qtbot: QtBot, plan: OpenPlan) -> None:
    shown = editor(qtbot, plan)
    # The rate of a new file is the benchmark, once it is known that there is no other.
    qtbot.waitUntil(lambda: "too few to reckon with" in shown.checked, timeout=20_000)

    assert "On paper this does not add up yet." in words(shown)
    assert "24% of approaches bring an enquiry; 8% is reckoned with" in words(shown)
    assert "30 approaches a month" in words(shown)
    shown.reject()


def test_one_that_adds_up_tells_the_hours_it_takes(qtbot: QtBot, plan: OpenPlan) -> None:
    shown = editor(qtbot, plan)
    pick(shown, "What", "Protected blocks")
    qtbot.waitUntil(lambda: "3,0 h a week" in shown.checked)

    assert "does not add up" not in words(shown)
    shown.reject()
