"""Adding a calendar by its address on the web."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from planner import look
from planner.domain.errors import UserError
from planner.exchange.web_address import web_address
from planner.views.appearance import Appearance
from planner.views.controls import label
from planner.views.settings.sheet import Sheet

_WIDTH = 560
_LONGEST = 4_000


class AddressDialog(Sheet):
    """Asks for an address and shows who it belongs to; `chosen` brings it, whole and safe to ask for."""

    chosen = Signal(str)

    def __init__(self, appearance: Appearance, parent: QWidget | None = None) -> None:
        translate = QCoreApplication.translate
        words = translate(
            "Calendars",
            "Most calendars have an address in their settings, under sharing or publishing, that begins with "
            "https: or webcal:. It stays in your data file; the planner shows its host alone.",
        )
        super().__init__(
            translate("Calendars", "Add a calendar by address"), words, appearance.theme, _WIDTH, parent
        )
        self._address = QLineEdit()
        self._address.setMaxLength(_LONGEST)
        self._address.setAccessibleName(translate("Calendars", "Address of the calendar"))
        self._address.setPlaceholderText("https://")
        self._host = label("", look.SMALL, "quiet")
        self.body.addWidget(self._address)
        self.body.addWidget(self._host)
        self.body.addStretch()
        self.add_cancel(translate("Calendars", "Cancel"))
        self._read = self.add_button(translate("Calendars", "Read"), kind="primary")
        self._read.clicked.connect(self._choose)
        self._address.textChanged.connect(self._show_host)
        self._show_host("")
        self._address.setFocus()

    def _show_host(self, text: str) -> None:
        self.say(None)
        self._read.setEnabled(bool(text.strip()))
        try:
            words = QCoreApplication.translate("Calendars", "Reads from {host}")
            self._host.setText(words.replace("{host}", web_address(text).shown))
        except UserError:
            self._host.setText("")

    def _choose(self) -> None:
        try:
            address = web_address(self._address.text())
        except UserError as error:
            self.say(error)
            self._address.setFocus()
            return
        self.accept()
        self.chosen.emit(address.whole)
