from datetime import timedelta

from hypothesis import given
from hypothesis import strategies as st

from planner.domain.approaches import Approached, approached, approached_by
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
ROOTS = st.dictionaries(st.sampled_from("de"), st.sampled_from("abc"))


def test_five_calls_to_one_prospect_are_one_approach() -> None:
    calls = [touch(str(number), "p", MONDAY + timedelta(days=number)) for number in range(5)]
    assert approached(calls, {}) == Approached(own=1)


def test_whoever_touches_first_approached() -> None:
    agency = touch("1", "p", MONDAY, by=Owner.AGENCY)
    own = touch("2", "p", MONDAY + timedelta(days=1))
    assert approached([own, agency], {}) == Approached(agency=1)


def test_on_one_day_the_rep_goes_first() -> None:
    touches = [touch("1", "p", by=Owner.AGENCY), touch("2", "p")]
    assert approached_by(touches, {}) == {"p": Owner.OWN}


def test_a_merged_prospect_counts_as_the_other() -> None:
    assert approached([touch("1", "p"), touch("2", "q")], {"q": "p"}) == Approached(own=1)


def test_a_bare_number_counts_as_own() -> None:
    count = approached([touch(by=Owner.AGENCY)], {}, bare=3)
    assert (count.total, count.own_in_all, count.agency) == (4, 3, 1)


@given(TOUCHES, ROOTS, st.integers(0, 9))
def test_distinct_prospects_are_counted_once_whoever_touches(
    touches: list[Touch], roots: dict[str, str], bare: int
) -> None:
    count = approached(touches, roots, bare)
    assert count.own + count.agency == len({roots.get(t.prospect_id, t.prospect_id) for t in touches})
    assert count.total == count.own + count.agency + bare


@given(TOUCHES, ROOTS, st.randoms())
def test_the_order_in_which_touches_are_told_does_not_matter(
    touches: list[Touch], roots: dict[str, str], random: st.DataObject
) -> None:
    shuffled = list(touches)
    random.shuffle(shuffled)  # type: ignore[attr-defined]
    assert approached(shuffled, roots) == approached(touches, roots)
