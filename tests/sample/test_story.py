"""Half a year of the made-up rep tells the story that the app is about."""

from collections import Counter, defaultdict
from collections.abc import Iterable
from datetime import date
from pathlib import Path

import pytest

from planner.domain.block import Outcome
from planner.domain.mix import percent
from planner.domain.week import Week
from tests.sample.looking import Sample, committed, kept_in_place, made, mix

TUESDAY = date(2026, 11, 24)
MON, TUE, WED, THU, FRI = range(5)


@pytest.fixture(params=[1, 2, 7], ids="seed {}".format)
def sample(request: pytest.FixtureRequest, tmp_path: Path) -> Sample:
    return made(tmp_path / "sample.overmorgen", TUESDAY, seed=request.param)


def long_shares(weeks: Iterable[Week]) -> tuple[float, float]:
    """The long-term share of some weeks together: as committed, and as it came out."""
    planned = [mix(committed(week).blocks) for week in weeks]
    kept = [mix(week.all_blocks) for week in weeks]
    return (
        sum(m.long_minutes for m in planned) / sum(m.counted_minutes for m in planned),
        sum(m.long_minutes for m in kept) / sum(m.counted_minutes for m in kept),
    )


def survival(sample: Sample, mornings: bool) -> dict[int, float]:
    """The share of committed acquisition minutes that stayed in place, by weekday."""
    planned: Counter[int] = Counter()
    kept: Counter[int] = Counter()
    for week in sample.history:
        for block, minutes in kept_in_place(week):
            if (block.span.start < 12 * 60) == mornings:
                planned[block.span.day.weekday()] += block.minutes
                kept[block.span.day.weekday()] += minutes
    return {weekday: kept[weekday] / planned[weekday] for weekday in planned}


def test_all_of_half_a_year_is_committed_and_done(sample: Sample) -> None:
    assert [len(week.baselines) for week in sample.history] == [1] * 26
    assert {block.outcome for week in sample.history for block in week.blocks} == {Outcome.DONE}
    assert {block.outcome for week in sample.history for block in committed(week).blocks} == {Outcome.OPEN}


def test_a_third_is_planned_for_the_long_term_and_a_fifth_kept(sample: Sample) -> None:
    planned, kept = long_shares(sample.history)

    assert 0.33 <= planned <= 0.37
    assert 0.18 <= kept <= 0.22


def test_every_month_falls_short_of_what_was_planned(sample: Sample) -> None:
    months: defaultdict[int, list[Week]] = defaultdict(list)
    for week in sample.history:
        months[week.iso.monday.month].append(week)
    shares = [long_shares(weeks) for weeks in months.values() if len(weeks) >= 4]

    assert len(shares) >= 5
    for planned, kept in shares:
        assert 0.30 <= planned <= 0.40
        assert 0.13 <= kept <= 0.27


def test_mondays_and_friday_afternoons_survive_badly_and_midweek_mornings_well(sample: Sample) -> None:
    mornings, afternoons = survival(sample, mornings=True), survival(sample, mornings=False)

    assert mornings[MON] < 0.40
    assert mornings[TUE] > 0.55
    assert mornings[WED] > 0.65
    assert mornings[THU] > 0.65
    assert afternoons[FRI] < 0.35
    assert mornings[MON] < mornings[TUE] < mornings[WED]


def test_the_hours_with_clients_and_prospects_stay_full(sample: Sample) -> None:
    hours = [mix(week.all_blocks).counted_minutes / 60 for week in sample.history]

    assert min(hours) == 0, "a week off has no mix"
    assert all(24 <= hour <= 36 for hour in sorted(hours)[1:])


def test_quote_requests_and_cover_for_the_back_office_come_instead(sample: Sample) -> None:
    came: Counter[str] = Counter()
    for week in sample.history:
        known = {block.id for block in committed(week).blocks}
        for block in week.blocks:
            if block.id not in known:
                came[block.category_id] += block.minutes

    assert [category for category, _ in came.most_common(2)] == ["quotes", "cover"]
    assert {"service", "internal"} <= came.keys()


def test_some_acquisition_moves_within_its_week_and_keeps_its_length(sample: Sample) -> None:
    moves = [
        (then.span, now.span)
        for week in sample.history
        for then in committed(week).blocks
        for now in week.blocks
        if now.id == then.id and now.span.day != then.span.day
    ]

    assert len(moves) >= 10
    assert all(then.length == now.length and then.day < now.day for then, now in moves)


def test_cover_is_called_for_without_naming_anyone(sample: Sample) -> None:
    calls = [a for a in sample.appointments if a.category_id == "cover"]

    assert len(calls) >= 8
    assert {(a.title, a.all_day) for a in calls} == {("Back office: cover needed", True)}


def test_one_week_off_and_one_day_ill_are_in_no_share(sample: Sample) -> None:
    off = [week for week in sample.history if mix(week.all_blocks).long_share is None]
    ill = [block for week in sample.history for block in week.blocks if block.private]

    assert len(off) == 1
    assert {block.category_id for block in off[0].blocks} == {"leave"}
    assert [(block.title, block.category_id) for block in ill] == [("At home, ill", "leave")]


def test_mondays_meeting_is_there_every_week_but_the_one_off(sample: Sample) -> None:
    meetings = Counter(a.start.isocalendar()[:2] for a in sample.appointments if a.title == "Sales meeting")

    assert set(meetings.values()) == {1}
    assert len(meetings) == 26 + 1 + 9 - 1


def test_another_seed_tells_the_same_story_with_other_work(tmp_path: Path) -> None:
    one = made(tmp_path / "one.overmorgen", TUESDAY, seed=1)
    two = made(tmp_path / "two.overmorgen", TUESDAY, seed=2)

    assert [b.title for b in one.own_blocks] != [b.title for b in two.own_blocks]
    assert percent(long_shares(one.history)[1]) - percent(long_shares(two.history)[1]) in range(-3, 4)
