"""Agreements in the window: they follow what is stored, are opened from the panel, and mark blocks."""

from __future__ import annotations

from datetime import date, datetime, timedelta

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit
from pytestqt.qtbot import QtBot

from planner.app.clock import StillClock
from planner.domain import agreement_edits
from planner.domain.agreement import Agreement, Carrier, Metric
from planner.domain.edits import Edit, EditKind, Label
from planner.domain.prospect import Prospect
from planner.views.agreements.editor import AgreementEditor
from planner.views.agreements.row import AgreementRow
from tests.app.agreed import BEFORE_NOON, TEN, mock_touches, touch
from tests.views.week.hands import MONDAY, WEEK, Hands


def rows(hands: Hands) -> list[AgreementRow]:
    return list(hands.window.week_page.panel.agreements.rows)


def agree(hands: Hands, qtbot: QtBot, *agreements: Agreement) -> None:
    for agreement in agreements:
        hands.session.do(agreement_edits.add_agreement, agreement)
    wait_until_known(hands, qtbot)


def wait_until_known(hands: Hands, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: all(row.standing is not None for row in rows(hands)))


def approach(hands: Hands) -> None:
    """Six prospects are approached, four of them by the rep."""
    touches = mock_touches()
    prospects = tuple(Prospect(touch.prospect_id, touch.prospect_id) for touch in touches)
    label = Label(EditKind.READ_PROSPECTS)
    hands.session.do(lambda _plan: Edit(label, (), (*prospects, *touches)))


def test_approaches_count_at_once_and_undo_takes_them_back(hands: Hands, qtbot: QtBot) -> None:
    agree(hands, qtbot, TEN)
    assert "0 of 10" in rows(hands)[0].accessibleName()

    approach(hands)
    qtbot.waitUntil(lambda: "6 of 10. 4 own, 2 agency" in rows(hands)[0].accessibleName())
    hands.keys("Ctrl+Z")
    qtbot.waitUntil(lambda: "0 of 10" in rows(hands)[0].accessibleName())


def test_blocks_that_the_month_hangs_on_say_so(hands: Hands, qtbot: QtBot) -> None:
    hands.plan("calling", 2, "09:00", 90)
    hands.plan("quotes", 3, "09:00", 90, "quotes")
    approach(hands)
    agree(hands, qtbot, TEN)
    chance = "Last chance for what was agreed: 1 of 1 chance(s) left this month"

    qtbot.waitUntil(lambda: chance.split("(")[0] in hands.item("calling").accessibleName())
    assert "calendar-clock" in hands.item("calling").face.glyphs
    assert "chance" in hands.item("calling").toolTip()
    assert "chance" not in hands.item("quotes").accessibleName()


def test_the_question_where_a_block_goes_says_what_hangs_on_it(hands: Hands, qtbot: QtBot) -> None:
    hands.plan("calling", 2, "09:00", 90)
    hands.keys("Ctrl+Return")
    approach(hands)
    agree(hands, qtbot, TEN)
    qtbot.waitUntil(lambda: "chance" in hands.item("calling").toolTip())
    hands.plan("quotes", 3, "13:00", 60, "quotes")

    hands.drag(hands.place_of(3, "13:30"), hands.place_of(2, "09:30"))
    form = hands.window.week_page.giving_way.form
    assert form is not None
    assert form.accessibleDescription().startswith("Last chance for what was agreed: 1 of 1")
    hands.keys("Esc")
    assert hands.block("calling").span.day == WEEK.days[2]


def test_a_row_opens_its_agreement_and_enter_stores_what_was_typed(hands: Hands, qtbot: QtBot) -> None:
    agree(hands, qtbot, BEFORE_NOON)
    QTest.mouseClick(rows(hands)[0], Qt.MouseButton.LeftButton)
    editor = QApplication.activeModalWidget()
    assert isinstance(editor, AgreementEditor)
    qtbot.waitUntil(lambda: isinstance(QApplication.focusWidget(), QLineEdit))
    field = QApplication.focusWidget()
    assert isinstance(field, QLineEdit)
    QTest.keyClicks(field, "3")
    QTest.keyClick(field, Qt.Key.Key_Return)

    assert hands.session.plan.agreements["blocks"].target == 3
    assert rows(hands)[0].agreement.target == 3


def test_the_menu_adds_an_agreement_that_shows_beside_the_week(hands: Hands, qtbot: QtBot) -> None:
    hands.window.actions_table["agreement"].trigger()
    editor = QApplication.activeModalWidget()
    assert isinstance(editor, AgreementEditor)
    QTest.keyClick(editor, Qt.Key.Key_Return)

    (made,) = hands.session.plan.agreements.values()
    assert (made.metric, made.carrier) == (Metric.PROSPECTS, Carrier.OWN)
    assert [row.agreement for row in rows(hands)] == [made]
    hands.keys("Ctrl+Z")
    assert rows(hands) == []


def test_another_week_shows_what_holds_in_it(hands: Hands, qtbot: QtBot) -> None:
    until_sunday = Agreement("old", Metric.CONVERSATIONS, 4, date(2026, 9, 1), WEEK.days[6])
    from_monday = Agreement("new", Metric.CONVERSATIONS, 6, WEEK.days[6] + timedelta(days=1))
    agree(hands, qtbot, until_sunday, from_monday)
    assert [row.agreement.id for row in rows(hands)] == ["old"]

    hands.keys("PgDown")
    assert [row.agreement.id for row in rows(hands)] == ["new"]


def test_marks_are_renewed_at_midnight_without_any_change(hands: Hands, qtbot: QtBot) -> None:
    hands.plan("calling", 4, "09:00", 90)
    touches = [touch(f"p{number}", MONDAY) for number in range(9)]
    companies = [Prospect(each.prospect_id, each.prospect_id) for each in touches]
    hands.session.do(lambda _plan: Edit(Label(EditKind.READ_PROSPECTS), (), (*companies, *touches)))
    agree(hands, qtbot, TEN)
    assert "chance" not in hands.item("calling").toolTip()

    clock = hands.session.clock
    assert isinstance(clock, StillClock)
    clock.moment = datetime(2026, 11, 26, 0, 0, 5)
    hands.window.week_page._minute_timer.timeout.emit()
    qtbot.waitUntil(lambda: "1 of 1 chance" in hands.item("calling").toolTip())
