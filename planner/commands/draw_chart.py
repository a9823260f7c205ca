"""`chart`: a chart of the review as a picture or a drawing."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QCoreApplication

from planner.app.review_rows import Period
from planner.app.whole_file import write_whole
from planner.charts.chart_look import GRID, Paint
from planner.charts.rows import without_private_cause
from planner.charts.saving import ChartFormat
from planner.commands.arguments import Asked
from planner.commands.asked_days import asked_days
from planner.commands.opened import OpenedPlan, opened, speaking
from planner.commands.painting import painting_application
from planner.commands.plain_lines import plain_line
from planner.commands.read_plan import ReadPlan
from planner.commands.reviewed import period_between, review_of, usual_period
from planner.domain.errors import Problem, UserError
from planner.views.review.chart_drawing import ChartDrawing
from planner.views.review.chart_heading import heading_of
from planner.views.review.chart_kinds import SHOWN, ChartKind, rows_of, words_of

_LARGER = 2


def draw_chart(asked: Asked) -> int:
    """Write a chart into the file that was asked for, in the format that its name ends in."""
    kind, out = _kind(asked.values.name), Path(asked.values.out)
    ending = _ending(out)
    with speaking(asked.options, painting_application()) as translators:
        with opened(asked.options, translators) as plan:
            if out.resolve() == plan.path.resolve():
                raise UserError(Problem.CANNOT_WRITE, file=str(out))
            review = review_of(plan, ReadPlan(plan), _period(asked, plan))
            rows = rows_of(kind, without_private_cause(review.rows))
            words = words_of(kind, rows, plan.formats)
            heading = heading_of(kind, words, review.asked, plan.formats)
            drawing = ChartDrawing(kind, Paint.GREY if asked.values.grey else Paint.LIGHT)
            size = GRID.width * _LARGER, GRID.height * _LARGER
            write_whole(out, drawing.saved(rows, words.labels, heading, *size, ending))
        print(plain_line(words.title))
        written = QCoreApplication.translate("CommandLine", "The chart is written to {file}.")
        print(plain_line(written.format(file=out)))
    return 0


def _kind(name: str) -> ChartKind:
    names = {kind.value.replace(" ", "-"): kind for kind in SHOWN}
    if name not in names:
        raise UserError(Problem.BAD_CHART, text=name, names=", ".join(names))
    return names[name]


def _ending(out: Path) -> str:
    ending = out.suffix.lower().lstrip(".")
    if ending not in list(ChartFormat):
        raise UserError(Problem.BAD_CHART, text=out.name, names=", ".join(f".{kind}" for kind in ChartFormat))
    return ending


def _period(asked: Asked, plan: OpenedPlan) -> Period:
    if not asked.values.first and not asked.values.last:
        return usual_period(plan.clock.today())
    return period_between(*asked_days(asked))
