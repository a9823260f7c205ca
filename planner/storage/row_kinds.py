"""What every table holds, in plain Python: the columns, the keys, and the checksum of a row.

The reader (sqlite3) and the writer (SQLAlchemy) both build on these descriptions. A stored row is its
owner, its content in the order of `RowKind.columns`, a version that counts its changes from 1, and a
checksum over all of that, because SQLite's own checks do not see a changed letter in a text.
"""

from __future__ import annotations

import zlib
from dataclasses import dataclass
from typing import Any

Field = str | int | None
Content = tuple[Any, ...]
"""Some columns of a row: text, whole numbers or None, of which a `RowKind` knows the names."""


class DamagedRow(Exception):  # noqa: N818 - what it is about
    """A row whose checksum tells that it is not what was stored."""


@dataclass(frozen=True, slots=True)
class RowKind:
    """One table: its columns, which of them hold text, and which together name a row."""

    name: str
    columns: tuple[str, ...]
    texts: frozenset[str]
    key: tuple[str, ...] = ("id",)
    optional: frozenset[str] = frozenset()

    @property
    def stored_columns(self) -> tuple[str, ...]:
        """All columns of the table in their order: owner, content, version, checksum."""
        return ("owner", *self.columns, "version", "checksum")

    def key_of(self, content: Content) -> Content:
        """Return the part of a row's content that names it."""
        return tuple(content[self.columns.index(column)] for column in self.key)

    def select(self, where: str = "") -> str:
        """Return the statement that reads whole rows; `where` is SQL text with placeholders."""
        condition = f" WHERE {where}" if where else ""
        return f"SELECT {', '.join(self.stored_columns)} FROM {self.name}{condition}"  # noqa: S608 - own names

    def insert(self, *, or_ignore: bool = False) -> str:
        """Return the statement that adds a whole row; `or_ignore` keeps a row whose key is there already."""
        places = ", ".join("?" * len(self.stored_columns))
        verb = "INSERT OR IGNORE INTO" if or_ignore else "INSERT INTO"
        return f"{verb} {self.name} ({', '.join(self.stored_columns)}) VALUES ({places})"

    def opened(self, row: Content) -> Content:
        """Return the content of a stored row; raise DamagedRow where it is not what was stored."""
        if checksum_of(row[:-1]) != row[-1]:
            raise DamagedRow(self.name)
        return row[1:-2]


def checksum_of(body: Content) -> int:
    """Return the checksum of owner, content and version: CRC-32 of their text as an ASCII tuple.

    `ascii` gives one text per value, the same in every version of Python.
    """
    return zlib.crc32(ascii(body).encode("ascii"))


def sealed(owner: str, content: Content, version: int) -> Content:
    """Return a whole row, ready to be stored."""
    body = (owner, *content, version)
    return (*body, checksum_of(body))


_BLOCK_COLUMNS = (
    *("id", "day", "start", "length", "category_id", "title", "note", "private", "protected", "outcome"),
    *("kept", "if_then"),
)
BLOCK_COLUMNS_ADDED = {"kept": 0, "if_then": ""}
"""What a block has in columns that an older file does not know."""

PROFILE = RowKind("profile", ("id",), frozenset({"id"}))
PREFERENCE = RowKind("preference", ("name", "value"), frozenset({"name", "value"}), ("name",))
CATEGORY = RowKind(
    "category",
    ("id", "name", "side", "horizon", "colour", "hatch", "protected_by_default", "archived", "position"),
    frozenset({"id", "name", "side", "horizon", "colour", "hatch"}),
)
BLOCK = RowKind(
    "block", _BLOCK_COLUMNS, frozenset({"id", "category_id", "title", "note", "outcome", "if_then"})
)
BASELINE = RowKind("baseline", ("id", "monday", "number", "committed_at"), frozenset({"id", "committed_at"}))
BASELINE_BLOCK = RowKind(
    "baseline_block",
    ("baseline_id", *_BLOCK_COLUMNS, "origin", "takes_time", "calendar_id"),
    BLOCK.texts | {"baseline_id", "origin", "calendar_id"},
    ("baseline_id", "id"),
)
DISPLACEMENT = RowKind(
    "displacement",
    (
        *("id", "block_id", "category_id", "title", "private", "how", "was_day", "was_start", "was_length"),
        *("now_day", "now_start", "now_length", "at", "cause", "pushed_by", "source", "could_wait"),
    ),
    frozenset(
        {"id", "block_id", "category_id", "title", "how", "at", "cause", "pushed_by", "source", "could_wait"}
    ),
    optional=frozenset({"now_day", "now_start", "now_length", "cause", "could_wait"}),
)
DAY_LOG = RowKind(
    "day_log",
    ("day", "closed_at", "touches"),
    frozenset({"closed_at"}),
    ("day",),
    optional=frozenset({"closed_at"}),
)
CALENDAR = RowKind(
    "calendar",
    (
        *("id", "name", "colour", "source", "default_category_id", "rules", "corrections"),
        *("reading", "read_at", "shows_free", "position"),
    ),
    frozenset(
        {"id", "name", "colour", "source", "default_category_id", "rules", "corrections", "read_at"},
    ),
    optional=frozenset({"read_at"}),
)
CALENDAR_READING = RowKind(
    "calendar_reading",
    ("calendar_id", "reading", "digest", "left_out", "read_at"),
    frozenset({"calendar_id", "digest", "left_out", "read_at"}),
    ("calendar_id", "reading"),
)
SERIES = RowKind(
    "series",
    ("calendar_id", "reading", "uid", "text"),
    frozenset({"calendar_id", "uid", "text"}),
    ("calendar_id", "reading", "uid"),
)
OCCURRENCE = RowKind(
    "occurrence",
    (
        *("calendar_id", "reading", "uid", "recurrence", "kind", "begins", "ends", "title", "tags"),
        *("busy", "cancelled", "private", "sequence"),
    ),
    frozenset({"calendar_id", "uid", "recurrence", "kind", "title", "tags"}),
    ("calendar_id", "reading", "uid", "recurrence", "begins"),
)
COVERAGE = RowKind(
    "coverage",
    ("calendar_id", "reading", "year"),
    frozenset({"calendar_id"}),
    ("calendar_id", "reading", "year"),
)

