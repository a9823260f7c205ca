"""What every dialog with a page on paper offers: which paper, which ink, and how large the page is shown."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QHBoxLayout, QLabel, QWidget

from planner import look
from planner.domain.mix import percent
from planner.printing.paper import Paper
from planner.views.choices import Segments
from planner.views.controls import explanation, icon_button, label, push_button
from planner.views.printing.page_preview import PagePreview


def paper_choice(theme: look.Theme) -> Segments[Paper]:
    """Return the choice of paper."""
    translate = QCoreApplication.translate
    papers = {Paper.A4: translate("PrintDialog", "A4"), Paper.LETTER: translate("PrintDialog", "Letter")}
    return Segments(papers, translate("PrintDialog", "Paper"), theme)


def ink_choice(theme: look.Theme) -> Segments[bool]:
    """Return the choice between colour and grey; True is grey."""
    translate = QCoreApplication.translate
    inks = {False: translate("PrintDialog", "Colour"), True: translate("PrintDialog", "Grey")}
    return Segments(inks, translate("PrintDialog", "Ink"), theme)


def no_printer_words() -> QLabel:
    """Return what is said where no printer is set up; hidden until that is known."""
    words = QCoreApplication.translate(
        "PrintDialog", "No printer is set up on this computer. A PDF can be saved."
    )
    said = explanation(words)
    said.hide()
    return said


class ZoomBar(QWidget):
    """Lets a preview be shown smaller, larger or whole."""

    def __init__(self, preview: PagePreview, theme: look.Theme) -> None:
        super().__init__()
        translate = QCoreApplication.translate
        self._preview = preview
        self.smaller = icon_button("zoom-out", translate("PrintDialog", "Smaller"), theme)
        self.larger = icon_button("zoom-in", translate("PrintDialog", "Larger"), theme)
        self.whole = push_button(translate("PrintDialog", "Whole page"), theme, kind="small")
        self._share = label("", look.SMALL, "quiet")
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(4)
        for part in (self.smaller, self._share, self.larger, self.whole):
            row.addWidget(part)
        row.addStretch()
        self.smaller.clicked.connect(preview.zoom_out)
        self.larger.clicked.connect(preview.zoom_in)
        self.whole.clicked.connect(preview.fit)
        preview.zoomed.connect(self._show)

    def _show(self, zoom: float) -> None:
        self._share.setText(f"{percent(zoom)}%")
        self.whole.setEnabled(not self._preview.fits)
        self.smaller.setEnabled(not self._preview.fits)
