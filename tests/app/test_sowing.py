"""What was sown by week: approaches as agreements count them, enquiries with what came of them, time kept."""

from datetime import date

from hypothesis import given
from hypothesis import strategies as st

from planner.app.sowing import SowingSource, SpentTime, sowing_of
from planner.domain.agreement import month_of
from planner.domain.look_back import DayLog
from planner.domain.prospect import Enquiry, EnquiryResult, EnquirySource, Owner, Touch, TouchOutcome

TODAY = date(2026, 11, 24)
MONDAY = date(2026, 11, 23)


def test_a_prospect_counts_once_a_month_in_the_week_of_its_first_touch() -> None:
    touches = [
        Touch("1", "a", date(2026, 11, 4)),
        Touch("2", "a", date(2026, 11, 18), by=Owner.AGENCY),
        Touch("3", "a", date(2026, 10, 30)),
    ]

    weeks = sowing_of(SowingSource(touches), TODAY).weeks

    assert [(week.monday, week.own, week.agency) for week in weeks] == [
        (date(2026, 10, 26), 1, 0),
        (date(2026, 11, 2), 1, 0),
    ]


def test_merged_prospects_count_as_one() -> None:
    touches = [Touch("1", "a", MONDAY), Touch("2", "b", MONDAY, by=Owner.AGENCY)]

    (week,) = sowing_of(SowingSource(touches, roots={"b": "a"}), TODAY).weeks

    assert (week.own, week.agency) == (1, 0)


def test_numbers_without_names_count_as_the_reps_own() -> None:
    (week,) = sowing_of(SowingSource(day_logs=[DayLog(MONDAY, None, 3)]), TODAY).weeks

    assert week.own == 3


def test_enquiries_are_told_apart_by_source_and_by_what_came_of_them() -> None:
    enquiries = [
        Enquiry("1", MONDAY, result=EnquiryResult.DEAL, closed_on=TODAY),
        Enquiry("2", MONDAY, source=EnquirySource.AGENCY, result=EnquiryResult.NO_DEAL),
        Enquiry("3", MONDAY, source=EnquirySource.UNPROMPTED),
    ]

    (week,) = sowing_of(SowingSource(enquiries=enquiries), TODAY).weeks

    assert (week.from_own, week.from_agency, week.unprompted, week.won, week.lost) == (1, 1, 1, 1, 1)


def test_meetings_of_the_agency_ask_for_the_reps_time() -> None:
    touches = [
        Touch("1", "a", MONDAY, by=Owner.AGENCY, outcome=TouchOutcome.MEETING),
        Touch("2", "b", MONDAY, outcome=TouchOutcome.MEETING),
    ]

    (week,) = sowing_of(SowingSource(touches), TODAY).weeks

    assert week.meetings == 1


def test_time_spent_counts_until_today() -> None:
    spent = [SpentTime(MONDAY, 60, 45), SpentTime(MONDAY, 0, 0), SpentTime(date(2026, 11, 27), 90, 0)]

    (week,) = sowing_of(SowingSource(spent=spent), TODAY).weeks

    assert (week.planned, week.done) == (60, 45)


@given(
    st.lists(
        st.tuples(st.sampled_from("abc"), st.dates(date(2026, 8, 1), TODAY), st.sampled_from(list(Owner))),
        max_size=30,
    )
)
def test_approaches_are_as_many_as_prospects_touched_in_each_month(
    drawn: list[tuple[str, date, Owner]],
) -> None:
    touches = [Touch(str(n), who, day, by=by) for n, (who, day, by) in enumerate(drawn)]

    counted = sowing_of(SowingSource(touches), TODAY).approaches

    assert counted == len({(who, month_of(day)[0]) for who, day, _ in drawn})
