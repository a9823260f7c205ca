from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from datetime import date, datetime, timedelta

import pytest

from planner.domain.accounting import (
    Account,
    Fate,
    Resolved,
    account_by_category,
    account_of,
    committed_blocks,
    fates_of,
    fates_of_week,
    gone_from,
    resolved_of,
)
from planner.domain.block import Block, Origin, Outcome
from planner.domain.displacement import Cause, Displacement, HowItWent
from planner.domain.span import IsoWeek, Span
from planner.domain.week import Baseline, Week
from tests.domain.examples import CATEGORIES, MONDAY, NOON, TUESDAY, WEEK, block

PLANNED = Span(MONDAY, 540, 90)
ELSEWHERE = Span(TUESDAY, 600, 90)
COMMITTED = replace(block(), span=PLANNED)


def record(
    how: HowItWent,
    was: Span = PLANNED,
    now: Span | None = None,
    cause: Cause | None = None,
    *,
    hours: int = 0,
    pushed_by: str = "",
    category: str = "calling",
) -> Displacement:
    at = NOON + timedelta(hours=hours)
    return Displacement(f"d{hours}", "b", category, "", how, was, now, at, cause, pushed_by)


def fate(now: Block | None, *chain: Displacement, committed: Block = COMMITTED) -> Fate:
    return Fate(committed, now, chain)


def standing(span: Span = PLANNED, outcome: Outcome = Outcome.OPEN, kept: int = 0) -> Block:
    return replace(COMMITTED, span=span, outcome=outcome, kept=kept)


@pytest.mark.parametrize(
    ("outcome", "expected"),
    [
        (Outcome.OPEN, Account(open=90)),
        (Outcome.DONE, Account(done=90)),
        (Outcome.DISPLACED, Account(displaced=90)),
        (Outcome.GIVEN_UP, Account(given_up=90)),
        (Outcome.EXCUSED, Account(excused=90)),
        (Outcome.SHORTENED, Account(done=25, shortened=65)),
    ],
)
def test_a_block_in_its_place_is_what_the_rep_says(outcome: Outcome, expected: Account) -> None:
    assert account_of(fate(standing(outcome=outcome, kept=25))) == expected


def test_more_kept_than_planned_counts_as_planned() -> None:
    assert account_of(fate(standing(outcome=Outcome.SHORTENED, kept=200))) == Account(done=90)
    longer = replace(PLANNED, length=240)
    assert account_of(fate(standing(longer, Outcome.DONE))) == Account(done=90)


@pytest.mark.parametrize(
    "span",
    [replace(PLANNED, length=30), replace(PLANNED, start=600, length=30)],
    ids=["end cut", "start cut"],
)
def test_what_was_cut_off_is_shortened_away(span: Span) -> None:
    assert account_of(fate(standing(span, Outcome.DONE))) == Account(done=30, shortened=60)


@pytest.mark.parametrize(
    "span", [ELSEWHERE, replace(PLANNED, start=570), replace(ELSEWHERE, day=date(2027, 1, 4))]
)
def test_a_block_at_another_time_has_moved_whatever_became_of_it_there(span: Span) -> None:
    done = fate(standing(span, Outcome.DONE))
    assert account_of(done) == Account(moved=90)
    assert resolved_of(done) == Resolved(moved_done=90)
    assert account_of(fate(standing(span))) == Account(moved=90)
    assert resolved_of(fate(standing(span))) == Resolved(open=90)


def test_a_block_that_moved_and_was_shortened_is_both() -> None:
    short = fate(standing(replace(ELSEWHERE, length=60), Outcome.SHORTENED, 40))
    assert account_of(short) == Account(moved=60, shortened=30)
    assert resolved_of(short) == Resolved(moved_done=40, shortened=50)


def test_a_block_that_left_without_a_word_was_given_up() -> None:
    assert account_of(fate(None)) == Account(given_up=90)
    moved = record(HowItWent.MOVED, now=ELSEWHERE, cause=Cause.ILLNESS)
    assert account_of(fate(None, moved)) == Account(given_up=90)
    cut = record(HowItWent.SHORTENED, now=replace(PLANNED, length=30))
    assert account_of(fate(None, cut)) == Account(given_up=30, shortened=60)


