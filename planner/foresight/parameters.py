"""Every number that the models rest on, with where it comes from and how far it may be changed."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import asdict, dataclass, replace
from enum import StrEnum

from planner.foresight import buffer, survival


class Preset(StrEnum):
    """How well chosen the prospects are, each with a usual rate of enquiries per approach."""

    COLD = "cold"
    TARGETED = "targeted"
    WARM = "warm"


PRESET_RATES = {Preset.COLD: 0.01, Preset.TARGETED: 0.08, Preset.WARM: 0.25}


class Model(StrEnum):
    """The models, in the order in which a page explains them."""

    SURVIVAL = "survival"
    ENQUIRIES = "enquiries"
    DEALS = "deals"
    SUPPORT = "support"
    MIX_BAND = "mix band"
    BUFFER = "buffer"


class Unit(StrEnum):
    """What a parameter is counted in."""

    SHARE = "share"
    FACTOR = "factor"
    HOURS = "hours"
    WEEKS = "weeks"
    BLOCKS = "blocks"
    APPROACHES = "approaches"
    PER_APPROACH = "per approach"
    PER_MONTH = "per month"
    WEEKS_PER_MONTH = "weeks per month"
    WEEKS_PER_YEAR = "weeks per year"
    CLIENTS = "clients"
    COUNT = "count"


class Source(StrEnum):
    """Where a default comes from."""

    BENCHMARK = "benchmark"
    """A usual figure; the rep's own weeks take its place as they come in."""
    ASSUMPTION = "assumption"
    """A usual figure that nothing replaces but a value of the rep's own."""
    RULE = "rule"
    """How much must be known before the app says something."""
    ARRANGEMENT = "arrangement"
    """What rep, manager and agency arrange."""
    JUDGEMENT = "judgement"
    """What the rep expects; Lodish 1971, CALLPLAN, asks for it in this form."""
    CALENDAR = "calendar"


@dataclass(frozen=True, slots=True)
class Parameters:
    """One value for every parameter of all models; shares are from 0 to 1."""

    survival_weight: float = survival.OWN_MEAN_WEIGHT
    survival_shown_from: float = survival.SHOWN_FROM
    survival_advised_from: float = survival.ADVISED_FROM
    survival_sure_enough: float = survival.SURE_ENOUGH
    survival_by_chance: float = survival.BY_CHANCE

    rate: float = 0.08
    rate_weight: float = 20
    enquiry_lag_shape: float = 2
    enquiry_lag_scale: float = 3.5
    half_life: float = 26
    unprompted: float = 0.25
    unprompted_weight: float = 1
    hours_per_approach: float = 0.9
    hours_per_approach_weight: float = 20
    fewest_approaches: float = 20
    horizon: float = 39
    weeks_per_month: float = 4.345

    deal_lag_shape: float = 2
    deal_lag_scale: float = 4
    win_rate: float = 0.25
    win_rate_weight: float = 10

    agency_quality: float = 0.5
    agency_quality_weight: float = 4
    meeting_hours: float = 1.5
    meetings_per_approach: float = 0.1
    follow_up_floor: float = 0.3
    gate_survival: float = 0.70
    gate_own_share: float = 0.80
    gate_weeks: float = 4
    gate_window: float = 6

    clients: float = 60
    churn: float = 0.12
    working_weeks: float = 46
    client_none: float = 0.60
    client_half: float = 0.85
    client_more: float = 1.08
    client_most: float = 1.15
    acquisition_none: float = 0.15
    acquisition_half: float = 0.60
    acquisition_more: float = 1.30
    acquisition_most: float = 2.0
    acquisition_value: float = 0.15
    near_best: float = 0.01
    next_step: float = 0.25

    reuse: float = buffer.REUSE
    buffer_spread: float = buffer.USUAL_SPREAD
    buffer_spread_weight: float = buffer.SPREAD_WEIGHT
    buffer_fewest_weeks: float = buffer.FEWEST_WEEKS

    @classmethod
    def of(cls, own: Mapping[str, float]) -> Parameters:
        """Return the defaults with these own values, without unknown names and values beyond their limits.

        A data file may come from another version, in which parameters had other names or limits.
        """
        known = {
            name: value for name, value in own.items() if name in BY_NAME and BY_NAME[name].allows(value)
        }
        return replace(cls(), **known)

    def own(self) -> dict[str, float]:
        """Return the values that differ from their defaults, by name."""
        usual = asdict(DEFAULTS)
        return {name: value for name, value in asdict(self).items() if value != usual[name]}

    def with_rate(self, preset: Preset) -> Parameters:
        """Return the parameters with the rate of a preset."""
        return replace(self, rate=PRESET_RATES[preset])

    @property
    def survival_rules(self) -> survival.Rules:
        """What survival goes by, for `survival_record`."""
        return survival.Rules(
            self.survival_weight,
            self.survival_shown_from,
            self.survival_advised_from,
            self.survival_sure_enough,
            self.survival_by_chance,
        )

    @property
    def buffer_rules(self) -> tuple[float, float, float, float]:
        """What the reactive buffer goes by, for `proposed_buffer`."""
        return self.reuse, self.buffer_spread, self.buffer_spread_weight, self.buffer_fewest_weeks


