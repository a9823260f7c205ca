"""The bar names the week and its state, and its buttons do what the actions do."""

from collections.abc import Callable
from datetime import date, datetime, timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QCalendarWidget, QLabel, QMenu, QTableView, QToolButton, QWidget
from pytestqt.qtbot import QtBot

from planner.domain.span import IsoWeek
from planner.domain.week import Week
from planner.views.week.go_to_date import GoToDate
from planner.views.week.top_bar import TopBar, TopBarActions, can_commit
from planner.views.week.week_title import StatePill, WeekTitle
from tests.views.week.surroundings import MONDAY, TUESDAY, WEEK, appearance, block, button_named, committed

COMMITTED_AT = datetime(2026, 11, 23, 8, 10)
PLANNED = Week(WEEK, (block(MONDAY, "08:00", "12:00", "quotes"),))
CHANGED = committed(PLANNED, COMMITTED_AT, ())
UNCHANGED = committed(PLANNED, COMMITTED_AT, PLANNED.blocks)

# What the platform without a screen says whenever a popup opens.
opens_a_popup = pytest.mark.qt_log_ignore("This plugin does not support")


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    made = QWidget()
    qtbot.addWidget(made)
    return made


@pytest.fixture
def actions(window: QWidget) -> TopBarActions:
    def action(text: str, keys: str = "") -> QAction:
        made = QAction(text, window)
        made.setShortcut(QKeySequence(keys))
        return made

    return TopBarActions(
        previous=action("Previous week", "PgUp"),
        next=action("Next week", "PgDown"),
        today=action("Today", "T"),
        go_to_date=action("Go to date", "Ctrl+G"),
        undo=action("Undo", "Ctrl+Z"),
        redo=action("Redo"),
        print=action("Print", "Ctrl+P"),
        urgent=action("Something urgent", "Ctrl+U"),
        commit=action("Commit"),
        more=QMenu(window),
    )


@pytest.fixture
def bar(qtbot: QtBot, actions: TopBarActions) -> TopBar:
    made = TopBar(appearance(), actions)
    qtbot.addWidget(made)
    made.resize(1100, made.height())
    made.show_week(PLANNED, TUESDAY)
    with qtbot.waitExposed(made):
        made.show()
    return made


def title(bar: TopBar) -> str:
    return _part(bar, WeekTitle).accessibleName()


def state(bar: TopBar) -> str:
    return _part(bar, StatePill).accessibleName()


def since(bar: TopBar) -> str:
    return " ".join(label.text() for label in bar.findChildren(QLabel) if label.isVisible())


def _part(bar: TopBar, kind: type[WeekTitle | StatePill]) -> QWidget:
    part = bar.findChild(kind)
    assert isinstance(part, QWidget)
    return part


def test_title_names_the_week_and_its_days(bar: TopBar) -> None:
    assert title(bar) == "Week 48, 23–27 November"


def test_title_names_the_days_that_the_grid_shows(bar: TopBar) -> None:
    bar.show_week(PLANNED, TUESDAY, WEEK.days)

    assert title(bar) == "Week 48, 23–29 November"


@pytest.mark.parametrize(
    ("week", "named"), [("2027-W01", "4–8 January 2027"), ("2025-W30", "21–25 July 2025")]
)
def test_other_years_are_named(bar: TopBar, week: str, named: str) -> None:
    bar.show_week(Week(IsoWeek.parse(week)), TUESDAY)

    assert title(bar).endswith(named)


def test_week_across_new_year_is_named_with_its_year(bar: TopBar) -> None:
    bar.show_week(Week(IsoWeek(2026, 53)), date(2026, 12, 29))

    assert title(bar) == "Week 53, 28 December–1 January 2027"


def test_draft_says_so_and_can_be_committed(bar: TopBar) -> None:
    assert state(bar) == "Draft"
    assert since(bar) == ""
    assert button_named(bar, "Commit").isEnabled()


def test_committed_week_counts_its_changes(bar: TopBar) -> None:
    bar.show_week(CHANGED, TUESDAY)

    assert state(bar) == "Committed"
    assert since(bar).startswith("1 change")
    assert since(bar).endswith("since Mon 08:10")
    assert button_named(bar, "Commit again").isVisible()


def test_committed_week_without_changes_says_since_when(bar: TopBar) -> None:
    bar.show_week(UNCHANGED, TUESDAY)

    assert since(bar) == "since Mon 08:10"
    assert button_named(bar, "Commit").isVisible()


def test_older_commit_is_given_with_its_date(bar: TopBar) -> None:
    bar.show_week(UNCHANGED, TUESDAY + timedelta(days=30))

    assert since(bar) == "since 23-11-2026 08:10"


def test_commit_is_offered_where_it_would_keep_anything_new() -> None:
    assert can_commit(PLANNED)
    assert can_commit(CHANGED)
    assert not can_commit(UNCHANGED)
    assert not can_commit(Week(WEEK))


