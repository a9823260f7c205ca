"""The mix, the print, the check, the sample, and what every command refuses."""

from __future__ import annotations

from datetime import date, timedelta
from pathlib import Path

import pytest
from pypdf import PdfReader

from planner.domain.span import IsoWeek
from planner.exchange.reading_process import WORKER_OPTION
from planner.storage.data_file import create
from tests.calendar_texts import event, write_calendar
from tests.commands.terminal import Terminal

NO_MIX = {
    "long_minutes": 0,
    "short_minutes": 0,
    "neutral_minutes": 0,
    "long_share": None,
    "client_minutes": 0,
    "acquisition_minutes": 0,
    "acquisition_share": None,
}


def test_the_mix_counts_appointments_that_take_time(terminal: Terminal, tmp_path: Path) -> None:
    create(terminal.data)
    assert terminal.on_data("mix", "--week", "2026-W48", "--json").json == NO_MIX
    terminal.done(
        "read",
        write_calendar(
            tmp_path / "work.ics",
            event("a", "20261124T090000"),
            event("sunday", "20261129T090000"),
            event("free", "20261125T090000", "", "TRANSP:TRANSPARENT"),
            event("next", "20261130T090000"),
        ),
    )

    assert terminal.on_data("mix", "--week", "2026-W48", "--json").json == {**NO_MIX, "neutral_minutes": 120}
    assert "Neutral      2 h" in terminal.done("mix", "--week", "2026-W48")


def test_the_mix_of_the_sample_has_its_shares(terminal: Terminal) -> None:
    week = IsoWeek.of(date.today() - timedelta(weeks=1))  # noqa: DTZ011 - the sample is made for today

    mix = terminal.run("--sample", "mix", "--week", str(week), "--json").json

    assert mix["long_share"] == mix["long_minutes"] / (mix["long_minutes"] + mix["short_minutes"])
    assert 0 < mix["acquisition_share"] < 1


def test_a_sample_leaves_nothing_behind(terminal: Terminal, tmp_path: Path) -> None:
    folder = tmp_path / "temporary"
    folder.mkdir()

    assert terminal.run("check", "--sample", TMPDIR=str(folder)).code == 0
    assert list(folder.iterdir()) == []
    assert not terminal.data.exists()


@pytest.mark.parametrize(("paper", "width"), [("A4", 842), ("Letter", 792)])
def test_a_week_is_printed_on_one_page(terminal: Terminal, tmp_path: Path, paper: str, width: int) -> None:
    visit = event("visit", "20261124T140000", "Bezoek Jansen")
    terminal.done("read", write_calendar(tmp_path / "work.ics", visit))
    out = tmp_path / "week.pdf"

    said = terminal.done(
        *("print", "--week", "2026-W48", "--out", out),
        *("--grey", "--paper", paper, "--language", "en"),
    )
    assert said == f"Week 48 written to {out}."
    terminal.done(
        *("print", "--week", "2026-W48", "--out", out),
        *("--grey", "--paper", paper, "--language", "nl"),
    )

    (page,) = PdfReader(out).pages
    assert round(page.mediabox.width) == width
    words = " ".join(page.extract_text().split())
    assert "Bezoek Jansen" in words
    assert "23–27 november" in words


def test_a_print_never_takes_the_place_of_the_data_file(terminal: Terminal) -> None:
    create(terminal.data)
    before = terminal.data.read_bytes()

    assert (
        "could not be written"
        in terminal.on_data("print", "--week", "2026-W48", "--out", terminal.data).why_not
    )
    assert terminal.data.read_bytes() == before


def test_check_tells_sound_from_damaged(terminal: Terminal, tmp_path: Path) -> None:
    terminal.done("read", write_calendar(tmp_path / "work.ics", event("a", "20261124T090000", "Jansen")))
    assert terminal.done("check").startswith(f"{terminal.data} is sound: ")
    terminal.data.write_bytes(terminal.data.read_bytes().replace(b"Jansen", b"Hansen"))

    assert "is damaged" in terminal.on_data("check").why_not


@pytest.mark.parametrize(
    ("words", "why_not"),
    [
        (["list", "--from", "2026-13-01", "--to", "2026-12-01"], "2026-13-01 is not a date."),
        (["list", "--from", "2026-12-02", "--to", "2026-12-01"], "The last day lies before the first."),
        (["mix", "--week", "2026-W54"], "2026-W54 is not a week."),
        (["mix", "--week", "2026-W48", "--timezone", "Mars/Phobos"], "Mars/Phobos is not a time zone."),
        (["print", "--week", "2026-W48", "--out", "/no/such/folder/w.pdf"], "could not be written."),
        (["list", "--from", "2026-12-01"], "required: --to"),
        (["check", "--everything"], "--everything"),
        (["mix", "--week", "2026-W48", "--language", "fr"], "--language"),
        (["print", "--week", "2026-W48", "--out", "w.pdf", "--paper", "A3"], "--paper"),
        (["check", "--sample"], "choose one"),
        (["paint"], "paint"),
        (["read"], "FILE.ics"),
    ],
)
def test_what_cannot_be_done_is_said_in_one_line(terminal: Terminal, words: list[str], why_not: str) -> None:
    create(terminal.data)

    assert why_not in terminal.on_data(*words).why_not


@pytest.mark.parametrize(
    "words",
    [
        ["list", "--from", "2026-12-01", "--to", "2026-12-01"],
        ["mix", "--week", "2026-W48"],
        ["print", "--week", "2026-W48", "--out", "week.pdf"],
        ["check"],
    ],
)
def test_a_data_file_that_is_not_there_is_not_made_in_passing(terminal: Terminal, words: list[str]) -> None:
    assert "There is no data file" in terminal.on_data(*words).why_not
    assert not terminal.data.exists()


def test_another_file_is_never_taken_for_a_data_file(terminal: Terminal, tmp_path: Path) -> None:
    file = write_calendar(tmp_path / "work.ics", event("a", "20261124T090000"))
    terminal.data.write_text("a letter")

    for words in (["read", file], ["check"], ["mix", "--week", "2026-W48"]):
        assert "is not a data file" in terminal.on_data(*words).why_not
    assert terminal.data.read_text() == "a letter"


def test_refusals_speak_the_language_that_is_asked_for(terminal: Terminal) -> None:
    answer = terminal.run("mix", "--week", "2026-W99", "--language", "nl", "--data", terminal.data)

    assert "2026-W99 is geen week." in answer.why_not


def test_help_names_every_command(terminal: Terminal) -> None:
    answer = terminal.run("--help")

    assert answer.code == 0
    assert all(command in answer.out for command in ("read", "list", "mix", "print", "check"))


def test_a_frozen_program_can_start_its_reading_process(terminal: Terminal) -> None:
    # The process gets no request here and falls over; what counts is that the word is understood.
    assert "unrecognized" not in terminal.run(WORKER_OPTION).err
