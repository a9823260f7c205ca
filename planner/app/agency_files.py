"""The files that go to the agency and come back: a list of prospects out, touches in."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from PySide6.QtCore import QCoreApplication

from planner.app.background import collector_at_rest
from planner.app.prospect_words import owner_name, stage_name
from planner.app.whole_file import write_whole
from planner.domain.agency_touches import Comparison, ReportedTouch, compare
from planner.domain.errors import UserError
from planner.domain.prospect import Owner, Prospect, Stage
from planner.domain.prospect_book import ProspectBook
from planner.exchange.agency_file import AgencyRow, agency_rows
from planner.exchange.column_names import ProspectField
from planner.exchange.prospect_export import ID_HEADER, csv_of, rows_of, separator_for, xlsx_of
from planner.exchange.table import BadRow, Progress, RowTrouble, unheard
from planner.exchange.table_file import read_table
from planner.proposals.matching import Matcher

_F = ProspectField
_ROWS_A_STEP = 100
HANDED_FIELDS = (
    *(_F.COMPANY, _F.CONTACT, _F.ROLE, _F.PHONE, _F.EMAIL, _F.WEBSITE, _F.STREET, _F.POSTCODE),
    *(_F.CITY, _F.COUNTRY, _F.ABOUT, _F.LIST_NAME, _F.NOTE, _F.REF),
)
"""What may be handed over, in the order of the columns; stage, owner and next action stay here."""
USUALLY_HANDED = frozenset(HANDED_FIELDS) - {_F.NOTE, _F.LIST_NAME}


def field_name(field: ProspectField) -> str:
    """Return what a column is called, in the language of the app; the own id is called alike in all."""
    names = {
        _F.COMPANY: QCoreApplication.translate("Support", "Company"),
        _F.CONTACT: QCoreApplication.translate("Support", "Contact"),
        _F.ROLE: QCoreApplication.translate("Support", "Role"),
        _F.PHONE: QCoreApplication.translate("Support", "Phone"),
        _F.EMAIL: QCoreApplication.translate("Support", "E-mail"),
        _F.WEBSITE: QCoreApplication.translate("Support", "Website"),
        _F.STREET: QCoreApplication.translate("Support", "Street"),
        _F.POSTCODE: QCoreApplication.translate("Support", "Postcode"),
        _F.CITY: QCoreApplication.translate("Support", "City"),
        _F.COUNTRY: QCoreApplication.translate("Support", "Country"),
        _F.ABOUT: QCoreApplication.translate("Support", "About"),
        _F.LIST_NAME: QCoreApplication.translate("Support", "List"),
        _F.NOTE: QCoreApplication.translate("Support", "Note"),
        _F.REF: ID_HEADER,
    }
    return names[field]


@dataclass(frozen=True, slots=True)
class HandOver:
    """A list for the agency: these prospects, of which only these fields go out."""

    prospects: tuple[Prospect, ...]
    fields: tuple[ProspectField, ...]

    @property
    def rows(self) -> list[list[str]]:
        """All that goes out, the names of the columns first."""
        return [list(row) for row in rows_of(self.prospects, self.fields, _headers(self.fields), _texts())]

    def write(self, path: Path, decimal_mark: str) -> None:
        """Write it as CSV or, where the file is called so, XLSX; raise UserError where that cannot be."""
        if path.suffix.casefold() == ".xlsx":
            data = xlsx_of(self.prospects, self.fields, _headers(self.fields), _texts())
        else:
            separator = separator_for(decimal_mark)
            data = csv_of(self.prospects, self.fields, _headers(self.fields), _texts(), separator)
        write_whole(path, data)


def _headers(fields: Iterable[ProspectField]) -> dict[ProspectField, str]:
    return {field: field_name(field) for field in fields}


def _texts() -> dict[object, str]:
    names: dict[object, str] = {stage: stage_name(stage) for stage in Stage}
    return names | {owner: owner_name(owner) for owner in Owner}


@dataclass(frozen=True, slots=True)
class AgencyReading:
    """What a file of the agency brings: touches with our prospects, and the rows that are left out."""

    name: str
    headers: tuple[str, ...]
    reported: tuple[ReportedTouch, ...]
    comparison: Comparison
    left_out: tuple[BadRow, ...]


def read_agency_file(
    path: Path, book: ProspectBook, today: date, progress: Progress = unheard
) -> AgencyReading:
    """Read a file of the agency beside what is known; nothing is changed.

    May be done on any thread with a book of its own. Raise UserError where it is no table, or no column says
    who or when.
    """
    with collector_at_rest():
        table = read_table(path, progress)
        try:
            rows = agency_rows(table)
        except UserError as error:
            raise UserError(error.problem, file=path.name) from error
        reported, left_out = _matched(rows, book, today, progress)
        left_out = sorted([*left_out, *table.bad], key=lambda each: each.line)
        return AgencyReading(
            path.name, table.headers, tuple(reported), compare(book, reported), tuple(left_out)
        )


def _matched(
    rows: Sequence[AgencyRow], book: ProspectBook, today: date, progress: Progress
) -> tuple[list[ReportedTouch], list[BadRow]]:
    matcher = Matcher(book.prospects)
    reported: list[ReportedTouch] = []
    left_out: list[BadRow] = []
    for done, row in enumerate(rows):
        if done % _ROWS_A_STEP == 0:
            progress(done, len(rows))
        found = matcher.match(_values_of(row)) if row.names else ()
        trouble = _trouble_of(row, len(found), today)
        if trouble is None and row.day is not None:
            reported.append(ReportedTouch(found[0], row.day, row.kind, row.outcome, row.note, row.minutes))
        elif trouble is not None:
            left_out.append(BadRow(row.line, trouble, row.cells))
    return reported, left_out


def _trouble_of(row: AgencyRow, found: int, today: date) -> RowTrouble | None:
    if not row.names:
        return RowTrouble.NOBODY
    if row.day is None:
        return RowTrouble.NO_DAY
    if row.day > today:
        return RowTrouble.DAY_AHEAD
    if found != 1:
        return RowTrouble.SEVERAL if found else RowTrouble.UNKNOWN
    return None


def _values_of(row: AgencyRow) -> Prospect:
    names = row.names
    ref = names.get(_F.REF, "")
    return Prospect(
        ref,
        names.get(_F.COMPANY, ""),
        phone=names.get(_F.PHONE, ""),
        email=names.get(_F.EMAIL, ""),
        website=names.get(_F.WEBSITE, ""),
        city=names.get(_F.CITY, ""),
        refs=(("agency", ref),) if ref else (),
    )
