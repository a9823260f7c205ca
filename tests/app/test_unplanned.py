"""Unplanned work typed in one line, in English and in Dutch."""

from datetime import date, datetime

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from planner.app.kind_words import KindWords
from planner.app.unplanned import Understood, place_of, understand, written
from planner.domain.category import default_categories
from planner.domain.preferences import Preferences
from planner.domain.span import DAY_MINUTES, SHORTEST_BLOCK, Span

TUESDAY = date(2026, 11, 24)
AT_FIVE = datetime(2026, 11, 24, 17, 5)
NAMES = {category.id: "" for category in default_categories()} | {
    "quotes": "Quotes & enquiries",
    "service": "Service & follow-up",
    "visits": "Client visits",
    "cover": "Back-office cover",
}
KINDS = KindWords(NAMES.items())


@pytest.mark.parametrize(
    ("line", "title", "length", "start", "kind"),
    [
        ("1h30 pump Peelland service", "pump Peelland", 90, None, "service"),
        ("90 min offerte Hoekstra", "Hoekstra", 90, None, "quotes"),
        ("13:00 1u storing Van Gils service", "storing Van Gils", 60, 13 * 60, "service"),
        ("service 45m", "", 45, None, "service"),
        ("half uur storing", "storing", 30, None, "service"),
        ("1.5h De Korver", "De Korver", 90, None, None),
        ("1,5 uur bezoek Staalbouw Zeeland", "Staalbouw Zeeland", 90, None, "visits"),
        ("1u30 achterwacht", "", 90, None, "cover"),
        ("om 13 uur 2u klacht De Korver", "klacht De Korver", 120, 13 * 60, "service"),
        ("13:00-14:30 order desk", "order desk", 90, 13 * 60, "cover"),
        ("van 9 tot 10:30 binnendienst", "", 90, 9 * 60, "cover"),
        ("from 9:15 to 10 quote Van Gils", "Van Gils", 45, 9 * 60 + 15, "quotes"),
        ("at 2 20m Hoekstra", "Hoekstra", 20, 14 * 60, None),
        ("2:30 pm 20 min Hoekstra", "Hoekstra", 20, 14 * 60 + 30, None),
        ("02:30 night shift", "night shift", None, 2 * 60 + 30, None),
        ("1:30 u with Hoekstra", "with Hoekstra", 90, None, None),
        ("13.00u intern", "", None, 13 * 60, "internal"),
        ("1 hour 15 minutes expenses", "expenses", 75, None, "admin"),
        ("anderhalf uur Hoekstra, offerte", "Hoekstra", 90, None, "quotes"),
        ("drie kwartier", "", 45, None, None),
        ("kwartiertje Hoekstra", "Hoekstra", 15, None, None),
        ("vijf kwartier Hoekstra", "Hoekstra", 75, None, None),
        ("twee uurtjes Hoekstra", "Hoekstra", 120, None, None),
        ("2 uurtjes Hoekstra", "Hoekstra", 120, None, None),
        ("tweeënhalf uur Hoekstra", "Hoekstra", 150, None, None),
        ("four hours Hoekstra", "Hoekstra", 240, None, None),
        ("Peelland service contract", "Peelland service contract", None, None, "service"),
        ("10 pumps for Hoekstra", "10 pumps for Hoekstra", None, None, None),
        ("offerte van 3 machines", "van 3 machines", None, None, "quotes"),
        ("version 2.10 for Hoekstra", "version 2.10 for Hoekstra", None, None, None),
        ("25:10 1h75 Hoekstra", "25:10 1h75 Hoekstra", None, None, None),
        ("", "", None, None, None),
    ],
)
def test_what_a_line_says(
    line: str, title: str, length: int | None, start: int | None, kind: str | None
) -> None:
    assert understand(line, KINDS) == Understood(title, length, start, kind)


def test_the_rep_s_own_names_go_before_the_usual_words() -> None:
    kinds = KindWords([*NAMES.items(), ("trade-fairs", "Trade fairs"), ("spoed", "Storing")])

    assert understand("2h Breda trade fairs", kinds) == Understood("Breda", 120, None, "trade-fairs")
    assert understand("30m storing Van Gils", kinds).category_id == "spoed"


def test_words_of_a_kind_that_is_not_in_use_are_only_words() -> None:
    kinds = KindWords([("quotes", "")])

    assert understand("30m service Van Gils", kinds) == Understood("service Van Gils", 30, None, None)


TAKEN = (Span(TUESDAY, 8 * 60, 120), Span(TUESDAY, 11 * 60, 180), Span(TUESDAY, 15 * 60, 60))


@pytest.mark.parametrize(
    ("line", "times"),
    [
        ("45m", "16:00–16:45"),
        ("1h", "16:00–17:00"),
        ("service", "16:00–16:30"),
        ("1h05", "16:00–17:05"),
        ("1h10", "15:55–17:05"),
        ("at 11 1h10", "11:00–12:10"),
        ("23:30 2h", "22:00–24:00"),
    ],
)
def test_it_took_the_last_gap_that_holds_it(line: str, times: str) -> None:
    span = place_of(understand(line, KINDS), TUESDAY, TAKEN, Preferences(), AT_FIVE)

    assert written("", span, "") == times


def test_on_an_earlier_day_the_gaps_are_those_of_the_working_hours() -> None:
    later = datetime(2026, 11, 25, 8, 5)

    assert place_of(understand("1h", KINDS), TUESDAY, TAKEN, Preferences(), later).start == 16 * 60
    assert place_of(understand("2h", KINDS), TUESDAY, TAKEN, Preferences(), later).start == 15 * 60
    assert place_of(understand("1h", KINDS), TUESDAY, TAKEN[:2], Preferences(), later).start == 14 * 60


def test_before_work_begins_it_lies_before_now() -> None:
    early = datetime(2026, 11, 24, 7, 12)

    assert place_of(understand("30m", KINDS), TUESDAY, (), Preferences(), early).start == 6 * 60 + 40
    midnight = datetime(2026, 11, 24, 0, 10)
    assert place_of(understand("30m", KINDS), TUESDAY, (), Preferences(), midnight).start == 0


PIECES = st.sampled_from(
    [
        "1h30",
        "90m",
        "half uur",
        "13:00",
        "9-11:15",
        "van 9 tot 10",
        "service",
        "offerte",
        "Hoekstra",
        "at 2",
        "u",
        "pm",
        "45",
        "1.5",
        ",",
        "-",
        "tot",
        "½ h",
        "m",
    ]
)
LINES = st.one_of(st.text(max_size=60), st.lists(PIECES, max_size=8).map(" ".join))


@given(LINES)
@example("9h99 24:00-25:00 ½")
@example("service 1h service 2h service")
@example("1 13:00 h")
def test_every_line_is_understood_in_bounds_and_as_it_is_shown(line: str) -> None:
    understood = understand(line, KINDS)
    span = place_of(understood, TUESDAY, TAKEN, Preferences(), AT_FIVE)

    assert span.checked() == span
    assert span.length >= SHORTEST_BLOCK
    assert span.end <= DAY_MINUTES
    kind = understood.category_id or "service"
    shown = written(understood.title, span, NAMES[kind] or kind)
    assert understand(shown, KINDS) == Understood(understood.title, span.length, span.start, kind)
