"""Bars are as high as their numbers, in the order of the rows, and name what they show."""

from __future__ import annotations

from datetime import date
from typing import Any

import numpy as np
import pytest
from matplotlib.collections import LineCollection

from planner.app.approaches_chart_words import approaches_words
from planner.app.displacement_chart_words import causes_words, waterfall_words
from planner.app.formats import Formats, formats_for
from planner.app.mix_band_chart_words import mix_band_words
from planner.app.outlook_chart_words import chances_words, outlook_words
from planner.app.survival_chart_words import survival_words
from planner.app.weeks_chart_words import weeks_words
from planner.charts import (
    approaches_chart,
    causes_chart,
    dots_chart,
    mix_band_chart,
    outlook_chart,
    survival_chart,
    waterfall_chart,
    weeks_chart,
)
from planner.charts.approaches_chart import ApproachesChart
from planner.charts.causes_chart import CausesChart
from planner.charts.chart_figure import ChartFigure
from planner.charts.chart_look import GRID, Paint, Size, chart_look
from planner.charts.outlook_chart import OutlookChart
from planner.charts.rows import (
    CauseRow,
    MixBand,
    MonthApproaches,
    Outlook,
    SlotSurvival,
    Waterfall,
    WeekHours,
)
from planner.charts.steps import steps_of
from planner.charts.survival_chart import SurvivalChart
from planner.charts.waterfall_chart import WaterfallChart
from planner.charts.weeks_chart import WeeksChart
from planner.domain.displacement import Cause
from planner.domain.preferences import Band
from planner.foresight.survival import Part, Slot
from tests.charts import stories
from tests.charts.looking import bars, has_series, overlaps, texts

LOOK = chart_look(Paint.LIGHT)


def heights(chart: ChartFigure[Any, Any], line: str) -> list[float]:
    """How high the points of a line lie, in pixels."""
    (found,) = [artist for artist in chart.figure.artists if artist.get_gid() == line]
    assert isinstance(found, LineCollection)
    return [float(y) for path in found.get_paths() for _, y in np.asarray(path.vertices)]


@pytest.fixture
def plain() -> Formats:
    return formats_for("en", "en_GB")


def weeks(rows: tuple[WeekHours, ...]) -> WeeksChart:
    return weeks_chart.draw(rows, weeks_words(rows, formats_for("en", "en_GB")).labels, LOOK, GRID)


def waterfall(rows: Waterfall) -> WaterfallChart:
    labels = waterfall_words(rows, formats_for("en", "en_GB")).labels
    return waterfall_chart.draw(steps_of(rows), labels, LOOK, GRID)


def causes(rows: tuple[CauseRow, ...]) -> CausesChart:
    return causes_chart.draw(rows, causes_words(rows, formats_for("en", "en_GB")).labels, LOOK, GRID)


def approaches(rows: tuple[MonthApproaches, ...]) -> ApproachesChart:
    return approaches_chart.draw(rows, approaches_words(rows, formats_for("en", "en_GB")).labels, LOOK, GRID)


def survival(rows: tuple[SlotSurvival, ...]) -> SurvivalChart:
    return survival_chart.draw(rows, survival_words(rows, formats_for("en", "en_GB")).labels, LOOK, GRID)


def outlook(rows: Outlook) -> OutlookChart:
    return outlook_chart.draw(rows, outlook_words(rows, formats_for("en", "en_GB")).labels, LOOK, GRID)


def test_weeks_stack_short_on_long() -> None:
    chart = weeks(stories.WEEKS)

    long, short = bars(chart, "long"), bars(chart, "short")

    assert len(long) == len(short) == 13
    for row, below, above in zip(stories.WEEKS, long, short, strict=True):
        assert above.bottom == pytest.approx(below.top)
        assert below.height / (below.height + above.height) == pytest.approx(row.long / row.counted)
    assert max(box.top for box in short) == pytest.approx(short[6].top), "the longest week is week 42"


def test_planned_outlines_are_as_high_as_the_plan() -> None:
    chart = weeks(stories.WEEKS)

    for row, planned, done in zip(stories.WEEKS, bars(chart, "planned"), bars(chart, "long"), strict=True):
        assert planned.height / done.height == pytest.approx((row.planned_long or 0) / row.long)


