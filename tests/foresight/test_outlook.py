"""The outlook: what was sown and what is planned, month by month, with bands that hold what they say."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from itertools import pairwise

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from planner.foresight.back_test import back_test
from planner.foresight.enquiries import forecast, prior_rate
from planner.foresight.falling import Window
from planner.foresight.lags import deals_after_stop, enquiry_lag
from planner.foresight.outlook import Counted, Outlook, outlook
from planner.foresight.parameters import DEFAULTS
from planner.foresight.scenarios import STOPPED, Plan, Scenario, as_it_goes, plan_kept
from planner.foresight.sowing import Sowing, SowingWeek
from tests.foresight.invented_sowing import monday, sowing

NOW = date(2026, 11, 24)
PER_WEEK = 10 / 4.345
NO_SURPRISES = replace(DEFAULTS, unprompted=0)
SURE = replace(NO_SURPRISES, rate_weight=1e6, half_life=1e9)


def steady(weeks: int, now: date, own: int = 2) -> Sowing:
    running = now - timedelta(days=now.weekday())
    return Sowing(tuple(SowingWeek(running - timedelta(weeks=back), own=own) for back in range(weeks, 0, -1)))


def test_the_months_are_whole_and_within_thirty_nine_weeks() -> None:
    months = Outlook(Sowing(), NOW).months

    assert [window.first for window in months] == [
        *(date(2026, 12, 1), date(2027, 1, 1), date(2027, 2, 1), date(2027, 3, 1)),
        *(date(2027, 4, 1), date(2027, 5, 1), date(2027, 6, 1), date(2027, 7, 1)),
    ]
    assert all(window.end == after.first for window, after in pairwise(months))
    assert months[-1].end <= NOW + timedelta(weeks=39)
    assert Outlook(Sowing(), date(2026, 12, 1)).months[0].first == date(2026, 12, 1)


def test_nothing_is_said_beyond_thirty_nine_weeks_or_of_the_past() -> None:
    ahead = Outlook(Sowing(), NOW)
    end = NOW + timedelta(weeks=39)

    assert ahead.within([Window(NOW, end)])
    for window in (
        Window(NOW, end + timedelta(days=1)),
        Window(NOW - timedelta(days=1), NOW + timedelta(days=30)),
        Window(NOW, NOW),
    ):
        with pytest.raises(ValueError, match="reach"):
            ahead.within([window])
    assert ahead.within([]) == ()


def test_a_steady_rep_with_the_usual_rate_expects_what_the_reference_says_of_a_quarter() -> None:
    now = monday(70)
    long_steady = Outlook(steady(70, now, own=0), now, NO_SURPRISES)
    quarter = Window(now + timedelta(weeks=26), now + timedelta(weeks=39))
    band = long_steady.within([quarter], Scenario(own=(30 / 13,)))[0]
    reference = forecast(prior_rate(), 30 * _arrived(26, 39) / 13)

    assert band.counts.probabilities == pytest.approx(reference.probabilities, abs=1e-3)
    assert band.mean == pytest.approx(2.4, rel=0.02)
    assert band.counts.band == (0, 6)
    assert band.counts.none == pytest.approx(0.23, abs=0.01)


def _arrived(start: int, end: int) -> float:
    """Return how many of weekly sowings of 1 from week 0 on come between two weeks."""
    reached = np.cumsum(enquiry_lag(DEFAULTS))
    return float(reached[start:end].sum())


def test_the_parts_of_a_month_add_up_to_its_mean() -> None:
    rep = sowing(80, np.random.default_rng(1), agency_per_week=1, known_at=80)
    ahead = Outlook(rep, monday(80) + timedelta(days=2))
    plan = Scenario(own=(2.0, 3.0), agency=(1.0,))
    for counted in Counted:
        for band in ahead.by_month(plan, counted):
            assert band.mean == pytest.approx(band.sown + band.planned + band.unprompted, rel=1e-3)
            assert min(band.sown, band.planned, band.unprompted) >= 0
            assert 0 < band.counts.none < 1


def test_what_is_sown_runs_out_and_what_is_planned_takes_its_place() -> None:
    months = outlook(steady(60, NOW), NOW, Scenario(own=(2.0,)))
    sown, planned = ([getattr(month, part) for month in months] for part in ("sown", "planned"))

    assert sown == sorted(sown, reverse=True)
    assert sown[0] > planned[0]
    assert sown[-1] < 0.02 * planned[-1]
    together = [s + p for s, p in zip(sown, planned, strict=True)]
    days = [(month.window.end - month.window.first).days for month in months]
    each_day = [total / length for total, length in zip(together, days, strict=True)]
    assert each_day == pytest.approx([each_day[0]] * len(months), rel=0.03)


def test_when_acquisition_stops_nothing_is_planned_and_deals_follow_the_curve() -> None:
    now = monday(120)
    steady_rep = Sowing(tuple(SowingWeek(monday(week), own=2) for week in range(120)))
    ahead = Outlook(steady_rep, now, SURE)
    weeks = [Window(now + timedelta(weeks=w), now + timedelta(weeks=w + 1)) for w in range(27)]
    known = with_even_enquiries(steady_rep, 0.08 * 2)
    stopped = Outlook(known, now, SURE).within(weeks, STOPPED, Counted.DEALS)
    going = Outlook(known, now, SURE).within(weeks, Scenario(own=(2.0,)), Counted.DEALS)
    left = [s.mean / g.mean for s, g in zip(stopped, going, strict=True)]

    assert all(band.planned == 0 for band in ahead.within(weeks))
    for week in (4, 8, 13, 26):
        assert left[week] == pytest.approx(deals_after_stop(26)[week], abs=0.03)


def with_even_enquiries(facts: Sowing, each: float) -> Sowing:
    """Return a sowing in which enquiries came evenly, `each` a week."""
    weeks = []
    for number, week in enumerate(facts.weeks):
        came = int((number + 1) * each) - int(number * each)
        weeks.append(replace(week, from_own=came))
    return Sowing(tuple(weeks))


def test_one_enquiry_that_waits_brings_its_win_rate_in_deals_and_lost_ones_nothing() -> None:
    now = monday(1)
    window = [Window(now, now + timedelta(weeks=39))]
    waiting, lost = (Sowing((SowingWeek(monday(0), unprompted=4, lost=n),)) for n in (0, 4))
    ahead = Outlook(waiting, now, NO_SURPRISES)
    share = ahead.learned.win_rate

    assert ahead.within(window, STOPPED, Counted.DEALS)[0].sown == pytest.approx(4 * share, rel=0.02)
    assert Outlook(lost, now, NO_SURPRISES).within(window, STOPPED, Counted.DEALS)[0].sown == 0


def test_an_old_enquiry_is_less_likely_to_be_won_than_a_fresh_one() -> None:
    def sown_of(age: int) -> float:
        facts = Sowing((SowingWeek(monday(0), unprompted=1),))
        ahead = Outlook(facts, monday(age), SURE)
        return ahead.within([Window(monday(age), monday(age + 39))], STOPPED, Counted.DEALS)[0].sown

    ages = [sown_of(age) for age in (1, 8, 16, 30, 61)]
    assert ages == sorted(ages, reverse=True)
    assert ages[-1] == pytest.approx(0, abs=1e-9)


def test_the_band_is_told_alone_before_twenty_approaches() -> None:
    few, enough = (Sowing((SowingWeek(monday(0), own=own),)) for own in (19, 20))

    assert not any(month.gives_single_number for month in outlook(few, monday(1)))
    assert all(month.gives_single_number for month in outlook(enough, monday(1)))


def test_an_outlook_at_noon_of_the_week_lies_between_its_mondays() -> None:
    rep = sowing(60, np.random.default_rng(2))
    window = Window(monday(64), monday(68))
    days = [
        Outlook(rep, monday(60) + timedelta(days=day)).within([window], Scenario((2.0,)))[0]
        for day in range(8)
    ]

    assert [round(day.mean, 6) for day in days] == sorted(
        (round(day.mean, 6) for day in days), reverse=days[0].mean > days[-1].mean
    )


def test_more_hours_bring_more_and_what_survives_less() -> None:
    plans = [plan_kept(Plan((hours,)), 0.9) for hours in (2.0, 4.0)]
    as_before = as_it_goes(Plan((4.0,)), 0.5, 0.9)

    assert plans[1].own == pytest.approx((4 / 0.9,))
    assert as_before == plans[0]
    rep = steady(40, NOW)
    few, many = (sum(month.mean for month in outlook(rep, NOW, plan)) for plan in plans)
    assert many > few


def test_asking_again_and_of_many_plans_answers_each_as_if_asked_alone() -> None:
    sown, now = sowing(40, np.random.default_rng(3), agency_per_week=1.0), monday(40)
    asked_often = Outlook(sown, now)
    plans = [Scenario(own=(hours,)) for hours in np.arange(0.0, 6.0, 0.5)]

    for counted in (Counted.DEALS, Counted.ENQUIRIES):
        for scenario in (*plans, STOPPED, *reversed(plans), STOPPED):
            assert asked_often.by_month(scenario, counted) == outlook(sown, now, scenario, counted=counted)


def test_the_weeks_of_a_plan_go_on_as_the_last_of_them() -> None:
    plan = Plan(hours=(9.0, 0.0, 4.5), agency=(1.0,))

    kept = plan_kept(plan, 0.9, meetings_per_approach=0)

    assert kept.own == pytest.approx((10, 0, 5))
    assert list(kept.agency) == [1, 1, 1]
    assert not Plan((), ()).by_week()
    assert Plan.steady(6, 10, 0.4).agency[0] == pytest.approx(4 / 4.345)


def test_leads_without_the_reps_time_bend_the_outlook_down() -> None:
    rep = steady(40, NOW)

    def expected(agency_share: float, hours: float, meetings: float) -> float:
        plan = plan_kept(Plan.steady(hours, 40, agency_share), 0.9, meetings_per_approach=meetings)
        return outlook(rep, NOW, plan)[-1].mean

    assert expected(0.2, 8, 0.1) > expected(0.0, 8, 0.1)
    assert expected(0.6, 2, 0.5) < expected(0.2, 2, 0.5)
    assert plan_kept(Plan((0.0,), (5.0,)), 0.9).agency == pytest.approx((1.5,))


@settings(max_examples=25)
@given(
    st.lists(st.tuples(st.integers(0, 20), st.integers(0, 20), st.integers(0, 3)), max_size=30),
    st.integers(0, 6),
    st.floats(0, 30),
    st.floats(0, 30),
)
def test_more_planned_never_makes_less_come(
    rows: list[tuple[int, int, int]], day: int, fewer: float, more: float
) -> None:
    facts = Sowing(tuple(SowingWeek(monday(n), *row) for n, row in enumerate(rows)))
    ahead = Outlook(facts, monday(max(len(rows) - 1, 0)) + timedelta(days=day))
    low, high = sorted((fewer, more))
    for counted in Counted:
        for one, other in zip(
            ahead.by_month(Scenario((low,)), counted), ahead.by_month(Scenario((high,)), counted), strict=True
        ):
            assert one.mean <= other.mean + 1e-6
            assert one.counts.none >= other.counts.none - 1e-6
            assert one.counts.band[1] <= other.counts.band[1]


def test_the_eighty_per_cent_bands_hold_eighty_to_ninety_five_per_cent() -> None:
    chance = np.random.default_rng(11)
    held = months = 0
    for _ in range(120):
        rate = chance.gamma(20 * 0.08, 1 / 20)
        whole = sowing(39 + 26, chance, rate=rate, per_week=2 * PER_WEEK)
        now = monday(39)
        windows = [Window(monday(w), monday(w + 4)) for w in (39, 47, 57)]
        planned = Scenario(tuple(float(week.own) for week in whole.weeks[39:]))
        bands = Outlook(whole.before(now), now).within(windows, planned)
        for window, band in zip(windows, bands, strict=True):
            came = sum(week.enquiries for week in whole.weeks if window.first <= week.monday < window.end)
            low, high = band.counts.band
            held, months = held + (low <= came <= high), months + 1

    assert 0.80 <= held / months <= 0.95


def test_the_back_test_looks_at_twelve_months_and_holds_most() -> None:
    rep = sowing(156, np.random.default_rng(5), per_week=4)
    tested = back_test(rep, monday(156))

    assert len(tested.months) == 12
    assert [month.month for month in tested.months] == sorted(month.month for month in tested.months)
    assert all(month.month.day == 1 for month in tested.months)
    assert tested.held == sum(month.held for month in tested.months)
    assert tested.held >= 9


def test_the_back_test_leaves_out_what_could_not_be_told() -> None:
    assert back_test(Sowing(), NOW).months == ()
    rep = sowing(30, np.random.default_rng(6), per_week=4)
    tested = back_test(rep, monday(30))

    assert 1 <= len(tested.months) < 7
    assert back_test(rep, monday(4)).months == ()


def test_a_month_of_the_back_test_knows_nothing_of_what_came_later() -> None:
    rep = sowing(100, np.random.default_rng(8), per_week=4)
    later = (replace(week, own=0, from_own=30, won=30) for week in rep.weeks[60:])
    changed = Sowing((*rep.weeks[:60], *later))
    one, other = (back_test(facts, monday(100)) for facts in (rep, changed))
    changes = monday(60).replace(day=1)
    known = [(a, b) for a, b in zip(one.months, other.months, strict=True) if a.month < changes]

    assert len(known) >= 2
    assert all(a == b for a, b in known)
    assert not other.months[-1].held
