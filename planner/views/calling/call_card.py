"""One prospect while it is called: who it is, what was said before, and what is noted now."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date, timedelta

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QVBoxLayout, QWidget

from planner import look
from planner.app.call_drafts import Said
from planner.app.formats import Formats
from planner.app.prospect_words import (
    short_day,
    stage_name,
    touch_kind_name,
    touch_outcome_name,
    touch_text,
    touch_title,
)
from planner.domain.prospect import Prospect, Touch, TouchKind, TouchOutcome
from planner.views.appearance import Appearance
from planner.views.controls import explanation, label
from planner.views.day_field import DayField
from planner.views.fields import FieldManners, NumberField
from planner.views.look_back.key_button import CHIP, KeyButton

OUTCOMES = tuple(outcome for outcome in TouchOutcome if outcome)
KINDS = (TouchKind.CALL, TouchKind.MAIL, TouchKind.VISIT)
_TOUCHES_SHOWN = 3
_A_WEEK = timedelta(weeks=1)
_MOST_MINUTES = 480
_NAME_WIDTH = 96
_DAY_WIDTH = 176
_LONGEST_NOTE = 2000
_PHONE = look.Type(18, 600)


def kind_key(kind: TouchKind) -> str:
    """Return the key that chooses a way of contact, in the language of the app."""
    keys = {
        TouchKind.CALL: QCoreApplication.translate("Calling", "C", "key: call"),
        TouchKind.MAIL: QCoreApplication.translate("Calling", "M", "key: mail"),
        TouchKind.VISIT: QCoreApplication.translate("Calling", "V", "key: visit"),
    }
    return keys[kind]


class CallCard(QWidget):
    """Shows a prospect; `changed` comes with every word, `chosen` brings an outcome that was pressed."""

    changed = Signal()
    chosen = Signal(object)

    def __init__(self, appearance: Appearance) -> None:
        super().__init__()
        self._theme = appearance.theme
        self._formats: Formats = appearance.formats
        self._said = Said()
        self._day_shown = date.min
        self._company = label("", look.PAGE_TITLE)
        self._about = explanation("")
        self._phone = label("", _PHONE, "long")
        self._contact = label("", tone="quiet")
        self._before = explanation("")
        for text in (self._company, self._contact, self._phone):
            text.setWordWrap(True)
        for text in (self._phone, self._contact):
            text.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.outcomes = {
            outcome: KeyButton(touch_outcome_name(outcome), str(number), self._theme, kind=CHIP)
            for number, outcome in enumerate(OUTCOMES, 1)
        }
        self.kinds = {
            kind: KeyButton(touch_kind_name(kind), kind_key(kind), self._theme, kind=CHIP) for kind in KINDS
        }
        self._build_fields(appearance)
        self._lay_out()

    def _build_fields(self, appearance: Appearance) -> None:
        translate = QCoreApplication.translate
        self.note = _line(translate("Calling", "Note"), translate("Calling", "what was said"))
        self.action = _line(translate("Calling", "Next"), translate("Calling", "what is next"))
        self.on = DayField(translate("Calling", "Day of the next action"), appearance)
        self.on.setMinimumWidth(_DAY_WIDTH)
        minutes = translate("Calling", "{number} min")
        self.took = NumberField(translate("Calling", "Took"), range(_MOST_MINUTES + 1), minutes)
        self.took.setToolTip(translate("Calling", "At 0 the minutes are counted while the block runs."))
        manners = FieldManners(self)
        for field in (self.note, self.action, self.on, self.took):
            manners.teach(field)
        self.note.textEdited.connect(self._take_words)
        self.action.textEdited.connect(self._take_words)
        self.on.dateChanged.connect(self._take_words)
        self.took.textEdited.connect(self._take_words)
        self.took.changed.connect(self._take_words)
        for outcome, button in self.outcomes.items():
            button.setCheckable(True)
            button.clicked.connect(lambda _on, chosen=outcome: self.chosen.emit(chosen))
        for kind, chip in self.kinds.items():
            chip.setCheckable(True)
            chip.clicked.connect(lambda _on, chosen=kind: self.choose_kind(chosen))

    def _lay_out(self) -> None:
        translate = QCoreApplication.translate
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(8)
        for part in (self._company, self._about, self._phone, self._contact, self._before):
            rows.addWidget(part)
        rows.addStretch()
        rows.addLayout(_chips(list(self.kinds.values())))
        chips = list(self.outcomes.values())
        rows.addLayout(_chips(chips[:3]))
        rows.addLayout(_chips(chips[3:]))
        rows.addLayout(_named(translate("Calling", "Note"), self.note))
        rows.addLayout(_named(translate("Calling", "Next"), self.action, self.on))
        rows.addLayout(_named(translate("Calling", "Took"), self.took))

    def show_prospect(self, prospect: Prospect, said: Said, touches: Sequence[Touch], today: date) -> None:
        """Show another prospect with what was noted so far; `touches` are all there were, oldest first."""
        self._company.setText(prospect.company)
        about = " · ".join(part for part in (prospect.about, stage_name(prospect.stage)) if part)
        self._about.setText(about)
        self._phone.setText(prospect.phone)
        self._phone.setVisible(bool(prospect.phone))
        person = ", ".join(part for part in (prospect.contact, prospect.role) if part)
        contact = " · ".join(part for part in (person, prospect.email, prospect.city) if part)
        self._contact.setText(contact)
        self._contact.setVisible(bool(contact))
        lines = [self._line_of(touch) for touch in list(reversed(touches))[:_TOUCHES_SHOWN]]
        lines += [prospect.note] if prospect.note else []
        self._before.setText("\n".join(lines))
        self.show_said(said, today)

    def _line_of(self, touch: Touch) -> str:
        title = f"{short_day(touch.day, self._formats)}  {touch_title(touch, self._formats)}"
        text = touch_text(touch)
        return f"{title}: {text}" if text else title

    def show_said(self, said: Said, today: date) -> None:
        """Show what was noted, without telling anyone."""
        self.blockSignals(True)
        self.note.setText(said.note)
        self.action.setText(said.action)
        self._day_shown = said.on or today + _A_WEEK
        self.on.show_day(self._day_shown)
        self.took.show_value(said.minutes)
        self.blockSignals(False)
        self._said = said
        self._show_chips()

    def _show_chips(self) -> None:
        for outcome, button in self.outcomes.items():
            button.setChecked(outcome is self._said.outcome)
        for kind, chip in self.kinds.items():
            chip.setChecked(kind is self._said.kind)

    def choose_kind(self, kind: TouchKind) -> None:
        """Note how the prospect was touched."""
        self._said = replace(self._said, kind=kind)
        self._show_chips()
        self.changed.emit()

    @property
    def said(self) -> Said:
        """What is noted now."""
        action, on = self.action.text(), self.on.day
        if (action, on) == (self._said.action, self._day_shown):
            # A day that the field alone proposes is none of the rep's.
            return replace(self._said, note=self.note.text(), minutes=self.took.typed)
        day = on if action.strip() else None
        return replace(self._said, note=self.note.text(), action=action, on=day, minutes=self.took.typed)

    def _take_words(self) -> None:
        self.changed.emit()


def _line(name: str, hint: str) -> QLineEdit:
    made = QLineEdit()
    made.setAccessibleName(name)
    made.setPlaceholderText(hint)
    made.setMaxLength(_LONGEST_NOTE)
    return made


def _chips(buttons: Sequence[QWidget]) -> QHBoxLayout:
    row = QHBoxLayout()
    row.setSpacing(6)
    for button in buttons:
        row.addWidget(button)
    row.addStretch()
    return row


def _named(name: str, *fields: QWidget) -> QHBoxLayout:
    row = QHBoxLayout()
    row.setSpacing(10)
    row_name: QLabel = label(name, tone="quiet")
    row_name.setFixedWidth(_NAME_WIDTH)
    row_name.setBuddy(fields[0])
    row.addWidget(row_name)
    row.addWidget(fields[0], 1 if type(fields[0]) is QLineEdit else 0)
    for field in fields[1:]:
        row.addWidget(field)
    if type(fields[0]) is not QLineEdit:
        row.addStretch()
    return row
