"""Blocks on the clipboard: whole for this app, as plain lines for others."""

from __future__ import annotations

import json
from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import QByteArray, QMimeData
from PySide6.QtGui import QGuiApplication

from planner.domain.block import Block
from planner.domain.span import Span

BLOCKS = "application/x-overmorgen-blocks"


def mime_of(blocks: Sequence[Block], lines: Sequence[str], *, cut: bool = False) -> QMimeData:
    """Return blocks as clipboard data, with their ids where they are cut; `lines` are for other programs."""
    rows = [
        {
            "cut": block.id if cut else "",
            "day": block.span.day.isoformat(),
            "start": block.span.start,
            "length": block.span.length,
            "category": block.category_id,
            "title": block.title,
            "note": block.note,
            "if_then": block.if_then,
            "private": block.private,
            "protected": block.protected,
        }
        for block in blocks
    ]
    data = QMimeData()
    data.setData(BLOCKS, QByteArray(json.dumps(rows).encode()))
    data.setText("\n".join(lines))
    return data


def blocks_of(data: QMimeData | None, known_categories: frozenset[str]) -> list[Block]:
    """Return the blocks on the clipboard, with an id where they were cut; none where there is anything else.

    Another window may have put them there, so a category that is unknown here is left out.
    """
    if data is None or not data.hasFormat(BLOCKS):
        return []
    try:
        rows = json.loads(bytes(data.data(BLOCKS).data()))
        blocks = [
            Block(
                id=str(row["cut"]),
                span=Span(date.fromisoformat(row["day"]), int(row["start"]), int(row["length"])).checked(),
                category_id=str(row["category"]),
                title=str(row["title"]),
                note=str(row["note"]),
                if_then=str(row["if_then"]),
                private=bool(row["private"]),
                protected=bool(row["protected"]),
            )
            for row in rows
        ]
    except (ValueError, KeyError, TypeError):
        return []
    return [block for block in blocks if block.category_id in known_categories]


def leave_as_text() -> None:
    """Leave only the plain lines of copied blocks on the clipboard, before the app ends.

    Qt would destroy data that was made in Python after Python itself has gone.
    """
    clipboard = QGuiApplication.clipboard()
    data: QMimeData | None = clipboard.mimeData()
    if data is not None and data.hasFormat(BLOCKS):
        clipboard.setText(data.text())
