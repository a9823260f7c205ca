"""The days that are still open, to go from one to the other, and to close the earlier ones in one go."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from planner.app.look_back_words import day_name
from planner.views.appearance import Appearance
from planner.views.look_back.key_button import CHIP, KeyButton

_MOST_CHIPS = 6


class DayStrip(QWidget):
    """Shows open days as chips; `chosen` brings one, `all_wanted` asks to close the earlier ones as done."""

    chosen = Signal(object)
    all_wanted = Signal()

    def __init__(self, appearance: Appearance) -> None:
        super().__init__()
        self._theme, self._formats = appearance.theme, appearance.formats
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(24, 0, 20, 0)
        self._row.setSpacing(6)
        self.chips: dict[date, KeyButton] = {}
        self.all: KeyButton | None = None

    def show_days(self, days: Sequence[date], shown: date, today: date) -> None:
        """Show the open days, the shown one as chosen; hide where there is no other."""
        while (item := self._row.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        self.chips, self.all = {}, None
        self.setVisible(len(days) > 1)
        near = _around(days, shown)
        for day in near:
            chip = KeyButton(day_name(day, today, self._formats), "", self._theme, parent=self)
            chip.setAccessibleName(self._formats.long_day(day))
            chip.setCheckable(True)
            chip.setChecked(day == shown)
            chip.clicked.connect(lambda _checked, day=day: self.chosen.emit(day))
            self.chips[day] = chip
            self._row.addWidget(chip)
        self._row.addStretch()
        earlier = [day for day in days if day < today]
        if earlier:
            words = QCoreApplication.translate(
                "LookBack", "Close %n earlier day(s) as done", "", len(earlier)
            )
            self.all = KeyButton(words, "", self._theme, kind=CHIP, parent=self)
            self.all.setToolTip(QCoreApplication.translate("LookBack", "Ctrl+Shift+Enter"))
            self.all.clicked.connect(self.all_wanted)
            self._row.addWidget(self.all)


def _around(days: Sequence[date], shown: date) -> Sequence[date]:
    """Return as many days as there is room for, with the shown one among them."""
    place = days.index(shown)
    first = max(min(place - _MOST_CHIPS + 2, len(days) - _MOST_CHIPS), 0)
    return days[first : first + _MOST_CHIPS]