@pytest.mark.parametrize(
    ("how", "cause", "expected"),
    [
        (HowItWent.DISPLACED, Cause.QUOTE, Account(displaced=90)),
        (HowItWent.DISPLACED, None, Account(displaced=90)),
        (HowItWent.GIVEN_UP, Cause.DREADED, Account(given_up=90)),
        (HowItWent.GIVEN_UP, Cause.ILLNESS, Account(excused=90)),
        (HowItWent.DISPLACED, Cause.ILLNESS, Account(excused=90)),
    ],
)
def test_a_block_that_left_is_what_its_record_says(
    how: HowItWent, cause: Cause | None, expected: Account
) -> None:
    assert account_of(fate(None, record(how, cause=cause))) == expected


def test_a_chain_ends_in_its_last_outcome_and_cause() -> None:
    moved = record(HowItWent.MOVED, now=ELSEWHERE, cause=Cause.COVER)
    gone = record(HowItWent.DISPLACED, ELSEWHERE, cause=Cause.QUOTE, hours=1)
    assert account_of(fate(None, moved, gone)) == Account(displaced=90)
    assert resolved_of(fate(None, moved, gone)) == Resolved(displaced={Cause.QUOTE: 90})


def test_of_a_block_that_was_cut_and_then_displaced_each_part_counts_once() -> None:
    kept = replace(PLANNED, length=30)
    cut = record(HowItWent.SHORTENED, now=kept)
    gone = record(HowItWent.DISPLACED, kept, hours=1)
    assert account_of(fate(None, cut, gone)) == Account(displaced=30, shortened=60)


def test_time_cut_off_by_illness_is_excused() -> None:
    kept = replace(PLANNED, length=60)
    ill = record(HowItWent.SHORTENED, now=kept, cause=Cause.ILLNESS)
    assert account_of(fate(standing(kept, Outcome.DONE), ill)) == Account(done=60, excused=30)
    shorter = replace(PLANNED, length=40)
    busy = record(HowItWent.SHORTENED, kept, shorter, Cause.QUOTE, hours=1)
    assert account_of(fate(standing(shorter), ill, busy)) == Account(open=40, excused=30, shortened=20)
    assert account_of(fate(standing(PLANNED), ill)) == Account(open=90), "it was made whole again"


def test_leave_is_excused_whatever_becomes_of_it() -> None:
    leave = replace(COMMITTED, category_id="leave")
    for now in (None, standing(outcome=Outcome.DONE), standing(ELSEWHERE, Outcome.DONE)):
        assert account_of(fate(now, committed=leave)) == Account(excused=90)
        assert resolved_of(fate(now, committed=leave)) == Resolved(excused=90)


def test_a_buffer_that_urgent_work_took_has_served_its_purpose() -> None:
    buffer = replace(COMMITTED, category_id="buffer")
    used = record(HowItWent.DISPLACED, pushed_by="urgent", category="buffer")
    assert account_of(fate(None, used, committed=buffer)) == Account(done=90)
    half = replace(PLANNED, length=30)
    cut = record(HowItWent.SHORTENED, now=half, pushed_by="urgent", category="buffer")
    rest = replace(buffer, span=half)
    assert account_of(fate(rest, cut, committed=buffer)) == Account(done=60, open=30)
    deleted = record(HowItWent.GIVEN_UP, category="buffer")
    assert account_of(fate(None, deleted, committed=buffer)) == Account(given_up=90)
    moved = replace(buffer, span=replace(ELSEWHERE, length=30), outcome=Outcome.DONE)
    assert resolved_of(fate(moved, cut, committed=buffer)) == Resolved(done=60, moved_done=30)


def baseline(number: int, *blocks: Block, week: IsoWeek = WEEK, at: datetime = NOON) -> Baseline:
    return Baseline(f"baseline-{week}-{number}", week, number, at, blocks)


