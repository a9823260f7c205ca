"""The bar above the prospects: how many are shown, the month's count, import and new."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QMenu

from planner import look
from planner.app.approach_count import MonthCount
from planner.views.actions import Actions
from planner.views.appearance import Appearance
from planner.views.bar_frame import BarFrame, bar_line, more_button
from planner.views.controls import label, push_button
from planner.views.prospects.counter import Counter
from planner.views.prospects.key_hint import KeyButton
from planner.views.week.action_buttons import ActionFollower

_COUNT = look.Type(14)
_LEAST_WIDTH = 480


class PageBar(BarFrame):
    """Title, counts and buttons; where it is narrow the counter says less."""

    def __init__(self, appearance: Appearance, actions: Actions, more: QMenu) -> None:
        super().__init__(appearance.theme, _LEAST_WIDTH)
        translate, theme = QCoreApplication.translate, appearance.theme
        self._count = label("", _COUNT, "quiet")
        self.counter = Counter(appearance)
        self._import = push_button(translate("Prospects", "Import"), theme, icon_name="download")
        self._new = KeyButton(
            translate("Prospects", "New prospect"), "N", theme, icon_name="plus", kind="primary"
        )
        ActionFollower(self._import, actions["import_prospects"])
        ActionFollower(self._new, actions["new_prospect"])
        row = self.row
        row.addWidget(label(translate("Prospects", "Prospects"), look.PAGE_TITLE))
        row.addWidget(self._count)
        row.addStretch(1)
        row.addWidget(self.counter)
        row.addSpacing(8)
        for part in (more_button(more, theme), bar_line(), self._import, self._new):
            row.addWidget(part)

    def show_shown(self, shown: int, known: int) -> None:
        """Say how many of all prospects the list shows."""
        words = QCoreApplication.translate("Prospects", "{shown} of {known}")
        self._count.setText(words.format(shown=shown, known=known) if known else "")
        self._fit()

    def show_count(self, count: MonthCount) -> None:
        """Show the month's count."""
        self.counter.show_count(count)
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Let the counter say what there is room for."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        # What the counter says may just have changed, of which the row hears later.
        self.counter.updateGeometry()
        others = self.row.sizeHint().width() - self.counter.sizeHint().width()
        self.counter.show_room(self.width() - others)
