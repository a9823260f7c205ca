"""One line for work that nobody planned, with what was understood of it while it is typed."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date, datetime

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from planner import look
from planner.app.kind_words import KindWords
from planner.app.look_back_words import understood_words
from planner.app.session import Session, new_id
from planner.app.unplanned import Understood, place_of, understand, written
from planner.app.words import category_name
from planner.domain.block import Block
from planner.domain.category import BUFFER, Category, Horizon, Side
from planner.domain.span import Span
from planner.views.appearance import Appearance
from planner.views.controls import label
from planner.views.look_back.answer_box import AnswerLine

_USUAL_KIND = "service"


class UnplannedBar(QWidget):
    """Asks for one piece of unplanned work; `added` brings it as a block, `left` that nothing came of it."""

    added = Signal(object)
    left = Signal()

    def __init__(self, session: Session, appearance: Appearance, now: Callable[[], datetime]) -> None:
        super().__init__()
        self._session, self._formats, self._now = session, appearance.formats, now
        in_use = [c for c in session.plan.categories.values() if not c.archived]
        self._kinds = KindWords((c.id, category_name(c)) for c in in_use)
        self._usual = _usual_kind(in_use)
        self._day = now().date()
        self._taken: Sequence[Span] = ()
        self.changed: Block | None = None
        name = QCoreApplication.translate("LookBack", "Something unplanned")
        example = QCoreApplication.translate("LookBack", "1h30 pump Peelland service")
        self.line = AnswerLine(name, "", example)
        self.line.entered.connect(lambda _text: self._add())
        self.line.left.connect(self.left)
        self.line.textChanged.connect(self._show_understood)
        self.understood = label("", look.SMALL, "quiet")
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 12, 24, 0)
        column.setSpacing(4)
        column.addWidget(self.line)
        column.addWidget(self.understood)

    def ask(self, day: date, taken: Sequence[Span], changed: Block | None = None) -> None:
        """Ask for work of a day on which some time is `taken`; `changed` is such work to be put right."""
        self._day, self.changed = day, changed
        self._taken = [span for span in taken if changed is None or span != changed.span]
        text = ""
        if changed is not None:
            kind = self._session.plan.category(changed.category_id)
            text = written(changed.title, changed.span, category_name(kind))
        self.line.setText(text)
        self.line.selectAll()
        self._show_understood()
        self.show()
        self.line.setFocus()

    def _read(self) -> tuple[Understood, Span, Category]:
        read = understand(self.line.text(), self._kinds)
        span = place_of(read, self._day, self._taken, self._session.preferences, self._now())
        return read, span, self._session.plan.category(read.category_id or self._usual)

    def _show_understood(self) -> None:
        if not self.line.text().strip():
            hint = QCoreApplication.translate("LookBack", "How long, what, and which kind of work.")
            self.understood.setText(hint)
            return
        self.understood.setText(understood_words(*self._read(), self._formats))

    def end_typing(self) -> None:
        """Take what is being typed as if Enter had been pressed."""
        if self.isVisible():
            self._add()

    def _add(self) -> None:
        if not self.line.text().strip():
            self.left.emit()
            return
        read, span, kind = self._read()
        id_ = new_id() if self.changed is None else self.changed.id
        self.added.emit(Block(id_, span, kind.id, read.title))


def _usual_kind(in_use: Sequence[Category]) -> str:
    """Return the kind of unplanned work that names none: service, or other short-term work for clients."""
    for category in in_use:
        if category.id == _USUAL_KIND:
            return category.id
    for category in in_use:
        if category.side is Side.CLIENT and category.horizon is Horizon.SHORT and category.id != BUFFER:
            return category.id
    return in_use[0].id
