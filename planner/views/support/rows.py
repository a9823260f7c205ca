"""Rows of a name and its fields, as the dialogs about agency and coaching have them."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from planner.views.controls import label
from planner.views.settings.section import NAME_WIDTH

DAY_WIDTH = 176


def named_row(name: str, *fields: QWidget | str, fills: bool = False) -> QHBoxLayout:
    """Return a row: its name, then fields with words between them; where it `fills`, over the whole width."""
    row = QHBoxLayout()
    row.setSpacing(10)
    row_name = label(name, tone="quiet")
    row_name.setFixedWidth(NAME_WIDTH)
    row_name.setWordWrap(True)
    row_name.setBuddy(next(field for field in fields if isinstance(field, QWidget)))
    row.addWidget(row_name, 0, Qt.AlignmentFlag.AlignVCenter)
    for field in fields:
        row.addWidget(label(field, tone="quiet") if isinstance(field, str) else field)
    if not fills:
        row.addStretch()
    return row


def clear(rows: QVBoxLayout) -> None:
    """Take everything out of a column; the widgets go when the running event is over."""
    while (item := rows.takeAt(0)) is not None:
        gone = item.widget()
        if gone is not None:
            gone.hide()
            gone.deleteLater()
