"""Gives plain lists and tables the colours of the app: soft selection, round rows, a hairline around."""

from __future__ import annotations

from PySide6.QtWidgets import QAbstractItemView, QFrame

from planner import look
from planner.resource_files import resource_file

_SHEET = """
QAbstractItemView {{ background: {ground}; color: {text}; border: {frame}; border-radius: 6px; outline: none;
  padding: 4px; }}
QAbstractItemView:focus {{ border: {focus}; }}
QAbstractItemView::item {{ color: {text}; border-radius: 5px; padding-left: 6px; }}
QAbstractItemView::item:hover {{ background: {hover}; }}
QAbstractItemView::item:selected {{ background: {accent_soft}; color: {text}; }}
QAbstractItemView::indicator {{ width: 14px; height: 14px; border: 1px solid {control}; border-radius: 4px;
  background: {base}; }}
QAbstractItemView::indicator:checked {{ background: {ink}; border-color: {ink}; image: url("{check}"); }}
QHeaderView {{ background: transparent; border: none; }}
QHeaderView::section {{ background: transparent; color: {text2}; border: none;
  border-bottom: 1px solid {line}; padding: 0 6px; }}
"""


_RULED = """
QAbstractItemView::item {{ padding: 7px 10px; border-radius: 0; border-bottom: 1px solid {half_line}; }}
"""


def dress_list(
    view: QAbstractItemView, theme: look.Theme, *, framed: bool = True, ruled: bool = False
) -> None:
    """Dress a list or table; one without a frame has the ground of a side, a ruled one has wide rows."""
    colours = {name: getattr(theme, name) for name in look.Theme.__slots__}
    view.setFrameShape(QFrame.Shape.NoFrame)
    # Arrows go through the rows; in a table of Qt's Tab would, and never leave it.
    view.setTabKeyNavigation(False)
    view.setStyleSheet(
        (_SHEET + _RULED if ruled else _SHEET).format(
            ground=theme.base if framed else theme.sunken,
            frame=f"1px solid {theme.edge}" if framed else "none",
            focus=f"2px solid {theme.accent}" if framed else "none",
            check=resource_file("icons", f"check-{theme.name}.svg").as_posix(),
            **colours,
        )
    )
