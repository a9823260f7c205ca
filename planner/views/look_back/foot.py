"""The foot of the look-back: what can be added, and how the day is left."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from planner.views.appearance import Appearance
from planner.views.look_back.key_button import BARE, PLAIN, PRIMARY, KeyButton

_INSET = 20


class Foot(QWidget):
    """Offers to add unplanned work, to leave the day for later or for good, and to close it."""

    unplanned_wanted = Signal()
    skip_wanted = Signal()
    morning_wanted = Signal()
    close_wanted = Signal()

    def __init__(self, appearance: Appearance) -> None:
        super().__init__()
        theme, translate = appearance.theme, QCoreApplication.translate
        self.unplanned = KeyButton(
            translate("LookBack", "Add something unplanned"), "A", theme, kind=BARE, icon_name="plus"
        )
        self.skip = KeyButton(translate("LookBack", "Skip"), "", theme, kind=PLAIN)
        self.skip.setToolTip(translate("LookBack", "Leaves the day without answers, for good."))
        self.morning = KeyButton(translate("LookBack", "Tomorrow morning"), "", theme, kind=PLAIN)
        self.close_day = KeyButton(
            translate("LookBack", "Close the day"),
            translate("LookBack", "Ctrl Enter", "keys"),
            theme,
            kind=PRIMARY,
        )
        for button, wanted in (
            (self.unplanned, self.unplanned_wanted),
            (self.skip, self.skip_wanted),
            (self.morning, self.morning_wanted),
            (self.close_day, self.close_wanted),
        ):
            button.clicked.connect(wanted)
        row = QHBoxLayout(self)
        row.setContentsMargins(_INSET, 0, 24, 0)
        row.setSpacing(8)
        row.addWidget(self.unplanned)
        row.addStretch()
        for button in (self.skip, self.morning, self.close_day):
            row.addWidget(button)

    def show_day(self, *, is_today: bool) -> None:
        """Offer what makes sense for a day: an earlier one is not put off any further, but may be skipped."""
        self.morning.setVisible(is_today)
        self.skip.setVisible(not is_today)
