"""The printed week, read back from its PDF."""

from collections.abc import Callable
from dataclasses import replace
from datetime import datetime

import pytest

from planner.app.formats import formats_for
from planner.domain.block import Outcome
from planner.domain.category import Horizon
from planner.domain.preferences import Band, Preferences
from planner.domain.week import Baseline
from planner.printing.paper import MARGIN, Paper
from planner.printing.sheet_content import SheetOptions
from planner.printing.sheet_layout import sheet_layout
from tests.printing.reading_pdf import POINTS_PER_UNIT, ReadPdf
from tests.printing.sample_week import (
    ENGLISH,
    WEEK,
    all_day,
    appointment,
    block,
    content,
    mock_appointments,
    mock_blocks,
    sheet,
)

GREY = SheetOptions(grey=True)
LONG_TITLE = (
    "Prepare the framework agreement with Rademaker & Zonen for the spare parts of line 3, including the "
    "return conditions and the call-off planning for 2027"
)
SIZES = {Paper.A4: (842, 595), Paper.LETTER: (792, 612)}


@pytest.mark.parametrize("options", [SheetOptions(), GREY, SheetOptions(Paper.LETTER)])
def test_every_title_and_time_of_the_week_can_be_found(options: SheetOptions) -> None:
    text = ReadPdf(sheet(options=options)).text

    for planned in mock_blocks():
        assert planned.title in text
    assert "09:00 · Prospect research" in text
    assert "Reactive buffer 14:30–16:00" in text


@pytest.mark.parametrize("paper", list(Paper))
def test_the_week_is_one_page_of_the_chosen_paper_on_its_long_side(paper: Paper) -> None:
    pdf = ReadPdf(sheet(options=SheetOptions(paper)))

    assert pdf.pages == 1
    assert pdf.size == pytest.approx(SIZES[paper], abs=1)


def test_head_and_foot_say_what_week_whose_and_since_when() -> None:
    text = ReadPdf(sheet()).text

    assert "Week 48" in text
    assert "23–27 November 2026" in text
    assert "Jeroen Smits · committed Monday 23 November, 08:10" in text
    assert "Overmorgen, printed Mon 23 Nov 08:12, page 1 of 1" in text


def test_a_week_that_is_not_committed_is_a_draft() -> None:
    text = ReadPdf(sheet(content(committed=False))).text

    assert "Jeroen Smits · draft" in text
    assert "committed" not in text


def test_changes_since_the_commit_are_counted() -> None:
    shown = content()
    fewer = replace(shown.week, blocks=shown.week.blocks[1:])

    text = ReadPdf(sheet(replace(shown, week=fewer))).text

    assert "committed Monday 23 November, 08:10, 1 change since" in text


def test_the_mix_stands_in_words_beside_its_bar() -> None:
    text = ReadPdf(sheet()).text

    assert "Long-term 32% 10 h" in text
    assert "Short-term 21 h" in text
    assert "agreed 30%" in text
    assert "Long-term share at least 30%" in text
    assert "long 1 h 30" in text


def test_without_an_agreement_none_is_spoken_of() -> None:
    text = ReadPdf(sheet(content(agreed=None))).text

    assert "agreed" not in text
    assert "Agreements" not in text


def test_an_agreed_band_shows_both_edges() -> None:
    text = ReadPdf(sheet(content(agreed=Band(0.3, 0.45)))).text

    assert "agreed 30–45%" in text
    assert "Long-term share 30–45%" in text


def test_an_empty_week_has_hours_and_room_to_write() -> None:
    pdf = ReadPdf(sheet(content((), preferences=Preferences(), committed=False)))

    assert pdf.pages == 1
    for words in ("No mix yet", "08:00", "17:00", "Monday 23", "Friday 27", "Notes"):
        assert words in pdf.text


def test_dutch_words_dates_and_letters(speak: Callable[[str], None]) -> None:
    speak("nl")

    pdf = ReadPdf(sheet(formats=formats_for("nl", "nl_NL")))

    for words in (
        "23–27 november 2026",
        "vastgelegd maandag 23 november, 08:10",
        "Lange termijn 32% 10 u",
        "Aandeel lange termijn minstens 30%",
        "09:00 · Prospects uitzoeken",
        "Buffer onverwacht 14:30–16:00",
        "A achterwacht",
        "afgedrukt ma 23 nov 08:12, pagina 1 van 1",
    ):
        assert words in pdf.text
    assert pdf.language == "nl"


def test_twelve_hour_clocks_fit_beside_the_grid() -> None:
    pdf = ReadPdf(sheet(options=SheetOptions(Paper.LETTER), formats=formats_for("en", "en_US")))

    assert "12:00 PM" in pdf.text
    assert min(character.left for character in pdf.characters()) >= (MARGIN - 1) * POINTS_PER_UNIT


