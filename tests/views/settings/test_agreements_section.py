"""Agreements on the Settings page: listed, changed and added through the editor."""

from __future__ import annotations

from datetime import date, timedelta

from planner.domain import agreement_edits
from planner.domain.agreement import Agreement, Metric
from planner.domain.preferences import Band
from planner.views.agreements.target_fields import TargetFields
from planner.views.fields import ValueField
from tests.views.settings.hands import NOW, Hands

TODAY = NOW.date()
MONDAY = TODAY - timedelta(days=TODAY.weekday())


def number(hands: Hands) -> ValueField:
    """The field of the number in the open editor."""
    return hands.part(TargetFields, hands.dialog()).number


def test_an_agreement_is_added(hands: Hands) -> None:
    hands.click("Add an agreement")
    hands.enter(number(hands), "12")

    assert "12 prospects approached a month, own" in hands.words()
    assert "From 01-11-2026 on." in hands.words()


def test_a_share_is_changed_and_let_go_of_and_undone(hands: Hands) -> None:
    share = Agreement("share", Metric.LONG_SHARE, 0.3, MONDAY)
    hands.session.do(agreement_edits.add_agreement, share)
    hands.click("Change: Long-term share at least 30%")
    hands.enter(number(hands), "35")
    assert hands.stored_band() == Band(0.35)

    hands.click("Change: Long-term share at least 35%")
    hands.click("No longer agreed", hands.dialog())
    assert hands.stored_band() is None
    assert "Long-term share" not in hands.words()

    hands.session.undo()
    assert hands.stored_band() == Band(0.35)
    assert "Long-term share at least 35%" in hands.words()


def test_what_has_ended_is_not_listed_and_what_is_to_come_is(hands: Hands) -> None:
    for id_, target, first, last in (
        ("over", 3, date(2026, 1, 1), TODAY - timedelta(days=1)),
        ("to come", 4, date(2027, 1, 1), None),
    ):
        agreement = Agreement(id_, Metric.CONVERSATIONS, target, first, last)
        hands.session.do(agreement_edits.add_agreement, agreement)

    assert "4 conversations a month" in hands.words()
    assert "3 conversations a month" not in hands.words()
