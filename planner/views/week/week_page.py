"""The Week page: bar, headers, grid and side panel around one shown week."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from PySide6.QtCore import QPoint, QRectF, Qt, QTimer, Signal
from PySide6.QtGui import QHideEvent, QKeyEvent, QResizeEvent, QWheelEvent
from PySide6.QtWidgets import QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from planner import look
from planner.app.history import History
from planner.app.session import Session
from planner.app.week_words import gave_way_words
from planner.domain.block import Block
from planner.domain.mix import mix_of
from planner.domain.span import IsoWeek
from planner.domain.traces import Trace
from planner.views.actions import Actions
from planner.views.appearance import Appearance
from planner.views.calling.opening import CallLists
from planner.views.week.agreement_desk import AgreementDesk
from planner.views.week.all_day_lane import AllDayLane
from planner.views.week.baseline_layer import BaselineLayer
from planner.views.week.block_commands import BlockCommands
from planner.views.week.block_forms import BlockForms
from planner.views.week.day_headers import DayHeaders
from planner.views.week.empty_hint import EmptyHint
from planner.views.week.folded_panel import FoldedPanel
from planner.views.week.giving_way import GivingWay
from planner.views.week.grid_hand import GridHand
from planner.views.week.grid_keys import GridKeys
from planner.views.week.reactive_time import ReactiveTime
from planner.views.week.selection import Selection
from planner.views.week.side_panel import SidePanel
from planner.views.week.survival_layer import SurvivalLayer
from planner.views.week.top_bar import TopBar, TopBarActions, can_commit
from planner.views.week.urgent_desk import UrgentDesk
from planner.views.week.week_grid import WeekGrid

MINUTE = 60_000
HOUR_LABEL_ROOM = 10
NEEDS_SELECTION = ("edit_block", "cut", "copy", "duplicate", "delete", "category", "protect", "done")


class GridScroll(QScrollArea):
    """Scrolls the grid; with Ctrl held, the wheel zooms."""

    zoom_wanted = Signal(int)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Scroll, or ask for another zoom."""
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.zoom_wanted.emit(1 if event.angleDelta().y() > 0 else -1)
            event.accept()
        else:
            super().wheelEvent(event)


