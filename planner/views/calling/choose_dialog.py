"""Choosing who stands on the call list of a block: found on the left, in their order on the right."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from planner import look
from planner.app.formats import Formats
from planner.app.prospect_list import Due, ProspectList, Wish
from planner.app.prospect_words import contact_line, last_touch_words
from planner.app.session import Session
from planner.app.words import category_name
from planner.domain import support_edits
from planner.domain.block import Block
from planner.domain.prospect import Owner
from planner.drawing.fonts import font
from planner.drawing.icons import icon
from planner.views.appearance import Appearance
from planner.views.controls import label, push_button
from planner.views.list_looks import dress_list
from planner.views.settings.section import refusal_of
from planner.views.settings.sheet import Sheet

_SIZE = (820, 560)
_MOST_SHOWN = 200
_ID = Qt.ItemDataRole.UserRole
_ROW = 30


class IdList(QListWidget):
    """A list of prospects by id; `taken` comes with the rows to add or take out, `steps` to move them."""

    taken = Signal()
    moved = Signal(int)

    def __init__(self, name: str, keys: Sequence[Qt.Key], theme: look.Theme) -> None:
        """Take rows by a double click, Enter, or one of some keys."""
        super().__init__()
        self._keys = {Qt.Key.Key_Return, Qt.Key.Key_Enter, *keys}
        self.setAccessibleName(name)
        self.setFont(font(look.BODY))
        dress_list(self, theme)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.itemDoubleClicked.connect(lambda _item: self.taken.emit())

    @property
    def chosen(self) -> list[str]:
        """The ids of the selected rows, in their order."""
        rows = sorted(self.row(item) for item in self.selectedItems())
        return [self.item(row).data(_ID) for row in rows]

    def show_rows(self, rows: Sequence[tuple[str, str]], current: int = 0) -> None:
        """Show prospects as (id, text)."""
        self.clear()
        for prospect_id, text in rows:
            item = QListWidgetItem(text)
            item.setData(_ID, prospect_id)
            item.setToolTip("")
            item.setSizeHint(QSize(0, _ROW))
            self.addItem(item)
        if rows:
            self.setCurrentRow(min(current, len(rows) - 1))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Take the selected rows, or move them with Alt and an arrow."""
        with_alt = bool(event.modifiers() & Qt.KeyboardModifier.AltModifier)
        if Qt.Key(event.key()) in self._keys:
            self.taken.emit()
        elif with_alt and event.key() in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            self.moved.emit(1 if event.key() == Qt.Key.Key_Down else -1)
        else:
            super().keyPressEvent(event)


