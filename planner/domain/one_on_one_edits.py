"""Changes around one-on-ones: the sheet that is kept, its block, agreements made in it, and releases."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import datetime

from planner.domain.agreement import Agreement
from planner.domain.block import Block
from planner.domain.edits import Edit, EditKind, Label
from planner.domain.errors import Problem, RuleBroken
from planner.domain.one_on_one import OneOnOne, OwnParameters, Release
from planner.domain.plan import Plan, Value
from planner.domain.span import Span

ONE_ON_ONE_LENGTH = 60
"""Minutes that a one-on-one takes in the week where nothing else is said."""
ONE_ON_ONE_CATEGORY = "coaching"


def keep_one_on_one(
    plan: Plan,
    held: OneOnOne,
    *,
    made: Sequence[Agreement] = (),
    following: OneOnOne | None = None,
    new_id: Callable[[], str],
    title: str = "",
) -> Edit:
    """Keep a conversation sheet with the agreements made in it, as one step.

    `following` is the next one-on-one: it gets a block in the week, called `title`, which moves along when
    its date is changed later. Agreements are stored as they are given, new or changed.
    """
    before: list[Value] = []
    after: list[Value] = []
    known = plan.one_on_ones
    for sheet in (held, following):
        if sheet is None:
            continue
        stored = sheet if sheet is held else _with_block(plan, sheet, title, new_id, before, after)
        if sheet.id in known:
            before.append(known[sheet.id])
        after.append(stored)
    for agreement in made:
        if agreement.id in plan.agreements:
            before.append(plan.agreements[agreement.id])
        after.append(agreement.checked())
    return Edit(Label(EditKind.KEEP_ONE_ON_ONE), tuple(before), tuple(after))


def plan_one_on_one(plan: Plan, planned: OneOnOne, *, new_id: Callable[[], str], title: str = "") -> Edit:
    """Put a one-on-one on its date, with a block in the week that is called `title`."""
    before: list[Value] = []
    after: list[Value] = []
    stored = _with_block(plan, planned, title, new_id, before, after)
    if planned.id in plan.one_on_ones:
        before.append(plan.one_on_ones[planned.id])
    after.append(stored)
    return Edit(Label(EditKind.KEEP_ONE_ON_ONE), tuple(before), tuple(after))


def _with_block(
    plan: Plan,
    sheet: OneOnOne,
    title: str,
    new_id: Callable[[], str],
    before: list[Value],
    after: list[Value],
) -> OneOnOne:
    """Give a one-on-one its block, or move the one it has; a block that the rep deleted is made anew."""
    known = plan.one_on_ones.get(sheet.id)
    if known is not None and known.block_id:
        plan.week_of(known.day)
        try:
            block = plan.block(known.block_id)
        except RuleBroken:
            block = None
        if block is not None:
            span = Span(sheet.day, sheet.start, block.span.length).checked()
            if span != block.span:
                before.append(block)
                after.append(replace(block, span=span))
            return replace(sheet, block_id=block.id)
    span = Span(sheet.day, sheet.start, ONE_ON_ONE_LENGTH).checked()
    block = Block(new_id(), span, ONE_ON_ONE_CATEGORY, title)
    after.append(block)
    return replace(sheet, block_id=block.id)


def release_sheet(_plan: Plan, release: Release) -> Edit:
    """Write a released sheet into the log."""
    return Edit(Label(EditKind.RELEASE_SHEET, release.file_name), (), (release,))


def withdraw_sheet(plan: Plan, release_id: str, now: datetime) -> Edit:
    """Mark a released sheet as withdrawn; the line of the log stays. `now` is wall-clock time."""
    release = plan.releases.get(release_id)
    if release is None:
        raise RuleBroken(Problem.CHANGED_ELSEWHERE)
    if release.withdrawn_at is not None:
        return Edit(Label(EditKind.WITHDRAW_SHEET, release.file_name), (release,), (release,))
    withdrawn = replace(release, withdrawn_at=now)
    return Edit(Label(EditKind.WITHDRAW_SHEET, release.file_name), (release,), (withdrawn,))


def set_parameter(plan: Plan, name: str, value: float | None) -> Edit:
    """Set the rep's own value of a parameter; None brings back the usual one."""
    old = plan.own_parameters
    values = {known: kept for known, kept in old.values if known != name}
    if value is not None:
        values[name] = value
    new = OwnParameters(tuple(sorted(values.items())))
    stored: tuple[Value, ...] = (old,) if old.values else ()
    return Edit(Label(EditKind.SET_PARAMETERS, name), stored, (new,) if new.values else ())


def reset_parameters(plan: Plan) -> Edit:
    """Bring back the usual values of all parameters."""
    old = plan.own_parameters
    return Edit(Label(EditKind.SET_PARAMETERS), (old,) if old.values else (), ())
