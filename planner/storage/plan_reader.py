"""Reading the plan with the standard library, so that the first week is there before SQLAlchemy is."""

from __future__ import annotations

import json
from collections.abc import Collection, Iterable, Iterator
from dataclasses import dataclass
from datetime import date, datetime, time, tzinfo
from pathlib import Path

from planner.domain.appointment import (
    Appointment,
    CalendarSource,
    Occurrence,
    on_days,
    on_the_wall_clock,
    seconds_of,
)
from planner.domain.block import Block
from planner.domain.category import Category
from planner.domain.displacement import Displacement, by_time
from planner.domain.look_back import DayLog
from planner.domain.preferences import Preferences
from planner.domain.span import IsoWeek
from planner.domain.week import Baseline, Week
from planner.storage.prospect_reader import ProspectReader
from planner.storage.row_kinds import (
    BASELINE,
    BASELINE_BLOCK,
    BLOCK,
    CALENDAR,
    CALENDAR_READING,
    CATEGORY,
    COVERAGE,
    DAY_LOG,
    DISPLACEMENT,
    OCCURRENCE,
    PREFERENCE,
    SERIES,
    Content,
    Field,
)
from planner.storage.row_values import (
    baseline_from,
    block_from,
    calendar_from,
    category_from,
    day_log_from,
    displacement_from,
    occurrence_from,
    preferences_from,
)

LONG_OCCURRENCE = 8 * 24 * 3600
"""Seconds from which on an occurrence is found through an index of its own."""

_OWN = "owner = ?"
_SHOWN = "calendar_id = ? AND reading = ?"
_IN_DAYS = BLOCK.select("owner = ? AND day BETWEEN ? AND ?")
_BY_ID = BLOCK.select("owner = ? AND id IN (SELECT value FROM json_each(?))")
# "+" keeps SQLite from an index that begins with the owner, and so from reading all that ever gave way.
_CHAINS = DISPLACEMENT.select("+owner = ? AND block_id IN (SELECT value FROM json_each(?))")
_IN_BASELINES = "baseline_id IN (SELECT value FROM json_each(?))"
_OF_CATEGORIES = (
    "baseline_id IN (SELECT value FROM json_each(?)) AND category_id IN (SELECT value FROM json_each(?))"
)
_EVER_OF = (
    "baseline_id IN (SELECT value FROM json_each(?)) AND id IN (SELECT id FROM baseline_block WHERE "
    "baseline_id IN (SELECT value FROM json_each(?)) AND category_id IN (SELECT value FROM json_each(?)))"
)
_GAVE_WAY_IN_DAYS = DISPLACEMENT.select("owner = ? AND was_day BETWEEN ? AND ?")
_LOGS_IN_DAYS = DAY_LOG.select("owner = ? AND day BETWEEN ? AND ?")
# What `planner.domain.week.Week` says of its displacements.
_CONCERNING_WEEK = DISPLACEMENT.select(
    "+owner = ? AND block_id IN ("
    " SELECT block_id FROM displacement WHERE owner = ? AND was_day BETWEEN ? AND ?"
    " UNION SELECT block_id FROM displacement WHERE owner = ? AND now_day BETWEEN ? AND ?"
    " UNION SELECT id FROM block WHERE owner = ? AND day BETWEEN ? AND ?"
    " UNION SELECT committed.id FROM baseline JOIN baseline_block AS committed"
    " ON committed.baseline_id = baseline.id WHERE baseline.owner = ? AND baseline.monday = ?)"
)
_SHORT_TOUCHING = OCCURRENCE.select(
    f"{_SHOWN} AND begins BETWEEN ? AND ? AND ends >= ? AND ends - begins <= {LONG_OCCURRENCE}"
)
_LONG_TOUCHING = OCCURRENCE.select(
    f"{_SHOWN} AND begins <= ? AND ends >= ? AND ends - begins > {LONG_OCCURRENCE}"
)
# What `Block.counted_minutes` says, out of an index alone.
_COUNTED = (
    "sum(CASE outcome WHEN 'shortened' THEN min(kept, length)"
    " WHEN 'displaced' THEN 0 WHEN 'given up' THEN 0 WHEN 'excused' THEN 0 ELSE length END) AS counted"
)
_MINUTES_BETWEEN = (
    f"SELECT category_id, {_COUNTED} FROM block WHERE owner = ? AND day BETWEEN ? AND ?"  # noqa: S608
    " GROUP BY category_id HAVING counted > 0"
)
# Ordinal 1 is a Monday, so whole sevens count the weeks.
_MINUTES_BY_WEEK = (
    f"SELECT (day - 1) / 7 AS week, category_id, {_COUNTED} FROM block"  # noqa: S608
    " WHERE owner = ? AND day BETWEEN ? AND ? GROUP BY week, category_id HAVING counted > 0 ORDER BY week"
)
_USED_BY_BLOCKS = (
    "SELECT EXISTS (SELECT 1 FROM block WHERE category_id = ?)"
    " OR EXISTS (SELECT 1 FROM baseline_block WHERE category_id = ?)"
    " OR EXISTS (SELECT 1 FROM displacement WHERE category_id = ?)"
)


