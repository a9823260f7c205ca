"""Asks at the spot where committed acquisition gives way: where to, and why. Two clicks."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QPoint, QRect, Qt, Signal
from PySide6.QtGui import QCloseEvent, QKeyEvent
from PySide6.QtWidgets import QButtonGroup, QFrame, QGridLayout, QPushButton, QVBoxLayout, QWidget

from planner import look
from planner.app.cause_words import CAUSE_ICONS, CAUSES, cause_name
from planner.domain.displacement import Cause, HowItWent
from planner.domain.span import Span
from planner.views.appearance import Appearance
from planner.views.controls import explanation, label, push_button
from planner.views.plain_text import plain_tooltip

_WIDTH = 404
_COLUMNS = 2
_TEXT_WIDTH = 318
_MOST_NAMED = 3


@dataclass(frozen=True, slots=True)
class Way:
    """One way in which a block can give way: what becomes of it, where it then stands, and in words.

    `short` names the time that it gets beside those of other blocks. One in which it keeps its time (moved to
    nowhere) does not ask why.
    """

    how: HowItWent
    span: Span | None
    words: str
    icon: str
    short: str = ""

    @property
    def keeps_all(self) -> bool:
        """Whether the block stays as it is."""
        return self.how is HowItWent.MOVED and self.span is None


@dataclass(frozen=True, slots=True)
class Question:
    """What is asked about one block: a heading, its ways while others have taken some spans, and a remark."""

    heading: str
    ways: Callable[[Sequence[Span]], list[Way]]
    remark: str = ""


@dataclass(frozen=True, slots=True)
class Answer:
    """What the rep chose for each block, in their order; `cause` is None for "ask me tonight"."""

    ways: tuple[Way, ...]
    cause: Cause | None


@dataclass(frozen=True, slots=True)
class Offer:
    """A button: what it answers for the blocks that are asked about; nothing where it asks one by one."""

    words: str
    icon: str
    ways: tuple[Way, ...] = ()


class GiveWayForm(QFrame):
    """A small form beside a block; the second of the two answers applies it.

    Several blocks are answered for all at once, or one after the other in the same place. `answered` brings
    the Answer, `left` nothing: everything stays as it was.
    """

    answered = Signal(object)
    left = Signal()

    def __init__(
        self, heading: str, questions: Sequence[Question], names: Sequence[str], appearance: Appearance
    ) -> None:
        """Ask under a heading that says what gives way; `names` are those of the blocks."""
        super().__init__(None, Qt.WindowType.Popup)
        self._theme = appearance.theme
        self._questions = questions
        self._one_by_one: list[Way] | None = None
        self._ways: tuple[Way, ...] = ()
        self._cause: Cause | None = None
        self._has_cause = False
        self._is_answered = False
        self._screen = QRect()
        self.setObjectName("GiveWayForm")
        self.setFixedWidth(_WIDTH)
        self.setStyleSheet(
            f"#GiveWayForm {{ background: {self._theme.raised};"
            f" border: 1px solid {self._theme.edge}; border-radius: 8px; }}"
        )
        self.offers: Sequence[Offer] = ()
        self.way_buttons: list[QPushButton] = []
        self.cause_buttons = self._cause_buttons()
        self._heading = label(heading, look.SECTION_TITLE)
        self._heading.setWordWrap(True)
        self._remark = explanation("")
        self._where = explanation("")
        self._lay_out()
        if len(questions) == 1:
            self._show(heading, questions[0].remark, _offers_of(questions[0].ways(())))
        else:
            self._show(heading, _listed(names), _offers_for_all(questions))

    def _lay_out(self) -> None:
        rows = QVBoxLayout(self)
        rows.setContentsMargins(16, 14, 16, 14)
        rows.setSpacing(8)
        self._offer_rows = QVBoxLayout()
        self._offer_rows.setSpacing(6)
        rows.addWidget(self._heading)
        rows.addWidget(self._remark)
        rows.addWidget(self._where)
        rows.addLayout(self._offer_rows)
        if len(self._questions) > 1:
            why = QCoreApplication.translate("GiveWay", "What comes in their place?")
        else:
            why = QCoreApplication.translate("GiveWay", "What comes in its place?")
        rows.addWidget(explanation(why))
        rows.addLayout(_in_columns(self.cause_buttons, _COLUMNS))

    def _show(self, heading: str, remark: str, offers: Sequence[Offer]) -> None:
        """Ask where to; of one answer alone there is nothing to ask."""
        self.setAccessibleName(heading)
        self.setAccessibleDescription(remark)
        self._heading.setText(heading)
        self._remark.setText(remark)
        self._remark.setVisible(bool(remark))
        self.offers = offers
        self._ways = offers[0].ways if len(offers) == 1 else ()
        if len(self._questions) > 1 and self._one_by_one is None:
            where = QCoreApplication.translate("GiveWay", "Where do they go?")
        else:
            where = QCoreApplication.translate("GiveWay", "Where does it go?")
        self._where.setText(where)
        self._where.setVisible(len(offers) > 1)
        for button in self.way_buttons:
            self._offer_rows.removeWidget(button)
            button.hide()
            button.deleteLater()
        self.way_buttons = self._offer_buttons(offers)
        for button in self.way_buttons:
            self._offer_rows.addWidget(button)
            button.setVisible(len(offers) > 1)
        before = None
        for button in (*self.way_buttons, *self.cause_buttons):
            if before is not None:
                QWidget.setTabOrder(before, button)
            before = button

    def _offer_buttons(self, offers: Sequence[Offer]) -> list[QPushButton]:
        group = QButtonGroup(self)
        buttons = []
        for number, offer in enumerate(offers):
            letter = chr(ord("A") + number)
            button = push_button(f"{letter}  {offer.words}", self._theme, icon_name=offer.icon, kind="choice")
            room = button.fontMetrics().elidedText(button.text(), Qt.TextElideMode.ElideRight, _TEXT_WIDTH)
            if room != button.text():
                button.setToolTip(plain_tooltip(offer.words))
                button.setText(room)
            button.setParent(self)
            button.setAccessibleName(offer.words)
            button.setCheckable(True)
            button.clicked.connect(lambda _checked, chosen=offer: self._choose(chosen))
            group.addButton(button)
            buttons.append(button)
        return buttons

    def _cause_buttons(self) -> list[QPushButton]:
        buttons = []
        group = QButtonGroup(self)
        for number, cause in enumerate(CAUSES, start=1):
            name = cause_name(cause)
            button = push_button(
                f"{number}  {name}", self._theme, icon_name=CAUSE_ICONS[cause], kind="choice"
            )
            button.setAccessibleName(name)
            button.clicked.connect(lambda _checked, chosen=cause: self._choose_cause(chosen))
            buttons.append(button)
        tonight = QCoreApplication.translate("GiveWay", "Ask me tonight")
        button = push_button(f"0  {tonight}", self._theme, icon_name="moon", kind="choice")
        button.setAccessibleName(tonight)
        button.clicked.connect(lambda: self._choose_cause(None))
        buttons.append(button)
        for button in buttons:
            button.setCheckable(True)
            group.addButton(button)
        return buttons

    def _choose(self, offer: Offer) -> None:
        if self._one_by_one is not None:
            self._one_by_one += offer.ways
            self._ask_next(self._one_by_one)
        elif not offer.ways:
            self._one_by_one = []
            self._ask_next(self._one_by_one)
        else:
            self._ways = offer.ways
            self._finish_if_complete()

    def _ask_next(self, chosen: Sequence[Way]) -> None:
        """Ask about the next block in the place of the one before; after the last one only why is open."""
        if len(chosen) == len(self._questions):
            self._ways = tuple(chosen)
            for button in self.way_buttons:
                button.setEnabled(False)
            self.cause_buttons[0].setFocus(Qt.FocusReason.OtherFocusReason)
            self._finish_if_complete()
            return
        question = self._questions[len(chosen)]
        words = QCoreApplication.translate("GiveWay", "{number} of {count}: {heading}")
        words = words.replace("{number}", str(len(chosen) + 1)).replace("{count}", str(len(self._questions)))
        offers = _offers_of(question.ways(_spans(chosen)))
        self._show(words.replace("{heading}", question.heading), question.remark, offers)
        if len(offers) == 1:
            self._choose(offers[0])
            return
        self.adjustSize()
        self._keep_on_screen(self.pos())
        self.way_buttons[0].setFocus(Qt.FocusReason.OtherFocusReason)

    def _choose_cause(self, cause: Cause | None) -> None:
        self._cause, self._has_cause = cause, True
        self._finish_if_complete()

    def _finish_if_complete(self) -> None:
        if not self._ways or (not self._has_cause and not all(way.keeps_all for way in self._ways)):
            return
        self._is_answered = True
        answer = Answer(self._ways, self._cause)
        self.close()
        self.answered.emit(answer)

    def open_at(self, box: QRect, screen: QRect) -> None:
        """Open beside a box in global pixels, within the screen."""
        self._screen = screen
        self.adjustSize()
        x = box.right() + 10
        if x + self.width() > screen.right():
            x = max(box.left() - 10 - self.width(), screen.left())
        self._keep_on_screen(QPoint(x, box.top() - 8))
        self.show()
        asks_where = len(self.way_buttons) > 1
        first = self.way_buttons[0] if asks_where else self.cause_buttons[0]
        first.setFocus(Qt.FocusReason.PopupFocusReason)

    def _keep_on_screen(self, at: QPoint) -> None:
        lowest = self._screen.bottom() - self.height() - 8
        self.move(QPoint(at.x(), min(max(at.y(), self._screen.top() + 8), lowest)))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Take a letter for the way, a figure for the cause, Enter for the focused one, Escape to leave."""
        text, focused = event.text().upper(), self.focusWidget()
        if event.key() == Qt.Key.Key_Escape:
            self.close()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and isinstance(focused, QPushButton):
            focused.click()
        elif text and "A" <= text <= chr(ord("A") + len(self.way_buttons) - 1):
            self.way_buttons[ord(text) - ord("A")].click()
        elif text.isdigit() and int(text) <= len(CAUSES):
            self.cause_buttons[int(text) - 1 if text != "0" else -1].click()
        else:
            super().keyPressEvent(event)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Leave everything as it was, unless it was answered."""
        super().closeEvent(event)
        if not self._is_answered:
            self.left.emit()
        self.deleteLater()


def _in_columns(buttons: Sequence[QWidget], columns: int) -> QGridLayout:
    grid = QGridLayout()
    grid.setHorizontalSpacing(6)
    grid.setVerticalSpacing(6)
    for number, button in enumerate(buttons):
        grid.addWidget(button, number // columns, number % columns)
    return grid


def _spans(ways: Sequence[Way]) -> list[Span]:
    return [way.span for way in ways if way.span is not None]


def _offers_of(ways: Sequence[Way]) -> list[Offer]:
    return [Offer(way.words, way.icon, (way,)) for way in ways]


def _offers_for_all(questions: Sequence[Question]) -> list[Offer]:
    """Return what can be answered for all blocks at once, and at the end to answer for each on its own."""
    translate = QCoreApplication.translate
    offers = []
    alone = [question.ways(()) for question in questions]
    for how, keeps_time, words, icon in (
        (
            HowItWent.MOVED,
            True,
            translate("GiveWay", "Each to its best free time: {times}"),
            "corner-up-right",
        ),
        (HowItWent.SHORTENED, True, translate("GiveWay", "Shorten each: {times}"), "scissors"),
        (HowItWent.DISPLACED, False, translate("GiveWay", "Give all of them up"), "x"),
        (HowItWent.GIVEN_UP, False, translate("GiveWay", "Give all of them up"), "x"),
        (HowItWent.MOVED, False, translate("GiveWay", "Leave them all, they overlap"), "copy"),
    ):
        ways = _same_for_all(questions, alone, how, keeps_time)
        if ways:
            times = _listed([way.short for way in ways])
            offers.append(Offer(words.replace("{times}", times), icon, ways))
    if any(len(ways) > 1 for ways in alone):
        offers.append(Offer(translate("GiveWay", "Each on its own"), "ellipsis"))
    return offers


def _same_for_all(
    questions: Sequence[Question], alone: Sequence[Sequence[Way]], how: HowItWent, keeps_time: bool
) -> tuple[Way, ...]:
    """Return the first such way of each block, none where one of them has none.

    `alone` are the ways that each has while nothing is chosen for the others.
    """
    chosen: list[Way] = []
    for question, of_one in zip(questions, alone, strict=True):
        spans = _spans(chosen)
        offered = question.ways(spans) if spans else of_one
        found = [way for way in offered if way.how is how and (way.span is not None) is keeps_time]
        if not found:
            return ()
        chosen.append(found[0])
    return tuple(chosen)


def _listed(texts: Sequence[str]) -> str:
    shown = ", ".join(texts[:_MOST_NAMED])
    return f"{shown}, …" if len(texts) > _MOST_NAMED else shown
