"""What leads to the Review page, its large charts, and presenting."""

from __future__ import annotations

from PySide6.QtGui import QImage

from picturing.stage import Stage
from planner.views.review.page import ReviewPage


def at_rest(stage: Stage) -> None:
    """Go to the review and wait until all is drawn."""
    page = page_of(stage)
    stage.wait_until(lambda: all(cell.canvas.is_drawn for cell in page.charts.cells.values()))


def unfolded(stage: Stage) -> None:
    """Unfold the conversation sheet, which a narrow window folds."""
    at_rest(stage)
    stage.keys("F9")
    at_rest(stage)


def empty(stage: Stage) -> None:
    """Go to the review of a plan without weeks."""
    page_of(stage)


def large(stage: Stage) -> None:
    """Open the hours of the weeks large, and walk to a week."""
    _open(stage, "1")
    stage.keys("Right", "Right", "Right")


def outlook(stage: Stage) -> None:
    """Open the outlook, and plan fewer hours."""
    panel = _open(stage, "6").large.outlook
    panel.hours.slider.setValue(panel.hours.slider.value() // 2)
    stage.settle()
    stage.wait_until(lambda: panel.dots.is_drawn)


def mix_band(stage: Stage) -> None:
    """Open the mix band with its judgements."""
    _open(stage, "7")


def behind(stage: Stage) -> None:
    """Look behind the cause that displaced most."""
    page = _open(stage, "3")
    stage.keys("Down", "Return")
    stage.wait_until(lambda: page.behind.dialog is not None)


def present(stage: Stage) -> QImage:
    """Present the first chart on a screen of 1440 by 900."""
    page = page_of(stage)
    page.present()
    presentation = page.presentation
    assert presentation is not None
    presentation.showNormal()
    presentation.resize(*_SCREEN)
    stage.settle()
    stage.wait_until(lambda: presentation.canvas.is_drawn)
    stage.settle()
    image: QImage = presentation.grab().toImage()
    presentation.close()
    return image


_SCREEN = (1440, 900)


def page_of(stage: Stage) -> ReviewPage:
    """Go to the review and wait until it is read; return the page."""
    stage.do("review_page")
    page = stage.window.review_page
    assert page is not None
    stage.wait_until(lambda: page.review is not None and not page.reading.is_reading)
    return page


def _open(stage: Stage, key: str) -> ReviewPage:
    page = page_of(stage)
    stage.keys(key)
    stage.wait_until(lambda: page.large.canvas.is_drawn)
    stage.settle()
    return page
