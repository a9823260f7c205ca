"""The bar above the prospects: how many are shown, the month's count, import and new."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QSize
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QMenu, QToolButton, QWidget

from planner import look
from planner.app.approach_count import MonthCount
from planner.views.actions import Actions
from planner.views.appearance import Appearance
from planner.views.controls import icon_button, label, push_button, rule
from planner.views.prospects.counter import Counter
from planner.views.prospects.key_hint import KeyButton
from planner.views.week.action_buttons import ActionFollower

_COUNT = look.Type(14)


class PageBar(QWidget):
    """Title, counts and buttons; where it is narrow the counter says less."""

    def __init__(self, appearance: Appearance, actions: Actions, more: QMenu) -> None:
        super().__init__()
        translate, theme = QCoreApplication.translate, appearance.theme
        self._theme = theme
        self.setFixedHeight(look.TOP_BAR_HEIGHT)
        self._count = label("", _COUNT, "quiet")
        self.counter = Counter(appearance)
        self._import = push_button(translate("Prospects", "Import"), theme, icon_name="download")
        self._new = KeyButton(
            translate("Prospects", "New prospect"), "N", theme, icon_name="plus", kind="primary"
        )
        ActionFollower(self._import, actions["import_prospects"])
        ActionFollower(self._new, actions["new_prospect"])
        button = icon_button("ellipsis", translate("TopBar", "More"), theme)
        button.setFixedSize(28, 28)
        button.setMenu(more)
        button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        line = rule(vertical=True)
        line.setFixedHeight(20)
        row = QHBoxLayout(self)
        row.setContentsMargins(22, 0, 16, 1)
        row.setSpacing(10)
        row.addWidget(label(translate("Prospects", "Prospects"), look.PAGE_TITLE))
        row.addWidget(self._count)
        row.addStretch(1)
        row.addWidget(self.counter)
        row.addSpacing(8)
        for part in (button, line, self._import, self._new):
            row.addWidget(part)
        self._row = row

    def show_shown(self, shown: int, known: int) -> None:
        """Say how many of all prospects the list shows."""
        words = QCoreApplication.translate("Prospects", "{shown} of {known}")
        self._count.setText(words.format(shown=shown, known=known) if known else "")
        self._fit()

    def show_count(self, count: MonthCount) -> None:
        """Show the month's count."""
        self.counter.show_count(count)
        self._fit()

    def minimumSizeHint(self) -> QSize:
        """Return the width at which the buttons still stand."""
        return QSize(480, look.TOP_BAR_HEIGHT)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Let the counter say what there is room for."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        others = self._row.sizeHint().width() - self.counter.sizeHint().width()
        self.counter.show_room(self.width() - others)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the ground and the line towards the list."""
        painter = QPainter(self)
        painter.fillRect(self.rect(), QColor(self._theme.base))
        painter.fillRect(0, self.height() - 1, self.width(), 1, QColor(self._theme.line))
        painter.end()
