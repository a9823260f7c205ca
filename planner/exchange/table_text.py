"""Tables in text files: letters, separators and quotes as they come, and rows that do not fit by line."""

from __future__ import annotations

import codecs
import csv
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import islice

from planner.domain.errors import Problem, UserError
from planner.exchange.table import (
    LONGEST_CELL,
    MOST_COLUMNS,
    ROWS_LOOKED_AT,
    BadRow,
    Progress,
    Row,
    RowTrouble,
)
from planner.exchange.table_head import Head, head_of, score

SEPARATORS = (",", ";", "\t", "|")

_MOST_LINES_IN_A_CELL = 200
_MOST_OPEN_QUOTES = 1_000
_SHOWN_OF_A_BAD_ROW = 2_000
_TOLD_EVERY = 1_000
_BOMS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
# These are no letters in cp1252, but first halves of letters in Shift-JIS, or letters that Western tables
# do not use.
_NOT_WESTERN = re.compile(rb"[\x81\x8d\x8f\x90\x9d\x83\x86-\x8a\x98\x9a]")
_JAPANESE = re.compile("[\u3040-\u30ff\u4e00-\u9fff]")


@dataclass(frozen=True, slots=True)
class TextTable:
    """What a text file holds: the head of its table and the rows below it."""

    head: Head
    rows: tuple[Row, ...]
    bad: tuple[BadRow, ...]
    encoding: str
    separator: str


def decoded(data: bytes) -> tuple[str, str]:
    """Return the text of a file and the encoding it is in; what cannot be read becomes U+FFFD.

    A byte order mark decides, then UTF-16 without one, then strict UTF-8, then Shift-JIS where no Western
    text has such bytes, then cp1252.
    """
    for mark, encoding in _BOMS:
        if data.startswith(mark):
            return data.decode(encoding, errors="replace"), encoding
    sample = data[:4_000]
    for odd, encoding in ((1, "utf-16-le"), (0, "utf-16-be")):
        if len(sample) >= 4 and sample[odd::2].count(0) > len(sample) * 0.3:
            return data.decode(encoding, errors="replace"), encoding
    for encoding in ("utf-8", "cp932") if _NOT_WESTERN.search(data) else ("utf-8",):
        try:
            text = data.decode(encoding)
        except UnicodeDecodeError:
            continue
        if encoding == "utf-8" or _JAPANESE.search(text):
            return text, encoding
    return data.decode("cp1252", errors="replace"), "cp1252"


def read_text_table(data: bytes, most_rows: int, progress: Progress) -> TextTable | None:
    """Read the table in a text file, None where there is none.

    Raise UserError PROSPECTS_TOO_BIG for more rows or columns than allowed, PROSPECTS_UNREADABLE where
    quotes are out of order throughout.
    """
    text, encoding = decoded(data)
    lines = text.replace("\x00", "").replace("\r\n", "\n").replace("\r", "\n").split("\n")
    named = re.fullmatch(r'\s*"?sep=(.)"?[\s;,]*', lines[0]) if lines else None
    first = 1 if named else 0
    separator, head = _best_head(lines, first, named[1] if named else "")
    if head is None:
        return None
    rows, bad = _rows(_Records(lines, first, separator), head, most_rows, progress)
    return TextTable(head, tuple(rows), tuple(bad), encoding, separator)


def _best_head(lines: Sequence[str], first: int, named: str) -> tuple[str, Head | None]:
    """Return the separator under which most names of columns are known, and the head that it gives."""
    best: tuple[tuple[int, float, bool], str, Head | None] = ((-1, 0.0, False), ",", None)
    for separator in dict.fromkeys([*([named] if named else []), *SEPARATORS]):
        records = islice(_Records(lines, first, separator), ROWS_LOOKED_AT)
        rows = [row for row in records if isinstance(row, Row)]
        head = head_of(rows)
        if head is None or len(head.names) > MOST_COLUMNS:
            continue
        known = score(head.names) if head.has_names else 0
        widths = [len(row.cells) for row in rows if any(row.cells)]
        like_most = max(widths.count(width) for width in widths) / len(widths) if max(widths) > 1 else 0.0
        rank = (known, like_most if not known else 0.0, separator == named)
        if rank > best[0]:
            best = (rank, separator, head)
    return best[1], best[2]


