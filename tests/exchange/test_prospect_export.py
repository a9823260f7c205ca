"""What goes out comes back the same, and nothing in it is ever calculated by a spreadsheet."""

from __future__ import annotations

import io
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from openpyxl import load_workbook

from planner.domain.prospect import Owner, Prospect, Stage
from planner.exchange.column_names import ProspectField
from planner.exchange.prospect_columns import columns_of
from planner.exchange.prospect_export import EXPORTED_FIELDS, csv_of, guarded, separator_for, xlsx_of
from planner.exchange.prospect_rows import candidates_of, plain_line, plain_text, unguarded
from planner.exchange.prospect_taking_in import taken_in
from planner.exchange.table_file import read_table

F = ProspectField
ENGLISH_NAMES = """Company;Contact;Role;Phone;Email;Website;Street;Postcode;City;Country;About;List;Stage;
Owner;Next action;Next action on;Note;ID"""
DUTCH_NAMES = """Bedrijf;Contactpersoon;Functie;Telefoon;E-mail;Website;Straat;Postcode;Plaats;Land;Over;
Lijst;Fase;Eigenaar;Volgende actie;Volgende actie op;Notitie;ID"""


def named(names: str) -> dict[ProspectField, str]:
    return dict(zip(EXPORTED_FIELDS, names.replace("\n", "").split(";"), strict=True))


ENGLISH, DUTCH = named(ENGLISH_NAMES), named(DUTCH_NAMES)
ENGLISH_WORDS: dict[object, str] = {each: each.value for each in (*Stage, *Owner)}
DUTCH_WORDS: dict[object, str] = dict(
    zip(
        (*Stage, *Owner),
        ["Nieuw", "Benaderd", "In gesprek", "Bezoek", "Aanvraag", "Klant", "Afgevallen", "Zelf", "Bureau"],
        strict=True,
    )
)
TODAY = date(2026, 11, 23)
line = st.text(max_size=12).map(plain_line).map(plain_line)
risky = st.sampled_from(["new", "=1+1", "+31 30 1", "-2", "@SUM(A1)", "'=x", "''-1", 'a;b,c"d', "sep=;"])


def same_again(known: Prospect, path: Path) -> None:
    table = read_table(path)
    rows = candidates_of(table, columns_of(table))
    taken = taken_in(rows.candidates, [known], path.name, TODAY, lambda: "new")
    assert rows.bad == ()
    assert taken.after == ()


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    st.builds(
        Prospect,
        st.just("p1"),
        (line | risky).filter(bool),
        contact=line | risky,
        phone=risky.filter(lambda text: ";" not in text),
        city=line,
        note=st.text(max_size=30).map(plain_text).filter(lambda text: plain_text(text) == text) | risky,
        stage=st.sampled_from(Stage),
        owner=st.sampled_from(Owner),
        next_on=st.none() | st.dates(date(2000, 1, 1), date(2100, 1, 1)),
    ),
    st.booleans(),
)
def test_an_export_read_back_changes_nothing(tmp_path: Path, known: Prospect, dutch: bool) -> None:
    headers, words = (DUTCH, DUTCH_WORDS) if dutch else (ENGLISH, ENGLISH_WORDS)
    separator = ";" if dutch else ","
    for data, name in (
        (csv_of([known], EXPORTED_FIELDS, headers, words, separator), "list.csv"),
        (xlsx_of([known], EXPORTED_FIELDS, headers, words), "list.xlsx"),
    ):
        path = tmp_path / name
        path.write_bytes(data)
        same_again(known, path)


@pytest.mark.parametrize("start", ["=", "+", "-", "@", "\t=", "\r=", " =", "'="])
def test_no_cell_begins_as_a_formula(start: str) -> None:
    known = Prospect("p1", f"{start}cmd|' /C calc'!A0", note=f"{start}1+1")

    text = csv_of([known], [F.COMPANY, F.NOTE], ENGLISH, ENGLISH_WORDS, ";").decode("utf-8-sig")
    assert guarded(known.company).startswith("'")
    assert f"\n{start}" not in text.replace("\r\n", "\n")
    sheet = load_workbook(io.BytesIO(xlsx_of([known], [F.COMPANY], ENGLISH, ENGLISH_WORDS))).worksheets[0]
    assert sheet["A2"].data_type == "s"


def test_only_the_chosen_fields_go_out() -> None:
    known = Prospect("p1", "Jansen", contact="Ada", note="private")
    text = csv_of([known], [F.CITY, F.COMPANY], ENGLISH, ENGLISH_WORDS, ";").decode("utf-8-sig")
    assert text == "Company;City\r\nJansen;\r\n"


def test_what_was_changed_in_the_export_is_taken(tmp_path: Path) -> None:
    known = Prospect("p1", "Jansen", phone="030 1234567", stage=Stage.MEETING)
    path = tmp_path / "list.csv"
    changed = replace(known, phone="040 7654321", stage=Stage.NEW, company="Jansen BV")
    path.write_bytes(csv_of([changed], EXPORTED_FIELDS, DUTCH, DUTCH_WORDS, ";"))

    table = read_table(path)
    rows = candidates_of(table, columns_of(table))
    taken = taken_in(rows.candidates, [known], path.name, TODAY, lambda: "new")

    assert taken.after == (changed,)


def test_the_separator_goes_with_the_decimal_mark() -> None:
    assert (separator_for(","), separator_for(".")) == (";", ",")


@pytest.mark.parametrize("sign", ["\uff1d", "\uff0b", "\uff0d", "\uff20"])
def test_a_sign_in_full_width_is_guarded_too_and_comes_back(sign: str) -> None:
    assert guarded(f"{sign}1+1") == f"'{sign}1+1"
    assert unguarded(guarded(f"{sign}1+1")) == f"{sign}1+1"
