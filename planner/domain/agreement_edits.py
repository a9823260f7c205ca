"""Changes to what was agreed; each is one step of undo."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

from planner.domain.agreement import Agreement, Metric
from planner.domain.edits import Edit, EditKind, Label
from planner.domain.errors import Problem, RuleBroken
from planner.domain.plan import Plan


def add_agreement(plan: Plan, agreement: Agreement) -> Edit:
    """Agree on something new; raise RuleBroken where it says nothing or ends before it begins.

    There is one long-term share at a time: another that runs on ends where the new one begins.
    """
    checked = agreement.checked()
    eve = agreement.first_day - timedelta(days=1)
    running = tuple(
        known
        for known in plan.agreements.values()
        if agreement.metric is known.metric is Metric.LONG_SHARE
        and known.first_day <= eve
        and known.holds_on(agreement.first_day)
    )
    ended = tuple(replace(known, last_day=eve) for known in running)
    return Edit(Label(EditKind.ADD_AGREEMENT), running, (*ended, checked))


def change_agreement(plan: Plan, agreement: Agreement) -> Edit:
    """Store what was changed in an agreement; raise RuleBroken where it is gone or makes no sense."""
    before = _stored(plan, agreement.id)
    return Edit(Label(EditKind.CHANGE_AGREEMENT), (before,), (agreement.checked(),))


def end_agreement(plan: Plan, agreement_id: str, last_day: date) -> Edit:
    """Let an agreement hold until a day; one that would never have held is taken out instead."""
    before = _stored(plan, agreement_id)
    if last_day < before.first_day:
        return remove_agreement(plan, agreement_id)
    return Edit(Label(EditKind.CHANGE_AGREEMENT), (before,), (replace(before, last_day=last_day),))


def renew_agreement(plan: Plan, agreement: Agreement, from_day: date, new_id: str) -> Edit:
    """Agree anew from a day on; until the day before holds what was agreed, so that the past stays as it was.

    Raise RuleBroken where the agreement is gone or makes no sense.
    """
    before = _stored(plan, agreement.id)
    if from_day <= before.first_day:
        return change_agreement(plan, agreement)
    ended = replace(before, last_day=from_day - timedelta(days=1))
    renewed = replace(agreement, id=new_id, first_day=from_day).checked()
    return Edit(Label(EditKind.CHANGE_AGREEMENT), (before,), (ended, renewed))


def remove_agreement(plan: Plan, agreement_id: str) -> Edit:
    """Take an agreement out as if it had never been made; undo brings it back."""
    return Edit(Label(EditKind.REMOVE_AGREEMENT), (_stored(plan, agreement_id),), ())


def _stored(plan: Plan, agreement_id: str) -> Agreement:
    found = plan.agreements.get(agreement_id)
    if found is None:
        raise RuleBroken(Problem.CHANGED_ELSEWHERE)
    return found
