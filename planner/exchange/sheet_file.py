"""A released sheet as a file (`.overmorgen-sheet`): a zip with its numbers, its page and a signature.

`sheet.json` holds what the rep released, `sheet.pdf` the page as it was previewed, `signature.json` the
public key and an Ed25519 signature (RFC 8032) over both. Whoever opens the file notices a change to either;
whose key it is, the receiver learns from the first sheet of a rep. Nothing in the file is run or rendered.
"""

from __future__ import annotations

import base64
import hashlib
import io
import json
import zipfile
from dataclasses import dataclass
from typing import Protocol

from planner.domain.errors import Problem, UserError
from planner.domain.released_sheet import ReleasedSheet
from planner.exchange.sheet_json import sheet_from_json, sheet_to_json

SUFFIX = ".overmorgen-sheet"
_SHEET, _PAGE, _SIGNATURE = "sheet.json", "sheet.pdf", "signature.json"
_LARGEST_FILE = 20_000_000
_LARGEST_PART = {_SHEET: 2_000_000, _PAGE: 20_000_000, _SIGNATURE: 10_000}
# A zip keeps the time of its parts; that of writing would tell more than the rep previewed.
_NO_TIME = (1980, 1, 1, 0, 0, 0)


class SigningKey(Protocol):
    """The key of a profile."""

    @property
    def public(self) -> bytes:
        """The 32 bytes by which others know it."""
        ...

    def sign(self, content: bytes) -> bytes:
        """Return the signature of some content."""
        ...


@dataclass(frozen=True, slots=True)
class OpenedSheet:
    """A sheet as read: what it says, its page, and the key that it was signed with (hex)."""

    sheet: ReleasedSheet
    page: bytes
    key: str
    digest: str


def sheet_bytes(sheet: ReleasedSheet, page: bytes, key: SigningKey) -> bytes:
    """Return the file of a released sheet and its page (PDF); the same sheet gives the same bytes."""
    numbers = sheet_to_json(sheet)
    signature = {
        "algorithm": "Ed25519",
        "key": base64.b64encode(key.public).decode("ascii"),
        "signature": base64.b64encode(key.sign(_signed(numbers, page))).decode("ascii"),
    }
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in (
            (_SHEET, numbers),
            (_PAGE, page),
            (_SIGNATURE, json.dumps(signature, indent=1).encode("ascii")),
        ):
            archive.writestr(zipfile.ZipInfo(name, _NO_TIME), content, zipfile.ZIP_DEFLATED)
    return stream.getvalue()


def digest_of(content: bytes) -> str:
    """Return the SHA-256 of a file's content in hex, by which the log of releases knows it."""
    return hashlib.sha256(content).hexdigest()


def read_sheet(content: bytes, file: str) -> OpenedSheet:
    """Read the file of a released sheet, `file` being its name.

    Raise UserError SHEET_UNREADABLE where it is no such file, SHEET_CHANGED where it was changed since its
    release, and SHEET_TOO_NEW where a newer version wrote it.
    """
    numbers, page, signature = _parts(content, file)
    key = _checked(numbers, page, signature, file)
    return OpenedSheet(sheet_from_json(numbers, file), page, key.hex(), digest_of(content))


def _parts(content: bytes, file: str) -> tuple[bytes, bytes, bytes]:
    if len(content) > _LARGEST_FILE:
        raise UserError(Problem.SHEET_UNREADABLE, file=file)
    try:
        with zipfile.ZipFile(io.BytesIO(content)) as archive:
            return _part(archive, _SHEET), _part(archive, _PAGE), _part(archive, _SIGNATURE)
    except Exception as error:
        # A damaged zip brings errors of zipfile, zlib and struct, which have no other parent in common.
        raise UserError(Problem.SHEET_UNREADABLE, file=file) from error


def _part(archive: zipfile.ZipFile, name: str) -> bytes:
    limit = _LARGEST_PART[name]
    with archive.open(name) as stream:
        content = stream.read(limit + 1)
    if len(content) > limit:
        raise ValueError(name)
    return content


def _checked(numbers: bytes, page: bytes, signature: bytes, file: str) -> bytes:
    """Return the public key that signed both parts; the library is loaded on use."""
    from cryptography.exceptions import InvalidSignature
    from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey

    try:
        written = json.loads(signature)
        key = base64.b64decode(written["key"], validate=True)
        signed = base64.b64decode(written["signature"], validate=True)
        Ed25519PublicKey.from_public_bytes(key).verify(signed, _signed(numbers, page))
    except InvalidSignature as error:
        raise UserError(Problem.SHEET_CHANGED, file=file) from error
    except (ValueError, KeyError, TypeError, RecursionError) as error:
        raise UserError(Problem.SHEET_UNREADABLE, file=file) from error
    return key


def _signed(numbers: bytes, page: bytes) -> bytes:
    """Return what is signed: the digests of both parts, told apart from any other use of the key."""
    digests = hashlib.sha256(numbers).digest() + hashlib.sha256(page).digest()
    return b"overmorgen-sheet 1\n" + digests
