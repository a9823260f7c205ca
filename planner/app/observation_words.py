"""Observations as sentences: facts with their numbers, calm, and nobody's fault."""

from __future__ import annotations

from datetime import date, timedelta

from PySide6.QtCore import QCoreApplication

from planner.app.formats import Formats
from planner.app.observations import Observation, Sight
from planner.charts.rows import SlotSurvival
from planner.domain.displacement import Cause
from planner.foresight.survival import PART_ENDS, Part

_A_MONDAY = date(2024, 1, 1)


def sentence(seen: Observation, formats: Formats) -> str:
    """Return an observation as one or two sentences, numbers and weeks in the rep's formats."""
    return _SENTENCES[seen.sight](seen, formats)


def _hours(minutes: float, formats: Formats) -> str:
    hours = round(minutes / 60, 1)
    return formats.number(hours, 0 if float(hours).is_integer() else 1)


def _share_changed(seen: Observation, formats: Formats) -> str:
    words = QCoreApplication.translate(
        "Observation",
        "Long-term work went from {first} of client and prospect time in weeks {first_from}–{first_to} to "
        "{last} in weeks {last_from}–{last_to}.",
    )
    return _with_ends(words, seen, formats)


def _share_steady(seen: Observation, formats: Formats) -> str:
    words = QCoreApplication.translate(
        "Observation",
        "Long-term work stayed at about {share} of client and prospect time, from weeks "
        "{first_from}–{first_to} to weeks {last_from}–{last_to}.",
    )
    return _with_ends(words, seen, formats)


def _with_ends(words: str, seen: Observation, formats: Formats) -> str:
    return words.format(
        first=formats.share(seen.number("first")),
        last=formats.share(seen.number("last")),
        share=formats.share(seen.number("share")),
        first_from=round(seen.number("first from")),
        first_to=round(seen.number("first to")),
        last_from=round(seen.number("last from")),
        last_to=round(seen.number("last to")),
    )


def _share_agreed(seen: Observation, formats: Formats) -> str:
    return QCoreApplication.translate(
        "Observation", "Long-term work was {share} of client and prospect time; agreed is {agreed}."
    ).format(share=formats.share(seen.number("share")), agreed=_agreed(seen, formats))


def _agreed(seen: Observation, formats: Formats) -> str:
    low = formats.share(seen.number("agreed"))
    if "agreed up to" not in dict(seen.numbers):
        return low
    return f"{low.rstrip('%')}–{formats.share(seen.number('agreed up to'))}"


def _done_of_planned(seen: Observation, formats: Formats) -> str:
    planned, done = _hours(seen.number("planned"), formats), _hours(seen.number("done"), formats)
    if seen.number("moved"):
        return QCoreApplication.translate(
            "Observation",
            "Of {planned} planned acquisition hours, {done} were done, {moved} of them after a move.",
        ).format(planned=planned, done=done, moved=_hours(seen.number("moved"), formats))
    return QCoreApplication.translate(
        "Observation", "Of {planned} planned acquisition hours, {done} were done."
    ).format(planned=planned, done=done)


def _moved_and_done(seen: Observation, formats: Formats) -> str:
    return QCoreApplication.translate(
        "Observation", "{moved} of {planned} planned acquisition hours were moved and then done."
    ).format(moved=_hours(seen.number("moved"), formats), planned=_hours(seen.number("planned"), formats))


def _main_causes(seen: Observation, formats: Formats) -> str:
    causes = [_within(cause) for cause in seen.causes if cause is not None]
    minutes, total = _hours(seen.number("minutes"), formats), _hours(seen.number("total"), formats)
    if len(causes) > 1:
        return QCoreApplication.translate(
            "Observation",
            "Of {total} acquisition hours that made way, {hours} had {one} and {other} as their cause.",
        ).format(total=total, hours=minutes, one=causes[0], other=causes[1])
    return QCoreApplication.translate(
        "Observation", "Of {total} acquisition hours that made way, {hours} had {one} as their cause."
    ).format(total=total, hours=minutes, one=causes[0])


