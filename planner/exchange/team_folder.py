"""The sheets that a manager has read, kept as they came, and what is known of the keys that signed them.

The folder holds a copy of each file, which says itself whether it was changed, and `team.json`: the keys
of each rep, whom the manager took off the page, and which block in the manager's own week is the next
one-on-one with whom. Nothing of it goes into the plan.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterable, Mapping
from contextlib import suppress
from dataclasses import dataclass, field, replace
from datetime import datetime
from pathlib import Path
from uuid import uuid4

from planner.domain.errors import Problem, UserError
from planner.domain.released_sheet import ReleasedSheet
from planner.exchange.sheet_file import SUFFIX, OpenedSheet, read_sheet
from planner.exchange.sheet_limits import is_plausible

_MEMORY = "team.json"
_FORMAT = 1


def team_folder(data_file: Path) -> Path:
    """Return the folder of the sheets that were read, which lies beside the data file."""
    return data_file.with_name(f"{data_file.stem} team")


@dataclass(frozen=True, slots=True)
class KeptSheet:
    """A sheet as it is kept: what it says, the key (hex) that signed it, and where its file lies."""

    sheet: ReleasedSheet
    key: str
    digest: str
    file: Path
    has_page: bool

    @property
    def place(self) -> tuple[str, str, str]:
        """What makes it the same sheet as another: whose, which one, and who signed it."""
        return self.sheet.profile, self.sheet.sheet_id, self.key


@dataclass(frozen=True, slots=True)
class TeamMemory:
    """What is known beside the sheets, by the rep's profile.

    `keys` are those that the manager trusts, the first one seen in front. `removed` says until which release
    the sheets of a rep stay off the page. `planned` is the block of the next one-on-one. `withdrawn` are the
    sheets that a rep took back with a trusted key: no copy of them is read again, whatever happens here.
    """

    keys: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    removed: Mapping[str, datetime] = field(default_factory=dict)
    planned: Mapping[str, str] = field(default_factory=dict)
    withdrawn: Mapping[str, tuple[str, ...]] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Unread:
    """A file that is not shown, and why."""

    file: str
    error: UserError


@dataclass(frozen=True, slots=True)
class TeamSheets:
    """All that lies in the folder, and what could not be read."""

    sheets: tuple[KeptSheet, ...] = ()
    memory: TeamMemory = field(default_factory=TeamMemory)
    unread: tuple[Unread, ...] = ()


class TeamFolder:
    """Reads and changes the folder; a copy that is as it was is read once. For one thread at a time."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self._seen: dict[Path, tuple[tuple[int, int], KeptSheet]] = {}

    def read(self) -> TeamSheets:
        """Return what is kept; a copy that was changed since is named as unread."""
        sheets, unread = [], []
        for file in sorted(self.folder.glob(f"*{SUFFIX}")):
            try:
                sheets.append(self._known(file))
            except UserError as error:
                unread.append(Unread(file.name, error))
        memory = self._memory()
        unknown = {kept.sheet.profile for kept in sheets} - set(memory.keys)
        if unknown:
            oldest_first = sorted(sheets, key=lambda kept: kept.sheet.released_at)
            first = {kept.sheet.profile: (kept.key,) for kept in reversed(oldest_first)}
            memory = replace(memory, keys={**memory.keys, **{name: first[name] for name in unknown}})
        return TeamSheets(tuple(sheets), memory, tuple(unread))

    def take(self, files: Iterable[Path], *, asked: bool) -> TeamSheets:
        """Keep the sheets of some files and return all that there is, with what could not be read of them.

        A withdrawn sheet takes the place of the numbers that it withdraws, whichever comes first. Sheets of
        a rep who was taken off the page stay away unless they are `asked` for.
        Raise UserError CANNOT_WRITE where the folder takes nothing.
        """
        before = self.read()
        shelf = _Shelf(self.folder, before)
        unread = []
        for file in files:
            try:
                content = _content(file)
                shelf.take(_read(content, file.name), content, file.name, asked=asked)
            except UserError as error:
                if error.problem is Problem.CANNOT_WRITE:
                    raise
                unread.append(Unread(file.name, error))
        if shelf.memory != before.memory:
            self._remember(shelf.memory)
        return TeamSheets(tuple(shelf.sheets.values()), shelf.memory, (*before.unread, *unread))

    def remove(self, profile: str) -> TeamSheets:
        """Take a rep off the page: the copies go, the keys stay known."""
        known = self.read()
        gone = [kept for kept in known.sheets if kept.sheet.profile == profile]
        if gone:
            newest = max(kept.sheet.released_at for kept in gone)
            self._remember(replace(known.memory, removed={**known.memory.removed, profile: newest}))
        for kept in gone:
            kept.file.unlink(missing_ok=True)
        return self.read()

    def trust(self, profile: str, key: str) -> TeamSheets:
        """Let the sheets of a rep be signed with another key too."""
        known = self.read()
        keys = known.memory.keys.get(profile, ())
        if key not in keys:
            self._remember(replace(known.memory, keys={**known.memory.keys, profile: (*keys, key)}))
        return self.read()

    def plan(self, profile: str, block_id: str) -> TeamSheets:
        """Remember which block is the next one-on-one with a rep."""
        memory = self.read().memory
        self._remember(replace(memory, planned={**memory.planned, profile: block_id}))
        return self.read()

    def _known(self, file: Path) -> KeptSheet:
        try:
            found = file.stat()
        except OSError as error:
            raise UserError(Problem.SHEET_MISSING, file=file.name) from error
        mark = found.st_mtime_ns, found.st_size
        known = self._seen.get(file)
        if known is None or known[0] != mark:
            known = mark, _kept(_opened(file), file)
            self._seen[file] = known
        return known[1]

    def _memory(self) -> TeamMemory:
        try:
            content = json.loads((self.folder / _MEMORY).read_bytes())
            return TeamMemory(
                {str(name): tuple(str(key) for key in keys) for name, keys in content["keys"].items()},
                {str(name): datetime.fromisoformat(when) for name, when in content["removed"].items()},
                {str(name): str(block) for name, block in content["planned"].items()},
                {str(name): tuple(map(str, ids)) for name, ids in content.get("withdrawn", {}).items()},
            )
        except (OSError, ValueError, TypeError, KeyError, AttributeError, RecursionError):
            # Without it every rep's oldest sheet says which key comes first.
            return TeamMemory()

    def _remember(self, memory: TeamMemory) -> None:
        content = {
            "format": _FORMAT,
            "keys": {name: list(keys) for name, keys in memory.keys.items()},
            "removed": {name: when.isoformat() for name, when in memory.removed.items()},
            "planned": dict(memory.planned),
            "withdrawn": {name: list(ids) for name, ids in memory.withdrawn.items()},
        }
        _write(self.folder / _MEMORY, json.dumps(content, indent=1, ensure_ascii=False).encode("utf-8"))


