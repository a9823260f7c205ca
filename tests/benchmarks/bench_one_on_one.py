"""The sheet of a one-on-one: laying it out, painting it on the screen, and as a PDF, beside the week's."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QRectF
from PySide6.QtGui import QImage, QPainter
from PySide6.QtWidgets import QApplication

from planner.app.formats import formats_for
from planner.drawing.fonts import load_fonts
from planner.printing.one_on_one_sheet import OneOnOneSheet
from planner.printing.output import pdf_of
from planner.printing.printed_sheet import PageOptions
from planner.printing.sheet_content import SheetOptions
from planner.printing.week_sheet import WeekSheet
from tests.benchmarks.side_by_side import compare
from tests.printing.one_on_one import released
from tests.printing.sample_week import ENGLISH, content

RUNS = 20
GOAL = "100 ms after the first"


def test_a_tick_until_the_page_is_shown_again(qapp: QApplication) -> None:
    load_fonts()
    for grey in (False, True):
        name = f"one-on-one shown again, {'grey' if grey else 'colour'}"
        compare(name, _showing(grey=grey), _week_as_pdf, RUNS, goal=GOAL)


def test_the_sheet_as_pdf(qapp: QApplication) -> None:
    load_fonts()
    formats = formats_for("en", "en_GB")

    def written() -> object:
        return pdf_of(OneOnOneSheet(released(), PageOptions(grey=True), formats))

    compare("one-on-one as PDF, grey", written, _week_as_pdf, RUNS, goal=GOAL)


def _showing(*, grey: bool) -> Callable[[], object]:
    formats = formats_for("en", "en_GB")
    image = QImage(800, 1130, QImage.Format.Format_RGB32)

    def show() -> object:
        sheet = OneOnOneSheet(released(), PageOptions(grey=grey), formats)
        painter = QPainter(image)
        sheet.paint(painter, QRectF(image.rect()))
        painter.end()
        return sheet

    return show


def _week_as_pdf() -> object:
    return pdf_of(WeekSheet(content(), SheetOptions(), ENGLISH))
