"""Whether an agreement adds up, said calmly and with numbers when it is made."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta
from statistics import median

from PySide6.QtCore import QCoreApplication

from planner.app.agreements import Facts, standing_of
from planner.app.formats import Formats
from planner.app.session import Session
from planner.app.sowing import own_hours_per_approach
from planner.app.support import support_state
from planner.domain.agreement import Agreement, Carrier, Metric, month_of
from planner.domain.mix import mix_of
from planner.domain.preferences import Preferences
from planner.domain.span import IsoWeek
from planner.domain.week import Week
from planner.foresight.feasibility import Doubt, Feasibility, Situation, feasibility
from planner.foresight.parameters import Parameters

_WEEKS_BACK = 4
_MONTHS_BACK = 6


def check_words(session: Session, agreement: Agreement, formats: Formats) -> str:
    """Return what an agreement asks for, and what of it does not add up, in a few sentences."""
    parameters = Parameters.of(session.plan.own_parameters.as_dict())
    found = feasibility(agreement, situation_of(session, agreement, parameters), parameters)
    return " ".join(_sentences(agreement, found, formats))


def situation_of(session: Session, agreement: Agreement, parameters: Parameters) -> Situation:
    """Return what an agreement is held against: the rep's last weeks and months."""
    plan, today = session.plan, session.clock.today()
    weeks = [session.week(IsoWeek.of(today).plus(-back)) for back in range(1, _WEEKS_BACK + 1)]
    known = [week for week in weeks if week.all_blocks] or [session.week(IsoWeek.of(today))]
    mixes = [mix_of(week.all_blocks, plan.categories) for week in known]
    room = [_free(week, plan.preferences) + m.long_minutes for week, m in zip(known, mixes, strict=True)]
    support = support_state(plan, session, today)
    return Situation(
        median(room) / 60,
        median(m.counted_minutes for m in mixes) / 60,
        own_hours_per_approach(session, today, parameters),
        parameters.rate,
        win_rate=parameters.win_rate,
        agency_share=support.share if support is not None else 0.0,
        agency_quality=parameters.agency_quality,
        meetings_per_approach=parameters.meetings_per_approach,
        past=_past(session, agreement),
    )


def _free(week: Week, preferences: Preferences) -> int:
    return sum(week.free_minutes(preferences, day) for day in week.iso.days)


def _past(session: Session, agreement: Agreement) -> tuple[float, ...]:
    """Return what was reached in the months or weeks before that have anything in them."""
    plan, today = session.plan, session.clock.today()
    if agreement.carrier is Carrier.AGENCY:
        return ()
    found = []
    day = today
    for back in range(1, (_MONTHS_BACK if agreement.metric.is_monthly else _WEEKS_BACK) + 1):
        day = month_of(day)[0] - timedelta(days=1)
        iso = IsoWeek.of(day) if agreement.metric.is_monthly else IsoWeek.of(today).plus(-back)
        # A week whose Thursday may lie in the month after: the day itself is looked at.
        at = day if agreement.metric.is_monthly else iso.days[-1]
        facts = Facts(session, plan.preferences, plan.categories, iso, at)
        standing = standing_of(agreement, facts)
        done = standing.own if agreement.metric.is_monthly else standing.done
        if done or (not agreement.metric.is_monthly and facts.week().blocks):
            found.append(float(done or 0))
    return tuple(found)


def _sentences(agreement: Agreement, found: Feasibility, formats: Formats) -> Iterator[str]:
    translate = QCoreApplication.translate
    if not found.adds_up:
        yield translate("AgreementCheck", "On paper this does not add up yet.")
    if found.needed_hours is not None:
        yield _about_hours(agreement, found, formats)
    if Doubt.TOO_FEW_TO_REPLACE in found.doubts and found.rate_needed is not None:
        words = translate(
            "AgreementCheck",
            "It replaces the clients that leave where {needed} of approaches bring an enquiry; "
            "{rate} is reckoned with, at which it takes {floor} approaches a month.",
        )
        yield words.format(
            needed=formats.share(found.rate_needed),
            rate=formats.share(found.rate),
            floor=formats.number(float(found.floor or 0)),
        )
    if Doubt.ABOVE_BEST in found.doubts and found.best is not None and found.usual is not None:
        if agreement.metric.is_monthly:
            words = translate("AgreementCheck", "Your months so far: {usual} as a rule, {best} at best.")
        else:
            words = translate("AgreementCheck", "Your weeks so far: {usual} as a rule, {best} at best.")
        yield words.format(
            usual=_amount(agreement.metric, found.usual, formats),
            best=_amount(agreement.metric, found.best, formats),
        )


def _about_hours(agreement: Agreement, found: Feasibility, formats: Formats) -> str:
    translate = QCoreApplication.translate
    if Doubt.NOT_ENOUGH_HOURS in found.doubts:
        words = translate(
            "AgreementCheck", "It takes {needed} h a week; your last weeks left {free} h for it."
        )
    else:
        words = translate(
            "AgreementCheck", "It takes {needed} h a week, of the {free} h that your last weeks left for it."
        )
    if found.follow_up_hours >= 0.05:
        words += " " + translate(
            "AgreementCheck", "Of these {follow_up} h follow up the meetings that the agency makes."
        )
    return words.format(
        needed=formats.number(float(found.needed_hours or 0), 1),
        free=formats.number(float(found.free_hours), 1),
        follow_up=formats.number(float(found.follow_up_hours), 1),
    )


def _amount(metric: Metric, value: float, formats: Formats) -> str:
    if metric is Metric.LONG_SHARE:
        return formats.share(value)
    if metric is Metric.ACQUISITION_HOURS:
        return formats.duration(round(value))
    return formats.number(float(value))
