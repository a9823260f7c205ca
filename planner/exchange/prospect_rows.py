"""Rows of a table as candidate prospects, each with the line it comes from."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from datetime import date
from operator import itemgetter

from planner.domain.prospect import Owner, Prospect, Stage
from planner.exchange.column_names import ADDRESS_FIELDS, ProspectField
from planner.exchange.prospect_columns import Columns, rank_of
from planner.exchange.prospect_words import owner_of_text, stage_of_text
from planner.exchange.table import BadRow, Progress, Row, RowTrouble, Table, unheard

_F = ProspectField
_LONGEST_LINE = 500
_LONGEST_TEXT = 20_000
_TOLD_EVERY = 500
_POSTCODE_AND_CITY = re.compile(r"((?:[A-Z]{1,2}-)?\d{4}\s?[A-Z]{2}|(?:[A-Z]{1,2}-)?\d{4,5})\s+(\D.*)")
_SEVERAL = re.compile(r"\s*(?: ::: |;|\||\n)\s*")


@dataclass(frozen=True, slots=True)
class Candidate:
    """A row as the prospect it could be: `values` has no id, and stage and owner stand beside it.

    None for these where the row says nothing of them. `has_company` is false where the contact or the
    address of a row stands in for its company.
    """

    line: int
    values: Prospect
    stage: Stage | None = None
    owner: Owner | None = None
    has_company: bool = True


@dataclass(frozen=True, slots=True)
class CandidateRows:
    """What a table holds for the list: the candidates, and the rows that are none."""

    candidates: tuple[Candidate, ...]
    bad: tuple[BadRow, ...]


@dataclass(frozen=True, slots=True)
class _Places:
    """Where in a row each field is looked for, the preferred places first."""

    of: dict[ProspectField, tuple[int, ...]]
    addresses: tuple[tuple[tuple[ProspectField, int], ...], ...]
    chosen: dict[ProspectField, tuple[int, ...]] = field(default_factory=dict)


def candidates_of(table: Table, columns: Columns, progress: Progress = unheard) -> CandidateRows:
    """Read the rows of a table as its columns say; a row that names nobody is a bad one."""
    places = _places_of(columns)
    candidates: list[Candidate] = []
    bad = list(table.bad)
    for number, row in enumerate(table.rows, start=1):
        candidate = _candidate(row, places, columns.system)
        if candidate is None:
            bad.append(BadRow(row.line, RowTrouble.NO_NAME, row.cells))
        else:
            candidates.append(candidate)
        if number % _TOLD_EVERY == 0:
            progress(number, len(table.rows))
    return CandidateRows(tuple(candidates), tuple(sorted(bad, key=lambda each: each.line)))


def _places_of(columns: Columns) -> _Places:
    ranked: dict[ProspectField, list[tuple[int, int]]] = {}
    addresses: dict[int, list[tuple[ProspectField, int]]] = {}
    chosen: dict[ProspectField, tuple[int, ...]] = {}
    for place, (header, filled) in enumerate(zip(columns.headers, columns.fields, strict=True)):
        rank = rank_of(header, filled)
        if filled not in ADDRESS_FIELDS:
            ranked.setdefault(filled, []).append((rank, place))
        elif rank >= 0:
            addresses.setdefault(rank, []).append((filled, place))
        else:
            chosen[filled] = (*chosen.get(filled, ()), place)
    of = {filled: tuple(place for _, place in sorted(found)) for filled, found in ranked.items()}
    in_order = tuple(tuple(found) for _, found in sorted(addresses.items(), key=itemgetter(0)))
    return _Places(of, in_order, chosen)


def _candidate(row: Row, places: _Places, system: str) -> Candidate | None:
    cells = row.cells

    def first(filled: ProspectField) -> str:
        return next((text for place in places.of.get(filled, ()) if (text := plain_line(cells[place]))), "")

    def one_of(filled: ProspectField) -> str:
        return _SEVERAL.split(_first_raw(cells, places.of.get(filled, ())))[0][:_LONGEST_LINE]

    names = (first(part) for part in (_F.FIRST_NAME, _F.MIDDLE_NAME, _F.LAST_NAME))
    contact = " ".join(filter(None, names)) or first(_F.CONTACT)
    email = one_of(_F.EMAIL).removeprefix("mailto:")
    company = first(_F.COMPANY) or contact or email
    if not company:
        return None
    ref = first(_F.REF)
    street, postcode, city, country = _address(cells, places)
    values = Prospect(
        id="",
        company=company,
        contact="" if contact == company else contact,
        role=first(_F.ROLE),
        phone=one_of(_F.PHONE),
        email=email,
        website=one_of(_F.WEBSITE),
        street=street,
        postcode=postcode,
        city=city,
        country=country,
        about=first(_F.ABOUT),
        list_name=_list_name(_first_raw(cells, places.of.get(_F.LIST_NAME, ()))),
        next_action=first(_F.NEXT_ACTION),
        next_on=day_of_text(first(_F.NEXT_ON)),
        note=_texts(cells, places.of.get(_F.NOTE, ())),
        refs=((system or "file", ref),) if ref else (),
    )
    stage, owner = stage_of_text(first(_F.STAGE)), owner_of_text(first(_F.OWNER))
    return Candidate(row.line, values, stage, owner, has_company=bool(first(_F.COMPANY)))


def plain_line(text: str) -> str:
    """Return a text in one line, without what cannot be printed and without the mark against formulas."""
    if not text:
        return ""
    shown = "".join(letter if letter.isprintable() else " " for letter in unguarded(text))
    return " ".join(shown.split())[:_LONGEST_LINE]


def unguarded(text: str) -> str:
    """Return a text without the apostrophe that exports put before what a spreadsheet would calculate."""
    return text[1:] if re.match(r"'+\s*[=+\-@\t\r\uff1d\uff0b\uff0d\uff20]", text) else text


def _first_raw(cells: Sequence[str], places: Iterable[int]) -> str:
    return next((unguarded(cells[place]).strip() for place in places if cells[place].strip()), "")


def _texts(cells: Sequence[str], places: Iterable[int]) -> str:
    """Return the texts of some cells below one another, line breaks kept."""
    found = dict.fromkeys(plain_text(cells[place]) for place in places if cells[place])
    return "\n".join(filter(None, found))[:_LONGEST_TEXT]


def plain_text(text: str) -> str:
    """Return a text with its line breaks, without what cannot be printed otherwise."""
    lines = unguarded(text).replace("\r\n", "\n").replace("\r", "\n").split("\n")
    shown = ("".join(letter if letter.isprintable() else " " for letter in line).rstrip() for line in lines)
    return "\n".join(shown).strip()[:_LONGEST_TEXT]


def _list_name(text: str) -> str:
    """Return the first label of several that is the rep's; Google marks its own with a star."""
    labels = (plain_line(label) for label in re.split(r" ::: |;|,|\n", text))
    return next((label for label in labels if label and not label.startswith("*")), "")


