"""The printed one-on-one: one page with everything that was released, on both papers, in both languages."""

import re
from collections.abc import Callable
from datetime import date, timedelta

import pytest

from planner.app.formats import formats_for
from planner.domain.displacement import Cause
from planner.domain.released_sheet import Part, ReleasedSheet, SheetAgreement, SheetCause, SheetWeek
from planner.printing.one_on_one_sheet import OneOnOneSheet
from planner.printing.paper import Paper
from planner.printing.printed_sheet import PageOptions
from tests.printing.one_on_one import MADE_AT, OBSERVATIONS, released
from tests.printing.reading_pdf import ReadPdf

SMALLEST_POINTS = 7.0
MARGIN_POINTS = 28.4
BOTH = [PageOptions(paper, grey) for paper in Paper for grey in (False, True)]
LONG_WORDS = " ".join(f"The order desk calls {n} times a day, and calling waits." for n in range(60))


def printed(sheet: ReleasedSheet, options: PageOptions | None = None, language: str = "en") -> ReadPdf:
    """A sheet as PDF."""
    formats = formats_for(language, {"en": "en_GB", "nl": "nl_NL"}[language])
    return ReadPdf(OneOnOneSheet(sheet, options or PageOptions(), formats))


@pytest.mark.parametrize("options", BOTH, ids=str)
def test_everything_stands_on_one_page(options: PageOptions) -> None:
    pdf = printed(released(), options)

    assert pdf.pages == 1
    assert pdf.size == pytest.approx({Paper.A4: (595, 842), Paper.LETTER: (612, 792)}[options.paper], abs=1)
    for words in (
        *("Jeroen Smits and Ingrid Kuipers", "Thursday 26 November 2026, 15:30"),
        *("Weeks 36–48, 31 August–29 November 2026", *OBSERVATIONS),
        *("Hours with clients and prospects per week", "What displaced acquisition", "Quote request"),
        *("24.5 h", "19 blocks", "Prospects approached per month", "agreed 10", "until 26 Nov"),
        *("Long-term share at least 30%", "kept in 9 of 13 weeks", "change to", "New"),
        *("Thursday 10 December, 15:30", "Totals only, no titles of blocks", "page 1 of 1"),
    ):
        assert words in pdf.text


@pytest.mark.parametrize("options", BOTH, ids=str)
@pytest.mark.parametrize("language", ["en", "nl"])
def test_nothing_is_cut_off_or_too_small_to_read(
    speak: Callable[[str], None], options: PageOptions, language: str
) -> None:
    speak(language)
    agreements = tuple(SheetAgreement(f"Agreement {n} about something", "as agreed") for n in range(9))
    pdf = printed(released(agreements=agreements, own_words=LONG_WORDS), options, language)
    width, height = pdf.size

    assert min(pdf.text_sizes()) >= SMALLEST_POINTS
    for found in pdf.characters():
        assert found.left >= MARGIN_POINTS - 2, found
        assert found.right <= width - MARGIN_POINTS + 2, found
        assert found.bottom >= 10, found
        assert found.top <= height - 15, found
    assert LONG_WORDS in pdf.text
    assert all(f"Agreement {n} about something" in pdf.text for n in range(9))


def test_lines_of_text_do_not_lie_upon_each_other() -> None:
    sheet = OneOnOneSheet(released(own_words=LONG_WORDS), PageOptions(), formats_for("en", "en_GB"))
    boxes = [(line.x, line.top, line.x + line.line.width, line.top + line.height) for line in sheet.lines]

    for number, (left, top, right, bottom) in enumerate(boxes):
        for other in boxes[number + 1 :]:
            apart = right <= other[0] or other[2] <= left or bottom <= other[1] + 3 or other[3] <= top + 3
            assert apart, (sheet.lines[number].line.text, other)


def test_words_that_no_page_holds_end_in_a_mark_and_the_sheet_says_so() -> None:
    pdf = printed(released(own_words=LONG_WORDS * 8))

    assert pdf.pages == 1
    assert "…" in pdf.text
    assert "Texts that end in … are whole in Overmorgen." in pdf.text
    assert "Thursday 10 December, 15:30" in pdf.text


