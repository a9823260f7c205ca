"""What is behind each bar of a review adds up to the bar."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest

from planner.app.review import Asked, Review, read_review
from planner.app.review_behind import Behind, behind
from planner.app.review_rows import Period
from planner.charts.steps import steps_of
from planner.domain.prospect import Owner
from planner.domain.span import IsoWeek
from planner.sample.making import make_sample
from planner.storage.plan_reader import PlanReader

TODAY = date(2026, 11, 24)
PERIOD = Period.back_from(IsoWeek(2026, 48), 13)


@pytest.fixture(scope="module")
def sample(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("behind") / "sample.overmorgen"
    make_sample(path, TODAY, "en")
    return path


@pytest.fixture(scope="module")
def review(sample: Path) -> Review:
    found = read_review(sample, Asked(PERIOD, TODAY, ZoneInfo("Europe/Amsterdam")))
    assert found is not None
    return found


@pytest.fixture
def reader(sample: Path) -> Iterator[PlanReader]:
    with PlanReader(sample) as opened:
        yield opened


def minutes(lines: tuple[Behind, ...]) -> int:
    return sum(line.minutes or 0 for line in lines)


def test_the_blocks_behind_each_step_of_the_waterfall_add_up_to_it(
    reader: PlanReader, review: Review
) -> None:
    steps = steps_of(review.rows.waterfall)
    assert len(steps) > 5
    for step in steps:
        assert minutes(behind(reader, PERIOD, step, TODAY)) == step.minutes, step.kind


def test_what_made_way_for_each_cause_adds_up_to_its_bar(reader: PlanReader, review: Review) -> None:
    assert review.rows.causes
    for row in review.rows.causes:
        assert minutes(behind(reader, PERIOD, row, TODAY)) == row.minutes


def test_each_prospect_approached_in_a_month_is_listed_once(reader: PlanReader, review: Review) -> None:
    assert any(row.agency for row in review.rows.approaches)
    for row in review.rows.approaches:
        lines = behind(reader, PERIOD, row, TODAY)
        own = sum(line.planned or 1 for line in lines if line.by is Owner.OWN)
        agency = sum(1 for line in lines if line.by is Owner.AGENCY)
        assert (own, agency) == (row.own, row.agency)
        assert all(line.title or line.planned for line in lines)


def test_as_many_blocks_as_a_slot_rests_on_are_behind_it(reader: PlanReader, review: Review) -> None:
    known = [row for row in review.rows.survival if row.n]
    assert known
    for row in known:
        assert len(behind(reader, PERIOD, row, TODAY)) == row.n


def test_behind_a_week_are_its_long_term_blocks_in_order(reader: PlanReader, review: Review) -> None:
    row = review.rows.weeks[3]
    lines = behind(reader, PERIOD, row, TODAY)
    assert lines
    assert list(lines) == sorted(lines, key=lambda line: (line.day, line.start or 0, line.title))
    assert {IsoWeek.of(line.day) for line in lines} == {row.week}


def test_nothing_is_behind_what_models_say(reader: PlanReader, review: Review) -> None:
    assert behind(reader, PERIOD, review.rows.outlook.months[0], TODAY) == ()
