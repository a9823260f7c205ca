"""The plan as it was committed, in outline over the week as it stands; the mouse goes through it."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QCoreApplication, QObject, QRectF, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from planner import look
from planner.app.faces import spoken
from planner.app.week_words import layers_words
from planner.app.words import category_name
from planner.domain.accounting import committed_blocks
from planner.domain.block import Block
from planner.domain.span import IsoWeek
from planner.drawing.live_painter import paint_outline
from planner.drawing.week_geometry import Place, place_blocks
from planner.views.week.week_grid import WeekGrid

_AROUND = (-3, -1, 3, 1)


class BaselineFrame(QWidget):
    """The outline of one block as it was committed first."""

    def __init__(self, theme: look.Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self._words = ""
        self.block: Block | None = None
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setAttribute(Qt.WidgetAttribute.WA_NoSystemBackground)

    def show_block(self, block: Block, words: str, name: str) -> None:
        """Show the outline of a block; `words` are written into it, `name` is what a screen reader says."""
        self.block = block
        self._words = words
        self.setAccessibleName(name)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the outline."""
        painter = QPainter(self)
        paint_outline(painter, QRectF(self.rect()), self._words, self._theme)
        painter.end()


class BaselineLayer(QObject):
    """Lays the baseline of the shown week over the grid while it is wanted; it only ever reads.

    `told` brings which layer is which, of each week that is shown; empty where the outlines are taken away.
    """

    told = Signal(str)

    def __init__(self, grid: WeekGrid) -> None:
        super().__init__(grid)
        self._grid = grid
        self._is_wanted = False
        self._told_of: IsoWeek | None = None
        self.frames: list[BaselineFrame] = []
        grid.laid_out.connect(self.refresh)

    def want(self, wanted: bool) -> None:
        """Show the outlines, or take them away."""
        self._is_wanted = wanted
        self.refresh()

    def _tell(self) -> None:
        told_of = self._grid.iso if self._is_wanted else None
        if told_of == self._told_of:
            return
        self._told_of = told_of
        week = None if told_of is None else self._grid.session.week(told_of)
        self.told.emit("" if week is None else layers_words(week, self._grid.appearance.formats))

    def refresh(self) -> None:
        """Show what was committed of the week that the grid shows."""
        self._tell()
        blocks = self._committed() if self._is_wanted else []
        while len(self.frames) < len(blocks):
            self.frames.append(BaselineFrame(self._grid.appearance.theme, self._grid))
        for frame in self.frames[len(blocks) :]:
            frame.hide()
        places = _places(blocks)
        for frame, block in zip(self.frames, blocks, strict=False):
            frame.setGeometry(self._grid.box_of(block.span, places[block.id]).adjusted(*_AROUND))
            frame.show_block(block, self._words(block), self._name(block))
            frame.show()
            frame.raise_()
        if blocks:
            self._grid.overlay.raise_()

    def _committed(self) -> list[Block]:
        week = self._grid.session.week(self._grid.iso)
        shown = set(self._grid.grid.days)
        blocks = [b for b in committed_blocks(week.baselines).values() if b.span.day in shown]
        return sorted(blocks, key=lambda block: (block.span, block.id))

    def _words(self, block: Block) -> str:
        """Name the block where nothing stands in its place any more, not even a trace."""
        here = [other.span for other in self._grid.blocks]
        here += [i.trace.span for i in self._grid.traces.items if i.isVisible() and i.trace is not None]
        if any(block.span.overlaps(span) for span in here):
            return ""
        return block.title or category_name(self._grid.session.plan.category(block.category_id))

    def _name(self, block: Block) -> str:
        category = self._grid.session.plan.category(block.category_id)
        words = QCoreApplication.translate("WeekLayers", "Planned: {block}")
        return words.replace("{block}", spoken(block, category, self._grid.appearance.formats))


def _places(blocks: list[Block]) -> dict[str, Place]:
    by_day: dict[date, list[Block]] = {}
    for block in blocks:
        by_day.setdefault(block.span.day, []).append(block)
    return {id_: place for of_day in by_day.values() for id_, place in place_blocks(of_day).items()}
