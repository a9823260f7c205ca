"""What the rep's own past weeks say: where acquisition survives, and so where a block should go."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace
from datetime import date, datetime, timedelta
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from planner.app.agreement_source import SessionFacts
from planner.app.parameters_in_force import parameters_of
from planner.app.public_holidays import free_days
from planner.app.session import Session
from planner.domain.accounting import Fate, fates_of_week, gone_from
from planner.domain.block import Block
from planner.domain.category import Category
from planner.domain.edits import Edit
from planner.domain.one_on_one import OwnParameters
from planner.domain.prospect import PlacedAction
from planner.domain.span import IsoWeek, Span
from planner.domain.week import Baseline

if TYPE_CHECKING:
    from planner.foresight.buffer import BufferSize
    from planner.foresight.survival import Rules, SurvivalRecord
    from planner.proposals.defence import Defence
    from planner.proposals.situation import Situation
    from planner.proposals.slots import Place
    from planner.storage.review_reader import CommittedTime

_WEEKS_BACK = 26


def survival_until(
    today: date, committed: Callable[[date, date], Iterable[CommittedTime]], rules: Rules
) -> SurvivalRecord:
    """Return what survived of committed acquisition in the half year until yesterday, per part of the week.

    `committed` gives it from one day to another; what has not been looked back on is left out.
    """
    from planner.foresight.survival import Committed, survival_record

    rows = committed(today - timedelta(weeks=_WEEKS_BACK), today - timedelta(days=1))
    return survival_record(
        (Committed(row.day, row.start, row.planned, row.done, row.excused + row.open) for row in rows), rules
    )


class History(QObject):
    """Reads the last half year when it is asked for, and again after a change."""

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self.facts = SessionFacts(session, self)
        """What agreements are measured by."""
        self._survival: SurvivalRecord | None = None
        self._defences: dict[str, Defence] | None = None
        self._minute: datetime | None = None
        """Up to when what is remembered is right: blocks begin, and days end."""
        self._actions: dict[str, PlacedAction] | None = None
        self.known_buffer: BufferSize | None = None
        """What `usual_buffer` last returned, as reading half a year takes too long for every repaint."""
        self._buffer_of: IsoWeek | None = None
        session.changed.connect(self._forget)
        session.stored.connect(self._look_at_edit)
        session.travelled.connect(self._look_at_edit)

    def _forget(self, ids: frozenset[str]) -> None:
        self._survival = self._defences = self._actions = None
        if not ids:
            self._buffer_of = None

    def _look_at_edit(self, edit: Edit) -> None:
        """Read past weeks again only after a change to one of them: most changes are to this week."""
        monday = self._this_week.monday
        for value in (*edit.before, *edit.after):
            is_past = (isinstance(value, Block) and value.span.day < monday) or (
                isinstance(value, Baseline) and value.week.monday < monday
            )
            if is_past or isinstance(value, Category | OwnParameters):
                self._buffer_of = None

    def _let_time_pass(self) -> datetime:
        """Forget what is no longer so by now, and return the moment."""
        now = self._session.clock.now()
        minute = now.replace(second=0, microsecond=0)
        if minute != self._minute:
            self._defences = None
            if self._minute is None or minute.date() != self._minute.date():
                self._survival = None
            self._minute = minute
        return now

    @property
    def _this_week(self) -> IsoWeek:
        return IsoWeek.of(self._session.clock.today())

    @property
    def knows_buffer(self) -> bool:
        """Whether `known_buffer` is what the past says now; otherwise `usual_buffer` has to read it."""
        return self._buffer_of == self._this_week

    def usual_buffer(self) -> BufferSize | None:
        """Return the buffer that suits the unplanned client work of the last half year, None before that."""
        if not self.knows_buffer:
            from planner.foresight.buffer import proposed_buffer, unplanned_client_minutes

            first, last = self._this_week.plus(-_WEEKS_BACK), self._this_week.plus(-1)
            baselines: dict[IsoWeek, list[Baseline]] = {}
            for baseline in self._session.baselines(first, last):
                baselines.setdefault(baseline.week, []).append(baseline)
            blocks: dict[IsoWeek, list[Block]] = {}
            for block in self._session.own_blocks(first.monday, last.days[-1]):
                blocks.setdefault(IsoWeek.of(block.span.day), []).append(block)
            categories = self._session.plan.categories
            weekly = [
                unplanned_client_minutes(b, blocks.get(iso, ()), categories) for iso, b in baselines.items()
            ]
            self.known_buffer = proposed_buffer(weekly, *parameters_of(self._session.plan).buffer_rules)
            self._buffer_of = self._this_week
        return self.known_buffer

    def survival(self) -> SurvivalRecord:
        """Return what survived of committed acquisition, per part of the week, until yesterday."""
        self._let_time_pass()
        if self._survival is None:
            today = self._session.clock.today()
            rules = parameters_of(self._session.plan).survival_rules
            self._survival = survival_until(today, self._session.committed_acquisition, rules)
        return self._survival

    def fates(self, iso: IsoWeek) -> tuple[Fate, ...]:
        """Return what became of each block that a week was committed with, wherever it has gone since."""
        week = self._session.week(iso)
        gone = gone_from(week)
        elsewhere = self._session.blocks_wherever(gone) if gone else {}
        return fates_of_week(week, elsewhere, self._session.plan.categories)

    def situation(self, until: datetime) -> Situation:
        """Return what proposals look at, until a wall-clock moment."""
        from planner.app.defence import defences_now
        from planner.proposals.situation import situation_of

        session, now = self._session, self._let_time_pass()
        if self._defences is None:
            self._defences = defences_now(session.plan, self.facts, now)
        if self._actions is None:
            self._actions = session.placed_actions()
        found = situation_of(session.plan, now, until, self.survival())
        days = (found.weeks[0].iso.days[0], found.weeks[-1].iso.days[-1])
        holidays = free_days(session.preferences, *days)
        return replace(found, defences=self._defences, actions=self._actions, holidays=holidays)

    def places_for(self, block: Block, count: int = 3, taken: Sequence[Span] = ()) -> tuple[Place, ...]:
        """Return the free times that suit an acquisition block best; `taken` is about to be taken."""
        from planner.proposals.slots import best_slots

        now = self._session.clock.now()
        return best_slots(self.situation(max(now, block.span.ends_at)), block, now, count, taken=taken)