def _within(cause: Cause) -> str:
    """Return the name of a cause as it reads within a sentence."""
    translate = QCoreApplication.translate
    return {
        Cause.QUOTE: translate("Observation", "quote requests"),
        Cause.SERVICE: translate("Observation", "service problems"),
        Cause.COVER: translate("Observation", "back-office cover"),
        Cause.INTERNAL: translate("Observation", "internal work"),
        Cause.ILLNESS: translate("Observation", "illness"),
        Cause.PROSPECT_CANCELLED: translate("Observation", "cancellations by prospects"),
        Cause.OWN_CHOICE: translate("Observation", "own choice"),
        Cause.DREADED: "",
    }[cause]


def _could_wait(seen: Observation, formats: Formats) -> str:
    return QCoreApplication.translate(
        "Observation",
        "Of {answered} acquisition hours that made way and were looked back on, {waited} made room for what "
        "could have waited.",
    ).format(answered=_hours(seen.number("answered"), formats), waited=_hours(seen.number("waited"), formats))


def _slots_differ(seen: Observation, formats: Formats) -> str:
    if seen.best is None or seen.worst is None:
        raise ValueError("an observation of slots names two")
    words = QCoreApplication.translate(
        "Observation",
        "Acquisition on {best} survives about {best_share} of the time ({best_blocks} blocks), on {worst} "
        "about {worst_share} ({worst_blocks} blocks).",
    )
    return words.format(
        best=slot_words(seen.best, formats),
        best_share=formats.share(seen.best.mean),
        best_blocks=seen.best.n,
        worst=slot_words(seen.worst, formats),
        worst_share=formats.share(seen.worst.mean),
        worst_blocks=seen.worst.n,
    )


def slot_words(row: SlotSurvival, formats: Formats) -> str:
    """Return the name of a slot within a sentence, such as "Tuesday before 10:00"."""
    words = {
        Part.EARLY_MORNING: QCoreApplication.translate("Observation", "{weekday} before {until}"),
        Part.LATE_MORNING: QCoreApplication.translate("Observation", "{weekday} from {since} to {until}"),
        Part.EARLY_AFTERNOON: QCoreApplication.translate("Observation", "{weekday} from {since} to {until}"),
        Part.LATE_AFTERNOON: QCoreApplication.translate("Observation", "{weekday} from {since} on"),
    }
    part = row.slot.part
    return words[part].format(
        weekday=formats.weekday(_A_MONDAY + timedelta(days=row.slot.weekday)),
        since=formats.clock_time(PART_ENDS[part - 1]) if part > Part.EARLY_MORNING else "",
        until=formats.clock_time(PART_ENDS[part]) if part < Part.LATE_AFTERNOON else "",
    )


def _approaches(seen: Observation, formats: Formats) -> str:
    months = round(seen.number("months"))
    return QCoreApplication.translate(
        "Observation",
        "In %n whole month(s) the number of prospects approached was {done}; agreed was {wanted}.",
        "",
        months,
    ).format(done=formats.number(seen.number("done")), wanted=formats.number(seen.number("wanted")))


def _agency_share(seen: Observation, formats: Formats) -> str:
    return QCoreApplication.translate(
        "Observation", "The agency's part of the approaches went from {was} in {first} to {now} in {last}."
    ).format(
        was=formats.share(seen.number("was")),
        now=formats.share(seen.number("now")),
        first=formats.month(date.fromordinal(round(seen.number("first month")))),
        last=formats.month(date.fromordinal(round(seen.number("last month")))),
    )


_SENTENCES = {
    Sight.SHARE_CHANGED: _share_changed,
    Sight.SHARE_STEADY: _share_steady,
    Sight.SHARE_AGREED: _share_agreed,
    Sight.DONE_OF_PLANNED: _done_of_planned,
    Sight.MOVED_AND_DONE: _moved_and_done,
    Sight.MAIN_CAUSES: _main_causes,
    Sight.COULD_WAIT: _could_wait,
    Sight.SLOTS_DIFFER: _slots_differ,
    Sight.APPROACHES: _approaches,
    Sight.AGENCY_SHARE: _agency_share,
}
