"""Keeps the section on reactive time up to date, and turns a buffer that was not needed into acquisition."""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer

from planner.app.history import History
from planner.app.parameters_in_force import parameters_of
from planner.app.session import Session
from planner.domain.reactive import Spare, kept_free, spare_buffer, use_buffer, usual_acquisition
from planner.domain.span import IsoWeek
from planner.views.quiet_moment import QuietMoment
from planner.views.week.reactive_section import ReactiveSection
from planner.views.week.week_grid import WeekGrid

_MINUTE = 60_000
_WEEKS_BACK = 4


class ReactiveTime(QObject):
    """Looks at the shown week, and at the clock; the rep's past is read in a quiet moment only."""

    def __init__(self, grid: WeekGrid, history: History, section: ReactiveSection) -> None:
        super().__init__(grid)
        self._grid = grid
        self._history = history
        self._section = section
        self._has_read = False
        self._quiet = QuietMoment(self._show_past, self)
        self._clock = QTimer(self)
        self._clock.timeout.connect(self.refresh)
        self._clock.start(_MINUTE // 4)
        section.use_wanted.connect(self.use)
        grid.laid_out.connect(self.refresh)
        grid.session.changed.connect(self.refresh)

    @property
    def _session(self) -> Session:
        return self._grid.session

    def refresh(self) -> None:
        """Show what the shown week keeps free, and offer what is left of a buffer now."""
        self._show_buffer()
        spare = self.spare
        self._section.offer(spare.span if spare is not None else None)
        self._quiet.expect()

    def stop(self) -> None:
        """Look at nothing any more, as when the page makes way for a new one."""
        self._clock.stop()
        self._quiet.forgo()
        self._session.changed.disconnect(self.refresh)

    def _show_past(self) -> None:
        self._history.usual_buffer()
        self._has_read = True
        self._show_buffer()

    def _show_buffer(self) -> None:
        kept = kept_free(self._session.week(self._grid.iso))
        if self._has_read:
            fewest = parameters_of(self._session.plan).buffer_fewest_weeks
            self._section.show_buffer(kept, self._history.known_buffer, fewest)
        else:
            self._section.show_unread(kept)

    @property
    def spare(self) -> Spare | None:
        """The buffer of the shown week that has begun with no work in it."""
        session = self._session
        shortest = session.preferences.minimum_block
        return spare_buffer(session.week(self._grid.iso), session.clock.now(), shortest)

    def use(self) -> None:
        """Turn what is left of the buffer into the rep's usual acquisition."""
        spare = self.spare
        blocks = [
            block
            for weeks in range(-_WEEKS_BACK, 1)
            for block in self._session.week(IsoWeek.of(self._session.clock.today()).plus(weeks)).blocks
        ]
        category = usual_acquisition(blocks, self._session.plan.categories)
        if spare is not None and category is not None:
            self._session.do(use_buffer, spare, category)
            self._grid.selection.put({spare.buffer.id})
