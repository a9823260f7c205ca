"""The agreed long-term share on the Settings page."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QHBoxLayout, QLabel, QWidget

from planner import look
from planner.app.session import Session
from planner.domain.span import IsoWeek
from planner.drawing.icons import icon
from planner.views.appearance import Appearance
from planner.views.controls import icon_button, label, push_button
from planner.views.settings.band_dialog import AgreedBandDialog, band_words
from planner.views.settings.section import Section

_ROW_HEIGHT = 32


class AgreedMixSection(Section):
    """What rep and manager agreed on as the share of long-term work."""

    def __init__(self, session: Session, appearance: Appearance) -> None:
        translate = QCoreApplication.translate
        super().__init__(
            translate("Settings", "Agreed mix"),
            translate("Settings", "The mix meter on the Week page measures against it."),
            "handshake",
        )
        self._session = session
        self._appearance = appearance
        self._words = label("", look.CONTROL)
        self._agreed = self._agreed_row()
        self._add = push_button(
            translate("Settings", "Set the agreed share"), appearance.theme, icon_name="plus"
        )
        self._add.clicked.connect(self._ask)
        line = QHBoxLayout()
        line.addWidget(self._add)
        line.addStretch()
        self.rows.addWidget(self._agreed)
        self.rows.addLayout(line)
        self.follow(frozenset())

    def _agreed_row(self) -> QWidget:
        theme = self._appearance.theme
        picture = QLabel()
        picture.setPixmap(icon("handshake", theme.text2, theme.text3).pixmap(16, 16))
        change = icon_button(
            "pencil", QCoreApplication.translate("Settings", "Change the agreed share"), theme
        )
        change.clicked.connect(self._ask)
        made = QWidget()
        row = QHBoxLayout(made)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(10)
        row.addWidget(picture)
        row.addWidget(self._words)
        row.addWidget(label(QCoreApplication.translate("Settings", "each week"), tone="quiet"))
        row.addStretch()
        row.addWidget(change)
        made.setMinimumHeight(_ROW_HEIGHT)
        return made

    def _ask(self) -> None:
        AgreedBandDialog(self._session, self._appearance, self.window()).open()

    def follow(self, _ids: frozenset[str]) -> None:
        """Show the share that is agreed for this week, or the way to set one."""
        band = self._session.plan.band_of(IsoWeek.of(self._session.clock.today()))
        self._agreed.setVisible(band is not None)
        self._add.setVisible(band is None)
        if band is not None:
            self._words.setText(band_words(band, self._appearance.formats))
