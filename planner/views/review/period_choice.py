"""Choosing the weeks of a review: the last 4, 13 or 26, or some dates."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QPoint, Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from planner import look
from planner.app.review_rows import Period
from planner.domain.span import IsoWeek
from planner.views.appearance import Appearance
from planner.views.controls import explanation, label, push_button
from planner.views.day_field import DayField
from planner.views.joined_choices import JoinedChoices

USUAL_WEEKS = 13
_LENGTHS = (4, USUAL_WEEKS, 26)
_DATES = 0
_POPUP = "QFrame#dates {{ background: {raised}; border: 1px solid {edge}; border-radius: 8px; }}"


class PeriodChoice(QWidget):
    """A row of lengths; `chosen` brings the period that was asked for."""

    chosen = Signal(object)

    def __init__(self, appearance: Appearance, this_week: IsoWeek) -> None:
        super().__init__()
        translate = QCoreApplication.translate
        self._appearance = appearance
        self.this_week = this_week
        self.period = Period.back_from(this_week, USUAL_WEEKS)
        texts = {weeks: translate("Review", "%n week(s)", "", weeks) for weeks in _LENGTHS}
        texts[_DATES] = translate("Review", "Dates")
        self.lengths: JoinedChoices[int] = JoinedChoices(
            texts, translate("Review", "Period"), appearance.theme
        )
        self.lengths.chosen.connect(self._choose)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.lengths)
        self.popup = DatesPopup(appearance, self)
        self.popup.chosen.connect(self._take_dates)
        self._mark()

    def show_period(self, period: Period) -> None:
        """Show a period as chosen, without telling anyone."""
        self.period = period
        self._mark()

    def _mark(self) -> None:
        is_now = self.period.last == self.this_week
        known = is_now and self.period.weeks in _LENGTHS
        self.lengths.choose(self.period.weeks if known else _DATES)

    def _choose(self, weeks: int) -> None:
        if weeks == _DATES:
            self.popup.open_below(self.lengths.button(_DATES), self.period)
            self._mark()
            return
        self._take(Period.back_from(self.this_week, weeks))

    def _take_dates(self, period: Period) -> None:
        self._take(period)

    def _take(self, period: Period) -> None:
        self.period = period
        self._mark()
        self.chosen.emit(period)


class DatesPopup(QFrame):
    """Asks from which day to which; whole weeks are taken. `chosen` brings the period."""

    chosen = Signal(object)

    def __init__(self, appearance: Appearance, parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        translate, theme = QCoreApplication.translate, appearance.theme
        self.setObjectName("dates")
        self.setAccessibleName(translate("Review", "Dates"))
        self.setStyleSheet(_POPUP.format(raised=theme.raised, edge=theme.edge))
        self.first = DayField(translate("Review", "From"), appearance)
        self.last = DayField(translate("Review", "Until"), appearance)
        self.show_button = push_button(translate("Review", "Show"), theme, kind="primary")
        self.show_button.clicked.connect(self._choose)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(16, 14, 16, 14)
        rows.setSpacing(8)
        for name, field in (
            (translate("Review", "From"), self.first),
            (translate("Review", "Until"), self.last),
        ):
            line = QHBoxLayout()
            line.addWidget(label(name, look.CONTROL, "quiet"), 1)
            line.addWidget(field)
            rows.addLayout(line)
        rows.addWidget(explanation(translate("Review", "Whole weeks are shown.")))
        rows.addWidget(self.show_button, 0, Qt.AlignmentFlag.AlignRight)

    def open_below(self, anchor: QWidget, period: Period) -> None:
        """Open below a widget with a period in the fields."""
        self.first.show_day(period.first_day)
        self.last.show_day(period.last_day)
        self.adjustSize()
        below = anchor.mapToGlobal(QPoint(anchor.width() - self.width(), anchor.height() + 4))
        self.move(below)
        self.show()
        self.first.setFocus(Qt.FocusReason.PopupFocusReason)

    def _choose(self) -> None:
        first, last = sorted((self.first.day, self.last.day))
        self.close()
        self.chosen.emit(Period(IsoWeek.of(first), IsoWeek.of(last)))
