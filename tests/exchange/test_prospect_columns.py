"""Columns are recognised by name, whatever program wrote them, and rows become prospects."""

from __future__ import annotations

import sys
from datetime import date
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from planner.domain.prospect import Owner, Prospect, Stage
from planner.exchange.column_names import ProspectField, meaning_of
from planner.exchange.prospect_columns import columns_of, signature_of, system_of
from planner.exchange.prospect_rows import Candidate, candidates_of, day_of_text
from planner.exchange.table import RowTrouble
from planner.exchange.table_file import read_table
from tests.exchange.prospect_files import BESIDE_THE_CHECKOUT, REAL, written

F = ProspectField


def read(tmp_path: Path, text: str) -> list[Candidate]:
    table = read_table(written(tmp_path / "list.csv", text))
    return list(candidates_of(table, columns_of(table)).candidates)


def one(tmp_path: Path, text: str) -> Prospect:
    (candidate,) = read(tmp_path, text)
    return candidate.values


@pytest.mark.parametrize(
    ("headers", "system"),
    [
        ("Record ID;First Name;Email;Lifecycle Stage", "hubspot"),
        ("ID;ISDELETED;LASTNAME;FIRSTNAME;OWNERID", "salesforce"),
        ("First Name;Account Name;Account Owner;Phone", "salesforce"),
        ("Person - Name;Person - Organization;Person - ID", "pipedrive"),
        ("Organization - ID;Organization - Website ", "pipedrive"),
        ("First Name;Last Name;URL;Email Address;Company;Position;Connected On", "linkedin"),
        ("Voornaam;Achternaam;Bedrijf;Telefoon op werk;E-mailadres", "outlook"),
        ("First Name;Organization Name;E-mail 1 - Value;Phone 1 - Value", "google"),
        ("Bedrijf;Plaats;Telefoon", ""),
    ],
)
def test_the_system_is_known_by_key_columns_in_any_order(headers: str, system: str) -> None:
    names = headers.split(";")

    assert system_of(names) == system
    assert system_of(reversed(names)) == system
    assert system_of([*names, "Something of our own"]) == system


def test_a_person_of_a_company_has_its_names_joined_and_the_business_numbers(tmp_path: Path) -> None:
    text = (
        "Home Phone,Mobile Phone,Business Phone,First Name,Middle Name,Last Name,Company,Title,Job Title,"
        "E-mail 2 Address,E-mail Address,Business Street,Business Street 2,Business City,"
        "Business Postal Code,Home Street,Home City,Birthday,Web Page\n"
        "020,06-1,,Ada,van,Dijk,Jansen BV,Ms,Buyer,b@jansen.nl,a@jansen.nl,Kade 1,Unit 2,Ede,6711 AB,"
        "Thuis 3,Breda,1-1-1980,https://jansen.nl\n"
    )
    values = one(tmp_path, text)

    assert (values.company, values.contact, values.role) == ("Jansen BV", "Ada van Dijk", "Buyer")
    assert (values.phone, values.email) == ("06-1", "a@jansen.nl")
    assert (values.street, values.postcode, values.city) == ("Kade 1, Unit 2", "6711 AB", "Ede")
    assert values.website == "https://jansen.nl"


def test_parts_of_two_addresses_are_never_mixed(tmp_path: Path) -> None:
    text = (
        "Account Name,Account Owner,Mailing Street,Mailing City,Billing Street,Billing City\n"
        "Jansen,Me,,,Kade 1,Ede\nDe Wit,Me,Laan 2,,Kade 3,Breda\n"
    )
    first, second = (candidate.values for candidate in read(tmp_path, text))

    assert (first.street, first.city) == ("Kade 1", "Ede")
    assert (second.street, second.city) == ("Laan 2", "")


def test_a_name_alone_is_the_company_and_beside_a_company_the_contact(tmp_path: Path) -> None:
    assert one(tmp_path, "Naam,Plaats\nJansen,Ede\n").company == "Jansen"
    values = one(tmp_path, "Naam,Bedrijf,Plaats\nAda Smit,Jansen,Ede\n")
    assert (values.company, values.contact) == ("Jansen", "Ada Smit")


