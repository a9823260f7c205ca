"""The sheet in which a call list is worked through: one prospect at a time, by key or by click."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QRectF, Qt, Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QColor, QKeyEvent, QKeySequence, QPainter
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from planner import look
from planner.app.calling import CallRound, worked_words
from planner.app.session import Session, new_id
from planner.app.trouble import trouble_of
from planner.app.words import category_name
from planner.domain import prospect_edits
from planner.domain.agreement import month_of
from planner.domain.approaches import first_touches
from planner.domain.block import Block
from planner.domain.errors import UserError
from planner.domain.merging import members_of
from planner.domain.prospect import Prospect, TouchOutcome
from planner.views.appearance import Appearance
from planner.views.calling.call_card import KINDS, OUTCOMES, CallCard, kind_key
from planner.views.calling.call_names import CallNames
from planner.views.controls import icon_button, label
from planner.views.look_back.key_button import BARE, PLAIN, PRIMARY, KeyButton
from planner.views.look_back.overlay_sheet import OverlaySheet

_SIZE = (900, 620)
_SIDE = 250
_HEAD = 60
_FOOT = 60


class CallSheet(OverlaySheet):
    """Shows the prospects of a block one after the other. What is logged is stored at once.

    Digits say what came of it, Enter logs and goes on, Up and Down look at another, Escape leaves a field
    and then the sheet. What was noted and not logged waits for the next time; `said` tells so.
    """

    said = Signal(str)

    def __init__(self, session: Session, appearance: Appearance, block: Block, parent: QWidget) -> None:
        super().__init__(appearance.theme, QCoreApplication.translate("Calling", "Call list"), _SIZE, parent)
        self._session = session
        self._formats = appearance.formats
        self.round = CallRound(session, block)
        self.current: Prospect | None = None
        self.card = CallCard(appearance)
        self.names = CallNames(appearance.theme)
        self._message = label("", look.SMALL, "quiet")
        self._count = label("", look.CONTROL, "quiet")
        self._build_buttons()
        self._lay_out()
        self.names.wanted.connect(self.show_prospect)
        self.card.changed.connect(self._keep_words)
        self.card.chosen.connect(self._choose)
        session.changed.connect(self._take_news)
        session.refused.connect(self._refuse)
        self._begin()

    def _build_buttons(self) -> None:
        translate = QCoreApplication.translate
        self._close = icon_button("x", translate("Calling", "Close"), self._theme)
        self._close.clicked.connect(self.reject)
        self.log_button = KeyButton(
            translate("Calling", "Log and go on"),
            QKeySequence(Qt.Key.Key_Enter).toString(QKeySequence.SequenceFormat.NativeText),
            self._theme,
            kind=PRIMARY,
        )
        self.log_button.clicked.connect(self.log)
        self._back = KeyButton(translate("Calling", "Back"), "↑", self._theme, kind=BARE)
        self._back.clicked.connect(lambda: self._go(-1))
        self._on = KeyButton(translate("Calling", "Next without logging"), "↓", self._theme, kind=PLAIN)
        self._on.clicked.connect(lambda: self._go(1))

    def _lay_out(self) -> None:
        head, foot, middle = QHBoxLayout(), QHBoxLayout(), QHBoxLayout()
        head.setContentsMargins(24, 0, 14, 0)
        head.addWidget(label(self._title(), look.SECTION_TITLE))
        head.addSpacing(10)
        head.addWidget(self._count, 1)
        head.addWidget(self._close)
        foot.setContentsMargins(24, 0, 24, 0)
        foot.setSpacing(8)
        foot.addWidget(self._message, 1)
        for button in (self._back, self._on, self.log_button):
            foot.addWidget(button)
        middle.setContentsMargins(0, 0, 0, 0)
        middle.setSpacing(0)
        self.names.setFixedWidth(_SIDE)
        middle.addWidget(self.names)
        content = QVBoxLayout()
        content.setContentsMargins(24, 18, 24, 18)
        content.addWidget(self.card)
        middle.addLayout(content, 1)
        rows = QVBoxLayout(self.panel)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(0)
        for line, height in ((head, _HEAD), (foot, _FOOT)):
            holder = QWidget()
            holder.setFixedHeight(height)
            holder.setLayout(line)
            rows.addWidget(holder)
        rows.insertLayout(1, middle, 1)

    def _title(self) -> str:
        block, formats = self.round.block, self._formats
        name = block.title or category_name(self._session.plan.category(block.category_id))
        when = f"{formats.weekday(block.span.day, short=True)} {formats.day_and_month(block.span.day)}"
        return f"{name} · {when}, {formats.times(block.span)}"

    def _begin(self) -> None:
        touched, noted = self.round.touches(), self.round.waiting
        waiting = [each.id for each in self.round.prospects if each.id not in touched]
        first = next(iter([*noted[-1:], *waiting, *(each.id for each in self.round.prospects)]), None)
        if first is not None:
            self.show_prospect(first)

    def show_prospect(self, prospect_id: str) -> None:
        """Show another prospect of the list; what was noted of the one before is kept."""
        found = next((each for each in self.round.prospects if each.id == prospect_id), None)
        if found is None:
            return
        self.current = found
        self.round.look_at(found)
        self._show()
        self.setFocus()
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, found.company))

    def _show(self) -> None:
        if self.current is None:
            return
        book = self._session.plan.prospect_book
        members = members_of(book.prospects, self.current.id)
        touches = [touch for member in members for touch in book.touches_of(member)]
        touches.sort(key=lambda touch: (touch.day, touch.id))
        today = self._session.clock.today()
        self.card.show_prospect(self.current, self.round.said_of(self.current), touches, today)
        self._show_around()

    def _show_around(self) -> None:
        prospects, touched = self.round.prospects, self.round.touches()
        current = self.current.id if self.current is not None else ""
        self.names.show_names(prospects, touched, self._noted_elsewhere(current), current)
        done = sum(each.id in touched for each in prospects)
        words = QCoreApplication.translate("Calling", "{done} of {count}")
        self._count.setText(words.format(done=done, count=len(prospects)))

    def _noted_elsewhere(self, current: str) -> frozenset[str]:
        return frozenset(self.round.waiting) - {current}

    def _keep_words(self) -> None:
        if self.current is not None:
            self.round.say(self.current, self.card.said)

    def _choose(self, outcome: TouchOutcome) -> None:
        """Note what came of it, and go on with what was said."""
        if self.current is None:
            return
        self._keep_words()
        again = self.round.said_of(self.current).outcome is outcome
        said = self.round.with_outcome(self.current, TouchOutcome.NONE if again else outcome)
        self.round.say(self.current, said)
        self.card.show_said(said, self._session.clock.today())
        self.card.note.setFocus()

    def log(self) -> None:
        """Log what was noted of the prospect, as one step of undo, and go on to the next."""
        if self.current is None:
            return
        self._keep_words()
        if not self.round.said_of(self.current).is_enough:
            words = QCoreApplication.translate(
                "Calling", "What came of it? Press 1 to {last}, or write a note."
            )
            self._say(words.format(last=len(OUTCOMES)))
            return
        logged, steps = self.current, self._session.undo_stack.index()
        touch, step = self.round.touch_of(logged, new_id()), self.round.step_of(logged)
        self._session.do(prospect_edits.log_touch, touch, step)
        if self._session.undo_stack.index() == steps:
            return
        self.round.forget(logged)
        self._say("")
        self._go_to_waiting(logged)

    def _go_to_waiting(self, logged: Prospect) -> None:
        """Go on to the first behind the one logged that waits, then to those before it."""
        prospects, touched = self.round.prospects, self.round.touches()
        place = next((n for n, each in enumerate(prospects) if each.id == logged.id), 0)
        for each in (*prospects[place + 1 :], *prospects[:place]):
            if each.id not in touched:
                self.show_prospect(each.id)
                return
        self.show_prospect(logged.id)
        self._say_all_done()

    def _say_all_done(self) -> None:
        block = self.round.block
        month = self._session.touches_between(month_of(self.round.day)[0], self.round.day)
        firsts = frozenset(touch.id for touch in first_touches(month, self._session.roots()))
        done = worked_words([touch for touch in month if touch.block_id == block.id], firsts)
        words = QCoreApplication.translate("Calling", "The list is worked through: {done}.")
        self._say(words.replace("{done}", done))

    def _go(self, steps: int) -> None:
        prospects = self.round.prospects
        if self.current is None or not prospects:
            return
        self._keep_words()
        place = next((n for n, each in enumerate(prospects) if each.id == self.current.id), 0)
        self.show_prospect(prospects[min(max(place + steps, 0), len(prospects) - 1)].id)

    def done(self, result: int) -> None:
        """Leave the sheet, and tell of what was noted and not logged where there is anything."""
        waiting = len(self.round.waiting)
        super().done(result)
        if waiting:
            words = QCoreApplication.translate(
                "Calling",
                "What you noted of %n prospect(s) is not logged yet; it waits in the call list.",
                "",
                waiting,
            )
            self.said.emit(words)

    def _take_news(self) -> None:
        """Show what undo or another program has changed; what is being noted stays."""
        if self.current is not None:
            known = next((each for each in self.round.prospects if each.id == self.current.id), None)
            self.current = known
            if known is None:
                self._begin()
            else:
                self._show()

    def _say(self, text: str) -> None:
        self._message.setText(text)
        if text:
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, text))

    def _refuse(self, error: UserError, _ids: frozenset[str]) -> None:
        self._say(trouble_of(error).line)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Answer the keys of the sheet; in a field, letters and digits are typing."""
        if event.matches(QKeySequence.StandardKey.Undo):
            self._session.undo()
        elif event.matches(QKeySequence.StandardKey.Redo):
            self._session.redo()
        elif not self._take_key(event.key(), event.text().casefold()):
            super().keyPressEvent(event)

    def _take_key(self, key: int, text: str) -> bool:
        if key == Qt.Key.Key_Escape and isinstance(self.focusWidget(), QLineEdit):
            self.setFocus()
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.log()
        elif key in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            self._go(1 if key == Qt.Key.Key_Down else -1)
        elif text.isdecimal() and 1 <= int(text) <= len(OUTCOMES):
            self._choose(OUTCOMES[int(text) - 1])
        elif text == QCoreApplication.translate("Calling", "N", "key: note").casefold():
            self.card.note.setFocus()
        elif text == QCoreApplication.translate("Calling", "E", "key: next action").casefold():
            self.card.action.setFocus()
        else:
            kind = next((each for each in KINDS if text == kind_key(each).casefold()), None)
            if kind is None:
                return False
            self.card.choose_kind(kind)
        return True

    def paint_panel(self, painter: QPainter, box: QRectF) -> None:
        """Paint the ground of the names and the lines between the parts."""
        theme = self._theme
        side = QRectF(box.left(), box.top() + _HEAD, _SIDE, box.height() - _HEAD - _FOOT)
        painter.fillRect(side, QColor(theme.sunken))
        for y in (box.top() + _HEAD, box.bottom() - _FOOT):
            painter.fillRect(QRectF(box.left(), y, box.width(), 1), QColor(theme.line))
        painter.fillRect(QRectF(side.right(), side.top(), 1, side.height()), QColor(theme.line))
