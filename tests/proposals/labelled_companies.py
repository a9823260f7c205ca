"""Invented companies written as the exports write them, with the truth about which are one.

The ways of writing are those of the header samples: HubSpot has a domain and no town, Outlook a business
phone with 0, LinkedIn a name and little else, Salesforce an address, Dutch lists a legal form. The hard
pairs are companies that look alike and are not one.
"""

from __future__ import annotations

import random
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace

from planner.domain.prospect import Prospect

_FAMILIES_TEXT = """
    Jansen DeVries Bakker Visser Smit Meijer Mulder Bos Vos Peters Hendriks Dekker Brouwer Dijkstra Koster
    Müller Schmidt Schröder Weiß Krüger Peeters Maes Claes Wouters Goossens Dubois Lambert Kuiper Hoekstra
    Postma Veenstra Scholten Kramer Prins Blom Huisman Vermeer Kuipers Timmermans Groen Verhoeven Sanders
"""
_FAMILIES = _FAMILIES_TEXT.split()
_TRADES_TEXT = """
    Metaalbewerking Installatietechniek Transport Bouw Logistiek Verpakkingen Staal Techniek Elektro Hout
    Kunststoffen Interieur Machinebouw Koeltechniek Zuivel Groenten Bloemen Drukkerij Optiek Maschinenbau
    Kunststofftechnik Gebäudetechnik Werkzeugbau Möbel Lebensmittel Solutions Systems Services Trading Foods
"""
_TRADES = _TRADES_TEXT.split()
_FANTASY_TEXT = """
    Novatek Zandvoorde Lumaris Quintess Arvado Helioz Kasparo Brontis Dynavolt Ecofix Farmalux Gritex Hydrolin
    Invico Jovanti Kelvano Lindeco Morvelo Nexpro Orvanta Plastima Rovelta Siltec Tramonti Univolt Veraco
    Wintrado Xylomat Yardeco Zelvano Alkmar Betano Cordex Delvano Elmatec Fortuno Galvex Holtrop Intermat
"""
_FANTASY = _FANTASY_TEXT.split()
_CITIES_TEXT = """
    Utrecht Amsterdam Rotterdam Eindhoven Groningen Zwolle Arnhem Breda Tilburg Apeldoorn Enschede Nijmegen
    Münster Köln Düsseldorf Antwerpen Gent Leuven Hasselt Maastricht Den_Haag Den_Bosch Leiden Delft
"""
_CITIES = _CITIES_TEXT.split()
_LEGAL = ("B.V.", "BV", "b.v.", "", "N.V.", "GmbH", "V.O.F.", "Holding B.V.", "GmbH & Co. KG", "BVBA")


@dataclass(frozen=True)
class Labelled:
    """Prospects, and of each the company that it truly is."""

    prospects: tuple[Prospect, ...]
    company_of: dict[str, int]

    def true_pairs(self) -> set[tuple[str, str]]:
        """Return the pairs of prospects that are one company."""
        members: dict[int, list[str]] = {}
        for prospect_id, company in self.company_of.items():
            members.setdefault(company, []).append(prospect_id)
        return {
            (one, other)
            for ids in members.values()
            for place, one in enumerate(sorted(ids))
            for other in sorted(ids)[place + 1 :]
        }


def labelled(count: int, seed: int = 5) -> Labelled:
    """Return so many companies, a third of them written two or three times."""
    dice = random.Random(seed)
    prospects: list[Prospect] = []
    company_of: dict[str, int] = {}
    for number, company in enumerate(_companies(count, dice)):
        times = dice.choices((1, 2, 3), (66, 28, 6))[0]
        for writing in dice.sample(_WRITINGS, times):
            prospect = replace(writing(company, dice), id=f"p{len(prospects):06d}")
            prospects.append(prospect)
            company_of[prospect.id] = number
    dice.shuffle(prospects)
    return Labelled(tuple(prospects), company_of)


def _companies(count: int, dice: random.Random) -> Iterator[Prospect]:
    """Make companies, a fifth of them with a name much like that of the one before."""
    taken: set[tuple[str, str]] = set()
    last: Prospect | None = None
    made = 0
    while made < count:
        near = last is not None and dice.random() < 0.2
        company = _near(last, dice) if near and last is not None else _fresh(dice, made)
        place = (company.company, company.city)
        if place in taken:
            continue
        taken.add(place)
        made += 1
        last = company
        yield company


def _fresh(dice: random.Random, number: int) -> Prospect:
    # Names must differ as those of real companies do, so a syllable is drawn for most of them.
    family, trade = dice.choice(_FAMILIES), dice.choice(_TRADES)
    syllables = "".join(dice.choice(_SYLLABLES) for _ in range(dice.randint(2, 3))).capitalize()
    name = dice.choice(
        [
            f"{family} {syllables} {trade}",
            f"{syllables} {trade}",
            f"{dice.choice(_FANTASY)} {syllables}",
            f"{family} & {syllables}",
            f"Van {syllables} {trade}",
        ]
    )
    return _furnished(name, dice, number)


_SYLLABLES_TEXT = """
    ba be bo da de do fa fo ga go ha hel hol ka kel kor la lan lem lo ma mar mel mo na ne nor pa pel ra rem
    ro sa ser sol ta ter tol va vel vin wa wes zan zel zon
"""
_SYLLABLES = _SYLLABLES_TEXT.split()


