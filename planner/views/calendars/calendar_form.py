"""The fields of a calendar: its name and colour, and under which kind of work its appointments count."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import (
    QFormLayout,
    QGridLayout,
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from planner import look
from planner.domain.appointment import CalendarSource, CategoryRule, RuleField
from planner.domain.plan import Plan
from planner.drawing.fonts import metrics
from planner.views.calendars.category_field import CategoryField
from planner.views.calendars.colours import ColourDots
from planner.views.calendars.rule_list import RuleList
from planner.views.controls import Switch, explanation, label, push_button
from planner.views.fields import FieldManners
from planner.views.plain_text import plain_tooltip
from planner.views.settings.section import NAME_WIDTH

_LONGEST_NAME = 80
_SUGGESTION_WIDTH = 150
_SUGGESTION_COLUMNS = 3


class CalendarForm(QWidget):
    """Shows a calendar to be changed; nothing is stored here. `changed` comes with every change."""

    changed = Signal()

    def __init__(self, plan: Plan, calendar: CalendarSource, theme: look.Theme) -> None:
        super().__init__()
        translate = QCoreApplication.translate
        self._theme = theme
        self._calendar = calendar
        self.name = QLineEdit()
        self.name.setMaxLength(_LONGEST_NAME)
        self.name.setAccessibleName(translate("Calendars", "Name"))
        self._colour = ColourDots(translate("Calendars", "Colour"), theme)
        words = translate("Calendars", "New appointments")
        self._category = CategoryField(words, plan, calendar.default_category_id, theme)
        self._rules = RuleList(plan, theme)
        words = translate("Calendars", "Show cancelled and free entries, hollow")
        self._shows_free = Switch(words, theme)
        FieldManners(self).teach(self._category)
        self._lay_out()
        self.show_calendar(calendar)
        self.name.textChanged.connect(self.changed)
        self._colour.chosen.connect(self._take_colour)
        self._category.chosen.connect(self.changed)
        self._rules.changed.connect(self.changed)
        self._shows_free.clicked.connect(self.changed)

    @property
    def calendar(self) -> CalendarSource:
        """The calendar as it is filled in."""
        return replace(
            self._calendar,
            name=self.name.text().strip(),
            default_category_id=self._category.category_id,
            rules=self._rules.rules,
            shows_free=self._shows_free.isChecked(),
        )

    def show_calendar(self, calendar: CalendarSource) -> None:
        """Fill the fields with a calendar."""
        self._calendar = calendar
        self.name.setText(calendar.name)
        self._colour.choose(calendar.colour)
        self._category.show_value(calendar.default_category_id)
        self._rules.show_rules(calendar.rules)
        self._shows_free.setChecked(calendar.shows_free)

    def suggest(self, often: Sequence[tuple[RuleField, str, int]]) -> None:
        """Offer rules for what a file repeats: each a place to look, a text, and how often it is there."""
        self._suggestions_title.setVisible(bool(often))
        for place, (field, text, count) in enumerate(often):
            row, column = divmod(place, _SUGGESTION_COLUMNS)
            self._suggestions.addWidget(self._suggestion(field, text, count), row, column)

    def _lay_out(self) -> None:
        translate = QCoreApplication.translate
        form = QFormLayout()
        form.setHorizontalSpacing(10)
        form.setVerticalSpacing(8)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        for words, field in (
            (translate("Calendars", "Name"), self.name),
            (translate("Calendars", "Colour"), self._colour),
            (translate("Calendars", "New appointments"), self._category),
        ):
            name = label(words, tone="quiet")
            name.setFixedWidth(NAME_WIDTH)
            name.setBuddy(field)
            name.setMinimumHeight(field.sizeHint().height())
            form.addRow(name, field)
        free = QHBoxLayout()
        free.addWidget(label(self._shows_free.accessibleName()), 1)
        free.addWidget(self._shows_free)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(6)
        whole.addLayout(form)
        whole.addLayout(free)
        whole.addSpacing(8)
        whole.addLayout(self._rules_head())
        whole.addWidget(self._rules)
        whole.addSpacing(6)
        whole.addLayout(self._suggestions_part())

    def _rules_head(self) -> QHBoxLayout:
        translate = QCoreApplication.translate
        words = translate("Calendars", "The first rule that fits gives the category. Case does not matter.")
        beside = QVBoxLayout()
        beside.setSpacing(0)
        beside.addWidget(label(translate("Calendars", "Rules"), look.SECTION_TITLE))
        beside.addWidget(explanation(words))
        add = push_button(translate("Calendars", "Add a rule"), self._theme, icon_name="plus", kind="small")
        add.clicked.connect(lambda: self._add_rule(RuleField.TITLE, ""))
        head = QHBoxLayout()
        head.addLayout(beside, 1)
        head.addWidget(add, 0, Qt.AlignmentFlag.AlignBottom)
        return head

    def _suggestions_part(self) -> QVBoxLayout:
        words = QCoreApplication.translate("Calendars", "Often in this file")
        self._suggestions_title = label(words, look.PANEL_HEADING, "quiet")
        self._suggestions_title.hide()
        self._suggestions = QGridLayout()
        self._suggestions.setHorizontalSpacing(6)
        self._suggestions.setVerticalSpacing(4)
        part = QVBoxLayout()
        part.setSpacing(4)
        part.addWidget(self._suggestions_title)
        part.addLayout(self._suggestions)
        return part

    def _suggestion(self, field: RuleField, text: str, count: int) -> QPushButton:
        translate = QCoreApplication.translate
        shown = metrics(look.CONTROL).elidedText(text, Qt.TextElideMode.ElideRight, _SUGGESTION_WIDTH)
        icon_name = "tag" if field is RuleField.TAG else ""
        made = push_button(
            f"{shown}  {count}".replace("&", "&&"), self._theme, kind="small", icon_name=icon_name
        )
        words = translate("Calendars", "Add a rule for {text}, %n time(s) in this file", "", count)
        made.setAccessibleName(words.replace("{text}", text))
        made.setToolTip(plain_tooltip(made.accessibleName()))
        made.setAutoDefault(False)
        made.clicked.connect(lambda: self._add_rule(field, text))
        made.clicked.connect(lambda: made.setEnabled(False))
        return made

    def _add_rule(self, field: RuleField, text: str) -> None:
        self._rules.add(CategoryRule(field, text, self._category.category_id))

    def _take_colour(self, colour: str) -> None:
        self._calendar = replace(self._calendar, colour=colour)
        self.changed.emit()
