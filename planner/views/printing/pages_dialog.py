"""Printing pages that are made from a paper and an ink alone."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt
from PySide6.QtPrintSupport import QPrinterInfo
from PySide6.QtWidgets import QWidget

from planner.app.machine_settings import MachineSettings
from planner.printing.paper import Paper
from planner.printing.printed_sheet import PrintedSheet
from planner.views.appearance import Appearance
from planner.views.printing.page_setup import remembered_options
from planner.views.printing.paper_dialog import PaperDialog, PrinterNames

MakePages = Callable[[Paper, bool], Sequence[PrintedSheet]]
"""Makes the pages for a paper, in grey or in colour."""


class PagesDialog(PaperDialog):
    """Prints pages, one or more, that somebody else makes; the first names the PDF."""

    def __init__(
        self,
        title: str,
        says: str,
        make: MakePages,
        machine: MachineSettings,
        appearance: Appearance,
        parent: QWidget | None = None,
        printer_names: PrinterNames = QPrinterInfo.availablePrinterNames,
    ) -> None:
        """Make the dialog with a title and a sentence that `says` what is on the pages."""
        options = remembered_options(machine, appearance.formats.locale, shows_weekend=False)
        super().__init__(title, says, options, machine, appearance, parent, printer_names)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._pages_for = make
        self.begin(
            lambda: self.pages_on(self.options.paper, self.options.grey),
            lambda: f"{self.pages[0].title}.pdf",
        )

    def pages_on(self, paper: Paper, grey: bool) -> Sequence[PrintedSheet]:
        """Return the pages as they are on a paper, in grey or in colour."""
        return self._pages_for(paper, grey)
