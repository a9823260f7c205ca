"""What the page of prospects says: stages, owners, touches, enquiries and days near today."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QCoreApplication, QLocale

from planner.app.formats import Formats
from planner.domain.prospect import (
    EnquiryResult,
    EnquirySource,
    Owner,
    Prospect,
    Stage,
    Touch,
    TouchKind,
    TouchOutcome,
)

_NEAR = 7


def stage_name(stage: Stage) -> str:
    """Return the name of a stage."""
    names = {
        Stage.NEW: QCoreApplication.translate("Prospect", "New"),
        Stage.APPROACHED: QCoreApplication.translate("Prospect", "Approached"),
        Stage.CONVERSATION: QCoreApplication.translate("Prospect", "Conversation"),
        Stage.MEETING: QCoreApplication.translate("Prospect", "Meeting"),
        Stage.ENQUIRY: QCoreApplication.translate("Prospect", "Enquiry"),
        Stage.CUSTOMER: QCoreApplication.translate("Prospect", "Customer"),
        Stage.LOST: QCoreApplication.translate("Prospect", "Lost"),
    }
    return names[stage]


def owner_name(owner: Owner) -> str:
    """Return who approaches, as it stands in lists."""
    if owner is Owner.AGENCY:
        return QCoreApplication.translate("Prospect", "Agency")
    return QCoreApplication.translate("Prospect", "Own")


def touch_kind_name(kind: TouchKind) -> str:
    """Return the name of a way of contact."""
    names = {
        TouchKind.CALL: QCoreApplication.translate("Touch", "Call"),
        TouchKind.MAIL: QCoreApplication.translate("Touch", "Mail"),
        TouchKind.VISIT: QCoreApplication.translate("Touch", "Visit"),
        TouchKind.FAIR: QCoreApplication.translate("Touch", "Fair"),
        TouchKind.REFERRAL: QCoreApplication.translate("Touch", "Referral"),
    }
    return names[kind]


def touch_outcome_name(outcome: TouchOutcome) -> str:
    """Return what came of a touch; a dash where nothing was said of it."""
    names = {
        TouchOutcome.NONE: "–",
        TouchOutcome.NOT_REACHED: QCoreApplication.translate("Touch", "Not reached"),
        TouchOutcome.CALL_BACK: QCoreApplication.translate("Touch", "Call back"),
        TouchOutcome.SPOKE: QCoreApplication.translate("Touch", "Spoke"),
        TouchOutcome.INTERESTED: QCoreApplication.translate("Touch", "Interested"),
        TouchOutcome.MEETING: QCoreApplication.translate("Touch", "Meeting agreed"),
        TouchOutcome.NO_INTEREST: QCoreApplication.translate("Touch", "No interest"),
    }
    return names[outcome]


_KIND_ICONS = {
    TouchKind.CALL: "phone",
    TouchKind.MAIL: "mail",
    TouchKind.VISIT: "building-2",
    TouchKind.FAIR: "presentation",
    TouchKind.REFERRAL: "handshake",
}


def touch_icon(kind: TouchKind) -> str:
    """Return the icon of a way of contact."""
    return _KIND_ICONS[kind]


def touch_title(touch: Touch, formats: Formats) -> str:
    """Return a touch in short: "Call by agency, 6 min"."""
    title = touch_kind_name(touch.kind)
    if touch.by is Owner.AGENCY:
        title = QCoreApplication.translate("Touch", "{kind} by agency").format(kind=title)
    if touch.minutes:
        title = f"{title}, {formats.duration(touch.minutes)}"
    return title


def touch_text(touch: Touch) -> str:
    """Return what is known of a touch: its outcome, then its note."""
    outcome = "" if touch.outcome is TouchOutcome.NONE else touch_outcome_name(touch.outcome)
    if outcome and touch.note:
        return f"{outcome}. {touch.note}"
    return outcome or touch.note


def enquiry_source_name(source: EnquirySource) -> str:
    """Return what an enquiry came from."""
    names = {
        EnquirySource.OWN: QCoreApplication.translate("Enquiry", "Own approach"),
        EnquirySource.AGENCY: QCoreApplication.translate("Enquiry", "Approach by agency"),
        EnquirySource.UNPROMPTED: QCoreApplication.translate("Enquiry", "Unprompted"),
    }
    return names[source]


def enquiry_result_name(result: EnquiryResult) -> str:
    """Return what came of an enquiry."""
    names = {
        EnquiryResult.OPEN: QCoreApplication.translate("Enquiry", "Open"),
        EnquiryResult.DEAL: QCoreApplication.translate("Enquiry", "Deal"),
        EnquiryResult.NO_DEAL: QCoreApplication.translate("Enquiry", "No deal"),
    }
    return names[result]


def contact_line(prospect: Prospect) -> str:
    """Return the second line of a prospect: contact and city."""
    if prospect.contact:
        return ", ".join(part for part in (prospect.contact, prospect.city) if part)
    unknown = QCoreApplication.translate("Prospect", "first contact unknown")
    return f"{unknown}, {prospect.city}" if prospect.city else unknown


def near_day(day: date, today: date, formats: Formats) -> str:
    """Write a day in short: "Today", "Wed 25 Nov" within a week, "1 Dec", "1 Dec 2027" in another year."""
    if day == today:
        return QCoreApplication.translate("Prospect", "Today")
    written = short_day(day, formats)
    if day.year != today.year:
        return f"{written} {day.year}"
    if 0 < (day - today).days < _NEAR:
        return f"{formats.weekday(day, short=True)} {written}"
    return written


def short_day(day: date, formats: Formats) -> str:
    """Write a day and its month in short: "24 Nov"."""
    month = formats.language.monthName(day.month, QLocale.FormatType.ShortFormat).rstrip(".")
    return f"{day.day} {month}"


def last_touch_words(last: date | None, today: date, formats: Formats) -> str:
    """Write the day of the last touch: "Today", "17 Nov", "never"."""
    if last is None:
        return QCoreApplication.translate("Prospect", "never")
    if last > today:
        return short_day(last, formats)
    return near_day(last, today, formats)


def spoken_prospect(prospect: Prospect, last: date | None, today: date, formats: Formats) -> str:
    """Return a row of the list as one sentence, for screen readers."""
    parts = [prospect.company, contact_line(prospect), stage_name(prospect.stage)]
    if prospect.next_action:
        words = prospect.next_action
        if prospect.next_on is not None:
            words = f"{words} {near_day(prospect.next_on, today, formats)}"
        parts.append(QCoreApplication.translate("Prospect", "next: {action}").replace("{action}", words))
    else:
        parts.append(QCoreApplication.translate("Prospect", "no next action"))
    touched = last_touch_words(last, today, formats)
    parts.append(QCoreApplication.translate("Prospect", "last touch: {day}").replace("{day}", touched))
    parts.append(owner_name(prospect.owner))
    return "; ".join(parts)