def test_private_blocks_give_away_their_length_and_nothing_else() -> None:
    shown = content(
        (
            block(3, "09:15", 60, "calling", "Doctor", note="knee", private=True, protected=True),
            block(0, "09:00", 60, "quotes", "Rademaker"),
        ),
        appointments=(
            appointment(3, "11:00", 60, "visits", "Solicitor", private=True),
            all_day("Court", 1, 1, private=True),
        ),
    )

    hidden = ReadPdf(sheet(shown))
    chosen = ReadPdf(sheet(shown, SheetOptions(with_private=True))).text

    for secret in ("Doctor", "knee", "Solicitor", "Court", "Calling prospects", "Client visits"):
        assert secret not in hidden.text
        assert secret in chosen
    assert "Private 09:15–10:15" in hidden.text
    assert b"Doctor" not in hidden.data


def test_a_private_block_does_not_show_its_kind_by_its_ink() -> None:
    shown = content((block(3, "09:15", 60, "calling", "Doctor", private=True),))

    (placed,) = sheet_layout(shown, SheetOptions(), ENGLISH).blocks

    assert placed.printable.ink.bar is None
    assert placed.printable.words.icons == ()


@pytest.mark.parametrize("options", [SheetOptions(), GREY])
def test_no_text_is_smaller_than_seven_points(options: SheetOptions) -> None:
    crowded = (*mock_blocks(), *(block(3, "10:00", 15, "calling", LONG_TITLE, number=n) for n in range(4)))

    assert min(ReadPdf(sheet(content(crowded), options)).text_sizes()) >= 7


@pytest.mark.parametrize("length", [15, 30, 60])
def test_a_text_too_long_for_its_block_stands_whole_beside_its_number(length: int) -> None:
    shown = content((block(3, "10:00", length, "calling", LONG_TITLE),))

    pdf = ReadPdf(sheet(shown, GREY))

    assert f"{LONG_TITLE} Thu 10:00–" in pdf.text
    assert [number for number, _, _ in sheet_layout(shown, GREY, ENGLISH).numbers] == [1]


def test_a_long_title_wraps_where_its_block_is_high_enough() -> None:
    pdf = ReadPdf(sheet(content((block(3, "09:00", 240, "calling", LONG_TITLE),))))

    assert f"{LONG_TITLE} 09:00 · Calling prospects" in pdf.text
    assert "In full" not in pdf.text


def test_notes_of_blocks_are_printed_whole_unless_left_out() -> None:
    note = "Ask about 2027; bring the figures of the last three years and the list of open points"
    shown = content((block(1, "12:00", 45, "account", "Rademaker", note=note),))

    assert note in ReadPdf(sheet(shown)).text
    assert "Ask about" not in ReadPdf(sheet(shown, SheetOptions(with_notes=False))).text


def test_letters_of_the_causes_stand_beside_their_words() -> None:
    text = ReadPdf(sheet()).text

    for cause in ("Q quote", "S service", "I internal", "B back office", "L illness", "O own"):
        assert cause in text
    assert "P prospect cancelled" in text


def test_plan_for_when_something_comes_in_is_printed_below_the_note() -> None:
    calls = replace(block(1, "09:00", 120, "calling", "Bakers"), if_then="note it, call back at 11:00")
    quotes = replace(block(2, "09:00", 120, "quotes", "Quote"), if_then="not shown for client work")
    private = replace(block(3, "09:00", 120, "calling", "Doctor", private=True), if_then="tell nobody")

    text = ReadPdf(sheet(content((replace(calls, note="list B"), quotes, private)))).text

    assert "list B" in text
    assert "If something comes in: note it, call back at 11:00" in " ".join(text.split())
    assert "not shown" not in text
    assert "tell nobody" not in text


def test_all_day_appointments_stand_below_the_days_or_whole_in_a_note() -> None:
    long = "Trade fair Utrecht, hall 7, stand 7C12, with everyone from the region"
    days = (all_day("Team week", 0, 4), all_day(long, 3, 3), all_day("Leave", 4, 10, "leave"))

    text = ReadPdf(sheet(content(appointments=days))).text

    assert "Team week" in text
    assert "Leave" in text
    assert f"{long} Thu, all day" in text


def test_many_all_day_appointments_are_all_on_the_page() -> None:
    days = tuple(all_day(f"Meeting of group {number:02d}", 2, 2) for number in range(15))

    pdf = ReadPdf(sheet(content(appointments=days)))

    assert pdf.pages == 1
    assert [f"Meeting of group {number:02d}" in pdf.text for number in range(15)] == [True] * 15


def test_days_off_are_shown_where_they_hold_something_or_are_asked_for() -> None:
    saturday = content((*mock_blocks(), block(5, "10:00", 60, "quotes", "Market")))

    assert "Saturday" not in ReadPdf(sheet()).text
    assert "Sat 28" in ReadPdf(sheet(saturday)).text
    assert "Sun 29" not in ReadPdf(sheet(saturday)).text
    assert "Sun 29" in ReadPdf(sheet(options=SheetOptions(with_weekend=True))).text


