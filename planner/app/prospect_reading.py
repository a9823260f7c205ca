"""Reading files of prospects: a table is opened, its columns are agreed on, and one edit takes it in.

The first two may be done on any thread and change nothing; only `read_prospects` makes an edit.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import dataclass
from datetime import date
from itertools import islice
from pathlib import Path

from planner.app.background import collector_at_rest
from planner.app.session import new_id
from planner.domain.edits import Edit, EditKind, Label
from planner.domain.errors import Problem, RuleBroken, UserError
from planner.domain.plan import Plan, Value
from planner.domain.prospect import ColumnMap, Prospect
from planner.exchange.prospect_columns import Columns, columns_of
from planner.exchange.prospect_rows import candidates_of
from planner.exchange.prospect_taking_in import RowState, TakenIn, taken_in
from planner.exchange.table import BadRow, Progress, Table, unheard
from planner.exchange.table_file import read_table

_ROWS_SAMPLED = 200
_SAMPLES = 3
_LONGEST_SAMPLE = 60


@dataclass(frozen=True, slots=True)
class OpenedFile:
    """A file with its table, and the columns as they are recognised or were chosen before.

    `samples` are a few different texts of each column, none where it is empty throughout.
    """

    name: str
    table: Table
    columns: Columns
    samples: tuple[tuple[str, ...], ...] = ()


@dataclass(frozen=True, slots=True)
class PreparedReading:
    """What a file would change: prospects, the rows that were not taken, and what to remember of columns."""

    name: str
    columns: Columns
    taken: TakenIn
    bad: tuple[BadRow, ...]
    remembered: ColumnMap | None = None

    def count(self, state: RowState) -> int:
        """Return how many rows came to a state."""
        return self.taken.count(state)

    @property
    def changes_anything(self) -> bool:
        """Whether there is any prospect to add or change."""
        return bool(self.taken.after)


def open_file(path: Path, known_maps: Mapping[str, ColumnMap], progress: Progress = unheard) -> OpenedFile:
    """Read the table in a file and recognise its columns; raise UserError where it holds none."""
    with collector_at_rest():
        table = read_table(path, progress)
        samples = tuple(_samples(table, place) for place in range(len(table.headers)))
        return OpenedFile(path.name, table, columns_of(table, known_maps), samples)


def _samples(table: Table, place: int) -> tuple[str, ...]:
    cells = (row.cells[place] for row in table.rows[:_ROWS_SAMPLED])
    found = dict.fromkeys(" ".join(cell.split())[:_LONGEST_SAMPLE] for cell in cells if cell)
    if not found:
        # Further down one is enough, to know that the column is not empty.
        first = next((row.cells[place] for row in table.rows if row.cells[place]), "")
        found = dict.fromkeys([first[:_LONGEST_SAMPLE]] if first else [])
    return tuple(islice(found, _SAMPLES))


def prepare(
    opened: OpenedFile,
    columns: Columns,
    prospects: Collection[Prospect],
    today: date,
    progress: Progress = unheard,
    *,
    list_name: str = "",
) -> PreparedReading:
    """Work out what a file would change with these columns; raise UserError where none names a prospect.

    `list_name` is given to new prospects whose row names no list.
    """
    if not columns.name_prospects:
        raise UserError(Problem.PROSPECTS_WITHOUT_NAMES, file=opened.name)
    with collector_at_rest():
        rows = candidates_of(opened.table, columns, progress)
        taken = taken_in(
            *(rows.candidates, prospects, opened.name, today, new_id), list_name=list_name, progress=progress
        )
    is_corrected = columns.is_remembered or columns.fields != opened.columns.fields
    return PreparedReading(opened.name, columns, taken, rows.bad, columns.as_map() if is_corrected else None)


def read_prospects(plan: Plan, prepared: PreparedReading) -> Edit:
    """Take a file into the list as one step, and remember what its columns mean.

    Raise RuleBroken where a prospect has been changed since the file was prepared.
    """
    book = plan.prospect_book
    if any(book.prospects.get(before.id) != before for before in prepared.taken.before):
        raise RuleBroken(Problem.CHANGED_ELSEWHERE)
    before: tuple[Value, ...] = prepared.taken.before
    after: tuple[Value, ...] = prepared.taken.after
    if prepared.remembered is not None:
        known = book.column_maps.get(prepared.remembered.id)
        if known != prepared.remembered:
            before = (*before, *((known,) if known is not None else ()))
            after = (*after, prepared.remembered)
    return Edit(Label(EditKind.READ_PROSPECTS, prepared.name, count=len(after)), before, after)
