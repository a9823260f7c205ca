"""The plan's values as rows, and rows as values again."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from dataclasses import fields, replace
from datetime import date, datetime

from planner.domain.appointment import CalendarSource, CategoryRule, Occurrence, RuleField, TimeKind
from planner.domain.block import Block, Origin, Outcome
from planner.domain.category import Category, Hatch, Horizon, Side
from planner.domain.displacement import Cause, CouldWait, Displacement, HowItWent
from planner.domain.look_back import DayLog
from planner.domain.plan import Value
from planner.domain.preferences import Preferences, WorkingDay
from planner.domain.prospect import CallList, ColumnMap, Enquiry, KeptApart, Prospect, Touch
from planner.domain.span import IsoWeek, Span
from planner.domain.week import Baseline
from planner.storage.cells import Json, as_json, storable
from planner.storage.kept_values import kept_rows
from planner.storage.prospect_values import book_rows
from planner.storage.row_kinds import (
    BASELINE,
    BASELINE_BLOCK,
    BLOCK,
    CALENDAR,
    CATEGORY,
    DAY_LOG,
    DISPLACEMENT,
    PREFERENCE,
    Content,
    RowKind,
)

_BLOCK_FIELDS = len(BLOCK.columns)


def rows_of(value: Value) -> list[tuple[RowKind, Content]]:
    """Return the rows that hold a value; raise ValueError for a block that is not the rep's own."""
    if isinstance(value, Block):
        if value.is_fixed:
            raise ValueError("a calendar block is stored with its calendar, not as a block")
        return [(BLOCK, _block_content(value))]
    if isinstance(value, Category):
        return [(CATEGORY, _category_content(value))]
    if isinstance(value, CalendarSource):
        return [(CALENDAR, _calendar_content(value))]
    if isinstance(value, Baseline):
        return _baseline_rows(value)
    if isinstance(value, Displacement):
        return [(DISPLACEMENT, _displacement_content(value))]
    if isinstance(value, DayLog):
        closed_at = value.closed_at.isoformat() if value.closed_at else None
        return [(DAY_LOG, (value.day.toordinal(), closed_at, value.touches))]
    if isinstance(value, Preferences):
        return [(PREFERENCE, content) for content in preference_contents(value)]
    if isinstance(value, Prospect | Touch | Enquiry | CallList | ColumnMap | KeptApart):
        return book_rows(value)
    return kept_rows(value)


def _block_content(block: Block) -> Content:
    span = block.span
    return (
        *(storable(block.id), span.day.toordinal(), span.start, span.length, storable(block.category_id)),
        *(storable(block.title), storable(block.note), int(block.private), int(block.protected)),
        *(block.outcome.value, block.kept, storable(block.if_then)),
    )


def block_from(content: Content) -> Block:
    """Return the own block that a row of `block` holds."""
    id_, day, start, length, category_id, title, note, private, protected, outcome, kept, if_then = content
    return Block(
        id_,
        Span(date.fromordinal(day), start, length),
        category_id,
        title,
        note,
        bool(private),
        bool(protected),
        Outcome(outcome),
        kept=kept,
        if_then=if_then,
    )


def _displacement_content(displacement: Displacement) -> Content:
    was, now = displacement.was, displacement.now
    cause, could_wait = displacement.cause, displacement.could_wait
    return (
        *(storable(displacement.id), storable(displacement.block_id), storable(displacement.category_id)),
        *(storable(displacement.title), int(displacement.private), displacement.how.value),
        *(was.day.toordinal(), was.start, was.length),
        *((None, None, None) if now is None else (now.day.toordinal(), now.start, now.length)),
        *(displacement.at.isoformat(), None if cause is None else cause.value),
        *(storable(displacement.pushed_by), storable(displacement.source)),
        None if could_wait is None else could_wait.value,
    )


def displacement_from(content: Content) -> Displacement:
    """Return the displacement that a row of `displacement` holds."""
    id_, block_id, category_id, title, private, how, *spans, at, cause, pushed_by, source, wait = content
    was_day, was_start, was_length, now_day, now_start, now_length = spans
    return Displacement(
        id_,
        block_id,
        category_id,
        title,
        HowItWent(how),
        Span(date.fromordinal(was_day), was_start, was_length),
        None if now_day is None else Span(date.fromordinal(now_day), now_start, now_length),
        datetime.fromisoformat(at),
        None if cause is None else Cause(cause),
        pushed_by,
        source,
        None if wait is None else CouldWait(wait),
        bool(private),
    )


def day_log_from(content: Content) -> DayLog:
    """Return the log that a row of `day_log` holds."""
    day, closed_at, touches = content
    closed = None if closed_at is None else datetime.fromisoformat(closed_at)
    return DayLog(date.fromordinal(day), closed, touches)


def _category_content(category: Category) -> Content:
    return (
        *(storable(category.id), storable(category.name), category.side.value, category.horizon.value),
        *(storable(category.colour), category.hatch.value, int(category.protected_by_default)),
        *(int(category.archived), category.position),
    )


