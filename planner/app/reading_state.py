"""When calendars were last read, in words: for the foot of the window and the list in Settings."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime

from PySide6.QtCore import QCoreApplication

from planner.app.formats import Formats, minute_of
from planner.domain.errors import Problem, UserError

_LONG_AGO = datetime(1, 1, 1)
_NOT_REACHED = {
    *(Problem.CALENDAR_MISSING, Problem.CALENDAR_UNREACHED, Problem.CALENDAR_SERVER_SLOW),
    Problem.CALENDAR_SERVER_TROUBLE,
}


@dataclass(frozen=True, slots=True)
class LastReading:
    """The last reading of a calendar: when one succeeded, and why the last one came to nothing."""

    name: str
    read_at: datetime | None = None
    refusal: UserError | None = None


def state_words(reading: LastReading, formats: Formats, today: date) -> str:
    """Return the state of a calendar: "read 11:20", or "not reached, read 11:20"."""
    return _words(reading).replace("{time}", _when(reading.read_at, formats, today))


def foot_words(readings: list[LastReading], formats: Formats, today: date) -> str:
    """Return in a line how it stands with all calendars, or with the first that was not read."""
    known = [reading for reading in readings if reading.read_at is not None or reading.refusal is not None]
    if not known:
        return ""
    latest = max(known, key=lambda reading: reading.read_at or _LONG_AGO)
    shown = next((reading for reading in known if reading.refusal is not None), latest)
    words = QCoreApplication.translate("Calendar", "Calendar {state}")
    return words.replace("{state}", state_words(shown, formats, today))


def _words(reading: LastReading) -> str:
    if reading.refusal is None:
        if reading.read_at is None:
            return QCoreApplication.translate("Calendar", "not read yet")
        return QCoreApplication.translate("Calendar", "read {time}")
    if reading.refusal.problem in _NOT_REACHED:
        if reading.read_at is None:
            return QCoreApplication.translate("Calendar", "not reached")
        return QCoreApplication.translate("Calendar", "not reached, read {time}")
    if reading.read_at is None:
        return QCoreApplication.translate("Calendar", "not readable")
    return QCoreApplication.translate("Calendar", "not readable, read {time}")


def _when(moment: datetime | None, formats: Formats, today: date) -> str:
    if moment is None:
        return ""
    return formats.clock_time(minute_of(moment)) if moment.date() == today else formats.date_and_time(moment)
