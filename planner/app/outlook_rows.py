"""What the models say about this rep, as rows of the review: outlook, dot plot and mix band.

Imported on use only: the models load numpy and scipy.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from functools import cached_property
from statistics import median

from planner.charts.rows import Counted, MixBand, MonthChances, Outlook, OutlookMonth, Spread
from planner.foresight.back_test import back_test
from planner.foresight.mix_band import MixBand as FoundBand
from planner.foresight.mix_band import PastWeek, mix_band
from planner.foresight.outlook import Counted as ModelCounted
from planner.foresight.outlook import MonthBand
from planner.foresight.outlook import Outlook as Model
from planner.foresight.parameters import Parameters
from planner.foresight.scenarios import STOPPED, Plan, as_it_goes, plan_kept
from planner.foresight.sowing import Sowing
from planner.foresight.support import meetings_per_approach

_RECENT_WEEKS = 13
_MEDIAN_WEEKS = 4


@dataclass(frozen=True, slots=True)
class Levers:
    """What the sliders set: acquisition hours a week, approaches a month, and the agency's share (0..1)."""

    hours: float
    monthly: float
    agency_share: float


class Forecast:
    """What is known of a rep on the morning of a day; learned once, asked again at every step of a slider."""

    def __init__(self, sowing: Sowing, today: date, parameters: Parameters) -> None:
        self._sowing = sowing
        self._today = today
        self._parameters = parameters
        self._model = Model(sowing, today, parameters)

    @property
    def survival(self) -> float:
        """The share of planned acquisition time that was done in the last quarter; 1 before any history."""
        recent = self._sowing.last(_RECENT_WEEKS, self._today)
        planned = sum(week.planned for week in recent)
        return sum(week.done for week in recent) / planned if planned else 1.0

    @property
    def rate(self) -> float:
        """Enquiries expected of one own approach."""
        return self._model.learned.rate

    @property
    def hours_per_approach(self) -> float:
        """Hours of acquisition that one approach takes."""
        return self._model.learned.hours_per_approach

    @property
    def usual_hours(self) -> float:
        """The acquisition hours planned in a week of late: the median of the last four with any."""
        planned = [
            week.planned / 60 for week in self._sowing.last(_RECENT_WEEKS, self._today) if week.planned
        ]
        return median(planned[-_MEDIAN_WEEKS:]) if planned else 0.0

    @cached_property
    def _back_test(self) -> tuple[int, int]:
        tested = back_test(self._sowing, self._today, self._parameters)
        return tested.held, len(tested.months)

    def rows(self, levers: Levers, counted: Counted = Counted.ENQUIRIES) -> Outlook:
        """Return the outlook of each month to come, in the three scenarios."""
        plan = Plan.steady(levers.hours, levers.monthly, levers.agency_share, self._parameters)
        meetings = meetings_per_approach(self._sowing, self._parameters)
        given = (self.hours_per_approach, meetings, self._parameters)
        kept = plan_kept(plan, *given)
        going = as_it_goes(plan, self.survival, *given)
        wanted = ModelCounted(counted.value)
        bands = [self._model.by_month(scenario, wanted) for scenario in (kept, going, STOPPED)]
        held, tried = self._back_test
        learned = self._model.learned
        return Outlook(
            counted,
            tuple(_month(*of_month) for of_month in zip(*bands, strict=True)),
            learned.approaches,
            1 - learned.benchmark_share,
            held,
            tried,
        )

    def chances(self, levers: Levers, month: date, counted: Counted = Counted.ENQUIRIES) -> MonthChances:
        """Return how likely each count is in a month if the plan goes on as it has really been going."""
        plan = Plan.steady(levers.hours, levers.monthly, levers.agency_share, self._parameters)
        meetings = meetings_per_approach(self._sowing, self._parameters)
        going = as_it_goes(plan, self.survival, self.hours_per_approach, meetings, self._parameters)
        bands = self._model.by_month(going, ModelCounted(counted.value))
        of_month = next((band for band in bands if band.window.first == month), None)
        return MonthChances(counted, month, of_month.counts.probabilities if of_month else ())

    def band(self, weeks: Sequence[PastWeek], parameters: Parameters | None = None) -> MixBand:
        """Return where acquisition hours lie, from weeks of work, oldest first and without those of leave.

        With other `parameters` only the band is judged anew; what was learned stays. A step that the last
        weeks have taken already is not advised again.
        """
        learned = self._model.learned
        given = (learned.rate, learned.win_rate, learned.hours_per_approach)
        found = mix_band(weeks, *given, self._parameters if parameters is None else parameters)
        past, best = found.past, found.best
        recent = [week.acquisition for week in weeks[-_MEDIAN_WEEKS:]]
        now = sum(recent) / len(recent) if recent else None
        return MixBand(
            week=past.client + past.acquisition if past else 0.0,
            floor=found.floor.hours_per_week,
            optimum=best.hours if best else None,
            optimum_band=(best.low, best.high) if best else None,
            past_median=past.acquisition if past else None,
            past_best=past.best if past else None,
            weeks=past.weeks if past else len(weeks),
            now=now,
            next_step=_still_ahead(found, now),
        )


def _still_ahead(found: FoundBand, now: float | None) -> float | None:
    """Return the next step, or a quarter of what is left from now where the last weeks are beyond it."""
    step, edges, past = found.next_hours, found.edges, found.past
    if step is None or edges is None or past is None or now is None:
        return step
    is_below = past.acquisition < edges[0]
    edge = edges[0] if is_below else edges[1]
    if (now < step) if is_below else (now > step):
        return step
    if (now >= edge) if is_below else (now <= edge):
        return None
    share = (step - past.acquisition) / (edge - past.acquisition)
    return now + share * (edge - now)


def _spread(band: MonthBand) -> Spread:
    inner, outer = band.counts.inner_band, band.counts.band
    return Spread(band.mean, (float(inner[0]), float(inner[1])), (float(outer[0]), float(outer[1])))


def _month(kept: MonthBand, going: MonthBand, stopped: MonthBand) -> OutlookMonth:
    return OutlookMonth(
        kept.window.first,
        _spread(kept),
        _spread(going),
        _spread(stopped),
        kept.sown + kept.unprompted,
        kept.planned,
    )
