"""The words by which people name a kind of work, in English and in Dutch."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass

# Per built-in category: words that name it, and words that hint at it but say more.
_WORDS: dict[str, tuple[str, str]] = {
    "quotes": (
        "quote, quotes, quotation, quotes enquiries, offerte, offertes, offertes aanvragen",
        "enquiry, tender, price, aanvraag, offerteaanvraag, prijs, prijsopgave, calculatie",
    ),
    "service": (
        "service, service follow up, service opvolging, serviceprobleem, service problem",
        "breakdown, complaint, repair, warranty, fault, storing, klacht, reparatie, garantie",
    ),
    "visits": (
        "client visit, client visits, visit, klantbezoek, klantbezoeken, bezoek",
        "on site, op locatie",
    ),
    "cover": (
        "back office, back office cover, cover, achterwacht, binnendienst, inval binnendienst",
        "order desk, order entry, orders, phones, orderdesk, orderinvoer",
    ),
    "buffer": ("reactive buffer, buffer onverwacht", ""),
    "account": ("account development, klantontwikkeling", "growth plan, contract, groeiplan, jaarcontract"),
    "research": ("prospect research, research, prospects uitzoeken", "uitzoeken"),
    "calling": (
        "calling prospects, prospects bellen, cold calls, prospecting, acquisitie",
        "calls to prospects, prospect gebeld",
    ),
    "meeting": ("first meeting, first meetings, kennismaking, kennismakingen", ""),
    "followup": ("following up prospects, prospects opvolgen", ""),
    "coaching": ("coaching", "coach"),
    "admin": ("admin, administration, administratie", "mail, e mail, email, crm, expenses, declaraties"),
    "travel": ("travel, travelling, reistijd, reizen", "drive, driving, rit, rijden"),
    "internal": ("internal meeting, internal, intern overleg, intern", "overleg, meeting, vergadering"),
    "leave": ("leave, verlof", "day off, vrije dag"),
}
_WORD = re.compile(r"\w+")


@dataclass(frozen=True, slots=True)
class Kind:
    """A kind of work that was found in a text, and the text without its name."""

    category_id: str
    rest: str


class KindWords:
    """Finds kinds of work in texts; those that are in use are given as (category id, name) pairs.

    What the rep calls a kind goes before all other words for it.
    """

    def __init__(self, in_use: Iterable[tuple[str, str]]) -> None:
        kinds = tuple(in_use)
        self._names: dict[tuple[str, ...], str] = {}
        self._hints: dict[tuple[str, ...], str] = {}
        for category_id, _ in kinds:
            names, hints = _WORDS.get(category_id, ("", ""))
            self._names.update((_words(phrase), category_id) for phrase in names.split(",") if phrase)
            self._hints.update((_words(phrase), category_id) for phrase in hints.split(",") if phrase)
        self._names.update((_words(name), category_id) for category_id, name in kinds if _words(name))
        self._longest = max((len(phrase) for phrase in (*self._names, *self._hints)), default=0)

    def find(self, text: str) -> Kind | None:
        """Return the kind that a text names, None where it names none.

        A name at the end goes before one at the start, and either is taken out of the text; a name in the
        middle or a mere hint stays in it.
        """
        places = [(match.start(), match.end()) for match in _WORD.finditer(text)]
        words = _words(text)
        for size in range(min(self._longest, len(words)), 0, -1):
            if (kind := self._names.get(words[len(words) - size :])) is not None:
                return Kind(kind, trimmed(text[: places[len(words) - size][0]]))
        for size in range(min(self._longest, len(words)), 0, -1):
            if (kind := self._names.get(words[:size])) is not None:
                return Kind(kind, trimmed(text[places[size - 1][1] :]))
        named = self._anywhere(words, self._names) or self._anywhere(words, self._hints)
        return None if named is None else Kind(named, trimmed(text))

    def _anywhere(self, words: tuple[str, ...], known: dict[tuple[str, ...], str]) -> str | None:
        for size in range(min(self._longest, len(words)), 0, -1):
            for first in range(len(words) - size + 1):
                if (kind := known.get(words[first : first + size])) is not None:
                    return kind
        return None


def trimmed(text: str) -> str:
    """Return a text without the marks and spaces that are left over at its ends, on one line."""
    return " ".join(text.split()).strip(" ,;:.·-–—/&+()[]")


def _words(text: str) -> tuple[str, ...]:
    return tuple(match[0].casefold() for match in _WORD.finditer(text))
