"""Shows a sheet as it will come out of the printer, at any size."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPaintEvent, QPixmap, QResizeEvent, QWheelEvent
from PySide6.QtWidgets import QScrollArea, QWidget

from planner import look
from planner.drawing.week_painter import paint_shadow
from planner.printing.printed_sheet import PrintedSheet

_EDGE = 18
ZOOMS = (0.5, 0.75, 1.0, 1.5, 2.0, 3.0)


class _Page(QWidget):
    """The sheet on its table; it keeps a picture of itself, so that scrolling needs no new one."""

    def __init__(self, theme: look.Theme) -> None:
        super().__init__()
        self._theme = theme
        self._sheet: PrintedSheet | None = None
        self._picture: QPixmap | None = None

    def show_sheet(self, sheet: PrintedSheet) -> None:
        self._sheet = sheet
        self._picture = None
        self.setAccessibleDescription(sheet.title)
        self.update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Forget the picture: it has another size now."""
        self._picture = None
        super().resizeEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the table, and the page on it."""
        painter = QPainter(self)
        if self._picture is None or self._picture.devicePixelRatio() != self.devicePixelRatio():
            self._picture = self._painted()
        painter.drawPixmap(0, 0, self._picture)
        painter.end()

    def _painted(self) -> QPixmap:
        picture = QPixmap(self.size() * self.devicePixelRatio())
        picture.setDevicePixelRatio(self.devicePixelRatio())
        picture.fill(QColor(self._theme.sunken))
        if self._sheet is not None:
            room = QRectF(self.rect()).adjusted(_EDGE, _EDGE, -_EDGE, -_EDGE)
            size = self._sheet.size.scaled(room.size(), Qt.AspectRatioMode.KeepAspectRatio)
            page = QRectF(0, 0, size.width(), size.height())
            page.moveCenter(room.center())
            painter = QPainter(picture)
            paint_shadow(painter, page, self._theme, 1)
            painter.fillRect(page, QColor("#FFFFFF"))
            self._sheet.paint(painter, page)
            painter.end()
        return picture


class PagePreview(QScrollArea):
    """A page that fits the room, or larger with scroll bars; + and - zoom, 0 fits it again.

    `zoomed` brings the size in force, 1.0 for the size of the paper.
    """

    zoomed = Signal(float)

    def __init__(self, theme: look.Theme) -> None:
        super().__init__()
        self._sheet: PrintedSheet | None = None
        self._zoom: float | None = None
        self._page = _Page(theme)
        self.setWidget(self._page)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(self.tr("Preview of the page"))
        self._page.setAccessibleName(self.tr("Page"))
        self.setMinimumSize(420, 320)
        self.setStyleSheet(
            f"PagePreview {{ border: 2px solid {theme.line}; background: {theme.sunken}; }}"
            f"PagePreview:focus {{ border: 2px solid {theme.accent}; }}"
        )

    @property
    def zoom(self) -> float:
        """The size in force, 1.0 for the size of the paper."""
        return self._fitting() if self._zoom is None else self._zoom

    @property
    def fits(self) -> bool:
        """Whether the page is as large as the room allows."""
        return self._zoom is None

    def show_sheet(self, sheet: PrintedSheet) -> None:
        """Show another sheet at the size in force."""
        self._sheet = sheet
        self._page.show_sheet(sheet)
        self._set_size()

    def zoom_in(self) -> None:
        """Show the page larger, up to three times the size of the paper."""
        self._set_zoom(next((size for size in ZOOMS if size > self.zoom + 0.01), ZOOMS[-1]))

    def zoom_out(self) -> None:
        """Show the page smaller, but never smaller than it fits."""
        smaller = [size for size in ZOOMS if self._fitting() < size < self.zoom - 0.01]
        self._set_zoom(smaller[-1] if smaller else None)

    def fit(self) -> None:
        """Show the whole page."""
        self._set_zoom(None)

    def _set_zoom(self, zoom: float | None) -> None:
        self._zoom = zoom
        self._set_size()

    def _fitting(self) -> float:
        if self._sheet is None:
            return 1.0
        room = self.viewport().size() - QSize(2 * _EDGE, 2 * _EDGE)
        size = self._sheet.size
        return max(min(room.width() / size.width(), room.height() / size.height()), 0.1)

    def _set_size(self) -> None:
        if self._sheet is None:
            return
        size = (self._sheet.size * self.zoom).toSize() + QSize(2 * _EDGE, 2 * _EDGE)
        self._page.resize(self.maximumViewportSize() if self.fits else size)
        self.zoomed.emit(self.zoom)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fit the page into the new room."""
        super().resizeEvent(event)
        self._set_size()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Zoom on + - and 0, scroll on the other keys."""
        act = {"+": self.zoom_in, "=": self.zoom_in, "-": self.zoom_out, "0": self.fit}.get(event.text())
        if act is not None:
            act()
        else:
            super().keyPressEvent(event)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Zoom with Ctrl, scroll without."""
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            if event.angleDelta().y() > 0:
                self.zoom_in()
            else:
                self.zoom_out()
            event.accept()
        else:
            super().wheelEvent(event)

    def event(self, event: QEvent) -> bool:
        """Keep + - and 0 for zooming while the preview has the keyboard."""
        is_zoom = isinstance(event, QKeyEvent) and event.text() in {"+", "=", "-", "0"}
        if event.type() == QEvent.Type.ShortcutOverride and is_zoom:
            event.accept()
            return True
        return super().event(event)
