"""`export`: own blocks as a calendar file, as File > Export does."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QCoreApplication

from planner.app.block_export import BlockExport
from planner.commands.arguments import Asked
from planner.commands.asked_days import asked_days
from planner.commands.opened import opened, speaking
from planner.commands.plain_lines import plain_line


def export_blocks(asked: Asked) -> int:
    """Write the own blocks of the days that were asked for, and say how many went out."""
    out = Path(asked.values.out)
    with speaking(asked.options) as translators:
        first, last = asked_days(asked)
        with opened(asked.options, translators) as plan:
            export = BlockExport.of(plan.reader.blocks(first, last), with_private=asked.values.private)
            categories = {category.id: category for category in plan.reader.categories()}
            export.write(out, categories, plan.clock, plan.path)
            print(plain_line(_summary(export, out)))
    return 0


def _summary(export: BlockExport, out: Path) -> str:
    gone = QCoreApplication.translate("CommandLine", "%n block(s) written to {file}.", "", len(export.blocks))
    summary = gone.replace("{file}", str(out))
    if not export.kept_back:
        return summary
    kept = QCoreApplication.translate("CommandLine", "%n private block(s) left out.", "", export.kept_back)
    return f"{summary} {kept}"
