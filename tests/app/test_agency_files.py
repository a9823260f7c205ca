"""Lists to and from the agency, as files in a folder."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from openpyxl import Workbook, load_workbook

from planner.app.agency_files import (
    HANDED_FIELDS,
    USUALLY_HANDED,
    AgencyReading,
    HandOver,
    field_name,
    read_agency_file,
)
from planner.app.language import Translators
from planner.app.prospect_file_words import trouble_words
from planner.domain.agency_touches import take_in
from planner.domain.errors import Problem, UserError
from planner.domain.plan import Plan
from planner.domain.prospect import Prospect, Touch, TouchKind, TouchOutcome
from planner.exchange.agency_file import minutes_of
from planner.exchange.column_names import ProspectField
from planner.exchange.table import RowTrouble
from planner.exchange.table_file import read_table
from tests.domain.examples import plan_of

TODAY = date(2026, 11, 24)
DELTAPLAST = Prospect(
    *("p1", "Deltaplast", "Peter Maas", "technical manager", "0168 55 01 42"),
    *("p.maas@deltaplast.example", "www.deltaplast.example", "Kade 3", "4781 AB", "Moerdijk"),
    note="=HYPERLINK(1)",
    refs=(("hubspot", "8812"),),
)
AGRO = Prospect("p2", "Agro Systems BV", city="Horst")
AGRO_TOO = Prospect("p3", "Agro Systems", city="Raalte")
MERGED = Prospect("p4", "Delta Plastics", website="deltaplastics.example", merged_into="p1")


@pytest.fixture
def plan() -> Plan:
    return known_plan()


def known_plan() -> Plan:
    made = plan_of()
    assert not made.prospect_book.prospects
    made.put((), (DELTAPLAST, AGRO, AGRO_TOO, MERGED))
    for prospect_id in ("p1", "p2", "p3", "p4"):
        assert not made.prospect_book.touches_of(prospect_id)
    return made


def written(folder: Path, *lines: str, name: str = "agency.csv") -> Path:
    path = folder / name
    path.write_text("\n".join(lines), "utf-8")
    return path


def touches(plan: Plan) -> list[Touch]:
    return [each for id_ in ("p1", "p2", "p3", "p4") for each in plan.prospect_book.touches_of(id_)]


def test_a_dutch_list_is_read_as_excel_saves_it(plan: Plan, tmp_path: Path) -> None:
    path = tmp_path / "bureau.csv"
    text = (
        "Overmorgen ID;Bedrijf;Datum;Soort;Uitkomst;Duur;Opmerkingen\r\n"
        "p1;Deltaplast;18-11-2026;Telefoon;Gesproken;6 min;Levertijd 9 weken\r\n"
        "p1;Deltaplast;12-11-2026;Mail;;;Referentie verstuurd\r\n"
        "p2;Agro Systems;19-11-2026;gebeld;Geïnteresseerd;0:07;\r\n"
    )
    path.write_bytes(text.encode("cp1252"))
    reading = read_agency_file(path, plan.prospect_book, TODAY)
    take(plan, reading)

    assert reading.left_out == ()
    assert [(t.day.day, t.kind, t.outcome, t.minutes, t.note) for t in touches(plan)] == [
        (12, TouchKind.MAIL, TouchOutcome.NONE, 0, "Referentie verstuurd"),
        (18, TouchKind.CALL, TouchOutcome.SPOKE, 6, "Levertijd 9 weken"),
        (19, TouchKind.CALL, TouchOutcome.INTERESTED, 7, ""),
    ]


def take(plan: Plan, reading: AgencyReading) -> None:
    edit = take_in(plan, reading.reported, "Noord")
    plan.put(edit.before, edit.after)


def test_prospects_are_found_by_id_reference_domain_name_and_place(plan: Plan, tmp_path: Path) -> None:
    path = written(
        tmp_path,
        "Reference,Company,Website,City,Date",
        "8812,,,,2026-11-02",
        ",Somebody,https://www.deltaplast.example/nl,,2026-11-03",
        ",DELTAPLAST B.V.,,,2026-11-04",
        ",Agro Systems,,Raalte,2026-11-05",
        ",,deltaplastics.example,,2026-11-06",
    )
    reading = read_agency_file(path, plan.prospect_book, TODAY)

    assert [(each.day.day, each.prospect_id) for each in reading.reported] == [
        *((2, "p1"), (3, "p1"), (4, "p1"), (5, "p3"), (6, "p1")),
    ]


def test_rows_that_do_not_fit_are_listed_with_line_and_reason(
    plan: Plan, tmp_path: Path, speaking: Translators
) -> None:
    path = written(
        tmp_path,
        "Company,City,Date,Result",
        "Nobody we know,,2026-11-02,Spoke",
        "Agro Systems,,2026-11-02,Spoke",
        "Deltaplast,,soon,Spoke",
        "Deltaplast,,2026-12-24,Spoke",
        ",,2026-11-02,Spoke",
    )
    reading = read_agency_file(path, plan.prospect_book, TODAY)

    assert reading.reported == ()
    assert [(each.line, each.trouble) for each in reading.left_out] == [
        (2, RowTrouble.UNKNOWN),
        (3, RowTrouble.SEVERAL),
        (4, RowTrouble.NO_DAY),
        (5, RowTrouble.DAY_AHEAD),
        (6, RowTrouble.NOBODY),
    ]
    assert all(trouble_words(trouble) for trouble in RowTrouble)
    assert reading.headers == ("Company", "City", "Date", "Result")
    assert reading.left_out[1].cells == ("Agro Systems", "", "2026-11-02", "Spoke")


def test_an_outcome_in_words_of_its_own_is_kept_in_the_note(plan: Plan, tmp_path: Path) -> None:
    path = written(tmp_path, "Company,Date,Outcome,Note", "Deltaplast,2026-11-02,Gatekeeper,Try Peter")
    (reported,) = read_agency_file(path, plan.prospect_book, TODAY).reported

    assert (reported.outcome, reported.note) == (TouchOutcome.NONE, "Gatekeeper\nTry Peter")


def test_a_workbook_with_dates_is_read(plan: Plan, tmp_path: Path) -> None:
    path = tmp_path / "agency.xlsx"
    book = Workbook()
    sheet = book.active
    assert sheet is not None
    sheet.append(["Overmorgen ID", "Company", "Date", "Minutes"])
    sheet.append(["p1", "Deltaplast", date(2026, 11, 18), 6])
    book.save(path)
    (reported,) = read_agency_file(path, plan.prospect_book, TODAY).reported

    assert (reported.prospect_id, reported.day, reported.minutes) == ("p1", date(2026, 11, 18), 6)


@pytest.mark.parametrize(
    ("header", "problem"),
    [
        ("Company,City", Problem.TOUCHES_WITHOUT_DAYS),
        ("Date,Outcome", Problem.PROSPECTS_WITHOUT_NAMES),
    ],
)
def test_a_table_about_something_else_is_refused(
    plan: Plan, tmp_path: Path, header: str, problem: Problem
) -> None:
    path = written(tmp_path, header, "Deltaplast,2026-11-02")
    with pytest.raises(UserError) as refused:
        read_agency_file(path, plan.prospect_book, TODAY)
    assert (refused.value.problem, refused.value.details["file"]) == (problem, "agency.csv")


@pytest.mark.parametrize(
    ("text", "minutes"),
    [("8", 8), ("8 min", 8), ("0:08", 8), ("00:07:40", 8), ("7,5", 8), ("", 0), ("long", 0), ("9999", 1440)],
)
def test_lengths_are_minutes(text: str, minutes: int) -> None:
    assert minutes_of(text) == minutes


@pytest.mark.parametrize("name", ["list.csv", "list.xlsx"])
def test_a_list_goes_out_with_the_ticked_fields_alone_and_comes_back(
    plan: Plan, tmp_path: Path, name: str, speaking: Translators
) -> None:
    fields = (ProspectField.COMPANY, ProspectField.PHONE, ProspectField.REF)
    path = tmp_path / name
    HandOver((DELTAPLAST, AGRO), fields).write(path, ",")
    table = read_table(path)

    assert table.headers == ("Company", "Phone", "Overmorgen ID")
    assert [row.cells for row in table.rows] == [
        ("Deltaplast", "0168 55 01 42", "p1"),
        ("Agro Systems BV", "", "p2"),
    ]
    everything = path.read_bytes()
    assert b"Maas" not in everything
    assert b"HYPERLINK" not in everything


def test_what_a_note_says_is_never_calculated(tmp_path: Path, speaking: Translators) -> None:
    over = HandOver((DELTAPLAST,), HANDED_FIELDS)
    over.write(tmp_path / "list.csv", ",")
    over.write(tmp_path / "list.xlsx", ",")

    assert "'=HYPERLINK(1)" in (tmp_path / "list.csv").read_text("utf-8-sig")
    sheet = load_workbook(tmp_path / "list.xlsx").active
    assert sheet is not None
    assert {cell.data_type for row in sheet.iter_rows() for cell in row if cell.value} == {"s"}
    assert over.rows[0] == [field_name(field) for field in HANDED_FIELDS]
    assert ProspectField.NOTE not in USUALLY_HANDED


cells = st.sampled_from(["p1", "p2", "Deltaplast", "Agro Systems", "Nobody", "=1+1", ""])
days = st.sampled_from(["18-11-2026", "2026-11-19", "24-12-2026", "soon"])
words = st.sampled_from(["", "Spoke", "geen gehoor", "Gatekeeper"])
lines = st.lists(st.tuples(cells, cells, days, words, words), max_size=8)


@given(lines)
@settings(max_examples=40)
def test_the_same_file_twice_changes_nothing(
    tmp_path_factory: pytest.TempPathFactory, rows: list[tuple[str, ...]]
) -> None:
    plan = known_plan()
    folder = tmp_path_factory.mktemp("agency")
    path = written(folder, "Id;Company;Date;Outcome;Note", *(";".join(row) for row in rows))
    take(plan, read_agency_file(path, plan.prospect_book, TODAY))
    again = read_agency_file(path, plan.prospect_book, TODAY)

    assert again.comparison.is_empty
    assert take_in(plan, again.reported, "Noord").is_empty
    assert len(again.reported) + len(again.left_out) == sum(any(row) for row in rows)
