"""Text for a terminal: one line each, with nothing in it that a terminal would obey."""

from __future__ import annotations

from collections.abc import Iterable, Sequence


def plain_line(text: str) -> str:
    """Return a text in one line; what cannot be printed, such as an escape code, becomes a blank."""
    return " ".join("".join(letter if letter.isprintable() else " " for letter in text).split())


def aligned(rows: Iterable[Sequence[str]]) -> list[str]:
    """Return rows of texts as lines in which the columns begin below one another."""
    cleaned = [[plain_line(text) for text in row] for row in rows]
    widths = [max(map(len, column)) for column in zip(*cleaned, strict=True)]
    return [
        "  ".join(text.ljust(width) for text, width in zip(row, widths, strict=True)).rstrip()
        for row in cleaned
    ]
