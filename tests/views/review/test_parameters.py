"""How Overmorgen calculates: every number in words, found, set within its limits, and taken back."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from planner import look
from planner.app.clock import StillClock
from planner.app.formats import formats_for
from planner.app.parameter_words import parameter_meaning, parameter_name
from planner.app.session import Session
from planner.drawing.fonts import load_fonts
from planner.foresight.parameters import PARAMETERS
from planner.storage import data_file as storage_file
from planner.storage.plan_reader import PlanReader
from planner.storage.plan_store import PlanStore
from planner.views.appearance import Appearance
from planner.views.review.parameters.dialog import ParametersDialog
from planner.views.review.parameters.row import ParameterRow
from tests.views.week.hands import NOW, opened


@pytest.fixture
def session(qapp: QApplication, data_file: Path) -> Iterator[Session]:
    """An empty plan."""
    load_fonts()
    storage_file.create(data_file)
    with PlanReader(data_file) as reader:
        store = PlanStore(data_file)
        yield Session(reader, lambda: store, StillClock(NOW))
        store.close()


def shown(qtbot: QtBot, session: Session, formats: str = "nl_NL") -> ParametersDialog:
    """The dialog, open, with Dutch formats unless others are asked for."""
    dialog = ParametersDialog(session, Appearance(look.LIGHT, formats_for("en", formats), "en"))
    qtbot.addWidget(dialog)
    with qtbot.waitActive(dialog):
        dialog.show()
        dialog.activateWindow()
    qtbot.waitUntil(lambda: dialog.story.text() != "", timeout=10_000)
    return dialog


def type_into(row: ParameterRow, text: str) -> None:
    """Type a value and press Enter."""
    row.field.setFocus()
    row.field.selectAll()
    QTest.keyClicks(row.field, text)
    QTest.keyClick(row.field, Qt.Key.Key_Return)


def test_every_parameter_stands_there_with_its_meaning_and_source(qtbot: QtBot, session: Session) -> None:
    dialog = shown(qtbot, session)

    assert list(dialog.rows) == [parameter.name for parameter in PARAMETERS]
    for parameter in PARAMETERS:
        said = " ".join(label.text() for label in dialog.rows[parameter.name].findChildren(QLabel))
        assert parameter_name(parameter.name) in said
        assert parameter_meaning(parameter.name) in said
        assert "Usual: " in said


@pytest.mark.parametrize(
    ("name", "source"),
    [
        ("rate", "your own weeks take its place"),
        ("win_rate", "your own weeks take its place"),
        ("half_life", "it stays until you change it"),
        ("churn", "it stays until you change it"),
    ],
)
def test_own_weeks_are_said_to_replace_only_what_is_learned_from_them(
    qtbot: QtBot, session: Session, name: str, source: str
) -> None:
    labels = shown(qtbot, session).rows[name].findChildren(QLabel)
    assert f"Usual figure; {source}." in " ".join(label.text() for label in labels)


def test_the_story_of_a_stop_can_be_read(qtbot: QtBot, session: Session) -> None:
    assert shown(qtbot, session).story.text() == (
        "After stopping, deals stay at 94% for 4 weeks, are at 75% after 8, and fall to 7% after 26. "
        "After a pause of 8 weeks they are lowest, at 55%, in week 6 after its end."
    )


def test_a_value_is_set_undone_and_made_again(qtbot: QtBot, session: Session) -> None:
    dialog = shown(qtbot, session)
    row = dialog.rows["hours_per_approach"]
    assert row.field.text() == "0,9"

    type_into(row, "1,25")
    assert session.plan.own_parameters.as_dict() == {"hours_per_approach": 1.25}
    assert row.reset.isVisible()

    QTest.keyClick(dialog.search, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert session.plan.own_parameters.as_dict() == {}
    assert (row.field.text(), row.reset.isVisible()) == ("0,9", False)
    session.redo()
    assert row.field.text() == "1,25"


def test_shares_are_typed_in_per_cent_and_the_story_follows(qtbot: QtBot, session: Session) -> None:
    dialog = shown(qtbot, session)
    before = dialog.story.text()

    type_into(dialog.rows["churn"], "15")
    type_into(dialog.rows["deal_lag_scale"], "8")

    assert session.plan.own_parameters.as_dict() == {"churn": 0.15, "deal_lag_scale": 8.0}
    qtbot.waitUntil(lambda: dialog.story.text() != before)


@pytest.mark.parametrize("typed", ["120", "-1", "many", "", "1e400", "nan"])
def test_what_does_not_fit_is_left_as_it_was(qtbot: QtBot, session: Session, typed: str) -> None:
    row = shown(qtbot, session).rows["churn"]

    if typed:
        type_into(row, typed)
    else:
        row.field.clear()
        QTest.keyClick(row.field, Qt.Key.Key_Return)

    assert row.field.text() == "12"
    assert row.trouble.isVisible()
    assert session.plan.own_parameters.as_dict() == {}


def test_whole_numbers_stay_whole(qtbot: QtBot, session: Session) -> None:
    row = shown(qtbot, session).rows["clients"]

    type_into(row, "60,5")
    assert row.field.text() == "60"
    QTest.keyClick(row.field, Qt.Key.Key_Up)

    assert session.plan.own_parameters.as_dict() == {"clients": 61}


def test_one_and_all_go_back_to_the_usual(qtbot: QtBot, session: Session) -> None:
    dialog = shown(qtbot, session)
    for name, text in (("clients", "80"), ("churn", "10"), ("rate", "0,1")):
        type_into(dialog.rows[name], text)

    dialog.rows["clients"].reset.click()
    assert set(session.plan.own_parameters.as_dict()) == {"churn", "rate"}
    dialog.reset_button.click()
    assert session.plan.own_parameters.as_dict() == {}
    assert not dialog.reset_button.isEnabled()
    session.undo()
    assert set(session.plan.own_parameters.as_dict()) == {"churn", "rate"}


def test_typing_the_usual_value_is_no_own_value(qtbot: QtBot, session: Session) -> None:
    row = shown(qtbot, session).rows["clients"]

    type_into(row, "80")
    type_into(row, "60")

    assert session.plan.own_parameters.as_dict() == {}


def test_searching_shows_what_has_all_the_words(qtbot: QtBot, session: Session) -> None:
    dialog = shown(qtbot, session)

    dialog.search.setText("weight APPROACH")
    found = [name for name, row in dialog.rows.items() if row.isVisible()]
    assert "hours_per_approach_weight" in found
    assert "clients" not in found
    assert not dialog.nothing.isVisible()
    dialog.search.setText("nowhere to be found")
    assert dialog.nothing.isVisible()
    QTest.keyClick(dialog.search, Qt.Key.Key_Escape)
    assert dialog.isVisible()
    assert all(row.isVisible() for row in dialog.rows.values())


def test_every_field_is_named_for_a_screen_reader(qtbot: QtBot, session: Session) -> None:
    for name, row in shown(qtbot, session, "en_GB").rows.items():
        assert parameter_name(name) in row.field.accessibleName()
        assert parameter_meaning(name) in row.field.accessibleDescription()
        assert parameter_name(name) in row.reset.accessibleName()


def test_it_opens_from_the_menu(data_file: Path) -> None:
    with opened(data_file) as hands:
        hands.window.actions_table["calculation"].trigger()
        QApplication.processEvents()

        assert [dialog for dialog in hands.window.findChildren(ParametersDialog) if dialog.isVisible()]
