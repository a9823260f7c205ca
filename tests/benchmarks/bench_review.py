"""The Review page in a window: from the key to the drawn chart, a step of a slider, and reading a review.

Charts alone, beside a bare drawing of matplotlib, are measured in bench_charts.py.
"""

from __future__ import annotations

import shutil
import statistics
import sys
import time
from collections.abc import Callable, Iterator
from datetime import date
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from planner.app.review import Asked, read_review
from planner.app.review_rows import Period
from planner.charts.rows import Counted
from planner.domain.span import IsoWeek
from planner.sample.making import make_sample
from planner.views.review.chart_kinds import SHOWN
from planner.views.review.levers import Lever
from planner.views.review.page import ReviewPage
from tests.benchmarks.bench_storage import big
from tests.views.review.conftest import TUESDAY, page_of, wait_until_drawn
from tests.views.week.hands import ZONE, Hands, opened

__all__ = ["big"]

LAST = IsoWeek(2026, 48)
AGAIN = 12
STEPS = 60
PERIODS = {"13 weeks": 13, "3 years": 156}


@pytest.fixture
def hands(qtbot: QtBot, tmp_path: Path) -> Iterator[Hands]:
    path = tmp_path / "plan.overmorgen"
    make_sample(path, date(2026, 11, 24), "en")
    with opened(path, TUESDAY) as found:
        yield found


def told(what: str, times: list[float], goal: str = "") -> None:
    worst = sorted(times)[int(len(times) * 0.95)] if len(times) > 1 else times[0]
    words = f"{what}: {statistics.median(times):.1f} ms (p95 {worst:.1f})"
    sys.stdout.write(f"\n{words}{f'; goal {goal}' if goal else ''}\n")


def until(is_so: Callable[[], bool]) -> None:
    while not is_so():
        QApplication.processEvents()


def timed(act: Callable[[], object], is_so: Callable[[], bool]) -> float:
    begun = time.perf_counter_ns()
    act()
    until(is_so)
    QApplication.processEvents()
    return (time.perf_counter_ns() - begun) / 1e6


@pytest.mark.parametrize("period", list(PERIODS))
def test_from_the_key_to_the_drawn_chart(qtbot: QtBot, hands: Hands, period: str) -> None:
    hands.keys("Ctrl+3")
    page = page_of(hands)
    page.show_period(Period.back_from(LAST, PERIODS[period]))
    wait_until_drawn(qtbot, hands)
    for number, kind in enumerate(SHOWN, 1):
        first = timed(partial(hands.keys, str(number)), lambda: page.large.canvas.is_drawn)
        again = []
        for turn in range(AGAIN):
            hands.window.resize(1440 - turn % 2, 900)
            QApplication.processEvents()
            canvas = page.large.canvas
            again.append(timed(canvas.draw, partial(getattr, canvas, "is_drawn")))
        told(f"{kind.value}, {period}, key to chart, first", [first], "300 ms")
        told(f"{kind.value}, {period}, drawn again", again, "100 ms")
        hands.keys("Esc")


def tell_steps(what: str, lever: Lever, page: ReviewPage) -> None:
    """Step to and fro, and slowly upwards: to places seen before, and to new ones."""
    middle = lever.slider.maximum() // 2
    times, begun = [], time.process_time()
    for step in range(STEPS):
        place = middle + (step % 2) * 2 - 1 + step // 8
        act = partial(lever.slider.setValue, place)
        times.append(timed(act, lambda: page.large.canvas.is_drawn))
    spent = (time.process_time() - begun) / STEPS * 1000
    told(f"{what}, {spent:.1f} ms of the processor", times, "20 ms")


def test_a_step_of_a_slider_to_the_redrawn_chart(qtbot: QtBot, hands: Hands) -> None:
    hands.keys("Ctrl+3")
    wait_until_drawn(qtbot, hands)
    page = page_of(hands)
    hands.keys("6")
    until(lambda: page.large.canvas.is_drawn)
    tell_steps("Outlook, hours a week, with the dots of a month", page.large.outlook.hours, page)
    tell_steps("Outlook, share of the agency", page.large.outlook.agency, page)
    page.large.outlook.counted.choose(Counted.DEALS)
    tell_steps("Outlook of deals, hours a week", page.large.outlook.hours, page)
    tell_steps("Outlook of deals, share of the agency", page.large.outlook.agency, page)
    hands.keys("7")
    until(lambda: page.large.canvas.is_drawn)
    lever = page.large.mix_band.levers["acquisition_more"]
    tell_steps("Mix band, a judgement", lever, page)


@pytest.mark.parametrize("period", list(PERIODS))
def test_reading_a_review_of_the_sample(tmp_path: Path, period: str) -> None:
    path = tmp_path / "plan.overmorgen"
    make_sample(path, date(2026, 11, 24), "en")
    read_all(path, period, f"Reading a review, the sample, {period}")


@pytest.mark.parametrize("period", list(PERIODS))
def test_reading_a_review_of_five_years_of_fifty_reps(big: Path, tmp_path: Path, period: str) -> None:
    path = tmp_path / "plan.db"
    shutil.copy(big, path)
    read_all(path, period, f"Reading a review, one of 50 reps over 5 years, {period}")


def read_all(path: Path, period: str, name: str) -> None:
    asked = Asked(Period.back_from(LAST, PERIODS[period]), TUESDAY.date(), ZONE)
    times = []
    for _ in range(AGAIN):
        begun = time.perf_counter_ns()
        assert read_review(path, asked) is not None
        times.append((time.perf_counter_ns() - begun) / 1e6)
    told(name, times)
