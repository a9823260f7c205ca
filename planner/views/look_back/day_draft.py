"""What the rep has said of a day so far; nothing of it is stored before the day is closed. No Qt."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from datetime import date, datetime

from planner.domain.block import Block, Outcome
from planner.domain.category import BUFFER, Category, Horizon, Side
from planner.domain.displacement import Cause, CouldWait, Displacement
from planner.domain.give_way_edits import is_committed
from planner.domain.look_back_edits import DayAnswers, record_of_shortening
from planner.domain.mix import Mix, mix_of_minutes
from planner.domain.plan import Plan
from planner.domain.span import SHORTEST_BLOCK, Span
from planner.domain.week import Week
from planner.proposals.slots import Place
from planner.views.look_back.day_row import (
    BlockRow,
    FixedRow,
    GaveWayRow,
    Question,
    Row,
    Said,
    UnplannedRow,
)

_STEP = 5


Suggest = Callable[[Block, Sequence[Span]], Place | None]
"""Finds the best free time for a block, where some spans are taken too."""


class DayDraft:
    """The lines of one day in the order of time, and what was said about each."""

    def __init__(self, plan: Plan, day: date, now: datetime, suggest: Suggest) -> None:
        self.day = day
        self._plan, self._now, self._suggest = plan, now, suggest
        week = plan.week_of(day)
        self.rows: list[Row] = sorted(_rows_of(plan, week, day, now), key=_by_time)
        self.current = 0
        log = week.day_log(day)
        self.touches = 0 if log is None else log.touches
        self.ticked: dict[str, str] = {}
        """The blocks in which prospects were called that are ticked by name, by the prospect's id."""
        self._suggestions: dict[str, Place | None] = {}

    def take_over(self, said_before: DayDraft) -> None:
        """Take over what was said before the plan changed elsewhere, of everything that is still the same."""
        kept = {_subject(row): row for row in said_before.rows}
        self.rows = [kept.get(_subject(row), row) for row in self.rows]
        self.rows += [row for row in said_before.rows if isinstance(row, UnplannedRow)]
        self.rows.sort(key=_by_time)
        self.touches = said_before.touches
        self.ticked = dict(said_before.ticked)
        self._use_buffers()
        self.go_to(said_before.current)

    @property
    def row(self) -> Row | None:
        """The line that answers are given to, None on an empty day."""
        return self.rows[self.current] if self.rows else None

    def go_to(self, place: int) -> None:
        """Go to a line, the first or last where there is no such line."""
        self.current = max(min(place, len(self.rows) - 1), 0)

    def say(self, said: Said) -> None:
        """Say what became of the current block; after a simple answer the next line follows.

        One that was shortened or moved stays, as it is asked how much of it was done, or where it goes.
        """
        row = self.row
        if isinstance(row, BlockRow):
            row.said, row.is_confirmed = said, True
            if said is Said.SHORTENED and not row.kept:
                row.kept = max(row.span.length // 2 // _STEP * _STEP, SHORTEST_BLOCK)
        if said in (Said.DONE, Said.GIVEN_UP):
            self._go_on(from_done=said is Said.DONE)

    def keep(self, minutes: int) -> None:
        """Say how many minutes of the current block were done: all of it, a part, or none."""
        row = self.row
        if isinstance(row, BlockRow):
            if minutes >= row.span.length:
                row.said = Said.DONE
            elif minutes:
                row.said, row.kept = Said.SHORTENED, minutes
            else:
                row.said = Said.GIVEN_UP
            row.is_confirmed = True
        self._go_on()

    def go_to_acquisition(self, step: int) -> None:
        """Go to the next line of acquisition, or back to one where `step` is -1; stay where there is none."""
        further = range(self.current + 1, len(self.rows)) if step > 0 else reversed(range(self.current))
        self.go_to(next((n for n in further if getattr(self.rows[n], "is_acquisition", False)), self.current))

    def blame(self, cause: Cause) -> None:
        """Say what came in the place of the current line; one that was taken as done has moved for it.

        Where it matters later it takes the suggested time, as long as no other is said.
        """
        row = self.row
        if isinstance(row, BlockRow) and row.is_committed and not row.gave_way:
            row.said = Said.MOVED
        if isinstance(row, BlockRow | GaveWayRow) and Question.CAUSE in row.questions:
            row.cause = cause
            if isinstance(row, BlockRow) and row.must_say_why:
                self._take_suggestion(row)
            if Question.COULD_WAIT not in row.questions:
                row.could_wait = None
            self._confirm(row)

    def _take_suggestion(self, row: BlockRow) -> None:
        """Give a moved block the suggested time, unless that is too late for what is to be done in it."""
        place = self.suggestion
        if Question.NEW_TIME in row.open_questions and place is not None and place.late is None:
            row.to, row.takes_suggestion = place.span, True
            # The same time may have been suggested to others before.
            self._suggestions = {row.id: place}

    def answer_could_wait(self, answer: CouldWait) -> None:
        """Say whether what came in could have waited."""
        row = self.row
        if isinstance(row, BlockRow | GaveWayRow) and Question.COULD_WAIT in row.questions:
            row.could_wait = answer
            self._confirm(row)

    def _confirm(self, row: BlockRow | GaveWayRow) -> None:
        if isinstance(row, BlockRow):
            row.is_confirmed = True
        self._go_on()

    @property
    def suggestion(self) -> Place | None:
        """The time that is suggested to the current line, None where none is free or none is asked."""
        row = self.row
        if not isinstance(row, BlockRow) or row.said is not Said.MOVED:
            return None
        if row.id not in self._suggestions:
            self._suggestions[row.id] = self._suggest(row.block, self._promised(row.id))
        return self._suggestions[row.id]

    def _promised(self, apart_from: str) -> list[Span]:
        """Return the new times that other lines were given, and the time of unplanned work."""
        moved = [row for row in self.rows if isinstance(row, BlockRow) and row.said is Said.MOVED]
        new = [row.to for row in moved if row.id != apart_from and row.to is not None]
        return [*new, *(row.span for row in self.rows if isinstance(row, UnplannedRow))]

    def accept(self) -> None:
        """Take the suggested time where a new time is open or came with the cause; else go on."""
        row = self.row
        if isinstance(row, BlockRow) and row.takes_suggestion and row.open_questions:
            row.takes_suggestion = False
        elif isinstance(row, BlockRow) and Question.NEW_TIME in row.open_questions:
            if self.suggestion is not None:
                self.move_to(self.suggestion.span)
        else:
            self.go_to(self.current + 1)

    def move_to(self, span: Span) -> None:
        """Give the current block a new time; what was suggested to others may be taken by it."""
        row = self.row
        if isinstance(row, BlockRow):
            row.said, row.to, row.is_later, row.takes_suggestion = Said.MOVED, span, False, False
            row.is_over_there = span.ends_at <= self._now
            self._suggestions = {row.id: self._suggestions.get(row.id)}
            self._confirm(row)

    def leave_for_later(self) -> None:
        """Leave the current block without a new time: it was displaced."""
        row = self.row
        if isinstance(row, BlockRow):
            row.said, row.to, row.is_later, row.takes_suggestion = Said.MOVED, None, True, False
            self._confirm(row)

    def _go_on(self, *, from_done: bool = False) -> None:
        row = self.row
        if from_done or row is None or not getattr(row, "open_questions", ()):
            self.go_to(self.current + 1)

    def add_unplanned(self, block: Block) -> None:
        """Add work that came in between, or put it in the place of what it was before."""
        here = self.row
        self.rows = [row for row in self.rows if row.id != block.id]
        self.rows = sorted([*self.rows, UnplannedRow(block)], key=_by_time)
        self._use_buffers()
        if here is not None:
            self.current = next((n for n, row in enumerate(self.rows) if row.id == here.id), 0)

    def take_out(self, row: UnplannedRow) -> None:
        """Take unplanned work out again."""
        self.rows = [other for other in self.rows if other.id != row.id]
        self._use_buffers()
        self.go_to(self.current)

    def _use_buffers(self) -> None:
        """Let unplanned work take the time of reactive buffers in which it was done."""
        came = [row.block for row in self.rows if isinstance(row, UnplannedRow)]
        for row in self.rows:
            if isinstance(row, BlockRow) and _is_buffer(row):
                there = [block for block in came if block.span.overlaps(row.span)]
                row.used_by = there[0] if there else None
                row.used = min(sum(_shared(block.span, row.span) for block in there), row.span.length)

    def count_touches(self, more: int, named: int = 0) -> None:
        """Count more prospects approached, or fewer; those that are named are within the number."""
        self.touches = max(max(self.touches, named) + more, named)

    def tick(self, prospect_id: str, block_id: str, *, on: bool) -> None:
        """Say that a prospect was called in a block of the day, or that it was not."""
        if on:
            self.ticked[prospect_id] = block_id
        else:
            self.ticked.pop(prospect_id, None)

    @property
    def taken(self) -> list[Span]:
        """The time of the day for which it is known what was done; a buffer holds what was not planned."""
        return [row.span for row in self.rows if getattr(row, "done_minutes", 0) and not _is_buffer(row)]

    @property
    def unanswered(self) -> list[int]:
        """The places of the lines that still lack an answer."""
        return [n for n, row in enumerate(self.rows) if not getattr(row, "is_answered", True)]

    def mix(self) -> Mix:
        """Return the mix of what was done."""
        minutes: dict[str, int] = {}
        for row in self.rows:
            if not isinstance(row, GaveWayRow):
                category_id = row.block.category_id
                minutes[category_id] = minutes.get(category_id, 0) + row.done_minutes
        return mix_of_minutes(minutes, self._plan.categories)

    def lost_by_cause(self) -> dict[Cause, int]:
        """Return the minutes of the day that gave way, by cause."""
        lost: dict[Cause, int] = {}
        for cause, minutes in (*self._lost_in_rows(), *self._lost_before()):
            lost[cause] = lost.get(cause, 0) + minutes
        return dict(sorted(lost.items(), key=lambda item: -item[1]))

    def _lost_in_rows(self) -> Iterable[tuple[Cause, int]]:
        for row in self.rows:
            if isinstance(row, BlockRow) and row.gave_way and row.cause is not None:
                yield row.cause, row.lost_minutes
            elif isinstance(row, GaveWayRow) and row.cause is not None and row.span.day == self.day:
                yield row.cause, row.known.minutes

    def _lost_before(self) -> Iterable[tuple[Cause, int]]:
        shown = {row.known.id for row in self.rows if isinstance(row, BlockRow | GaveWayRow) and row.known}
        for known in self._plan.week_of(self.day).displacements:
            if known.was.day == self.day and known.id not in shown and known.cause is not None:
                yield known.cause, known.minutes

    def answers(self) -> DayAnswers:
        """Return everything that was said, as one answer that closes the day."""
        blocks = [row for row in self.rows if isinstance(row, BlockRow)]
        known = [row for row in self.rows if isinstance(row, BlockRow | GaveWayRow)]
        outcomes = {row.id: outcome for row in blocks if (outcome := row.outcome()) is not None}
        return DayAnswers(
            self.day,
            outcomes,
            [gone for row in blocks if (gone := row.gives_way(self._pushed_by(row))) is not None],
            [said for row in known if (said := row.corrected()) is not None],
            [row for block in blocks if (row := block.withdrawn()) is not None],
            [row.block for row in self.rows if isinstance(row, UnplannedRow)],
            self.touches,
        )

    def _pushed_by(self, row: BlockRow) -> Block | None:
        """Return the unplanned work that took the place of a block."""
        came = (other.block for other in self.rows if isinstance(other, UnplannedRow))
        return next((block for block in came if block.span.overlaps(row.span)), None)


def _by_time(row: Row) -> tuple[date, int, int, str]:
    return (row.span.day, row.span.start, row.span.length, row.id)


def _is_buffer(row: Row) -> bool:
    return isinstance(row, BlockRow) and row.block.category_id == BUFFER


def _shared(one: Span, other: Span) -> int:
    return max(min(one.end, other.end) - max(one.start, other.start), 0)


def _subject(row: Row) -> Block | Displacement:
    return row.known if isinstance(row, GaveWayRow) else row.block


def _rows_of(plan: Plan, week: Week, day: date, now: datetime) -> Iterable[Row]:
    for block in week.all_blocks:
        if block.span.day != day:
            continue
        if not block.is_fixed:
            yield _block_row(plan, week, block, now)
        elif block.takes_time:
            yield FixedRow(block, block.span.begins_at > now)
    for known in week.displacements:
        is_acquisition = plan.category(known.category_id).side is Side.ACQUISITION
        row = GaveWayRow(known, is_acquisition, known.cause, known.could_wait)
        # What was left unsaid is asked on the day of the block too, what could have waited only at once.
        days = (known.at.date(), known.was.day) if known.cause is None else (known.at.date(),)
        if day in days and row.open_questions and not _is_shown(week, known):
            yield row


def _block_row(plan: Plan, week: Week, block: Block, now: datetime) -> BlockRow:
    category, committed = plan.category(block.category_id), is_committed(plan, block)
    known = record_of_shortening(week, block)
    row = BlockRow(
        block,
        _said_of(block, now),
        committed,
        committed and _matters_later(category),
        category.side is Side.ACQUISITION,
        known,
        kept=block.kept,
        is_later=block.outcome is Outcome.DISPLACED,
    )
    if known is not None:
        row.cause, row.could_wait = known.cause, known.could_wait
    return row


def _matters_later(category: Category) -> bool:
    return category.side is Side.ACQUISITION or category.horizon is Horizon.LONG


def _said_of(block: Block, now: datetime) -> Said:
    if block.outcome is Outcome.OPEN:
        return Said.AHEAD if block.span.begins_at > now else Said.DONE
    return {
        Outcome.SHORTENED: Said.SHORTENED,
        Outcome.DISPLACED: Said.MOVED,
        Outcome.GIVEN_UP: Said.GIVEN_UP,
    }.get(block.outcome, Said.DONE)


def _is_shown(week: Week, known: Displacement) -> bool:
    """Whether a record belongs to a block that stands in the week as shortened, and is asked there."""
    block = next((block for block in week.blocks if block.id == known.block_id), None)
    return block is not None and record_of_shortening(week, block) == known
