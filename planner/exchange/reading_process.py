"""Reads calendars in a process of its own, so that no file can stop, fill or crash the planner."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import threading
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import IO

import planner
from planner.domain.appointment import Occurrence
from planner.domain.errors import Problem, UserError
from planner.exchange.reading import CalendarReading, Limits, Seen, Version
from planner.exchange.reading_worker import OUT_OF_MEMORY, values_of
from planner.exchange.web_address import web_address
from planner.exchange.wire import Gathered, Message, line_of, message_of

Progress = Callable[[int, int], None]
WORKER_OPTION = "--reading-process"
_STANDARD = Limits()
_UNKNOWN = Seen()


def usual_command() -> tuple[str, ...]:
    """Return the command that starts the reading process: from source, or of the frozen program."""
    if getattr(sys, "frozen", False):
        return (sys.executable, WORKER_OPTION)
    return (sys.executable, "-m", "planner.exchange.reading_worker")


class ReadingProcess:
    """Starts a process for each piece of work and waits for its answer.

    To be used from one worker thread at a time; `cancel` may come from any other. `certificates` names a
    file of those that a web server may show, in place of the system's.
    """

    def __init__(
        self, command: Sequence[str] | None = None, limits: Limits = _STANDARD, certificates: str = ""
    ) -> None:
        self._command = tuple(command or usual_command())
        self._limits = limits
        self._certificates = certificates
        self._lock = threading.Lock()
        self._process: subprocess.Popen[bytes] | None = None
        self._stopped: Problem | None = None

    def read(self, path: Path, years: Sequence[int], on_progress: Progress | None = None) -> CalendarReading:
        """Return the reading of a file, its series expanded for `years`; blocks until it is there.

        `on_progress` is told events done and all. Raises UserError with a CALENDAR problem; then nothing
        of the file has come through.
        """
        request: Message = {"path": str(path.absolute()), "years": list(years)}
        gathered = self._ask(request, path.name, on_progress)
        return gathered.reading()

    def fetch(
        self,
        address: str,
        years: Sequence[int],
        known: Seen = _UNKNOWN,
        on_progress: Progress | None = None,
    ) -> CalendarReading | Version:
        """Return the reading of what an address gives; as `read` otherwise.

        Where that is what is `known` already, return its version alone. No error names more than the host.
        """
        wanted = web_address(address)
        request: Message = {
            "address": wanted.whole,
            "years": list(years),
            "version": [known.version.etag, known.version.modified],
            "digest": known.digest,
            "certificates": self._certificates,
        }
        gathered = self._ask(request, wanted.shown, on_progress)
        return gathered.reading() if gathered.unchanged is None else gathered.unchanged

    def expand(self, series: Mapping[str, str], years: Sequence[int]) -> tuple[Occurrence, ...]:
        """Return the occurrences that kept series (text by UID) have in other years; as `read` otherwise."""
        request: Message = {"series": list(series.items()), "years": list(years)}
        return tuple(self._ask(request, "", None).expanded)

    def cancel(self) -> None:
        """End the work at once; the waiting call raises UserError CALENDAR_CANCELLED."""
        self._stop(Problem.CALENDAR_CANCELLED)

    def _stop(self, why: Problem) -> None:
        with self._lock:
            self._stopped = self._stopped or why
            if self._process is not None:
                self._process.kill()

    def _ask(self, request: Message, name: str, on_progress: Progress | None) -> Gathered:
        request["limits"] = values_of(self._limits)
        try:
            process = self._start()
        except OSError as problem:
            raise UserError(Problem.CALENDAR_UNREADABLE, file=name) from problem
        alarm = _Alarm(self._stop)
        if "address" in request:
            alarm.set(self._limits.fetch_seconds, Problem.CALENDAR_SERVER_SLOW)
        else:
            alarm.set(self._limits.seconds, Problem.CALENDAR_TOO_SLOW)

        def begin_to_read() -> None:
            alarm.set(self._limits.seconds, Problem.CALENDAR_TOO_SLOW)

        try:
            with process:
                refused, gathered = _conversation(process, request, begin_to_read, on_progress)
        finally:
            alarm.off()
            with self._lock:
                stopped, self._process, self._stopped = self._stopped, None, None
        why = stopped or refused
        if why is None and gathered.whole is None and gathered.unchanged is None:
            why = _why_it_died(process.returncode)
        if why is not None:
            raise UserError(why, file=name)
        return gathered

    def _start(self) -> subprocess.Popen[bytes]:
        root = str(Path(planner.__file__).resolve().parent.parent)
        known = os.environ.get("PYTHONPATH")
        environment = {**os.environ, "PYTHONPATH": os.pathsep.join([root, known] if known else [root])}
        with self._lock:
            self._process = subprocess.Popen(
                self._command,
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                stderr=subprocess.DEVNULL,
                env=environment,
                creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
            )
            if self._stopped is not None:
                self._process.kill()
            return self._process


class _Alarm:
    """Rings once when a time is up, which may be set anew."""

    def __init__(self, ring: Callable[[Problem], None]) -> None:
        self._ring = ring
        self._timer: threading.Timer | None = None

    def set(self, seconds: float, why: Problem) -> None:
        self.off()
        self._timer = threading.Timer(seconds, self._ring, [why])
        self._timer.daemon = True
        self._timer.start()

    def off(self) -> None:
        if self._timer is not None:
            self._timer.cancel()


def _conversation(
    process: subprocess.Popen[bytes],
    request: Message,
    on_fetched: Callable[[], None],
    on_progress: Progress | None,
) -> tuple[Problem | None, Gathered]:
    """Send the request and gather the answers; a process that was ended gives what it had said."""
    gathered = Gathered()
    refused: Problem | None = None
    try:
        _send(process.stdin, line_of(request))
        for line in process.stdout or ():
            message = message_of(line)
            if "refused" in message:
                refused = Problem(message["refused"])
            elif "progress" in message:
                if on_progress is not None:
                    on_progress(*message["progress"])
            elif "fetched" in message:
                on_fetched()
            else:
                gathered.take(message)
    except (OSError, ValueError):
        gathered.whole = gathered.unchanged = None
    return refused, gathered


def _send(pipe: IO[bytes] | None, line: bytes) -> None:
    if pipe is not None:
        with pipe:
            pipe.write(line)


def _why_it_died(code: int) -> Problem:
    """Return what a process died of that said nothing: its time or memory was up, or it fell over."""
    time_up = getattr(signal, "SIGXCPU", None)
    if time_up and code == -time_up:
        return Problem.CALENDAR_TOO_SLOW
    return Problem.CALENDAR_TOO_BIG if code == OUT_OF_MEMORY else Problem.CALENDAR_UNREADABLE
