"""`review`: the sheet of a one-on-one as a PDF, the same as from the window."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import replace
from datetime import date
from pathlib import Path

from PySide6.QtCore import QCoreApplication

from planner.app.one_on_ones import about
from planner.app.releasing import USUAL_PARTS, released
from planner.app.session import new_id
from planner.app.sheet_facts import sheet_facts
from planner.commands.arguments import Asked
from planner.commands.asked_days import asked_days
from planner.commands.opened import OpenedPlan, opened, speaking
from planner.commands.painting import asked_paper, painting_application
from planner.commands.plain_lines import plain_line
from planner.commands.read_plan import ReadPlan
from planner.commands.reviewed import period_between, review_of
from planner.domain.errors import Problem, UserError
from planner.domain.one_on_one import OneOnOne
from planner.domain.released_sheet import Part, ReleasedSheet
from planner.printing.one_on_one_sheet import OneOnOneSheet
from planner.printing.output import write_pdf
from planner.printing.printed_sheet import PageOptions


def print_review(asked: Asked) -> int:
    """Write the sheet of the weeks that were asked for; words of the rep's only where they are asked for."""
    out = Path(asked.values.out)
    with speaking(asked.options, painting_application()) as translators:
        first, last = asked_days(asked)
        with opened(asked.options, translators) as plan:
            if out.resolve() == plan.path.resolve():
                raise UserError(Problem.CANNOT_WRITE, file=str(out))
            sheet = _sheet(plan, first, last, _parts(asked))
            options = PageOptions(asked_paper(asked.values.paper, plan.formats), asked.values.grey)
            write_pdf(out, OneOnOneSheet(sheet, options, plan.formats))
        written = QCoreApplication.translate("CommandLine", "The one-on-one sheet is written to {file}.")
        print(plain_line(written.format(file=out)))
    return 0


def _parts(asked: Asked) -> Collection[Part]:
    if asked.values.words:
        return USUAL_PARTS | {Part.OWN_WORDS, Part.FOCUS, Part.NOTES}
    return USUAL_PARTS


def _sheet(opened_plan: OpenedPlan, first: date, last: date, parts: Collection[Part]) -> ReleasedSheet:
    read = ReadPlan(opened_plan)
    review = review_of(opened_plan, read, period_between(first, last))
    period, today = review.asked.period, review.asked.today
    days = period.first_day, period.last_day
    known = about(read.plan.one_on_ones.values(), *days, today)
    held = replace(known or OneOnOne(new_id(), today, 0, *days), first_day=days[0], last_day=days[1])
    facts = sheet_facts(read.plan, read, review, held, opened_plan.formats)
    sheet = released(facts, parts, new_id(), review.profile, opened_plan.clock.now())
    # Without a one-on-one there is the day of printing, and no time.
    return sheet if known is not None else replace(sheet, held_at=None)
