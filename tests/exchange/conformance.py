"""Reads a folder of real calendar files and compares with what independent programs agree on.

The folder is not part of the project: it is taken where it lies beside the checkout.
"""

from __future__ import annotations

import json
import quopri
from collections import Counter
from dataclasses import dataclass, field
from pathlib import Path

from planner.domain.errors import UserError
from planner.exchange.calendar_in import read_text
from planner.exchange.content_lines import in_one_line
from tests.exchange.calendars import all_of, shown

BESIDE_THE_CHECKOUT = Path(__file__).resolve().parents[2].parent / "shared" / "data" / "ics"
_USUAL_YEAR = 2024
_Shown = tuple[str, str, str]


@dataclass(slots=True)
class Conformance:
    """What came of reading a folder; `differing` names files whose occurrences are not the agreed ones."""

    read: int = 0
    refused: Counter[str] = field(default_factory=Counter)
    with_notes: int = 0
    agreed: int = 0
    differing: dict[str, str] = field(default_factory=dict)

    def line(self) -> str:
        """Return the whole in one line."""
        refused = ", ".join(f"{number} {problem}" for problem, number in self.refused.most_common()) or "none"
        return (
            f"{self.read} files read, {self.with_notes} of them with parts left out; refused: {refused}; "
            f"expected met: {self.agreed - len(self.differing)} of {self.agreed}"
        )


def conformance(folder: Path) -> Conformance:
    """Read every file in `folder`/files and compare with `folder`/expected where that says what to expect."""
    result = Conformance()
    for path in sorted((folder / "files").iterdir()):
        expected = folder / "expected" / f"{path.stem}.json"
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
