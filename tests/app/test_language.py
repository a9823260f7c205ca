from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QObject
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from planner.app.language import LANGUAGES, Translators, language_for

ROOT = Path(__file__).parents[2]
ASK = "from planner.app.language import language_for; print(language_for(''))"


def cancel_button() -> str:
    return QCoreApplication.translate("QPlatformTheme", "Cancel")


def own_words() -> str:
    return QCoreApplication.translate("Category", "Client visits")


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_language_that_was_asked_for_is_spoken(language: str) -> None:
    assert language_for(language) == language


@pytest.mark.skipif(sys.platform in ("win32", "darwin"), reason="the system has its language elsewhere")
@pytest.mark.parametrize(
    ("system", "language"),
    [("nl_BE.UTF-8", "nl"), ("nl_NL.UTF-8", "nl"), ("en_GB.UTF-8", "en"), ("fr_FR.UTF-8", "en")],
)
def test_without_being_asked_the_app_speaks_as_the_system_or_else_english(system: str, language: str) -> None:
    environment = {**os.environ, "LC_ALL": system, "LANG": system, "LANGUAGE": ""}
    asked = subprocess.run(
        [sys.executable, "-c", ASK], cwd=ROOT, env=environment, capture_output=True, text=True, check=True
    )
    assert asked.stdout.split() == [language]


def test_a_language_nobody_translated_gives_that_of_the_system() -> None:
    assert language_for("tlh") == language_for("")


def test_the_language_changes_for_the_app_and_for_qt_itself(speaking: Translators) -> None:
    assert (own_words(), cancel_button()) == ("Client visits", "Cancel")
    speaking.speak("nl")
    assert (own_words(), cancel_button()) == ("Klantbezoeken", "Annuleren")
    assert speaking.language == "nl"
    speaking.speak("en")
    assert (own_words(), cancel_button()) == ("Client visits", "Cancel")


class Listener(QObject):
    """Counts how often a widget is told of another language."""

    def __init__(self) -> None:
        super().__init__()
        self.told = 0

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        self.told += event.type() is QEvent.Type.LanguageChange
        return False


def test_widgets_are_told_and_only_when_something_changes(speaking: Translators, qtbot: QtBot) -> None:
    widget, listener = QWidget(), Listener()
    qtbot.addWidget(widget)
    widget.installEventFilter(listener)

    speaking.speak("en")
    QCoreApplication.processEvents()
    assert listener.told == 0
    speaking.speak("nl")
    QCoreApplication.processEvents()
    assert listener.told > 0
