"""What is offered when something urgent comes while an agreement hangs on the blocks that are left."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime

from planner.proposals.defence import Defence, Firmness
from planner.proposals.explain import explained
from planner.proposals.option import Option, OptionKind
from planner.proposals.situation import Situation
from planner.proposals.urgent import options
from tests.proposals.weeks import at, designed_week, own, request, situation

LAST = Defence(Firmness.LAST, 2, 3, True)
FIRM = Defence(Firmness.FIRM, 3, 5, True)


def crowded(**defences: Defence) -> Situation:
    """The week of the design, with an unprotected acquisition block that can give way as well."""
    week = designed_week()
    leads = own("leads", at(2, "12:30", 90), "followup")
    blocks = tuple(each for each in week.blocks if each.id != "to oss")
    week = replace(week.with_blocks((*blocks, leads)), appointments=())
    return replace(situation(week), defences=defences)


def moved(here: Situation) -> Option:
    wanted = request(before=datetime(2026, 11, 28))
    (option,) = (o for o in options(wanted, here) if o.kind is OptionKind.ACQUISITION)
    return option


def test_without_agreements_the_unprotected_block_moves() -> None:
    option = moved(crowded())

    assert list(option.moves) == ["leads"]
    assert option.defence is None


def test_a_last_chance_moves_only_where_no_other_block_can() -> None:
    option = moved(crowded(leads=LAST))

    assert list(option.moves) != ["leads"]
    assert option.is_protected
    assert option.defence is None


def test_where_every_block_is_a_last_chance_one_is_offered_all_the_same_and_named() -> None:
    every = {block.id: LAST for block in crowded().weeks[0].blocks}
    option = moved(crowded(**every))

    assert list(option.moves) == ["leads"]
    assert explained(option, request(), crowded(**every)).defence == LAST


def test_a_firm_block_still_moves_before_a_protected_one() -> None:
    option = moved(crowded(leads=FIRM))

    assert (list(option.moves), option.defence) == (["leads"], FIRM)
