"""Presenting: one chart at a time over a whole screen, with its sentence, and nothing private."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QRectF, QSize, Qt
from PySide6.QtGui import (
    QAccessible,
    QAccessibleAnnouncementEvent,
    QColor,
    QGuiApplication,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QScreen,
)
from PySide6.QtWidgets import QHBoxLayout, QSpacerItem, QVBoxLayout, QWidget

from planner import look
from planner.app.review_rows import Period
from planner.app.session import Session
from planner.charts.chart_look import PRESENTATION
from planner.charts.rows import ReviewRows, without_private_cause
from planner.drawing.fonts import font, metrics
from planner.views.appearance import Appearance
from planner.views.controls import label
from planner.views.review.chart_canvas import ChartCanvas
from planner.views.review.chart_kinds import SHOWN, ChartKind, has_something, rows_of, words_of
from planner.views.review.one_on_one_draft import OneOnOneDraft
from planner.views.review.page_bar import weeks_of
from planner.views.review.stored_text import StoredText

if TYPE_CHECKING:
    from planner.app.review import Review

_SCREEN = QSize(1440, 900)
"""The screen that all sizes here are for; on another one they grow and shrink with it."""
_SENTENCE = look.Type(36, 600, tabular=False)
_SENTENCE_LINE = 44
_UNDER = look.Type(17)
_FOOT = look.Type(12)
_CAP = look.Type(12, 500, tabular=False)
_CHART_SCALE = PRESENTATION.scale
_SMALLEST = 0.62
_MARGIN = 56
_ABOVE = 20
_NOTE_HEIGHT = 92
_FORWARD = (Qt.Key.Key_Right, Qt.Key.Key_Down, Qt.Key.Key_PageDown, Qt.Key.Key_Space)
_BACK = (Qt.Key.Key_Left, Qt.Key.Key_Up, Qt.Key.Key_PageUp, Qt.Key.Key_Backspace)


class Presentation(QWidget):
    """A window of its own, on the second screen where there is one; Escape closes it."""

    def __init__(
        self,
        review: Review,
        session: Session,
        appearance: Appearance,
        draft: OneOnOneDraft,
        parent: QWidget,
        first: ChartKind,
    ) -> None:
        """Present the charts of a review that have something to show, beginning with `first`."""
        super().__init__(parent, Qt.WindowType.Window)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(QCoreApplication.translate("Review", "Review"))
        self._appearance = appearance
        self._theme = appearance.theme
        self._rows = shown_to_others(review.rows)
        self._about = _about(session.preferences.rep_name, review.asked.period)
        self._draft = draft
        self.kinds = [kind for kind in SHOWN if has_something(kind, rows_of(kind, self._rows))]
        self._place = self.kinds.index(first) if first in self.kinds else 0
        self._canvases: dict[ChartKind, ChartCanvas] = {}
        self._measure = 1.0
        self.sentence = label("", _SENTENCE)
        self.sentence.setWordWrap(True)
        self._subtitle = label("", _UNDER, "quiet")
        self._subtitle.setWordWrap(True)
        self.note = StoredText(QCoreApplication.translate("Review", "Notes"), "", _NOTE_HEIGHT)
        self._noted_before = ""
        self.note.left.connect(self._add_note)
        self.note.hide()
        self.foot = _Foot(appearance)
        self._lay_out()

    def _lay_out(self) -> None:
        self._chart = QVBoxLayout()
        self._rows_of_parts = rows = QVBoxLayout(self)
        rows.setSpacing(8)
        rows.addWidget(self.sentence)
        rows.addWidget(self._subtitle)
        self._above_chart = QSpacerItem(0, _ABOVE)
        rows.addItem(self._above_chart)
        rows.addLayout(self._chart, 1)
        rows.addWidget(self.note)
        rows.addSpacing(12)
        rows.addWidget(self.foot)

    def start(self) -> None:
        """Open full screen, on another screen than the window's where there is one."""
        screen = self._screen()
        self.setGeometry(screen.geometry())
        self.showFullScreen()
        self.raise_()
        self.activateWindow()
        self.setFocus()
        self.show_place(self._place)

    def _screen(self) -> QScreen:
        parent = self.parentWidget()
        own = parent.screen() if parent is not None else self.screen()
        others = [screen for screen in QGuiApplication.screens() if screen != own]
        return others[0] if others else own

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Set all type for the size of the screen."""
        super().resizeEvent(event)
        part = min(self.width() / _SCREEN.width(), self.height() / _SCREEN.height())
        self._measure = measure = max(part, _SMALLEST)
        self.sentence.setFont(font(replace(_SENTENCE, size=_SENTENCE.size * measure)))
        self.sentence.setMinimumHeight(round(_SENTENCE_LINE * measure))
        self._subtitle.setFont(font(replace(_UNDER, size=_UNDER.size * measure)))
        side = round(_MARGIN * part)
        self._rows_of_parts.setContentsMargins(side, round((_MARGIN - 6) * part), side, round(_ABOVE * part))
        self._above_chart.changeSize(0, round(_ABOVE * part))
        self._rows_of_parts.invalidate()
        for canvas in self._canvases.values():
            canvas.rescale(self._scale)

    @property
    def _scale(self) -> float:
        return _CHART_SCALE * self._measure

    @property
    def kind(self) -> ChartKind:
        """The chart that is shown."""
        return self.kinds[self._place]

    @property
    def canvas(self) -> ChartCanvas:
        """The chart that is shown, on its canvas."""
        return self._canvases[self.kind]

    def show_place(self, place: int) -> None:
        """Show one of the charts, by its place among those that are presented."""
        self._place = min(max(place, 0), len(self.kinds) - 1)
        kind = self.kind
        rows = rows_of(kind, self._rows)
        words = words_of(kind, rows, self._appearance.formats)
        self.sentence.setText(f"{words.title}.")
        self._subtitle.setText(" ".join(said for said in (f"{self._about}.", words.subtitle) if said))
        for other, canvas in self._canvases.items():
            canvas.setVisible(other is kind)
        if kind not in self._canvases:
            self._canvases[kind] = canvas = self._canvas(kind)
            self._chart.addWidget(canvas)
        self._canvases[kind].show_rows(rows, words)
        self.foot.show_place(self._place, len(self.kinds))
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, words.title))

    def _canvas(self, kind: ChartKind) -> ChartCanvas:
        """Return a canvas that tells values to the mouse; a click on it goes on, as one beside it does."""
        canvas = ChartCanvas(kind, self._appearance, self._scale)
        canvas.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        canvas.setContextMenuPolicy(Qt.ContextMenuPolicy.NoContextMenu)
        canvas.opened.connect(self._go_on)
        canvas.large_wanted.connect(self._go_on)
        return canvas

    def _go_on(self) -> None:
        self.show_place(self._place + 1)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go on and back, to a chart by its number, take a note, close."""
        key = event.key()
        number = key - Qt.Key.Key_1
        if key in _FORWARD:
            self.show_place(self._place + 1)
        elif key in _BACK:
            self.show_place(self._place - 1)
        elif key == Qt.Key.Key_Home:
            self.show_place(0)
        elif key == Qt.Key.Key_End:
            self.show_place(len(self.kinds) - 1)
        elif 0 <= number < len(self.kinds):
            self.show_place(number)
        elif key == Qt.Key.Key_N:
            self._take_note()
        elif key == Qt.Key.Key_Escape and not self.note.isHidden():
            self._put_note_away()
        elif key in (Qt.Key.Key_Escape, Qt.Key.Key_F5):
            self.note.hand_over()
            self.close()
        else:
            super().keyPressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Go on with a click, as presenters do."""
        if event.button() is Qt.MouseButton.LeftButton:
            self._go_on()

    def _take_note(self) -> None:
        """Open an empty line for a note: what was noted before may not be for every eye."""
        if self.note.isHidden():
            self._noted_before = self._draft.at_hand.notes
            self.note.show_text("")
            self.note.show()
        self.note.field.setFocus()

    def _add_note(self, text: str) -> None:
        before = self._noted_before.rstrip()
        added = text.strip()
        if added:
            self._draft.store(notes=f"{before}\n{added}" if before else added)

    def _put_note_away(self) -> None:
        self.note.hand_over()
        self.note.hide()
        self.setFocus()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the ground."""
        painter = QPainter(self)
        painter.fillRect(self.rect(), QColor(self._theme.base))
        painter.end()


