"""The one door for edits: every change is stored first, then shown, and can be undone."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from datetime import date
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Concatenate, ParamSpec, Protocol

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtGui import QUndoStack

from planner.app.background import done_beside
from planner.app.clock import Clock
from planner.app.undo import EditCommand
from planner.app.words import edit_name
from planner.domain.appointment import CalendarSource
from planner.domain.block import Block
from planner.domain.edits import Edit, EditKind
from planner.domain.errors import Problem, UserError
from planner.domain.look_back import DayLog
from planner.domain.plan import Plan
from planner.domain.preferences import Preferences
from planner.domain.prospect import CallList, PlacedAction, Touch
from planner.domain.span import IsoWeek
from planner.domain.traces import Trace, strayed_from, traces_of
from planner.domain.week import Baseline, Week
from planner.storage.plan_reader import PlanReader

if TYPE_CHECKING:
    from planner.storage.review_reader import CommittedTime

Arguments = ParamSpec("Arguments")

_BIG_EDIT = 400
"""Values from which on storing takes longer than a moment (some 0.05 s)."""


class Store(Protocol):
    """Where edits are kept; `apply` stores one as a whole or raises UserError and stores nothing."""

    def apply(self, edit: Edit) -> None:
        """Store an edit durably, if what it changes is still what is stored."""


class Session(QObject):
    """One open data file: what is in it, and the only way to change it.

    `changed` brings the ids of the values that are new, different or gone; an empty set means that
    anything may have changed. `refused` brings a UserError and the ids it concerns.
    `stored` brings the edit that was just made, `travelled` the one that undo or redo has just stored,
    so that a view can show where.
    """

    changed = Signal(object)
    refused = Signal(object, object)
    stored = Signal(object)
    travelled = Signal(object)

    def __init__(self, reader: PlanReader, open_store: Callable[[], Store], clock: Clock) -> None:
        super().__init__()
        self._reader = reader
        self._open_store = open_store
        self._store: Store | None = None
        self.clock = clock
        self.undo_stack = QUndoStack(self)
        self._nudge_run = 0
        self._is_storing = False
        self._waiting: list[Callable[[], None]] = []
        self.plan = self._read_plan()
        self._seen_version = reader.data_version()

    def _read_plan(self) -> Plan:
        reader = self._reader
        return Plan(
            reader.preferences(),
            reader.categories(),
            reader.calendars(),
            self._fetch_week,
            reader.kept(),
            reader,
        )

    def _fetch_week(self, iso: IsoWeek) -> Week:
        try:
            return self._reader.week(iso, self.clock.zone)
        except UserError as error:
            # Asked for while something is painted, so it is said and not raised.
            self.refused.emit(error, frozenset())
            return Week(iso)

    @property
    def path(self) -> Path:
        """Where the data file lies, for what is read of it beside the window."""
        return self._reader.path

    @property
    def preferences(self) -> Preferences:
        """The rep's preferences as they stand."""
        return self.plan.preferences

    def week(self, iso: IsoWeek) -> Week:
        """Return a week as it stands."""
        return self.plan.week(iso)

    def own_blocks(self, first: date, last: date) -> tuple[Block, ...]:
        """Return the own blocks on the days from `first` to `last`, in the order of time."""
        return self._reader.blocks(first, last)

    def reading_notes(self, calendar: CalendarSource) -> str:
        """Return what was noted with the shown reading of a calendar, as it was stored."""
        stored = self._reader.reading(calendar)
        return stored.left_out if stored is not None else ""

    def traces(self, iso: IsoWeek) -> tuple[Trace, ...]:
        """Return the frames of what gave way in a week, wherever it has gone since."""
        week = self.plan.week(iso)
        strayed = strayed_from(week)
        elsewhere = self._reader.blocks_by_id(strayed) if strayed else {}
        return traces_of(week, elsewhere)

    def blocks_wherever(self, ids: Iterable[str]) -> dict[str, Block]:
        """Return own blocks by id, in whichever week they stand; those that are gone are left out."""
        return self._reader.blocks_by_id(ids)

    def baselines(self, first: IsoWeek, last: IsoWeek) -> tuple[Baseline, ...]:
        """Return what the weeks from `first` to `last` were committed with, oldest week first."""
        return self._reader.baselines_between(first.monday, last.monday)

    def committed_acquisition(self, first: date, last: date) -> tuple[CommittedTime, ...]:
        """Return the acquisition that was committed on some days, and what became of it."""
        from planner.storage.review_reader import committed_acquisition

        return committed_acquisition(self._reader, first, last)

    def day_logs(self, first: date, last: date) -> tuple[DayLog, ...]:
        """Return which of the days from `first` to `last` were closed or skipped, in order."""
        return self._reader.day_logs(first, last)

    def touches_between(self, first: date, last: date) -> tuple[Touch, ...]:
        """Return the touches on the days from `first` to `last`, oldest first."""
        return self._reader.touches_between(first, last)

    def touches_in(self, block_ids: Iterable[str], first: date, last: date) -> tuple[Touch, ...]:
        """Return the touches in some blocks on the days from `first` to `last`, oldest first."""
        return self._reader.touches_in(block_ids, first, last)

    def touches_of(self, prospect_ids: Iterable[str]) -> tuple[Touch, ...]:
        """Return the touches stored under some prospects themselves, oldest first."""
        return self._reader.touches_of(prospect_ids)

    def roots(self) -> dict[str, str]:
        """Return for each prospect that was merged the id of the one it counts as."""
        return self._reader.roots()

    def last_touches(self) -> dict[str, date]:
        """Return the day of the last touch by the id of the prospect that it is stored under."""
        return self._reader.last_touches()

    def placed_actions(self) -> dict[str, PlacedAction]:
        """Return the next actions of prospects that were put into the week, by the id of their block."""
        return self._reader.placed_actions()

    def call_lists_of(self, block_ids: Iterable[str]) -> dict[str, CallList]:
        """Return the call lists of some blocks by the block's id; blocks without one are left out."""
        return self._reader.call_lists_of(block_ids)

    def is_category_used(self, category_id: str) -> bool:
        """Whether any block, appointment or baseline of any week is under a category."""
        return self._reader.uses_category(category_id)

    def do(
        self,
        change: Callable[Concatenate[Plan, Arguments], Edit],
        *args: Arguments.args,
        **kwargs: Arguments.kwargs,
    ) -> None:
        """Make a change: store it, show it, remember it for undo; or say in `refused` why not.

        What a timer asks for while a big edit is being stored is done once that one is, in its turn.
        """
        if self._is_storing:
            # Undo and redo count their steps: none may come between one that is stored and its place there.
            self._waiting.append(partial(self.do, change, *args, **kwargs))
            return
        edit = self._made(change, *args, **kwargs)
        if edit is not None:
            self._remember(edit)
            self._tell(edit)

    def note_down(
        self,
        change: Callable[Concatenate[Plan, Arguments], Edit],
        *args: Arguments.args,
        **kwargs: Arguments.kwargs,
    ) -> bool:
        """Store what has happened outside, such as a release: no step of undo. Say whether that worked.

        It does not while a big edit is being stored, as whoever asks must know at once.
        """
        if self._is_storing:
            self.refused.emit(UserError(Problem.STILL_STORING), frozenset())
            return False
        edit = self._made(change, *args, **kwargs)
        if edit is None:
            return False
        self._tell(edit)
        return True

    def _made(
        self,
        change: Callable[Concatenate[Plan, Arguments], Edit],
        *args: Arguments.args,
        **kwargs: Arguments.kwargs,
    ) -> Edit | None:
        """Store a change and take it into the plan; None where it changes nothing or was refused."""
        try:
            edit = change(self.plan, *args, **kwargs)
            if edit.is_empty:
                return None
            self._apply(edit)
        except UserError as error:
            self._refuse(error, frozenset())
            return None
        return edit

    def _tell(self, edit: Edit) -> None:
        self.changed.emit(edit.ids)
        self.stored.emit(edit)

    def seal(self) -> None:
        """End a run of key nudges: the next one begins a step of its own."""
        self._nudge_run += 1

    def nudged_so_far(self, kind: EditKind) -> Edit | None:
        """Return what the key nudges have changed that the next of its kind joins, None before the first."""
        last = self.undo_stack.command(self.undo_stack.index() - 1)
        if isinstance(last, EditCommand) and last.goes_on(kind, self._nudge_run):
            return last.edit
        return None

    def undo(self) -> None:
        """Take the last step back, wherever it was made; asked for in between, once a big edit is stored."""
        if self._is_storing:
            self._waiting.append(self.undo)
            return
        command = self.undo_stack.command(self.undo_stack.index() - 1)
        if isinstance(command, EditCommand):
            self._travel(command.edit.reversed(), self.undo_stack.undo)

    def redo(self) -> None:
        """Make the last step that was taken back again; asked for in between, once a big edit is stored."""
        if self._is_storing:
            self._waiting.append(self.redo)
            return
        command = self.undo_stack.command(self.undo_stack.index())
        if isinstance(command, EditCommand):
            self._travel(command.edit, self.undo_stack.redo)

    def reload(self) -> None:
        """Read everything again, as after a change by another program; in between, once an edit is stored."""
        if self._is_storing:
            self._waiting.append(self.reload)
            return
        try:
            self.plan = self._read_plan()
        except UserError as error:
            self.refused.emit(error, frozenset())
            return
        self._seen_version = self._reader.data_version()
        self.changed.emit(frozenset())

    def look_for_news(self) -> None:
        """Read again if another program has changed the file since."""
        if not self._is_storing and self._reader.data_version() != self._seen_version:
            self.reload()

    def _travel(self, edit: Edit, move_index: Callable[[], None]) -> None:
        self.seal()
        try:
            self._apply(edit)
        except UserError as error:
            self._refuse(error, edit.ids)
            return
        move_index()
        self.changed.emit(edit.ids)
        self.travelled.emit(edit)

    def _apply(self, edit: Edit) -> None:
        if self._store is None:
            self._store = self._open_store()
        is_up_to_date = self._reader.data_version() == self._seen_version
        self._store_edit(self._store, edit)
        self.plan.put(edit.before, edit.after)
        # Otherwise news of another program would count as seen with the edit, and never be shown.
        if is_up_to_date:
            self._seen_version = self._reader.data_version()

    def _store_edit(self, store: Store, edit: Edit) -> None:
        if len(edit.before) + len(edit.after) < _BIG_EDIT:
            store.apply(edit)
            return
        # Such as a file of prospects: the window goes on being painted.
        self._is_storing = True
        try:
            done_beside(lambda: store.apply(edit))
        finally:
            self._is_storing = False
            QTimer.singleShot(0, self, self._do_waiting)

    def _do_waiting(self) -> None:
        waiting, self._waiting = self._waiting, []
        for do in waiting:
            do()

    def _remember(self, edit: Edit) -> None:
        if not edit.nudge:
            self.seal()
        name = edit_name(edit, self.plan.categories)
        self.undo_stack.push(EditCommand(edit, name, self._nudge_run))

    def _refuse(self, error: UserError, ids: frozenset[str]) -> None:
        if error.problem in (Problem.CHANGED_ELSEWHERE, Problem.BLOCK_GONE):
            self.reload()
        self.refused.emit(error, ids)


def new_id() -> str:
    """Return a new id for a value."""
    import uuid

    return str(uuid.uuid4())
