"""Working through the call list of a block: who is next, what was said, and what the block shows of it."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from datetime import date, datetime, timedelta
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject

from planner.app.call_drafts import CallDrafts, Said
from planner.app.session import Session
from planner.domain.block import Block
from planner.domain.category import Category, Side
from planner.domain.prospect import Owner, Prospect, Touch, TouchKind, TouchOutcome
from planner.domain.span import IsoWeek

if TYPE_CHECKING:
    from planner.domain.prospect_edits import NextStep

_EARLY, _LATE = timedelta(minutes=30), timedelta(hours=1)
_LONGEST_CALL = 60
_WEEKS_AHEAD = 2
_WEEKS_EARLY = 5


class CallRound:
    """One block's prospects; what was noted of one stays until it is logged, in whatever order they go."""

    def __init__(self, session: Session, block: Block) -> None:
        self._session = session
        self.block = block
        self._drafts = CallDrafts.of(session)
        self._seen_at: dict[str, datetime] = {}

    @property
    def prospects(self) -> tuple[Prospect, ...]:
        """The prospects on the list, in its order."""
        from planner.domain.support_edits import called

        book = self._session.plan.prospect_book
        return tuple(map(book.as_planned, called(self._session.plan, self.block.id)))

    def touches(self) -> dict[str, Touch]:
        """Return the last touch in this block of each prospect that had one."""
        return {root: found[-1] for root, found in self._touches_by_root().items()}

    def _touches_by_root(self) -> dict[str, list[Touch]]:
        roots = self._session.roots()
        found: dict[str, list[Touch]] = {}
        # A list may be worked through before the day of its block, which may be put off as well.
        first = self.day - timedelta(weeks=_WEEKS_EARLY)
        for touch in self._session.touches_between(first, self._session.clock.today()):
            if touch.block_id == self.block.id:
                found.setdefault(roots.get(touch.prospect_id, touch.prospect_id), []).append(touch)
        return found

    @property
    def day(self) -> date:
        """The day that touches are logged on: the block's, or today while that lies ahead."""
        return min(self.block.span.day, self._session.clock.today())

    def said_of(self, prospect: Prospect) -> Said:
        """Return what was noted of a prospect so far; its next action is there to begin with."""
        return self._drafts.said_of(self.block.id, prospect)

    def say(self, prospect: Prospect, said: Said) -> None:
        """Keep what is being noted of a prospect."""
        self._drafts.say(self.block.id, prospect, said)

    @property
    def waiting(self) -> tuple[str, ...]:
        """The prospects on the list of whom something is noted and not logged, the last one noted last."""
        listed = {prospect.id for prospect in self.prospects}
        return tuple(id_ for id_ in self._drafts.waiting(self.block.id) if id_ in listed)

    def look_at(self, prospect: Prospect) -> None:
        """Take note of when the rep turned to a prospect."""
        self._seen_at[prospect.id] = self._session.clock.now()

    def with_outcome(self, prospect: Prospect, outcome: TouchOutcome) -> Said:
        """Return what was noted with an outcome; a call back is next where nothing else is."""
        said = replace(self.said_of(prospect), outcome=outcome)
        if outcome is TouchOutcome.CALL_BACK and not said.action.strip():
            words = QCoreApplication.translate("Calling", "Call back")
            said = replace(said, action=words, on=_next_weekday(self._session.clock.today()))
        return said

    def touch_of(self, prospect: Prospect, touch_id: str) -> Touch:
        """Return the touch that was noted."""
        said = self.said_of(prospect)
        return Touch(
            *(touch_id, prospect.id, self.day, said.kind, Owner.OWN, said.outcome),
            said.minutes or self._measured(prospect),
            said.note.strip(),
            self.block.id,
        )

    def step_of(self, prospect: Prospect) -> NextStep | None:
        """Return what is next with a prospect, None where that stays as it was."""
        from planner.domain.prospect_edits import NextStep

        said = self.said_of(prospect)
        action = said.action.strip()
        if (action, said.on if action else None) == (prospect.next_action, prospect.next_on):
            return None
        return NextStep(action, said.on if action else None)

    def forget(self, prospect: Prospect) -> None:
        """Begin anew with a prospect, as after its touch was logged."""
        self._drafts.forget(self.block.id, prospect.id)
        self._seen_at.pop(prospect.id, None)

    def _measured(self, prospect: Prospect) -> int:
        """The minutes since the rep turned to a prospect, while the block runs; 0 where that says nothing."""
        now, since = self._session.clock.now(), self._seen_at.get(prospect.id)
        span = self.block.span
        if since is None or not span.begins_at - _EARLY <= now <= span.ends_at + _LATE:
            return 0
        return min(max(-(-int((now - since).total_seconds()) // 60), 1), _LONGEST_CALL)


def is_for_calls(block: Block, categories: Mapping[str, Category]) -> bool:
    """Whether a block may carry a call list: the rep's own acquisition."""
    return not block.is_fixed and categories[block.category_id].side is Side.ACQUISITION


def blocks_for_calls(session: Session) -> tuple[Block, ...]:
    """Return the blocks to come, today's too, that prospects can be put on the call list of."""
    today = session.clock.today()
    last = IsoWeek.of(today).plus(_WEEKS_AHEAD).days[-1]
    categories = session.plan.categories
    return tuple(block for block in session.own_blocks(today, last) if is_for_calls(block, categories))


class CallNotes(QObject):
    """What blocks show of their call lists: "6 calls, 3 approached", before that "8 to call"."""

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._iso: IsoWeek | None = None
        self._notes: dict[str, str] = {}
        session.changed.connect(self._forget)

    def _forget(self, _ids: frozenset[str]) -> None:
        self._iso = None

    def note_of(self, block: Block) -> str:
        """Return the note of a block, empty where it has no call list and nobody was touched in it."""
        iso = IsoWeek.of(block.span.day)
        if iso != self._iso:
            self._iso, self._notes = iso, _notes_of(self._session, iso)
        return self._notes.get(block.id, "")


def _notes_of(session: Session, iso: IsoWeek) -> dict[str, str]:
    categories = session.plan.categories
    ids = [block.id for block in session.week(iso).blocks if is_for_calls(block, categories)]
    if not ids:
        return {}
    first, last = iso.monday.replace(day=1), iso.days[-1]
    worked = [touch for touch in session.touches_in(ids, first, last) if touch.by is Owner.OWN]
    by_block: dict[str, list[Touch]] = {}
    for touch in worked:
        by_block.setdefault(touch.block_id, []).append(touch)
    listed = {list_.block_id: len(list_.prospect_ids) for list_ in session.call_lists_of(ids).values()}
    notes = {block_id: listed_words(count) for block_id, count in listed.items()}
    if by_block:
        firsts = _firsts_among(session, worked, first, last)
        notes.update({id_: worked_words(found, firsts) for id_, found in by_block.items()})
    return notes


def _firsts_among(session: Session, touches: Sequence[Touch], first: date, last: date) -> frozenset[str]:
    """Return the ids of those touches that were the first of a prospect in their month, whoever made it.

    Of the other touches of these months, which may be many, those with the same prospects are read alone.
    """
    from planner.domain.approaches import first_touches

    roots = session.roots()
    touched = {touch.prospect_id for touch in touches}
    counted = {roots.get(prospect_id, prospect_id) for prospect_id in touched}
    members = touched | counted | {member for member, root in roots.items() if root in counted}
    known = [touch for touch in session.touches_of(members) if first <= touch.day <= last]
    return frozenset(touch.id for touch in first_touches(known, roots))


def worked_words(touches: Iterable[Touch], firsts: frozenset[str]) -> str:
    """Return what was done in a block: "6 calls, 3 approached"."""
    done = tuple(touches)
    if all(touch.kind is TouchKind.CALL for touch in done):
        made = QCoreApplication.translate("Calling", "%n call(s)", "", len(done))
    else:
        made = QCoreApplication.translate("Calling", "%n touch(es)", "", len(done))
    words = QCoreApplication.translate("Calling", "{touches}, {count} approached")
    return words.format(touches=made, count=sum(touch.id in firsts for touch in done))


def listed_words(count: int) -> str:
    """Return how many stand on the call list of a block: "8 to call"."""
    return QCoreApplication.translate("Calling", "%n to call", "", count)


def _next_weekday(day: date) -> date:
    day += timedelta(days=1)
    while day.weekday() > 4:
        day += timedelta(days=1)
    return day
