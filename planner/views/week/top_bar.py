"""The bar above the week: which week it is, its state, and what can be done with it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtGui import QAction, QResizeEvent
from PySide6.QtWidgets import QMenu, QWidget

from planner import look
from planner.domain.week import Baseline, Week
from planner.drawing.fonts import font
from planner.views.appearance import Appearance
from planner.views.bar_frame import BarFrame, bar_line, more_button
from planner.views.controls import label, push_button
from planner.views.plain_text import plain_tooltip
from planner.views.week.action_buttons import ActionFollower, action_icon_button
from planner.views.week.week_title import StatePill, WeekTitle

if TYPE_CHECKING:
    from planner.views.week.go_to_date import GoToDate

_SMALL_BUTTON = look.Type(12, 500)
_RECENT_DAYS = 6
_LEAST_WIDTH = 480


@dataclass(frozen=True, slots=True)
class TopBarActions:
    """The actions that the bar shows as buttons; `more` opens below the last icon."""

    previous: QAction
    next: QAction
    today: QAction
    go_to_date: QAction
    undo: QAction
    redo: QAction
    print: QAction
    urgent: QAction
    commit: QAction
    more: QMenu


def can_commit(week: Week) -> bool:
    """Whether a commit would keep anything new: blocks in a draft, changes since the last commit."""
    if week.baseline is None:
        return bool(week.all_blocks)
    return week.changes > 0


class TopBar(BarFrame):
    """Navigator, title, state and buttons; where the bar is narrow the lesser texts drop out."""

    date_chosen = Signal(object)

    def __init__(self, appearance: Appearance, actions: TopBarActions, parent: QWidget | None = None) -> None:
        super().__init__(appearance.theme, _LEAST_WIDTH, parent)
        self._appearance = appearance
        self._formats = appearance.formats
        self._first_day = self._today = date.min
        self._commits_again = False
        self._title = WeekTitle(self._theme)
        self._pill = StatePill(self._theme)
        self._since = label("", look.SMALL, "quiet")
        self._urgent = push_button("", self._theme, icon_name="zap")
        self._urgent.setCheckable(True)
        self._commit = push_button("", self._theme, kind="primary")
        self._calendar: GoToDate | None = None
        ActionFollower(self._title, actions.go_to_date)
        actions.go_to_date.triggered.connect(self._open_calendar)
        ActionFollower(self._urgent, actions.urgent)
        actions.urgent.toggled.connect(self._urgent.setChecked)
        ActionFollower(self._commit, actions.commit)
        self._lay_out(actions)

    def _lay_out(self, actions: TopBarActions) -> None:
        theme = self._theme
        today = push_button(actions.today.text(), theme, kind="small")
        today.setFont(font(_SMALL_BUTTON))
        ActionFollower(today, actions.today)
        row = self.row
        row.setContentsMargins(19, 0, 16, 1)
        row.setSpacing(0)
        row.addWidget(action_icon_button("chevron-left", actions.previous, theme))
        row.addSpacing(6)
        row.addWidget(action_icon_button("chevron-right", actions.next, theme))
        row.addSpacing(1)
        row.addWidget(self._title)
        row.addSpacing(3)
        row.addWidget(today)
        row.addSpacing(14)
        row.addWidget(self._pill)
        row.addSpacing(9)
        row.addWidget(self._since)
        row.addStretch(1)
        for name, action in (("undo-2", actions.undo), ("redo-2", actions.redo), ("printer", actions.print)):
            row.addWidget(action_icon_button(name, action, theme))
            row.addSpacing(12)
        row.addWidget(more_button(actions.more, theme))
        row.addSpacing(8)
        row.addWidget(bar_line())
        row.addSpacing(12)
        row.addWidget(self._urgent)
        row.addSpacing(8)
        row.addWidget(self._commit)

    def show_week(self, week: Week, today: date, days: Sequence[date] = ()) -> None:
        """Show a week by its name, the days that the grid shows (else Monday to Friday), and its state."""
        days = days or week.iso.days[:5]
        self._first_day, self._today = days[0], today
        with_year = days[0].year != today.year or days[-1].year != today.year
        title = self._formats.days_of(days[0], days[-1], with_year=with_year)
        self._title.show_week(self._formats.week(week.iso), title)
        self._pill.show_state(committed=week.baseline is not None)
        self._since.setText("" if week.baseline is None else self._changes(week.baseline, week.changes))
        self._pill.setToolTip(plain_tooltip(self._since.text()))
        self._commits_again = week.baseline is not None and week.changes > 0
        self._fit()

    def _changes(self, baseline: Baseline, changes: int) -> str:
        when = baseline.committed_at
        is_recent = 0 <= (self._today - when.date()).days <= _RECENT_DAYS
        moment = self._formats.moment(when) if is_recent else self._formats.date_and_time(when)
        if changes:
            words = QCoreApplication.translate("TopBar", "%n change(s) since {moment}", "", changes)
        else:
            words = QCoreApplication.translate("TopBar", "since {moment}")
        return words.format(moment=moment)

    def _open_calendar(self) -> None:
        if self._calendar is None:
            # Made on use, as a calendar takes a while to build and few starts need one.
            from planner.views.week.go_to_date import GoToDate

            self._calendar = GoToDate(self._appearance, self)
            self._calendar.chosen.connect(self.date_chosen)
        self._calendar.open_below(self._title, self._first_day, self._today)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Drop texts out, or bring them back."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """Show what there is room for; the least needed drops out first."""
        again = QCoreApplication.translate("TopBar", "Commit again")
        commit = QCoreApplication.translate("TopBar", "Commit")
        self._since.setVisible(bool(self._since.text()))
        self._title.show_days(True)
        self._commit.setText(again if self._commits_again else commit)
        self._urgent.setText(QCoreApplication.translate("TopBar", "Something urgent"))
        self._pill.show()
        steps: tuple[Callable[[], object], ...] = (
            lambda: self._urgent.setText(QCoreApplication.translate("TopBar", "Urgent")),
            self._since.hide,
            lambda: self._title.show_days(False),
            lambda: self._commit.setText(commit),
            self._pill.hide,
        )
        for leave_out in steps:
            if self.row.sizeHint().width() <= self.width():
                break
            leave_out()
