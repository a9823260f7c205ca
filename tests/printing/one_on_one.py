"""A released sheet like that of the mock-up, and others that one page finds harder."""

from dataclasses import replace
from datetime import date, datetime, timedelta
from typing import Any

from planner.domain.displacement import Cause
from planner.domain.released_sheet import (
    Part,
    ReleasedSheet,
    SheetAgreement,
    SheetCause,
    SheetMonth,
    SheetWeek,
)

MONDAY = date(2026, 8, 31)
MADE_AT = datetime(2026, 11, 26, 15, 20)
OBSERVATIONS = (
    "Long-term work was 20% of client and prospect time; agreed is 30%.",
    "Of 92 planned acquisition hours, 55.5 were done, of which 17.5 after a move.",
    "Blocks before 11:00 on Tuesday to Thursday survived 81% of the time, afternoons 44%.",
)
_AGREED = (
    SheetAgreement("10 prospects approached a month", "October 8, November 6"),
    SheetAgreement("Long-term share at least 30%", "average of the last 4 weeks 24%"),
    SheetAgreement("2 protected blocks before Wednesday noon", "kept in 9 of 13 weeks"),
    SheetAgreement("5 h of acquisition a week", "from 1 December", is_new=True),
)


def released(**changes: Any) -> ReleasedSheet:
    """The sheet of the mock-up, with some fields changed."""
    weeks = tuple(
        SheetWeek(MONDAY + timedelta(weeks=n), 24 * 60 + 15 * n, 300 + 30 * (n % 5), 1200, 660, 0.3)
        for n in range(13)
    )
    causes = (
        SheetCause(Cause.QUOTE.value, 1470, 19, 300, 600),
        SheetCause(Cause.COVER.value, 1140, 9),
        SheetCause(Cause.SERVICE.value, 630, 8),
        SheetCause(Cause.PROSPECT_CANCELLED.value, 240, 3),
        SheetCause("", 120, 2),
    )
    months = tuple(SheetMonth(date(2026, 6 + n, 1), 2 + n % 3, n % 4, 10, None) for n in range(6))
    sheet = ReleasedSheet(
        *("sheet", "profile", "Jeroen Smits", "Ingrid Kuipers", date(2026, 11, 26), 930),
        *(MONDAY, date(2026, 11, 29), MADE_AT, tuple(part for part in Part if not part.is_private)),
        weeks=weeks,
        causes=causes,
        approaches=months,
        observations=OBSERVATIONS,
        agreements=_AGREED,
        next_on=date(2026, 12, 10),
        next_at=930,
    )
    return replace(sheet, **changes)
