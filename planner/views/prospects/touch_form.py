"""The small form that logs a touch, or changes one: how, by whom, what came of it, and what is next."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import date, timedelta
from itertools import pairwise

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QCompleter, QFormLayout, QLineEdit, QVBoxLayout, QWidget

from planner import look
from planner.app.prospect_words import owner_name, touch_kind_name, touch_outcome_name
from planner.app.session import new_id
from planner.domain.prospect import Owner, Touch, TouchKind, TouchOutcome
from planner.domain.prospect_edits import NextStep
from planner.views.appearance import Appearance
from planner.views.choices import Segments
from planner.views.controls import label
from planner.views.day_field import DayField
from planner.views.fields import FieldManners, ListField, NumberField
from planner.views.prospects.small_form import SmallForm

LONGEST_NOTE = 2000
LONGEST_NAME = 200
_MOST_MINUTES = 24 * 60


class TouchForm(SmallForm):
    """Asks for a touch. `stored` brings it, the next step (None where that stays) and a company by name.

    The company is asked for where the touch is with nobody who is selected.
    """

    stored = Signal(object, object, str)

    def __init__(self, appearance: Appearance, today: Callable[[], date]) -> None:
        super().__init__(appearance.theme, QCoreApplication.translate("Prospects", "Log"))
        self._today = today
        self._touch = Touch("", "", today())
        self._asks_company = False
        self._offered = ("", today())
        self._build_fields(appearance)
        self._lay_out()

    def _build_fields(self, appearance: Appearance) -> None:
        translate = QCoreApplication.translate
        self.company = QLineEdit()
        self.company.setMaxLength(LONGEST_NAME)
        self.company.setPlaceholderText(translate("Prospects", "Company, known or new"))
        self.kind = ListField(translate("Prospects", "Kind"))
        for kind in TouchKind:
            self.kind.add(touch_kind_name(kind), kind)
        self.outcome = ListField(translate("Prospects", "Outcome"))
        for outcome in TouchOutcome:
            self.outcome.add(touch_outcome_name(outcome), outcome)
        self.by = Segments(
            {owner: owner_name(owner) for owner in Owner}, translate("Prospects", "By"), appearance.theme
        )
        self.minutes = NumberField(
            translate("Prospects", "Minutes"),
            range(_MOST_MINUTES + 1),
            translate("Prospects", "{number} min"),
        )
        self.day = DayField(translate("Prospects", "Day"), appearance)
        self.note = QLineEdit()
        self.note.setMaxLength(LONGEST_NOTE)
        self.note.setPlaceholderText(translate("Prospects", "What was said"))
        self.next_action = QLineEdit()
        self.next_action.setMaxLength(LONGEST_NAME)
        self.next_action.setPlaceholderText(translate("Prospects", "What is next"))
        self.next_day = DayField(translate("Prospects", "Day of the next action"), appearance)
        manners = FieldManners(self)
        for field in (self.kind, self.outcome):
            field.setMinimumContentsLength(6)
            manners.teach(field)

    def _lay_out(self) -> None:
        translate = QCoreApplication.translate
        self._rows = QFormLayout()
        self._rows.setHorizontalSpacing(10)
        self._rows.setVerticalSpacing(6)
        self._rows.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        ordered: list[QWidget] = []
        for text, field in (
            (translate("Prospects", "Company"), self.company),
            (translate("Prospects", "Kind"), self.kind),
            (translate("Prospects", "Outcome"), self.outcome),
            (translate("Prospects", "Note"), self.note),
            (translate("Prospects", "Next"), self.next_action),
            ("", self.next_day),
            (translate("Prospects", "Took"), self.minutes),
            (translate("Prospects", "By"), self.by),
            (translate("Prospects", "Day"), self.day),
        ):
            self._add_row(text, field)
            ordered.append(field)
        self.minutes.setAccessibleName(translate("Prospects", "Minutes"))
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 8)
        rows.setSpacing(8)
        rows.addLayout(self._rows)
        rows.addLayout(self.buttons)
        for before, after in pairwise([*ordered, self.keep, self.cancel]):
            self.setTabOrder(before, after)

    def _add_row(self, text: str, field: QWidget) -> None:
        name = label(text, look.SMALL, "quiet")
        name.setMinimumHeight(28)
        if text:
            name.setBuddy(field)
            field.setAccessibleName(text)
        self._rows.addRow(name, field)

    def begin_new(
        self,
        prospect_id: str,
        by: Owner,
        action: str = "",
        on: date | None = None,
        *,
        asks_company: bool = False,
    ) -> None:
        """Begin a touch with a prospect, whose next action is known; the company is asked for on demand."""
        today = self._today()
        self._fill(Touch(new_id(), prospect_id, today, by=by))
        self._asks_company = asks_company
        self._rows.setRowVisible(self.company, asks_company)
        self._show_next(shown=True)
        self.company.clear()
        self.next_action.setMaxLength(max(LONGEST_NAME, len(action)))
        self.next_action.setText(action)
        self.next_day.show_day(on if on is not None and on > today else today + timedelta(days=7))
        self._offered = (action, self.next_day.day)
        self.keep.setText(QCoreApplication.translate("Prospects", "Log"))
        (self.company if asks_company else self.kind).setFocus()

    def begin_change(self, touch: Touch) -> None:
        """Begin to change a touch."""
        self._fill(touch)
        self._asks_company = False
        self._rows.setRowVisible(self.company, False)
        self._show_next(shown=False)
        self.keep.setText(QCoreApplication.translate("Prospects", "Keep"))
        self.kind.setFocus()

    def offer_companies(self, names: Sequence[str]) -> None:
        """Complete what is typed as company."""
        completer = QCompleter(list(names), self.company)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        self.company.setCompleter(completer)

    def _show_next(self, *, shown: bool) -> None:
        for field in (self.next_action, self.next_day):
            self._rows.setRowVisible(field, shown)

    def _fill(self, touch: Touch) -> None:
        self._touch = touch
        self.kind.show_value(touch.kind)
        self.outcome.show_value(touch.outcome)
        self.by.choose(touch.by)
        self.minutes.show_value(min(touch.minutes, _MOST_MINUTES))
        self.day.show_day(touch.day)
        # A file of the agency may have brought a longer one, of which nothing is to go.
        self.note.setMaxLength(max(LONGEST_NOTE, len(touch.note)))
        self.note.setText(touch.note)

    def store(self) -> None:
        """Tell of the touch as it was entered; go to the company where one is asked for and missing."""
        company = self.company.text().strip()
        if self._asks_company and not company:
            self.company.setFocus()
            return
        touch = replace(
            self._touch,
            day=self.day.day,
            kind=TouchKind(str(self.kind.value)),
            by=self.by.key,
            outcome=TouchOutcome(str(self.outcome.value)),
            minutes=self.minutes.typed,
            note=self.note.text().strip(),
        )
        self.stored.emit(touch, self._step(), company)

    def _step(self) -> NextStep | None:
        """What is next; what stands there untouched stays as it is."""
        action = self.next_action.text().strip()
        if action == self._offered[0] and (not action or self.next_day.day == self._offered[1]):
            return None
        return NextStep(action, self.next_day.day) if action else NextStep()
