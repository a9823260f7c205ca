"""What lies ahead in a week: shades end where work ends or now is, and likely time follows the slots."""

from datetime import date, datetime

from hypothesis import given
from hypothesis import strategies as st

from planner.domain.block import Block, Outcome
from planner.domain.category import default_categories
from planner.domain.preferences import WorkingDay
from planner.domain.span import Span
from planner.foresight.survival import Part, Slot, Survival, SurvivalRecord
from planner.foresight.survival_ahead import first_gap, likely_minutes, stretches

WEDNESDAY = date(2026, 11, 25)
CATEGORIES = {category.id: category for category in default_categories()}
OFFICE = WorkingDay(8 * 60, 17 * 60)
RECORD = SurvivalRecord(
    0.5, {Slot(2, Part.EARLY_MORNING): Survival(9, 3, 0.5), Slot(2, Part.LATE_AFTERNOON): Survival(1, 1, 0.5)}
)
BEFORE = datetime(2026, 11, 24, 11, 24)


def block(start: int, length: int, category: str = "calling", **said: object) -> Block:
    return Block("b", Span(WEDNESDAY, start, length), category, **said)  # type: ignore[arg-type]


def test_only_slots_of_which_enough_is_known_are_shaded_within_working_hours() -> None:
    (found,) = stretches(RECORD, WEDNESDAY, OFFICE, BEFORE)

    assert found.span == Span(WEDNESDAY, 8 * 60, 120)
    assert round(found.survival.mean, 3) == round((6 * 0.5 + 9) / 18, 3)


def test_what_is_gone_by_is_not_shaded() -> None:
    (rest,) = stretches(RECORD, WEDNESDAY, OFFICE, datetime(2026, 11, 25, 9, 30))

    assert rest.span == Span(WEDNESDAY, 9 * 60 + 30, 30)
    assert stretches(RECORD, WEDNESDAY, OFFICE, datetime(2026, 11, 25, 10, 0)) == ()
    assert stretches(RECORD, WEDNESDAY, OFFICE, datetime(2026, 11, 26, 8, 0)) == ()


def test_days_off_and_weeks_without_history_stay_plain() -> None:
    assert stretches(RECORD, WEDNESDAY, None, BEFORE) == ()
    assert stretches(SurvivalRecord(), WEDNESDAY, OFFICE, BEFORE) == ()


def test_likely_time_is_minutes_times_the_share_of_the_slot() -> None:
    early, unknown = block(8 * 60, 90), block(13 * 60, 60)

    assert likely_minutes([early], CATEGORIES, RECORD) == 90 * RECORD.slots[Slot(2, Part.EARLY_MORNING)].mean
    assert likely_minutes([unknown], CATEGORIES, RECORD) == 30
    assert likely_minutes([block(8 * 60, 90, "quotes")], CATEGORIES, RECORD) == 0


def test_what_was_said_of_a_block_counts_as_it_was() -> None:
    done = block(8 * 60, 90, outcome=Outcome.DONE)
    shortened = block(8 * 60, 90, outcome=Outcome.SHORTENED, kept=25)
    gone = block(8 * 60, 90, outcome=Outcome.DISPLACED)

    assert likely_minutes([done, shortened, gone], CATEGORIES, RECORD) == 90 + 25


def test_nothing_is_likely_before_there_is_history() -> None:
    assert likely_minutes([block(8 * 60, 90)], CATEGORIES, SurvivalRecord()) is None


@given(
    st.lists(st.tuples(st.integers(0, 1300), st.integers(5, 140)), max_size=8),
    st.integers(0, 1000),
    st.integers(30, 400),
)
def test_gap_is_free_and_the_first_one(taken: list[tuple[int, int]], start: int, length: int) -> None:
    span = Span(WEDNESDAY, start, length)
    spans = [Span(WEDNESDAY, *one) for one in taken]
    gap = first_gap(span, spans, 30)
    free = [
        not any(one.start <= minute < one.end for one in spans) for minute in range(start, start + length)
    ]
    runs = "".join("1" if one else "0" for one in free)

    if gap is None:
        assert "1" * 30 not in runs
    else:
        assert runs.index("1" * 30) == gap.start - start
        assert set(runs[gap.start - start : gap.end - start]) == {"1"}
        assert gap.end == span.end or runs[gap.end - start] == "0"
