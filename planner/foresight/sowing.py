"""What was sown and what came of it, week by week: all that the models of enquiries and deals know."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from planner.foresight.parameters import DEFAULTS, Parameters


@dataclass(frozen=True, slots=True)
class SowingWeek:
    """One week, named by its Monday.

    `own` and `agency` are distinct prospects approached by each. `from_own`, `from_agency` and `unprompted`
    are the enquiries that came in this week; `won` and `lost` say what has become of these by now, in
    whichever week that was. `planned` are the minutes of acquisition committed for this week, without
    excused time, `done` those spent. `meetings` are those that the agency made for the rep.
    """

    monday: date
    own: int = 0
    agency: int = 0
    from_own: int = 0
    from_agency: int = 0
    unprompted: int = 0
    won: int = 0
    lost: int = 0
    planned: int = 0
    done: int = 0
    meetings: int = 0

    @property
    def approaches(self) -> int:
        """The approaches of both together."""
        return self.own + self.agency

    @property
    def enquiries(self) -> int:
        """All enquiries of the week, wherever they came from."""
        return self.from_own + self.from_agency + self.unprompted


@dataclass(frozen=True, slots=True)
class Sowing:
    """The weeks of the past in the order of time, the running one last; empty weeks may be left out.

    Recording begins with the first week: what was before it is unknown.
    """

    weeks: tuple[SowingWeek, ...] = ()

    def __post_init__(self) -> None:
        mondays = [week.monday for week in self.weeks]
        if any(monday.weekday() for monday in mondays) or mondays != sorted(set(mondays)):
            raise ValueError("weeks are named by their Mondays, in the order of time, each once")

    @property
    def approaches(self) -> int:
        """The approaches of both in all weeks."""
        return sum(week.approaches for week in self.weeks)

    def before(self, day: date) -> Sowing:
        """Return what was known at the start of a Monday: the weeks before it.

        What became of their enquiries later is not taken out.
        """
        return Sowing(tuple(week for week in self.weeks if week.monday < day))

    def last(self, count: int, now: date) -> tuple[SowingWeek, ...]:
        """Return the weeks with anything in them among the last `count` whole weeks before `now`."""
        running = now.toordinal() - now.weekday()
        first = running - 7 * count
        return tuple(week for week in self.weeks if first <= week.monday.toordinal() < running)


def hours_per_approach(sowing: Sowing, parameters: Parameters = DEFAULTS) -> float:
    """Return the acquisition hours that an own approach takes: a ratio of sums, led by the benchmark."""
    minutes = sum(week.done for week in sowing.weeks)
    approaches = sum(week.own for week in sowing.weeks)
    weight = parameters.hours_per_approach_weight
    if approaches + weight == 0:
        return parameters.hours_per_approach
    return (parameters.hours_per_approach * weight + minutes / 60) / (approaches + weight)