def test_stage_owner_list_and_next_action_are_understood_in_three_languages(tmp_path: Path) -> None:
    text = (
        "Bedrijf;Fase;Eigenaar;Lijst;Volgende actie;Volgende actie op;PLZ/Ort\n"
        "Jansen;In gesprek;bureau;Lijst B, oud;terugbellen;24-11-2026;48143 Münster\n"
        "De Wit;Kunde;Piet Puk;;;;\n"
    )
    first, second = read(tmp_path, text)

    assert (first.stage, first.owner) == (Stage.CONVERSATION, Owner.AGENCY)
    assert (first.values.list_name, first.values.next_action) == ("Lijst B", "terugbellen")
    assert first.values.next_on == date(2026, 11, 24)
    assert (first.values.postcode, first.values.city) == ("48143", "Münster")
    assert (second.stage, second.owner) == (Stage.CUSTOMER, None)


def test_ids_of_other_systems_are_kept_with_the_system(tmp_path: Path) -> None:
    assert one(tmp_path, "Record ID,Company name,Lifecycle Stage\n501,Jansen,Lead\n").refs == (
        ("hubspot", "501"),
    )
    assert one(tmp_path, "Klantnummer;Bedrijf\n77;Jansen\n").refs == (("file", "77"),)
    text = "Id,IsDeleted,AccountId,LastName,Company\n003,0,001,Smit,Jansen\n"
    assert one(tmp_path, text).refs == (("salesforce", "003"),)


def test_letters_that_were_lost_in_a_name_do_not_hide_it() -> None:
    meaning = meaning_of("Stra\ufffde gesch\ufffdftlich 2")
    assert meaning is not None
    assert meaning.field is F.STREET


def test_a_row_that_names_nobody_is_a_bad_one(tmp_path: Path) -> None:
    table = read_table(written(tmp_path / "a.csv", "Company,City\nJansen,Ede\n,Ede\n"))
    found = candidates_of(table, columns_of(table))

    assert [(bad.line, bad.trouble) for bad in found.bad] == [(3, RowTrouble.NO_NAME)]


def test_what_the_rep_chose_is_remembered_for_the_same_columns_in_any_order(tmp_path: Path) -> None:
    table = read_table(written(tmp_path / "a.csv", "Bedrijf;Wijk;Code\nJansen;Ede;12\n"))
    chosen = columns_of(table).with_field(1, F.CITY)
    known = {chosen.signature: chosen.as_map()}

    other = read_table(written(tmp_path / "b.csv", "Code;Bedrijf;Wijk\n12;De Wit;Breda\n"))
    columns = columns_of(other, known)

    assert columns.is_remembered
    assert candidates_of(other, columns).candidates[0].values.city == "Breda"


def test_columns_without_names_are_known_by_what_is_in_them(tmp_path: Path) -> None:
    values = one(tmp_path, "Jansen BV;info@jansen.nl;030 123 45 67;www.jansen.nl;3511 AB\n")

    assert (values.company, values.email, values.website) == ("Jansen BV", "info@jansen.nl", "www.jansen.nl")
    assert (values.phone, values.postcode) == ("030 123 45 67", "3511 AB")


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("2026-11-24", date(2026, 11, 24)),
        ("2026-11-24 09:00", date(2026, 11, 24)),
        ("24.11.2026", date(2026, 11, 24)),
        ("1/12/2026", date(2026, 12, 1)),
        ("11/24/2026", date(2026, 11, 24)),
        ("31-02-2026", None),
        ("soon", None),
    ],
)
def test_dates_are_read_as_they_are_written_in_tables(text: str, day: date | None) -> None:
    assert day_of_text(text) == day


@given(st.lists(st.text(max_size=20), min_size=1, max_size=12))
def test_any_names_can_be_looked_up(names: list[str]) -> None:
    assert signature_of(names) == signature_of(reversed(names))
    for name in names:
        meaning_of(name)
    system_of(names)


def test_real_files_are_read_where_they_lie_beside_the_checkout(
    capsys: pytest.CaptureFixture[str],
) -> None:
    folders = [BESIDE_THE_CHECKOUT / name for name in ("real", "synthetic-dutch-excel")]
    paths = [path for folder in folders if folder.is_dir() for path in sorted(folder.iterdir())]
    for path in paths:
        table = read_table(path)
        found = candidates_of(table, columns_of(table))
        first = found.candidates[0].values
        seen = (len(table.headers), len(found.candidates), len(found.bad), first.company, first.email)
        assert seen == REAL[path.name], path.name
    headers = sorted(BESIDE_THE_CHECKOUT.glob("*.header.csv"))
    for path in headers:
        table = read_table(path)
        columns = columns_of(table)
        assert columns.system == path.name.split("-")[0], path.name
        assert columns.name_prospects
        assert [name for name in table.headers if meaning_of(name) is None and name != "Name"] == []
    with capsys.disabled():
        sys.stdout.write(f"\n{len(paths)} real files of prospects and {len(headers)} rows of names read ")
