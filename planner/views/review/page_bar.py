"""The bar above the charts: which weeks, another period, presenting, and the sheet for the one-on-one."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QMenu

from planner import look
from planner.app.formats import Formats
from planner.app.review_rows import Period
from planner.domain.span import IsoWeek
from planner.views.appearance import Appearance
from planner.views.bar_frame import BarFrame, bar_line, more_button
from planner.views.controls import label, push_button
from planner.views.plain_text import plain_tooltip
from planner.views.review.period_choice import PeriodChoice

_WEEKS = look.Type(14)
_ROOM_FOR_DAYS = 1180
_LEAST_WIDTH = 640


class PageBar(BarFrame):
    """Title, period and buttons; `presented` and `sheet_wanted` come with the buttons."""

    presented = Signal()
    sheet_wanted = Signal()

    def __init__(self, appearance: Appearance, this_week: IsoWeek, more: QMenu) -> None:
        super().__init__(appearance.theme, _LEAST_WIDTH)
        translate, theme = QCoreApplication.translate, appearance.theme
        self._formats = appearance.formats
        self._weeks = label("", _WEEKS, "quiet")
        self.choice = PeriodChoice(appearance, this_week)
        self.present = push_button(translate("Review", "Present"), theme, icon_name="presentation")
        self.present.setToolTip(plain_tooltip(translate("Review", "One chart at a time, full screen (F5)")))
        self.present.clicked.connect(self.presented)
        self.sheet = push_button(translate("Review", "One-on-one sheet"), theme, icon_name="printer")
        self.sheet.setToolTip(plain_tooltip(translate("Review", "Print or release the sheet (Ctrl+P)")))
        self.sheet.clicked.connect(self.sheet_wanted)
        row = self.row
        row.addWidget(label(translate("Review", "Review"), look.PAGE_TITLE))
        row.addWidget(self._weeks, 1)
        for part in (self.choice, more_button(more, theme), bar_line(), self.present, self.sheet):
            row.addWidget(part)

    def show_period(self, period: Period) -> None:
        """Say which weeks are shown."""
        self.choice.show_period(period)
        self._say()

    def _say(self) -> None:
        period = self.choice.period
        long = weeks_and_days(period, self._formats)
        wide = self.width() >= _ROOM_FOR_DAYS
        self._weeks.setText(long if wide else weeks_of(period))
        self._weeks.setToolTip(plain_tooltip(long))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Say less where the bar is narrow."""
        super().resizeEvent(event)
        self._say()


def weeks_of(period: Period) -> str:
    """Write which weeks: "Weeks 36–48", or "Week 48"."""
    translate = QCoreApplication.translate
    if period.weeks == 1:
        return translate("Review", "Week {week}").format(week=period.last.number)
    first, last = period.first, period.last
    if first.year != last.year:
        words = translate("Review", "Weeks {first} of {first_year} to {last} of {last_year}")
        return words.format(first=first.number, first_year=first.year, last=last.number, last_year=last.year)
    return translate("Review", "Weeks {first}–{last}").format(first=first.number, last=last.number)


def weeks_and_days(period: Period, formats: Formats) -> str:
    """Write which weeks and days: "Weeks 36–48, 31 August–29 November"."""
    days = formats.days_of(period.first_day, period.last_day, with_year=period.weeks > 52)
    if period.weeks > 52:
        days = f"{formats.short_date(period.first_day)}–{formats.short_date(period.last_day)}"
    words = QCoreApplication.translate("Review", "{weeks}, {days}")
    return words.format(weeks=weeks_of(period), days=days)
