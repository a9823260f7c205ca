"""The taper: the agency gives back what the rep has taken over, and not before."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from planner.domain.support import Support
from planner.foresight.parameters import DEFAULTS
from planner.foresight.taper import Gate, TaperStep, TaperWeek, Why, agency_share, next_step, share_on

BEGINS = date(2026, 1, 5)
SUPPORT = Support(BEGINS, monthly=40)


def day(week: int) -> date:
    return BEGINS + timedelta(weeks=week)


def weeks(count: int, done: int = 300, approaches: int = 10, excused: bool = False) -> list[TaperWeek]:
    return [TaperWeek(day(week), 300, done, approaches, excused) for week in range(count)]


def test_a_rep_who_takes_over_gets_all_steps() -> None:
    steps = agency_share(SUPPORT, weeks(40), day(40))

    assert [round(step.share, 2) for step in steps] == [0.6, 0.5, 0.4, 0.3, 0.2]
    assert [step.day for step in steps] == [day(0), day(4), day(8), day(12), day(16)]
    assert [step.why for step in steps] == [Why.BEGUN, Why.STEPPED, Why.STEPPED, Why.STEPPED, Why.DONE]
    assert not any(step.why.holds for step in steps)


@pytest.mark.parametrize(
    ("facts", "why"),
    [
        (weeks(4, done=209), Why.HELD_SURVIVAL),
        (weeks(4, approaches=2), Why.HELD_APPROACHES),
        (weeks(4, done=0, approaches=0), Why.HELD_BOTH),
        ([], Why.HELD_UNKNOWN),
        (weeks(3), Why.HELD_UNKNOWN),
        (weeks(4, excused=True), Why.HELD_UNKNOWN),
        ([replace(week, planned=0, done=0) for week in weeks(4)], Why.HELD_UNKNOWN),
    ],
)
def test_the_share_is_held_and_why(facts: list[TaperWeek], why: Why) -> None:
    steps = agency_share(SUPPORT, facts, day(4))

    assert [(step.share, step.why) for step in steps] == [(0.6, Why.BEGUN), (0.6, why)]
    assert why.holds


def test_seventy_per_cent_and_eighty_per_cent_are_enough() -> None:
    own_share = 0.4 * 40 * 12 / (365.25 / 7)
    just = [replace(week, done=210, approaches=3) for week in weeks(4)]

    assert 2 < 0.8 * own_share < 3
    assert agency_share(SUPPORT, just, day(4))[-1].why is Why.STEPPED
    assert agency_share(SUPPORT, [replace(w, done=209) for w in just], day(4))[-1].why.holds


def test_four_of_the_last_six_weeks_are_enough_and_three_are_not() -> None:
    def facts(idle: set[int]) -> list[TaperWeek]:
        return [replace(week, approaches=0) if n in idle else week for n, week in enumerate(weeks(8))]

    enough, too_few = (agency_share(SUPPORT, facts(idle), day(8))[-1] for idle in ({3, 7}, {3, 6, 7}))

    assert enough.gate == Gate(1.0, 4, 6)
    assert enough.why is Why.STEPPED
    assert too_few.gate == Gate(1.0, 3, 6)
    assert too_few.why is Why.HELD_APPROACHES


def test_a_held_step_is_looked_at_again_when_the_next_is_due() -> None:
    slow_start = [replace(week, done=0) if n < 4 else week for n, week in enumerate(weeks(16))]
    steps = agency_share(SUPPORT, slow_start, day(14))

    assert [round(step.share, 2) for step in steps] == [0.6, 0.6, 0.6, 0.5]
    assert steps[1].why is Why.HELD_SURVIVAL
    assert steps[2].why is Why.HELD_SURVIVAL
    assert next_step(SUPPORT, steps) == day(16)


def test_weeks_of_leave_are_not_looked_at() -> None:
    facts = weeks(8)
    facts[6:] = [replace(week, planned=0, done=0, approaches=0, excused=True) for week in facts[6:]]

    assert agency_share(SUPPORT, facts, day(8))[-1].gate == Gate(1.0, 6, 6)


def test_what_was_before_the_support_and_what_is_not_over_is_not_looked_at() -> None:
    before = [replace(week, monday=week.monday - timedelta(weeks=8)) for week in weeks(8)]
    running = [TaperWeek(day(4), 300, 300, 10)]

    assert agency_share(SUPPORT, before + running, day(4))[-1].gate == Gate(None, 0, 0)


def test_before_it_begins_there_is_no_share_and_after_it_ends_no_step() -> None:
    ended = replace(SUPPORT, ends=day(6))

    assert agency_share(SUPPORT, weeks(4), day(0) - timedelta(days=1)) == ()
    assert len(agency_share(ended, weeks(20), day(20))) == 2
    assert next_step(ended, agency_share(ended, weeks(20), day(5))) is None
    assert next_step(SUPPORT, ()) == day(4)


def test_the_last_share_is_never_undercut() -> None:
    uneven = replace(SUPPORT, share=0.55, step=0.25)
    steps = agency_share(uneven, weeks(20), day(20))

    assert [round(step.share, 2) for step in steps] == [0.55, 0.3, 0.2]
    assert steps[-1].why is Why.DONE
    assert next_step(uneven, steps) is None
    assert len(agency_share(replace(SUPPORT, share=0.2), weeks(20), day(20))) == 1


def test_the_share_of_a_day() -> None:
    steps = agency_share(SUPPORT, weeks(9), day(9))

    assert share_on(steps, day(0) - timedelta(days=1)) is None
    assert [round(share_on(steps, day(week)) or 0, 2) for week in (0, 3, 4, 8)] == [0.6, 0.6, 0.5, 0.4]


FACTS = st.lists(
    st.tuples(st.integers(0, 400), st.integers(0, 400), st.integers(0, 12), st.booleans()), max_size=40
)


@given(FACTS, st.integers(0, 6), st.integers(0, 300), st.integers(1, 60))
def test_the_taper_never_steps_when_its_gate_fails(
    rows: list[tuple[int, int, int, bool]], weekday: int, days: int, monthly: int
) -> None:
    support = replace(SUPPORT, begins=BEGINS + timedelta(days=weekday), monthly=monthly)
    facts = [TaperWeek(day(number), *row) for number, row in enumerate(rows)]
    steps = agency_share(support, facts, support.begins + timedelta(days=days))

    for before, step in pairwise(steps):
        seen = _seen(facts, step.day)
        planned = sum(week.planned for week in seen)
        survives = planned > 0 and sum(min(w.done, w.planned) for w in seen) >= 0.7 * planned - 1e-9
        keeping = sum(_keeps(week, steps, monthly) for week in seen)
        if step.share < before.share:
            assert survives
            assert keeping >= 4
        else:
            assert step.why.holds
            assert not (survives and keeping >= 4)
        assert step.share in (before.share, pytest.approx(max(before.share - 0.1, 0.2)))


def _seen(facts: list[TaperWeek], step: date) -> list[TaperWeek]:
    """The last six weeks that were over on the day of a step, said anew."""
    over = [week for week in facts if week.monday <= step - timedelta(days=7) and not week.excused]
    return over[-6:]


def _keeps(week: TaperWeek, steps: tuple[TaperStep, ...], monthly: int) -> bool:
    sunday = week.monday + timedelta(days=6)
    share = next(step.share for step in reversed(steps) if step.day <= sunday)
    return week.approaches >= 0.8 * (1 - share) * monthly * 84 / 365.25 - 1e-6


@given(FACTS, st.integers(0, 250))
def test_what_came_later_changes_no_step(rows: list[tuple[int, int, int, bool]], days: int) -> None:
    facts = [TaperWeek(day(number), *row) for number, row in enumerate(rows)]
    later = agency_share(SUPPORT, facts, BEGINS + timedelta(days=300))
    earlier = agency_share(SUPPORT, facts, BEGINS + timedelta(days=days))

    assert later[: len(earlier)] == earlier


def test_the_gate_goes_by_the_reps_own_parameters() -> None:
    strict = replace(DEFAULTS, gate_survival=0.9)

    assert agency_share(SUPPORT, weeks(4, done=240), day(4), strict)[-1].why is Why.HELD_SURVIVAL
    assert agency_share(SUPPORT, weeks(4, done=240), day(4))[-1].why is Why.STEPPED
