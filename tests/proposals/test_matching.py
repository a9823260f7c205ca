"""Whom a row of somebody else's list means."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from planner.domain.prospect import Prospect
from planner.proposals.matching import Matcher

DELTA = Prospect(
    "p1", "Deltaplast BV", phone="0168 55 01 42", website="www.deltaplast.example", city="Moerdijk"
)
AGRO = Prospect("p2", "Agro Systems", city="Horst", refs=(("hubspot", "8812"),))
AGRO_TOO = Prospect("p3", "Agro Systems B.V.", city="Raalte")
MERGED = Prospect("p4", "Delta Plastics", merged_into="p1")
ALL = {each.id: each for each in (DELTA, AGRO, AGRO_TOO, MERGED)}


@pytest.mark.parametrize(
    ("values", "found"),
    [
        (Prospect("p2", "Anything"), ("p2",)),
        (Prospect("p4", ""), ("p1",)),
        (Prospect("", "", refs=(("agency", "8812"),)), ("p2",)),
        (Prospect("", "Somebody", email="info@deltaplast.example"), ("p1",)),
        (Prospect("", "Deltaplast", phone="+31 168 550142"), ("p1",)),
        (Prospect("", "AGRO SYSTEMS", city="Raalte"), ("p3",)),
        (Prospect("", "Agro Systems"), ("p2", "p3")),
        (Prospect("", "delta plastics"), ("p1",)),
        (Prospect("", "Nobody"), ()),
        (Prospect("", ""), ()),
    ],
)
def test_the_surest_sign_leads_to_the_prospect(values: Prospect, found: tuple[str, ...]) -> None:
    assert Matcher(ALL).match(values) == found


def test_several_at_one_domain_are_told_apart_by_name() -> None:
    branch = replace(DELTA, id="p5", company="Deltaplast Logistics", phone="")
    known = {**ALL, "p5": branch}
    row = Prospect("", "Deltaplast Logistics", website="deltaplast.example")

    assert Matcher(known).match(row) == ("p5",)


@given(st.sampled_from([DELTA, AGRO, AGRO_TOO]))
def test_each_prospect_is_found_by_all_that_is_known_of_it(prospect: Prospect) -> None:
    assert Matcher(ALL).match(replace(prospect, id="", refs=())) == (prospect.id,)
