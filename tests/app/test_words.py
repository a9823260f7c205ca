from __future__ import annotations

from dataclasses import replace

import pytest

from planner.app.language import Translators
from planner.app.words import category_name, edit_name, hatch_name, horizon_name, side_name
from planner.domain.category import Hatch, Horizon, Side, default_categories
from planner.domain.edits import Edit, EditKind, Label
from tests.domain.examples import CATEGORIES, own_category

WEEK_KINDS = (EditKind.COPY_WEEK, EditKind.COMMIT, EditKind.TAKE_BACK)


def named(kind: EditKind, subject: str = "", category: str = "calling", count: int = 1) -> str:
    return edit_name(Edit(Label(kind, subject, category, count), (), ()), CATEGORIES)


@pytest.mark.parametrize("language", ["en", "nl"])
def test_every_default_category_has_a_name_of_its_own(speaking: Translators, language: str) -> None:
    speaking.speak(language)
    names = [category_name(category) for category in default_categories()]

    assert len(set(names)) == len(names)
    assert all(name and name[0].isupper() for name in names)
    assert not any(name == category.id for name, category in zip(names, default_categories(), strict=True))


def test_categories_are_named_in_the_language_of_the_app(speaking: Translators) -> None:
    assert category_name(CATEGORIES["quotes"]) == "Quotes & enquiries"
    assert category_name(CATEGORIES["leave"]) == "Leave"
    speaking.speak("nl")
    assert category_name(CATEGORIES["quotes"]) == "Offertes & aanvragen"
    assert category_name(CATEGORIES["leave"]) == "Verlof"


def test_the_reps_own_name_goes_before_the_built_in_one(speaking: Translators) -> None:
    assert category_name(own_category()) == "Fairs"
    assert category_name(replace(CATEGORIES["quotes"], name="Offers")) == "Offers"
    assert category_name(own_category("unknown", "")) == "unknown"


@pytest.mark.parametrize("language", ["en", "nl"])
def test_sides_horizons_and_hatches_have_names(speaking: Translators, language: str) -> None:
    speaking.speak(language)

    assert len({side_name(side) for side in Side}) == len(Side)
    assert len({horizon_name(horizon) for horizon in Horizon}) == len(Horizon)
    assert len({hatch_name(hatch) for hatch in Hatch}) == len(Hatch)


@pytest.mark.parametrize("language", ["en", "nl"])
@pytest.mark.parametrize("kind", EditKind)
def test_every_edit_has_a_name_for_undo(speaking: Translators, kind: EditKind, language: str) -> None:
    speaking.speak(language)
    name = named(kind, "2026-W48" if kind in WEEK_KINDS else "Bakery")

    assert name.strip()
    assert "{" not in name
    assert "W48" not in name


def test_no_two_edits_are_called_the_same(speaking: Translators) -> None:
    for language in ("en", "nl"):
        speaking.speak(language)
        assert len({named(kind, "x") for kind in EditKind}) == len(EditKind)


@pytest.mark.parametrize(
    ("name", "kind", "subject", "count"),
    [
        ("move of Bakery", EditKind.MOVE, "Bakery", 1),
        ("move of Calling prospects", EditKind.MOVE, "", 1),
        ("move of 3 blocks", EditKind.MOVE, "", 3),
        ("commit of week 48", EditKind.COMMIT, "2026-W48", 1),
        ("copy of week 2", EditKind.COPY_WEEK, "2026-W02", 12),
        ("change of settings", EditKind.SET_PREFERENCES, "", 1),
        ("move of {name}", EditKind.MOVE, "{name}", 1),
    ],
)
def test_edits_are_named_as_a_rep_would(
    speaking: Translators, name: str, kind: EditKind, subject: str, count: int
) -> None:
    assert named(kind, subject, count=count) == name


def test_edits_are_named_in_dutch(speaking: Translators) -> None:
    english = named(EditKind.DELETE, count=2)
    speaking.speak("nl")
    assert named(EditKind.DELETE, count=2) != english
    assert "2 blokken" in named(EditKind.DELETE, count=2)


def test_a_category_that_is_gone_still_names_its_edit(speaking: Translators) -> None:
    assert named(EditKind.DELETE, category="gone") == "deleting gone"
