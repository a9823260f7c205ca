"""The conversation sheet beside the charts: own words, what we see, agreements, notes, the next date."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QMenu,
    QScrollArea,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from planner import look
from planner.app.session import Session
from planner.domain.one_on_one import OneOnOne
from planner.views.agreements.editor import open_editor
from planner.views.appearance import Appearance
from planner.views.controls import explanation, icon_button, label, push_button, rule
from planner.views.day_field import DayField
from planner.views.fields import FieldManners, TimeField
from planner.views.review.agreement_lines import AgreementLines
from planner.views.review.one_on_one_draft import OneOnOneDraft
from planner.views.review.stored_text import StoredText
from planner.views.review.when_dialog import WhenDialog

if TYPE_CHECKING:
    from planner.app.review import Review

_TITLE = look.Type(14, 600, tabular=False)
_MOST_LISTED = 12
_OWN_WORDS, _FOCUS, _NOTES = 62, 44, 96


class ConversationSheet(QWidget):
    """One one-on-one at a time; whatever is typed is stored when the keyboard leaves the field.

    `said` brings news for the status line, `renamed` tells that date or manager may be others, `log_wanted`
    asks for the list of released sheets, `fold_wanted` for the room that the sheet takes.
    """

    said = Signal(str)
    fold_wanted = Signal()
    log_wanted = Signal()
    renamed = Signal()

    def __init__(self, session: Session, appearance: Appearance) -> None:
        super().__init__()
        self._session = session
        self._appearance = appearance
        self._review: Review | None = None
        self.draft = OneOnOneDraft(session)
        self.setFixedWidth(look.PANEL_WIDTH)
        self.setAccessibleName(QCoreApplication.translate("Review", "Conversation sheet"))
        self._make_head()
        self._make_parts()
        self._make_foot()
        self._lay_out()
        self.refresh()

    # What it is made of

    def _make_head(self) -> None:
        translate, theme = QCoreApplication.translate, self._appearance.theme
        self._who = label("", look.SMALL, "quiet")
        self.when = push_button("", theme, kind="link")
        self.when.setToolTip(translate("Review", "Change the date, or with whom"))
        self.when.clicked.connect(self._change_when)
        self.others = icon_button("chevron-down", translate("Review", "Other one-on-ones"), theme, 14)
        self.others.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self._menu = QMenu(self)
        self._menu.aboutToShow.connect(self._fill_menu)
        self.others.setMenu(self._menu)
        fold = translate("Review", "Fold the conversation sheet (F9)")
        self.fold = icon_button("panel-right-close", fold, theme)
        self.fold.clicked.connect(self.fold_wanted)

    def _make_parts(self) -> None:
        translate = QCoreApplication.translate
        self.own_words = StoredText(
            translate("Review", "In your own words"),
            translate("Review", "What you want to say first; it stays yours unless you release it."),
            _OWN_WORDS,
        )
        self.focus = StoredText(
            translate("Review", "The coach's focus"),
            translate("Review", "What to practise until then"),
            _FOCUS,
        )
        self.notes = StoredText(translate("Review", "Notes"), "", _NOTES, grows=True)
        for name, part in (("own_words", self.own_words), ("focus", self.focus), ("notes", self.notes)):
            part.left.connect(lambda text, name=name: self.draft.store(**{name: text}))
        self.agreements = AgreementLines(self._session, self._appearance)
        self.agreements.wanted.connect(self._open_agreement)
        self._seen = QVBoxLayout()
        self._seen.setSpacing(8)
        self._seen_rows: list[QWidget] = []
        self._shown_sentences: tuple[str, ...] | None = None

    def _make_foot(self) -> None:
        translate = QCoreApplication.translate
        self.next_day = DayField(translate("Review", "Next one-on-one"), self._appearance)
        self.next_time = TimeField(
            translate("Review", "Time of the next one-on-one"), self._appearance.formats
        )
        manners = FieldManners(self)
        manners.teach(self.next_day)
        self.keep = push_button(translate("Review", "Keep sheet"), self._appearance.theme)
        self.keep.clicked.connect(self._keep)
        self._kept = explanation("")

    def _lay_out(self) -> None:
        translate = QCoreApplication.translate
        inner = QWidget()
        inner.setProperty("plain", True)
        body = QVBoxLayout(inner)
        body.setContentsMargins(20, 12, 20, 12)
        body.setSpacing(10)
        body.addWidget(self.own_words)
        body.addWidget(rule())
        body.addWidget(label(translate("Review", "What we see"), look.PANEL_HEADING, "quiet"))
        body.addLayout(self._seen)
        body.addWidget(rule())
        body.addWidget(self.agreements)
        body.addWidget(rule())
        body.addWidget(self.focus)
        body.addWidget(self.notes, 1)
        area = QScrollArea()
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setWidgetResizable(True)
        area.setWidget(inner)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(1, 0, 0, 0)
        rows.setSpacing(0)
        rows.addLayout(self._head_rows())
        rows.addWidget(rule())
        rows.addWidget(area, 1)
        rows.addWidget(rule())
        rows.addLayout(self._foot_rows())

    def _head_rows(self) -> QVBoxLayout:
        top = QHBoxLayout()
        top.addWidget(label(QCoreApplication.translate("Review", "Conversation sheet"), _TITLE), 1)
        top.addWidget(self._who)
        below = QHBoxLayout()
        below.addWidget(self.when, 0, Qt.AlignmentFlag.AlignLeft)
        below.addStretch(1)
        below.addWidget(self.others)
        below.addWidget(self.fold)
        rows = QVBoxLayout()
        rows.setContentsMargins(20, 14, 14, 8)
        rows.setSpacing(2)
        rows.addLayout(top)
        rows.addLayout(below)
        return rows

    def _foot_rows(self) -> QVBoxLayout:
        when = QHBoxLayout()
        when.setSpacing(8)
        when.addWidget(label(QCoreApplication.translate("Review", "Next"), look.CONTROL, "quiet"))
        when.addWidget(self.next_day, 1)
        when.addWidget(self.next_time)
        keep = QHBoxLayout()
        keep.addWidget(self._kept, 1)
        keep.addWidget(self.keep)
        rows = QVBoxLayout()
        rows.setContentsMargins(20, 10, 20, 10)
        rows.setSpacing(8)
        rows.addLayout(when)
        rows.addLayout(keep)
        return rows

    # What it shows

    def show_review(self, review: Review) -> None:
        """Show what the weeks of a review have to say."""
        self._review = review
        self._show_sentences()
        self.agreements.show_for(self.draft.at_hand, self._last_day)

    @property
    def _last_day(self) -> date:
        """The day as of which agreements are told: that of the review's period, or today."""
        today = self._session.clock.today()
        return self._review.asked.period.last_day if self._review is not None else today

    def _show_sentences(self) -> None:
        """Say what the weeks show, as for the one-on-one at hand."""
        if self._review is None:
            return
        from planner.app.sheet_facts import sentences as sentences_of

        held, formats = self.draft.at_hand, self._appearance.formats
        sentences = sentences_of(self._session.plan, self._review, held, formats)
        if sentences == self._shown_sentences:
            return
        self._shown_sentences = sentences
        for row in self._seen_rows:
            row.hide()
            row.deleteLater()
        nothing = QCoreApplication.translate("Review", "Too few weeks yet to say something that holds.")
        self._seen_rows = [_numbered(n, words) for n, words in enumerate(sentences, 1)]
        self._seen_rows = self._seen_rows or [explanation(nothing)]
        for row in self._seen_rows:
            self._seen.addWidget(row)

    @property
    def sentences(self) -> tuple[str, ...]:
        """What we see, as it is said."""
        return self._shown_sentences or ()

    def refresh(self) -> None:
        """Show the one-on-one at hand as it is stored; what is being typed stays."""
        held, formats = self.draft.at_hand, self._appearance.formats
        words = QCoreApplication.translate("Review", "{day}, {time}")
        self.when.setText(words.format(day=formats.long_day(held.day), time=formats.clock_time(held.start)))
        self._who.setText(self._pair(held))
        self.own_words.show_text(held.own_words)
        self.focus.show_text(held.focus)
        self.notes.show_text(held.notes)
        self.agreements.show_for(held, self._last_day)
        self._show_sentences()
        if not (self.next_day.hasFocus() or self.next_time.hasFocus()):
            day, start = self.draft.next_date
            self.next_day.show_day(day)
            self.next_time.show_value(start)
        kept = QCoreApplication.translate("Review", "Kept {moment}")
        self._kept.setText(kept.format(moment=formats.date_and_time(held.kept_at)) if held.kept_at else "")
        self.renamed.emit()

    def _pair(self, held: OneOnOne) -> str:
        rep, manager = first_name(self._session.preferences.rep_name), first_name(held.manager)
        if rep and manager:
            return QCoreApplication.translate("Review", "{rep} and {manager}").format(
                rep=rep, manager=manager
            )
        return manager or rep

    def store_typing(self) -> None:
        """Store what was typed and not stored yet, as before another page is shown."""
        for part in (self.own_words, self.focus, self.notes):
            part.hand_over()

    # What the rep does

    def _change_when(self) -> None:
        dialog = WhenDialog(self.draft.at_hand, self._appearance, self.window())
        dialog.chosen.connect(self.draft.set_date)
        dialog.open()

    def _fill_menu(self) -> None:
        self._menu.clear()
        formats, held = self._appearance.formats, self.draft.at_hand
        for one in self.draft.all[:_MOST_LISTED]:
            action = self._menu.addAction(formats.long_day(one.day))
            action.setCheckable(True)
            action.setChecked(one.id == held.id)
            action.triggered.connect(lambda _=False, id_=one.id: self._pick(id_))
        self._menu.addSeparator()
        words = QCoreApplication.translate("Review", "Change the date, or with whom…")
        self._menu.addAction(words, self._change_when)
        self._menu.addAction(QCoreApplication.translate("Review", "Released sheets…"), self.log_wanted.emit)

    def _pick(self, one_on_one_id: str) -> None:
        self.store_typing()
        self.draft.pick(one_on_one_id)
        self.refresh()

    def _open_agreement(self, agreement_id: str) -> None:
        held = self.draft.stored()
        open_editor(self._session, self._appearance, self.window(), agreement_id, agreed_on=held.day)

    def _keep(self) -> None:
        if self._review is None:
            return
        from planner.app.sheet_facts import observations

        self.store_typing()
        formats = self._appearance.formats
        following = self.draft.keep(
            self._review.asked.period,
            [seen.sight.value for seen in observations(self._session.plan, self._review, self.draft.at_hand)],
            self.next_day.day,
            self.next_time.typed,
        )
        if following is None:
            self.said.emit(QCoreApplication.translate("Review", "Sheet kept."))
        else:
            words = QCoreApplication.translate(
                "Review", "Sheet kept; the next one-on-one is in the week of {day}."
            )
            self.said.emit(words.format(day=formats.long_day(following.day)))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the ground and the line towards the charts."""
        painter = QPainter(self)
        painter.fillRect(self.rect(), QColor(self._appearance.theme.sunken))
        painter.fillRect(0, 0, 1, self.height(), QColor(self._appearance.theme.line))
        painter.end()


def first_name(name: str) -> str:
    """Return the first of the names of a person."""
    return name.split()[0] if name.split() else ""


def _numbered(number: int, words: str) -> QWidget:
    row = QWidget()
    place = QHBoxLayout(row)
    place.setContentsMargins(0, 0, 0, 0)
    place.setSpacing(10)
    said: Sequence[QLabel] = (label(str(number), look.SMALL, "quiet"), label(words, look.BODY))
    said[0].setFixedWidth(12)
    said[1].setWordWrap(True)
    place.addWidget(said[0], 0, Qt.AlignmentFlag.AlignTop)
    place.addWidget(said[1], 1)
    return row
