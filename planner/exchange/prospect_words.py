"""Stages and owners as files call them, in English, Dutch and German, and as CRM systems name their own."""

from __future__ import annotations

from functools import cache

from planner.domain.prospect import Owner, Stage
from planner.exchange.column_names import key_of

_STAGES: dict[Stage, str] = {
    Stage.NEW: "new; nieuw; neu; open; subscriber; lead; prospect; open - not contacted; not contacted",
    Stage.APPROACHED: """approached; benaderd; contacted; attempted to contact; working; working - contacted;
        gecontacteerd; angesprochen; kontaktiert; marketing qualified lead; angeschrieben""",
    Stage.CONVERSATION: """conversation; in conversation; gesprek; in gesprek; connected; in progress;
        Gespräch; im Gespräch; nurturing; sales qualified lead""",
    Stage.MEETING: "meeting; meeting planned; afspraak; appointment; Termin; demo; bezoek",
    Stage.ENQUIRY: "enquiry; aanvraag; inquiry; opportunity; open deal; Anfrage; quote; offerte; Angebot",
    Stage.CUSTOMER: """customer; klant; client; Kunde; won; gewonnen; closed - converted;
        qualified - converted""",
    Stage.LOST: """lost; verloren; afgevallen; unqualified; disqualified; bad timing; closed - not converted;
        closed lost; geen interesse; kein Interesse""",
}
_OWNERS: dict[Owner, str] = {
    Owner.OWN: "own; eigen; me; myself; ik; zelf; rep; selbst; eigene",
    Owner.AGENCY: "agency; bureau; agentur; extern; external; uitbesteed",
}


@cache
def _stages() -> dict[str, Stage]:
    return {key_of(word): stage for stage, words in _STAGES.items() for word in words.split(";")}


@cache
def _owners() -> dict[str, Owner]:
    return {key_of(word): owner for owner, words in _OWNERS.items() for word in words.split(";")}


def stage_of_text(text: str) -> Stage | None:
    """Return the stage that a file names, None where it is not ours."""
    return _stages().get(key_of(text)) if text else None


def owner_of_text(text: str) -> Owner | None:
    """Return the owner that a file names, None where it is somebody else."""
    return _owners().get(key_of(text)) if text else None
