"""A window on the sample's half year, opened on the Review page."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from datetime import date, datetime
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from planner.sample.making import make_sample
from planner.views.review.page import ReviewPage
from tests.views.week.hands import Hands, opened

TUESDAY = datetime(2026, 11, 24, 11, 24)


@pytest.fixture(scope="session")
def sample(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The sample as it is on a Tuesday; copied before it is opened."""
    path = tmp_path_factory.mktemp("sample") / "sample.overmorgen"
    make_sample(path, date(2026, 11, 24), "en")
    return path


@pytest.fixture
def hands(qtbot: QtBot, sample: Path, data_file: Path) -> Iterator[Hands]:
    """A hand for a window on the sample, the Review page in front with all its charts drawn."""
    shutil.copy(sample, data_file)
    with opened(data_file, TUESDAY) as found:
        found.keys("Ctrl+3")
        wait_until_drawn(qtbot, found)
        yield found


@pytest.fixture
def page(hands: Hands) -> ReviewPage:
    """The Review page in front."""
    return page_of(hands)


def page_of(hands: Hands) -> ReviewPage:
    """Return the page of a window."""
    assert hands.window.review_page is not None
    return hands.window.review_page


def wait_until_drawn(qtbot: QtBot, hands: Hands) -> None:
    """Wait until the review that was asked for is read and drawn."""
    page = page_of(hands)

    def is_drawn() -> bool:
        return (
            not page.reading.is_reading
            and page.review is not None
            and all(cell.canvas.is_drawn for cell in page.charts.cells.values())
        )

    qtbot.waitUntil(is_drawn, timeout=30_000)
