"""Support: the part that an outside agency takes over, and the coaching of the rep."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from planner.domain.errors import Problem, RuleBroken


@dataclass(frozen=True, slots=True)
class Support:
    """The agency's share of approaches and its taper; shares from 0 to 1 (product.md, own and agency).

    It begins on `begins` at `share` and gives `step` back every `step_weeks` weeks, until `floor`, as far
    as the gate lets it. `monthly` is how many prospects a month rep and agency approach together.
    """

    begins: date
    agency: str = ""
    share: float = 0.60
    floor: float = 0.20
    step: float = 0.10
    step_weeks: int = 4
    monthly: int = 10
    ends: date | None = None

    @property
    def id(self) -> str:
        """There is one agency at a time."""
        return "support"

    def checked(self) -> Support:
        """Return the support, or raise RuleBroken where its numbers contradict each other."""
        if (
            not 0 <= self.floor <= self.share <= 1
            or self.step <= 0
            or self.step_weeks < 1
            or self.monthly < 1
        ):
            raise RuleBroken(Problem.SUPPORT_NUMBERS)
        if self.ends is not None and self.ends < self.begins:
            raise RuleBroken(Problem.AGREEMENT_DATES_REVERSED)
        return self


@dataclass(frozen=True, slots=True)
class CoachingSession:
    """A session with the coach: what it is about, what is practised, and the block that it stands in."""

    id: str
    day: date
    focus: str = ""
    exercise: str = ""
    block_id: str = ""
    note: str = ""
