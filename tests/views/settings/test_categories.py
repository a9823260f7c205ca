"""Categories: the table, its keys, and the form of one of them."""

from __future__ import annotations

from datetime import date

import pytest
from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QLineEdit, QMenu

from planner import look
from planner.app.session import new_id
from planner.domain import edits
from planner.domain.block import Block
from planner.domain.category import Hatch, Horizon, Side
from planner.domain.span import Span
from planner.views.settings.categories import CategoriesSection
from planner.views.settings.category_model import Column
from planner.views.settings.category_table import CategoryTable
from tests.views.settings.hands import Hands


def table_of(hands: Hands) -> CategoryTable:
    return hands.part(CategoryTable)


def cell(hands: Hands, category_id: str, column: Column) -> QModelIndex:
    model = table_of(hands).categories
    return model.index(model.row_of(category_id), column)


def click_cell(hands: Hands, category_id: str, column: Column) -> None:
    table = table_of(hands)
    middle = table.visualRect(cell(hands, category_id, column)).center()
    QTest.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, pos=middle)
    QApplication.processEvents()


def shown_ids(hands: Hands) -> list[str]:
    model = table_of(hands).categories
    return [model.category(model.index(row, 0)).id for row in range(model.rowCount())]


def menu_of(hands: Hands, category_id: str) -> QMenu:
    return hands.part(CategoriesSection).menu_for(category_id)


def choose(menu: QMenu, text: str) -> None:
    next(action for action in menu.actions() if action.text() == text).trigger()


def test_a_click_on_the_shield_protects_by_default_and_undo_lifts_it(hands: Hands) -> None:
    click_cell(hands, "quotes", Column.PROTECTED)
    stored = hands.stored_category("quotes")
    hands.session.undo()
    undone = hands.stored_category("quotes")

    assert stored is not None
    assert stored.protected_by_default
    assert undone is not None
    assert not undone.protected_by_default
    assert (
        cell(hands, "quotes", Column.PROTECTED).data(Qt.ItemDataRole.ToolTipRole)
        == "Not protected by default"
    )


def test_the_table_works_by_keyboard(hands: Hands) -> None:
    table = table_of(hands)
    table.setFocus()
    hands.press("Down", "Space", "Alt+Up")

    stored = hands.stored_category("service")
    assert stored is not None
    assert stored.protected_by_default
    assert shown_ids(hands)[:2] == ["service", "quotes"]
    assert table.currentIndex().row() == 0

    hands.press("Return")
    assert hands.dialog().windowTitle() == "Service & follow-up"
    hands.press("Esc")


def test_every_cell_says_what_it_is(hands: Hands) -> None:
    spoken = [cell(hands, "calling", column).data(Qt.ItemDataRole.AccessibleTextRole) for column in Column]

    assert spoken == [
        "Calling prospects",
        "Acquisition",
        "Long",
        "Protected by default",
        "Edit Calling prospects",
        "Move, archive or remove Calling prospects",
    ]


def test_a_category_is_changed_in_its_form(hands: Hands) -> None:
    click_cell(hands, "quotes", Column.EDIT)
    form = hands.dialog()
    name = hands.field("Name", form)
    assert isinstance(name, QLineEdit)
    name.selectAll()
    QTest.keyClicks(name, "Offers")
    hands.click("Side: Neutral", form)
    hands.click("Horizon: Long", form)
    hands.click("Colour 4 of 6", form)
    pattern = hands.field("Pattern", form)
    assert isinstance(pattern, QComboBox)
    pattern.setFocus()
    hands.press("Down")
    hands.click("Protected by default", form)
    hands.click("Save", form)

    stored = hands.stored_category("quotes")
    assert stored is not None
    assert (stored.name, stored.side, stored.horizon) == ("Offers", Side.NEUTRAL, Horizon.LONG)
    assert stored.colour == look.colours_of(Horizon.LONG)[3]
    assert (stored.hatch, stored.protected_by_default) == (Hatch.DIAGONAL, True)
    assert hands.session.undo_stack.count() == 1


def test_a_built_in_name_left_alone_keeps_following_the_language(hands: Hands) -> None:
    click_cell(hands, "travel", Column.EDIT)
    form = hands.dialog()
    hands.click("Protected by default", form)
    hands.click("Save", form)

    stored = hands.stored_category("travel")
    assert stored is not None
    assert stored.name == ""
    assert stored.protected_by_default


