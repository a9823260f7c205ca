"""`review`: the sheet of a one-on-one as a PDF, the same as from the window."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import replace
from datetime import date
from pathlib import Path

from PySide6.QtCore import QCoreApplication

from planner.app.releasing import USUAL_PARTS, released
from planner.app.review import Review
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
from planner.printing.one_on_one_sheet import OneOnOneOptions, OneOnOneSheet
from planner.printing.output import write_pdf


def print_review(asked: Asked) -> int:
    """Write the sheet of the weeks that were asked for; words of the rep's only where they are asked for."""
    out = Path(asked.values.out)
    with speaking(asked.options, painting_application()) as translators:
        first, last = asked_days(asked)
        with opened(asked.options, translators) as plan:
            if out.resolve() == plan.path.resolve():
                raise UserError(Problem.CANNOT_WRITE, file=str(out))
            sheet = _sheet(plan, first, last, _parts(asked))
            options = OneOnOneOptions(asked_paper(asked.values.paper, plan.formats), asked.values.grey)
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
    held = _held(read, review, first, last)
    facts = sheet_facts(read.plan, read, review, held, opened_plan.formats)
    return released(facts, parts, new_id(), review.profile, opened_plan.clock.now())


def _held(read: ReadPlan, review: Review, first: date, last: date) -> OneOnOne:
    """Return the one-on-one that the sheet is for: the first from the end of the period on, or a bare one."""
    period = review.asked.period
    known = [one for one in read.plan.one_on_ones.values() if one.day >= min(last, review.asked.today)]
    bare = OneOnOne(new_id(), review.asked.today, 0, first, last)
    held = known[0] if known else bare
    return replace(held, first_day=period.first_day, last_day=period.last_day)
