"""Files that hold a table, CSV or XLSX, by what is in them and not by what they are called."""

from __future__ import annotations

from pathlib import Path

from planner.domain.errors import Problem, UserError
from planner.exchange.table import MOST_ROWS, Progress, Table, unheard

_MOST_BYTES = 50 * 1024 * 1024
_ZIP = b"PK\x03\x04"
_OTHER_KINDS = (b"\xd0\xcf\x11\xe0", b"%PDF", b"\x89PNG", b"\xff\xd8\xff", b"GIF8", b"SQLite format 3", b"PK")


def read_table(path: Path, progress: Progress = unheard, *, most_rows: int = MOST_ROWS) -> Table:
    """Read the table in a CSV or XLSX file; may be called on any thread.

    Raise UserError: PROSPECTS_MISSING where it is not there or may not be read, PROSPECTS_TOO_BIG,
    PROSPECTS_UNREADABLE where it is damaged or of another kind, PROSPECTS_NOT_A_TABLE where it has no table.
    """
    try:
        return _read(path, progress, most_rows)
    except UserError as error:
        raise UserError(error.problem, file=path.name) from error
    except OSError as error:
        raise UserError(Problem.PROSPECTS_MISSING, file=path.name) from error


def _read(path: Path, progress: Progress, most_rows: int) -> Table:
    if not path.is_file():
        raise UserError(Problem.PROSPECTS_MISSING)
    if path.stat().st_size > _MOST_BYTES:
        raise UserError(Problem.PROSPECTS_TOO_BIG)
    with path.open("rb") as file:
        # The size was asked before; a file that still grows is not read to its end.
        data = file.read(_MOST_BYTES + 1)
    if len(data) > _MOST_BYTES:
        raise UserError(Problem.PROSPECTS_TOO_BIG)
    if data.startswith(_ZIP):
        return _sheet_table(path, progress, most_rows)
    if data.startswith(_OTHER_KINDS):
        raise UserError(Problem.PROSPECTS_UNREADABLE)
    return _text_table(data, progress, most_rows)


def _sheet_table(path: Path, progress: Progress, most_rows: int) -> Table:
    from planner.exchange.table_sheet import read_sheet_table

    found = read_sheet_table(path, most_rows, progress)
    if found is None:
        raise UserError(Problem.PROSPECTS_NOT_A_TABLE)
    head = found.head
    return Table(head.names, found.rows, found.bad, head.has_names, sheet=found.sheet)


def _text_table(data: bytes, progress: Progress, most_rows: int) -> Table:
    from planner.exchange.table_text import read_text_table

    found = read_text_table(data, most_rows, progress)
    if found is None or (len(found.head.names) == 1 and not found.head.has_names):
        raise UserError(Problem.PROSPECTS_NOT_A_TABLE)
    head = found.head
    return Table(head.names, found.rows, found.bad, head.has_names, found.encoding, found.separator)
