"""Setting when the look-back is offered."""

from __future__ import annotations

from planner.views.fields import TimeField
from tests.views.settings.hands import Hands


def time_field(hands: Hands) -> TimeField:
    (field,) = (f for f in hands.page.findChildren(TimeField) if f.accessibleName() == "Look back from")
    return field


def test_another_time_is_stored_and_undone_as_one_step(hands: Hands) -> None:
    hands.enter(time_field(hands), "16:00")
    assert hands.stored_preferences().look_back_at == 16 * 60
    hands.session.undo()

    assert time_field(hands).text() == "16:45"


def test_it_need_not_be_offered_at_all(hands: Hands) -> None:
    hands.click("Offer to look back on the day")
    assert hands.stored_preferences().look_back_at is None
    assert not time_field(hands).isVisible()
    hands.click("Offer to look back on the day")

    assert hands.stored_preferences().look_back_at == 16 * 60 + 45
