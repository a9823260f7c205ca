"""What is said of the agency's share: how it goes, when the next step is due, and what it asks of the rep."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QCoreApplication

from planner.app.formats import Formats
from planner.app.sowing import OwnRecord
from planner.app.support import Hours, SupportState
from planner.domain.mix import percent
from planner.domain.support import Support
from planner.foresight.parameters import Parameters
from planner.foresight.taper import Gate, TaperStep, Why


def number(value: float, formats: Formats) -> str:
    """Write a number with one decimal at most: "4", "4.5"."""
    tenths = round(value * 10)
    return formats.number(tenths / 10, 1 if tenths % 10 else 0)


def gate_sentence(support: Support, parameters: Parameters, formats: Formats) -> str:
    """Return in one sentence when a step is taken and when the share is held."""
    words = QCoreApplication.translate(
        "Support",
        "Every {every} weeks the agency gives {step} points back, until {floor}, where the last {window} "
        "weeks carry it: {survival} of the planned acquisition was done there, and in {weeks} of them your "
        "own approaches reached {reached} of your part. Otherwise its share holds.",
    )
    return words.format(
        every=support.step_weeks,
        step=percent(support.step),
        floor=formats.share(support.floor),
        window=number(parameters.gate_window, formats),
        survival=formats.share(parameters.gate_survival),
        weeks=number(parameters.gate_weeks, formats),
        reached=formats.share(parameters.gate_own_share),
    )


def share_now(state: SupportState, formats: Formats) -> str:
    """Return the agency's share of today in prospects a month: "The agency has 50% now: 5 of 10 a month"."""
    if not state.steps:
        words = QCoreApplication.translate(
            "Support", "The agency begins on {day} with {share}: {part} of {all} a month"
        )
    else:
        words = QCoreApplication.translate("Support", "The agency has {share} now: {part} of {all} a month")
    return words.format(
        day=formats.day_and_month(state.support.begins),
        share=formats.share(state.share),
        part=number(state.agency_part, formats),
        all=state.support.monthly,
    )


def next_words(state: SupportState, formats: Formats) -> str:
    """Return when the next step is due and to which share, or that there is none any more."""
    support = state.support
    if state.next_on is None:
        if support.ends is not None and state.share > support.floor:
            words = QCoreApplication.translate("Support", "No further step before it ends on {day}")
            return words.format(day=formats.day_and_month(support.ends))
        return QCoreApplication.translate("Support", "Its share stays as it is: the taper is through")
    words = QCoreApplication.translate("Support", "Next step on {day}, to {share} where the weeks carry it")
    return words.format(
        day=formats.day_and_month(state.next_on),
        share=formats.share(max(state.share - support.step, support.floor)),
    )


def gate_words(gate: Gate, parameters: Parameters, formats: Formats) -> str:
    """Return what the last weeks say: survival, and in how many the own part was reached."""
    reached = QCoreApplication.translate(
        "Support", "own part in {on} of {count} weeks ({wanted} wanted)"
    ).format(on=gate.on_share, count=gate.weeks, wanted=number(parameters.gate_weeks, formats))
    if gate.survival is None:
        return QCoreApplication.translate("Support", "No planned acquisition yet · {reached}").format(
            reached=reached
        )
    words = QCoreApplication.translate("Support", "Survival {share} ({wanted} wanted) · {reached}")
    return words.format(
        share=formats.share(gate.survival), wanted=formats.share(parameters.gate_survival), reached=reached
    )


def step_words(step: TaperStep, formats: Formats) -> str:
    """Return what happened on the day of a step: "to 50%", "held at 60%"."""
    words = {
        Why.BEGUN: QCoreApplication.translate("Support", "begins at {share}"),
        Why.STEPPED: QCoreApplication.translate("Support", "step to {share}"),
        Why.DONE: QCoreApplication.translate("Support", "last step, to {share}"),
    }
    held = QCoreApplication.translate("Support", "holds at {share}")
    return words.get(step.why, held).format(share=formats.share(step.share))


def reason_words(step: TaperStep, parameters: Parameters, formats: Formats) -> str:
    """Return why a step was taken or not, as a fact; empty at the begin."""
    if step.gate is None:
        return ""
    if step.why is Why.HELD_UNKNOWN:
        return QCoreApplication.translate("Support", "Not enough committed weeks to tell yet")
    return gate_words(step.gate, parameters, formats)


def month_words(state: SupportState, today: date, formats: Formats) -> str:
    """Return what the agency did of its part: "2 of 5 approached by the agency in November"."""
    words = QCoreApplication.translate("Support", "{count} of {part} approached by the agency in {month}")
    return words.format(
        count=state.month.agency, part=number(state.agency_part, formats), month=formats.month(today)
    )


def own_month_words(state: SupportState, formats: Formats) -> str:
    """Return what the rep approached of the own part this month: "4 of 5 by yourself"."""
    words = QCoreApplication.translate("Support", "{count} of {part} by yourself")
    return words.format(count=state.month.own_in_all, part=number(state.own_part, formats))


def hours_words(hours: Hours, formats: Formats) -> str:
    """Return what following up asks of a week, what that rests on, and what there is for it, as facts."""
    asked = QCoreApplication.translate(
        "Support",
        "Asks {needed} h a week of you: {agency} h for the agency's meetings, {own} h for your own "
        "approaches.",
    ).format(
        needed=number(hours.needed, formats),
        agency=number(hours.agencys, formats),
        own=number(hours.own, formats),
    )
    return " ".join((asked, approach_words(hours.record, formats), _hours_there(hours, formats)))


def approach_words(record: OwnRecord, formats: Formats) -> str:
    """Return what hours an own approach is reckoned at, and how much of that the rep's own figures say."""
    words = QCoreApplication.translate(
        "Support",
        "An approach is reckoned at {each} h: {benchmark} benchmark, {own} your own figures, "
        "from %n approach(es).",
        "",
        record.approaches,
    )
    benchmark = percent(record.benchmark_share)
    each = formats.number(record.each, 1)
    return words.format(each=each, benchmark=f"{benchmark}%", own=f"{100 - benchmark}%")


def _hours_there(hours: Hours, formats: Formats) -> str:
    if hours.free is None:
        return QCoreApplication.translate(
            "Support", "How many hours there are shows after the first committed weeks."
        )
    if round(hours.missing * 10):
        words = QCoreApplication.translate(
            "Support",
            "The last %n week(s) had {free} h a week for acquisition, from {least} to {most}; "
            "{missing} h more would carry it.",
            "",
            len(hours.done),
        )
    else:
        words = QCoreApplication.translate(
            "Support",
            "The last %n week(s) had {free} h a week for acquisition, from {least} to {most}, "
            "which carries it.",
            "",
            len(hours.done),
        )
    return words.format(
        free=number(hours.free, formats),
        least=number(min(hours.done), formats),
        most=number(max(hours.done), formats),
        missing=number(hours.missing, formats),
    )
