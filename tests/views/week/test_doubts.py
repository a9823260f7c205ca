"""An appointment that its calendar leaves in doubt says so: by a mark, in its tooltip, and aloud."""

from __future__ import annotations

from pathlib import Path

import pytest

from planner.app.calendar_reading import CalendarReader
from planner.app.calendar_settings import new_calendar
from planner.domain import setting_edits
from planner.domain.edits import EditKind
from planner.views.week.all_day_lane import AllDayChip
from planner.views.week.block_item import BlockItem
from tests.calendar_texts import event, write_calendar
from tests.views.week.hands import MONDAY, NOW, Hands

AWAY = "In doubt: time zone Mars/Phobos is unknown; the times are shown as written"


@pytest.fixture
def week(hands: Hands, tmp_path: Path) -> Hands:
    """A week with appointments from a calendar, of which some are in doubt."""
    mars = event("a/b", "20261124T090000", "Call with Mars").replace("Europe/Amsterdam", "Mars/Phobos")
    mixed = event("fair", "20261125", "Fair", "DTEND:20261126T090000")
    sound = event("visit", "20261126T140000", "Visit Jansen")
    folder = tmp_path / "calendars"
    folder.mkdir()
    file = str(write_calendar(folder / "work.ics", mars, mixed, sound))
    reader = CalendarReader(hands.desk.path, hands.desk._gate.open)
    calendar = new_calendar(hands.session.plan, "Work", file)
    stored = reader.store(calendar, file, reader.look_into(file, MONDAY), NOW)
    hands.session.do(setting_edits.change_calendar, stored.calendar, EditKind.ADD_CALENDAR)
    return hands


def item(week: Hands, title: str) -> BlockItem:
    (found,) = (i for i in week.window.week_page.grid.items.values() if i.block.title == title)
    return found


def test_a_timed_appointment_in_doubt_is_marked_and_says_why(week: Hands) -> None:
    call = item(week, "Call with Mars")

    assert AWAY in call.toolTip()
    assert AWAY in call.accessibleName()
    assert "circle-help" in call.face.glyphs


def test_an_all_day_appointment_in_doubt_says_why(week: Hands) -> None:
    (fair,) = (chip for chip in week.window.findChildren(AllDayChip) if not chip.isHidden())

    assert "a time and a whole day are mixed" in fair.toolTip()
    assert "a time and a whole day are mixed" in fair.accessibleName()


def test_what_is_sound_says_nothing_of_it(week: Hands) -> None:
    visit = item(week, "Visit Jansen")

    assert "In doubt" not in visit.toolTip()
    assert "circle-help" not in visit.face.glyphs


def test_the_doubt_goes_with_the_reading(week: Hands) -> None:
    week.session.undo()
    assert week.window.week_page.grid.items == {}
    week.session.redo()
    assert AWAY in item(week, "Call with Mars").toolTip()