def category_from(content: Content) -> Category:
    """Return the category that a row of `category` holds."""
    id_, name, side, horizon, colour, hatch, protected_by_default, archived, position = content
    return Category(
        id_,
        name,
        Side(side),
        Horizon(horizon),
        colour,
        Hatch(hatch),
        bool(protected_by_default),
        bool(archived),
        position,
    )


def _calendar_content(calendar: CalendarSource) -> Content:
    rules: Json = [[rule.field.value, storable(rule.text), rule.category_id] for rule in calendar.rules]
    corrections: Json = [[storable(uid), category_id] for uid, category_id in calendar.corrections]
    return (
        *(storable(calendar.id), storable(calendar.name), storable(calendar.colour)),
        *(storable(calendar.source), storable(calendar.default_category_id), as_json(rules)),
        *(as_json(corrections), calendar.reading),
        *(calendar.read_at.isoformat() if calendar.read_at else None, int(calendar.shows_free)),
        calendar.position,
    )


def calendar_from(content: Content) -> CalendarSource:
    """Return the calendar that a row of `calendar` holds."""
    id_, name, colour, source, category_id, rules, corrections, reading, read_at, free, position = content
    return CalendarSource(
        id_,
        name,
        colour,
        source,
        category_id,
        tuple(CategoryRule(RuleField(field), text, put) for field, text, put in json.loads(rules)),
        tuple((uid, put) for uid, put in json.loads(corrections)),
        reading,
        datetime.fromisoformat(read_at) if read_at is not None else None,
        bool(free),
        position,
    )


def _baseline_rows(baseline: Baseline) -> list[tuple[RowKind, Content]]:
    at = baseline.committed_at.isoformat()
    head = (storable(baseline.id), baseline.week.monday.toordinal(), baseline.number, at)
    return [(BASELINE, head)] + [
        (
            BASELINE_BLOCK,
            (
                storable(baseline.id),
                *_block_content(block),
                block.origin.value,
                int(block.takes_time),
                storable(block.calendar_id),
            ),
        )
        for block in baseline.blocks
    ]


def baseline_from(content: Content, block_contents: Iterable[Content]) -> Baseline:
    """Return the baseline of a row of `baseline` and its rows of `baseline_block`, blocks by time."""
    id_, monday, number, committed_at = content
    blocks = sorted(map(_committed_block, block_contents), key=lambda block: (block.span, block.id))
    return Baseline(
        id_,
        IsoWeek.of(date.fromordinal(monday)),
        number,
        datetime.fromisoformat(committed_at),
        tuple(blocks),
    )


def _committed_block(content: Content) -> Block:
    own = block_from(content[1 : 1 + _BLOCK_FIELDS])
    origin, takes_time, calendar_id = content[1 + _BLOCK_FIELDS :]
    return replace(own, origin=Origin(origin), takes_time=bool(takes_time), calendar_id=calendar_id)


def preference_contents(preferences: Preferences) -> list[Content]:
    """Return one row per preference, its value as JSON."""
    days: Json = [None if hours is None else [hours.start, hours.end] for hours in preferences.working_days]
    special: dict[str, Json] = {"working_days": days}
    return [
        (field.name, as_json(special.get(field.name, getattr(preferences, field.name))))
        for field in fields(Preferences)
    ]


def preferences_from(values: Mapping[str, str]) -> Preferences:
    """Return the preferences of the stored names and JSON values; what is not stored is as it comes."""
    names = {field.name for field in fields(Preferences)}
    read = {name: json.loads(value) for name, value in values.items() if name in names}
    if "working_days" in read:
        read["working_days"] = tuple(
            None if hours is None else WorkingDay(*hours) for hours in read["working_days"]
        )
    if "holidays_worked" in read:
        read["holidays_worked"] = tuple(read["holidays_worked"])
    return Preferences(**read)


def occurrence_content(calendar_id: str, reading: int, occurrence: Occurrence) -> Content:
    """Return the row of `occurrence` that holds one occurrence of a reading."""
    return (
        *(calendar_id, reading, storable(occurrence.uid), storable(occurrence.recurrence)),
        *(occurrence.kind.value, occurrence.start, occurrence.end, storable(occurrence.title)),
        *(as_json([storable(tag) for tag in occurrence.tags]) if occurrence.tags else "[]",),
        *(int(occurrence.busy), int(occurrence.cancelled), int(occurrence.private), occurrence.sequence),
    )


def occurrence_from(content: Content) -> Occurrence:
    """Return the occurrence that a row of `occurrence` holds."""
    _, _, uid, recurrence, kind, begins, ends, title, tags, busy, cancelled, private, sequence = content
    return Occurrence(
        uid,
        recurrence,
        TimeKind(kind),
        begins,
        ends,
        title,
        () if tags == "[]" else tuple(json.loads(tags)),
        bool(busy),
        bool(cancelled),
        bool(private),
        sequence,
    )
