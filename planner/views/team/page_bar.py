"""The bar above the team: which week, how many reps, the period, and reading sheets."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QMenu, QWidget

from planner import look
from planner.views.appearance import Appearance
from planner.views.bar_frame import BarFrame, bar_line, more_button
from planner.views.controls import label, push_button
from planner.views.joined_choices import JoinedChoices
from planner.views.plain_text import plain_tooltip

LENGTHS = (4, 13, 26)
USUAL_LENGTH = 13
_WEEK = look.Type(14)
_AROUND_WEEK = 60
_LEAST_WIDTH = 620


class PageBar(BarFrame):
    """Title, period and buttons; `read_wanted`, `folder_wanted` and `print_wanted` come with the buttons."""

    read_wanted = Signal()
    print_wanted = Signal()
    folder_wanted = Signal()
    weeks_chosen = Signal(object)

    def __init__(self, appearance: Appearance, more: QMenu) -> None:
        super().__init__(appearance.theme, _LEAST_WIDTH)
        translate, theme = QCoreApplication.translate, appearance.theme
        self._shown = label("", _WEEK, "quiet")
        texts = {weeks: translate("Team", "%n weeks", "", weeks) for weeks in LENGTHS}
        self.lengths: JoinedChoices[int] = JoinedChoices(texts, translate("Team", "Period"), theme)
        self.lengths.choose(USUAL_LENGTH)
        self.lengths.chosen.connect(self.weeks_chosen)
        self.folder = push_button(translate("Team", "Watched folder…"), theme, icon_name="folder")
        self.folder.clicked.connect(self.folder_wanted)
        self.read = push_button(translate("Team", "Read sheets…"), theme, icon_name="download")
        self.read.clicked.connect(self.read_wanted)
        self.print = push_button(translate("Team", "Print…"), theme, icon_name="printer")
        self.print.setToolTip(plain_tooltip(translate("Team", "Print an overview of the team (Ctrl+P)")))
        self.print.clicked.connect(self.print_wanted)
        row = self.row
        title = label(translate("Team", "Team"), look.PAGE_TITLE)
        row.addWidget(title)
        row.addWidget(self._shown)
        row.addStretch(1)
        buttons = (self.lengths, more_button(more, theme), bar_line(), self.folder, self.read, self.print)
        for part in buttons:
            row.addWidget(part)
        self._parts: tuple[QWidget, ...] = (title, *buttons)

    def show_team(self, week: str, reps: int) -> None:
        """Say which week is the newest, and of how many reps."""
        words = QCoreApplication.translate("Team", "{week}, %n rep(s)", "", reps)
        self._shown.setText(words.replace("{week}", week) if reps else "")
        self.print.setEnabled(bool(reps))
        self._fit()

    def _fit(self) -> None:
        """Leave the week out where there is no room beside the buttons."""
        taken = sum(part.sizeHint().width() + 10 for part in (*self._parts, self._shown))
        self._shown.setVisible(self.width() >= taken + _AROUND_WEEK)

    def show_folder(self, folder: str) -> None:
        """Say in the tooltip which folder is watched."""
        none = QCoreApplication.translate("Team", "Sheets that come into this folder are read by themselves")
        self.folder.setToolTip(plain_tooltip(folder or none))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Say less where there is no room."""
        super().resizeEvent(event)
        self._fit()
