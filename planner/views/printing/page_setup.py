"""The set-up of a page as this computer remembers it."""

from __future__ import annotations

from PySide6.QtCore import QLocale

from planner.app.machine_settings import MachineSettings
from planner.printing.paper import Paper, paper_for
from planner.printing.sheet_content import SheetOptions

_PAPER, _GREY, _WEEKEND, _NOTES = "print/paper", "print/grey", "print/weekend", "print/notes"


def remembered_options(machine: MachineSettings, locale: QLocale, *, shows_weekend: bool) -> SheetOptions:
    """Return how the last page was set up; what was never chosen follows the formats and the screen.

    Private things are never remembered: each print leaves them out until they are asked for again.
    """
    paper = machine.text(_PAPER)
    return SheetOptions(
        paper=Paper(paper) if paper in list(Paper) else paper_for(locale),
        grey=machine.flag(_GREY, False),
        with_weekend=machine.flag(_WEEKEND, shows_weekend),
        with_notes=machine.flag(_NOTES, True),
    )


def remember_options(machine: MachineSettings, before: SheetOptions, options: SheetOptions) -> None:
    """Remember what was changed in the set-up of the page."""
    if options.paper != before.paper:
        machine.keep_text(_PAPER, options.paper)
    for key, old, new in (
        (_GREY, before.grey, options.grey),
        (_WEEKEND, before.with_weekend, options.with_weekend),
        (_NOTES, before.with_notes, options.with_notes),
    ):
        if new != old:
            machine.keep_flag(key, new)