def test_agreed_line_follows_the_hours_of_each_week() -> None:
    rows = (WeekHours(stories.WEEKS[0].week, 1200, 600, agreed=Band(0.25, 0.5)),)
    chart = weeks(rows)

    long, short = bars(chart, "long")[0], bars(chart, "short")[0]
    everything = short.top - long.bottom
    assert heights(chart, "agreed")[0] - long.bottom == pytest.approx(everything * 0.25)
    assert heights(chart, "agreed upper")[0] - long.bottom == pytest.approx(everything * 0.5)


def test_week_of_leave_is_a_gap_and_a_quarter_of_it_says_so() -> None:
    rows = (stories.WEEKS[0], WeekHours(stories.WEEKS[1].week), stories.WEEKS[2])

    assert len(bars(weeks(rows), "long")) == 2
    assert [region.row for region in weeks(rows).regions] == list(rows)
    assert weeks(stories.ON_LEAVE).regions == ()
    assert len(texts(weeks(stories.ON_LEAVE))) >= 1


def test_three_years_of_weeks_keep_every_bar_and_few_names() -> None:
    chart = weeks(stories.THREE_YEARS)

    assert len(bars(chart, "long")) == 156
    assert not has_series(chart, "planned"), "outlines of two pixels would cover the bars"
    assert has_series(chart, "planned steps")
    names = [text for text in texts(chart) if text[:3].isalpha() and text[-4:].isdigit()]
    assert 2 <= len(names) <= 8


def test_steps_lead_from_planned_to_nothing() -> None:
    chart = waterfall(stories.WATERFALL)
    planned, done, moved = (bars(chart, name)[0] for name in ("planned", "done", "moved"))
    displaced, given_up = bars(chart, "displaced"), bars(chart, "other")[0]

    assert done.top == pytest.approx(planned.top)
    assert done.height / planned.height == pytest.approx(38 / 92, abs=0.01)
    assert moved.top == pytest.approx(done.bottom)
    assert [box.top for box in displaced] == pytest.approx(
        [moved.bottom, *(box.bottom for box in displaced[:2])]
    )
    assert given_up.bottom == pytest.approx(planned.bottom)


def test_cause_that_could_have_waited_is_the_first_part_of_its_bar() -> None:
    chart = causes(stories.CAUSES)
    waits, rest = bars(chart, "clients could wait"), bars(chart, "clients")

    assert len(waits) == 2
    longest = max(rest, key=lambda box: box.right)
    first = min(waits, key=lambda box: -box.width)
    assert first.right == pytest.approx(longest.left)
    assert first.width / (first.width + longest.width) == pytest.approx(360 / 1470, abs=0.01)


def test_causes_stand_in_the_order_of_their_rows() -> None:
    chart = causes(stories.CAUSES)

    assert [region.row for region in chart.regions] == list(stories.CAUSES)
    assert [region.top for region in chart.regions] == sorted(region.top for region in chart.regions)


def test_unsaid_and_dreaded_causes_have_bars_too() -> None:
    chart = causes((CauseRow(None, 60, 1), CauseRow(Cause.DREADED, 30, 1)))

    assert len(bars(chart, "other")) == 2


def test_own_and_agency_add_up_against_the_agreement() -> None:
    chart = approaches(stories.APPROACHES)
    own, agency = bars(chart, "own"), bars(chart, "agency")
    per_prospect = own[0].height / 3

    assert [round(box.height / per_prospect) for box in own] == [3, 2, 2, 3, 5, 4]
    assert [round(box.height / per_prospect) for box in agency] == [5, 5, 3, 2]
    assert (heights(chart, "agreed")[0] - own[0].bottom) / per_prospect == pytest.approx(10)
    assert has_series(chart, "own part")


def test_month_without_approaches_and_agreement_is_empty() -> None:
    chart = approaches((MonthApproaches(date(2026, 1, 1)),))

    assert chart.regions == ()
    assert not has_series(chart, "own")


def test_number_that_the_agreed_line_would_cross_stands_free_of_it() -> None:
    october = MonthApproaches(date(2026, 10, 1), own=6, agency=3, agreed=10)
    chart = approaches((october, MonthApproaches(date(2026, 11, 1), own=13, agreed=10)))

    number, room = texts(chart)["9"], bars(chart, "behind numbers")[0]
    assert number.bottom < heights(chart, "agreed")[0] < number.top
    assert room.left <= number.left
    assert number.right <= room.right
    assert room.bottom <= heights(chart, "agreed")[0] <= room.top
    behind, line = (
        next(artist for artist in chart.figure.artists if artist.get_gid() == name)
        for name in ("behind numbers", "agreed")
    )
    assert behind.get_zorder() > line.get_zorder()


