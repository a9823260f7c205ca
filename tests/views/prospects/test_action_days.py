"""Once the block of a next action has moved, everything about the prospect says its new day."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, timedelta

import pytest

from planner.domain.block import Block
from planner.domain.prospect import Prospect
from planner.domain.span import IsoWeek, Span
from planner.views.prospects.next_section import NextForm
from tests.views.prospects.hands import TODAY, ProspectHands

WEDNESDAY, FRIDAY = TODAY + timedelta(days=1), TODAY + timedelta(days=3)
BAKKER = Prospect("b", "Bakker", next_action="Call", next_on=TODAY + timedelta(days=2))


@pytest.fixture
def placed(hands: ProspectHands) -> ProspectHands:
    """The next action with Deltaplast stands in the week, on Wednesday at 08:00."""
    hands.put(BAKKER)
    hands.choose("Deltaplast")
    hands.keys("W", "Return")
    return hands


def block_of(hands: ProspectHands) -> Block:
    (block,) = (b for b in hands.week.stored() if b.title == "Agree a visit, Deltaplast")
    return block


def by_drag(hands: ProspectHands) -> None:
    start = hands.week.place_of(2, "08:10")
    hands.week.drag(start, hands.week.place_of(4, "08:10"))


def by_key(hands: ProspectHands) -> None:
    hands.keys("Alt+Right", "Alt+Right")


def by_form(hands: ProspectHands) -> None:
    hands.keys("Return")
    form = hands.week.window.week_page.forms.form
    assert form is not None
    form.day.setDate(form.day.date().addDays(2))
    hands.keys("Return")


def by_cut_and_paste(hands: ProspectHands) -> None:
    hands.keys("Ctrl+X")
    hands.week.window.week_page._keys.put_at(Span(FRIDAY, 10 * 60, 15))
    hands.keys("Ctrl+V")


@pytest.mark.parametrize("move", [by_drag, by_key, by_form, by_cut_and_paste])
def test_list_and_detail_say_the_day_of_the_block(
    placed: ProspectHands, move: Callable[[ProspectHands], None]
) -> None:
    move(placed)
    block = block_of(placed)
    assert block.span.day == FRIDAY
    assert placed.stored("d").next_block_id == block.id
    placed.keys("Ctrl+2")
    assert placed.cell("Deltaplast", 2).startswith("Agree a visit Fri 27 Nov, ")
    assert "Fri 27 Nov, in block" in placed.said(placed.page.detail.next)
    assert placed.rows() == [
        "Later", "Bakker", "Deltaplast", "Houtindustrie Wessels", "No next action yet", "Métaalhuis Venlo",
    ]  # fmt: skip
    placed.keys("Ctrl+1", "Ctrl+Z", "Ctrl+2")
    assert placed.rows()[:2] == ["Next up", "Deltaplast"]


def test_filters_and_the_spoken_row_go_by_the_day_of_the_block(placed: ProspectHands) -> None:
    placed.keys(*["Alt+Left"], "Ctrl+2")
    page = placed.page
    page.filters.more.click()
    placed.pick("due until today")
    assert placed.rows() == ["Next up", "Deltaplast"]
    assert "next: Agree a visit Today" in page.model.data(page.model.index(1, 0), 11)


def test_the_form_begins_with_the_day_of_the_block_and_keeps_it(placed: ProspectHands) -> None:
    by_key(placed)
    placed.keys("Ctrl+2", "E")
    form = placed.page.detail.next_form
    assert isinstance(form, NextForm)
    assert form.day.day == FRIDAY
    placed.keys('"Agree a visit in January"', "Return")
    stored = placed.stored("d")
    assert (stored.next_action, stored.next_on) == ("Agree a visit in January", FRIDAY)
    assert stored.next_block_id == block_of(placed).id


def test_editing_a_prospect_leaves_the_day_of_its_action_as_it_was_stored(placed: ProspectHands) -> None:
    by_key(placed)
    placed.keys("Ctrl+2", "Return", "Return")
    assert placed.stored("d").next_on == WEDNESDAY


def test_a_block_that_is_taken_out_gives_the_chosen_day_back(placed: ProspectHands) -> None:
    by_key(placed)
    placed.keys("Delete", "Ctrl+2")
    assert placed.cell("Deltaplast", 2) == "Agree a visit Wed 25 Nov"


def test_urgent_work_that_moves_the_block_says_so_and_the_list_follows(placed: ProspectHands) -> None:
    days = IsoWeek.of(TODAY).days
    placed.put(
        *(Block(f"full {day}", Span(day, 480, 540), "travel") for day in (days[1], *days[3:5])),
        Block("wednesday", Span(WEDNESDAY, 510, 510), "travel"),
    )
    placed.keys("Ctrl+U", '"Pump"')
    panel = placed.week.window.week_page.urgent.panel
    panel.how_long._group.buttons()[0].click()
    panel.before._group.buttons()[1].click()
    (card,) = panel.cards
    assert "when the next action with Deltaplast is due" in card.accessibleName()
    placed.keys("Return", "Ctrl+2")
    assert block_of(placed).span.day == date(2026, 11, 30)
    assert "30 Nov" in placed.cell("Deltaplast", 2)
