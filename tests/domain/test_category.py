from __future__ import annotations

from planner.domain.category import Hatch, Horizon, Side, default_categories


def test_a_new_plan_has_the_categories_of_the_product() -> None:
    by_kind: dict[tuple[Side, Horizon], list[str]] = {}
    for category in default_categories():
        by_kind.setdefault((category.side, category.horizon), []).append(category.id)

    assert by_kind == {
        (Side.CLIENT, Horizon.SHORT): ["quotes", "service", "visits", "cover", "buffer"],
        (Side.CLIENT, Horizon.LONG): ["account"],
        (Side.ACQUISITION, Horizon.LONG): ["research", "calling", "meeting", "followup"],
        (Side.NEUTRAL, Horizon.LONG): ["coaching"],
        (Side.NEUTRAL, Horizon.NEUTRAL): ["admin", "travel", "internal", "leave"],
    }


def test_built_in_categories_are_in_order_in_use_and_named_by_the_language() -> None:
    categories = default_categories()

    assert [category.position for category in categories] == list(range(len(categories)))
    assert not any(category.archived or category.name for category in categories)
    assert {category.id for category in categories if category.protected_by_default} == {
        "research",
        "calling",
    }


def test_only_the_buffer_has_a_dashed_edge() -> None:
    assert [c.id for c in default_categories() if c.hatch is Hatch.DASHED] == ["buffer"]
