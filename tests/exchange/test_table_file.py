"""Any file that a rep chooses is read as a table, or refused in words; no file does harm."""

from __future__ import annotations

import time
from contextlib import suppress
from pathlib import Path

import pytest

from planner.domain.errors import Problem, UserError
from planner.exchange.table import LONGEST_CELL, RowTrouble, Table
from planner.exchange.table_file import read_table
from tests.exchange.prospect_files import inline, raw_workbook, workbook, written

TEXT = "Bedrijf;Telefoon;Plaats\nBäckerei Müller;030 123 45 67;Köln\nJansen & Zn;;Utrecht\n"


def cells(table: Table) -> list[tuple[str, ...]]:
    return [row.cells for row in table.rows]


def refusal(path: Path) -> UserError:
    with pytest.raises(UserError) as refused:
        read_table(path)
    return refused.value


@pytest.mark.parametrize(
    ("encoding", "named"),
    [
        ("utf-8", "utf-8"),
        ("utf-8-sig", "utf-8-sig"),
        ("cp1252", "cp1252"),
        ("utf-16", "utf-16"),
        ("utf-16-le", "utf-16-le"),
        ("utf-16-be", "utf-16-be"),
    ],
)
def test_every_usual_encoding_gives_the_same_table(tmp_path: Path, encoding: str, named: str) -> None:
    table = read_table(written(tmp_path / "a.csv", TEXT, encoding))

    assert table.headers == ("Bedrijf", "Telefoon", "Plaats")
    assert cells(table)[0] == ("Bäckerei Müller", "030 123 45 67", "Köln")
    assert (table.encoding, table.separator) == (named, ";")


def test_damaged_letters_do_not_cost_the_row(tmp_path: Path) -> None:
    path = tmp_path / "a.csv"
    path.write_bytes(b"Company,City\nJ\x81\x8dnsen,Utrecht\n")

    assert cells(read_table(path)) == [("J\ufffd\ufffdnsen", "Utrecht")]


@pytest.mark.parametrize("separator", [",", ";", "\t", "|"])
def test_the_separator_that_gives_known_names_is_taken(tmp_path: Path, separator: str) -> None:
    head = separator.join(["Company Name", "City", "Notes"])
    row = separator.join(["Jansen", "Utrecht", '"one, two; three | four"'])
    table = read_table(written(tmp_path / "a.csv", f"{head}\n{row}\n"))

    assert table.separator == separator
    assert cells(table) == [("Jansen", "Utrecht", "one, two; three | four")]


def test_a_sep_line_is_no_row_and_does_not_overrule_the_names(tmp_path: Path) -> None:
    right = read_table(written(tmp_path / "a.csv", f"sep=;\n{TEXT}"))
    wrong = read_table(written(tmp_path / "b.csv", "sep=;\nCompany,City\nJansen,Utrecht\n"))

    assert right.headers == ("Bedrijf", "Telefoon", "Plaats")
    assert right.rows[0].line == 3
    assert cells(wrong) == [("Jansen", "Utrecht")]


def test_notes_above_the_names_are_passed_over(tmp_path: Path) -> None:
    text = (
        'Notes:\n"When exporting, some addresses may be missing, as members choose."\n\n'
        "First Name,Last Name,URL,Email Address,Company,Position,Connected On\n"
        "Ada,Smit,https://www.linkedin.com/in/ada,,Jansen,Buyer,12 Mar 2025\n,,,,,,14 Mar 2025\n"
    )
    table = read_table(written(tmp_path / "Connections.csv", text))

    assert table.headers[0] == "First Name"
    assert [row.line for row in table.rows] == [5, 6]


def test_line_breaks_and_quotes_within_quotes_stay_in_their_cell(tmp_path: Path) -> None:
    text = 'Company,Notes\r\nJansen,"first ""line""\r\nsecond, line"\r\nDe Wit,5" pipes\r\nBakker,x\r\n'
    table = read_table(written(tmp_path / "a.csv", text))

    assert [row.line for row in table.rows] == [2, 4, 5]
    assert cells(table)[0] == ("Jansen", 'first "line"\nsecond, line')
    assert cells(table)[1] == ("De Wit", '5" pipes')


def test_rows_that_do_not_fit_are_named_by_line_and_reason(tmp_path: Path) -> None:
    text = (
        "Company,City,Notes\nJansen,Utrecht,a,b\nDe Wit,Ede,\nthe end\n"
        f'Bakker,"Breda,open\nSmit,Ede,ok,,,\nVos,Ede,{"x" * (LONGEST_CELL + 1)}\n'
    )
    table = read_table(written(tmp_path / "a.csv", text))

    assert [row.cells[0] for row in table.rows] == ["De Wit", "Smit"]
    assert [(bad.line, bad.trouble) for bad in table.bad] == [
        (2, RowTrouble.TOO_MANY_CELLS),
        (4, RowTrouble.TOO_FEW_CELLS),
        (5, RowTrouble.OPEN_QUOTE),
        (7, RowTrouble.CELL_TOO_LONG),
    ]
    assert table.bad[0].cells == ("Jansen", "Utrecht", "a", "b")


def test_a_table_without_names_is_a_table(tmp_path: Path) -> None:
    table = read_table(written(tmp_path / "a.csv", "Jan;jan@jansen.nl;030 1234567\nPiet;piet@wit.nl;\n"))

    assert not table.has_names
    assert table.headers == ("#1", "#2", "#3")
    assert len(table.rows) == 2


