"""What the review sees: true, few, new where possible, and nobody's fault."""

from dataclasses import replace
from datetime import date, datetime

import pytest
from PySide6.QtCore import QLocale

from planner.app.displacement_chart_words import waterfall_words
from planner.app.formats import Formats
from planner.app.observation_words import sentence
from planner.app.observations import MOST, Sight, chosen, observed
from planner.charts.rows import (
    CauseMinutes,
    CauseRow,
    MonthApproaches,
    ReviewRows,
    SlotSurvival,
    Waterfall,
    WeekHours,
)
from planner.domain.displacement import Cause
from planner.domain.one_on_one import OneOnOne
from planner.domain.preferences import Band
from planner.domain.span import IsoWeek
from planner.foresight.survival import Advice, Part, Slot

ENGLISH = Formats(QLocale("en_GB"), QLocale("en_GB"))
HOUR = 60


def _weeks(shares: list[float], agreed: float | None = 0.3) -> tuple[WeekHours, ...]:
    band = None if agreed is None else Band(agreed)
    first = IsoWeek(2026, 36)
    return tuple(
        WeekHours(first.plus(n), round(2000 * (1 - s)), round(2000 * s), 1400, 600, band)
        for n, s in enumerate(shares)
    )


TUESDAY_EARLY, FRIDAY_LATE = Slot(1, Part.EARLY_MORNING), Slot(4, Part.LATE_AFTERNOON)
RISING = ReviewRows(
    weeks=_weeks([0.10] * 4 + [0.20] * 5 + [0.28] * 4),
    waterfall=Waterfall(38 * HOUR, 17 * HOUR + 30, (CauseMinutes(Cause.QUOTE, 14 * HOUR),), 0, 5 * HOUR),
    causes=(
        CauseRow(Cause.QUOTE, 24 * HOUR, 19, could_wait=10 * HOUR, could_not=5 * HOUR),
        CauseRow(Cause.COVER, 19 * HOUR, 9),
        CauseRow(Cause.DREADED, 30 * HOUR, 20),
    ),
    approaches=(MonthApproaches(date(2026, 9, 1), 3, 5, 10), MonthApproaches(date(2026, 10, 1), 5, 3, 10)),
    survival=(
        SlotSurvival(TUESDAY_EARLY, 14, 0.84, 0.74, 0.93, advice=Advice(FRIDAY_LATE, TUESDAY_EARLY, 0.99)),
        SlotSurvival(FRIDAY_LATE, 12, 0.25, 0.12, 0.40),
    ),
)


def test_there_are_three_at_most_and_each_is_about_something_else() -> None:
    seen = chosen(RISING)

    assert len(seen) == MOST
    assert len({each.sight for each in seen}) == MOST


def test_the_largest_effect_comes_first() -> None:
    weights = [each.weight for each in chosen(RISING)]

    assert weights == sorted(weights, reverse=True)


def test_what_was_said_last_time_is_not_said_again_while_there_is_something_new() -> None:
    first = {each.sight for each in chosen(RISING)}
    second = {each.sight for each in chosen(RISING, first)}

    assert len(second) == MOST
    assert not second & first


def test_what_was_said_fills_up_where_there_are_not_three_new_things() -> None:
    few = ReviewRows(survival=RISING.survival, weeks=_weeks([0.2] * 3))
    everything = [each.sight for each in chosen(few)]

    assert sorted(everything) == [Sight.SHARE_AGREED, Sight.SLOTS_DIFFER]
    assert [each.sight for each in chosen(few, everything)] == everything
    assert [each.sight for each in chosen(few, everything[:1])] == everything[::-1]


TALK = OneOnOne("now", date(2026, 11, 26), 930, date(2026, 10, 1), date(2026, 11, 26))
KEPT = replace(TALK, id="then", day=date(2026, 10, 29), kept_at=datetime(2026, 10, 29, 17))


def sights(held: OneOnOne, *talks: OneOnOne) -> list[Sight]:
    first, last = date(2026, 8, 31), date(2026, 11, 29)
    return [each.sight for each in observed(RISING, (held, *talks), held, first, last)]


