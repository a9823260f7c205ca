"""Which one-on-one the sheet is about, and what is stored of it."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from datetime import date, timedelta

from PySide6.QtCore import QCoreApplication

from planner.app.formats import minute_of
from planner.app.one_on_ones import at_hand
from planner.app.review_rows import Period
from planner.app.session import Session, new_id
from planner.domain.one_on_one import OneOnOne
from planner.domain.one_on_one_edits import ONE_ON_ONE_LENGTH, keep_one_on_one, plan_one_on_one
from planner.domain.span import DAY_MINUTES

_USUALLY_APART = timedelta(days=14)
_QUARTER = 15


class OneOnOneDraft:
    """The one-on-one at hand: a stored one, or one that is stored with the first word typed."""

    def __init__(self, session: Session) -> None:
        self._session = session
        self._picked = ""
        self._fresh = self._new()

    def _new(self) -> OneOnOne:
        now = self._session.clock.now()
        start = min((minute_of(now) // _QUARTER + 1) * _QUARTER, DAY_MINUTES - ONE_ON_ONE_LENGTH)
        return OneOnOne(new_id(), now.date(), start, now.date() - _USUALLY_APART, now.date())

    @property
    def all(self) -> tuple[OneOnOne, ...]:
        """Every stored one-on-one, the newest first."""
        return tuple(reversed(self._session.plan.one_on_ones.values()))

    @property
    def at_hand(self) -> OneOnOne:
        """The one-on-one that the sheet is about."""
        known = self._session.plan.one_on_ones
        if self._picked in known:
            return known[self._picked]
        found = at_hand(known.values(), self._session.clock.today())
        return found if found is not None else self._fresh

    def stored(self) -> OneOnOne:
        """Return the one at hand, stored by now, so that agreements can be made in it."""
        held = self.at_hand
        if held.id not in self._session.plan.one_on_ones:
            self._session.do(keep_one_on_one, held, new_id=new_id)
            self._picked = held.id
        return held

    def pick(self, one_on_one_id: str) -> None:
        """Take another one at hand."""
        self._picked = one_on_one_id

    @property
    def following(self) -> OneOnOne | None:
        """The stored one-on-one that comes after the one at hand."""
        held = self.at_hand
        later = (
            o for o in self._session.plan.one_on_ones.values() if (o.day, o.start) > (held.day, held.start)
        )
        return next(later, None)

    @property
    def next_date(self) -> tuple[date, int]:
        """Day and minute of the next one: as planned, else two weeks later at the same time."""
        following, held = self.following, self.at_hand
        if following is not None:
            return following.day, following.start
        return max(held.day, self._session.clock.today()) + _USUALLY_APART, held.start

    def store(self, **said: str) -> None:
        """Store what was typed; nothing happens where it is stored already."""
        held = self.at_hand
        changed = replace(held, **said)  # type: ignore[arg-type] # texts alone
        if changed != held:
            self._session.do(keep_one_on_one, changed, new_id=new_id)
            self._picked = held.id

    def set_date(self, day: date, start: int, manager: str) -> None:
        """Give the one at hand another date, with its block, and the name of the manager."""
        held = self.at_hand
        changed = replace(held, day=day, start=start, manager=manager)
        if changed == held:
            return
        if (day, start) == (held.day, held.start):
            self._session.do(keep_one_on_one, changed, new_id=new_id)
        else:
            self._session.do(plan_one_on_one, changed, new_id=new_id, title=_block_title())
        self._picked = held.id

    def keep(self, period: Period, observations: Iterable[str], day: date, start: int) -> OneOnOne | None:
        """Keep the sheet about a period, and plan the next one; return that, or None where it is no later."""
        held = replace(
            self.at_hand,
            first_day=period.first_day,
            last_day=period.last_day,
            observations=tuple(observations),
            kept_at=self._session.clock.now(),
        )
        following = self._following_on(held, day, start)
        self._session.do(keep_one_on_one, held, following=following, new_id=new_id, title=_block_title())
        self._picked = held.id
        return following

    def _following_on(self, held: OneOnOne, day: date, start: int) -> OneOnOne | None:
        if (day, start) <= (held.day, held.start):
            return None
        known = self.following
        if known is not None:
            return replace(known, day=day, start=start)
        first = held.day + timedelta(days=1)
        return OneOnOne(new_id(), day, start, first, day, held.manager)


def _block_title() -> str:
    return QCoreApplication.translate("Review", "One-on-one")
