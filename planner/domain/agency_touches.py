"""What the agency says it did, beside what is known of it: the same file read twice changes nothing."""

from __future__ import annotations

import uuid
from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import date

from planner.domain.edits import Edit, EditKind, Label
from planner.domain.merging import roots_of
from planner.domain.plan import Plan
from planner.domain.prospect import Owner, Touch, TouchKind, TouchOutcome
from planner.domain.prospect_book import ProspectBook
from planner.domain.prospect_edits import log_touches

_ROWS = uuid.UUID("5b0f3f0e-6c55-4a57-9d0f-0d8f5a3c7a11")


@dataclass(frozen=True, slots=True)
class ReportedTouch:
    """One touch as the agency reports it, with the prospect that it was matched with."""

    prospect_id: str
    day: date
    kind: TouchKind = TouchKind.CALL
    outcome: TouchOutcome = TouchOutcome.NONE
    note: str = ""
    minutes: int = 0


@dataclass(frozen=True, slots=True)
class Comparison:
    """Reported touches beside known ones: new ones, pairs (known, corrected), the number known already."""

    new: tuple[Touch, ...] = ()
    corrected: tuple[tuple[Touch, Touch], ...] = ()
    known: int = 0

    @property
    def is_empty(self) -> bool:
        """Whether there is nothing to take in."""
        return not self.new and not self.corrected


def compare(book: ProspectBook, reported: Sequence[ReportedTouch]) -> Comparison:
    """Find for each reported touch the known one that it speaks of.

    It is the one that was read from the same row before, whatever the rep made of it since; else one that
    says the same; else another that the agency had with that prospect, on that day and in that way, which
    the report corrects.
    """
    reports = [_touch_of(row_id, each) for row_id, each in zip(_row_ids(reported), reported, strict=True)]
    known = _Known(book, reports)
    unread = [report for report in reports if not known.was_read(report)]
    untold = [report for report in unread if known.taken(report, lambda t, r: _says(t) == _says(r)) is None]
    new: list[Touch] = []
    corrected: list[tuple[Touch, Touch]] = []
    for report in untold:
        found = known.taken(report, lambda _touch, _report: True)
        if found is None:
            new.append(report)
        else:
            right = replace(found, outcome=report.outcome, note=report.note, minutes=report.minutes)
            corrected.append((found, right))
    return Comparison(tuple(new), tuple(corrected), len(reports) - len(untold))


def take_in(plan: Plan, reported: Sequence[ReportedTouch], agency: str) -> Edit:
    """Log what the agency reports, as one step of undo; a touch may take its prospect a stage further."""
    found = compare(plan.prospect_book, reported)
    right = tuple(after for _, after in found.corrected)
    label = Label(EditKind.READ_TOUCHES, agency, count=len(found.new) + len(right))
    logged = log_touches(plan, (*found.new, *right), label=label)
    return replace(logged, before=(*logged.before, *(before for before, _ in found.corrected)))


class _Known:
    """Touches with some prospects, also under what was merged with them; the agency's are taken once each."""

    def __init__(self, book: ProspectBook, reports: Iterable[Touch]) -> None:
        self._roots = roots_of(book.prospects)
        self._by_id: dict[str, Touch] = {}
        self._free: dict[object, list[Touch]] = defaultdict(list)
        merged: dict[str, list[str]] = defaultdict(list)
        for member, root in self._roots.items():
            merged[root].append(member)
        roots = dict.fromkeys(self._root(report) for report in reports)
        members = [member for root in roots for member in (root, *merged[root])]
        book.fetch_touches(members)
        for touch in (touch for member in members for touch in book.touches_of(member)):
            self._by_id[touch.id] = touch
            if touch.by is Owner.AGENCY:
                self._free[self._place(touch)].append(touch)

    def _root(self, touch: Touch) -> str:
        return self._roots.get(touch.prospect_id, touch.prospect_id)

    def _place(self, touch: Touch) -> object:
        return self._root(touch), touch.day, touch.kind

    def was_read(self, report: Touch) -> bool:
        """Take the touch that was read from the same row, also where the rep has put its day or way right."""
        touch = self._by_id.get(report.id)
        if touch is None:
            return False
        if touch in self._free[self._place(touch)]:
            self._free[self._place(touch)].remove(touch)
        return True

    def taken(self, report: Touch, is_meant: Callable[[Touch, Touch], bool]) -> Touch | None:
        """Take the first free touch in the place of a report that is meant by it; None without one."""
        free = self._free[self._place(report)]
        for touch in free:
            if is_meant(touch, report):
                free.remove(touch)
                return touch
        return None


def _row_ids(reported: Iterable[ReportedTouch]) -> list[str]:
    seen: Counter[str] = Counter()
    made = []
    for each in reported:
        words = (each.prospect_id, str(each.day), each.kind, each.outcome, str(each.minutes), each.note)
        said = "\n".join(words)
        made.append(str(uuid.uuid5(_ROWS, f"{said} {seen[said]}")))
        seen[said] += 1
    return made


def _touch_of(row_id: str, each: ReportedTouch) -> Touch:
    return Touch(
        row_id, each.prospect_id, each.day, each.kind, Owner.AGENCY, each.outcome, each.minutes, each.note
    )


def _says(touch: Touch) -> tuple[TouchOutcome, int, str]:
    return touch.outcome, touch.minutes, touch.note
