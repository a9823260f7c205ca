"""The words of each chart, translated already. Strings beside rows stand in the order of the rows.

`values` is what is said of one bar or cell, when it is pointed at and to screen readers; `empty` stands
where there is nothing to show yet. In names a soft hyphen tells where a word may be broken.
"""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Heading:
    """What stands above a chart in a file of its own: the finding, and lines on what is counted and when."""

    title: str
    lines: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class WeeksLabels:
    """`top` is the highest number of the axis with its unit, as in "{number} h"."""

    weeks: tuple[str, ...]
    values: tuple[str, ...]
    short: str
    long: str
    planned: str
    agreed: str
    top: str
    empty: str


@dataclass(frozen=True, slots=True)
class WaterfallLabels:
    """`displaced_by` stands above the causes."""

    names: tuple[str, ...]
    amounts: tuple[str, ...]
    values: tuple[str, ...]
    displaced_by: str
    empty: str


@dataclass(frozen=True, slots=True)
class CausesLabels:
    """`blocks` stands at the end of each row, `could_have_waited` at the hatched part of a bar."""

    names: tuple[str, ...]
    amounts: tuple[str, ...]
    blocks: tuple[str, ...]
    values: tuple[str, ...]
    could_have_waited: str
    empty: str


@dataclass(frozen=True, slots=True)
class ApproachesLabels:
    """`own_part` is the line of what is the rep's own by the taper; `until` tells of a month not over."""

    months: tuple[str, ...]
    values: tuple[str, ...]
    own: str
    agency: str
    agreed: str
    own_part: str
    until: str
    empty: str


@dataclass(frozen=True, slots=True)
class SurvivalLabels:
    """`days` has seven names, Monday first, `parts` one for each part of a day.

    `shares` are whole per cents without sign, `counts` tell how many blocks they rest on.
    """

    days: tuple[str, ...]
    parts: tuple[str, ...]
    shares: tuple[str, ...]
    counts: tuple[str, ...]
    values: tuple[str, ...]
    empty: str


@dataclass(frozen=True, slots=True)
class OutlookLabels:
    """Each scenario has its name and, below it, what the last month brings with its range."""

    months: tuple[str, ...]
    values: tuple[str, ...]
    kept: str
    kept_value: str
    going: str
    going_value: str
    stopped: str
    stopped_value: str
    sown: str
    planned: str
    empty: str


@dataclass(frozen=True, slots=True)
class DotsLabels:
    """`counts` are the numbers along the axis, `axis` says what they count."""

    counts: tuple[str, ...]
    values: tuple[str, ...]
    axis: str
    empty: str


@dataclass(frozen=True, slots=True)
class MixBandLabels:
    """One name, amount and value for each lane: floor, best, past, now; `top` as in "{number} h"."""

    names: tuple[str, str, str, str]
    amounts: tuple[str, str, str, str]
    values: tuple[str, str, str, str]
    top: str
    empty: str
