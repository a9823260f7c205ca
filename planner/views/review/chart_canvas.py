"""A chart on the screen: it says its values when pointed at, is walked by keyboard, copied and saved."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication, QEvent, QPoint, QRect, QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import (
    QAccessible,
    QAccessibleAnnouncementEvent,
    QColor,
    QContextMenuEvent,
    QFocusEvent,
    QGuiApplication,
    QImage,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QResizeEvent,
)
from PySide6.QtWidgets import QMenu, QSizePolicy, QToolTip, QWidget

from planner import look
from planner.app.chart_words import ChartWords
from planner.drawing.fonts import font
from planner.views.appearance import Appearance
from planner.views.plain_text import plain_tooltip
from planner.views.review.chart_kinds import ChartKind
from planner.views.review.region_walk import next_region

if TYPE_CHECKING:
    from planner.charts.chart_figure import Region
    from planner.charts.labels import Heading
    from planner.views.review.chart_drawing import ChartDrawing

_RESIZED = 60
_POINTED = 20
_INSET = 4
_SMALLEST = QSize(220, 120)
_ARROWS = (Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Up, Qt.Key.Key_Down)
FORMATS = ("png", "svg", "pdf")


class ChartCanvas(QWidget):
    """Shows one chart; it is drawn by matplotlib once there are rows, and again when they or the size change.

    `opened` brings the row that was clicked or entered, `large_wanted` comes with a double click beside the
    marks, `save_wanted` with the ending of the file, `drawn` after each drawing.
    """

    opened = Signal(object)
    large_wanted = Signal()
    save_wanted = Signal(str)
    drawn = Signal()

    def __init__(self, kind: ChartKind, appearance: Appearance, scale: float = 1.0) -> None:
        super().__init__()
        self.kind = kind
        self.offers_more = False
        self._theme = appearance.theme
        self._scale = 1.0
        self._drawing: ChartDrawing | None = None
        self._rows: Any = None
        self.words: ChartWords[Any] | None = None
        self._image: QImage | None = None
        self._pointed: Region | None = None
        self._walked: Region | None = None
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.timeout.connect(self.draw)
        self.rescale(scale)

    def rescale(self, scale: float) -> None:
        """Take another size of texts, also of the value below the mouse; 1 is that of the page."""
        if scale == self._scale:
            return
        self._scale = scale
        self._drawing = None
        self.setStyleSheet(f"QToolTip {{ font-size: {round(look.SMALL.size * scale)}px; }}")
        if self.words is not None:
            self._later.start(0)

    def show_rows(self, rows: Any, words: ChartWords[Any], *, at_once: bool = False) -> None:
        """Show rows with their words; drawn when the window has a moment, or `at_once` for a slider."""
        if rows == self._rows and words == self.words:
            return
        self._rows, self.words = rows, words
        self._pointed = self._walked = None
        self.setAccessibleName(words.title)
        self.setAccessibleDescription("\n".join((words.subtitle, *words.sentences, words.table.as_text())))
        if at_once:
            self.draw()
        else:
            self._later.start(0)

    @property
    def regions(self) -> tuple[Region, ...]:
        """What can be pointed at, in the order of the rows."""
        return self._drawing.regions if self._drawing is not None else ()

    def place_of(self, nth: int) -> QRect:
        """Return where a mark lies on the canvas."""
        return _box(self.regions[nth]).toAlignedRect()

    @property
    def is_drawn(self) -> bool:
        """Whether the chart is on the screen as its rows and the size are."""
        return self._image is not None and not self._later.isActive()

    def draw(self) -> None:
        """Draw the chart now."""
        room = self._room()
        if self.words is None or room.width() < 2 or room.height() < 2:
            return
        self._later.stop()
        if self._drawing is None:
            from planner.views.review.chart_drawing import ChartDrawing

            self._drawing = ChartDrawing(self.kind, self._theme.name, self._scale)
        self._image = self._drawing.image(
            self._rows, self.words.labels, room.width(), room.height(), self.devicePixelRatioF()
        )
        self.update()
        self.drawn.emit()

    def saved(self, heading: Heading, ending: str) -> bytes:
        """Return the chart as it is shown, below a heading, as the bytes of a file."""
        assert self._drawing is not None
        assert self.words is not None
        room = self._room()
        labels = self.words.labels
        return self._drawing.saved(self._rows, labels, heading, room.width(), room.height(), ending)

    def _room(self) -> QRect:
        """Where the chart goes: around it is the ring while the canvas has the keyboard."""
        return self.rect().adjusted(_INSET, _INSET, -_INSET, -_INSET)

    def sizeHint(self) -> QSize:
        """Return a size at which everything has room."""
        return QSize(440, 210)

    def minimumSizeHint(self) -> QSize:
        """Return the size below which nothing can be read."""
        return _SMALLEST

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Draw for the new size once it rests."""
        super().resizeEvent(event)
        self._pointed = None
        self._later.start(0 if self._image is None else _RESIZED)

    def event(self, event: QEvent) -> bool:
        """Draw again on a screen with other pixels."""
        if event.type() == QEvent.Type.DevicePixelRatioChange:
            self._later.start(0)
        return super().event(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the drawing, stretched while a new one is to come, and what is pointed at."""
        painter = QPainter(self)
        painter.fillRect(self.rect(), QColor(self._theme.base))
        if self._image is not None:
            painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
            painter.drawImage(self._room(), self._image)
        elif self.words is not None:
            painter.setFont(font(look.SMALL))
            painter.setPen(QColor(self._theme.text3))
            painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, self.words.subtitle)
        if self._pointed is not None:
            shade = QColor(self._theme.text)
            shade.setAlpha(_POINTED)
            painter.fillRect(_box(self._pointed), shade)
        if self.hasFocus():
            self._paint_focus(painter)
        painter.end()

    def _paint_focus(self, painter: QPainter) -> None:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(self._theme.accent), 2))
        around = QRectF(self.rect()) if self._walked is None else _box(self._walked).adjusted(-2, -2, 2, 2)
        painter.drawRoundedRect(around.adjusted(1, 1, -1, -1), 4, 4)

    # The mouse

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Say what lies below the mouse."""
        self._point_at(event.position().toPoint())

    def _point_at(self, place: QPoint) -> None:
        found = self._region_at(place)
        if found is self._pointed:
            return
        self._pointed = found
        self.setCursor(Qt.CursorShape.PointingHandCursor if found else Qt.CursorShape.ArrowCursor)
        self.update()
        if found is None:
            QToolTip.hideText()
        else:
            self._tell(found, self.mapToGlobal(place))

    def _tell(self, region: Region, at: QPoint) -> None:
        QToolTip.showText(at, plain_tooltip(region.value), self, _box(region).toAlignedRect())

    def _region_at(self, place: QPoint) -> Region | None:
        x, y = place.x() - _INSET, place.y() - _INSET
        found = (region for region in reversed(self.regions) if region.holds(x, y))
        return next(found, None)

    def leaveEvent(self, event: QEvent) -> None:
        """Point at nothing any more."""
        super().leaveEvent(event)
        self._pointed = None
        self.update()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Open what is behind the mark below the mouse, or the chart itself."""
        if event.button() is not Qt.MouseButton.LeftButton or not self.rect().contains(
            event.position().toPoint()
        ):
            return
        found = self._region_at(event.position().toPoint())
        if found is not None:
            self._walked = found
            self.opened.emit(found.row)
        else:
            self.large_wanted.emit()

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Offer to copy and to save."""
        menu = self.menu()
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(event.globalPos())

    def menu(self) -> QMenu:
        """Return what can be done with the chart."""
        translate, menu = QCoreApplication.translate, QMenu(self)
        if self.offers_more:
            menu.addAction(translate("Review", "Open large"), self.large_wanted.emit)
            menu.addSeparator()
        menu.addAction(translate("Review", "Copy as table"), self.copy_table)
        for ending in FORMATS:
            words = translate("Review", "Save as {format}…").format(format=ending.upper())
            menu.addAction(words, partial(self.save_wanted.emit, ending))
        menu.setEnabled(self.words is not None)
        return menu

    def copy_table(self) -> None:
        """Put the rows into the clipboard, as spreadsheets take them."""
        if self.words is not None:
            QGuiApplication.clipboard().setText(self.words.table.as_text())

    # The keyboard

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Walk from mark to mark with the arrows, open with Enter, copy with Ctrl+C."""
        if (
            event.key() in _ARROWS
            and self.regions
            and not event.modifiers() & Qt.KeyboardModifier.AltModifier
        ):
            self._walk_to(next_region(self.regions, self._walked, Qt.Key(event.key())))
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            if self._walked is None:
                self.large_wanted.emit()
            else:
                self.opened.emit(self._walked.row)
        elif event.key() == Qt.Key.Key_C and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.copy_table()
        else:
            super().keyPressEvent(event)

    def _walk_to(self, region: Region) -> None:
        self._walked = region
        self.update()
        self._tell(region, self.mapToGlobal(_box(region).bottomLeft().toPoint()))
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, region.value))

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Forget where the keyboard was, unless a menu or another window has it."""
        super().focusOutEvent(event)
        if event.reason() not in (Qt.FocusReason.PopupFocusReason, Qt.FocusReason.ActiveWindowFocusReason):
            self._walked = None
        self.update()


def _box(region: Region) -> QRectF:
    return QRectF(region.left + _INSET, region.top + _INSET, region.width, region.height)