class ChooseDialog(Sheet):
    """Finds prospects and puts them on the call list of a block; stored as one step when it is kept."""

    def __init__(self, session: Session, appearance: Appearance, block: Block, parent: QWidget) -> None:
        translate = QCoreApplication.translate
        name = block.title or category_name(session.plan.category(block.category_id))
        formats = appearance.formats
        when = f"{formats.long_day(block.span.day)}, {formats.times(block.span)}"
        super().__init__(
            translate("Calling", "Call list"), f"{name} · {when}", appearance.theme, _SIZE[0], parent
        )
        self.resize(*_SIZE)
        self._session = session
        self._formats: Formats = formats
        self._block = block
        self._known = ProspectList()
        book = session.plan.prospect_book
        self._known.take(map(book.as_planned, book.prospects.values()), session.last_touches())
        self._ids = [each.id for each in support_edits.called(session.plan, block.id)]
        self.search = QLineEdit()
        self.found = IdList(translate("Calling", "Prospects"), [Qt.Key.Key_Right], self.theme)
        self.listed = IdList(
            translate("Calling", "To call"), [Qt.Key.Key_Delete, Qt.Key.Key_Backspace], self.theme
        )
        self._count = label("", look.PANEL_HEADING, "quiet")
        self._build()
        self._show_found()
        self._show_listed()
        self.search.setFocus()

    def _build(self) -> None:
        translate = QCoreApplication.translate
        words = translate("Calling", "Find company, contact or place")
        self.search.setPlaceholderText(words)
        self.search.setAccessibleName(words)
        self.search.addAction(
            icon("search", self.theme.text2, self.theme.text3), QLineEdit.ActionPosition.LeadingPosition
        )
        self.search.textChanged.connect(self._show_found)
        self.found.taken.connect(self._add)
        self.listed.taken.connect(self._take_out)
        self.listed.moved.connect(self._move)
        due = self._button(translate("Calling", "Add what is due"))
        due.setToolTip(translate("Calling", "Your prospects with a next action up to the day of the block"))
        due.clicked.connect(self._add_due)
        add = self._button(translate("Calling", "Add"))
        add.clicked.connect(self._add)
        remove = self._button(translate("Calling", "Take off"))
        remove.clicked.connect(self._take_out)
        columns = QHBoxLayout()
        columns.setSpacing(20)
        columns.addLayout(_column(self.search, self.found, (add, due)), 1)
        columns.addLayout(_column(self._count, self.listed, (remove,)), 1)
        self.body.addLayout(columns, 1)
        self.add_cancel()
        keep = self.add_button(translate("Calling", "Keep the list"), kind="primary")
        keep.clicked.connect(self._store)

    def _button(self, text: str) -> QPushButton:
        made = push_button(text, self.theme, kind="small")
        made.setAutoDefault(False)
        return made

    def _show_found(self) -> None:
        shown = self._known.shown(Wish(self.search.text()), self._session.clock.today())
        ids = [entry for entry in shown.entries if isinstance(entry, str) and entry not in set(self._ids)]
        self.found.show_rows([(each, self._text(each)) for each in ids[:_MOST_SHOWN]])

    def _show_listed(self, current: int = 0) -> None:
        self.listed.show_rows([(each, self._text(each)) for each in self._ids], current)
        self._count.setText(QCoreApplication.translate("Calling", "%n to call", "", len(self._ids)))

    def _text(self, prospect_id: str) -> str:
        prospect = self._known.prospect(prospect_id)
        last = last_touch_words(
            self._known.last_touch(prospect_id), self._session.clock.today(), self._formats
        )
        return f"{prospect.company} · {contact_line(prospect)} · {last}"

    def _add(self) -> None:
        row = self.found.currentRow()
        self._ids += [each for each in self.found.chosen if each not in self._ids]
        self._show_found()
        self.found.setCurrentRow(min(row, self.found.count() - 1))
        self._show_listed(len(self._ids) - 1)

    def _add_due(self) -> None:
        """Add the rep's own whose next action is due by the day of the block."""
        wish = Wish(owner=Owner.OWN, due=Due.ANY)
        for entry in self._known.shown(wish, self._session.clock.today()).entries:
            if isinstance(entry, str) and entry not in self._ids and self._is_due(entry):
                self._ids.append(entry)
        self._show_found()
        self._show_listed(len(self._ids) - 1)

    def _is_due(self, prospect_id: str) -> bool:
        on = self._known.prospect(prospect_id).next_on
        return on is not None and on <= self._block.span.day

    def _take_out(self) -> None:
        row, gone = self.listed.currentRow(), set(self.listed.chosen)
        self._ids = [each for each in self._ids if each not in gone]
        self._show_found()
        self._show_listed(row)

    def _move(self, steps: int) -> None:
        row = self.listed.currentRow()
        if 0 <= row + steps < len(self._ids):
            self._ids.insert(row + steps, self._ids.pop(row))
            self._show_listed(row + steps)

    def _store(self) -> None:
        refusal = refusal_of(self._session, support_edits.set_call_list, self._block, self._ids)
        self.say(refusal)
        if refusal is None:
            self.accept()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go from the search into what it found, and take the first with Enter; else as dialogs do."""
        if self.search.hasFocus() and event.key() == Qt.Key.Key_Down:
            self.found.setFocus()
        elif (
            self.search.hasFocus()
            and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
            and self.search.text()
        ):
            self._add()
            self.search.selectAll()
        else:
            super().keyPressEvent(event)


def _column(head: QWidget, rows: QWidget, buttons: Sequence[QWidget]) -> QVBoxLayout:
    head.setMinimumHeight(32)
    line = QHBoxLayout()
    line.setSpacing(8)
    for button in buttons:
        line.addWidget(button)
    line.addStretch()
    made = QVBoxLayout()
    made.setSpacing(8)
    made.addWidget(head)
    made.addWidget(rows, 1)
    made.addLayout(line)
    return made
