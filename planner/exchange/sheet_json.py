"""The numbers of a released sheet as JSON, and back, with every field looked at."""

from __future__ import annotations

import json
import types
from dataclasses import fields, is_dataclass
from datetime import date, datetime
from enum import StrEnum
from functools import cache
from math import isfinite
from typing import Any, Union, get_args, get_origin, get_type_hints

from planner.domain.errors import Problem, UserError
from planner.domain.released_sheet import ReleasedSheet

FORMAT = 1
LONGEST_TEXT = 20_000
"""How many characters a text of a sheet has at most; a longer one is not read."""
_MOST_ROWS = 2_000


class _UnfitError(ValueError):
    """A value that is not what its field holds."""


def sheet_to_json(sheet: ReleasedSheet) -> bytes:
    """Return the sheet as JSON in UTF-8, its fields in order; the same sheet gives the same bytes."""
    content = {"format": FORMAT, **_written(sheet)}
    return json.dumps(content, ensure_ascii=False, indent=1, allow_nan=False).encode("utf-8", "replace")


def _written(value: Any) -> Any:
    if is_dataclass(value) and not isinstance(value, type):
        return {field.name: _written(getattr(value, field.name)) for field in fields(value)}
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, StrEnum):
        return value.value
    if isinstance(value, tuple):
        return [_written(item) for item in value]
    return value


def sheet_from_json(content: bytes, file: str) -> ReleasedSheet:
    """Return the sheet that JSON holds; `file` is the name for messages.

    Raise UserError SHEET_TOO_NEW for a later format, SHEET_UNREADABLE where a field is not what it shall be.
    Fields that are not known are left alone, so that a later version may say more in the same format.
    """
    try:
        read = json.loads(content)
        if not isinstance(read, dict):
            raise _UnfitError
        number = read.get("format")
        if isinstance(number, int) and number > FORMAT:
            raise UserError(Problem.SHEET_TOO_NEW, file=file)
        if number != FORMAT:
            raise _UnfitError
        sheet = _read(ReleasedSheet, read)
    except (ValueError, TypeError, RecursionError, OverflowError) as error:
        raise UserError(Problem.SHEET_UNREADABLE, file=file) from error
    if not isinstance(sheet, ReleasedSheet):
        raise UserError(Problem.SHEET_UNREADABLE, file=file)
    return sheet


@cache
def _hints(kind: type) -> dict[str, Any]:
    return get_type_hints(kind)


def _read(kind: Any, value: Any) -> Any:
    """Return a value of JSON as its field wants it; raise _UnfitError where it is something else."""
    origin = get_origin(kind)
    if origin in (Union, types.UnionType):
        if value is None:
            return None
        (inner,) = (part for part in get_args(kind) if part is not types.NoneType)
        return _read(inner, value)
    if origin is tuple:
        return _read_tuple(get_args(kind), value)
    if is_dataclass(kind):
        return _read_fields(kind, value)
    return _read_plain(kind, value)


def _read_tuple(parts: tuple[Any, ...], value: Any) -> tuple[Any, ...]:
    if not isinstance(value, list) or len(value) > _MOST_ROWS:
        raise _UnfitError
    if len(parts) == 2 and parts[1] is Ellipsis:
        return tuple(_read(parts[0], item) for item in value)
    if len(parts) != len(value):
        raise _UnfitError
    return tuple(_read(part, item) for part, item in zip(parts, value, strict=True))


def _read_fields(kind: Any, value: Any) -> Any:
    if not isinstance(value, dict):
        raise _UnfitError
    hints = _hints(kind)
    return kind(**{name: _read(hint, value[name]) for name, hint in hints.items() if name in value})


def _read_plain(kind: Any, value: Any) -> Any:
    if kind is bool and isinstance(value, bool):
        return value
    if kind is float and isinstance(value, int | float) and not isinstance(value, bool) and isfinite(value):
        return float(value)
    if kind is int and isinstance(value, int) and not isinstance(value, bool):
        return value
    if isinstance(value, str) and len(value) <= LONGEST_TEXT:
        if kind is str:
            return value
        if kind is datetime:
            return datetime.fromisoformat(value).replace(tzinfo=None)
        if kind is date:
            return date.fromisoformat(value)
        if issubclass(kind, StrEnum):
            return kind(value)
    raise _UnfitError
