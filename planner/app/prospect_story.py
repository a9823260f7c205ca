"""What happened with a prospect, newest first: touches, enquiries, changes of owner, its beginning."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import QCoreApplication

from planner.app.formats import Formats
from planner.app.prospect_words import (
    enquiry_result_name,
    enquiry_source_name,
    owner_name,
    short_day,
    touch_icon,
    touch_text,
    touch_title,
)
from planner.domain.prospect import Enquiry, EnquiryResult, Owner, Prospect, Touch


@dataclass(frozen=True, slots=True)
class Event:
    """One line of the story. `about` is the touch, the enquiry or the merged prospect that can be changed."""

    day: date | None
    icon: str
    title: str
    text: str = ""
    about: Touch | Enquiry | Prospect | None = None


def story_of(
    members: Sequence[Prospect], touches: Iterable[Touch], enquiries: Iterable[Enquiry], formats: Formats
) -> tuple[Event, ...]:
    """Return what happened with a prospect; `members` are itself and those that were merged into it."""
    translate = QCoreApplication.translate
    events = [
        Event(touch.day, touch_icon(touch.kind), touch_title(touch, formats), touch_text(touch), touch)
        for touch in touches
    ]
    events += [_enquiry(enquiry) for enquiry in enquiries]
    root = members[0]
    if root.owner_since is not None:
        to_agency = root.owner is Owner.AGENCY
        title = (
            translate("Prospect", "Handed to the agency")
            if to_agency
            else translate("Prospect", "Handed over by the agency")
        )
        events.append(Event(root.owner_since, "users-round", title))
    # Newest first; on one day in the order in which they were told.
    events.sort(key=lambda event: event.day or date.min, reverse=True)
    events += [_merged(member) for member in members[1:]]
    events.append(_beginning(root))
    return tuple(events)


def _enquiry(enquiry: Enquiry) -> Event:
    title = QCoreApplication.translate("Enquiry", "Enquiry")
    if enquiry.result is not EnquiryResult.OPEN:
        title = f"{title}: {enquiry_result_name(enquiry.result).lower()}"
    parts = (enquiry.what, enquiry_source_name(enquiry.source), enquiry.note)
    return Event(enquiry.day, "file-text", title, ". ".join(part for part in parts if part), enquiry)


def _merged(member: Prospect) -> Event:
    title = QCoreApplication.translate("Prospect", "Also known as {company}")
    parts = (member.contact, member.city, member.phone)
    text = ", ".join(part for part in parts if part)
    return Event(member.added_on, "copy", title.replace("{company}", member.company), text, member)


def _beginning(root: Prospect) -> Event:
    title = QCoreApplication.translate("Prospect", "Added")
    if root.added_from:
        title = QCoreApplication.translate("Prospect", "Added from import")
    text = ", ".join(part for part in (root.list_name, root.added_from) if part)
    return Event(root.added_on, "plus", title, text)


def owner_words(prospect: Prospect, formats: Formats) -> str:
    """Return who approaches, and since when where that changed: "Own, from agency on 20 Nov"."""
    if prospect.owner_since is None:
        return owner_name(prospect.owner)
    words = QCoreApplication.translate("Prospect", "Own, from agency on {day}")
    if prospect.owner is Owner.AGENCY:
        words = QCoreApplication.translate("Prospect", "Agency, since {day}")
    return words.format(day=short_day(prospect.owner_since, formats))
