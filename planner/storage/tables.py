"""The tables as SQLAlchemy knows them, made from the descriptions that the reader uses too."""

from __future__ import annotations

from sqlalchemy import (
    Column,
    ForeignKeyConstraint,
    Index,
    Integer,
    MetaData,
    PrimaryKeyConstraint,
    String,
    Table,
    Text,
    UniqueConstraint,
    text,
)

from planner.storage.plan_reader import LONG_OCCURRENCE
from planner.storage.row_kinds import (
    BASELINE,
    BASELINE_BLOCK,
    BLOCK,
    CALENDAR,
    DISPLACEMENT,
    OCCURRENCE,
    PROSPECT,
    READING_KINDS,
    ROW_KINDS,
    TOUCH,
    RowKind,
)

metadata = MetaData()


def _table(kind: RowKind) -> Table:
    columns = [
        Column(
            name,
            Text if name in kind.texts or name == "owner" else Integer,
            primary_key=name in kind.key,
            nullable=name in kind.optional,
        )
        for name in kind.stored_columns
    ]
    return Table(kind.name, metadata, *columns)


def _refers(kind: RowKind, columns: list[str], target: list[str]) -> None:
    TABLES[kind.name].append_constraint(
        ForeignKeyConstraint(columns, target, deferrable=True, initially="DEFERRED")
    )


TABLES = {kind.name: _table(kind) for kind in ROW_KINDS}

_refers(BLOCK, ["category_id"], ["category.id"])
_refers(BASELINE_BLOCK, ["baseline_id"], ["baseline.id"])
_refers(BASELINE_BLOCK, ["category_id"], ["category.id"])
_refers(DISPLACEMENT, ["category_id"], ["category.id"])
_refers(CALENDAR, ["default_category_id"], ["category.id"])
_refers(TOUCH, ["prospect_id"], ["prospect.id"])
for _kind in READING_KINDS:
    _refers(_kind, ["calendar_id", "reading"], ["calendar_reading.calendar_id", "calendar_reading.reading"])

_block = TABLES[BLOCK.name].c
_displacement = TABLES[DISPLACEMENT.name].c
_occurrence = TABLES[OCCURRENCE.name].c
_prospect = TABLES[PROSPECT.name].c
_touch = TABLES[TOUCH.name].c
Index(
    "ix_block_mix",
    *(_block.owner, _block.day, _block.category_id, _block.length, _block.outcome, _block.kept),
)
Index("ix_displacement_block", _displacement.block_id)
Index("ix_displacement_was", _displacement.owner, _displacement.was_day)
Index("ix_displacement_now", _displacement.owner, _displacement.now_day)
Index("ix_occurrence_begins", _occurrence.calendar_id, _occurrence.reading, _occurrence.begins)
Index(
    "ix_occurrence_long",
    _occurrence.calendar_id,
    _occurrence.reading,
    _occurrence.begins,
    sqlite_where=text(f"ends - begins > {LONG_OCCURRENCE}"),
)
Index(
    "ix_prospect_merged",
    _prospect.owner,
    _prospect.id,
    _prospect.merged_into,
    sqlite_where=text("merged_into <> ''"),
)
Index("ix_touch_day", _touch.owner, _touch.day)
Index("ix_touch_prospect", _touch.prospect_id, _touch.day, _touch.owner)
TABLES[BASELINE.name].append_constraint(UniqueConstraint("owner", "monday", "number"))

# Alembic's own table, so that a new file needs no Alembic.
Table(
    "alembic_version",
    metadata,
    Column("version_num", String(32), nullable=False),
    PrimaryKeyConstraint("version_num", name="alembic_version_pkc"),
)
