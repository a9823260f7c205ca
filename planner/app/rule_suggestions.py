"""Offers a rule after the rep has put an appointment under another kind of work by hand."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Mapping

from PySide6.QtCore import QObject, Signal

from planner.app.calendars import Calendars
from planner.app.machine_settings import MachineSettings
from planner.app.session import Session
from planner.domain import setting_edits
from planner.domain.appointment import CalendarSource
from planner.domain.edits import Edit, EditKind
from planner.domain.rule_suggestion import RuleSuggestion

_DECLINED_KEY = "calendars/declined"
_MOST_REMEMBERED = 200


class RuleSuggestions(QObject):
    """Looks for rules beside the user interface.

    `suggested` brings a RuleSuggestion to ask the rep about, or None where the last one no longer holds.
    A no is remembered on this computer, by a digest that does not tell the title.
    """

    suggested = Signal(object)

    def __init__(
        self,
        session: Session,
        calendars: Calendars,
        machine: MachineSettings,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._session = session
        self._calendars = calendars
        self._machine = machine
        self._offered: RuleSuggestion | None = None
        session.stored.connect(self._look_at)
        session.changed.connect(self._reconsider)

    def accept(self) -> None:
        """Make the rule that was offered, as one step of undo."""
        offered = self._offered
        self._offer(None)
        if offered is not None:
            self._session.do(setting_edits.add_rule, offered)

    def decline(self) -> None:
        """Never offer this rule again."""
        if self._offered is not None:
            declined = [*self._declined(), _digest_of(self._offered)]
            self._machine.keep_text(_DECLINED_KEY, json.dumps(declined[-_MOST_REMEMBERED:]))
            self._offer(None)

    def _look_at(self, edit: Edit) -> None:
        if edit.label.kind is not EditKind.RECATEGORISE:
            return
        before = {known.id: dict(known.corrections) for known in _calendars_of(edit.before)}
        for calendar in _calendars_of(edit.after):
            uids = _differing(before.get(calendar.id, {}), dict(calendar.corrections))
            if uids:
                self._calendars.look_for_rule(calendar, uids).done.connect(self._take)
                return

    def _take(self, found: RuleSuggestion | None) -> None:
        if found is not None and self._holds(found) and _digest_of(found) not in self._declined():
            self._offer(found)

    def _reconsider(self) -> None:
        if self._offered is not None and not self._holds(self._offered):
            self._offer(None)

    def _holds(self, suggestion: RuleSuggestion) -> bool:
        """Whether what was done by hand is still so."""
        calendar = self._session.plan.calendars.get(suggestion.calendar_id)
        if calendar is None:
            return False
        by_hand = {uid for uid, put in calendar.corrections if put == suggestion.rule.category_id}
        return not by_hand.isdisjoint(suggestion.uids) and suggestion.rule not in calendar.rules

    def _offer(self, suggestion: RuleSuggestion | None) -> None:
        if suggestion != self._offered:
            self._offered = suggestion
            self.suggested.emit(suggestion)

    def _declined(self) -> list[str]:
        try:
            stored = json.loads(self._machine.text(_DECLINED_KEY) or "[]")
        except ValueError:
            return []
        return [entry for entry in stored if isinstance(entry, str)] if isinstance(stored, list) else []


def _calendars_of(values: tuple[object, ...]) -> list[CalendarSource]:
    return [value for value in values if isinstance(value, CalendarSource)]


def _differing(before: Mapping[str, str], after: Mapping[str, str]) -> list[str]:
    return [uid for uid, category_id in after.items() if before.get(uid) != category_id]


def _digest_of(suggestion: RuleSuggestion) -> str:
    told = f"{suggestion.calendar_id}\n{suggestion.rule.text.casefold()}"
    return hashlib.sha256(told.encode("utf-8", "replace")).hexdigest()[:20]
