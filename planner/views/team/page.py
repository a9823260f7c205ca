"""The Team page: the released sheets of the reps, by name, their weeks, and what displaced acquisition."""

from __future__ import annotations

from functools import partial
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QMimeData, Qt, QTimer, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QScrollArea, QVBoxLayout, QWidget

from planner import look
from planner.app.machine_settings import MachineSettings
from planner.app.review_rows import Period
from planner.app.session import Session
from planner.app.team import TeamRep
from planner.app.team_desk import TeamDesk
from planner.app.team_words import next_words
from planner.app.trouble import trouble_of
from planner.domain.errors import UserError
from planner.domain.span import IsoWeek
from planner.exchange.sheet_file import SUFFIX
from planner.views.actions import Actions
from planner.views.appearance import Appearance
from planner.views.controls import explanation, label
from planner.views.team.columns import ColumnHeader
from planner.views.team.empty_team import EmptyTeam
from planner.views.team.heat_map import HeatMap
from planner.views.team.page_bar import USUAL_LENGTH, PageBar
from planner.views.team.rep_row import HEIGHT, LOW_HEIGHT, RepRow, RowFacts
from planner.views.team.sums_panel import SumsPanel
from planner.views.team.team_dialogs import TeamDialogs
from planner.views.team.unread_notice import UnreadNotice

_MINUTE = 60_000
_LOW, _NARROW = 760, 960
_SUMS_SHARE = (58, 42)


def sheets_in(carried: QMimeData) -> list[Path]:
    """Return the released sheets that a drag carries."""
    files = [Path(url.toLocalFile()) for url in carried.urls() if url.isLocalFile()]
    return [file for file in files if file.suffix == SUFFIX]


