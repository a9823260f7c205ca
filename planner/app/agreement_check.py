"""Whether an agreement adds up, said calmly and with numbers when it is made."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import timedelta
from functools import cached_property
from statistics import median

from PySide6.QtCore import QCoreApplication

from planner.app.agreements import Facts, reached
from planner.app.formats import Formats
from planner.app.learned_rates import LearnedRate
from planner.app.session import Session
from planner.app.sowing import OwnRecord, own_record
from planner.app.support import support_state
from planner.app.support_words import approach_words
from planner.domain.agreement import Agreement, Carrier, Metric, month_of
from planner.domain.category import Horizon
from planner.domain.mix import mix_of, percent
from planner.domain.plan import Plan
from planner.domain.preferences import Preferences
from planner.domain.span import IsoWeek
from planner.domain.week import Week
from planner.foresight.feasibility import (
    FEWEST_PERIODS,
    USUAL_BLOCK,
    Doubt,
    Feasibility,
    Situation,
    feasibility,
)
from planner.foresight.parameters import Parameters

_WEEKS_BACK = 4
_MONTHS_BACK = 6


class AgreementCheck:
    """Holds agreements against the rep's last weeks and months, which are read once and then remembered."""

    def __init__(self, session: Session) -> None:
        self._session = session
        self._today = session.clock.today()
        self._parameters = Parameters.of(session.plan.own_parameters.as_dict())
        self._pasts: dict[object, tuple[float, ...]] = {}

    def words(self, agreement: Agreement, formats: Formats, learned: LearnedRate | None = None) -> str:
        """Return what an agreement asks for, what of it does not add up, and what that rests on.

        `learned` is None while the rep's own rate of enquiries is being worked out.
        """
        found = feasibility(agreement, self.situation(agreement, learned), self._parameters)
        paragraphs = (
            _on_hours(agreement, found, formats, self._record),
            _on_replacing(found, formats, learned),
            _on_the_past(agreement, found, formats),
        )
        return "\n".join(" ".join(sentences) for each in paragraphs if (sentences := list(each)))

    def situation(self, agreement: Agreement, learned: LearnedRate | None = None) -> Situation:
        """Return what an agreement is held against.

        Without enough of the rep's own approaches the rates are those of the parameters.
        """
        parameters, record = self._parameters, self._record
        own = learned if learned is not None and learned.is_enough else None
        return Situation(
            *self._usual_hours,
            record.each,
            parameters.rate if own is None else own.rate,
            None if own is None else own.high,
            win_rate=parameters.win_rate if own is None else own.win_rate,
            agency_share=self._agency_share,
            agency_quality=parameters.agency_quality if own is None else own.agency_quality,
            meetings_per_approach=parameters.meetings_per_approach,
            conversations_per_approach=_conversations_per_approach(record, parameters),
            block_hours=_usual_block(self._weeks, self._session.plan),
            past=self._past(agreement),
        )

    @cached_property
    def _record(self) -> OwnRecord:
        return own_record(self._session, self._today, self._parameters)

    @cached_property
    def _agency_share(self) -> float:
        support = support_state(self._session.plan, self._session, self._today)
        return support.share if support is not None else 0.0

    @cached_property
    def _weeks(self) -> list[Week]:
        running = IsoWeek.of(self._today)
        weeks = [self._session.week(running.plus(-back)) for back in range(1, _WEEKS_BACK + 1)]
        return [week for week in weeks if week.all_blocks] or [self._session.week(running)]

    @cached_property
    def _usual_hours(self) -> tuple[float, float]:
        """The hours of a usual week that may go to long-term work, and all short and long ones of it."""
        plan = self._session.plan
        mixes = [mix_of(week.all_blocks, plan.categories) for week in self._weeks]
        pairs = zip(self._weeks, mixes, strict=True)
        room = [_free(week, plan.preferences) + mix.long_minutes for week, mix in pairs]
        return median(room) / 60, median(mix.counted_minutes for mix in mixes) / 60

    def _past(self, agreement: Agreement) -> tuple[float, ...]:
        """Return what was reached in the months or weeks before that have anything in them."""
        if agreement.carrier is Carrier.AGENCY:
            return ()
        key = agreement.metric, agreement.weekday, agreement.before
        if key not in self._pasts:
            self._pasts[key] = tuple(self._reached_before(agreement))
        return self._pasts[key]

    def _reached_before(self, agreement: Agreement) -> Iterator[float]:
        is_monthly, plan = agreement.metric.is_monthly, self._session.plan
        day = self._today
        for back in range(1, (_MONTHS_BACK if is_monthly else _WEEKS_BACK) + 1):
            day = month_of(day)[0] - timedelta(days=1)
            iso = IsoWeek.of(day) if is_monthly else IsoWeek.of(self._today).plus(-back)
            # A week whose Thursday may lie in the month after: the day itself is looked at.
            at = day if is_monthly else iso.days[-1]
            facts = Facts(self._session, plan.preferences, plan.categories, iso, at)
            done = reached(agreement, facts)
            if done or (not is_monthly and facts.week().blocks):
                yield done


