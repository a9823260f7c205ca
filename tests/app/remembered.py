"""What a rep remembers of a plan and its steps, written down apart from the program."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from dataclasses import replace
from datetime import datetime, timedelta
from pathlib import Path
from typing import TypeVar

from hypothesis import strategies as st

from planner.domain.agreement import Agreement
from planner.domain.appointment import CalendarSource, Occurrence, TimeKind, seconds_of
from planner.domain.block import Block
from planner.domain.category import Category
from planner.domain.plan import Value
from planner.domain.preferences import Preferences
from planner.domain.span import DAY_MINUTES, IsoWeek, Span
from planner.domain.week import Baseline
from planner.storage.row_kinds import READING_KINDS, ROW_KINDS
from planner.storage.row_values import preference_contents

Drawn = tuple[int, int, TimeKind, bool, bool]
"""An occurrence in short: minutes since the first day, minutes long, kind, busy, cancelled."""

Kind = TypeVar("Kind", Block, Category, CalendarSource, Baseline, Agreement)

WEEKS = (IsoWeek(2026, 52), IsoWeek(2026, 53), IsoWeek(2027, 1))
"""The weeks that a test plans in, over the turn of a year."""

DAYS = tuple(day for iso in WEEKS for day in iso.days)
NOW = datetime(2026, 12, 21, 8, 10)
READINGS = {*READING_KINDS, *(kind for kind in ROW_KINDS if kind.name == "calendar_reading")}

SPANS = st.builds(
    lambda day, start, length: Span(day, start, min(length, DAY_MINUTES - start)),
    st.sampled_from(DAYS),
    st.integers(0, DAY_MINUTES - 5),
    st.integers(5, DAY_MINUTES),
)
TEXTS = st.one_of(
    st.sampled_from(("", "Bakery", "Müller & co", "{name}", "<b>loud</b>", "two\nlines", "null\0", "😀")),
    st.text(max_size=6),
)
OCCURRENCES = st.lists(
    st.builds(
        lambda start, length, kind, busy, cancelled: (start, length, kind, busy, cancelled),
        st.integers(0, 20 * DAY_MINUTES),
        st.sampled_from((0, 30, 60, DAY_MINUTES, 3 * DAY_MINUTES)),
        st.sampled_from(TimeKind),
        st.booleans(),
        st.booleans(),
    ),
    max_size=4,
)


def occurrences_of(drawn: list[Drawn]) -> list[Occurrence]:
    """Return occurrences with a UID each, by minutes since the first day."""
    found = []
    first = datetime(DAYS[0].year, DAYS[0].month, DAYS[0].day)
    for number, (start, length, kind, busy, cancelled) in enumerate(drawn):
        whole = DAY_MINUTES if kind is TimeKind.DATE else 1
        begins = seconds_of(first + timedelta(minutes=start // whole * whole))
        ends = begins + max(length // whole, kind is TimeKind.DATE) * whole * 60
        title = f"With u{number}"
        found.append(Occurrence(f"u{number}", "", kind, begins, ends, title, (), busy, cancelled))
    return found


class Memory:
    """The values of a plan by id, and every step that led there."""

    def __init__(self, values: list[Value]) -> None:
        self.steps: list[dict[str, Value]] = [{value.id: value for value in values}]
        self.at = 0
        self._nudged: tuple[object, ...] | None = None

    @property
    def values(self) -> dict[str, Value]:
        """What is there now."""
        return self.steps[self.at]

    def all(self, kind: type[Kind]) -> list[Kind]:
        """Return the values of one kind, by id."""
        return [value for _, value in sorted(self.values.items()) if isinstance(value, kind)]

    @property
    def preferences(self) -> Preferences:
        """What the rep has set."""
        found = self.values["preferences"]
        assert isinstance(found, Preferences)
        return found

    def blocks_of(self, iso: IsoWeek) -> tuple[Block, ...]:
        """Return the own blocks of a week in the order of time."""
        found = [block for block in self.all(Block) if block.span.day in iso.days]
        return tuple(sorted(found, key=lambda block: (block.span, block.id)))

    def baselines_of(self, iso: IsoWeek) -> tuple[Baseline, ...]:
        """Return the commits of a week, oldest first."""
        found = [baseline for baseline in self.all(Baseline) if baseline.week == iso]
        return tuple(sorted(found, key=lambda baseline: baseline.number))

    def used_categories(self) -> set[str]:
        """Return the ids of the categories that anything names."""
        used = {block.category_id for block in self.all(Block)}
        used |= {block.category_id for baseline in self.all(Baseline) for block in baseline.blocks}
        for calendar in self.all(CalendarSource):
            used.add(calendar.default_category_id)
            used.update(rule.category_id for rule in calendar.rules)
            used.update(category_id for _, category_id in calendar.corrections)
        return used

    def reordered(self, moved: Category, places: int) -> list[Category]:
        """Return the categories with one of them some places further among those like it."""
        in_order = sorted(self.all(Category), key=lambda one: (one.position, one.id))
        listed = [one for one in in_order if one.archived is moved.archived]
        others = [one for one in in_order if one.archived is not moved.archived]
        place = listed.index(moved)
        listed.insert(min(max(place + places, 0), len(listed) - 1), listed.pop(place))
        return [replace(one, position=at) for at, one in enumerate([*listed, *others])]

    def step(self, *changed: Value, without: tuple[str, ...] = ()) -> None:
        """Remember a step that puts some values in place and takes others out."""
        after = {**self.values, **{value.id: value for value in changed}}
        after = {id_: value for id_, value in after.items() if id_ not in without}
        if after != self.values:
            self._nudged = None
            self.steps = [*self.steps[: self.at + 1], after]
            self.at += 1

    def nudge(self, kind: str, *changed: Block) -> None:
        """Remember a key nudge, which joins the one before where it moves the same blocks."""
        run = (kind, *(block.id for block in changed))
        joins = self._nudged == run
        before = self.values
        self.step(*changed)
        if self.values == before:
            return
        if joins:
            del self.steps[self.at - 1]
            self.at -= 1
            if self.steps[self.at] == self.steps[self.at - 1]:
                del self.steps[self.at]
                self.at -= 1
                run = ()
        self._nudged = run or None

    def travel(self, steps: int) -> None:
        """Go some steps forward, or back where negative, as far as there are any."""
        at = min(max(self.at + steps, 0), len(self.steps) - 1)
        if at != self.at:
            self._nudged = None
        self.at = at

    def start_again(self) -> None:
        """Forget the steps, as a restart does, and keep what they led to."""
        self.steps = [self.values]
        self.at = 0
        self._nudged = None


def stored_rows(path: Path) -> dict[str, list[tuple[object, ...]]]:
    """Return all that a data file holds, but for versions, checksums and readings.

    A preference that is stored as it comes is the same as none.
    """
    as_they_come = {(name, value) for name, value in preference_contents(Preferences())}
    with closing(sqlite3.connect(path)) as connection:
        rows = {
            kind.name: sorted((row[1:-2] for row in connection.execute(kind.select())), key=repr)
            for kind in ROW_KINDS
            if kind not in READINGS
        }
    rows["preference"] = [row for row in rows["preference"] if row not in as_they_come]
    return rows
