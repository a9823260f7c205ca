"""What the rep wrote by hand on a printed week: ticks, minutes, letters of causes and new times."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date, datetime
from enum import Enum, auto

from planner.app.typed_times import read_when
from planner.domain.block import Block, Outcome
from planner.domain.displacement import Cause, HowItWent
from planner.domain.give_way_edits import GaveWay, Reason
from planner.domain.look_back import how_without_new_time, usual_outcome
from planner.domain.look_back_edits import DayAnswers
from planner.domain.span import DAY_MINUTES, SHORTEST_BLOCK, Span

_TICKS = frozenset({"", "v", "x", "✓", "✔", "ok"})
_OPEN = frozenset({"-", "–", "—", "?"})
_MINUTES = re.compile(r"(\d{1,4})\s*(?:m|min|')?")


class Mark(Enum):
    """What the handwriting beside a block says became of it."""

    DONE = auto()
    OPEN = auto()
    SHORTENED = auto()
    MOVED = auto()
    GONE = auto()


@dataclass(frozen=True, slots=True)
class PaperCode:
    """One entry as it was understood; `kept` are the minutes done, `to` the new time of a moved block."""

    mark: Mark
    cause: Cause | None = None
    kept: int = 0
    to: Span | None = None


def read_code(text: str, block: Block, letters: Mapping[str, Cause]) -> PaperCode | None:
    """Read what stands beside a block; None where it makes no sense.

    Nothing or a tick is done, a dash is open, a number is the minutes done, a letter the cause, and the
    rest a new time: "Q do 10:00". `letters` are those printed on the sheet, in capitals.
    """
    words = text.strip().casefold()
    if words in _TICKS:
        return PaperCode(Mark.DONE)
    if words in _OPEN:
        return PaperCode(Mark.OPEN)
    cause, rest = _take_cause(words.split(), letters)
    if not rest:
        return PaperCode(Mark.GONE, cause)
    minutes = _MINUTES.fullmatch(rest)
    if minutes is not None:
        return _shortened(int(minutes[1]), block, cause)
    return _moved(rest, block, cause)


def _take_cause(words: list[str], letters: Mapping[str, Cause]) -> tuple[Cause | None, str]:
    for place in (0, -1):
        cause = letters.get(words[place].upper())
        if cause is not None:
            del words[place]
            return cause, " ".join(words)
    return None, " ".join(words)


def with_other_letters(text: str, letters: Mapping[str, Cause], others: Mapping[str, Cause]) -> str:
    """Return an entry with the letter that its cause has among others, as in another language."""
    words = text.split()
    for place in (0, -1) if words else ():
        cause = letters.get(words[place].upper())
        if cause is not None and others.get(words[place].upper()) is not cause:
            words[place] = next(other for other, meant in others.items() if meant is cause)
            return " ".join(words)
        if cause is not None:
            break
    return text


def _shortened(minutes: int, block: Block, cause: Cause | None) -> PaperCode:
    if minutes >= block.span.length:
        return PaperCode(Mark.DONE)
    if minutes < SHORTEST_BLOCK:
        return PaperCode(Mark.GONE, cause)
    return PaperCode(Mark.SHORTENED, cause, minutes)


def _moved(rest: str, block: Block, cause: Cause | None) -> PaperCode | None:
    when = read_when(rest, block.span.day)
    if when is None:
        return None
    day = block.span.day if when.day is None else when.day
    start = block.span.start if when.minute is None else when.minute
    if start + block.span.length > DAY_MINUTES:
        return None
    to = Span(day, start, block.span.length)
    return PaperCode(Mark.DONE) if to == block.span else PaperCode(Mark.MOVED, cause, to=to)


def code_of(block: Block) -> str:
    """Return what would stand beside a block that something was said about before."""
    return str(block.kept) if block.outcome is Outcome.SHORTENED else ""


def day_answers(day: date, codes: Mapping[Block, PaperCode], touches: int, now: datetime) -> DayAnswers:
    """Return what the entries beside the blocks of a day say, as answers that close the day.

    What moved to a time that has passed by `now` (wall-clock time) was done there.
    """
    outcomes: dict[str, tuple[Outcome, int]] = {}
    gave_way: list[GaveWay] = []
    for block, code in codes.items():
        reason = Reason(code.cause)
        if code.mark is Mark.DONE:
            outcomes[block.id] = (usual_outcome(block), 0)
        elif code.mark is Mark.OPEN:
            outcomes[block.id] = (Outcome.OPEN, 0)
        elif code.mark is Mark.SHORTENED:
            outcomes[block.id] = (Outcome.SHORTENED, code.kept)
            kept = replace(block.span, length=code.kept)
            gave_way.append(GaveWay(block.id, HowItWent.SHORTENED, kept, reason))
        elif code.mark is Mark.MOVED:
            gave_way.append(GaveWay(block.id, HowItWent.MOVED, code.to, reason))
            if code.to is not None and code.to.ends_at <= now:
                outcomes[block.id] = (usual_outcome(block), 0)
        else:
            gave_way.append(GaveWay(block.id, how_without_new_time(code.cause), None, reason))
    return DayAnswers(day, outcomes, gave_way, touches=touches)
