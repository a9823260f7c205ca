"""What was typed about something urgent, kept while its panel is open: the window may be furnished anew."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import QObject

from planner.app.session import Session


@dataclass(frozen=True, slots=True)
class TypedUrgent:
    """The fields of the panel as they stand: lengths and times in minutes, `before` and `cause` as keys."""

    what: str
    how_long: int
    length: int
    before: str
    day: date
    time: int
    cause: int
    chosen: int


class UrgentTyping(QObject):
    """Holds what is being typed for one session; `typed` is None while the panel is closed."""

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self.typed: TypedUrgent | None = None

    @staticmethod
    def of(session: Session) -> UrgentTyping:
        """Return what is kept of a session, which has it from the first time on that it is asked for."""
        return session.findChild(UrgentTyping) or UrgentTyping(session)
