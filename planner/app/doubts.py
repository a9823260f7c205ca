"""What is in doubt about appointments, since a calendar could be read in several ways."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from planner.domain.appointment import CalendarSource

if TYPE_CHECKING:
    from planner.app.calendar_changes import InDoubt


class Doubts:
    """Says what is in doubt about an event; what was noted with a reading is looked up once."""

    def __init__(self, notes_of: Callable[[CalendarSource], str]) -> None:
        """Take where the notes of the shown reading of a calendar are found, as text."""
        self._notes_of = notes_of
        self._by_reading: dict[tuple[str, int], dict[str, list[InDoubt]]] = {}

    def words(self, calendar: CalendarSource | None, uid: str) -> str:
        """Return what is in doubt about an event of a calendar in a line, empty where nothing is."""
        if calendar is None or not calendar.reading:
            return ""
        found = self._of(calendar).get(uid)
        if not found:
            return ""
        from planner.app.calendar_words import in_doubt_line

        return in_doubt_line(found)

    def _of(self, calendar: CalendarSource) -> dict[str, list[InDoubt]]:
        place = (calendar.id, calendar.reading)
        if place not in self._by_reading:
            text = self._notes_of(calendar)
            by_uid: dict[str, list[InDoubt]] = {}
            if text:
                from planner.app.calendar_changes import notes_of_text

                for entry in notes_of_text(text).in_doubt:
                    by_uid.setdefault(entry.uid, []).append(entry)
            self._by_reading[place] = by_uid
        return self._by_reading[place]
