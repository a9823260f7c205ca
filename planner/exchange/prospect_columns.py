"""Which column of a file fills what of a prospect, and which program the file comes from.

Columns are recognised by their names and by what stands beside them, never by their place: programs let
the user choose columns and their order.
"""

from __future__ import annotations

import hashlib
import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from planner.domain.prospect import ColumnMap
from planner.exchange.column_names import NAME_ALONE, Meaning, ProspectField, key_of, meaning_of
from planner.exchange.table import Table

_F = ProspectField
_NAMES_OF_PEOPLE = {_F.FIRST_NAME, _F.LAST_NAME}
_ROWS_SAMPLED = 50
_TRADES = ("beruf", "beroep", "profession")

# Of each set, all must be there; the first system with a set that is wins. "*" stands for any ending.
_SIGNS: tuple[tuple[str, tuple[str, ...]], ...] = (
    ("overmorgen", ("Overmorgen ID",)),
    ("pipedrive", ("Person - *",)),
    ("pipedrive", ("Organization - *",)),
    ("pipedrive", ("Persoon - *",)),
    ("pipedrive", ("Organisatie - *",)),
    ("pipedrive", ("Organisation - *",)),
    ("hubspot", ("Record ID*",)),
    ("hubspot", ("Lifecycle Stage",)),
    ("hubspot", ("Company Domain Name",)),
    ("salesforce", ("Id", "IsDeleted")),
    ("salesforce", ("Id", "SystemModstamp")),
    ("salesforce", ("Id", "OwnerId")),
    ("salesforce", ("Id", "AccountId")),
    ("salesforce", ("LastName", "MailingStreet")),
    ("salesforce", ("Account Name", "Account Owner")),
    ("salesforce", ("Account Name", "Mailing City")),
    ("salesforce", ("Account Name", "Billing City")),
    ("linkedin", ("Connected On", "Position")),
    ("linkedin", ("Personal Web Page", "TTY/TDD Phone")),
    ("google", ("E-mail 1 - *",)),
    ("google", ("Phone 1 - *",)),
    ("google", ("Group Membership", "Given Name")),
    ("outlook", ("First Name", "Business Phone", "E-mail Address")),
    ("outlook", ("Voornaam", "Telefoon op werk", "E-mailadres")),
    ("outlook", ("Vorname", "Telefon geschäftlich", "E-Mail-Adresse")),
    ("outlook", ("E-mail Address", "E-mail 2 Address")),
    ("outlook", ("Vorname", "Autotelefon", "E-Mail-Adresse")),
    ("thunderbird", ("Primary Email", "Display Name")),
    ("thunderbird", ("Primary Email", "Screen Name")),
    ("apple", ("Ausspracheform Vorname",)),
    ("apple", ("Phonetic First Name", "Phonetic Last Name", "Organization")),
)


@dataclass(frozen=True, slots=True)
class Columns:
    """What each column of a table fills, and the system it was exported from, empty where unknown.

    `signature` names the set of columns whatever their order; `is_remembered` says that a map of the rep's
    was applied.
    """

    headers: tuple[str, ...]
    fields: tuple[ProspectField, ...]
    system: str = ""
    is_remembered: bool = False

    @property
    def signature(self) -> str:
        """The id under which the rep's choice for this set of columns is remembered."""
        return signature_of(self.headers)

    def with_field(self, place: int, field: ProspectField) -> Columns:
        """Return the columns with another meaning for one of them."""
        fields = (*self.fields[:place], field, *self.fields[place + 1 :])
        return Columns(self.headers, fields, self.system, self.is_remembered)

    @property
    def name_prospects(self) -> bool:
        """Whether any column says who a prospect is."""
        naming = {_F.COMPANY, _F.CONTACT, _F.FIRST_NAME, _F.LAST_NAME, _F.EMAIL}
        return not naming.isdisjoint(self.fields)

    def as_map(self) -> ColumnMap:
        """Return what to remember of them."""
        pairs = dict(zip(self.headers, (field.value for field in self.fields), strict=True))
        return ColumnMap(self.signature, tuple(pairs.items()))


def signature_of(headers: Iterable[str]) -> str:
    """Return an id for a set of columns, the same in any order."""
    names = "\n".join(sorted(key_of(name) or name for name in headers))
    return f"columns/{hashlib.sha256(names.encode('utf-8', 'replace')).hexdigest()[:20]}"