class _Shelf:
    """The sheets while files are taken in."""

    def __init__(self, folder: Path, known: TeamSheets) -> None:
        self._folder = folder
        self.sheets = {kept.place: kept for kept in known.sheets}
        self.memory = known.memory

    def take(self, opened: OpenedSheet, content: bytes, name: str, *, asked: bool) -> None:
        """Keep a sheet, `name` being that of its file; raise UserError where it was withdrawn before."""
        sheet = opened.sheet
        until = self.memory.removed.get(sheet.profile)
        if until is not None and not asked and sheet.released_at <= until:
            return
        same = [
            kept
            for kept in self.sheets.values()
            if (kept.sheet.profile, kept.sheet.sheet_id) == (sheet.profile, sheet.sheet_id)
        ]
        if sheet.withdrawn_at is None and any(_outdoes(kept, opened) for kept in same):
            return
        if sheet.withdrawn_at is None and sheet.sheet_id in self.memory.withdrawn.get(sheet.profile, ()):
            raise UserError(Problem.SHEET_WITHDRAWN, file=name)
        self._know(sheet.profile, opened.key)
        if sheet.withdrawn_at is not None:
            self._note_withdrawal(sheet, opened.key)
        place = hashlib.sha256("\0".join((sheet.profile, sheet.sheet_id, opened.key)).encode()).hexdigest()
        file = self._folder / f"{place[:32]}{SUFFIX}"
        _write(file, content)
        kept = _kept(opened, file)
        self.sheets[kept.place] = kept
        if sheet.withdrawn_at is not None:
            self._let_go(other for other in same if other.place != kept.place)

    def _know(self, profile: str, key: str) -> None:
        removed = {name: when for name, when in self.memory.removed.items() if name != profile}
        keys = self.memory.keys
        self.memory = replace(self.memory, keys=keys if profile in keys else {**keys, profile: (key,)})
        if len(removed) < len(self.memory.removed):
            self.memory = replace(self.memory, removed=removed)

    def _note_withdrawal(self, sheet: ReleasedSheet, key: str) -> None:
        known = self.memory.withdrawn.get(sheet.profile, ())
        if key in self.memory.keys.get(sheet.profile, ()) and sheet.sheet_id not in known:
            withdrawn = {**self.memory.withdrawn, sheet.profile: (*known, sheet.sheet_id)}
            self.memory = replace(self.memory, withdrawn=withdrawn)

    def _let_go(self, withdrawn: Iterable[KeptSheet]) -> None:
        """Remove the numbers that were withdrawn, whoever signed them."""
        for kept in withdrawn:
            kept.file.unlink(missing_ok=True)
            del self.sheets[kept.place]


def _outdoes(kept: KeptSheet, opened: OpenedSheet) -> bool:
    """Whether a kept sheet stays in place of one with numbers: withdrawn, or the same and not older."""
    if kept.sheet.withdrawn_at is not None:
        return True
    return kept.key == opened.key and kept.sheet.released_at >= opened.sheet.released_at


def _kept(opened: OpenedSheet, file: Path) -> KeptSheet:
    return KeptSheet(opened.sheet, opened.key, opened.digest, file, bool(opened.page))


def _opened(file: Path) -> OpenedSheet:
    return _read(_content(file), file.name)


def _read(content: bytes, file: str) -> OpenedSheet:
    opened = read_sheet(content, file)
    if not is_plausible(opened.sheet):
        raise UserError(Problem.SHEET_UNREADABLE, file=file)
    return opened


def page_of(kept: KeptSheet) -> bytes:
    """Return the page (PDF) of a sheet; raise UserError where its file is gone or was changed."""
    return _opened(kept.file).page


def _content(file: Path) -> bytes:
    try:
        return file.read_bytes()
    except OSError as error:
        raise UserError(Problem.SHEET_MISSING, file=file.name) from error


def _write(file: Path, content: bytes) -> None:
    """Write a file whole or not at all; two windows may write the same at once."""
    passing = file.with_name(f"{file.name}.{uuid4().hex[:8]}.new")
    try:
        file.parent.mkdir(parents=True, exist_ok=True)
        passing.write_bytes(content)
        passing.replace(file)
    except OSError as error:
        with suppress(OSError):
            passing.unlink(missing_ok=True)
        raise UserError(Problem.CANNOT_WRITE, file=str(file)) from error
