"""Printed sheets as pictures: painted by the same sheet that goes to the printer."""

from __future__ import annotations

from PySide6.QtGui import QImage

from picturing.paper import painted
from picturing.stage import Stage
from planner.app.agreements import standings_of
from planner.printing.sheet_content import SheetContent, SheetOptions
from planner.printing.week_sheet import WeekSheet


class PrintedWeek:
    """The week on paper with some options."""

    def __init__(self, options: SheetOptions) -> None:
        self._options = options

    def __call__(self, stage: Stage) -> QImage:
        """Return the sheet as a picture with so many dots per inch as a printer's draft has."""
        session = stage.session
        plan, now = session.plan, session.clock.now()
        agreed = plan.band_of(stage.week.iso)
        standings = standings_of(plan, session, stage.week.iso, now.date())
        content = SheetContent(stage.week, plan.categories, plan.preferences, now, agreed, standings)
        sheet = WeekSheet(content, self._options, stage.appearance.formats)
        return painted(sheet, stage)
