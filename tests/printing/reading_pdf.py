"""Reads a PDF as someone would who looks for words, sizes and colours in it."""

from collections.abc import Iterator
from dataclasses import dataclass
from io import BytesIO

import pypdfium2  # type: ignore[import-untyped]
import pypdfium2.raw  # type: ignore[import-untyped]
from pypdf import PdfReader

from planner.printing.output import pdf_of
from planner.printing.printed_sheet import PrintedSheet

POINTS_PER_UNIT = 0.75


@dataclass(frozen=True)
class Character:
    """A character on the page, in points from its lower left corner."""

    text: str
    left: float
    bottom: float
    right: float
    top: float


class ReadPdf:
    """A sheet as PDF, and what can be found in it."""

    def __init__(self, sheet: PrintedSheet, *more: PrintedSheet) -> None:
        self.data = pdf_of(sheet, *more)
        self.reader = PdfReader(BytesIO(self.data), strict=True)
        self._document = pypdfium2.PdfDocument(self.data)

    @property
    def pages(self) -> int:
        return len(self.reader.pages)

    @property
    def size(self) -> tuple[float, float]:
        """Width and height in points."""
        box = self.reader.pages[0].mediabox
        return float(box.width), float(box.height)

    @property
    def language(self) -> str:
        return str(self.reader.root_object["/Lang"])

    @property
    def text(self) -> str:
        """All words, as a search finds them: what was broken over lines is joined by a blank."""
        return self.text_of(0)

    def text_of(self, page: int) -> str:
        """All words of a page, counted from 0."""
        return " ".join(self._document[page].get_textpage().get_text_range().split())

    def characters(self) -> Iterator[Character]:
        page = self._document[0].get_textpage()
        for index in range(page.count_chars()):
            text = page.get_text_range(index, 1)
            if text.strip():
                yield Character(text, *page.get_charbox(index))

    def text_sizes(self) -> set[float]:
        """The sizes of all texts, in points, as they stand on the paper."""
        sizes = set()
        for found in self._document[0].get_objects(filter=[pypdfium2.raw.FPDF_PAGEOBJ_TEXT]):
            matrix = found.get_matrix()
            sizes.add(round(found.get_font_size() * abs(matrix.d or matrix.b), 3))
        return sizes

    def pixels(self, scale: float = 1.0) -> "Picture":
        bitmap = self._document[0].render(scale=scale, rev_byteorder=True)
        return Picture(
            bytes(bitmap.buffer), bitmap.width, bitmap.height, bitmap.stride, bitmap.n_channels, scale
        )


@dataclass(frozen=True)
class Picture:
    """The page as pixels."""

    data: bytes
    width: int
    height: int
    stride: int
    channels: int
    scale: float

    def colour(self, x: int, y: int) -> tuple[int, int, int]:
        at = y * self.stride + x * self.channels
        red, green, blue = self.data[at : at + 3]
        return red, green, blue

    def colours_in(self, x: float, y: float, width: float, height: float) -> list[tuple[int, int, int]]:
        """The colours in a box, given in the sheet's units from the upper left corner."""
        factor = POINTS_PER_UNIT * self.scale
        left, top = int(x * factor), int(y * factor)
        right, bottom = int((x + width) * factor), int((y + height) * factor)
        return [self.colour(column, row) for row in range(top, bottom) for column in range(left, right)]

    def all_colours(self) -> set[tuple[int, int, int]]:
        return {self.colour(x, y) for y in range(self.height) for x in range(self.width)}
