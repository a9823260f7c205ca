"""The agreements beside the week: a row for each that holds in it, and the way to make another."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from planner import look
from planner.domain.agreement import Agreement
from planner.domain.mix import Mix
from planner.views.agreements.row import AgreementRow
from planner.views.appearance import Appearance
from planner.views.controls import explanation, icon_button, label, push_button, rule

if TYPE_CHECKING:
    from planner.app.agreements import Standing


class AgreementSection(QWidget):
    """Shows what was agreed and how it stands.

    `wanted` brings the id of the agreement whose editor shall open, empty for a new one; `support_wanted`
    comes where agency and coaching shall.
    """

    wanted = Signal(str)
    support_wanted = Signal()

    def __init__(self, appearance: Appearance, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._appearance = appearance
        self._agreements: tuple[Agreement, ...] = ()
        self._standings: Mapping[str, Standing] = {}
        self._mix: Mix | None = None
        self._rows: list[AgreementRow] = []
        self._in_list: list[QWidget] = []
        add = QCoreApplication.translate("SidePanel", "Add an agreement")
        self._add = icon_button("plus", add, appearance.theme, 14)
        self._add.setFixedSize(24, 24)
        self._add.clicked.connect(lambda: self.wanted.emit(""))
        support = QCoreApplication.translate("SidePanel", "Agency and coaching")
        self._support = icon_button("users-round", support, appearance.theme, 14)
        self._support.setFixedSize(24, 24)
        self._support.clicked.connect(self.support_wanted)
        self._none_yet = explanation(QCoreApplication.translate("SidePanel", "Nothing agreed for this week"))
        self._none_yet.setContentsMargins(0, 2, 0, 8)
        words = QCoreApplication.translate("SidePanel", "Add an agreement…")
        self._agree = push_button(words, appearance.theme, kind="small")
        self._agree.clicked.connect(lambda: self.wanted.emit(""))
        self._list = QVBoxLayout()
        self._list.setSpacing(0)
        self._lay_out()
        self.show_agreements(())

    def _lay_out(self) -> None:
        heading = QCoreApplication.translate("SidePanel", "Agreements")
        named = label(heading, look.PANEL_HEADING, "quiet")
        named.setFixedHeight(24)
        top = QHBoxLayout()
        top.setContentsMargins(0, 0, -5, 0)
        top.addWidget(named, 1)
        top.addWidget(self._support)
        top.addWidget(self._add)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 9, 0, 4)
        rows.setSpacing(0)
        rows.addLayout(top)
        rows.addLayout(self._list)
        rows.addWidget(self._none_yet)
        rows.addWidget(self._agree, 0, Qt.AlignmentFlag.AlignLeft)

    @property
    def rows(self) -> tuple[AgreementRow, ...]:
        """The rows, from above to below."""
        return tuple(self._rows)

    def show_agreements(self, agreements: Iterable[Agreement]) -> None:
        """Show a row for each agreement; how they stand is shown when it is known."""
        wanted = tuple(agreements)
        if wanted != self._agreements or not self._rows:
            self._agreements = wanted
            self._fill()
        self._none_yet.setVisible(not wanted)
        self._agree.setVisible(not wanted)
        self._add.setVisible(bool(wanted))

    def _fill(self) -> None:
        # The row that was clicked may still be on the stack.
        for widget in self._in_list:
            widget.hide()
            widget.deleteLater()
        self._rows = []
        self._in_list = []
        for agreement in self._agreements:
            if self._rows:
                self._put(rule())
            row = AgreementRow(agreement, self._appearance)
            row.clicked.connect(lambda _=False, id_=agreement.id: self.wanted.emit(id_))
            self._rows.append(row)
            self._put(row)
        self._show_standings()

    def _put(self, widget: QWidget) -> None:
        self._in_list.append(widget)
        self._list.addWidget(widget)

    def show_standings(self, standings: Mapping[str, Standing]) -> None:
        """Show how agreements stand, by id."""
        self._standings = standings
        self._show_standings()

    def show_mix(self, mix: Mix) -> None:
        """Show how those on the time of the week stand with a mix, as while a block is being dragged."""
        self._mix = mix
        self._show_standings()

    def _show_standings(self) -> None:
        if not self._standings:
            return
        from planner.app.agreements import with_mix

        for row in self._rows:
            standing = self._standings.get(row.agreement.id)
            if standing is not None and standing.agreement == row.agreement:
                row.show_standing(standing if self._mix is None else with_mix(standing, self._mix))
