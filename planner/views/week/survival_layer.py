"""The ground of the week as the rep's own past colours it: where acquisition survives, and how well.

The past is read in a quiet moment after a change.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import QObject, QRect, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QPainter

from planner import look
from planner.app.history import History
from planner.app.survival_words import survives, survives_here
from planner.domain.block import Block
from planner.domain.category import Side
from planner.domain.errors import UserError
from planner.domain.span import Span
from planner.drawing.fonts import font
from planner.drawing.icons import blended
from planner.foresight.survival import SurvivalRecord, slot_of
from planner.foresight.survival_ahead import (
    Stretch,
    done_minutes,
    first_gap,
    likely_minutes,
    stretches,
)
from planner.views.quiet_moment import QuietMoment
from planner.views.week.mix_meter import MixMeter
from planner.views.week.week_grid import WeekGrid
from planner.views.week.writing import width_of

_LABEL = look.Type(11, 500)
_LABEL_ROOM = 30
"""Minutes of free time that a label needs."""
_LABEL_HEIGHT = 16.0
_EDGE = 12.0
# tokens.md, colours: alpha = max(0, p - .30) x .46, at most .26.
_FROM, _STRENGTH, _STRONGEST = 0.30, 0.46, 0.26


@dataclass(frozen=True, slots=True)
class _Shade:
    """A stretch of a day, and the free time at whose end its share is written, if there is some.

    The first share of a day says what it is.
    """

    stretch: Stretch
    gap: Span | None
    is_first: bool


class SurvivalLayer(QObject):
    """Shades what lies ahead in the shown week; only ever reads, and shows nothing before there is history.

    `known` comes when the past has been read.
    """

    known = Signal()

    def __init__(self, grid: WeekGrid, history: History) -> None:
        super().__init__(grid)
        self._grid = grid
        self._history = history
        self._is_wanted = False
        self._record = SurvivalRecord()
        self._shades: list[_Shade] = []
        self._looked_at: tuple[date, ...] = ()
        self._quiet = QuietMoment(self.read, self)
        grid.underlay = self
        grid.laid_out.connect(self.expect)
        grid.session.changed.connect(self.expect)

    def want(self, wanted: bool) -> None:
        """Shade the ground, or leave it plain."""
        self._is_wanted = wanted
        self._grid.update()

    def expect(self) -> None:
        """Look at the shown week, and read the past, in the next quiet moment."""
        self._quiet.expect()

    def stop(self) -> None:
        """Look at nothing any more, as when the page makes way for a new one."""
        self._quiet.forgo()
        self._grid.session.changed.disconnect(self.expect)

    def read(self) -> None:
        """Read what became of the committed blocks of the past, and show it."""
        try:
            record = self._history.survival()
        except UserError as error:
            self._grid.session.refused.emit(error, frozenset())
            return
        is_new, self._record = record != self._record, record
        self.look()
        if is_new:
            self.known.emit()

    def tell(self, meter: MixMeter, blocks: Sequence[Block], preview: Sequence[Block] | None) -> None:
        """Tell beside the mix how much of the week's acquisition is likely to be done, or was done.

        `preview` are the blocks as a drag would leave them.
        """
        is_over = self._grid.iso.days[-1] < self._grid.session.clock.today()
        becomes = None if preview is None else self._minutes(preview, is_over)
        meter.show_likely(self._minutes(blocks, is_over), becomes, is_over=is_over)

    def _minutes(self, blocks: Sequence[Block], is_over: bool) -> float | None:
        categories = self._grid.session.plan.categories
        return (
            done_minutes(blocks, categories) if is_over else likely_minutes(blocks, categories, self._record)
        )

    def remark(self, block: Block, *, short: bool = False) -> str:
        """Return what survives where an acquisition block would stand; empty where nothing can be said."""
        if self._grid.session.plan.category(block.category_id).side is not Side.ACQUISITION:
            return ""
        return self.remark_at(block.span, short=short)

    def remark_at(self, span: Span, *, short: bool = False) -> str:
        """Return what survives of acquisition that begins with a span, empty where too little is known."""
        ahead = span.ends_at > self._grid.session.clock.now()
        survival = self._record.at(slot_of(span.day, span.start)) if ahead and self._is_wanted else None
        if survival is None or not survival.is_known:
            return ""
        return (survives if short else survives_here)(survival, self._grid.appearance.formats)

    def paint(self, painter: QPainter, area: QRect) -> None:
        """Paint shades and shares within an area of the grid."""
        if not self._is_wanted or self._record.own_mean is None:
            return
        if self._looked_at != self._shown_week:
            self._looked_at, self._shades = self._shown_week, self._found()
        grid = self._grid.grid
        for shade in self._shades:
            column = grid.days.index(shade.stretch.span.day)
            left, right = grid.x_of(column), grid.x_of(column + 1)
            if left <= area.right() and right >= area.left():
                self._paint_shade(painter, QRectF(left, 0, right - left, 0), shade)

    @property
    def _shown_week(self) -> tuple[date, ...]:
        return self._grid.grid.days

    def look(self) -> None:
        """Look what there is to shade now, as when time has passed; repaint the ground where that differs."""
        self._looked_at = self._shown_week
        shades = self._found()
        if shades != self._shades:
            self._shades = shades
            self._grid.update()

    def _found(self) -> list[_Shade]:
        """Return what is shaded in the shown week, and where there is room to say how much survives."""
        grid, session = self._grid, self._grid.session
        taken = [block.span for block in grid.blocks]
        taken += [trace.span for trace in session.traces(grid.iso)]
        week, now, found = session.week(grid.iso), session.clock.now(), []
        for day in grid.grid.days:
            if week.on_leave(day):
                continue
            is_first = True
            for stretch in stretches(self._record, day, session.preferences.hours_of(day), now):
                gap = first_gap(stretch.span, taken, _LABEL_ROOM)
                found.append(_Shade(stretch, gap, is_first))
                is_first = is_first and gap is None
        return found

    def _paint_shade(self, painter: QPainter, column: QRectF, shade: _Shade) -> None:
        theme, grid, stretch = self._grid.appearance.theme, self._grid.grid, shade.stretch
        top, bottom = grid.y_of(stretch.span.start), grid.y_of(stretch.span.end)
        alpha = min(max(stretch.survival.mean - _FROM, 0.0) * _STRENGTH, _STRONGEST)
        ground = QRectF(column.left() + 1, top, column.width() - 1, bottom - top)
        painter.fillRect(ground, blended(theme.survival, alpha))
        if shade.gap is not None:
            self._write(painter, column, grid.y_of(shade.gap.end), stretch, shade.is_first)

    def _write(
        self, painter: QPainter, column: QRectF, bottom: float, stretch: Stretch, is_first: bool
    ) -> None:
        """Write a share at the end of free time; the first of a day says what it is, where there is room."""
        formats = self._grid.appearance.formats
        words = survives(stretch.survival, formats)
        room = column.width() - 2 * _EDGE
        if not is_first or width_of(words, _LABEL) > room:
            words = formats.share(stretch.survival.mean)
        box = QRectF(column.left() + _EDGE, bottom - _LABEL_HEIGHT - 1, room, _LABEL_HEIGHT)
        painter.setFont(font(_LABEL))
        painter.setPen(QColor(self._grid.appearance.theme.long_text))
        painter.drawText(box, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, words)