def _conversations_per_approach(record: OwnRecord, parameters: Parameters) -> float | None:
    """Return how many conversations an own approach brings, None where too few are known to say."""
    if record.approaches < parameters.fewest_approaches or not record.conversations:
        return None
    return record.conversations / record.approaches


def _usual_block(weeks: Iterable[Week], plan: Plan) -> float:
    """Return the hours of a usual long-term block in some weeks; a common one where there are few."""
    lengths = [
        block.span.length / 60
        for week in weeks
        for block in week.blocks
        if plan.categories[block.category_id].horizon is Horizon.LONG
    ]
    return median(lengths) if len(lengths) >= FEWEST_PERIODS else USUAL_BLOCK


def _free(week: Week, preferences: Preferences) -> int:
    return sum(week.free_minutes(preferences, day) for day in week.iso.days)


def _on_hours(agreement: Agreement, found: Feasibility, formats: Formats, record: OwnRecord) -> Iterator[str]:
    if set(found.doubts) - {Doubt.ABOVE_BEST}:
        yield QCoreApplication.translate("AgreementCheck", "On paper this does not add up yet.")
    elif found.doubts:
        yield QCoreApplication.translate("AgreementCheck", "It is more than has been reached so far.")
    if not found.needed_hours:
        return
    yield _about_hours(found, formats)
    if agreement.metric is Metric.CONVERSATIONS:
        yield _about_conversations(record)
    if agreement.metric.is_monthly and found.own_target:
        yield approach_words(record, formats)


def _on_replacing(found: Feasibility, formats: Formats, learned: LearnedRate | None) -> Iterator[str]:
    if Doubt.TOO_FEW_TO_REPLACE in found.doubts and found.rate_needed is not None:
        words = QCoreApplication.translate(
            "AgreementCheck",
            "It replaces the clients that leave where {needed} of approaches bring an enquiry; "
            "{rate} is reckoned with, at which it takes {floor} approaches a month.",
        )
        yield words.format(
            needed=formats.share(found.rate_needed),
            rate=formats.share(found.rate),
            floor=formats.number(float(found.floor or 0)),
        )
        yield _about_the_rate(learned, formats)


def _on_the_past(agreement: Agreement, found: Feasibility, formats: Formats) -> Iterator[str]:
    translate = QCoreApplication.translate
    if Doubt.ABOVE_BEST in found.doubts and found.best is not None and found.usual is not None:
        if agreement.metric.is_monthly:
            words = translate("AgreementCheck", "Your months so far: {usual} as a rule, {best} at best.")
        else:
            words = translate("AgreementCheck", "Your weeks so far: {usual} as a rule, {best} at best.")
        yield words.format(
            usual=_amount(agreement.metric, found.usual, formats),
            best=_amount(agreement.metric, found.best, formats),
        )


def _about_hours(found: Feasibility, formats: Formats) -> str:
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


def _about_conversations(record: OwnRecord) -> str:
    words = QCoreApplication.translate(
        "AgreementCheck", "Your last %n approach(es) brought {talks} conversations.", "", record.approaches
    )
    return words.format(talks=record.conversations)


def _about_the_rate(learned: LearnedRate | None, formats: Formats) -> str:
    translate = QCoreApplication.translate
    if learned is None:
        return translate("AgreementCheck", "This rate is the benchmark; yours is being worked out.")
    if not learned.is_enough:
        return translate(
            "AgreementCheck",
            "This rate is the benchmark; %n approach(es) of yours are too few to reckon with yet.",
            "",
            learned.approaches,
        )
    words = translate(
        "AgreementCheck",
        "This rate, probably between {low} and {high}, is {benchmark} benchmark, {own} your own figures, "
        "from %n approach(es).",
        "",
        learned.approaches,
    )
    band = {"low": formats.share(learned.low), "high": formats.share(learned.high)}
    benchmark = percent(learned.benchmark_share)
    return words.format(**band, benchmark=f"{benchmark}%", own=f"{100 - benchmark}%")


def _amount(metric: Metric, value: float, formats: Formats) -> str:
    if metric is Metric.LONG_SHARE:
        return formats.share(value)
    if metric is Metric.ACQUISITION_HOURS:
        return formats.duration(round(value))
    return formats.number(float(value))
