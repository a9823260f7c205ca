"""What tells a data file of Overmorgen and its version, and the tables of a new one as plain SQL.

The same tables as in `planner.storage.tables`, so that a first start needs no SQLAlchemy.
"""

from __future__ import annotations

from planner.storage.book_schema import BOOK_SQL

HEAD = "0004"
"""The newest version of the tables; the head of `planner.storage.upgrades`."""

HEAD_NUMBER = int(HEAD)
"""The same as a number, kept in the file's header (PRAGMA user_version)."""

APPLICATION_ID = int.from_bytes(b"OvMg")
"""What the file's header says about whose file it is (PRAGMA application_id)."""

_WEEK_SQL = """
CREATE TABLE alembic_version (
    version_num VARCHAR(32) NOT NULL,
    CONSTRAINT alembic_version_pkc PRIMARY KEY (version_num)
);

CREATE TABLE baseline (
    owner TEXT NOT NULL,
    id TEXT NOT NULL,
    monday INTEGER NOT NULL,
    number INTEGER NOT NULL,
    committed_at TEXT NOT NULL,
    version INTEGER NOT NULL,
    checksum INTEGER NOT NULL,
    PRIMARY KEY (id),
    UNIQUE (owner, monday, number)
);

CREATE TABLE calendar_reading (
    owner TEXT NOT NULL,
    calendar_id TEXT NOT NULL,
    reading INTEGER NOT NULL,
    digest TEXT NOT NULL,
    left_out TEXT NOT NULL,
    read_at TEXT NOT NULL,
    version INTEGER NOT NULL,
    checksum INTEGER NOT NULL,
    PRIMARY KEY (calendar_id, reading)
);

CREATE TABLE category (
    owner TEXT NOT NULL,
    id TEXT NOT NULL,
    name TEXT NOT NULL,
    side TEXT NOT NULL,
    horizon TEXT NOT NULL,
    colour TEXT NOT NULL,
    hatch TEXT NOT NULL,
    protected_by_default INTEGER NOT NULL,
    archived INTEGER NOT NULL,
    position INTEGER NOT NULL,
    version INTEGER NOT NULL,
    checksum INTEGER NOT NULL,
    PRIMARY KEY (id)
);

CREATE TABLE day_log (
    owner TEXT NOT NULL,
    day INTEGER NOT NULL,
    closed_at TEXT,
    touches INTEGER NOT NULL,
    version INTEGER NOT NULL,
    checksum INTEGER NOT NULL,
    PRIMARY KEY (day)
);

CREATE TABLE preference (
    owner TEXT NOT NULL,
    name TEXT NOT NULL,
    value TEXT NOT NULL,
    version INTEGER NOT NULL,
    checksum INTEGER NOT NULL,
    PRIMARY KEY (name)
);

CREATE TABLE profile (
    owner TEXT NOT NULL,
    id TEXT NOT NULL,
    version INTEGER NOT NULL,
    checksum INTEGER NOT NULL,
    PRIMARY KEY (id)
);

CREATE TABLE baseline_block (
    owner TEXT NOT NULL,
    baseline_id TEXT NOT NULL,
    id TEXT NOT NULL,
    day INTEGER NOT NULL,
    start INTEGER NOT NULL,
    length INTEGER NOT NULL,
    category_id TEXT NOT NULL,
    title TEXT NOT NULL,
    note TEXT NOT NULL,
    private INTEGER NOT NULL,
    protected INTEGER NOT NULL,
    outcome TEXT NOT NULL,
    kept INTEGER NOT NULL,
    if_then TEXT NOT NULL,
    origin TEXT NOT NULL,
    takes_time INTEGER NOT NULL,
    calendar_id TEXT NOT NULL,
    version INTEGER NOT NULL,
    checksum INTEGER NOT NULL,
    PRIMARY KEY (baseline_id, id),
    FOREIGN KEY(baseline_id) REFERENCES baseline (id) DEFERRABLE INITIALLY DEFERRED,
    FOREIGN KEY(category_id) REFERENCES category (id) DEFERRABLE INITIALLY DEFERRED
);

CREATE TABLE block (
    owner TEXT NOT NULL,
    id TEXT NOT NULL,
    day INTEGER NOT NULL,
    start INTEGER NOT NULL,
    length INTEGER NOT NULL,
    category_id TEXT NOT NULL,
    title TEXT NOT NULL,
    note TEXT NOT NULL,
    private INTEGER NOT NULL,
    protected INTEGER NOT NULL,
    outcome TEXT NOT NULL,
    kept INTEGER NOT NULL,
    if_then TEXT NOT NULL,
    version INTEGER NOT NULL,
    checksum INTEGER NOT NULL,
    PRIMARY KEY (id),
    FOREIGN KEY(category_id) REFERENCES category (id) DEFERRABLE INITIALLY DEFERRED
);

CREATE TABLE calendar (
    owner TEXT NOT NULL,
    id TEXT NOT NULL,
    name TEXT NOT NULL,
    colour TEXT NOT NULL,
    source TEXT NOT NULL,
    default_category_id TEXT NOT NULL,
    rules TEXT NOT NULL,
    corrections TEXT NOT NULL,
    reading INTEGER NOT NULL,
    read_at TEXT,
    shows_free INTEGER NOT NULL,
    position INTEGER NOT NULL,
    version INTEGER NOT NULL,
    checksum INTEGER NOT NULL,
    PRIMARY KEY (id),
    FOREIGN KEY(default_category_id) REFERENCES category (id) DEFERRABLE INITIALLY DEFERRED
);

CREATE TABLE displacement (
    owner TEXT NOT NULL,
    id TEXT NOT NULL,
    block_id TEXT NOT NULL,
    category_id TEXT NOT NULL,
    title TEXT NOT NULL,
    private INTEGER NOT NULL,
    how TEXT NOT NULL,
    was_day INTEGER NOT NULL,
    was_start INTEGER NOT NULL,
    was_length INTEGER NOT NULL,
    now_day INTEGER,
    now_start INTEGER,
    now_length INTEGER,
    at TEXT NOT NULL,
    cause TEXT,
    pushed_by TEXT NOT NULL,
    source TEXT NOT NULL,
    could_wait TEXT,
    version INTEGER NOT NULL,
    checksum INTEGER NOT NULL,
    PRIMARY KEY (id),
    FOREIGN KEY(category_id) REFERENCES category (id) DEFERRABLE INITIALLY DEFERRED
);

CREATE TABLE coverage (
    owner TEXT NOT NULL,
    calendar_id TEXT NOT NULL,
    reading INTEGER NOT NULL,
    year INTEGER NOT NULL,
    version INTEGER NOT NULL,
    checksum INTEGER NOT NULL,
    PRIMARY KEY (calendar_id, reading, year),
    FOREIGN KEY(calendar_id, reading) REFERENCES calendar_reading (calendar_id, reading)
        DEFERRABLE INITIALLY DEFERRED
);

CREATE TABLE occurrence (
    owner TEXT NOT NULL,
    calendar_id TEXT NOT NULL,
    reading INTEGER NOT NULL,
    uid TEXT NOT NULL,
    recurrence TEXT NOT NULL,
    kind TEXT NOT NULL,
    begins INTEGER NOT NULL,
    ends INTEGER NOT NULL,
    title TEXT NOT NULL,
    tags TEXT NOT NULL,
    busy INTEGER NOT NULL,
    cancelled INTEGER NOT NULL,
    private INTEGER NOT NULL,
    sequence INTEGER NOT NULL,
    version INTEGER NOT NULL,
    checksum INTEGER NOT NULL,
    PRIMARY KEY (calendar_id, reading, uid, recurrence, begins),
    FOREIGN KEY(calendar_id, reading) REFERENCES calendar_reading (calendar_id, reading)
        DEFERRABLE INITIALLY DEFERRED
);

CREATE TABLE series (
    owner TEXT NOT NULL,
    calendar_id TEXT NOT NULL,
    reading INTEGER NOT NULL,
    uid TEXT NOT NULL,
    text TEXT NOT NULL,
    version INTEGER NOT NULL,
    checksum INTEGER NOT NULL,
    PRIMARY KEY (calendar_id, reading, uid),
    FOREIGN KEY(calendar_id, reading) REFERENCES calendar_reading (calendar_id, reading)
        DEFERRABLE INITIALLY DEFERRED
);

CREATE INDEX ix_block_mix ON block (owner, day, category_id, length, outcome, kept);

CREATE INDEX ix_displacement_block ON displacement (block_id);

CREATE INDEX ix_displacement_was ON displacement (owner, was_day);

CREATE INDEX ix_displacement_now ON displacement (owner, now_day);

CREATE INDEX ix_occurrence_begins ON occurrence (calendar_id, reading, begins);

CREATE INDEX ix_occurrence_long ON occurrence (calendar_id, reading, begins) WHERE ends - begins > 691200;
"""

TABLES_SQL = _WEEK_SQL + BOOK_SQL
"""Everything that makes the tables and indexes of a new file, each statement ended by a semicolon."""