def test_another_horizon_brings_the_colours_of_its_family(hands: Hands) -> None:
    click_cell(hands, "buffer", Column.EDIT)
    form = hands.dialog()
    assert hands.button("Colour 1 of 7", form).isChecked()
    hands.click("Horizon: Neutral", form)
    assert hands.button("Colour 1 of 6", form).isChecked()
    hands.click("Save", form)

    stored = hands.stored_category("buffer")
    assert stored is not None
    assert stored.colour in look.colours_of(Horizon.NEUTRAL)


def test_a_new_category_needs_a_name_that_is_not_shown_yet(hands: Hands) -> None:
    before = set(hands.session.plan.categories)
    hands.click("Add a category")
    form = hands.dialog()
    hands.click("Add", form)
    assert "The category has no name yet." in hands.words(form)

    name = hands.field("Name", form)
    hands.enter(name, "admin")
    assert "There is a category named admin already." in hands.words(form)
    assert set(hands.session.plan.categories) == before

    hands.enter(name, "Trade fairs")
    added = set(hands.session.plan.categories) - before
    assert [hands.session.plan.category(found).name for found in added] == ["Trade fairs"]
    assert shown_ids(hands)[-1] in added


def test_a_name_of_ones_own_cannot_be_emptied(hands: Hands) -> None:
    hands.click("Add a category")
    hands.enter(hands.field("Name", hands.dialog()), "Trade fairs")
    click_cell(hands, shown_ids(hands)[-1], Column.EDIT)
    form = hands.dialog()
    name = hands.field("Name", form)
    assert isinstance(name, QLineEdit)
    name.clear()
    hands.click("Save", form)

    assert "The category has no name yet." in hands.words(form)
    hands.click("Cancel", form)


def test_cancel_changes_nothing(hands: Hands) -> None:
    click_cell(hands, "quotes", Column.EDIT)
    form = hands.dialog()
    hands.click("Horizon: Long", form)
    hands.click("Cancel", form)

    assert hands.session.undo_stack.count() == 0


def test_archived_categories_are_listed_on_demand_and_come_back(hands: Hands) -> None:
    click_cell(hands, "travel", Column.EDIT)
    hands.click("Archive", hands.dialog())
    assert "travel" not in shown_ids(hands)

    hands.part(CategoriesSection).switch_archived()
    assert shown_ids(hands)[-1] == "travel"
    assert cell(hands, "travel", Column.NAME).data() == "Travel, archived"

    choose(menu_of(hands, "travel"), "Restore")
    stored = hands.stored_category("travel")
    assert stored is not None
    assert not stored.archived


def test_only_a_category_that_nothing_uses_can_be_removed(hands: Hands) -> None:
    block = Block(new_id(), Span(date(2026, 11, 23), 540, 60), "quotes")
    hands.session.do(edits.add_block, block)
    remove = {
        category_id: next(a for a in menu_of(hands, category_id).actions() if a.text() == "Remove")
        for category_id in ("quotes", "admin")
    }
    remove["admin"].trigger()

    assert not remove["quotes"].isEnabled()
    assert hands.stored_category("admin") is None
    assert "admin" not in shown_ids(hands)


def test_the_last_category_in_use_stays_and_the_page_says_so(hands: Hands) -> None:
    for category_id in shown_ids(hands)[1:]:
        choose(menu_of(hands, category_id), "Archive")
    choose(menu_of(hands, "quotes"), "Archive")

    assert shown_ids(hands) == ["quotes"]
    assert "The last category in use stays." in hands.words()


def test_changes_from_elsewhere_are_shown(hands: Hands) -> None:
    choose(menu_of(hands, "quotes"), "Move down")
    assert shown_ids(hands)[:2] == ["service", "quotes"]

    hands.session.undo()
    assert shown_ids(hands)[:2] == ["quotes", "service"]


@pytest.mark.parametrize("theme", [look.LIGHT, look.DARK])
def test_every_colour_that_is_offered_can_be_read(theme: look.Theme) -> None:
    worst = min(
        look.contrast(text, tint.fill)
        for horizon in Horizon
        for tint in (look.tint(colour, theme) for colour in look.colours_of(horizon))
        for text in (tint.title, tint.sub)
    )

    assert worst >= 4.5
