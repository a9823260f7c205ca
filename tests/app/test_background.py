"""Work beside the user interface: results arrive where they were asked for, or not at all."""

from __future__ import annotations

import threading
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QCoreApplication
from pytestqt.qtbot import QtBot

from planner.app.background import Background, Job
from planner.domain.errors import Problem, UserError


@pytest.fixture
def background(qtbot: QtBot) -> Iterator[Background]:
    made = Background()
    yield made
    made.close()
    QCoreApplication.processEvents()


class Heard:
    """What a job said, and on which thread it was heard."""

    def __init__(self, job: Job) -> None:
        self.done: list[object] = []
        self.refused: list[UserError] = []
        self.progress: list[tuple[int, int]] = []
        self.threads: set[threading.Thread] = set()
        job.done.connect(self._take_result)
        job.refused.connect(self.refused.append)
        job.progressed.connect(lambda done, steps: self.progress.append((done, steps)))

    def _take_result(self, result: object) -> None:
        self.done.append(result)
        self.threads.add(threading.current_thread())


def test_a_result_arrives_on_the_thread_that_asked(background: Background, qtbot: QtBot) -> None:
    workers: list[int] = []

    def work(job: Job) -> str:
        workers.append(threading.get_ident())
        job.progressed.emit(1, 2)
        return "result"

    job = background.start(work)
    heard = Heard(job)
    with qtbot.waitSignal(job.destroyed):
        pass

    assert heard.done == ["result"]
    assert heard.refused == []
    assert heard.progress == [(1, 2)]
    assert heard.threads == {threading.main_thread()}
    assert workers != [threading.get_ident()]


def test_a_result_may_be_nothing(background: Background, qtbot: QtBot) -> None:
    job = background.start(lambda _job: None)
    heard = Heard(job)
    with qtbot.waitSignal(job.done):
        pass
    assert heard.done == [None]


def test_what_the_rep_can_understand_is_refused(background: Background, qtbot: QtBot) -> None:
    def work(_job: Job) -> None:
        raise UserError(Problem.DISK_FULL, file="plan")

    job = background.start(work)
    heard = Heard(job)
    with qtbot.waitSignal(job.destroyed):
        pass

    assert [error.problem for error in heard.refused] == [Problem.DISK_FULL]
    assert heard.done == []


def test_a_fault_of_our_own_is_reported_and_not_swallowed(background: Background, qtbot: QtBot) -> None:
    def work(_job: Job) -> None:
        raise ZeroDivisionError("our own")

    with qtbot.captureExceptions() as reported:
        job = background.start(work)
        heard = Heard(job)
        with qtbot.waitSignal(job.destroyed):
            pass

    assert [kind for kind, _, _ in reported] == [ZeroDivisionError]
    assert (heard.done, heard.refused) == ([], [])


@pytest.mark.parametrize("raises", [False, True])
def test_nothing_arrives_after_a_cancel(background: Background, qtbot: QtBot, raises: bool) -> None:
    go_on = threading.Event()

    def work(job: Job) -> str:
        go_on.wait()
        assert job.is_cancelled
        if raises:
            raise UserError(Problem.CALENDAR_CANCELLED)
        return "too late"

    job = background.start(work)
    heard = Heard(job)
    with qtbot.waitSignal(job.destroyed):
        job.cancel()
        go_on.set()

    assert (heard.done, heard.refused) == ([], [])


def test_a_result_that_is_on_its_way_does_not_arrive_after_a_cancel(
    background: Background, qtbot: QtBot
) -> None:
    job = background.start(lambda _job: "on its way")
    heard = Heard(job)
    background._pool.waitForDone()
    with qtbot.waitSignal(job.destroyed):
        job.cancel()
    assert heard.done == []


def test_a_cancel_ends_what_the_work_waits_for(background: Background, qtbot: QtBot) -> None:
    waiting, stopped = threading.Event(), threading.Event()

    def work(job: Job) -> None:
        job.on_cancel(stopped.set)
        waiting.set()
        stopped.wait()

    job = background.start(work)
    with qtbot.waitSignal(job.destroyed):
        waiting.wait()
        job.cancel()
    assert stopped.is_set()


def test_settling_cancels_what_runs_and_what_waits_and_leaves_room_for_more(
    background: Background, qtbot: QtBot
) -> None:
    begun: list[int] = []

    def long_work(job: Job) -> None:
        stop = threading.Event()
        job.on_cancel(stop.set)
        begun.append(1)
        if not job.is_cancelled:
            stop.wait()

    heard = [Heard(background.start(long_work)) for _ in range(4)]
    background.settle()
    QCoreApplication.processEvents()
    assert all(one.done == [] for one in heard)

    job = background.start(lambda _job: "more")
    with qtbot.waitSignal(job.done) as arrived:
        pass
    assert arrived.args == ["more"]


def test_two_pieces_of_work_run_at_a_time(background: Background, qtbot: QtBot) -> None:
    both = threading.Barrier(2)
    jobs = [background.start(lambda _job: both.wait()) for _ in range(2)]
    with qtbot.waitSignals([job.destroyed for job in jobs]):
        pass
    assert both.n_waiting == 0
