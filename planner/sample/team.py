"""Released sheets of six made-up reps, signed and kept as a manager's are, for the page of the team."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from pathlib import Path

from planner.domain.displacement import Cause
from planner.domain.released_sheet import (
    Part,
    ReleasedSheet,
    SheetAgreement,
    SheetCause,
    SheetMonth,
    SheetWeek,
)
from planner.domain.span import IsoWeek
from planner.exchange.sheet_file import SUFFIX, sheet_bytes
from planner.exchange.team_folder import TeamFolder
from planner.sample.plain_page import plain_page

_MANAGER = "Ineke Kuipers"
_WEEK = 34 * 60
_AGREED = 0.30
_PARTS = (Part.MIX, Part.CAUSES, Part.APPROACHES, Part.AGREEMENTS, Part.NEXT_DATE)
_CAUSES = (Cause.QUOTE, Cause.COVER, Cause.SERVICE, Cause.INTERNAL)
_AGO = (14, 0)
_TEXTS = {
    "en": ("Prospects approached: 10 a month", "Protected blocks: 2 before Wednesday 12:00", "Sample sheet"),
    "nl": ("Benaderde prospects: 10 per maand", "Beschermde blokken: 2 vóór woensdag 12:00", "Voorbeeldblad"),
}


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
        "Jeroen Smits",
        (16, 20, 12, 24, 17, 19, 10, 22, 25, 20, 28, 23, 27),
        4,
        2,
        2,
        120,
        (12, 19, 5, 3),
        3,
        930,
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


def make_team(folder: Path, today: date, language: str) -> None:
    """Put two sheets of each made-up rep into a manager's folder; `language` is "en" or "nl"."""
    passing = folder / "passing"
    passing.mkdir(parents=True)
    files = []
    for rep in _REPS:
        key = _MadeUpKey(rep.name)
        for ago in _AGO:
            sheet = _sheet(rep, today, ago, language)
            file = passing / f"{sheet.sheet_id}{SUFFIX}"
            file.write_bytes(sheet_bytes(sheet, plain_page(_lines(sheet, language)), key))
            files.append(file)
    TeamFolder(folder).take(files, asked=True)
    for file in files:
        file.unlink()
    passing.rmdir()


def _sheet(rep: _Rep, today: date, ago: int, language: str) -> ReleasedSheet:
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
        _MANAGER,
        day,
        600,
        weeks[0].monday,
        last.days[-1],
        datetime.combine(day, time(8, 5)),
        _PARTS,
        weeks,
        causes=tuple(_cause(cause, hours) for cause, hours in zip(_CAUSES, rep.causes, strict=True)),
        approaches=(SheetMonth(day.replace(day=1), rep.own, rep.agency, 10),),
        agreements=_agreements(rep, language),
        next_on=following,
        next_at=rep.next_at if following is not None else None,
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
    could_wait = blocks // 3 if cause is Cause.QUOTE else 0
    return SheetCause(cause.value, minutes, blocks, could_wait, blocks - could_wait)


def _agreements(rep: _Rep, language: str) -> tuple[SheetAgreement, ...]:
    prospects, protected, _ = _TEXTS[language]
    return (
        SheetAgreement(prospects, f"{rep.own + rep.agency} / 10", "prospects", 10, rep.own, rep.agency),
        SheetAgreement(protected, f"{rep.kept} / 2", "protected blocks", 2, rep.kept),
    )


def _lines(sheet: ReleasedSheet, language: str) -> tuple[str, ...]:
    """Return what the page of a made-up sheet says."""
    *_, title = _TEXTS[language]
    weeks = [f"{IsoWeek.of(week.monday)}: {week.long / (week.short + week.long):.0%}" for week in sheet.weeks]
    return (f"{title}: {sheet.rep}", f"{sheet.first_day} - {sheet.last_day}", "", *weeks)
