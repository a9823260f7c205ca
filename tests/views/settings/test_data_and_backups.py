"""Where everything lies, backing up by hand, and going back."""

from __future__ import annotations

from datetime import date
from pathlib import Path

from PySide6.QtWidgets import QLineEdit, QListWidget
from pytestqt.qtbot import QtBot

from planner.app.session import new_id
from planner.domain import edits
from planner.domain.block import Block
from planner.domain.span import IsoWeek, Span
from planner.storage import backup
from tests.views.settings.hands import NOW, Hands


def add_block(hands: Hands, day: date) -> None:
    hands.session.do(edits.add_block, Block(new_id(), Span(day, 540, 60), "quotes"))


def test_the_paths_can_be_read_and_copied(hands: Hands) -> None:
    shown = [hands.field(name) for name in ("Data file", "Backups")]

    assert [line.text() for line in shown if isinstance(line, QLineEdit) and line.isReadOnly()] == [
        str(hands.home.path),
        str(hands.home.folder),
    ]


def test_a_backup_by_hand_is_there_at_once(hands: Hands, qtbot: QtBot) -> None:
    assert "No backup yet" in hands.words()
    assert not hands.button("Restore…").isEnabled()

    with qtbot.waitSignal(hands.home.backups_changed):
        hands.click("Back up now")

    assert "Last backup today" in hands.words()
    assert hands.button("Restore…").isEnabled()
    assert hands.button("Back up now").isEnabled()


def test_a_backup_that_cannot_be_made_is_told(hands: Hands, qtbot: QtBot) -> None:
    hands.home.folder.write_text("in the way")
    with qtbot.waitSignal(hands.home.refused):
        hands.click("Back up now")

    assert f"The folder {hands.home.folder} cannot be used." in hands.words()
    assert hands.button("Back up now").isEnabled()


def test_going_back_shows_what_it_loses_and_waits_for_a_yes(hands: Hands, qtbot: QtBot) -> None:
    add_block(hands, date(2026, 11, 23))
    backup.daily(hands.home.path, hands.home.folder, date(2026, 11, 22))
    add_block(hands, date(2026, 11, 24))
    hands.session.do(edits.commit_week, IsoWeek(2026, 48), new_id(), NOW)
    hands.home.backups_changed.emit()
    hands.click("Restore…")
    dialog = hands.dialog()
    backups = hands.part(QListWidget, dialog)
    yes = hands.button("Restore", dialog)
    qtbot.waitUntil(yes.isEnabled)
    qtbot.waitUntil(lambda: "block" in str(backups.item(0).data(0x0100)))

    assert backups.item(0).text() == "Yesterday"
    assert "23-11-2026 to 23-11-2026" in backups.item(0).data(0x0100)
    assert "on Tuesday 24 November" in hands.words(dialog)
    assert "made since" in hands.words(dialog)
    with qtbot.waitSignal(hands.page.restore_wanted) as wanted:
        hands.click("Restore", dialog)
    assert wanted.args == [hands.home.folder / "plan-2026-11-22.overmorgen"]


def test_a_no_changes_nothing(hands: Hands, qtbot: QtBot) -> None:
    backup.daily(hands.home.path, hands.home.folder, date(2026, 11, 22))
    hands.home.backups_changed.emit()
    told: list[Path] = []
    hands.page.restore_wanted.connect(told.append)
    hands.click("Restore…")
    qtbot.waitUntil(hands.button("Restore", hands.dialog()).isEnabled)
    hands.click("Cancel", hands.dialog())
    qtbot.wait(0)

    assert told == []