def shown_to_others(rows: ReviewRows) -> ReviewRows:
    """Return the rows without what stays with the rep."""
    return without_private_cause(rows)


def _about(rep: str, period: Period) -> str:
    weeks = weeks_of(period)
    if not rep:
        return weeks
    words = QCoreApplication.translate("Review", "{rep}, {weeks}")
    return words.format(rep=rep, weeks=weeks[:1].lower() + weeks[1:])


class _Foot(QWidget):
    """How far the charts are gone through, and the keys."""

    def __init__(self, appearance: Appearance) -> None:
        super().__init__()
        translate = QCoreApplication.translate
        self._dots = _Dots(appearance.theme)
        self._count = label("", _FOOT, "quiet")
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(self._dots)
        row.addSpacing(4)
        row.addWidget(self._count)
        row.addStretch(1)
        for caps, words in (
            (("←", "→"), translate("Review", "chart")),
            (("N",), translate("Review", "note")),
            (("Esc",), translate("Review", "close")),
        ):
            for cap in caps:
                row.addWidget(_KeyCap(cap, appearance.theme))
            row.addWidget(label(words, _FOOT, "quiet"))
            row.addSpacing(12)

    def show_place(self, place: int, count: int) -> None:
        """Say which of how many charts is shown."""
        self._dots.show_place(place, count)
        words = QCoreApplication.translate("Review", "{number} of {count}")
        self._count.setText(words.format(number=place + 1, count=count))


class _Dots(QWidget):
    """A dot for each chart; that of the shown one is long."""

    def __init__(self, theme: look.Theme) -> None:
        super().__init__()
        self._theme = theme
        self._place = self._count = 0

    def show_place(self, place: int, count: int) -> None:
        """Mark one of some dots."""
        self._place, self._count = place, count
        self.setFixedSize(20 + 13 * max(count - 1, 0), 20)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the dots."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        x, middle = 0.0, self.height() / 2
        for place in range(self._count):
            is_shown = place == self._place
            width = 20.0 if is_shown else 7.0
            painter.setBrush(QColor(self._theme.ink if is_shown else self._theme.edge))
            painter.drawRoundedRect(QRectF(x, middle - 3.5, width, 7), 3.5, 3.5)
            x += width + 6
        painter.end()


class _KeyCap(QWidget):
    """A key, drawn."""

    def __init__(self, key: str, theme: look.Theme) -> None:
        super().__init__()
        self._key = key
        self._theme = theme
        self.setFixedSize(self.sizeHint())

    def sizeHint(self) -> QSize:
        """Return the room for its name."""
        return QSize(max(round(metrics(_CAP).horizontalAdvance(self._key)) + 12, 22), 20)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint edge and name."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QColor(self._theme.edge))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4)
        painter.setFont(font(_CAP))
        painter.setPen(QColor(self._theme.text2))
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, self._key)
        painter.end()