def test_a_week_that_is_committed_again_keeps_what_it_promised_first() -> None:
    fixed = replace(block("fixed"), origin=Origin.CALENDAR)
    later = replace(COMMITTED, span=replace(PLANNED, length=30))
    added = block("added", TUESDAY)
    baselines = [baseline(2, later, added), baseline(1, COMMITTED, fixed)]
    assert committed_blocks(baselines) == {"b": COMMITTED, "added": added}


def test_over_several_weeks_a_block_counts_in_the_first_that_committed_to_it() -> None:
    week_later = NOON + timedelta(days=7)
    again = replace(COMMITTED, span=PLANNED.moved(days=7))
    baselines = [baseline(1, again, week=WEEK.plus(1), at=week_later), baseline(1, COMMITTED)]
    (only,) = fates_of(baselines, {"b": replace(again, outcome=Outcome.DONE)}, (), CATEGORIES)
    assert resolved_of(only) == Resolved(moved_done=90)


def test_acquisition_that_became_other_work_is_not_done() -> None:
    changed = replace(standing(outcome=Outcome.DONE), category_id="quotes")
    other = replace(changed, category_id="research")
    for now, expected in ((changed, Account(given_up=90)), (other, Account(done=90))):
        found = fates_of([baseline(1, COMMITTED)], {"b": now}, (), CATEGORIES)
        assert account_by_category(found) == {"calling": expected}


def test_a_buffer_that_became_acquisition_is_done_when_that_is() -> None:
    buffer = replace(COMMITTED, category_id="buffer")
    calls = {"b": standing(outcome=Outcome.DONE)}
    found = fates_of([baseline(1, buffer)], calls, (), CATEGORIES)
    assert account_by_category(found) == {"buffer": Account(done=90)}


def test_a_week_accounts_by_the_category_that_was_committed() -> None:
    quote = block("q", TUESDAY, category="quotes")
    gone, strayed = block("gone", TUESDAY, 700), block("strayed", TUESDAY, 800)
    displaced = replace(record(HowItWent.DISPLACED, gone.span, cause=Cause.COVER), block_id="gone")
    week = Week(
        WEEK,
        (standing(outcome=Outcome.DONE), quote, block("uncommitted")),
        (),
        (baseline(1, COMMITTED, quote, gone, strayed),),
        (displaced,),
    )
    assert gone_from(week) == {"gone", "strayed"}
    next_week = {"strayed": replace(strayed, span=strayed.span.moved(days=7))}
    found = fates_of_week(week, next_week, CATEGORIES)

    assert account_by_category(found) == {
        "calling": Account(done=90, displaced=60, moved=60),
        "quotes": Account(open=60),
    }
    assert _resolved(found) == {
        "calling": Resolved(done=90, displaced={Cause.COVER: 60}, open=60),
        "quotes": Resolved(open=60),
    }


def test_a_draft_has_nothing_to_account_for() -> None:
    assert account_by_category(fates_of_week(Week(WEEK, (COMMITTED,)), {}, CATEGORIES)) == {}


def test_the_parts_add_up_to_what_was_planned() -> None:
    account = Account(1, 2, 3, 4, 5, 6, 7)
    assert account.planned == 28
    assert account.plus(account) == Account(2, 4, 6, 8, 10, 12, 14)
    resolved = Resolved(1, 2, 3, {Cause.QUOTE: 4, None: 5}, 6, 7, 8)
    assert resolved.planned == 36
    both = resolved.plus(Resolved(displaced={Cause.QUOTE: 1, Cause.COVER: 2}))
    assert both.displaced == {Cause.QUOTE: 5, None: 5, Cause.COVER: 2}
    assert both.planned == 39


def _resolved(fates: Iterable[Fate]) -> dict[str, Resolved]:
    found: dict[str, Resolved] = {}
    for fate in fates:
        category_id = fate.committed.category_id
        found[category_id] = found.get(category_id, Resolved()).plus(resolved_of(fate))
    return found
