"""What the dialogs that print have in common: preview, paper and ink, zoom, printer and PDF."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace

from PySide6.QtCore import QCoreApplication, QTimer
from PySide6.QtPrintSupport import QPrinterInfo
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from planner import look
from planner.app.machine_settings import MachineSettings
from planner.app.trouble import trouble_of
from planner.domain.errors import UserError
from planner.printing.output import write_pdf
from planner.printing.printed_sheet import PrintedSheet
from planner.printing.sheet_content import SheetOptions
from planner.views.appearance import Appearance
from planner.views.controls import explanation, icon_button, label, push_button
from planner.views.printing.outlets import asked_pdf, keep_pdf_folder, print_where_asked
from planner.views.printing.page_preview import PagePreview
from planner.views.printing.page_setup import remember_options
from planner.views.printing.paper_choices import ZoomBar, ink_choice, no_printer_words, paper_choice

_SIDE_WIDTH = 292
_SIZE = (1120, 720)

PrinterNames = Callable[[], list[str]]


class PaperDialog(QDialog):
    """Shows pages as they will be printed, one at a time, and prints them or saves them as a PDF.

    What is on the pages is the business of a subclass: it adds its own sections, and ends its making with
    `begin`, which is told how pages are made and named. Without any printer set up, saving still works and
    the dialog says why printing does not.
    """

    def __init__(
        self,
        title: str,
        says: str,
        options: SheetOptions,
        machine: MachineSettings,
        appearance: Appearance,
        parent: QWidget | None = None,
        printer_names: PrinterNames = QPrinterInfo.availablePrinterNames,
    ) -> None:
        """Make the dialog with a title and, where it is not empty, a sentence on what the pages hold."""
        super().__init__(parent)
        self.setWindowTitle(title)
        self.options = options
        self.pages: Sequence[PrintedSheet] = ()
        self._number = 0
        self._machine = machine
        self._printer_names = printer_names
        self._make_parts(appearance.theme)
        self._make_buttons(appearance.theme)
        self._lay_out(title, says)
        self._connect()
        self.resize(*_SIZE)

    def begin(self, make: Callable[[], Sequence[PrintedSheet]], file_name: Callable[[], str]) -> None:
        """Show the first page; the last step of making a dialog.

        `make` gives the pages for the options in force, one or more, `file_name` the name offered for a PDF.
        """
        self._make, self._file_name = make, file_name
        self.paper.choose(self.options.paper)
        self.grey.choose(self.options.grey)
        self.show_pages()
        # Asking the system for its printers may take a while: the page is shown first.
        QTimer.singleShot(0, self, self._look_for_printers)

    def _make_parts(self, theme: look.Theme) -> None:
        translate = QCoreApplication.translate
        self.preview = PagePreview(theme)
        self.paper, self.grey = paper_choice(theme), ink_choice(theme)
        self.before = icon_button("chevron-left", translate("PrintDialog", "Page before"), theme)
        self.after = icon_button("chevron-right", translate("PrintDialog", "Next page"), theme)
        self.place = label("", look.SMALL, "quiet")
        self.zoom_bar = ZoomBar(self.preview, theme)

    def _make_buttons(self, theme: look.Theme) -> None:
        translate = QCoreApplication.translate
        self.print_button = push_button(
            translate("PrintDialog", "Print…"), theme, icon_name="printer", kind="primary"
        )
        self.save_button = push_button(translate("PrintDialog", "Save as PDF…"), theme, icon_name="download")
        self.close_button = push_button(translate("PrintDialog", "Close"), theme)
        self.message = explanation("")
        self.message.hide()
        self.no_printer = no_printer_words()
        self.print_button.setEnabled(False)
        # Enter prints, unless another button has the keyboard.
        self.print_button.setDefault(True)

    def _lay_out(self, title: str, says: str) -> None:
        below = QHBoxLayout()
        below.setSpacing(4)
        below.addWidget(self.zoom_bar, 1)
        for part in (self.before, self.place, self.after):
            below.addWidget(part)
        left = QVBoxLayout()
        left.setSpacing(8)
        left.addWidget(self.preview, 1)
        left.addLayout(below)
        side = QWidget()
        side.setFixedWidth(_SIDE_WIDTH)
        self._fill_side(QVBoxLayout(side), title, says)
        whole = QHBoxLayout(self)
        whole.setContentsMargins(20, 20, 20, 18)
        whole.setSpacing(22)
        whole.addLayout(left, 1)
        whole.addWidget(side)

    def _fill_side(self, column: QVBoxLayout, title: str, says: str) -> None:
        translate = QCoreApplication.translate
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        heading = label(title, look.PAGE_TITLE)
        heading.setWordWrap(True)
        column.addWidget(heading)
        if says:
            column.addWidget(explanation(says))
        column.addSpacing(10)
        self._sections = QVBoxLayout()
        self._sections.setSpacing(8)
        column.addLayout(self._sections)
        self.add_section(translate("PrintDialog", "Paper"), self.paper)
        grey = translate(
            "PrintDialog", "Grey uses hatches in place of colours, and prints well on any printer."
        )
        self.add_section(translate("PrintDialog", "Ink"), self.grey, explanation(grey))
        column.addStretch()
        for part in (self.message, self.no_printer, self.print_button, self.save_button, self.close_button):
            column.addWidget(part)

    def add_section(self, name: str, *parts: QWidget) -> None:
        """Add choices below a heading."""
        self._sections.addWidget(label(name, look.PANEL_HEADING, "quiet"))
        for part in parts:
            self._sections.addWidget(part)
        self._sections.addSpacing(10)

    def _connect(self) -> None:
        self.paper.chosen.connect(lambda paper: self.change(paper=paper))
        self.grey.chosen.connect(lambda grey: self.change(grey=grey))
        self.before.clicked.connect(lambda: self._turn(-1))
        self.after.clicked.connect(lambda: self._turn(1))
        self.print_button.clicked.connect(self._print)
        self.save_button.clicked.connect(self._save)
        self.close_button.clicked.connect(self.reject)

    def change(self, **changes: object) -> None:
        """Change options, remember them for the next print, and show the pages with them."""
        before, self.options = self.options, replace(self.options, **changes)  # type: ignore[arg-type]
        remember_options(self._machine, before, self.options)
        self.show_pages()

    def show_pages(self) -> None:
        """Make the pages anew, and show the one that was in view."""
        self.pages = self._make()
        self.message.hide()
        self._turn(0)

    def _turn(self, by: int) -> None:
        """Show another page."""
        count = len(self.pages)
        self._number = min(max(self._number + by, 0), count - 1)
        self.preview.show_sheet(self.pages[self._number])
        words = QCoreApplication.translate("PrintDialog", "{number} of {count}")
        self.place.setText(words.format(number=self._number + 1, count=count))
        for part in (self.before, self.place, self.after):
            part.setVisible(count > 1)
        self.before.setEnabled(self._number > 0)
        self.after.setEnabled(self._number < count - 1)

    def _look_for_printers(self) -> None:
        has_printer = bool(self._printer_names())
        self.print_button.setEnabled(has_printer)
        self.no_printer.setVisible(not has_printer)
        if not has_printer:
            self.save_button.setDefault(True)

    def _print(self) -> None:
        first, *more = self.pages
        try:
            sent = print_where_asked(first, self, *more)
        except UserError as error:
            self._say(trouble_of(error).line, "warning")
        else:
            if sent:
                self._say(QCoreApplication.translate("PrintDialog", "Sent to the printer."), "quiet")

    def _save(self) -> None:
        first, *more = self.pages
        path = asked_pdf(self, self._machine, self._file_name())
        if path is None:
            return
        try:
            write_pdf(path, first, *more)
        except UserError as error:
            self._say(trouble_of(error).line, "warning")
        else:
            keep_pdf_folder(self._machine, path)
            words = QCoreApplication.translate("PrintDialog", "Saved as {file}.")
            self._say(words.replace("{file}", path.name), "quiet")

    def _say(self, words: str, tone: str) -> None:
        self.message.setProperty("tone", tone)
        self.message.style().unpolish(self.message)
        self.message.style().polish(self.message)
        self.message.setText(words)
        self.message.show()
