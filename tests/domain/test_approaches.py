from datetime import date, timedelta

from hypothesis import given
from hypothesis import strategies as st

from planner.domain.approaches import Approached, approached, first_touches, unnamed
from planner.domain.look_back import DayLog
from planner.domain.prospect import Owner, Touch
from tests.domain.examples import MONDAY
from tests.domain.prospect_examples import touch

IDS = "abcde"
TOUCHES = st.lists(
    st.builds(
        lambda number, who, offset, by: touch(f"t{number}", who, MONDAY + timedelta(days=offset), by=by),
        st.integers(0, 999),
        st.sampled_from(IDS),
        st.integers(0, 6),
        st.sampled_from(Owner),
    )
)
DAYS = st.integers(0, 6).map(lambda offset: MONDAY + timedelta(days=offset))
ROOTS = st.dictionaries(st.sampled_from("de"), st.sampled_from("abc"))


def said(day: date, number: int) -> DayLog:
    return DayLog(day, None, number)


def test_five_calls_to_one_prospect_are_one_approach() -> None:
    calls = [touch(str(number), "p", MONDAY + timedelta(days=number)) for number in range(5)]
    assert approached(calls, {}) == Approached(own=1)


def test_whoever_touches_first_approached() -> None:
    agency = touch("1", "p", MONDAY, by=Owner.AGENCY)
    own = touch("2", "p", MONDAY + timedelta(days=1))
    assert approached([own, agency], {}) == Approached(agency=1)


def test_on_one_day_the_rep_goes_first() -> None:
    touches = [touch("1", "p", by=Owner.AGENCY), touch("2", "p")]
    assert [touch.id for touch in first_touches(touches, {})] == ["2"]


def test_a_merged_prospect_counts_as_the_other() -> None:
    assert approached([touch("1", "p"), touch("2", "q")], {"q": "p"}) == Approached(own=1)


def test_a_prospect_is_approached_anew_in_another_month() -> None:
    calls = [touch(str(number), "p", MONDAY + timedelta(days=number)) for number in (0, 1, 10, 11)]
    assert [each.id for each in first_touches(calls, {})] == ["0", "10"]


def test_a_number_without_names_counts_as_own() -> None:
    count = approached([touch(by=Owner.AGENCY)], {}, [said(MONDAY, 3)])
    assert (count.total, count.own_in_all, count.agency) == (4, 3, 1)


def test_a_days_number_holds_who_was_named_on_that_day() -> None:
    tuesday = MONDAY + timedelta(days=1)
    named = [touch("1", "p", MONDAY), touch("2", "q", MONDAY), touch("3", "r", tuesday)]
    assert approached(named, {}, [said(MONDAY, 5)]) == Approached(own=3, bare=3)
    assert approached(named, {}, [said(MONDAY, 1)]) == Approached(own=3, bare=0)


def test_who_was_approached_before_or_by_the_agency_is_not_in_a_days_number() -> None:
    earlier, today = MONDAY - timedelta(days=1), MONDAY
    touches = [touch("1", "p", earlier), touch("2", "p", today), touch("3", "q", today, by=Owner.AGENCY)]
    assert unnamed([said(today, 2)], first_touches(touches, {})) == {today: 2}


@given(TOUCHES, ROOTS, st.dictionaries(DAYS, st.integers(0, 9)))
def test_distinct_prospects_are_counted_once_whoever_touches(
    touches: list[Touch], roots: dict[str, str], numbers: dict[date, int]
) -> None:
    count = approached(touches, roots, [said(day, number) for day, number in numbers.items()])
    assert count.own + count.agency == len({roots.get(t.prospect_id, t.prospect_id) for t in touches})
    assert count.total == count.own + count.agency + count.bare


@given(TOUCHES, st.dictionaries(DAYS, st.integers(0, 9)))
def test_naming_those_of_a_days_number_changes_no_count(
    touches: list[Touch], numbers: dict[date, int]
) -> None:
    logs = [said(day, number) for day, number in numbers.items()]
    before = approached(touches, {}, logs)
    named = [
        touch(f"{day}/{n}", f"{day}/{n}", day)
        for day, number in unnamed(logs, first_touches(touches, {})).items()
        for n in range(number)
    ]
    after = approached([*touches, *named], {}, logs)
    assert (after.total, after.own_in_all, after.bare) == (before.total, before.own_in_all, 0)


@given(TOUCHES, ROOTS, st.randoms())
def test_the_order_in_which_touches_are_told_does_not_matter(
    touches: list[Touch], roots: dict[str, str], random: st.DataObject
) -> None:
    shuffled = list(touches)
    random.shuffle(shuffled)  # type: ignore[attr-defined]
    assert approached(shuffled, roots) == approached(touches, roots)
