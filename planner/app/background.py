"""The only threads: frozen values go in, frozen values come out as queued signals."""

from __future__ import annotations

import gc
import sys
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager

from PySide6.QtCore import QEventLoop, QObject, QRunnable, Qt, QThreadPool, Signal, Slot

from planner.domain.errors import UserError


class Job(QObject):
    """One piece of work on another thread; its signals arrive on the thread that started it.

    `done` brings the result, `refused` a UserError; `progressed` brings steps done and steps in all
    (0 while that is not known). Exactly one of `done` and `refused` comes, none after `cancel`.
    """

    done = Signal(object)
    refused = Signal(object)
    progressed = Signal(int, int)
    _ended = Signal(object, object)

    def __init__(self, work: Callable[[Job], object], parent: QObject) -> None:
        super().__init__(parent)
        self._work = work
        self._cancelled = threading.Event()
        self._on_cancel: list[Callable[[], None]] = []
        self._ended.connect(self._arrive, Qt.ConnectionType.QueuedConnection)

    @property
    def is_cancelled(self) -> bool:
        """Whether the result is no longer wanted; long work looks at it now and then."""
        return self._cancelled.is_set()

    def on_cancel(self, stop: Callable[[], None]) -> None:
        """Name what ends the work at once, such as ending a process; called from the work itself."""
        self._on_cancel.append(stop)

    def cancel(self) -> None:
        """Stop the work; nothing of it arrives any more."""
        self._cancelled.set()
        for stop in self._on_cancel:
            stop()

    def run(self) -> None:
        """Do the work; called on the other thread."""
        try:
            result = self._work(self)
        except UserError as error:
            self._ended.emit(None, error)
        except Exception as error:
            self._ended.emit(None, error)
        else:
            self._ended.emit(result, None)

    @Slot(object, object)
    def _arrive(self, result: object, error: Exception | None) -> None:
        if not self.is_cancelled:
            if isinstance(error, UserError):
                self.refused.emit(error)
            elif error is not None:
                sys.excepthook(type(error), error, error.__traceback__)
            else:
                self.done.emit(result)
        self.deleteLater()


class _Runner(QRunnable):
    def __init__(self, job: Job) -> None:
        super().__init__()
        self._job = job

    def run(self) -> None:
        self._job.run()


class Background(QObject):
    """Runs jobs beside the user interface, two at a time, and ends them when the app closes."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._pool = QThreadPool(self)
        self._pool.setMaxThreadCount(2)
        self._jobs: list[Job] = []

    def start(self, work: Callable[[Job], object]) -> Job:
        """Begin a piece of work; connect to the job's signals before returning to the event loop."""
        job = Job(work, self)
        self._jobs = [known for known in self._jobs if not known.is_cancelled]
        self._jobs.append(job)
        job.destroyed.connect(lambda: self._forget(job))
        self._pool.start(_Runner(job))
        return job

    def _forget(self, job: Job) -> None:
        self._jobs = [known for known in self._jobs if known is not job]

    def settle(self) -> None:
        """Cancel what still runs and wait for it to end; more may be started afterwards."""
        for job in self._jobs:
            job.cancel()
        self._pool.waitForDone()

    def close(self) -> None:
        """End everything for good."""
        self.settle()


@contextmanager
def collector_at_rest() -> Iterator[None]:
    """Keep Python's garbage collector from looking at all that is made, which would stop the window.

    None of it is in cycles, so nothing is kept longer.
    """
    was_on = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was_on:
            gc.enable()


class _Waiter(QObject):
    """Tells the waiting thread that the other one has finished."""

    finished = Signal()


def done_beside(work: Callable[[], None]) -> None:
    """Do work on another thread and return once it is done; raise what it raises.

    Meanwhile the window is painted and timers run, while keys and clicks wait their turn: whoever asked
    for the work goes on only afterwards, as if it had been done at once.
    """
    loop, waiter = QEventLoop(), _Waiter()
    waiter.finished.connect(loop.quit, Qt.ConnectionType.QueuedConnection)
    raised: list[BaseException] = []

    def run() -> None:
        try:
            work()
        except BaseException as error:
            raised.append(error)
        finally:
            waiter.finished.emit()

    thread = threading.Thread(target=run, name="work beside the window")
    with collector_at_rest():
        thread.start()
        loop.exec(QEventLoop.ProcessEventsFlag.ExcludeUserInputEvents)
        thread.join()
    if raised:
        raise raised[0]
