"""What stands in place of the list while there is nothing in it."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from planner import look
from planner.drawing.icons import icon
from planner.views.controls import explanation, label, push_button
from planner.views.prospects.key_hint import KeyButton

_WORDS_WIDTH = 360


class EmptyList(QWidget):
    """Leads to the first prospects; where filters hide all of them, to those."""

    new_wanted = Signal()
    import_wanted = Signal()
    all_wanted = Signal()

    def __init__(self, theme: look.Theme) -> None:
        super().__init__()
        translate = QCoreApplication.translate
        # Keys of the page count while something on it has the keyboard.
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        mark = QLabel()
        mark.setPixmap(icon("contact-round", theme.text2, theme.text2, 28).pixmap(28, 28))
        self._title = label("", look.SECTION_TITLE)
        self._words = explanation("")
        self._words.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self._words.setFixedWidth(_WORDS_WIDTH)
        self._import = push_button(translate("Prospects", "Import"), theme, icon_name="download")
        self._import.clicked.connect(self.import_wanted)
        self._new = KeyButton(translate("Prospects", "New prospect"), "N", theme, icon_name="plus")
        self._new.clicked.connect(self.new_wanted)
        self._all = push_button(translate("Prospects", "Show all"), theme)
        self._all.clicked.connect(self.all_wanted)
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        for button in (self._import, self._new, self._all):
            buttons.addWidget(button)
        rows = QVBoxLayout(self)
        rows.setSpacing(8)
        rows.addStretch(1)
        for part in (mark, self._title, self._words):
            rows.addWidget(part, 0, Qt.AlignmentFlag.AlignHCenter)
        rows.addSpacing(6)
        rows.addLayout(buttons)
        rows.setAlignment(buttons, Qt.AlignmentFlag.AlignHCenter)
        rows.addStretch(2)

    def show_for(self, known: int) -> None:
        """Say what leads on, where so many prospects are known and none is shown."""
        translate = QCoreApplication.translate
        if known:
            self._title.setText(translate("Prospects", "Nobody found"))
            words = translate(
                "Prospects", "None of %n prospect(s) fits the search and the filters.", "", known
            )
        else:
            self._title.setText(translate("Prospects", "No prospects yet"))
            words = translate(
                "Prospects", "Read the list that you have, from a CRM or a spreadsheet, or add the first one."
            )
        self._words.setText(words)
        # Centred in its column a wrapped text would get the height of one line.
        self._words.setMinimumHeight(max(self._words.heightForWidth(_WORDS_WIDTH), 0))
        self._all.setVisible(known > 0)
        self._import.setVisible(known == 0)
        self._new.setVisible(known == 0)
