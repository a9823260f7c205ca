"""The outlook: whether its bands hold what they say over many invented years, and how fast it is."""

from __future__ import annotations

import sys
from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta
from statistics import median
from subprocess import run
from time import perf_counter

import numpy as np

from planner.foresight.back_test import back_test
from planner.foresight.enquiries import learned
from planner.foresight.falling import Window
from planner.foresight.mix_band import best_mix
from planner.foresight.outlook import Counted, Outlook
from planner.foresight.parameters import DEFAULTS
from planner.foresight.scenarios import Plan, Scenario, plan_kept
from planner.foresight.sowing import Sowing
from tests.foresight.invented_sowing import deal_weeks, monday, sowing

YEARS = 1500
HISTORY = 39
AHEAD = 39
LAGS = (0, 8, 16, 35)


def test_bands() -> None:
    _line(f"80 % bands of four weeks, 0 to 35 weeks ahead, {YEARS} invented years each (goal: 80 to 95 %)")
    for name, per_month, spread in (
        ("5 a month, rate as the benchmark says", 5, 1.0),
        ("10 a month, rate as the benchmark says", 10, 1.0),
        ("30 a month, rate as the benchmark says", 30, 1.0),
        ("10 a month, rate half of the benchmark", 10, 0.5),
        ("10 a month, rate twice the benchmark", 10, 2.0),
        ("30 a month, rate twice the benchmark", 30, 2.0),
    ):
        shares = _held(per_month, spread)
        told = ", ".join(f"{share:.1%}" for share in shares)
        _line(f"  {name}: {told}; all {np.mean(shares):.1%}")


def _held(per_month: float, factor: float) -> list[float]:
    chance = np.random.default_rng(round(per_month * 100 * factor))
    held = np.zeros(len(LAGS))
    for _ in range(YEARS):
        # The truth is drawn as the model supposes, or is one fixed rate that differs from its benchmark.
        rate = chance.gamma(1.6, 0.05) if factor == 1 else 0.08 * factor
        whole = sowing(HISTORY + AHEAD, chance, rate=rate, per_week=per_month / 4.345)
        held += [low <= came <= high for low, came, high in _told_and_came(whole)]
    return [float(share) for share in held / YEARS]


def test_quarters() -> None:
    _line("80 % bands of the next quarter, rate drawn as the benchmark supposes, after 39 weeks")
    for per_month in (10, 30):
        for counted in Counted:
            chance = np.random.default_rng(per_month)
            held = sum(_quarter_held(per_month, counted, chance) for _ in range(YEARS)) / YEARS
            _line(f"  {counted.value} at {per_month} a month: {held:.1%}")


def _quarter_held(per_month: float, counted: Counted, chance: np.random.Generator) -> bool:
    """Draw a rep and tell the next quarter; of deals, when each comes is drawn with them."""
    rate, win = chance.gamma(1.6, 0.05), chance.beta(2.5, 7.5)
    whole = sowing(HISTORY + 13, chance, rate=rate, per_week=per_month / 4.345, win_rate=0)
    now = monday(HISTORY)
    known, came = [], 0
    for number, week in enumerate(whole.weeks):
        lags = [later for later in deal_weeks(week.enquiries, chance) if chance.random() < win]
        before = sum(number + lag < HISTORY for lag in lags)
        came += sum(HISTORY <= number + lag < HISTORY + 13 for lag in lags)
        known.append(replace(week, won=before))
    if counted is Counted.ENQUIRIES:
        came = sum(week.enquiries for week in whole.weeks[HISTORY:])
    planned = Scenario(tuple(float(week.own) for week in whole.weeks[HISTORY:]))
    window = Window(now, now + timedelta(weeks=13))
    band = Outlook(Sowing(tuple(known[:HISTORY])), now).within([window], planned, counted)[0]
    return band.counts.band[0] <= came <= band.counts.band[1]


def _told_and_came(whole: Sowing) -> list[tuple[int, int, int]]:
    now = monday(HISTORY)
    windows = [Window(monday(HISTORY + lag), monday(HISTORY + lag + 4)) for lag in LAGS]
    planned = Scenario(tuple(float(week.own) for week in whole.weeks[HISTORY:]))
    bands = Outlook(whole.before(now), now).within(windows, planned)
    came = [
        sum(week.enquiries for week in whole.weeks if window.first <= week.monday < window.end)
        for window in windows
    ]
    return [
        (band.counts.band[0], count, band.counts.band[1]) for band, count in zip(bands, came, strict=True)
    ]


def test_back_tests() -> None:
    chance = np.random.default_rng(4)
    tests = [back_test(sowing(104, chance, rate=chance.gamma(1.6, 0.05)), monday(104)) for _ in range(300)]
    held = sum(test.held for test in tests) / sum(len(test.months) for test in tests)
    ten = sum(test.held >= 10 for test in tests) / len(tests)
    _line(f"back-test of 300 invented reps: {held:.1%} of the bands held; 10 of 12 or more for {ten:.1%}")


def test_the_rate_and_what_the_correction_is_for() -> None:
    _line("enquiries per 100 approaches, the truth being 8, at 10 a month (mean of 1,000; as counted)")
    for weeks in (13, 26, 37, 52, 104):
        chance = np.random.default_rng(weeks)
        histories = [sowing(weeks, chance) for _ in range(1000)]
        found = np.mean([learned(history, monday(weeks)).rate for history in histories])
        came = sum(week.from_own for history in histories for week in history.weeks)
        counted = came / sum(history.approaches for history in histories)
        _line(f"  after {weeks} weeks: {100 * found:.2f}; {100 * counted:.2f}")


def test_speed() -> None:
    rep = sowing(156, np.random.default_rng(9), per_week=4, agency_per_week=1)
    now = monday(156)
    ahead = Outlook(rep, now)
    plans = [plan_kept(Plan.steady(hours / 4, 20, 0.4), 0.9) for hours in range(1, 41)]
    _timed("slider step, enquiries", ahead.by_month, plans)
    _timed("slider step, deals", lambda plan: ahead.by_month(plan, Counted.DEALS), plans)
    _timed("learning from 3 years and 8 months ahead", lambda _: Outlook(rep, now).by_month(), plans)
    _timed("back-test of 12 months", lambda _: back_test(rep, now), plans)
    _timed("best mix, a slider step", lambda _: best_mix(32, 4, DEFAULTS), plans)
    imports = (
        "from time import perf_counter as now; t = now(); import planner.foresight.outlook; print(now() - t)"
    )
    took = [
        float(run([sys.executable, "-c", imports], capture_output=True, check=True, text=True).stdout)
        for _ in range(5)
    ]
    _line(f"  import with numpy and scipy.special: {1000 * median(took):.0f} ms")


def _timed(what: str, done: Callable[[Scenario], object], over: list[Scenario]) -> None:
    times = []
    for each in over:
        begins = perf_counter()
        done(each)
        times.append(1000 * (perf_counter() - begins))
    _line(f"  {what}: median {median(times):.2f} ms, most {max(times):.2f} ms")


def _line(text: str) -> None:
    sys.stdout.write(f"\n{text}")