def _furnished(name: str, dice: random.Random, number: int) -> Prospect:
    plain = "".join(letter for letter in name.casefold() if letter.isascii() and letter.isalnum())
    country = dice.choice(("nl", "nl", "nl", "de", "be"))
    area, digits = dice.choice(("30", "20", "10", "40", "50", "38", "26")), f"{number * 7919 % 9_000_000:07d}"
    contact = f"{dice.choice(('Ada', 'Bo', 'Cas', 'Dirk', 'Els', 'Fien'))} {dice.choice(_FAMILIES)}"
    return Prospect(
        id="",
        company=name,
        contact=contact,
        phone=f"{area}{digits}",
        website=f"{plain[:30]}{number % 97}.{country}",
        street=f"Kade {dice.randint(1, 200)}",
        postcode=f"{dice.randint(1000, 9999)} AB",
        city=dice.choice(_CITIES).replace("_", " "),
        country=country,
    )


def _near(last: Prospect, dice: random.Random) -> Prospect:
    """Return another company that looks like the last: namesake elsewhere, other trade, other family."""
    words = last.company.split()
    kind = dice.choices(range(4), (1, 3, 3, 3))[0]
    if kind == 0:
        other = replace(_furnished(last.company + "x", dice, dice.randrange(10**6)), company=last.company)
        return replace(
            other, city=dice.choice([city for city in _CITIES if city != last.city and "_" not in city])
        )
    if kind == 1:
        name = " ".join([*words[:-1], dice.choice(_TRADES)])
    elif kind == 2:
        name = " ".join([dice.choice(_FAMILIES), *words[1:]])
    else:
        name = f"{last.company} {dice.choice(_TRADES)}"
    made = _furnished(name, dice, dice.randrange(10**6))
    return replace(made, city=last.city) if dice.random() < 0.5 else made


def _hubspot(company: Prospect, dice: random.Random) -> Prospect:
    name = dice.choice((company.company, company.company.upper(), _with_legal_form(company.company, dice)))
    email = f"{company.contact.split()[0].casefold()}@{company.website}"
    return Prospect("", name, company.contact, website=company.website, email=email)


def _outlook(company: Prospect, dice: random.Random) -> Prospect:
    phone = f"0{company.phone[:2]} {company.phone[2:5]} {company.phone[5:7]} {company.phone[7:]}"
    name = _with_legal_form(company.company, dice)
    mail = dice.choice((f"info@{company.website}", "", f"{company.phone}@gmail.com"))
    return Prospect("", name, company.contact, phone=phone, email=mail, city=company.city)


def _dutch_list(company: Prospect, dice: random.Random) -> Prospect:
    phone = dice.choice((f"0{company.phone[:2]}-{company.phone[2:]}", ""))
    name = _with_legal_form(dice.choice((company.company, _misspelt(company.company, dice))), dice)
    city = {"Den Haag": "'s-Gravenhage", "Den Bosch": "'s-Hertogenbosch"}.get(company.city, company.city)
    return Prospect(
        "", name, phone=phone, street=company.street, postcode=company.postcode, city=city.upper()
    )


def _salesforce(company: Prospect, dice: random.Random) -> Prospect:
    codes = {"nl": "31", "de": "49", "be": "32"}
    phone = f"+{codes[company.country]} (0){company.phone[:2]} {company.phone[2:]}"
    name = company.company.replace("&", dice.choice(("&", "en", "und", "+")))
    return Prospect(
        "",
        name,
        company.contact,
        phone=phone,
        street=company.street,
        postcode=company.postcode,
        city=company.city,
    )


def _linkedin(company: Prospect, dice: random.Random) -> Prospect:
    name = dice.choice((company.company, _with_legal_form(company.company, dice)))
    contact = f"{dice.choice(('Gijs', 'Hilde', 'Ilse'))} {dice.choice(_FAMILIES)}"
    return Prospect("", name, contact, role="Buyer")


def _fair(company: Prospect, dice: random.Random) -> Prospect:
    words = company.company.split()
    turned = " ".join([*words[1:], words[0]]) if dice.random() < 0.3 else _misspelt(company.company, dice)
    website = dice.choice((f"https://www.{company.website}/contact", ""))
    return Prospect("", turned, website=website, city=company.city)


_WRITINGS: Sequence[Callable[[Prospect, random.Random], Prospect]] = (
    _hubspot,
    _outlook,
    _dutch_list,
    _salesforce,
    _linkedin,
    _fair,
)


def _with_legal_form(name: str, dice: random.Random) -> str:
    return f"{name} {dice.choice(_LEGAL)}".strip()


def _misspelt(name: str, dice: random.Random) -> str:
    """Return a name with one slip of the fingers, or without its accents."""
    place = dice.randrange(1, len(name) - 1)
    return dice.choice(
        [
            name,
            name[:place] + name[place + 1 :],
            name[:place] + name[place + 1] + name[place] + name[place + 2 :],
            name[:place] + name[place] + name[place:],
            name.replace("ü", "ue").replace("ö", "oe").replace("ß", "ss"),
            name.replace(" ", "-"),
            name.replace(" ", ""),
        ]
    )
