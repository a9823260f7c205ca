"""One line of the look-back: when, what, and what became of it."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from planner import look
from planner.app import look_back_words as words
from planner.app.cause_words import cause_name
from planner.app.formats import Formats
from planner.app.words import category_name
from planner.domain.block import Outcome
from planner.domain.category import Category
from planner.domain.look_back import usual_outcome
from planner.drawing.icons import draw_icon
from planner.views.appearance import Appearance
from planner.views.look_back.day_row import BlockRow, FixedRow, GaveWayRow, Row, Said
from planner.views.plain_text import plain_tooltip
from planner.views.week.writing import elided, middle_baseline, width_of, write

HEIGHT = 44
TEXT_LEFT = 136
_TIMES_LEFT, _BAR_LEFT, _STATE_ROOM = 25, 121, 150
_ICON, _GAP = 14, 10
_TITLE = look.Type(13, 600, tabular=False)
_STATE = look.Type(13)


class RowLine(QWidget):
    """Shows one line; `chosen` comes when it is clicked, or when it gets the keyboard."""

    chosen = Signal()

    def __init__(self, appearance: Appearance) -> None:
        super().__init__()
        self._theme, self._formats = appearance.theme, appearance.formats
        self._row: Row | None = None
        self._category: Category | None = None
        self._is_current = False
        self.setFixedHeight(HEIGHT)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)

    def show_row(self, row: Row, category: Category, *, is_current: bool) -> None:
        """Show a line."""
        self._row, self._category, self._is_current = row, category, is_current
        spoken = ", ".join(part for part in (_times(row, self._formats), *self._texts()) if part)
        self.setAccessibleName(spoken)
        self.setToolTip(plain_tooltip(spoken))
        self.update()

    def sizeHint(self) -> QSize:
        """Return a width in which most titles are whole."""
        return QSize(600, HEIGHT)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Become the current line."""
        self.chosen.emit()
        event.accept()

    def _texts(self) -> tuple[str, str, str]:
        if self._row is None or self._category is None:
            return "", "", ""
        title, detail = _title_and_detail(self._row, self._category)
        return title, detail, state_of(self._row, self._formats)[1]

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the line, the current one on its own ground."""
        row, category = self._row, self._category
        if row is None or category is None:
            return
        theme = self._theme
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self._is_current:
            painter.fillRect(self.rect(), QColor(theme.accent_soft))
            painter.fillRect(0, 0, 3, self.height(), QColor(theme.accent))
        else:
            painter.fillRect(0, self.height() - 1, self.width(), 1, QColor(theme.half_line))
        middle = (HEIGHT - 1) / 2
        baseline = middle_baseline(middle, _STATE)
        write(painter, _TIMES_LEFT, baseline, _times(row, self._formats), look.Type(13), theme.text2)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(look.tint(category.colour, theme).bar))
        painter.drawRoundedRect(QRectF(_BAR_LEFT, middle - 13, 4, 26), 2, 2)
        self._paint_words(painter, baseline)
        self._paint_state(painter, row, middle)
        painter.end()

    def _paint_words(self, painter: QPainter, baseline: float) -> None:
        title, detail, _ = self._texts()
        room = self.width() - _STATE_ROOM - TEXT_LEFT - _GAP
        x = write(painter, TEXT_LEFT, baseline, elided(title, _TITLE, room), _TITLE, self._theme.text)
        left = TEXT_LEFT + room - x - _GAP
        if left >= min(width_of(detail, look.SMALL), 60):
            write(
                painter, x + _GAP, baseline, elided(detail, look.SMALL, left), look.SMALL, self._theme.text2
            )

    def _paint_state(self, painter: QPainter, row: Row, middle: float) -> None:
        icon, text, is_said = state_of(row, self._formats)
        colour = self._theme.text if is_said else self._theme.text3
        x = self.width() - _STATE_ROOM
        draw_icon(painter, icon, x, middle - _ICON / 2, _ICON, colour)
        room = _STATE_ROOM - _ICON - 6 - 14
        write(
            painter,
            x + _ICON + 6,
            middle_baseline(middle, _STATE),
            elided(text, _STATE, room),
            _STATE,
            colour,
        )


def _times(row: Row, formats: Formats) -> str:
    return formats.times(row.span)


def _title_and_detail(row: Row, category: Category) -> tuple[str, str]:
    name = category_name(category)
    title = row.known.title if isinstance(row, GaveWayRow) else row.block.title
    detail = name if title else ""
    if isinstance(row, FixedRow):
        detail = QCoreApplication.translate("LookBack", "from calendar")
    if isinstance(row, BlockRow) and row.used_by is not None:
        detail = words.used_for(row.used_by.title or name)
    cause = getattr(row, "cause", None)
    if cause is not None and (isinstance(row, GaveWayRow) or (isinstance(row, BlockRow) and row.gave_way)):
        detail = " · ".join(part for part in (detail, cause_name(cause)) if part)
    return title or name, detail


def state_of(row: Row, formats: Formats) -> tuple[str, str, bool]:
    """Return what became of a line: an icon, words, and whether the rep has said it."""
    if isinstance(row, FixedRow):
        return ("clock", _ahead(), False) if row.is_ahead else ("check", _done(), False)
    if isinstance(row, GaveWayRow):
        icon = "x" if row.known.leaves_the_plan else "corner-up-right"
        return icon, words.what_went(row.known, formats), True
    if isinstance(row, BlockRow):
        return _state_of_block(row, formats)
    return "zap", QCoreApplication.translate("LookBack", "Unplanned"), True


def _state_of_block(row: BlockRow, formats: Formats) -> tuple[str, str, bool]:
    is_said = row.is_confirmed or row.is_settled
    if row.said is Said.AHEAD:
        return "clock", _ahead(), is_said
    if row.said is Said.SHORTENED:
        return "scissors", words.minutes_done(row.kept, formats), is_said
    if row.said is Said.GIVEN_UP:
        return "x", QCoreApplication.translate("LookBack", "Given up"), is_said
    if row.said is Said.MOVED:
        if row.to is not None:
            return "corner-up-right", words.new_time(row.to, row.span, formats), is_said
        later = QCoreApplication.translate("LookBack", "Later")
        asked = QCoreApplication.translate("LookBack", "Moved")
        return "corner-up-right", later if row.is_later else asked, is_said
    if usual_outcome(row.block) is Outcome.EXCUSED:
        return "check", QCoreApplication.translate("LookBack", "On leave"), is_said
    return "check", _done(), is_said


def _done() -> str:
    return QCoreApplication.translate("LookBack", "Done")


def _ahead() -> str:
    return QCoreApplication.translate("LookBack", "Still ahead")
