"""The lines of a calendar file as the format means them: unfolded, named, and only those of interest.

Facts: RFC 5545, 3.1 (folding); vCalendar 1.0 (soft line breaks of quoted-printable). Lines are unfolded as
bytes, since folds may stand within a character. One regular expression finds the lines, so that what is
of no interest (most of a file) costs next to nothing.
"""

from __future__ import annotations

import codecs
import re
from collections.abc import Iterator
from typing import NamedTuple

EVENT_NAMES = frozenset(
    (
        *("UID", "SUMMARY", "DTSTART", "DTEND", "DURATION", "RRULE", "RDATE", "EXRULE", "EXDATE"),
        *("RECURRENCE-ID", "SEQUENCE", "LAST-MODIFIED", "DTSTAMP", "CLASS", "TRANSP", "STATUS", "CATEGORIES"),
        "X-MICROSOFT-CDO-BUSYSTATUS",
    )
)
_OTHER_NAMES = (
    *("BEGIN", "END", "VERSION", "PRODID", "METHOD", "X-WR-CALNAME"),
    *("TZID", "TZOFFSETFROM", "TZOFFSETTO"),
)
_KNOWN = {name.encode(): name for name in (*EVENT_NAMES, *_OTHER_NAMES)}
_LINE = re.compile(
    rb"(?=[^\r\n])([A-Za-z0-9][A-Za-z0-9_.\-]*+)?+[ \t]*+([;:])?+"
    rb"[^\r\n]*+((?:[\r\n]++[ \t][^\r\n]*+)++)?+"
)
_FOLD = re.compile(rb"[\r\n]++[ \t]")
_SOFT_BREAK = re.compile(rb"=(?:[\r\n]++|\Z)")
_QUOTED_PRINTABLE = b"QUOTED-PRINTABLE"
_EQUALS = ord("=")


class RawLine(NamedTuple):
    """A line of interest before it is understood; `place` is its offset in the file.

    `rest` is all that follows the name. A line that has no name and value has no name here; one that is
    too long has no rest.
    """

    place: int
    name: str
    rest: bytes | None


def as_utf8(data: bytes) -> bytes:
    """Return the bytes without byte order marks, and UTF-16 turned into UTF-8."""
    data = data.removeprefix(codecs.BOM_UTF8).replace(b"\n" + codecs.BOM_UTF8, b"\n")
    head = data[:4]
    if head[:2] == codecs.BOM_UTF16_LE or (len(head) == 4 and head[1] == head[3] == 0 and head[0]):
        return _recoded(data, "utf-16-le")
    if head[:2] == codecs.BOM_UTF16_BE or (len(head) == 4 and head[0] == head[2] == 0 and head[1]):
        return _recoded(data, "utf-16-be")
    return data


def _recoded(data: bytes, encoding: str) -> bytes:
    return data.decode(encoding, "replace").lstrip("\ufeff").encode("utf-8", "replace")


def line_number(data: bytes, place: int) -> int:
    """Return the number of the line at an offset, counted from 1, whatever ends the lines."""
    return (data.count(b"\n", 0, place) or data.count(b"\r", 0, place)) + 1


def logical_lines(data: bytes, longest: int) -> Iterator[RawLine]:
    """Yield the lines of interest, unfolded, and those that are damaged."""
    matches = _LINE.finditer(data)
    for match in matches:
        written, mark, folds = match.groups()
        place, end = match.span()
        if mark == b";" and (folds or data[end - 1] == _EQUALS) and _QUOTED_PRINTABLE in match[0].upper():
            text = _with_soft_breaks(match, matches)
        elif mark and written:
            name = _KNOWN.get(written) or _KNOWN.get(written.upper())
            if name is None:
                continue
            if end - place > longest:
                yield RawLine(place, name, None)
                continue
            rest = data[match.start(2) : end]
            yield RawLine(place, name, _FOLD.sub(b"", rest) if folds else rest)
            continue
        else:
            text = _FOLD.sub(b"", match[0]) if folds else match[0]
        line = _named(place, text, longest)
        if line is not None:
            yield line


def _with_soft_breaks(match: re.Match[bytes], following: Iterator[re.Match[bytes]]) -> bytes:
    """Return a quoted-printable line with those that belong to it."""
    parts = [match[0]]
    while parts[-1].endswith(b"=") and (further := next(following, None)) is not None:
        parts += (b"\r\n", further[0])
    return _FOLD.sub(b"", _SOFT_BREAK.sub(b"", b"".join(parts)))


def _named(place: int, text: bytes, longest: int) -> RawLine | None:
    """Return a line whose name had to be unfolded first, None where it is of no interest."""
    match = _LINE.match(text)
    if match is None or not match[1] or not match[2]:
        return RawLine(place, "", text[:longest])
    name = _KNOWN.get(match[1].upper())
    if name is None:
        return None
    return RawLine(place, name, text[match.start(2) :] if len(text) <= longest else None)
