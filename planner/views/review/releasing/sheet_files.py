"""Where the file of a sheet goes, and what is said of the key that signed it."""

from __future__ import annotations

from datetime import date
from pathlib import Path

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from planner.app.machine_settings import MachineSettings
from planner.domain.released_sheet import ReleasedSheet
from planner.domain.span import IsoWeek
from planner.exchange.sheet_file import SUFFIX
from planner.views.printing.outlets import asked_file

_FOLDER = "release"


def sheet_file_name(sheet: ReleasedSheet, day: date) -> str:
    """Return what the file of a sheet is called: whose it is, of which day and about which weeks."""
    signs = (letter if letter.isalnum() or letter in " -" else " " for letter in sheet.rep)
    rep = " ".join("".join(signs).split())
    words = QCoreApplication.translate("Release", "One-on-one {rep} {day} weeks {first}-{last}")
    first, last = IsoWeek.of(sheet.first_day), IsoWeek.of(sheet.last_day)
    name = words.format(rep=rep, day=day.isoformat(), first=first.number, last=last.number)
    return f"{' '.join(name.split())}{SUFFIX}"


def asked_sheet_file(parent: QWidget, machine: MachineSettings, title: str, name: str) -> Path | None:
    """Ask where the file of a sheet shall be written; None where nothing was chosen."""
    kinds = QCoreApplication.translate("Release", "Sheets of one-on-ones (*{ending})").format(ending=SUFFIX)
    return asked_file(parent, machine.folder(_FOLDER), title, kinds, name)


def keep_sheet_folder(machine: MachineSettings, path: Path) -> None:
    """Remember where a sheet went, for the next one."""
    machine.keep_folder(_FOLDER, str(path.parent))


def key_sentence(*, is_kept: bool) -> str:
    """Return what is to be known of the key, empty where it is kept as it should be."""
    if is_kept:
        return ""
    return QCoreApplication.translate(
        "Release",
        "This computer has no store for secrets, so the key that signed it is gone when Overmorgen closes. "
        "A later sheet will show your manager another key; say that it is you.",
    )
