"""Which days still wait to be looked back on. No Qt."""

from __future__ import annotations

from datetime import date, datetime, timedelta

from planner.domain.block import Block, Outcome
from planner.domain.category import Horizon
from planner.domain.plan import Plan

DAYS_BACK = 14


def open_days(plan: Plan, now: datetime) -> tuple[date, ...]:
    """Return the days of the last two weeks, today included, that nothing was said about, oldest first."""
    days = (now.date() - timedelta(days=back) for back in range(DAYS_BACK, -1, -1))
    return tuple(day for day in days if is_open(plan, day, now))


def is_open(plan: Plan, day: date, now: datetime) -> bool:
    """Whether a day has own blocks that have begun and that nothing was said about.

    A day that was closed early is open again for what still lay ahead then; one that was skipped is not.
    """
    log = plan.week_of(day).day_log(day)
    if log is not None and log.closed_at is None:
        return False
    waiting = [block for block in blocks_begun(plan, day, now) if block.outcome is Outcome.OPEN]
    return any(
        log is None or log.closed_at is None or block.span.ends_at > log.closed_at for block in waiting
    )


def blocks_begun(plan: Plan, day: date, now: datetime) -> tuple[Block, ...]:
    """Return the own blocks of a day that have begun."""
    return tuple(b for b in plan.week_of(day).blocks if b.span.day == day and b.span.begins_at <= now)


def day_to_begin_with(plan: Plan, now: datetime) -> date:
    """Return the day to look back on first: today once it has begun, else the last one that is open."""
    today = now.date()
    waiting = open_days(plan, now)
    return today if today in waiting or not waiting else waiting[-1]


def day_to_go_on_with(plan: Plan, after: date, now: datetime) -> date | None:
    """Return the next open day after one that was just closed, None where there is none up to today."""
    return next((day for day in open_days(plan, now) if day > after), None)


def first_of_next_day(plan: Plan, today: date) -> Block | None:
    """Return what the next planned day within a week begins with, None where nothing is planned.

    What is neither for tomorrow nor for later, such as reading mail, may come before a protected block.
    """
    for ahead in range(1, 8):
        day = today + timedelta(days=ahead)
        blocks = [b for b in plan.week_of(day).all_blocks if b.span.day == day and b.takes_time]
        if blocks:
            work = (b for b in blocks if plan.category(b.category_id).horizon is not Horizon.NEUTRAL)
            first = next(work, blocks[0])
            return first if first.protected else blocks[0]
    return None
