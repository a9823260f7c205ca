"""Which one-on-one is meant, where nobody says which."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date, timedelta

from planner.domain.one_on_one import OneOnOne

_STILL_TO_KEEP = timedelta(days=14)


def at_hand(one_on_ones: Iterable[OneOnOne], today: date) -> OneOnOne | None:
    """Return the one-on-one to look at: one that was held and not kept yet, today's, or the next to come."""
    ordered = sorted(one_on_ones, key=lambda one: (one.day, one.start))
    open_ones = [o for o in ordered if o.kept_at is None and today - _STILL_TO_KEEP <= o.day < today]
    of_today = [o for o in ordered if o.day == today]
    to_come = [o for o in ordered if o.day > today]
    return next(iter((*reversed(open_ones), *of_today, *to_come)), None)


def about(one_on_ones: Iterable[OneOnOne], first_day: date, last_day: date, today: date) -> OneOnOne | None:
    """Return the one whose sheet was kept about these days, else the one at hand."""
    known = list(one_on_ones)
    kept = (one for one in known if one.kept_at and (one.first_day, one.last_day) == (first_day, last_day))
    return max(kept, key=lambda one: (one.day, one.start), default=None) or at_hand(known, today)
