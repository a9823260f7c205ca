"""What a one-on-one sheet can show: the numbers of a review, its sentences, and how agreements stand."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import timedelta

from PySide6.QtCore import QCoreApplication

from planner.app import agreement_words
from planner.app.agreements import Source, Standing
from planner.app.formats import Formats
from planner.app.observation_words import sentence
from planner.app.observations import Observation, observed
from planner.app.releasing import SheetFacts
from planner.app.review import Review
from planner.app.standings_then import standings_then
from planner.charts.rows import MonthApproaches
from planner.domain.agreement import WEEKS_BACK, Agreement, Carrier, Metric
from planner.domain.one_on_one import OneOnOne
from planner.domain.plan import Plan
from planner.domain.released_sheet import SheetAgreement


def sheet_facts(plan: Plan, source: Source, review: Review, held: OneOnOne, formats: Formats) -> SheetFacts:
    """Return all that the sheet of a one-on-one can show, before anything is left out."""
    return SheetFacts(
        review.rows,
        held,
        plan.preferences.rep_name,
        sentences(plan, review, held, formats),
        sheet_agreements(plan, source, review, held, formats),
        _following(plan, held),
        review.cover,
    )


def observations(plan: Plan, review: Review, held: OneOnOne) -> tuple[Observation, ...]:
    """Return what the sheet of a one-on-one says of the weeks of a review, with most to say first."""
    period, talks = review.asked.period, plan.one_on_ones
    # Which weeks a kept sheet was about stands in the stored one alone.
    stored = talks.get(held.id, held)
    return observed(review.rows, talks.values(), stored, period.first_day, period.last_day)


def sentences(plan: Plan, review: Review, held: OneOnOne, formats: Formats) -> tuple[str, ...]:
    """Return the same in words."""
    return tuple(sentence(seen, formats) for seen in observations(plan, review, held))


def _following(plan: Plan, held: OneOnOne) -> OneOnOne | None:
    later = (one for one in plan.one_on_ones.values() if (one.day, one.start) > (held.day, held.start))
    return next(later, None)


def sheet_agreements(
    plan: Plan, source: Source, review: Review, held: OneOnOne, formats: Formats
) -> tuple[SheetAgreement, ...]:
    """Return the agreements in force with how they stood at the end of the period, and those made now."""
    standings = standings_then(plan, source, review.asked.period.last_day, review.asked.today)
    shown = {standing.agreement.id for standing in standings}
    found = [
        _in_force(standing, review.rows.approaches, held, formats)
        for standing in sorted(standings, key=lambda standing: _is_new(standing.agreement, held))
    ]
    to_come = (
        agreement
        for agreement in plan.agreements.values()
        if _is_new(agreement, held) and agreement.id not in shown
    )
    found += [_agreement(agreement, _from(agreement, formats), True, formats) for agreement in to_come]
    return tuple(found)


def _is_new(agreement: Agreement, held: OneOnOne) -> bool:
    return agreement.agreed_on == held.day


def _in_force(
    standing: Standing, months: Sequence[MonthApproaches], held: OneOnOne, formats: Formats
) -> SheetAgreement:
    agreement = standing.agreement
    made = _agreement(agreement, _so_far(standing, months, formats), _is_new(agreement, held), formats)
    return SheetAgreement(
        made.text,
        made.standing,
        made.metric,
        made.target,
        float(standing.own or standing.done or 0),
        float(standing.agency),
        made.is_new,
    )


def _agreement(agreement: Agreement, so_far: str, is_new: bool, formats: Formats) -> SheetAgreement:
    words = agreement_words.title(agreement, formats)
    return SheetAgreement(words, so_far, agreement.metric.value, agreement.target, is_new=is_new)


def _from(agreement: Agreement, formats: Formats) -> str:
    words = QCoreApplication.translate("OneOnOneSheet", "from {day}")
    return words.format(day=formats.day_and_month(agreement.first_day))


def _so_far(standing: Standing, months: Sequence[MonthApproaches], formats: Formats) -> str:
    """Return how an agreement stands in a few words: "October 8, November 6"."""
    metric = standing.agreement.metric
    if metric.is_monthly:
        return _of_months(standing, months, formats)
    if metric is Metric.PROTECTED_BLOCKS:
        if not standing.periods:
            return agreement_words.value(standing, formats)
        words = QCoreApplication.translate(
            "OneOnOneSheet", "kept in {kept} of %n week(s)", "", standing.periods
        )
        return words.format(kept=standing.kept)
    if standing.average is None:
        return agreement_words.value(standing, formats)
    is_share = metric is Metric.LONG_SHARE
    value = formats.share(standing.average) if is_share else formats.duration(round(standing.average))
    words = QCoreApplication.translate("OneOnOneSheet", "average of the last {weeks} weeks {value}")
    return words.format(weeks=WEEKS_BACK, value=value)


def _of_months(standing: Standing, months: Sequence[MonthApproaches], formats: Formats) -> str:
    first = standing.period.first
    this_month = f"{formats.month(first)} {agreement_words.value(standing, formats)}"
    if standing.agreement.metric is not Metric.PROSPECTS:
        return this_month
    last_month = (first - timedelta(days=1)).replace(day=1)
    before = [month for month in months if month.month == last_month]
    carrier = standing.agreement.carrier
    return ", ".join(
        [*(f"{formats.month(month.month)} {_counted(month, carrier)}" for month in before), this_month]
    )


def _counted(month: MonthApproaches, carrier: Carrier) -> int:
    return {
        Carrier.OWN: month.own,
        Carrier.AGENCY: month.agency,
        Carrier.TOGETHER: month.approached,
    }[carrier]
