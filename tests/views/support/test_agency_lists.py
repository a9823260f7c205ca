"""Lists to and from the agency, in their dialogs and with real files."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QPlainTextEdit, QPushButton
from pytestqt.qtbot import QtBot

from planner.app.machine_settings import MachineSettings
from planner.domain import prospect_edits, support_edits
from planner.domain.prospect import Owner, Prospect, Stage, Touch
from planner.domain.support import Support
from planner.exchange.column_names import ProspectField
from planner.exchange.table_file import read_table
from planner.storage.plan_reader import PlanReader
from planner.views.prospects.importing.work_progress import WorkProgress
from planner.views.status_line import StatusLine
from planner.views.support.hand_over_dialog import HandOverDialog
from planner.views.support.opening import SupportDesk
from planner.views.support.read_back_dialog import ReadBackDialog
from tests.views.settings.hands import NOW, Hands

TODAY = NOW.date()


@pytest.fixture
def hands(hands: Hands) -> Hands:
    """Hands on a plan with three prospects, one of them the agency's."""
    for id_, company, owner in (
        ("p1", "Deltaplast", Owner.OWN),
        ("p2", "Agro <Systems>", Owner.OWN),
        ("p3", "Molen Foods", Owner.AGENCY),
    ):
        prospect = Prospect(id_, company, "Peter Maas", note="Likes cake", owner=owner, list_name="List B")
        hands.session.do(prospect_edits.add_prospect, prospect)
    hands.session.do(support_edits.set_support, Support(TODAY, "Noord"))
    return hands


@pytest.fixture
def desk(hands: Hands) -> Iterator[tuple[SupportDesk, StatusLine]]:
    """The desk over the page, with a status line of its own."""
    status = StatusLine(hands.appearance)
    desk = SupportDesk(hands.session, hands.appearance, MachineSettings(), status, hands.page, hands.home)
    yield desk, status
    status.deleteLater()


def hand_over(hands: Hands, ids: list[str] | None = None) -> HandOverDialog:
    dialog = HandOverDialog(hands.session, hands.appearance, MachineSettings(), ids, hands.page)
    dialog.open()
    return dialog


def stored_touches(hands: Hands) -> list[Touch]:
    with PlanReader(hands.home.path) as reader:
        return list(reader.touches_between(date(2020, 1, 1), date(2030, 1, 1)))


def cells(dialog: HandOverDialog) -> list[list[str]]:
    table = dialog.preview
    return [
        [item.text() if (item := table.item(row, column)) else "" for column in range(table.columnCount())]
        for row in range(table.rowCount())
    ]


def answer(folder: Path, *lines: str) -> Path:
    path = folder / "noord.csv"
    path.write_text(
        "\n".join(("Overmorgen ID;Bedrijf;Datum;Soort;Uitkomst;Minuten;Notitie", *lines)), "utf-8"
    )
    return path


def read_back(hands: Hands, desk: SupportDesk, path: Path, qtbot: QtBot) -> ReadBackDialog:
    """Open a file and wait until it is shown what it brings."""
    desk.read_back(path)
    dialog = hands.dialog()
    assert isinstance(dialog, ReadBackDialog)
    qtbot.waitUntil(hands.part(WorkProgress, dialog).isHidden)
    return dialog


def test_the_preview_is_what_goes_out(hands: Hands, tmp_path: Path) -> None:
    dialog = hand_over(hands, ["p1", "p2"])
    hands.click("Role", dialog)
    shown = cells(dialog)
    dialog.write(tmp_path / "list.csv")

    written = read_table(tmp_path / "list.csv")
    assert [list(row.cells) for row in written.rows] == shown
    assert "Role" not in written.headers
    assert "Note" not in written.headers
    assert "Likes cake" not in (tmp_path / "list.csv").read_text("utf-8-sig")


def test_tab_goes_past_the_preview_to_the_buttons(hands: Hands, qtbot: QtBot) -> None:
    dialog = hand_over(hands)
    qtbot.waitUntil(dialog.isActiveWindow)
    dialog.preview.setFocus()
    assert dialog.preview.hasFocus()
    QTest.keyClick(dialog.preview, Qt.Key.Key_Tab)

    assert isinstance(QApplication.focusWidget(), QPushButton)


def test_who_is_handed_over_becomes_the_agencys_as_one_step(hands: Hands, tmp_path: Path) -> None:
    steps = hands.session.undo_stack.count()
    hand_over(hands, ["p1", "p2", "p3"]).write(tmp_path / "list.xlsx")

    known = hands.session.plan.prospect_book.prospects
    assert {each.owner for each in known.values()} == {Owner.AGENCY}
    assert (known["p1"].owner_since, known["p3"].owner_since) == (TODAY, None)
    assert hands.session.undo_stack.count() == steps + 1
    hands.session.undo()
    assert (
        known["p1"].owner is Owner.OWN or hands.session.plan.prospect_book.prospect("p1").owner is Owner.OWN
    )


def test_owners_stay_where_that_is_wanted(hands: Hands, tmp_path: Path) -> None:
    dialog = hand_over(hands, ["p1"])
    hands.click("They become the agency's", dialog)
    dialog.write(tmp_path / "list.csv")

    assert hands.session.plan.prospect_book.prospect("p1").owner is Owner.OWN


def test_a_folder_that_cannot_be_written_is_said_and_changes_nobody(hands: Hands, tmp_path: Path) -> None:
    dialog = hand_over(hands, ["p1"])
    dialog.write(tmp_path / "gone" / "list.csv")

    assert dialog.isVisible()
    assert hands.session.plan.prospect_book.prospect("p1").owner is Owner.OWN
    dialog.reject()


