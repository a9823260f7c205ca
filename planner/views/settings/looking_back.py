"""Setting when the look-back is offered."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from planner.app.session import Session
from planner.domain.preferences import Preferences
from planner.views.appearance import Appearance
from planner.views.controls import Switch
from planner.views.fields import TimeField
from planner.views.settings.section import PreferenceSection

_USUAL = Preferences().look_back_at or 0


class LookingBackSection(PreferenceSection):
    """Whether, and from when on, the rep is reminded once a day of looking back."""

    def __init__(self, session: Session, appearance: Appearance) -> None:
        translate = QCoreApplication.translate
        super().__init__(
            session,
            translate("Settings", "Look back"),
            translate("Settings", "Offered once a day at the foot of the window, and never again that day."),
            "calendar-check",
        )
        self._offers = Switch(translate("Settings", "Offer to look back on the day"), appearance.theme)
        self._offers.clicked.connect(lambda on: self.change(look_back_at=_USUAL if on else None))
        self._at = TimeField(translate("Settings", "Look back from"), appearance.formats)
        self._at.changed.connect(lambda minute: self.change(look_back_at=minute))
        self.manners.teach(self._at)
        self.add_switch(self._offers)
        self._row = self.add_row(translate("Settings", "From"), self._at)
        self.show_stored(session.preferences)

    def show_stored(self, stored: Preferences) -> None:
        """Show whether it is offered, and from when."""
        self._offers.setChecked(stored.look_back_at is not None)
        self._row.setVisible(stored.look_back_at is not None)
        self._at.show_value(_USUAL if stored.look_back_at is None else stored.look_back_at)
