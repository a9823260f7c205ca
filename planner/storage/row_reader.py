"""One data file opened to be read: whole rows of which the checksum is looked at, and bare values."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from types import TracebackType
from typing import Self

from planner.domain.errors import Problem, UserError
from planner.storage.row_kinds import PROFILE, Content, DamagedRow, Field, RowKind
from planner.storage.sqlite_file import TROUBLES, in_words, open_to_read, trouble


class RowReader:
    """Reads the rows of one data file, of which `owner` is the profile."""

    def __init__(self, path: Path) -> None:
        self._path = path
        try:
            self._connection = open_to_read(path)
        except TROUBLES as error:
            raise in_words(error, path) from error
        try:
            owners = self._rows(PROFILE, "")
            if len(owners) != 1:
                raise trouble(Problem.FILE_DAMAGED, path)
            self.owner: str = owners[0][0]
        except UserError:
            self._connection.close()
            raise

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, _kind: type[BaseException] | None, _error: BaseException | None, _trace: TracebackType | None
    ) -> None:
        self.close()

    @property
    def path(self) -> Path:
        """Where the data file lies."""
        return self._path

    def close(self) -> None:
        """Let go of the file."""
        self._connection.close()

    def data_version(self) -> int:
        """Return a number that changes whenever another connection has changed the file."""
        return int(self._values("PRAGMA data_version")[0][0])

    def _rows(self, kind: RowKind, where: str, *arguments: Field) -> list[Content]:
        return self._opened(kind, self._values(kind.select(where), *arguments))

    def _each(self, kind: RowKind, where: str, *arguments: Field) -> Iterator[Content]:
        """Yield contents one by one, which is quicker than `_rows` where there are many thousand."""
        try:
            for row in self._connection.execute(kind.select(where), arguments):
                yield kind.opened(row)
        except (*TROUBLES, DamagedRow) as error:
            raise in_words(error, self._path) from error

    def _opened(self, kind: RowKind, rows: Sequence[Content]) -> list[Content]:
        try:
            return [kind.opened(row) for row in rows]
        except DamagedRow as error:
            raise in_words(error, self._path) from error

    def _values(self, statement: str, *arguments: Field) -> list[Content]:
        try:
            return self._connection.execute(statement, arguments).fetchall()
        except TROUBLES as error:
            raise in_words(error, self._path) from error

    @contextmanager
    def _snapshot(self) -> Iterator[None]:
        self._values("BEGIN")
        try:
            yield
        finally:
            self._values("COMMIT")