class _Records:
    """The rows of a text, quoted line breaks included; a BadRow where a quote has no end."""

    def __init__(self, lines: Sequence[str], first: int, separator: str) -> None:
        self._lines = lines
        self._first = first
        self._separator = separator
        mark = re.escape(separator)
        # Possessive throughout, so that no text makes them try again and again.
        cell = rf'(?:"(?:[^"]++|"")*+"[^{mark}]*+|(?!")[^{mark}]*+)'
        self._whole = re.compile(rf"{cell}(?:{mark}{cell})*+")
        self._closing = re.compile(rf'(?:[^"]++|"")*+"[^{mark}]*+(?:{mark}{cell})*+')

    def __iter__(self) -> Iterator[Row | BadRow]:
        at, open_quotes = self._first, 0
        while at < len(self._lines):
            line = self._lines[at]
            end = at + 1 if '"' not in line else self._end_of(at)
            if not end:
                open_quotes += 1
                if open_quotes > _MOST_OPEN_QUOTES:
                    raise UserError(Problem.PROSPECTS_UNREADABLE)
                yield BadRow(at + 1, RowTrouble.OPEN_QUOTE, (line[:_SHOWN_OF_A_BAD_ROW],))
                at += 1
                continue
            yield self._row(at, line if end == at + 1 else "\n".join(self._lines[at:end]))
            at = end

    def _end_of(self, at: int) -> int:
        """Return the line after a row that begins at a line, 0 where a quote is never closed."""
        if self._whole.fullmatch(self._lines[at]):
            return at + 1
        size = 0
        for number in range(at + 1, min(at + _MOST_LINES_IN_A_CELL, len(self._lines))):
            line = self._lines[number]
            size += len(line)
            if '"' in line and self._closing.fullmatch(line):
                return number + 1
            if size > LONGEST_CELL:
                break
        return 0

    def _row(self, at: int, text: str) -> Row | BadRow:
        if '"' not in text:
            cells = tuple(text.split(self._separator))
        else:
            try:
                cells = tuple(next(csv.reader((text,), delimiter=self._separator)))
            except csv.Error:
                return BadRow(at + 1, RowTrouble.CELL_TOO_LONG, (text[:_SHOWN_OF_A_BAD_ROW],))
        return Row(at + 1, tuple(cell.strip() for cell in cells))


def _rows(
    records: _Records, head: Head, most_rows: int, progress: Progress
) -> tuple[list[Row], list[BadRow]]:
    rows: list[Row] = []
    bad: list[BadRow] = []
    for record in records:
        if record.line <= head.line:
            continue
        if isinstance(record, BadRow):
            bad.append(record)
        elif any(record.cells):
            trouble = trouble_of(record.cells, len(head.names))
            if trouble is None:
                rows.append(Row(record.line, fitted(record.cells, len(head.names))))
            else:
                shown = tuple(cell[:_SHOWN_OF_A_BAD_ROW] for cell in record.cells[:MOST_COLUMNS])
                bad.append(BadRow(record.line, trouble, shown))
        count = len(rows) + len(bad)
        if count > most_rows:
            raise UserError(Problem.PROSPECTS_TOO_BIG)
        if count % _TOLD_EVERY == 0:
            progress(count, 0)
    return rows, bad


def trouble_of(cells: Sequence[str], columns: int) -> RowTrouble | None:
    """Return why cells do not fit under the columns of a table, None where they do.

    Programs leave empty cells at the end away, so a short row fits, unless it has one cell of many: that is
    a remark below the table, or has another separator.
    """
    if any(cells[columns:]):
        return RowTrouble.TOO_MANY_CELLS
    if len(cells) == 1 and columns > 2:
        return RowTrouble.TOO_FEW_CELLS
    if any(len(cell) > LONGEST_CELL for cell in cells):
        return RowTrouble.CELL_TOO_LONG
    return None


def fitted(cells: Sequence[str], columns: int) -> tuple[str, ...]:
    """Return as many cells as there are columns."""
    return (*cells[:columns], *("",) * (columns - len(cells)))
