"""The list of prospects as rows and columns, headings among them, with the words for screen readers."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import date
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QCoreApplication, QModelIndex, QPersistentModelIndex, Qt

from planner.app.formats import Formats
from planner.app.prospect_list import Column, Group, Heading, ProspectList, Shown, Wish
from planner.app.prospect_words import (
    contact_line,
    last_touch_words,
    near_day,
    owner_name,
    spoken_prospect,
    stage_name,
)
from planner.domain.block import Block
from planner.domain.prospect import Prospect
from planner.views.plain_text import plain_tooltip

Index = QModelIndex | QPersistentModelIndex
COLUMNS = tuple(Column)


def column_name(column: Column) -> str:
    """Return what stands above a column."""
    translate = QCoreApplication.translate
    names = {
        Column.COMPANY: translate("Prospects", "Company"),
        Column.STAGE: translate("Prospects", "Stage"),
        Column.NEXT: translate("Prospects", "Next action"),
        Column.LAST: translate("Prospects", "Last touch"),
        Column.OWNER: translate("Prospects", "Owner"),
    }
    return names[column]


class ProspectModel(QAbstractTableModel):
    """What a wish shows of the list; news that leaves the order as it is touches single rows alone."""

    def __init__(self, known: ProspectList, formats: Formats) -> None:
        super().__init__()
        self.known = known
        self._formats = formats
        self._shown = Shown()
        self._rows: dict[str, int] | None = None
        self._blocks: Mapping[str, Block] = {}
        self.today = date.min

    @property
    def count(self) -> int:
        """How many prospects are shown."""
        return self._shown.count

    def show(self, wish: Wish, today: date, different: Iterable[str] = ()) -> bool:
        """Show what a wish finds; return whether rows came, went or moved.

        Where they did not, the rows of the prospects that are `different` are shown anew.
        """
        shown = self.known.shown(wish, today)
        if shown.entries == self._shown.entries and today == self.today:
            for prospect_id in different:
                self._tell(self.row_of(prospect_id))
            return False
        self.beginResetModel()
        self.today = today
        self._shown = shown
        self._rows = None
        self.endResetModel()
        return True

    def show_blocks(self, blocks: Mapping[str, Block]) -> None:
        """Say in which blocks of the week next actions stand, by the id of the block."""
        self._blocks = blocks

    def _tell(self, row: int) -> None:
        if row >= 0:
            self.dataChanged.emit(self.index(row, 0), self.index(row, len(COLUMNS) - 1))

    def heading(self, row: int) -> Heading | None:
        """Return the heading in a row, None where a prospect stands there."""
        entry = self._shown.entries[row]
        return entry if isinstance(entry, Heading) else None

    @property
    def heading_rows(self) -> tuple[int, ...]:
        """The rows of the headings."""
        return self._shown.heading_rows

    def id_at(self, row: int) -> str:
        """Return the id of the prospect in a row, empty for a heading or outside of the list."""
        entries = self._shown.entries
        entry = entries[row] if 0 <= row < len(entries) else ""
        return entry if isinstance(entry, str) else ""

    def prospect_row_near(self, row: int) -> int:
        """Return a row, or the next below it that is no heading; -1 in an empty list."""
        last = len(self._shown.entries) - 1
        # A heading has prospects below it, so that the last line is never one.
        return next((each for each in range(min(row, last), last + 1) if self.id_at(each)), -1)

    def ids(self) -> tuple[str, ...]:
        """Return the ids of the shown prospects in their order."""
        return tuple(entry for entry in self._shown.entries if isinstance(entry, str))

    def row_of(self, prospect_id: str) -> int:
        """Return the row of a prospect, -1 where it is not shown."""
        if not prospect_id:
            return -1
        if self._rows is None:
            # Only when it is asked for: typing asks for none as long as nothing is selected.
            self._rows = {
                entry: row for row, entry in enumerate(self._shown.entries) if isinstance(entry, str)
            }
        return self._rows.get(prospect_id, -1)

    def prospect(self, row: int) -> Prospect:
        """Return the prospect in a row."""
        return self.known.prospect(self.id_at(row))

    def next_day_words(self, prospect: Prospect) -> str:
        """Return when the next action is due: its day, and the time of its block."""
        if prospect.next_on is None:
            return ""
        words = near_day(prospect.next_on, self.today, self._formats)
        block = self._blocks.get(prospect.next_block_id)
        if block is not None and block.span.day == prospect.next_on:
            words = f"{words}, {self._formats.clock_time(block.span.start)}"
        return words

    def last_words(self, prospect: Prospect) -> str:
        """Return the day of the last touch in words."""
        return last_touch_words(self.known.last_touch(prospect.id), self.today, self._formats)

    def heading_words(self, heading: Heading) -> tuple[str, str]:
        """Return the two texts of a heading: what it is, and how many or when."""
        translate = QCoreApplication.translate
        if heading.group is Group.NEXT_UP:
            if heading.past:
                count = translate("Prospects", "%n action(s) until tomorrow", "", heading.count)
            else:
                count = translate("Prospects", "%n action(s) today and tomorrow", "", heading.count)
            return translate("Prospects", "Next up"), count
        if heading.group is Group.LATER:
            return translate("Prospects", "Later"), translate("Prospects", "next action after tomorrow")
        return translate("Prospects", "No next action yet"), str(heading.count)

    def rowCount(self, parent: Index = QModelIndex()) -> int:
        """Return the number of lines, headings too."""
        return 0 if parent.isValid() else len(self._shown.entries)

    def columnCount(self, parent: Index = QModelIndex()) -> int:
        """Return the number of columns."""
        return 0 if parent.isValid() else len(COLUMNS)

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Let headings be passed over by the keyboard."""
        if not self.id_at(index.row()):
            return Qt.ItemFlag.NoItemFlags
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return the text of a cell; the first of a row speaks for the whole row."""
        heading = self.heading(index.row())
        if heading is not None:
            is_text = role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole)
            return ", ".join(self.heading_words(heading)) if is_text and index.column() == 0 else None
        prospect, column = self.prospect(index.row()), COLUMNS[index.column()]
        if role == Qt.ItemDataRole.DisplayRole:
            return self._text(prospect, column)
        if role == Qt.ItemDataRole.ToolTipRole:
            return plain_tooltip(self._tooltip(prospect, column))
        if role == Qt.ItemDataRole.AccessibleTextRole:
            if column is not Column.COMPANY:
                return f"{column_name(column)}: {self._text(prospect, column)}"
            return spoken_prospect(prospect, self.known.last_touch(prospect.id), self.today, self._formats)
        return None

    def _text(self, prospect: Prospect, column: Column) -> str:
        match column:
            case Column.COMPANY:
                return prospect.company
            case Column.STAGE:
                return stage_name(prospect.stage)
            case Column.NEXT:
                parts = (self.next_words(prospect), self.next_day_words(prospect))
                return " ".join(part for part in parts if part)
            case Column.LAST:
                return self.last_words(prospect)
            case Column.OWNER:
                return owner_name(prospect.owner)

    def next_words(self, prospect: Prospect) -> str:
        """Return the next action, or the invitation to choose one."""
        return prospect.next_action or QCoreApplication.translate("Prospects", "choose a next action")

    def _tooltip(self, prospect: Prospect, column: Column) -> str:
        if column is Column.COMPANY:
            return f"{prospect.company}\n{contact_line(prospect)}"
        return self._text(prospect, column)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        """Return the names of the columns."""
        is_text = role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole)
        if orientation is Qt.Orientation.Horizontal and is_text:
            return column_name(COLUMNS[section])
        return None