class TeamPage(QWidget):
    """Shows what the desk has read; `said` comes with news."""

    said = Signal(str)

    def __init__(
        self,
        session: Session,
        desk: TeamDesk,
        machine: MachineSettings,
        appearance: Appearance,
        actions: Actions,
    ) -> None:
        super().__init__()
        self._session = session
        self._desk = desk
        self._appearance = appearance
        self._weeks = USUAL_LENGTH
        self._is_low = False
        self._is_stale = False
        self._day = session.clock.today()
        self.setAcceptDrops(True)
        self.rows: list[RepRow] = []
        self.dialogs = TeamDialogs(self, session, desk, machine, appearance)
        self.bar = PageBar(appearance, actions.main_menu(self))
        self.notice = UnreadNotice(appearance.theme)
        self.header = ColumnHeader(appearance.theme)
        self.empty = EmptyTeam(appearance.theme)
        self.heat_map = HeatMap(appearance)
        self.sums = SumsPanel(appearance)
        self._area = self._scrolled()
        self._lay_out()
        self._connect()
        self._minutes = QTimer(self)
        self._minutes.timeout.connect(self._tick)
        self._minutes.start(_MINUTE)
        self.refresh()

    def _scrolled(self) -> QScrollArea:
        self._row_column = QVBoxLayout()
        self._row_column.setSpacing(0)
        shares = QVBoxLayout()
        shares.setContentsMargins(24, 18, 24, 16)
        shares.setSpacing(4)
        title = QCoreApplication.translate("Team", "Long-term share per week, in percent")
        note = QCoreApplication.translate(
            "Team", "Rows by name. A dash: no counted time, or no sheet tells of it."
        )
        shares.addWidget(label(title, look.SECTION_TITLE))
        shares.addWidget(explanation(note))
        shares.addSpacing(6)
        shares.addWidget(self.heat_map)
        shares.addStretch(1)
        self._below = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._below.setSpacing(0)
        self._below.addLayout(shares, _SUMS_SHARE[0])
        self._below.addWidget(self.sums, _SUMS_SHARE[1])
        content = QWidget()
        rows = QVBoxLayout(content)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(0)
        rows.addWidget(self.header)
        rows.addLayout(self._row_column)
        rows.addLayout(self._below, 1)
        area = QScrollArea()
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setWidgetResizable(True)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setWidget(content)
        return area

    def _lay_out(self) -> None:
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(0)
        rows.addWidget(self.bar)
        rows.addWidget(self.notice)
        rows.addWidget(self._area, 1)
        rows.addWidget(self.empty, 1)

    def _connect(self) -> None:
        for asking in (self.bar, self.empty):
            asking.read_wanted.connect(self.dialogs.choose_files)
            asking.folder_wanted.connect(self.dialogs.choose_folder)
        self.bar.weeks_chosen.connect(self._choose_weeks)
        self.bar.print_wanted.connect(self.print_team)
        self.notice.put_away.connect(self._desk.forget_unread)
        self.dialogs.said.connect(self.said)
        self._desk.changed.connect(self.refresh)
        self._desk.read.connect(self._say_read)
        self._desk.refused.connect(self._refuse)
        self._session.changed.connect(self._take_news)

    # What is shown

    def refresh(self) -> None:
        """Show the team as it stands."""
        self._is_stale = False
        team = self._desk.team
        held = next((row.facts.rep.profile for row in self.rows if row.hasFocus()), "")
        self._day = self._session.clock.today()
        last = team.last_week(IsoWeek.of(self._day))
        self._period = Period.back_from(last, self._weeks)
        formats = self._appearance.formats
        self.bar.show_team(formats.week(last), len(team.reps))
        self.bar.show_folder(self._desk.watched)
        self.notice.show_unread(team.unread)
        self.header.show_for(self._weeks, formats.month(self._day)[:3])
        self._show_rows(team.reps, held)
        self.heat_map.show_team(team.reps, self._period, is_low=self._is_low)
        self.sums.show_sums(team.sums(self._period))
        self._area.setVisible(bool(team.reps))
        self.empty.setVisible(not team.reps)

    def _show_rows(self, reps: tuple[TeamRep, ...], held: str) -> None:
        for row in self.rows:
            self._row_column.removeWidget(row)
            row.hide()
            row.deleteLater()
        height = LOW_HEIGHT if self._is_low else HEIGHT
        self.rows = [RepRow(self._facts(rep), self._appearance, height) for rep in reps]
        for place, row in enumerate(self.rows):
            self._row_column.addWidget(row)
            row.clicked.connect(partial(self._open, row.facts.rep))
            row.plan_wanted.connect(partial(self.dialogs.plan, row.facts.rep))
            row.stepped.connect(partial(self._step, place))
            if row.facts.rep.profile == held:
                row.setFocus()

    def _facts(self, rep: TeamRep) -> RowFacts:
        return RowFacts(rep, self._period, self._day, self._following(rep))

    def _following(self, rep: TeamRep) -> str:
        """Say when the next one-on-one with a rep is, empty for none."""
        block = self.dialogs.planned_block(rep.profile)
        when = (block.span.day, block.span.start) if block is not None else rep.next_date(self._day)
        return next_words(*when, self._appearance.formats) if when is not None else ""

    def print_team(self) -> None:
        """Show the overview of the team as it goes to paper; say so where there is none yet."""
        team = self._desk.team
        if not team.reps:
            self.said.emit(QCoreApplication.translate("Team", "Nothing to print yet: no sheet was read."))
            return
        from planner.app.team_overview import overview_of

        now, formats = self._session.clock.now(), self._appearance.formats
        self.dialogs.print_team(overview_of(team, self._period, now, self._following, formats))

    def _open(self, rep: TeamRep, _checked: bool = False) -> None:
        self.dialogs.open_sheet(rep)

    def _step(self, place: int, step: int) -> None:
        """Go to the row above or below, and let it be seen."""
        reached = min(max(place + step, 0), len(self.rows) - 1)
        self.rows[reached].setFocus(Qt.FocusReason.OtherFocusReason)
        self._area.ensureWidgetVisible(self.rows[reached])

    def _choose_weeks(self, weeks: int) -> None:
        self._weeks = weeks
        self.refresh()

    def showEvent(self, event: QShowEvent) -> None:
        """Show what changed while another page was in front, and put the keyboard on the first rep."""
        super().showEvent(event)
        if self._is_stale or self._session.clock.today() != self._day:
            self.refresh()
        first: QWidget = self.rows[0] if self.rows else self.empty
        if not any(row.hasFocus() for row in self.rows):
            first.setFocus()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Make the rows lower in a low window, and put the sums below the weeks in a narrow one."""
        super().resizeEvent(event)
        directions = QBoxLayout.Direction
        is_narrow = self.width() < _NARROW
        self._below.setDirection(directions.TopToBottom if is_narrow else directions.LeftToRight)
        is_low = self.height() < _LOW
        if is_low != self._is_low:
            self._is_low = is_low
            self.refresh()

    # What comes from outside

    def _take_news(self, _ids: frozenset[str]) -> None:
        """Blocks of one-on-ones may have moved or gone."""
        if any(self._desk.team.block_of(rep.profile) for rep in self._desk.team.reps):
            self._refresh_once_seen()

    def _refresh_once_seen(self) -> None:
        self._is_stale = not self.isVisible()
        if not self._is_stale:
            self.refresh()

    def _say_read(self, read: int, unread: int) -> None:
        translate = QCoreApplication.translate
        parts = []
        if read:
            parts.append(translate("Team", "%n sheet(s) read", "", read))
        if unread:
            parts.append(translate("Team", "%n file(s) not shown", "", unread))
        self.said.emit("; ".join(parts))

    def _refuse(self, error: UserError) -> None:
        self.said.emit(trouble_of(error).line)

    def _tick(self) -> None:
        if self.isVisible() and self._session.clock.today() != self._day:
            self.refresh()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take released sheets, nothing else."""
        if sheets_in(event.mimeData()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Read the sheets that were dropped."""
        files = sheets_in(event.mimeData())
        if files:
            event.acceptProposedAction()
            self._desk.read_files(files)

    def forget(self) -> None:
        """Hear no more of session and desk; called before the page makes way for a new one."""
        self._minutes.stop()
        self._session.changed.disconnect(self._take_news)
        self._desk.changed.disconnect(self.refresh)
        self._desk.read.disconnect(self._say_read)
        self._desk.refused.disconnect(self._refuse)
