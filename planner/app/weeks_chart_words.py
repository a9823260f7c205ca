"""What the chart of hours per week says."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication

from planner.app.chart_words import ChartWords, Table, axis_hours, hours, month_name
from planner.app.formats import Formats
from planner.app.reactive_words import hours as hours_number
from planner.charts.labels import WeeksLabels
from planner.charts.rows import WeekHours
from planner.domain.mix import percent
from planner.domain.preferences import Band

_COMPARED = 4
_YEAR = 53
_NOTICED = 2


def weeks_words(rows: Sequence[WeekHours], formats: Formats) -> ChartWords[WeeksLabels]:
    """Return the words for weeks that follow each other."""
    worked = [row for row in rows if row.counted]
    return ChartWords(
        _title(worked, formats),
        _subtitle(worked),
        _labels(rows, formats),
        _sentences(worked, formats),
        _table(rows, formats),
    )


def share_of(rows: Sequence[WeekHours]) -> float | None:
    """Return the long-term share of weeks together; None without any time."""
    counted = sum(row.counted for row in rows)
    return sum(row.long for row in rows) / counted if counted else None


def _compared(worked: Sequence[WeekHours]) -> int:
    """How many weeks at each end are compared."""
    return min(_COMPARED, len(worked) // 2)


def _title(worked: Sequence[WeekHours], formats: Formats) -> str:
    count = _compared(worked)
    if not worked:
        return QCoreApplication.translate("WeeksChart", "No client or prospect hours in these weeks yet")
    if not count:
        words = QCoreApplication.translate("WeeksChart", "Long-term share was {share} in week {week}")
        return words.format(share=formats.share(share_of(worked)), week=worked[0].week.number)
    before, after = share_of(worked[:count]) or 0.0, share_of(worked[-count:]) or 0.0
    change = percent(after) - percent(before)
    if change >= _NOTICED:
        words = QCoreApplication.translate("WeeksChart", "Long-term share rose from {before} to {after}")
    elif change <= -_NOTICED:
        words = QCoreApplication.translate("WeeksChart", "Long-term share went from {before} to {after}")
    else:
        words = QCoreApplication.translate("WeeksChart", "Long-term share stayed at about {after}")
    return words.format(before=formats.share(before), after=formats.share(after))


def _subtitle(worked: Sequence[WeekHours]) -> str:
    words = QCoreApplication.translate("WeeksChart", "Hours with clients and prospects per week.")
    count = _compared(worked)
    if not count:
        return words
    if count == 1:
        compared = QCoreApplication.translate("WeeksChart", "First week against last.")
    else:
        compared = QCoreApplication.translate("WeeksChart", "First {count} weeks against last {count}.")
    return f"{words} {compared.format(count=count)}"


def agreed_words(band: Band, formats: Formats) -> str:
    """Write an agreed share: "30%" or "25–35%"."""
    if band.high is None:
        return formats.share(band.low)
    return f"{percent(band.low)}–{formats.share(band.high)}"


def _labels(rows: Sequence[WeekHours], formats: Formats) -> WeeksLabels:
    agreed = next((row.agreed for row in reversed(rows) if row.agreed is not None), None)
    words = QCoreApplication.translate("WeeksChart", "agreed {share}")
    return WeeksLabels(
        weeks=tuple(_week_name(row, formats, many=len(rows) > _YEAR) for row in rows),
        values=tuple(_value(row, formats) for row in rows),
        short=QCoreApplication.translate("WeeksChart", "short-term"),
        long=QCoreApplication.translate("WeeksChart", "long-term"),
        planned=QCoreApplication.translate("WeeksChart", "planned"),
        agreed=words.format(share=agreed_words(agreed, formats)) if agreed else "",
        top=axis_hours(),
        empty=QCoreApplication.translate(
            "WeeksChart", "Hours of client and prospect work show here, week by week."
        ),
    )


def _week_name(row: WeekHours, formats: Formats, *, many: bool) -> str:
    """A week by its number; over more than a year by the month that its Thursday lies in."""
    return month_name(row.week.days[3], formats, with_year=True) if many else str(row.week.number)


def _value(row: WeekHours, formats: Formats) -> str:
    if not row.counted:
        words = QCoreApplication.translate("WeeksChart", "Week {week}: no client or prospect hours")
        said = words.format(week=row.week.number)
    else:
        words = QCoreApplication.translate(
            "WeeksChart", "Week {week}: {long} long-term, {short} short-term, {share}"
        )
        said = words.format(
            week=row.week.number,
            long=hours(row.long, formats),
            short=hours(row.short, formats),
            share=formats.share(row.long_share),
        )
    if row.planned_long is None:
        return said
    words = QCoreApplication.translate("WeeksChart", "{said}; planned {planned} long-term")
    return words.replace("{planned}", hours(row.planned_long, formats)).replace("{said}", said)


def _sentences(worked: Sequence[WeekHours], formats: Formats) -> tuple[str, ...]:
    if not worked:
        return ()
    words = QCoreApplication.translate(
        "WeeksChart",
        "%n week(s) with {all} for clients and prospects, {long} of it long-term: {share}.",
        "",
        len(worked),
    )
    long = sum(row.long for row in worked)
    said = [
        words.format(
            all=hours(sum(row.counted for row in worked), formats),
            long=hours(long, formats),
            share=formats.share(share_of(worked)),
        )
    ]
    agreed = [row for row in worked if row.agreed is not None]
    if agreed:
        reached = sum(_reaches(row) for row in agreed)
        words = QCoreApplication.translate(
            "WeeksChart", "The agreed share was reached in {reached} of %n week(s).", "", len(agreed)
        )
        said.append(words.format(reached=reached))
    planned = [row.planned_long for row in worked if row.planned_long is not None]
    if planned:
        words = QCoreApplication.translate("WeeksChart", "Planned were {planned} long-term.")
        said.append(words.format(planned=hours(sum(planned), formats)))
    return tuple(said)


def _reaches(row: WeekHours) -> bool:
    return row.agreed is not None and percent(row.long_share or 0) >= percent(row.agreed.low)


def _table(rows: Sequence[WeekHours], formats: Formats) -> Table:
    headers = (
        QCoreApplication.translate("WeeksChart", "Week"),
        QCoreApplication.translate("WeeksChart", "Short-term, hours"),
        QCoreApplication.translate("WeeksChart", "Long-term, hours"),
        QCoreApplication.translate("WeeksChart", "Long-term share"),
        QCoreApplication.translate("WeeksChart", "Planned short-term, hours"),
        QCoreApplication.translate("WeeksChart", "Planned long-term, hours"),
        QCoreApplication.translate("WeeksChart", "Agreed share"),
    )
    cells = tuple(
        (
            str(row.week),
            hours_number(row.short, formats),
            hours_number(row.long, formats),
            formats.share(row.long_share),
            "–" if row.planned_short is None else hours_number(row.planned_short, formats),
            "–" if row.planned_long is None else hours_number(row.planned_long, formats),
            "–" if row.agreed is None else agreed_words(row.agreed, formats),
        )
        for row in rows
    )
    return Table(headers, cells)
