"""Chance that falls the same way for the same seed."""

from __future__ import annotations

import random
import uuid
from collections.abc import Sequence
from typing import TypeVar

_Item = TypeVar("_Item")


class Dice:
    """Draws everything in the sample that is not told by its tables."""

    def __init__(self, seed: int) -> None:
        self._random = random.Random(seed)
        self._owed: dict[str, float] = {}

    def new_id(self) -> str:
        """Return an id such as the app gives to new values."""
        return str(uuid.UUID(int=self._random.getrandbits(128), version=4))

    def one_of(self, items: Sequence[_Item]) -> _Item:
        """Return one of the items."""
        return items[int(self._random.random() * len(items))]

    def happens(self, share: float) -> bool:
        """Whether something happens that does so in `share` (0..1) of all cases, whatever came before."""
        return self._random.random() < share

    def fair_share(self, name: str, share: float) -> bool:
        """Whether it happens this time, so that of all times of this name close to `share` (0..1) do.

        Half a year has few cases of each kind; plain luck would tell another story for every seed.
        """
        owed = self._owed.get(name, self._random.random()) + share
        self._owed[name] = owed - 1 if owed >= 1 else owed
        return owed >= 1
