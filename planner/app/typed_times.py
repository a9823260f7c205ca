"""Times, lengths and days as people type them, in English and in Dutch."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import date, timedelta

from planner.domain.span import DAY_MINUTES

_HOUR_UNIT = r"(?:hours?|hrs?|uren|uurtjes?|uur|h|u)"
_MINUTE_UNIT = r"(?:minutes?|minuten|minuut|mins?|m)"
_BEFORE, _AFTER = r"(?<![\w.,:])", r"(?![\w:])"
_AT = r"(?:(?:at|om|vanaf)\s+|@\s*)"
_FROM = r"(?:(?:at|om|vanaf|from|van)\s+|@\s*)"
_CLOCK = r"(?P<h>\d{1,2})(?::(?P<m>\d{2})|\.(?P<d>\d{2}))?\s*(?P<half>[ap]\.?m\b\.?|(?:uur|u|h)\b)?"
_TO = r"\s*(?:-|–|—|\b(?:to|tot|until|till)\b)\s*"
# Before six in the morning nobody starts to work: "at 2" is after noon, "02:00" is not.
_FIRST_HOUR = 6


@dataclass(frozen=True, slots=True)
class Typed:
    """What was found in a text: minutes, and from where to where it stands there."""

    minutes: int
    first: int
    end: int
    length: int | None = None


_LENGTHS: tuple[tuple[re.Pattern[str], Callable[[re.Match[str]], float]], ...] = tuple(
    (re.compile(f"{_BEFORE}{pattern}{_AFTER}", re.IGNORECASE), minutes)
    for pattern, minutes in (
        (
            rf"(\d{{1,2}})\s*{_HOUR_UNIT}\.?\s*(?:and|en)?\s*(\d{{1,2}})\s*{_MINUTE_UNIT}",
            lambda m: int(m[1]) * 60 + int(m[2]),
        ),
        (rf"(\d{{1,2}})\s*{_HOUR_UNIT}\.?\s*([0-5]\d)", lambda m: int(m[1]) * 60 + int(m[2])),
        (rf"(\d{{1,2}}):([0-5]\d)\s*{_HOUR_UNIT}", lambda m: int(m[1]) * 60 + int(m[2])),
        (rf"(\d{{1,2}}[.,]\d{{1,2}})\s*{_HOUR_UNIT}", lambda m: float(m[1].replace(",", ".")) * 60),
        (rf"(\d{{1,2}})\s*½\s*{_HOUR_UNIT}", lambda m: int(m[1]) * 60 + 30),
        (rf"½\s*{_HOUR_UNIT}", lambda _: 30),
        (rf"(\d{{1,2}})\s*{_HOUR_UNIT}", lambda m: int(m[1]) * 60),
        (r"(\d{1,3})(?:\s*(?:minutes?|minuten|minuut|mins?)|m|')", lambda m: int(m[1])),
        (
            r"(?:an?\s+|one\s+)?hour\s+and\s+a\s+half|one\s+and\s+a\s+half\s+hours?|anderhalf\s+uur",
            lambda _: 90,
        ),
        (r"(?:three|3)\s+quarters\s+of\s+an\s+hour|(?:drie|3)\s*kwartier", lambda _: 45),
        (r"(?:a\s+)?quarter\s+of\s+an\s+hour|(?:een\s+)?kwartier(?:tje)?", lambda _: 15),
        (r"half\s+an\s+hour|(?:a\s+)?half\s+hour|(?:een\s+)?half\s*uur(?:tje)?", lambda _: 30),
        (r"an\s+hour|one\s+hour|(?:een|één)\s+uur|(?:een\s+)?uurtje", lambda _: 60),
        (r"vijf\s*kwartier|5\s*kwartier", lambda _: 75),
        (r"two\s+hours|twee\s+uur(?:tjes)?", lambda _: 120),
        (r"two\s+and\s+a\s+half\s+hours|twee(?:ë|e)n\s*half\s+uur", lambda _: 150),
        (r"three\s+hours|drie\s+uur(?:tjes)?", lambda _: 180),
        (r"four\s+hours|vier\s+uur(?:tjes)?", lambda _: 240),
    )
)
_TIME = re.compile(rf"{_BEFORE}(?P<at>{_AT})?{_CLOCK}{_AFTER}", re.IGNORECASE)
_RANGE = re.compile(
    rf"{_BEFORE}(?P<at>{_FROM})?{_CLOCK}{_TO}{_CLOCK.replace('?P<', '?P<to_')}{_AFTER}", re.IGNORECASE
)
_WEEKDAYS = {
    name: weekday
    for weekday, names in enumerate(
        (
            "mon monday ma maandag",
            "tue tues tuesday di dinsdag",
            "wed weds wednesday wo woensdag",
            "thu thur thurs thursday do donderdag",
            "fri friday vr vrijdag",
            "sat saturday za zaterdag",
            "sun sunday zo zondag",
        )
    )
    for name in names.split()
}


def find_length(text: str) -> Typed | None:
    """Return the first length that stands in a text, None where there is none."""
    found = (
        Typed(round(minutes(match)), match.start(), match.end())
        for pattern, minutes in _LENGTHS
        for match in pattern.finditer(text)
    )
    return _first(one for one in found if 0 < one.minutes <= DAY_MINUTES)


def find_time(text: str) -> Typed | None:
    """Return the first time of day in a text, with its length where it is one of "13:00-14:30"."""
    return _first(one for one in (*_ranges(text), *_times(text)))


def _first(found: Iterable[Typed]) -> Typed | None:
    # The one that stands first, and of those the one that takes most in.
    return min(found, key=lambda one: (one.first, -one.end), default=None)


def _ranges(text: str) -> Iterable[Typed]:
    for match in _RANGE.finditer(text):
        start, end = _minute(match, ""), _minute(match, "to_")
        named = match["at"] or any(match[group] for group in ("m", "d", "to_m", "to_d"))
        if start is None or end is None or not named:
            continue
        if start < end:
            yield Typed(start, match.start(), match.end(), end - start)


def _times(text: str) -> Iterable[Typed]:
    for match in _TIME.finditer(text):
        minute = _minute(match, "")
        if minute is not None and _is_time(match):
            yield Typed(minute, match.start(), match.end())


def _is_time(match: re.Match[str]) -> bool:
    """Whether figures are a time of day rather than a number or a length."""
    half = (match["half"] or "").casefold()
    if match["at"] or half.startswith(("a", "p")):
        return True
    if half:
        # "13:00 u" and "13.00 uur" are times in Dutch, "1:30 u" is a length.
        return bool(match["m"] or match["d"]) and int(match["h"]) >= _FIRST_HOUR
    return bool(match["m"]) or (bool(match["d"]) and int(match["h"]) >= _FIRST_HOUR)


def _minute(match: re.Match[str], group: str) -> int | None:
    written = match[f"{group}h"]
    hour, minute = int(written), int(match[f"{group}m"] or match[f"{group}d"] or 0)
    half = (match[f"{group}half"] or "").casefold()
    if minute > 59 or hour > 24 or (hour == 24 and (minute or not group)):
        return None
    if half.startswith("p") and hour < 12:
        hour += 12
    elif half.startswith("a") and hour == 12:
        hour = 0
    elif not half.startswith("a") and 0 < hour < _FIRST_HOUR and len(written) == 1:
        hour += 12
    return hour * 60 + minute


@dataclass(frozen=True, slots=True)
class When:
    """A typed new time: either part may be missing, but not both."""

    day: date | None
    minute: int | None


def read_when(text: str, after: date) -> When | None:
    """Read "Thu 10:00", "do 10", "vr" or "14:30"; None where the text is anything else.

    A weekday is the first such day from `after` on, a day and month ("3-12") the next such date.
    """
    words = text.strip().casefold()
    head, _, rest = words.partition(" ")
    day = _day(head.rstrip("."), after)
    if day is None:
        minute = _lone_time(words)
        return None if minute is None else When(None, minute)
    if not rest.strip():
        return When(day, None)
    minute = _lone_time(rest.strip())
    return None if minute is None else When(day, minute)


def _day(word: str, after: date) -> date | None:
    if word in _WEEKDAYS:
        return after + timedelta(days=(_WEEKDAYS[word] - after.weekday()) % 7)
    if word in ("tomorrow", "morgen"):
        return after + timedelta(days=1)
    match = re.fullmatch(r"(\d{1,2})[-/](\d{1,2})", word)
    if match is None:
        return None
    for year in (after.year, after.year + 1):
        try:
            day = date(year, int(match[2]), int(match[1]))
        except ValueError:
            continue
        if day >= after:
            return day
    return None


def _lone_time(text: str) -> int | None:
    match = re.fullmatch(rf"{_AT}?{_CLOCK}", text, re.IGNORECASE)
    if match is None:
        return None
    return _minute(match, "")
