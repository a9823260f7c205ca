"""Content lines in parts: name, parameters and value, and text values as text.

Facts: RFC 5545, 3.1 (parameters) and 3.3.11 (text); RFC 6868 (carets). Lines are decoded one by one, so that
one foreign byte does not change the reading of all other lines.
"""

from __future__ import annotations

import quopri
import re
from collections.abc import Mapping
from typing import NamedTuple

from planner.exchange.logical_lines import RawLine

_PARAMETER = re.compile(r';\s*([A-Za-z0-9_.\-]+)\s*=((?:"[^"]*"|[^";:,])*(?:,(?:"[^"]*"|[^";:,])*)*)')
_BARE_PARAMETER = re.compile(r";\s*([A-Za-z0-9\-]*)\s*(?=[;:])")
_ESCAPE = re.compile(r"\\([\\;,nN])")
_TEXT = re.compile(r"(?:\\.|[^,\\])+")
_CARET = re.compile(r"\^([n'^])")
_MOMENTS = frozenset(("DTSTART", "DTEND", "RECURRENCE-ID", "RDATE", "EXDATE"))
_CARETS = {"n": "\n", "'": '"', "^": "^"}
_UNSEEN = re.compile(r"[\x00-\x08\x0e-\x1f\x7f-\x84\x86-\x9f\u200b\u202a-\u202e\u2060\u2066-\u2069\ufeff]+")
_SPACES = re.compile(r"\s+")

_NO_PARAMETERS: Mapping[str, str] = {}


class Property(NamedTuple):
    """One content line in parts; `place` is its offset in the file."""

    name: str
    parameters: Mapping[str, str]
    value: str
    place: int


def decoded(raw: bytes) -> str:
    """Return the text of a line: UTF-8, also a damaged one, else what Western Windows programs write."""
    try:
        return raw.decode("utf-8")
    except UnicodeDecodeError:
        text = raw.decode("utf-8", "replace")
    lost = text.count("\ufffd")
    if sum(letter > "\x7f" for letter in text) > 2 * lost:
        return text
    try:
        return raw.decode("cp1252")
    except UnicodeDecodeError:
        return raw.decode("latin-1")


def property_of(line: RawLine) -> Property | None:
    """Return the parts of a line, None where no name and value can be told apart."""
    name, text, at = line.name, decoded(line.rest or b""), 0
    if text[:1] == ":":
        return Property(name, _NO_PARAMETERS, text[1:], line.place)
    parameters: dict[str, str] = {}
    while at < len(text) and text[at] == ";":
        part = _PARAMETER.match(text, at)
        if part is not None:
            parameters.setdefault(part[1].upper(), _bare(part[2]))
        else:
            part = _BARE_PARAMETER.match(text, at)
            if part is None:
                break
        at = part.end()
    if at < len(text) and text[at] == ":":
        value = text[at + 1 :]
        if name not in _MOMENTS or ":" not in value or value[:4].isdigit():
            return Property(name, parameters, value, line.place)
    head, colon, value = text.rpartition(":") if name in _MOMENTS else text.partition(":")
    return Property(name, {**parameters, **_loose(head)}, value, line.place) if colon else None


def _loose(head: str) -> dict[str, str]:
    """Read parameters whose quotes or colons are astray, each up to the next semicolon."""
    pairs = (part.partition("=") for part in head.split(";")[1:])
    return {name.strip().upper(): _bare(value) for name, equals, value in pairs if equals}


def _bare(value: str) -> str:
    value = value.strip().replace('"', "")
    return _CARET.sub(lambda found: _CARETS[found[1]], value) if "^" in value else value


def unescaped(value: str) -> str:
    """Return a TEXT value without its backslashes."""
    if "\\" not in value:
        return value
    return _ESCAPE.sub(lambda found: "\n" if found[1] in "nN" else found[1], value)


def texts_of(value: str) -> tuple[str, ...]:
    """Return the parts of a TEXT list, split at commas that carry no backslash."""
    return tuple(shown for part in _TEXT.findall(value) if (shown := in_one_line(unescaped(part))))


def in_one_line(text: str) -> str:
    """Return a text fit for a title: no control or direction characters, white space folded."""
    if text.isascii() and text.isprintable() and "  " not in text:
        return text.strip()
    return _SPACES.sub(" ", _UNSEEN.sub("", text)).strip()


def plain_text(entry: Property, *, old_format: bool) -> str:
    """Return the text of a property; `old_format` is vCalendar 1.0 with its quoted-printable."""
    encoded = entry.parameters.get("ENCODING", "").upper() == "QUOTED-PRINTABLE"
    if old_format and (encoded or "QUOTED-PRINTABLE" in entry.parameters):
        raw = quopri.decodestring(entry.value.encode("utf-8", "replace"))
        charset = entry.parameters.get("CHARSET", "utf-8")
        try:
            return unescaped(raw.decode(charset))
        except (LookupError, UnicodeDecodeError):
            return unescaped(decoded(raw))
    return unescaped(entry.value)
