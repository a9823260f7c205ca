"""What was sown and what came of it, counted by week from what is stored: the input of the models."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from datetime import date, timedelta
from typing import Protocol

from planner.domain.approaches import first_touches, unnamed
from planner.domain.look_back import DayLog
from planner.domain.prospect import Enquiry, EnquiryResult, EnquirySource, Owner, Touch, TouchOutcome
from planner.foresight.parameters import Parameters
from planner.foresight.sowing import Sowing, SowingWeek, hours_per_approach
from planner.storage.review_reader import CommittedTime

_RECORD_WEEKS = 26


class Record(Protocol):
    """Where a record of approaches is read; an open session is one."""

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
class SpentTime:
    """Acquisition that a day was committed with: minutes planned without excused time, and those spent.

    `done` counts what was done in the end, also at another time.
    """

    day: date
    planned: int
    done: int


@dataclass(frozen=True, slots=True)
class SowingSource:
    """What is stored up to today: touches, bare numbers, enquiries, and acquisition committed and spent."""

    touches: Iterable[Touch] = ()
    day_logs: Iterable[DayLog] = ()
    enquiries: Iterable[Enquiry] = ()
    spent: Iterable[SpentTime] = ()
    roots: Mapping[str, str] = field(default_factory=dict)


def sowing_of(source: SowingSource, today: date) -> Sowing:
    """Return the weeks up to today with anything in them.

    An approach is the first touch of a prospect in a calendar month, by whoever made it, as agreements
    count it; what nobody named of a day's number counts on that day as the rep's own.
    """
    weeks: dict[date, SowingWeek] = {}

    def count(day: date, **more: int) -> None:
        if day > today:
            return
        monday = day - timedelta(days=day.weekday())
        week = weeks.get(monday) or SowingWeek(monday)
        weeks[monday] = replace(week, **{name: getattr(week, name) + by for name, by in more.items()})

    firsts = first_touches(source.touches, source.roots)
    for touch in firsts:
        count(touch.day, **{"own" if touch.by is Owner.OWN else "agency": 1})
    for day, number in unnamed(source.day_logs, firsts).items():
        count(day, own=number)
    for touch in source.touches:
        if touch.by is Owner.AGENCY and touch.outcome is TouchOutcome.MEETING:
            count(touch.day, meetings=1)
    for enquiry in source.enquiries:
        count(enquiry.day, **_of_enquiry(enquiry))
    for time in source.spent:
        if time.planned > 0:
            count(time.day, planned=time.planned, done=time.done)
    return Sowing(tuple(weeks[monday] for monday in sorted(weeks)))


@dataclass(frozen=True, slots=True)
class OwnRecord:
    """What half a year says of the rep's own approaches.

    `each` are the hours that one takes, of which `benchmark_share` (0..1) rests on the benchmark and not on
    the `approaches`; `conversations` are those that the rep had.
    """

    each: float
    approaches: int
    benchmark_share: float
    conversations: int = 0


def own_record(record: Record, today: date, parameters: Parameters) -> OwnRecord:
    """Return what half a year says of the rep's own approaches, led by the benchmark."""
    # Who was approached earlier in a month is no first any more: months are counted whole.
    first = (today - timedelta(weeks=_RECORD_WEEKS)).replace(day=1)
    spent = [
        SpentTime(time.day, time.planned - time.excused - time.open, time.done)
        for time in record.committed_acquisition(first, today)
    ]
    touches, logs = tuple(record.touches_between(first, today)), record.day_logs(first, today)
    sowing = sowing_of(SowingSource(touches, logs, spent=spent, roots=record.roots()), today)
    approaches, weight = sum(week.own for week in sowing.weeks), parameters.hours_per_approach_weight
    share = weight / (weight + approaches) if weight + approaches else 1.0
    talks = sum(touch.by is Owner.OWN and touch.outcome.is_conversation for touch in touches)
    return OwnRecord(hours_per_approach(sowing, parameters), approaches, share, talks)


def _of_enquiry(enquiry: Enquiry) -> dict[str, int]:
    names = {
        EnquirySource.OWN: "from_own",
        EnquirySource.AGENCY: "from_agency",
        EnquirySource.UNPROMPTED: "unprompted",
    }
    counted = {names[enquiry.source]: 1}
    if enquiry.result is EnquiryResult.DEAL:
        counted["won"] = 1
    elif enquiry.result is EnquiryResult.NO_DEAL:
        counted["lost"] = 1
    return counted
