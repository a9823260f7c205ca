"""What agreements are measured by in an open session, read once and again only after a change to it."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date

from PySide6.QtCore import QObject

from planner.app.session import Session
from planner.domain.edits import Edit
from planner.domain.look_back import DayLog
from planner.domain.prospect import Prospect, Touch
from planner.domain.span import IsoWeek
from planner.domain.week import Week


class SessionFacts(QObject):
    """Remembers touches and days of the months that were asked for: most changes are to blocks alone."""

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._touches: dict[tuple[date, date], tuple[Touch, ...]] = {}
        self._logs: dict[tuple[date, date], tuple[DayLog, ...]] = {}
        self._roots: Mapping[str, str] | None = None
        session.changed.connect(self._forget_all)
        session.stored.connect(self._forget_what_changed)
        session.travelled.connect(self._forget_what_changed)

    def _forget_all(self, ids: frozenset[str]) -> None:
        if not ids:
            self._touches.clear()
            self._logs.clear()
            self._roots = None

    def _forget_what_changed(self, edit: Edit) -> None:
        values = (*edit.before, *edit.after)
        if any(isinstance(value, Touch) for value in values):
            self._touches.clear()
        if any(isinstance(value, DayLog) for value in values):
            self._logs.clear()
        if any(isinstance(value, Prospect) for value in values):
            self._roots = None

    def week(self, iso: IsoWeek) -> Week:
        """Return a week as it stands."""
        return self._session.week(iso)

    def touches_between(self, first: date, last: date) -> tuple[Touch, ...]:
        """Return the touches on some days."""
        if (first, last) not in self._touches:
            self._touches[first, last] = self._session.touches_between(first, last)
        return self._touches[first, last]

    def day_logs(self, first: date, last: date) -> tuple[DayLog, ...]:
        """Return what was said about some days."""
        if (first, last) not in self._logs:
            self._logs[first, last] = self._session.day_logs(first, last)
        return self._logs[first, last]

    def roots(self) -> Mapping[str, str]:
        """Return for each merged prospect the id of the one it counts as."""
        if self._roots is None:
            self._roots = self._session.roots()
        return self._roots
