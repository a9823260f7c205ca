"""Backups and losses in words: when one was made, what it holds, and what going back would lose."""

from __future__ import annotations

from datetime import date, timedelta

from PySide6.QtCore import QCoreApplication

from planner.app.formats import Formats
from planner.storage.backup import BY_HAND, Backup, Loss
from planner.storage.backup_contents import Contents


def day_words(day: date, today: date, formats: Formats) -> str:
    """Return a day as one speaks of it: "today", "yesterday", "Friday 20 November"."""
    if day == today:
        return QCoreApplication.translate("Backups", "today")
    if day == today - timedelta(days=1):
        return QCoreApplication.translate("Backups", "yesterday")
    return formats.long_day(day) if day.year == today.year else f"{formats.long_day(day)} {day.year}"


def backup_words(backup: Backup, today: date | None, formats: Formats) -> str:
    """Return when and why a backup was made; the whole date where today is not known."""
    whole_date = f"{formats.long_day(backup.day)} {backup.day.year}"
    day = whole_date if today is None else day_words(backup.day, today, formats)
    if not backup.note:
        return day[:1].upper() + day[1:]
    if backup.note.startswith(BY_HAND):
        words = QCoreApplication.translate("Backups", "{day}, made by hand").format(day=day)
    else:
        words = QCoreApplication.translate("Backups", "{day}, before an upgrade").format(day=day)
    return words[:1].upper() + words[1:]


def contents_words(contents: Contents | None, formats: Formats) -> str:
    """Return what a backup holds, None where it cannot be read."""
    translate = QCoreApplication.translate
    if contents is None:
        return translate("Backups", "Cannot be read")
    parts = [translate("Backups", "%n block(s)", "", contents.blocks)]
    if contents.first_day is not None and contents.last_day is not None:
        days = translate("Backups", "{first} to {last}").format(
            first=formats.short_date(contents.first_day), last=formats.short_date(contents.last_day)
        )
        parts.append(days)
    parts.append(translate("Backups", "%n committed week(s)", "", contents.committed_weeks))
    return " · ".join(parts)


def loss_words(loss: Loss, formats: Formats) -> list[str]:
    """Return what going back to a backup would lose, one thing a line; nothing where that is nothing."""
    translate = QCoreApplication.translate
    lines = [_lost_blocks(loss, formats)] if loss.blocks else []
    if loss.commits:
        lines.append(translate("Backups", "%n commit(s) of a week made since", "", loss.commits))
    if loss.unreadable:
        lines.append(translate("Backups", "Parts of the file cannot be read; there may be more."))
    return lines


def _lost_blocks(loss: Loss, formats: Formats) -> str:
    translate = QCoreApplication.translate
    if loss.first_day is None or loss.last_day is None:
        return translate("Backups", "%n block(s) added or changed since", "", loss.blocks)
    first, last = formats.long_day(loss.first_day), formats.long_day(loss.last_day)
    if loss.first_day == loss.last_day:
        words = translate("Backups", "%n block(s) added or changed since, on {day}", "", loss.blocks)
        return words.format(day=first)
    words = translate(
        "Backups", "%n block(s) added or changed since, from {first} to {last}", "", loss.blocks
    )
    return words.format(first=first, last=last)
