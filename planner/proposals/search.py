"""Looks for room for something urgent: as it is, by moving client work, by moving acquisition."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Sequence
from dataclasses import replace
from datetime import date

from planner.domain.block import Block
from planner.domain.displacement import HowItWent
from planner.domain.span import DAY_MINUTES, IsoWeek, Span
from planner.foresight.survival import slot_of
from planner.proposals.defence import Firmness
from planner.proposals.effects import late_actions, option_at
from planner.proposals.option import Option, OptionKind, Request, is_reactive
from planner.proposals.room import Room, overlap
from planner.proposals.situation import Situation
from planner.proposals.slots import Liking, Place, places_for

MOST_MOVED = 2
"""More client blocks than this are not moved for one urgent thing."""

Moves = dict[str, Span]


class Search:
    """All that is tried for one request."""

    def __init__(self, request: Request, situation: Situation) -> None:
        self._request = request
        self._situation = situation
        self._room = Room(situation, request.now)
        self._liking = Liking(situation)
        self._shortest = situation.preferences.minimum_block
        own = [block for week in situation.weeks for block in week.blocks]
        self._buffers = [block for block in own if situation.is_buffer(block)]
        self._buffer_ids = frozenset(block.id for block in self._buffers)
        movable = [block for block in own if situation.may_move(block, request.now)]
        self._acquisition = [block for block in movable if situation.is_acquisition(block)]
        self._client = [block for block in movable if self._can_wait(block)]

    def _can_wait(self, block: Block) -> bool:
        """Whether a block is client work that was planned: what came in after the commit could not wait."""
        reactive = is_reactive(self._situation.categories[block.category_id])
        if not reactive or block.protected or self._situation.is_buffer(block):
            return False
        week = self._situation.week_of(block.span.day)
        came_in = week is not None and bool(week.baselines) and week.committed(block.id) is None
        return not came_in or bool(week and week.chain_of(block.id))

    def nothing_moves(self) -> Option | None:
        """Return the option in free time or in the reactive buffer."""
        span = self._first_place(self._request.minutes, self._room.days, on_time=True)
        return None if span is None else self._unmoved(span)

    def late(self) -> Option | None:
        """Return the soonest option in which nothing moves and which ends too late."""
        span = self._first_place(self._request.minutes, self._room.days)
        return None if span is None else self._unmoved(span)

    def _unmoved(self, span: Span) -> Option:
        uses_buffer = any(span.overlaps(buffer.span) for buffer in self._buffers)
        kind = OptionKind.BUFFER if uses_buffer else OptionKind.FREE_TIME
        return option_at(span, kind, {}, self._request, self._situation)

    def client_work_moves(self) -> Option | None:
        """Return the option that moves client work: the fewest blocks, on the first day that it can.

        One that makes a next action late comes after all others, then one that leaves its week.
        """
        best: tuple[tuple[bool, bool], Span, Moves] | None = None
        for span, blocks in sorted(self._places_over_client_work(), key=self._disturbance):
            moves = self._settled(blocks, span)
            if moves is None:
                continue
            loss = (bool(late_actions(moves, self._situation)), bool(self._leave_their_week(moves)))
            if best is None or loss < best[0]:
                best = (loss, span, moves)
            if not any(loss):
                break
        return None if best is None else self._moving(*best[1:])

    def _places_over_client_work(self) -> Iterator[tuple[Span, list[Block]]]:
        ignored = self._buffer_ids.union(block.id for block in self._client)
        for day in self._room.days:
            here = [block for block in self._client if block.span.day == day]
            for span in self._on_time(self._room.places(day, self._request.minutes, ignored)):
                moved = [block for block in here if block.span.overlaps(span)]
                if 0 < len(moved) <= MOST_MOVED:
                    yield span, moved

    @staticmethod
    def _disturbance(place: tuple[Span, list[Block]]) -> tuple[int, date, int, int]:
        span, moved = place
        return len(moved), span.day, sum(block.span.length for block in moved), span.start

    def _settled(self, blocks: Sequence[Block], taken: Span) -> Moves | None:
        """Return a new time for each block, the longest first; None where there is none for one of them."""
        moves: Moves = {}
        ids = {block.id for block in blocks}
        for block in sorted(blocks, key=lambda b: (-b.span.length, b.span)):
            own_week = IsoWeek.of(block.span.day)
            days = [day for day in self._room.days if IsoWeek.of(day) >= own_week]
            span = self._first_place(block.span.length, days, ids, [taken, *moves.values()])
            if span is None:
                return None
            moves[block.id] = span
        return moves

    def _leave_their_week(self, moves: Moves) -> frozenset[str]:
        return frozenset(
            id_
            for id_, span in moves.items()
            if IsoWeek.of(span.day) != IsoWeek.of(self._situation.block(id_).span.day)
        )

    def _moving(self, span: Span, moves: Moves) -> Option:
        option = option_at(span, OptionKind.CLIENT, moves, self._request, self._situation)
        return replace(option, later_week=self._leave_their_week(moves))

    def acquisition_moves(self) -> Option | None:
        """Return the option that moves an acquisition block to where it survives best.

        A last chance for what was agreed moves only where no other block can; then a protected one, one whose
        next action would be late, one that leaves its week, one that is needed for what was agreed, one that
        has moved before.
        """
        found = [(block, *place) for block in self._acquisition for place in self._place_for_both(block)]
        if not found:
            return None
        block, span, place = min(found, key=lambda one: self._loss(*one))
        option = option_at(
            span, OptionKind.ACQUISITION, {block.id: place.span}, self._request, self._situation
        )
        return replace(
            option,
            later_week=self._leave_their_week({block.id: place.span}),
            survival=place.survival,
            earlier_moves=self._earlier_moves(block),
            is_protected=block.protected,
            defence=self._situation.defences.get(block.id),
        )

    def _place_for_both(self, block: Block) -> Iterator[tuple[Span, Place]]:
        """Yield where the urgent work goes in place of a block and where the block goes, if there is room."""
        best: tuple[Span, Place] | None = None
        for span in self._places_over(block):
            for place in places_for(block, self._room, self._liking, 1, [span]):
                if best is None or _cost(place) < _cost(best[1]):
                    best = (span, place)
            if best is not None and not any(_cost(best[1])):
                break
        if best is not None:
            yield best

    def _places_over(self, block: Block) -> list[Span]:
        """Return where the urgent work fits if a block makes room, what costs least buffer first."""
        places = self._room.places(block.span.day, self._request.minutes, self._buffer_ids.union({block.id}))
        over = [span for span in self._on_time(places) if span.overlaps(block.span)]
        return sorted(over, key=lambda span: (self._buffer_cost(span), span.start))

    def _loss(
        self, block: Block, span: Span, place: Place
    ) -> tuple[bool, bool, tuple[bool, bool], bool, int, float, int, Span]:
        liked = self._liking.of(slot_of(place.span.day, place.span.start))
        moves, firmness = self._earlier_moves(block), self._situation.firmness_of(block)
        rank = (firmness is Firmness.LAST, block.protected, _cost(place), firmness is Firmness.FIRM)
        return (*rank, moves, -liked, block.span.length, span)

    def _earlier_moves(self, block: Block) -> int:
        week = self._situation.week_of(block.span.day)
        chain = week.chain_of(block.id) if week is not None else ()
        own_week = IsoWeek.of(block.span.day)
        return sum(d.how is HowItWent.MOVED and IsoWeek.of(d.was.day) == own_week for d in chain)

    def over_acquisition(self) -> tuple[Span, Block] | None:
        """Return the soonest time that somebody else could free by taking an acquisition block over."""
        found = [(span, block) for block in self._acquisition for span in self._places_over(block)[:1]]
        return min(found, key=lambda one: one[0], default=None)

    def longest_on_time(self) -> Span | None:
        """Return the longest time in which a part of the work is done on time, None below a minimum block."""
        found = [
            Span(day, start, min(end, self._limit(day)) - start)
            for day in self._room.days
            for start, end in self._room.gaps(day, self._buffer_ids)
        ]
        longest = min(found, key=lambda span: (-span.length, span), default=None)
        return longest if longest is not None and longest.length >= self._shortest else None

    def _first_place(
        self,
        minutes: int,
        days: Iterable[date],
        ignored: Collection[str] = (),
        taken: Sequence[Span] = (),
        *,
        on_time: bool = False,
    ) -> Span | None:
        """Return the place on the first day with room: what costs least buffer, then the soonest."""
        for day in days:
            places: Iterable[Span] = self._room.places(day, minutes, self._buffer_ids.union(ignored), taken)
            if on_time:
                places = self._on_time(places)
            best = min(places, key=lambda span: (self._buffer_cost(span), span.start), default=None)
            if best is not None:
                return best
        return None

    def _buffer_cost(self, span: Span) -> tuple[int, int]:
        """Return the minutes of buffer that a span takes, and how many scraps it leaves.

        What it leaves of a buffer counts as taken where nothing can be begun in it.
        """
        cost = scraps = 0
        for buffer in self._buffers:
            if taken := overlap(span, buffer.span):
                left = buffer.span.length - taken
                cost += taken if left >= self._shortest else buffer.span.length
                scraps += 0 < left < self._shortest
        return cost, scraps

    def _on_time(self, places: Iterable[Span]) -> Iterator[Span]:
        return (span for span in places if span.end <= self._limit(span.day))

    def _limit(self, day: date) -> int:
        """Return the minute of a day before which the work shall be done."""
        due = self._request.before
        if day != due.date():
            return DAY_MINUTES if day < due.date() else 0
        return due.hour * 60 + due.minute


def _cost(place: Place) -> tuple[bool, bool]:
    """Return what moving a block there costs, the worse first: its next action late, another week."""
    return place.late is not None, place.later_week
