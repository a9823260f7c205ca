"""Printing a week: what stands on the page, then preview, printer or PDF."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication
from PySide6.QtPrintSupport import QPrinterInfo
from PySide6.QtWidgets import QCheckBox, QWidget

from planner.app.agreements import standings_of
from planner.app.machine_settings import MachineSettings
from planner.app.session import Session
from planner.domain.week import Week
from planner.printing.printed_sheet import PrintedSheet
from planner.printing.sheet_content import SheetContent
from planner.printing.week_sheet import WeekSheet
from planner.views.appearance import Appearance
from planner.views.controls import explanation
from planner.views.printing.page_setup import remembered_options
from planner.views.printing.paper_dialog import PaperDialog, PrinterNames


class PrintDialog(PaperDialog):
    """Prints a week, with or without notes, days off and what is private."""

    def __init__(
        self,
        session: Session,
        appearance: Appearance,
        machine: MachineSettings,
        week: Week,
        parent: QWidget | None = None,
        printer_names: PrinterNames = QPrinterInfo.availablePrinterNames,
    ) -> None:
        words = QCoreApplication.translate("PrintDialog", "Print {week}")
        title = words.format(week=appearance.formats.week(week.iso))
        weekend = session.preferences.shows_weekend
        options = remembered_options(machine, appearance.formats.locale, shows_weekend=weekend)
        super().__init__(title, "", options, machine, appearance, parent, printer_names)
        self._session = session
        self._formats = appearance.formats
        self._week = week
        self._add_choices()
        self.begin(self._made, self._named)

    def _add_choices(self) -> None:
        self.notes = QCheckBox(self.tr("Notes of blocks"))
        self.weekend = QCheckBox(self.tr("Days off too"))
        self.private = QCheckBox(self.tr("Private blocks in full"))
        self.notes.setChecked(self.options.with_notes)
        self.weekend.setChecked(self.options.with_weekend)
        self.private.setChecked(self.options.with_private)
        self.notes.toggled.connect(lambda on: self.change(with_notes=on))
        self.weekend.toggled.connect(lambda on: self.change(with_weekend=on))
        self.private.toggled.connect(lambda on: self.change(with_private=on))
        says = explanation(self.tr("Else they show their length. This is asked anew for each print."))
        self.add_section(self.tr("On the page"), self.notes, self.weekend, self.private, says)

    def _made(self) -> Sequence[PrintedSheet]:
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
        return (WeekSheet(content, self.options, self._formats),)

    def _named(self) -> str:
        return f"{self._formats.week(self._week.iso)} {self._week.iso.year}.pdf"
