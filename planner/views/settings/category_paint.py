"""Paints a category as a small block: in the table, in its dialog, and to choose a colour by."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QButtonGroup, QHBoxLayout, QWidget

from planner import look
from planner.app.words import category_name
from planner.domain.category import Category, Horizon, Side
from planner.drawing.faces import BlockFace
from planner.drawing.fonts import font, metrics
from planner.drawing.inks import Ink, screen_ink
from planner.drawing.week_painter import paint_body

NAME = look.Type(12, 500, tabular=False)


def category_ink(category: Category, theme: look.Theme) -> Ink:
    """Return the ink that blocks of a category have on screen."""
    face = BlockFace("", "", "", "", category.colour, category.hatch, category.horizon)
    return screen_ink(face, theme)


def paint_category(painter: QPainter, box: QRectF, category: Category, theme: look.Theme) -> None:
    """Paint a category with its name into a box."""
    ink = category_ink(category, theme)
    paint_body(painter, box, ink)
    room = box.adjusted(ink.text_inset, 0, -6, 0)
    text = metrics(NAME).elidedText(category_name(category), Qt.TextElideMode.ElideRight, room.width())
    painter.setFont(font(NAME))
    painter.setPen(QColor(ink.title))
    painter.drawText(room, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, text)


def paint_horizon(painter: QPainter, box: QRectF, horizon: Horizon, theme: look.Theme) -> None:
    """Paint the small square that stands before the name of a horizon."""
    fill, edge = {
        Horizon.LONG: (theme.long, theme.long),
        Horizon.SHORT: (theme.short, theme.short_edge),
        Horizon.NEUTRAL: (theme.neutral, theme.neutral),
    }[horizon]
    painter.setPen(QPen(QColor(edge), 1))
    painter.setBrush(QColor(fill))
    painter.drawRoundedRect(box, 2.5, 2.5)


class CategoryPreview(QWidget):
    """How blocks of a category will look."""

    def __init__(self, category: Category, theme: look.Theme) -> None:
        super().__init__()
        self._theme = theme
        self._category = category
        self.setFixedHeight(48)

    def show_category(self, category: Category) -> None:
        """Show another state of the category."""
        self._category = category
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the category as a block of its own height."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        paint_category(painter, QRectF(self.rect()).adjusted(0, 1, 0, -1), self._category, self._theme)
        painter.end()


class _ColourButton(QAbstractButton):
    """One colour of a family, shown as the body of a block."""

    def __init__(self, category: Category, spoken: str, theme: look.Theme) -> None:
        super().__init__()
        self._category = category
        self._theme = theme
        self.setCheckable(True)
        self.setAccessibleName(spoken)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setFixedSize(48, 36)

    def sizeHint(self) -> QSize:
        """Return the room for the colour and its ring."""
        return QSize(48, 36)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the colour, a check on the chosen one, and a ring where it has the keyboard."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = QRectF(4, 4, 40, 28)
        paint_body(painter, box, category_ink(self._category, self._theme))
        if self.isChecked() or self.hasFocus():
            painter.setPen(QPen(QColor(self._theme.accent if self.hasFocus() else self._theme.text), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(box.adjusted(-3, -3, 3, 3), 7, 7)
        painter.end()


class ColourChooser(QWidget):
    """The colours of a horizon's family, one of which is chosen."""

    chosen = Signal(str)

    def __init__(self, name: str, theme: look.Theme) -> None:
        super().__init__()
        self._name = name
        self._theme = theme
        self._colours: tuple[str, ...] = ()
        self._group = QButtonGroup(self)
        self._group.idClicked.connect(lambda place: self.chosen.emit(self._colours[place]))
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(4)
        self._row.addStretch()
        self.setAccessibleName(name)

    def offer(self, colours: tuple[str, ...], chosen: str, horizon: Horizon) -> None:
        """Offer the colours of a family, with one of them chosen."""
        for button in self._group.buttons():
            self._group.removeButton(button)
            button.hide()
            button.deleteLater()
        self._colours = colours
        for place, colour in enumerate(colours):
            shown = Category("", " ", Side.NEUTRAL, horizon, colour)
            words = QCoreApplication.translate("Categories", "{name} {number} of {count}")
            spoken = words.format(name=self._name, number=place + 1, count=len(colours))
            button = _ColourButton(shown, spoken, self._theme)
            button.setChecked(colour == chosen)
            self._group.addButton(button, place)
            self._row.insertWidget(place, button)
        self.setFocusProxy(self._group.button(colours.index(chosen)))
