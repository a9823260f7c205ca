"""What the made-up rep has said of the blocks that gave way and of the days fits what stands in the weeks."""

from collections import Counter
from datetime import date, datetime, time
from pathlib import Path

import pytest

from planner.domain.accounting import Fate, account_by_category, account_of, fates_of_week, resolved_of
from planner.domain.block import Outcome
from planner.domain.category import BUFFER, Side
from planner.domain.displacement import Cause, CouldWait, HowItWent
from planner.domain.span import Span
from planner.domain.traces import came_from, traces_of
from planner.domain.week import Week
from planner.sample.making import make_sample
from planner.storage.plan_reader import PlanReader
from planner.storage.review_reader import fates_between
from tests.sample.looking import CATEGORIES, Sample, made

TUESDAY = date(2026, 11, 24)


@pytest.fixture(params=[1, 2, 7], ids="seed {}".format)
def sample(request: pytest.FixtureRequest, tmp_path: Path) -> Sample:
    return made(tmp_path / "sample.overmorgen", TUESDAY, seed=request.param)


def fates(week: Week) -> tuple[Fate, ...]:
    return fates_of_week(week, {}, CATEGORIES)


def test_every_minute_of_every_past_week_is_accounted_for(sample: Sample) -> None:
    for week in sample.history:
        accounts = account_by_category(fates(week)).values()
        committed = [block for block in week.baselines[0].blocks if not block.is_fixed]

        assert sum(account.planned for account in accounts) == sum(b.span.length for b in committed)
        assert sum(account.open for account in accounts) == 0


def test_no_committed_block_left_its_place_without_a_record(sample: Sample) -> None:
    for week in [*sample.history, sample.this_week]:
        for fate in fates(week):
            place = fate.committed.span
            for displacement in fate.chain:
                assert displacement.was == place
                assert displacement.now is not None or displacement is fate.chain[-1]
                assert displacement.cause is not None
                place = displacement.now or place
            if fate.now is not None:
                assert fate.now.span == place
            else:
                assert fate.chain[-1].leaves_the_plan


def test_what_pushed_a_block_aside_stands_in_the_week(sample: Sample) -> None:
    titles = {block.id: block.title for block in sample.own_blocks}
    pushed = [d for week in sample.history for d in week.displacements if d.pushed_by]

    assert len(pushed) >= 60
    assert all(titles[d.pushed_by] == d.source for d in pushed)


def test_quote_requests_and_cover_displace_most_and_few_blocks_were_dreaded(sample: Sample) -> None:
    minutes: Counter[Cause | None] = Counter()
    for week in sample.history:
        for displacement in week.displacements:
            if CATEGORIES[displacement.category_id].side is Side.ACQUISITION:
                minutes[displacement.cause] += displacement.minutes

    assert {cause for cause, _ in minutes.most_common(2)} == {Cause.QUOTE, Cause.COVER}
    assert minutes[Cause.DREADED] < minutes.total() / 8


def test_illness_is_excused_and_in_no_share(sample: Sample) -> None:
    excused = [f for week in sample.history for f in fates(week) if account_of(f).excused]
    ill = [fate for fate in excused if fate.committed.category_id != "leave"]

    assert len(excused) == len(ill) + 5, "and a week off"
    assert {fate.committed.span.day.weekday() for fate in ill} == {4}
    assert {fate.chain[-1].cause for fate in ill} == {Cause.ILLNESS}
    assert len({fate.committed.span.day for fate in ill}) == 1


def test_buffers_that_acquisition_moved_into_have_served_their_purpose(sample: Sample) -> None:
    for week in sample.history:
        for fate in fates(week):
            if fate.committed.category_id == BUFFER and not account_of(fate).excused:
                assert account_of(fate).done == fate.committed.span.length


def test_moved_acquisition_was_done_at_its_new_time(sample: Sample) -> None:
    moved = [resolved_of(f).moved_done for week in sample.history for f in fates(week) if f.has_moved]

    assert len(moved) >= 10
    assert all(moved)


