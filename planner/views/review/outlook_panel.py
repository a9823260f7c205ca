"""Below the large outlook: what if hours or the agency's share were others, and what one month may bring."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt, QTimer, Signal
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from planner import look
from planner.app.outlook_chart_words import back_test, counted_name
from planner.charts.rows import Counted, Outlook, OutlookMonth
from planner.views.appearance import Appearance
from planner.views.choices import Segments
from planner.views.controls import explanation, label, push_button
from planner.views.review.chart_canvas import ChartCanvas
from planner.views.review.chart_kinds import ChartKind, words_of
from planner.views.review.levers import Lever, keep_room

if TYPE_CHECKING:
    from planner.app.outlook_rows import Levers
    from planner.app.review import Review

_MOST_HOURS = 20.0
_HALF = 0.5
_TWENTIETH = 0.05
_USUAL_MONTH = 2
_DOTS_HEIGHT = 190


class OutlookPanel(QWidget):
    """Sliders and the chances of a month; `rows_changed` brings the Outlook at each step of a slider."""

    rows_changed = Signal(object)

    def __init__(self, appearance: Appearance) -> None:
        super().__init__()
        translate, formats = QCoreApplication.translate, appearance.formats
        self._formats = formats
        self._review: Review | None = None
        self._month: date | None = None
        self._outlook: Outlook | None = None
        with_unit = translate("Chart", "{number} h")
        self.hours = Lever(
            translate("Review", "Acquisition planned a week"),
            (0.0, _MOST_HOURS),
            _HALF,
            lambda value: with_unit.format(number=formats.number(value, 0 if value.is_integer() else 1)),
        )
        self.agency = Lever(
            translate("Review", "The agency's share of approaches"), (0.0, 1.0), _TWENTIETH, formats.share
        )
        names = {counted: counted_name(counted).capitalize() for counted in Counted}
        self.counted = Segments(names, translate("Review", "Counted"), appearance.theme)
        self.counted.choose(Counted.ENQUIRIES)
        self.reset = push_button(translate("Review", "As things are"), appearance.theme, kind="link")
        keep_room(self.reset)
        self._back_test = explanation("")
        self._month_title = label("", look.PANEL_HEADING, "quiet")
        self.dots = ChartCanvas(ChartKind.CHANCES, appearance)
        self.dots.setFixedHeight(_DOTS_HEIGHT)
        self._idle = QTimer(self)
        self._idle.setSingleShot(True)
        self._idle.setInterval(0)
        self._idle.timeout.connect(self._show_month)
        self._lay_out()
        self.hours.moved.connect(self._step)
        self.agency.moved.connect(self._step)
        self.counted.chosen.connect(self._step)
        self.reset.clicked.connect(self._reset)

    def _lay_out(self) -> None:
        left = QVBoxLayout()
        left.setSpacing(10)
        for part in (self.counted, self.hours, self.agency):
            left.addWidget(part)
        left.addWidget(self.reset, 0, Qt.AlignmentFlag.AlignLeft)
        left.addWidget(self._back_test)
        left.addStretch(1)
        right = QVBoxLayout()
        right.setSpacing(4)
        right.addWidget(self._month_title)
        right.addWidget(self.dots)
        right.addStretch(1)
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 8, 0, 0)
        grid.setHorizontalSpacing(28)
        grid.setColumnStretch(0, 2)
        grid.setColumnStretch(1, 3)
        grid.addLayout(left, 0, 0)
        grid.addLayout(right, 0, 1)

    def show_review(self, review: Review) -> None:
        """Show a review; sliders that were moved stay where they are."""
        is_first = self._review is None
        untouched = self._review is not None and self._is_at(self._review.levers)
        self._review = review
        if is_first or untouched:
            self._set(review.levers)
        self._step()

    def _is_at(self, levers: Levers) -> bool:
        return self.hours.stands_at(levers.hours) and self.agency.stands_at(levers.agency_share)

    def _set(self, levers: Levers) -> None:
        self.hours.show_value(levers.hours)
        self.agency.show_value(levers.agency_share)

    def _reset(self) -> None:
        if self._review is not None:
            self._set(self._review.levers)
            self._step()

    @property
    def levers(self) -> Levers | None:
        """Where the sliders stand, exactly as things are while they were not moved."""
        if self._review is None or self._is_at(self._review.levers):
            return self._review.levers if self._review is not None else None
        levers = self._review.levers
        return replace(levers, hours=self.hours.value, agency_share=self.agency.value)

    def _step(self, _moved: object = None) -> None:
        review, levers = self._review, self.levers
        if review is None or levers is None:
            return
        outlook = review.forecast.rows(levers, self.counted.key)
        self._back_test.setText(back_test(outlook))
        self.reset.setVisible(not self._is_at(review.levers))
        self._outlook = outlook
        self.rows_changed.emit(outlook)
        self._idle.start()

    def choose_month(self, month: OutlookMonth) -> None:
        """Show what a month may bring."""
        self._month = month.month
        self._step()

    def _show_month(self) -> None:
        """Show the chances of the chosen month, after the chart has followed the slider."""
        levers = self.levers
        months = [month.month for month in self._outlook.months] if self._outlook is not None else []
        if self._review is None or levers is None or not months:
            return
        if self._month not in months:
            self._month = months[min(_USUAL_MONTH, len(months) - 1)]
        chances = self._review.forecast.chances(levers, self._month, self.counted.key)
        words = words_of(ChartKind.CHANCES, chances, self._formats)
        going = QCoreApplication.translate("Review", "{title}, as it has been going. {subtitle}")
        self._month_title.setText(going.format(title=words.title, subtitle=words.subtitle))
        self.dots.show_rows(chances, words, at_once=True)
