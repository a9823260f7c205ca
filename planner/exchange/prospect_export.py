"""The list of prospects as CSV or XLSX, in which no text of anybody's is ever calculated.

A spreadsheet takes a text that begins with =, +, -, @, one of these in full width, a tab or a line break for
a formula. In CSV such a text gets an apostrophe before it, in XLSX its cell is marked as text; our own
reading takes that off again.
"""

from __future__ import annotations

import csv
import io
import re
from collections.abc import Callable, Iterable, Mapping, Sequence
from datetime import date

from planner.domain.prospect import Owner, Prospect, Stage
from planner.exchange.column_names import ProspectField

_F = ProspectField
_FORMULA = re.compile(r"'*\s*[=+\-@\t\r\uff1d\uff0b\uff0d\uff20]")

ID_HEADER = "Overmorgen ID"
"""The name of the column by which our own export is known when it is read back, in every language."""

Texts = Mapping[object, str]
"""The words for stages and owners."""


def _day(day: date | None) -> str:
    return day.isoformat() if day is not None else ""


_VALUES: dict[ProspectField, Callable[[Prospect], object]] = {
    _F.COMPANY: lambda p: p.company,
    _F.CONTACT: lambda p: p.contact,
    _F.ROLE: lambda p: p.role,
    _F.PHONE: lambda p: p.phone,
    _F.EMAIL: lambda p: p.email,
    _F.WEBSITE: lambda p: p.website,
    _F.STREET: lambda p: p.street,
    _F.POSTCODE: lambda p: p.postcode,
    _F.CITY: lambda p: p.city,
    _F.COUNTRY: lambda p: p.country,
    _F.ABOUT: lambda p: p.about,
    _F.LIST_NAME: lambda p: p.list_name,
    _F.STAGE: lambda p: p.stage,
    _F.OWNER: lambda p: p.owner,
    _F.NEXT_ACTION: lambda p: p.next_action,
    _F.NEXT_ON: lambda p: _day(p.next_on),
    _F.NOTE: lambda p: p.note,
    _F.REF: lambda p: p.id,
}
EXPORTED_FIELDS = tuple(_VALUES)
"""What can be chosen for an export, in the order of its columns; REF is our own id, to be read back by."""


def csv_of(
    prospects: Iterable[Prospect],
    fields: Sequence[ProspectField],
    headers: Mapping[ProspectField, str],
    texts: Texts,
    separator: str,
) -> bytes:
    """Return prospects as CSV, UTF-8 with a byte order mark, which every Excel understands."""
    return rows_csv(rows_of(prospects, fields, headers, texts), separator)


def rows_csv(rows: Iterable[Sequence[str]], separator: str) -> bytes:
    """Return rows of texts as CSV, none of which a spreadsheet calculates."""
    made = io.StringIO(newline="")
    writer = csv.writer(made, delimiter=separator, lineterminator="\r\n")
    for row in rows:
        writer.writerow([guarded(cell) for cell in row])
    return made.getvalue().encode("utf-8-sig", "replace")


def xlsx_of(
    prospects: Iterable[Prospect],
    fields: Sequence[ProspectField],
    headers: Mapping[ProspectField, str],
    texts: Texts,
) -> bytes:
    """Return prospects as an XLSX workbook with one sheet; every cell is text."""
    from openpyxl import Workbook
    from openpyxl.cell import WriteOnlyCell

    book = Workbook(write_only=True)
    sheet = book.create_sheet("Overmorgen")
    for row in rows_of(prospects, fields, headers, texts):
        cells = []
        for text in row:
            # Reading takes an apostrophe off, so one that is the rep's own needs another.
            shown = guarded(text) if text.startswith("'") else text
            cell = WriteOnlyCell(sheet, _without_signs(shown))
            cell.data_type = "s"
            cell.quotePrefix = bool(_FORMULA.match(text))
            cells.append(cell)
        sheet.append(cells)
    made = io.BytesIO()
    book.save(made)
    return made.getvalue()


def guarded(text: str) -> str:
    """Return a text with an apostrophe before it where a spreadsheet would calculate it."""
    return f"'{text}" if _FORMULA.match(text) else text


def separator_for(decimal_mark: str) -> str:
    """Return what parts the columns of CSV where numbers are written with this mark."""
    return ";" if decimal_mark == "," else ","


def rows_of(
    prospects: Iterable[Prospect],
    fields: Sequence[ProspectField],
    headers: Mapping[ProspectField, str],
    texts: Texts,
) -> Iterable[list[str]]:
    """Yield what goes out, cell by cell: the names of the columns first, then a row for each prospect."""
    chosen = [each for each in _VALUES if each in fields]
    yield [ID_HEADER if each is _F.REF else headers[each] for each in chosen]
    for prospect in prospects:
        values = [_VALUES[each](prospect) for each in chosen]
        # A company may be called as a stage is, so the kind of value decides.
        yield [texts[value] if isinstance(value, Stage | Owner) else str(value) for value in values]


def _without_signs(text: str) -> str:
    """Return a text without the characters that XML does not allow."""
    return "".join(letter for letter in text if letter in "\t\n" or ord(letter) >= 32)
