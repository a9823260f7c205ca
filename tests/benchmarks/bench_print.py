"""The printed week against a page of plain boxes and words that Qt writes without any layout."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QBuffer, QIODevice, QMarginsF, QPointF, QRectF
from PySide6.QtGui import QPageLayout, QPageSize, QPainter, QPdfWriter
from PySide6.QtWidgets import QApplication

from planner.app.formats import formats_for
from planner.drawing.fonts import font, load_fonts
from planner.printing.output import pdf_of
from planner.printing.paper import BLOCK_SUB, BLOCK_TITLE
from planner.printing.sheet_content import SheetContent, SheetOptions
from planner.printing.week_sheet import WeekSheet
from tests.benchmarks.side_by_side import compare
from tests.printing.sample_week import block, content

RUNS = 30
GOAL = "60 ms after the first"
_LYING = QPageLayout(
    QPageSize(QPageSize.PageSizeId.A4), QPageLayout.Orientation.Landscape, QMarginsF(0, 0, 0, 0)
)


def test_a_week_as_pdf_in_colour_and_grey(qapp: QApplication) -> None:
    load_fonts()
    shown = content()
    for grey in (False, True):
        name = f"week as PDF, {'grey' if grey else 'colour'}, 34 blocks"
        compare(name, _printing(shown, grey=grey), lambda: _plain_page(shown), RUNS, goal=GOAL)


def test_a_crowded_week_as_pdf(qapp: QApplication) -> None:
    load_fonts()
    planned = tuple(
        block(n % 5, f"{7 + n // 5:02d}:00", 45, "quotes", f"Customer {n}, spare parts of line {n}")
        for n in range(60)
    )
    shown = content(planned)

    compare("week as PDF, 60 blocks", _printing(shown), lambda: _plain_page(shown), RUNS, goal=GOAL)


def _printing(shown: SheetContent, *, grey: bool = False) -> Callable[[], object]:
    formats = formats_for("en", "en_GB")
    return lambda: pdf_of(WeekSheet(shown, SheetOptions(grey=grey), formats))


def _plain_page(shown: SheetContent) -> None:
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setPageLayout(_LYING)
    painter = QPainter(writer)
    painter.scale(writer.resolution() / 96, writer.resolution() / 96)
    for number, planned in enumerate(shown.week.all_blocks):
        box = QRectF(40 + number % 5 * 160, 140 + number // 5 * 50, 150, 44)
        painter.drawRect(box)
        for line, (role, text) in enumerate(((BLOCK_TITLE, planned.title), (BLOCK_SUB, planned.category_id))):
            painter.setFont(font(role, printed=True))
            painter.drawText(box.topLeft() + QPointF(8, 14 + 14 * line), text)
    painter.end()
