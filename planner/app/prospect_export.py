"""Prospects out of the list as a file, and the rows of a file that were not taken."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from pathlib import Path

from planner.app.formats import Formats
from planner.app.prospect_file_words import field_name, trouble_words, value_texts
from planner.app.whole_file import write_whole
from planner.domain.errors import Problem, UserError
from planner.domain.prospect import Prospect
from planner.exchange.column_names import ProspectField
from planner.exchange.prospect_export import EXPORTED_FIELDS, csv_of, rows_csv, separator_for, xlsx_of
from planner.exchange.table import BadRow, RowTrouble


def write_prospects(
    path: Path,
    prospects: Iterable[Prospect],
    fields: Sequence[ProspectField],
    formats: Formats,
    data_file: Path | None = None,
) -> None:
    """Write prospects as XLSX where the file is called so, else as CSV in the forms of the rep.

    Raise UserError CANNOT_WRITE where that cannot be, or would replace the data file.
    """
    if data_file is not None and path.exists() and path.samefile(data_file):
        raise UserError(Problem.CANNOT_WRITE, file=str(path))
    headers = {field: field_name(field) for field in EXPORTED_FIELDS}
    if path.suffix.casefold() == ".xlsx":
        write_whole(path, xlsx_of(prospects, fields, headers, value_texts()))
        return
    separator = separator_for(formats.locale.decimalPoint())
    write_whole(path, csv_of(prospects, fields, headers, value_texts(), separator))


def write_bad_rows(
    path: Path, headers: Sequence[str], bad: Sequence[BadRow], names: tuple[str, str], formats: Formats
) -> None:
    """Write the rows that were not taken, each with line and reason before it, to be put right and read.

    `names` are those of the two columns before the others. Raise UserError CANNOT_WRITE.
    """
    reasons = {trouble: trouble_words(trouble) for trouble in RowTrouble}
    rows = [[str(each.line), reasons[each.trouble], *each.cells] for each in bad]
    write_whole(path, rows_csv([[*names, *headers], *rows], separator_for(formats.locale.decimalPoint())))