class WeekPage(QWidget):
    """Shows one week and lets it be planned; pulls all it shows from the session.

    `week_shown` comes with each other week, `agreement_wanted` with the id of an agreement to edit (empty for
    a new one), `accounted` with what is to be said of what gave way, `said` with news, `previewing` with
    what is said meanwhile.
    """

    week_shown = Signal(object)
    agreement_wanted = Signal(str)
    accounted = Signal(str)
    said = Signal(str)
    previewing = Signal(str)
    zoomed = Signal(int)

    def __init__(
        self, session: Session, appearance: Appearance, actions: Actions, iso: IsoWeek, parent: QWidget
    ) -> None:
        super().__init__(parent)
        self._session = session
        self._appearance = appearance
        self._actions = actions
        self._panel_is_wanted = True
        self.selection = Selection(self)
        self.commands = BlockCommands(session, self.selection, appearance.formats)
        self.grid = WeekGrid(session, appearance, self.selection)
        self._scroll = GridScroll()
        self._hand = GridHand(self.grid, self.commands, self._scroll.verticalScrollBar())
        self._keys = GridKeys(self.grid, self.commands)
        self._layers = BaselineLayer(self.grid)
        self._layers.told.connect(self.said)
        self._hand.keys = self._keys
        self.grid.use_hand(self._hand)
        self.history = History(session, self)
        self.giving_way = GivingWay(self.grid, self._hand.end_preview, self.history)
        self.commands.gate = self.giving_way
        self.forms = BlockForms(self.grid, self._hand, self.commands, actions)
        self._build_around()
        self._reactive = ReactiveTime(self.grid, self.history, self.panel.reactive)
        self.forms.reactive = self._reactive
        self._agreements = AgreementDesk(self.grid, self.history, self.panel.agreements)
        self.call_lists = CallLists(session, appearance, self.commands, self, self.said.emit)
        self._survival = SurvivalLayer(self.grid, self.history)
        self._survival.known.connect(lambda: self._show_mix(None))
        self._lay_out()
        self._connect_grid()
        self._connect_actions()
        self._minute_timer = QTimer(self)
        self._minute_timer.timeout.connect(self._tick)
        self._minute_timer.start(MINUTE // 4)
        self._today = session.clock.today()
        session.changed.connect(self._take_news)
        self.show_week(iso)

    @property
    def iso(self) -> IsoWeek:
        """The week that is shown."""
        return self.grid.iso

    def _build_around(self) -> None:
        a = self._actions
        shown = TopBarActions(
            previous=a["previous"],
            next=a["next"],
            today=a["today"],
            go_to_date=a["go_to_date"],
            undo=a["undo"],
            redo=a["redo"],
            print=a["print"],
            urgent=a["urgent"],
            commit=a["commit"],
            more=a.main_menu(self),
        )
        self.top_bar = TopBar(self._appearance, shown)
        self.top_bar.date_chosen.connect(lambda day: self.show_week(IsoWeek.of(day)))
        self.headers = DayHeaders(self._appearance)
        self.lane = AllDayLane(self._appearance)
        self.lane.activated.connect(self.forms.open_appointment)
        self.panel = SidePanel(self._appearance)
        self.panel.agreement_wanted.connect(self.agreement_wanted)
        self.panel.agreements.support_wanted.connect(self._actions["support"].trigger)
        choose = self.forms.choose_from_palette
        self.panel.category_chosen.connect(lambda id_: choose(id_, self._keys.span_for_new))
        self.panel.fold_wanted.connect(lambda: self._want_panel(False))
        self.folded = FoldedPanel(self._appearance)
        self.folded.unfold_wanted.connect(lambda: self._want_panel(True))
        self.urgent = UrgentDesk(self.grid, self.history, self._actions["urgent"])
        self.urgent.opened.connect(self._show_panel)
        self.urgent.week_wanted.connect(self.show_week)
        self.urgent.told.connect(self.previewing)
        self.hint = EmptyHint(self._appearance, self._actions, self)

    def _lay_out(self) -> None:
        self._scroll.setWidget(self.grid)
        self._scroll.setWidgetResizable(True)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._scroll.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._scroll.zoom_wanted.connect(self._zoom)
        week = QVBoxLayout()
        week.setSpacing(0)
        for part in (self.headers, self.lane):
            week.addWidget(part)
        week.addWidget(self._scroll, 1)
        body = QHBoxLayout()
        body.setSpacing(0)
        body.addLayout(week, 1)
        body.addWidget(self.panel)
        body.addWidget(self.folded)
        self.urgent.made.connect(body.addWidget)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(0)
        rows.addWidget(self.top_bar)
        rows.addLayout(body, 1)

    def _connect_grid(self) -> None:
        self._hand.new_wanted.connect(self.forms.open_new)
        self._hand.form_wanted.connect(self.forms.open_item)
        self._hand.menu_wanted.connect(self.forms.open_menu)
        self._hand.item_focused.connect(lambda item: self._reveal(QRectF(item.geometry())))
        self._hand.ground_pressed.connect(self._keys.put_at)
        self._hand.focus_changed.connect(self._keys.show_cursor)
        self._keys.new_wanted.connect(self.forms.open_new)
        self._keys.form_wanted.connect(self.forms.open_item)
        self._keys.seen.connect(self._reveal)
        self.grid.previewed.connect(self._show_mix)
        self.grid.traces.wanted.connect(self._show_moved)
        self.grid.laid_out.connect(self._keys.show_cursor)
        self.selection.changed.connect(self._enable_actions)

    def _connect_actions(self) -> None:
        commands, forms, actions = self.commands, self.forms, self._actions
        for action in actions.of_week_page():
            self.addAction(action)
        for name, act in (
            ("previous", lambda: self.show_week(self.iso.plus(-1))),
            ("next", lambda: self.show_week(self.iso.plus(1))),
            ("today", lambda: self.show_week(IsoWeek.of(self._session.clock.today()))),
            ("zoom_in", lambda: self._zoom(1)),
            ("zoom_out", lambda: self._zoom(-1)),
            ("new_block", lambda: forms.open_new(self._keys.span_for_new)),
            ("edit_block", self._edit_selected),
            ("category", self._open_categories),
            ("protect", commands.protect),
            ("done", commands.mark_done),
            ("cut", commands.cut),
            ("copy", commands.copy),
            ("paste", lambda: commands.paste(self._keys.span)),
            ("duplicate", commands.duplicate),
            ("delete", commands.delete),
            ("select_all", lambda: self.selection.put(self.grid.items)),
            ("copy_last_week", commands.copy_last_week),
            ("commit", commands.commit),
            ("take_back", commands.take_back_commit),
        ):
            actions[name].triggered.connect(act)
        self.call_lists.answer(actions["call_list"], actions["choose_prospects"])
        actions["panel"].triggered.connect(self._toggle_panel)
        actions["layers"].toggled.connect(self._layers.want)
        actions["survival"].toggled.connect(self._survival.want)

    def show_week(self, iso: IsoWeek) -> None:
        """Show a week, scrolled to where the working day begins the first time."""
        self._session.seal()
        if iso != self.iso:
            self.selection.put(())
        self.commands.iso = iso
        self.grid.show_week(iso)
        self._show_around()
        self.week_shown.emit(iso)

    def put_next_action(self, prospect_id: str) -> None:
        """Go to the block of a prospect's next action, or open its form at a free time of its day."""
        from planner.views.week import next_actions

        placed = next_actions.placed_block(self._session, prospect_id)
        if placed is not None:
            self.show_week(IsoWeek.of(placed.span.day))
            self._reveal(QRectF(self.grid.box_of(placed.span)))
            self.forms.focus_block(placed.id)
        elif (block := next_actions.block_at_free_time(self._session, prospect_id)) is not None:
            self.show_week(IsoWeek.of(block.span.day))
            self._reveal(QRectF(self.grid.box_of(block.span)))
            self.forms.open_next_action(prospect_id, block)

    def scroll_to_first_hour(self) -> None:
        """Bring the first hour that the rep wants to see to the top."""
        top = self._session.preferences.first_hour * self.grid.hour - HOUR_LABEL_ROOM
        self._scroll.verticalScrollBar().setValue(top)

    def set_hour(self, pixels: int) -> None:
        """Zoom to so many pixels per hour; the hour at the top stays there."""
        bar = self._scroll.verticalScrollBar()
        at_top = bar.value() / self.grid.hour
        self.grid.set_hour(pixels)
        self.grid.resize(self.grid.width(), self.grid.sizeHint().height())
        bar.setValue(round(at_top * pixels))

    def _zoom(self, steps: int) -> None:
        at = look.ZOOM_STEPS.index(self.grid.hour) + steps
        if 0 <= at < len(look.ZOOM_STEPS):
            self.set_hour(look.ZOOM_STEPS[at])
            self.zoomed.emit(self.grid.hour)

    def _edit_selected(self) -> None:
        for block_id, item in self.grid.items.items():
            if block_id in self.selection:
                self.forms.open_item(item)
                return

    def _open_categories(self) -> None:
        boxes = [item.geometry() for i, item in self.grid.items.items() if i in self.selection]
        if boxes:
            self.forms.open_categories(self.grid.mapToGlobal(boxes[0].topLeft() + QPoint(12, 12)))

    def _reveal(self, box: QRectF) -> None:
        centre = box.center().toPoint()
        half = min(round(box.height() / 2), self._scroll.viewport().height() // 2 - 8)
        self._scroll.ensureVisible(centre.x(), centre.y(), 0, max(half, 0) + 8)

    def _take_news(self, ids: frozenset[str]) -> None:
        self.grid.refresh()
        self._layers.refresh()
        self._show_around()

    def show_change(self, weeks: Sequence[IsoWeek], block_ids: Iterable[str]) -> None:
        """Go to the first of some weeks where none of them is shown, and select blocks in it."""
        if weeks and self.iso not in weeks:
            self.show_week(weeks[0])
        self.selection.put(block_ids)

    def _show_moved(self, trace: Trace) -> None:
        """Lead from a frame to where its block stands now."""
        if trace.now is not None:
            self.show_week(IsoWeek.of(trace.now.day))
            self.forms.focus_block(trace.block_id)

    def _show_around(self) -> None:
        week, today = self._session.week(self.iso), self._session.clock.today()
        plan = self._session.plan
        self.top_bar.show_week(week, today, self.grid.grid.days)
        self.lane.show_week(week, plan.categories, self.grid.grid.days, self.grid.doubt_about)
        self.panel.show_categories(plan.categories.values())
        self._agreements.refresh()
        self._show_mix(None)
        self.account()
        self._enable_actions()
        self._show_hint()

    def account(self) -> None:
        """Tell what became of the acquisition that gave way in the shown week."""
        session, iso = self._session, self.iso
        today, fates, traces = IsoWeek.of(session.clock.today()), self.history.fates(iso), session.traces(iso)
        self.accounted.emit(gave_way_words(iso, today, fates, traces, session.plan.categories))

    def _show_hint(self) -> None:
        self.hint.offer(not (self.urgent.is_open or self._session.week(self.iso).blocks), self._scroll)

    def _show_mix(self, preview: tuple[Block, ...] | None) -> None:
        week, plan = self._session.week(self.iso), self._session.plan
        agreed = plan.band_of(self.iso)
        mix = mix_of(week.all_blocks, plan.categories)
        becomes = None if preview is None else mix_of(preview, plan.categories)
        for panel in (self.panel, self.folded):
            panel.show_mix(mix, agreed, becomes)
        self._survival.tell(self.panel.meter, week.all_blocks, preview)
        shown = week if preview is None else week.with_blocks(tuple(b for b in preview if not b.is_fixed))
        self.headers.show_week(
            shown, plan.preferences, plan.categories, self.grid.grid.days, self._session.clock.today()
        )

    def _enable_actions(self) -> None:
        week, actions = self._session.week(self.iso), self._actions
        has_selection = bool(self.selection.ids)
        for name in NEEDS_SELECTION:
            actions[name].setEnabled(has_selection)
        self.call_lists.enable()
        actions["commit"].setEnabled(can_commit(week))
        actions["take_back"].setEnabled(week.baseline is not None)
        actions["copy_last_week"].setEnabled(not week.blocks)

    def _toggle_panel(self) -> None:
        if self.isVisible():
            self._want_panel(not self._panel_is_wanted)

    def _want_panel(self, wanted: bool) -> None:
        self._panel_is_wanted = wanted
        self._show_panel()

    def _show_panel(self) -> None:
        shown, is_urgent = self._panel_is_wanted, self._actions["urgent"].isChecked()
        self.panel.setVisible(shown and not is_urgent)
        self.folded.setVisible(not shown and not is_urgent)
        self.urgent.show_panel(is_urgent)
        self._show_hint()
        self._actions["panel"].setChecked(shown)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave something urgent with Escape, also where the keyboard is in the grid."""
        if event.key() == Qt.Key.Key_Escape and self._actions["urgent"].isChecked():
            self.urgent.close()
        else:
            super().keyPressEvent(event)

    def hideEvent(self, event: QHideEvent) -> None:
        """Leave something urgent when another page comes to the front."""
        super().hideEvent(event)
        if not event.spontaneous():
            self.urgent.close()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fold the panel where the window becomes narrow, unfold it where it becomes wide again."""
        super().resizeEvent(event)
        was_narrow = event.oldSize().width() + look.RAIL_WIDTH <= look.NARROW_WINDOW
        is_narrow = self.width() + look.RAIL_WIDTH <= look.NARROW_WINDOW
        if is_narrow != was_narrow or event.oldSize().width() < 0:
            self._want_panel(not is_narrow)
        # The layout has not placed the grid yet.
        QTimer.singleShot(0, self.hint, self._show_hint)

    def forget(self) -> None:
        """Hear no more of the session; called before the page makes way for a new one."""
        self._minute_timer.stop()
        for part in (self._reactive, self._agreements, self._survival, self.urgent):
            part.stop()
        self._session.changed.disconnect(self._take_news)

    def _tick(self) -> None:
        self.grid.show_now(self._session.clock.now())
        self._survival.look()
        if self._session.clock.today() != self._today:
            self._today = self._session.clock.today()
            self.grid.update()
            self._show_around()
