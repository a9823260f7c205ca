"""The starts that a recurrence rule gives between two moments, every step paid from a budget.

All moments are naive: a rule runs on the wall clock of its event. Facts: RFC 5545, 3.3.10.
"""

from __future__ import annotations

from calendar import isleap, monthrange
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import MAXYEAR, date, datetime, time, timedelta
from itertools import product

from planner.exchange.rules import Budget, Rule

_HOURLY = 4
_UNITS = {"HOURLY": 3600, "MINUTELY": 60, "SECONDLY": 1}


def starts_between(
    rule: Rule, start: datetime, first: datetime, last: datetime, budget: Budget
) -> Iterator[datetime]:
    """Yield the starts from `first` to `last` of a rule that runs from `start`, in order.

    A rule with COUNT is followed from its start, any other from `first`. Raises TooFrequent when the
    budget is used up. UNTIL is left to the caller, who knows the zone: it is a smaller `last`.
    """
    whole = _completed(rule, start)
    left = rule.count
    at = start if left is not None else max(start, first)
    for moment in _all_from(whole, start, at, last, budget):
        if moment < start:
            continue
        if moment > last or left == 0:
            return
        if left is not None:
            left -= 1
        if moment >= first:
            yield moment


def _completed(rule: Rule, start: datetime) -> Rule:
    """Return the rule with what RFC 5545 takes from DTSTART where the rule does not say it."""
    by, weekdays, rank = dict(rule.by), rule.weekdays, rule.rank
    if rank < _HOURLY:
        by.setdefault("BYHOUR", (start.hour,))
    if rank < _HOURLY + 1:
        by.setdefault("BYMINUTE", (start.minute,))
    if rank < _HOURLY + 2:
        by.setdefault("BYSECOND", (start.second,))
    if not weekdays and "BYMONTHDAY" not in by and "BYYEARDAY" not in by:
        if rule.frequency == "WEEKLY" or (rule.frequency == "YEARLY" and "BYWEEKNO" in by):
            weekdays = ((0, start.weekday()),)
        elif rule.frequency in ("YEARLY", "MONTHLY"):
            by["BYMONTHDAY"] = (start.day,)
            if rule.frequency == "YEARLY":
                by.setdefault("BYMONTH", (start.month,))
    return replace(rule, by=by, weekdays=weekdays)


def _all_from(
    rule: Rule, start: datetime, at: datetime, last: datetime, budget: Budget
) -> Iterator[datetime]:
    matches = _DayFilter.of(rule).matches
    if rule.rank >= _HOURLY:
        yield from _within_days(rule, start, at, last, matches, budget)
        return
    positions = rule.by.get("BYSETPOS")
    times = [
        time(hour, minute, min(second, 59))
        for hour, minute, second in product(rule.by["BYHOUR"], rule.by["BYMINUTE"], rule.by["BYSECOND"])
    ]
    for days in _periods(rule, start.date(), at.date(), last.date(), budget):
        moments = (datetime.combine(day, clock) for day in days if matches(day) for clock in times)
        if positions:
            chosen = list(moments)
            budget.pay(len(chosen))
            yield from _at_positions(chosen, positions)
        else:
            for moment in moments:
                budget.pay()
                yield moment


def _at_positions(moments: Sequence[datetime], positions: Sequence[int]) -> list[datetime]:
    size = len(moments)
    places = {position - 1 if position > 0 else size + position for position in positions if position}
    return [moments[place] for place in sorted(places) if 0 <= place < size]


