"""What the page of the team says: calm, about sheets and sums, never about who does better."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QCoreApplication

from planner.app.cause_words import cause_name
from planner.app.formats import Formats
from planner.app.team import LEAST_REPS, CauseSum, CauseSums, TeamRep
from planner.app.trouble import trouble_of
from planner.domain.released_sheet import SheetMonth
from planner.exchange.team_folder import Unread


def name_of(rep: TeamRep) -> str:
    """Return the rep's name, or that there is none."""
    return rep.name.strip() or QCoreApplication.translate("Team", "Without a name")


def short_day(day: date, formats: Formats) -> str:
    """Write a day near now: "Thu 26 Nov"."""
    month = formats.month(day)[:3]
    return f"{formats.weekday(day, short=True)} {day.day} {month}"


def next_words(day: date, start: int | None, formats: Formats) -> str:
    """Write when a one-on-one is: "Thu 26 Nov, 15:30"."""
    return short_day(day, formats) + (f", {formats.clock_time(start)}" if start is not None else "")


def state_of(rep: TeamRep, today: date, formats: Formats) -> str:
    """Say what is special about a rep's sheets, empty where nothing is."""
    translate = QCoreApplication.translate
    day = rep.newest.sheet.released_at.date()
    released = f"{day.day} {formats.month(day)[:3]}"
    parts = []
    if rep.newest.sheet.withdrawn_at is not None:
        parts.append(translate("Team", "Sheet withdrawn, {day}").format(day=released))
    elif rep.last_week is None and not rep.newest.sheet.approaches:
        parts.append(translate("Team", "No numbers released"))
    if rep.has_other_key:
        parts.append(translate("Team", "Signed with another key"))
    if rep.is_old(today):
        parts.append(translate("Team", "Sheet is from {day}").format(day=released))
    return "; ".join(parts)


def count_words(month: SheetMonth, today: date, formats: Formats) -> tuple[str, str]:
    """Write a month's count and what stands behind it: ("6", "of 10"), with the month where it is past."""
    translate = QCoreApplication.translate
    behind = translate("Team", "of {agreed}").format(agreed=month.agreed) if month.agreed else ""
    if (month.month.year, month.month.month) != (today.year, today.month):
        behind = f"{behind} ({formats.month(month.month)[:3]})".strip()
    return str(month.own + month.agency), behind


def protected_words(rep: TeamRep) -> str:
    """Write how many blocks were protected: "2 of 2", empty where the sheet does not say."""
    agreement = rep.protected
    if agreement is None:
        return ""
    words = QCoreApplication.translate("Team", "{count} of {agreed}")
    return words.format(count=round(agreement.done_own), agreed=round(agreement.target))


def cover_words(rep: TeamRep, formats: Formats) -> str:
    """Write the back-office cover of the newest week, empty where the sheet has no weeks."""
    week = rep.last_week
    if week is None:
        return ""
    return formats.duration(week.cover) if week.cover else QCoreApplication.translate("Team", "none")


def spoken_row(rep: TeamRep, today: date, following: str, formats: Formats) -> str:
    """Say a whole row in one sentence; `following` is when the next one-on-one is, empty for none."""
    translate = QCoreApplication.translate
    parts = [name_of(rep)]
    week = rep.last_week
    if week is not None:
        share = translate("Team", "long-term share {share}")
        parts.append(share.format(share=formats.share(week.long_share)))
        if week.agreed_low is not None:
            parts.append(translate("Team", "agreed {share}").format(share=formats.share(week.agreed_low)))
        cover = translate("Team", "back-office cover {hours}")
        parts.append(cover.format(hours=cover_words(rep, formats)))
    month = rep.approached(today)
    if month is not None:
        count = " ".join(count_words(month, today, formats)).strip()
        counted = translate("Team", "prospects approached: {count}, {own} own, {agency} agency")
        parts.append(counted.format(count=count, own=month.own, agency=month.agency))
    if kept := protected_words(rep):
        parts.append(translate("Team", "protected blocks: {count}").format(count=kept))
    none = translate("Team", "no next one-on-one")
    said = translate("Team", "next one-on-one: {when}").format(when=following) if following else none
    return "; ".join(part for part in (*parts, said, state_of(rep, today, formats)) if part)


def sums_words(sums: CauseSums) -> str:
    """Say over whom the sums go, or calmly why there are none."""
    translate = QCoreApplication.translate
    if sums.reps < LEAST_REPS:
        words = translate(
            "Team", "Causes are shown as sums over at least {least} reps. So far %n sheet(s) tell of them.",
            "", sums.reps,
        )  # fmt: skip
        return words.format(least=LEAST_REPS)
    if not sums.rows:
        return translate("Team", "Nothing displaced acquisition in these sheets.")
    words = translate(
        "Team",
        "Acquisition time that made way, %n reps together, {weeks} weeks of sheets in all",
        "",
        sums.reps,
    )
    return words.format(weeks=sums.weeks)


def cause_words(row: CauseSum) -> str:
    """Return the name of a cause, that it is several, or that none was said."""
    if row.is_other:
        return QCoreApplication.translate("Team", "Other causes")
    return cause_name(row.cause) if row.cause else QCoreApplication.translate("Team", "Not said")


def hours(minutes: int, formats: Formats) -> str:
    """Write minutes as statistics do: "9.5 h"."""
    shown = formats.number(minutes / 60, 0 if minutes % 60 == 0 else 1)
    return QCoreApplication.translate("Team", "{hours} h").format(hours=shown)


def sum_words(row: CauseSum, formats: Formats) -> str:
    """Say a sum in one line: "Back-office cover: 72 h, 58 blocks"."""
    translate = QCoreApplication.translate
    blocks = translate("Team", "%n block(s)", "", row.blocks)
    words = translate("Team", "{cause}: {hours}, {blocks}")
    said = words.format(cause=cause_words(row), hours=hours(row.minutes, formats), blocks=blocks)
    if row.could_wait:
        waited = translate("Team", "{hours} of it could have waited")
        said += ", " + waited.format(hours=hours(row.could_wait, formats))
    return said


def unread_words(each: Unread) -> str:
    """Say why a file is not shown."""
    trouble = trouble_of(each.error)
    return trouble.line if each.file in trouble.title else f"{each.file}: {trouble.line}"
