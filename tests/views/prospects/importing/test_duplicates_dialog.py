"""Possible duplicates are merged, in part too, or kept apart for good; every answer can be taken back."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QLabel, QListWidget, QWidget
from pytestqt.qtbot import QtBot

from planner.app.prospect_reading import open_file, prepare, read_prospects
from planner.domain import prospect_edits
from planner.domain.edits import Edit, EditKind, Label
from planner.domain.prospect import KeptApart, Prospect
from planner.storage.plan_reader import PlanReader
from planner.views.prospects.importing.duplicates_dialog import DuplicatesDialog
from tests.app.open_plans import OpenPlan, open_plan
from tests.views.settings.hands import seen_as

JANSENS = (
    Prospect("a", "Jansen Staal BV", contact="Ada", phone="030 1234567", city="Ede"),
    Prospect("b", "Jansen Staal", phone="+31301234567"),
)
THIRD = Prospect("c", "Jansen Staal B.V.", phone="030-1234567")
ZELVANOS = (
    Prospect("y", "Zelvano", website="zelvano.nl"),
    Prospect("z", "Zelvano Foods", website="www.zelvano.nl"),
)
Look = Callable[[], DuplicatesDialog]


@pytest.fixture
def plan(data_file: Path, qtbot: QtBot) -> Iterator[OpenPlan]:
    with open_plan(data_file, qtbot) as opened:
        yield opened


@pytest.fixture
def look(plan: OpenPlan) -> Iterator[Look]:
    window = QWidget()
    plan.qtbot.addWidget(window)
    window.show()
    dialogs: list[DuplicatesDialog] = []

    def opened() -> DuplicatesDialog:
        for former in dialogs:
            former.done(0)
        dialog = DuplicatesDialog(plan.session, seen_as(), window)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
        dialogs.append(dialog)
        dialog.open()
        plan.qtbot.waitUntil(lambda: "Comparing" not in words(dialog))
        return dialog

    yield opened
    for dialog in dialogs:
        dialog.done(0)


def words(dialog: QWidget) -> str:
    return " ".join(each.text() for each in dialog.findChildren(QLabel))


def press(dialog: QWidget, text: str) -> None:
    (found,) = (each for each in dialog.findChildren(QAbstractButton) if each.text() == text)
    QTest.mouseClick(found, Qt.MouseButton.LeftButton)


def groups(dialog: DuplicatesDialog) -> list[str]:
    return [dialog.list.item(row).text() for row in range(dialog.list.count())]


def add(plan: OpenPlan, *prospects: Prospect) -> None:
    plan.session.do(lambda _plan: Edit(Label(EditKind.READ_PROSPECTS, "list"), (), prospects))


def merged(plan: OpenPlan) -> dict[str, str]:
    with PlanReader(plan.path) as reader:
        return {each.id: each.merged_into for each in reader.prospects() if each.merged_into}


def apart(plan: OpenPlan) -> set[KeptApart]:
    with PlanReader(plan.path) as reader:
        return set(reader.kept_apart())


def test_duplicates_are_merged_one_by_one_or_kept_apart(plan: OpenPlan, look: Look) -> None:
    add(plan, *JANSENS, *ZELVANOS, Prospect("e", "Bakker"))
    dialog = look()
    said: list[str] = []
    dialog.said.connect(said.append)
    assert "In common:" in words(dialog)
    assert dialog.list.count() == 2
    (place,) = (n for n, text in enumerate(groups(dialog)) if "Jansen" in text)
    dialog.list.setCurrentRow(place)

    press(dialog, "Merge")
    assert merged(plan) == {"b": "a"}
    dialog.list.setFocus()
    QTest.keyClick(dialog.list, Qt.Key.Key_Delete)
    assert groups(dialog) == []
    assert not dialog.list.isVisible(), "nothing is left to answer"
    assert dialog.focusWidget() is not None
    assert apart(plan) == {KeptApart("y", "z")}
    assert "No two prospects look like one." in words(dialog)
    assert said[-1].count("1 group") == 2
    plan.session.undo()
    plan.session.undo()
    assert merged(plan) == {}
    assert apart(plan) == set()


def test_what_is_not_the_same_is_not_asked_about_again_until_that_is_taken_back(
    plan: OpenPlan, look: Look
) -> None:
    add(plan, *ZELVANOS)
    press(look(), "Not the same")
    assert groups(look()) == []
    plan.session.reload()
    assert groups(look()) == []
    plan.session.undo()
    assert groups(look()) == ["Zelvano  ·  Zelvano Foods"]
    plan.session.redo()
    assert groups(look()) == []


def test_reading_the_same_file_again_asks_nothing_again(plan: OpenPlan, look: Look, tmp_path: Path) -> None:
    path = tmp_path / "list.csv"
    path.write_text("Bedrijf;Website\nZelvano;zelvano.nl\nZelvano Foods;www.zelvano.nl/foods\n", "utf-8")

    def read() -> None:
        book = plan.session.plan.prospect_book
        file = open_file(path, {})
        prepared = prepare(file, file.columns, book.prospects.values(), plan.session.clock.today())
        plan.session.do(read_prospects, prepared)

    add(plan, *ZELVANOS)
    press(look(), "Not the same")
    read()
    assert groups(look()) == []
    assert len(plan.session.plan.prospect_book.prospects) == 2


def test_who_was_split_off_is_not_offered_for_merging_again(plan: OpenPlan, look: Look) -> None:
    add(plan, *JANSENS)
    press(look(), "Merge")
    plan.session.do(prospect_edits.split_prospect, "b")
    assert groups(look()) == []
    plan.session.undo()
    plan.session.undo()
    assert groups(look()) == ["Jansen Staal BV  ·  Jansen Staal"]


def test_enter_merges_one_group_and_no_more(plan: OpenPlan, look: Look) -> None:
    add(plan, *JANSENS, *ZELVANOS)
    dialog = look()
    dialog.list.setFocus()
    QTest.keyClick(dialog.list, Qt.Key.Key_Return)
    assert len(merged(plan)) == 1
    assert dialog.list.count() == 1


def test_enter_on_not_the_same_merges_nothing(plan: OpenPlan, look: Look) -> None:
    add(plan, *ZELVANOS)
    dialog = look()
    (button,) = (each for each in dialog.findChildren(QAbstractButton) if each.text() == "Not the same")
    button.setFocus()
    QTest.keyClick(button, Qt.Key.Key_Return)
    assert merged(plan) == {}
    assert apart(plan) == {KeptApart("y", "z")}


def test_a_chain_of_many_branches_is_passed_over(plan: OpenPlan, look: Look) -> None:
    add(plan, *(Prospect(f"p{n}", "Jansen Staal", phone="030 1234567", city="Ede") for n in range(120)))
    press(look(), "Not the same")
    assert apart(plan) == set()
    assert groups(look()) == ["  ·  ".join(["Jansen Staal"] * 120)]


def untick(members: QListWidget, text: str) -> None:
    """Click the box before a text."""
    (item,) = (members.item(n) for n in range(members.count()) if members.item(n).text().startswith(text))
    at = members.visualItemRect(item)
    place = QPoint(at.left() + 14, at.center().y())
    QTest.mouseClick(members.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, place)


def test_one_of_three_can_be_left_out_and_is_then_asked_about_beside_the_rest(
    plan: OpenPlan, look: Look
) -> None:
    add(plan, *JANSENS, THIRD)
    dialog = look()
    assert dialog.members.count() == 3
    untick(dialog.members, "Jansen Staal B.V.")
    press(dialog, "Merge")
    assert merged(plan) == {"b": "a"}
    assert groups(dialog) == ["Jansen Staal BV  ·  Jansen Staal B.V."]
    press(dialog, "Not the same")
    assert apart(plan) == {KeptApart("a", "c")}
    assert groups(look()) == []


def test_one_alone_cannot_be_merged(plan: OpenPlan, look: Look) -> None:
    add(plan, *JANSENS)
    dialog = look()
    dialog.members.setFocus()
    QTest.keyClick(dialog.members, Qt.Key.Key_Space)
    assert dialog.members.ticked() == ["b"]
    press(dialog, "Merge")
    QTest.keyClick(dialog.list, Qt.Key.Key_Return)
    assert merged(plan) == {}
    assert dialog.list.count() == 1
