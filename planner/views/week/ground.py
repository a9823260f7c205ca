"""The ground of the week's grid: days gone by, hours, half hours and the gutter with its times."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QColor, QPainter

from planner import look
from planner.domain.span import DAY_MINUTES
from planner.drawing.fonts import font
from planner.drawing.week_geometry import Grid
from planner.views.appearance import Appearance


def paint_days(painter: QPainter, area: QRect, grid: Grid, theme: look.Theme, today: date) -> None:
    """Paint the base, and the days before today a shade darker."""
    painter.fillRect(area, QColor(theme.base))
    for column, day in enumerate(grid.days):
        if day < today:
            left, right = round(grid.x_of(column)), round(grid.x_of(column + 1))
            painter.fillRect(QRect(left, area.top(), right - left, area.height()), QColor(theme.past))


def paint_lines(painter: QPainter, area: QRect, grid: Grid, appearance: Appearance) -> None:
    """Paint the lines of hours and days, and the times in the gutter."""
    theme = appearance.theme
    painter.setFont(font(look.HOUR_LABEL))
    left = look.GUTTER_WIDTH
    right = round(grid.x_of(len(grid.days)))
    for minute in range(0, DAY_MINUTES + 1, 30):
        y = round(grid.y_of(minute))
        if not area.top() - 12 <= y <= area.bottom() + 12:
            continue
        whole = minute % 60 == 0
        painter.fillRect(left, y, right - left, 1, QColor(theme.line if whole else theme.half_line))
        if whole and 0 < minute < DAY_MINUTES:
            painter.setPen(QColor(theme.text3))
            box = QRect(0, y - 8, left - 8, 16)
            text = appearance.formats.clock_time(minute)
            painter.drawText(box, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, text)
    for column in range(len(grid.days)):
        painter.fillRect(round(grid.x_of(column)), area.top(), 1, area.height(), QColor(theme.line))
