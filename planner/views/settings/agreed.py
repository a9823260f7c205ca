"""The agreements on the Settings page: those that hold, and those to come."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from planner import look
from planner.app import agreement_words
from planner.app.session import Session
from planner.domain.agreement import Agreement, in_force
from planner.drawing.icons import icon
from planner.views.agreements.editor import open_editor
from planner.views.appearance import Appearance
from planner.views.controls import icon_button, label, push_button
from planner.views.settings.section import Section

_ROW_HEIGHT = 32


class AgreementsSection(Section):
    """What rep and manager have agreed on, and the way to change it."""

    def __init__(self, session: Session, appearance: Appearance) -> None:
        translate = QCoreApplication.translate
        super().__init__(
            translate("Settings", "Agreements"),
            translate("Settings", "The Week page shows how they stand. Changes show in the next one-on-one."),
            "handshake",
        )
        self._session = session
        self._appearance = appearance
        self._shown: tuple[Agreement, ...] = ()
        self._list = QVBoxLayout()
        self._list.setSpacing(4)
        self._in_list: list[QWidget] = []
        add = push_button(translate("Settings", "Add an agreement"), appearance.theme, icon_name="plus")
        add.clicked.connect(lambda: self._edit(""))
        line = QHBoxLayout()
        line.addWidget(add)
        line.addStretch()
        self.rows.addLayout(self._list)
        self.rows.addLayout(line)
        self._show()

    def _edit(self, agreement_id: str) -> None:
        open_editor(self._session, self._appearance, self.window(), agreement_id)

    def follow(self, ids: frozenset[str]) -> None:
        """Show the agreements as they are stored."""
        self._show()

    def _show(self) -> None:
        today = self._session.clock.today()
        found = in_force(self._session.plan.agreements.values(), today, date.max)
        if found == self._shown and self._in_list:
            return
        self._shown = found
        # The button that was clicked may still be on the stack.
        for widget in self._in_list:
            widget.hide()
            widget.deleteLater()
        self._in_list = [self._row(agreement) for agreement in found]
        for row in self._in_list:
            self._list.addWidget(row)
            row.show()

    def _row(self, agreement: Agreement) -> QWidget:
        theme, formats = self._appearance.theme, self._appearance.formats
        title = agreement_words.title(agreement, formats)
        picture = QLabel()
        picture.setPixmap(icon("handshake", theme.text2, theme.text3).pixmap(16, 16))
        words = QCoreApplication.translate("Settings", "Change: {agreement}")
        change = icon_button("pencil", words.replace("{agreement}", title), theme)
        change.clicked.connect(lambda: self._edit(agreement.id))
        named = label(title, look.CONTROL)
        named.setWordWrap(True)
        made = QWidget()
        row = QHBoxLayout(made)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(10)
        row.addWidget(picture)
        row.addWidget(named, 1)
        row.addWidget(label(agreement_words.days(agreement, formats), tone="quiet"))
        row.addWidget(change)
        made.setMinimumHeight(_ROW_HEIGHT)
        return made
