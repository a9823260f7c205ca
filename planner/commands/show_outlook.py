"""`outlook`: what is expected in the months to come, for people and for programs."""

from __future__ import annotations

import json

from planner.app.outlook_chart_words import back_test, ground, outlook_words
from planner.charts.rows import Counted, Outlook, OutlookMonth, Spread
from planner.commands.arguments import Asked
from planner.commands.opened import opened, speaking
from planner.commands.plain_lines import aligned, plain_line
from planner.commands.read_plan import ReadPlan
from planner.commands.reviewed import review_of, usual_period


def show_outlook(asked: Asked) -> int:
    """Print the outlook as things are: the usual hours and the agency's share of today."""
    with speaking(asked.options) as translators, opened(asked.options, translators) as plan:
        review = review_of(plan, ReadPlan(plan), usual_period(plan.clock.today()))
        counted = Counted.DEALS if asked.values.deals else Counted.ENQUIRIES
        outlook = review.forecast.rows(review.levers, counted)
        if asked.values.json:
            print(json.dumps(_values(outlook), indent=1))
        else:
            words = outlook_words(outlook, plan.formats)
            rows = [words.table.headers, *words.table.rows]
            notes = (ground(outlook), back_test(outlook))
            print("\n".join([plain_line(words.title), *aligned(rows), *map(plain_line, filter(None, notes))]))
    return 0


def _values(outlook: Outlook) -> dict[str, object]:
    return {
        "counted": outlook.counted.value,
        "approaches": outlook.approaches,
        "own_weight": outlook.own_weight,
        "gives_numbers": outlook.gives_numbers,
        "bands_held": outlook.bands_held,
        "bands_tried": outlook.bands_tried,
        "months": [_month(month) for month in outlook.months],
    }


def _month(month: OutlookMonth) -> dict[str, object]:
    return {
        "month": f"{month.month:%Y-%m}",
        "kept": _spread(month.kept),
        "going": _spread(month.going),
        "stopped": _spread(month.stopped),
        "sown": float(month.sown),
        "planned": float(month.planned),
    }


def _spread(spread: Spread) -> dict[str, object]:
    return {
        "mean": float(spread.mean),
        "half": [float(edge) for edge in spread.inner],
        "likely": [float(edge) for edge in spread.outer],
    }