PROSPECT = RowKind(
    "prospect",
    (
        *("id", "company", "contact", "role", "phone", "email", "website", "street", "postcode", "city"),
        *("country", "about", "list_name", "stage", "approached_by", "approached_by_since"),
        *("next_action", "next_on", "next_block_id", "note", "added_on", "added_from", "refs"),
        "merged_into",
    ),
    frozenset(
        {
            *("id", "company", "contact", "role", "phone", "email", "website", "street", "postcode"),
            *("city", "country", "about", "list_name", "stage", "approached_by", "next_action"),
            *("next_block_id", "note", "added_from", "refs", "merged_into"),
        }
    ),
    optional=frozenset({"approached_by_since", "next_on", "added_on"}),
)
TOUCH = RowKind(
    "touch",
    ("id", "prospect_id", "day", "kind", "touched_by", "outcome", "minutes", "note", "block_id"),
    frozenset({"id", "prospect_id", "kind", "touched_by", "outcome", "note", "block_id"}),
)
ENQUIRY = RowKind(
    "enquiry",
    ("id", "day", "prospect_id", "source", "what", "result", "closed_on", "note"),
    frozenset({"id", "prospect_id", "source", "what", "result", "note"}),
    optional=frozenset({"closed_on"}),
)
CALL_LIST = RowKind(
    "call_list", ("block_id", "prospect_ids"), frozenset({"block_id", "prospect_ids"}), ("block_id",)
)
COLUMN_MAP = RowKind("column_map", ("id", "pairs"), frozenset({"id", "pairs"}))
KEPT_APART = RowKind(
    "kept_apart", ("one_id", "other_id"), frozenset({"one_id", "other_id"}), ("one_id", "other_id")
)
AGREEMENT = RowKind(
    "agreement",
    (
        *("id", "metric", "target", "first_day", "last_day", "upper_edge", "weekday", "before_minute"),
        *("carrier", "agreed_on"),
    ),
    frozenset({"id", "metric", "target", "upper_edge", "carrier"}),
    optional=frozenset({"last_day", "upper_edge", "agreed_on"}),
)
SUPPORT = RowKind(
    "support",
    ("id", "begins", "agency", "share", "floor", "step", "step_weeks", "monthly", "ends"),
    frozenset({"id", "agency", "share", "floor", "step"}),
    optional=frozenset({"ends"}),
)
COACHING_SESSION = RowKind(
    "coaching_session",
    ("id", "day", "focus", "exercise", "block_id", "note"),
    frozenset({"id", "focus", "exercise", "block_id", "note"}),
)
ONE_ON_ONE = RowKind(
    "one_on_one",
    (
        *("id", "day", "start", "first_day", "last_day", "manager", "own_words", "focus", "notes"),
        *("observations", "block_id", "kept_at"),
    ),
    frozenset({"id", "manager", "own_words", "focus", "notes", "observations", "block_id", "kept_at"}),
    optional=frozenset({"kept_at"}),
)
RELEASE = RowKind(
    "release",
    ("id", "one_on_one_id", "released_at", "file_name", "digest", "parts", "withdrawn_at"),
    frozenset({"id", "one_on_one_id", "released_at", "file_name", "digest", "parts", "withdrawn_at"}),
    optional=frozenset({"withdrawn_at"}),
)
OWN_PARAMETERS = RowKind("own_parameters", ("id", "own"), frozenset({"id", "own"}))

ROW_KINDS = (
    *(PROFILE, PREFERENCE, CATEGORY, BLOCK, BASELINE, BASELINE_BLOCK, DISPLACEMENT, DAY_LOG, CALENDAR),
    *(CALENDAR_READING, SERIES, OCCURRENCE, COVERAGE),
    *(PROSPECT, TOUCH, ENQUIRY, CALL_LIST, COLUMN_MAP, KEPT_APART),
    *(AGREEMENT, SUPPORT, COACHING_SESSION, ONE_ON_ONE, RELEASE, OWN_PARAMETERS),
)
READING_KINDS = (SERIES, OCCURRENCE, COVERAGE)
