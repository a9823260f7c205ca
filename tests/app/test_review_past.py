"""A review of weeks that are over: nothing of later days is counted in it."""

from datetime import UTC, date
from pathlib import Path

import pytest

from planner.app.review import Asked, Review, read_review
from planner.app.review_rows import Period
from planner.domain.approaches import approached
from planner.domain.span import IsoWeek
from planner.sample.making import make_sample
from planner.storage.plan_reader import PlanReader

TODAY = date(2026, 11, 24)
PAST = Period(IsoWeek(2026, 30), IsoWeek(2026, 42))
SUNDAY = date(2026, 10, 18)


@pytest.fixture(scope="module")
def sample(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("sample") / "plan.overmorgen"
    make_sample(path, TODAY, "en")
    return path


def review_of(path: Path, period: Period) -> Review:
    found = read_review(path, Asked(period, TODAY, UTC))
    assert found is not None
    return found


def test_approaches_end_with_the_last_day_of_the_period(sample: Path) -> None:
    months = review_of(sample, PAST).rows.approaches
    with PlanReader(sample) as reader:
        october = date(2026, 10, 1)
        counted = approached(
            reader.touches_between(october, SUNDAY), reader.roots(), reader.day_logs(october, SUNDAY)
        )
        later = approached(reader.touches_between(october, date(2026, 10, 31)), reader.roots())

    assert (months[-1].month, months[-1].until) == (october, SUNDAY)
    assert (months[-1].own, months[-1].agency) == (counted.own_in_all, counted.agency)
    assert later.own + later.agency > months[-1].approached
    assert all(month.until is None for month in months[:-1])


def test_a_running_period_counts_until_today(sample: Path) -> None:
    months = review_of(sample, Period.back_from(IsoWeek.of(TODAY), 13)).rows.approaches

    assert (months[-1].month, months[-1].until) == (date(2026, 11, 1), TODAY)


def test_slots_and_weeks_are_those_of_the_period(sample: Path) -> None:
    rows = review_of(sample, PAST).rows
    now = review_of(sample, Period(PAST.first, IsoWeek.of(TODAY))).rows

    assert [week.week for week in rows.weeks] == list(PAST)
    assert sum(slot.n for slot in rows.survival) < sum(slot.n for slot in now.survival)
    assert rows.weeks == now.weeks[: len(rows.weeks)]
