"""The Prospects page: bar, filters, list and detail around the prospects of one data file."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from PySide6.QtCore import QPoint, Qt, QTimer, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from planner import look
from planner.app.prospect_list import Column, ProspectList, Wish
from planner.app.prospect_story import Event, story_of
from planner.app.session import Session
from planner.domain.prospect import Enquiry, Owner, Prospect, Touch
from planner.domain.prospect_edits import NextStep
from planner.views.actions import Actions
from planner.views.appearance import Appearance
from planner.views.prospects.detail_pane import NARROW_WIDTH, WIDTH, DetailPane
from planner.views.prospects.empty_list import EmptyList
from planner.views.prospects.filter_bar import FilterBar
from planner.views.prospects.page_bar import PageBar
from planner.views.prospects.prospect_commands import ProspectCommands
from planner.views.prospects.prospect_dialogs import ProspectDialogs, table_in
from planner.views.prospects.prospect_menu import ProspectMenu
from planner.views.prospects.prospect_model import ProspectModel
from planner.views.prospects.prospect_reading import ProspectReading
from planner.views.prospects.prospect_table import ProspectTable

_MINUTE = 60_000
_NEEDS_ONE = ("edit_prospect", "into_week")
_NEEDS_SOME = ("next_action", "next_stage", "stage_back", "other_owner", "remove_prospects")


class ProspectsPage(QWidget):
    """Shows the prospects and lets them be changed; pulls all it shows from the session.

    `said` comes with news, `week_wanted` with the id of the prospect whose next action goes into the week,
    `hand_over_wanted` with the ids of those that go to the agency.
    """

    said = Signal(str)
    week_wanted = Signal(str)
    hand_over_wanted = Signal(object)

    def __init__(self, session: Session, appearance: Appearance, actions: Actions) -> None:
        super().__init__()
        self._session = session
        self._appearance = appearance
        self._actions = actions
        self.setAcceptDrops(True)
        self._stale: set[str] | None = None
        self._is_fresh = False
        self.commands = ProspectCommands(session)
        self.known = ProspectList()
        self.reading = ProspectReading(session, self.known)
        self.model = ProspectModel(self.known, appearance.formats)
        self.bar = PageBar(appearance, actions, actions.main_menu(self))
        self.filters = FilterBar(appearance.theme)
        self.table = ProspectTable(self.model, appearance.theme)
        self.empty = EmptyList(appearance.theme)
        self.detail = DetailPane(appearance, session.clock.today)
        self.dialogs = ProspectDialogs(self, session, appearance, self.known)
        self.menu = ProspectMenu(self, self.commands, actions, appearance.formats)
        self._lay_out()
        self._connect()
        self._minutes = QTimer(self)
        self._minutes.timeout.connect(self._tick)
        self._minutes.start(_MINUTE)
        session.changed.connect(self._take_news)
        self._enable_actions()

    def _lay_out(self) -> None:
        left = QVBoxLayout()
        left.setSpacing(0)
        left.addWidget(self.filters)
        left.addWidget(self.table, 1)
        left.addWidget(self.empty, 1)
        body = QHBoxLayout()
        body.setSpacing(0)
        body.addLayout(left, 1)
        body.addWidget(self.detail)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(0)
        rows.addWidget(self.bar)
        rows.addLayout(body, 1)

    def _connect(self) -> None:
        for action in self._actions.of_prospects_page():
            self.addAction(action)
        self.filters.list_names = self.known.list_names
        self.filters.changed.connect(self._show_wish)
        self.filters.left.connect(self._go_to_list)
        self.table.sort_wanted.connect(self._sort)
        self.table.chosen.connect(self._show_chosen)
        self.table.opened.connect(lambda: self.act("edit_prospect"))
        self.table.menu_wanted.connect(self.menu.open)
        self.empty.all_wanted.connect(self.filters.clear)
        self.empty.new_wanted.connect(lambda: self.act("new_prospect"))
        self.empty.import_wanted.connect(lambda: self.act("import_prospects"))
        detail = self.detail
        detail.head.menu_wanted.connect(self._open_menu)
        detail.head.edit_wanted.connect(lambda: self.act("edit_prospect"))
        detail.stage.step_wanted.connect(self.commands.step)
        detail.log_wanted.connect(lambda: self.act("log_touch"))
        detail.next_wanted.connect(lambda: self.act("next_action"))
        detail.next.week_wanted.connect(lambda: self.act("into_week"))
        detail.touch_stored.connect(self._store_touch)
        detail.next_stored.connect(self._store_next)
        detail.closed.connect(self._close_form)
        detail.timeline.change_wanted.connect(self._change_event)
        detail.timeline.remove_wanted.connect(self.dialogs.remove_event)
        detail.timeline.menu_wanted.connect(self._open_event_menu)
        self.dialogs.stored.connect(self.show_prospect)
        self.dialogs.said.connect(self.said)

    def act(self, name: str) -> None:
        """Do what a command of the page says."""
        prospect = self.commands.prospect
        acts: dict[str, Callable[[], object]] = {
            "new_prospect": self.dialogs.add,
            "find_prospect": self._find,
            "edit_prospect": lambda: self.dialogs.edit(prospect),
            "log_touch": self._log_touch,
            "next_action": self._choose_next,
            "into_week": self._put_into_week,
            "next_stage": lambda: self.commands.step(1),
            "stage_back": lambda: self.commands.step(-1),
            "other_owner": self._change_owner,
            "new_enquiry": lambda: self.dialogs.add_enquiry(prospect),
            "hand_over": lambda: self.hand_over_wanted.emit(self.commands.ids or self.model.ids()),
            "remove_prospects": self.commands.remove,
            "enquiries": self.dialogs.list_enquiries,
            "import_prospects": self.dialogs.choose_file,
            "export_prospects": self._export,
            "duplicates": self.dialogs.find_duplicates,
        }
        acts[name]()

    # What is shown

    def showEvent(self, event: QShowEvent) -> None:
        """Show what changed while another page was in front."""
        super().showEvent(event)
        if not self._is_fresh:
            self._refresh()
        self._focus_list()

    def _focus_list(self) -> None:
        (self.empty if self.table.isHidden() else self.table).setFocus()

    def _take_news(self, ids: frozenset[str]) -> None:
        if not ids or self._stale is None:
            self._stale = None
        else:
            self._stale |= ids
        self._is_fresh = False
        if self.isVisible():
            self._refresh()

    def _refresh(self) -> None:
        different = self.reading.read(self._stale)
        self._stale, self._is_fresh = set(), True
        self.model.show_blocks(self.reading.blocks)
        self._show_wish(self.filters.wish, different)
        self.bar.show_count(self.reading.count())
        if different & set(self.commands.ids) or self.commands.ids != self.table.selected_ids():
            self._show_chosen()
        else:
            self._show_detail()

    def _show_wish(self, wish: Wish, different: frozenset[str] = frozenset()) -> None:
        self.table.show_wish(wish, self._session.clock.today(), different)
        shown, known = self.model.count, len(self.known)
        self.bar.show_shown(shown, known)
        self.table.setVisible(shown > 0)
        self.empty.setVisible(shown == 0)
        self.empty.show_for(known)

    def _sort(self, column: Column) -> None:
        self.filters.sort_by(column)

    def _show_chosen(self) -> None:
        """Follow the selection; a form that is open belonged to another."""
        ids = self.table.selected_ids()
        if ids != self.commands.ids:
            self.detail.close_forms()
        self.commands.ids = ids
        self._enable_actions()
        self._show_detail()

    def _enable_actions(self) -> None:
        selected = len(self.commands.ids)
        for name in _NEEDS_ONE:
            self._actions[name].setEnabled(selected == 1)
        for name in _NEEDS_SOME:
            self._actions[name].setEnabled(selected > 0)

    def _show_detail(self) -> None:
        prospect = self.commands.prospect
        if prospect is None:
            if not self.detail.has_form:
                self.detail.show_none(len(self.commands.ids))
            return
        self.detail.show_prospect(
            prospect, self.reading.when(prospect, self._appearance.formats), self._story(prospect)
        )

    def _story(self, prospect: Prospect) -> tuple[Event, ...]:
        members = self.commands.members(prospect)
        touches, enquiries = self.commands.touches(members), self.commands.enquiries(members)
        return story_of(members, touches, enquiries, self._appearance.formats)

    def show_prospect(self, prospect_id: str) -> None:
        """Select a prospect; where the filters hide it they make way."""
        if self.model.row_of(prospect_id) < 0 and prospect_id in self.known:
            self.filters.clear()
        self.table.reveal(prospect_id)
        self._focus_list()

    def show_changed(self, prospect_ids: Iterable[str]) -> None:
        """Select those that undo has changed; where the filters hide all of them they make way."""
        listed = [prospect_id for prospect_id in prospect_ids if prospect_id in self.known]
        if listed and all(self.model.row_of(prospect_id) < 0 for prospect_id in listed):
            self.filters.clear()
        shown = [prospect_id for prospect_id in listed if self.model.row_of(prospect_id) >= 0]
        if shown:
            self.table.reveal(*shown)

    # What keys and buttons ask for

    def _find(self) -> None:
        self.filters.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.filters.search.selectAll()

    def _go_to_list(self) -> None:
        self._focus_list()
        if not self.commands.ids and self.model.ids():
            self.table.reveal(self.model.ids()[0])

    def _open_menu(self) -> None:
        more = self.detail.head.more
        self.menu.open(more.mapToGlobal(more.rect().bottomLeft()))

    def _log_touch(self) -> None:
        companies = None if self.commands.ids else self.reading.companies()
        self.detail.begin_touch(self.commands.prospect, companies)

    def _store_touch(self, touch: Touch, step: NextStep | None, company: str) -> None:
        self.detail.close_forms()
        if self.commands.knows_touch(touch):
            self.commands.change_touch(touch)
        elif touch.prospect_id:
            self.commands.log(touch, step)
        elif not company:
            self.commands.log_for_all(touch, step)
        else:
            self.show_prospect(self.commands.log_with(company, touch, step))
        self._close_form()

    def _choose_next(self) -> None:
        prospects = self.commands.prospects
        if prospects:
            self.detail.open_next_form().begin(prospects[0].next_action, prospects[0].next_on)

    def _store_next(self, step: NextStep) -> None:
        self.detail.close_forms()
        self.commands.set_next(step)
        self._close_form()

    def _close_form(self) -> None:
        self._show_detail()
        self._focus_list()

    def _put_into_week(self) -> None:
        prospect = self.commands.prospect
        if prospect is not None and prospect.next_action:
            self.week_wanted.emit(prospect.id)
        elif prospect is not None:
            self._choose_next()

    def _export(self) -> None:
        """Write the selected prospects where several are, else all that are shown."""
        several = len(self.commands.ids) > 1
        self.dialogs.write_file(self.commands.ids if several else self.model.ids())

    def _change_owner(self) -> None:
        all_own = all(prospect.owner is Owner.OWN for prospect in self.commands.prospects)
        self.commands.set_owner(Owner.AGENCY if all_own else Owner.OWN)

    def _change_event(self, about: Touch | Enquiry | Prospect) -> None:
        if isinstance(about, Touch):
            self.detail.open_touch_form().begin_change(about)
        else:
            self.dialogs.edit_event(about)

    def _open_event_menu(self, about: Touch | Enquiry | Prospect, at: QPoint) -> None:
        self.dialogs.open_event_menu(about, at, self._change_event)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take a table of prospects, nothing else."""
        if table_in(event.mimeData()) is not None:
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Read the table that was dropped."""
        path = table_in(event.mimeData())
        if path is not None:
            event.acceptProposedAction()
            self.dialogs.read_file(path)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Make the detail narrower in a narrow window."""
        super().resizeEvent(event)
        is_narrow = self.width() + look.RAIL_WIDTH <= look.NARROW_WINDOW
        self.detail.setFixedWidth(NARROW_WIDTH if is_narrow else WIDTH)

    def _tick(self) -> None:
        if self.isVisible() and self.model.today != self._session.clock.today():
            self._stale = None
            self._refresh()

    def forget(self) -> None:
        """Hear no more of the session; called before the page makes way for a new one."""
        self._minutes.stop()
        self._session.changed.disconnect(self._take_news)
