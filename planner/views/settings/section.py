"""A section of the Settings page: a title, a sentence, and rows of a name and its fields."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import Any, Concatenate, ParamSpec

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from planner import look
from planner.app.session import Session
from planner.app.trouble import trouble_of
from planner.domain import setting_edits
from planner.domain.edits import Edit
from planner.domain.errors import UserError
from planner.domain.plan import Plan
from planner.domain.preferences import Preferences
from planner.views.controls import Switch, explanation, label, rule
from planner.views.fields import FieldManners

NAME_WIDTH = 130
_ROW_HEIGHT = 32

Arguments = ParamSpec("Arguments")


def refusal_of(
    session: Session,
    change: Callable[Concatenate[Plan, Arguments], Edit],
    *args: Arguments.args,
    **kwargs: Arguments.kwargs,
) -> UserError | None:
    """Make a change in the session and return why it was refused, None where it was made."""
    refusals: list[UserError] = []

    def keep(error: UserError, _ids: frozenset[str]) -> None:
        refusals.append(error)

    session.refused.connect(keep)
    session.do(change, *args, **kwargs)
    session.refused.disconnect(keep)
    return refusals[0] if refusals else None


class Section(QWidget):
    """One subject of the Settings page; one without an icon is not in the list beside the page."""

    def __init__(self, title: str, sentence: str = "", icon_name: str = "") -> None:
        super().__init__()
        self.title = title
        self.icon_name = icon_name
        self.manners = FieldManners(self)
        self.line_above = rule()
        self._trouble = label("", look.SMALL, "warning")
        self._trouble.setWordWrap(True)
        self._trouble.hide()
        self.rows = QVBoxLayout()
        self.rows.setSpacing(8)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 20)
        column.setSpacing(0)
        column.addWidget(self.line_above)
        column.addSpacing(20)
        column.addWidget(label(title, look.SECTION_TITLE))
        if sentence:
            column.addSpacing(2)
            column.addWidget(explanation(sentence))
        column.addSpacing(10)
        column.addLayout(self.rows)
        column.addWidget(self._trouble)

    def add_row(self, name: str, *fields: QWidget | str, fills: bool = False) -> QWidget:
        """Add a row: its name, then fields with words between them; return the row.

        Where it `fills`, the fields take the whole width.
        """
        made = QWidget()
        row = QHBoxLayout(made)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(10)
        row_name = label(name, tone="quiet")
        row_name.setFixedWidth(NAME_WIDTH)
        row_name.setMinimumHeight(_ROW_HEIGHT)
        row_name.setWordWrap(True)
        row.addWidget(row_name)
        for field in fields:
            row.addWidget(label(field, tone="quiet") if isinstance(field, str) else field)
        row_name.setBuddy(next(field for field in fields if isinstance(field, QWidget)))
        if not fills:
            row.addStretch()
        self.rows.addWidget(made)
        return made

    def add_switch(self, switch: Switch) -> QWidget:
        """Add a row that holds what a switch is for, and the switch at its end; return the row."""
        made = QWidget()
        row = QHBoxLayout(made)
        row.setContentsMargins(0, 0, 0, 0)
        row_name = label(switch.accessibleName())
        row_name.setMinimumHeight(_ROW_HEIGHT)
        row_name.setBuddy(switch)
        row.addWidget(row_name, 1)
        row.addWidget(switch)
        self.rows.addWidget(made)
        return made

    def say(self, error: UserError | None) -> None:
        """Show in place why a change was refused, or take that away once one was made."""
        self._trouble.setText(trouble_of(error).line if error is not None else "")
        self._trouble.setVisible(error is not None)

    def follow(self, ids: frozenset[str]) -> None:
        """Show what is stored where one of the changed ids concerns this section; none means any."""


class PreferenceSection(Section):
    """A section whose fields are preferences: each change is stored at once, and undone as one step."""

    def __init__(self, session: Session, title: str, sentence: str = "", icon_name: str = "") -> None:
        super().__init__(title, sentence, icon_name)
        self.session = session

    def change(self, **changes: Any) -> None:
        """Store changed preferences by name; where that is refused, show why and what is stored."""
        changed = replace(self.session.preferences, **changes)
        self.say(refusal_of(self.session, setting_edits.set_preferences, changed))
        self.show_stored(self.session.preferences)

    def follow(self, ids: frozenset[str]) -> None:
        """Show the preferences where they have changed."""
        stored = self.session.preferences
        if not ids or stored.id in ids:
            self.show_stored(stored)

    def show_stored(self, stored: Preferences) -> None:
        """Show preferences as they are stored."""
        raise NotImplementedError
