"""Shows texts of the rep's and of calendars where Qt would otherwise guess at markup."""

from __future__ import annotations

from html import escape


def plain_tooltip(text: str) -> str:
    """Return a tooltip that shows a text as it stands, with its line breaks, whatever it contains."""
    return f'<div style="white-space: pre-wrap">{escape(text)}</div>' if text else ""
