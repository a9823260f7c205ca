"""What became of the weeks that lie behind: clients came first, and acquisition gave way."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date

from planner.domain.block import Block, Outcome
from planner.domain.category import BUFFER, LEAVE
from planner.domain.displacement import Cause, HowItWent
from planner.domain.span import IsoWeek, Span
from planner.sample.dice import Dice
from planner.sample.patterns import ILL_ON_FRIDAY, WEEK_OFF
from planner.sample.records import Records, Why
from planner.sample.slots import FRIDAY
from planner.sample.texts import Texts, Titles

_ACQUISITION = frozenset({"research", "calling", "followup"})
_LONG = _ACQUISITION | {"account"}
_NOON = 12 * 60

# The share of long-term blocks that stay where they were planned, by weekday: mornings, afternoons.
_STAYS = ((0.36, 0.34), (0.82, 0.44), (0.96, 0.38), (0.96, 0.38), (0.60, 0.22))

# How that share changed, up to which week: the usual pressure, then a back office that needs cover,
# and lately an agency and coaching that help.
_PHASES = ((6, 1.0), (17, 0.78), (22, 0.88), (26, 1.02))
_MOST = 0.97
_SHORTENED = 0.15
_MOVED = 0.35
_BUFFER_USED = 0.65

# What came instead. Where it is nothing a prospect cancelled, or the rep chose so.
_CAME = ("quotes", "service", "quotes", "", "quotes", "internal", "quotes", "service")


class LivedWeek:
    """One week between its commit and its end; `covered` are the days that the back office needed cover."""

    def __init__(
        self,
        number: int,
        planned: Sequence[Block],
        covered: frozenset[date],
        texts: Texts,
        titles: Titles,
        dice: Dice,
        records: Records,
    ) -> None:
        self._number = number
        self._planned = planned
        self._covered = covered
        self._texts, self._titles, self._dice, self._records = texts, titles, dice, records
        self._pressure = next((share for until, share in _PHASES if number < until), 1.0)
        self._blocks = {block.id: block for block in planned}

    def blocks(self) -> tuple[Block, ...]:
        """Return the blocks as they came out, all done; one that stayed, moved or was cut keeps its id."""
        if self._number == ILL_ON_FRIDAY:
            self._be_ill()
        for block in self._planned:
            if block.category_id in _LONG and block.id in self._blocks:
                self._meet(block)
        for block in tuple(self._blocks.values()):
            if block.category_id == BUFFER and self._dice.fair_share("buffer", _BUFFER_USED):
                self._use(block)
        self._look_back()
        return tuple(replace(block, outcome=Outcome.DONE) for block in self._blocks.values())

    def _be_ill(self) -> None:
        on_friday = [block for block in self._planned if block.span.day.weekday() == FRIDAY]
        for block in on_friday:
            del self._blocks[block.id]
            self._records.gave_way(block, HowItWent.GIVEN_UP, None, Why(Cause.ILLNESS))
        day = on_friday[0].span.day
        title = self._texts.title("ill", IsoWeek.of(day))
        ill = Block(self._dice.new_id(), Span(day, 8 * 60, 9 * 60), LEAVE, title, private=True)
        self._blocks[ill.id] = ill

    def _meet(self, block: Block) -> None:
        weekday, afternoon = block.span.day.weekday(), block.span.start >= _NOON
        kind = "acquisition" if block.category_id in _ACQUISITION else "account"
        share = min(_STAYS[weekday][afternoon] * self._pressure, _MOST)
        if not self._dice.fair_share(f"{kind} {weekday} {afternoon}", share):
            self._give_way(block)
        elif self._dice.happens(_SHORTENED):
            self._shorten(block)
        elif block.category_id == "calling":
            calls = self._dice.one_of((4, 5, 6, 7, 8))
            self._blocks[block.id] = replace(block, note=self._texts.calls.format(calls=calls))

    def _give_way(self, block: Block) -> None:
        del self._blocks[block.id]
        room = self._room_for(block)
        moves = room is not None and self._dice.fair_share("moved", _MOVED)
        came = "cover" if block.span.day in self._covered else self._dice.one_of(_CAME)
        why = self._records.why(came, self._come_in(came, block.span) if came else None)
        if room is not None and moves:
            self._move_into(block, room, why)
        else:
            displaced = why.pushed_by or why.cause is Cause.PROSPECT_CANCELLED
            how = HowItWent.DISPLACED if displaced else HowItWent.GIVEN_UP
            self._records.gave_way(block, how, None, why)

    def _room_for(self, block: Block) -> Block | None:
        later = [
            other
            for other in self._blocks.values()
            if other.category_id == BUFFER
            and other.span.day > block.span.day
            and other.span.length >= block.span.length
        ]
        return min(later, key=lambda other: other.span, default=None)

    def _move_into(self, block: Block, room: Block, why: Why) -> None:
        span = replace(room.span, length=block.span.length)
        self._blocks[block.id] = replace(block, span=span)
        self._records.gave_way(block, HowItWent.MOVED, span, why)
        rest = replace(room.span, start=span.end, length=room.span.length - span.length)
        took_room = Why(why.cause, block.id, block.title)
        at = block.span.begins_at
        if rest.length:
            self._blocks[room.id] = replace(room, span=rest)
            self._records.gave_way(room, HowItWent.SHORTENED, rest, took_room, at)
        else:
            del self._blocks[room.id]
            self._records.gave_way(room, HowItWent.DISPLACED, None, took_room, at)

    def _shorten(self, block: Block) -> None:
        half = block.span.length // 30 * 15
        kept, lost = replace(block.span, length=half), block.span.length - half
        self._blocks[block.id] = replace(block, span=kept)
        came = self._come_in("quotes", replace(block.span, start=kept.end, length=lost))
        self._records.gave_way(block, HowItWent.SHORTENED, kept, self._records.why("quotes", came))

    def _come_in(self, category_id: str, span: Span) -> Block:
        block = Block(self._dice.new_id(), span, category_id, self._titles.drawn(category_id))
        self._blocks[block.id] = block
        return block

    def _use(self, buffer: Block) -> None:
        put = "cover" if buffer.span.day in self._covered else self._dice.one_of(("quotes", "service"))
        self._blocks[buffer.id] = replace(buffer, category_id=put, title=self._titles.drawn(put))

    def _look_back(self) -> None:
        """Close the days that were worked on."""
        if self._number == WEEK_OFF:
            return
        days = {block.span.day for block in self._blocks.values() if block.category_id != LEAVE}
        for day in sorted(days):
            self._records.closed(day)
