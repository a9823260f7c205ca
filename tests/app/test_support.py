"""The agency's part worked out from what was committed, touched and said of days."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field, replace
from datetime import date, datetime, timedelta

import pytest

from planner.app.formats import Formats, formats_for
from planner.app.language import Translators
from planner.app.sowing import OwnRecord
from planner.app.support import Hours, SupportState, own_approaches, support_state, taper_weeks
from planner.app.support_words import (
    gate_sentence,
    hours_words,
    month_words,
    next_words,
    own_month_words,
    reason_words,
    share_now,
    step_words,
)
from planner.domain.look_back import DayLog
from planner.domain.plan import Plan
from planner.domain.preferences import Preferences
from planner.domain.prospect import Owner, Touch
from planner.domain.span import IsoWeek
from planner.domain.support import Support
from planner.domain.week import Week
from planner.foresight.parameters import DEFAULTS
from planner.foresight.taper import Why
from planner.storage.review_reader import CommittedTime
from tests.domain.examples import block, plan_of

BEGIN = date(2026, 9, 7)
TODAY = date(2026, 11, 24)
AGENCY = Support(BEGIN, "Noord Acquisitie")
DUTCH = Preferences(holiday_country="NL")


@dataclass
class Weeks:
    """A past as plain lists."""

    times: list[CommittedTime] = field(default_factory=list)
    touches: list[Touch] = field(default_factory=list)
    logs: list[DayLog] = field(default_factory=list)
    weeks: dict[IsoWeek, Week] = field(default_factory=dict)
    merged: dict[str, str] = field(default_factory=dict)

    def roots(self) -> dict[str, str]:
        return self.merged

    def week(self, iso: IsoWeek) -> Week:
        return self.weeks.get(iso, Week(iso))

    def touches_between(self, first: date, last: date) -> Iterable[Touch]:
        return [touch for touch in self.touches if first <= touch.day <= last]

    def day_logs(self, first: date, last: date) -> Iterable[DayLog]:
        return [log for log in self.logs if first <= log.day <= last]

    def committed_acquisition(self, first: date, last: date) -> Iterable[CommittedTime]:
        return [time for time in self.times if first <= time.day <= last]

    def work(self, monday: date, done: int, planned: int = 240, approached: int = 2) -> None:
        """Add a week with an acquisition block and its bare number of approaches."""
        day = monday + timedelta(days=1)
        self.times.append(CommittedTime(f"{day}", day, 540, planned, done, 0, 0))
        self.logs.append(DayLog(day, datetime(2026, 11, 23, 17), approached))


def touch(day: date, prospect: str, by: Owner = Owner.OWN) -> Touch:
    return Touch(f"{prospect} {day} {by}", prospect, day, by=by)


def a_past(done: int = 200, approached: int = 2, weeks: int = 11) -> Weeks:
    past = Weeks()
    for number in range(weeks):
        past.work(BEGIN + timedelta(weeks=number), done, approached=approached)
    return past


def supported(support: Support = AGENCY) -> Plan:
    plan = plan_of()
    plan.put((), (support, DUTCH))
    return plan


def state_of(past: Weeks, support: Support = AGENCY, today: date = TODAY) -> SupportState:
    state = support_state(supported(support), past, today)
    assert state is not None
    return state


@pytest.fixture
def formats(speaking: Translators) -> Formats:
    return formats_for("en", "en_GB")


def test_share_steps_down_where_the_weeks_carry_it() -> None:
    state = state_of(a_past())

    assert [step.why for step in state.steps] == [Why.BEGUN, Why.STEPPED, Why.STEPPED]
    assert state.share == pytest.approx(0.4)
    assert state.agency_part == pytest.approx(4)
    assert state.own_part == pytest.approx(6)
    assert state.next_on == date(2026, 11, 30)


@pytest.mark.parametrize(
    ("past", "why"),
    [
        (a_past(done=100), Why.HELD_SURVIVAL),
        (a_past(approached=0), Why.HELD_APPROACHES),
        (a_past(done=100, approached=0), Why.HELD_BOTH),
        (Weeks(), Why.HELD_UNKNOWN),
    ],
)
def test_share_holds_where_they_do_not(past: Weeks, why: Why) -> None:
    state = state_of(past)

    assert [step.why for step in state.steps[1:]] == [why, why]
    assert state.share == 0.6


def test_time_nobody_has_looked_back_on_counts_neither_way() -> None:
    past = Weeks(
        [CommittedTime("a", BEGIN, 540, 90, 60, 0, 0), CommittedTime("b", BEGIN, 700, 90, 0, 30, 60)]
    )

    (week,) = taper_weeks(DUTCH, past, {}, BEGIN, BEGIN + timedelta(days=2))
    assert (week.planned, week.done, week.excused) == (90, 60, False)


def test_prospect_counts_in_the_week_of_its_first_touch_of_the_month_and_for_who_made_it() -> None:
    past = Weeks(
        touches=[
            touch(date(2026, 11, 3), "deltaplast", Owner.AGENCY),
            touch(date(2026, 11, 10), "deltaplast"),
            touch(date(2026, 11, 10), "agro"),
            touch(date(2026, 11, 17), "agro"),
            touch(date(2026, 11, 18), "agro two"),
            touch(date(2026, 12, 1), "deltaplast"),
        ],
        logs=[DayLog(date(2026, 11, 19), None, 3)],
    )

    found = own_approaches(past, {"agro two": "agro"}, date(2026, 11, 9), date(2026, 12, 6))
    assert found == {date(2026, 11, 9): 1, date(2026, 11, 16): 3, date(2026, 11, 30): 1}


def test_week_on_leave_is_not_looked_at() -> None:
    past = a_past(weeks=5)
    iso = IsoWeek.of(BEGIN).plus(2)
    leave = [block(f"leave {day}", day, 0, 1440, "leave") for day in iso.days]
    past.weeks[iso] = Week(iso, tuple(leave))

    weeks = taper_weeks(DUTCH, past, {}, BEGIN, BEGIN + timedelta(weeks=4))
    assert [week.excused for week in weeks] == [False, False, True, False, False]


def test_month_counts_each_prospect_once_for_who_was_first() -> None:
    past = Weeks(logs=[DayLog(date(2026, 11, 5), None, 2)], merged={"b": "a"})
    past.touches = [
        touch(date(2026, 11, 2), "b", Owner.AGENCY),
        touch(date(2026, 11, 9), "a"),
        touch(date(2026, 11, 9), "c"),
    ]
    state = state_of(past)

    assert (state.month.own, state.month.agency, state.month.bare) == (1, 1, 2)


def test_following_up_asks_for_hours_by_the_reps_own_figures() -> None:
    past = a_past(done=240, approached=4)
    hours = state_of(past).hours

    # Eleven weeks of four hours and four approaches, beside twenty approaches of 0.9 hours.
    assert hours.record.each == pytest.approx((0.9 * 20 + 44) / (20 + 44))
    assert hours.free == pytest.approx(4)
    assert hours.agencys == pytest.approx(0.4 * 10 / 4.348 * 0.1 * 1.5, rel=1e-3)
    assert hours.own == pytest.approx(6 / 4.348 * hours.record.each, rel=1e-3)
    assert hours.missing == 0
    assert replace(hours, done=(1.0,)).missing == pytest.approx(hours.needed - 1)


def test_no_agency_has_no_state_and_an_ended_one_neither() -> None:
    assert support_state(plan_of(), Weeks(), TODAY) is None
    assert support_state(supported(replace(AGENCY, ends=date(2026, 11, 1))), Weeks(), TODAY) is None


def test_agency_that_is_still_to_begin_tells_when(formats: Formats) -> None:
    state = state_of(Weeks(), replace(AGENCY, begins=date(2026, 12, 7)))

    assert state.steps == ()
    assert share_now(state, formats) == "The agency begins on 7 December with 60%: 6 of 10 a month"
    assert next_words(state, formats) == "Next step on 4 January, to 50% where the weeks carry it"


def test_words_tell_the_share_and_the_months_part(formats: Formats) -> None:
    state = state_of(a_past())

    assert share_now(state, formats) == "The agency has 40% now: 4 of 10 a month"
    assert next_words(state, formats) == "Next step on 30 November, to 30% where the weeks carry it"
    assert month_words(state, TODAY, formats) == "0 of 4 approached by the agency in November"
    assert own_month_words(state, formats) == "6 of 6 by yourself"
    assert "until 20%" in gate_sentence(AGENCY, DEFAULTS, formats)
    assert "70% of the planned acquisition" in gate_sentence(AGENCY, DEFAULTS, formats)


def test_words_tell_why_a_step_was_taken_or_held(formats: Formats) -> None:
    taken, held = state_of(a_past()).steps[1], state_of(a_past(done=100)).steps[1]

    assert step_words(taken, formats) == "step to 50%"
    assert reason_words(taken, DEFAULTS, formats) == (
        "Survival 83% (70% wanted) · own part in 4 of 4 weeks (4 wanted)"
    )
    assert step_words(held, formats) == "holds at 60%"
    assert reason_words(held, DEFAULTS, formats).startswith("Survival 42% (70% wanted)")
    assert (
        reason_words(state_of(Weeks()).steps[1], DEFAULTS, formats)
        == "Not enough committed weeks to tell yet"
    )


def test_words_tell_the_end_of_the_taper(formats: Formats) -> None:
    through = state_of(a_past(), replace(AGENCY, share=0.3))
    ends = state_of(a_past(), replace(AGENCY, ends=date(2026, 11, 27)))

    assert [step_words(step, formats) for step in through.steps] == ["begins at 30%", "last step, to 20%"]
    assert next_words(through, formats) == "Its share stays as it is: the taper is through"
    assert next_words(ends, formats) == "No further step before it ends on 27 November"


def test_words_tell_hours_as_facts_with_what_they_rest_on(formats: Formats) -> None:
    record = OwnRecord(0.94, 12, 20 / 32)
    words = hours_words(Hours(0.4, 3.6, record, (1.5, 2.5, 3.5)), formats)

    assert words.startswith(
        "Asks 4 h a week of you: 0.4 h for the agency's meetings, 3.6 h for your own approaches. "
        "An approach is reckoned at 0.9 h: 63% benchmark, 37% your own figures, from 12 approach"
    )
    assert words.endswith("had 2.5 h a week for acquisition, from 1.5 to 3.5; 1.5 h more would carry it.")
    enough = hours_words(Hours(0.4, 3.6, record, (4.0, 6.0)), formats)
    assert enough.endswith("had 5 h a week for acquisition, from 4 to 6, which carries it.")
    unknown = hours_words(Hours(0.4, 3.6, record), formats)
    assert unknown.endswith("after the first committed weeks.")
