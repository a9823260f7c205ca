"""`read`: a file becomes appointments, again and again."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.calendar_texts import WEEKLY, event, write_calendar
from tests.commands.terminal import Terminal
from tests.exchange.web_server import AUTHORITY, WebServer, gives_unless_known

VISIT = event("visit", "20261124T140000", "Visit Jansen")


def test_reading_makes_the_data_file_and_says_what_came(terminal: Terminal, tmp_path: Path) -> None:
    file = write_calendar(tmp_path / "work.ics", VISIT, event("broken", "99999999"), name="Jeroen")

    assert terminal.done("read", file) == "Jeroen: 1 new; 1 left out"
    assert [entry["calendar"] for entry in terminal.listed("2026-11-24", "2026-11-24")] == ["Jeroen"]


def test_details_name_the_line_and_the_reason(terminal: Terminal, tmp_path: Path) -> None:
    file = write_calendar(tmp_path / "work.ics", event("broken", "99999999", "Fair"), VISIT)

    _, detail = terminal.done("read", file, "--details").splitlines()

    assert detail == "  Left out, line 7: Fair: its start cannot be read"


def test_reading_again_says_what_is_different(terminal: Terminal, tmp_path: Path) -> None:
    file = write_calendar(tmp_path / "work.ics", VISIT, event("fair", "20261126"))
    terminal.done("read", file)
    assert terminal.done("read", file) == "work: Nothing new: the calendar has not changed"
    write_calendar(file, event("visit", "20261125T140000", "Visit Jansen"), event("new", "20261127"))

    assert terminal.done("read", file) == "work: 1 new, 1 moved, 1 gone"
    assert [(e["title"], e["start"]) for e in terminal.listed("2026-11-23", "2026-11-29")] == [
        ("Visit Jansen", "2026-11-25T14:00:00"),
        ("new", "2026-11-27"),
    ]


def test_a_name_tells_calendars_apart(terminal: Terminal, tmp_path: Path) -> None:
    work = write_calendar(tmp_path / "work.ics", VISIT)
    newer = write_calendar(tmp_path / "newer.ics", event("fair", "20261126", "Fair"))
    terminal.done("read", work, "--calendar", "Outlook")
    terminal.done("read", newer, "--calendar", "Team")

    assert terminal.done("read", newer, "--calendar", "outlook") == "Outlook: 1 new, 1 gone"
    assert {(e["calendar"], e["title"]) for e in terminal.listed("2026-11-23", "2026-11-29")} == {
        ("Outlook", "Fair"),
        ("Team", "Fair"),
    }


def test_a_file_that_cannot_be_read_changes_nothing(terminal: Terminal, tmp_path: Path) -> None:
    terminal.done("read", write_calendar(tmp_path / "work.ics", VISIT))
    before = terminal.listed("2026-11-23", "2026-11-29")
    letter = tmp_path / "letter.ics"
    letter.write_text("Dear sir,")

    assert "letter.ics is not a calendar file" in terminal.on_data("read", letter).why_not
    assert "gone.ics is not there" in terminal.on_data("read", tmp_path / "gone.ics").why_not
    why_not = terminal.on_data("read", tmp_path).why_not
    assert f"{tmp_path.name} is a folder. Choose a calendar file in it" in why_not
    assert terminal.listed("2026-11-23", "2026-11-29") == before


def test_a_damaged_data_file_is_not_written_to(terminal: Terminal, tmp_path: Path) -> None:
    file = write_calendar(tmp_path / "work.ics", VISIT, event("weekly", "20261102T090000", "", WEEKLY))
    terminal.done("read", file)
    content = terminal.data.read_bytes()
    terminal.data.write_bytes(content.replace(b"Visit Jansen", b"Visit Hansen"))
    damaged = terminal.data.read_bytes()
    assert damaged != content
    write_calendar(file, event("visit", "20261125T140000"))

    assert "is damaged" in terminal.on_data("read", file).why_not
    assert terminal.data.read_bytes() == damaged


def test_no_title_can_steer_the_terminal(terminal: Terminal, tmp_path: Path) -> None:
    file = write_calendar(
        tmp_path / "work.ics", event("e", "20261124T140000", "A\x1b[31mB"), name="N\x1b]0;x"
    )

    printed = terminal.done("read", file) + terminal.done(
        "list", "--from", "2026-11-24", "--to", "2026-11-24"
    )

    assert printed.replace("\n", "").isprintable()


def test_an_address_is_read_as_a_file_is(
    terminal: Terminal, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("SSL_CERT_FILE", AUTHORITY)
    served = write_calendar(tmp_path / "served.ics", VISIT).read_bytes()
    with WebServer({"/": gives_unless_known(served, '"v1"')}) as server:
        host = server.address("").removeprefix("https://")
        address = server.address("/private-t0ken.ics", login="rep:pa55@").replace("https:", "webcal:")
        assert terminal.done("read", address) == f"{host}: 1 new"
        assert terminal.done("read", address) == f"{host}: Nothing new: the calendar has not changed"
    assert [asked.headers["If-None-Match"] for asked in server.asked] == [None, '"v1"']
    assert [entry["title"] for entry in terminal.listed("2026-11-24", "2026-11-24")] == ["Visit Jansen"]

    why_not = terminal.on_data("read", address).why_not
    assert host in why_not
    assert "The week keeps what it had." in why_not
    assert "t0ken" not in why_not
    assert "pa55" not in why_not


def test_an_address_that_is_not_safe_is_refused_before_anything_is_made(terminal: Terminal) -> None:
    assert "http: can be read and changed by others" in (
        terminal.on_data("read", "http://example.com/t0ken.ics").why_not
    )
    assert "not the address of a calendar" in terminal.on_data("read", "webcal://").why_not
    assert not terminal.data.exists()
