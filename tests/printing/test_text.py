"""Text on paper: wrapped between words, measured as it is drawn."""

import pytest

from planner import look
from planner.printing.text import Run, ended_after, printable, text_width, wrapped

ROLE = look.Type(10, 400)


def lines(text: str, width: float, *, breaks_words: bool = False) -> list[str] | None:
    found = wrapped([Run(text, ROLE)], lambda _: width, breaks_words=breaks_words)
    return None if found is None else [line.text for line in found]


def test_lines_end_between_words_and_fit() -> None:
    found = wrapped([Run("the quick brown fox jumps over the lazy dog", ROLE)], lambda _: 80)

    assert found is not None
    assert " ".join(line.text for line in found) == "the quick brown fox jumps over the lazy dog"
    assert len(found) > 2
    assert all(line.width <= 80 for line in found)


def test_words_with_a_hyphen_stay_together() -> None:
    assert lines("follow-up follow-up", text_width("follow-up follow-", ROLE)) == ["follow-up", "follow-up"]


def test_a_word_wider_than_its_line_is_refused_unless_it_may_go_on() -> None:
    assert lines("Donaudampfschifffahrt", 40) is None

    parts = lines("Donaudampfschifffahrt", 40, breaks_words=True)

    assert parts is not None
    assert "".join(parts) == "Donaudampfschifffahrt"
    assert all(text_width(part, ROLE) <= 40 for part in parts)


def test_ideographs_may_end_a_line_anywhere() -> None:
    parts = lines("東京都庁舎", text_width("東京都", ROLE))

    assert parts is not None
    assert len(parts) == 2


def test_signs_of_two_parts_stay_whole() -> None:
    parts = lines("👩‍🔧" * 12, 40, breaks_words=True)

    assert parts is not None
    assert "".join(parts) == "👩‍🔧" * 12
    assert not any(part.startswith("\u200d") for part in parts)


def test_what_is_solid_is_never_broken() -> None:
    runs = [Run("Meeting", ROLE), Run(" 09:00–10:30", ROLE, solid=True)]

    found = wrapped(runs, lambda _: text_width("Meeting 09:00", ROLE))

    assert found is not None
    assert [line.text for line in found] == ["Meeting", "09:00–10:30"]


def test_too_many_lines_are_refused() -> None:
    assert wrapped([Run("one two three", ROLE)], lambda _: 30, most=2) is None


@pytest.mark.parametrize(
    ("text", "kept"),
    [
        ("a\nb\tc", "a b c"),
        ("left\u202eright", "leftright"),
        ("bell\u0007", "bell"),
        ("half \ud800 pair", "half \ufffd pair"),
        ("  spaces  ", "spaces"),
        ("👩‍🔧", "👩‍🔧"),
    ],
)
def test_only_what_can_be_seen_is_printed(text: str, kept: str) -> None:
    assert printable(text) == kept


def test_a_shortened_text_ends_after_a_whole_word() -> None:
    found = wrapped([Run("the quick brown fox jumps over the lazy dog", ROLE)], lambda _: 80)
    assert found is not None

    short = ended_after(found, 2, 80)

    assert len(short) == 2
    assert short[-1].text.endswith(" …")
    assert short[-1].width <= 80
    kept = " ".join(line.text for line in short).removesuffix(" …")
    assert "the quick brown fox jumps over the lazy dog".startswith(f"{kept} ")


def test_figures_are_found_again_as_they_were_written() -> None:
    assert text_width("1111", ROLE) != text_width("0000", ROLE)
