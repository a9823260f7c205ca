"""The palette of categories: dragged into the week by mouse, chosen by key or click."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QByteArray, QCoreApplication, QMimeData, QPoint, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QDrag,
    QFocusEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QPixmap,
)
from PySide6.QtWidgets import QAbstractButton, QApplication, QGridLayout, QSizePolicy, QWidget

from planner import look
from planner.app.words import category_name, horizon_name, side_name
from planner.domain.category import Category
from planner.drawing.faces import BlockFace
from planner.drawing.inks import screen_ink
from planner.drawing.week_painter import paint_body
from planner.views.appearance import Appearance
from planner.views.plain_text import plain_tooltip
from planner.views.week.writing import elided, middle_baseline, write

MIME = "application/x-overmorgen-category"
COLUMNS = 2
_HEIGHT = 24
_NAME = look.Type(11, 500, tabular=False)


def mime_of(category_id: str) -> QMimeData:
    """Return what a drag from the palette carries."""
    carried = QMimeData()
    carried.setData(MIME, QByteArray(category_id.encode()))
    return carried


def category_in(carried: QMimeData) -> str | None:
    """Return the category that a drag carries, None where it carries something else."""
    return bytes(carried.data(MIME).data()).decode() if carried.hasFormat(MIME) else None


class Swatch(QAbstractButton):
    """One category, painted as its blocks are."""

    stepped = Signal(int, int)

    def __init__(self, category: Category, appearance: Appearance, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.category = category
        self._theme = appearance.theme
        self._name = category_name(category)
        self._pressed_at: QPoint | None = None
        described = f"{horizon_name(category.horizon)}, {side_name(category.side)}"
        self.setAccessibleName(f"{self._name}, {described}")
        self.setToolTip(plain_tooltip(f"{self._name}\n{described}"))
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)

    def sizeHint(self) -> QSize:
        """Return the size at which two stand side by side in the panel."""
        return QSize(143, _HEIGHT)

    def minimumSizeHint(self) -> QSize:
        """Return the least size; a longer name is then elided."""
        return QSize(80, _HEIGHT)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Choose with Enter, step to a neighbour with the arrows."""
        steps = {
            Qt.Key.Key_Left: (0, -1),
            Qt.Key.Key_Right: (0, 1),
            Qt.Key.Key_Up: (-1, 0),
            Qt.Key.Key_Down: (1, 0),
        }
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        elif event.key() in steps:
            self.stepped.emit(*steps[Qt.Key(event.key())])
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Become the swatch that Tab comes back to."""
        super().focusInEvent(event)
        self.stepped.emit(0, 0)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Remember where a drag may begin."""
        if event.button() is Qt.MouseButton.LeftButton:
            self._pressed_at = event.position().toPoint()
        super().mousePressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """End what might have become a drag."""
        self._pressed_at = None
        super().mouseReleaseEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Begin a drag once the mouse has moved far enough."""
        at = self._pressed_at
        distance = QApplication.startDragDistance()
        if at is None or (event.position().toPoint() - at).manhattanLength() < distance:
            super().mouseMoveEvent(event)
            return
        self._pressed_at = None
        self.setDown(False)
        drag = QDrag(self)
        drag.setMimeData(mime_of(self.category.id))
        drag.setPixmap(self._picture())
        drag.setHotSpot(at)
        drag.exec(Qt.DropAction.CopyAction)

    def _picture(self) -> QPixmap:
        ratio = self.devicePixelRatioF()
        picture = QPixmap(self.size() * ratio)
        picture.setDevicePixelRatio(ratio)
        picture.fill(Qt.GlobalColor.transparent)
        painter = QPainter(picture)
        self._paint(painter, hovered=False)
        painter.end()
        return picture

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the category as its blocks look, with a ring while it has the keyboard."""
        painter = QPainter(self)
        self._paint(painter, hovered=self.underMouse() or self.isDown())
        if self.hasFocus():
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            for colour, width, inset in ((self._theme.base, 3.0, 1.5), (self._theme.accent, 2.0, 1.0)):
                painter.setPen(QPen(QColor(colour), width))
                painter.setBrush(Qt.BrushStyle.NoBrush)
                painter.drawRoundedRect(QRectF(self.rect()).adjusted(inset, inset, -inset, -inset), 4, 4)
        painter.end()

    def _paint(self, painter: QPainter, *, hovered: bool) -> None:
        category, box = self.category, QRectF(self.rect())
        face = BlockFace(self._name, "", "", "", category.colour, category.hatch, category.horizon)
        ink = screen_ink(face, self._theme, hovered=hovered)
        paint_body(painter, box, ink)
        inset = ink.text_inset - 1
        name = elided(self._name, _NAME, box.width() - inset - 5)
        write(painter, inset, middle_baseline(box.center().y(), _NAME), name, _NAME, ink.title)


class CategoryPalette(QWidget):
    """The categories in use, in two columns; Tab reaches one swatch, the arrows the others."""

    chosen = Signal(str)

    def __init__(self, appearance: Appearance, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._appearance = appearance
        self._swatches: list[Swatch] = []
        self._shown: tuple[Category, ...] = ()
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(8)
        self._grid.setVerticalSpacing(5)
        for column in range(COLUMNS):
            self._grid.setColumnStretch(column, 1)
        self.setAccessibleName(QCoreApplication.translate("CategoryPalette", "Categories"))

    def show_categories(self, categories: Iterable[Category]) -> None:
        """Show the categories that are not archived, in their order."""
        shown = tuple(category for category in categories if not category.archived)
        if shown == self._shown:
            return
        self._shown = shown
        for old in self._swatches:
            self._grid.removeWidget(old)
            old.hide()
            old.deleteLater()
        self._swatches = [self._swatch(category) for category in shown]
        for number, swatch in enumerate(self._swatches):
            self._grid.addWidget(swatch, number // COLUMNS, number % COLUMNS)
            swatch.show()
        self._give_tab_to(0)

    def _swatch(self, category: Category) -> Swatch:
        swatch = Swatch(category, self._appearance, self)
        swatch.clicked.connect(self._choose)
        swatch.stepped.connect(self._step)
        return swatch

    def _choose(self) -> None:
        sender = self.sender()
        if isinstance(sender, Swatch):
            self.chosen.emit(sender.category.id)

    def _step(self, down: int, right: int) -> None:
        sender = self.sender()
        if not isinstance(sender, Swatch) or sender not in self._swatches:
            return
        number = self._swatches.index(sender) + down * COLUMNS + right
        if 0 <= number < len(self._swatches):
            self._give_tab_to(number)
            if down or right:
                self._swatches[number].setFocus(Qt.FocusReason.TabFocusReason)

    def _give_tab_to(self, wanted: int) -> None:
        for number, swatch in enumerate(self._swatches):
            policy = Qt.FocusPolicy.StrongFocus if number == wanted else Qt.FocusPolicy.ClickFocus
            swatch.setFocusPolicy(policy)
