"""`print`: the week as a PDF, the same sheet as from the window."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QCoreApplication

from planner.app.agreements import standings_of
from planner.commands.arguments import Asked
from planner.commands.opened import OpenedPlan, opened, speaking
from planner.commands.painting import asked_paper, painting_application
from planner.commands.plain_lines import plain_line
from planner.commands.read_plan import ReadPlan
from planner.domain.errors import Problem, UserError
from planner.domain.span import IsoWeek
from planner.printing.output import write_pdf
from planner.printing.sheet_content import SheetContent, SheetOptions
from planner.printing.week_sheet import WeekSheet


def print_week(asked: Asked) -> int:
    """Write the week into the file that was asked for."""
    out = Path(asked.values.out)
    with speaking(asked.options, painting_application()) as translators:
        iso = IsoWeek.parse(asked.values.week)
        with opened(asked.options, translators) as plan:
            if out.resolve() == plan.path.resolve():
                raise UserError(Problem.CANNOT_WRITE, file=str(out))
            plan.cover(iso.days[0], iso.days[-1])
            content = _content(plan, iso)
            options = SheetOptions(
                asked_paper(asked.values.paper, plan.formats),
                grey=asked.values.grey,
                with_weekend=content.preferences.shows_weekend,
            )
            write_pdf(out, WeekSheet(content, options, plan.formats))
        written = QCoreApplication.translate("CommandLine", "Week {week} written to {file}.")
        print(plain_line(written.format(week=iso.number, file=out)))
    return 0


def _content(opened_plan: OpenedPlan, iso: IsoWeek) -> SheetContent:
    read, now = ReadPlan(opened_plan), opened_plan.clock.now()
    plan = read.plan
    return SheetContent(
        plan.week(iso),
        plan.categories,
        plan.preferences,
        now,
        plan.band_of(iso),
        standings_of(plan, read, iso, now.date()),
    )
