"""Survival: where in the week committed acquisition time is done, and where it gives way.

A slot is a weekday and a part of the day. Its share p ~ Beta(6m + kept, 6(1 - m) + lost), where m is the
rep's own mean: with little to go by a slot looks like the rep's other time, and with much like itself.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from enum import IntEnum

from planner.foresight.distributions import (
    Shape,
    beta_quantile,
    chi_square_above,
    probability_greater,
)

OWN_MEAN_WEIGHT = 6
"""How many blocks the rep's own mean counts for in a slot."""
SHOWN_FROM = 3
"""Fewer blocks than this in a slot give no number."""
ADVISED_FROM = 6
"""Fewer blocks than this in two slots together give no advice."""
SURE_ENOUGH = 0.90
"""The probability of being better from which a move is advised."""
BY_CHANCE = 0.037
"""Advice looked for in all slots needs differences between them that chance shows less often than this."""

_PART_OF_EACH_LOOK = (1.0, 0.6, 0.42)
"""How much of `by_chance` each look may use where there are one, two or three; they find much the same."""
_INTERVAL = (0.1, 0.9)
# A mean of 0 or 1 would leave no room for doubt in a slot that has seen nothing else.
_MEAN_WITHIN = (0.05, 0.95)


class Part(IntEnum):
    """The parts of a day: before 10:00, before 12:00, before 15:00, and later."""

    EARLY_MORNING = 0
    LATE_MORNING = 1
    EARLY_AFTERNOON = 2
    LATE_AFTERNOON = 3


PART_ENDS = (10 * 60, 12 * 60, 15 * 60)
"""The minutes of the day at which all parts but the last one end."""


@dataclass(frozen=True, slots=True, order=True)
class Slot:
    """A weekday (0 is Monday) and a part of it."""

    weekday: int
    part: Part


def slot_of(day: date, start: int) -> Slot:
    """Return the slot of a block: the one in which it begins, at minute `start`."""
    return Slot(day.weekday(), Part(sum(start >= end for end in PART_ENDS)))


@dataclass(frozen=True, slots=True)
class Committed:
    """A committed acquisition block of the past, in minutes.

    It was planned on `day` from minute `start` on. `done` were done there; what was moved, shortened away,
    displaced or given up was not. `excused` is time of illness or leave, which is in no share.
    """

    day: date
    start: int
    planned: int
    done: int
    excused: int = 0


@dataclass(frozen=True, slots=True)
class Rules:
    """How far the rep's own mean counts in a slot, and how much must be known before something is said."""

    own_mean_weight: float = OWN_MEAN_WEIGHT
    shown_from: float = SHOWN_FROM
    advised_from: float = ADVISED_FROM
    sure_enough: float = SURE_ENOUGH
    by_chance: float = BY_CHANCE


USUAL = Rules()


@dataclass(frozen=True, slots=True)
class Survival:
    """What is known of a slot: `n` blocks, of which a share was kept and the rest lost.

    `kept` and `lost` are in blocks, weighed by their minutes: kept + lost = n.
    """

    kept: float
    lost: float
    own_mean: float
    rules: Rules = USUAL

    @property
    def n(self) -> int:
        """How many committed blocks it rests on."""
        return round(self.kept + self.lost)

    @property
    def shape(self) -> Shape:
        """The two parameters of the Beta distribution of its share."""
        low, high = _MEAN_WITHIN
        mean = min(max(self.own_mean, low), high)
        weight = self.rules.own_mean_weight
        return weight * mean + self.kept, weight * (1 - mean) + self.lost

    @property
    def mean(self) -> float:
        """The share (0..1) that is expected to be done."""
        a, b = self.shape
        return a / (a + b)

    @property
    def interval(self) -> tuple[float, float]:
        """The shares between which it lies with a probability of 80 %."""
        low, high = _INTERVAL
        return beta_quantile(low, *self.shape), beta_quantile(high, *self.shape)

    @property
    def is_known(self) -> bool:
        """Whether there is enough to show a number."""
        return self.n >= self.rules.shown_from


@dataclass(frozen=True, slots=True)
class SurvivalRecord:
    """Survival by slot; `own_mean` is None before there is any history."""

    own_mean: float | None = None
    slots: Mapping[Slot, Survival] = field(default_factory=dict)
    rules: Rules = USUAL

    def at(self, slot: Slot) -> Survival | None:
        """Return the survival of a slot: the rep's own mean where it has no blocks, None before history."""
        if self.own_mean is None:
            return None
        return self.slots.get(slot) or Survival(0, 0, self.own_mean, self.rules)


@dataclass
class _Tally:
    """Minutes and blocks, while they are counted."""

    planned: int = 0
    done: int = 0
    blocks: int = 0

    def count(self, planned: int, done: int) -> None:
        self.planned += planned
        self.done += done
        self.blocks += 1

    @property
    def kept(self) -> float:
        return self.blocks * self.done / self.planned


