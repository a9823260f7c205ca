"""The sheets that the made-up rep has released, counted from the rep's own data file.

So whoever looks around sees the same numbers on the page of the team as in week, review and log.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta

from planner.domain.agreement import Agreement, Metric, agreed_band, in_force, month_of
from planner.domain.approaches import approached
from planner.domain.block import Block
from planner.domain.category import Horizon, Side
from planner.domain.displacement import Cause, CouldWait, Displacement
from planner.domain.mix import Mix, planned_mix_of
from planner.domain.one_on_one import OneOnOne
from planner.domain.released_sheet import (
    Part,
    ReleasedSheet,
    SheetAgreement,
    SheetCause,
    SheetMonth,
    SheetWeek,
)
from planner.domain.span import IsoWeek
from planner.sample.sheet_texts import SheetTexts
from planner.storage.plan_reader import PlanReader
from planner.storage.review_reader import mix_per_week

WEEKS = 13
PARTS = (Part.MIX, Part.CAUSES, Part.APPROACHES, Part.AGREEMENTS, Part.NEXT_DATE)
_MONTHS = 6
_TO_SUNDAY = timedelta(days=6)


def own_sheets(reader: PlanReader, today: date, texts: SheetTexts) -> tuple[ReleasedSheet, ...]:
    """Return a sheet for each one-on-one in the file, the oldest first, as it was released for it."""
    talks = sorted((v for v in reader.kept() if isinstance(v, OneOnOne)), key=lambda talk: talk.day)
    following: list[OneOnOne | None] = [*talks[1:], None]
    told = _Told(reader, texts)
    return tuple(
        told.sheet(number, talk, following[number], min(today, talk.day)) for number, talk in enumerate(talks)
    )


@dataclass(frozen=True, slots=True)
class _Told:
    reader: PlanReader
    texts: SheetTexts

    def sheet(self, number: int, talk: OneOnOne, following: OneOnOne | None, day: date) -> ReleasedSheet:
        last = IsoWeek.of(day)
        first = last.plus(1 - WEEKS)
        known = [value for value in self.reader.kept() if isinstance(value, Agreement)]
        agreements = in_force(known, first.monday, day)
        weeks = self._weeks(first, last, agreements)
        months = self._months(day, agreements)
        until = last.monday + _TO_SUNDAY
        return ReleasedSheet(
            f"{self.reader.owner}-{number}",
            self.reader.owner,
            self.reader.preferences().rep_name,
            talk.manager,
            talk.day,
            talk.start,
            first.monday,
            until,
            datetime.combine(day, time(8, 5)),
            PARTS,
            weeks,
            causes=self._causes(first.monday, until),
            approaches=months,
            agreements=self._agreements(agreements, last, weeks[-1], months[-1]),
            next_on=following.day if following else None,
            next_at=following.start if following else None,
        )

    def _weeks(self, first: IsoWeek, last: IsoWeek, agreements: Sequence[Agreement]) -> tuple[SheetWeek, ...]:
        reader, end = self.reader, last.monday + _TO_SUNDAY
        categories = {category.id: category for category in reader.categories()}
        mixes = mix_per_week(reader, first.monday, end, UTC)
        minutes = reader.minutes_by_week(first.monday, end)
        found = []
        for iso in (first.plus(number) for number in range(WEEKS)):
            mix = mixes.get(iso, Mix())
            plan = planned_mix_of(reader.baselines(iso)[0].blocks, categories)
            band = agreed_band(agreements, iso.monday + _TO_SUNDAY)
            found.append(
                SheetWeek(
                    iso.monday,
                    mix.short_minutes,
                    mix.long_minutes,
                    plan.short_minutes,
                    plan.long_minutes,
                    band.low if band else None,
                    band.high if band else None,
                    minutes.get(iso, {}).get("cover", 0),
                )
            )
        return tuple(found)

    def _causes(self, first: date, last: date) -> tuple[SheetCause, ...]:
        acquisition = {c.id for c in self.reader.categories() if c.side is Side.ACQUISITION}
        by_cause: defaultdict[Cause | None, list[Displacement]] = defaultdict(list)
        for displacement in self.reader.displacements(first, last):
            if displacement.category_id in acquisition:
                by_cause[displacement.cause].append(displacement)
        rows = [_cause(cause, gave_way) for cause, gave_way in by_cause.items()]
        return tuple(sorted(rows, key=lambda row: (-row.minutes, row.cause)))

    def _months(self, day: date, agreements: Sequence[Agreement]) -> tuple[SheetMonth, ...]:
        months = []
        begin, end = month_of(day)
        roots = self.reader.roots()
        for _ in range(_MONTHS):
            until = min(end, day)
            touches = self.reader.touches_between(begin, until)
            counted = approached(touches, roots, self.reader.day_logs(begin, until))
            agreed = [a for a in in_force(agreements, until, until) if a.metric is Metric.PROSPECTS]
            target = round(agreed[0].target) if agreed else None
            months.append(SheetMonth(begin, counted.own_in_all, counted.agency, target))
            begin, end = month_of(begin - timedelta(days=1))
        return tuple(reversed(months))

    def _agreements(
        self, agreements: Sequence[Agreement], week: IsoWeek, newest: SheetWeek, month: SheetMonth
    ) -> tuple[SheetAgreement, ...]:
        texts, found = self.texts, []
        blocks = self.reader.week(week, UTC).blocks
        for each in agreements:
            if each.metric is Metric.PROSPECTS:
                found.append(texts.prospects(round(each.target), month.own, month.agency))
            elif each.metric is Metric.PROTECTED_BLOCKS:
                count = sum(self._is_protected(block, each) for block in blocks)
                found.append(texts.protected(round(each.target), count))
            elif each.metric is Metric.LONG_SHARE:
                found.append(texts.share(each.target, newest.long_share or 0.0))
        return tuple(found)

    def _is_protected(self, block: Block, agreement: Agreement) -> bool:
        long = {c.id for c in self.reader.categories() if c.horizon is Horizon.LONG}
        end = block.span.day.weekday(), block.span.end
        return block.protected and block.category_id in long and end <= (agreement.weekday, agreement.before)


def _cause(cause: Cause | None, gave_way: Sequence[Displacement]) -> SheetCause:
    def answered(answer: CouldWait) -> int:
        return sum(d.minutes for d in gave_way if d.could_wait is answer)

    return SheetCause(
        cause.value if cause else "",
        sum(d.minutes for d in gave_way),
        len({d.block_id for d in gave_way}),
        answered(CouldWait.YES),
        answered(CouldWait.NO),
    )
