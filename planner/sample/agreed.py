"""What the made-up rep and manager have agreed on, the agency's part, the coaching and the next talk."""

from __future__ import annotations

from datetime import datetime, time, timedelta

from planner.domain.agreement import Agreement, Carrier, Metric
from planner.domain.one_on_one import OneOnOne
from planner.domain.plan import Kept
from planner.domain.span import IsoWeek
from planner.domain.support import CoachingSession, Support
from planner.sample.book_texts import BookTexts
from planner.sample.dice import Dice
from planner.sample.own_sheets import WEEKS
from planner.sample.patterns import COACHED_FROM, THIS_WEEK
from planner.sample.slots import THURSDAY, TUESDAY, WEDNESDAY

_NOON = 12 * 60
_SUPPORTED_FOR = THIS_WEEK - COACHED_FROM
_SESSIONS = (12, 8, 4, -2)
_TALK_AT = 15 * 60 + 30
_BETWEEN_TALKS = 28
_TALKS_APART = 2
_SAID = ("main causes", "agency share", "share steady")


def kept_of(this_week: IsoWeek, manager: str, texts: BookTexts, dice: Dice) -> tuple[Kept, ...]:
    """Return what was agreed half a year ago, and since when there has been support."""
    since = this_week.plus(-THIS_WEEK).monday
    begins = this_week.plus(-_SUPPORTED_FOR).monday
    talk = this_week.days[THURSDAY]
    return (
        Agreement(dice.new_id(), Metric.PROSPECTS, 10, since, carrier=Carrier.TOGETHER),
        Agreement(dice.new_id(), Metric.LONG_SHARE, 0.30, since),
        Agreement(dice.new_id(), Metric.PROTECTED_BLOCKS, 2, since, weekday=WEDNESDAY, before=_NOON),
        Support(begins, texts.agency),
        *_sessions(this_week, texts, dice),
        OneOnOne(
            *(dice.new_id(), talk, _TALK_AT, talk - timedelta(days=_BETWEEN_TALKS - 1), talk, manager),
            *(texts.own_words, texts.coach_focus),
        ),
        _last_talk(this_week.plus(-_TALKS_APART), manager, dice),
    )


def _last_talk(week: IsoWeek, manager: str, dice: Dice) -> OneOnOne:
    """Return the one-on-one before, whose sheet was kept right after it."""
    day = week.days[THURSDAY]
    kept_at = datetime.combine(day, time(16, 40))
    return OneOnOne(
        *(dice.new_id(), day, _TALK_AT, week.plus(1 - WEEKS).monday, week.days[-1], manager),
        observations=_SAID,
        kept_at=kept_at,
    )


def _sessions(this_week: IsoWeek, texts: BookTexts, dice: Dice) -> list[CoachingSession]:
    found = []
    for number, weeks in enumerate(_SESSIONS):
        subject = number % len(texts.focus)
        day = this_week.plus(-weeks).days[TUESDAY]
        found.append(CoachingSession(dice.new_id(), day, texts.focus[subject], texts.exercises[subject]))
    return found
