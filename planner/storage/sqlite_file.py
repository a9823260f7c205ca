"""Opening a data file with the standard library, and its troubles in the rep's terms."""

from __future__ import annotations

import errno
import os
import sqlite3
from pathlib import Path
from urllib.parse import quote

from planner.domain.errors import Problem, UserError
from planner.storage.row_kinds import DamagedRow

BUSY_SECONDS = 2.0

TROUBLES = (sqlite3.Error, UnicodeError)
"""What reading a file can raise; texts that are not UTF-8 any more raise the second, even in messages."""

_PROBLEMS = {
    sqlite3.SQLITE_PERM: Problem.FILE_READ_ONLY,
    sqlite3.SQLITE_BUSY: Problem.FILE_LOCKED,
    sqlite3.SQLITE_LOCKED: Problem.FILE_LOCKED,
    sqlite3.SQLITE_READONLY: Problem.FILE_READ_ONLY,
    sqlite3.SQLITE_FULL: Problem.DISK_FULL,
    sqlite3.SQLITE_CANTOPEN: Problem.FOLDER_UNUSABLE,
    sqlite3.SQLITE_CONSTRAINT: Problem.CHANGED_ELSEWHERE,
}
_FAILED_WRITES = {
    sqlite3.SQLITE_IOERR_WRITE,
    sqlite3.SQLITE_IOERR_FSYNC,
    sqlite3.SQLITE_IOERR_DIR_FSYNC,
    sqlite3.SQLITE_IOERR_TRUNCATE,
    sqlite3.SQLITE_IOERR_SHMSIZE,
    sqlite3.SQLITE_IOERR_SHMMAP,
    sqlite3.SQLITE_IOERR_SHMOPEN,
}


def in_words(
    error: sqlite3.Error | UnicodeError | DamagedRow, path: Path, *, writing: bool = False
) -> UserError:
    """Return what an error means to the rep: full, read-only, locked, changed elsewhere or damaged."""
    code = getattr(error, "sqlite_errorcode", sqlite3.SQLITE_CORRUPT)
    problem = _PROBLEMS.get(code & 0xFF, Problem.FILE_DAMAGED)
    if code in _FAILED_WRITES:
        problem = Problem.DISK_FULL
    elif problem is Problem.FOLDER_UNUSABLE and writing and path.exists():
        problem = Problem.FILE_READ_ONLY
    return trouble(problem, path)


def system_trouble(error: OSError, path: Path) -> UserError:
    """Return what an error of the system means to the rep: a full disk, or a folder that cannot be used."""
    is_full = error.errno in (errno.ENOSPC, errno.EDQUOT, errno.EFBIG)
    return trouble(Problem.DISK_FULL if is_full else Problem.FOLDER_UNUSABLE, path)


def trouble(problem: Problem, path: Path) -> UserError:
    """Return a trouble with a file, with the details that its words need."""
    return UserError(problem, file=str(path), folder=str(path.parent))


def write_ahead_log(path: Path) -> Path:
    """Return where SQLite keeps the last edits of a data file until they move into the file itself."""
    return path.with_name(path.name + "-wal")


def side_files(path: Path) -> tuple[Path, ...]:
    """Return the names of what SQLite may keep beside a data file."""
    return tuple(path.with_name(path.name + ending) for ending in ("-wal", "-shm", "-journal"))


def has_pending_edits(path: Path) -> bool:
    """Whether edits wait in the write-ahead log, so that the file alone does not tell all."""
    try:
        return write_ahead_log(path).stat().st_size > 0
    except FileNotFoundError:
        return False


def may_write(path: Path) -> bool:
    """Whether the file is there to be written to, as far as its rights tell."""
    return os.access(path, os.W_OK, effective_ids=os.access in os.supports_effective_ids)


def address(path: Path, parameters: str) -> str:
    """Return the URI of a file for SQLite, with its parameters such as "mode=ro"."""
    plain = path.absolute().as_posix()
    return f"file://{'' if plain.startswith('/') else '/'}{quote(plain, safe='/:')}?{parameters}"


def open_untouched(path: Path) -> sqlite3.Connection:
    """Open a file to read it so that nothing is written, not even beside it; for a file no one writes to.

    Edits that wait in its write-ahead log are not seen.
    """
    return _opened(path, "mode=ro&immutable=1")


def open_to_read(path: Path) -> sqlite3.Connection:
    """Open a data file to read it while another connection may write; raise sqlite3.Error."""
    if not may_write(path) and not write_ahead_log(path).exists():
        # SQLite would make side files as read-only as the file, which then outlast the file being so.
        return open_untouched(path)
    connection = _opened(path, "mode=ro")
    try:
        connection.execute("SELECT count(*) FROM sqlite_master").fetchone()
    except TROUBLES as error:
        connection.close()
        code = getattr(error, "sqlite_errorcode", sqlite3.SQLITE_CORRUPT) & 0xFF
        cannot_lock = code in {sqlite3.SQLITE_CANTOPEN, sqlite3.SQLITE_READONLY}
        if not cannot_lock or has_pending_edits(path) or not path.exists():
            raise
        return open_untouched(path)
    return connection


def _opened(path: Path, parameters: str) -> sqlite3.Connection:
    connection = sqlite3.connect(
        address(path, parameters),
        uri=True,
        timeout=BUSY_SECONDS,
        isolation_level=None,
        check_same_thread=False,
    )
    connection.execute("PRAGMA trusted_schema = OFF")
    connection.execute("PRAGMA cell_size_check = ON")
    return connection
