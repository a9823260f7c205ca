"""How it stands with calendars, in words."""

from __future__ import annotations

from datetime import date, datetime

import pytest

from planner.app.formats import formats_for
from planner.app.reading_state import LastReading, foot_words, state_words
from planner.domain.errors import Problem, UserError

TODAY = date(2026, 11, 23)
AT_NINE = datetime(2026, 11, 23, 9, 5)
YESTERDAY = datetime(2026, 11, 22, 17, 0)
UNREACHED = UserError(Problem.CALENDAR_UNREACHED, file="example.com")
UNREADABLE = UserError(Problem.CALENDAR_NOT_ICS, file="example.com")
FORMATS = formats_for("en", "nl_NL")


@pytest.mark.parametrize(
    ("reading", "words"),
    [
        (LastReading("Work"), "not read yet"),
        (LastReading("Work", AT_NINE), "read 09:05"),
        (LastReading("Work", AT_NINE, UNREACHED), "not reached, read 09:05"),
        (LastReading("Work", None, UNREACHED), "not reached"),
        (LastReading("Work", AT_NINE, UNREADABLE), "not readable, read 09:05"),
        (LastReading("Work", None, UNREADABLE), "not readable"),
    ],
)
def test_each_state_has_its_words(reading: LastReading, words: str) -> None:
    assert state_words(reading, FORMATS, TODAY) == words


def test_a_reading_of_another_day_names_it() -> None:
    assert "22" in state_words(LastReading("Work", YESTERDAY), FORMATS, TODAY)


def test_the_foot_tells_the_last_reading_or_the_first_trouble() -> None:
    old, new = LastReading("Old", YESTERDAY), LastReading("New", AT_NINE)

    assert foot_words([], FORMATS, TODAY) == foot_words([LastReading("Work")], FORMATS, TODAY) == ""
    assert foot_words([old, new, LastReading("Work")], FORMATS, TODAY) == "Calendar read 09:05"
    away = LastReading("Away", datetime(2026, 11, 23, 8, 0), UNREACHED)
    assert foot_words([new, away], FORMATS, TODAY) == "Calendar not reached, read 08:00"
    assert foot_words([LastReading("Away", None, UNREACHED), old], FORMATS, TODAY) == "Calendar not reached"
