"""Damages calendar files at random and reads them: none may crash the reader or keep it busy.

Run for long, from the top: python -m tests.exchange.mutants --count 20000 --seed 1 [--folder DIR]
"""

from __future__ import annotations

import argparse
import os
import random
import sys
import time
from collections import Counter
from collections.abc import Iterator, Sequence
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass, field
from multiprocessing import get_context
from pathlib import Path

from planner.domain.errors import UserError
from planner.exchange.calendar_in import read_text

OWN_FILES = Path(__file__).parent / "data"
YEARS = (2025, 2026)
LONGEST_READING, LONGEST_REFUSAL = 2, 10
"""Seconds."""
_INSERTED = (
    b"RRULE:FREQ=SECONDLY",
    b"RRULE:FREQ=DAILY;INTERVAL=0",
    b"RRULE:FREQ=DAILY;BYMONTH=2;BYMONTHDAY=30",
    b"RRULE:FREQ=MINUTELY;COUNT=999999999;UNTIL=99991231T235959Z",
    b"RRULE:FREQ=YEARLY;BYWEEKNO=53;BYSETPOS=-366;INTERVAL=999999",
    b"DTSTART:99991231T235959Z",
    b"DTSTART;TZID=Nowhere/At-All:00010101T000000",
    b"DURATION:P99999999W",
    b"RDATE;VALUE=PERIOD:20260101T000000Z/PT1H,/,20260101T000000Z/x",
    b"RECURRENCE-ID;RANGE=THISANDFUTURE:20260101T000000Z",
    b"BEGIN:VEVENT",
    b"BEGIN:VTIMEZONE",
    b"END:VCALENDAR",
    b"BEGIN:VALARM",
    b"TZOFFSETTO:+9999",
    b'SUMMARY;X="\xff\xfe:;\\',
    b"=\r\n=\r\n",
    b" ",
    b"\x00\x01\x02",
)


@dataclass(frozen=True, slots=True)
class Outcome:
    """What became of one mutant: "read", a refusal, or the name of an exception that escaped."""

    what: str
    seconds: float
    data: bytes

    @property
    def sound(self) -> bool:
        """Whether it was read within two seconds, or refused in words within ten."""
        if self.what == "read":
            return self.seconds <= LONGEST_READING
        return self.what.startswith("refused") and self.seconds <= LONGEST_REFUSAL


def mutant(chance: random.Random, files: Sequence[bytes]) -> bytes:
    """Return one of the files with one to four kinds of damage."""
    data = bytearray(chance.choice(files))
    for _ in range(chance.randint(1, 4)):
        _damage(chance, data, files)
    return bytes(data)


def _damage(chance: random.Random, data: bytearray, files: Sequence[bytes]) -> None:
    start = chance.randrange(len(data) + 1)
    end = min(len(data), start + chance.choice((1, 3, 20, 200)))
    kind = chance.randrange(8)
    if kind == 0:
        data[start:end] = bytes(chance.randrange(256) for _ in range(end - start))
    elif kind == 1:
        del data[start:end]
    elif kind == 2:
        data[start:start] = data[start:end] * chance.choice((1, 2, 50))
    elif kind == 3:
        del data[start:]
    elif kind == 4:
        data[start:end] = data[start:end].translate(bytes.maketrans(b"0123456789", b"9876543210"))
    elif kind == 5:
        other = chance.choice(files)
        place = chance.randrange(len(other) + 1)
        data[start:start] = other[place : place + chance.choice((10, 100, 2000))]
    else:
        line_begun = data.rfind(b"\n", 0, start) + 1
        data[line_begun:line_begun] = chance.choice(_INSERTED) + b"\r\n"


def outcomes(seed: int, count: int, files: Sequence[bytes], first: int = 0) -> Iterator[Outcome]:
    """Yield what becomes of `count` mutants from the `first` on, the same for the same seed and files."""
    for number in range(first, first + count):
        data = mutant(random.Random(f"{seed}-{number}"), files)
        begun = time.process_time()
        try:
            read_text(data, YEARS)
            what = "read"
        except UserError as refusal:
            what = f"refused: {refusal.problem}"
        except Exception as problem:
            what = type(problem).__name__
        yield Outcome(what, time.process_time() - begun, data)


def files_in(folder: Path, biggest: int = 200_000) -> list[bytes]:
    """Return the content of the calendar files of a folder, in order of name."""
    contents = (path.read_bytes() for path in sorted(folder.glob("*.ics")))
    return [data for data in contents if len(data) <= biggest]


@dataclass(slots=True)
class Tried:
    """What became of many mutants; `unsound` are those that went wrong."""

    count: int = 0
    what: Counter[str] = field(default_factory=Counter)
    slowest: float = 0.0
    unsound: list[bytes] = field(default_factory=list)

    @property
    def met(self) -> bool:
        """Whether all were read or refused in words, and in time."""
        return not self.unsound

    def line(self) -> str:
        """Return the whole in one line."""
        told = ", ".join(f"{number} {what}" for what, number in self.what.most_common())
        return f"{self.count} mutants: {told}, slowest {self.slowest:.2f} s, {len(self.unsound)} went wrong"


def tried(seed: int, count: int, files: Sequence[bytes], first: int = 0) -> Tried:
    """Read many mutants."""
    result = Tried()
    for outcome in outcomes(seed, count, files, first):
        result.count += 1
        result.what[outcome.what] += 1
        result.slowest = max(result.slowest, outcome.seconds)
        if not outcome.sound:
            result.unsound.append(outcome.data)
    return result


def tried_in_parallel(count: int, files: Sequence[bytes], seed: int = 1) -> Tried:
    """Read many mutants on all processors."""
    workers = os.cpu_count() or 1
    share = -(-count // workers)
    whole = Tried()
    with ProcessPoolExecutor(workers, get_context("spawn")) as pool:
        parts = [
            pool.submit(tried, seed, min(share, count - first), files, first)
            for first in range(0, count, share)
        ]
        for part in (future.result() for future in parts):
            whole.count += part.count
            whole.what += part.what
            whole.slowest = max(whole.slowest, part.slowest)
            whole.unsound += part.unsound
    return whole


def main() -> int:
    """Read many mutants, keep those that went wrong, and print one line."""
    asked = argparse.ArgumentParser(description=main.__doc__)
    asked.add_argument("--count", type=int, default=20_000)
    asked.add_argument("--seed", type=int, default=1)
    asked.add_argument("--folder", type=Path, default=OWN_FILES)
    asked.add_argument("--keep", type=Path, help="where to put the mutants that went wrong")
    options = asked.parse_args()
    result = tried_in_parallel(options.count, files_in(options.folder), options.seed)
    for number, data in enumerate(result.unsound if options.keep else ()):
        (options.keep / f"mutant-{options.seed}-{number}.ics").write_bytes(data)
    sys.stdout.write(f"{result.line()}\n")
    return 0 if result.met else 1


if __name__ == "__main__":
    sys.exit(main())
