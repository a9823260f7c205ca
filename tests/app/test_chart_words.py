"""What charts say: findings that are true of their rows, calm, and the same rows as a table."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import Any

import pytest

from planner.app.approaches_chart_words import approaches_words
from planner.app.chart_words import ChartWords, Table, listed
from planner.app.displacement_chart_words import causes_words, waterfall_words
from planner.app.formats import Formats, formats_for
from planner.app.language import Translators
from planner.app.mix_band_chart_words import mix_band_words
from planner.app.outlook_chart_words import about, back_test, chances_words, ground, outlook_words
from planner.app.survival_chart_words import survival_words
from planner.app.weeks_chart_words import weeks_words
from planner.charts.rows import (
    CauseMinutes,
    CauseRow,
    Counted,
    MixBand,
    MonthApproaches,
    Outlook,
    SlotSurvival,
    Waterfall,
    WeekHours,
)
from planner.domain.displacement import Cause
from planner.domain.preferences import Band
from planner.foresight.survival import Advice, Part, Slot
from tests.charts import stories


@pytest.fixture
def formats(speaking: Translators) -> Formats:
    return formats_for("en", "en_GB")


def test_weeks_tell_how_the_share_went(formats: Formats) -> None:
    rising, falling = stories.WEEKS, tuple(reversed(stories.WEEKS))

    assert weeks_words(rising, formats).title == "Long-term share rose from 18% to 24%"
    assert weeks_words(falling, formats).title == "Long-term share went from 24% to 18%"
    assert weeks_words((stories.WEEKS[0],) * 8, formats).title == "Long-term share stayed at about 16%"
    assert weeks_words(rising, formats).subtitle.endswith("First 4 weeks against last 4.")


def test_one_week_is_compared_with_nothing(formats: Formats) -> None:
    words = weeks_words(stories.WEEKS[:1], formats)

    assert words.title == "Long-term share was 16% in week 36"
    assert words.subtitle == "Hours with clients and prospects per week."


def test_leave_is_no_share_of_nothing(formats: Formats) -> None:
    words = weeks_words(stories.ON_LEAVE, formats)

    assert words.title == "No client or prospect hours in these weeks yet"
    assert words.sentences == ()
    assert words.table.rows[0] == ("2026-W36", "0", "0", "–", "0", "0", "30%")


def test_weeks_of_more_than_a_year_are_named_by_month(formats: Formats) -> None:
    assert weeks_words(stories.WEEKS, formats).labels.weeks[0] == "36"
    assert weeks_words(stories.THREE_YEARS, formats).labels.weeks[0] == "Dec 2023"


def test_agreed_band_has_both_edges(formats: Formats) -> None:
    row = WeekHours(stories.WEEKS[0].week, 60, 60, agreed=Band(0.25, 0.35))

    assert weeks_words((row,), formats).labels.agreed == "agreed 25–35%"
    assert weeks_words((WeekHours(row.week, 60, 60),), formats).labels.agreed == ""


def test_waterfall_tells_what_was_done_and_what_is_without_cause(formats: Formats) -> None:
    words = waterfall_words(stories.WATERFALL, formats)

    assert words.title == "55.5 of 92 planned acquisition hours were done"
    assert words.subtitle == "Of those, 17.5 h after a move. Nothing left without a cause."
    assert "Displaced by quote requests: 14 h, 15%." in words.sentences
    assert ("Displaced: Service problems", "6") in words.table.rows
    unsaid = waterfall_words(Waterfall(done=60, displaced=(CauseMinutes(None, 90),)), formats)
    assert unsaid.subtitle == "1.5 h without a cause so far."


def test_leave_and_what_is_still_open_are_said_beside_what_was_done(formats: Formats) -> None:
    away = waterfall_words(Waterfall(excused=1200), formats)
    mostly = waterfall_words(Waterfall(done=600, excused=2400, open=60), formats)

    assert away.title == "All 20 planned acquisition hours fell in leave or illness"
    assert away.subtitle == "Nothing left without a cause."
    assert mostly.title == "10 of 51 planned acquisition hours were done"
    assert mostly.subtitle == "40 h fell in leave or illness. 1 h still open."


def test_waterfall_table_adds_up(formats: Formats) -> None:
    numbers = [float(hours) for _, hours in waterfall_words(stories.FULL_WATERFALL, formats).table.rows]

    assert sum(numbers[1:]) == numbers[0]


def test_causes_are_nouns_that_blame_nobody(formats: Formats) -> None:
    words = causes_words(stories.CAUSES, formats)

    assert words.title == "Quote requests and back-office cover displaced most"
    assert words.subtitle.endswith("10.5 of 47.2 h answered could have waited.")
    assert words.labels.values[0].endswith("; 6 h of 21 h answered could have waited")
    assert words.table.rows[0] == ("Quote request", "24.5", "19", "6", "15", "3.5")


def test_where_each_cause_was_answered_all_hours_are_the_whole(formats: Formats) -> None:
    words = causes_words((CauseRow(Cause.QUOTE, 300, 2, could_wait=60, could_not=240),), formats)

    assert words.subtitle.endswith("1 of 5 h could have waited.")


@pytest.mark.parametrize(
    ("rows", "title"),
    [
        ((), "Nothing displaced acquisition in these weeks"),
        ((CauseRow(None, 90, 1),), "1.5 h of acquisition made way"),
        ((CauseRow(Cause.ILLNESS, 90, 1),), "Illness: 1.5 h of acquisition made way"),
    ],
)
def test_few_causes_are_told_as_they_are(rows: tuple[CauseRow, ...], title: str, formats: Formats) -> None:
    assert causes_words(rows, formats).title == title


def test_approaches_tell_own_part_or_range_beside_the_agreement(formats: Formats) -> None:
    alone = tuple(MonthApproaches(date(2026, month, 1), own, agreed=10) for month, own in ((9, 2), (10, 8)))

    assert approaches_words(stories.APPROACHES, formats).title == "Own part went from 29% to 63%"
    assert approaches_words(alone, formats).title == "2 to 8 prospects approached a month, agreed 10"
    assert approaches_words((), formats).title == "No prospects approached in these months yet"
    assert approaches_words(stories.APPROACHES, formats).labels.until == "until 24 Nov"
    assert approaches_words(stories.APPROACHES, formats).table.rows[-1] == (
        *("Nov 2026", "4", "2", "6", "10", "3"),
    )


def test_own_part_of_years_is_compared_over_months_not_between_two(formats: Formats) -> None:
    shares = ((1, 3), (9, 1), (2, 2), (5, 5), (3, 1), (3, 1), (3, 1), (0, 4))
    months = tuple(
        MonthApproaches(date(2026, nth + 1, 1), own, agency) for nth, (own, agency) in enumerate(shares)
    )

    assert approaches_words(months[:7], formats).title == "4 to 10 prospects approached a month"
    assert approaches_words(months[2:7], formats).title == "Own part went from 50% to 75%"


def test_a_month_that_is_not_over_is_told_as_one(formats: Formats) -> None:
    begun = MonthApproaches(date(2026, 11, 1), 3, agreed=10, until=date(2026, 11, 24))

    title = approaches_words((begun,), formats).title
    assert title.startswith("3 prospect")
    assert title.endswith("approached in November so far, agreed 10")
    before = MonthApproaches(date(2026, 10, 1), 8, agreed=10)
    assert approaches_words((before, begun), formats).title == "8 prospects approached a month, agreed 10"


def test_mornings_and_afternoons_are_told_apart_where_they_surely_differ(formats: Formats) -> None:
    def halves(blocks: int) -> tuple[SlotSurvival, ...]:
        shares = ((Part.EARLY_MORNING, 0.64), (Part.LATE_AFTERNOON, 0.44))
        return tuple(
            SlotSurvival(Slot(day, part), blocks, share) for day in range(2) for part, share in shares
        )

    assert survival_words(halves(3), formats).title == "Committed acquisition survives 54% of the time"
    assert survival_words(halves(30), formats).title == "Mornings survive 64% of the time, afternoons 44%"


def test_survival_compares_halves_of_the_day_only_with_enough_blocks(formats: Formats) -> None:
    few = tuple(SlotSurvival(Slot(0, part), 3, 0.9 - 0.2 * part) for part in (Part(0), Part(3)))

    assert survival_words(stories.SURVIVAL, formats).title == (
        "Mornings survive 68% of the time, afternoons 38%"
    )
    assert survival_words(few, formats).title == "Committed acquisition survives 60% of the time"
    advised = survival_words(
        (replace(few[0], advice=Advice(few[1].slot, few[0].slot, 0.957)), few[1]), formats
    )
    assert advised.title == "Monday before 10:00 survives 90% of the time, Monday from 15:00 30%"
    advice = "A block moved from Monday from 15:00 to Monday before 10:00 would likely keep more of its time"
    assert advised.subtitle.endswith(f"{advice} (96% sure).")
    assert advised.sentences[-1] == f"{advice} (96% sure)."
    surer = replace(few[0], advice=Advice(few[1].slot, few[0].slot, 0.9996))
    assert survival_words((surer, few[1]), formats).subtitle.endswith(f"{advice} (over 99% sure).")
    nothing = survival_words((SlotSurvival(Slot(0, Part(0)), 2),), formats)
    assert nothing.title == "Too few blocks yet to tell parts of the week apart"
    assert nothing.table.rows == (("Monday before 10:00", "2", "–", "–", "–"),)
    assert nothing.sentences == ()


def test_outlook_speaks_in_whole_numbers_with_their_range(formats: Formats) -> None:
    words = outlook_words(stories.outlook(), formats)

    assert words.title == "If the plan is kept, May brings about 3 deals, between 0 and 5"
    assert words.labels.stopped_value == "about 0, between 0 and 1"
    assert words.subtitle.endswith("70% benchmark, 30% your own figures.")


def test_outlook_gives_no_single_number_before_twenty_approaches(formats: Formats) -> None:
    known = stories.outlook()
    young = Outlook(Counted.ENQUIRIES, known.months, approaches=19)

    words = outlook_words(young, formats)

    assert words.title == "If the plan is kept, May brings between 0 and 5 enquiries"
    said = (*words.sentences, words.labels.kept_value, *(cell for row in words.table.rows for cell in row))
    assert not any("about" in text for text in said)
    assert about(known.months[0].kept, gives_number=True) == "about 2, between 0 and 5"


def test_outlook_says_nothing_of_a_past_that_it_has_not(formats: Formats) -> None:
    empty = Outlook(Counted.ENQUIRIES)

    assert outlook_words(empty, formats).title == "No outlook yet"
    assert outlook_words(empty, formats).sentences == ()
    assert back_test(empty) == ""
    assert ground(empty) == ""
    assert "10 held." in back_test(stories.outlook())


def test_chances_of_a_month_are_told_in_a_hundred(formats: Formats) -> None:
    words = chances_words(stories.CHANCES, formats)

    assert words.title == "What March may bring"
    assert words.sentences[2] == "2 enquiries: 23 in 100."


def test_mix_band_names_the_next_step_and_not_the_ideal(formats: Formats) -> None:
    words = mix_band_words(stories.MIX_BAND, formats)

    assert words.title == "The next step: from 4 h to 4.8 h of acquisition a week"
    assert "own past from 12 week" in words.subtitle
    assert words.labels.amounts == (
        "7 h",
        "7 to 14 h, best 10.2 h",
        "4.2 h, best weeks 6.5 h",
        "4 h, then 4.8 h",
    )
    within = MixBand(36, 7, 10.2, (7, 14), now=8, next_step=8)
    assert mix_band_words(within, formats).title == "8 h of acquisition a week lies within the band"
    unknown = MixBand(36, 7, 10.2, (7, 14))
    assert mix_band_words(unknown, formats).subtitle == "Hours of acquisition a week."
    assert mix_band_words(unknown, formats).title == "7 to 14 h of acquisition a week pays best"
    assert mix_band_words(MixBand(36), formats).labels.amounts == ("–",) * 4


def test_no_word_blames_or_praises(formats: Formats) -> None:
    review = stories.REVIEW
    said: list[ChartWords[Any]] = [
        weeks_words(review.weeks, formats),
        waterfall_words(review.waterfall, formats),
        causes_words(review.causes, formats),
        approaches_words(review.approaches, formats),
        survival_words(review.survival, formats),
        outlook_words(review.outlook, formats),
        mix_band_words(review.mix_band, formats),
    ]

    for words in said:
        everything = " ".join((words.title, words.subtitle, *words.sentences)).lower()
        assert not {"failed", "missed", "overdue", "only", "lost", "great"} & set(everything.split())
        assert "!" not in everything


def test_table_goes_into_a_spreadsheet() -> None:
    assert Table(("a", "b"), (("1", "2"), ("3", "4"))).as_text() == "a\tb\n1\t2\n3\t4\n"


def test_names_in_a_row(formats: Formats) -> None:
    assert listed(["a"]) == "a"
    assert listed(["a", "b", "c"]) == "a, b and c"


def test_dutch_numbers_have_a_comma() -> None:
    dutch = formats_for("nl", "nl_NL")

    assert waterfall_words(stories.WATERFALL, dutch).labels.amounts[2].startswith("17,5")
