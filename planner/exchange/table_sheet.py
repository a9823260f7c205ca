"""Tables in XLSX files, which are archives that anyone can make: nothing is unpacked before it is weighed."""

from __future__ import annotations

import warnings
import zipfile
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime, time
from itertools import islice
from pathlib import Path
from typing import Any
from xml.etree.ElementTree import ParseError

from planner.domain.errors import Problem, UserError
from planner.exchange.table import LONGEST_CELL, MOST_COLUMNS, ROWS_LOOKED_AT, BadRow, Progress, Row
from planner.exchange.table_head import Head, head_of, score
from planner.exchange.table_text import fitted, trouble_of

_MOST_UNPACKED = 150 * 1024 * 1024
_MOST_SHARED_TEXT = 60 * 1024 * 1024
_MOST_PARTS = 2_000
_MOST_SHEETS = 50
_CHUNK = 1 << 20
_TOLD_EVERY = 500
# A document type can define entities that grow without end; no spreadsheet program writes one.
_HARMFUL = tuple(text.encode(code) for text in ("<!DOCTYPE", "<!ENTITY") for code in ("ascii", "utf-16-le"))
_ERRORS = ("#N/A", "#NAME?", "#VALUE!", "#REF!", "#DIV/0!", "#NUM!", "#NULL!", "#GETTING_DATA")
_TROUBLES = (
    *(zipfile.BadZipFile, KeyError, ValueError, TypeError, AttributeError, IndexError, ParseError, EOFError),
    *(OSError, NotImplementedError, RuntimeError, OverflowError, ImportError),
)


@dataclass(frozen=True, slots=True)
class SheetTable:
    """What a sheet holds: the head of its table and the rows below it."""

    head: Head
    rows: tuple[Row, ...]
    bad: tuple[BadRow, ...]
    sheet: str


def read_sheet_table(path: Path, most_rows: int, progress: Progress) -> SheetTable | None:
    """Read the first table of an XLSX file, None where no sheet has one; formulas count as their values.

    Raise UserError PROSPECTS_TOO_BIG where it would unpack to too much or has too many rows,
    PROSPECTS_UNREADABLE where it is damaged.
    """
    try:
        _weigh(path)
        return _read(path, most_rows, progress)
    except _TROUBLES as error:
        raise UserError(Problem.PROSPECTS_UNREADABLE, file=path.name) from error


def _weigh(path: Path) -> None:
    """Refuse an archive that unpacks to too much, or that defines entities; it cannot lie about its sizes.

    Python unpacks no more of a part than the archive says it holds.
    """
    with zipfile.ZipFile(path) as archive:
        parts = archive.infolist()
        if len(parts) > _MOST_PARTS or sum(part.file_size for part in parts) > _MOST_UNPACKED:
            raise UserError(Problem.PROSPECTS_TOO_BIG, file=path.name)
        for part in parts:
            if part.filename.endswith("sharedStrings.xml") and part.file_size > _MOST_SHARED_TEXT:
                raise UserError(Problem.PROSPECTS_TOO_BIG, file=path.name)
            if part.filename.endswith((".xml", ".rels")):
                _expect_harmless(archive, part)


def _expect_harmless(archive: zipfile.ZipFile, part: zipfile.ZipInfo) -> None:
    with archive.open(part) as stream:
        tail = b""
        while chunk := stream.read(_CHUNK):
            if any(mark in tail + chunk for mark in _HARMFUL):
                raise zipfile.BadZipFile(part.filename)
            tail = chunk[-20:]


def _read(path: Path, most_rows: int, progress: Progress) -> SheetTable | None:
    from openpyxl import load_workbook

    with path.open("rb") as file, warnings.catch_warnings():
        # openpyxl warns of styles and validations that it leaves out; cells are all that is wanted here.
        warnings.simplefilter("ignore")
        book = load_workbook(file, read_only=True, data_only=True, keep_links=False)
        try:
            found = _best_sheet([sheet for sheet in book.worksheets if hasattr(sheet, "reset_dimensions")])
            if found is None:
                return None
            sheet, head = found
            rows, bad = _rows(sheet, head, most_rows, progress)
            return SheetTable(head, tuple(rows), tuple(bad), str(sheet.title))
        finally:
            book.close()


def _best_sheet(sheets: list[Any]) -> tuple[Any, Head] | None:
    """Return the first sheet on which names of columns are known, else the first with anything on it."""
    first: tuple[Any, Head] | None = None
    visible = [sheet for sheet in sheets if sheet.sheet_state == "visible"]
    for sheet in visible[:_MOST_SHEETS]:
        # What a sheet says of its own size is often wrong.
        sheet.reset_dimensions()
        head = head_of(list(islice(_cells(sheet, ROWS_LOOKED_AT), ROWS_LOOKED_AT)))
        if head is None:
            continue
        if head.has_names and score(head.names) >= 2:
            return sheet, head
        first = first or (sheet, head)
    return first


def _cells(sheet: Any, most_rows: int) -> Iterator[Row]:
    numbered = enumerate(sheet.iter_rows(max_row=most_rows, max_col=MOST_COLUMNS, values_only=True), start=1)
    for line, values in numbered:
        end = len(values)
        while end and values[end - 1] is None:
            end -= 1
        yield Row(line, tuple(_text_of(value) for value in values[:end]))


def _rows(sheet: Any, head: Head, most_rows: int, progress: Progress) -> tuple[list[Row], list[BadRow]]:
    rows: list[Row] = []
    bad: list[BadRow] = []
    # One row more than allowed shows that there is more; empty rows between count too.
    for row in _cells(sheet, most_rows + head.line + 1):
        if row.line <= head.line or not any(row.cells):
            continue
        if row.line - head.line > most_rows:
            raise UserError(Problem.PROSPECTS_TOO_BIG)
        trouble = trouble_of((*row.cells, ""), len(head.names))
        if trouble is None:
            rows.append(Row(row.line, fitted(row.cells, len(head.names))))
        else:
            bad.append(BadRow(row.line, trouble, row.cells))
        if row.line % _TOLD_EVERY == 0:
            progress(row.line, 0)
    return rows, bad


def _text_of(value: object) -> str:
    """Return the value of a cell as it would be typed; errors of formulas are empty."""
    if value is None or (
        isinstance(value, str) and value.startswith("#") and value.endswith(("!", "A", "?"))
    ):
        return ""
    if isinstance(value, bool):
        return "1" if value else "0"
    if isinstance(value, float):
        return str(int(value)) if value.is_integer() and abs(value) < 1e15 else repr(value)
    if isinstance(value, datetime):
        return value.date().isoformat() if value.time() == time() else value.isoformat(" ", "minutes")
    if isinstance(value, date):
        return value.isoformat()
    return str(value).strip()[: LONGEST_CELL + 1]
