"""The window: rail, pages and status line around one session."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QEvent, QSize, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDropEvent, QKeySequence
from PySide6.QtWidgets import QHBoxLayout, QMainWindow, QStackedWidget, QVBoxLayout, QWidget

from planner import look
from planner.app.calendars import Calendars
from planner.app.data_home import DataHome
from planner.app.machine_settings import MachineSettings
from planner.app.session import Session
from planner.app.trouble import trouble_of
from planner.app.words import edit_name
from planner.domain.displacement import Displacement
from planner.domain.edits import Edit
from planner.domain.errors import UserError
from planner.domain.preferences import Preferences
from planner.domain.span import IsoWeek
from planner.views.actions import Actions, all_keys, remember_checked
from planner.views.appearance import Appearance
from planner.views.calendars.calendar_hand import CalendarHand
from planner.views.help_windows import open_about, open_guide, open_keys
from planner.views.look_back.opening import LookBacks
from planner.views.printing.opening import print_week
from planner.views.rail import PROSPECTS, REVIEW, SETTINGS, TEAM, WEEK, Rail
from planner.views.review.parameters.opening import open_parameters
from planner.views.status_line import StatusLine
from planner.views.support.opening import SupportDesk
from planner.views.team.opening import TeamRoom
from planner.views.undo_places import UndoGuide
from planner.views.week.week_page import WeekPage

if TYPE_CHECKING:
    from planner.views.prospects.page import ProspectsPage
    from planner.views.review.page import ReviewPage
    from planner.views.settings.page import SettingsPage

_NEWS_INTERVAL = 3_000
_PAGES = {page: f"{page}_page" for page in (WEEK, PROSPECTS, REVIEW, TEAM)} | {SETTINGS: "settings"}
"""The command that leads to each page."""


class MainWindow(QMainWindow):
    """Shows the pages of one data file; when language, formats or theme change, it is furnished anew.

    `restore_wanted` brings the path of the backup to go back to, after a yes.
    """

    restore_wanted = Signal(object)

    def __init__(
        self,
        session: Session,
        home: DataHome,
        calendars: Calendars,
        machine: MachineSettings,
        adopt: Callable[[Preferences], Appearance],
    ) -> None:
        """Furnish the window; `adopt` makes the app look and speak as preferences say."""
        super().__init__()
        self._session = session
        self._home = home
        self._calendars = calendars
        self._machine = machine
        self._adopt = adopt
        self._appearance = adopt(session.preferences)
        self._iso = IsoWeek.of(session.clock.today())
        self._page = WEEK
        self._accounted = ""
        self.setMinimumSize(look.NARROW_WINDOW - 160, 560)
        self.setAcceptDrops(True)
        self._calendar_hand = CalendarHand(self, session, calendars, machine)
        self.team = TeamRoom(session, home, machine, self)
        self._furnish(WEEK)
        self._restore_place()
        session.changed.connect(self._take_news)
        session.refused.connect(self._refuse)
        session.stored.connect(self._say_what_went)
        UndoGuide(self, session)
        home.refused.connect(lambda error: self._refuse(error, frozenset()))
        self._news_timer = QTimer(self)
        self._news_timer.timeout.connect(session.look_for_news)
        self._news_timer.start(_NEWS_INTERVAL)

    def start(self) -> None:
        """Begin what can wait until the first week is on the screen."""
        from planner.views.review.preload import load_when_idle

        self._calendar_hand.start()
        load_when_idle(self._home, self)

    def _furnish(self, page: str) -> None:
        self.setWindowTitle(QCoreApplication.translate("MainWindow", "Overmorgen"))
        # The old furniture goes with the old central widget, its actions too.
        self._furniture = QWidget()
        self.actions_table = Actions(self, self._furniture, self._appearance.theme)
        self.status = StatusLine(self._appearance)
        pages = {page: self.actions_table[name] for page, name in _PAGES.items()}
        self.rail = Rail(pages, self._session.preferences.rep_name, self._appearance)
        self._lay_out()
        self.week_page = WeekPage(self._session, self._appearance, self.actions_table, self._iso, self._pages)
        self._pages.addWidget(self.week_page)
        self.week_page.week_shown.connect(self._note_week)
        self.week_page.accounted.connect(self._account)
        self.week_page.said.connect(self.say)
        self.week_page.previewing.connect(self.status.hold)
        self.week_page.agreement_wanted.connect(self._open_agreement)
        self.week_page.zoomed.connect(self._machine.keep_zoom)
        self.week_page.set_hour(self._machine.zoom())
        remember_checked(self.actions_table["survival"], self._machine, "week/survival")
        self.week_page.account()
        self.look_backs = LookBacks(
            session=self._session,
            appearance=self._appearance,
            history=self.week_page.history,
            machine=self._machine,
            content=self._furniture,
        )
        self.status.add(self.look_backs.offer)
        self.support = SupportDesk(
            self._session, self._appearance, self._machine, self.status, self._furniture, self._home
        )
        self._settings_page: SettingsPage | None = None
        self.prospects_page: ProspectsPage | None = None
        self.review_page: ReviewPage | None = None
        self._connect_actions()
        self._show_undo()
        self._calendar_hand.furnish(self._appearance, self.actions_table, self.status)
        self.show_page(page)
        QTimer.singleShot(0, self.week_page, self.week_page.scroll_to_first_hour)

    def _lay_out(self) -> None:
        """Put the frame in place, before the pages: what changes parents is dressed anew each time."""
        self._pages = QStackedWidget()
        above = QHBoxLayout()
        above.setSpacing(0)
        above.addWidget(self.rail)
        above.addWidget(self._pages, 1)
        rows = QVBoxLayout(self._furniture)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(0)
        rows.addLayout(above, 1)
        rows.addWidget(self.status)
        self.setCentralWidget(self._furniture)

    def _connect_actions(self) -> None:
        for name, act in (
            ("undo", self._session.undo),
            ("redo", self._session.redo),
            ("print", self._print),
            ("export", self._export),
            ("agreement", lambda: self._open_agreement("")),
            ("support", self.support.open),
            ("read_sheets", self._read_sheets),
            ("guide", lambda: open_guide(self._appearance, self)),
            ("keys", lambda: open_keys(self._appearance, self)),
            ("calculation", lambda: open_parameters(self._session, self._appearance, self)),
            ("about", lambda: open_about(self._appearance, self)),
            ("quit", self.close),
            ("weekend", self._show_weekend),
        ):
            self.actions_table[name].triggered.connect(act)
        for page, name in _PAGES.items():
            self.actions_table[name].triggered.connect(partial(self.show_page, page))
        for name in self.actions_table.names_of(PROSPECTS):
            self.actions_table[name].triggered.connect(partial(self._act_on_prospects, name))
        self.look_backs.answer(self.actions_table["look_back"], self.actions_table["paper_codes"])
        self.actions_table["urgent"].toggled.connect(self._show_urgent)
        self._session.undo_stack.indexChanged.connect(self._show_undo)

    @property
    def page(self) -> str:
        """The page in front."""
        return self._page

    def show_page(self, page: str, _checked: bool = False) -> None:
        """Bring a page to the front."""
        shown: QWidget = self.week_page
        if page == SETTINGS:
            shown = self._settings_page = self._settings_page or self._make_settings_page()
        elif page == PROSPECTS:
            shown = self.prospects_page = self.prospects_page or self._make_prospects_page()
        elif page == REVIEW:
            shown = self.review_page = self.review_page or self._make_review_page()
        elif page == TEAM:
            shown = self.team.open(self._appearance, self.actions_table, self.say)
        if self._pages.indexOf(shown) < 0:
            self._pages.addWidget(shown)
        self._pages.setCurrentWidget(shown)
        self._page = page
        self.rail.show_page(page)
        self._rest()
        if shown is self.week_page:
            self.week_page.grid.setFocus()

    def _account(self, words: str) -> None:
        self._accounted = words
        self._rest()

    def _rest(self) -> None:
        """Say in the status line what is so on the page in front."""
        if self._page == PROSPECTS:
            words = QCoreApplication.translate("Prospects", "A touch counts once per prospect per month")
            self.status.rest(words, "info")
        elif self._page == REVIEW and self.review_page is not None:
            self.status.rest(self.review_page.who_sees_what(), "eye")
        elif self._page == TEAM:
            self.status.rest(self.team.who_sees_what(), "eye")
        else:
            self.status.rest(self._accounted)

    def _make_prospects_page(self) -> ProspectsPage:
        from planner.views.prospects.page import ProspectsPage

        page = ProspectsPage(self._session, self._appearance, self.actions_table)
        page.said.connect(self.say)
        page.week_wanted.connect(self._put_into_week)
        page.hand_over_wanted.connect(self.support.hand_over)
        return page

    def _make_review_page(self) -> ReviewPage:
        from planner.views.review.page import ReviewPage

        page = ReviewPage(self._session, self._home, self._machine, self._appearance, self.actions_table)
        page.said.connect(self.say)
        page.week_wanted.connect(self._go_to_week)
        page.manager_named.connect(self._rest)
        return page

    def _go_to_week(self, iso: IsoWeek) -> None:
        self.show_page(WEEK)
        self.week_page.show_week(iso)

    def _act_on_prospects(self, name: str, _checked: bool = False) -> None:
        self.show_page(PROSPECTS)
        if self.prospects_page is not None:
            self.prospects_page.act(name)

    def _put_into_week(self, prospect_id: str) -> None:
        self.show_page(WEEK)
        self.week_page.put_next_action(prospect_id)

    def _make_settings_page(self) -> SettingsPage:
        from planner.views.settings.page import SettingsPage

        section = self._calendar_hand.section()
        page = SettingsPage(self._session, self._appearance, self._home, all_keys(), section)
        page.restore_wanted.connect(self.restore_wanted)
        return page

    def _read_sheets(self) -> None:
        self.show_page(TEAM)
        self.team.read_sheets()

    def _restore_place(self) -> None:
        if not self.restoreGeometry(self._machine.geometry()):
            room = self.screen().availableGeometry().size()
            self.resize(QSize(*look.USUAL_WINDOW).boundedTo(room))

    def closeEvent(self, event: QCloseEvent) -> None:
        """Remember where the window was."""
        self._machine.keep_geometry(self.saveGeometry())
        super().closeEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        """Look for changes of other programs when the window comes to the front."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.ActivationChange and self.isActiveWindow():
            self._session.look_for_news()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take calendars, files or links, nothing else."""
        if self._calendar_hand.holds_calendar(event.mimeData()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Read the calendar that was dropped."""
        if self._calendar_hand.holds_calendar(event.mimeData()):
            event.acceptProposedAction()
            self._calendar_hand.take_drop(event.mimeData())

    def _print(self) -> None:
        """Print what the page in front has for paper: the one-on-one sheet, the team, else the week."""
        if self._page == REVIEW and self.review_page is not None:
            self.review_page.open_sheet()
        elif self._page == TEAM and self.team.page is not None:
            self.team.page.print_team()
        else:
            print_week(self._session, self._appearance, self._machine, self._iso, self)

    def _export(self) -> None:
        from planner.views.exporting.export_dialog import ExportDialog

        dialog = ExportDialog(
            self._session, self._appearance, self._machine, self._home.path, self._iso, self
        )
        dialog.written.connect(self.say)
        dialog.open()

    def come_to_front(self) -> None:
        """Show the window before all others."""
        self.showNormal() if self.isMinimized() else self.show()
        self.raise_()
        self.activateWindow()

    def open_urgent(self) -> None:
        """Come to the front with the form for something urgent."""
        self.come_to_front()
        self.actions_table["urgent"].setChecked(True)

    def _show_urgent(self, shown: bool) -> None:
        if shown and self._page != WEEK:
            self.show_page(WEEK)
            self.week_page.urgent.panel.open()

    def _open_agreement(self, agreement_id: str) -> None:
        from planner.views.agreements.editor import open_editor

        open_editor(self._session, self._appearance, self, agreement_id)

    def _show_weekend(self, shown: bool) -> None:
        from planner.domain.setting_edits import set_preferences

        self._session.do(set_preferences, replace(self._session.preferences, shows_weekend=shown))

    def _note_week(self, iso: IsoWeek) -> None:
        self._iso = iso
        self._calendars.ensure_years(iso.days[0], iso.days[-1])
        self.actions_table["weekend"].setChecked(self._session.preferences.shows_weekend)

    def _take_news(self, ids: frozenset[str]) -> None:
        self.status.confirm()
        if not ids or self._session.preferences.id in ids:
            self._adopt_preferences()
            self.rail.initials.show_name(self._session.preferences.rep_name)

    def _adopt_preferences(self) -> None:
        before = self._appearance
        self._appearance = self._adopt(self._session.preferences)
        if self._appearance != before:
            # The widget whose signal brought the change is still on the stack.
            QTimer.singleShot(0, self, lambda: self._refurnish(self._page))

    def _refurnish(self, page: str) -> None:
        position = self._settings_page.position if self._settings_page is not None else 0
        # They go with the old furniture, but their keys must not count until then.
        for action in self.actions():
            self.removeAction(action)
        self.week_page.forget()
        if self.prospects_page is not None:
            self.prospects_page.forget()
        if self.review_page is not None:
            self.review_page.forget()
        self.team.forget()
        said = self.look_backs.said_so_far()
        self._session.undo_stack.indexChanged.disconnect(self._show_undo)
        self._furnish(page)
        if self._settings_page is not None:
            self._settings_page.return_to(position)
        self.look_backs.go_on(said)

    def _refuse(self, error: UserError, _ids: frozenset[str]) -> None:
        self.status.refuse(trouble_of(error))

    def say(self, text: str) -> None:
        """Say something calmly in the status line."""
        self.status.say(text)

    def _show_undo(self) -> None:
        stack = self._session.undo_stack
        for name, possible, text, plain in (
            ("undo", stack.canUndo(), stack.undoText(), QCoreApplication.translate("MainWindow", "Undo")),
            ("redo", stack.canRedo(), stack.redoText(), QCoreApplication.translate("MainWindow", "Redo")),
        ):
            action = self.actions_table[name]
            action.setEnabled(possible)
            words = QCoreApplication.translate("MainWindow", "{undo} {edit}")
            named = words.replace("{undo}", plain).replace("{edit}", text) if text else plain
            action.setText(named.replace("&", "&&"))
            action.setToolTip(named)

    def _say_what_went(self, edit: Edit) -> None:
        """Tell how to get back what was just removed."""
        gone, left = (
            [value for value in values if not isinstance(value, Displacement)]
            for values in (edit.before, edit.after)
        )
        if gone and not left:
            name = edit_name(edit, self._session.plan.categories)
            words = QCoreApplication.translate("MainWindow", "Done: {edit}. {keys} brings it back.")
            keys = self.actions_table["undo"].shortcut().toString(QKeySequence.SequenceFormat.NativeText)
            self.status.say(words.replace("{keys}", keys).replace("{edit}", name))
