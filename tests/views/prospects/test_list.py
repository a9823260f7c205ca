"""The list: what is shown, in which order, and what single changes do to it."""

from dataclasses import replace
from datetime import date
from pathlib import Path

from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from planner.domain.agreement import Agreement, Carrier, Metric
from planner.domain.block import Block
from planner.domain.prospect import Owner, Stage, Touch
from planner.domain.prospect_edits import NextStep, set_next_action
from planner.domain.span import Span
from planner.views.prospects.counter import MonthBoxes
from tests.views.prospects.hands import DELTA, METAAL, TODAY, WESSELS, ProspectHands, on_prospects

ACTIVE = ["Next up", "Deltaplast", "Later", "Houtindustrie Wessels", "No next action yet", "Métaalhuis Venlo"]


def test_active_prospects_stand_under_what_is_next(hands: ProspectHands) -> None:
    assert hands.rows() == ACTIVE
    assert "3 of 4" in hands.said(hands.page.bar)
    assert hands.week.window.status.message == "A touch counts once per prospect per month"


def test_cells_say_stage_next_action_last_touch_and_owner(hands: ProspectHands) -> None:
    assert [hands.cell("Deltaplast", n) for n in range(1, 5)] == [
        "Conversation",
        "Agree a visit Wed 25 Nov",
        "20 Nov",
        "Own",
    ]
    assert [hands.cell("Métaalhuis Venlo", n) for n in range(1, 5)] == [
        "New",
        "choose a next action",
        "never",
        "Own",
    ]
    assert hands.cell("Houtindustrie Wessels", 4) == "Agency"


def test_a_row_is_read_out_as_one_sentence(hands: ProspectHands) -> None:
    model = hands.page.model
    spoken = model.data(model.index(1, 0), Qt.ItemDataRole.AccessibleTextRole)
    assert spoken == (
        "Deltaplast; Peter Maas, Moerdijk; Conversation; next: Agree a visit Wed 25 Nov; "
        "last touch: 20 Nov; Own"
    )


def test_the_time_of_a_block_stands_beside_its_day(hands: ProspectHands) -> None:
    hands.put(Block("b", Span(date(2026, 11, 25), 510, 90), "research"))
    hands.choose("Deltaplast")
    hands.week.session.do(set_next_action, ["d"], NextStep("Agree a visit", DELTA.next_on), "b")
    assert hands.cell("Deltaplast", 2) == "Agree a visit Wed 25 Nov, 08:30"
    assert "Wed 25 Nov, in block Prospect research 08:30" in hands.said(hands.page.detail)


def test_slash_searches_and_down_comes_back_to_the_list(hands: ProspectHands) -> None:
    hands.keys("/", '"metaal"')
    assert hands.rows() == ["No next action yet", "Métaalhuis Venlo"]
    assert "1 of 4" in hands.said(hands.page.bar)
    hands.keys("Down")
    assert hands.page.commands.ids == ("m",)
    hands.keys("/", "Escape")
    assert hands.rows() == ACTIVE


def test_letters_typed_into_the_search_are_no_commands(hands: ProspectHands) -> None:
    hands.choose("Deltaplast")
    hands.keys("/", '"l<n"')
    assert hands.page.filters.search.text() == "l<n"
    assert hands.stored("d") == DELTA


def test_nobody_found_leads_back_to_all(hands: ProspectHands) -> None:
    hands.keys("/", '"zzz"')
    assert hands.page.table.isHidden()
    assert "Nobody found" in hands.said(hands.page.empty)
    hands.page.empty.all_wanted.emit()
    assert len(hands.rows()) == 7


def test_filters_by_stage_owner_and_last_touch(hands: ProspectHands) -> None:
    hands.page.filters.stage.click()
    hands.pick("Customer")
    assert hands.rows() == ["No next action yet", "Aardema"]
    hands.page.filters.stage.click()
    hands.pick("all")
    hands.page.filters.owner.click()
    hands.pick("Agency")
    assert hands.rows() == ["Later", "Houtindustrie Wessels"]
    hands.page.filters.owner.click()
    hands.pick("all")
    hands.page.filters.more.click()
    hands.pick("not touched for 14")
    assert hands.rows() == ["No next action yet", "Aardema", "Métaalhuis Venlo"]


