"""Printing a week: preview, set-up of the page, printer or PDF."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import QTimer
from PySide6.QtPrintSupport import QPrinterInfo
from PySide6.QtWidgets import QCheckBox, QDialog, QHBoxLayout, QVBoxLayout, QWidget

from planner import look
from planner.app.agreements import standings_of
from planner.app.machine_settings import MachineSettings
from planner.app.session import Session
from planner.app.trouble import trouble_of
from planner.domain.errors import UserError
from planner.domain.mix import percent
from planner.domain.week import Week
from planner.printing.output import write_pdf
from planner.printing.paper import Paper
from planner.printing.sheet_content import SheetContent
from planner.printing.week_sheet import WeekSheet
from planner.views.appearance import Appearance
from planner.views.choices import Segments
from planner.views.controls import explanation, icon_button, label, push_button
from planner.views.printing.outlets import asked_pdf, keep_pdf_folder, print_where_asked
from planner.views.printing.page_preview import PagePreview
from planner.views.printing.page_setup import remember_options, remembered_options

_SIDE_WIDTH = 292


class PrintDialog(QDialog):
    """Shows a week as it will be printed, and prints it or saves it as a PDF.

    Without any printer set up, saving still works and the dialog says why printing does not.
    """

    def __init__(
        self,
        session: Session,
        appearance: Appearance,
        machine: MachineSettings,
        week: Week,
        parent: QWidget | None = None,
        printer_names: Callable[[], list[str]] = QPrinterInfo.availablePrinterNames,
    ) -> None:
        super().__init__(parent)
        self._session = session
        self._appearance = appearance
        self._machine = machine
        self._week = week
        self._printer_names = printer_names
        self.options = remembered_options(
            machine, appearance.formats.locale, shows_weekend=session.preferences.shows_weekend
        )
        self._make_parts()
        self._lay_out()
        self._connect()
        self._show_options()
        self.resize(1120, 720)
        # Asking the system for its printers may take a while: the page is shown first.
        QTimer.singleShot(0, self, self._look_for_printers)

    def _make_parts(self) -> None:
        theme, formats = self._appearance.theme, self._appearance.formats
        title = self.tr("Print {week}").format(week=formats.week(self._week.iso))
        self.setWindowTitle(title)
        self._title = label(title, look.PAGE_TITLE)
        self._title.setWordWrap(True)
        self.preview = PagePreview(theme)
        self.paper = Segments(
            {Paper.A4: self.tr("A4"), Paper.LETTER: self.tr("Letter")}, self.tr("Paper"), theme
        )
        self.grey = Segments({False: self.tr("Colour"), True: self.tr("Grey")}, self.tr("Ink"), theme)
        self.weekend = QCheckBox(self.tr("Days off too"))
        self.notes = QCheckBox(self.tr("Notes of blocks"))
        self.private = QCheckBox(self.tr("Private blocks in full"))
        self.print_button = push_button(self.tr("Print…"), theme, icon_name="printer", kind="primary")
        self.save_button = push_button(self.tr("Save as PDF…"), theme, icon_name="download")
        self.close_button = push_button(self.tr("Close"), theme)
        self.zoom_out_button = icon_button("zoom-out", self.tr("Smaller"), theme)
        self.zoom_in_button = icon_button("zoom-in", self.tr("Larger"), theme)
        self.fit_button = push_button(self.tr("Whole page"), theme, kind="small")
        self._zoom_label = label("", look.SMALL, "quiet")
        self.no_printer = explanation(self.tr("No printer is set up on this computer. A PDF can be saved."))
        self.no_printer.hide()
        self.message = explanation("")
        self.message.hide()
        self.print_button.setEnabled(False)
        # Enter prints, unless another button has the keyboard.
        self.print_button.setDefault(True)

    def _lay_out(self) -> None:
        zooming = QHBoxLayout()
        zooming.setSpacing(4)
        for part in (self.zoom_out_button, self._zoom_label, self.zoom_in_button, self.fit_button):
            zooming.addWidget(part)
        zooming.addStretch()
        left = QVBoxLayout()
        left.setSpacing(8)
        left.addWidget(self.preview, 1)
        left.addLayout(zooming)
        side = QWidget()
        side.setFixedWidth(_SIDE_WIDTH)
        column = QVBoxLayout(side)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(self._title)
        column.addSpacing(10)
        grey_says = self.tr("Grey uses hatches in place of colours, and prints well on any printer.")
        private_says = self.tr("Else they show their length. This is asked anew for each print.")
        sections: tuple[tuple[str, tuple[QWidget, ...]], ...] = (
            (self.tr("Paper"), (self.paper,)),
            (self.tr("Ink"), (self.grey, explanation(grey_says))),
            (self.tr("On the page"), (self.notes, self.weekend, self.private, explanation(private_says))),
        )
        for name, parts in sections:
            column.addWidget(label(name, look.PANEL_HEADING, "quiet"))
            for row in parts:
                column.addWidget(row)
            column.addSpacing(10)
        column.addStretch()
        for below in (self.message, self.no_printer, self.print_button, self.save_button, self.close_button):
            column.addWidget(below)
        whole = QHBoxLayout(self)
        whole.setContentsMargins(20, 20, 20, 18)
        whole.setSpacing(22)
        whole.addLayout(left, 1)
        whole.addWidget(side)

    def _connect(self) -> None:
        self.paper.chosen.connect(lambda paper: self._change(paper=paper))
        self.grey.chosen.connect(lambda grey: self._change(grey=grey))
        self.weekend.toggled.connect(lambda on: self._change(with_weekend=on))
        self.notes.toggled.connect(lambda on: self._change(with_notes=on))
        self.private.toggled.connect(lambda on: self._change(with_private=on))
        self.zoom_in_button.clicked.connect(self.preview.zoom_in)
        self.zoom_out_button.clicked.connect(self.preview.zoom_out)
        self.fit_button.clicked.connect(self.preview.fit)
        self.preview.zoomed.connect(self._show_zoom)
        self.print_button.clicked.connect(self._print)
        self.save_button.clicked.connect(self._save)
        self.close_button.clicked.connect(self.reject)

    def _show_options(self) -> None:
        self.paper.choose(self.options.paper)
        self.grey.choose(self.options.grey)
        for box, on in (
            (self.weekend, self.options.with_weekend),
            (self.notes, self.options.with_notes),
            (self.private, self.options.with_private),
        ):
            box.blockSignals(True)
            box.setChecked(on)
            box.blockSignals(False)
        self.preview.show_sheet(self._sheet())

    def _change(self, **changes: object) -> None:
        before, self.options = self.options, replace(self.options, **changes)  # type: ignore[arg-type]
        remember_options(self._machine, before, self.options)
        self.message.hide()
        self.preview.show_sheet(self._sheet())

    def _sheet(self) -> WeekSheet:
        plan = self._session.plan
        now, iso = self._session.clock.now(), self._week.iso
        content = SheetContent(
            self._week,
            plan.categories,
            plan.preferences,
            now,
            plan.band_of(iso),
            standings_of(plan, self._session, iso, now.date()),
        )
        return WeekSheet(content, self.options, self._appearance.formats)

    def _show_zoom(self, zoom: float) -> None:
        self._zoom_label.setText(f"{percent(zoom)}%")
        self.fit_button.setEnabled(not self.preview.fits)
        self.zoom_out_button.setEnabled(not self.preview.fits)

    def _look_for_printers(self) -> None:
        has_printer = bool(self._printer_names())
        self.print_button.setEnabled(has_printer)
        self.no_printer.setVisible(not has_printer)
        if not has_printer:
            self.save_button.setDefault(True)

    def _print(self) -> None:
        try:
            sent = print_where_asked(self._sheet(), self)
        except UserError as error:
            self._say(trouble_of(error).line, "warning")
        else:
            if sent:
                self._say(self.tr("Sent to the printer."), "quiet")

    def _save(self) -> None:
        sheet = self._sheet()
        name = f"{self._appearance.formats.week(self._week.iso)} {self._week.iso.year}.pdf"
        path = asked_pdf(self, self._machine, name)
        if path is None:
            return
        try:
            write_pdf(path, sheet)
        except UserError as error:
            self._say(trouble_of(error).line, "warning")
        else:
            keep_pdf_folder(self._machine, path)
            self._say(self.tr("Saved as {file}.").format(file=path.name), "quiet")

    def _say(self, words: str, tone: str) -> None:
        self.message.setProperty("tone", tone)
        self.message.style().unpolish(self.message)
        self.message.style().polish(self.message)
        self.message.setText(words)
        self.message.show()
