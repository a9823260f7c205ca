"""A rep's released sheets, one at a time: the numbers as a table, and the page that came with them."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QGuiApplication, QKeySequence, QShortcut
from PySide6.QtWidgets import QFrame, QGridLayout, QLabel, QScrollArea, QVBoxLayout, QWidget

from planner import look
from planner.app.sheet_words import Section, as_text, sections_of
from planner.app.team import TeamRep
from planner.app.team_words import name_of
from planner.exchange.team_folder import KeptSheet
from planner.views.appearance import Appearance
from planner.views.controls import explanation, label, push_button
from planner.views.fields import ListField
from planner.views.settings.sheet import Sheet

_WIDTH = 660
_HEIGHT = 620
_NAMES_WIDTH = 240


class SheetDialog(Sheet):
    """Shows what was released. The signals bring the sheet, `remove_wanted` the rep's profile."""

    page_wanted = Signal(object)
    page_saved = Signal(object)
    print_wanted = Signal(object)
    trusted = Signal(object)
    remove_wanted = Signal(str)

    def __init__(self, rep: TeamRep, appearance: Appearance, parent: QWidget | None) -> None:
        super().__init__(name_of(rep), "", appearance.theme, _WIDTH, parent)
        translate = QCoreApplication.translate
        self._rep = rep
        self._formats = appearance.formats
        self._sections: tuple[Section, ...] = ()
        self.choice = ListField(translate("Team", "Sheet"))
        for kept in rep.sheets:
            self.choice.add(self._name_of(kept), kept)
        self.choice.chosen.connect(lambda _kept: self._show())
        self.state = explanation("")
        self._area = QScrollArea()
        self._area.setFrameShape(QFrame.Shape.NoFrame)
        self._area.setWidgetResizable(True)
        self._area.setAccessibleName(translate("Team", "Numbers of the sheet"))
        self.body.addWidget(self.choice)
        self.trust = push_button(translate("Team", "Trust this key"), appearance.theme, kind="small")
        self.trust.clicked.connect(self._trust)
        self.body.addWidget(self.state)
        self.body.addWidget(self.trust, 0, Qt.AlignmentFlag.AlignLeft)
        self.body.addWidget(self._area, 1)
        self._add_buttons()
        self._show()
        # As wide as its buttons, whatever the language.
        self.resize(max(_WIDTH, self.sizeHint().width()), _HEIGHT)

    def _add_buttons(self) -> None:
        translate = QCoreApplication.translate
        self.remove = self.add_button(translate("Team", "Remove from the page"))
        self.remove.clicked.connect(self._remove)
        self.copy = self.add_button(translate("Team", "Copy as text"))
        self.copy.clicked.connect(self._copy)
        self.save = self.add_button(translate("Team", "Save page…"))
        self.save.clicked.connect(lambda: self.page_saved.emit(self.kept))
        self.open_page = self.add_button(translate("Team", "Open page"))
        self.open_page.clicked.connect(lambda: self.page_wanted.emit(self.kept))
        self.print = self.add_button(translate("Team", "Print…"))
        self.print.setToolTip(translate("Team", "Print the sheet (Ctrl+P)"))
        QShortcut(QKeySequence(QKeySequence.StandardKey.Print), self).activated.connect(self.print.click)
        self.print.clicked.connect(lambda: self.print_wanted.emit(self.kept))
        close = self.add_button(translate("Team", "Close"), kind="primary")
        close.clicked.connect(self.accept)

    @property
    def kept(self) -> KeptSheet:
        """The sheet that is shown."""
        kept = self.choice.value
        assert isinstance(kept, KeptSheet)
        return kept

    @property
    def text(self) -> str:
        """What the sheet says, as text."""
        return as_text(self._sections)

    def _name_of(self, kept: KeptSheet) -> str:
        sheet = kept.sheet
        words = QCoreApplication.translate("Team", "Released {day}, about {first} to {last}")
        return words.format(
            day=self._formats.short_date(sheet.released_at.date()),
            first=self._formats.short_date(sheet.first_day),
            last=self._formats.short_date(sheet.last_day),
        )

    def _show(self) -> None:
        kept = self.kept
        self._sections = sections_of(kept.sheet, self._formats)
        self.state.setText(self._state_of(kept))
        is_known = self._rep.is_known(kept)
        self.trust.setVisible(not is_known)
        self.save.setVisible(kept.has_page)
        self.open_page.setVisible(kept.has_page)
        self.copy.setEnabled(bool(self._sections))
        self.print.setEnabled(kept.sheet.withdrawn_at is None)
        self._area.setWidget(_table(self._sections))
        self._area.setAccessibleDescription(self.text)

    def _state_of(self, kept: KeptSheet) -> str:
        translate = QCoreApplication.translate
        parts = []
        withdrawn = kept.sheet.withdrawn_at
        if withdrawn is not None:
            words = translate("Team", "Withdrawn on {day}. Its numbers are no longer kept here.")
            parts.append(words.format(day=self._formats.short_date(withdrawn.date())))
        elif not self._sections:
            parts.append(translate("Team", "No numbers were released with this sheet."))
        if not self._rep.is_known(kept):
            parts.append(
                translate(
                    "Team",
                    "Signed with another key than the rep's first sheet. A new computer may be the reason: "
                    "ask the rep, and trust the key if that is so. Until then it counts in no sum.",
                )
            )
        if not kept.has_page and withdrawn is None:
            parts.append(translate("Team", "This sheet came without a page."))
        return " ".join(parts) or translate("Team", "The file is as the rep released it.")

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self.text)

    def _trust(self) -> None:
        kept = self.kept
        self.accept()
        self.trusted.emit(kept)

    def _remove(self) -> None:
        self.accept()
        self.remove_wanted.emit(self._rep.profile)


def _table(sections: tuple[Section, ...]) -> QWidget:
    """Return the sections as headings with two columns below."""
    made = QWidget()
    column = QVBoxLayout(made)
    column.setContentsMargins(0, 0, 12, 0)
    column.setSpacing(4)
    for heading, rows in sections:
        column.addWidget(label(heading, look.PANEL_HEADING))
        grid = QGridLayout()
        grid.setHorizontalSpacing(16)
        grid.setVerticalSpacing(3)
        grid.setColumnMinimumWidth(0, _NAMES_WIDTH)
        grid.setColumnStretch(1, 1)
        for place, (name, value) in enumerate(rows):
            if name:
                grid.addWidget(_cell(name, "quiet"), place, 0)
                grid.addWidget(_cell(value), place, 1)
            else:
                grid.addWidget(_cell(value), place, 0, 1, 2)
        column.addLayout(grid)
        column.addSpacing(12)
    column.addStretch(1)
    return made


def _cell(text: str, tone: str = "") -> QLabel:
    made = label(text, tone=tone)
    made.setWordWrap(True)
    made.setAlignment(Qt.AlignmentFlag.AlignTop)
    made.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    return made
