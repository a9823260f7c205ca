"""Says in the user's words what did not work and what to do: a title and advice per problem."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from planner.domain.errors import Problem, UserError


@dataclass(frozen=True, slots=True)
class Trouble:
    """A refusal in words: what happened, and what the user can do about it."""

    title: str
    advice: str

    @property
    def line(self) -> str:
        """Both in one line, for the status bar and the command line."""
        return f"{self.title} {self.advice}".strip()


_WORDS: dict[Problem, tuple[object, object]] = {
    Problem.BLOCK_CROSSES_MIDNIGHT: (
        QT_TRANSLATE_NOOP("Trouble", "A block stays within one day."),
        QT_TRANSLATE_NOOP("Trouble", "Make it shorter, or let it begin earlier."),
    ),
    Problem.BLOCK_TOO_SHORT: (
        QT_TRANSLATE_NOOP("Trouble", "A block takes at least {minutes} minutes."),
        QT_TRANSLATE_NOOP("Trouble", "Give it a later end."),
    ),
    Problem.BLOCK_GONE: (
        QT_TRANSLATE_NOOP("Trouble", "This block is no longer there."),
        QT_TRANSLATE_NOOP("Trouble", "The week now shows what is stored."),
    ),
    Problem.APPOINTMENT_FIXED: (
        QT_TRANSLATE_NOOP("Trouble", "An appointment stays where the calendar has it."),
        QT_TRANSLATE_NOOP("Trouble", "Change it in the calendar, then read the calendar again."),
    ),
    Problem.CATEGORY_IN_USE: (
        QT_TRANSLATE_NOOP("Trouble", "This category is in use."),
        QT_TRANSLATE_NOOP("Trouble", "Archive it: it is then no longer offered, and past weeks keep it."),
    ),
    Problem.CATEGORY_NAME_MISSING: (
        QT_TRANSLATE_NOOP("Trouble", "The category has no name yet."),
        QT_TRANSLATE_NOOP("Trouble", "Give it a name."),
    ),
    Problem.CATEGORY_NAME_TAKEN: (
        QT_TRANSLATE_NOOP("Trouble", "There is a category named {name} already."),
        QT_TRANSLATE_NOOP("Trouble", "Choose another name."),
    ),
    Problem.LAST_CATEGORY: (
        QT_TRANSLATE_NOOP("Trouble", "The last category in use stays."),
        QT_TRANSLATE_NOOP("Trouble", "Add another one first."),
    ),
    Problem.WEEK_NOT_EMPTY: (
        QT_TRANSLATE_NOOP("Trouble", "This week has blocks already."),
        QT_TRANSLATE_NOOP(
            "Trouble", "Last week is laid into an empty week; copy and paste adds to a full one."
        ),
    ),
    Problem.NOTHING_TO_COPY: (
        QT_TRANSLATE_NOOP("Trouble", "Last week has no blocks to copy."),
        QT_TRANSLATE_NOOP("Trouble", "Drag a category into the week to begin."),
    ),
    Problem.NOTHING_TO_COMMIT: (
        QT_TRANSLATE_NOOP("Trouble", "This week is still empty."),
        QT_TRANSLATE_NOOP("Trouble", "Plan a block, then commit."),
    ),
    Problem.NOT_COMMITTED: (
        QT_TRANSLATE_NOOP("Trouble", "This week is not committed."),
        QT_TRANSLATE_NOOP("Trouble", "There is nothing to take back."),
    ),
    Problem.WORKING_HOURS_REVERSED: (
        QT_TRANSLATE_NOOP("Trouble", "Working hours end after they begin."),
        QT_TRANSLATE_NOOP("Trouble", "Choose a later end or an earlier start."),
    ),
    Problem.BAND_OUT_OF_RANGE: (
        QT_TRANSLATE_NOOP("Trouble", "An agreed share lies between 0% and 100%, the lower edge first."),
        QT_TRANSLATE_NOOP("Trouble", "Change one of the two."),
    ),
    Problem.CALENDAR_NAME_MISSING: (
        QT_TRANSLATE_NOOP("Trouble", "The calendar has no name yet."),
        QT_TRANSLATE_NOOP("Trouble", "Give it a name."),
    ),
    Problem.CHANGED_ELSEWHERE: (
        QT_TRANSLATE_NOOP("Trouble", "This was changed in another window or program."),
        QT_TRANSLATE_NOOP("Trouble", "Nothing was overwritten. The week now shows what is stored."),
    ),
    Problem.STILL_STORING: (
        QT_TRANSLATE_NOOP("Trouble", "A large change is still being stored, so this one was not."),
        QT_TRANSLATE_NOOP("Trouble", "Try again in a moment."),
    ),
    Problem.FILE_MISSING: (
        QT_TRANSLATE_NOOP("Trouble", "There is no data file {file}."),
        QT_TRANSLATE_NOOP("Trouble", "Name another one, or open the window once to make it."),
    ),
    Problem.FILE_READ_ONLY: (
        QT_TRANSLATE_NOOP("Trouble", "The data file {file} is read-only, so this was not saved."),
        QT_TRANSLATE_NOOP("Trouble", "Allow writing to it and to its folder, then try again."),
    ),
    Problem.DISK_FULL: (
        QT_TRANSLATE_NOOP("Trouble", "The disk with {file} is full, so this was not saved."),
        QT_TRANSLATE_NOOP("Trouble", "Make some room, then try again."),
    ),
    Problem.FILE_LOCKED: (
        QT_TRANSLATE_NOOP("Trouble", "Another program holds {file}, so this was not saved."),
        QT_TRANSLATE_NOOP("Trouble", "Close the other program, then try again."),
    ),
    Problem.FILE_DAMAGED: (
        QT_TRANSLATE_NOOP("Trouble", "The data file {file} is damaged; nothing is written to it."),
        QT_TRANSLATE_NOOP("Trouble", "Open the newest sound backup."),
    ),
    Problem.FILE_TOO_NEW: (
        QT_TRANSLATE_NOOP("Trouble", "The data file {file} was made by a newer version of Overmorgen."),
        QT_TRANSLATE_NOOP("Trouble", "Open it with that version. The file was not changed."),
    ),
    Problem.NOT_A_DATA_FILE: (
        QT_TRANSLATE_NOOP("Trouble", "{file} is not a data file of Overmorgen."),
        QT_TRANSLATE_NOOP("Trouble", "Choose another file. This one was not changed."),
    ),
    Problem.FOLDER_UNUSABLE: (
        QT_TRANSLATE_NOOP("Trouble", "The folder {folder} cannot be used."),
        QT_TRANSLATE_NOOP("Trouble", "Choose a folder that exists and that you may write to."),
    ),
    Problem.BACKUP_UNSOUND: (
        QT_TRANSLATE_NOOP("Trouble", "The backup {file} is damaged too."),
        QT_TRANSLATE_NOOP("Trouble", "Choose an older one."),
    ),
    Problem.CALENDAR_MISSING: (
        QT_TRANSLATE_NOOP("Trouble", "The calendar file {file} is not there, or may not be read."),
        QT_TRANSLATE_NOOP("Trouble", "Check its place and try again. The week keeps what it had."),
    ),
    Problem.CALENDAR_IS_FOLDER: (
        QT_TRANSLATE_NOOP("Trouble", "{file} is a folder."),
        QT_TRANSLATE_NOOP("Trouble", "Choose a calendar file in it (.ics). The week keeps what it had."),
    ),
    Problem.CALENDAR_UNREADABLE: (
        QT_TRANSLATE_NOOP("Trouble", "The calendar file {file} could not be read."),
        QT_TRANSLATE_NOOP("Trouble", "Export it again from your calendar. The week keeps what it had."),
    ),
    Problem.CALENDAR_NOT_ICS: (
        QT_TRANSLATE_NOOP("Trouble", "{file} is not a calendar file."),
        QT_TRANSLATE_NOOP("Trouble", "Choose a file in iCalendar format (.ics). The week keeps what it had."),
    ),
    Problem.CALENDAR_TOO_BIG: (
        QT_TRANSLATE_NOOP("Trouble", "The calendar file {file} is too big to read safely."),
        QT_TRANSLATE_NOOP("Trouble", "Export a shorter period. The week keeps what it had."),
    ),
    Problem.CALENDAR_TOO_DEEP: (
        QT_TRANSLATE_NOOP(
            "Trouble", "The calendar file {file} is built in a way that cannot be read safely."
        ),
        QT_TRANSLATE_NOOP("Trouble", "Export it again from your calendar. The week keeps what it had."),
    ),
    Problem.CALENDAR_TOO_SLOW: (
        QT_TRANSLATE_NOOP("Trouble", "The calendar file {file} took too long to read."),
        QT_TRANSLATE_NOOP("Trouble", "Export a shorter period. The week keeps what it had."),
    ),
    Problem.CALENDAR_CANCELLED: (
        QT_TRANSLATE_NOOP("Trouble", "Reading {file} was cancelled."),
        QT_TRANSLATE_NOOP("Trouble", "The week keeps what it had."),
    ),
    Problem.ADDRESS_UNUSABLE: (
        QT_TRANSLATE_NOOP("Trouble", "This is not the address of a calendar."),
        QT_TRANSLATE_NOOP("Trouble", "Copy it from your calendar; it begins with https: or webcal:."),
    ),
    Problem.ADDRESS_UNSAFE: (
        QT_TRANSLATE_NOOP(
            "Trouble",
            "An address with http: can be read and changed by others on its way, so it is not used.",
        ),
        QT_TRANSLATE_NOOP("Trouble", "Try the same address with https: in front."),
    ),
    Problem.CALENDAR_UNREACHED: (
        QT_TRANSLATE_NOOP("Trouble", "{file} could not be reached, or broke off."),
        QT_TRANSLATE_NOOP("Trouble", "Try again with a network. The week keeps what it had."),
    ),
    Problem.CALENDAR_UNTRUSTED: (
        QT_TRANSLATE_NOOP("Trouble", "{file} did not prove who it is, so nothing was asked of it."),
        QT_TRANSLATE_NOOP("Trouble", "Check the address and the network. The week keeps what it had."),
    ),
    Problem.CALENDAR_DETOUR: (
        QT_TRANSLATE_NOOP("Trouble", "{file} leads on to a place that is not safe to read from."),
        QT_TRANSLATE_NOOP(
            "Trouble", "Copy the address from your calendar again. The week keeps what it had."
        ),
    ),
    Problem.CALENDAR_FORBIDDEN: (
        QT_TRANSLATE_NOOP("Trouble", "{file} does not give this calendar to anyone with the address."),
        QT_TRANSLATE_NOOP(
            "Trouble", "Copy its private address from your calendar. The week keeps what it had."
        ),
    ),
    Problem.CALENDAR_NOT_THERE: (
        QT_TRANSLATE_NOOP("Trouble", "{file} has no calendar at this address."),
        QT_TRANSLATE_NOOP(
            "Trouble", "Copy the address from your calendar again. The week keeps what it had."
        ),
    ),
    Problem.CALENDAR_SERVER_TROUBLE: (
        QT_TRANSLATE_NOOP("Trouble", "{file} did not answer as a calendar does."),
        QT_TRANSLATE_NOOP("Trouble", "Try again later. The week keeps what it had."),
    ),
    Problem.CALENDAR_SERVER_SLOW: (
        QT_TRANSLATE_NOOP("Trouble", "{file} took too long to answer."),
        QT_TRANSLATE_NOOP("Trouble", "Try again later. The week keeps what it had."),
    ),
    Problem.AGREEMENT_DATES_REVERSED: (
        QT_TRANSLATE_NOOP("Trouble", "The agreement ends before it begins."),
        QT_TRANSLATE_NOOP("Trouble", "Choose a last day that comes later, or none."),
    ),
    Problem.AGREEMENT_WITHOUT_TARGET: (
        QT_TRANSLATE_NOOP("Trouble", "An agreement needs a number above zero."),
        QT_TRANSLATE_NOOP("Trouble", "Say how many, or how long."),
    ),
    Problem.SUPPORT_NUMBERS: (
        QT_TRANSLATE_NOOP("Trouble", "These shares do not fit each other."),
        QT_TRANSLATE_NOOP("Trouble", "Begin at the higher share, and end at the lower one."),
    ),
    Problem.PROSPECT_GONE: (
        QT_TRANSLATE_NOOP("Trouble", "This prospect is no longer there."),
        QT_TRANSLATE_NOOP("Trouble", "The list was read again."),
    ),
    Problem.PROSPECT_NAME_MISSING: (
        QT_TRANSLATE_NOOP("Trouble", "A prospect needs a company name."),
        QT_TRANSLATE_NOOP("Trouble", "Type the name of the company."),
    ),
    Problem.MERGE_WITH_ITSELF: (
        QT_TRANSLATE_NOOP("Trouble", "A prospect cannot be merged with itself."),
        QT_TRANSLATE_NOOP("Trouble", "Choose two prospects."),
    ),
    Problem.PROSPECTS_MISSING: (
        QT_TRANSLATE_NOOP("Trouble", "The file {file} is not there, or may not be read."),
        QT_TRANSLATE_NOOP("Trouble", "Check its place and try again. The list keeps what it had."),
    ),
    Problem.PROSPECTS_UNREADABLE: (
        QT_TRANSLATE_NOOP("Trouble", "The file {file} could not be read."),
        QT_TRANSLATE_NOOP("Trouble", "Export it again as CSV or XLSX. The list keeps what it had."),
    ),
    Problem.PROSPECTS_NOT_A_TABLE: (
        QT_TRANSLATE_NOOP("Trouble", "{file} holds no table with column names."),
        QT_TRANSLATE_NOOP(
            "Trouble", "Choose a CSV or XLSX file with a row of names on top. The list keeps what it had."
        ),
    ),
    Problem.PROSPECTS_TOO_BIG: (
        QT_TRANSLATE_NOOP("Trouble", "The file {file} is too big to read safely."),
        QT_TRANSLATE_NOOP("Trouble", "Split it into smaller ones. The list keeps what it had."),
    ),
    Problem.PROSPECTS_WITHOUT_NAMES: (
        QT_TRANSLATE_NOOP("Trouble", "No column of {file} is set to company, contact or email."),
        QT_TRANSLATE_NOOP("Trouble", "Choose one of these for a column. Nothing has been read yet."),
    ),
    Problem.TOUCHES_WITHOUT_DAYS: (
        QT_TRANSLATE_NOOP("Trouble", "No column of {file} says when a touch was."),
        QT_TRANSLATE_NOOP("Trouble", "Name one of its columns Date. Nothing has been read yet."),
    ),
    Problem.SHEET_MISSING: (
        QT_TRANSLATE_NOOP("Trouble", "The sheet {file} is not there, or may not be read."),
        QT_TRANSLATE_NOOP("Trouble", "Check its place and try again."),
    ),
    Problem.SHEET_UNREADABLE: (
        QT_TRANSLATE_NOOP("Trouble", "{file} is not a released sheet of Overmorgen."),
        QT_TRANSLATE_NOOP("Trouble", "Ask for the file again. Nothing was read."),
    ),
    Problem.SHEET_CHANGED: (
        QT_TRANSLATE_NOOP("Trouble", "{file} was changed after its release, so it is not shown."),
        QT_TRANSLATE_NOOP("Trouble", "Ask for the file again as it was released."),
    ),
    Problem.SHEET_TOO_NEW: (
        QT_TRANSLATE_NOOP("Trouble", "{file} was released by a newer version of Overmorgen."),
        QT_TRANSLATE_NOOP("Trouble", "Update Overmorgen to open it."),
    ),
    Problem.SHEET_WITHDRAWN: (
        QT_TRANSLATE_NOOP("Trouble", "{file} is a copy of a sheet that was withdrawn, so it is not shown."),
        QT_TRANSLATE_NOOP("Trouble", "Ask the rep for another sheet."),
    ),
    Problem.BAD_CHART: (
        QT_TRANSLATE_NOOP("Trouble", "{text} is not a chart."),
        QT_TRANSLATE_NOOP("Trouble", "Write one of: {names}."),
    ),
    Problem.BAD_DATE: (
        QT_TRANSLATE_NOOP("Trouble", "{text} is not a date."),
        QT_TRANSLATE_NOOP("Trouble", "Write it as 2026-11-23."),
    ),
    Problem.BAD_MOMENT: (
        QT_TRANSLATE_NOOP("Trouble", "{text} is not a day and time."),
        QT_TRANSLATE_NOOP("Trouble", "Write it as 2026-11-25T12:00."),
    ),
    Problem.BAD_WEEK: (
        QT_TRANSLATE_NOOP("Trouble", "{text} is not a week."),
        QT_TRANSLATE_NOOP("Trouble", "Write it as 2026-W48."),
    ),
    Problem.BAD_MONTH: (
        QT_TRANSLATE_NOOP("Trouble", "{text} is not a month."),
        QT_TRANSLATE_NOOP("Trouble", "Write it as 2026-11."),
    ),
    Problem.BAD_TIME_ZONE: (
        QT_TRANSLATE_NOOP("Trouble", "{text} is not a time zone."),
        QT_TRANSLATE_NOOP("Trouble", "Write it as Europe/Amsterdam."),
    ),
    Problem.DATES_REVERSED: (
        QT_TRANSLATE_NOOP("Trouble", "The last day lies before the first."),
        QT_TRANSLATE_NOOP("Trouble", "Swap the two dates."),
    ),
    Problem.CANNOT_WRITE: (
        QT_TRANSLATE_NOOP("Trouble", "{file} could not be written."),
        QT_TRANSLATE_NOOP("Trouble", "Choose a folder that exists and that you may write to."),
    ),
}


def trouble_of(error: UserError) -> Trouble:
    """Return the words for a refusal, in the language of the app."""
    title, advice = _WORDS[error.problem]
    return Trouble(_filled(title, error), _filled(advice, error))


def _filled(words: object, error: UserError) -> str:
    text = QCoreApplication.translate("Trouble", str(words))
    for name, value in error.details.items():
        text = text.replace("{" + name + "}", str(value))
    return text