def test_last_time_is_the_kept_one_before_the_one_at_hand() -> None:
    said = tuple(sights(TALK))
    before = replace(KEPT, observations=said)
    later = replace(KEPT, id="later", day=date(2026, 12, 10), observations=tuple(Sight))
    not_kept = replace(before, id="open", day=date(2026, 11, 12), kept_at=None, observations=())

    assert set(sights(TALK, before, later, not_kept)) & set(said) == set()


def test_a_kept_sheet_says_again_what_it_said() -> None:
    said = (Sight.COULD_WAIT, Sight.APPROACHES, Sight.SHARE_AGREED)
    kept = replace(TALK, last_day=date(2026, 11, 29), first_day=date(2026, 8, 31), observations=said)
    kept = replace(kept, kept_at=datetime(2026, 11, 26, 17))

    assert sights(kept, replace(KEPT, observations=said)) == list(said)
    assert sights(replace(kept, first_day=date(2026, 9, 7))) != list(said)


def test_dread_is_never_named() -> None:
    dreaded = ReviewRows(causes=(CauseRow(Cause.DREADED, 900, 9), CauseRow(None, 500, 4)))

    assert [each for each in chosen(dreaded) if Cause.DREADED in each.causes] == []
    assert not any("read" in sentence(each, ENGLISH).lower() for each in chosen(RISING))


@pytest.mark.parametrize(
    "rows",
    [
        ReviewRows(),
        ReviewRows(weeks=_weeks([0.2])),
        ReviewRows(weeks=tuple(WeekHours(IsoWeek(2026, n)) for n in range(30, 43))),
        ReviewRows(survival=(SlotSurvival(Slot(0, Part.EARLY_MORNING), 2, 0.9, 0.5, 1.0),)),
    ],
)
def test_little_history_brings_no_observation(rows: ReviewRows) -> None:
    assert chosen(rows) == ()


def test_slots_between_which_no_move_is_advised_are_not_named() -> None:
    close = ReviewRows(
        survival=(
            SlotSurvival(TUESDAY_EARLY, 14, 0.84, 0.74, 0.93),
            SlotSurvival(FRIDAY_LATE, 12, 0.25, 0.12, 0.40),
        )
    )

    assert chosen(close) == ()


@pytest.mark.parametrize(
    ("sight", "words"),
    [
        (
            Sight.SHARE_CHANGED,
            "Long-term work went from 10% of client and prospect time in weeks 36–39 to 28% in weeks 45–48.",
        ),
        (
            Sight.MAIN_CAUSES,
            (
                "Of 73 acquisition hours that made way, 43 had quote requests and back-office cover as "
                "their cause."
            ),
        ),
        (
            Sight.SLOTS_DIFFER,
            (
                "Acquisition on Tuesday before 10:00 survives about 84% of the time (14 blocks), "
                "on Friday from 15:00 on about 25% (12 blocks)."
            ),
        ),
        (
            Sight.DONE_OF_PLANNED,
            "Of 74.5 planned acquisition hours, 55.5 were done, 17.5 of them after a move.",
        ),
    ],
)
def test_sentences_say_what_the_rows_say(sight: Sight, words: str) -> None:
    others = {other.value for other in Sight} - {sight.value}
    seen = next(each for each in chosen(RISING, others) if each.sight is sight)

    assert sentence(seen, ENGLISH) == words


def test_the_planned_hours_are_those_that_the_waterfall_says() -> None:
    fall = Waterfall(45 * HOUR, 6 * HOUR, (CauseMinutes(Cause.QUOTE, 40 * HOUR),), excused=90, open=180)
    words = waterfall_words(fall, ENGLISH)

    (seen,) = [
        each
        for each in chosen(ReviewRows(weeks=_weeks([0.2] * 4), waterfall=fall))
        if each.sight is Sight.DONE_OF_PLANNED
    ]

    assert words.title.startswith("51 of 95.5 planned")
    assert sentence(seen, ENGLISH).startswith("Of 95.5 planned acquisition hours, 51 were done")
