"""The long-term share of every week and rep, in per cent: rows by name, a dash where nothing is known."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QEvent, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import (
    QColor,
    QGuiApplication,
    QHelpEvent,
    QKeyEvent,
    QKeySequence,
    QPainter,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import QToolTip, QWidget

from planner import look
from planner.app.review_rows import Period
from planner.app.team import TeamRep
from planner.app.team_words import name_of
from planner.charts.chart_look import Paint, chart_look, on
from planner.domain.mix import percent
from planner.drawing.fonts import font, metrics
from planner.views.appearance import Appearance
from planner.views.plain_text import plain_tooltip

_HEAD = 26
_ROW, _LOW_ROW = 38, 29
_FOOT = 44
_NAMES = 124
_LOW, _HIGH = 0.05, 0.40
_NAME = look.Type(12, 500, tabular=False)
_NUMBER = look.Type(11, 500)
_LARGE_NUMBER = look.Type(12, 500)
_WIDE_CELL = 30
_LEGEND = (116, 10)


class HeatMap(QWidget):
    """A cell for each week of each rep; the numbers are read out by row."""

    def __init__(self, appearance: Appearance) -> None:
        super().__init__()
        self._theme = appearance.theme
        self._look = chart_look(Paint.DARK if appearance.theme.name == look.DARK.name else Paint.LIGHT)
        self._formats = appearance.formats
        self._rows: list[tuple[str, list[float | None]]] = []
        self._period: Period | None = None
        self._agreed: float | None = None
        self._row = _ROW
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)

    def show_team(self, reps: Sequence[TeamRep], period: Period, *, is_low: bool = False) -> None:
        """Show the weeks of a period, in lower rows where there is little room."""
        self._row = _LOW_ROW if is_low else _ROW
        self._period = period
        self._rows = []
        bands = set()
        for rep in reps:
            known = rep.weeks()
            weeks = [known.get(period.first.plus(number)) for number in range(period.weeks)]
            self._rows.append(
                (name_of(rep), [week.long_share if week is not None else None for week in weeks])
            )
            bands |= {week.agreed_low for week in weeks if week is not None}
        self._agreed = bands.pop() if len(bands) == 1 else None
        self.setMinimumHeight(_HEAD + self._row * len(self._rows) + _FOOT)
        self.setAccessibleName(QCoreApplication.translate("Team", "Long-term share per week, in percent"))
        self.setAccessibleDescription(self.as_table())
        self.update()

    def as_table(self) -> str:
        """Return the numbers as text with tabs, a line for each rep."""
        if self._period is None:
            return ""
        weeks = [str(self._period.first.plus(number).number) for number in range(self._period.weeks)]
        lines = ["\t".join((QCoreApplication.translate("Team", "Week"), *weeks))]
        lines += ["\t".join((name, *(_number(share) for share in shares))) for name, shares in self._rows]
        return "\n".join(lines)

    def sizeHint(self) -> QSize:
        """Return the room for all rows."""
        return QSize(640, _HEAD + self._row * len(self._rows) + _FOOT)

    def _cell(self, row: int, place: int) -> QRectF:
        count = self._period.weeks if self._period is not None else 1
        wide = (self.width() - _NAMES) / count
        return QRectF(_NAMES + place * wide, _HEAD + row * self._row, wide - 2, self._row - 2)

    def _colour(self, share: float) -> str:
        return self._look.heat_of((share - _LOW) / (_HIGH - _LOW))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the weeks above, a row for each rep, and what the colours mean."""
        if self._period is None:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(font(look.HOUR_LABEL))
        painter.setPen(QColor(self._theme.text2))
        every = 1 if self._cell(0, 0).width() >= 18 else 2
        for place in range(0, self._period.weeks, every):
            box = self._cell(0, place).adjusted(-4, -_HEAD, 4, -self._row)
            painter.drawText(box, Qt.AlignmentFlag.AlignCenter, str(self._period.first.plus(place).number))
        for row, (name, shares) in enumerate(self._rows):
            self._paint_row(painter, row, name, shares)
        self._paint_legend(painter)
        if self.hasFocus():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(QColor(self._theme.accent), 2))
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 6, 6)
        painter.end()

    def _paint_row(self, painter: QPainter, row: int, name: str, shares: list[float | None]) -> None:
        box = QRectF(0, _HEAD + row * self._row, _NAMES - 10, self._row - 2)
        painter.setFont(font(_NAME))
        painter.setPen(QColor(self._theme.text))
        shown = metrics(_NAME).elidedText(name, Qt.TextElideMode.ElideRight, box.width())
        painter.drawText(box, Qt.AlignmentFlag.AlignVCenter, shown)
        role = _LARGE_NUMBER if self._cell(0, 0).width() >= _WIDE_CELL else _NUMBER
        painter.setFont(font(role))
        for place, share in enumerate(shares):
            cell = self._cell(row, place)
            if share is None:
                painter.setPen(QColor(self._theme.line))
                painter.drawRect(cell.adjusted(0.5, 0.5, -0.5, -0.5))
                painter.setPen(QColor(self._theme.text3))
            else:
                colour = self._colour(share)
                painter.fillRect(cell, QColor(colour))
                painter.setPen(QColor(on(colour)))
            painter.drawText(cell, Qt.AlignmentFlag.AlignCenter, _number(share))

    def _paint_legend(self, painter: QPainter) -> None:
        width, height = _LEGEND
        top = _HEAD + self._row * len(self._rows) + 10
        low, high = self._formats.share(_LOW), self._formats.share(_HIGH)
        painter.setFont(font(look.HOUR_LABEL))
        painter.setPen(QColor(self._theme.text2))
        left = _NAMES + 28
        painter.drawText(QRectF(_NAMES, top - 4, 26, 18), Qt.AlignmentFlag.AlignVCenter, low)
        for x in range(width):
            colour = self._colour(_LOW + (_HIGH - _LOW) * x / width)
            painter.fillRect(QRectF(left + x, top, 1.2, height), QColor(colour))
        painter.drawText(QRectF(left + width + 6, top - 4, 60, 18), Qt.AlignmentFlag.AlignVCenter, high)
        if self._agreed is not None and _LOW <= self._agreed <= _HIGH:
            tick = left + (self._agreed - _LOW) / (_HIGH - _LOW) * width
            painter.fillRect(QRectF(tick - 1, top - 2, 2, height + 4), QColor(self._theme.text))
            words = QCoreApplication.translate("Team", "agreed {share}")
            said = words.format(share=self._formats.share(self._agreed))
            painter.drawText(QRectF(tick - 60, top + height + 3, 120, 16), Qt.AlignmentFlag.AlignCenter, said)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Copy the numbers as a table."""
        if event.matches(QKeySequence.StandardKey.Copy):
            QGuiApplication.clipboard().setText(self.as_table())
        else:
            super().keyPressEvent(event)

    def event(self, event: QEvent) -> bool:
        """Say whose week a cell is."""
        if isinstance(event, QHelpEvent):
            words = self.words_at(QPointF(event.pos()))
            QToolTip.showText(event.globalPos(), plain_tooltip(words), self)
            return True
        return super().event(event)

    def words_at(self, at: QPointF) -> str:
        """Return whose week lies at a place and its share, empty beside the cells."""
        if self._period is None:
            return ""
        for row, (name, shares) in enumerate(self._rows):
            for place, share in enumerate(shares):
                if self._cell(row, place).contains(at):
                    week = self._formats.week(self._period.first.plus(place))
                    return f"{name}, {week}: {self._formats.share(share)}"
        return ""


def _number(share: float | None) -> str:
    return "–" if share is None else str(percent(share))
