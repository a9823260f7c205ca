"""What holds for every test: no screen, no user files, no warnings, nothing left running."""

import logging
import multiprocessing
import os
import sys
import threading
import time
from collections.abc import Iterator
from pathlib import Path

# Before Qt is imported anywhere: without a platform that needs no screen the whole run aborts.
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
if sys.platform.startswith("linux"):
    os.environ["LC_ALL"] = "C.UTF-8"
    os.environ["TZ"] = "Europe/Amsterdam"
    time.tzset()

import hypothesis
import pytest
from PySide6.QtCore import QCoreApplication, QSettings, QStandardPaths, QThreadPool, QTranslator

# Every run tries the same examples, so that a change is judged and not luck;
# `--hypothesis-profile=chance` looks for new ones.
hypothesis.settings.register_profile("same", deadline=None, derandomize=True)
hypothesis.settings.register_profile("chance", deadline=None, print_blob=True)
hypothesis.settings.load_profile("same")

SECONDS_TO_END = 5.0


class WarningCollector(logging.Handler):
    """Keeps what the program logs at WARNING and above."""

    def __init__(self) -> None:
        super().__init__(logging.WARNING)
        self.records: list[logging.LogRecord] = []

    def emit(self, record: logging.LogRecord) -> None:
        self.records.append(record)


@pytest.fixture(autouse=True)
def own_folders(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A home of its own for each test, so that none reads or writes the user's files."""
    home = tmp_path / "home"
    home.mkdir()
    for name in ("HOME", "USERPROFILE"):
        monkeypatch.setenv(name, str(home))
    for name in ("XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_CACHE_HOME", "XDG_STATE_HOME", "APPDATA"):
        monkeypatch.setenv(name, str(home / name.lower()))
    QStandardPaths.setTestModeEnabled(True)
    # Qt reads the environment for its settings once per process, which is many tests.
    QSettings.setPath(QSettings.Format.IniFormat, QSettings.Scope.UserScope, str(home / "settings"))
    return home


@pytest.fixture
def data_file(tmp_path: Path) -> Path:
    """Where a test may keep a plan; the file does not exist yet."""
    return tmp_path / "plan.overmorgen"


@pytest.fixture
def logged_warnings() -> Iterator[list[logging.LogRecord]]:
    """The records at WARNING and above, for a test that expects some and looks at them."""
    collector = WarningCollector()
    logging.getLogger().addHandler(collector)
    yield collector.records
    logging.getLogger().removeHandler(collector)


@pytest.fixture(autouse=True)
def quiet_log(request: pytest.FixtureRequest) -> Iterator[None]:
    """Fails a test that logs a warning it did not ask to see through `logged_warnings`."""
    collector = WarningCollector()
    logging.getLogger().addHandler(collector)
    yield
    logging.getLogger().removeHandler(collector)
    if collector.records and "logged_warnings" not in request.fixturenames:
        lines = [f"{record.name}: {record.getMessage()}" for record in collector.records]
        pytest.fail("The program logged:\n" + "\n".join(lines))


@pytest.fixture(autouse=True)
def no_language_left() -> Iterator[None]:
    """Fails a test that leaves the program speaking, which the tests after it would then depend on."""
    yield
    application = QCoreApplication.instance()
    left = application.findChildren(QTranslator) if application else []
    for translator in left:
        translator.setParent(None)
    if left:
        pytest.fail(f"Left speaking: {[Path(translator.filePath()).name for translator in left]}")


@pytest.fixture(autouse=True)
def nothing_left_running(own_folders: Path) -> Iterator[None]:
    """Fails a test that leaves a thread, a pool task or a process behind."""
    before = set(threading.enumerate())
    children_before = set(multiprocessing.active_children())
    yield
    QThreadPool.globalInstance().waitForDone(int(SECONDS_TO_END * 1000))
    left: list[object] = [thread for thread in set(threading.enumerate()) - before if not _has_ended(thread)]
    left.extend(set(multiprocessing.active_children()) - children_before)
    if QThreadPool.globalInstance().activeThreadCount():
        left.append("a task in Qt's thread pool")
    if left:
        pytest.fail(f"Left running: {left}")


def _has_ended(thread: threading.Thread) -> bool:
    # Python invents a dummy for each Qt thread it meets and never learns of its end.
    if isinstance(thread, threading._DummyThread):
        return True
    thread.join(SECONDS_TO_END)
    return not thread.is_alive()
