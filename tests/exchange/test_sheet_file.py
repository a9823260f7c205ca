"""Released sheets: what was released comes back, and any change to the file is noticed."""

import base64
import hashlib
import io
import json
import random
import zipfile
from dataclasses import replace
from datetime import date, datetime

import pytest
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from planner.domain.errors import Problem, UserError
from planner.domain.released_sheet import (
    Part,
    ReleasedSheet,
    SheetAgreement,
    SheetAmount,
    SheetCause,
    SheetMonth,
    SheetOutlook,
    SheetSlot,
    SheetWeek,
)
from planner.exchange.sheet_file import digest_of, read_sheet, sheet_bytes

PAGE = b"%PDF-1.7 the page as it was previewed"
SHEET = ReleasedSheet(
    "sheet-1",
    "profile-1",
    "Jeroen Smits",
    "Ingrid Kuipers",
    date(2026, 11, 26),
    15 * 60 + 30,
    date(2026, 8, 31),
    date(2026, 11, 29),
    datetime(2026, 11, 26, 15, 20),
    tuple(Part),
    (SheetWeek(date(2026, 8, 31), 1500, 300, 1400, 600, 0.3, None, 90),),
    (SheetAmount("done", 2280),),
    (SheetCause("quote", 1470, 19, 300, 900), SheetCause("", 60, 1)),
    (SheetMonth(date(2026, 11, 1), 4, 2, 10, 3.5),),
    (SheetSlot(1, 0, 14, 0.84),),
    (SheetOutlook(date(2026, 12, 1), (2.4, 0.0, 6.0), (2.0, 0.0, 5.0), (1.0, 0.0, 3.0)),),
    (("floor", 7.0), ("optimum", 10.2)),
    ("Long-term work was 20% of client and prospect time; agreed is 30%.",),
    (SheetAgreement("10 prospects a month", "November 6 so far", "prospects", 10, 4, 2, is_new=False),),
    date(2026, 12, 10),
    15 * 60 + 30,
    "My own words, in any script: größer, дальше, 明後日.",
)


class _Key:
    def __init__(self) -> None:
        self._private = Ed25519PrivateKey.generate()

    @property
    def public(self) -> bytes:
        return self._private.public_key().public_bytes_raw()

    def sign(self, content: bytes) -> bytes:
        return self._private.sign(content)


KEY = _Key()


def test_what_was_released_comes_back() -> None:
    opened = read_sheet(sheet_bytes(SHEET, PAGE, KEY), "a.overmorgen-sheet")

    assert opened.sheet == SHEET
    assert opened.page == PAGE
    assert opened.key == KEY.public.hex()


def test_the_same_sheet_gives_the_same_file() -> None:
    assert digest_of(sheet_bytes(SHEET, PAGE, KEY)) == digest_of(sheet_bytes(SHEET, PAGE, KEY))


@pytest.mark.parametrize(
    ("part", "old", "new"),
    [("sheet.json", b"1500", b"1200"), ("sheet.pdf", b"the page", b"another ")],
)
def test_a_changed_number_or_page_is_noticed(part: str, old: bytes, new: bytes) -> None:
    changed = _with_part(sheet_bytes(SHEET, PAGE, KEY), part, old, new)

    with pytest.raises(UserError) as refusal:
        read_sheet(changed, "a.overmorgen-sheet")

    assert refusal.value.problem is Problem.SHEET_CHANGED


def test_a_signature_with_another_key_names_that_key() -> None:
    other = _Key()

    assert read_sheet(sheet_bytes(SHEET, PAGE, other), "a").key == other.public.hex()


def test_a_newer_format_is_named_as_such() -> None:
    newer = sheet_bytes(SHEET, PAGE, KEY)
    unsigned = _with_part(newer, "sheet.json", b'"format": 1', b'"format": 2')
    numbers = zipfile.ZipFile(io.BytesIO(unsigned)).read("sheet.json")
    signed = _signed_again(numbers)

    with pytest.raises(UserError) as refusal:
        read_sheet(signed, "a.overmorgen-sheet")

    assert refusal.value.problem is Problem.SHEET_TOO_NEW


@pytest.mark.parametrize("content", [b"", b"PK\x03\x04", b"not a zip", b"\x00" * 100])
def test_other_files_are_refused_in_words(content: bytes) -> None:
    with pytest.raises(UserError) as refusal:
        read_sheet(content, "a.overmorgen-sheet")

    assert refusal.value.problem is Problem.SHEET_UNREADABLE


def test_a_zip_that_unpacks_to_too_much_is_refused() -> None:
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("sheet.json", b" " * 50_000_000)
        archive.writestr("sheet.pdf", b"")
        archive.writestr("signature.json", b"{}")

    with pytest.raises(UserError) as refusal:
        read_sheet(stream.getvalue(), "a.overmorgen-sheet")

    assert refusal.value.problem is Problem.SHEET_UNREADABLE


def test_damage_anywhere_is_refused_or_harmless() -> None:
    chance = random.Random(26)
    whole = sheet_bytes(SHEET, PAGE, KEY)
    for _ in range(400):
        damaged = bytearray(whole)
        damaged[chance.randrange(len(damaged))] ^= 1 << chance.randrange(8)
        try:
            opened = read_sheet(bytes(damaged), "a.overmorgen-sheet")
        except UserError:
            continue
        assert (opened.sheet, opened.page) == (SHEET, PAGE)


def test_fields_of_the_wrong_kind_are_refused() -> None:
    for old, new in (
        (b'"short": 1500', b'"short": "a"'),
        (b'"2026-08-31"', b'"no date"'),
        (b"0.84", b"1e999"),
    ):
        numbers = zipfile.ZipFile(io.BytesIO(sheet_bytes(SHEET, PAGE, KEY))).read("sheet.json")
        with pytest.raises(UserError):
            read_sheet(_signed_again(numbers.replace(old, new)), "a.overmorgen-sheet")


def test_an_unwritten_text_stays_out() -> None:
    file = sheet_bytes(replace(SHEET, own_words=""), PAGE, KEY)

    assert "My own words" not in zipfile.ZipFile(io.BytesIO(file)).read("sheet.json").decode()


def _with_part(file: bytes, part: str, old: bytes, new: bytes) -> bytes:
    stream = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(file)) as source, zipfile.ZipFile(stream, "w") as target:
        for name in source.namelist():
            content = source.read(name)
            assert name != part or old in content
            target.writestr(name, content.replace(old, new) if name == part else content)
    return stream.getvalue()


def _signed_again(numbers: bytes) -> bytes:
    """A file whose numbers are as given and whose signature holds, as only its key's owner could make it."""
    signed = b"overmorgen-sheet 1\n" + hashlib.sha256(numbers).digest() + hashlib.sha256(PAGE).digest()
    written = {
        "key": base64.b64encode(KEY.public).decode(),
        "signature": base64.b64encode(KEY.sign(signed)).decode(),
    }
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w") as archive:
        archive.writestr("sheet.json", numbers)
        archive.writestr("sheet.pdf", PAGE)
        archive.writestr("signature.json", json.dumps(written))
    return stream.getvalue()
