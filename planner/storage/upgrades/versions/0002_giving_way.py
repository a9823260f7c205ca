"""What gave way, days looked back on, and what a block tells of both."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import sqlalchemy as sa
from alembic import op

from planner.storage.row_kinds import DamagedRow, checksum_of

revision = "0002"
down_revision = "0001"

_KEPT, _IF_THEN = 0, ""
_ROWS_AT_ONCE = 1000


def upgrade() -> None:
    """Give blocks the minutes that were kept and an if-then line, and make the tables of what gave way."""
    _rebuild("baseline_block", _baseline_block)
    op.drop_index("ix_block_mix", "block")
    _rebuild("block", _block)
    op.create_index("ix_block_mix", "block", ["owner", "day", "category_id", "length"])
    _displacement()
    _day_log()


def _rebuild(table: str, make: Callable[[], None]) -> None:
    """Make a table anew with two columns more behind the outcome, and seal every row again."""
    old = f"{table}_0001"
    op.rename_table(table, old)
    make()
    connection = op.get_bind()
    found = connection.exec_driver_sql(f"SELECT * FROM {old}")  # noqa: S608 - own names
    place = list(found.keys()).index("outcome") + 1
    while rows := found.fetchmany(_ROWS_AT_ONCE):
        new = [_with_more(table, tuple(row), place) for row in rows]
        places = ", ".join("?" * len(new[0]))
        connection.exec_driver_sql(f"INSERT INTO {table} VALUES ({places})", new)  # noqa: S608 - own names
    op.drop_table(old)


def _with_more(table: str, row: tuple[Any, ...], place: int) -> tuple[Any, ...]:
    *body, checksum = row
    if checksum_of(tuple(body)) != checksum:
        # Sealed again it would pass for what was stored.
        raise DamagedRow(table)
    more = (*body[:place], _KEPT, _IF_THEN, *body[place:])
    return (*more, checksum_of(more))


def _baseline_block() -> None:
    op.create_table(
        "baseline_block",
        sa.Column("owner", sa.Text(), nullable=False),
        sa.Column("baseline_id", sa.Text(), nullable=False),
        *_block_columns(),
        sa.Column("origin", sa.Text(), nullable=False),
        sa.Column("takes_time", sa.Integer(), nullable=False),
        sa.Column("calendar_id", sa.Text(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("checksum", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("baseline_id", "id"),
        sa.ForeignKeyConstraint(["baseline_id"], ["baseline.id"], deferrable=True, initially="DEFERRED"),
        sa.ForeignKeyConstraint(["category_id"], ["category.id"], deferrable=True, initially="DEFERRED"),
    )


def _block() -> None:
    op.create_table(
        "block",
        sa.Column("owner", sa.Text(), nullable=False),
        *_block_columns(),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("checksum", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("id"),
        sa.ForeignKeyConstraint(["category_id"], ["category.id"], deferrable=True, initially="DEFERRED"),
    )


def _block_columns() -> tuple[sa.Column[Any], ...]:
    return (
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("day", sa.Integer(), nullable=False),
        sa.Column("start", sa.Integer(), nullable=False),
        sa.Column("length", sa.Integer(), nullable=False),
        sa.Column("category_id", sa.Text(), nullable=False),
        sa.Column("title", sa.Text(), nullable=False),
        sa.Column("note", sa.Text(), nullable=False),
        sa.Column("private", sa.Integer(), nullable=False),
        sa.Column("protected", sa.Integer(), nullable=False),
        sa.Column("outcome", sa.Text(), nullable=False),
        sa.Column("kept", sa.Integer(), nullable=False),
        sa.Column("if_then", sa.Text(), nullable=False),
    )


def _displacement() -> None:
    op.create_table(
        "displacement",
        sa.Column("owner", sa.Text(), nullable=False),
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("block_id", sa.Text(), nullable=False),
        sa.Column("category_id", sa.Text(), nullable=False),
        sa.Column("title", sa.Text(), nullable=False),
        sa.Column("private", sa.Integer(), nullable=False),
        sa.Column("how", sa.Text(), nullable=False),
        sa.Column("was_day", sa.Integer(), nullable=False),
        sa.Column("was_start", sa.Integer(), nullable=False),
        sa.Column("was_length", sa.Integer(), nullable=False),
        sa.Column("now_day", sa.Integer(), nullable=True),
        sa.Column("now_start", sa.Integer(), nullable=True),
        sa.Column("now_length", sa.Integer(), nullable=True),
        sa.Column("at", sa.Text(), nullable=False),
        sa.Column("cause", sa.Text(), nullable=True),
        sa.Column("pushed_by", sa.Text(), nullable=False),
        sa.Column("source", sa.Text(), nullable=False),
        sa.Column("could_wait", sa.Text(), nullable=True),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("checksum", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("id"),
        sa.ForeignKeyConstraint(["category_id"], ["category.id"], deferrable=True, initially="DEFERRED"),
    )
    op.create_index("ix_displacement_block", "displacement", ["block_id"])
    op.create_index("ix_displacement_was", "displacement", ["owner", "was_day"])
    op.create_index("ix_displacement_now", "displacement", ["owner", "now_day"])


def _day_log() -> None:
    op.create_table(
        "day_log",
        sa.Column("owner", sa.Text(), nullable=False),
        sa.Column("day", sa.Integer(), nullable=False, autoincrement=False),
        sa.Column("closed_at", sa.Text(), nullable=True),
        sa.Column("touches", sa.Integer(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("checksum", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("day"),
    )
