"""From keys and clicks to answers (tokens.md, section 7): one key each."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject, Qt
from PySide6.QtGui import QKeyEvent

from planner.app import look_back_words as words
from planner.app.cause_words import CAUSES
from planner.app.session import Session
from planner.app.typed_times import find_length, read_when
from planner.app.words import category_name
from planner.domain.displacement import CouldWait
from planner.domain.span import DAY_MINUTES, Span
from planner.views.appearance import Appearance
from planner.views.look_back.answer_box import SAID_KEYS
from planner.views.look_back.day_row import BlockRow, Question, Said, UnplannedRow
from planner.views.look_back.row_list import RowList

if TYPE_CHECKING:
    from planner.views.look_back.sheet import LookBackSheet

_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_CONTROL = Qt.KeyboardModifier.ControlModifier
# The letters of "yes" and "no" in both languages, whichever the app speaks.
_WAIT_KEYS = {"Y": CouldWait.YES, "J": CouldWait.YES, "N": CouldWait.NO, " ": CouldWait.UNKNOWN}


class Answering(QObject):
    """Gives the answers of keys and chips to the draft that a sheet shows."""

    def __init__(
        self, sheet: LookBackSheet, shown: RowList, session: Session, appearance: Appearance
    ) -> None:
        super().__init__(sheet)
        self._sheet, self._list, self._session = sheet, shown, session
        self._formats = appearance.formats
        self._took_minutes = False
        box = shown.box
        box.said.connect(self.say)
        box.blamed.connect(lambda cause: self._then(lambda: sheet.draft.blame(cause)))
        box.could_wait.connect(lambda answer: self._then(lambda: sheet.draft.answer_could_wait(answer)))
        box.accepted.connect(lambda: self._then(sheet.draft.accept))
        box.other_time_wanted.connect(self.ask_time)
        box.later.connect(lambda: self._then(sheet.draft.leave_for_later))
        box.change_wanted.connect(sheet.change_unplanned)
        box.removal_wanted.connect(sheet.take_out_unplanned)

    def _then(self, act: Callable[[], None]) -> None:
        act()
        self._sheet.show_answers()

    def answers(self, event: QKeyEvent) -> bool:
        """Take a key; return whether it means anything here."""
        took_minutes, self._took_minutes = self._took_minutes, False
        if took_minutes and event.key() in _ENTER and not event.modifiers() & _CONTROL:
            # Minutes that were complete have been taken already; who ends them all the same goes on nowhere.
            return True
        return self._leads(event) or self._is_answer(event.text().upper())

    def _leads(self, event: QKeyEvent) -> bool:
        """Take a key that goes somewhere, or ends something."""
        sheet, key = self._sheet, event.key()
        with_ctrl = bool(event.modifiers() & _CONTROL)
        if key in _ENTER and with_ctrl:
            with_shift = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
            (sheet.close_earlier_days if with_shift else sheet.close_day)()
            return True
        acts: dict[int, Callable[[], None]] = {
            Qt.Key.Key_Return: self._accept,
            Qt.Key.Key_Enter: self._accept,
            Qt.Key.Key_Escape: sheet.reject,
            Qt.Key.Key_Up: lambda: sheet.go_to(sheet.draft.current - 1),
            Qt.Key.Key_Down: lambda: sheet.go_to(sheet.draft.current + 1),
            Qt.Key.Key_PageUp: lambda: self._then(lambda: sheet.draft.go_to_acquisition(-1)),
            Qt.Key.Key_PageDown: lambda: self._then(lambda: sheet.draft.go_to_acquisition(1)),
            Qt.Key.Key_Home: lambda: sheet.go_to(0),
            Qt.Key.Key_End: lambda: sheet.go_to(len(sheet.draft.rows) - 1),
            Qt.Key.Key_Left: lambda: sheet.go_to_day(-1),
            Qt.Key.Key_Right: lambda: sheet.go_to_day(1),
            Qt.Key.Key_Delete: sheet.take_out_unplanned,
        }
        if key not in acts or with_ctrl:
            return with_ctrl
        acts[key]()
        return True

    def _is_answer(self, text: str) -> bool:
        """Take a key that is an answer, or counts prospects."""
        sheet, draft = self._sheet, self._sheet.draft
        if text in SAID_KEYS:
            self.say(SAID_KEYS[text])
        elif text.isdecimal() and 1 <= int(text) <= len(CAUSES):
            self._then(lambda: draft.blame(CAUSES[int(text) - 1]))
        elif text in _WAIT_KEYS:
            self._then(lambda: draft.answer_could_wait(_WAIT_KEYS[text]))
        elif text in ("+", "=", "-", "−"):
            sheet.count_touches(1 if text in "+=" else -1)
        elif text == "A":
            sheet.ask_unplanned()
        elif text == "T":
            self.ask_time()
        elif text == "L":
            self._then(draft.leave_for_later)
        else:
            return False
        return True

    def _accept(self) -> None:
        if isinstance(self._sheet.draft.row, UnplannedRow):
            self._sheet.change_unplanned()
        else:
            self._then(self._sheet.draft.accept)

    def say(self, said: Said) -> None:
        """Say what became of the current block; ask how many minutes were done of a shortened one."""
        self._then(lambda: self._sheet.draft.say(said))
        row = self._sheet.draft.row
        if said is Said.SHORTENED and isinstance(row, BlockRow):
            self._ask_minutes(row)

    def _ask_minutes(self, row: BlockRow) -> None:
        name = QCoreApplication.translate("LookBack", "Minutes done")
        of_all = QCoreApplication.translate("LookBack", "done of {time}, in minutes; Enter takes it")
        hint = of_all.format(time=self._formats.duration(row.span.length))
        line = self._list.box.open_line(Said.SHORTENED, name, str(row.kept), "", hint)
        line.left.connect(self._sheet.show_answers)
        line.entered.connect(self._keep)
        line.textEdited.connect(lambda text: self._keep_complete(text, row))

    def end_typing(self) -> bool:
        """Take what is being typed as if Enter had been pressed; return whether it made sense."""
        line = self._list.box.line
        if line is not None:
            line.entered.emit(line.text())
        return self._list.box.line is None

    def _keep(self, text: str) -> None:
        minutes = minutes_of(text)
        if minutes is None:
            return
        self._then(lambda: self._sheet.draft.keep(minutes))

    def _keep_complete(self, text: str, row: BlockRow) -> None:
        """Take minutes to which no figure could be added: the block is not as long as that would be."""
        if text.isdecimal() and int(text) * 10 > row.span.length:
            self._keep(text)
            self._took_minutes = True

    def ask_time(self) -> None:
        """Ask where a moved block goes."""
        row = self._sheet.draft.row
        if not isinstance(row, BlockRow) or Question.NEW_TIME not in row.questions:
            return
        name = QCoreApplication.translate("LookBack", "New time")
        example = QCoreApplication.translate("LookBack", "Thu 10:00")
        line = self._list.box.open_line(Said.MOVED, name, "", example, self._time_hint("", row))
        line.left.connect(self._sheet.show_answers)
        line.textChanged.connect(lambda text: self._show_time(text, row))
        line.entered.connect(lambda text: self._move(text, row))
        self._list.show_current()

    def _show_time(self, text: str, row: BlockRow) -> None:
        hint = self._list.box.hint
        if hint is not None:
            hint.setText(self._time_hint(text, row))

    def _time_hint(self, text: str, row: BlockRow) -> str:
        span = self._span_of(text, row)
        if span is None:
            return QCoreApplication.translate("LookBack", "A day and a time, or either.")
        plan = self._session.plan
        there = [
            block
            for block in plan.week_of(span.day).all_blocks
            if block.takes_time and block.id != row.id and block.span.overlaps(span)
        ]
        name = (there[0].title or category_name(plan.category(there[0].category_id))) if there else ""
        return words.time_words(span, there, name, self._formats)

    def _span_of(self, text: str, row: BlockRow) -> Span | None:
        when = read_when(text, self._sheet.draft.day)
        if when is None:
            return None
        day = row.span.day if when.day is None else when.day
        start = row.span.start if when.minute is None else when.minute
        length = row.span.length
        return Span(day, start, length) if start + length <= DAY_MINUTES else None

    def _move(self, text: str, row: BlockRow) -> None:
        span = self._span_of(text, row)
        if span is not None and span != row.span:
            self._then(lambda: self._sheet.draft.move_to(span))


def minutes_of(text: str) -> int | None:
    """Read "45", "45 min" or "1h15" as minutes, None where it is nothing of the kind."""
    if re.fullmatch(r"\s*\d{1,4}\s*", text):
        return int(text)
    found = find_length(text)
    return None if found is None else found.minutes
