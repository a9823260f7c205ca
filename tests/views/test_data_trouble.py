"""What is said when a data file cannot be opened."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QLabel, QPushButton
from pytestqt.qtbot import QtBot

from planner.app.trouble import trouble_of
from planner.domain.errors import Problem, UserError
from planner.storage.backup import Backup, Loss
from planner.views.data_trouble import ask_about_damage, show_trouble
from tests.views.settings.hands import seen_as

DATA_FILE = Path("/home/sanne/Overmorgen/planner.overmorgen")
BACKUP = Backup(DATA_FILE.with_name("planner-2026-11-22.overmorgen"), date(2026, 11, 22))
LOSS = Loss(1, 0, date(2026, 11, 24), date(2026, 11, 24), unreadable=True)


class Answer:
    """Reads the dialog that opens next, and answers it."""

    def __init__(self, key: Qt.Key | None = None, button: str = "") -> None:
        self.words = ""
        self.buttons: list[str] = []
        self._key, self._button = key, button
        QTimer.singleShot(0, self._answer)

    def _answer(self) -> None:
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, QDialog)
        self.words = "\n".join(found.text() for found in dialog.findChildren(QLabel)).replace("\u200b", "")
        buttons = {found.text(): found for found in dialog.findChildren(QPushButton)}
        self.buttons = list(buttons)
        if self._key is not None:
            QTest.keyClick(dialog, self._key)
        else:
            buttons[self._button].click()


def test_a_backup_is_opened_after_a_yes_only(qtbot: QtBot) -> None:
    answer = Answer(button="Open the backup")

    assert ask_about_damage(seen_as(), DATA_FILE, BACKUP, LOSS)
    assert str(DATA_FILE) in answer.words
    assert "Sunday 22 November 2026" in answer.words
    assert "on Tuesday 24 November" in answer.words
    assert "there may be more" in answer.words
    assert "kept beside it" in answer.words


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Escape])
def test_a_hasty_key_opens_nothing(qtbot: QtBot, key: Qt.Key) -> None:
    Answer(key)

    assert not ask_about_damage(seen_as(), DATA_FILE, BACKUP, LOSS)


def test_without_a_sound_backup_there_is_nothing_to_say_yes_to(qtbot: QtBot) -> None:
    answer = Answer(button="Close")

    assert not ask_about_damage(seen_as(), DATA_FILE, None, None)
    assert answer.buttons == ["Close"]
    assert "There is no sound backup" in answer.words


@pytest.mark.parametrize("problem", [Problem.FILE_TOO_NEW, Problem.NOT_A_DATA_FILE, Problem.FOLDER_UNUSABLE])
def test_what_is_not_opened_is_said_with_advice(qtbot: QtBot, problem: Problem) -> None:
    error = UserError(problem, file=str(DATA_FILE), folder=str(DATA_FILE.parent))
    answer = Answer(button="Close")
    show_trouble(seen_as(), error)

    named = UserError(problem, file=DATA_FILE.name, folder=str(DATA_FILE.parent))
    assert trouble_of(named).title in answer.words
    assert trouble_of(named).advice in answer.words
    assert str(DATA_FILE) in answer.words
