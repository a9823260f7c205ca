"""Reading prospects, their touches and what was agreed; nothing of it is needed to show a week."""

from __future__ import annotations

import json
from collections.abc import Iterable
from datetime import date

from planner.domain.plan import Kept
from planner.domain.prospect import (
    CallList,
    ColumnMap,
    Enquiry,
    KeptApart,
    PlacedAction,
    Prospect,
    Touch,
)
from planner.storage.kept_values import KEPT_FROM
from planner.storage.prospect_values import (
    call_list_from,
    column_map_from,
    enquiry_from,
    kept_apart_from,
    prospect_from,
    touch_from,
)
from planner.storage.row_kinds import (
    CALL_LIST,
    COLUMN_MAP,
    ENQUIRY,
    KEPT_APART,
    PROSPECT,
    TOUCH,
    Content,
)
from planner.storage.row_reader import RowReader

_OWN = "owner = ?"
_LISTED = "SELECT value FROM json_each(?)"
# "+" keeps SQLite from the index by day, which does not know the prospects.
_LAST_TOUCHES = "SELECT prospect_id, max(day) FROM touch WHERE +owner = ? GROUP BY prospect_id"
_PLACED = (
    "SELECT next_block_id, company, next_on FROM prospect WHERE owner = ? AND next_block_id <> ''"
    " AND next_action <> '' AND next_on IS NOT NULL AND merged_into = '' ORDER BY next_on DESC, id"
)
_ACTION_DAYS = (
    "SELECT prospect.id, block.day FROM prospect JOIN block ON block.id = prospect.next_block_id"
    " WHERE prospect.owner = ? AND prospect.next_block_id <> '' AND prospect.next_action <> ''"
    " AND block.owner = prospect.owner"
)
_MERGED = "SELECT id, merged_into FROM prospect WHERE owner = ? AND merged_into <> ''"


class ProspectReader(RowReader):
    """The part of `plan_reader.PlanReader` that is about prospects and agreements."""

    def kept(self) -> tuple[Kept, ...]:
        """Return what is always at hand: agreements, support, one-on-ones, releases, own parameters."""
        return tuple(
            value_from(content)
            for kind, value_from in KEPT_FROM
            for content in self._rows(kind, _OWN, self.owner)
        )

    def prospects(self) -> tuple[Prospect, ...]:
        """Return all prospects, merged ones too, in no order."""
        return tuple(map(prospect_from, self._each(PROSPECT, _OWN, self.owner)))

    def roots(self) -> dict[str, str]:
        """Return for each prospect that was merged the id of the one it counts as; others are left out.

        The rows' checksums are not looked at.
        """
        into: dict[str, str] = dict(self._values(_MERGED, self.owner))

        def root(prospect_id: str) -> str:
            seen = {prospect_id}
            while (target := into.get(prospect_id)) is not None and target not in seen:
                seen.add(target)
                prospect_id = target
            return prospect_id

        return {prospect_id: root(prospect_id) for prospect_id in into}

    def touches_of(self, prospect_ids: Iterable[str]) -> tuple[Touch, ...]:
        """Return the touches stored under some prospects themselves, oldest first."""
        listed = json.dumps(sorted(prospect_ids))
        return _oldest_first(
            self._rows(TOUCH, f"+owner = ? AND prospect_id IN ({_LISTED})", self.owner, listed)
        )

    def touches_between(self, first: date, last: date) -> tuple[Touch, ...]:
        """Return the touches on the days from `first` to `last`, oldest first."""
        days = (first.toordinal(), last.toordinal())
        return _oldest_first(self._each(TOUCH, "owner = ? AND day BETWEEN ? AND ?", self.owner, *days))

    def touches_in(self, block_ids: Iterable[str], first: date, last: date) -> tuple[Touch, ...]:
        """Return the touches in some blocks on the days from `first` to `last`, oldest first."""
        listed, days = json.dumps(sorted(block_ids)), (first.toordinal(), last.toordinal())
        where = f"owner = ? AND day BETWEEN ? AND ? AND block_id IN ({_LISTED})"
        return _oldest_first(self._rows(TOUCH, where, self.owner, *days, listed))

    def last_touches(self) -> dict[str, date]:
        """Return the day of the last touch by the prospect's id; those that never had one are left out.

        Found by SQLite in an index, so that many thousand are read in milliseconds; the rows' checksums are
        not looked at, and touches of merged prospects stand under their own.
        """
        return {id_: date.fromordinal(day) for id_, day in self._values(_LAST_TOUCHES, self.owner)}

    def placed_actions(self) -> dict[str, PlacedAction]:
        """Return the next actions that were put into the week by the id of their block, which may be gone.

        Of several in one block the one that is wanted first; the rows' checksums are not looked at.
        """
        return {
            block_id: PlacedAction(company, date.fromordinal(on))
            for block_id, company, on in self._values(_PLACED, self.owner)
        }

    def action_days(self) -> dict[str, date]:
        """Return the day of the block that a next action stands in, by the id of the prospect.

        One query for all; the rows' checksums are not looked at.
        """
        return {id_: date.fromordinal(day) for id_, day in self._values(_ACTION_DAYS, self.owner)}

    def enquiries(self) -> tuple[Enquiry, ...]:
        """Return all enquiries, oldest first."""
        found = map(enquiry_from, self._rows(ENQUIRY, _OWN, self.owner))
        return tuple(sorted(found, key=lambda enquiry: (enquiry.day, enquiry.id)))

    def call_list(self, block_id: str) -> CallList | None:
        """Return the call list of a block, None without one."""
        rows = self._rows(CALL_LIST, "owner = ? AND block_id = ?", self.owner, block_id)
        return call_list_from(rows[0]) if rows else None

    def call_lists_of(self, block_ids: Iterable[str]) -> dict[str, CallList]:
        """Return the call lists of some blocks by the block's id."""
        listed = json.dumps(sorted(block_ids))
        rows = self._rows(CALL_LIST, f"owner = ? AND block_id IN ({_LISTED})", self.owner, listed)
        return {found.block_id: found for found in map(call_list_from, rows)}

    def column_maps(self) -> tuple[ColumnMap, ...]:
        """Return what was remembered of columns."""
        return tuple(map(column_map_from, self._rows(COLUMN_MAP, _OWN, self.owner)))

    def kept_apart(self) -> tuple[KeptApart, ...]:
        """Return which prospects are two, though they look alike."""
        return tuple(map(kept_apart_from, self._rows(KEPT_APART, _OWN, self.owner)))


def _oldest_first(rows: Iterable[Content]) -> tuple[Touch, ...]:
    return tuple(sorted(map(touch_from, rows), key=lambda touch: (touch.day, touch.id)))
