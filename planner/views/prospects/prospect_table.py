"""The table of prospects: two lines for the company, boxes for the stage, a mark for the owner."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date

from PySide6.QtCore import (
    QCoreApplication,
    QItemSelection,
    QItemSelectionModel,
    QItemSelectionRange,
    QPoint,
    QRect,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QColor, QContextMenuEvent, QKeyEvent, QPainter, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
)

from planner import look
from planner.app.prospect_list import Column, Heading, Wish
from planner.app.prospect_words import contact_line, owner_name, stage_name
from planner.domain.prospect import Prospect
from planner.drawing.icons import draw_icon
from planner.views.prospects.prospect_model import COLUMNS, Index, ProspectModel, column_name
from planner.views.prospects.prospect_paint import BOXES_WIDTH, paint_mark, paint_stage
from planner.views.week.writing import elided, middle_baseline, width_of, write

ROW_HEIGHT = 44
HEADING_HEIGHT = 28
HEADER_HEIGHT = 32
INSET = 20
_NAME = look.Type(13, 600, tabular=False)
_NUMBERS = look.Type(12)
_TEXT = look.BODY
_WIDE = {Column.COMPANY: 230, Column.STAGE: 184, Column.LAST: 108, Column.OWNER: 96}
_CLOSE = {Column.COMPANY: 196, Column.STAGE: 76, Column.LAST: 104, Column.OWNER: 84}
_WIDE_FROM, _LAST_FROM = 800, 640
_LEAST_ACTION = 60
_LEFT = {Column.COMPANY: INSET}
_SHEET = "QTableView {{ background: {base}; border: none; }}"


class _ProspectDelegate(QStyledItemDelegate):
    """Paints the cells of the table."""

    def __init__(self, theme: look.Theme, table: ProspectTable) -> None:
        super().__init__(table)
        self._theme = theme
        self._table = table

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint a heading, or one column of a prospect."""
        cell: QRect = option.rect
        state: QStyle.StateFlag = option.state
        model = self._table.prospects
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        heading = model.heading(index.row())
        if heading is not None:
            self._paint_heading(painter, cell, heading)
        else:
            column = COLUMNS[index.column()]
            self._paint_ground(painter, cell, state, column)
            self._paint_column(painter, cell, model.prospect(index.row()), column)
        painter.restore()

    def _paint_ground(self, painter: QPainter, cell: QRect, state: QStyle.StateFlag, column: Column) -> None:
        theme = self._theme
        if state & QStyle.StateFlag.State_Selected:
            painter.fillRect(cell, QColor(theme.accent_soft))
            if column is Column.COMPANY:
                painter.fillRect(QRect(cell.left(), cell.top(), 3, cell.height()), QColor(theme.accent))
        painter.fillRect(QRect(cell.left(), cell.bottom(), cell.width(), 1), QColor(theme.line))
        if state & QStyle.StateFlag.State_HasFocus and self._table.selected_count != 1:
            painter.setPen(QColor(theme.accent))
            painter.drawRoundedRect(QRectF(cell).adjusted(1.5, 1.5, -1.5, -2.5), 5, 5)

    def _paint_heading(self, painter: QPainter, cell: QRect, heading: Heading) -> None:
        theme = self._theme
        painter.fillRect(cell, QColor(theme.sunken))
        painter.fillRect(QRect(cell.left(), cell.bottom(), cell.width(), 1), QColor(theme.line))
        what, count = self._table.prospects.heading_words(heading)
        baseline = middle_baseline(cell.center().y() + 0.5, look.PANEL_HEADING)
        write(painter, cell.left() + INSET, baseline, what, look.PANEL_HEADING, theme.text2)
        right = cell.right() - INSET - width_of(count, _NUMBERS)
        write(painter, right, baseline, count, _NUMBERS, theme.text2)

    def _paint_column(self, painter: QPainter, cell: QRect, prospect: Prospect, column: Column) -> None:
        theme = self._theme
        left, middle = float(cell.left() + _LEFT.get(column, 0)), cell.center().y() + 0.0
        room = cell.right() - left - 8
        baseline = middle_baseline(middle, _TEXT)
        match column:
            case Column.COMPANY:
                top = cell.top() + 18.0
                write(painter, left, top, elided(prospect.company, _NAME, room), _NAME, theme.text)
                below = elided(contact_line(prospect), look.SMALL, room)
                write(painter, left, top + 16.5, below, look.SMALL, theme.text2)
            case Column.STAGE:
                paint_stage(painter, left, middle + 0.5, prospect.stage, theme)
                if room > BOXES_WIDTH + 40:
                    name = stage_name(prospect.stage)
                    write(painter, left + BOXES_WIDTH + 8, baseline, name, _TEXT, theme.text)
            case Column.NEXT:
                self._paint_next(painter, left, room, baseline, prospect)
            case Column.LAST:
                words = self._table.prospects.last_words(prospect)
                write(painter, left, baseline, words, look.Type(13), theme.text2)
            case Column.OWNER:
                paint_mark(painter, left, middle + 0.5, prospect.owner, theme)
                name = elided(owner_name(prospect.owner), _TEXT, room - 16)
                write(painter, left + 16, baseline, name, _TEXT, theme.text)

    def _paint_next(
        self, painter: QPainter, left: float, room: float, baseline: float, prospect: Prospect
    ) -> None:
        theme, model = self._theme, self._table.prospects
        colour = theme.text if prospect.next_action else theme.text3
        day = model.next_day_words(prospect)
        beside = width_of(day, _NUMBERS) + 8 if day else 0.0
        if room - beside < _LEAST_ACTION:
            day, beside = "", 0.0
        words = elided(model.next_words(prospect), _TEXT, room - beside)
        end = write(painter, left, baseline, words, _TEXT, colour)
        write(painter, end + 8, baseline, day, _NUMBERS, theme.text2)


