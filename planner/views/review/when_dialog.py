"""When a one-on-one is, and with whom."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLineEdit, QWidget

from planner.domain.one_on_one import OneOnOne
from planner.views.appearance import Appearance
from planner.views.controls import label
from planner.views.day_field import DayField
from planner.views.fields import TimeField
from planner.views.settings.sheet import Sheet

_WIDTH = 420


class WhenDialog(Sheet):
    """Asks for day, time and the manager's name; `chosen` brings all three."""

    chosen = Signal(object, int, str)

    def __init__(self, held: OneOnOne, appearance: Appearance, parent: QWidget | None) -> None:
        translate = QCoreApplication.translate
        super().__init__(translate("Review", "One-on-one"), "", appearance.theme, _WIDTH, parent)
        self.day = DayField(translate("Review", "Day"), appearance)
        self.day.show_day(held.day)
        self.time = TimeField(translate("Review", "Time"), appearance.formats)
        self.time.show_value(held.start)
        self.manager = QLineEdit(held.manager)
        self.manager.setAccessibleName(translate("Review", "With"))
        self.manager.setPlaceholderText(translate("Review", "Name of your manager"))
        when = QHBoxLayout()
        when.addWidget(self.day, 1)
        when.addWidget(self.time)
        grid = QGridLayout()
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(10)
        grid.addWidget(label(translate("Review", "When"), tone="quiet"), 0, 0)
        grid.addLayout(when, 0, 1)
        grid.addWidget(label(translate("Review", "With"), tone="quiet"), 1, 0)
        grid.addWidget(self.manager, 1, 1)
        self.body.addLayout(grid)
        self.add_cancel()
        save = self.add_button(translate("Review", "Save"), kind="primary")
        save.clicked.connect(self._choose)

    def _choose(self) -> None:
        self.accept()
        self.chosen.emit(self.day.day, self.time.typed, self.manager.text().strip())