DEFAULTS = Parameters()


@dataclass(frozen=True, slots=True)
class Parameter:
    """What a page tells of one parameter; `name` is its field in `Parameters` and the code of its meaning."""

    name: str
    model: Model
    unit: Unit
    low: float
    high: float
    source: Source
    whole: bool = False

    @property
    def default(self) -> float:
        """The value where the rep has set none."""
        return float(getattr(DEFAULTS, self.name))

    def allows(self, value: float) -> bool:
        """Whether a value lies within the limits, and is whole where it must be."""
        return self.low <= value <= self.high and (not self.whole or float(value).is_integer())


_RULE, _BENCHMARK, _ASSUMED = Source.RULE, Source.BENCHMARK, Source.ASSUMPTION
_ARRANGED, _JUDGED = Source.ARRANGEMENT, Source.JUDGEMENT

PARAMETERS: tuple[Parameter, ...] = (
    Parameter("survival_weight", Model.SURVIVAL, Unit.BLOCKS, 1, 30, _ASSUMED),
    Parameter("survival_shown_from", Model.SURVIVAL, Unit.BLOCKS, 1, 20, _RULE, whole=True),
    Parameter("survival_advised_from", Model.SURVIVAL, Unit.BLOCKS, 6, 40, _RULE, whole=True),
    Parameter("survival_sure_enough", Model.SURVIVAL, Unit.SHARE, 0.90, 0.99, _RULE),
    Parameter("survival_by_chance", Model.SURVIVAL, Unit.SHARE, 0.001, 0.05, _RULE),
    Parameter("rate", Model.ENQUIRIES, Unit.PER_APPROACH, 0.001, 1, _BENCHMARK),
    Parameter("rate_weight", Model.ENQUIRIES, Unit.APPROACHES, 1, 200, _ASSUMED),
    Parameter("enquiry_lag_shape", Model.ENQUIRIES, Unit.FACTOR, 0.5, 6, _ASSUMED),
    Parameter("enquiry_lag_scale", Model.ENQUIRIES, Unit.WEEKS, 0.5, 10, _ASSUMED),
    Parameter("half_life", Model.ENQUIRIES, Unit.WEEKS, 4, 260, _ASSUMED),
    Parameter("unprompted", Model.ENQUIRIES, Unit.PER_MONTH, 0, 20, _BENCHMARK),
    Parameter("unprompted_weight", Model.ENQUIRIES, Unit.COUNT, 0.1, 20, _ASSUMED),
    Parameter("hours_per_approach", Model.ENQUIRIES, Unit.HOURS, 0.05, 20, _BENCHMARK),
    Parameter("hours_per_approach_weight", Model.ENQUIRIES, Unit.APPROACHES, 0, 200, _ASSUMED),
    Parameter("fewest_approaches", Model.ENQUIRIES, Unit.APPROACHES, 20, 200, _RULE, whole=True),
    Parameter("horizon", Model.ENQUIRIES, Unit.WEEKS, 9, 39, _RULE, whole=True),
    Parameter("weeks_per_month", Model.ENQUIRIES, Unit.WEEKS_PER_MONTH, 4, 4.5, Source.CALENDAR),
    Parameter("deal_lag_shape", Model.DEALS, Unit.FACTOR, 0.5, 6, _ASSUMED),
    Parameter("deal_lag_scale", Model.DEALS, Unit.WEEKS, 0.5, 10, _ASSUMED),
    Parameter("win_rate", Model.DEALS, Unit.SHARE, 0.01, 0.99, _BENCHMARK),
    Parameter("win_rate_weight", Model.DEALS, Unit.COUNT, 1, 200, _ASSUMED),
    Parameter("agency_quality", Model.SUPPORT, Unit.FACTOR, 0.05, 3, _BENCHMARK),
    Parameter("agency_quality_weight", Model.SUPPORT, Unit.FACTOR, 1, 100, _ASSUMED),
    Parameter("meeting_hours", Model.SUPPORT, Unit.HOURS, 0, 10, _ASSUMED),
    Parameter("meetings_per_approach", Model.SUPPORT, Unit.PER_APPROACH, 0, 1, _BENCHMARK),
    Parameter("follow_up_floor", Model.SUPPORT, Unit.SHARE, 0, 1, _ASSUMED),
    Parameter("gate_survival", Model.SUPPORT, Unit.SHARE, 0, 1, _ARRANGED),
    Parameter("gate_own_share", Model.SUPPORT, Unit.SHARE, 0, 1, _ARRANGED),
    Parameter("gate_weeks", Model.SUPPORT, Unit.WEEKS, 1, 26, _ARRANGED, whole=True),
    Parameter("gate_window", Model.SUPPORT, Unit.WEEKS, 1, 26, _ARRANGED, whole=True),
    Parameter("clients", Model.MIX_BAND, Unit.CLIENTS, 0, 5000, _ASSUMED, whole=True),
    Parameter("churn", Model.MIX_BAND, Unit.SHARE, 0, 1, _ASSUMED),
    Parameter("working_weeks", Model.MIX_BAND, Unit.WEEKS_PER_YEAR, 20, 52, Source.CALENDAR, whole=True),
    Parameter("client_none", Model.MIX_BAND, Unit.FACTOR, 0, 0.99, _JUDGED),
    Parameter("client_half", Model.MIX_BAND, Unit.FACTOR, 0, 1, _JUDGED),
    Parameter("client_more", Model.MIX_BAND, Unit.FACTOR, 1, 5, _JUDGED),
    Parameter("client_most", Model.MIX_BAND, Unit.FACTOR, 1.01, 10, _JUDGED),
    Parameter("acquisition_none", Model.MIX_BAND, Unit.FACTOR, 0, 0.99, _JUDGED),
    Parameter("acquisition_half", Model.MIX_BAND, Unit.FACTOR, 0, 1, _JUDGED),
    Parameter("acquisition_more", Model.MIX_BAND, Unit.FACTOR, 1, 5, _JUDGED),
    Parameter("acquisition_most", Model.MIX_BAND, Unit.FACTOR, 1.01, 10, _JUDGED),
    Parameter("acquisition_value", Model.MIX_BAND, Unit.SHARE, 0.01, 0.99, _JUDGED),
    Parameter("near_best", Model.MIX_BAND, Unit.SHARE, 0.001, 0.1, _RULE),
    Parameter("next_step", Model.MIX_BAND, Unit.SHARE, 0.05, 1, _RULE),
    Parameter("reuse", Model.BUFFER, Unit.SHARE, 0, 0.99, _ASSUMED),
    Parameter("buffer_spread", Model.BUFFER, Unit.FACTOR, 0.1, 3, _BENCHMARK),
    Parameter("buffer_spread_weight", Model.BUFFER, Unit.WEEKS, 1, 52, _ASSUMED),
    Parameter("buffer_fewest_weeks", Model.BUFFER, Unit.WEEKS, 3, 52, _RULE, whole=True),
)
"""Every parameter once, in the order of the fields of `Parameters`."""

BY_NAME = {parameter.name: parameter for parameter in PARAMETERS}