def _address(cells: Sequence[str], places: _Places) -> tuple[str, str, str, str]:
    found: dict[ProspectField, list[str]] = {
        part: [text for place in chosen if (text := plain_line(cells[place]))]
        for part, chosen in places.chosen.items()
    }
    for address in places.addresses:
        parts = [(part, text) for part, place in address if (text := plain_line(cells[place]))]
        if parts:
            taken = {part for part, texts in found.items() if texts}
            for part, text in parts:
                if part not in taken:
                    found.setdefault(part, []).append(text)
            break
    street = ", ".join(dict.fromkeys(found.get(_F.STREET, ())))
    postcode, city, country = (
        next(iter(found.get(part, ())), "") for part in (_F.POSTCODE, _F.CITY, _F.COUNTRY)
    )
    both = _POSTCODE_AND_CITY.fullmatch(city) if not postcode else None
    return (street, both[1], both[2], country) if both else (street, postcode, city, country)


def day_of_text(text: str) -> date | None:
    """Return a date as it is written in tables, day before month; None where it is none."""
    iso = re.match(r"(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?!\d)", text)
    if iso:
        return _day(int(iso[1]), int(iso[2]), int(iso[3]))
    written = re.match(r"(\d{1,2})[-/.](\d{1,2})[-/.](\d{4})(?!\d)", text)
    if written is None:
        return None
    year, month, day = int(written[3]), int(written[2]), int(written[1])
    return _day(year, month, day) or _day(year, day, month)


def _day(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None
