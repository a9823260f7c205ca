"""What the rep's own weeks say of enquiries per approach, worked out beside the window when asked for."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from planner.app.background import Background, Job
from planner.app.session import Session
from planner.foresight.parameters import Parameters


@dataclass(frozen=True, slots=True)
class LearnedRate:
    """Enquiries per own approach with the 80 % interval, and what else was learned with it.

    `benchmark_share` (0..1) is how much of it rests on the benchmark, the rest on the rep's `approaches`;
    `is_enough` whether these are enough to be reckoned with.
    """

    rate: float
    low: float
    high: float
    win_rate: float
    agency_quality: float
    benchmark_share: float
    approaches: int
    is_enough: bool

    @classmethod
    def of_benchmark(cls, parameters: Parameters) -> LearnedRate:
        """Return what there is to say where nothing can be learned."""
        rate, quality = parameters.rate, parameters.agency_quality
        return cls(rate, rate, rate, parameters.win_rate, quality, 1.0, 0, is_enough=False)


class LearnedRates(QObject):
    """Keeps what was learned until something changes; `arrived` comes when what was asked for is there.

    The models load numpy and scipy, which would hold the window for half a second.
    """

    arrived = Signal()

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self._session = session
        self._background = Background(self)
        self._job: Job | None = None
        self._known: LearnedRate | None = None
        self._day: date | None = None
        session.changed.connect(self._forget)

    @staticmethod
    def of(session: Session) -> LearnedRates:
        """Return those of a session, which it has from the first time on that they are asked for."""
        return session.findChild(LearnedRates) or LearnedRates(session)

    def now(self) -> LearnedRate | None:
        """Return what is known as of today, None while that is worked out."""
        today = self._session.clock.today()
        if self._day != today:
            self._forget()
            self._day = today
            self._begin(today)
        return self._known

    def _begin(self, today: date) -> None:
        path = self._session.path
        parameters = Parameters.of(self._session.plan.own_parameters.as_dict())
        job = self._job = self._background.start(lambda _job: _learned(path, today, parameters))
        job.done.connect(self._take)
        job.refused.connect(lambda _error: self._take(LearnedRate.of_benchmark(parameters)))

    def _take(self, known: LearnedRate) -> None:
        self._job, self._known = None, known
        self.arrived.emit()

    def _forget(self) -> None:
        if self._job is not None:
            self._job.cancel()
        self._job = self._known = self._day = None


def _learned(path: Path, today: date, parameters: Parameters) -> LearnedRate:
    from planner.app.review import known_sowing
    from planner.foresight.enquiries import learned
    from planner.storage.plan_reader import PlanReader

    with PlanReader(path) as reader:
        sowing = known_sowing(reader, today)
    known = learned(sowing, today, parameters)
    return LearnedRate(
        known.rate,
        *known.interval,
        known.win_rate,
        known.agency_quality,
        known.benchmark_share,
        known.approaches,
        known.gives_single_number,
    )
