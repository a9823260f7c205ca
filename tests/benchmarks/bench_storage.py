"""The data file against plain sqlite3: 520,000 blocks of fifty owners over five years, and one edit."""

from __future__ import annotations

import random
import sqlite3
from collections.abc import Iterator
from contextlib import closing
from dataclasses import replace
from datetime import date, datetime, timedelta
from itertools import pairwise
from pathlib import Path

import pytest

from planner.domain.block import Block
from planner.domain.category import default_categories
from planner.domain.prospect import Prospect, Stage, Touch
from planner.domain.span import IsoWeek, Span
from planner.storage import data_file
from planner.storage.plan_reader import PlanReader
from planner.storage.plan_store import PlanStore
from planner.storage.review_reader import mix_between
from planner.storage.row_kinds import BLOCK, sealed
from planner.storage.row_values import rows_of
from planner.storage.soundness import check
from tests.benchmarks.side_by_side import compare
from tests.storage.samples import AMSTERDAM, MONDAY, block, edit, occurrence

OWNERS = 50
WEEKS = 260
BLOCKS_A_WEEK = 40
LAST = date(2026, 11, 29)
FIRST = LAST - timedelta(days=7 * WEEKS - 1)


@pytest.fixture(scope="module")
def big(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A data file with 520,000 blocks, 10,400 of them the rep's own."""
    path = tmp_path_factory.mktemp("big") / "plan.db"
    data_file.create(path)
    with PlanReader(path) as reader:
        owners = [reader.owner, *(f"{number:036}" for number in range(1, OWNERS))]

    def rows() -> Iterator[tuple[object, ...]]:
        for owner, planned in blocks_of(owners):
            [(_, content)] = rows_of(planned)
            yield sealed(owner, content, 1)

    with closing(sqlite3.connect(path)) as connection:
        connection.executemany(BLOCK.insert(), rows())
        connection.commit()
        connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    return path


def blocks_of(owners: list[str]) -> Iterator[tuple[str, Block]]:
    """Return the blocks of five years with their owners, the same each time, owner by owner in a week."""
    chance = random.Random(1)
    categories = [category.id for category in default_categories()]
    for week in range(WEEKS):
        for owner in owners:
            for place in range(BLOCKS_A_WEEK):
                day = FIRST + timedelta(days=7 * week + place % 5)
                id_ = f"{chance.getrandbits(128):032x}"
                yield owner, block(id_, day, 480 + 60 * (place // 5), 45, chance.choice(categories))


def test_one_week_of_520_000_blocks(big: Path) -> None:
    chance = random.Random(2)
    weeks = [IsoWeek.of(FIRST + timedelta(days=7 * chance.randrange(WEEKS))) for _ in range(1000)]
    with PlanReader(big) as reader, closing(sqlite3.connect(big)) as plain:
        ours, floor = iter(weeks), iter(weeks)
        statement = "SELECT * FROM block WHERE owner = ? AND day BETWEEN ? AND ?"

        def read_plainly() -> None:
            first = next(floor).monday.toordinal()
            assert len(plain.execute(statement, (reader.owner, first, first + 6)).fetchall()) == BLOCKS_A_WEEK

        compare(
            "One week out of 520,000 blocks",
            lambda: reader.week(next(ours), AMSTERDAM),
            read_plainly,
            300,
            goal="<= 1 ms",
        )


def test_the_mix_of_three_years(big: Path) -> None:
    first = LAST - timedelta(days=3 * 364 - 1)
    mine = "SELECT category_id, length FROM block WHERE owner = ? AND day BETWEEN ? AND ?"
    statement = f"SELECT category_id, sum(length) FROM ({mine}) GROUP BY category_id"
    with PlanReader(big) as reader, closing(sqlite3.connect(big)) as plain:
        arguments = (reader.owner, first.toordinal(), LAST.toordinal())
        compare(
            "The mix of 3 years of one rep",
            lambda: mix_between(reader, first, LAST, AMSTERDAM),
            lambda: plain.execute(statement, arguments).fetchall(),
            100,
            goal="<= 8 ms",
        )


def test_an_edit_is_stored(tmp_path: Path) -> None:
    path = tmp_path / "plan.db"
    data_file.create(path)
    store = PlanStore(path)
    places = [Span(MONDAY, 480 + 15 * (number % 20), 60) for number in range(1000)]
    planned = [replace(block("moving"), span=span) for span in places]
    steps = pairwise(planned)
    store.apply(edit((), [planned[0]]))

    def move() -> None:
        before, after = next(steps)
        store.apply(edit([before], [after]))

    with closing(sqlite3.connect(tmp_path / "plain.db", isolation_level=None)) as plain:
        plain.execute("PRAGMA journal_mode = WAL")
        plain.execute("PRAGMA synchronous = FULL")
        plain.execute("CREATE TABLE block (id TEXT PRIMARY KEY, start INTEGER)")
        plain.execute("INSERT INTO block VALUES ('moving', 0)")
        compare(
            "A moved block stored, synchronous FULL",
            move,
            lambda: plain.execute("UPDATE block SET start = start + 1 WHERE id = 'moving'"),
            400,
            goal="p95 <= 12 ms with the repaint",
        )
    store.close()


def test_a_reading_of_10_000_occurrences_is_stored(tmp_path: Path) -> None:
    path = tmp_path / "plan.db"
    data_file.create(path)
    store = PlanStore(path)
    start = datetime(2026, 1, 1)
    meetings = [
        occurrence(f"uid-{number}@example.org", start + timedelta(hours=number)) for number in range(10_000)
    ]
    rows = [(o.uid, o.title, o.start, o.end) for o in meetings]
    with closing(sqlite3.connect(tmp_path / "plain.db")) as plain:
        plain.execute("CREATE TABLE occurrence (uid TEXT, title TEXT, start INTEGER, end INTEGER)")

        def insert_plainly() -> None:
            with plain:
                plain.executemany("INSERT INTO occurrence VALUES (?, ?, ?, ?)", rows)

        compare(
            "A reading of 10,000 occurrences stored",
            lambda: store.add_reading("calendar", meetings, {}, [2026], "", "[]", start),
            insert_plainly,
            5,
        )
    store.close()


def test_a_check_of_five_years_of_one_rep(tmp_path: Path) -> None:
    path = tmp_path / "plan.db"
    data_file.create(path)
    store = PlanStore(path)
    days = [
        FIRST + timedelta(days=7 * (number // 40) + number % 5) for number in range(WEEKS * BLOCKS_A_WEEK)
    ]
    store.apply(edit((), [block(f"b-{number}", day) for number, day in enumerate(days)]))
    store.close()

    def integrity_only() -> None:
        with closing(sqlite3.connect(path)) as plain:
            plain.execute("PRAGMA integrity_check").fetchall()

    compare("A check of 10,400 blocks", lambda: check(path), integrity_only, 20)


def prospects_and_touches(chance: random.Random) -> Iterator[Prospect | Touch]:
    """Yield 20,000 prospects and 60,000 touches of them."""
    ids = [f"{chance.getrandbits(128):032x}" for _ in range(20_000)]
    for number, id_ in enumerate(ids):
        yield Prospect(
            *(id_, f"Company {number}", "J. de Vries", "buyer", "0168 55 01 42", f"{number}@company.example"),
            *("company.example", "Dorpsstraat 1", "1234 AB", "Oss", "NL", "packaging", "List B"),
            chance.choice(list(Stage)),
            next_on=LAST + timedelta(days=chance.randrange(60)),
            note="ring after the summer",
            refs=(("hubspot", str(number)),) if number % 2 else (),
        )
    for number in range(60_000):
        yield Touch(f"t-{number}", chance.choice(ids), LAST - timedelta(days=chance.randrange(700)))


def test_20_000_prospects_with_their_last_touches(tmp_path: Path) -> None:
    path = tmp_path / "plan.db"
    data_file.create(path)
    with PlanReader(path) as reader, closing(sqlite3.connect(path)) as plain:
        for value in prospects_and_touches(random.Random(3)):
            [(kind, content)] = rows_of(value)
            plain.execute(kind.insert(), sealed(reader.owner, content, 1))
        plain.commit()

        def read_plainly() -> None:
            plain.execute("SELECT * FROM prospect").fetchall()
            plain.execute("SELECT prospect_id, max(day) FROM touch GROUP BY prospect_id").fetchall()

        compare(
            "20,000 prospects and the last of 60,000 touches",
            lambda: (reader.prospects(), reader.last_touches()),
            read_plainly,
            20,
            goal="<= 400 ms",
        )
