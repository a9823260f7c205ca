"""What the bars above all pages have in common: height, ground, title, and the menu before the buttons."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QSize
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QMenu, QToolButton, QWidget

from planner import look
from planner.views.controls import icon_button, rule

_LINE_HEIGHT = 20
_BUTTON = 28


class BarFrame(QWidget):
    """A bar of one row; a page puts its parts into `row`, from the left to the right."""

    def __init__(self, theme: look.Theme, least_width: int, parent: QWidget | None = None) -> None:
        """`least_width` is the width at which the buttons still stand."""
        super().__init__(parent)
        self._theme = theme
        self._least_width = least_width
        self.setFixedHeight(look.TOP_BAR_HEIGHT)
        self.row = QHBoxLayout(self)
        self.row.setContentsMargins(22, 0, 16, 1)
        self.row.setSpacing(10)

    def minimumSizeHint(self) -> QSize:
        """Return the width at which the buttons still stand, without the lesser texts."""
        return QSize(self._least_width, look.TOP_BAR_HEIGHT)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the ground, and the line towards the page."""
        painter = QPainter(self)
        painter.fillRect(self.rect(), QColor(self._theme.base))
        painter.fillRect(0, self.height() - 1, self.width(), 1, QColor(self._theme.line))
        painter.end()


def more_button(menu: QMenu, theme: look.Theme) -> QToolButton:
    """Return the button that opens the menu of the window."""
    button = icon_button("ellipsis", QCoreApplication.translate("TopBar", "More"), theme)
    button.setFixedSize(_BUTTON, _BUTTON)
    button.setMenu(menu)
    button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
    return button


def bar_line() -> QFrame:
    """Return the hairline between the menu and the buttons of a page."""
    line = rule(vertical=True)
    line.setFixedHeight(_LINE_HEIGHT)
    return line
