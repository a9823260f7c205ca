"""What a reading of a calendar brought, in words: one line, and the details behind it."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from planner.app.calendar_changes import InDoubt, Notes, ReadingSummary
from planner.app.trouble import trouble_of
from planner.exchange.reading import DoubtKind, LeftOut, Reason

if TYPE_CHECKING:
    from planner.app.calendar_keeping import Round

_REASONS = {
    Reason.LINE_UNREADABLE: QT_TRANSLATE_NOOP("Calendar", "the line cannot be read"),
    Reason.LINE_TOO_LONG: QT_TRANSLATE_NOOP("Calendar", "the line is too long"),
    Reason.START_MISSING: QT_TRANSLATE_NOOP("Calendar", "it has no start"),
    Reason.START_UNREADABLE: QT_TRANSLATE_NOOP("Calendar", "its start cannot be read"),
    Reason.RULE_UNREADABLE: QT_TRANSLATE_NOOP("Calendar", "the rule by which it recurs cannot be read"),
    Reason.RULE_UNSUPPORTED: QT_TRANSLATE_NOOP("Calendar", "it recurs by a rule that is not supported"),
    Reason.TOO_FREQUENT: QT_TRANSLATE_NOOP("Calendar", "it recurs too often"),
    Reason.DATE_UNREADABLE: QT_TRANSLATE_NOOP("Calendar", "one of its dates cannot be read"),
    Reason.EVENT_UNREADABLE: QT_TRANSLATE_NOOP("Calendar", "it cannot be read"),
    Reason.OUTSIDE_CALENDAR: QT_TRANSLATE_NOOP("Calendar", "it stands outside of a calendar"),
}
_DOUBTS = {
    DoubtKind.ZONE_DIFFERS: QT_TRANSLATE_NOOP(
        "Calendar", "the file describes time zone {detail} otherwise than it is known; read as known"
    ),
    DoubtKind.ZONE_UNKNOWN: QT_TRANSLATE_NOOP(
        "Calendar", "time zone {detail} is unknown; the times are shown as written"
    ),
    DoubtKind.ZONE_GUESSED: QT_TRANSLATE_NOOP("Calendar", "time zone {detail} was guessed from its name"),
    DoubtKind.END_BEFORE_START: QT_TRANSLATE_NOOP("Calendar", "it ends before it begins"),
    DoubtKind.END_UNREADABLE: QT_TRANSLATE_NOOP("Calendar", "its end cannot be read"),
    DoubtKind.KINDS_MIXED: QT_TRANSLATE_NOOP("Calendar", "a time and a whole day are mixed"),
    DoubtKind.START_OUTSIDE_RULE: QT_TRANSLATE_NOOP(
        "Calendar", "its first day is not one of its own rule; it is shown too"
    ),
    DoubtKind.EVENT_CUT_OFF: QT_TRANSLATE_NOOP("Calendar", "the file breaks off within it"),
    DoubtKind.UID_SHARED: QT_TRANSLATE_NOOP("Calendar", "several appointments have the same identifier"),
    DoubtKind.OLDER_VERSION: QT_TRANSLATE_NOOP(
        "Calendar", "an older version than before; shown as the calendar has it now"
    ),
}


def summary_line(summary: ReadingSummary) -> str:
    """Return a reading in one line: "112 new, 3 moved, 2 gone; 1 left out"."""
    if summary.same_file:
        brought = QCoreApplication.translate("Calendar", "Nothing new: the calendar has not changed")
    elif summary.brought_nothing:
        brought = QCoreApplication.translate("Calendar", "Nothing new")
    else:
        brought = ", ".join(_counts(summary))
    left_out = len(summary.notes.left_out)
    if left_out:
        return f"{brought}; " + QCoreApplication.translate("Calendar", "%n left out", "", left_out)
    return brought


def round_line(told: Round) -> str:
    """Return in a line what reading the calendars again came to, empty where there is nothing to say.

    What was not asked for is told only where it brought something.
    """
    lines = [f"{one.calendar}: {summary_line(one)}" for one in told.summaries if not one.brought_nothing]
    if told.asked:
        lines += [trouble_of(error).line for error in told.refusals]
        if not lines and told.summaries:
            lines.append(QCoreApplication.translate("Calendar", "Nothing new"))
        elif not lines:
            lines.append(QCoreApplication.translate("Calendar", "There is no calendar to read yet"))
    return " · ".join(lines)


def in_doubt_line(doubts: Iterable[InDoubt]) -> str:
    """Return in a line what is in doubt about one appointment."""
    words = QCoreApplication.translate("Calendar", "In doubt: {why}")
    why = dict.fromkeys(_doubt_words(entry) for entry in doubts)
    return words.replace("{why}", "; ".join(why))


def _doubt_words(entry: InDoubt) -> str:
    words = QCoreApplication.translate("Calendar", str(_DOUBTS[entry.kind]))
    return words.replace("{detail}", entry.detail)


def _counts(summary: ReadingSummary) -> list[str]:
    counted = (
        (summary.new, QCoreApplication.translate("Calendar", "%n new", "", summary.new)),
        (summary.moved, QCoreApplication.translate("Calendar", "%n moved", "", summary.moved)),
        (summary.changed, QCoreApplication.translate("Calendar", "%n changed", "", summary.changed)),
        (summary.gone, QCoreApplication.translate("Calendar", "%n gone", "", summary.gone)),
    )
    return [words for number, words in counted if number]


def note_lines(notes: Notes) -> list[str]:
    """Return every note of a reading as a line: what was left out first, then what is in doubt."""
    lines = (*map(_left_out_line, notes.left_out), *map(_doubt_line, notes.in_doubt))
    return list(dict.fromkeys(lines))


def _left_out_line(entry: LeftOut) -> str:
    what = entry.summary or entry.uid or QCoreApplication.translate("Calendar", "an entry")
    why = QCoreApplication.translate("Calendar", str(_REASONS[entry.reason]))
    if not entry.line:
        return QCoreApplication.translate("Calendar", "Left out: {what}: {why}").format(what=what, why=why)
    return QCoreApplication.translate("Calendar", "Left out, line {line}: {what}: {why}").format(
        line=entry.line, what=what, why=why
    )


def _doubt_line(entry: InDoubt) -> str:
    return f"{entry.title}: {_doubt_words(entry)}"
