"""The look-back: a sheet in which a day is closed in half a minute, by key or by click."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from functools import partial

from PySide6.QtCore import QCoreApplication, QRectF, Qt, Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QColor, QKeyEvent, QPainter
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from planner import look
from planner.app import look_back_words as words
from planner.app.named_touches import Named, approached_count, named_of, with_ticked
from planner.app.session import Session, new_id
from planner.app.trouble import trouble_of
from planner.domain.block import Block
from planner.domain.edits import Edit
from planner.domain.errors import UserError
from planner.domain.give_way_edits import NewId
from planner.domain.look_back_edits import close_days, skip_days
from planner.domain.plan import Plan
from planner.views.appearance import Appearance
from planner.views.controls import label, rule
from planner.views.look_back.answering import Answering
from planner.views.look_back.day_draft import DayDraft, Suggest
from planner.views.look_back.day_row import UnplannedRow
from planner.views.look_back.day_side import WIDTH as SIDE_WIDTH
from planner.views.look_back.day_side import DaySide
from planner.views.look_back.day_strip import DayStrip
from planner.views.look_back.foot import Foot
from planner.views.look_back.open_days import (
    day_to_begin_with,
    day_to_go_on_with,
    first_of_next_day,
    open_days,
)
from planner.views.look_back.overlay_sheet import RADIUS, OverlaySheet
from planner.views.look_back.row_line import HEIGHT as ROW_HEIGHT
from planner.views.look_back.row_list import RowList
from planner.views.look_back.unplanned_bar import UnplannedBar

_LINES_WIDTH = 671
_HEAD_HEIGHT, _STRIP_HEIGHT, _FOOT_HEIGHT, _ANSWERS_HEIGHT = 59, 44, 60, 236
_LEAST_HEIGHT = 560


@dataclass(frozen=True, slots=True)
class SaidSoFar:
    """What was said in a sheet and is not stored yet: the day shown, the answers, and what was being typed.

    `typed` is the line about unplanned work, None where it was not open; `changed` is what it was about.
    """

    day: date
    drafts: Mapping[date, DayDraft]
    typed: str | None
    changed: Block | None


class LookBackSheet(OverlaySheet):
    """Asks what became of the blocks of a day; nothing is stored before the day is closed.

    `postponed` brings the day that shall be asked about tomorrow morning.
    """

    postponed = Signal(object)

    def __init__(
        self,
        session: Session,
        appearance: Appearance,
        suggest: Suggest,
        parent: QWidget,
        day: date | None = None,
    ) -> None:
        """Begin with a day, by default the one that comes first to mind."""
        name = QCoreApplication.translate("LookBack", "Look back")
        super().__init__(appearance.theme, name, (_LINES_WIDTH + SIDE_WIDTH, _LEAST_HEIGHT), parent)
        self._session, self._appearance, self._suggest = session, appearance, suggest
        self._drafts: dict[date, DayDraft] = {}
        self._days: list[date] = []
        self._asked: Sequence[int] = ()
        self._named: Sequence[Named] = ()
        self._is_storing = self._is_over = False
        self._refusal = ""
        self._day = day or day_to_begin_with(session.plan, session.clock.now())
        self._title = label("", look.PAGE_TITLE)
        self._progress = label("", tone="quiet")
        self.strip = DayStrip(appearance)
        self.list = RowList(appearance, session.plan.category)
        self.unplanned = UnplannedBar(session, appearance, session.clock.now)
        self.foot = Foot(appearance)
        self.side = DaySide(appearance)
        self._lay_out()
        self._answering = Answering(self, self.list, session, appearance)
        self._connect()
        self.unplanned.hide()
        self.show_day(self._day)

    @property
    def draft(self) -> DayDraft:
        """What was said of the day that is shown."""
        if self._day not in self._drafts:
            self._drafts[self._day] = self._fresh_draft(self._day)
        return self._drafts[self._day]

    def _fresh_draft(self, day: date) -> DayDraft:
        return DayDraft(self._session.plan, day, self._session.clock.now(), self._suggest)

    @property
    def said_so_far(self) -> SaidSoFar:
        """What was said, for the sheet that takes the place of this one when the window is furnished anew."""
        typed = self.unplanned.line.text() if self.unplanned.isVisible() else None
        return SaidSoFar(self._day, self._drafts, typed, self.unplanned.changed)

    def take_up(self, said: SaidSoFar) -> None:
        """Go on from what was said before something changed, in this sheet or in another."""
        self._drafts = dict(said.drafts)
        self._renew_drafts()
        self.show_day(said.day)
        if said.typed is not None:
            self.ask_unplanned(said.changed)
            self.unplanned.line.setText(said.typed)

    @property
    def _today(self) -> date:
        return self._session.clock.today()

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setContentsMargins(24, 0, 20, 0)
        head.setSpacing(10)
        head.addWidget(self._title)
        head.addWidget(self._progress, 1)
        above = QWidget()
        above.setFixedHeight(_HEAD_HEIGHT)
        above.setLayout(head)
        self.strip.setFixedHeight(_STRIP_HEIGHT)
        self.foot.setFixedHeight(_FOOT_HEIGHT)
        lines = QVBoxLayout()
        lines.setSpacing(0)
        for part in (above, self.strip, rule()):
            lines.addWidget(part)
        lines.addWidget(self.list, 1)
        for part in (rule(), self.unplanned, self.foot):
            lines.addWidget(part)
        columns = QHBoxLayout(self.panel)
        columns.setContentsMargins(0, 0, 0, 0)
        columns.setSpacing(0)
        columns.addLayout(lines, 1)
        columns.addWidget(self.side)

    def _connect(self) -> None:
        self.list.chosen.connect(self.go_to)
        self.strip.chosen.connect(self.show_day)
        self.strip.all_wanted.connect(self.close_earlier_days)
        self.side.counted.connect(self.count_touches)
        self.side.names.ticked.connect(self._tick)
        self.foot.unplanned_wanted.connect(self.ask_unplanned)
        self.foot.skip_wanted.connect(self.skip_day)
        self.foot.morning_wanted.connect(self.postpone)
        self.foot.close_wanted.connect(self.close_day)
        self.unplanned.added.connect(self._add_unplanned)
        self.unplanned.left.connect(self._leave_unplanned)
        self._session.changed.connect(self._take_news)
        self._session.refused.connect(self._say_refusal)

    def show_day(self, day: date) -> None:
        """Show a day with what was said of it before."""
        self._day, self._asked = day, ()
        self._named = named_of(self._session, day)
        self.unplanned.hide()
        self.foot.show_day(is_today=day == self._today)
        waiting = open_days(self._session.plan, self._session.clock.now())
        self._days = days = sorted({*waiting, day})
        self.strip.show_days(days, day, self._today)
        height = _HEAD_HEIGHT + _FOOT_HEIGHT + len(self.draft.rows) * ROW_HEIGHT + _ANSWERS_HEIGHT
        height += _STRIP_HEIGHT if len(days) > 1 else 0
        self.want_size(_LINES_WIDTH + SIDE_WIDTH, max(height, _LEAST_HEIGHT))
        title = words.heading(day, self._today, self._appearance.formats)
        self._title.setText(title)
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, title))
        self.show_answers()

    def show_answers(self) -> None:
        """Show what was said so far."""
        draft = self.draft
        self.list.show_draft(draft)
        if draft.row is None:
            self.setFocus()
        self._progress.setText(words.progress(len(draft.rows), len(draft.unanswered)))
        self._show_side()

    def _show_side(self) -> None:
        draft, plan, formats = self.draft, self._session.plan, self._appearance.formats
        first = first_of_next_day(plan, self._today)
        category = plan.category(first.category_id) if first is not None else None
        tomorrow = words.how_tomorrow_begins(first, category, self._today, formats)
        day = words.day_heading(self._day, self._today, formats)
        self.side.show_day(draft.mix(), draft.lost_by_cause(), day, tomorrow)
        self.side.show_names(self._named, draft.ticked, draft.touches)

    def go_to(self, place: int) -> None:
        """Go to a line."""
        self.draft.go_to(place)
        self.show_answers()

    def go_to_day(self, days: int) -> None:
        """Go to the next open day, or the one before where `days` is negative."""
        place = self._days.index(self._day) + days
        if 0 <= place < len(self._days):
            self.show_day(self._days[place])

    def count_touches(self, more: int) -> None:
        """Count one more prospect approached, or one fewer."""
        self.draft.count_touches(more, approached_count(self._named, self.draft.ticked))
        self._show_side()

    def _tick(self, prospect_id: str, block_id: str, on: bool) -> None:
        self.draft.tick(prospect_id, block_id, on=on)
        self._show_side()

    def ask_unplanned(self, changed: Block | None = None) -> None:
        """Ask for something unplanned, or for what is to be put right about it."""
        self.unplanned.ask(self._day, self.draft.taken, changed)
        self.list.show_current()

    def _add_unplanned(self, block: Block) -> None:
        self.draft.add_unplanned(block)
        self._leave_unplanned()

    def _leave_unplanned(self) -> None:
        self.unplanned.hide()
        self.show_answers()

    def change_unplanned(self) -> None:
        """Put the unplanned work of the current line right."""
        row = self.draft.row
        if isinstance(row, UnplannedRow):
            self.ask_unplanned(row.block)

    def take_out_unplanned(self) -> None:
        """Take the unplanned work of the current line out."""
        row = self.draft.row
        if isinstance(row, UnplannedRow):
            self.draft.take_out(row)
            self.show_answers()

    def close_day(self) -> None:
        """Close the day; where something is still asked, go there first, and close it the second time."""
        self.unplanned.end_typing()
        if not self._answering.end_typing():
            return
        unanswered = self.draft.unanswered
        if unanswered and unanswered != self._asked:
            self._asked = unanswered
            self.go_to(unanswered[0])
            return
        self._store(self._day, partial(_close, drafts=[self.draft]))

    def close_earlier_days(self) -> None:
        """Close every open day before today, with what was said of it, as one step."""
        now = self._session.clock.now()
        days = [day for day in open_days(self._session.plan, now) if day < self._today]
        drafts = [self._drafts.get(day) or self._fresh_draft(day) for day in days]
        if drafts:
            self._store(days[-1], partial(_close, drafts=drafts))

    def skip_day(self) -> None:
        """Leave the day without answers, for good."""
        self._store(self._day, lambda plan, **_: skip_days(plan, [self._day]))

    def postpone(self) -> None:
        """Leave the day for tomorrow morning."""
        self.postponed.emit(self._day)
        self.reject()

    def _store(self, until: date, change: Callable[..., Edit]) -> None:
        """Store what was said `until` a day; go on to the next open one, or leave where there is none."""
        now = self._session.clock.now()

        def edit(plan: Plan) -> Edit:
            return change(plan, now=now, new_id=new_id)

        self._is_storing, self._refusal = True, ""
        self._session.do(edit)
        self._is_storing = False
        if self._refusal:
            self._renew_drafts()
            self.show_answers()
            self._progress.setText(self._refusal)
            return
        self._drafts.clear()
        following = day_to_go_on_with(self._session.plan, until, now)
        if following is None:
            self.accept()
        else:
            self.show_day(following)

    def _take_news(self) -> None:
        """Keep what was said where the plan has changed by another hand."""
        if not self._is_storing and not self._is_over:
            self.take_up(self.said_so_far)

    def _renew_drafts(self) -> None:
        for day, said in self._drafts.items():
            fresh = self._fresh_draft(day)
            fresh.take_over(said)
            self._drafts[day] = fresh

    def _say_refusal(self, error: UserError) -> None:
        self._refusal = trouble_of(error).line
        self._progress.setText(self._refusal)

    def done(self, result: int) -> None:
        """Close, and hear no news any more until it is gone: it would take the keyboard back."""
        self._is_over = True
        super().done(result)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Answer by key."""
        if not self._answering.answers(event):
            event.ignore()

    def paint_panel(self, painter: QPainter, box: QRectF) -> None:
        """Paint the ground of the right side."""
        painter.save()
        side = QRectF(box.right() - SIDE_WIDTH, box.top(), SIDE_WIDTH, box.height())
        painter.setClipRect(side)
        painter.setBrush(QColor(self._theme.sunken))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.drawRoundedRect(box, RADIUS, RADIUS)
        painter.fillRect(QRectF(side.left(), side.top(), 1, side.height()), QColor(self._theme.line))
        painter.restore()


def _close(plan: Plan, drafts: Sequence[DayDraft], now: datetime, new_id: NewId) -> Edit:
    """Close days with what was said of them, and log those that were ticked by name, as one step."""
    edit = close_days(plan, [draft.answers() for draft in drafts], now, new_id)
    return with_ticked(plan, edit, {draft.day: draft.ticked for draft in drafts}, new_id)
