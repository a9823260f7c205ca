"""Where acquisition survives shows on the ground of the week, while a block is held, and in the panel."""

from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtGui import QColor
from pytestqt.qtbot import QtBot

from planner.app.calendar_reading import CalendarReader
from planner.app.calendar_settings import new_calendar
from planner.app.machine_settings import MachineSettings
from planner.app.survival_words import likely_label
from planner.domain import edits, setting_edits
from planner.domain.block import Block, Outcome
from planner.domain.edits import EditKind
from planner.domain.span import Span
from planner.views.week.survival_layer import SurvivalLayer
from tests.calendar_texts import event, write_calendar
from tests.views.week.hands import MONDAY, NOW, WEEK, Hands
from tests.views.week.surroundings import picture

THURSDAY = 3


def lived(hands: Hands, outcomes: dict[int, Outcome], weeks: int = 6) -> None:
    """Commit weeks with calls from 9:00 on some weekdays, and say what became of them."""
    session = hands.session
    for back in range(1, weeks + 1):
        iso = WEEK.plus(-back)
        for weekday, outcome in outcomes.items():
            block = Block(f"{iso}-{weekday}", Span(iso.days[weekday], 540, 60), "calling", outcome=outcome)
            session.do(edits.add_block, block)
        session.do(edits.commit_week, iso, f"base-{iso}", NOW - timedelta(weeks=back))


def layer(hands: Hands) -> SurvivalLayer:
    found = hands.window.week_page.grid.underlay
    assert isinstance(found, SurvivalLayer)
    return found


@pytest.fixture
def past(hands: Hands, qtbot: QtBot) -> Hands:
    """A window on a week before which calls were done on Thursdays and gave way on Fridays."""
    lived(hands, {3: Outcome.DONE, 4: Outcome.DISPLACED})
    with qtbot.waitSignal(layer(hands).known):
        pass
    return hands


def ground(hands: Hands, day: int, time: str) -> QColor:
    grid = hands.window.week_page.grid
    at = grid.mapFromGlobal(hands.place_of(day, time))
    return picture(grid).pixelColor(at)


def test_a_slot_that_holds_is_shaded_and_others_are_not(past: Hands) -> None:
    base = QColor(past.window.week_page.grid.appearance.theme.base)

    assert ground(past, THURSDAY, "09:10") != base
    assert ground(past, THURSDAY, "10:10") == base
    assert ground(past, 2, "09:10") == base


def test_a_day_of_leave_is_not_shaded(past: Hands, tmp_path: Path) -> None:
    folder = tmp_path / "calendars"
    folder.mkdir()
    file = str(write_calendar(folder / "work.ics", event("off", "20261126", "Day off")))
    reader = CalendarReader(past.desk.path, past.desk._gate.open)
    calendar = new_calendar(past.session.plan, "Work", file)
    stored = reader.store(calendar, file, reader.look_into(file, MONDAY), NOW)
    past.session.do(setting_edits.change_calendar, stored.calendar, EditKind.ADD_CALENDAR)
    base = QColor(past.window.week_page.grid.appearance.theme.base)
    layer(past).look()
    assert ground(past, THURSDAY, "09:10") != base

    past.session.do(edits.recategorise, [], past.session.week(WEEK).appointments, "leave")
    layer(past).look()
    assert ground(past, THURSDAY, "09:10") == base


def test_the_shade_can_be_turned_off_and_stays_off(past: Hands) -> None:
    action = past.window.actions_table["survival"]
    assert action.isChecked()
    action.trigger()

    base = QColor(past.window.week_page.grid.appearance.theme.base)
    assert ground(past, THURSDAY, "09:10") == base
    assert not MachineSettings().flag("week/survival", default=True)


def test_a_held_block_says_what_survives_there(past: Hands) -> None:
    past.plan("calls", 2, "13:00", 60)
    past.plan("quote", 2, "15:00", 60, "quotes")
    at = past.place_of(2, "13:15")
    past.press(at)
    past.move(past.place_of(THURSDAY, "09:15"))

    drag = past.window.week_page.grid.overlay.state.drag
    assert drag is not None
    assert drag.label.splitlines()[1] == "Acquisition survives here 75%"
    assert past.item("calls").is_dragged
    past.keys("Esc")
    past.release(past.place_of(THURSDAY, "09:15"))

    past.press(past.place_of(2, "15:15"))
    past.move(past.place_of(THURSDAY, "09:15"))
    drag = past.window.week_page.grid.overlay.state.drag
    assert drag is not None
    assert "survives" not in drag.label
    past.keys("Esc")
    past.release(past.place_of(THURSDAY, "09:15"))


def test_the_panel_tells_what_is_likely_and_what_a_move_makes_of_it(past: Hands) -> None:
    past.plan("calls", 4, "09:00", 120)
    meter = past.window.week_page.panel.meter
    assert meter.accessibleDescription().endswith(f"{likely_label()} 0.5 h")

    past.press(past.place_of(4, "09:15"))
    past.move(past.place_of(THURSDAY, "09:15"))
    assert meter.accessibleDescription().endswith(f"{likely_label()} 1.5 h")
    past.keys("Esc")
    past.release(past.place_of(THURSDAY, "09:15"))
    assert meter.accessibleDescription().endswith(f"{likely_label()} 0.5 h")


def test_a_week_that_is_over_tells_what_was_done(past: Hands) -> None:
    past.keys("PgUp")

    described = past.window.week_page.panel.meter.accessibleDescription()
    assert described.endswith(f"{likely_label(is_over=True)} 1.0 h")
    past.keys("T")
    assert likely_label() in past.window.week_page.panel.meter.accessibleDescription()


def test_without_history_nothing_is_made_up(hands: Hands, qtbot: QtBot) -> None:
    hands.plan("calls", 4, "09:00", 120)
    layer(hands).read()

    meter = hands.window.week_page.panel.meter
    assert meter.accessibleDescription().endswith(f"{likely_label()} –")
    assert layer(hands).remark(hands.block("calls")) == ""