def test_slot_with_two_blocks_is_an_empty_cell_with_a_dash() -> None:
    rows = tuple(SlotSurvival(Slot(day, Part.EARLY_MORNING), n, 0.5) for day, n in ((0, 2), (1, 3)))
    chart = survival(rows)

    assert len(bars(chart, "unknown")) == 19
    assert "50" in texts(chart)
    assert sum(text.rstrip("'") == "–" for text in texts(chart)) == 19
    assert [region.row for region in chart.regions] == list(rows)


@pytest.mark.parametrize("height", [132, 264, 528], ids=["low", "cell", "large"])
def test_number_of_blocks_stands_in_its_slot_however_low_the_rows(height: int) -> None:
    row = SlotSurvival(Slot(0, Part.EARLY_MORNING), 13, 0.34)
    chart = survival_chart.draw(
        (row,), survival_words((row,), formats_for("en", "en_GB")).labels, LOOK, Size(468, height)
    )
    region, found = chart.regions[0], texts(chart)

    for box in (found["34"], found["n 13"]):
        assert region.left <= box.left
        assert box.right <= region.left + region.width
    assert overlaps(chart) == []


def test_weekend_shows_only_where_there_is_something() -> None:
    assert len(bars(survival(stories.SURVIVAL), "unknown")) == sum(
        not row.is_known for row in stories.SURVIVAL
    )
    assert not has_series(survival(stories.FULL_WEEK_SURVIVAL), "unknown")


def test_outlook_sets_planned_on_sown_up_to_the_plan_kept() -> None:
    rows = stories.outlook()
    chart = outlook(rows)
    sown, planned = bars(chart, "sown"), bars(chart, "planned")

    per_deal = sown[0].height / rows.months[0].sown
    for month, box in zip(rows.months, sown, strict=True):
        assert box.height == pytest.approx(month.sown * per_deal, abs=0.01)
    for month, box in zip(rows.months[1:], planned, strict=True):
        assert box.top - sown[0].bottom == pytest.approx(month.kept.mean * per_deal, abs=0.01)


@pytest.mark.parametrize("months", [1, 6, 9])
def test_outer_scenarios_always_have_both_ranges(months: int) -> None:
    chart = outlook(stories.outlook(months=months))

    for band in ("kept outer", "kept inner", "stopped outer", "stopped inner"):
        (box,) = bars(chart, band)
        assert box.width > 20
        assert box.height > 0


def test_stopping_can_be_read_as_a_line_that_falls_to_almost_nothing() -> None:
    chart = outlook(stories.outlook(months=7))

    line = heights(chart, "stopped line")
    ground = bars(chart, "sown")[0].bottom
    assert line == sorted(line, reverse=True)
    assert (line[-1] - ground) / (line[0] - ground) < 0.1


def test_twenty_dots_tell_the_chances_of_a_month(plain: Formats) -> None:
    chart = dots_chart.draw(stories.CHANCES, chances_words(stories.CHANCES, plain).labels, LOOK, GRID)

    assert len(bars(chart, "dots")) == 20
    assert dots_chart.dots_of((0.5, 0.25, 0.25)) == (0,) * 10 + (1,) * 5 + (2,) * 5
    assert dots_chart.dots_of((1.0,)) == (0,) * 20
    assert dots_chart.dots_of(()) == ()


def test_mix_band_places_floor_best_past_and_next_step(plain: Formats) -> None:
    rows = stories.MIX_BAND
    chart = mix_band_chart.draw(rows, mix_band_words(rows, plain).labels, LOOK, GRID)
    floor, best = bars(chart, "floor")[0], bars(chart, "best")[0]
    per_hour = floor.width / 7.0

    assert (best.left - floor.left) / per_hour == pytest.approx(7.0)
    assert (best.right - floor.left) / per_hour == pytest.approx(14.0)
    now = bars(chart, "now")[0]
    assert ((now.left + now.right) / 2 - floor.left) / per_hour == pytest.approx(4.0, abs=0.02)
    assert has_series(chart, "step head")


def test_mix_band_shows_what_is_known_and_no_more(plain: Formats) -> None:
    rows = MixBand(36.0, floor=7.0)
    chart = mix_band_chart.draw(rows, mix_band_words(rows, plain).labels, LOOK, GRID)

    assert has_series(chart, "floor")
    assert not any(has_series(chart, name) for name in ("best", "now", "past median", "step"))
