"""What an agency reports in a table: one touch a row, in English, Dutch or German.

Columns are recognised by their names. What a row says of its outcome in words of its own is kept in its note.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from functools import cache

from planner.domain.errors import Problem, UserError
from planner.domain.prospect import TouchKind, TouchOutcome
from planner.exchange.column_names import NAME_ALONE, ProspectField, key_of, meaning_of
from planner.exchange.prospect_rows import day_of_text, plain_line, plain_text
from planner.exchange.table import Table

_F = ProspectField
_MOST_MINUTES = 24 * 60


class TouchField(StrEnum):
    """What a column says of the touch itself."""

    DAY = "day"
    KIND = "kind"
    OUTCOME = "outcome"
    MINUTES = "minutes"


_NAMES: dict[TouchField, str] = {
    TouchField.DAY: """Date; Day; Called on; Contact date; Date of contact; Touch date; Call date;
        Datum; Dag; Gebeld op; Contactdatum; Datum contact; Belmoment; Datum gesprek; Tag; Kontaktdatum""",
    TouchField.KIND: """Kind; Type; Channel; Way; Touch; Activity; Activity type;
        Soort; Kanaal; Wijze; Contactwijze; Soort contact; Activiteit; Art; Kontaktart; Kanal""",
    TouchField.OUTCOME: """Outcome; Result; Call result; Call outcome; Conclusion;
        Uitkomst; Resultaat; Belresultaat; Conclusie; Ergebnis; Resultat""",
    TouchField.MINUTES: """Minutes; Duration; Took; Length; Time spent;
        Minuten; Duur; Gespreksduur; Belduur; Tijd; Dauer; Gesprächsdauer""",
}
_KINDS: dict[TouchKind, str] = {
    TouchKind.CALL: """call; called; phone; phone call; telephone; bellen; gebeld; telefoon; telefonisch;
        belletje; telefoontje; anruf; telefon; telefonat""",
    TouchKind.MAIL: "mail; e-mail; email; mailing; letter; brief; gemaild; per mail; linkedin; post",
    TouchKind.VISIT: "visit; meeting; appointment; bezoek; afspraak; besuch; termin",
    TouchKind.FAIR: "fair; event; trade fair; beurs; messe; netwerk; netwerkborrel",
    TouchKind.REFERRAL: "referral; introduction; doorverwijzing; verwijzing; introductie; empfehlung",
}
_OUTCOMES: dict[TouchOutcome, str] = {
    TouchOutcome.NOT_REACHED: """not reached; no answer; voicemail; unreachable; niet bereikt; geen gehoor;
        niet te bereiken; nicht erreicht; keine Antwort""",
    TouchOutcome.CALL_BACK: "call back; callback; terugbellen; later terugbellen; rückruf; zurückrufen",
    TouchOutcome.SPOKE: """spoke; spoken; talked; conversation; reached; gesproken; gesprek; gesprek gevoerd;
        bereikt; gesprochen; gespräch""",
    TouchOutcome.INTERESTED: "interested; interest; geïnteresseerd; interesse; wel interesse; interessiert",
    TouchOutcome.MEETING: """meeting; meeting agreed; appointment; appointment made; visit agreed; afspraak;
        afspraak gemaakt; bezoek afgesproken; kennismaking; termin; termin vereinbart""",
    TouchOutcome.NO_INTEREST: """no interest; not interested; geen interesse; niet geïnteresseerd;
        afgewezen; kein Interesse""",
}


@dataclass(frozen=True, slots=True)
class AgencyRow:
    """One row: what it says of the prospect, by field, and of the touch. `cells` are those of the file."""

    line: int
    cells: tuple[str, ...]
    names: Mapping[ProspectField, str]
    day: date | None
    kind: TouchKind
    outcome: TouchOutcome
    note: str
    minutes: int


def agency_rows(table: Table) -> tuple[AgencyRow, ...]:
    """Read the touches of a table; rows without anything in them are left out.

    Raise UserError: TOUCHES_WITHOUT_DAYS where no column says when, PROSPECTS_WITHOUT_NAMES where none
    says who.
    """
    touch, who = _touch_columns(table.headers), _who_columns(table.headers)
    if TouchField.DAY not in touch:
        raise UserError(Problem.TOUCHES_WITHOUT_DAYS)
    if not {_F.REF, _F.COMPANY, _F.EMAIL, _F.WEBSITE} & set(who.values()):
        raise UserError(Problem.PROSPECTS_WITHOUT_NAMES)
    return tuple(
        _row(row.line, row.cells, touch, who) for row in table.rows if any(map(str.strip, row.cells))
    )


def _touch_columns(headers: Sequence[str]) -> dict[TouchField, int]:
    found: dict[TouchField, int] = {}
    for place, name in enumerate(headers):
        field = _touch_fields().get(key_of(name))
        if field is not None:
            found.setdefault(field, place)
    return found


def _who_columns(headers: Sequence[str]) -> dict[int, ProspectField]:
    found: dict[int, ProspectField] = {}
    for place, name in enumerate(headers):
        meaning = meaning_of(name)
        if key_of(name) in _touch_fields():
            continue
        if key_of(name) in NAME_ALONE:
            found[place] = _F.COMPANY
        elif meaning is not None and meaning.field:
            found[place] = meaning.field
    return found


def _row(
    line: int, cells: tuple[str, ...], touch: Mapping[TouchField, int], who: Mapping[int, ProspectField]
) -> AgencyRow:
    def said(field: TouchField) -> str:
        return plain_line(cells[touch[field]]) if field in touch else ""

    names: dict[ProspectField, str] = {}
    notes = []
    for place, field in who.items():
        if field is _F.NOTE:
            notes.append(plain_text(cells[place]))
        elif text := plain_line(cells[place]):
            names.setdefault(field, text)
    kind, outcome = (
        _kinds().get(key_of(said(TouchField.KIND))),
        _outcomes().get(key_of(said(TouchField.OUTCOME))),
    )
    unknown = [said(TouchField.OUTCOME)] if outcome is None else []
    note = "\n".join(part for part in (*unknown, *notes) if part)
    return AgencyRow(
        line,
        cells,
        names,
        day_of_text(said(TouchField.DAY)),
        kind or TouchKind.CALL,
        outcome or TouchOutcome.NONE,
        note,
        minutes_of(said(TouchField.MINUTES)),
    )


def minutes_of(text: str) -> int:
    """Return a length as minutes: "8", "8 min", "0:08" and "00:07:40" (8); 0 where it says nothing."""
    clock = re.fullmatch(r"(\d{1,2}):(\d{2})(?::(\d{2}))?", text)
    if clock is not None:
        seconds = int(clock[3] or 0)
        found = int(clock[1]) * 60 + int(clock[2]) + (1 if seconds >= 30 else 0)
    else:
        number = re.match(r"(\d{1,4})(?:[.,](\d+))?", text)
        if number is None:
            return 0
        found = int(number[1]) + (1 if (number[2] or "0")[0] >= "5" else 0)
    return min(found, _MOST_MINUTES)


@cache
def _touch_fields() -> dict[str, TouchField]:
    return {key_of(name): field for field, names in _NAMES.items() for name in names.split(";")}


@cache
def _kinds() -> dict[str, TouchKind]:
    return {key_of(word): kind for kind, words in _KINDS.items() for word in words.split(";")}


@cache
def _outcomes() -> dict[str, TouchOutcome]:
    return {"": TouchOutcome.NONE} | {
        key_of(word): outcome for outcome, words in _OUTCOMES.items() for word in words.split(";")
    }
