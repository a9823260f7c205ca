"""Collects what was left out and what is in doubt while a file is read; bounded and without doubles."""

from __future__ import annotations

from dataclasses import dataclass, field

from planner.exchange.logical_lines import line_number
from planner.exchange.reading import Doubt, DoubtKind, LeftOut, Reason

_LONGEST_DETAIL = 100


@dataclass(slots=True)
class Notes:
    """Notes of one reading, at most `most` of each sort; `data` is the file, to number its lines."""

    most: int
    data: bytes | None = None
    left_out: dict[LeftOut, None] = field(default_factory=dict)
    doubts: dict[Doubt, None] = field(default_factory=dict)

    def leave_out(self, place: int, uid: str, summary: str, reason: Reason) -> None:
        """Note what was not taken; `place` is its offset in the file."""
        if len(self.left_out) < self.most:
            line = 0 if self.data is None else line_number(self.data, place)
            self.left_out[LeftOut(line, uid, summary, reason)] = None

    def doubt(self, uid: str, kind: DoubtKind, detail: str = "") -> None:
        """Note a choice that was made for an event."""
        if len(self.doubts) < self.most:
            self.doubts[Doubt(uid, kind, detail[:_LONGEST_DETAIL])] = None
