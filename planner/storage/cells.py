"""The single fields of a row: texts as SQLite can hold them, days as ordinals, anything else as JSON."""

from __future__ import annotations

import json
from collections.abc import Callable
from datetime import date, datetime

Json = str | int | float | bool | list["Json"] | None

as_json: Callable[[Json], str] = json.JSONEncoder(ensure_ascii=True, separators=(",", ":")).encode


def storable(text: str) -> str:
    """Return the text as SQLite can hold it: half a surrogate pair, as a paste can bring, becomes "?"."""
    return text if text.isascii() else text.encode("utf-8", "replace").decode("utf-8")


def fraction_text(value: float) -> str:
    """Return a number with a decimal point as text, the shortest that is read back as the same number.

    Columns hold text and whole numbers alone, so that a row's checksum never hangs on how a number is
    printed; 10 and 10.0 are the same row.
    """
    return float(value).__repr__()


def optional_fraction_text(value: float | None) -> str | None:
    """Return a number as text, None where there is none."""
    return None if value is None else fraction_text(value)


def optional_fraction(text: str | None) -> float | None:
    """Return the number that a text holds, None where there is none."""
    return None if text is None else float(text)


def ordinal(day: date | None) -> int | None:
    """Return a day as a whole number, None where there is none."""
    return None if day is None else day.toordinal()


def day_of(number: int | None) -> date | None:
    """Return the day of a whole number, None where there is none."""
    return None if number is None else date.fromordinal(number)


def moment_text(moment: datetime | None) -> str | None:
    """Return a moment as text, None where there is none."""
    return None if moment is None else moment.isoformat()


def moment_of(text: str | None) -> datetime | None:
    """Return the moment that a text holds, None where there is none."""
    return None if text is None else datetime.fromisoformat(text)


def texts_json(texts: tuple[str, ...]) -> str:
    """Return texts as one JSON text."""
    return as_json([storable(text) for text in texts]) if texts else "[]"


def texts_of(text: str) -> tuple[str, ...]:
    """Return the texts that a JSON text holds."""
    return () if text == "[]" else tuple(json.loads(text))


def pairs_json(pairs: tuple[tuple[str, str], ...]) -> str:
    """Return pairs of texts as one JSON text."""
    return as_json([[storable(one), storable(other)] for one, other in pairs]) if pairs else "[]"


def pairs_of(text: str) -> tuple[tuple[str, str], ...]:
    """Return the pairs of texts that a JSON text holds."""
    return () if text == "[]" else tuple((one, other) for one, other in json.loads(text))
