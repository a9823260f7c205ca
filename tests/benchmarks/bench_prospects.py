"""The page of prospects with 20,000 of them: opening, a keystroke of a search, scrolling, a change."""

from __future__ import annotations

import random
import statistics
import sys
import time
from collections.abc import Callable
from datetime import timedelta
from functools import partial
from pathlib import Path
from typing import NamedTuple

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from planner.domain.edits import Edit, EditKind, Label
from planner.domain.prospect import Owner, Prospect, Stage, Touch
from planner.domain.prospect_edits import add_prospect
from tests.views.prospects.hands import TODAY, ProspectHands
from tests.views.week.hands import opened

PROSPECTS = 20_000
TOUCHES = 60_000
_SYLLABLES = ("del", "ta", "plast", "bak", "ker", "ij", "van", "loon", "mé", "taal", "huis", "ven", "kamp")
_SEARCHES = ("delta", "venlo", "bakkerij", "me kamp", "huis loon")


def company(chance: random.Random) -> str:
    """Return a made-up name."""
    return "".join(chance.choices(_SYLLABLES, k=4)).title()


def many() -> tuple[list[Prospect], list[Touch]]:
    """Return prospects in all stages, and their touches over a year."""
    chance = random.Random(5)
    prospects = [
        Prospect(
            f"p{number}",
            f"{company(chance)} BV",
            contact=company(chance),
            city=company(chance),
            stage=chance.choice(list(Stage)),
            owner=chance.choice(list(Owner)),
            list_name=chance.choice(["List A", "List B", ""]),
            next_action=chance.choice(["", "Call", "Send the reference case"]),
            next_on=TODAY + timedelta(days=chance.randint(-5, 90)),
        )
        for number in range(PROSPECTS)
    ]
    touches = [
        Touch(f"t{number}", f"p{chance.randrange(PROSPECTS)}", TODAY - timedelta(days=chance.randrange(365)))
        for number in range(TOUCHES)
    ]
    return prospects, touches


class Took(NamedTuple):
    """Milliseconds until an act was done and painted, and those of the processor that it took itself."""

    wall: float
    processor: float


def timed(act: Callable[[], object]) -> Took:
    """Return how long an act takes until it is painted."""
    begun = time.perf_counter_ns(), time.thread_time_ns()
    act()
    QApplication.processEvents()
    return Took((time.perf_counter_ns() - begun[0]) / 1e6, (time.thread_time_ns() - begun[1]) / 1e6)


def tell(name: str, times: list[Took], goal: str = "") -> None:
    """Print what came out."""
    wall, processor = (sorted(part) for part in zip(*times, strict=True))
    p95 = int(len(times) * 0.95)
    words = (
        f"{name}: {statistics.median(wall):.1f} ms (p95 {wall[p95]:.1f}, {len(times)} times), "
        f"of the processor "
        f"{statistics.median(processor):.1f} ms (p95 {processor[p95]:.1f})"
    )
    sys.stdout.write(f"\n{words}{f'; goal {goal}' if goal else ''}\n")


def test_twenty_thousand_prospects(qtbot: QtBot, data_file: Path) -> None:
    prospects, touches = many()
    edit = Edit(Label(EditKind.READ_PROSPECTS, "leads.csv", count=PROSPECTS), (), (*prospects, *touches))
    with opened(data_file) as hands:
        hands.session.do(lambda _plan: edit)
    measure_opening(data_file)
    with opened(data_file) as hands:
        hands.keys("Ctrl+2")
        page = ProspectHands(hands)
        measure_typing(page)
        measure_moving(page)
        measure_changing(page)


def measure_opening(data_file: Path) -> None:
    at_once: list[Took] = []
    later: list[Took] = []
    for number in range(10):
        with opened(data_file) as hands:
            if number % 2 == 0:
                # Storing anything waits until the file was looked through, as a moment on the week does.
                hands.plan(f"block {number}", number % 5, "09:00", 30)
            times = later if number % 2 == 0 else at_once
            times.append(timed(partial(hands.keys, "Ctrl+2")))
    tell("open the page of 20,000 prospects, modules loaded too", later[:1], "1 s")
    tell("the same in a window opened again", later[1:], "1 s")
    tell("the same at once, while the file is still being looked through", at_once)


def measure_typing(hands: ProspectHands) -> None:
    hands.keys("/")
    field = hands.page.filters.search
    times: list[Took] = []
    for text in _SEARCHES:
        times.extend(timed(partial(QTest.keyClicks, field, letter)) for letter in text)
        times.extend(timed(partial(QTest.keyClick, field, Qt.Key.Key_Backspace)) for _ in text)
    tell("a keystroke of the search, until the list is painted", times, "30 ms")
    hands.page.filters.clear()
    QApplication.processEvents()


def measure_moving(hands: ProspectHands) -> None:
    table = hands.page.table
    bar = table.verticalScrollBar()
    hands.keys("Escape", "Down")
    steps = [timed(partial(QTest.keyClick, table, Qt.Key.Key_Down)) for _ in range(60)]
    tell("another row by arrow key, with its detail", steps)
    places = [bar.maximum() * step // 200 for step in range(200)]
    tell("a step of scrolling, painted", [timed(partial(bar.setValue, place)) for place in places], "16 ms")
    sorts = [timed(partial(hands.click_header, number % 5)) for number in range(20)]
    tell("sort by another column", sorts)


def measure_changing(hands: ProspectHands) -> None:
    hands.click_header(0)
    page = hands.page
    new = next(id_ for id_ in page.model.ids() if page.known.prospect(id_).stage is Stage.NEW)
    page.show_prospect(new)
    times = [timed(partial(hands.week.keys, "><"[number % 2])) for number in range(30)]
    tell("a stage changed by key: stored, and shown", times)
    added = (Prospect(f"added {number}", "Added") for number in range(10))
    adding = [timed(partial(hands.week.session.do, add_prospect, one)) for one in added]
    tell("a prospect added: stored, and shown", adding)