def test_names_that_nobody_knows_are_names_above_data(tmp_path: Path) -> None:
    table = read_table(written(tmp_path / "a.csv", "Wie;Waarmee\nJansen;jan@jansen.nl\n"))

    assert table.headers == ("Wie", "Waarmee")


def test_a_workbook_is_read_from_its_first_sheet_with_names(tmp_path: Path) -> None:
    path = workbook(
        tmp_path / "a.xlsx",
        {
            "Read me": [["Exported on Monday"]],
            "Leads": [
                ["List of leads"],
                [],
                ["Company", "Phone", "Customer number", "Created", "Rate"],
                ["Jansen", 301234567, 12.0, None, 1.5],
                [None, None, None, None, None],
                ["=1+1", "x", True, None, None],
            ],
        },
    )
    table = read_table(path)

    assert (table.sheet, table.headers[:2]) == ("Leads", ("Company", "Phone"))
    assert [(row.line, row.cells[:3]) for row in table.rows] == [
        (4, ("Jansen", "301234567", "12")),
        (6, ("", "x", "1")),
    ]


@pytest.mark.parametrize(
    ("data", "problem"),
    [
        (b"", Problem.PROSPECTS_NOT_A_TABLE),
        (b"\n\n \n", Problem.PROSPECTS_NOT_A_TABLE),
        (b"Dear sir,", Problem.PROSPECTS_NOT_A_TABLE),
        (b"PK\x03\x04 no archive", Problem.PROSPECTS_UNREADABLE),
        (b"\xd0\xcf\x11\xe0old workbook", Problem.PROSPECTS_UNREADABLE),
        (b"%PDF-1.7", Problem.PROSPECTS_UNREADABLE),
    ],
)
def test_what_is_no_table_is_refused_in_words(tmp_path: Path, data: bytes, problem: Problem) -> None:
    path = tmp_path / "list.csv"
    path.write_bytes(data)

    error = refusal(path)

    assert error.problem is problem
    assert error.details == {"file": "list.csv"}


def test_a_file_that_is_not_there_or_a_folder_is_missing(tmp_path: Path) -> None:
    assert refusal(tmp_path / "gone.csv").problem is Problem.PROSPECTS_MISSING
    assert refusal(tmp_path).problem is Problem.PROSPECTS_MISSING


def test_too_many_rows_are_refused(tmp_path: Path) -> None:
    path = written(tmp_path / "a.csv", "Company,City\n" + "Jansen,Ede\n" * 100_001)
    assert refusal(path).problem is Problem.PROSPECTS_TOO_BIG


@pytest.mark.parametrize(
    "text",
    ['a,"b\n' * 500, 'x"y,"b\n,"\n' * 50_000, 'a,"' + '"' * 3_000_001, 'a,"' + '""\n' * 90_000],
)
def test_quotes_out_of_order_throughout_end_soon(tmp_path: Path, text: str) -> None:
    path = written(tmp_path / "a.csv", "Company,City\n" + text)
    began = time.perf_counter()
    with suppress(UserError):
        read_table(path)
    assert time.perf_counter() - began < 10


HEAD = f'<row r="1">{inline(("A1", "Company"), ("B1", "City"))}</row>'
ENTITIES = '<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;">]>'


def test_a_workbook_that_means_harm_is_refused_or_read_in_no_time(tmp_path: Path) -> None:
    far_row = HEAD + f'<row r="99999999999">{inline(("A99999999999", "x"))}</row>'
    far_cell = HEAD + "".join(
        f'<row r="{n}">{inline((f"A{n}", "Jansen"), (f"ZZZ{n}", "x"))}</row>' for n in range(2, 500)
    )
    bomb = {"xl/sharedStrings.xml": b" " * (61 * 1024 * 1024)}
    began = time.perf_counter()

    assert read_table(raw_workbook(tmp_path / "row.xlsx", far_row)).rows == ()
    assert len(read_table(raw_workbook(tmp_path / "cell.xlsx", far_cell)).rows) == 498
    entities = refusal(raw_workbook(tmp_path / "entities.xlsx", HEAD, before=ENTITIES))
    assert entities.problem is Problem.PROSPECTS_UNREADABLE
    unpacked = refusal(raw_workbook(tmp_path / "bomb.xlsx", HEAD, extra=bomb))
    assert unpacked.problem is Problem.PROSPECTS_TOO_BIG
    assert time.perf_counter() - began < 10


def test_a_workbook_cut_off_anywhere_is_refused_in_words(tmp_path: Path) -> None:
    whole = raw_workbook(tmp_path / "a.xlsx", HEAD).read_bytes()
    cut = tmp_path / "cut.xlsx"
    for end in range(4, len(whole), 97):
        cut.write_bytes(whole[:end])
        assert refusal(cut).problem is Problem.PROSPECTS_UNREADABLE


def test_progress_is_told_and_can_end_the_reading(tmp_path: Path) -> None:
    class EnoughError(Exception):
        pass

    def stop(done: int, _all: int) -> None:
        if done >= 2_000:
            raise EnoughError

    path = written(tmp_path / "a.csv", "Company,City\n" + "Jansen,Ede\n" * 3_000)
    with pytest.raises(EnoughError):
        read_table(path, stop)
