"""The numbers of an agreement: which fields there are depends on what it counts."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QStackedWidget, QWidget

from planner.domain.agreement import Agreement, Metric
from planner.domain.mix import percent
from planner.domain.span import IsoWeek
from planner.views.appearance import Appearance
from planner.views.controls import label
from planner.views.fields import FieldManners, LengthField, ListField, NumberField, TimeField, ValueField

_MOST_A_MONTH = 500
_MOST_BLOCKS = 30
_STEP = 5
_QUARTER = 15
_ANY_WEEK = IsoWeek(2026, 48)
USUAL = {
    Metric.PROSPECTS: 10,
    Metric.CONVERSATIONS: 10,
    Metric.ACQUISITION_HOURS: 4 * 60,
    Metric.LONG_SHARE: 30,
    Metric.PROTECTED_BLOCKS: 2,
}
_WIDTH_OF_BAND = 10
_HEIGHT = 36


class TargetFields(QStackedWidget):
    """Asks for the numbers of one metric at a time; `edited` comes with every change, also while typing."""

    edited = Signal()

    def __init__(self, appearance: Appearance) -> None:
        super().__init__()
        translate = QCoreApplication.translate
        self._manners = FieldManners(self)
        self._numbers: dict[Metric, ValueField] = {
            Metric.PROSPECTS: self._number(translate("Agreement", "Prospects a month"), _MOST_A_MONTH),
            Metric.CONVERSATIONS: self._number(
                translate("Agreement", "Conversations a month"), _MOST_A_MONTH
            ),
            Metric.ACQUISITION_HOURS: LengthField(
                translate("Agreement", "Acquisition a week"), appearance.formats, _QUARTER
            ),
            Metric.LONG_SHARE: NumberField(
                translate("Agreement", "At least"), range(0, 101, _STEP), "{number}%"
            ),
            Metric.PROTECTED_BLOCKS: self._number(
                translate("Agreement", "Protected blocks a week"), _MOST_BLOCKS
            ),
        }
        self._high = NumberField(translate("Agreement", "At most"), range(0, 101, _STEP), "{number}%")
        self._has_high = QCheckBox(translate("Agreement", "and at most"))
        self._weekday = ListField(translate("Agreement", "Before this weekday"))
        for number, day in enumerate(_ANY_WEEK.days):
            self._weekday.add(appearance.formats.weekday(day), number)
        self._before = TimeField(translate("Agreement", "Before this time"), appearance.formats)
        self._lines = {metric: self._line(metric) for metric in Metric}
        self.setMinimumHeight(_HEIGHT)
        self._listen()
        self.show_metric(Metric.PROSPECTS)

    def _number(self, name: str, most: int) -> NumberField:
        return NumberField(name, range(1, most + 1), "{number}")

    def _line(self, metric: Metric) -> QWidget:
        translate = QCoreApplication.translate
        words = {
            Metric.PROSPECTS: translate("Agreement", "a month"),
            Metric.CONVERSATIONS: translate("Agreement", "a month"),
            Metric.ACQUISITION_HOURS: translate("Agreement", "a week"),
            Metric.LONG_SHARE: "",
            Metric.PROTECTED_BLOCKS: translate("Agreement", "a week, before"),
        }
        more = {
            Metric.LONG_SHARE: (self._has_high, self._high),
            Metric.PROTECTED_BLOCKS: (self._weekday, self._before),
        }
        line = QWidget()
        row = QHBoxLayout(line)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(10)
        row.addWidget(self._numbers[metric])
        if words[metric]:
            row.addWidget(label(words[metric], tone="quiet"))
        for field in more.get(metric, ()):
            row.addWidget(field)
        row.addStretch()
        self.addWidget(line)
        return line

    def _listen(self) -> None:
        for field in (*self._numbers.values(), self._high, self._before):
            self._manners.teach(field)
            field.textEdited.connect(self.edited)
            field.changed.connect(self.edited)
        self._manners.teach(self._weekday)
        self._weekday.chosen.connect(self.edited)
        self._has_high.toggled.connect(self._switch_high)

    def _switch_high(self, on: bool) -> None:
        self._high.setEnabled(on)
        low = self._numbers[Metric.LONG_SHARE].typed
        if on and self._high.typed < low:
            self._high.show_value(min(low + _WIDTH_OF_BAND, 100))
        self.edited.emit()

    @property
    def number(self) -> ValueField:
        """The field of the number, which is typed first."""
        return self._numbers[self._metric]

    def show_metric(self, metric: Metric) -> None:
        """Ask for the numbers of a metric."""
        self._metric = metric
        self.setCurrentWidget(self._lines[metric])

    def show_agreement(self, agreement: Agreement | None) -> None:
        """Show the numbers of an agreement, and the usual ones of every other metric."""
        for metric, usual in USUAL.items():
            self._numbers[metric].show_value(usual)
        upper = None if agreement is None else agreement.upper
        self._has_high.setChecked(upper is not None)
        self._high.setEnabled(upper is not None)
        self._high.show_value(USUAL[Metric.LONG_SHARE] + _WIDTH_OF_BAND if upper is None else percent(upper))
        self._weekday.show_value(2 if agreement is None else agreement.weekday)
        self._before.show_value(12 * 60 if agreement is None else agreement.before)
        if agreement is not None:
            is_share = agreement.metric is Metric.LONG_SHARE
            shown = percent(agreement.target) if is_share else round(agreement.target)
            self._numbers[agreement.metric].show_value(shown)
            self.show_metric(agreement.metric)

    @property
    def target(self) -> float:
        """The number in the units of an agreement."""
        typed = self.number.typed
        return typed / 100 if self._metric is Metric.LONG_SHARE else float(typed)

    @property
    def upper(self) -> float | None:
        """The upper edge of a share, None without one."""
        if self._metric is not Metric.LONG_SHARE or not self._has_high.isChecked():
            return None
        return self._high.typed / 100

    @property
    def weekday(self) -> int:
        """Before which weekday protected blocks lie, 0 for Monday."""
        value = self._weekday.value
        assert isinstance(value, int)
        return value

    @property
    def before(self) -> int:
        """Before which minute of that weekday they end."""
        return self._before.typed