def test_what_was_not_released_leaves_no_heading() -> None:
    sheet = released(parts=(Part.CAUSES,), weeks=(), approaches=(), observations=(), agreements=())
    text = printed(sheet).text

    assert "What displaced acquisition" in text
    for heading in ("What we see", "per week", "per month", "Agreements", "In the words of"):
        assert heading not in text


def test_an_empty_quarter_still_makes_a_sheet() -> None:
    sheet = released(weeks=(), causes=(), approaches=(), observations=(), agreements=(), next_on=None)
    text = printed(sheet).text

    assert "Nothing is agreed yet." in text
    assert "Next one-on-one:" in text


def test_a_withdrawn_sheet_says_so_and_nothing_else() -> None:
    text = printed(released(withdrawn_at=MADE_AT, parts=(), weeks=(), held_on=None)).text

    assert "This sheet was withdrawn on Thursday 26 November, 15:20." in text
    assert "30" not in text.replace("15:30", "")


def test_title_language_and_author_stand_in_the_file(speak: Callable[[str], None]) -> None:
    pdf = printed(released())

    assert pdf.reader.metadata is not None
    assert pdf.reader.metadata.title == "One-on-one, weeks 36–48, 31 August–29 November 2026"
    assert pdf.reader.metadata.author == "Jeroen Smits"
    assert pdf.language.startswith("en")
    speak("nl")
    assert printed(released(), language="nl").language.startswith("nl")


def test_grey_is_grey() -> None:
    for red, green, blue in printed(released(), PageOptions(grey=True)).pixels().all_colours():
        assert max(red, green, blue) - min(red, green, blue) <= 2


def test_colour_shows_the_long_term_in_its_colour() -> None:
    colours = printed(released()).pixels(2).all_colours()

    assert any(blue > red + 60 and green > red + 60 for red, green, blue in colours)


def test_a_period_over_new_year_names_both_years() -> None:
    weeks = (SheetWeek(date(2026, 12, 28), 600, 300), SheetWeek(date(2027, 1, 4), 600, 300))
    text = printed(released(first_day=date(2026, 12, 21), last_day=date(2027, 1, 10), weeks=weeks)).text

    assert re.search(r"21 December 2026–10 January 2027", text)


def test_first_week_of_a_year_that_begins_in_the_last_names_both_years() -> None:
    text = printed(released(first_day=date(2019, 12, 30), last_day=date(2020, 2, 2))).text

    assert "Weeks 1–5, 30 December 2019–2 February 2020" in text


def test_hostile_names_stay_text() -> None:
    text = printed(released(rep="<b>{weeks} %n</b>\u202eJeroen", manager="Ingrid {rep}")).text

    assert "<b>{weeks} %n</b>Jeroen and Ingrid {rep}" in text


def test_three_years_with_every_cause_and_long_names_still_fit() -> None:
    monday = date(2023, 11, 27)
    weeks = tuple(SheetWeek(monday + timedelta(weeks=n), 1500, 300 + n, 1400, 500, 0.3) for n in range(157))
    causes = tuple(SheetCause(cause.value, 600 + n, n + 1) for n, cause in enumerate(Cause))
    names = {"rep": "Maximiliaan van der Grootendorst-Wassenaar", "manager": "Ingrid " * 12}
    agreements = tuple(
        SheetAgreement(f"{n} prospects approached a month, " * 3, "so far " * 8) for n in range(6)
    )
    sheet = released(weeks=weeks, causes=causes, first_day=monday, agreements=agreements, **names)
    pdf = printed(sheet, PageOptions(Paper.LETTER))

    assert pdf.pages == 1
    assert "Weeks 48–48, 27 November 2023–29 November 2026" in pdf.text
    assert pdf.text.count("so far so far") == pytest.approx(6 * 4, abs=6)
    assert all(found.right <= pdf.size[0] - MARGIN_POINTS + 2 for found in pdf.characters())


def test_the_reps_own_words_come_first() -> None:
    text = printed(released(own_words="The order desk calls.")).text

    assert text.index("The order desk calls.") < text.index("What we see") < text.index("Agreements")
