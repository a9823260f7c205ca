"""`agreements`: what was agreed and how it stands, for people and for programs."""

from __future__ import annotations

import json
from datetime import date

from PySide6.QtCore import QCoreApplication

from planner.app import agreement_words
from planner.app.agreements import Facts, Standing, standing_of
from planner.app.formats import Formats
from planner.commands.arguments import Asked
from planner.commands.opened import opened, speaking
from planner.commands.plain_lines import aligned
from planner.commands.read_plan import ReadPlan
from planner.domain.agreement import Metric, in_force, month_of
from planner.domain.errors import Problem, UserError
from planner.domain.span import IsoWeek


def show_agreements(asked: Asked) -> int:
    """Print the agreements of the month that was asked for, else of today, and how each stands.

    What is counted by the week is that of today, or the last of another month.
    """
    with speaking(asked.options) as translators, opened(asked.options, translators) as opened_plan:
        today = opened_plan.clock.today()
        first, last = month_of(_month(asked.values.month, today))
        day = min(max(today, first), last)
        read, iso = ReadPlan(opened_plan), IsoWeek.of(day)
        opened_plan.cover(min(first, iso.days[0]), max(last, iso.days[-1]))
        facts = Facts(read, read.plan.preferences, read.plan.categories, iso, today, day)
        agreements = in_force(read.plan.agreements.values(), first, last)
        standings = [standing_of(agreement, facts) for agreement in agreements]
        if asked.values.json:
            print(json.dumps([_values(standing) for standing in standings], indent=1))
        else:
            print(_text(first, standings, opened_plan.formats))
    return 0


def _month(text: str, today: date) -> date:
    if not text:
        return today
    try:
        return date.fromisoformat(f"{text.strip()}-01")
    except ValueError as error:
        raise UserError(Problem.BAD_MONTH, text=text) from error


def _values(standing: Standing) -> dict[str, object]:
    agreement, period = standing.agreement, standing.period
    is_blocks = agreement.metric is Metric.PROTECTED_BLOCKS
    return {
        "metric": agreement.metric.value,
        "carrier": agreement.carrier.value,
        "target": agreement.target,
        "upper": agreement.upper,
        "weekday": agreement.weekday if is_blocks else None,
        "before": f"{agreement.before // 60:02}:{agreement.before % 60:02}" if is_blocks else None,
        "from": agreement.first_day.isoformat(),
        "until": agreement.last_day.isoformat() if agreement.last_day else None,
        "agreed_on": agreement.agreed_on.isoformat() if agreement.agreed_on else None,
        "first_day": period.first.isoformat(),
        "last_day": period.last.isoformat(),
        "own": standing.own,
        "agency": standing.agency,
        "done": standing.done,
        "to_come": standing.to_come,
        "working_days": period.pace.days,
        "working_days_begun": period.pace.worked,
        "on_pace": standing.due if agreement.metric.is_monthly else None,
        "average": standing.average,
        "kept": standing.kept,
        "periods": standing.periods,
        "reached": standing.is_kept,
    }


def _text(first: date, standings: list[Standing], formats: Formats) -> str:
    title = f"{formats.month(first)} {first.year}"
    if not standings:
        nothing = QCoreApplication.translate("CommandLine", "Nothing is agreed for {month}.")
        return nothing.format(month=title)
    rows = [
        (
            agreement_words.title(standing.agreement, formats),
            agreement_words.value(standing, formats),
            agreement_words.state(standing, formats),
        )
        for standing in standings
    ]
    return "\n".join([title, *aligned(rows)])
