"""Prospects by name in the look-back: who was touched counts already, who is ticked is logged."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel

from planner.app.named_touches import spread
from planner.domain import prospect_edits, support_edits
from planner.domain.prospect import Owner, Prospect, Touch
from planner.storage.plan_reader import PlanReader
from planner.views.look_back.paper_form import PaperForm
from planner.views.look_back.sheet import LookBackSheet
from tests.views.week.hands import WEEK, Hands

TUESDAY = date(2026, 11, 24)
NAMES = ("Agro", "Deltaplast", "Molen", "Wessels")


def with_list(hands: Hands) -> None:
    """Give Tuesday's calling block a list of four: one called today, one approached by the agency before."""
    session = hands.session
    for name in NAMES:
        session.do(prospect_edits.add_prospect, Prospect(name.casefold(), name))
    block = hands.block("calls")
    session.do(support_edits.set_call_list, block, [name.casefold() for name in NAMES])
    session.do(prospect_edits.log_touch, Touch("t", "agro", TUESDAY, block_id="calls"))
    session.do(prospect_edits.log_touch, Touch("u", "wessels", date(2026, 11, 5), by=Owner.AGENCY))


def sheet(hands: Hands) -> LookBackSheet:
    hands.window.activateWindow()
    hands.window.actions_table["look_back"].trigger()
    QApplication.processEvents()
    (found,) = hands.window.findChildren(LookBackSheet)
    return found


def number(found: LookBackSheet) -> str:
    (shown,) = [
        label.text()
        for label in found.side.findChildren(QLabel)
        if label.accessibleName() == "Prospects approached"
    ]
    return shown


def tick(found: LookBackSheet, name: str) -> None:
    names = found.side.names
    (item,) = names.findItems(name, Qt.MatchFlag.MatchExactly)
    box = names.visualItemRect(item)
    QTest.mouseClick(
        names.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(box.left() + 14, box.center().y())
    )
    QApplication.processEvents()


def stored(hands: Hands) -> list[Touch]:
    with PlanReader(hands.desk.path) as reader:
        return list(reader.touches_between(TUESDAY, TUESDAY))


def said(hands: Hands) -> int:
    log = hands.session.plan.week(WEEK).day_log(TUESDAY)
    assert log is not None
    return log.touches


def test_who_was_called_is_counted_already(hands: Hands) -> None:
    with_list(hands)
    found = sheet(hands)

    assert number(found) == "1"
    names = found.side.names
    assert [names.item(row).text() for row in range(names.count())] == list(NAMES)
    assert names.item(0).checkState() is Qt.CheckState.Checked
    tick(found, "Agro")
    assert names.item(0).checkState() is Qt.CheckState.Checked


def test_ticked_names_are_logged_with_the_day_as_one_step(hands: Hands) -> None:
    with_list(hands)
    found = sheet(hands)
    tick(found, "Molen")
    tick(found, "Deltaplast")
    tick(found, "Deltaplast")
    assert number(found) == "2"
    found.count_touches(1)
    assert number(found) == "3"
    steps = hands.session.undo_stack.count()
    found.close_day()

    assert {(touch.prospect_id, touch.block_id) for touch in stored(hands)} == {
        ("agro", "calls"),
        ("molen", "calls"),
    }
    assert said(hands) == 3
    assert hands.session.undo_stack.count() == steps + 1
    hands.session.undo()
    assert [touch.prospect_id for touch in stored(hands)] == ["agro"]
    assert hands.session.plan.week(WEEK).day_log(TUESDAY) is None


def test_who_was_approached_this_month_already_is_logged_but_not_counted_again(hands: Hands) -> None:
    with_list(hands)
    found = sheet(hands)
    tick(found, "Wessels")

    assert number(found) == "1"
    found.close_day()
    assert {touch.prospect_id for touch in stored(hands)} == {"agro", "wessels"}


def test_names_are_ticked_by_key(hands: Hands) -> None:
    with_list(hands)
    found = sheet(hands)
    names = found.side.names
    names.setFocus()
    names.setCurrentRow(1)
    QTest.keyClick(names, Qt.Key.Key_Space)
    QApplication.processEvents()

    assert number(found) == "2"
    found.reject()


def test_a_day_without_names_is_one_number(hands: Hands) -> None:
    found = sheet(hands)

    assert not found.side.names.isVisible()
    found.count_touches(2)
    assert number(found) == "2"
    found.reject()


def test_the_printed_weeks_number_holds_those_by_name(hands: Hands) -> None:
    with_list(hands)
    form = PaperForm(hands.session, hands.window.week_page.grid.appearance, hands.window, WEEK)
    form.open()

    assert form.touches.value == 1
    assert "of which 1 by name already" in [label.text() for label in form.findChildren(QLabel)]
    form.touches.setFocus()
    form.touches.selectAll()
    QTest.keyClicks(form.touches, "4")
    form.store()
    assert said(hands) == 4


def test_who_is_named_after_the_day_was_closed_was_in_its_number(hands: Hands) -> None:
    found = sheet(hands)
    found.count_touches(3)
    found.close_day()
    for name in NAMES[:2]:
        hands.session.do(prospect_edits.add_prospect, Prospect(name.casefold(), name))
        hands.session.do(prospect_edits.log_touch, Touch(name, name.casefold(), TUESDAY))

    again = LookBackSheet(
        hands.session, hands.window.week_page.grid.appearance, lambda *_: None, hands.window, TUESDAY
    )
    again.open()
    assert number(again) == "3"
    assert "2 of them by name already." in [label.text() for label in again.side.findChildren(QLabel)]
    for _ in range(3):
        QTest.keyClick(again, Qt.Key.Key_Minus)
    assert number(again) == "2"
    QTest.keyClick(again, Qt.Key.Key_Plus)
    assert number(again) == "3"
    again.close_day()
    assert said(hands) == 3


def test_a_number_from_paper_for_a_week_without_blocks_is_kept(hands: Hands) -> None:
    with_list(hands)
    last = WEEK.plus(-1)
    hands.session.do(prospect_edits.log_touch, Touch("v", "molen", last.days[1]))
    form = PaperForm(hands.session, hands.window.week_page.grid.appearance, hands.window, last)
    form.open()
    form.touches.selectAll()
    QTest.keyClicks(form.touches, "3")
    form.store()

    assert [(log.day, log.touches) for log in hands.session.week(last).day_logs] == [(last.days[4], 2)]


def test_fewer_on_paper_take_from_the_last_days_and_from_nobody_who_is_named() -> None:
    days = WEEK.days[:3]
    said = {days[0]: 4, days[1]: 2}
    named = {days[1]: 1, days[2]: 1}

    assert spread(7, said, named, days) == {days[0]: 4, days[1]: 2, days[2]: 0}
    assert spread(9, said, named, days) == {days[0]: 4, days[1]: 2, days[2]: 3}
    assert spread(5, said, named, days) == {days[0]: 3, days[1]: 1, days[2]: 0}
    assert spread(0, said, named, days) == {days[0]: 0, days[1]: 1, days[2]: 0}
