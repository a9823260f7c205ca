"""All that is known of prospects, fetched when it is first asked for: most days begin without it."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from datetime import date
from types import MappingProxyType
from typing import Protocol

from planner.domain.block import Block
from planner.domain.errors import Problem, RuleBroken
from planner.domain.prospect import CallList, ColumnMap, Enquiry, KeptApart, Prospect, Touch

BookValue = Prospect | Touch | Enquiry | CallList | ColumnMap | KeptApart


class ProspectSource(Protocol):
    """Where prospects are fetched from."""

    def prospects(self) -> Iterable[Prospect]:
        """Return all prospects, merged ones too."""
        ...

    def touches_of(self, prospect_ids: Iterable[str]) -> Iterable[Touch]:
        """Return the touches of some prospects, oldest first."""
        ...

    def enquiries(self) -> Iterable[Enquiry]:
        """Return all enquiries, oldest first."""
        ...

    def call_list(self, block_id: str) -> CallList | None:
        """Return the call list of a block, None without one."""
        ...

    def column_maps(self) -> Iterable[ColumnMap]:
        """Return what was remembered of columns."""
        ...

    def action_days(self) -> Mapping[str, date]:
        """Return the day of the block that a next action stands in, by the id of the prospect."""
        ...

    def kept_apart(self) -> Iterable[KeptApart]:
        """Return which prospects are two, though they look alike."""
        ...


class NoProspects:
    """A source without any prospects, for plans that are about the week alone."""

    def prospects(self) -> Iterable[Prospect]:
        """Return none."""
        return ()

    def touches_of(self, _prospect_ids: Iterable[str]) -> Iterable[Touch]:
        """Return none."""
        return ()

    def enquiries(self) -> Iterable[Enquiry]:
        """Return none."""
        return ()

    def call_list(self, _block_id: str) -> CallList | None:
        """Return None."""
        return None

    def column_maps(self) -> Iterable[ColumnMap]:
        """Return none."""
        return ()

    def kept_apart(self) -> Iterable[KeptApart]:
        """Return none."""
        return ()

    def action_days(self) -> Mapping[str, date]:
        """Return none."""
        return {}


class ProspectBook:
    """Prospects, their touches, enquiries and call lists by id; only `put` changes it."""

    def __init__(self, source: ProspectSource) -> None:
        self._source = source
        self._prospects: dict[str, Prospect] | None = None
        self._touches: dict[str, dict[str, Touch]] = {}
        self._enquiries: dict[str, Enquiry] | None = None
        self._call_lists: dict[str, CallList | None] = {}
        self._column_maps: dict[str, ColumnMap] | None = None
        self._action_days: Mapping[str, date] | None = None
        self._kept_apart: dict[str, KeptApart] | None = None

    @property
    def prospects(self) -> Mapping[str, Prospect]:
        """All prospects by id, merged ones too."""
        return MappingProxyType(self._all_prospects())

    @property
    def enquiries(self) -> Mapping[str, Enquiry]:
        """All enquiries by id, oldest first."""
        return MappingProxyType(self._all_enquiries())

    @property
    def column_maps(self) -> Mapping[str, ColumnMap]:
        """What is remembered of columns, by the id of the set of columns."""
        return MappingProxyType(self._all_column_maps())

    @property
    def kept_apart(self) -> Mapping[str, KeptApart]:
        """Which prospects are two, though they look alike, by id."""
        return MappingProxyType(self._all_kept_apart())

    def prospect(self, prospect_id: str) -> Prospect:
        """Return a prospect; raise RuleBroken where it is gone."""
        found = self._all_prospects().get(prospect_id)
        if found is None:
            raise RuleBroken(Problem.PROSPECT_GONE)
        return found

    def as_planned(self, prospect: Prospect) -> Prospect:
        """Return a prospect whose next action is due on the day of its block, where it stands in one.

        This is what is shown, sorted and filtered by; what is stored keeps the day that was chosen for it.
        """
        if self._action_days is None:
            self._action_days = self._source.action_days()
        day = self._action_days.get(prospect.id, prospect.next_on)
        return prospect if day == prospect.next_on else replace(prospect, next_on=day)

    def touches_of(self, prospect_id: str) -> tuple[Touch, ...]:
        """Return the touches stored under a prospect itself, oldest first."""
        return tuple(self._touches_under(prospect_id).values())

    def fetch_touches(self, prospect_ids: Iterable[str]) -> None:
        """Fetch the touches of many prospects at once, before they are asked for one by one."""
        wanted = [id_ for id_ in prospect_ids if id_ not in self._touches]
        fetched: dict[str, dict[str, Touch]] = {id_: {} for id_ in wanted}
        for touch in self._source.touches_of(wanted):
            fetched[touch.prospect_id][touch.id] = touch
        self._touches |= fetched

    def touch(self, prospect_id: str, touch_id: str) -> Touch:
        """Return a touch of a prospect; raise RuleBroken where it is gone."""
        found = self._touches_under(prospect_id).get(touch_id)
        if found is None:
            raise RuleBroken(Problem.CHANGED_ELSEWHERE)
        return found

    def enquiry(self, enquiry_id: str) -> Enquiry:
        """Return an enquiry; raise RuleBroken where it is gone."""
        found = self._all_enquiries().get(enquiry_id)
        if found is None:
            raise RuleBroken(Problem.CHANGED_ELSEWHERE)
        return found

    def call_list(self, block_id: str) -> CallList | None:
        """Return the call list of a block, None without one."""
        if block_id not in self._call_lists:
            self._call_lists[block_id] = self._source.call_list(block_id)
        return self._call_lists[block_id]

    def put(self, before: Sequence[object], after: Sequence[object]) -> None:
        """Take stored values in: those in `before` make way for those in `after`; others are left alone."""
        for value in before:
            self._take_out(value)
        for value in after:
            self._take_in(value)
        has_blocks = any(isinstance(value, Block) for value in (*before, *after))
        if has_blocks or _placed(before) != _placed(after):
            self._action_days = None

    # What has not been fetched yet is left alone: it is fetched as it is stored, with the change in it.

    def _take_out(self, value: object) -> None:
        if isinstance(value, Prospect) and self._prospects is not None:
            self._prospects.pop(value.id, None)
        elif isinstance(value, Touch) and value.prospect_id in self._touches:
            self._touches[value.prospect_id].pop(value.id, None)
        elif isinstance(value, Enquiry) and self._enquiries is not None:
            self._enquiries.pop(value.id, None)
        elif isinstance(value, CallList):
            self._call_lists[value.block_id] = None
        elif isinstance(value, ColumnMap) and self._column_maps is not None:
            self._column_maps.pop(value.id, None)
        elif isinstance(value, KeptApart) and self._kept_apart is not None:
            self._kept_apart.pop(value.id, None)

    def _take_in(self, value: object) -> None:
        if isinstance(value, Prospect) and self._prospects is not None:
            self._prospects[value.id] = value
        elif isinstance(value, Touch) and value.prospect_id in self._touches:
            touches = [*self._touches[value.prospect_id].values(), value]
            touches.sort(key=lambda touch: (touch.day, touch.id))
            self._touches[value.prospect_id] = {touch.id: touch for touch in touches}
        elif isinstance(value, Enquiry) and self._enquiries is not None:
            enquiries = sorted([*self._enquiries.values(), value], key=lambda each: (each.day, each.id))
            self._enquiries = {enquiry.id: enquiry for enquiry in enquiries}
        elif isinstance(value, CallList):
            self._call_lists[value.block_id] = value
        elif isinstance(value, ColumnMap) and self._column_maps is not None:
            self._column_maps[value.id] = value
        elif isinstance(value, KeptApart) and self._kept_apart is not None:
            self._kept_apart[value.id] = value

    def _all_prospects(self) -> dict[str, Prospect]:
        if self._prospects is None:
            self._prospects = {prospect.id: prospect for prospect in self._source.prospects()}
        return self._prospects

    def _touches_under(self, prospect_id: str) -> dict[str, Touch]:
        if prospect_id not in self._touches:
            fetched = self._source.touches_of([prospect_id])
            self._touches[prospect_id] = {touch.id: touch for touch in fetched}
        return self._touches[prospect_id]

    def _all_enquiries(self) -> dict[str, Enquiry]:
        if self._enquiries is None:
            self._enquiries = {enquiry.id: enquiry for enquiry in self._source.enquiries()}
        return self._enquiries

    def _all_column_maps(self) -> dict[str, ColumnMap]:
        if self._column_maps is None:
            self._column_maps = {known.id: known for known in self._source.column_maps()}
        return self._column_maps

    def _all_kept_apart(self) -> dict[str, KeptApart]:
        if self._kept_apart is None:
            self._kept_apart = {known.id: known for known in self._source.kept_apart()}
        return self._kept_apart


def _placed(values: Iterable[object]) -> set[tuple[str, str, bool]]:
    """Return which prospects have which block for a next action."""
    return {(p.id, p.next_block_id, bool(p.next_action)) for p in values if isinstance(p, Prospect)}
