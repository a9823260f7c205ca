from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace
from datetime import date, datetime, timedelta
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from planner.domain.accounting import Fate, Resolved, resolved_of
from planner.domain.appointment import TimeKind
from planner.domain.block import Block, Outcome
from planner.domain.displacement import Cause
from planner.domain.mix import Mix, mix_of
from planner.domain.plan import Value
from planner.domain.span import IsoWeek, Span
from planner.domain.week import Baseline
from planner.storage import data_file
from planner.storage.plan_reader import PlanReader
from planner.storage.plan_store import PlanStore
from planner.storage.review_reader import committed_acquisition, fates_between, mix_between, mix_per_week
from tests.storage.samples import AMSTERDAM, CALENDAR, MONDAY, NOON, block, edit, fill, gave_way, occurrence

LAST = MONDAY + timedelta(days=7 * 10 - 1)


@pytest.fixture
def reader(tmp_path: Path) -> Iterator[PlanReader]:
    fill(tmp_path / "plan.db")
    with PlanReader(tmp_path / "plan.db") as opened:
        yield opened


def mix_on_screen(reader: PlanReader, iso: IsoWeek) -> Mix:
    categories = {category.id: category for category in reader.categories()}
    return mix_of(reader.week(iso, AMSTERDAM).all_blocks, categories)


def test_each_week_has_the_mix_that_its_screen_shows(reader: PlanReader) -> None:
    found = mix_per_week(reader, MONDAY, LAST, AMSTERDAM)
    weeks = [IsoWeek.of(MONDAY).plus(number) for number in range(10)]
    assert found == {iso: mix_on_screen(reader, iso) for iso in weeks}
    assert list(found) == weeks


ANY_BLOCKS = st.lists(
    st.builds(
        lambda day, start, length, work, outcome, kept: replace(
            block("", category=work),
            span=Span(MONDAY + timedelta(days=day), start, length),
            outcome=outcome,
            kept=kept,
        ),
        st.integers(0, 20),
        st.integers(0, 1000),
        st.integers(5, 300),
        st.sampled_from(["calling", "quotes", "buffer", "account", "leave", "coaching"]),
        st.sampled_from(Outcome),
        st.integers(0, 320),
    ),
    max_size=12,
)


@settings(max_examples=30, deadline=None)
@given(blocks=ANY_BLOCKS)
def test_what_became_of_blocks_counts_in_sql_as_it_does_on_screen(blocks: list[Block]) -> None:
    numbered = [replace(one, id=f"b{number}") for number, one in enumerate(blocks)]
    with TemporaryDirectory() as folder:
        path = Path(folder, "plan.db")
        data_file.create(path)
        store = PlanStore(path)
        store.apply(edit((), numbered))
        with PlanReader(path) as reader:
            found = mix_per_week(reader, MONDAY, LAST, AMSTERDAM)
            weeks = [IsoWeek.of(MONDAY).plus(number) for number in range(3)]
            shown = {iso: mix_on_screen(reader, iso) for iso in weeks}
        store.close()
    assert found == {iso: mix for iso, mix in shown.items() if mix != Mix()}


def test_a_stretch_of_time_is_the_sum_of_its_weeks(reader: PlanReader) -> None:
    by_week = mix_per_week(reader, MONDAY, LAST, AMSTERDAM).values()
    whole = mix_between(reader, MONDAY, LAST, AMSTERDAM)
    for name in ("long_minutes", "short_minutes", "neutral_minutes", "client_minutes", "acquisition_minutes"):
        assert getattr(whole, name) == sum(getattr(mix, name) for mix in by_week)


def test_days_outside_are_left_out(reader: PlanReader) -> None:
    first_two = mix_between(reader, MONDAY, MONDAY + timedelta(days=1), AMSTERDAM)
    assert 0 < first_two.long_minutes < mix_on_screen(reader, IsoWeek.of(MONDAY)).long_minutes
    assert mix_between(reader, date(2030, 1, 1), date(2030, 12, 31), AMSTERDAM) == Mix()
    assert mix_per_week(reader, date(2030, 1, 1), date(2030, 12, 31), AMSTERDAM) == {}


def test_only_appointments_that_take_time_count_and_midnight_divides_them(tmp_path: Path) -> None:
    path = tmp_path / "plan.db"
    data_file.create(path)
    store = PlanStore(path)
    sunday_night = occurrence("night", datetime(2026, 11, 29, 23), 120, TimeKind.FLOATING)
    meetings = [
        sunday_night,
        replace(sunday_night, uid="free", busy=False),
        replace(sunday_night, uid="cancelled", cancelled=True),
        occurrence("day", datetime(2026, 11, 23), 24 * 60, TimeKind.DATE),
    ]
    number = store.add_reading(CALENDAR.id, meetings, {}, [2026], "", "[]", NOON)
    store.apply(edit((), [replace(CALENDAR, reading=number), block("own", MONDAY)]))
    store.close()
    with PlanReader(path) as reader:
        found = mix_per_week(reader, MONDAY, MONDAY + timedelta(days=13), AMSTERDAM)
    assert [mix.long_minutes for mix in found.values()] == [60 + 60, 60]


