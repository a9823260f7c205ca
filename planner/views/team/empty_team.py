"""What stands in place of the team before any sheet was read."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from planner import look
from planner.drawing.icons import icon
from planner.views.controls import explanation, label, push_button

_WORDS_WIDTH = 440


class EmptyTeam(QWidget):
    """Says what to do, and that nothing comes by itself."""

    read_wanted = Signal()
    folder_wanted = Signal()

    def __init__(self, theme: look.Theme) -> None:
        super().__init__()
        translate = QCoreApplication.translate
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        mark = QLabel()
        mark.setPixmap(icon("users-round", theme.text2, theme.text2, 28).pixmap(28, 28))
        words = explanation(
            translate(
                "Team",
                "This page is for whoever leads a team. It shows what reps have released, and nothing else: "
                "read the files they gave you (.overmorgen-sheet), drop them here, or choose the folder "
                "where they put them.",
            )
        )
        words.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        words.setFixedWidth(_WORDS_WIDTH)
        words.setMinimumHeight(words.heightForWidth(_WORDS_WIDTH))
        self.read = push_button(translate("Team", "Read sheets…"), theme, icon_name="download")
        self.read.clicked.connect(self.read_wanted)
        self.folder = push_button(translate("Team", "Watched folder…"), theme, icon_name="folder")
        self.folder.clicked.connect(self.folder_wanted)
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        buttons.addWidget(self.read)
        buttons.addWidget(self.folder)
        rows = QVBoxLayout(self)
        rows.setSpacing(8)
        rows.addStretch(1)
        for part in (mark, label(translate("Team", "No sheets yet"), look.SECTION_TITLE), words):
            rows.addWidget(part, 0, Qt.AlignmentFlag.AlignHCenter)
        rows.addSpacing(6)
        rows.addLayout(buttons)
        rows.setAlignment(buttons, Qt.AlignmentFlag.AlignHCenter)
        rows.addStretch(2)
