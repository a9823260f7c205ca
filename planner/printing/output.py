"""How a sheet leaves the program: as a PDF file, or through a printer."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QBuffer, QIODevice, QMarginsF, QRectF
from PySide6.QtGui import QPageLayout, QPageSize, QPainter, QPdfWriter
from PySide6.QtPrintSupport import QPrinter

from planner.app.whole_file import write_whole
from planner.domain.errors import Problem, UserError
from planner.printing.paper import MARGIN, UNITS_PER_INCH
from planner.printing.pdf_language import with_language
from planner.printing.printed_sheet import PrintedSheet

_RESOLUTION = 1200
_NO_MARGINS = QMarginsF(0, 0, 0, 0)


def page_layout(sheet: PrintedSheet) -> QPageLayout:
    """Return the paper as it lies; the sheet brings its own margins."""
    lies = sheet.size.width() > sheet.size.height()
    orientation = QPageLayout.Orientation.Landscape if lies else QPageLayout.Orientation.Portrait
    return QPageLayout(QPageSize(sheet.page_size), orientation, _NO_MARGINS, QPageLayout.Unit.Millimeter)


def write_pdf(target: Path | QIODevice, sheet: PrintedSheet, *more: PrintedSheet) -> None:
    """Write a sheet, and `more` as further pages, as a PDF with selectable text, its title and language.

    A file is written whole or not at all; raise UserError where it cannot be.
    """
    data = pdf_of(sheet, *more)
    if isinstance(target, QIODevice):
        if target.write(data) != len(data):
            raise UserError(Problem.CANNOT_WRITE, file=target.objectName())
        return
    write_whole(target, data)


def pdf_of(sheet: PrintedSheet, *more: PrintedSheet) -> bytes:
    """Return a sheet, and `more` as further pages, as the contents of a PDF file."""
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setResolution(_RESOLUTION)
    writer.setPageLayout(page_layout(sheet))
    writer.setTitle(sheet.title)
    writer.setAuthor(sheet.author)
    writer.setCreator("Overmorgen")
    if sheet.grey:
        writer.setColorModel(QPdfWriter.ColorModel.Grayscale)
    painter = QPainter(writer)
    sheet.paint(painter, _paper_in(_RESOLUTION, sheet))
    for further in more:
        writer.newPage()
        further.paint(painter, _paper_in(_RESOLUTION, further))
    painter.end()
    return with_language(bytes(buffer.data().data()), sheet.language)


def _paper_in(resolution: int, sheet: PrintedSheet) -> QRectF:
    scale = resolution / UNITS_PER_INCH
    return QRectF(0, 0, sheet.size.width() * scale, sheet.size.height() * scale)


def set_up(printer: QPrinter, sheet: PrintedSheet) -> None:
    """Give a printer the paper, the colour mode and the name of a sheet, before the rep may change them."""
    printer.setPageLayout(page_layout(sheet))
    printer.setFullPage(True)
    printer.setDocName(sheet.title)
    printer.setCreator("Overmorgen")
    grey = sheet.grey
    printer.setColorMode(QPrinter.ColorMode.GrayScale if grey else QPrinter.ColorMode.Color)


def print_on(printer: QPrinter, sheet: PrintedSheet, *more: PrintedSheet) -> None:
    """Print a sheet, and `more` as further pages; raise UserError where the printer does not take it.

    Where the printer needs wider margins than the sheet has, the sheet gets a little smaller.
    """
    printer.setFullPage(True)
    painter = QPainter()
    if not painter.begin(printer):
        raise UserError(Problem.CANNOT_WRITE, file=printer.outputFileName() or printer.printerName())
    sheet.paint(painter, _page_of(printer, sheet))
    for further in more:
        printer.newPage()
        further.paint(painter, _page_of(printer, further))
    painter.end()


def _page_of(printer: QPrinter, sheet: PrintedSheet) -> QRectF:
    """Return where the sheet's paper lies so that its contents keep within what the printer can reach."""
    paper = printer.paperRect(QPrinter.Unit.DevicePixel)
    reach = _reach_of(printer)
    scale = min(paper.width() / sheet.size.width(), paper.height() / sheet.size.height())
    margin = MARGIN * scale
    contents = paper.adjusted(margin, margin, -margin, -margin)
    if reach.contains(contents):
        return paper
    smaller = min(reach.width() / contents.width(), reach.height() / contents.height())
    page = QRectF(0, 0, paper.width() * smaller, paper.height() * smaller)
    page.moveCenter(reach.center())
    return page


def _reach_of(printer: QPrinter) -> QRectF:
    layout = printer.pageLayout()
    least = layout.minimumMargins()
    unit = {QPageLayout.Unit.Millimeter: 25.4, QPageLayout.Unit.Inch: 1.0}.get(layout.units(), 72.0)
    dots = printer.resolution() / unit
    paper = printer.paperRect(QPrinter.Unit.DevicePixel)
    return paper.adjusted(
        least.left() * dots, least.top() * dots, -least.right() * dots, -least.bottom() * dots
    )
