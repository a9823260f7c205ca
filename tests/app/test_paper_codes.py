"""The marks on a printed week, typed back beside its blocks."""

from datetime import date, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from planner.app.paper_codes import Mark, PaperCode, day_answers, read_code, with_other_letters
from planner.domain.block import Block, Outcome
from planner.domain.displacement import Cause, HowItWent
from planner.domain.span import Span

TUESDAY = date(2026, 11, 24)
FRIDAY = TUESDAY + timedelta(days=3)
BLOCK = Block("calls", Span(TUESDAY, 9 * 60, 90), "calling")
ENGLISH = dict(
    zip(
        "QSIBLPO",
        (
            *(Cause.QUOTE, Cause.SERVICE, Cause.INTERNAL, Cause.COVER, Cause.ILLNESS),
            *(Cause.PROSPECT_CANCELLED, Cause.OWN_CHOICE),
        ),
        strict=True,
    )
)
DUTCH = dict(zip("OSIAZPE", ENGLISH.values(), strict=True))


def moved(cause: Cause | None, day: date, hour: float) -> PaperCode:
    return PaperCode(Mark.MOVED, cause, to=Span(day, round(hour * 60), 90))


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("", PaperCode(Mark.DONE)),
        (" v ", PaperCode(Mark.DONE)),
        ("X", PaperCode(Mark.DONE)),
        ("-", PaperCode(Mark.OPEN)),
        ("45", PaperCode(Mark.SHORTENED, kept=45)),
        ("45 min", PaperCode(Mark.SHORTENED, kept=45)),
        ("s 45", PaperCode(Mark.SHORTENED, Cause.SERVICE, 45)),
        ("45m S", PaperCode(Mark.SHORTENED, Cause.SERVICE, 45)),
        ("90", PaperCode(Mark.DONE)),
        ("0 q", PaperCode(Mark.GONE, Cause.QUOTE)),
        ("Q", PaperCode(Mark.GONE, Cause.QUOTE)),
        ("q thu 10:00", moved(Cause.QUOTE, TUESDAY + timedelta(days=2), 10)),
        ("Thu 10 Q", moved(Cause.QUOTE, TUESDAY + timedelta(days=2), 10)),
        ("thu 2", moved(None, TUESDAY + timedelta(days=2), 14)),
        ("fri", moved(None, FRIDAY, 9)),
        ("14:30", moved(None, TUESDAY, 14.5)),
        ("mon 8.30", moved(None, TUESDAY + timedelta(days=6), 8.5)),
        ("b 3-12 9:00", moved(Cause.COVER, date(2026, 12, 3), 9)),
        ("L tomorrow 11", moved(Cause.ILLNESS, TUESDAY + timedelta(days=1), 11)),
        ("4-1", moved(None, date(2027, 1, 4), 9)),
        ("tue 9", PaperCode(Mark.DONE)),
        ("Z", None),
        ("Q Q", None),
        ("thu 23:00", None),
        ("thu 25", None),
        ("31-2", None),
        ("call back later", None),
    ],
)
def test_what_stands_beside_a_block(text: str, code: PaperCode | None) -> None:
    assert read_code(text, BLOCK, ENGLISH) == code


@pytest.mark.parametrize(
    ("text", "cause", "hour"), [("O do 10", Cause.QUOTE, 10), ("a wo 9:30", Cause.COVER, 9.5)]
)
def test_dutch_letters_and_days(text: str, cause: Cause, hour: float) -> None:
    code = read_code(text, BLOCK, DUTCH)

    assert code is not None
    assert (code.mark, code.cause, code.to and code.to.start) == (Mark.MOVED, cause, round(hour * 60))


def test_the_entries_of_a_day_close_it() -> None:
    blocks = [Block(name, Span(TUESDAY, 480 + 60 * n, 60), "calling") for n, name in enumerate("abcde")]
    leave = Block("leave", Span(TUESDAY, 900, 60), "leave")
    texts = ["", "-", "40 s", "Q Thu 10:00", "O", ""]
    codes = {
        block: read_code(text, block, ENGLISH) or PaperCode(Mark.OPEN)
        for block, text in zip([*blocks, leave], texts, strict=True)
    }

    answers = day_answers(TUESDAY, codes, 3, datetime(2026, 11, 24, 17, 5))

    assert answers.outcomes == {
        "a": (Outcome.DONE, 0),
        "b": (Outcome.OPEN, 0),
        "c": (Outcome.SHORTENED, 40),
        "leave": (Outcome.EXCUSED, 0),
    }
    assert [(one.block_id, one.how, one.reason.cause) for one in answers.gave_way] == [
        ("c", HowItWent.SHORTENED, Cause.SERVICE),
        ("d", HowItWent.MOVED, Cause.QUOTE),
        ("e", HowItWent.GIVEN_UP, Cause.OWN_CHOICE),
    ]
    assert answers.touches == 3


@pytest.mark.parametrize(("evening", "outcome"), [(25, None), (26, Outcome.DONE)])
def test_what_moved_to_a_time_that_has_passed_was_done_there(evening: int, outcome: Outcome | None) -> None:
    code = read_code("Q Thu 10:00", BLOCK, ENGLISH)
    assert code is not None

    answers = day_answers(TUESDAY, {BLOCK: code}, 0, datetime(2026, 11, evening, 17))

    assert answers.outcomes.get("calls", (None, 0))[0] is outcome


@given(st.one_of(st.text(max_size=20), st.text("qsd 0123456789:.-v", max_size=10)))
def test_whatever_is_typed_is_read_or_left(text: str) -> None:
    code = read_code(text, BLOCK, ENGLISH)

    if code is not None and code.to is not None:
        assert code.to.checked().day >= TUESDAY
    if code is not None and code.mark is Mark.SHORTENED:
        assert 0 < code.kept < BLOCK.span.length


@pytest.mark.parametrize(
    ("typed", "then"),
    [("q thu 10:00", "O thu 10:00"), ("30 Q", "30 O"), ("45", "45"), ("", ""), ("thu", "thu"), ("x", "x")],
)
def test_the_letter_of_a_cause_in_another_language(typed: str, then: str) -> None:
    assert with_other_letters(typed, {"Q": Cause.QUOTE}, {"S": Cause.SERVICE, "O": Cause.QUOTE}) == then
