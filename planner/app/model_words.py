"""What is said of the models: what each does, where its numbers come from, and how they are written."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from planner.app.formats import Formats
from planner.foresight.parameters import Model, Parameter, Parameters, Source, Unit

_LOOKED_AT = (4, 8, 26)
_PAUSE = 8
_FAR = 40


def model_name(model: Model) -> str:
    """Return what a model is called."""
    translate = QCoreApplication.translate
    return {
        Model.SURVIVAL: translate("Model", "What survives when"),
        Model.ENQUIRIES: translate("Model", "From approaches to enquiries"),
        Model.DEALS: translate("Model", "From enquiries to deals"),
        Model.SUPPORT: translate("Model", "Agency and follow-up"),
        Model.MIX_BAND: translate("Model", "The mix band"),
        Model.BUFFER: translate("Model", "The reactive buffer"),
    }[model]


def model_sentence(model: Model) -> str:
    """Return what a model does, in a sentence or two."""
    translate = QCoreApplication.translate
    return {
        Model.SURVIVAL: translate(
            "Model",
            "Counts, for each part of the week, how much committed acquisition time was done. Few blocks are "
            "drawn towards your own average (a Beta distribution), so that two good Fridays are no pattern.",
        ),
        Model.ENQUIRIES: translate(
            "Model",
            "An approach brings an enquiry weeks later (Gamma lags). The rate begins with a benchmark and "
            "becomes your own; approaches too fresh to have brought anything are reckoned with.",
        ),
        Model.DEALS: translate(
            "Model", "Part of the enquiries become deals, again weeks later. Ranges hold in 80 of 100 cases."
        ),
        Model.SUPPORT: translate(
            "Model",
            "An agency's approaches count for less, and its meetings take your time. Its share falls step by "
            "step, and only while your own acquisition holds.",
        ),
        Model.MIX_BAND: translate(
            "Model",
            "Three views on hours of acquisition: what replaces clients that leave, where one more hour pays "
            "as much as elsewhere (after Lodish, 1971), and what you have done. The advice lies between.",
        ),
        Model.BUFFER: translate(
            "Model",
            "Keeps as much of a week for unplanned client work as pays: too little costs acquisition, too "
            "much stands idle (the newsvendor's rule).",
        ),
    }[model]


def source_name(source: Source) -> str:
    """Return where a default comes from."""
    translate = QCoreApplication.translate
    return {
        Source.BENCHMARK: translate("Model", "Usual figure; your own weeks take its place"),
        Source.ASSUMPTION: translate("Model", "Usual figure; it stays until you change it"),
        Source.RULE: translate("Model", "Rule of caution"),
        Source.ARRANGEMENT: translate("Model", "Arranged with manager and agency"),
        Source.JUDGEMENT: translate("Model", "Your own judgement"),
        Source.CALENDAR: translate("Model", "Calendar"),
    }[source]


def unit_name(unit: Unit) -> str:
    """Return the unit that stands after a number; empty where it has none."""
    translate = QCoreApplication.translate
    return {
        Unit.SHARE: "%",
        Unit.FACTOR: "",
        Unit.HOURS: translate("Model", "hours"),
        Unit.WEEKS: translate("Model", "weeks"),
        Unit.BLOCKS: translate("Model", "blocks"),
        Unit.APPROACHES: translate("Model", "approaches"),
        Unit.PER_APPROACH: translate("Model", "per approach"),
        Unit.PER_MONTH: translate("Model", "a month"),
        Unit.WEEKS_PER_MONTH: translate("Model", "weeks a month"),
        Unit.WEEKS_PER_YEAR: translate("Model", "weeks a year"),
        Unit.CLIENTS: translate("Model", "clients"),
        Unit.COUNT: "",
    }[unit]


def number_of(parameter: Parameter, value: float, formats: Formats) -> str:
    """Write a value as it stands in its field: shares in per cent, no noughts at the end, no grouping."""
    shown = value * 100 if parameter.unit is Unit.SHARE else value
    decimals = next((places for places in range(4) if abs(shown - round(shown, places)) < 5e-7), 3)
    grouping = formats.locale.groupSeparator()
    text = formats.number(float(shown), decimals)
    return text.replace(grouping, "") if grouping else text


def value_read(parameter: Parameter, text: str) -> float | None:
    """Read what was typed, with a decimal comma or point; None where it is no number."""
    try:
        typed = float(text.replace("%", "").replace(",", ".").strip())
    except ValueError:
        return None
    return round(typed / 100, 9) if parameter.unit is Unit.SHARE else typed


def with_unit(parameter: Parameter, value: float, formats: Formats) -> str:
    """Write a value with its unit: "70%", "0.9 hours"."""
    number, unit = number_of(parameter, value, formats), unit_name(parameter.unit)
    if parameter.unit is Unit.SHARE:
        return f"{number}{unit}"
    return f"{number} {unit}" if unit else number


def facts_of(parameter: Parameter, formats: Formats) -> str:
    """Return source, default and limits in a line."""
    words = QCoreApplication.translate("Model", "{source}. Usual: {usual}; from {low} to {high}.")
    return words.format(
        source=source_name(parameter.source),
        usual=with_unit(parameter, parameter.default, formats),
        low=number_of(parameter, parameter.low, formats),
        high=with_unit(parameter, parameter.high, formats),
    )


def story_of(parameters: Parameters, formats: Formats) -> tuple[str, ...]:
    """Return what the models say about stopping, in sentences. Loads numpy and scipy."""
    from planner.foresight.lags import deals_after_pause, deals_after_stop

    shares = deals_after_stop(_LOOKED_AT[-1], parameters)
    early, mid, late = (formats.share(shares[week]) for week in _LOOKED_AT)
    words = QCoreApplication.translate(
        "Model",
        "After stopping, deals stay at {early} for {first} weeks, are at {mid} after {second}, and fall to "
        "{late} after {third}.",
    )
    stop = words.format(
        early=early, mid=mid, late=late, first=_LOOKED_AT[0], second=_LOOKED_AT[1], third=_LOOKED_AT[2]
    )
    paused = deals_after_pause(_PAUSE, _FAR, parameters)
    lowest = min(range(len(paused)), key=paused.__getitem__)
    words = QCoreApplication.translate(
        "Model", "After a pause of {pause} weeks they are lowest, at {share}, in week {week} after its end."
    )
    pause = words.format(pause=_PAUSE, share=formats.share(paused[lowest]), week=lowest - _PAUSE)
    return (stop, pause) if lowest > _PAUSE else (stop,)
