"""The days that a command is about."""

from __future__ import annotations

from datetime import date

from planner.commands.arguments import Asked
from planner.domain.errors import Problem, UserError


def asked_days(asked: Asked) -> tuple[date, date]:
    """Return the first and the last day that were asked for; raise UserError where they make no sense."""
    first, last = _day(asked.values.first), _day(asked.values.last)
    if last < first:
        raise UserError(Problem.DATES_REVERSED)
    return first, last


def _day(text: str) -> date:
    try:
        return date.fromisoformat(text.strip())
    except ValueError as error:
        raise UserError(Problem.BAD_DATE, text=text) from error