def survival_record(rows: Iterable[Committed], rules: Rules = USUAL) -> SurvivalRecord:
    """Return what committed blocks say about each slot; excused time is left out."""
    tallies: dict[Slot, _Tally] = {}
    for row in rows:
        counted = row.planned - row.excused
        if counted > 0:
            tally = tallies.setdefault(slot_of(row.day, row.start), _Tally())
            tally.count(counted, min(row.done, counted))
    if not tallies:
        return SurvivalRecord(rules=rules)
    planned = sum(tally.planned for tally in tallies.values())
    mean = sum(tally.done for tally in tallies.values()) / planned
    found = {
        slot: Survival(tally.kept, tally.blocks - tally.kept, mean, rules)
        for slot, tally in sorted(tallies.items())
    }
    return SurvivalRecord(mean, found, rules)


def probability_better(one: Survival, other: Survival) -> float:
    """Return the probability that more is kept in the one slot than in the other."""
    return probability_greater(one.shape, other.shape)


def advises(to: Survival, away: Survival) -> bool:
    """Whether what is known speaks for a move that the rep looks at, from one slot to another."""
    rules = to.rules
    return to.n + away.n >= rules.advised_from and probability_better(to, away) >= rules.sure_enough


@dataclass(frozen=True, slots=True)
class Advice:
    """A move that the rep's own weeks speak for, with the probability that more is kept there."""

    away: Slot
    to: Slot
    probability: float


def advice(record: SurvivalRecord) -> Advice | None:
    """Return the move from the slot that keeps least to the one that keeps most, where it can be advised.

    Among many slots two always differ. So there must first be a pattern: slots, weekdays or times of day that
    differ as a whole, by a chi-square test of equal shares. Without it a record of five equal slots would
    bring advice in more than half of the cases. Weekdays and times of day pool the few blocks of each slot.
    """
    known = {slot: survival for slot, survival in record.slots.items() if survival.is_known}
    if len(known) < 2:
        return None
    looks = _looks(record, known)
    by_chance = [_probability_of_chance(look.shares.values()) for look in looks]
    surest = looks[by_chance.index(min(by_chance))]
    if min(by_chance) > record.rules.by_chance * _PART_OF_EACH_LOOK[len(looks) - 1]:
        return None
    away, to = surest.weakest(known), surest.strongest(known)
    if away is None or to is None or not advises(known[to], known[away]):
        return None
    return Advice(away, to, probability_better(known[to], known[away]))


@dataclass(frozen=True, slots=True)
class _Look:
    """A way to look for a pattern: what a slot is taken together with, and the survival of each group."""

    group_of: Callable[[Slot], object]
    shares: Mapping[object, Survival]

    def weakest(self, known: Mapping[Slot, Survival]) -> Slot | None:
        """Return the slot that keeps least in the group that does; None where none is known in it."""
        least = min(self.shares, key=lambda group: self.shares[group].mean)
        return min(self._in(least, known), key=lambda slot: known[slot].mean, default=None)

    def strongest(self, known: Mapping[Slot, Survival]) -> Slot | None:
        """Return the slot that keeps most in the group that does; None where none is known in it."""
        most = max(self.shares, key=lambda group: self.shares[group].mean)
        return max(self._in(most, known), key=lambda slot: known[slot].mean, default=None)

    def _in(self, group: object, known: Mapping[Slot, Survival]) -> list[Slot]:
        return [slot for slot in known if self.group_of(slot) == group]


_GROUPINGS: tuple[Callable[[Slot], object], ...] = (lambda slot: slot.weekday, lambda slot: slot.part)


def _looks(record: SurvivalRecord, known: Mapping[Slot, Survival]) -> list[_Look]:
    """Return the slots themselves, and weekdays and times of day where they group slots in other ways."""
    looks = [_Look(lambda slot: slot, dict[object, Survival](known.items()))]
    seen = {frozenset(frozenset({slot}) for slot in record.slots)}
    for group_of in _GROUPINGS:
        groups: dict[object, list[Slot]] = {}
        for slot in record.slots:
            groups.setdefault(group_of(slot), []).append(slot)
        division = frozenset(frozenset(slots) for slots in groups.values())
        pooled = {group: _pooled(record, slots) for group, slots in groups.items()}
        shares = {group: survival for group, survival in pooled.items() if survival.is_known}
        if len(shares) > 1 and division not in seen:
            seen.add(division)
            looks.append(_Look(group_of, shares))
    return looks


def _pooled(record: SurvivalRecord, slots: Sequence[Slot]) -> Survival:
    together = [record.slots[slot] for slot in slots]
    kept, lost = sum(each.kept for each in together), sum(each.lost for each in together)
    return Survival(kept, lost, together[0].own_mean, record.rules)


def _probability_of_chance(survivals: Iterable[Survival]) -> float:
    """Return how likely slots with the same share differ at least as much as these (Pearson 1900).

    With (N - 1)/N (E. S. Pearson 1947) it is right for a few blocks too; without it two slots of four or
    five blocks each bring advice by chance in 7 % of cases.
    """
    slots = list(survivals)
    kept, lost = sum(s.kept for s in slots), sum(s.lost for s in slots)
    if not kept or not lost:
        return 1.0
    blocks = kept + lost
    mean = kept / blocks
    off = sum(
        (s.kept - (s.kept + s.lost) * mean) ** 2 / ((s.kept + s.lost) * mean * (1 - mean)) for s in slots
    )
    return chi_square_above(off * (blocks - 1) / blocks, len(slots) - 1)
