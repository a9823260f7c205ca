"""Where a sheet can go: a printer that the rep chooses, or a file."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QCoreApplication
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QDialog, QFileDialog, QWidget

from planner.app.machine_settings import MachineSettings
from planner.printing.output import print_on, set_up
from planner.printing.printed_sheet import PrintedSheet

_FOLDER = "print"


def print_where_asked(sheet: PrintedSheet, parent: QWidget, *more: PrintedSheet) -> bool:
    """Ask for a printer and print a sheet, and `more` as further pages; return whether it was sent.

    Raises UserError as the printer does.
    """
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    set_up(printer, sheet)
    if QPrintDialog(printer, parent).exec() != QDialog.DialogCode.Accepted:
        return False
    print_on(printer, sheet, *more)
    return True


def asked_pdf(parent: QWidget, machine: MachineSettings, name: str) -> Path | None:
    """Ask where a PDF shall be saved; None where nothing was chosen."""
    translate = QCoreApplication.translate
    return asked_file(
        parent,
        machine.folder(_FOLDER),
        translate("PrintDialog", "Save as PDF"),
        translate("PrintDialog", "PDF (*.pdf)"),
        name,
    )


def keep_pdf_folder(machine: MachineSettings, path: Path) -> None:
    """Remember where a PDF went, for the next one."""
    machine.keep_folder(_FOLDER, str(path.parent))


def asked_file(parent: QWidget, folder: str, title: str, kinds: str, name: str) -> Path | None:
    """Ask where a file shall be written, in a folder or the rep's own; None where nothing was chosen."""
    dialog = QFileDialog(parent, title, folder or str(Path.home()))
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    dialog.setNameFilter(kinds)
    dialog.setDefaultSuffix(name.rpartition(".")[2])
    dialog.selectFile(name)
    if dialog.exec() != QDialog.DialogCode.Accepted:
        return None
    return Path(dialog.selectedFiles()[0])
