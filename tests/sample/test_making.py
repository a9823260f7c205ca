"""The sample is a sound data file of its own, the same every time."""

from contextlib import closing
from datetime import UTC, date, time
from itertools import pairwise
from pathlib import Path

import pytest

from planner.domain.appointment import on_the_wall_clock
from planner.domain.block import Block
from planner.domain.one_on_one import Release
from planner.domain.span import IsoWeek
from planner.sample.making import make_sample
from planner.sample.story import story_of
from planner.storage.plan_reader import PlanReader
from planner.storage.plan_store import PlanStore
from planner.storage.soundness import check
from tests.sample.looking import CATEGORIES, committed, made, overlaps

DAYS = [
    date(2026, 11, 24),
    date(2026, 11, 29),
    date(2026, 12, 31),
    date(2027, 1, 1),
    date(2028, 2, 29),
]


@pytest.mark.parametrize("today", DAYS, ids=str)
def test_it_is_made_the_same_every_time(today: date, tmp_path: Path) -> None:
    one = made(tmp_path / "one.overmorgen", today)
    two = made(tmp_path / "two.overmorgen", today)

    assert one == two
    with PlanReader(tmp_path / "one.overmorgen") as first, PlanReader(tmp_path / "two.overmorgen") as second:
        assert first.calendars() == second.calendars()
        assert first.preferences() == second.preferences()


def test_both_languages_tell_of_the_same_blocks(tmp_path: Path) -> None:
    english = made(tmp_path / "en.overmorgen", DAYS[0], "en")
    dutch = made(tmp_path / "nl.overmorgen", DAYS[0], "nl")

    def bones(blocks: list[Block]) -> list[tuple[object, ...]]:
        return [(b.id, b.span, b.category_id, b.outcome) for b in blocks]

    assert bones(english.own_blocks) == bones(dutch.own_blocks)
    assert [(a.id, a.start, a.category_id) for a in english.appointments] == [
        (a.id, a.start, a.category_id) for a in dutch.appointments
    ]


@pytest.mark.parametrize("today", DAYS, ids=str)
@pytest.mark.parametrize("seed", [1, 2])
def test_every_week_obeys_the_rules(today: date, seed: int, tmp_path: Path) -> None:
    sample = made(tmp_path / "sample.overmorgen", today, seed=seed)
    this_week = sample.this_week.iso

    for iso, week in sample.weeks.items():
        assert all(block.span.checked() == block.span for block in week.all_blocks)
        assert {block.category_id for block in week.all_blocks} <= CATEGORIES.keys()
        assert all(block.span.day.weekday() < 5 for block in week.all_blocks)
        assert bool(week.baseline) == (this_week.plus(-26) <= iso <= this_week)
        assert overlaps(week.all_blocks) == ([] if iso != this_week else [{"Peelland, line 3", "Hoekstra"}])
        if week.baseline:
            assert overlaps(committed(week).blocks) == []
            assert {IsoWeek.of(block.span.day) for block in committed(week).blocks} == {iso}
            assert committed(week).committed_at.date() <= today
    ids = [block.id for block in sample.own_blocks]
    assert len(ids) == len(set(ids))


def test_baselines_and_weeks_agree_on_fixed_appointments(tmp_path: Path) -> None:
    sample = made(tmp_path / "sample.overmorgen", DAYS[0])

    for week in sample.history:
        assert [block for block in committed(week).blocks if block.is_fixed] == sorted(
            week.fixed_blocks, key=lambda block: block.span
        )


def test_the_file_is_sound_and_can_be_written_to(tmp_path: Path) -> None:
    path = tmp_path / "sample.overmorgen"
    make_sample(path, DAYS[0], "en")

    assert check(path).is_sound
    with closing(PlanStore(path)) as store:
        store.purge_readings()
    with PlanReader(path) as reader:
        assert len(reader.appointments(date(2026, 11, 23), date(2026, 11, 29), UTC)) == 8


def test_all_that_was_told_is_stored(tmp_path: Path) -> None:
    story = story_of(DAYS[0], time(11, 20), "en", 1)
    path = tmp_path / "sample.overmorgen"
    make_sample(path, DAYS[0], "en")

    with PlanReader(path) as reader:
        assert set(reader.blocks(story.first_day, story.last_day)) == set(story.blocks)
        stored = reader.appointments(story.first_day, story.last_day, UTC)
        baselines = [
            baseline
            for number in range(-26, 1)
            for baseline in reader.baselines(IsoWeek.of(DAYS[0]).plus(number))
        ]
        covered = [reader.covered_years(calendar) for calendar in reader.calendars()]
        kept = [value for value in reader.kept() if not isinstance(value, Release)]
        told: set[object] = {*kept, *reader.prospects(), *reader.enquiries()}
        told |= {*reader.touches_between(date.min, date.max)}
        told |= {*reader.call_lists_of(block.id for block in story.blocks).values()}
    assert told == {*story.kept, *story.book}
    assert sorted(stored, key=lambda a: a.id) == sorted(
        (
            on_the_wall_clock(occurrence, calendar.id, calendar.category_of(occurrence), UTC)
            for calendar, occurrences in story.calendars
            for occurrence in occurrences
        ),
        key=lambda a: a.id,
    )
    assert baselines == list(story.baselines)
    assert covered == [frozenset({2026, 2027})] * 2


def test_appointments_stand_at_the_same_wall_clock_time_in_every_zone(tmp_path: Path) -> None:
    sample = made(tmp_path / "sample.overmorgen", DAYS[0])
    meetings = [a.start for a in sample.appointments if a.title == "Sales meeting"]

    assert {(start.weekday(), start.time()) for start in meetings} == {(0, time(8, 0))}
    assert {(b - a).days for a, b in pairwise(sorted(meetings))} == {7, 14}


def test_a_file_that_is_there_stays_as_it_is(tmp_path: Path) -> None:
    path = tmp_path / "own.overmorgen"
    path.write_bytes(b"the rep's own")

    with pytest.raises(FileExistsError):
        make_sample(path, DAYS[0], "en")

    assert path.read_bytes() == b"the rep's own"


def test_an_unknown_language_leaves_no_file(tmp_path: Path) -> None:
    with pytest.raises(FileNotFoundError):
        make_sample(tmp_path / "sample.overmorgen", DAYS[0], "fr")

    assert list(tmp_path.glob("*.overmorgen*")) == []
