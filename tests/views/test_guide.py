"""The guide: complete in both languages, read by keyboard, and closed to the world."""

import re

import pytest
from PySide6.QtCore import QLocale, Qt, QUrl
from PySide6.QtGui import QTextDocument
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from planner import look
from planner.app.formats import Formats
from planner.views.actions import all_keys
from planner.views.appearance import Appearance
from planner.views.guide import GuideWindow, chapters_in, title_of


@pytest.fixture
def parent(qtbot: QtBot) -> QWidget:
    window = QWidget()
    qtbot.addWidget(window)
    return window


def _guide(parent: QWidget, language: str = "en") -> GuideWindow:
    formats = Formats(QLocale(language), QLocale(language))
    guide = GuideWindow(Appearance(look.LIGHT, formats, language), parent)
    guide.show()
    return guide


def test_both_languages_have_the_same_chapters() -> None:
    english, dutch = chapters_in("en"), chapters_in("nl")

    assert [path.name for path in english] == [path.name for path in dutch]
    assert len({title_of(path) for path in english}) == len(english) > 8
    # Headings, lists and rows of tables stand side by side, so that no translation has been forgotten.
    for one, other in zip(english, dutch, strict=True):
        assert _shape(one.read_text("utf-8")) == _shape(other.read_text("utf-8")), one.name


def _shape(text: str) -> list[str]:
    return [re.match(r"[#|\-\d]*", line)[0] for line in text.splitlines()]  # type: ignore[index]


@pytest.mark.parametrize("language", ["en", "nl"])
def test_arrows_turn_the_pages(parent: QWidget, language: str) -> None:
    guide = _guide(parent, language)
    titles = [title_of(path) for path in chapters_in(language)]

    shown = []
    for _ in titles:
        shown.append(guide.text.toPlainText().splitlines()[0])
        QTest.keyClick(guide.chapters, Qt.Key.Key_Down)

    assert shown == titles


def test_an_unknown_language_reads_english() -> None:
    assert chapters_in("xx") == chapters_in("en")


def test_nothing_is_loaded_from_elsewhere(parent: QWidget) -> None:
    guide = _guide(parent)

    image = QTextDocument.ResourceType.ImageResource.value
    assert guide.text.loadResource(image, QUrl("file:///etc/hostname")) is None


def test_every_key_of_the_guide_is_a_key_of_the_app() -> None:
    known = " ".join(keys for _, _, keys in all_keys())
    written = {
        key
        for path in chapters_in("en")
        for key in re.findall(r"\bCtrl\+(?:Shift\+)?[A-Z0-9](?![a-z])", path.read_text("utf-8"))
    }

    assert {key for key in written if key not in known and not key[-1].isdigit()} == set()
