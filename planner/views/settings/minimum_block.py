"""Setting how short a block of acquisition may become."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from planner.app.session import Session
from planner.domain.preferences import MINIMUM_BLOCKS, Preferences
from planner.views.fields import ListField
from planner.views.settings.section import PreferenceSection


class MinimumBlockSection(PreferenceSection):
    """The shortest time that is worth beginning acquisition in."""

    def __init__(self, session: Session) -> None:
        translate = QCoreApplication.translate
        super().__init__(
            session,
            translate("Settings", "Giving way"),
            translate(
                "Settings",
                "The shortest time that is worth beginning. A block that gives way can be kept this long "
                "instead of being given up, and less than this is not offered.",
            ),
            "scissors",
        )
        self._minutes = ListField(translate("Settings", "Minimum block"))
        for minutes in MINIMUM_BLOCKS:
            self._add(minutes)
        self._minutes.chosen.connect(lambda minutes: self.change(minimum_block=minutes))
        self.manners.teach(self._minutes)
        self.add_row(translate("Settings", "Minimum block"), self._minutes)
        self.show_stored(session.preferences)

    def _add(self, minutes: int) -> None:
        words = QCoreApplication.translate("Settings", "{number} min")
        self._minutes.add(words.replace("{number}", str(minutes)), minutes)

    def show_stored(self, stored: Preferences) -> None:
        """Show the minutes, also where another program has set others than are offered here."""
        if not self._minutes.holds(stored.minimum_block):
            self._add(stored.minimum_block)
        self._minutes.show_value(stored.minimum_block)
