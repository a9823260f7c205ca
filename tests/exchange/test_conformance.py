"""Calendar files of the usual programs are read, and what is wrong with a file or a reader is found.

The real files are read by `python -m tests.exchange.conformance`, a step of its own in build_scripts/test.py.
"""

from __future__ import annotations

import json
from pathlib import Path

from planner.exchange.calendar_in import read_text
from tests.exchange.calendars import DATA, calendar, event
from tests.exchange.conformance import conformance
from tests.exchange.mutants import files_in, tried
from tests.exchange.one_line_damaged import one_line_damaged

NINE = {"kind": "utc", "start": "2026-03-01T09:00:00Z", "end": "2026-03-01T10:00:00Z", "summary": "Visit"}


def folder_with(tmp_path: Path, summary: str) -> Path:
    files, expected = tmp_path / "files", tmp_path / "expected"
    files.mkdir()
    expected.mkdir()
    lines = ("DTSTART:20260301T090000Z", "DTEND:20260301T100000Z", "SUMMARY:Visit")
    (files / "one.ics").write_bytes(calendar(event(*lines), "NOISE", event("SUMMARY:No start", uid="two")))
    (files / "letter.ics").write_text("Dear sir,")
    window = ["2026-01-01", "2027-01-01"]
    agreed = {"window": window, "occurrences": [{**NINE, "summary": summary}]}
    (expected / "one.json").write_text(json.dumps(agreed))
    return files


def test_own_files_are_read() -> None:
    result = conformance(DATA)
    assert (result.read, result.refused, result.agreed) == (len(list(DATA.iterdir())), {}, 0)
    for path in DATA.iterdir():
        assert read_text(path.read_bytes(), [2004, 2026]).plain


def test_what_is_agreed_is_compared(tmp_path: Path) -> None:
    result = conformance(folder_with(tmp_path, "Visit"))
    assert result.differing == {}
    assert result.line() == (
        "1 files read, 1 of them damaged with 2 parts left out; refused: 1 calendar not ics; "
        "expected met: 1 of 1"
    )


def test_what_differs_is_named(tmp_path: Path) -> None:
    result = conformance(folder_with(tmp_path, "Fair"))
    assert list(result.differing) == ["one.ics"]
    assert "expected met: 0 of 1" in result.line()


def test_damage_in_one_line_costs_own_files_next_to_nothing() -> None:
    for seed in range(5):
        result = one_line_damaged([path.read_bytes() for path in sorted(DATA.iterdir())], seed)
        assert result.files >= 4
        assert result.met, result.line()


def test_the_same_mutants_come_whoever_makes_them() -> None:
    files = files_in(DATA)
    first, second = tried(1, 20, files), tried(1, 10, files, first=10)
    assert first.met
    assert second.met
    assert first.what == tried(1, 10, files).what + second.what
