"""The files that go to the agency and come back: a list of prospects out, touches in."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from PySide6.QtCore import QCoreApplication

from planner.app.prospect_words import owner_name, stage_name
from planner.app.whole_file import write_whole
from planner.domain.agency_touches import Comparison, ReportedTouch, compare
from planner.domain.errors import UserError
from planner.domain.plan import Plan
from planner.domain.prospect import Owner, Prospect, Stage
from planner.exchange.agency_file import AgencyRow, RowProblem, agency_rows
from planner.exchange.column_names import ProspectField
from planner.exchange.prospect_export import ID_HEADER, csv_of, rows_of, separator_for, xlsx_of
from planner.exchange.table import Progress, unheard
from planner.exchange.table_file import read_table
from planner.proposals.matching import Matcher

_F = ProspectField
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
class LeftOut:
    """A row that is not taken in: its line, what it calls its prospect, and why."""

    line: int
    called: str
    problem: RowProblem


@dataclass(frozen=True, slots=True)
class AgencyReading:
    """What a file of the agency brings: touches with our prospects, and the rows that are left out."""

    name: str
    reported: tuple[ReportedTouch, ...]
    comparison: Comparison
    left_out: tuple[LeftOut, ...]


def read_agency_file(path: Path, plan: Plan, today: date, progress: Progress = unheard) -> AgencyReading:
    """Read a file of the agency beside what is known; nothing is changed.

    Raise UserError where it is no table, or no column says who or when.
    """
    table = read_table(path, progress)
    try:
        rows = agency_rows(table)
    except UserError as error:
        raise UserError(error.problem, file=path.name) from error
    reported, left_out = _matched(rows, plan, today)
    left_out += [LeftOut(bad.line, " ".join(bad.cells)[:80], RowProblem.UNREADABLE) for bad in table.bad]
    left_out.sort(key=lambda each: each.line)
    return AgencyReading(path.name, tuple(reported), compare(plan, reported), tuple(left_out))


def _matched(rows: Sequence[AgencyRow], plan: Plan, today: date) -> tuple[list[ReportedTouch], list[LeftOut]]:
    matcher = Matcher(plan.prospect_book.prospects)
    reported: list[ReportedTouch] = []
    left_out: list[LeftOut] = []
    for row in rows:
        found = matcher.match(_values_of(row)) if row.names else ()
        problem = _problem_of(row, len(found), today)
        if problem is None and row.day is not None:
            reported.append(ReportedTouch(found[0], row.day, row.kind, row.outcome, row.note, row.minutes))
        elif problem is not None:
            left_out.append(LeftOut(row.line, row.called, problem))
    return reported, left_out


def _problem_of(row: AgencyRow, found: int, today: date) -> RowProblem | None:
    if not row.names:
        return RowProblem.NOBODY
    if row.day is None:
        return RowProblem.NO_DAY
    if row.day > today:
        return RowProblem.DAY_AHEAD
    if found != 1:
        return RowProblem.SEVERAL if found else RowProblem.UNKNOWN
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


def problem_words(problem: RowProblem) -> str:
    """Return why a row is left out."""
    words = {
        RowProblem.NO_DAY: QCoreApplication.translate("Support", "no date that can be read"),
        RowProblem.DAY_AHEAD: QCoreApplication.translate("Support", "its date lies ahead"),
        RowProblem.NOBODY: QCoreApplication.translate("Support", "names nobody"),
        RowProblem.UNKNOWN: QCoreApplication.translate("Support", "not among your prospects"),
        RowProblem.SEVERAL: QCoreApplication.translate("Support", "could be several of your prospects"),
        RowProblem.UNREADABLE: QCoreApplication.translate("Support", "cannot be read as a row"),
    }
    return words[problem]
