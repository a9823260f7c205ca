"""What the dialog of the one-on-one sheet is made of, and where it stands."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import (
    QHBoxLayout,
    QPushButton,
    QScrollArea,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from planner import look
from planner.domain.released_sheet import Part
from planner.views.appearance import Appearance
from planner.views.choices import Segments
from planner.views.controls import explanation, label, push_button
from planner.views.printing.page_preview import PagePreview
from planner.views.printing.paper_choices import ZoomBar, ink_choice, no_printer_words, paper_choice
from planner.views.review.releasing.part_ticks import PartTicks
from planner.views.review.releasing.told_view import ToldView

_SIDE_WIDTH = 330


class SheetParts:
    """The widgets of the dialog; it lays them out and lets the preview zoom, all else is the dialog's."""

    def __init__(self, dialog: QWidget, appearance: Appearance, kept_back: Mapping[Part, str]) -> None:
        theme, translate = appearance.theme, QCoreApplication.translate
        title = translate("Release", "One-on-one sheet")
        dialog.setWindowTitle(title)
        self._title = label(title, look.PAGE_TITLE)
        self._make_views(theme)
        self.ticks = PartTicks(kept_back)
        self.paper, self.grey = paper_choice(theme), ink_choice(theme)
        self._make_buttons(theme)
        self.message = explanation("")
        self.message.hide()
        self.no_printer = no_printer_words()
        whole = QHBoxLayout(dialog)
        whole.setContentsMargins(20, 20, 20, 18)
        whole.setSpacing(22)
        whole.addLayout(self._left(), 1)
        whole.addWidget(self._side())

    def _make_views(self, theme: look.Theme) -> None:
        translate = QCoreApplication.translate
        self.view = Segments(
            {
                False: translate("Release", "The page"),
                True: translate("Release", "All numbers and texts"),
            },
            translate("Release", "What is shown"),
            theme,
        )
        self.preview, self.told = PagePreview(theme), ToldView()
        self._views = QStackedWidget()
        self._views.addWidget(self.preview)
        self._views.addWidget(self.told)
        self._zoom_bar = ZoomBar(self.preview, theme)
        self.view.choose(False)
        self.view.chosen.connect(lambda told: self.show_told(told=bool(told)))

    def _make_buttons(self, theme: look.Theme) -> None:
        translate = QCoreApplication.translate
        self.release_button = push_button(
            translate("Release", "Release…"), theme, icon_name="upload", kind="primary"
        )
        self.print_button = push_button(translate("PrintDialog", "Print…"), theme, icon_name="printer")
        self.save_button = push_button(translate("PrintDialog", "Save as PDF…"), theme, icon_name="download")
        self.log_button = push_button(translate("Release", "What was released…"), theme)
        self.close_button = push_button(translate("PrintDialog", "Close"), theme)
        self.print_button.setEnabled(False)
        for button in self._buttons():
            button.setAutoDefault(False)
        self._zoom_bar.whole.setAutoDefault(False)

    def _buttons(self) -> tuple[QPushButton, ...]:
        return (
            self.release_button,
            self.print_button,
            self.save_button,
            self.log_button,
            self.close_button,
        )

    def _left(self) -> QVBoxLayout:
        above = QHBoxLayout()
        above.addWidget(self.view)
        above.addStretch()
        left = QVBoxLayout()
        left.setSpacing(8)
        left.addLayout(above)
        left.addWidget(self._views, 1)
        left.addWidget(self._zoom_bar)
        return left

    def _side(self) -> QWidget:
        translate = QCoreApplication.translate
        side = QWidget()
        side.setFixedWidth(_SIDE_WIDTH)
        column = QVBoxLayout(side)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(self._title)
        words = translate(
            "Release", "Your manager sees what is ticked, as it is shown here, once you release it."
        )
        column.addWidget(explanation(words))
        area = QScrollArea()
        area.setWidget(self.ticks)
        area.setWidgetResizable(True)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        column.addWidget(area, 1)
        setting_up = QHBoxLayout()
        setting_up.setSpacing(12)
        setting_up.addWidget(self.paper)
        setting_up.addWidget(self.grey)
        column.addLayout(setting_up)
        for below in (self.message, self.no_printer, self.release_button):
            column.addWidget(below)
        paper = QHBoxLayout()
        paper.setSpacing(8)
        paper.addWidget(self.print_button)
        paper.addWidget(self.save_button)
        column.addLayout(paper)
        column.addWidget(self.log_button)
        column.addWidget(self.close_button)
        return side

    def show_told(self, *, told: bool) -> None:
        """Show all numbers and texts, or the page."""
        self.view.choose(told)
        self._views.setCurrentWidget(self.told if told else self.preview)
        self._zoom_bar.setVisible(not told)

    def set_busy(self, busy: bool) -> None:
        """Let nothing be changed while the file is being signed, and say so."""
        for part in (self.ticks, self.release_button, self.paper, self.grey):
            part.setEnabled(not busy)
        if busy:
            self.say(QCoreApplication.translate("Release", "The sheet is being signed."), "quiet")

    def say(self, words: str, tone: str) -> None:
        """Say above the buttons what came of something."""
        self.message.setProperty("tone", tone)
        self.message.style().unpolish(self.message)
        self.message.style().polish(self.message)
        self.message.setText(words)
        self.message.show()
