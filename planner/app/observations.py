"""What the review sees: true sentences about the period, of which those with most to say are chosen.

Each observation carries its numbers, how large the effect is (0..1) and how many weeks, blocks or months it
rests on. The words are made in `planner.app.observation_words`; they state what happened and blame nobody.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Collection, Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from planner.charts.rows import CauseRow, MonthApproaches, ReviewRows, SlotSurvival, WeekHours
from planner.domain.displacement import Cause
from planner.domain.one_on_one import OneOnOne
from planner.domain.preferences import Band

MOST = 3
"""How many observations a sheet has at most."""
_FEWEST_WEEKS = 3
_FEWEST_BLOCKS = 6
_ENDS = 4


class Sight(StrEnum):
    """What an observation is about."""

    SHARE_CHANGED = "share changed"
    SHARE_AGREED = "share agreed"
    SHARE_STEADY = "share steady"
    DONE_OF_PLANNED = "done of planned"
    MOVED_AND_DONE = "moved and done"
    MAIN_CAUSES = "main causes"
    COULD_WAIT = "could wait"
    SLOTS_DIFFER = "slots differ"
    APPROACHES = "approaches"
    AGENCY_SHARE = "agency share"


@dataclass(frozen=True, slots=True)
class Observation:
    """One thing that the period shows: `numbers` by name (minutes, shares 0..1, counts), and what it is on.

    `weight` is the effect (0..1) times what `n` cases make it worth.
    """

    sight: Sight
    numbers: tuple[tuple[str, float], ...]
    effect: float
    n: int
    causes: tuple[Cause | None, ...] = ()
    best: SlotSurvival | None = None
    worst: SlotSurvival | None = None

    @property
    def weight(self) -> float:
        """How much it has to say: few cases make a large effect small."""
        return self.effect * (1 - math.exp(-self.n / _FEWEST_BLOCKS))

    def number(self, name: str) -> float:
        """Return one of its numbers."""
        return dict(self.numbers)[name]


def chosen(rows: ReviewRows, shown_before: Collection[str] = ()) -> tuple[Observation, ...]:
    """Return at most three observations, those with most to say first.

    What the last sheet said already (`shown_before`, by the name of its sight) comes only where there are
    not three new things to say. The private cause is named in none.
    """
    ranked = sorted(_all_of(rows), key=lambda seen: (seen.sight in shown_before, -seen.weight))
    subjects: set[str] = set()
    picked: list[Observation] = []
    for seen in ranked:
        if _SUBJECTS[seen.sight] not in subjects and len(picked) < MOST:
            subjects.add(_SUBJECTS[seen.sight])
            picked.append(seen)
    return tuple(picked)


def observed(
    rows: ReviewRows, talks: Iterable[OneOnOne], held: OneOnOne, first_day: date, last_day: date
) -> tuple[Observation, ...]:
    """Return what the sheet of a one-on-one about some days says, given all one-on-ones.

    A sheet that was kept says again what it said. Else what the one kept before it said makes room.
    """
    if held.kept_at is not None and (held.first_day, held.last_day) == (first_day, last_day):
        said = [seen for seen in _all_of(rows) if seen.sight in held.observations]
        return tuple(sorted(said, key=lambda seen: held.observations.index(seen.sight)))
    before = [
        o for o in talks if o.kept_at and o.id != held.id and (o.day, o.start) <= (held.day, held.start)
    ]
    last = max(before, key=lambda one: (one.day, one.start), default=None)
    return chosen(rows, last.observations if last is not None else ())


def _all_of(rows: ReviewRows) -> list[Observation]:
    return [seen for look_at in _SIGHTS for seen in look_at(rows) if seen.weight > 0]


def _share(weeks: Iterable[WeekHours]) -> float | None:
    counted = [week for week in weeks if week.counted]
    total = sum(week.counted for week in counted)
    return sum(week.long for week in counted) / total if total else None


def _of_the_mix(rows: ReviewRows) -> list[Observation]:
    weeks = [week for week in rows.weeks if week.counted]
    share = _share(weeks)
    if share is None or len(weeks) < _FEWEST_WEEKS:
        return []
    found = []
    agreed = weeks[-1].agreed
    if agreed is not None:
        gap = max(agreed.low - share, share - (agreed.low if agreed.high is None else agreed.high), 0)
        found.append(
            Observation(
                Sight.SHARE_AGREED,
                (("share", share), ("agreed", agreed.low), *_upper(agreed)),
                min(max(abs(gap) * 3, 0.1), 1),
                len(weeks),
            )
        )
    found.extend(_of_a_change(weeks, share))
    return found


def _upper(agreed: Band) -> tuple[tuple[str, float], ...]:
    return () if agreed.high is None else (("agreed up to", agreed.high),)


def _of_a_change(weeks: list[WeekHours], share: float) -> list[Observation]:
    if len(weeks) < 2 * _ENDS:
        return []
    first, last = _share(weeks[:_ENDS]), _share(weeks[-_ENDS:])
    if first is None or last is None:
        return []
    change = last - first
    ends = (
        *(("first", first), ("last", last), ("share", share)),
        *(("first from", float(weeks[0].week.number)), ("first to", float(weeks[_ENDS - 1].week.number))),
        *(("last from", float(weeks[-_ENDS].week.number)), ("last to", float(weeks[-1].week.number))),
    )
    if abs(change) < 0.02:
        return [Observation(Sight.SHARE_STEADY, ends, 0.15, len(weeks))]
    return [Observation(Sight.SHARE_CHANGED, ends, min(abs(change) * 6, 1), len(weeks))]


def _of_the_waterfall(rows: ReviewRows) -> list[Observation]:
    fall = rows.waterfall
    settled = fall.planned - fall.excused - fall.open
    if settled <= 0:
        return []
    done = fall.done + fall.moved_done
    weeks = sum(1 for week in rows.weeks if week.planned_long is not None)
    found = [
        Observation(
            Sight.DONE_OF_PLANNED,
            (("planned", fall.planned), ("done", done), ("moved", fall.moved_done)),
            max(abs(1 - done / settled), 0.3),
            weeks * 2,
        )
    ]
    if fall.moved_done:
        part = fall.moved_done / settled
        numbers = (("moved", float(fall.moved_done)), ("planned", float(fall.planned)))
        found.append(Observation(Sight.MOVED_AND_DONE, numbers, min(part * 2, 1) * 0.8, weeks * 2))
    return found


def _of_the_causes(rows: ReviewRows) -> list[Observation]:
    said = [row for row in rows.causes if row.cause not in (None, Cause.DREADED) and row.minutes]
    total = sum(row.minutes for row in rows.causes)
    blocks = sum(row.blocks for row in rows.causes)
    if not said or blocks < _FEWEST_WEEKS:
        return []
    return [*_main_causes(said, total, blocks), *_could_wait(rows.causes)]


def _main_causes(said: list[CauseRow], total: int, blocks: int) -> list[Observation]:
    main = sorted(said, key=lambda row: -row.minutes)[:2]
    minutes = sum(row.minutes for row in main)
    numbers = (("minutes", float(minutes)), ("total", float(total)), ("blocks", float(blocks)))
    named = tuple(row.cause for row in main)
    return [Observation(Sight.MAIN_CAUSES, numbers, minutes / total * 0.9, blocks, causes=named)]


def _could_wait(said: Sequence[CauseRow]) -> list[Observation]:
    waited = sum(row.could_wait for row in said)
    answered = waited + sum(row.could_not for row in said)
    blocks = sum(row.blocks for row in said if row.could_wait or row.could_not)
    if not waited or blocks < _FEWEST_WEEKS:
        return []
    numbers = (("waited", float(waited)), ("answered", float(answered)))
    return [Observation(Sight.COULD_WAIT, numbers, waited / answered, blocks)]


def _of_the_slots(rows: ReviewRows) -> list[Observation]:
    """Name the two slots between which the record speaks for a move, so that chance is no likely cause."""
    best = next((row for row in rows.survival if row.advice is not None), None)
    if best is None or best.advice is None:
        return []
    worst = next(row for row in rows.survival if row.slot == best.advice.away)
    numbers = (("best", best.mean), ("worst", worst.mean))
    effect = best.mean - worst.mean
    return [Observation(Sight.SLOTS_DIFFER, numbers, effect, best.n + worst.n, best=best, worst=worst)]


def _of_the_approaches(rows: ReviewRows) -> list[Observation]:
    whole = [month for month in rows.approaches if month.until is None]
    if not whole:
        return []
    found = []
    agreed = [month for month in whole if month.agreed]
    if agreed:
        wanted = sum(month.agreed or 0 for month in agreed)
        done = sum(month.approached for month in agreed)
        numbers = (("done", float(done)), ("wanted", float(wanted)), ("months", float(len(agreed))))
        effect = min(abs(1 - done / wanted), 1)
        found.append(Observation(Sight.APPROACHES, numbers, max(effect, 0.2), len(agreed) * 4))
    found.extend(_of_the_agency(whole))
    return found


def _of_the_agency(whole: list[MonthApproaches]) -> list[Observation]:
    with_agency = [month for month in whole if month.agency]
    if len(with_agency) < 2:
        return []
    first, last = with_agency[0], whole[-1]
    if not last.approached:
        return []
    was, now = first.agency / first.approached, last.agency / last.approached
    months = float(first.month.toordinal()), float(last.month.toordinal())
    numbers = (("was", was), ("now", now), ("first month", months[0]), ("last month", months[1]))
    return [Observation(Sight.AGENCY_SHARE, numbers, min(abs(now - was), 1) * 0.9, len(with_agency) * 3)]


_SIGHTS: tuple[Callable[[ReviewRows], list[Observation]], ...] = (
    *(_of_the_mix, _of_the_waterfall, _of_the_causes, _of_the_slots, _of_the_approaches),
)
# Of one subject one sentence is enough.
_SUBJECTS = {
    Sight.SHARE_CHANGED: "mix",
    Sight.SHARE_AGREED: "mix",
    Sight.SHARE_STEADY: "mix",
    Sight.DONE_OF_PLANNED: "planned",
    Sight.MOVED_AND_DONE: "planned",
    Sight.MAIN_CAUSES: "causes",
    Sight.COULD_WAIT: "causes",
    Sight.SLOTS_DIFFER: "slots",
    Sight.APPROACHES: "approaches",
    Sight.AGENCY_SHARE: "approaches",
}
