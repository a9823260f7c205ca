"""How things stand with the agency: its share and why, what it approached, and what that asks of the rep."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Protocol

from planner.app.public_holidays import free_days
from planner.app.sowing import OwnRecord, own_record
from planner.domain.agreement import month_of
from planner.domain.approaches import Approached, approached, first_touches, unnamed
from planner.domain.look_back import DayLog
from planner.domain.pace import leave_days, working_days
from planner.domain.plan import Plan
from planner.domain.preferences import Preferences
from planner.domain.prospect import Owner, Touch
from planner.domain.span import IsoWeek
from planner.domain.support import Support
from planner.domain.week import Week
from planner.foresight.parameters import Parameters
from planner.foresight.support import capacity
from planner.foresight.taper import Gate, TaperStep, TaperWeek, agency_share, gate_on, next_step
from planner.storage.review_reader import CommittedTime

WEEKS_LOOKED_AT = 6
"""Over how many weeks before the running one the rep's hours for acquisition are averaged."""
_WEEKS_PER_MONTH = 365.25 / 7 / 12


class Past(Protocol):
    """Where the facts are read; an open session is one."""

    def week(self, iso: IsoWeek) -> Week:
        """Return a week as it stands."""
        ...

    def touches_between(self, first: date, last: date) -> Iterable[Touch]:
        """Return the touches on some days."""
        ...

    def day_logs(self, first: date, last: date) -> Iterable[DayLog]:
        """Return what was said about some days."""
        ...

    def roots(self) -> Mapping[str, str]:
        """Return for each merged prospect the id of the one it counts as."""
        ...

    def committed_acquisition(self, first: date, last: date) -> Iterable[CommittedTime]:
        """Return the acquisition that was committed on some days, and what became of it."""
        ...


@dataclass(frozen=True, slots=True)
class Hours:
    """Hours a week that following up asks of the rep, against those there are.

    `agencys` is what the agency's meetings ask, `own` what the rep's own approaches do at the hours that each
    takes by `record`. `done` are the hours of acquisition in each week of late, those off left out; empty
    while nothing has been planned in any of them.
    """

    agencys: float
    own: float
    record: OwnRecord
    done: tuple[float, ...] = ()

    @property
    def free(self) -> float | None:
        """The hours that there are in a week of late on average, None before there was one."""
        return sum(self.done) / len(self.done) if self.done else None

    @property
    def needed(self) -> float:
        """All the hours that are asked for."""
        return self.agencys + self.own

    @property
    def missing(self) -> float:
        """The hours that are asked for beyond those there are; 0 where that is not known yet."""
        return 0.0 if self.free is None else max(self.needed - self.free, 0.0)


@dataclass(frozen=True, slots=True)
class SupportState:
    """The agency's part as it stands today.

    `steps` are those of its taper, oldest first, none before it begins; `next_on` is the day of the next one,
    for which `gate` is what the last weeks say so far. `month` is what was approached in the running month.
    """

    support: Support
    steps: tuple[TaperStep, ...]
    next_on: date | None
    gate: Gate | None
    month: Approached
    hours: Hours
    parameters: Parameters

    @property
    def share(self) -> float:
        """The agency's share now; before it begins, the one it begins with."""
        return self.steps[-1].share if self.steps else self.support.share

    @property
    def agency_part(self) -> float:
        """How many prospects a month are the agency's to approach by its share."""
        return self.share * self.support.monthly

    @property
    def own_part(self) -> float:
        """How many prospects a month are the rep's own to approach."""
        return (1 - self.share) * self.support.monthly


def support_state(plan: Plan, past: Past, today: date) -> SupportState | None:
    """Return how things stand with the agency; None without one, or where it has ended."""
    support = plan.support
    if support is None or (support.ends is not None and support.ends < today):
        return None
    parameters = Parameters.of(plan.own_parameters.as_dict())
    roots = past.roots()
    first = support.begins - timedelta(days=support.begins.weekday())
    weeks = taper_weeks(plan.preferences, past, roots, first, today)
    steps = agency_share(support, weeks, today, parameters)
    gate = gate_on(support, steps, weeks, today, parameters) if steps else None
    month = month_of(today)
    done = approached(past.touches_between(*month), roots, past.day_logs(*month))
    due = next_step(support, steps)
    share = steps[-1].share if steps else support.share
    hours = _hours(plan.preferences, past, roots, today, support.monthly, share, parameters)
    return SupportState(support, steps, due, gate, done, hours, parameters)


def taper_weeks(
    preferences: Preferences, past: Past, roots: Mapping[str, str], first: date, today: date
) -> tuple[TaperWeek, ...]:
    """Return what each week from the one that begins on `first` says, up to the running one.

    Time that has not been looked back on is in neither what was planned nor what was done. A prospect counts
    in the week of the first touch of its month. A week without a working day of the rep's is excused.
    """
    mondays = [first + timedelta(weeks=number) for number in range((today - first).days // 7 + 1)]
    if not mondays:
        return ()
    last = mondays[-1] + timedelta(days=6)
    planned: dict[date, int] = dict.fromkeys(mondays, 0)
    done = dict(planned)
    for time in past.committed_acquisition(first, min(last, today - timedelta(days=1))):
        monday = _monday(time.day)
        planned[monday] += time.planned - time.excused - time.open
        done[monday] += time.done
    approaches = own_approaches(past, roots, first, last)
    return tuple(
        TaperWeek(
            *(monday, planned[monday], done[monday], approaches.get(monday, 0)),
            _is_off(preferences, past, monday),
        )
        for monday in mondays
    )


def own_approaches(past: Past, roots: Mapping[str, str], first: date, last: date) -> dict[date, int]:
    """Return how many prospects the rep approached per week, by its Monday, from one day to another.

    Each counts in its calendar month once, on the day of its first touch, and is whose touch that was. What
    nobody named of a day's number counts on that day.
    """
    firsts = first_touches(past.touches_between(first.replace(day=1), last), roots)
    found: Counter[date] = Counter()
    for touch in firsts:
        if touch.by is Owner.OWN and touch.day >= first:
            found[_monday(touch.day)] += 1
    for day, count in unnamed(past.day_logs(first, last), firsts).items():
        found[_monday(day)] += count
    return dict(found)


def _hours(
    preferences: Preferences,
    past: Past,
    roots: Mapping[str, str],
    today: date,
    monthly: int,
    share: float,
    parameters: Parameters,
) -> Hours:
    """Return what following up asks for, beside the hours for acquisition in the weeks of late."""
    running = _monday(today)
    first = running - timedelta(weeks=WEEKS_LOOKED_AT)
    known = taper_weeks(preferences, past, roots, first, running - timedelta(days=1))
    weeks = [week for week in known if not week.excused]
    done = tuple(week.done / 60 for week in weeks) if any(week.planned for week in weeks) else ()
    record = own_record(past, today, parameters)
    agencys = share * monthly / _WEEKS_PER_MONTH * parameters.meetings_per_approach
    asked = capacity(agencys, 0.0, parameters).needed
    return Hours(asked, (1 - share) * monthly / _WEEKS_PER_MONTH * record.each, record, done)


def _is_off(preferences: Preferences, past: Past, monday: date) -> bool:
    sunday = monday + timedelta(days=6)
    leave = leave_days([past.week(IsoWeek.of(monday))], preferences)
    return not working_days(monday, sunday, preferences, free_days(preferences, monday, sunday), leave)


def _monday(day: date) -> date:
    return day - timedelta(days=day.weekday())
