"""The tables of prospects and of what was agreed, as plain SQL; the rest is in `planner.storage.schema`."""

from __future__ import annotations

BOOK_SQL = """
CREATE TABLE prospect (
    owner TEXT NOT NULL,
    id TEXT NOT NULL,
    company TEXT NOT NULL,
    contact TEXT NOT NULL,
    role TEXT NOT NULL,
    phone TEXT NOT NULL,
    email TEXT NOT NULL,
    website TEXT NOT NULL,
    street TEXT NOT NULL,
    postcode TEXT NOT NULL,
    city TEXT NOT NULL,
    country TEXT NOT NULL,
    about TEXT NOT NULL,
    list_name TEXT NOT NULL,
    stage TEXT NOT NULL,
    approached_by TEXT NOT NULL,
    approached_by_since INTEGER,
    next_action TEXT NOT NULL,
    next_on INTEGER,
    next_block_id TEXT NOT NULL,
    note TEXT NOT NULL,
    added_on INTEGER,
    added_from TEXT NOT NULL,
    refs TEXT NOT NULL,
    merged_into TEXT NOT NULL,
    version INTEGER NOT NULL,
    checksum INTEGER NOT NULL,
    PRIMARY KEY (id)
);

CREATE TABLE touch (
    owner TEXT NOT NULL,
    id TEXT NOT NULL,
    prospect_id TEXT NOT NULL,
    day INTEGER NOT NULL,
    kind TEXT NOT NULL,
    touched_by TEXT NOT NULL,
    outcome TEXT NOT NULL,
    minutes INTEGER NOT NULL,
    note TEXT NOT NULL,
    block_id TEXT NOT NULL,
    version INTEGER NOT NULL,
    checksum INTEGER NOT NULL,
    PRIMARY KEY (id),
    FOREIGN KEY(prospect_id) REFERENCES prospect (id) DEFERRABLE INITIALLY DEFERRED
);

CREATE TABLE enquiry (
    owner TEXT NOT NULL,
    id TEXT NOT NULL,
    day INTEGER NOT NULL,
    prospect_id TEXT NOT NULL,
    source TEXT NOT NULL,
    what TEXT NOT NULL,
    result TEXT NOT NULL,
    closed_on INTEGER,
    note TEXT NOT NULL,
    version INTEGER NOT NULL,
    checksum INTEGER NOT NULL,
    PRIMARY KEY (id)
);

CREATE TABLE call_list (
    owner TEXT NOT NULL,
    block_id TEXT NOT NULL,
    prospect_ids TEXT NOT NULL,
    version INTEGER NOT NULL,
    checksum INTEGER NOT NULL,
    PRIMARY KEY (block_id)
);

CREATE TABLE column_map (
    owner TEXT NOT NULL,
    id TEXT NOT NULL,
    pairs TEXT NOT NULL,
    version INTEGER NOT NULL,
    checksum INTEGER NOT NULL,
    PRIMARY KEY (id)
);

CREATE TABLE kept_apart (
    owner TEXT NOT NULL,
    one_id TEXT NOT NULL,
    other_id TEXT NOT NULL,
    version INTEGER NOT NULL,
    checksum INTEGER NOT NULL,
    PRIMARY KEY (one_id, other_id)
);

CREATE TABLE agreement (
    owner TEXT NOT NULL,
    id TEXT NOT NULL,
    metric TEXT NOT NULL,
    target TEXT NOT NULL,
    first_day INTEGER NOT NULL,
    last_day INTEGER,
    upper_edge TEXT,
    weekday INTEGER NOT NULL,
    before_minute INTEGER NOT NULL,
    carrier TEXT NOT NULL,
    agreed_on INTEGER,
    version INTEGER NOT NULL,
    checksum INTEGER NOT NULL,
    PRIMARY KEY (id)
);

CREATE TABLE support (
    owner TEXT NOT NULL,
    id TEXT NOT NULL,
    begins INTEGER NOT NULL,
    agency TEXT NOT NULL,
    share TEXT NOT NULL,
    floor TEXT NOT NULL,
    step TEXT NOT NULL,
    step_weeks INTEGER NOT NULL,
    monthly INTEGER NOT NULL,
    ends INTEGER,
    version INTEGER NOT NULL,
    checksum INTEGER NOT NULL,
    PRIMARY KEY (id)
);

CREATE TABLE coaching_session (
    owner TEXT NOT NULL,
    id TEXT NOT NULL,
    day INTEGER NOT NULL,
    focus TEXT NOT NULL,
    exercise TEXT NOT NULL,
    block_id TEXT NOT NULL,
    note TEXT NOT NULL,
    version INTEGER NOT NULL,
    checksum INTEGER NOT NULL,
    PRIMARY KEY (id)
);

CREATE TABLE one_on_one (
    owner TEXT NOT NULL,
    id TEXT NOT NULL,
    day INTEGER NOT NULL,
    start INTEGER NOT NULL,
    first_day INTEGER NOT NULL,
    last_day INTEGER NOT NULL,
    manager TEXT NOT NULL,
    own_words TEXT NOT NULL,
    focus TEXT NOT NULL,
    notes TEXT NOT NULL,
    observations TEXT NOT NULL,
    block_id TEXT NOT NULL,
    kept_at TEXT,
    version INTEGER NOT NULL,
    checksum INTEGER NOT NULL,
    PRIMARY KEY (id)
);

CREATE TABLE release (
    owner TEXT NOT NULL,
    id TEXT NOT NULL,
    one_on_one_id TEXT NOT NULL,
    released_at TEXT NOT NULL,
    file_name TEXT NOT NULL,
    digest TEXT NOT NULL,
    parts TEXT NOT NULL,
    withdrawn_at TEXT,
    version INTEGER NOT NULL,
    checksum INTEGER NOT NULL,
    PRIMARY KEY (id)
);

CREATE TABLE own_parameters (
    owner TEXT NOT NULL,
    id TEXT NOT NULL,
    own TEXT NOT NULL,
    version INTEGER NOT NULL,
    checksum INTEGER NOT NULL,
    PRIMARY KEY (id)
);

CREATE INDEX ix_prospect_merged ON prospect (owner, id, merged_into) WHERE merged_into <> '';

CREATE INDEX ix_touch_day ON touch (owner, day);

CREATE INDEX ix_touch_prospect ON touch (prospect_id, day, owner);
"""