@pytest.fixture
def lived(tmp_path: Path) -> Iterator[PlanReader]:
    """Two committed weeks in which acquisition was kept, cut, moved on, excused, and is still open."""
    path = tmp_path / "lived.db"
    data_file.create(path)
    names = ("kept", "cut", "moved", "ill", "open", "quiet")
    blocks = {name: block(name, MONDAY + timedelta(days=day), 540) for day, name in enumerate(names)}
    blocks["quote"] = block("quote", MONDAY, 700, category="quotes")
    week, next_week = IsoWeek.of(MONDAY), IsoWeek.of(MONDAY).plus(1)
    moved = replace(blocks["moved"], span=blocks["moved"].span.moved(days=6), outcome=Outcome.DONE)
    after: list[Value] = [
        replace(blocks["kept"], outcome=Outcome.DONE),
        replace(blocks["cut"], outcome=Outcome.SHORTENED, kept=20),
        moved,
        *(blocks["open"], blocks["quote"]),
        gave_way("d-moved", "moved", blocks["moved"].span, moved.span),
        replace(gave_way("d-ill", "ill", blocks["ill"].span, None), cause=Cause.ILLNESS),
    ]
    store = PlanStore(path)
    store.apply(edit((), after))
    store.apply(edit((), [Baseline("baseline-1", week, 1, NOON, tuple(blocks.values()))]))
    late = replace(moved, outcome=Outcome.OPEN)
    store.apply(edit((), [Baseline("baseline-2", next_week, 1, NOON + timedelta(days=7), (late,))]))
    store.close()
    with PlanReader(path) as opened:
        yield opened


def test_committed_acquisition_tells_what_was_done_right_there(lived: PlanReader) -> None:
    found = committed_acquisition(lived, MONDAY, MONDAY + timedelta(days=13))

    told = [(t.block_id, t.day.weekday(), t.start, t.done, t.excused, t.open, t.gave_way) for t in found]
    assert told == [
        ("kept", 0, 540, 60, 0, 0, 0),
        ("cut", 1, 540, 20, 0, 0, 40),
        ("moved", 2, 540, 0, 0, 0, 60),
        ("ill", 3, 540, 0, 60, 0, 0),
        ("open", 4, 540, 0, 0, 60, 0),
        ("quiet", 5, 540, 0, 0, 0, 60),
        ("moved", 1, 540, 60, 0, 0, 0),
    ]
    assert {time.planned for time in found} == {60}


def test_committed_acquisition_of_some_days_leaves_the_others_out(lived: PlanReader) -> None:
    found = committed_acquisition(lived, MONDAY + timedelta(days=1), MONDAY + timedelta(days=3))
    assert [time.block_id for time in found] == ["cut", "moved", "ill"]


def test_weeks_together_count_a_block_once_and_follow_it(lived: PlanReader) -> None:
    week = IsoWeek.of(MONDAY)
    together = _resolved(fates_between(lived, week, week.plus(1)))

    expected = Resolved(done=60 + 20, moved_done=60, shortened=40, given_up=60, excused=60, open=60)
    assert together["calling"] == expected
    assert together["quotes"] == Resolved(open=60)
    later = _resolved(fates_between(lived, week.plus(1), week.plus(1)))
    assert later == {"calling": Resolved(done=60)}


def test_fates_of_categories_are_those_of_all_that_were_first_committed_so(lived: PlanReader) -> None:
    week = IsoWeek.of(MONDAY)
    everything = fates_between(lived, week, week.plus(1))

    for category_id in ("calling", "quotes"):
        of_one = tuple(fate for fate in everything if fate.committed.category_id == category_id)
        assert of_one
        assert fates_between(lived, week, week.plus(1), {category_id}) == of_one


def test_a_block_counts_in_the_category_it_was_first_committed_with(tmp_path: Path) -> None:
    week, path = IsoWeek.of(MONDAY), tmp_path / "again.db"
    data_file.create(path)
    store = PlanStore(path)
    for number, category in enumerate(("quotes", "calling"), 1):
        blocks = (block("both", category=category),)
        store.apply(edit((), [Baseline(f"baseline-{number}", week, number, NOON, blocks)]))
    store.close()

    with PlanReader(path) as reader:
        assert fates_between(reader, week, week, {"calling"}) == ()
        (fate,) = fates_between(reader, week, week, {"quotes"})
        assert fate.committed.category_id == "quotes"


def _resolved(fates: Iterable[Fate]) -> dict[str, Resolved]:
    found: dict[str, Resolved] = {}
    for fate in fates:
        category_id = fate.committed.category_id
        found[category_id] = found.get(category_id, Resolved()).plus(resolved_of(fate))
    return found
