"""When the next one-on-one with a rep is; it becomes a block in the manager's own week."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from planner.views.appearance import Appearance
from planner.views.controls import label
from planner.views.day_field import DayField
from planner.views.fields import TimeField
from planner.views.settings.sheet import Sheet

_WIDTH = 420


class PlanDialog(Sheet):
    """Asks for day and time; `chosen` brings both."""

    chosen = Signal(object, int)

    def __init__(
        self, name: str, day: date, start: int, appearance: Appearance, parent: QWidget | None
    ) -> None:
        translate = QCoreApplication.translate
        title = translate("Team", "One-on-one with {name}").replace("{name}", name)
        sentence = translate(
            "Team", "It becomes a block of an hour in your own week. The rep's week stays as it is."
        )
        super().__init__(title, sentence, appearance.theme, _WIDTH, parent)
        self.day = DayField(translate("Team", "Day"), appearance)
        self.day.show_day(day)
        self.time = TimeField(translate("Team", "Time"), appearance.formats)
        self.time.show_value(start)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(label(translate("Team", "When"), tone="quiet"))
        row.addWidget(self.day, 1)
        row.addWidget(self.time)
        self.body.addLayout(row)
        self.add_cancel()
        self.plan = self.add_button(translate("Team", "Plan"), kind="primary")
        self.plan.clicked.connect(self._choose)

    def _choose(self) -> None:
        self.accept()
        self.chosen.emit(self.day.day, self.time.typed)
