"""The printed overview of a team: what the reps have released, for a conversation and to write on."""

from __future__ import annotations

from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen

from planner import look
from planner.app.formats import Formats
from planner.app.team_overview import TeamOverview
from planner.domain.category import Hatch
from planner.drawing.inks import PAPER, Stripes
from planner.drawing.week_geometry import Box
from planner.drawing.week_painter import paint_stripes
from planner.printing import team_sheet_words as words
from planner.printing.paper import BLACK, GREY
from planner.printing.printed_sheet import PageOptions, SheetOnPaper, placed_on
from planner.printing.team_layout import Curve, MixBar, TeamPage, team_pages
from planner.printing.text import draw_line

_TOP_SHARE = 0.45
_LONG_GREY = "#2B2B2B"
_STRIPES = Stripes(Hatch.DIAGONAL, "#9A9A9A", 1.0, 4.5, 0.8)


class TeamSheet(SheetOnPaper):
    """One page of the overview, lying on its long side."""

    def __init__(self, page: TeamPage, title: str, options: PageOptions, formats: Formats) -> None:
        super().__init__(options)
        self.options = options
        self.language = formats.language.bcp47Name()
        self.title = title
        self.author = ""
        self._page = page

    @property
    def page(self) -> TeamPage:
        """What stands on it, and where."""
        return self._page

    def paint(self, painter: QPainter, page: QRectF) -> None:
        """Paint the page into a rectangle, as large as fits and with its own proportions."""
        long = _LONG_GREY if self.grey else look.LIGHT.long
        with placed_on(painter, page, self.size):
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            for stroke in self._page.strokes:
                painter.setPen(_pen(stroke.colour, stroke.width))
                painter.drawLine(QLineF(stroke.left, stroke.y, stroke.right, stroke.y))
            for curve in self._page.curves:
                _paint_curve(painter, curve, long)
            for mix in self._page.mixes:
                self._paint_mix(painter, mix, long)
            for bar in self._page.bars:
                self._paint_short(painter, _rect(bar))
            for line in self._page.lines:
                draw_line(painter, line)

    def _paint_mix(self, painter: QPainter, mix: MixBar, long: str) -> None:
        box = _rect(mix.box)
        split = box.left() + mix.share * box.width()
        if mix.share < 1:
            self._paint_short(painter, QRectF(QPointF(split, box.top()), box.bottomRight()))
        if mix.share > 0:
            painter.fillRect(QRectF(box.topLeft(), QPointF(split, box.bottom())), QColor(long))
        if mix.agreed is not None:
            tick = box.left() + mix.agreed * box.width()
            painter.fillRect(QRectF(tick - 1, box.top() - 3, 2, box.height() + 6), QColor(BLACK))

    def _paint_short(self, painter: QPainter, box: QRectF) -> None:
        """Paint short-term time: a hatch in grey, sand in colour."""
        painter.fillRect(box, QColor(PAPER if self.grey else look.LIGHT.short))
        if self.grey:
            paint_stripes(painter, box, _STRIPES)
        painter.setPen(_pen(BLACK if self.grey else look.LIGHT.short_edge, 0.7))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRect(box)


def team_sheets(overview: TeamOverview, options: PageOptions, formats: Formats) -> tuple[TeamSheet, ...]:
    """Return the pages of an overview, at least one."""
    title = words.sheet_title(overview.week)
    pages = team_pages(overview, options.paper.size, formats)
    return tuple(TeamSheet(page, title, options, formats) for page in pages)


def _paint_curve(painter: QPainter, curve: Curve, colour: str) -> None:
    """Paint the shares as a line that breaks where a week has none, and what was agreed."""
    box = _rect(curve.box)
    known = [share for share in curve.shares if share is not None]
    top = max(_TOP_SHARE, curve.agreed or 0.0, *known)

    def at(place: int, share: float) -> QPointF:
        step = box.width() / max(len(curve.shares) - 1, 1)
        return QPointF(box.left() + place * step, box.bottom() - share / top * box.height())

    if curve.agreed is not None:
        pen = _pen(GREY, 0.8)
        pen.setDashPattern([2.0, 2.5])
        painter.setPen(pen)
        height = at(0, curve.agreed).y()
        painter.drawLine(QLineF(box.left(), height, box.right(), height))
    path, is_on, last = QPainterPath(), False, QPointF()
    for place, share in enumerate(curve.shares):
        if share is not None:
            last = at(place, share)
            if is_on:
                path.lineTo(last)
            else:
                path.moveTo(last)
                path.lineTo(last + QPointF(0.4, 0))
        is_on = share is not None
    pen = _pen(colour, 1.6)
    pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    painter.setPen(pen)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawPath(path)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(colour))
    painter.drawEllipse(last, 2.6, 2.6)


def _pen(colour: str, width: float) -> QPen:
    pen = QPen(QColor(colour), width)
    pen.setCapStyle(Qt.PenCapStyle.FlatCap)
    return pen


def _rect(box: Box) -> QRectF:
    return QRectF(box.x, box.y, box.width, box.height)
