"""Released sheets of a team as reps give them: real files, signed with real keys."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta
from pathlib import Path

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from planner.app.profile_key import ProfileKey
from planner.app.releasing import withdrawn
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

TODAY = date(2026, 11, 24)
WEEK = IsoWeek(2026, 48)
PAGE = b"%PDF-1.7 the page"
NAMES = ("Sanne Postma", "Bas de Wit", "Émile Aerts", "Lotte van Rijn", "Mark Hendriks", "Fatima El Amrani")


def new_key() -> ProfileKey:
    """A key that nobody has seen."""
    return ProfileKey(Ed25519PrivateKey.generate(), is_kept=True)


@dataclass
class Rep:
    """Somebody who releases sheets into a folder."""

    name: str
    folder: Path

    def __post_init__(self) -> None:
        self.key = new_key()

    @property
    def profile(self) -> str:
        """The name of the rep's data file."""
        return f"profile of {self.name}"

    def sheet(self, number: int = 1, *, days_ago: int = 1, shares: Sequence[int] = (20, 30)) -> ReleasedSheet:
        """A sheet about some weeks, the last one this week; `shares` in per cent."""
        day = TODAY - timedelta(days=days_ago)
        first = WEEK.plus(1 - len(shares))
        weeks = tuple(
            SheetWeek(first.plus(place).monday, 1000 - 10 * share, 10 * share, agreed_low=0.3, cover=90)
            for place, share in enumerate(shares)
        )
        return ReleasedSheet(
            f"{self.name}-{number}",
            self.profile,
            self.name,
            "Ingrid",
            day,
            600,
            first.monday,
            WEEK.days[-1],
            datetime.combine(day, datetime.min.time()).replace(hour=9),
            (Part.MIX, Part.CAUSES, Part.APPROACHES, Part.AGREEMENTS),
            weeks,
            causes=(
                SheetCause("quote", 120, 2, 1, 1),
                SheetCause("cover", 60, 1),
                SheetCause("dreaded", 30, 1),
            ),
            approaches=(SheetMonth(date(2026, 11, 1), 4, 2, 10),),
            agreements=(SheetAgreement("2 before Wednesday", "1 of 2", "protected blocks", 2, 1),),
        )

    def put(self, sheet: ReleasedSheet, *, key: ProfileKey | None = None, page: bytes = PAGE) -> Path:
        """Write a sheet as its file."""
        self.folder.mkdir(exist_ok=True)
        file = self.folder / f"{sheet.sheet_id}{SUFFIX}"
        file.write_bytes(sheet_bytes(sheet, page, key or self.key))
        return file

    def release(self, number: int = 1, **facts: int) -> Path:
        """Release a sheet."""
        return self.put(self.sheet(number, **facts))  # type: ignore[arg-type] # days alone

    def withdraw(self, sheet: ReleasedSheet, *, key: ProfileKey | None = None) -> Path:
        """Put the withdrawn sheet in the place of its numbers."""
        return self.put(withdrawn(sheet, datetime(2026, 11, 24, 10)), key=key, page=b"")


def team(folder: Path, count: int = 6) -> list[Rep]:
    """Some reps, in no order."""
    return [Rep(name, folder) for name in NAMES[:count]]


def without(sheet: ReleasedSheet, *parts: Part) -> ReleasedSheet:
    """The sheet as it is without some parts ticked."""
    return replace(sheet, parts=tuple(part for part in sheet.parts if part not in parts))
