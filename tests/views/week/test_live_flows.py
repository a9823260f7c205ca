"""What a committed week that meets reality may cost: keys and clicks, counted with real events."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from planner.domain.displacement import Cause, HowItWent
from tests.views.week.hands import Hands
from tests.views.week.live_flows import (
    CountedHands,
    delete_acquisition,
    drop_on_acquisition,
    drop_on_two,
    plan_a_drop,
    shrink_acquisition,
    urgent_by_key,
    urgent_by_mouse,
    urgent_compared_by_key,
)
from tests.views.week.test_live import stored_displacements

Flow = Callable[[CountedHands], None]


@pytest.mark.parametrize(
    ("flow", "clicks", "how"),
    [
        (drop_on_acquisition, 2, HowItWent.MOVED),
        (delete_acquisition, 2, HowItWent.MOVED),
        (shrink_acquisition, 1, HowItWent.SHORTENED),
    ],
)
def test_giving_way_in_place_takes_two_clicks(hands: Hands, flow: Flow, clicks: int, how: HowItWent) -> None:
    plan_a_drop(hands)
    counted = CountedHands(hands)
    flow(counted)

    assert counted.clicks == clicks
    (record,) = stored_displacements(hands)
    assert (record.block_id, record.how, record.cause) == ("calls", how, Cause.SERVICE)


def test_two_at_once_take_two_clicks_as_well(hands: Hands) -> None:
    plan_a_drop(hands)
    counted = CountedHands(hands)
    drop_on_two(counted)

    assert counted.clicks == 2
    records = stored_displacements(hands)
    assert {record.block_id for record in records} == {"research", "followup"}
    assert {(record.how, record.cause) for record in records} == {(HowItWent.MOVED, Cause.SERVICE)}


@pytest.mark.parametrize(
    ("flow", "keys", "clicks"),
    [(urgent_by_key, 2, 0), (urgent_compared_by_key, 3, 0), (urgent_by_mouse, 0, 5)],
)
def test_something_urgent_takes_few_keys_or_clicks(hands: Hands, flow: Flow, keys: int, clicks: int) -> None:
    plan_a_drop(hands)
    counted = CountedHands(hands)
    flow(counted)

    typed = len("Peelland pump") if keys else 0
    assert (counted.keys - typed, counted.clicks) == (keys, clicks)
    title = "Peelland pump" if keys else ""
    (urgent,) = [b for b in hands.stored() if b.id in hands.window.week_page.selection.ids]
    assert (urgent.title, urgent.span.length) == (title, 60)
    assert not hands.window.week_page.urgent.panel.isVisible()


def test_another_way_is_another_plan(hands: Hands) -> None:
    plan_a_drop(hands)
    before = hands.stored()
    urgent_by_key(CountedHands(hands))
    first = hands.stored()
    hands.keys("Ctrl+Z")
    assert hands.stored() == before
    urgent_compared_by_key(CountedHands(hands))
    assert [(b.title, b.span) for b in hands.stored()] != [(b.title, b.span) for b in first]


def test_up_and_down_compare_while_the_keyboard_is_in_the_text_and_figures_beside_it(hands: Hands) -> None:
    plan_a_drop(hands)
    hands.keys("Ctrl+U", '"2 pumps"')
    panel = hands.window.week_page.urgent.panel
    assert panel.what.text() == "2 pumps"
    assert len(panel.cards) > 1
    hands.keys("Down")
    assert panel.chosen == 1
    hands.keys("Up", "Up")
    assert panel.chosen == 0
    panel.cards[0].setFocus()
    hands.keys("2")
    assert panel.chosen == 1
    assert panel.what.text() == "2 pumps"
