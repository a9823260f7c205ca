"""This week is the one that the design shows, wherever in the year it falls."""

from datetime import date, datetime, time, timedelta
from pathlib import Path

import pytest

from planner.domain.agreement import Agreement, band_within
from planner.domain.block import Outcome
from planner.domain.edits import move_blocks
from planner.domain.mix import percent
from planner.domain.plan import Plan
from planner.domain.preferences import Band, Preferences
from planner.domain.span import IsoWeek, Span
from planner.domain.week import Week
from planner.sample.making import make_sample
from planner.storage.plan_reader import PlanReader
from tests.sample.looking import CATEGORIES, Sample, committed, made, mix, overlaps

TUESDAY = date(2026, 11, 24)


@pytest.fixture
def sample(data_file: Path) -> Sample:
    return made(data_file, TUESDAY)


def free(week: Week) -> list[int]:
    return [week.free_minutes(Preferences(), day) for day in week.iso.days[:5]]


def test_the_mix_is_that_of_the_design(sample: Sample) -> None:
    now = mix(sample.this_week.all_blocks)

    assert now.long_share is not None
    assert percent(now.long_share) == 27
    assert (now.counted_minutes, now.long_minutes, now.short_minutes) == (32 * 60, 510, 1410)
    assert (now.neutral_minutes, now.acquisition_minutes, now.buffer_minutes) == (375, 330, 360)
    assert now.minutes_to_reach(0.30, 30) == 90


def test_it_was_committed_on_monday_morning_and_changed_twice_since(sample: Sample) -> None:
    assert committed(sample.this_week).committed_at == datetime(2026, 11, 23, 8, 10)
    assert sample.this_week.changes == 2


def test_monday_acquisition_gave_way_to_the_order_desk_and_has_a_new_time(sample: Sample) -> None:
    week = sample.this_week
    moved = next(block for block in week.blocks if block.category_id == "research")
    then = next(block for block in committed(week).blocks if block.id == moved.id)
    instead = next(block for block in week.blocks if block.category_id == "cover")

    assert (then.span, moved.span) == (Span(date(2026, 11, 23), 540, 90), Span(date(2026, 11, 25), 510, 90))
    assert (instead.title, instead.span) == ("Order desk", Span(date(2026, 11, 23), 540, 120))
    assert then.protected
    assert moved.protected


def test_free_hours_are_those_of_the_design(sample: Sample) -> None:
    assert free(sample.this_week) == [30, 45, 45, 225, 75]


def test_the_move_that_the_design_shows_leaves_its_free_hours(sample: Sample) -> None:
    week = sample.this_week
    plan = Plan(Preferences(), CATEGORIES.values(), (), lambda _iso: week)
    plan.week(week.iso)
    call = next(b for b in week.blocks if b.category_id == "calling" and b.span.day == date(2026, 11, 27))
    edit = move_blocks(plan, {call.id: Span(date(2026, 11, 26), 9 * 60 + 30, 90)})
    plan.put(edit.before, edit.after)

    assert (call.title, call.span.start) == ("Packaging, list B", 14 * 60)
    assert free(plan.week(week.iso)) == [30, 45, 45, 135, 165]


def test_only_a_late_call_meets_another_block(sample: Sample) -> None:
    assert overlaps(sample.this_week.all_blocks) == [{"Peelland, line 3", "Hoekstra"}]
    assert overlaps(committed(sample.this_week).blocks) == []


def test_appointments_stand_under_their_kind_of_work(sample: Sample) -> None:
    fixed = {block.title: block.category_id for block in sample.this_week.fixed_blocks}

    assert fixed == {
        "Sales meeting": "internal",
        "Rademaker & Zn": "visits",
        "Hoekstra": "service",
        "Van Gils Verpakking": "meeting",
        "Product update": "internal",
        "Brouwerij De Kroon": "visits",
        "One-on-one with Ingrid": "coaching",
    }


def test_the_back_office_needs_cover_until_wednesday(sample: Sample) -> None:
    (entry,) = sample.this_week.all_day

    assert (entry.start.date(), entry.last_day) == (date(2026, 11, 23), date(2026, 11, 25))
    assert (entry.title, entry.category_id) == ("Back office: cover needed", "cover")