class _Header(QHeaderView):
    """The names of the columns; that of the sorted one carries an arrow."""

    def __init__(self, theme: look.Theme) -> None:
        super().__init__(Qt.Orientation.Horizontal)
        self._theme = theme
        self.wish = Wish()
        self.setSectionsClickable(True)
        self.setHighlightSections(False)
        self.setFixedHeight(HEADER_HEIGHT)

    def paintSection(self, painter: QPainter, rect: QRect, logical_index: int) -> None:
        """Paint a name, and the arrow of the sorted column."""
        theme, column = self._theme, COLUMNS[logical_index]
        painter.fillRect(rect, QColor(theme.base))
        painter.fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), QColor(theme.line))
        left = float(rect.left() + _LEFT.get(column, 0))
        baseline = middle_baseline(rect.center().y() + 0.0, look.SMALL)
        end = write(painter, left, baseline, column_name(column), look.SMALL, theme.text2)
        if column is self.wish.sort:
            arrow = "chevron-up" if self.wish.descending else "chevron-down"
            draw_icon(painter, arrow, end + 5, rect.center().y() - 6, 12, theme.text2)

    def sizeHint(self) -> QSize:
        """Return the height of the line."""
        return QSize(super().sizeHint().width(), HEADER_HEIGHT)


class ProspectTable(QTableView):
    """Shows the list; several rows can be selected. What is done with them is the page's."""

    chosen = Signal()
    opened = Signal()
    menu_wanted = Signal(QPoint)
    sort_wanted = Signal(object)

    def __init__(self, prospects: ProspectModel, theme: look.Theme) -> None:
        super().__init__()
        self.prospects = prospects
        self._theme = theme
        self._is_restoring = False
        self.setModel(prospects)
        self.setItemDelegate(_ProspectDelegate(theme, self))
        self.setStyleSheet(_SHEET.format(base=theme.base))
        self.setAccessibleName(QCoreApplication.translate("Prospects", "Prospects"))
        self.setShowGrid(False)
        self.setTabKeyNavigation(False)
        self.setWordWrap(False)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.verticalHeader().setMinimumSectionSize(HEADING_HEIGHT)
        self.verticalHeader().setDefaultSectionSize(ROW_HEIGHT)
        self.header = _Header(theme)
        self.setHorizontalHeader(self.header)
        self.header.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.header.setSectionResizeMode(COLUMNS.index(Column.NEXT), QHeaderView.ResizeMode.Stretch)
        self.header.sectionClicked.connect(lambda section: self.sort_wanted.emit(COLUMNS[section]))
        self.doubleClicked.connect(lambda _index: self.opened.emit())
        self.selectionModel().selectionChanged.connect(self._tell)

    @property
    def selected_count(self) -> int:
        """How many prospects are selected."""
        return len(self._selected_rows())

    def _selected_rows(self) -> list[int]:
        """Return the rows of the selected prospects."""
        # By runs of rows, as Qt's selectedRows asks the model about each row and column.
        runs: list[QItemSelectionRange] = list(self.selectionModel().selection())  # type: ignore[call-overload]
        rows = {row for run in runs for row in range(run.top(), run.bottom() + 1)}
        return sorted(row for row in rows if self.prospects.id_at(row))

    def selected_ids(self) -> tuple[str, ...]:
        """Return the ids of the selected prospects, in the order of the list."""
        return tuple(self.prospects.id_at(row) for row in self._selected_rows())

    def show_wish(self, wish: Wish, today: date, different: Iterable[str] = ()) -> None:
        """Show what a wish finds, with the selection and the place of the list kept."""
        row = self.currentIndex().row()
        kept, current = self.selected_ids(), self.prospects.id_at(row)
        place = self.verticalScrollBar().value()
        self.header.wish = wish
        self.header.viewport().update()
        self._is_restoring = True
        if self.prospects.show(wish, today, different):
            self._dress_headings()
            self.select_ids(kept, current)
            if row >= 0 and not self.currentIndex().isValid():
                # The keyboard goes on from where it was, though nothing is selected there any more.
                self._put_keyboard(self.prospects.prospect_row_near(row))
            self.verticalScrollBar().setValue(place)
        self._is_restoring = False
        if kept != self.selected_ids() or set(kept) & set(different):
            self.chosen.emit()

    def _dress_headings(self) -> None:
        header = self.verticalHeader()
        # Rows keep a height of their own when the model begins anew, so it is given back first.
        header.setDefaultSectionSize(ROW_HEIGHT)
        self.clearSpans()
        for row in self.prospects.heading_rows:
            header.resizeSection(row, HEADING_HEIGHT)
            self.setSpan(row, 0, 1, len(COLUMNS))

    def select_ids(self, ids: Iterable[str], current: str = "") -> None:
        """Select prospects where they are shown, and put the keyboard on one of them."""
        rows = [row for prospect_id in ids if (row := self.prospects.row_of(prospect_id)) >= 0]
        selection = QItemSelection()
        for first, last in _runs(rows):
            selection.select(self.prospects.index(first, 0), self.prospects.index(last, len(COLUMNS) - 1))
        self.selectionModel().select(selection, QItemSelectionModel.SelectionFlag.ClearAndSelect)
        at = self.prospects.row_of(current)
        if at < 0:
            at = rows[0] if rows else -1
        self._put_keyboard(at)

    def _put_keyboard(self, row: int) -> None:
        if row >= 0:
            index = self.prospects.index(row, 0)
            self.selectionModel().setCurrentIndex(index, QItemSelectionModel.SelectionFlag.NoUpdate)

    def reveal(self, *prospect_ids: str) -> None:
        """Select prospects and scroll to the first."""
        first = min(prospect_ids, key=self.prospects.row_of)
        self.select_ids(prospect_ids, first)
        row = self.prospects.row_of(first)
        if row >= 0:
            self.scrollTo(self.prospects.index(row, 0))

    def _tell(self) -> None:
        if not self._is_restoring:
            self.chosen.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Open with Enter, let go with Escape; the rest moves through the list."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.opened.emit()
        elif event.key() == Qt.Key.Key_Escape:
            self.clearSelection()
        elif event.key() in (Qt.Key.Key_Down, Qt.Key.Key_Up) and not self.currentIndex().isValid():
            self._begin_at(first=event.key() == Qt.Key.Key_Down)
        else:
            super().keyPressEvent(event)

    def _begin_at(self, *, first: bool) -> None:
        ids = self.prospects.ids()
        if ids:
            self.reveal(ids[0] if first else ids[-1])

    def keyboardSearch(self, _text: str) -> None:
        """Look for nothing: letters are commands of the page, and / searches."""

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Ask for the menu of the selected prospects, also by key."""
        at = event.pos()
        if event.reason() != QContextMenuEvent.Reason.Mouse:
            at = self.visualRect(self.currentIndex()).bottomLeft() + QPoint(INSET, 0)
        if self.selected_count:
            self.menu_wanted.emit(self.viewport().mapToGlobal(at))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give the next action the room that the other columns leave."""
        super().resizeEvent(event)
        room = self.viewport().width()
        widths = _WIDE if room >= _WIDE_FROM else _CLOSE
        self.setColumnHidden(COLUMNS.index(Column.LAST), room < _LAST_FROM)
        for column, width in widths.items():
            self.setColumnWidth(COLUMNS.index(column), width)


def _runs(rows: Iterable[int]) -> list[tuple[int, int]]:
    """Return rows as runs of neighbours, each from its first row to its last."""
    found: list[tuple[int, int]] = []
    for row in sorted(rows):
        if found and row == found[-1][1] + 1:
            found[-1] = (found[-1][0], row)
        else:
            found.append((row, row))
    return found
