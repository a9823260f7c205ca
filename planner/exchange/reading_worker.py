"""The reading process: takes one request on its input, answers on its output, and ends.

It keeps itself small: the operating system ends it when it wants more memory or time than the limits say.
A file cannot harm more than this process.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import fields, replace
from pathlib import Path
from typing import BinaryIO

from planner.domain.errors import Problem, UserError
from planner.exchange.reading import Limits, Series, Version
from planner.exchange.wire import Message, line_of, message_of, messages_of_expansion, messages_of_reading

OUT_OF_MEMORY = 3
_SPARE_SECONDS = 5


def main() -> int:
    """Serve one request; every trouble is answered, never printed."""
    request = message_of(sys.stdin.buffer.readline())
    answers = sys.stdout.buffer
    limits = limits_of(request["limits"])
    restrict(limits)
    try:
        _answer(request, limits, answers)
    except UserError as refusal:
        answers.write(line_of({"refused": refusal.problem}))
    except MemoryError:
        # There may not be enough left to say so in words.
        os._exit(OUT_OF_MEMORY)
    except OSError:
        answers.write(line_of({"refused": Problem.CALENDAR_UNREADABLE}))
    answers.flush()
    return 0


def limits_of(values: list[float]) -> Limits:
    """Return limits from what `values_of` gave."""
    return Limits(*values)  # type: ignore[arg-type]


def values_of(limits: Limits) -> list[float]:
    """Return the limits as a list of numbers."""
    return [getattr(limits, entry.name) for entry in fields(limits)]


def restrict(limits: Limits) -> None:
    """Let the operating system hold this process to its memory and time; Windows has no such call."""
    try:
        import resource
    except ImportError:
        return
    seconds = int(limits.seconds) + _SPARE_SECONDS
    wanted = {
        resource.RLIMIT_AS: limits.memory,
        resource.RLIMIT_CPU: seconds,
        resource.RLIMIT_CORE: 0,
    }
    for what, most in wanted.items():
        _, hard = resource.getrlimit(what)
        if hard == resource.RLIM_INFINITY or most <= hard:
            # macOS refuses to bound the address space; the time limit holds there too.
            with suppress(ValueError, OSError):
                resource.setrlimit(what, (most, hard))


def _answer(request: Message, limits: Limits, answers: BinaryIO) -> None:
    answers.writelines(line_of(message) for message in _results(request, limits, answers))


def _results(request: Message, limits: Limits, answers: BinaryIO) -> Iterator[Message]:
    from planner.exchange.calendar_in import expand, read_text

    def tell(message: Message) -> None:
        answers.write(line_of(message))
        answers.flush()

    def report(done: int, total: int) -> None:
        tell({"progress": [done, total]})

    years = request["years"]
    if "path" in request:
        data = file_content(Path(request["path"]), limits.file_size)
        yield from messages_of_reading(read_text(data, years, limits, report))
    elif "address" in request:
        news, version = _web_content(request, limits)
        if news is None:
            yield {"unchanged": [version.etag, version.modified]}
        else:
            tell({"fetched": len(news)})
            reading = replace(read_text(news, years, limits, report), version=version)
            yield from messages_of_reading(reading)
    else:
        series = (Series(uid, text) for uid, text in request["series"])
        yield from messages_of_expansion(*expand(series, years, limits))


def _web_content(request: Message, limits: Limits) -> tuple[bytes | None, Version]:
    """Return what an address gives, None where that is what is known, and how to recognise it."""
    # Only readings of the web need these, and they take as long to load as a small calendar to read.
    from planner.exchange.calendar_in import digest_of
    from planner.exchange.web_address import web_address
    from planner.exchange.web_calendar import fetch

    known = Version(*request["version"])
    fetched = fetch(web_address(request["address"]), known, limits, request["certificates"])
    if fetched is None:
        return None, known
    is_known = digest_of(fetched.data) == request["digest"]
    return (None if is_known else fetched.data), fetched.version


def file_content(path: Path, most: int) -> bytes:
    """Return the bytes of a file; raises UserError for one that is not there, or bigger than `most`."""
    try:
        if not path.is_file():
            raise UserError(_why_no_file(path))
        if path.stat().st_size > most:
            raise UserError(Problem.CALENDAR_TOO_BIG)
        with path.open("rb") as file:
            data = file.read(most + 1)
    except OSError as problem:
        raise UserError(Problem.CALENDAR_UNREADABLE) from problem
    if len(data) > most:
        raise UserError(Problem.CALENDAR_TOO_BIG)
    return data


def _why_no_file(path: Path) -> Problem:
    if path.is_dir():
        return Problem.CALENDAR_IS_FOLDER
    return Problem.CALENDAR_UNREADABLE if path.exists() else Problem.CALENDAR_MISSING


if __name__ == "__main__":
    sys.exit(main())