def _periods(rule: Rule, start: date, at: date, last: date, budget: Budget) -> Iterator[Sequence[date]]:
    """Yield the days of each year, month, week or day that the rule looks at, from that of `at` on."""
    step, months = rule.interval, rule.by.get("BYMONTH")
    if rule.frequency == "YEARLY":
        begun = start.year + max((at.year - start.year) // step, 0) * step
        for year in range(begun, min(last.year, MAXYEAR) + 1, step):
            days = [day for month in months or range(1, 13) for day in _month_days(year, month)]
            budget.pay(len(days))
            yield days
    elif rule.frequency == "MONTHLY":
        begun = start.year * 12 + start.month - 1
        begun += max((at.year * 12 + at.month - 1 - begun) // step, 0) * step
        for index in range(begun, last.year * 12 + last.month, step):
            year, month = divmod(index, 12)
            wanted = months is None or month + 1 in months
            budget.pay(31 if wanted else 1)
            yield _month_days(year, month + 1) if wanted else ()
    else:
        yield from _weeks_or_days(rule, start, at, last, budget)


def _weeks_or_days(rule: Rule, start: date, at: date, last: date, budget: Budget) -> Iterator[Sequence[date]]:
    if rule.frequency == "WEEKLY":
        begun = start.toordinal() - (start.weekday() - rule.week_start) % 7
        wanted = sorted({(weekday - rule.week_start) % 7 for _, weekday in rule.weekdays} or range(7))
        step = rule.interval * 7
    else:
        begun, wanted, step = start.toordinal(), [0], rule.interval
    begun += max((at.toordinal() - begun) // step, 0) * step
    latest = last.toordinal()
    for ordinal in range(begun, latest + 1, step):
        budget.pay(len(wanted))
        yield [date.fromordinal(ordinal + day) for day in wanted if 0 < ordinal + day <= latest]


def _month_days(year: int, month: int) -> list[date]:
    return [date(year, month, day) for day in range(1, monthrange(year, month)[1] + 1)]


def _within_days(
    rule: Rule,
    start: datetime,
    at: datetime,
    last: datetime,
    matches: Callable[[date], bool],
    budget: Budget,
) -> Iterator[datetime]:
    """Yield the starts of an hourly, minutely or secondly rule, day by day."""
    unit = _UNITS[rule.frequency]
    step = unit * rule.interval
    begun = start.toordinal() * 86_400 + (start.hour * 3600 + start.minute * 60 + start.second) // unit * unit
    hours = rule.by.get("BYHOUR", range(24))
    for ordinal in range(at.toordinal(), last.toordinal() + 1):
        budget.pay()
        day = date.fromordinal(ordinal)
        if not matches(day):
            continue
        for hour in hours:
            budget.pay()
            hour_begun = ordinal * 86_400 + hour * 3600
            for second in range((begun - hour_begun) % step, 3600, step):
                budget.pay()
                clock = datetime.combine(day, time(hour)) + timedelta(seconds=second)
                yield from _within_unit(rule, clock, budget)


def _within_unit(rule: Rule, clock: datetime, budget: Budget) -> Iterator[datetime]:
    """Yield the starts within one hour, minute or second."""
    minutes, seconds = rule.by.get("BYMINUTE"), rule.by.get("BYSECOND")
    if rule.frequency != "HOURLY" and minutes is not None and clock.minute not in minutes:
        return
    if rule.frequency == "SECONDLY":
        if seconds is None or clock.second in seconds:
            yield clock
        return
    positions = rule.by.get("BYSETPOS")
    if rule.frequency == "MINUTELY" and seconds in (None, (0,)) and not positions:
        # The usual case, of which a rule may have many.
        budget.pay()
        yield clock
        return
    wanted = (minutes or (0,)) if rule.frequency == "HOURLY" else (clock.minute,)
    moments = [clock.replace(minute=m, second=min(s, 59)) for m, s in product(wanted, seconds or (0,))]
    budget.pay(len(moments))
    yield from _at_positions(moments, positions) if positions else moments


@dataclass(frozen=True, slots=True)
class _DayFilter:
    """The BY parts that speak of days, as sets."""

    months: frozenset[int]
    weeks: frozenset[int]
    year_days: frozenset[int]
    month_days: frozenset[int]
    weekdays: frozenset[int]
    counted: frozenset[tuple[int, int]]
    counted_in_month: bool
    week_start: int

    @classmethod
    def of(cls, rule: Rule) -> _DayFilter:
        counts = rule.frequency == "MONTHLY" or (rule.frequency == "YEARLY" and "BYWEEKNO" not in rule.by)
        return cls(
            frozenset(rule.by.get("BYMONTH", ())),
            frozenset(rule.by.get("BYWEEKNO", ())),
            frozenset(rule.by.get("BYYEARDAY", ())),
            frozenset(rule.by.get("BYMONTHDAY", ())),
            frozenset(weekday for number, weekday in rule.weekdays if not (number and counts)),
            frozenset(pair for pair in rule.weekdays if pair[0] and counts),
            rule.frequency == "MONTHLY" or "BYMONTH" in rule.by,
            rule.week_start,
        )

    def matches(self, day: date) -> bool:
        """Whether a start may lie on the day."""
        if self.months and day.month not in self.months:
            return False
        if (self.weekdays or self.counted) and not self._matches_weekday(day):
            return False
        length = monthrange(day.year, day.month)[1]
        if self.month_days and self.month_days.isdisjoint((day.day, day.day - length - 1)):
            return False
        place = day.timetuple().tm_yday if self.year_days else 0
        if self.year_days and self.year_days.isdisjoint((place, place - _year_length(day.year) - 1)):
            return False
        return not self.weeks or self._matches_week(day)

    def _matches_weekday(self, day: date) -> bool:
        weekday = day.weekday()
        if weekday in self.weekdays:
            return True
        if not self.counted:
            return False
        if self.counted_in_month:
            place, length = day.day, monthrange(day.year, day.month)[1]
        else:
            place, length = day.timetuple().tm_yday, _year_length(day.year)
        from_start, from_end = (place + 6) // 7, -((length - place) // 7 + 1)
        return (from_start, weekday) in self.counted or (from_end, weekday) in self.counted

    def _matches_week(self, day: date) -> bool:
        """Compare with the week that the day lies in: week 1 has at least four days of its year."""
        week_begun = day.toordinal() - (day.weekday() - self.week_start) % 7
        year = date.fromordinal(min(week_begun + 3, date.max.toordinal())).year
        first = self._first_week(year)
        number = (week_begun - first) // 7 + 1
        if number in self.weeks:
            return True
        following = self._first_week(year + 1) if year < MAXYEAR else first + 364
        return number - (following - first) // 7 - 1 in self.weeks

    def _first_week(self, year: int) -> int:
        fourth = date(year, 1, 4)
        return fourth.toordinal() - (fourth.weekday() - self.week_start) % 7


def _year_length(year: int) -> int:
    return 366 if isleap(year) else 365
