"""Everything that is known right now: the one thing edits read and screens show."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import replace
from datetime import date
from typing import TypeVar

from planner.domain.agreement import Agreement, agreed_band, band_within
from planner.domain.appointment import CalendarSource
from planner.domain.block import Block
from planner.domain.category import Category
from planner.domain.displacement import Displacement, by_time
from planner.domain.errors import Problem, RuleBroken
from planner.domain.look_back import DayLog
from planner.domain.one_on_one import OneOnOne, OwnParameters, Release
from planner.domain.preferences import Band, Preferences
from planner.domain.prospect_book import BookValue, NoProspects, ProspectBook, ProspectSource
from planner.domain.span import IsoWeek
from planner.domain.support import CoachingSession, Support
from planner.domain.week import Baseline, Week

Kept = Agreement | Support | CoachingSession | OneOnOne | Release | OwnParameters
"""The few values that are always at hand, whichever week is shown."""
Value = Block | Category | CalendarSource | Preferences | Baseline | Displacement | DayLog | Kept | BookValue

_KeptKind = TypeVar("_KeptKind", Agreement, Support, CoachingSession, OneOnOne, Release, OwnParameters)
_KEPT_KINDS = (Agreement, Support, CoachingSession, OneOnOne, Release, OwnParameters)


class Plan:
    """The rep's values by id; weeks are fetched when they are first asked for.

    Only `put` changes it, and only after the values are stored.
    """

    def __init__(
        self,
        preferences: Preferences,
        categories: Iterable[Category],
        calendars: Iterable[CalendarSource],
        fetch_week: Callable[[IsoWeek], Week],
        kept: Iterable[Kept] = (),
        prospects: ProspectSource | None = None,
    ) -> None:
        self.preferences = preferences
        self._kept = {value.id: value for value in kept}
        self.prospect_book = ProspectBook(prospects if prospects is not None else NoProspects())
        self._categories = {category.id: category for category in categories}
        self._ordered_categories: dict[str, Category] | None = None
        self._calendars = {calendar.id: calendar for calendar in calendars}
        self._fetch_week = fetch_week
        self._weeks: dict[IsoWeek, Week] = {}
        self._displacements: dict[str, Displacement] = {}

    @property
    def categories(self) -> dict[str, Category]:
        """All categories by id, archived ones too, in the rep's order."""
        if self._ordered_categories is None:
            found = sorted(self._categories.items(), key=lambda item: (item[1].position, item[0]))
            self._ordered_categories = dict(found)
        return self._ordered_categories

    @property
    def calendars(self) -> dict[str, CalendarSource]:
        """All calendars by id, in the rep's order."""
        return dict(sorted(self._calendars.items(), key=lambda item: (item[1].position, item[0])))

    @property
    def agreements(self) -> dict[str, Agreement]:
        """All agreements by id, past ones too, oldest first."""
        return {a.id: a for a in sorted(self._all(Agreement), key=lambda a: (a.first_day, a.id))}

    def agreed_band(self, day: date) -> Band | None:
        """Return the long-term share agreed for a day, None without an agreement on it."""
        return agreed_band(self._all(Agreement), day)

    def band_of(self, iso: IsoWeek) -> Band | None:
        """Return the long-term share agreed for a week: the newest that is in force on any day of it."""
        return band_within(self._all(Agreement), iso.days[0], iso.days[-1])

    @property
    def support(self) -> Support | None:
        """The agency's part, None while there is no agency."""
        return next(iter(self._all(Support)), None)

    @property
    def coaching_sessions(self) -> dict[str, CoachingSession]:
        """All coaching sessions by id, oldest first."""
        return {s.id: s for s in sorted(self._all(CoachingSession), key=lambda s: (s.day, s.id))}

    @property
    def one_on_ones(self) -> dict[str, OneOnOne]:
        """All one-on-ones by id, oldest first."""
        return {o.id: o for o in sorted(self._all(OneOnOne), key=lambda o: (o.day, o.start, o.id))}

    @property
    def releases(self) -> dict[str, Release]:
        """The log of released sheets by id, oldest first."""
        return {r.id: r for r in sorted(self._all(Release), key=lambda r: (r.released_at, r.id))}

    @property
    def own_parameters(self) -> OwnParameters:
        """The rep's own values of the models' parameters."""
        return next(iter(self._all(OwnParameters)), OwnParameters())

    def _all(self, kind: type[_KeptKind]) -> list[_KeptKind]:
        return [value for value in self._kept.values() if isinstance(value, kind)]

    def category(self, category_id: str) -> Category:
        """Return a category by id."""
        return self._categories[category_id]

    def week(self, iso: IsoWeek) -> Week:
        """Return a week, fetching it where it is not known yet."""
        if iso not in self._weeks:
            week = self._fetch_week(iso)
            self._weeks[iso] = week
            self._displacements.update((known.id, known) for known in week.displacements)
        return self._weeks[iso]

    def week_of(self, day: date) -> Week:
        """Return the week that a day lies in."""
        return self.week(IsoWeek.of(day))

    def block(self, block_id: str) -> Block:
        """Return an own block of a known week; raise RuleBroken where it is gone or a fixed appointment."""
        for week in self._weeks.values():
            for block in week.blocks:
                if block.id == block_id:
                    return block
            if any(block.id == block_id for block in week.fixed_blocks):
                raise RuleBroken(Problem.APPOINTMENT_FIXED)
        raise RuleBroken(Problem.BLOCK_GONE)

    def displacement(self, displacement_id: str) -> Displacement:
        """Return what a known week tells of a block that gave way; raise RuleBroken where it is gone."""
        if displacement_id not in self._displacements:
            raise RuleBroken(Problem.CHANGED_ELSEWHERE)
        return self._displacements[displacement_id]

    def put(self, before: Iterable[Value], after: Iterable[Value]) -> None:
        """Take stored values in: those in `before` make way for those in `after`."""
        gone, come = tuple(before), tuple(after)
        for value in gone:
            self._take_out(value)
        for value in come:
            self._take_in(value)
        if any(isinstance(value, Block | Baseline | Displacement) for value in (*gone, *come)):
            self._settle_displacements()
        self.prospect_book.put(gone, come)

    def forget_weeks(self) -> None:
        """Fetch every week again when it is next asked for, as after news from a calendar."""
        self._weeks.clear()

    def _take_out(self, value: Value) -> None:
        if isinstance(value, Block):
            self._change_blocks(value, lambda blocks: tuple(b for b in blocks if b.id != value.id))
        elif isinstance(value, Category):
            self._categories.pop(value.id, None)
            self._ordered_categories = None
        elif isinstance(value, CalendarSource):
            self._calendars.pop(value.id, None)
            self.forget_weeks()
        elif isinstance(value, Baseline):
            self._change_baselines(value, ())
        elif isinstance(value, Displacement):
            self._displacements.pop(value.id, None)
        elif isinstance(value, DayLog):
            self._change_day_logs(value, ())
        elif isinstance(value, _KEPT_KINDS):
            self._kept.pop(value.id, None)

    def _take_in(self, value: Value) -> None:
        if isinstance(value, Block):
            self._change_blocks(value, lambda blocks: (*blocks, value))
        elif isinstance(value, Category):
            self._categories[value.id] = value
            self._ordered_categories = None
        elif isinstance(value, CalendarSource):
            self._calendars[value.id] = value
            self.forget_weeks()
        elif isinstance(value, Baseline):
            self._change_baselines(value, (value,))
        elif isinstance(value, Displacement):
            self._displacements[value.id] = value
        elif isinstance(value, DayLog):
            self._change_day_logs(value, (value,))
        elif isinstance(value, _KEPT_KINDS):
            self._kept[value.id] = value
        elif isinstance(value, Preferences):
            self.preferences = value

    def _change_blocks(self, block: Block, change: Callable[[tuple[Block, ...]], tuple[Block, ...]]) -> None:
        iso = IsoWeek.of(block.span.day)
        if iso in self._weeks:
            self._weeks[iso] = self._weeks[iso].with_blocks(change(self._weeks[iso].blocks))

    def _change_baselines(self, baseline: Baseline, instead: tuple[Baseline, ...]) -> None:
        week = self._weeks.get(baseline.week)
        if week is not None:
            kept = (*(b for b in week.baselines if b.id != baseline.id), *instead)
            ordered = tuple(sorted(kept, key=lambda b: b.number))
            self._weeks[baseline.week] = replace(week, baselines=ordered)

    def _change_day_logs(self, log: DayLog, instead: tuple[DayLog, ...]) -> None:
        iso = IsoWeek.of(log.day)
        week = self._weeks.get(iso)
        if week is not None:
            kept = (*(known for known in week.day_logs if known.day != log.day), *instead)
            ordered = tuple(sorted(kept, key=lambda known: known.day))
            self._weeks[iso] = replace(week, day_logs=ordered)

    def _settle_displacements(self) -> None:
        """Give every known week what concerns it, as it would be fetched."""
        known = sorted(self._displacements.values(), key=by_time)
        for iso, week in self._weeks.items():
            passed = {d.block_id for d in known if d.concerns(iso)}
            concerned = tuple(d for d in known if d.block_id in passed or week.concerns(d.block_id))
            if concerned != week.displacements:
                self._weeks[iso] = replace(week, displacements=concerned)
