"""Released sheets of made-up reps, signed and kept as a manager's are, for the page of the team."""

from __future__ import annotations

import hashlib
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from pathlib import Path

from planner.domain.displacement import Cause
from planner.domain.released_sheet import (
    ReleasedSheet,
    SheetAgreement,
    SheetCause,
    SheetMonth,
    SheetWeek,
)
from planner.domain.span import IsoWeek
from planner.exchange.sheet_file import SUFFIX, digest_of, sheet_bytes
from planner.exchange.team_folder import TeamFolder
from planner.sample.own_sheets import PARTS
from planner.sample.plain_page import plain_page
from planner.sample.sheet_texts import SheetTexts
from planner.sample.texts import Texts

_WEEK = 34 * 60
_AGREED = 0.30
_CAUSES = (Cause.QUOTE, Cause.COVER, Cause.SERVICE, Cause.INTERNAL)
_AGO = (14, 0)


@dataclass(frozen=True, slots=True)
class _Rep:
    """What a made-up rep's sheets say: shares in per cent by week, the last one this week.

    `causes` are hours in the order of `_CAUSES`, `next_in` days from today, None where no date is set.
    """

    name: str
    shares: tuple[int, ...]
    own: int
    agency: int
    kept: int
    cover: int
    causes: tuple[float, ...]
    next_in: int | None
    next_at: int = 600


_REPS = (
    _Rep(
        "Bas de Wit",
        (22, 18, 25, 20, 23, 19, 24, 21, 17, 22, 20, 24, 22),
        5,
        1,
        1,
        90,
        (9, 8.5, 4, 2),
        8,
        540,
    ),
    _Rep(
        "Fatima El Amrani", (31, 28, 33, 30, 34, 29, 32, 35, 31, 33, 36, 34, 33), 9, 1, 2, 0, (5, 1, 2, 1), 4
    ),
    _Rep(
        "Lotte van Rijn",
        (8, 12, 10, 14, 9, 15, 18, 21, 24, 22, 27, 29, 31),
        6,
        2,
        2,
        60,
        (14, 4, 6, 2),
        9,
        780,
    ),
    _Rep(
        "Mark Hendriks",
        (26, 24, 21, 19, 17, 18, 15, 14, 16, 12, 13, 11, 12),
        1,
        3,
        0,
        570,
        (11, 38, 7, 4),
        None,
    ),
    _Rep(
        "Sanne Postma",
        (29, 31, 27, 30, 28, 33, 30, 26, 29, 32, 31, 30, 32),
        8,
        0,
        2,
        30,
        (7, 2, 3, 1),
        10,
        660,
    ),
)


class _MadeUpKey:
    """The key of a made-up rep, the same every time."""

    def __init__(self, name: str) -> None:
        from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

        self._private = Ed25519PrivateKey.from_private_bytes(hashlib.sha256(name.encode()).digest())

    @property
    def public(self) -> bytes:
        return self._private.public_key().public_bytes_raw()

    def sign(self, content: bytes) -> bytes:
        return self._private.sign(content)


def make_team(folder: Path, today: date, language: str, own: Sequence[ReleasedSheet] = ()) -> dict[str, str]:
    """Put two sheets of each made-up rep, and the `own` ones, into a manager's folder.

    `language` is "en" or "nl". Return the digest of the file of each own sheet, by the id of the sheet.
    """
    texts, manager = SheetTexts(language), Texts(language).manager_in_full
    passing = folder / "passing"
    passing.mkdir(parents=True)
    files = {}
    sheets = [_sheet(rep, manager, today, ago, texts) for rep in _REPS for ago in _AGO]
    for sheet in (*sheets, *own):
        content = sheet_bytes(sheet, plain_page(texts.page(sheet)), _MadeUpKey(sheet.rep))
        files[passing / f"{sheet.sheet_id}{SUFFIX}"] = content
    for file, content in files.items():
        file.write_bytes(content)
    TeamFolder(folder).take(files, asked=True)
    for file in files:
        file.unlink()
    passing.rmdir()
    digests = {file.name.removesuffix(SUFFIX): digest_of(content) for file, content in files.items()}
    return {sheet.sheet_id: digests[sheet.sheet_id] for sheet in own}


def _sheet(rep: _Rep, manager: str, today: date, ago: int, texts: SheetTexts) -> ReleasedSheet:
    day = today - timedelta(days=ago)
    last = IsoWeek.of(day)
    shares = rep.shares[: len(rep.shares) - ago // 7]
    weeks = tuple(
        _week(last.plus(place - len(shares) + 1), share, rep.cover if place == len(shares) - 1 else 0)
        for place, share in enumerate(shares)
    )
    profile = hashlib.sha256(rep.name.encode()).hexdigest()[:16]
    following = None if rep.next_in is None else _workday(day + timedelta(days=rep.next_in))
    return ReleasedSheet(
        f"{profile}-{ago}",
        profile,
        rep.name,
        manager,
        following or day - timedelta(days=7),
        rep.next_at,
        weeks[0].monday,
        last.days[-1],
        datetime.combine(day, time(8, 5)),
        PARTS,
        weeks,
        causes=tuple(_cause(cause, hours) for cause, hours in zip(_CAUSES, rep.causes, strict=True)),
        approaches=(SheetMonth(day.replace(day=1), rep.own, rep.agency, 10),),
        agreements=_agreements(rep, texts),
    )


def _workday(day: date) -> date:
    return day + timedelta(days=7 - day.weekday()) if day.weekday() > 4 else day


def _week(week: IsoWeek, share: int, cover: int) -> SheetWeek:
    long = round(_WEEK * share / 100)
    planned = round(_WEEK * 0.33)
    return SheetWeek(week.monday, _WEEK - long, long, _WEEK - planned, planned, _AGREED, None, cover)


def _cause(cause: Cause, hours: float) -> SheetCause:
    minutes = round(hours * 60)
    blocks = max(1, round(minutes / 75))
    could_wait = minutes // 180 * 60 if cause is Cause.QUOTE else 0
    return SheetCause(cause.value, minutes, blocks, could_wait, minutes - could_wait)


def _agreements(rep: _Rep, texts: SheetTexts) -> tuple[SheetAgreement, ...]:
    share = rep.shares[-1] / 100
    return (
        texts.prospects(10, rep.own, rep.agency),
        texts.share(_AGREED, share),
        texts.protected(2, rep.kept),
    )