def test_a_column_sorts_and_sorts_back(hands: ProspectHands) -> None:
    hands.click_header(0)
    assert hands.rows() == ["Deltaplast", "Houtindustrie Wessels", "Métaalhuis Venlo"]
    assert "Sorted by company" in hands.said(hands.page.filters)
    hands.click_header(0)
    assert hands.rows() == ["Métaalhuis Venlo", "Houtindustrie Wessels", "Deltaplast"]


def test_up_and_down_pass_over_headings(hands: ProspectHands) -> None:
    hands.keys("Down")
    assert hands.page.commands.ids == ("d",)
    hands.keys("Down")
    assert hands.page.commands.ids == ("w",)
    hands.keys("Down", "Up", "Up")
    assert hands.page.commands.ids == ("d",)


def test_a_change_that_moves_nothing_shows_its_row_alone(hands: ProspectHands) -> None:
    hands.choose("Houtindustrie Wessels")
    rows: list[int] = []
    resets: list[bool] = []
    hands.page.model.dataChanged.connect(
        lambda first, last: rows.extend(range(row_of(first), row_of(last) + 1))
    )
    hands.page.model.modelReset.connect(lambda: resets.append(True))
    hands.keys(">")
    assert rows == [3]
    assert resets == []
    assert hands.page.commands.ids == ("w",)


def row_of(index: QModelIndex) -> int:
    return index.row()


def test_what_moves_stays_selected(hands: ProspectHands) -> None:
    hands.choose("Métaalhuis Venlo")
    hands.keys("E", '"Call them"', "Return")
    assert hands.rows()[:3] == ["Next up", "Deltaplast", "Métaalhuis Venlo"]
    assert hands.page.commands.ids == ("m",)


def test_what_changed_on_another_page_is_shown_on_return(hands: ProspectHands) -> None:
    hands.keys("Ctrl+1")
    hands.put(Touch("t9", "m", TODAY))
    hands.keys("Ctrl+2")
    assert hands.cell("Métaalhuis Venlo", 3) == "Today"


def test_the_month_is_counted_against_the_agreement(hands: ProspectHands) -> None:
    assert hands.said(hands.page.bar.counter) == "2 | approached in November | 0 own, 2 agency"
    hands.put(Agreement("a", Metric.PROSPECTS, 10, TODAY.replace(day=1), carrier=Carrier.TOGETHER))
    hands.put(Touch("t9", "m", TODAY))
    said = hands.page.bar.counter.accessibleName()
    assert said.startswith("3 of 10 approached in November; 1 own, 2 agency; on pace would be ")


def test_what_the_counter_has_room_for_stays_whatever_changes(qtbot: QtBot, data_file: Path) -> None:
    agreed = Agreement("a", Metric.PROSPECTS, 10, TODAY.replace(day=1), carrier=Carrier.TOGETHER)
    touched = Touch("t9", "m", TODAY)
    with on_prospects(data_file, DELTA, WESSELS, METAAL, touched, agreed) as hands:
        counter = hands.page.bar.counter
        boxes = counter.findChild(MonthBoxes)
        assert boxes is not None
        seen = set()
        for width in range(960, 1300, 20):
            hands.week.window.resize(width, 720)
            QApplication.processEvents()
            room = (hands.said(counter), boxes.isVisible())
            hands.put(replace(METAAL, id=f"new {width}", company="New one"))
            assert (hands.said(counter), boxes.isVisible()) == room
            seen.add(room)
        assert len(seen) == 3, "all, without by whom, and without the boxes"


def test_an_empty_plan_leads_to_the_first_prospect(empty: ProspectHands) -> None:
    assert "No prospects yet" in empty.said(empty.page.empty)
    empty.keys("N")
    empty.keys('"Molen Foods"', "Return")
    (stored,) = empty.stored_prospects()
    assert (stored.company, stored.stage, stored.owner) == ("Molen Foods", Stage.NEW, Owner.OWN)
    assert stored.added_on == TODAY
    assert empty.page.commands.ids == (stored.id,)