@pytest.mark.parametrize(
    "pick",
    [
        lambda actions: actions.previous,
        lambda actions: actions.next,
        lambda actions: actions.today,
        lambda actions: actions.undo,
        lambda actions: actions.redo,
        lambda actions: actions.print,
        lambda actions: actions.commit,
    ],
)
def test_buttons_trigger_the_actions(
    qtbot: QtBot, bar: TopBar, actions: TopBarActions, pick: Callable[[TopBarActions], QAction]
) -> None:
    action = pick(actions)

    with qtbot.waitSignal(action.triggered):
        QTest.mouseClick(button_named(bar, action.text()), Qt.MouseButton.LeftButton)


def test_button_cannot_be_used_when_the_action_cannot(bar: TopBar, actions: TopBarActions) -> None:
    actions.commit.setEnabled(False)

    assert not button_named(bar, "Commit").isEnabled()


def test_undo_carries_the_name_of_the_edit_as_it_stands(bar: TopBar, actions: TopBarActions) -> None:
    actions.undo.setToolTip("Undo move of <b>A & B</b>")

    button = button_named(bar, "Undo move of <b>A & B</b>")

    assert "Undo move of &lt;b&gt;A &amp; B&lt;/b&gt; (Ctrl+Z)" in button.toolTip()


def test_actions_outlive_the_bar(qtbot: QtBot, actions: TopBarActions) -> None:
    bar = TopBar(appearance(), actions)
    with qtbot.waitSignal(bar.destroyed):
        bar.deleteLater()

    actions.undo.setEnabled(False)
    actions.commit.setToolTip("Commit the week")


def test_more_opens_the_menu_of_the_lead(bar: TopBar, actions: TopBarActions) -> None:
    more = button_named(bar, "More")

    assert isinstance(more, QToolButton)
    assert more.menu() is actions.more


@pytest.mark.parametrize("width", [1048, 800, 648, 520])
def test_narrow_bar_leaves_texts_out_but_cuts_nothing_off(bar: TopBar, width: int) -> None:
    bar.show_week(CHANGED, TUESDAY)

    bar.resize(width, bar.height())

    for part in bar.findChildren(QWidget, options=Qt.FindChildOption.FindDirectChildrenOnly):
        if part.isVisible() and part.sizeHint().isValid():
            assert part.width() >= min(part.sizeHint().width(), part.maximumWidth()), part
            assert bar.rect().contains(part.geometry()), part


def test_texts_come_back_with_the_room(bar: TopBar) -> None:
    bar.show_week(CHANGED, TUESDAY)
    bar.resize(520, bar.height())
    bar.resize(1100, bar.height())

    assert since(bar).endswith("since Mon 08:10")
    assert button_named(bar, "Commit again").isVisible()


@opens_a_popup
def test_title_opens_the_calendar_at_the_shown_week(qtbot: QtBot, bar: TopBar) -> None:
    QTest.mouseClick(_part(bar, WeekTitle), Qt.MouseButton.LeftButton)

    popup, calendar = opened(bar)
    assert popup.isVisible()
    assert calendar.selectedDate().toPython() == MONDAY
    assert calendar.firstDayOfWeek() is Qt.DayOfWeek.Monday
    assert calendar.verticalHeaderFormat() is QCalendarWidget.VerticalHeaderFormat.ISOWeekNumbers


@opens_a_popup
def test_arrows_and_enter_choose_a_date(qtbot: QtBot, bar: TopBar, actions: TopBarActions) -> None:
    actions.go_to_date.trigger()
    popup, calendar = opened(bar)

    with qtbot.waitSignal(bar.date_chosen) as chosen:
        for key in (Qt.Key.Key_Down, Qt.Key.Key_Right, Qt.Key.Key_Return):
            QTest.keyClick(days_of(calendar), key)

    assert chosen.args == [date(2026, 12, 1)]
    assert not popup.isVisible()


@opens_a_popup
def test_date_is_chosen_once(qtbot: QtBot, bar: TopBar, actions: TopBarActions) -> None:
    actions.go_to_date.trigger()
    _, calendar = opened(bar)
    chosen: list[date] = []
    bar.date_chosen.connect(chosen.append)
    view = days_of(calendar)
    at = view.visualRect(view.model().index(3, 3)).center()
    QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=at)

    assert chosen == [date(2026, 11, 11)]


@opens_a_popup
def test_escape_closes_the_calendar_and_goes_nowhere(
    qtbot: QtBot, bar: TopBar, actions: TopBarActions
) -> None:
    actions.go_to_date.trigger()
    popup, calendar = opened(bar)

    with qtbot.assertNotEmitted(bar.date_chosen):
        QTest.keyClick(days_of(calendar), Qt.Key.Key_Escape)

    assert not popup.isVisible()


def opened(bar: TopBar) -> tuple[GoToDate, QCalendarWidget]:
    popup = bar.findChild(GoToDate)
    assert isinstance(popup, GoToDate)
    calendar = popup.findChild(QCalendarWidget)
    assert isinstance(calendar, QCalendarWidget)
    return popup, calendar


def days_of(calendar: QCalendarWidget) -> QTableView:
    view = calendar.findChild(QTableView)
    assert isinstance(view, QTableView)
    return view
