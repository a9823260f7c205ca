"""A report tells developers where something went wrong, and nothing of what the rep wrote."""

from __future__ import annotations

from planner.app.report import report_of


def trip(title: str) -> None:
    """Fail with a text that quotes what the rep wrote."""
    raise ValueError(f"cannot move {title}")


def test_a_report_names_place_and_versions_but_quotes_nothing() -> None:
    try:
        trip("Secret client")
    except ValueError as error:
        report = report_of(error)
    assert "ValueError" in report
    assert "trip, line" in report
    assert "Overmorgen" in report
    assert "Secret client" not in report
