"""What can go wrong in the user's world, as codes; the words are made in `planner.app.trouble`."""

from __future__ import annotations

from enum import StrEnum


class Problem(StrEnum):
    """Every refusal that a user can meet; each has a title and advice in both languages."""

    # Edits
    BLOCK_CROSSES_MIDNIGHT = "block crosses midnight"
    BLOCK_TOO_SHORT = "block too short"
    BLOCK_GONE = "block gone"
    APPOINTMENT_FIXED = "appointment fixed"
    CATEGORY_IN_USE = "category in use"
    CATEGORY_NAME_MISSING = "category name missing"
    CATEGORY_NAME_TAKEN = "category name taken"
    LAST_CATEGORY = "last category"
    WEEK_NOT_EMPTY = "week not empty"
    NOTHING_TO_COPY = "nothing to copy"
    NOTHING_TO_COMMIT = "nothing to commit"
    NOT_COMMITTED = "not committed"
    WORKING_HOURS_REVERSED = "working hours reversed"
    BAND_OUT_OF_RANGE = "band out of range"
    CALENDAR_NAME_MISSING = "calendar name missing"
    AGREEMENT_DATES_REVERSED = "agreement dates reversed"
    AGREEMENT_WITHOUT_TARGET = "agreement without target"
    SUPPORT_NUMBERS = "support numbers"
    PROSPECT_GONE = "prospect gone"
    PROSPECT_NAME_MISSING = "prospect name missing"
    MERGE_WITH_ITSELF = "merge with itself"

    # Files of prospects
    PROSPECTS_MISSING = "prospects missing"
    PROSPECTS_UNREADABLE = "prospects unreadable"
    PROSPECTS_NOT_A_TABLE = "prospects not a table"
    PROSPECTS_TOO_BIG = "prospects too big"
    PROSPECTS_WITHOUT_NAMES = "prospects without names"
    TOUCHES_WITHOUT_DAYS = "touches without days"
    BAD_MONTH = "bad month"

    # The data file
    CHANGED_ELSEWHERE = "changed elsewhere"
    STILL_STORING = "still storing"
    FILE_MISSING = "file missing"
    FILE_READ_ONLY = "file read-only"
    DISK_FULL = "disk full"
    FILE_LOCKED = "file locked"
    FILE_DAMAGED = "file damaged"
    FILE_TOO_NEW = "file too new"
    NOT_A_DATA_FILE = "not a data file"
    FOLDER_UNUSABLE = "folder unusable"
    BACKUP_UNSOUND = "backup unsound"

    # Calendars
    CALENDAR_MISSING = "calendar missing"
    CALENDAR_IS_FOLDER = "calendar is folder"
    CALENDAR_UNREADABLE = "calendar unreadable"
    CALENDAR_NOT_ICS = "calendar not ics"
    CALENDAR_TOO_BIG = "calendar too big"
    CALENDAR_TOO_DEEP = "calendar too deep"
    CALENDAR_TOO_SLOW = "calendar too slow"
    CALENDAR_CANCELLED = "calendar cancelled"

    # Calendars on the web
    ADDRESS_UNUSABLE = "address unusable"
    ADDRESS_UNSAFE = "address unsafe"
    CALENDAR_UNREACHED = "calendar unreached"
    CALENDAR_UNTRUSTED = "calendar untrusted"
    CALENDAR_DETOUR = "calendar detour"
    CALENDAR_FORBIDDEN = "calendar forbidden"
    CALENDAR_NOT_THERE = "calendar not there"
    CALENDAR_SERVER_TROUBLE = "calendar server trouble"
    CALENDAR_SERVER_SLOW = "calendar server slow"

    # Released sheets
    SHEET_MISSING = "sheet missing"
    SHEET_UNREADABLE = "sheet unreadable"
    SHEET_CHANGED = "sheet changed"
    SHEET_TOO_NEW = "sheet too new"
    SHEET_WITHDRAWN = "sheet withdrawn"
    BAD_CHART = "bad chart"

    # Command line, paper
    BAD_DATE = "bad date"
    BAD_MOMENT = "bad moment"
    BAD_WEEK = "bad week"
    BAD_TIME_ZONE = "bad time zone"
    DATES_REVERSED = "dates reversed"
    CANNOT_WRITE = "cannot write"


class UserError(Exception):
    """Something the user can understand and do something about; nothing was changed.

    `details` fill the placeholders of the words, such as the file's name.
    """

    def __init__(self, problem: Problem, **details: str | int) -> None:
        super().__init__(problem, details)
        self.problem = problem
        self.details = details

    def __str__(self) -> str:
        shown = ", ".join(f"{name}={value}" for name, value in self.details.items())
        return f"{self.problem.value} ({shown})" if shown else self.problem.value


class RuleBroken(UserError):  # noqa: N818 - named as the rep would say it
    """An edit that the rules of the domain do not allow."""
