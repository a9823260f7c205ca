"""One-on-ones: dated conversations between rep and manager, and what the rep has released for them."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime


@dataclass(frozen=True, slots=True)
class OneOnOne:
    """A conversation on `day` at minute `start`, about the days from `first_day` to `last_day`.

    `own_words` are the rep's and come first; `focus` is the coach's. `observations` name what the sheet
    said, so that the next one does not say it again. `block_id` is its block in the week.
    """

    id: str
    day: date
    start: int
    first_day: date
    last_day: date
    manager: str = ""
    own_words: str = ""
    focus: str = ""
    notes: str = ""
    observations: tuple[str, ...] = ()
    block_id: str = ""
    kept_at: datetime | None = None


@dataclass(frozen=True, slots=True)
class Release:
    """A sheet that the rep has released: a line of the log, which is never taken out.

    `parts` name what went along, `digest` is the SHA-256 of the file in hex, `file_name` its name.
    `withdrawn_at` is wall-clock time, None while it stands. `about` are the first and the last day of the
    weeks that it tells of, empty for one of which that was not written down.
    """

    id: str
    one_on_one_id: str
    released_at: datetime
    file_name: str
    digest: str
    parts: tuple[str, ...] = ()
    withdrawn_at: datetime | None = None
    about: tuple[date, ...] = ()


@dataclass(frozen=True, slots=True)
class OwnParameters:
    """The rep's own values of the models' parameters, as (name, value); the rest are as they come."""

    values: tuple[tuple[str, float], ...] = ()

    @property
    def id(self) -> str:
        """There is one set of own parameters in a data file."""
        return "own-parameters"

    def as_dict(self) -> dict[str, float]:
        """Return the own values by the parameter's name."""
        return dict(self.values)
