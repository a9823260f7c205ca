"""What a block shows, in words and marks, whatever it is painted on. No Qt."""

from __future__ import annotations

from dataclasses import dataclass

from planner.domain.category import Hatch, Horizon


@dataclass(frozen=True, slots=True)
class BlockFace:
    """The face of a block: texts in the rep's language and formats, and the marks it carries.

    `kind_of_work` is empty where the category is already the title; `glyphs` are icon names, from the left;
    `kept_share` (0..1) is the part of a shortened block that was done.
    """

    title: str
    start: str
    times: str
    kind_of_work: str
    colour: str
    hatch: Hatch
    horizon: Horizon
    glyphs: tuple[str, ...] = ()
    note: str = ""
    note_icon: str = ""
    done: bool = False
    hollow: bool = False
    is_buffer: bool = False
    private: bool = False
    kept_share: float = 1.0

    @property
    def second_line(self) -> str:
        """The line below the title: the start and the kind of work, or the times where that is the title."""
        return f"{self.start} · {self.kind_of_work}" if self.kind_of_work else self.times
