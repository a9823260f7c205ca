"""What a manager's overview of the team says on paper: released figures by name, and sums."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime

from PySide6.QtCore import QCoreApplication

from planner.app.formats import Formats
from planner.app.review_rows import Period
from planner.app.team import CauseSum, Team, TeamRep
from planner.app.team_words import (
    cause_words,
    count_words,
    cover_words,
    hours,
    name_of,
    protected_words,
    state_of,
    sums_words,
)
from planner.domain.agreement import Metric
from planner.domain.released_sheet import SheetAgreement
from planner.domain.span import IsoWeek


@dataclass(frozen=True, slots=True)
class OverviewRow:
    """One rep: shares (0..1) of the period's weeks, the newest week's with what was agreed, and words.

    `agreements` are pairs of what was agreed and how it stands. No free text of the rep's is in it.
    """

    name: str
    state: str
    shares: tuple[float | None, ...]
    share: str
    newest: float | None
    agreed: float | None
    agreements: tuple[tuple[str, str], ...]
    cover: str
    following: str


@dataclass(frozen=True, slots=True)
class OverviewSum:
    """One cause over all reps: its name, its hours in words, and its part of the largest (0..1)."""

    cause: str
    hours: str
    part: float


@dataclass(frozen=True, slots=True)
class TeamOverview:
    """All that goes on paper; `sums` is empty where fewer than five reps tell of causes."""

    week: str
    weeks: str
    rows: tuple[OverviewRow, ...]
    sums_sentence: str
    sums: tuple[OverviewSum, ...]
    made_at: datetime


def overview_of(
    team: Team, period: Period, now: datetime, following: Callable[[TeamRep], str], formats: Formats
) -> TeamOverview:
    """Return the overview of a period; `following` says when the next one-on-one with a rep is."""
    translate = QCoreApplication.translate
    sums = team.sums(period)
    most = max((row.minutes for row in sums.rows), default=1)
    reps = translate("Team", "{week}, %n rep(s)", "", len(team.reps))
    words = translate("TeamSheet", "Weeks {first}–{last}, {days}")
    days = formats.days_of(period.first_day, period.last_day, with_year=True)
    return TeamOverview(
        reps.replace("{week}", formats.week(period.last)),
        words.format(first=period.first.number, last=period.last.number, days=days),
        tuple(_row(rep, period, now, following(rep), formats) for rep in team.reps),
        sums_words(sums),
        tuple(_sum(row, most, formats) for row in sums.rows),
        now,
    )


def _row(rep: TeamRep, period: Period, now: datetime, following: str, formats: Formats) -> OverviewRow:
    today = now.date()
    known = rep.weeks()
    weeks = [known.get(iso) for iso in period]
    shares = tuple(week.long_share if week is not None else None for week in weeks)
    share = next((each for each in reversed(shares) if each is not None), None)
    last = rep.last_week
    newest = last if last is not None and IsoWeek.of(last.monday) in set(period) else None
    return OverviewRow(
        name_of(rep),
        state_of(rep, today, formats),
        shares,
        "–" if share is None else formats.share(share),
        newest.long_share if newest is not None else None,
        newest.agreed_low if newest is not None else None,
        _agreements(rep, now, formats),
        cover_words(rep, formats) or "–",
        following,
    )


def _agreements(rep: TeamRep, now: datetime, formats: Formats) -> tuple[tuple[str, str], ...]:
    if rep.numbers is None:
        return ()
    return tuple((each.text, _standing(each, rep, now, formats)) for each in rep.numbers.agreements)


def _standing(agreement: SheetAgreement, rep: TeamRep, now: datetime, formats: Formats) -> str:
    """Say how an agreement stands as the page of the team does, or as the sheet does."""
    month = rep.approached(now.date())
    if agreement.metric == Metric.PROSPECTS and month is not None and month.agreed:
        return " ".join(count_words(month, now.date(), formats))
    if agreement is rep.protected:
        return protected_words(rep)
    return agreement.standing


def _sum(row: CauseSum, most: int, formats: Formats) -> OverviewSum:
    return OverviewSum(cause_words(row), hours(row.minutes, formats), row.minutes / most)
