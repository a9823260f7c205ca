"""What a printed week is made of, and how the rep wants it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date, datetime

from planner.app.agreements import Standing
from planner.app.faces import face_of, if_then_words
from planner.app.formats import Formats
from planner.app.words import category_name
from planner.domain.appointment import Appointment
from planner.domain.block import Block
from planner.domain.category import Category, Hatch, Horizon
from planner.domain.preferences import Band, Preferences
from planner.domain.week import Week
from planner.drawing.faces import BlockFace
from planner.printing import sheet_words
from planner.printing.paper import Paper
from planner.printing.text import printable

_SHORTEST_DAY = 8 * 60
_HALF_HOUR = 30
_PLAIN = "admin"


@dataclass(frozen=True, slots=True)
class SheetOptions:
    """The set-up of the page: paper, hatches instead of colour, and what of the week is on it.

    Without `with_private` a private block shows its length only; without `with_weekend` a day off is
    left out where nothing happens on it; `with_notes` prints the notes of blocks.
    """

    paper: Paper = Paper.A4
    grey: bool = False
    with_private: bool = False
    with_weekend: bool = False
    with_notes: bool = True


@dataclass(frozen=True, slots=True)
class SheetContent:
    """The week and what is needed to read it; `printed_at` is wall-clock time, `agreed` the agreed share.

    `standings` say how the agreements of the week stand at printing.
    """

    week: Week
    categories: Mapping[str, Category]
    preferences: Preferences
    printed_at: datetime
    agreed: Band | None = None
    standings: tuple[Standing, ...] = ()

    def days(self, *, with_weekend: bool) -> tuple[date, ...]:
        """Return the days to show: working days, and days off on which something happens."""
        busy = {block.span.day for block in self.week.all_blocks}
        busy |= {a.start.date() for a in self.week.all_day if a.takes_time}
        week = self.week.iso.days
        shown = tuple(
            day for day in week if with_weekend or day in busy or self.preferences.hours_of(day) is not None
        )
        return shown or week[:5]

    def hours(self, days: tuple[date, ...]) -> tuple[int, int]:
        """Return the first and the last minute to show: working hours, and every block whole."""
        working = [hours for day in days if (hours := self.preferences.hours_of(day)) is not None]
        spans = [block.span for block in self.week.all_blocks]
        first = min([hours.start for hours in working] + [span.start for span in spans], default=8 * 60)
        last = max([hours.end for hours in working] + [span.end for span in spans], default=17 * 60)
        first = first // _HALF_HOUR * _HALF_HOUR
        last = -(-last // _HALF_HOUR) * _HALF_HOUR
        last = min(max(last, first + _SHORTEST_DAY), 24 * 60)
        return min(first, last - _SHORTEST_DAY), last

    def category_of(self, block: Block) -> Category:
        """Return the category of a block."""
        return self.categories[block.category_id]


def all_day_face(appointment: Appointment, content: SheetContent, options: SheetOptions) -> BlockFace:
    """Return the face of an all-day appointment on paper; a private one gives away its days only."""
    category = content.categories[appointment.category_id]
    hollow = not appointment.takes_time
    if appointment.private and not options.with_private:
        word = sheet_words.private_word()
        return BlockFace(word, "", "", "", _PLAIN, Hatch.NONE, Horizon.NEUTRAL, hollow=hollow)
    title = printable(appointment.title) or printable(category_name(category))
    return BlockFace(title, "", "", "", category.colour, category.hatch, category.horizon, hollow=hollow)


def printed_face(block: Block, content: SheetContent, options: SheetOptions, formats: Formats) -> BlockFace:
    """Return the face of a block on paper; a private one gives away its length and nothing else.

    The plan for when something comes in stands below the note, as it is needed away from the screen.
    """
    category = content.category_of(block)
    face = face_of(block, category, formats, shows_private=options.with_private)
    if block.private and not options.with_private:
        plain = replace(face, colour=_PLAIN, hatch=Hatch.NONE, horizon=Horizon.NEUTRAL)
        return replace(plain, glyphs=(), is_buffer=False, note="")
    lines = (block.note, if_then_words(block, category))
    return replace(face, note="\n".join(line for line in lines if line))
