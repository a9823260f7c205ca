"""Reads a folder of real calendar files and compares with what independent programs agree on.

The folder is not part of the project: it is taken where it lies beside the checkout; without it the
project's own files are read. `python -m tests.exchange.conformance`, from the top, also damages the files,
tries those that are made to do harm, measures, prints one line, and ends with 1 where something is not as
it shall be.
"""

from __future__ import annotations

import faulthandler
import json
import quopri
import sys
import tempfile
from collections import Counter
from dataclasses import dataclass, field
from pathlib import Path

from planner.domain.errors import UserError
from planner.exchange.calendar_in import read_text
from planner.exchange.content_lines import in_one_line
from tests.exchange.bombs import tried
from tests.exchange.calendars import DATA, all_of, shown
from tests.exchange.mutants import files_in, tried_in_parallel
from tests.exchange.one_line_damaged import one_line_damaged
from tests.exchange.speed import measured

BESIDE_THE_CHECKOUT = Path(__file__).resolve().parents[2].parent / "shared" / "data" / "ics"
_USUAL_YEAR = 2024
_MUTANTS = 20_000
_LONGEST_SECONDS = 900
_Shown = tuple[str, str, str]


@dataclass(slots=True)
class Conformance:
    """What came of reading a folder; `differing` names files whose occurrences are not the agreed ones."""

    read: int = 0
    refused: Counter[str] = field(default_factory=Counter)
    with_notes: int = 0
    left_out: int = 0
    agreed: int = 0
    differing: dict[str, str] = field(default_factory=dict)

    def line(self) -> str:
        """Return the whole in one line."""
        refused = ", ".join(f"{number} {problem}" for problem, number in self.refused.most_common()) or "none"
        return (
            f"{self.read} files read, {self.with_notes} of them damaged with {self.left_out} parts left out; "
            f"refused: {refused}; expected met: {self.agreed - len(self.differing)} of {self.agreed}"
        )


def conformance(folder: Path) -> Conformance:
    """Read every file of a folder, and compare with `expected` beside it where that says what to expect."""
    result = Conformance()
    for path in sorted(folder.iterdir()):
        expected = folder.with_name("expected") / f"{path.stem}.json"
        agreed = json.loads(expected.read_text(encoding="utf-8")) if expected.exists() else None
        result.agreed += agreed is not None
        try:
            difference = _difference(path, agreed, result)
        except UserError as refusal:
            result.refused[refusal.problem] += 1
            difference = str(refusal) if agreed else ""
        if difference:
            result.differing[path.name] = difference
    return result


def _difference(path: Path, agreed: dict[str, list[dict[str, str]]] | None, result: Conformance) -> str:
    year = int(str(agreed["window"][0])[:4]) if agreed else _USUAL_YEAR
    reading = read_text(path.read_bytes(), [year])
    result.read += 1
    result.with_notes += bool(reading.left_out)
    result.left_out += len(reading.left_out)
    if agreed is None:
        return ""
    ours: dict[_Shown, list[str]] = {}
    for one in all_of(reading):
        key = (one.kind.value, shown(one.start, one.kind), shown(one.end, one.kind))
        if key[1].startswith(f"{year}-"):
            ours.setdefault(key, []).append(one.title)
    theirs: dict[_Shown, list[str]] = {}
    for entry in agreed["occurrences"]:
        theirs.setdefault((entry["kind"], entry["start"], entry["end"]), []).append(entry["summary"])
    wrong = {key for key in ours.keys() | theirs.keys() if not _same(ours.get(key, []), theirs.get(key, []))}
    return "; ".join(f"{key} {theirs.get(key)} came out as {ours.get(key)}" for key in sorted(wrong)[:3])


def _same(ours: list[str], theirs: list[str]) -> bool:
    if sorted(ours) == sorted(in_one_line(title) for title in theirs):
        return True
    return len(ours) == len(theirs) and all(map(_better, sorted(ours), sorted(theirs)))


def _better(ours: str, theirs: str) -> bool:
    """Whether we understood letters that the others gave up on, or left as quoted-printable."""
    if "\ufffd" in theirs:
        return "\ufffd" not in ours and len(ours) == len(theirs)
    raw = quopri.decodestring(theirs.encode())
    return b"=" in theirs.encode() and ours.encode() in (raw, raw.decode("latin-1").encode())


def main() -> int:
    """Do all of it and print one line; what is not as it shall be stands in lines before it."""
    # Whatever hangs shall say where, rather than hold up everything.
    faulthandler.dump_traceback_later(_LONGEST_SECONDS, exit=True)
    is_there = BESIDE_THE_CHECKOUT.is_dir()
    folder = BESIDE_THE_CHECKOUT / "files" if is_there else DATA
    read = conformance(folder)
    damaged = one_line_damaged(path.read_bytes() for path in sorted(folder.iterdir()))
    mutants = tried_in_parallel(_MUTANTS, files_in(folder))
    with tempfile.TemporaryDirectory(prefix="overmorgen-") as passing:
        bombs = tried(Path(passing))
        speed = measured(Path(passing))
    for name, difference in read.differing.items():
        sys.stderr.write(f"{name}: {difference}\n")
    where = "real files beside the checkout" if is_there else "no real files beside the checkout, own files"
    parts = (read.line(), damaged.line(), mutants.line(), bombs.line(), speed.line())
    sys.stdout.write(f"Conformance, {where}: {'; '.join(parts)}\n")
    faulthandler.cancel_dump_traceback_later()
    met = (not read.differing, damaged.met, mutants.met, bombs.met, speed.met)
    return 0 if all(met) else 1


if __name__ == "__main__":
    sys.exit(main())
