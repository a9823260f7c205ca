"""What is compared of companies: names, places, domains and numbers, each brought into one plain form.

The forms are for comparing alone and are never stored or shown.
"""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache

_FOLDED_LETTERS = str.maketrans({"ß": "ss", "æ": "ae", "œ": "oe", "ø": "o", "ł": "l", "đ": "d", "ı": "i"})

_LEGAL_FORM_WORDS = """
    bv nv vof cv cvba bvba comm commv gmbh mbh ag kg kgaa ohg ug gbr ev eg sa sas sarl srl spa sprl scrl ltd
    limited plc llp llc inc corp corporation co company ua ba vzw eenmanszaak maatschap stichting cooperatie
    cooperatief bedrijf firma fa oy ab as aps doo sro
    holding group groep beheer
"""
_LEGAL_FORMS = frozenset(_LEGAL_FORM_WORDS.split())
_SMALL_WORDS = frozenset(("de", "het", "the", "der", "die", "das", "en", "und", "and", "et"))

# Addresses and pages that anyone can have say nothing about a company.
_COMMON_DOMAIN_NAMES = """
    gmail.com googlemail.com outlook.com hotmail.com hotmail.nl live.com live.nl msn.com yahoo.com yahoo.de
    icloud.com me.com mac.com aol.com gmx.de gmx.net web.de t-online.de freenet.de mail.com proton.me
    protonmail.com kpnmail.nl ziggo.nl home.nl planet.nl xs4all.nl hetnet.nl upcmail.nl telenet.be skynet.be
    casema.nl chello.nl quicknet.nl solcon.nl zonnet.nl onsnet.nl linkedin.com facebook.com instagram.com
    twitter.com x.com youtube.com google.com wordpress.com blogspot.com wixsite.com jimdo.com jimdosite.com
    webnode.nl business.site weebly.com squarespace.com godaddysites.com
"""
_COMMON_DOMAINS = frozenset(_COMMON_DOMAIN_NAMES.split())
_SECOND_LEVELS = frozenset(("co", "com", "org", "net", "gov", "ac", "edu"))
_COUNTRY_CODES = (
    *("1", "7", "20", "27", "30", "31", "32", "33", "34", "36", "39", "40", "41", "43", "44", "45", "46"),
    *("47", "48", "49", "61", "81", "86", "90", "91", "351", "352", "353", "354", "356", "357", "358"),
    *("359", "370", "371", "372", "380", "381", "385", "386", "420", "421", "423"),
)
_CITIES = {"sgravenhage": "den haag", "shertogenbosch": "den bosch", "the hague": "den haag"}
_LEAST_DIGITS = 7


@lru_cache(maxsize=65_536)
def folded(text: str) -> str:
    """Return a text without accents, capitals and signs, its words one blank apart."""
    plain = unicodedata.normalize("NFKD", text.casefold().translate(_FOLDED_LETTERS))
    # "B.V." is one word, and so is "d'Or".
    plain = re.sub(r"(?<=\b\w)\.(?=\w\b)", "", plain).replace("'", "").replace("\u2019", "")
    plain = "".join(letter for letter in plain if not unicodedata.combining(letter))
    return " ".join(re.sub(r"[\W_]+", " ", plain).split())


@lru_cache(maxsize=65_536)
def name_key(company: str) -> str:
    """Return a company's name without legal forms and small words; all of it where nothing else is left."""
    words = folded(company).split()
    kept = [word for word in words if word not in _LEGAL_FORMS and word not in _SMALL_WORDS]
    return " ".join(kept or words)


@lru_cache(maxsize=16_384)
def city_key(city: str) -> str:
    """Return a town as it is compared, with the names of two that have two."""
    plain = folded(city)
    return _CITIES.get(plain.replace(" ", ""), _CITIES.get(plain, plain))


def domain_key(website: str, email: str) -> str:
    """Return the domain a company has for itself, of its website or else of an address; empty without one."""
    return _domain(website) or (_domain(email.rsplit("@", 1)[1]) if "@" in email else "")


@lru_cache(maxsize=65_536)
def _domain(address: str) -> str:
    host = re.split(r"[/?#\s]", re.sub(r"^[a-z][a-z+.-]*://", "", address.strip().casefold()), maxsplit=1)[0]
    host = host.rsplit("@", 1)[-1].split(":", 1)[0].strip(".")
    labels = host.split(".")
    if len(labels) < 2 or not all(labels) or not re.fullmatch(r"[^\W\d_][\w-]+", labels[-1]):
        return ""
    is_second_level = len(labels) > 2 and labels[-2] in _SECOND_LEVELS and len(labels[-1]) == 2
    own = ".".join(labels[-3:] if is_second_level else labels[-2:])
    return "" if own in _COMMON_DOMAINS or host in _COMMON_DOMAINS else own


@lru_cache(maxsize=65_536)
def phone_key(phone: str) -> str:
    """Return a number without country code, leading nought and extension; empty where it is too short."""
    first = re.split(r"(?i)[/;|,]|\b(?:ext|x|tst|toestel|dw|-?durchwahl)\b", phone.strip(), maxsplit=1)[0]
    abroad = first.lstrip("( ").startswith(("+", "00"))
    digits = re.sub(r"\D", "", first.replace("(0)", ""))
    if abroad:
        digits = digits.removeprefix("00") if not first.lstrip("( ").startswith("+") else digits
        code = max((code for code in _COUNTRY_CODES if digits.startswith(code)), key=len, default="")
        digits = digits[len(code) :]
    digits = digits.lstrip("0")
    return digits if len(digits) >= _LEAST_DIGITS and len(set(digits)) > 1 else ""
