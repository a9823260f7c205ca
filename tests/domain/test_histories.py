"""Whatever happens to some weeks, in any order, undone and redone: every planned minute is accounted for."""

from __future__ import annotations

from hypothesis import settings
from hypothesis.stateful import run_state_machine_as_test

from tests.domain.histories import Histories
from tests.domain.ledger import Ledger


class InMemory(Ledger):
    """A ledger as a place to keep histories."""

    def rows(self) -> object:
        return dict(self.values)

    def close(self) -> None:
        """Nothing is left to let go of."""


class InMemoryHistories(Histories):
    opened = InMemory


def test_any_history_adds_up_and_can_be_undone() -> None:
    run_state_machine_as_test(InMemoryHistories, settings=settings(max_examples=80, stateful_step_count=25))
