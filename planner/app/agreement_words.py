"""What is said of an agreement: what was agreed, how it stands, and what it means."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QLocale

from planner.app.formats import Formats
from planner.domain.agreement import WEEKS_BACK, Agreement, Carrier, Metric
from planner.domain.mix import percent
from planner.domain.preferences import Band

if TYPE_CHECKING:
    from planner.app.agreements import Standing

_NOON = 12 * 60


def title(agreement: Agreement, formats: Formats, *, short: bool = False) -> str:
    """Return what was agreed in a line: "10 prospects approached a month"; `short` shortens weekdays."""
    count = round(agreement.target)
    translate = QCoreApplication.translate
    match agreement.metric:
        case Metric.PROSPECTS:
            said = translate("Agreement", "%n prospect(s) approached a month", "", count)
        case Metric.CONVERSATIONS:
            said = translate("Agreement", "%n conversation(s) a month", "", count)
        case Metric.ACQUISITION_HOURS:
            said = translate("Agreement", "{length} of acquisition a week")
            said = said.format(length=formats.duration(round(agreement.target)))
        case Metric.LONG_SHARE:
            return share_title(agreement.band, formats)
        case Metric.PROTECTED_BLOCKS:
            said = translate("Agreement", "%n protected block(s) before {time}", "", count)
            said = said.format(time=deadline(agreement, formats, short=short))
    return f"{said}{_by(agreement.carrier)}" if agreement.metric.is_monthly else said


def share_title(band: Band, formats: Formats) -> str:
    """Return an agreed share in a line: "Long-term share at least 30%"."""
    if band.high is None:
        words = QCoreApplication.translate("Agreement", "Long-term share at least {share}")
        return words.format(share=formats.share(band.low))
    words = QCoreApplication.translate("Agreement", "Long-term share {share}")
    return words.format(share=_band(band, formats))


def _band(band: Band, formats: Formats) -> str:
    if band.high is None or percent(band.high) == percent(band.low):
        return formats.share(band.low)
    return f"{percent(band.low)}–{formats.share(band.high)}"


def _by(carrier: Carrier) -> str:
    if carrier is Carrier.TOGETHER:
        return ""
    if carrier is Carrier.AGENCY:
        return QCoreApplication.translate("Agreement", ", agency")
    return QCoreApplication.translate("Agreement", ", own")


def deadline(agreement: Agreement, formats: Formats, *, short: bool = False) -> str:
    """Return before when protected blocks lie: "Wednesday noon", "Wed 10:00"."""
    form = QLocale.FormatType.ShortFormat if short else QLocale.FormatType.LongFormat
    day = formats.language.standaloneDayName(agreement.weekday + 1, form).rstrip(".")
    if agreement.before == _NOON:
        return QCoreApplication.translate("Agreement", "{weekday} noon").format(weekday=day)
    return f"{day} {formats.clock_time(agreement.before)}"


def value(standing: Standing, formats: Formats) -> str:
    """Return the figure beside an agreement: "6", "27%", "5 h 30"."""
    match standing.agreement.metric:
        case Metric.LONG_SHARE:
            return formats.share(standing.done)
        case Metric.ACQUISITION_HOURS:
            return formats.duration(round(standing.done or 0) + standing.to_come)
    return formats.number(float(standing.done or 0))


def state(standing: Standing, formats: Formats) -> str:
    """Return how an agreement stands, as a fact: "4 own, 2 agency · on pace would be 8"; may be empty."""
    match standing.agreement.metric:
        case Metric.LONG_SHARE:
            return _average(standing, formats)
        case Metric.ACQUISITION_HOURS:
            return _hours(standing, formats)
        case Metric.PROTECTED_BLOCKS:
            return ""
    parts = [_by_whom(standing), _pace(standing, formats)]
    return " · ".join(part for part in parts if part)


def _average(standing: Standing, formats: Formats) -> str:
    if standing.average is None:
        return ""
    words = QCoreApplication.translate("Agreement", "Average of the last {weeks} weeks {share}")
    return words.format(weeks=WEEKS_BACK, share=formats.share(standing.average))


def _hours(standing: Standing, formats: Formats) -> str:
    done, to_come = round(standing.done or 0), standing.to_come
    if done and to_come:
        words = QCoreApplication.translate("Agreement", "{done} done, {planned} to come")
    elif done:
        words = QCoreApplication.translate("Agreement", "{done} done")
    elif to_come:
        words = QCoreApplication.translate("Agreement", "{planned} to come")
    else:
        words = QCoreApplication.translate("Agreement", "nothing planned yet")
    return words.format(done=formats.duration(done), planned=formats.duration(to_come))


def _by_whom(standing: Standing) -> str:
    """Return who did how many, where that is not said by the figure alone."""
    translate = QCoreApplication.translate
    own, agency = standing.own, standing.agency
    match standing.agreement.carrier:
        case Carrier.TOGETHER:
            return translate("Agreement", "{own} own, {agency} agency").format(own=own, agency=agency)
        case Carrier.OWN if agency:
            return translate("Agreement", "{agency} more by the agency").format(agency=agency)
        case Carrier.AGENCY if own:
            return translate("Agreement", "{own} more of your own").format(own=own)
    return ""


def _pace(standing: Standing, formats: Formats) -> str:
    if standing.is_kept:
        return QCoreApplication.translate("Agreement", "as agreed")
    pace = standing.period.pace
    if pace.worked == 0 or standing.period.is_over:
        return ""
    words = QCoreApplication.translate("Agreement", "on pace would be {number}")
    return words.format(number=formats.number(float(round(standing.due))))


def kept(standing: Standing) -> str:
    """Return in how many of the weeks or months before it was kept; empty where there were none."""
    if not standing.periods:
        return ""
    if standing.agreement.metric.is_monthly:
        words = QCoreApplication.translate(
            "Agreement", "Kept in {kept} of %n month(s) before", "", standing.periods
        )
    else:
        words = QCoreApplication.translate(
            "Agreement", "Kept in {kept} of %n week(s) before", "", standing.periods
        )
    return words.format(kept=standing.kept)


def figure(standing: Standing, formats: Formats) -> str:
    """Return the figure with what it is a part of: "6 of 10", "2 of 2 in place", "27%"."""
    shown = value(standing, formats)
    if standing.agreement.metric is Metric.PROTECTED_BLOCKS:
        words = QCoreApplication.translate("Agreement", "{number} of {target} in place")
        return words.format(number=shown, target=formats.number(float(standing.agreement.target)))
    if standing.agreement.metric.is_monthly:
        words = QCoreApplication.translate("Agreement", "{number} of {target}")
        return words.format(number=shown, target=formats.number(float(standing.agreement.target)))
    return shown


def spoken(standing: Standing, formats: Formats) -> str:
    """Return what a screen reader says: what was agreed, how it stands, and how it went before."""
    said = (figure(standing, formats), state(standing, formats), kept(standing))
    parts = [title(standing.agreement, formats), *said]
    return ". ".join(part for part in parts if part)


def meaning(agreement: Agreement, formats: Formats) -> str:
    """Say in a sentence or two what an agreement means, for when it is made."""
    return " ".join(part for part in (_rule(agreement, formats), days(agreement, formats)) if part)


def agreed_words(agreement: Agreement, formats: Formats) -> str:
    """Return in which one-on-one it was agreed; empty outside of one."""
    if agreement.agreed_on is None:
        return ""
    words = QCoreApplication.translate("Agreement", "Agreed in the one-on-one of {day}.")
    return words.format(day=formats.short_date(agreement.agreed_on))


def _rule(agreement: Agreement, formats: Formats) -> str:
    translate = QCoreApplication.translate
    count, length = round(agreement.target), formats.duration(round(agreement.target))
    match agreement.metric:
        case Metric.PROSPECTS:
            said = translate(
                "Agreement",
                "Each calendar month {who} %n different prospect(s); each counts once, "
                "however often it is touched.",
                "",
                count,
            )
            return said.format(who=_approaching(agreement.carrier))
        case Metric.CONVERSATIONS:
            said = translate("Agreement", "Each calendar month {who} with prospects %n time(s).", "", count)
            return said.format(who=_speaking(agreement.carrier))
        case Metric.ACQUISITION_HOURS:
            said = translate("Agreement", "Each week at least {length} go to acquisition, planned or done.")
            return said.format(length=length)
        case Metric.PROTECTED_BLOCKS:
            said = translate(
                "Agreement", "Each week %n protected block(s) for the long term end before {time}.", "", count
            )
            return said.format(time=deadline(agreement, formats))
    if agreement.upper is None:
        said = translate(
            "Agreement", "Each week at least {share} of short and long together is long-term work."
        )
    else:
        said = translate("Agreement", "Each week {share} of short and long together is long-term work.")
    return said.format(share=_band(agreement.band, formats))


def _approaching(carrier: Carrier) -> str:
    return {
        Carrier.OWN: QCoreApplication.translate("Agreement", "you approach"),
        Carrier.AGENCY: QCoreApplication.translate("Agreement", "the agency approaches"),
        Carrier.TOGETHER: QCoreApplication.translate("Agreement", "you and the agency approach"),
    }[carrier]


def _speaking(carrier: Carrier) -> str:
    return {
        Carrier.OWN: QCoreApplication.translate("Agreement", "you speak"),
        Carrier.AGENCY: QCoreApplication.translate("Agreement", "the agency speaks"),
        Carrier.TOGETHER: QCoreApplication.translate("Agreement", "you and the agency speak"),
    }[carrier]


def days(agreement: Agreement, formats: Formats) -> str:
    """Return from when until when an agreement holds."""
    first = formats.short_date(agreement.first_day)
    if agreement.last_day is None:
        return QCoreApplication.translate("Agreement", "From {first} on.").format(first=first)
    words = QCoreApplication.translate("Agreement", "From {first} to {last}.")
    return words.format(first=first, last=formats.short_date(agreement.last_day))
