"""Content lines of a calendar file: bytes to unfolded lines, lines to name, parameters and value.

Facts: RFC 5545, 3.1 (folding, parameters) and 3.3.11 (text); RFC 6868 (carets); vCalendar 1.0 (soft line
breaks of quoted-printable). Lines are unfolded as bytes, since folds may stand within a character, and
decoded one by one, so that one foreign byte does not change the reading of all other lines.
"""

from __future__ import annotations

import codecs
import quopri
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

_NAME = re.compile(r"\s*([A-Za-z0-9][A-Za-z0-9_.\-]*)\s*(?=[;:])")
_PARAMETER = re.compile(r';\s*([A-Za-z0-9_.\-]+)\s*=((?:"[^"]*"|[^";:,])*(?:,(?:"[^"]*"|[^";:,])*)*)')
_BARE_PARAMETER = re.compile(r";\s*([A-Za-z0-9\-]*)\s*(?=[;:])")
_ESCAPE = re.compile(r"\\([\\;,nN])")
_CARET = re.compile(r"\^([n'^])")
_MOMENTS = frozenset(("DTSTART", "DTEND", "RECURRENCE-ID", "RDATE", "EXDATE"))
_CARETS = {"n": "\n", "'": '"', "^": "^"}
_UNSEEN = re.compile(r"[\x00-\x08\x0e-\x1f\x7f-\x84\x86-\x9f\u200b\u202a-\u202e\u2060\u2066-\u2069\ufeff]+")
_SPACES = re.compile(r"\s+")

RawLine = tuple[int, bytes]


@dataclass(frozen=True, slots=True)
class Property:
    """One content line in parts; `line` is its place in the file, counted from 1."""

    name: str
    parameters: Mapping[str, str]
    value: str
    line: int


def as_utf8(data: bytes) -> bytes:
    """Return the bytes without byte order marks, and UTF-16 turned into UTF-8."""
    data = data.removeprefix(codecs.BOM_UTF8).replace(b"\n" + codecs.BOM_UTF8, b"\n")
    head = data[:4]
    if head[:2] == codecs.BOM_UTF16_LE or (len(head) == 4 and head[1] == head[3] == 0 and head[0]):
        return _recoded(data, "utf-16-le")
    if head[:2] == codecs.BOM_UTF16_BE or (len(head) == 4 and head[0] == head[2] == 0 and head[1]):
        return _recoded(data, "utf-16-be")
    return data


def _recoded(data: bytes, encoding: str) -> bytes:
    return data.decode(encoding, "replace").lstrip("\ufeff").encode("utf-8", "replace")


def unfolded(data: bytes, longest: int) -> Iterator[RawLine | int]:
    """Yield number and bytes of each logical line, or the bare number of one longer than `longest`.

    Attachments are dropped as they pass: nothing of them is shown, and they may be huge.
    """
    parts: list[bytes] = []
    size = number = 0
    dropped = soft_break = False
    for place, raw in enumerate(data.splitlines(), 1):
        if not raw:
            continue
        if soft_break:
            parts[-1] = parts[-1][:-1]
        if parts and (soft_break or raw[0] in b" \t"):
            size += len(raw)
            if not dropped and size <= longest:
                parts.append(raw if soft_break else raw[1:])
        else:
            if parts:
                yield (number, b"".join(parts)) if size <= longest or dropped else number
            dropped = raw[:6].upper() == b"ATTACH"
            parts, size, number = [b"ATTACH:" if dropped else raw], len(raw), place
        soft_break = raw.endswith(b"=") and b"QUOTED-PRINTABLE" in parts[0].upper()
    if parts:
        yield (number, b"".join(parts)) if size <= longest or dropped else number


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


def property_of(number: int, text: str) -> Property | None:
    """Return the parts of a content line, None where no name and value can be told apart."""
    match = _NAME.match(text)
    if match is None:
        return None
    name, at = match[1].upper(), match.end()
    if text[at] == ":":
        return Property(name, {}, text[at + 1 :], number)
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
            return Property(name, parameters, value, number)
    head, colon, value = text.rpartition(":") if name in _MOMENTS else text.partition(":")
    return Property(name, {**parameters, **_loose(head)}, value, number) if colon else None


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
    parts = re.split(r"(?<!\\),", value)
    return tuple(shown for part in parts if (shown := in_one_line(unescaped(part))))


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
