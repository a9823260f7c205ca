"""The Review page: bar, charts, and the conversation sheet beside them."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication, QEvent, Qt, Signal
from PySide6.QtGui import QHideEvent, QKeyEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QApplication, QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from planner.app.chart_words import ChartWords
from planner.app.compared_words import compared, done_before, share_before
from planner.app.data_home import DataHome
from planner.app.machine_settings import MachineSettings
from planner.app.review_rows import Period
from planner.app.session import Session
from planner.domain.span import IsoWeek
from planner.views.actions import Actions
from planner.views.appearance import Appearance
from planner.views.review.behind_desk import BehindDesk
from planner.views.review.chart_canvas import ChartCanvas
from planner.views.review.chart_kinds import SHOWN, ChartKind, rows_of, words_of
from planner.views.review.chart_saving import ChartSaver
from planner.views.review.charts_grid import ChartsGrid
from planner.views.review.conversation_sheet import ConversationSheet, first_name
from planner.views.review.folded_sheet import FoldedSheet
from planner.views.review.large_chart import LargeChart
from planner.views.review.page_bar import PageBar
from planner.views.review.quiet_states import Empty, Waiting, has_anything
from planner.views.review.reading import ReviewReading

if TYPE_CHECKING:
    from planner.app.review import Review
    from planner.views.review.presentation import Presentation

_ROOM_FOR_SHEET = 1180
_OWN_KEYS = (Qt.Key.Key_F5,)
_BEFORE = {ChartKind.WEEKS: share_before, ChartKind.WATERFALL: done_before}


class ReviewPage(QWidget):
    """Shows what some weeks tell; reads beside the window and again when anything changed.

    `said` comes with news, `week_wanted` with the week to go to, `manager_named` when the sheet's may differ.
    """

    said = Signal(str)
    week_wanted = Signal(object)
    manager_named = Signal()

    def __init__(
        self,
        session: Session,
        home: DataHome,
        machine: MachineSettings,
        appearance: Appearance,
        actions: Actions,
    ) -> None:
        super().__init__()
        self._session = session
        self._appearance = appearance
        self._is_stale = True
        self._presentation: Presentation | None = None
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.reading = ReviewReading(session, home, self)
        self.saver = ChartSaver(session, machine, appearance.formats)
        self.behind = BehindDesk(session, home, appearance, self)
        this_week = IsoWeek.of(session.clock.today())
        self.bar = PageBar(appearance, this_week, actions.main_menu(self))
        self.charts = ChartsGrid(appearance)
        self.large = LargeChart(session, appearance)
        self.empty = Empty(appearance)
        self.waiting = Waiting(appearance)
        self.sheet = ConversationSheet(session, appearance)
        self.folded = FoldedSheet(appearance)
        self._panel = actions["panel"]
        self._week_has_panel = True
        self._lay_out()
        self._connect()
        self.reading.period = self.bar.choice.period
        self.bar.show_period(self.bar.choice.period)

    def _lay_out(self) -> None:
        self._views = QStackedWidget()
        for view in (self.waiting, self.empty, self.charts, self.large):
            self._views.addWidget(view)
        body = QHBoxLayout()
        body.setSpacing(0)
        body.addWidget(self._views, 1)
        body.addWidget(self.sheet)
        body.addWidget(self.folded)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(0)
        rows.addWidget(self.bar)
        rows.addLayout(body, 1)

    def _connect(self) -> None:
        self._session.changed.connect(self._take_news)
        self.reading.arrived.connect(self._show)
        self.reading.failed.connect(self.waiting.show_failure)
        self.waiting.again_wanted.connect(self.reading.ask_again)
        self.bar.choice.chosen.connect(self.show_period)
        self.bar.presented.connect(self.present)
        self.bar.sheet_wanted.connect(self.open_sheet)
        self._panel.triggered.connect(self._take_panel)
        self.sheet.fold_wanted.connect(lambda: self._fold_sheet(True))
        self.folded.unfold_wanted.connect(lambda: self._fold_sheet(False))
        self.behind.week_wanted.connect(self.week_wanted)
        self.empty.week_wanted.connect(lambda: self.week_wanted.emit(self.bar.choice.this_week))
        self.large.closed.connect(self.show_all)
        self.large.stepped.connect(self._step)
        self.large.opened.connect(self._open_row)
        self.sheet.said.connect(self.said)
        self.sheet.log_wanted.connect(self.open_log)
        self.sheet.renamed.connect(self._note_name)
        for kind, cell in self.charts.cells.items():
            cell.large_wanted.connect(lambda kind=kind: self.open_chart(kind))
            cell.canvas.opened.connect(lambda row, kind=kind: self._open_row(kind, row))
            self._save_from(cell.canvas)
        for canvas in (*self.large.canvases.values(), self.large.outlook.dots):
            self._save_from(canvas)

    def _save_from(self, canvas: ChartCanvas) -> None:
        canvas.save_wanted.connect(lambda ending: self.saver.ask(canvas, ending))

    # What is shown

    @property
    def review(self) -> Review | None:
        """The review that is shown, None until the first has been read."""
        return self.reading.review

    @property
    def manager(self) -> str:
        """The first name of the manager of the one-on-one at hand, empty where it is not known."""
        return first_name(self.sheet.draft.at_hand.manager)

    def who_sees_what(self) -> str:
        """Say what leaves the rep's profile, and to whom."""
        name = self.manager or QCoreApplication.translate("Review", "Your manager")
        words = QCoreApplication.translate("Review", "{manager} sees totals and agreements, no titles")
        return words.format(manager=name)

    def show_period(self, period: Period) -> None:
        """Show the review of a period."""
        self.bar.show_period(period)
        self.reading.ask(period)

    def showEvent(self, event: QShowEvent) -> None:
        """Read what changed while another page was in front."""
        super().showEvent(event)
        self._week_has_panel = self._panel.isChecked()
        self._panel.setChecked(not self.sheet.isHidden())
        if self._is_stale:
            self._is_stale = False
            self.sheet.refresh()
            self.reading.ask(self.bar.choice.period)
        self.setFocus()

    def hideEvent(self, event: QHideEvent) -> None:
        """Store what was typed before another page is shown."""
        super().hideEvent(event)
        self._panel.setChecked(self._week_has_panel)
        self.sheet.store_typing()

    def _take_news(self, _ids: frozenset[str]) -> None:
        if not self.isVisible():
            self._is_stale = True
            return
        self.sheet.refresh()
        self.reading.ask_again()

    def _show(self, review: Review) -> None:
        self.saver.asked = review.asked
        self.sheet.show_review(review)
        for kind, cell in self.charts.cells.items():
            cell.show_rows(*self._shown_of(kind, review))
        if self._views.currentWidget() is self.large:
            self.open_chart(self.large.kind)
        else:
            self.show_all()

    def _shown_of(self, kind: ChartKind, review: Review) -> tuple[Any, ChartWords[Any]]:
        rows = rows_of(kind, review.rows)
        words = words_of(kind, rows, self._appearance.formats)
        if kind in _BEFORE:
            formats = self._appearance.formats
            before = _BEFORE[kind](review, formats)
            words = replace(words, subtitle=compared(words.subtitle, before, review.asked.period.weeks))
        return rows, words

    def show_all(self) -> None:
        """Show all charts, or why there are none yet."""
        review = self.review
        was_large = self._views.currentWidget() is self.large
        shown: QWidget = self.waiting
        if review is not None:
            shown = self.charts if has_anything(review.rows) else self.empty
        self._views.setCurrentWidget(shown)
        if was_large and shown is self.charts:
            self.charts.cells[self.large.kind].canvas.setFocus()

    def open_chart(self, kind: ChartKind) -> None:
        """Show one chart over the whole page."""
        review = self.review
        if review is None or not has_anything(review.rows):
            return
        is_open = self._views.currentWidget() is self.large and self.large.kind is kind
        self.large.show_chart(kind, *self._shown_of(kind, review), review)
        self._views.setCurrentWidget(self.large)
        if not is_open:
            self.large.canvas.setFocus()

    def _step(self, by: int) -> None:
        place = (SHOWN.index(self.large.kind) + by) % len(SHOWN)
        self.open_chart(SHOWN[place])

    def _open_row(self, kind: ChartKind, row: object) -> None:
        """Show what is behind a mark; what models say is looked at large."""
        if self.review is None:
            return
        if kind in (ChartKind.OUTLOOK, ChartKind.MIX_BAND):
            self.open_chart(kind)
            if kind is ChartKind.OUTLOOK:
                self.large.outlook.choose_month(row)  # type: ignore[arg-type] # the outlook's rows are months
        else:
            self.behind.ask(self.review.asked.period, row)

    # Presenting and the sheet on paper

    def present(self) -> None:
        """Show one chart at a time over a whole screen."""
        if self.review is None or not has_anything(self.review.rows):
            return
        if self._presentation is not None:
            self._presentation.activateWindow()
            return
        from planner.views.review.presentation import Presentation

        first = self.large.kind if self._views.currentWidget() is self.large else SHOWN[0]
        self.sheet.store_typing()
        self._presentation = Presentation(
            self.review, self._session, self._appearance, self.sheet.draft, self.window(), first
        )
        self._presentation.destroyed.connect(self._forget_presentation)
        self._presentation.start()

    def _forget_presentation(self) -> None:
        self._presentation = None

    @property
    def presentation(self) -> Presentation | None:
        """What is presented now, if anything."""
        return self._presentation

    def open_sheet(self) -> None:
        """Open the sheet for paper and for release."""
        if self.review is None:
            return
        from planner.views.review.releasing.opening import open_sheet

        self.sheet.store_typing()
        held = self.sheet.draft.stored()
        open_sheet(self._session, self._appearance, self.window(), self.review, held)

    def open_log(self) -> None:
        """Show which sheets were released."""
        if self.review is None:
            return
        from planner.views.review.releasing.opening import open_log

        open_log(self._session, self._appearance, self.window(), self.review.profile)

    # The keyboard

    def event(self, event: QEvent) -> bool:
        """Take the keys that mean something else on other pages."""
        if (
            event.type() == QEvent.Type.ShortcutOverride
            and isinstance(event, QKeyEvent)
            and event.key() in _OWN_KEYS
        ):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Open a chart with its number, present with F5, go back with Escape."""
        number = event.key() - Qt.Key.Key_1
        if event.key() == Qt.Key.Key_F5:
            self.present()
        elif 0 <= number < len(SHOWN) and not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            self.open_chart(SHOWN[number])
        elif event.key() == Qt.Key.Key_Escape and self._views.currentWidget() is self.large:
            self.show_all()
        elif self._views.currentWidget() is self.large and event.key() in (
            Qt.Key.Key_PageUp,
            Qt.Key.Key_PageDown,
        ):
            self._step(1 if event.key() == Qt.Key.Key_PageDown else -1)
        else:
            super().keyPressEvent(event)

    # The sheet at the side

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fold the sheet where the window becomes narrow, unfold it where it becomes wide again."""
        super().resizeEvent(event)
        is_narrow = self.width() < _ROOM_FOR_SHEET
        if event.oldSize().width() < 0 or is_narrow != (event.oldSize().width() < _ROOM_FOR_SHEET):
            self._fold_sheet(is_narrow)

    def _take_panel(self) -> None:
        """Answer the command for the panel at the side, which the week shares."""
        if self.isVisible():
            self._fold_sheet(not self.sheet.isHidden())

    def _fold_sheet(self, folded: bool) -> None:
        """Fold the sheet to a strip or unfold it; the keyboard goes along where it was in either."""
        held = QApplication.focusWidget()
        leaves, comes = (self.sheet, self.folded) if folded else (self.folded, self.sheet)
        is_within = held is not None and leaves.isAncestorOf(held)
        comes.show()
        if is_within:
            (self.folded.button if folded else self.sheet.fold).setFocus(Qt.FocusReason.OtherFocusReason)
        leaves.hide()
        if self.isVisible():
            self._panel.setChecked(not folded)

    def _note_name(self) -> None:
        self.folded.show_when(self.sheet.when.text())
        self.manager_named.emit()

    def forget(self) -> None:
        """Hear no more of the session; called before the page makes way for a new one."""
        self.sheet.store_typing()
        self.reading.stop()
        self.behind.stop()
        if self._presentation is not None:
            self._presentation.close()
        self._session.changed.disconnect(self._take_news)
