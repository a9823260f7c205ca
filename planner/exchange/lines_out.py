"""Content lines of a calendar file as they are written; the reverse of `content_lines`.

Facts: RFC 5545, 3.1 (folding), 3.3.5 (date-times), 3.3.11 (text).
"""

from __future__ import annotations

import unicodedata
from datetime import datetime

_LONGEST = 75
_ESCAPES = str.maketrans({"\\": "\\\\", ";": "\\;", ",": "\\,", "\n": "\\n"})
_NO_TEXT = ("Cc", "Cs")


def content_line(name: str, value: str) -> bytes:
    """Return a property with its line end, folded between letters so that no line is too long."""
    rest = f"{name}:{value}".encode()
    parts = []
    room = _LONGEST
    while len(rest) > room:
        cut = room
        while _is_within_a_letter(rest[cut]):
            cut -= 1
        parts.append(rest[:cut])
        rest = rest[cut:]
        # The blank that begins a continued line counts.
        room = _LONGEST - 1
    return b"\r\n ".join((*parts, rest)) + b"\r\n"


def _is_within_a_letter(octet: int) -> bool:
    return octet & 0b1100_0000 == 0b1000_0000


def text_value(text: str) -> str:
    """Return a text as a TEXT value: its line ends kept, other control characters dropped."""
    kept = "\n".join(text.splitlines())
    if not kept.isprintable():
        kept = "".join(
            letter for letter in kept if letter in "\n\t" or unicodedata.category(letter) not in _NO_TEXT
        )
    return kept.translate(_ESCAPES)


def one_line_value(text: str) -> str:
    """Return a text as a TEXT value of one line, such as a title."""
    return text_value(" ".join(text.splitlines())).strip()


def moment_value(moment: datetime) -> str:
    """Return a moment as a DATE-TIME without its zone."""
    return moment.replace(tzinfo=None, microsecond=0).isoformat().replace("-", "").replace(":", "")