def test_whether_it_could_have_waited_is_said_of_what_came_in_between(sample: Sample) -> None:
    answers = Counter(d.could_wait for week in sample.history for d in week.displacements)

    assert answers[CouldWait.YES] > 10
    assert answers[CouldWait.NO] > 10


def test_nearly_all_days_of_work_were_closed_after_it(sample: Sample) -> None:
    logs = [log for week in sample.history for log in week.day_logs]
    worked = {b.span.day for week in sample.history for b in week.blocks if b.category_id != "leave"}

    assert [log.day for log in logs] == sorted(worked)
    assert 0 < sum(log.closed_at is None for log in logs) < 20
    assert all(log.closed_at is None or log.closed_at >= datetime.combine(log.day, time(17)) for log in logs)


def test_prospects_are_approached_by_name_so_that_no_day_counts_them_again(sample: Sample) -> None:
    assert {log.touches for week in sample.history for log in week.day_logs} == {0}


def test_this_week_two_acquisition_blocks_moved_and_both_have_a_new_time(tmp_path: Path) -> None:
    week = made(tmp_path / "sample.overmorgen", TUESDAY).this_week
    monday, wednesday = date(2026, 11, 23), date(2026, 11, 25)

    frames = [(t.title, t.span, t.how, t.now, t.cause, t.source) for t in traces_of(week, {})]
    assert frames == [
        (
            *("Packaging, list B", Span(monday, 540, 90), HowItWent.MOVED),
            *(Span(wednesday, 510, 90), Cause.COVER, "Order desk"),
        ),
        (
            *("Food industry, list A", Span(monday, 915, 90), HowItWent.MOVED),
            *(Span(TUESDAY, 540, 90), Cause.SERVICE, "De Korver, bearing complaint"),
        ),
    ]
    moved = {block.title: came_from(week, block) for block in week.blocks if came_from(week, block)}
    assert moved == {
        "Packaging, list B": Span(monday, 540, 90),
        "Food industry, list A": Span(monday, 915, 90),
    }
    acquisition = [f for f in fates(week) if CATEGORIES[f.committed.category_id].side is Side.ACQUISITION]
    assert [account_of(fate).moved for fate in acquisition].count(90) == 2
    assert all(fate.now is not None for fate in acquisition)


def test_what_was_said_lies_before_now(tmp_path: Path) -> None:
    path = tmp_path / "early.overmorgen"
    make_sample(path, date(2026, 11, 23), "en", now=time(7))
    with PlanReader(path) as reader:
        logs = reader.day_logs(date(2026, 11, 23), date(2026, 11, 29))
        (moved,) = reader.displacements(date(2026, 11, 23), date(2026, 11, 29))

    assert logs == ()
    assert moved.at <= datetime(2026, 11, 23, 7)


def test_closed_days_of_this_week_lie_behind(tmp_path: Path) -> None:
    week = made(tmp_path / "sample.overmorgen", date(2026, 11, 26)).this_week

    assert [log.day.weekday() for log in week.day_logs] == [0, 1, 2]
    assert [b.outcome for b in week.blocks if b.span.day < date(2026, 11, 26)].count(Outcome.OPEN) == 0


def test_acquisition_of_this_week_has_an_if_then_line_in_the_language_of_the_sample(tmp_path: Path) -> None:
    for language, beginning in (("en", "note it"), ("nl", "noteren")):
        week = made(tmp_path / language, TUESDAY, language).this_week
        lines = {block.category_id: block.if_then for block in week.blocks if block.if_then}
        assert lines.keys() == {"research", "calling"}
        assert all(line.startswith(beginning) for line in lines.values())


def test_half_a_year_in_one_sum_is_that_of_its_weeks(tmp_path: Path) -> None:
    path = tmp_path / "sample.overmorgen"
    sample = made(path, TUESDAY)
    with PlanReader(path) as reader:
        together = fates_between(reader, sample.history[0].iso, sample.history[-1].iso)

    apart = [fate for week in sample.history for fate in fates(week)]
    assert sum(resolved_of(f).planned for f in together) == sum(account_of(f).planned for f in apart)
    assert len(together) == len(apart)
