"""What a reading brought, in words."""

from __future__ import annotations

import pytest

from planner.app.calendar_changes import InDoubt, Notes, ReadingSummary
from planner.app.calendar_words import note_lines, summary_line
from planner.exchange.reading import DoubtKind, LeftOut, Reason

ONE_LEFT_OUT = Notes((LeftOut(12, "u-1", "Broken", Reason.START_UNREADABLE),))


@pytest.mark.parametrize(
    ("summary", "words"),
    [
        (ReadingSummary("Work", new=112, moved=3, gone=2), "112 new, 3 moved, 2 gone"),
        (ReadingSummary("Work", changed=1, notes=ONE_LEFT_OUT), "1 changed; 1 left out"),
        (ReadingSummary("Work"), "Nothing new"),
        (ReadingSummary("Work", same_file=True), "Nothing new: the calendar has not changed"),
    ],
)
def test_a_summary_names_what_there_is(summary: ReadingSummary, words: str) -> None:
    assert summary_line(summary) == words


@pytest.mark.parametrize("reason", Reason)
def test_every_reason_has_words(reason: Reason) -> None:
    (line,) = note_lines(Notes((LeftOut(12, "u-1", "Broken {why}", reason),)))

    assert line.startswith("Left out, line 12: Broken {why}: ")
    assert len(line) > len("Left out, line 12: Broken {why}: ")


def test_what_has_no_title_is_named_by_what_there_is() -> None:
    lines = note_lines(
        Notes(
            (LeftOut(0, "u-1", "", Reason.TOO_FREQUENT), LeftOut(7, "", "", Reason.LINE_UNREADABLE)),
        )
    )

    assert lines[0].startswith("Left out: u-1: ")
    assert lines[1].startswith("Left out, line 7: an entry: ")


@pytest.mark.parametrize("kind", DoubtKind)
def test_every_doubt_has_words(kind: DoubtKind) -> None:
    (line,) = note_lines(Notes(in_doubt=(InDoubt("Team call", kind, "Mars/Phobos"),)))

    assert line.startswith("Team call: ")
    assert "{" not in line


def test_a_doubt_about_a_zone_names_it() -> None:
    (line,) = note_lines(Notes(in_doubt=(InDoubt("Team call", DoubtKind.ZONE_UNKNOWN, "Mars/Phobos"),)))

    assert "Mars/Phobos" in line
