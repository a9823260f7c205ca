"""`prospects`: a file becomes prospects, once; the list is shown for people and for programs."""

from __future__ import annotations

from datetime import date
from pathlib import Path

from planner.domain.block import Block
from planner.domain.edits import Edit, EditKind, Label
from planner.domain.prospect import Prospect
from planner.domain.span import Span
from planner.storage.data_file import create
from planner.storage.plan_store import PlanStore
from tests.commands.terminal import Terminal
from tests.exchange.prospect_files import workbook, written

TEXT = "Bedrijf;Telefoon;Plaats;Klantnummer\nJansen\x1b[31m;030 1234567;Ede;7\nDe Wit;;Breda;8\n;;Ede;9\n"


def test_a_file_is_read_once_and_listed(terminal: Terminal, tmp_path: Path) -> None:
    file = written(tmp_path / "list.csv", TEXT)

    said = terminal.done("prospects", "read", file)
    assert said.splitlines() == [
        "list.csv: 2 new · 0 changed · 0 the same · 1 not taken",
        "  Line 4: it has no company, contact or email: Ede | 9",
    ]
    assert terminal.done("prospects", "read", file).startswith("list.csv: 0 new · 0 changed · 2 the same")
    lines = terminal.done("prospects", "list").splitlines()
    assert [" ".join(line.split()) for line in lines] == ["De Wit Breda New Own", "Jansen [31m Ede New Own"]


def test_a_dry_run_says_what_would_change_and_makes_no_file(terminal: Terminal, tmp_path: Path) -> None:
    terminal.done("prospects", "read", written(tmp_path / "first.csv", "Bedrijf;Plaats\nVos;Ede\n"))
    file = workbook(tmp_path / "list.xlsx", {"A": [["Company", "City"], ["Jansen", "Ede"]]})

    answer = terminal.on_data("prospects", "read", file, "--dry-run", "--json")

    assert (answer.json["new"], answer.json["stored"]) == (1, False)
    assert answer.json["columns"] == [
        {"name": "Company", "field": "company"},
        {"name": "City", "field": "city"},
    ]
    listed = terminal.on_data("prospects", "list", "--json").json
    assert [(each["company"], each["list_name"], each["stage"]) for each in listed] == [
        ("Vos", "first", "new")
    ]


def test_what_cannot_be_read_is_said_in_one_line(terminal: Terminal, tmp_path: Path) -> None:
    letter = written(tmp_path / "letter.csv", "Dear sir,")

    assert "letter.csv holds no table" in terminal.on_data("prospects", "read", letter).why_not
    assert "is not there" in terminal.on_data("prospects", "read", tmp_path / "gone.csv").why_not
    assert "prospects" in terminal.on_data("prospects").why_not


def test_references_and_options_of_the_list(terminal: Terminal, tmp_path: Path) -> None:
    terminal.done("prospects", "read", written(tmp_path / "list.csv", TEXT), "--list", "Fair")

    first, _ = terminal.on_data("prospects", "list", "--json").json
    assert first["list_name"] == "Fair"
    assert first["references"] == [{"system": "file", "id": "8"}]
    assert terminal.done("--language", "nl", "prospects", "list")


def test_a_next_action_is_due_on_the_day_of_its_block(terminal: Terminal) -> None:
    create(terminal.data)
    friday = date(2026, 11, 27)
    call = Prospect("p", "Bakker", next_action="Call", next_on=date(2026, 11, 25), next_block_id="b")
    store = PlanStore(terminal.data)
    store.apply(Edit(Label(EditKind.ADD), (), (Block("b", Span(friday, 540, 30), "calling"), call)))
    store.close()
    (listed,) = terminal.on_data("prospects", "list", "--json").json

    assert (listed["next_action"], listed["next_on"]) == ("Call", "2026-11-27")
