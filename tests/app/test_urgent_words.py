"""What the rep reads of each way to fit something urgent in."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime
from typing import Any

import pytest

from planner.app.formats import formats_for
from planner.app.urgent_words import explanation, title, way_out_words
from planner.domain.category import BUFFER
from planner.domain.mix import Mix
from planner.domain.preferences import Band
from planner.domain.span import Span
from planner.domain.week import Week
from planner.foresight.survival import Survival
from planner.proposals.option import Option, OptionKind, WayOut, WayOutKind
from planner.proposals.situation import Situation
from planner.proposals.urgent import options
from tests.domain.examples import WEEK
from tests.proposals.weeks import (
    NOW,
    at,
    designed_week,
    empty_weeks,
    own,
    request,
    situation,
    thursdays_survive,
)

FORMATS = formats_for("en", "en_GB")
HERE = situation(designed_week(), *empty_weeks(1), survival=thursdays_survive())
THURSDAY_AT_TEN = at(3, "10:00", 90)
NEXT_MONDAY = WEEK.plus(1).monday


def told(option: Option, here: Situation = HERE) -> str:
    return explanation(option, here, request(), FORMATS)


def an_option(kind: OptionKind, span: Span = THURSDAY_AT_TEN, **more: Any) -> Option:
    return replace(Option(kind, span, "service", {}, {}, frozenset(), Mix(), Mix(), 60), **more)


def test_the_week_of_the_design_in_words() -> None:
    found = options(request(), HERE)

    assert [(title(option), told(option)) for option in found] == [
        ("Use the reactive buffer", "Today 14:30–16:00. Nothing moves; 4 h 30 of buffer left this week."),
        (
            "Move a client task",
            "Today 12:30–14:00. Follow-up open quotes, Tue 13:00, goes to Tue 14:00. Buffer left 5 h 15.",
        ),
        (
            "Move a protected acquisition block",
            (
                "Wed 08:30–10:00. Packaging, list B, Wed 08:30, goes to Thu 10:00. "
                "Survives there 82% (n = 13). It is protected."
            ),
        ),
    ]


def test_a_block_without_title_is_called_by_its_kind_of_work() -> None:
    here = situation(Week(WEEK).with_blocks((own("calls", at(1, "13:00", 60), "calling"),)))
    option = an_option(OptionKind.ACQUISITION, moves={"calls": at(2, "09:00", 60)})

    assert told(option, here) == "Thu 10:00–11:30. Calling prospects, Tue 13:00, goes to Wed 09:00."


def test_too_little_history_gives_no_number() -> None:
    moves = {"list B": at(3, "10:00", 90)}
    few = an_option(OptionKind.ACQUISITION, moves=moves, survival=Survival(1, 1, 0.5))

    assert "Survives" not in told(few)


@pytest.mark.parametrize(
    ("earlier", "words"),
    [
        (0, ""),
        (1, " It is its second move this week."),
        (3, " It has moved 3 time(s) this week already."),
    ],
)
def test_how_often_a_block_has_moved(earlier: int, words: str) -> None:
    moves = {"list B": at(3, "10:00", 90)}
    option = an_option(OptionKind.ACQUISITION, moves=moves, earlier_moves=earlier)

    assert told(option) == f"Thu 10:00–11:30. Packaging, list B, Wed 08:30, goes to Thu 10:00.{words}"


@pytest.mark.parametrize(
    ("kind", "left", "words"),
    [
        (OptionKind.FREE_TIME, 0, "Nothing moves."),
        (OptionKind.FREE_TIME, 90, "Nothing moves; 1 h 30 of buffer left this week."),
        (OptionKind.BUFFER, 0, "Nothing moves; no buffer is left."),
        (OptionKind.CLIENT, 0, "No buffer is left."),
    ],
)
def test_what_is_left_of_the_buffer(kind: OptionKind, left: int, words: str) -> None:
    assert told(an_option(kind, buffer_left=left)) == f"Thu 10:00–11:30. {words}"


def test_a_late_option_says_so_first() -> None:
    option = an_option(
        OptionKind.FREE_TIME, Span(NEXT_MONDAY, 480, 90), broken_due=datetime(2026, 11, 25, 12)
    )

    assert title(option) == "Do it later"
    assert told(option) == (
        "Mon 30 November 08:00–09:30. That is after Wed 12:00. "
        "Nothing moves; 1 h of buffer left in that week."
    )


def test_what_was_asked_for_by_the_end_of_a_day_is_late_after_that_day() -> None:
    option = an_option(OptionKind.FREE_TIME, Span(NEXT_MONDAY, 480, 90), broken_due=datetime(2026, 11, 28))

    assert "That is after Friday 27 November. " in told(option)


def test_a_block_that_leaves_its_week_is_told() -> None:
    moves = {"open quotes": Span(NEXT_MONDAY, 480, 75)}
    option = an_option(OptionKind.CLIENT, moves=moves, later_week=frozenset(moves))

    assert "goes to Mon 30 November 08:00. It leaves its week. Buffer left 1 h." in told(option)


def test_a_title_cannot_pass_for_a_placeholder() -> None:
    here = situation(Week(WEEK).with_blocks((own("odd", at(1, "13:00", 60), "service", "{place} {time}"),)))
    option = an_option(OptionKind.CLIENT, moves={"odd": at(2, "09:00", 60)})

    assert "{place} {time}, Tue 13:00, goes to Wed 09:00." in told(option, here)


def test_the_agreed_share_that_is_undercut_is_told() -> None:
    agreed = replace(HERE, agreed=Band(0.35))

    assert told(options(request(), agreed)[2], agreed).endswith(
        "The long-term share then lies below the agreed 35%."
    )


def test_moving_two_tasks_is_called_so() -> None:
    moves = {"open quotes": at(3, "10:00", 75), "spare parts": at(3, "15:00", 60)}

    assert title(an_option(OptionKind.CLIENT, moves=moves)) == "Move 2 client task(s)"
    assert title(an_option(OptionKind.FREE_TIME)) == "Use free time"
    assert title(an_option(OptionKind.ACQUISITION, moves={"list B": at(3, "10:00", 90)})) == (
        "Move an acquisition block"
    )


@pytest.mark.parametrize(
    ("way", "words"),
    [
        (WayOut(WayOutKind.COLLEAGUE), "Ask the back office to take it over."),
        (
            WayOut(WayOutKind.AGENCY, at(2, "08:30", 90), "list B"),
            "Let the agency take over Packaging, list B, Wed 08:30; then it fits Wed 08:30–10:00.",
        ),
        (
            WayOut(WayOutKind.SHORTER, at(1, "14:15", 105)),
            "Do a first part in time: there is room for 1 h 45, Tue 14:15–16:00.",
        ),
        (
            WayOut(WayOutKind.LATER, Span(NEXT_MONDAY, 480, 240)),
            "Agree on a later time: it fits Mon 30 November 08:00–12:00.",
        ),
        (WayOut(WayOutKind.DECLINE), "Decline it."),
    ],
)
def test_what_to_do_where_nothing_fits(way: WayOut, words: str) -> None:
    assert way_out_words(way, HERE, FORMATS) == words


def test_words_blame_nobody() -> None:
    buffers = Week(WEEK).with_blocks((own("buffer", at(1, "12:30", 300), BUFFER),))
    said = " ".join(
        told(option) + title(option)
        for here in (HERE, situation(buffers))
        for option in options(request(now=NOW), here)
    )

    assert not any(word in said.casefold() for word in ("fail", "miss", "overdue", "only", "!"))
