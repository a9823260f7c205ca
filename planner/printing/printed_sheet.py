"""What leaves the program as one page: painted on screen, into a PDF, and by a printer."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Protocol

from PySide6.QtCore import QPointF, QRectF, QSizeF
from PySide6.QtGui import QPageSize, QPainter

from planner.printing.paper import Paper


class PrintedSheet(Protocol):
    """A page that is laid out already. `title`, `author` and `language` (such as "nl") go into a PDF."""

    title: str
    author: str
    language: str

    @property
    def size(self) -> QSizeF:
        """Width and height of the paper as it lies, in units of 1/96 inch."""
        ...

    @property
    def page_size(self) -> QPageSize.PageSizeId:
        """The paper as Qt names it."""
        ...

    @property
    def grey(self) -> bool:
        """Whether it is made for a printer without colour."""
        ...

    def paint(self, painter: QPainter, page: QRectF) -> None:
        """Paint the page into a rectangle, as large as fits and with its own proportions."""
        ...


@dataclass(frozen=True, slots=True)
class PageOptions:
    """The set-up of a page of which nothing else can be chosen: paper, and hatches instead of colour."""

    paper: Paper = Paper.A4
    grey: bool = False


class SetUp(Protocol):
    """What every set-up of a page says."""

    @property
    def paper(self) -> Paper:
        """The paper."""
        ...

    @property
    def grey(self) -> bool:
        """Whether hatches take the place of colours."""
        ...


class SheetOnPaper:
    """What of a printed sheet follows from its set-up; the paper lies, unless the sheet is `standing`."""

    standing = False

    def __init__(self, set_up: SetUp) -> None:
        self._set_up = set_up

    @property
    def size(self) -> QSizeF:
        """Width and height of the paper as it lies, in units of 1/96 inch."""
        size = self._set_up.paper.size
        return size.transposed() if self.standing else size

    @property
    def page_size(self) -> QPageSize.PageSizeId:
        """The paper as Qt names it."""
        return self._set_up.paper.page_size

    @property
    def grey(self) -> bool:
        """Whether it is made for a printer without colour."""
        return self._set_up.grey


@contextmanager
def placed_on(painter: QPainter, page: QRectF, size: QSizeF) -> Iterator[None]:
    """Let the painter count in units from the upper left corner of a paper that fills a rectangle."""
    scale = min(page.width() / size.width(), page.height() / size.height())
    painter.save()
    painter.translate(page.center())
    painter.scale(scale, scale)
    painter.translate(-QPointF(size.width() / 2, size.height() / 2))
    yield
    painter.restore()
