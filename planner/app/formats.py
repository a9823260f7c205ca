"""Times, dates, durations and shares as the rep is used to see them.

Words follow the language of the app, forms follow the chosen formats: an English app may show Dutch dates.
"""

from __future__ import annotations

from datetime import date, datetime

from PySide6.QtCore import QCoreApplication, QDate, QLocale, QTime

from planner.domain.mix import percent
from planner.domain.span import DAY_MINUTES, IsoWeek, Span


class Formats:
    """Writes values for screen and print; `language` decides words, `locale` decides forms."""

    def __init__(self, language: QLocale, locale: QLocale) -> None:
        self.language = language
        self.locale = locale

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Formats) and (self.language, self.locale) == (other.language, other.locale)

    def __hash__(self) -> int:
        return hash((self.language.name(), self.locale.name()))

    def duration(self, minutes: int) -> str:
        """Write minutes as plans do: "45 min", "2 h", "1 h 30"."""
        hours, rest = divmod(minutes, 60)
        if hours == 0:
            return QCoreApplication.translate("Formats", "{minutes} min").format(minutes=rest)
        if rest == 0:
            return QCoreApplication.translate("Formats", "{hours} h").format(hours=hours)
        return QCoreApplication.translate("Formats", "{hours} h {minutes}").format(
            hours=hours, minutes=f"{rest:02d}"
        )

    def share(self, share: float | None) -> str:
        """Write a share (0..1) in whole per cent, or a dash where there is none."""
        return "–" if share is None else f"{percent(share)}%"

    def clock_time(self, minute: int) -> str:
        """Write a minute of the day; 1440 is the midnight that ends it."""
        hour, rest = divmod(minute % DAY_MINUTES, 60)
        if minute == DAY_MINUTES and self._uses_24_hours():
            return "24:00"
        text = self.locale.toString(QTime(hour, rest), QLocale.FormatType.ShortFormat)
        return text.replace("\u202f", " ")

    def _uses_24_hours(self) -> bool:
        return "A" not in self.locale.timeFormat(QLocale.FormatType.ShortFormat).upper()

    def times(self, span: Span) -> str:
        """Write from when to when: "09:00–10:30"."""
        return f"{self.clock_time(span.start)}–{self.clock_time(span.end)}"

    def weekday(self, day: date, *, short: bool = False) -> str:
        """Write the name of a weekday, in the language of the app."""
        form = QLocale.FormatType.ShortFormat if short else QLocale.FormatType.LongFormat
        return self.language.standaloneDayName(day.isoweekday(), form).rstrip(".")

    def month(self, day: date) -> str:
        """Write the name of a month, in the language of the app."""
        return self.language.monthName(day.month, QLocale.FormatType.LongFormat)

    def short_date(self, day: date) -> str:
        """Write a date in figures, with the year in full."""
        form = self.locale.dateFormat(QLocale.FormatType.ShortFormat)
        if "yyyy" not in form:
            form = form.replace("yy", "yyyy")
        return self.locale.toString(qdate(day), form)

    def day_and_month(self, day: date) -> str:
        """Write a day without its year: "23 November"."""
        return f"{day.day} {self.month(day)}"

    def long_day(self, day: date) -> str:
        """Write a day with its weekday: "Tuesday 24 November"."""
        return f"{self.weekday(day)} {self.day_and_month(day)}"

    def days_of(self, first: date, last: date, *, with_year: bool = False) -> str:
        """Write a run of days: "23–27 November", "30 November–4 December"."""
        if first.month == last.month:
            text = f"{first.day}–{self.day_and_month(last)}"
        else:
            text = f"{self.day_and_month(first)}–{self.day_and_month(last)}"
        return f"{text} {last.year}" if with_year else text

    def week(self, iso: IsoWeek) -> str:
        """Write the name of a week: "Week 48"."""
        return QCoreApplication.translate("Formats", "Week {number}").format(number=iso.number)

    def moment(self, moment: datetime) -> str:
        """Write a moment near now: "Mon 08:10"."""
        return f"{self.weekday(moment.date(), short=True)} {self.clock_time(minute_of(moment))}"

    def full_moment(self, moment: datetime) -> str:
        """Write a moment on paper: "Monday 23 November, 08:10"."""
        return f"{self.long_day(moment.date())}, {self.clock_time(minute_of(moment))}"

    def date_and_time(self, moment: datetime) -> str:
        """Write a moment in figures: "23-11-2026 08:10"."""
        return f"{self.short_date(moment.date())} {self.clock_time(minute_of(moment))}"

    def number(self, value: float, decimals: int = 0) -> str:
        """Write a number with the decimal mark of the formats."""
        return self.locale.toString(float(value), "f", decimals)


def minute_of(moment: datetime) -> int:
    """Return the minute of the day of a moment."""
    return moment.hour * 60 + moment.minute


def qdate(day: date) -> QDate:
    """Return a day as Qt has it."""
    return QDate(day.year, day.month, day.day)


def pydate(day: QDate) -> date:
    """Return a day of Qt's as Python has it."""
    return date(day.year(), day.month(), day.day())


# A language says nothing about 24 hours or the first day of the week; these countries do.
_COUNTRY = {"en": "en_GB", "nl": "nl_NL"}


def formats_for(language: str, locale: str) -> Formats:
    """Return the formats for a language ("en", "nl") and a locale name; empty follows the language.

    The system's own forms are used where its language is the app's.
    """
    system = QLocale.system()
    spoken = QLocale(_COUNTRY.get(language, language)) if language else system
    if locale:
        return Formats(spoken, QLocale(locale))
    return Formats(spoken, system if system.language() == spoken.language() else spoken)
