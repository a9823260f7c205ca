"""What leads to files of prospects and to duplicates."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtWidgets import QPushButton

from picturing.stage import Stage
from planner.domain import prospect_edits
from planner.domain.prospect import Prospect
from planner.views.prospects.importing.duplicates_dialog import DuplicatesDialog
from planner.views.prospects.importing.export_dialog import ExportProspectsDialog
from planner.views.prospects.importing.import_dialog import ImportDialog

_HEADERS = (
    "Person - Name;Person - Organization;Person - Email - Work;Person - Phone - Work;Branche;Plaats;Rank"
)
_ROW = "Ada Smit;Staalbouw {0} BV;ada@staalbouw{0}.example;030 12345{0:02d};Metaal;Utrecht;{0}000"


def read_prospects(stage: Stage) -> None:
    """Read a file of prospects, up to what it would change."""
    path = Path(stage.folder) / "fair-2026.csv"
    rows = [_HEADERS, *(_ROW.format(number) for number in range(40)), ";;;;;Ede;", "40 rows"]
    path.write_text("\n".join(rows) + "\n", "utf-8")
    dialog = ImportDialog(stage.session, stage.appearance, path, stage.window)
    dialog.open()
    stage.wait_until(lambda: any(b.isDefault() and b.isEnabled() for b in dialog.findChildren(QPushButton)))


def duplicates(stage: Stage) -> None:
    """Look for duplicates, one of which is there."""
    known = next(p for p in stage.session.plan.prospect_book.prospects.values() if p.is_listed)
    twin = Prospect("twin", f"{known.company} B.V.", phone=known.phone, city=known.city)
    stage.session.do(prospect_edits.add_prospect, twin)
    dialog = DuplicatesDialog(stage.session, stage.appearance, stage.window)
    dialog.open()
    stage.wait_until(dialog.list.count)


def export_prospects(stage: Stage) -> None:
    """Choose what goes into a file."""
    known = tuple(stage.session.plan.prospect_book.prospects.values())
    ExportProspectsDialog(known, stage.appearance, stage.window).open()