def columns_of(table: Table, known_maps: Mapping[str, ColumnMap] | None = None) -> Columns:
    """Recognise the columns of a table; what the rep chose for the same set of columns before goes first."""
    headers = table.headers
    system = system_of(headers)
    fields = tuple(_fields_of(headers, system)) if table.has_names else tuple(_fields_by_content(table))
    known = (known_maps or {}).get(signature_of(headers))
    if known is None:
        return Columns(headers, fields, system)
    chosen = {key_of(name): field for name, field in known.columns}
    remembered = tuple(
        _field_called(chosen[key_of(name)]) if key_of(name) in chosen else field
        for name, field in zip(headers, fields, strict=True)
    )
    return Columns(headers, remembered, system, is_remembered=True)


def _field_called(name: str) -> ProspectField:
    return ProspectField(name) if name in set(ProspectField) else _F.NONE


def system_of(headers: Iterable[str]) -> str:
    """Return the system that exports such columns, empty where it is not known."""
    headers = tuple(headers)
    names = {" ".join(name.casefold().split()) for name in headers}
    keys = {key_of(name) for name in headers}
    for system, signs in _SIGNS:
        if all(_is_among(sign, names, keys) for sign in signs):
            return system
    return ""


def _is_among(sign: str, names: set[str], keys: set[str]) -> bool:
    if sign.endswith("*"):
        return any(name.startswith(sign[:-1].casefold()) for name in names)
    return key_of(sign) in keys


def _fields_of(headers: Sequence[str], system: str) -> list[ProspectField]:
    meanings = [meaning_of(name) for name in headers]
    fields = [_F.NONE if meaning is None else meaning.field for meaning in meanings]
    is_person_file = not _NAMES_OF_PEOPLE.isdisjoint(fields) or _F.COMPANY in fields
    for place, name in enumerate(headers):
        key = key_of(name)
        if key in NAME_ALONE:
            fields[place] = _F.CONTACT if is_person_file else _F.COMPANY
        elif key == "url" and system == "linkedin":
            fields[place] = _F.REF
        elif key in ("title", "titel") and _has_other_role(headers, fields, place):
            # Beside a job title this is a form of address.
            fields[place] = _F.NONE
    if system in ("hubspot", "salesforce", "pipedrive", "overmorgen"):
        _keep_own_id_alone(headers, fields)
    elif system == "outlook":
        # Its Organisational ID is the number of a person in a company.
        fields = [_F.NONE if field is _F.REF else field for field in fields]
    return fields


def _has_other_role(headers: Sequence[str], fields: Sequence[ProspectField], place: int) -> bool:
    return any(
        field is _F.ROLE
        and other != place
        and key_of(headers[other]) not in ("beruf", "beroep", "profession")
        for other, field in enumerate(fields)
    )


def _keep_own_id_alone(headers: Sequence[str], fields: list[ProspectField]) -> None:
    """Let one column name the row: the id of a person rather than that of its company."""
    places = [place for place, field in enumerate(fields) if field is _F.REF]
    ranks = {place: rank_of(headers[place], _F.REF) for place in places}
    for place in places:
        if place != min(places, key=lambda each: ranks[each]):
            fields[place] = _F.NONE


def rank_of(header: str, field: ProspectField) -> int:
    """Return how much a column is preferred for a field, the least first; one that the rep chose is first."""
    meaning = meaning_of(header)
    return meaning.rank if isinstance(meaning, Meaning) and meaning.field is field else -1


_CONTENTS = (
    (_F.EMAIL, re.compile(r"[^@\s]+@[^@\s]+\.[^@\s]+")),
    (_F.WEBSITE, re.compile(r"(https?://|www\.)\S+", re.IGNORECASE)),
    (_F.POSTCODE, re.compile(r"\d{4} ?[A-Za-z]{2}")),
    (_F.PHONE, re.compile(r"(\+|00?)[\d ()/.-]{7,20}")),
    (_F.COMPANY, re.compile(r".*\b(B\.?V\.?|N\.?V\.?|GmbH|V\.?O\.?F\.?|AG|Ltd\.?|BVBA|SARL)", re.IGNORECASE)),
)


def _fields_by_content(table: Table) -> list[ProspectField]:
    """Recognise columns without names by what stands in them; each meaning is given once."""
    fields = [_F.NONE] * len(table.headers)
    for field, pattern in _CONTENTS:
        for place in range(len(fields)):
            cells = [row.cells[place] for row in table.rows[:_ROWS_SAMPLED] if row.cells[place]]
            fitting = sum(1 for cell in cells if pattern.fullmatch(cell[:200]))
            if fields[place] is _F.NONE and fitting and fitting * 2 > len(cells):
                fields[place] = field
                break
    return fields
