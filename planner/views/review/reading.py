"""Reads reviews beside the window, one at a time: a newer question makes the older one pointless."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from planner.app.background import Job
from planner.app.data_home import DataHome
from planner.app.review_rows import Period
from planner.app.session import Session
from planner.domain.errors import UserError

if TYPE_CHECKING:
    from planner.app.review import Asked, Review

_QUIET = 150


class ReviewReading(QObject):
    """Keeps the review of a period at hand; `arrived` brings each that was read, `failed` tells of none."""

    arrived = Signal(object)
    failed = Signal()

    def __init__(self, session: Session, home: DataHome, parent: QObject) -> None:
        super().__init__(parent)
        self._session = session
        self._home = home
        self._job: Job | None = None
        self.period: Period | None = None
        self.review: Review | None = None
        self._quiet = QTimer(self)
        self._quiet.setSingleShot(True)
        self._quiet.timeout.connect(self._read)

    def ask(self, period: Period) -> None:
        """Read the review of a period."""
        self.period = period
        self._quiet.start(0)

    def ask_again(self) -> None:
        """Read the same period again in a quiet moment, as after a change."""
        if self.period is not None:
            self._quiet.start(_QUIET)

    @property
    def is_reading(self) -> bool:
        """Whether a review is still to come."""
        return self._quiet.isActive() or self._job is not None

    def _read(self) -> None:
        if self.period is None:
            return
        self._drop_job()
        path, period, session = self._home.path, self.period, self._session
        own, today, zone = session.plan.own_parameters.as_dict(), session.clock.today(), session.clock.zone

        def work(job: Job) -> Review | None:
            # All that is heavy is loaded on this thread; the window goes on meanwhile.
            from planner.app.review import Asked
            from planner.foresight.parameters import Parameters

            return _read(path, Asked(period, today, zone, Parameters.of(own)), job)

        self._job = self._home.beside(work)
        self._job.done.connect(self._take)
        self._job.refused.connect(self._refuse)

    def _take(self, review: Review | None) -> None:
        self._job = None
        if review is not None:
            self.review = review
            self.arrived.emit(review)

    def _refuse(self, error: UserError) -> None:
        self._job = None
        self._session.refused.emit(error, frozenset())
        self.failed.emit()

    def _drop_job(self) -> None:
        if self._job is not None:
            self._job.cancel()
            self._job = None

    def stop(self) -> None:
        """Read nothing any more."""
        self._quiet.stop()
        self._drop_job()


def _read(path: Path, asked: Asked, job: Job) -> Review | None:
    from planner.app.review import read_review

    review = read_review(path, asked, lambda: job.is_cancelled)
    # So that the charts are ready to be drawn once the review arrives.
    import planner.views.review.chart_drawing  # noqa: F401

    return review
