"""Recurrence rules as values, and the budget from which following them is paid.

Facts: RFC 5545, 3.3.10. Written here since no library can be stopped: a rule that never comes true keeps
them searching to the year 9999.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field

FREQUENCIES = ("YEARLY", "MONTHLY", "WEEKLY", "DAILY", "HOURLY", "MINUTELY", "SECONDLY")
_WEEKDAYS = {"MO": 0, "TU": 1, "WE": 2, "TH": 3, "FR": 4, "SA": 5, "SU": 6}
_BYDAY = re.compile(r"([+-]?\d{1,3})?\s*(MO|TU|WE|TH|FR|SA|SU)")
_RANGES = {
    "BYSECOND": (0, 60),
    "BYMINUTE": (0, 59),
    "BYHOUR": (0, 23),
    "BYMONTHDAY": (-31, 31),
    "BYYEARDAY": (-366, 366),
    "BYWEEKNO": (-53, 53),
    "BYMONTH": (1, 12),
    "BYSETPOS": (-366, 366),
}


class RuleUnreadable(ValueError):  # noqa: N818 - named as it is said
    """The text is no rule that could be followed."""


class RuleUnsupported(ValueError):  # noqa: N818
    """The text is a rule, but of another calendar than the Gregorian."""


class TooFrequent(ValueError):  # noqa: N818
    """Following the rule would take too many steps or give too many occurrences."""


@dataclass(slots=True)
class Budget:
    """Steps that may still be taken; a step looks at one day or one time of day."""

    steps: int

    def pay(self, steps: int = 1) -> None:
        """Take steps off; raises TooFrequent when none are left."""
        self.steps -= steps
        if self.steps < 0:
            raise TooFrequent


@dataclass(slots=True)
class Allowance:
    """The budgets of the rules of one reading: each the same, but less once rules have used up theirs.

    So many rules that ask for too much do not add up, and sound ones have enough all the same.
    """

    most: int = 400_000
    least: int = 8_000
    used_up: int = 0

    def budget(self) -> Budget:
        """Return the steps for one rule."""
        return Budget(max(self.most >> 3 * self.used_up, self.least))


@dataclass(frozen=True, slots=True)
class Rule:
    """One RRULE; `until` is as written, `by` holds the BY parts that are lists of numbers."""

    frequency: str
    interval: int = 1
    count: int | None = None
    until: str = ""
    week_start: int = 0
    weekdays: tuple[tuple[int, int], ...] = ()
    by: dict[str, tuple[int, ...]] = field(default_factory=dict)

    @property
    def rank(self) -> int:
        """0 for yearly to 6 for secondly."""
        return FREQUENCIES.index(self.frequency)


def rule_of_text(text: str) -> Rule:
    """Return the rule; raises RuleUnreadable or RuleUnsupported."""
    parts: dict[str, str] = {}
    for part in text.replace("\\", "").upper().split(";"):
        name, equals, value = part.partition("=")
        if equals:
            parts.setdefault(name.strip(), value.strip())
    if parts.get("RSCALE", "GREGORIAN") != "GREGORIAN":
        raise RuleUnsupported(text)
    frequency = parts.get("FREQ", "")
    if frequency not in FREQUENCIES:
        raise RuleUnreadable(text)
    try:
        interval = int(parts.get("INTERVAL") or 1)
        count = int(parts["COUNT"]) if parts.get("COUNT") else None
        by = {name: _numbers(parts[name], *limits) for name, limits in _RANGES.items() if parts.get(name)}
    except ValueError as problem:
        raise RuleUnreadable(text) from problem
    if interval < 1:
        raise RuleUnreadable(text)
    return Rule(
        frequency,
        interval,
        count if count is None or count >= 0 else None,
        parts.get("UNTIL", ""),
        _WEEKDAYS.get(parts.get("WKST", "MO"), 0),
        tuple(_weekday(part) for part in parts["BYDAY"].split(",") if part) if parts.get("BYDAY") else (),
        by,
    )


def _numbers(text: str, least: int, most: int) -> tuple[int, ...]:
    numbers = {int(part) for part in text.split(",") if part.strip()}
    if not all(least <= number <= most for number in numbers):
        raise ValueError(text)
    return tuple(sorted(numbers))


def _weekday(text: str) -> tuple[int, int]:
    match = _BYDAY.fullmatch(text.strip())
    if match is None:
        raise RuleUnreadable(text)
    return int(match[1] or 0), _WEEKDAYS[match[2]]
