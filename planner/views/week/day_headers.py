"""The headers of the days: name, date, free hours, and the mix of each day as a small bar."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import QCoreApplication, QEvent, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QHelpEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from planner import look
from planner.app.formats import Formats
from planner.domain.block import Block
from planner.domain.category import Category
from planner.domain.mix import Mix, mix_of
from planner.domain.preferences import Preferences, free_minutes
from planner.domain.week import Week
from planner.drawing.week_painter import paint_mix_bar
from planner.views.appearance import Appearance
from planner.views.week.mix_words import rows
from planner.views.week.writing import middle_baseline, width_of, write, write_left_of

_MIDDLE = 21.0
_LEFT, _RIGHT = 11.0, 12.0
_BAR_TOP, _BAR_HEIGHT = 41.0, 6.0
_WEEKDAY_TODAY = look.Type(13, 600)


@dataclass(frozen=True, slots=True)
class DaySummary:
    """What a header says of its day; `working` are the minutes that the day offers, less the break."""

    day: date
    mix: Mix
    working: int
    free: int
    is_today: bool
    on_leave: bool

    @property
    def tells_free(self) -> bool:
        """Whether free time is worth a word: not on days off and on leave."""
        return self.working > 0 and not self.on_leave


def summaries(
    week: Week,
    preferences: Preferences,
    categories: Mapping[str, Category],
    days: Sequence[date],
    today: date,
) -> tuple[DaySummary, ...]:
    """Sum up each day that is shown."""
    blocks = week.all_blocks
    return tuple(
        _summary(
            day,
            [block for block in blocks if block.span.day == day],
            preferences,
            categories,
            is_today=day == today,
            on_leave=week.on_leave(day),
        )
        for day in days
    )


def _summary(
    day: date,
    blocks: Sequence[Block],
    preferences: Preferences,
    categories: Mapping[str, Category],
    *,
    is_today: bool,
    on_leave: bool,
) -> DaySummary:
    return DaySummary(
        day,
        mix_of(blocks, categories),
        free_minutes(preferences, day, (), on_leave=False),
        free_minutes(preferences, day, blocks, on_leave=on_leave),
        is_today,
        on_leave,
    )


def free_words(summary: DaySummary, formats: Formats) -> str:
    """Return the free time of a day in words: "2 h 15 free", "full", or nothing on days off."""
    if not summary.tells_free:
        return ""
    if summary.free == 0:
        return QCoreApplication.translate("DayHeaders", "full")
    words = QCoreApplication.translate("DayHeaders", "{time} free")
    return words.format(time=formats.duration(summary.free))


def spoken_day(summary: DaySummary, formats: Formats) -> str:
    """Return everything about a day in one run of words."""
    said = [formats.long_day(summary.day)]
    if summary.is_today:
        said.append(QCoreApplication.translate("DayHeaders", "today"))
    if summary.on_leave:
        said.append(QCoreApplication.translate("DayHeaders", "leave"))
    elif summary.working == 0:
        said.append(QCoreApplication.translate("DayHeaders", "day off"))
    said.append(free_words(summary, formats))
    planned = (
        f"{name} {formats.duration(minutes)}" for name, minutes, _ in rows(summary.mix, formats) if minutes
    )
    return ", ".join(part for part in (*said, *planned) if part)


class DayHeaders(QWidget):
    """A row of headers, one above each day of the grid."""

    def __init__(self, appearance: Appearance, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = appearance.theme
        self._formats = appearance.formats
        self._days: tuple[DaySummary, ...] = ()
        self._spoken: dict[DaySummary, str] = {}
        self._right_margin = 0
        self.setFixedHeight(look.DAY_HEADER_HEIGHT)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(QCoreApplication.translate("DayHeaders", "Days of the week"))

    def show_week(
        self,
        week: Week,
        preferences: Preferences,
        categories: Mapping[str, Category],
        days: Sequence[date],
        today: date,
    ) -> None:
        """Show the days of a week; `categories` are all that its blocks may have, by id."""
        shown = summaries(week, preferences, categories, days, today)
        before, self._days = self._days, shown
        if shown == before:
            return
        self._spoken = {d: self._spoken.get(d) or spoken_day(d, self._formats) for d in shown}
        self.setAccessibleDescription(". ".join(self._spoken.values()))
        self._repaint_changed(before)

    def _repaint_changed(self, before: Sequence[DaySummary]) -> None:
        """Repaint what differs: while a block is dragged that is a day or two."""
        if len(before) != len(self._days):
            self.update()
            return
        for number, (old, new) in enumerate(zip(before, self._days, strict=True)):
            if old != new:
                self.update(self._column(number).toAlignedRect())

    def set_right_margin(self, pixels: int) -> None:
        """Leave room at the right where the grid below has its scroll bar."""
        self._right_margin = pixels
        self.update()

    def sizeHint(self) -> QSize:
        """Return the room of a usual week."""
        return QSize(976, look.DAY_HEADER_HEIGHT)

    def minimumSizeHint(self) -> QSize:
        """Return a width below which the numbers of the days would no longer fit."""
        return QSize(look.GUTTER_WIDTH + 40 * max(len(self._days), 5), look.DAY_HEADER_HEIGHT)

    def _column(self, number: int) -> QRectF:
        width = (self.width() - look.GUTTER_WIDTH - self._right_margin) / len(self._days)
        return QRectF(look.GUTTER_WIDTH + number * width, 0, width, self.height())

    def event(self, event: QEvent) -> bool:
        """Answer the mouse with the full text of the day below it."""
        if isinstance(event, QHelpEvent) and event.type() is QEvent.Type.ToolTip:
            text = self.tooltip_at(event.pos().x())
            if text:
                QToolTip.showText(event.globalPos(), text, self)
            else:
                QToolTip.hideText()
            return True
        return super().event(event)

    def tooltip_at(self, x: int) -> str:
        """Return everything about the day at a place, line by line; empty beside the days."""
        for number, summary in enumerate(self._days):
            column = self._column(number)
            if column.left() <= x < column.right():
                return self._spoken[summary].replace(", ", "\n")
        return ""

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the headers and the lines between them."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(self.rect(), QColor(self._theme.base))
        for number, summary in enumerate(self._days):
            if self._column(number).intersects(QRectF(event.rect())):
                self._paint_day(painter, self._column(number), summary)
        paint_column_lines(
            painter, self, [self._column(n).left() for n in range(len(self._days))], self._theme
        )
        painter.end()

    def _paint_day(self, painter: QPainter, column: QRectF, summary: DaySummary) -> None:
        theme = self._theme
        bar = QRectF(column.left() + _LEFT, _BAR_TOP, column.width() - _LEFT - _RIGHT, _BAR_HEIGHT)
        end = self._paint_date(painter, bar, summary)
        room = bar.right() - end - 8
        for words in self._free_texts(summary):
            if width_of(words, look.SMALL) <= room:
                baseline = middle_baseline(_MIDDLE, look.SMALL)
                write_left_of(painter, bar.right(), baseline, words, look.SMALL, theme.text2)
                break
        mix = summary.mix
        minutes = (mix.long_minutes, mix.short_minutes, mix.neutral_minutes)
        if summary.working or any(minutes):
            paint_mix_bar(painter, bar, minutes, summary.working, theme)

    def _free_texts(self, summary: DaySummary) -> tuple[str, ...]:
        words = free_words(summary, self._formats)
        return (words, self._formats.duration(summary.free)) if summary.free else (words,)

    def _paint_date(self, painter: QPainter, bar: QRectF, summary: DaySummary) -> float:
        """Write weekday and number, the number alone where both do not fit; return where they end."""
        theme = self._theme
        number = str(summary.day.day)
        number_width = width_of(number, look.DAY_NUMBER)
        whole = number_width + (10 if summary.is_today else 0)
        weekday = self._formats.weekday(summary.day, short=True)
        role = _WEEKDAY_TODAY if summary.is_today else look.BODY
        # Where a column is narrower than the insets allow, the number stands in its middle.
        x = min(bar.left(), bar.center().x() - whole / 2)
        if width_of(weekday, role) + 8 + whole <= bar.width():
            colour = theme.text if summary.is_today else theme.text2
            x = write(painter, x, middle_baseline(_MIDDLE, role), weekday, role, colour) + 7
        colour = theme.text
        if summary.is_today:
            badge = QRectF(x, _MIDDLE - 12, number_width + 10, 24)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(theme.ink))
            painter.drawRoundedRect(badge, 5, 5)
            x, colour = x + 5, theme.on_ink
        baseline = middle_baseline(_MIDDLE, look.DAY_NUMBER)
        end = write(painter, x, baseline, number, look.DAY_NUMBER, colour)
        return end + 5 if summary.is_today else end


def paint_column_lines(painter: QPainter, widget: QWidget, lefts: Sequence[float], theme: look.Theme) -> None:
    """Paint the lines between the days, where the grid has its own, and the one below."""
    for left in lefts:
        painter.fillRect(round(left), 0, 1, widget.height(), QColor(theme.line))
    painter.fillRect(0, widget.height() - 1, widget.width(), 1, QColor(theme.line))
