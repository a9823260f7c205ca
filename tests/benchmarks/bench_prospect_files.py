"""20,000 rows read, prepared, stored and undone while the window goes on; duplicates among 20,000."""

from __future__ import annotations

import csv
import sys
import time
from collections.abc import Callable, Iterator
from itertools import combinations
from pathlib import Path

import pytest
from PySide6.QtCore import QEventLoop, QTimer
from pytestqt.qtbot import QtBot

from planner.app.prospect_files import ProspectFiles
from planner.app.prospect_reading import OpenedFile, PreparedReading, open_file, read_prospects
from planner.domain.edits import Edit, EditKind, Label
from planner.domain.prospect import Prospect
from planner.exchange.table_file import read_table
from planner.proposals.duplicates import find_duplicates
from tests.app.open_plans import OpenPlan, open_plan
from tests.exchange.prospect_files import workbook
from tests.proposals.labelled_companies import labelled

ROWS = 20_000
HEADERS = (
    "Bedrijf",
    "Contactpersoon",
    "Telefoon",
    "E-mail",
    "Website",
    "Adres",
    "Postcode",
    "Plaats",
    "Land",
)


def cells(prospect: Prospect) -> tuple[str, ...]:
    """Return a row of a Dutch list."""
    p = prospect
    return (p.company, p.contact, p.phone, p.email, p.website, p.street, p.postcode, p.city, p.country)


@pytest.fixture(scope="module")
def rows() -> list[tuple[str, ...]]:
    """Rows of invented companies, some of them several times."""
    return [cells(prospect) for prospect in labelled(ROWS, seed=3).prospects[:ROWS]]


@pytest.fixture
def plan(data_file: Path, qtbot: QtBot) -> Iterator[OpenPlan]:
    """A new data file, open."""
    with open_plan(data_file, qtbot) as opened:
        yield opened


def say(text: str) -> None:
    """Print a figure."""
    sys.stdout.write(f"\n{text}")


def seconds(work: Callable[[], object]) -> float:
    """Return how long work takes."""
    began = time.perf_counter()
    work()
    return time.perf_counter() - began


class Pulse:
    """Beats every 5 ms while the window is free, and knows the longest pause between two beats."""

    def __init__(self) -> None:
        self._last = time.perf_counter()
        self.pauses: list[float] = []
        self._timer = QTimer()
        self._timer.timeout.connect(self._beat)
        self._timer.start(5)

    def _beat(self) -> None:
        now = time.perf_counter()
        self.pauses.append((now - self._last) * 1000)
        self._last = now

    def text(self) -> str:
        """Return the longest and the 99th of 100 pauses, and begin anew."""
        ordered = sorted(self.pauses)
        self.pauses = []
        return f"longest pause {ordered[-1]:.0f} ms, p99 {ordered[int(len(ordered) * 0.99)]:.0f} ms"


def test_a_file_of_20000_rows(plan: OpenPlan, tmp_path: Path, rows: list[tuple[str, ...]]) -> None:
    path = tmp_path / "big.csv"
    with path.open("w", encoding="utf-8-sig", newline="") as file:
        csv.writer(file, delimiter=";").writerows([HEADERS, *rows])
    opened = open_file(path, {})
    say(f"CSV of {ROWS} rows opened: {seconds(lambda: open_file(path, {})):.2f} s")
    sheet = workbook(tmp_path / "big.xlsx", {"A": [HEADERS, *rows]})
    say(f"XLSX of {ROWS} rows opened: {seconds(lambda: read_table(sheet)):.2f} s")

    # The store is open by then, as in the window.
    plan.session.do(lambda _plan: Edit(Label(EditKind.ADD_PROSPECT), (), (Prospect("first", "First"),)))
    pulse = Pulse()
    files = ProspectFiles(plan.session, plan.session)
    prepared = _prepared(files, opened)
    say(f"while prepared: {pulse.text()}")
    say(f"stored in {seconds(lambda: plan.session.do(read_prospects, prepared)):.2f} s: {pulse.text()}")
    say(f"undone in {seconds(plan.session.undo):.2f} s: {pulse.text()}")
    say(f"made again in {seconds(plan.session.redo):.2f} s: {pulse.text()}")
    _prepared(files, opened)
    say(f"while prepared again: {pulse.text()}")
    files.close()


def _prepared(files: ProspectFiles, opened: OpenedFile) -> PreparedReading:
    loop, found = QEventLoop(), list[PreparedReading]()
    files.prepared.connect(found.append)
    files.prepared.connect(loop.quit)
    files.prepare(opened, opened.columns, "big")
    taken = seconds(loop.exec)
    say(f"prepared beside the window in {taken:.2f} s: {len(found[0].taken.after)} prospects differ")
    files.prepared.disconnect()
    return found[0]


@pytest.mark.parametrize(("count", "seed"), [(2_000, 5), (14_300, 5), (14_300, 6)])
def test_duplicates_found(count: int, seed: int) -> None:
    known = labelled(count, seed)
    began = time.perf_counter()
    groups = find_duplicates(known.prospects)
    taken = time.perf_counter() - began
    found = {pair for group in groups for pair in combinations(sorted(group.prospect_ids), 2)}
    true = known.true_pairs()
    right = len(found & true)
    say(
        f"{len(known.prospects)} prospects, {len(true)} true pairs: {taken:.1f} s, "
        f"precision {right / len(found):.3f}, recall {right / len(true):.3f}"
    )
