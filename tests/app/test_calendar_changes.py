"""What a reading brought, counted against the one before."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime, timedelta

from planner.app.calendar_changes import (
    InDoubt,
    Notes,
    ReadingSummary,
    notes_of,
    notes_of_text,
    summary_of,
    text_of_notes,
)
from planner.domain.appointment import Occurrence, TimeKind, seconds_of
from planner.exchange.reading import CalendarReading, Doubt, DoubtKind, LeftOut, Reason

YEARS = (2025, 2026, 2027)


def occurrence(uid: str, start: datetime, recurrence: str = "", title: str = "Visit") -> Occurrence:
    begins = seconds_of(start)
    return Occurrence(uid, recurrence, TimeKind.UTC, begins, begins + 3600, title)


def series(uid: str, start: datetime, weeks: int) -> tuple[Occurrence, ...]:
    starts = [start + timedelta(weeks=number) for number in range(weeks)]
    return tuple(occurrence(uid, moment, f"{moment:%Y%m%dT%H%M%SZ}") for moment in starts)


def reading(
    plain: Sequence[Occurrence] = (),
    expanded: Sequence[Occurrence] = (),
    left_out: Sequence[LeftOut] = (),
    doubts: Sequence[Doubt] = (),
) -> CalendarReading:
    return CalendarReading(
        "", "digest", 1, tuple(plain), (), tuple(expanded), YEARS, tuple(left_out), tuple(doubts)
    )


def counts(summary: ReadingSummary) -> tuple[int, int, int, int]:
    return summary.new, summary.moved, summary.changed, summary.gone


NINE = datetime(2026, 11, 24, 9)


def test_everything_is_new_at_first() -> None:
    first = reading([occurrence("a", NINE)], series("b", NINE, 60))

    assert counts(summary_of("Work", (), first, ())) == (61, 0, 0, 0)


def test_what_is_as_before_is_no_news() -> None:
    before = (occurrence("a", NINE), *series("b", NINE, 3))
    again = reading([occurrence("a", NINE)], series("b", NINE, 3))

    summary = summary_of("Work", before, again, YEARS)

    assert summary.brought_nothing
    assert counts(summary) == (0, 0, 0, 0)


def test_a_higher_sequence_alone_is_no_news() -> None:
    before = occurrence("a", NINE)

    assert summary_of("Work", [before], reading([replace(before, sequence=4)]), YEARS).brought_nothing


def test_each_kind_of_change_is_counted() -> None:
    before = [occurrence(uid, NINE) for uid in ("same", "moved", "renamed", "gone")]
    after = reading(
        [
            occurrence("same", NINE),
            occurrence("moved", NINE + timedelta(hours=1)),
            occurrence("renamed", NINE, title="Visit to Jansen"),
            occurrence("new", NINE),
        ]
    )

    assert counts(summary_of("Work", before, after, YEARS)) == (1, 1, 1, 1)


def test_a_series_at_another_hour_has_moved() -> None:
    before = series("weekly", NINE, 5)
    after = reading(expanded=series("weekly", NINE + timedelta(hours=1), 5))

    assert counts(summary_of("Work", before, after, YEARS)) == (0, 5, 0, 0)


def test_a_longer_series_is_new_at_its_end_and_a_shorter_one_gone() -> None:
    assert counts(
        summary_of("Work", series("s", NINE, 3), reading(expanded=series("s", NINE, 5)), YEARS)
    ) == (2, 0, 0, 0)
    assert counts(
        summary_of("Work", series("s", NINE, 5), reading(expanded=series("s", NINE, 3)), YEARS)
    ) == (0, 0, 0, 2)


def test_years_that_were_not_covered_before_are_no_news() -> None:
    before = series("weekly", datetime(2026, 12, 14, 9), 3)
    after = reading(expanded=series("weekly", datetime(2026, 12, 14, 9), 8))

    assert summary_of("Work", before, after, (2025, 2026)).brought_nothing


def test_notes_name_appointments_by_title_and_are_kept_as_text() -> None:
    left_out = LeftOut(12, "u-1", "Broken", Reason.START_UNREADABLE)
    doubts = [Doubt("a", DoubtKind.ZONE_UNKNOWN, "Mars"), Doubt("b", DoubtKind.EVENT_CUT_OFF)]
    found = notes_of(reading([occurrence("a", NINE, title="Team <b>call</b>")], (), [left_out], doubts))

    assert found.in_doubt == (
        InDoubt("Team <b>call</b>", DoubtKind.ZONE_UNKNOWN, "Mars", "a"),
        InDoubt("b", DoubtKind.EVENT_CUT_OFF, "", "b"),
    )
    assert notes_of_text(text_of_notes(found)) == found
    assert notes_of_text("") == Notes()
