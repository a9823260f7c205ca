"""A file is previewed, corrected, taken in as one step or left; lists go out."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TypeVar

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QCheckBox, QLabel, QLineEdit, QPlainTextEdit, QWidget
from pytestqt.qtbot import QtBot

from planner.domain.edits import Edit, EditKind, Label
from planner.domain.prospect import Prospect
from planner.exchange.table_file import read_table
from planner.storage.plan_reader import PlanReader
from planner.views.fields import ListField
from planner.views.prospects.importing.bad_rows import BadRows
from planner.views.prospects.importing.export_dialog import ExportProspectsDialog
from planner.views.prospects.importing.import_dialog import ImportDialog
from tests.app.open_plans import OpenPlan, open_plan
from tests.exchange.prospect_files import written
from tests.views.settings.hands import seen_as

Part = TypeVar("Part", bound=QWidget)
Opener = Callable[[Path], ImportDialog]
TEXT = "Bedrijf;Telefoon;Wijk;Leeg\nJansen;030 1234567;Ede;\n<b>De Wit</b>;;Breda;\n;;Ede;\n"


@pytest.fixture
def plan(data_file: Path, qtbot: QtBot) -> Iterator[OpenPlan]:
    with open_plan(data_file, qtbot) as opened:
        yield opened


@pytest.fixture
def window(plan: OpenPlan) -> QWidget:
    made = QWidget()
    plan.qtbot.addWidget(made)
    made.show()
    return made


@pytest.fixture
def opened(plan: OpenPlan, window: QWidget) -> Iterator[Opener]:
    dialogs: list[ImportDialog] = []

    def open_for(path: Path) -> ImportDialog:
        dialog = ImportDialog(plan.session, seen_as(), path, window)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
        dialogs.append(dialog)
        dialog.open()
        return dialog

    yield open_for
    for dialog in dialogs:
        dialog.done(0)


def button(dialog: QWidget, text: str) -> QAbstractButton:
    (found,) = (each for each in dialog.findChildren(QAbstractButton) if each.text() == text)
    return found


def named(dialog: QWidget, kind: type[Part], name: str) -> Part:
    (found,) = (part for part in dialog.findChildren(kind) if part.accessibleName() == name)
    return found


def words(dialog: QWidget) -> str:
    return "\n".join(part.text() for part in dialog.findChildren(QLabel) if part.isVisibleTo(dialog))


def choose(dialog: QWidget, column: str, text: str) -> None:
    field = named(dialog, ListField, f"Field for column {column}")
    place = field.findText(text)
    field.setCurrentIndex(place)
    field.activated.emit(place)


def ready(plan: OpenPlan, dialog: ImportDialog) -> ImportDialog:
    plan.qtbot.waitUntil(button(dialog, "Import").isEnabled)
    return dialog


def stored(plan: OpenPlan) -> list[Prospect]:
    with PlanReader(plan.path) as reader:
        return sorted(reader.prospects(), key=lambda each: each.company)


def add(plan: OpenPlan, *prospects: Prospect) -> None:
    plan.session.do(lambda _plan: Edit(Label(EditKind.ADD_PROSPECT), (), prospects))


def test_a_file_shows_what_it_would_change_and_nothing_is_stored(
    plan: OpenPlan, opened: Opener, tmp_path: Path
) -> None:
    dialog = ready(plan, opened(written(tmp_path / "list.csv", TEXT)))

    assert "in list.csv" in words(dialog)
    assert "2 new · 0 changed · 0 the same · 1 not taken" in words(dialog)
    lines = named(dialog, QPlainTextEdit, "Rows that are not taken").toPlainText()
    assert lines == "Line 4: it has no company, contact or email: Ede"
    assert named(dialog, ListField, "Field for column Bedrijf").currentText() == "Company"
    assert named(dialog, ListField, "Field for column Wijk").currentText() == "Leave out"
    dialog.reject()
    assert stored(plan) == []
    assert plan.session.undo_stack.count() == 0


def test_import_is_one_step_with_the_columns_as_corrected(
    plan: OpenPlan, opened: Opener, tmp_path: Path
) -> None:
    path = written(tmp_path / "list.csv", TEXT)
    dialog = ready(plan, opened(path))
    said: list[str] = []
    dialog.said.connect(said.append)
    choose(dialog, "Wijk", "City")
    assert not button(dialog, "Import").isEnabled()
    named(dialog, QLineEdit, "List of new prospects").setText("Fair")
    ready(plan, dialog)

    QTest.keyClick(dialog, Qt.Key.Key_Return)

    assert not dialog.isVisible()
    assert said == ["list.csv read: 2 new · 0 changed · 0 the same · 1 not taken"]
    assert [(each.company, each.city, each.list_name) for each in stored(plan)] == [
        ("<b>De Wit</b>", "Breda", "Fair"),
        ("Jansen", "Ede", "Fair"),
    ]
    again = opened(path)
    plan.qtbot.waitUntil(lambda: "2 the same" in words(again))
    assert named(again, ListField, "Field for column Wijk").currentText() == "City"
    assert not button(again, "Import").isEnabled()
    plan.session.undo()
    assert stored(plan) == []


def test_tab_goes_from_the_columns_to_the_list_and_the_buttons(
    plan: OpenPlan, opened: Opener, tmp_path: Path
) -> None:
    dialog = ready(plan, opened(written(tmp_path / "list.csv", TEXT)))
    stop: QWidget | None = named(dialog, ListField, "Field for column Bedrijf")
    names: list[str] = []
    while stop is not None and len(names) < 7:
        names.append(stop.accessibleName() or getattr(stop, "text", str)())
        stop = stop.nextInFocusChain()
        while stop is not None and not (stop.focusPolicy() & Qt.FocusPolicy.TabFocus):
            stop = stop.nextInFocusChain()

    assert names == [
        "Field for column Bedrijf",
        "Field for column Telefoon",
        "Field for column Wijk",
        "List of new prospects",
        "Save these rows…",
        "Rows that are not taken",
        "Cancel",
    ]


def test_without_a_column_that_names_anybody_the_dialog_says_so(
    plan: OpenPlan, opened: Opener, tmp_path: Path
) -> None:
    dialog = ready(plan, opened(written(tmp_path / "list.csv", TEXT)))
    choose(dialog, "Bedrijf", "Leave out")

    plan.qtbot.waitUntil(lambda: "No column of list.csv is set to company" in words(dialog))
    assert not button(dialog, "Import").isEnabled()
    choose(dialog, "Bedrijf", "Company")
    ready(plan, dialog)
    assert "No column of" not in words(dialog)


def test_a_file_that_cannot_be_read_is_refused_in_place(
    plan: OpenPlan, opened: Opener, tmp_path: Path
) -> None:
    dialog = opened(written(tmp_path / "letter.csv", "Dear sir,"))

    plan.qtbot.waitUntil(lambda: "letter.csv holds no table" in words(dialog))
    assert not button(dialog, "Import").isEnabled()


def test_leaving_while_a_big_file_is_read_ends_at_once(
    plan: OpenPlan, opened: Opener, tmp_path: Path
) -> None:
    path = written(tmp_path / "big.csv", "Company;City\n" + "Jansen;Ede\n" * 60_000)
    opened(path).reject()
    assert stored(plan) == []


def test_rows_that_are_not_taken_are_saved_with_line_and_reason(
    plan: OpenPlan, opened: Opener, tmp_path: Path
) -> None:
    dialog = ready(plan, opened(written(tmp_path / "list.csv", TEXT)))
    (rows,) = dialog.findChildren(BadRows)
    path = tmp_path / "bad.csv"

    rows.save(path)

    table = read_table(path)
    assert table.headers == ("Line", "Reason", "Bedrijf", "Telefoon", "Wijk", "Leeg")
    assert table.rows[0].cells == ("4", "it has no company, contact or email", "", "", "Ede", "")


def test_an_export_holds_the_ticked_fields_alone(plan: OpenPlan, window: QWidget, tmp_path: Path) -> None:
    known = [Prospect("a", "Jansen", contact="Ada", city="Ede", note="private")]
    for name in ("list.csv", "list.xlsx"):
        dialog = ExportProspectsDialog(known, seen_as(), window, plan.path)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
        for box in dialog.findChildren(QCheckBox):
            box.setChecked(box.text() in ("Company", "City"))
        dialog.write(tmp_path / name)
        table = read_table(tmp_path / name)
        assert (table.headers, table.rows[0].cells) == (("Company", "City"), ("Jansen", "Ede"))


def test_an_export_never_replaces_the_data_file(plan: OpenPlan, window: QWidget) -> None:
    dialog = ExportProspectsDialog([Prospect("a", "Jansen")], seen_as(), window, plan.path)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
    dialog.write(plan.path)
    assert stored(plan) == []
