"""A coaching session in a dialog: what it is about, what is practised, and its time in the week."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QWidget

from planner.app.session import Session, new_id
from planner.domain import support_edits
from planner.domain.span import Span
from planner.domain.support import CoachingSession
from planner.domain.support_edits import PlacedSession
from planner.views.appearance import Appearance
from planner.views.day_field import DayField
from planner.views.fields import FieldManners, LengthField, TimeField
from planner.views.settings.section import refusal_of
from planner.views.settings.sheet import Sheet
from planner.views.support.rows import DAY_WIDTH, named_row

_USUAL_START, _USUAL_LENGTH = 15 * 60 + 30, 60
_BETWEEN = timedelta(weeks=2)
_NOTE_HEIGHT = 72


class SessionDialog(Sheet):
    """Asks for a session and stores it with its block, as one step; `known` is the one to be changed."""

    def __init__(
        self,
        session: Session,
        appearance: Appearance,
        known: PlacedSession | None,
        last: PlacedSession | None = None,
        parent: QWidget | None = None,
    ) -> None:
        """Show a session; a new one is proposed two weeks after the `last`."""
        translate = QCoreApplication.translate
        title = translate("Support", "Coaching session")
        super().__init__(
            title, translate("Support", "It stands in your week as a block."), appearance.theme, 480, parent
        )
        self._session = session
        self._known = known
        step = session.preferences.snap
        self.focus = QLineEdit()
        self.focus.setAccessibleName(translate("Support", "Focus"))
        self.focus.setPlaceholderText(translate("Support", "what it is about"))
        self.exercise = QLineEdit()
        self.exercise.setAccessibleName(translate("Support", "Exercise"))
        self.exercise.setPlaceholderText(translate("Support", "what you practise until then"))
        self.day = DayField(translate("Support", "Day"), appearance)
        self.start = TimeField(translate("Support", "From"), appearance.formats, step=step)
        self.length = LengthField(translate("Support", "Length"), appearance.formats, step)
        self.note = QPlainTextEdit()
        self.note.setAccessibleName(translate("Support", "Note"))
        self.note.setFixedHeight(_NOTE_HEIGHT)
        self.note.setTabChangesFocus(True)
        self._place_fields()
        self.add_cancel()
        save = self.add_button(translate("Settings", "Save"), kind="primary")
        save.clicked.connect(self._store)
        self._show(known, last)

    def _place_fields(self) -> None:
        translate = QCoreApplication.translate
        manners = FieldManners(self)
        for field in (self.focus, self.exercise, self.day, self.start, self.length):
            manners.teach(field)
        self.day.setMinimumWidth(DAY_WIDTH)
        self.body.addLayout(named_row(translate("Support", "Focus"), self.focus, fills=True))
        self.body.addLayout(named_row(translate("Support", "Exercise"), self.exercise, fills=True))
        self.body.addLayout(named_row(translate("Support", "Day"), self.day))
        self.body.addLayout(
            named_row(translate("Support", "From"), self.start, translate("Support", "for"), self.length)
        )
        self.body.addLayout(named_row(translate("Support", "Note"), self.note, fills=True))

    def _show(self, known: PlacedSession | None, last: PlacedSession | None) -> None:
        like = known or last
        today = self._session.clock.today()
        if known is not None:
            self.focus.setText(known.session.focus)
            self.exercise.setText(known.session.exercise)
            self.note.setPlainText(known.session.note)
            self.day.show_day(known.day)
        else:
            self.day.show_day(today + timedelta(days=1) if last is None else max(last.day + _BETWEEN, today))
        span = like.block.span if like is not None and like.block is not None else None
        self.start.show_value(span.start if span is not None else _USUAL_START)
        self.length.show_value(span.length if span is not None else _USUAL_LENGTH)
        self.focus.setFocus()

    @property
    def _span(self) -> Span:
        return Span(self.day.day, self.start.typed, self.length.typed)

    def _store(self) -> None:
        plan, known = self._session.plan, self._known
        stood = None if known is None else known.block
        focus = self.focus.text().strip()
        if stood is None:
            block = support_edits.session_block(plan, new_id(), self._span, focus)
        else:
            kept = known is not None and stood.title != known.session.focus
            block = replace(stood, span=self._span, title=stood.title if kept else focus)
        about = CoachingSession(
            known.session.id if known is not None else new_id(),
            block.span.day,
            focus,
            self.exercise.text().strip(),
            block.id,
            self.note.toPlainText().strip(),
        )
        if known is None:
            refusal = refusal_of(self._session, support_edits.add_session, about, block)
        else:
            refusal = refusal_of(self._session, support_edits.change_session, about, stood, block)
        self.say(refusal)
        if refusal is None:
            self.accept()
