"""The page as a whole: finding, columns, the list of sections, and what a screen reader says."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from planner.domain import setting_edits
from planner.views.settings.category_table import CategoryTable
from planner.views.settings.keys import KeysDialog
from planner.views.settings.section import Section
from planner.views.settings.section_list import SectionList
from planner.views.settings.sections_area import fields_of
from tests.views.settings.hands import KEYS, Hands, opened


def shown_sections(hands: Hands) -> list[str]:
    return [section.title for section in hands.page.findChildren(Section) if section.isVisible()]


def section_named(hands: Hands, title: str) -> Section:
    return next(section for section in hands.page.findChildren(Section) if section.title == title)


def left_and_top(hands: Hands, title: str) -> tuple[int, int]:
    at = section_named(hands, title).mapTo(hands.page, QPoint())
    return at.x(), at.y()


def find(hands: Hands, words: str) -> QLineEdit:
    hands.press("Ctrl+F")
    field = QApplication.focusWidget()
    assert isinstance(field, QLineEdit)
    field.selectAll()
    QTest.keyClicks(field, words)
    return field


def test_find_shows_only_sections_with_these_words(hands: Hands) -> None:
    find(hands, "first hour")
    assert shown_sections(hands) == ["Week view"]

    find(hands, "coach")
    assert shown_sections(hands) == ["Categories"]


def test_enter_goes_to_the_field_that_was_found(hands: Hands) -> None:
    find(hands, "weekend")
    hands.press("Return")

    focused = QApplication.focusWidget()
    assert focused is not None
    assert focused.accessibleName() == "Show the weekend"


def test_find_says_when_there_is_nothing_and_escape_shows_all_again(hands: Hands) -> None:
    everything = shown_sections(hands)
    field = find(hands, "zebra")
    assert shown_sections(hands) == []
    assert "Nothing found" in hands.words()

    QTest.keyClick(field, Qt.Key.Key_Escape)
    assert shown_sections(hands) == everything


def test_two_columns_where_there_is_room(hands: Hands) -> None:
    hours, categories = left_and_top(hands, "Working hours"), left_and_top(hands, "Categories")

    assert categories[0] > hours[0] + 500


def test_one_column_where_there_is_not(qtbot: QtBot, data_file: Path) -> None:
    with opened(data_file, 1048, 720) as hands:
        lefts = {left_and_top(hands, title)[0] for title in shown_sections(hands)}
        tops = [left_and_top(hands, title)[1] for title in ("Working hours", "Categories", "Keyboard")]

        assert len(lefts) == 1
        assert tops == sorted(tops)


def test_nothing_is_wider_than_the_page(qtbot: QtBot, data_file: Path) -> None:
    with opened(data_file, 888, 560) as hands:
        for section in hands.page.findChildren(Section):
            right = section.mapTo(hands.page, QPoint(section.width(), 0)).x()
            assert section.minimumSizeHint().width() <= section.width()
            assert right <= hands.page.width()


def test_the_list_scrolls_to_a_section_and_a_click_enters_it(hands: Hands) -> None:
    hands.page.resize(1048, 500)
    QApplication.processEvents()
    sections = hands.part(SectionList)
    item = sections.findItems("Language and look", Qt.MatchFlag.MatchExactly)[0]
    QTest.mouseClick(
        sections.viewport(), Qt.MouseButton.LeftButton, pos=sections.visualItemRect(item).center()
    )

    assert 0 <= left_and_top(hands, "Language and look")[1] < 500
    focused = QApplication.focusWidget()
    assert focused is not None
    assert focused.accessibleName() == "Language"


@pytest.mark.parametrize("width", [1368, 1048])
def test_tab_goes_through_the_fields_as_they_are_read(hands: Hands, width: int) -> None:
    hands.page.resize(width, 900)
    QApplication.processEvents()
    section = section_named(hands, "Working hours")
    fields = [field for field in fields_of(section) if field.isVisible() and field.isEnabled()]
    fields[0].setFocus()
    visited = [QApplication.focusWidget()]
    for _ in fields[1:]:
        hands.press("Tab")
        visited.append(QApplication.focusWidget())

    assert visited == fields
    places = [field.mapTo(section, QPoint()) for field in fields]
    assert places == sorted(places, key=lambda place: (place.y() // 30, place.x()))


def test_everything_with_the_keyboard_has_a_name_that_can_be_spoken(hands: Hands) -> None:
    nameless = []
    for widget in hands.page.findChildren(QWidget):
        if widget.focusPolicy() & Qt.FocusPolicy.TabFocus and widget.isVisible():
            spoken = QAccessible.queryAccessibleInterface(widget).text(QAccessible.Text.Name)
            if not spoken:
                nameless.append(widget)

    assert nameless == []


def test_a_page_built_anew_returns_to_where_it_was(hands: Hands) -> None:
    hands.page.resize(1048, 500)
    QApplication.processEvents()
    hands.page.return_to(300)

    assert hands.page.position == 300


def test_the_keys_are_shown_in_a_dialog_too(hands: Hands) -> None:
    dialog = KeysDialog(KEYS, hands.appearance, hands.page)
    dialog.open()

    assert hands.words(dialog).split("\n")[1:] == [
        "File",
        "Print…",
        "Ctrl+P",
        "In the week",
        "Move the cursor",
        "Arrows",
    ]
    hands.press("Esc")
    assert QApplication.activeModalWidget() is None


@pytest.mark.parametrize("width", [1368, 1048])
def test_a_longer_table_pushes_down_what_stands_below_it(hands: Hands, qtbot: QtBot, width: int) -> None:
    hands.page.resize(width, 900)
    travel = replace(hands.session.plan.category("travel"), archived=True)
    hands.session.do(setting_edits.change_category, travel)
    hands.click("Show 1 archived")
    table, add = hands.part(CategoryTable), hands.button("Add a category")

    qtbot.waitUntil(lambda: add.y() > table.geometry().bottom())