def test_lists_and_owners_choose_who_goes_out(hands: Hands) -> None:
    dialog = hand_over(hands)
    assert [row[0] for row in cells(dialog)] == ["Molen Foods"]
    dialog.which.show_value("new")
    dialog.which.chosen.emit("new")
    assert [row[0] for row in cells(dialog)] == ["Deltaplast", "Agro <Systems>"]
    dialog.which.show_value("list/List B")
    dialog.which.chosen.emit("list/List B")
    assert len(cells(dialog)) == 3
    assert not dialog.ticks[ProspectField.COMPANY].isEnabled()
    dialog.reject()


def test_what_the_agency_did_is_shown_and_taken_in_as_one_step(
    hands: Hands, desk: tuple[SupportDesk, StatusLine], tmp_path: Path, qtbot: QtBot
) -> None:
    path = answer(
        tmp_path,
        "p3;Molen Foods;18-11-2026;Telefoon;Gesproken;6;Levertijd 9 weken",
        ";Iemand anders;18-11-2026;Telefoon;;;",
    )
    dialog = read_back(hands, desk[0], path, qtbot)
    shown = [dialog.brought.item(row).text() for row in range(dialog.brought.count())]
    assert shown == ["Molen Foods · 18 Nov · Call by agency, 6 min · Spoke. Levertijd 9 weken"]
    assert shown[0] in dialog.brought.item(0).toolTip()
    assert "1 new touch · 1 not taken" in hands.words(dialog)
    left_out = dialog.left_out.findChildren(QPlainTextEdit)[0].toPlainText()
    reason = "it is about none of your prospects"
    assert left_out == f"Line 3: {reason}: Iemand anders | 18-11-2026 | Telefoon"
    assert stored_touches(hands) == []

    steps = hands.session.undo_stack.count()
    hands.click("Take in", dialog)
    (touch,) = stored_touches(hands)
    assert (touch.prospect_id, touch.by, touch.minutes) == ("p3", Owner.AGENCY, 6)
    assert hands.session.plan.prospect_book.prospect("p3").stage is Stage.CONVERSATION
    assert hands.session.undo_stack.count() == steps + 1
    said = [each.text() for each in desk[1].findChildren(QLabel)]
    assert "Agency list received 23 Nov 08:10" in said


def test_the_same_file_again_brings_nothing(
    hands: Hands, desk: tuple[SupportDesk, StatusLine], tmp_path: Path, qtbot: QtBot
) -> None:
    path = answer(tmp_path, "p3;Molen Foods;18-11-2026;Telefoon;Gesproken;6;")
    for _ in range(2):
        dialog = read_back(hands, desk[0], path, qtbot)
        again = stored_touches(hands)
        hands.click("Received" if again else "Take in", dialog)
        QApplication.processEvents()

    assert len(stored_touches(hands)) == 1


def test_leaving_the_preview_changes_nothing(
    hands: Hands, desk: tuple[SupportDesk, StatusLine], tmp_path: Path, qtbot: QtBot
) -> None:
    path = answer(tmp_path, "p3;Molen Foods;18-11-2026;Telefoon;Gesproken;6;")
    read_back(hands, desk[0], path, qtbot)
    hands.press("Escape")

    assert stored_touches(hands) == []


def test_a_file_about_something_else_is_said_in_place(
    hands: Hands, desk: tuple[SupportDesk, StatusLine], tmp_path: Path, qtbot: QtBot
) -> None:
    path = tmp_path / "other.csv"
    path.write_text("Company;City\nDeltaplast;Moerdijk\n", "utf-8")
    desk[0].read_back(path)
    dialog = hands.dialog()
    qtbot.waitUntil(lambda: "No column" in hands.words(dialog))

    assert "No column of other.csv says when a touch was." in hands.words(dialog)
    assert not hands.button("Take in", dialog).isEnabled()
    hands.press("Escape")


def test_a_big_file_is_read_beside_the_window_and_can_be_left(
    hands: Hands, desk: tuple[SupportDesk, StatusLine], tmp_path: Path
) -> None:
    row = "p3;Molen Foods;18-11-2026;Telefoon;Gesproken;6;"
    desk[0].read_back(answer(tmp_path, *[row] * 50_000))
    dialog = hands.dialog()

    assert "Reading noord.csv…" in hands.words(dialog)
    assert not hands.button("Take in", dialog).isEnabled()
    hands.press("Escape")
    assert QApplication.activeModalWidget() is None
    assert stored_touches(hands) == []


def test_rows_that_are_left_out_are_saved_with_line_and_reason_and_can_be_read_again(
    hands: Hands, desk: tuple[SupportDesk, StatusLine], tmp_path: Path, qtbot: QtBot
) -> None:
    path = answer(
        tmp_path, "p3;Molen Foods;soon;Telefoon;Gesproken;6;", ";Nobody;18-11-2026;;;;", "too short"
    )
    dialog = read_back(hands, desk[0], path, qtbot)
    saved = tmp_path / "rest.csv"
    dialog.left_out.save(saved)
    hands.press("Escape")

    table = read_table(saved)
    assert table.headers == ("Line", "Reason", *read_table(path).headers)
    assert [row.cells[:4] for row in table.rows] == [
        ("2", "it has no date that can be read", "p3", "Molen Foods"),
        ("3", "it is about none of your prospects", "", "Nobody"),
        ("4", "it has one cell, or another separator", "too short", ""),
    ]
    saved.write_text(saved.read_text("utf-8-sig").replace("soon", "18-11-2026"), "utf-8")
    again = read_back(hands, desk[0], saved, qtbot)
    assert "1 new touch · 2 not taken" in hands.words(again)
    hands.press("Escape")
