"""The rules that put appointments under a kind of work; the first that fits decides."""

from __future__ import annotations

from itertools import pairwise

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLineEdit, QScrollArea, QVBoxLayout, QWidget

from planner import look
from planner.domain.appointment import CategoryRule, RuleField
from planner.domain.plan import Plan
from planner.views.calendars.category_field import CategoryField
from planner.views.controls import explanation, icon_button
from planner.views.fields import FieldManners, ListField

_ROW_HEIGHT = 34
_ROWS_SHOWN = 4
_LONGEST_TEXT = 120


class _RuleRow(QWidget):
    """One rule: where to look, for which text, and the category it leads to."""

    changed = Signal()
    moved = Signal(int)
    removed = Signal()

    def __init__(self, rule: CategoryRule, plan: Plan, theme: look.Theme, manners: FieldManners) -> None:
        super().__init__()
        translate = QCoreApplication.translate
        self._where = ListField(translate("Calendars", "Where the rule looks"))
        self._where.add(translate("Calendars", "Title contains"), RuleField.TITLE)
        self._where.add(translate("Calendars", "Tag is"), RuleField.TAG)
        self._where.show_value(rule.field)
        self._where.setMinimumContentsLength(8)
        self.text = QLineEdit(rule.text)
        self.text.setMaxLength(_LONGEST_TEXT)
        self.text.setAccessibleName(translate("Calendars", "Text that the rule looks for"))
        self._category = CategoryField(
            translate("Calendars", "Category that the rule gives"), plan, rule.category_id, theme
        )
        self._category.setMinimumContentsLength(10)
        self._up = icon_button("chevron-up", translate("Calendars", "Apply this rule earlier"), theme)
        self._down = icon_button("chevron-down", translate("Calendars", "Apply this rule later"), theme)
        remove = icon_button("x", translate("Calendars", "Remove this rule"), theme)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(4)
        row.addWidget(self._where, 4)
        row.addWidget(self.text, 5)
        row.addWidget(self._category, 5)
        for button in (self._up, self._down, remove):
            row.addWidget(button)
        self.stops = (self._where, self.text, self._category, self._up, self._down, remove)
        for field in (self._where, self._category):
            manners.teach(field)
            field.chosen.connect(self.changed)
        self.text.textChanged.connect(self.changed)
        self._up.clicked.connect(lambda: self.moved.emit(-1))
        self._down.clicked.connect(lambda: self.moved.emit(1))
        remove.clicked.connect(self.removed)

    def stand(self, *, first: bool, last: bool) -> None:
        """Let the row know where it stands, so that it offers only what is possible there."""
        self._up.setEnabled(not first)
        self._down.setEnabled(not last)

    def keep_moving(self, places: int) -> None:
        """Put the keyboard back on the button that moved the row, or beside it at the end of the way."""
        button = self._up if places < 0 else self._down
        (button if button.isEnabled() else self.text).setFocus(Qt.FocusReason.OtherFocusReason)

    @property
    def rule(self) -> CategoryRule:
        """The rule as it is filled in."""
        return CategoryRule(
            RuleField(str(self._where.value)), self.text.text().strip(), self._category.category_id
        )


class RuleList(QWidget):
    """The rules of a calendar in their order; `changed` comes with every change to them."""

    changed = Signal()

    def __init__(self, plan: Plan, theme: look.Theme) -> None:
        super().__init__()
        self._plan = plan
        self._theme = theme
        self._manners = FieldManners(self)
        self._rows: list[_RuleRow] = []
        words = QCoreApplication.translate(
            "Calendars", "Without a rule every appointment takes the category above."
        )
        self._nothing = explanation(words)
        inside = QWidget()
        inside.setProperty("plain", True)
        self._column = QVBoxLayout(inside)
        self._column.setContentsMargins(0, 0, 4, 0)
        self._column.setSpacing(2)
        self._column.addStretch()
        self._area = QScrollArea()
        self._area.setWidgetResizable(True)
        self._area.setFrameShape(QFrame.Shape.NoFrame)
        self._area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._area.setWidget(inside)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(self._nothing)
        whole.addWidget(self._area)
        self._arrange()

    @property
    def rules(self) -> tuple[CategoryRule, ...]:
        """The rules as they are filled in; one without a text is none."""
        return tuple(row.rule for row in self._rows if row.rule.text)

    def show_rules(self, rules: tuple[CategoryRule, ...]) -> None:
        """Show other rules in place of these."""
        for row in self._rows:
            row.hide()
            row.deleteLater()
        self._rows = [self._row(rule) for rule in rules]
        self._arrange()

    def add(self, rule: CategoryRule) -> None:
        """Add a rule at the end and put the keyboard where it is filled in."""
        row = self._row(rule)
        self._rows.append(row)
        self._arrange()
        self.changed.emit()
        row.text.setFocus(Qt.FocusReason.OtherFocusReason)
        self._area.ensureWidgetVisible(row)

    def _row(self, rule: CategoryRule) -> _RuleRow:
        row = _RuleRow(rule, self._plan, self._theme, self._manners)
        row.changed.connect(self.changed)
        row.moved.connect(lambda places: self._move(row, places))
        row.removed.connect(lambda: self._remove(row))
        return row

    def _move(self, row: _RuleRow, places: int) -> None:
        place = self._rows.index(row)
        self._rows.insert(place + places, self._rows.pop(place))
        self._arrange()
        self.changed.emit()
        row.keep_moving(places)

    def _remove(self, row: _RuleRow) -> None:
        place = self._rows.index(row)
        self._rows.pop(place)
        row.hide()
        row.deleteLater()
        self._arrange()
        self.changed.emit()
        if self._rows:
            self._rows[min(place, len(self._rows) - 1)].text.setFocus(Qt.FocusReason.OtherFocusReason)

    def _arrange(self) -> None:
        for place, row in enumerate(self._rows):
            self._column.removeWidget(row)
            self._column.insertWidget(place, row)
            row.stand(first=place == 0, last=place == len(self._rows) - 1)
        for before, after in pairwise(stop for row in self._rows for stop in row.stops):
            QWidget.setTabOrder(before, after)
        self._nothing.setVisible(not self._rows)
        self._area.setVisible(bool(self._rows))
        self._area.setFixedHeight(min(len(self._rows), _ROWS_SHOWN) * (_ROW_HEIGHT + 2))