@dataclass(frozen=True, slots=True)
class CalendarReading:
    """What is known of the shown reading of a calendar: a digest of its text, and what was left out."""

    digest: str
    left_out: str
    read_at: datetime


class PlanReader(ProspectReader):
    """Reads one data file; other connections may write to it meanwhile.

    Every method raises UserError: FILE_DAMAGED where a row is not what was stored, FILE_LOCKED and the
    like where the file cannot be read. Close it before the store, so that SQLite can tidy up.
    """

    def __init__(self, path: Path) -> None:
        super().__init__(path)
        self._calendars: tuple[int, tuple[CalendarSource, ...]] | None = None

    def preferences(self) -> Preferences:
        """Return what the rep has set."""
        rows = self._rows(PREFERENCE, _OWN, self.owner)
        return preferences_from(dict(rows))

    def categories(self) -> tuple[Category, ...]:
        """Return all categories, archived ones too, in the rep's order."""
        found = map(category_from, self._rows(CATEGORY, _OWN, self.owner))
        return tuple(sorted(found, key=lambda category: (category.position, category.id)))

    def calendars(self) -> tuple[CalendarSource, ...]:
        """Return all calendars in the rep's order."""
        version = self.data_version()
        if self._calendars is None or self._calendars[0] != version:
            found = map(calendar_from, self._rows(CALENDAR, _OWN, self.owner))
            ordered = tuple(sorted(found, key=lambda calendar: (calendar.position, calendar.id)))
            self._calendars = (version, ordered)
        return self._calendars[1]

    def week(self, iso: IsoWeek, zone: tzinfo) -> Week:
        """Return a week as it is stored, its appointments on the wall clock of `zone`."""
        first, last = iso.days[0], iso.days[-1]
        with self._snapshot():
            return Week(
                iso,
                self.blocks(first, last),
                self.appointments(first, last, zone),
                self.baselines(iso),
                self._displacements_concerning(iso),
                self.day_logs(first, last),
            )

    def blocks(self, first: date, last: date) -> tuple[Block, ...]:
        """Return the own blocks on the days from `first` to `last`, in the order of time."""
        rows = self._opened(BLOCK, self._values(_IN_DAYS, self.owner, first.toordinal(), last.toordinal()))
        return tuple(sorted(map(block_from, rows), key=lambda block: (block.span, block.id)))

    def blocks_by_id(self, ids: Iterable[str]) -> dict[str, Block]:
        """Return own blocks by id, in whichever week they stand; those that are gone are left out."""
        rows = self._opened(BLOCK, self._values(_BY_ID, self.owner, json.dumps(sorted(ids))))
        return {block.id: block for block in map(block_from, rows)}

    def displacements(self, first: date, last: date) -> tuple[Displacement, ...]:
        """Return what gave way on the days from `first` to `last`, oldest first."""
        days = (first.toordinal(), last.toordinal())
        return self._displacements(_GAVE_WAY_IN_DAYS, self.owner, *days)

    def chains(self, block_ids: Iterable[str]) -> tuple[Displacement, ...]:
        """Return every time that some blocks gave way, in whichever weeks, oldest first."""
        return self._displacements(_CHAINS, self.owner, json.dumps(sorted(block_ids)))

    def day_logs(self, first: date, last: date) -> tuple[DayLog, ...]:
        """Return which of the days from `first` to `last` were closed or skipped, in order."""
        rows = self._values(_LOGS_IN_DAYS, self.owner, first.toordinal(), last.toordinal())
        return tuple(sorted(map(day_log_from, self._opened(DAY_LOG, rows)), key=lambda log: log.day))

    def minutes_by_week(self, first: date, last: date) -> dict[IsoWeek, dict[str, int]]:
        """Return the counted minutes of own blocks by week and category id, from `first` to `last`.

        Summed by SQLite, so that years are read in milliseconds; the rows' checksums are not looked at.
        """
        found: dict[IsoWeek, dict[str, int]] = {}
        arguments = (self.owner, first.toordinal(), last.toordinal())
        for week, category_id, minutes in self._values(_MINUTES_BY_WEEK, *arguments):
            iso = IsoWeek.of(date.fromordinal(week * 7 + 1))
            found.setdefault(iso, {})[category_id] = minutes
        return found

    def minutes_between(self, first: date, last: date) -> dict[str, int]:
        """Return the minutes of own blocks by category id, from `first` to `last`, as `minutes_by_week`."""
        return dict(self._values(_MINUTES_BETWEEN, self.owner, first.toordinal(), last.toordinal()))

    def baselines(self, iso: IsoWeek) -> tuple[Baseline, ...]:
        """Return what was committed for a week, oldest first."""
        heads = self._rows(BASELINE, "owner = ? AND monday = ?", self.owner, iso.monday.toordinal())
        found = [
            baseline_from(head, self._rows(BASELINE_BLOCK, "baseline_id = ?", head[0])) for head in heads
        ]
        return tuple(sorted(found, key=lambda baseline: baseline.number))

    def baselines_between(
        self, first: date, last: date, category_ids: Collection[str] | None = None, *, ever: bool = False
    ) -> tuple[Baseline, ...]:
        """Return what was committed for the weeks that begin from `first` to `last`, oldest week first.

        With `category_ids` they hold the blocks of these categories alone; with `ever` those, too, that one
        of these baselines has in such a category, as they stood in the others.
        """
        days = (first.toordinal(), last.toordinal())
        heads = self._rows(BASELINE, "owner = ? AND monday BETWEEN ? AND ?", self.owner, *days)
        ids = json.dumps([head[0] for head in heads])
        where, named = _IN_BASELINES, [ids]
        if category_ids is not None:
            chosen = json.dumps(sorted(category_ids))
            where, named = (_EVER_OF, [ids, ids, chosen]) if ever else (_OF_CATEGORIES, [ids, chosen])
        blocks: dict[str, list[Content]] = {head[0]: [] for head in heads}
        for row in self._rows(BASELINE_BLOCK, where, *named):
            blocks[row[0]].append(row)
        found = [baseline_from(head, blocks[head[0]]) for head in heads]
        return tuple(sorted(found, key=lambda baseline: (baseline.week, baseline.number)))

    def appointments(self, first: date, last: date, zone: tzinfo) -> tuple[Appointment, ...]:
        """Return the appointments that touch the days from `first` to `last`, whole, under their category.

        Cancelled and free ones are there where their calendar shows them.
        """
        found = [
            on_the_wall_clock(occurrence, calendar.id, calendar.category_of(occurrence), zone)
            for calendar in self.calendars()
            for occurrence in self._occurrences(calendar, first, last)
            if calendar.shows_free or (occurrence.busy and not occurrence.cancelled)
        ]
        return on_days(found, first, last)

    def uses_category(self, category_id: str) -> bool:
        """Whether a block, a baseline, a displacement or a calendar names a category, which then stays."""
        for calendar in self.calendars():
            named = {calendar.default_category_id}
            named.update(rule.category_id for rule in calendar.rules)
            named.update(put for _, put in calendar.corrections)
            if category_id in named:
                return True
        return bool(self._values(_USED_BY_BLOCKS, *[category_id] * 3)[0][0])

    def covered_years(self, calendar: CalendarSource) -> frozenset[int]:
        """Return the years whose occurrences the shown reading of a calendar holds."""
        rows = self._rows(COVERAGE, _SHOWN, calendar.id, calendar.reading)
        return frozenset(year for _, _, year in rows)

    def series(self, calendar: CalendarSource) -> dict[str, str]:
        """Return the calendar text of each recurring event of the shown reading, by UID."""
        rows = self._rows(SERIES, _SHOWN, calendar.id, calendar.reading)
        return {uid: text for _, _, uid, text in rows}

    def occurrences(self, calendar: CalendarSource) -> Iterator[Occurrence]:
        """Yield all that the shown reading of a calendar holds, of every year, one by one."""
        rows = self._rows(OCCURRENCE, _SHOWN, calendar.id, calendar.reading)
        return map(occurrence_from, rows)

    def reading(self, calendar: CalendarSource) -> CalendarReading | None:
        """Return what is known of the shown reading of a calendar, None before the first."""
        for _, _, digest, left_out, read_at in self._rows(
            CALENDAR_READING, _SHOWN, calendar.id, calendar.reading
        ):
            return CalendarReading(digest, left_out, datetime.fromisoformat(read_at))
        return None

    def _displacements_concerning(self, iso: IsoWeek) -> tuple[Displacement, ...]:
        owner, first, last = self.owner, iso.days[0].toordinal(), iso.days[-1].toordinal()
        in_days = (owner, first, last)
        return self._displacements(_CONCERNING_WEEK, owner, *in_days, *in_days, *in_days, owner, first)

    def _displacements(self, statement: str, *arguments: Field) -> tuple[Displacement, ...]:
        rows = self._opened(DISPLACEMENT, self._values(statement, *arguments))
        return tuple(sorted(map(displacement_from, rows), key=by_time))

    def _occurrences(self, calendar: CalendarSource, first: date, last: date) -> Iterator[Occurrence]:
        margin = 24 * 3600
        earliest = seconds_of(datetime.combine(first, time.min)) - margin
        latest = seconds_of(datetime.combine(last, time.max)) + margin
        shown = (calendar.id, calendar.reading)
        short = self._values(_SHORT_TOUCHING, *shown, earliest - LONG_OCCURRENCE, latest, earliest)
        long = self._values(_LONG_TOUCHING, *shown, latest, earliest)
        return map(occurrence_from, self._opened(OCCURRENCE, [*short, *long]))
