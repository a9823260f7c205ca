"""The form of a prospect: the company, who to ask for, how to reach it, and whose it is."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QFormLayout, QGridLayout, QLineEdit, QPlainTextEdit, QWidget

from planner import look
from planner.app.prospect_words import owner_name, stage_name
from planner.app.session import Session
from planner.domain import prospect_edits
from planner.domain.prospect import Owner, Prospect, Stage
from planner.views.appearance import Appearance
from planner.views.choices import Segments
from planner.views.controls import label
from planner.views.fields import FieldManners, ListField
from planner.views.settings.section import refusal_of
from planner.views.settings.sheet import Sheet

_LONGEST = 200
_LONGEST_NOTE = 10_000


class ProspectDialog(Sheet):
    """Changes a prospect, or makes a new one; nothing is stored before Save. `stored` brings its id."""

    stored = Signal(str)

    def __init__(
        self, session: Session, prospect: Prospect, appearance: Appearance, parent: QWidget | None
    ) -> None:
        translate = QCoreApplication.translate
        self._is_new = prospect.id not in session.plan.prospect_book.prospects
        title = translate("Prospects", "New prospect") if self._is_new else prospect.company
        super().__init__(title, "", appearance.theme, 620, parent)
        self._session = session
        self._prospect = prospect
        self.fields: dict[str, QLineEdit] = {}
        self._lay_out_fields()
        self.stage = ListField(translate("Prospects", "Stage"))
        for stage in Stage:
            self.stage.add(stage_name(stage), stage)
        FieldManners(self).teach(self.stage)
        self.stage.show_value(prospect.stage)
        self.owner = Segments(
            {owner: owner_name(owner) for owner in Owner}, translate("Prospects", "Owner"), appearance.theme
        )
        self.owner.choose(prospect.owner)
        self.note = QPlainTextEdit(prospect.note)
        self.note.setTabChangesFocus(True)
        self.note.setFixedHeight(72)
        self.note.setAccessibleName(translate("Prospects", "Note"))
        below = QFormLayout()
        below.setHorizontalSpacing(16)
        below.setVerticalSpacing(8)
        for text, field in (
            (translate("Prospects", "Stage"), self.stage),
            (translate("Prospects", "Owner"), self.owner),
            (translate("Prospects", "Note"), self.note),
        ):
            below.addRow(label(text, tone="quiet"), field)
        self.body.addSpacing(4)
        self.body.addLayout(below)
        self.add_cancel()
        words = translate("Prospects", "Add") if self._is_new else translate("Prospects", "Save")
        self.add_button(words, kind="primary").clicked.connect(self._store)
        self.fields["company"].setFocus()

    def _lay_out_fields(self) -> None:
        translate = QCoreApplication.translate
        grid = QGridLayout()
        grid.setHorizontalSpacing(16)
        grid.setVerticalSpacing(6)
        for number, (name, text) in enumerate(
            (
                ("company", translate("Prospects", "Company")),
                ("about", translate("Prospects", "What it is")),
                ("contact", translate("Prospects", "Contact")),
                ("role", translate("Prospects", "Role")),
                ("phone", translate("Prospects", "Phone")),
                ("email", translate("Prospects", "Mail")),
                ("website", translate("Prospects", "Website")),
                ("street", translate("Prospects", "Street")),
                ("postcode", translate("Prospects", "Postcode")),
                ("city", translate("Prospects", "City")),
                ("country", translate("Prospects", "Country")),
                ("list_name", translate("Prospects", "List")),
            )
        ):
            field = QLineEdit(str(getattr(self._prospect, name)))
            field.setMaxLength(_LONGEST)
            field.setCursorPosition(0)
            field.setAccessibleName(text)
            self.fields[name] = field
            row, column = number // 2 * 2, number % 2
            buddy = label(text, look.SMALL, "quiet")
            buddy.setBuddy(field)
            grid.addWidget(buddy, row, column)
            grid.addWidget(field, row + 1, column)
        self.body.addLayout(grid)

    def _entered(self) -> Prospect:
        texts: dict[str, Any] = {name: field.text().strip() for name, field in self.fields.items()}
        # Only what was changed here: a longer text of a file is not cut by a field that holds less.
        kept = {name: text for name, text in texts.items() if text != self._shown(name)}
        changed = replace(self._prospect, **kept)
        longest = max(_LONGEST_NOTE, len(self._prospect.note))
        note = self.note.toPlainText()[:longest].strip()
        owner = self.owner.key
        since = changed.owner_since
        if owner is not changed.owner and not self._is_new:
            since = self._session.clock.today()
        stage = Stage(str(self.stage.value))
        if note == self._prospect.note.strip():
            note = self._prospect.note
        return replace(changed, note=note, stage=stage, owner=owner, owner_since=since)

    def _shown(self, name: str) -> str:
        return str(getattr(self._prospect, name))[:_LONGEST].strip()

    def _store(self) -> None:
        change = prospect_edits.add_prospect if self._is_new else prospect_edits.change_prospect
        refusal = refusal_of(self._session, change, self._entered())
        if refusal is None:
            self.stored.emit(self._prospect.id)
            self.accept()
        else:
            self.say(refusal)
