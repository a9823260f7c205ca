"""Which blocks of acquisition are defended how firmly now, from what was agreed; and how that is said."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import replace
from datetime import datetime, timedelta

from PySide6.QtCore import QCoreApplication

from planner.app.agreements import Facts, Source, is_protected_before, standing_of
from planner.domain.agreement import Agreement, Carrier, Metric, shown_agreements
from planner.domain.block import Block
from planner.domain.category import Category, Side
from planner.domain.plan import Plan
from planner.domain.span import IsoWeek
from planner.proposals.defence import Defence, Firmness, Goal, defences

ICONS = {Firmness.FIRM: "handshake", Firmness.LAST: "calendar-clock"}
"""The mark of each firmness that is shown."""


def defences_now(plan: Plan, source: Source, now: datetime) -> dict[str, Defence]:
    """Return how firmly the acquisition that is still to begin is defended, by the id of the block.

    What the agency carries alone, and shares of the week, defend no single block.
    """
    today = now.date()
    facts = Facts(source, plan.preferences, plan.categories, IsoWeek.of(today), today)
    carried = (
        agreement
        for agreement in shown_agreements(plan.agreements.values(), facts.iso, today)
        if agreement.holds_on(today)
        and agreement.carrier is not Carrier.AGENCY
        and agreement.metric is not Metric.LONG_SHARE
    )
    return defences((_goal_of(agreement, facts, source) for agreement in carried), now)


def _goal_of(agreement: Agreement, facts: Facts, source: Source) -> tuple[Goal, tuple[Block, ...]]:
    standing = standing_of(agreement, facts)
    period = standing.period
    goal = Goal(
        period.first,
        period.last,
        agreement.target,
        standing.done or 0,
        period.pace.left,
        period.pace.days,
        agreement.metric.is_monthly,
    )
    blocks = tuple(_serving(agreement, goal, facts.categories, source))
    if agreement.metric is Metric.ACQUISITION_HOURS:
        worth = {block.id: float(block.minutes) for block in blocks}
        planned = (standing.done or 0) + standing.to_come
        return replace(goal, planned=planned, worth=worth), blocks
    if agreement.metric is Metric.PROTECTED_BLOCKS:
        past = sum(block.span.day < facts.today for block in blocks)
        one_each = dict.fromkeys((block.id for block in blocks), 1.0)
        return replace(goal, done=past, planned=len(blocks), worth=one_each), blocks
    return goal, blocks


def _serving(
    agreement: Agreement, goal: Goal, categories: Mapping[str, Category], source: Source
) -> Iterator[Block]:
    """Yield the rep's own blocks of a period that serve an agreement."""
    weeks = {IsoWeek.of(goal.first + timedelta(days=n)) for n in range((goal.last - goal.first).days + 1)}
    for iso in sorted(weeks):
        for block in source.week(iso).blocks:
            if agreement.metric is Metric.PROTECTED_BLOCKS:
                serves = is_protected_before(block, agreement, categories)
            else:
                serves = categories[block.category_id].side is Side.ACQUISITION
            if serves and goal.first <= block.span.day <= goal.last:
                yield block


def defence_words(defence: Defence) -> str:
    """Say how firmly a block is defended: "Last chance for what was agreed: 2 of 3 left this month"."""
    translate = QCoreApplication.translate
    if defence.is_monthly:
        chances = translate("Defence", "{left} of %n chance(s) left this month", "", defence.chances)
    else:
        chances = translate("Defence", "{left} of %n chance(s) left this week", "", defence.chances)
    if defence.firmness is Firmness.LAST:
        words = translate("Defence", "Last chance for what was agreed: {chances}")
    else:
        words = translate("Defence", "Needed for what was agreed: {chances}")
    return words.replace("{chances}", chances.replace("{left}", str(defence.left)))