def test_hours_reach_to_the_first_and_the_last_block() -> None:
    early_and_late = content(
        (block(0, "05:15", 30, "admin", "Early"), block(1, "23:30", 30, "admin", "Late"))
    )

    layout = sheet_layout(early_and_late, SheetOptions(), ENGLISH)

    assert (layout.grid.first_minute, layout.grid.last_minute) == (5 * 60, 24 * 60)


def test_marks_are_explained() -> None:
    text = ReadPdf(sheet()).text

    for words in ("long-term", "short-term", "reactive buffer", "neutral", "protected", "from calendar"):
        assert words in text


def test_a_grey_sheet_has_no_colour() -> None:
    colours = ReadPdf(sheet(options=GREY)).pixels().all_colours()

    assert [colour for colour in colours if len(set(colour)) > 1] == []


def test_a_colour_sheet_has_the_tints_of_the_categories() -> None:
    colours = ReadPdf(sheet()).pixels().all_colours()

    assert any(max(colour) - min(colour) > 60 for colour in colours)


def test_grey_tells_short_from_long_by_hatch_and_frame() -> None:
    layout = sheet_layout(content(), GREY, ENGLISH)
    picture = ReadPdf(sheet(options=GREY)).pixels(2)
    lined: dict[Horizon, list[float]] = {Horizon.SHORT: [], Horizon.LONG: []}
    for placed in layout.blocks:
        category = content().category_of(placed.printable.block)
        box = placed.box
        if category.horizon in lined and category.id != "buffer" and box.height > 80:
            inside = picture.colours_in(box.x + 14, box.y + 46, box.width - 20, box.height - 52)
            lined[category.horizon].append(sum(c[0] < 230 for c in inside) / len(inside))

    assert min(lined[Horizon.SHORT]) > 0.05
    assert max(lined[Horizon.LONG]) == 0


def test_done_blocks_are_ticked_already() -> None:
    open_block = block(0, "09:00", 60, "admin", "Mail")
    done = replace(open_block, outcome=Outcome.DONE)
    darkness = []
    for planned in (open_block, done):
        shown = content((planned,))
        (placed,) = sheet_layout(shown, GREY, ENGLISH).blocks
        assert placed.fit.tick is not None
        x, y = placed.box.x + placed.fit.tick[0] + 1.5, placed.box.y + placed.fit.tick[1] + 1.5
        inside = ReadPdf(sheet(shown, GREY)).pixels(4).colours_in(x, y, 7, 7)
        darkness.append(sum(colour[0] < 128 for colour in inside))

    assert darkness[0] == 0
    assert darkness[1] > 0


def test_what_takes_no_time_is_not_ticked_and_counts_for_nothing() -> None:
    shown = content((), appointments=(appointment(0, "09:00", 60, "calling", "Maybe", busy=False),))

    (placed,) = sheet_layout(shown, GREY, ENGLISH).blocks

    assert placed.fit.tick is None
    assert "No mix yet" in ReadPdf(sheet(shown)).text


@pytest.mark.parametrize("options", [SheetOptions(), SheetOptions(Paper.LETTER, with_weekend=True)])
def test_nothing_is_written_outside_of_the_margins(options: SheetOptions) -> None:
    name = "Wilhelmina van der Hooft-Schimmelpenninck, key accounts and everything else " * 6
    pdf = ReadPdf(sheet(content(preferences=Preferences(rep_name=name)), options))
    width, height = pdf.size
    side = (MARGIN - 1) * POINTS_PER_UNIT

    for character in pdf.characters():
        assert character.left >= side
        assert character.right <= width - side
        assert 20 <= character.bottom < character.top <= height - 20


def test_steering_characters_do_not_reach_the_paper() -> None:
    title = "Rade\u202emaker\u0007 and\nZonen\u200b"

    text = ReadPdf(sheet(content((block(0, "09:00", 60, "quotes", title),)))).text

    assert "Rademaker and Zonen" in text


def test_titles_beyond_latin_are_printed() -> None:
    title = "Αθήνα, Київ, Łódź 😀 fair"

    text = ReadPdf(sheet(content((block(0, "09:00", 120, "quotes", title),)))).text

    assert "Αθήνα, Київ, Łódź" in text


def test_a_week_over_new_year_is_named_after_its_days() -> None:
    shown = content()
    assert sheet(shown).title == "Week 48, 23–27 November 2026"
    baseline = Baseline("b2", WEEK, 2, datetime(2026, 11, 24, 9, 5), mock_blocks())
    again = replace(shown.week, baselines=(*shown.week.baselines, baseline))

    assert "committed Tuesday 24 November, 09:05" in ReadPdf(sheet(replace(shown, week=again))).text


def test_appointments_carry_the_mark_of_the_calendar() -> None:
    layout = sheet_layout(content(), SheetOptions(), ENGLISH)
    locked = {p.printable.words.title for p in layout.blocks if "lock" in p.printable.words.icons}

    assert locked == {planned.title for planned in mock_appointments()}