def test_what_has_ended_is_done_and_the_rest_is_open(sample: Sample) -> None:
    late_morning = datetime(2026, 11, 24, 11, 20)
    for block in sample.this_week.blocks:
        assert (block.outcome is Outcome.DONE) == (block.span.ends_at <= late_morning)

    called = next(block for block in sample.this_week.blocks if block.title == "Food industry, list A")
    assert (called.outcome, called.note) == (Outcome.DONE, "6 calls, 3 approached")


def test_early_on_monday_it_was_committed_on_friday_and_nothing_is_done(data_file: Path) -> None:
    make_sample(data_file, date(2026, 11, 23), "en", now=time(7, 0))
    with PlanReader(data_file) as reader:
        (baseline,) = reader.baselines(IsoWeek(2026, 48))
        blocks = reader.blocks(date(2026, 11, 23), date(2026, 11, 29))

    assert baseline.committed_at == datetime(2026, 11, 20, 16, 40)
    assert {block.outcome for block in blocks} == {Outcome.OPEN}


def test_next_week_is_a_draft_with_thirteen_items(sample: Sample) -> None:
    week = sample.plus(1)
    share = mix(week.all_blocks).long_share

    assert week.baseline is None
    assert len(week.all_blocks) == 13
    assert share is not None
    assert percent(share) == 15
    assert [block.title for block in week.fixed_blocks if block.private] == ["Dentist"]


def test_the_week_after_has_appointments_and_no_blocks(sample: Sample) -> None:
    week = sample.plus(2)

    assert week.blocks == ()
    assert "Sales meeting" in {block.title for block in week.fixed_blocks}
    assert {a.title for a in week.appointments if not a.takes_time} == {"Hoekstra", "Trade fair, Den Bosch"}


def test_a_day_off_leaves_no_free_hours(sample: Sample) -> None:
    week = sample.plus(3)

    assert free(week)[4] == 0
    assert free(week)[2] > 0


def test_the_rep_has_agreed_on_thirty_percent_and_works_office_hours(sample: Sample, data_file: Path) -> None:
    with PlanReader(data_file) as reader:
        preferences, kept = reader.preferences(), reader.kept()

    assert preferences == Preferences(rep_name="Jeroen Smits", language="en", holiday_country="NL")
    agreements = [value for value in kept if isinstance(value, Agreement)]
    assert band_within(agreements, sample.this_week.iso.monday, sample.this_week.iso.monday) == Band(0.30)


@pytest.mark.parametrize(
    "today",
    [
        date(2026, 11, 23),
        date(2026, 11, 27),
        date(2026, 11, 29),
        date(2026, 12, 31),
        date(2027, 1, 1),
        date(2027, 1, 2),
        date(2028, 2, 29),
    ],
    ids=str,
)
def test_it_looks_the_same_on_any_day(today: date, sample: Sample, tmp_path: Path) -> None:
    week = made(tmp_path / "other.overmorgen", today).this_week
    days_later = week.iso.monday - sample.this_week.iso.monday

    assert week.changes == 2
    assert free(week) == free(sample.this_week)
    assert [block.span.moved(-days_later.days) for block in week.all_blocks] == [
        block.span for block in sample.this_week.all_blocks
    ]
    assert week.iso.monday <= today or today.weekday() >= 5
    assert committed(week).committed_at < datetime.combine(today, time(11, 20))
    for block in week.blocks:
        assert (block.outcome is Outcome.DONE) == (
            block.span.ends_at <= datetime.combine(today, time(11, 20))
        )


def test_texts_name_the_coming_week_and_year(tmp_path: Path) -> None:
    week = made(tmp_path / "last.overmorgen", date(2026, 12, 31)).this_week

    assert week.iso == IsoWeek(2026, 53)
    assert {"Quote round, week 1", "Rademaker, contract 2027"} < {block.title for block in week.blocks}
    assert week.iso.monday + timedelta(days=6) == date(2027, 1, 3)
