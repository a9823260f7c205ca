"""The queries of a review on a file of fifty reps who committed every week of five years."""

from __future__ import annotations

import shutil
import sqlite3
import statistics
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import closing
from datetime import datetime
from itertools import groupby
from pathlib import Path

import pytest

from planner.app.review import Asked, read_review
from planner.app.review_rows import Period, causes, survival_rows, waterfall, week_hours
from planner.domain.category import Side, default_categories
from planner.domain.displacement import Cause, CouldWait, Displacement, HowItWent
from planner.domain.span import IsoWeek
from planner.domain.week import Baseline
from planner.foresight.survival import USUAL
from planner.storage.plan_reader import PlanReader
from planner.storage.row_kinds import BASELINE, BASELINE_BLOCK, DISPLACEMENT, Content, RowKind, sealed
from planner.storage.row_values import rows_of
from tests.benchmarks.bench_storage import LAST, OWNERS, big, blocks_of
from tests.storage.samples import AMSTERDAM

__all__ = ["big"]
pytestmark = pytest.mark.timeout(900)

RUNS = 15
PERIODS = {"13 weeks": 13, "3 years": 156, "5 years": 260}
EACH = 7
"""Of the committed acquisition every seventh block gives way: some 17,000 displacements."""
ACQUISITION = {category.id for category in default_categories() if category.side is Side.ACQUISITION}


@pytest.fixture(scope="module")
def committed(big: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The file of 520,000 blocks with a baseline of each week, and what gave way."""
    path = tmp_path_factory.mktemp("committed") / "plan.db"
    shutil.copy(big, path)
    with PlanReader(path) as reader:
        owners = [reader.owner, *(f"{number:036}" for number in range(1, OWNERS))]
    with closing(sqlite3.connect(path)) as connection:
        for kind, rows in groupby(_rows(owners), key=lambda each: each[0]):
            connection.executemany(kind.insert(), [row for _, row in rows])
        connection.commit()
        connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    return path


def _rows(owners: list[str]) -> Iterator[tuple[RowKind, Content]]:
    of_weeks = groupby(blocks_of(owners), key=lambda each: (each[0], IsoWeek.of(each[1].span.day)))
    for number, ((owner, week), group) in enumerate(of_weeks):
        blocks = tuple(block for _, block in group)
        at = datetime.combine(week.monday, datetime.min.time()).replace(hour=8)
        acquisition = [block for block in blocks if block.category_id in ACQUISITION]
        values: tuple[Baseline | Displacement, ...] = (
            Baseline(f"{number:032x}", week, 1, at, blocks),
            *(
                Displacement(
                    f"{block.id[:-1]}d",
                    *(block.id, block.category_id, "", HowItWent.DISPLACED, block.span, None, at),
                    cause=Cause.QUOTE,
                    could_wait=CouldWait.NO,
                )
                for block in acquisition[::EACH]
            ),
        )
        for value in values:
            for kind, content in rows_of(value):
                yield kind, sealed(owner, content, 1)


@pytest.mark.parametrize("weeks", PERIODS.values(), ids=PERIODS)
def test_queries(committed: Path, weeks: int) -> None:
    period = Period.back_from(IsoWeek.of(LAST), weeks)
    with PlanReader(committed) as reader:
        queries: dict[str, Callable[[], object]] = {
            "hours per week": lambda: week_hours(reader, period, (), AMSTERDAM),
            "where acquisition went": lambda: waterfall(reader, period),
            "causes": lambda: causes(reader, period),
            "survival": lambda: survival_rows(reader, period, LAST, USUAL),
        }
        for name, query in queries.items():
            _told(f"{name}, {weeks} weeks", query)
        assert waterfall(reader, period).planned > 60 * weeks
        assert causes(reader, period)
    asked = Asked(period, LAST, AMSTERDAM)
    _told(f"a whole review, {weeks} weeks", lambda: read_review(committed, asked))


def _told(what: str, query: Callable[[], object]) -> None:
    times = []
    for _ in range(RUNS):
        begun = time.perf_counter()
        query()
        times.append((time.perf_counter() - begun) * 1000)
    worst = sorted(times)[int(RUNS * 0.95)]
    sys.stdout.write(f"\n{what}: {statistics.median(times):.1f} ms (p95 {worst:.1f})\n")


def test_what_lies_in_the_file(committed: Path) -> None:
    kinds = (BASELINE, BASELINE_BLOCK, DISPLACEMENT)
    with closing(sqlite3.connect(committed)) as connection:
        counts = [connection.execute(f"SELECT count(*) FROM {kind.name}").fetchone()[0] for kind in kinds]
    size = committed.stat().st_size / 1e6
    sys.stdout.write(f"\nbaselines, their blocks, displacements: {counts}; {size:.0f} MB\n")
    assert counts[0] == OWNERS * 260
