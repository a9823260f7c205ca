"""The names that columns have in exports of other programs, in English, Dutch and German.

Names are compared without spaces, signs, accents and capitals. Where a field has several names, an earlier
one is preferred where a row fills both. The names of headers come from the exports themselves and from the
vendors' documentation; what is private (home addresses, birthdays) is known, and filled into nothing.
"""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from enum import StrEnum
from functools import cache


class ProspectField(StrEnum):
    """What a column of a file can fill; NONE leaves it out."""

    NONE = ""
    COMPANY = "company"
    CONTACT = "contact"
    FIRST_NAME = "first name"
    MIDDLE_NAME = "middle name"
    LAST_NAME = "last name"
    ROLE = "role"
    PHONE = "phone"
    EMAIL = "email"
    WEBSITE = "website"
    STREET = "street"
    POSTCODE = "postcode"
    CITY = "city"
    COUNTRY = "country"
    ABOUT = "about"
    LIST_NAME = "list name"
    STAGE = "stage"
    OWNER = "owner"
    NEXT_ACTION = "next action"
    NEXT_ON = "next on"
    NOTE = "note"
    REF = "reference"


ADDRESS_FIELDS = (ProspectField.STREET, ProspectField.POSTCODE, ProspectField.CITY, ProspectField.COUNTRY)


@dataclass(frozen=True, slots=True, order=True)
class Meaning:
    """What a name of a column stands for, and how much it is preferred: the least `rank` first.

    Parts of an address with the same rank belong together.
    """

    rank: int
    field: ProspectField


_F = ProspectField

_NAMES: dict[ProspectField, str] = {
    _F.COMPANY: """Company; Company Name; Account Name; Organization; Organisation; Organization Name;
        Organisation Name; Organization - Name; Person - Organization; Associated Company; Firm;
        Business Name; Customer Name; Lead Company; Employer; Prospect; Organization 1 - Name;
        Bedrijf; Bedrijfsnaam; Organisatie; Organisatienaam; Firma; Firmanaam; Klantnaam; Relatie;
        Onderneming; Naam organisatie;
        Organisatie - Naam; Persoon - Organisatie; Naam bedrijf; Zaaknaam; Handelsnaam;
        Firmenname; Unternehmen; Unternehmensname; Organisation - Name; Person - Organisation;
        Customer; Klant; Kunde; Kundenname""",
    _F.CONTACT: """Contact; Contact Name; Contact Person; Full Name; Person - Name; Display Name;
        Contactpersoon; Contactnaam; Volledige naam; Weergavenaam; Persoon - Naam; Naam contactpersoon;
        Ansprechpartner; Kontakt; Kontaktperson; Vollständiger Name; Anzeigename""",
    _F.FIRST_NAME: """First Name; Given Name; Forename; Person - First name; n_given;
        Voornaam; Persoon - Voornaam; Roepnaam; Vorname; Person - Vorname""",
    _F.MIDDLE_NAME: """Middle Name; Additional Name; Middelste naam; Tussenvoegsel; Tussenvoegsels;
        Weitere Vornamen; Zweiter Vorname""",
    _F.LAST_NAME: """Last Name; Surname; Family Name; Person - Last name; n_family;
        Achternaam; Familienaam; Persoon - Achternaam; Nachname; Familienname; Person - Nachname""",
    _F.ROLE: """Job Title; Position; Role; Function; Occupation; Organization Title; Person - Job title;
        Organization 1 - Title;
        Functie; Rol; Functietitel; Persoon - Functie; Berufsbezeichnung; Stellenbezeichnung; Funktion;
        Rolle; Title; Titel; Person - Title; Beroep; Beruf; Profession""",
    _F.PHONE: """Business Phone; Work Phone; Phone; Phone Number; Telephone; Telephone Number;
        Company Phone; Direct Phone; Direct Dial; Person - Phone - Work; Person - Phone; Phone - Work;
        Organization - Phone; Phone 1 - Value; Company Main Phone; Mobile Phone; Mobile; Mobile Phone Number;
        Mobile Number; Cell Phone; Person - Phone - Mobile; Primary Phone; Main Phone; Other Phone;
        Person - Phone - Other; Home Mobile; Home Phone; Person - Phone - Home;
        Telefoon op werk; Telefoon werk; Telefoonnummer; Telefoon; Tel; Tel.nr.; Telefoon zakelijk;
        Persoon - Telefoon - Werk; Persoon - Telefoon; Hoofdtelefoon bedrijf; Mobiele telefoon; Mobiel;
        Mobiel nummer; 06-nummer; Gsm; Persoon - Telefoon - Mobiel; Hoofdtelefoon; Andere telefoon;
        Telefoon thuis;
        Telefon geschäftlich; Telefon; Telefonnummer; Arbeit Telefon; Telefon Firma; Mobiltelefon; Mobil;
        Handy; Haupttelefon; Hauptnummer; Weiteres Telefon; Andere Telefonnummer; Telefon privat;
        Telefon (privat); Privat Telefon""",
    _F.EMAIL: """E-mail Address; E-mail; Email; Email Address; Primary Email; Work Email; Email Work;
        Person - Email - Work; Person - Email; Business Email; E-mail 1 - Value; Secondary Email;
        Person - Email - Other; Email Other; Person - Email - Home; Email Home; Personal Email;
        E-mailadres; Mailadres; Zakelijk e-mailadres; E-mail zakelijk; Persoon - E-mail - Werk;
        Persoon - E-mail; Mail;
        E-Mail-Adresse; E-Mail: Adresse; Mailadresse; Arbeit E-Mail; Andere E-Mail; Privat E-Mail""",
    _F.WEBSITE: """Website; Website URL; Web Page; Web Site; Company Website; Organization - Website;
        Company Domain Name; Domain; Website Work; Website Home Page; Homepage; Website Other;
        Website 1 - Value; URL;
        Webpagina; Organisatie - Website; Domein; Domeinnaam; Webadres; Webseite; Internetseite;
        Internetadres; Personal Web Page; Website Blog""",
    _F.ABOUT: """About; Industry; Sector; Branch; Organization - Industry; Description; Company description;
        Over; Branche; Bedrijfstak; Omschrijving; Beschrijving; Activiteiten; SBI-omschrijving;
        Organisatie - Branche; Beschreibung; Tätigkeit; Geschäftsfeld; Industrie""",
    _F.LIST_NAME: """List; List Name; Labels; Label; Tags; Tag; Categories; Category; Person - Labels;
        Organization - Labels; Group Membership; Campaign; Segment;
        Lijst; Lijstnaam; Categorieën; Categorie; Groep; Persoon - Labels; Organisatie - Labels;
        Kategorien; Kategorie; Liste; Gruppe""",
    _F.STAGE: """Stage; Lead Status; Status; Lifecycle Stage; Leadstate; Fase; Stadium; Leadstatus;
        Phase""",
    _F.OWNER: """Owner; Approached by; Own or agency; Eigenaar; Door wie; Benaderd door; Eigen of bureau;
        Zuständig""",
    _F.NEXT_ACTION: """Next action; Next step; Next activity; Volgende actie; Volgende stap; Vervolgactie;
        Nächste Aktion; Nächster Schritt""",
    _F.NEXT_ON: """Next action on; Next action date; Next step date; Next activity date; Follow-up date;
        Volgende actie op; Datum volgende actie; Opvolgdatum; Nächste Aktion am; Wiedervorlage""",
    _F.NOTE: """Note; Notes; Remarks; Comments; Comment; Notitie; Notities; Opmerking; Opmerkingen;
        Toelichting; Notiz; Notizen; Bemerkung; Bemerkungen; Kommentar""",
    _F.REF: """Record ID; Record ID - Contact; Record ID - Company; Id; Contact ID; Lead ID; Account ID;
        Person - ID; Organization - ID; Persoon - ID; Organisatie - ID; Organisation - ID; Reference;
        Overmorgen ID; Customer number; Klantnummer; Debiteurnummer; Relatienummer; KvK-nummer; KvK;
        Extern ID; External ID; Kundennummer; Referentie; Referenz""",
}

# The parts of one address stand side by side; the first address that a row fills is taken.
_ADDRESSES: tuple[tuple[str, str, str, str], ...] = (
    (
        """Business Street; Work Street; Work Address; Werkadres, straat; Straat (werk);
        Straße geschäftlich; Arbeitsadresse Strasse""",
        """Business Postal Code; Work Zip; Work ZipCode; Work Postal Code; Werkadres, postcode;
        Postleitzahl geschäftlich; Arbeitsadresse PLZ""",
        "Business City; Work City; Werkadres, plaats; Ort geschäftlich; Arbeitsadresse Stadt",
        """Business Country/Region; Business Country; Work Country; Land/regio (werk);
        Land/Region geschäftlich; Arbeitsadresse Land""",
    ),
    (
        """Street; Address; Street Address; Address Line 1; Address 1; Straat; Adres; Straatnaam; Bezoekadres;
        Straat en huisnummer; Straße; Adresse; Anschrift; Straße und Hausnummer; Strasse""",
        """Postcode; Postal Code; Zip; Zip Code; Zip/Postal Code; Postcode bezoekadres; PLZ; Postleitzahl""",
        """City; Town; Place; Plaats; Woonplaats; Vestigingsplaats; Stad; Plaatsnaam; Ort; Stadt;
        PLZ/Ort Kombination; PLZ/Ort; PLZ Ort; Postcode en plaats; Postcode/plaats""",
        "Country; Country/Region; Land; Land/regio; Staat; Land/Region",
    ),
    (
        "Mailing Street; MailingStreet",
        "Mailing Zip/Postal Code; Mailing Postal Code",
        "Mailing City",
        "Mailing Country",
    ),
    (
        "Billing Street; Postadres; Factuuradres",
        "Billing Zip/Postal Code; Billing Postal Code; Postcode postadres",
        "Billing City; Plaats postadres",
        "Billing Country",
    ),
    (
        "Address 1 - Street",
        "Address 1 - Postal Code",
        "Address 1 - City",
        "Address 1 - Country",
    ),
    (
        "Organization - Address; Organisatie - Adres; Person - Postal address",
        "Organization - ZIP/Postal code of Address",
        "Organization - City/town/village/locality of Address",
        "Organization - Country of Address",
    ),
)

_NOT_USED = """
    Suffix; Salutation; Anrede; Aanhef; Achtervoegsel; Department; Afdeling; Abteilung; Business State;
    Business Fax; Work State; Home Street; Home City; Home State; Home Postal Code; Home Country/Region;
    Home Country; Home Address; Home ZipCode; Home Zip; Home Fax; Other Street; Other City; Other State;
    Other Postal Code; Other Country/Region; Other Country; Other Fax; Assistant's Phone; Callback; Car Phone;
    ISDN; Pager; Pager Number; Fax; Fax Number; Radio Phone; TTY/TDD Phone; Telex; Anniversary;
    Assistant's Name; Billing Information; Birthday; Business Address PO Box; Children; Directory Server;
    E-mail Type; E-mail Display Name; Gender; Government ID Number; Hobby; Home Address PO Box; Initials;
    Internet Free Busy; Keywords; Language; Location; Manager's Name; Mileage; Office Location;
    Organizational ID Number; Other Address PO Box; Priority; Private; Referred By; Sensitivity; Spouse; User;
    Werkadres, provincie; Huisadres, straat; Huisadres, plaats; Huisadres, provincie; Huisadres, postcode;
    Land/regio (thuis); Ander adres, straat; Ander adres, plaats; Ander adres, provincie;
    Ander adres, postcode; Land/regio (anders); Telefoon assistent; Fax op werk; Terugbellen; Autotelefoon;
    Fax thuis; Andere fax; Radiotelefoon; Teksttelefoon; Adreslijstserver; Ander adres, postbusnummer;
    E-mailtype; Weergavenaam voor e-mail; E-mail, weergegeven naam; Factuurinformatie; Gebruiker; Geslacht;
    Gevoeligheid; Hobby's; Huisadres, postbusnummer; Initialen; Internet Beschikbaarheidsinfo; Kantoorlocatie;
    Kinderen; Locatie; Naam assistent; Naam manager; Organisatie-id; Prioriteit; Privé; Referentie van;
    Reisafstand; Sofinummer; Speciale datum; Taal; Trefwoorden; Verjaardag; Werkadres, postbusnummer;
    Lead Source; Original Source; Herkomst; Bron; Quelle; Leadsource; Account; Partner;
    Address 1 - Formatted; File As; Connected On; Contact owner;
    Create Date; Associated Company IDs; State/Region; IsDeleted;
    MasterRecordId; AccountId; OtherStreet; MailingState; AssistantPhone; ReportsToId; OwnerId; CreatedDate;
    CreatedById; LastModifiedDate; LastModifiedById; SystemModstamp; LastActivityDate; Birthdate; State;
    AssistantName; Mailing State/Province; Account Owner; Reports To; Billing State/Province; Parent Account;
    Annual Revenue; Person - Marketing status; Person - Person created; Organization - Region of Address;
    Organization - State/county of Address; Phonetic First Name; Phonetic Middle Name; Phonetic Last Name;
    Name Prefix; Name Suffix; Nickname; Organization Department; Photo; E-mail 1 - Label; E-mail 1 - Type;
    Phone 1 - Label; Phone 1 - Type; Address 1 - Label; Address 1 - Type; Address 1 - PO Box;
    Address 1 - Region; Address 1 - State; Address 1 - Extended Address; Address 1 - Fax; Screen Name;
    Birth Year; Birth Month; Birth Day; Custom; Maiden Name; IM Skype; Yomi Name; Given Name Yomi;
    Additional Name Yomi; Family Name Yomi; Short Name; Subject; Spouse; Phone Video; Province; Provincie;
    Ausspracheform Vorname; Ausspracheform Nachname; Arbeitsadresse Bundesland; Privatadresse Land;
    Andere Adr. Strasse; Andere Adr. Stadt; Andere Adr. PLZ; Andere Adr. Land; Pager Nummer; Arbeit Fax;
    Privat Fax; Geburtstag; Region geschäftlich; Straße privat; Ort privat; Bundesland/Kanton privat;
    Postleitzahl privat; Land/Region privat; Weitere Straße; Weiterer Ort; Weitere Postleitzahl;
    Telefon Assistent; Fax geschäftlich; Rückmeldung; Autotelefon; Weiteres Fax; Abrechnungsinformation;
    Benutzer; Büro; E-Mail-Typ; E-Mail: Angezeigter Name; Empfohlen von; Geschlecht; Jahrestag; Kinder; Konto;
    Name Assistent; Organisationsnr.; Postfach geschäftlich; Postfach privat; Priorität; Privat; Sprache;
    Stichwörter; Vertraulichkeit; Verzeichnisserver; Weiteres Postfach; lead_name; leadstate_id; turnover;
    probability; RESPONSIBLE; Leadtype; resubmission_date
"""

NAME_ALONE = frozenset({"name", "naam"})
"""Names that are the company's, or the contact's where there is a column for the company too."""

_DAMAGED = "\ufffd"


def key_of(name: str) -> str:
    """Return what is compared of a name of a column: its letters and figures, plain and small."""
    return _letters(name, also="")


def _letters(name: str, also: str) -> str:
    plain = unicodedata.normalize("NFKD", name.replace("ß", "ss").replace("ẞ", "ss")).casefold()
    return "".join(letter for letter in plain if letter.isalnum() or letter in also)


def _keys(names: str) -> list[str]:
    return [key_of(name) for name in names.split(";")]


@cache
def _meanings() -> dict[str, Meaning]:
    found: dict[str, Meaning] = {}
    for field, names in _NAMES.items():
        for rank, key in enumerate(_keys(names)):
            found.setdefault(key, Meaning(rank, field))
    for rank, address in enumerate(_ADDRESSES):
        for field, names in zip(ADDRESS_FIELDS, address, strict=True):
            for key in _keys(names):
                found.setdefault(key, Meaning(rank, field))
    for key in _keys(_NOT_USED):
        found.setdefault(key, Meaning(0, ProspectField.NONE))
    return found


def meaning_of(name: str) -> Meaning | None:
    """Return what a name of a column stands for, None where it is not known.

    A number in a name ("E-mail 2 Address", "Phone 3 - Value") makes it less preferred. A letter that was
    lost on the way (U+FFFD) may have been any.
    """
    if len(name) > 200:
        return None
    key = key_of(name)
    if _DAMAGED in name:
        return _damaged_meaning(_letters(name, also=_DAMAGED))
    return _meanings().get(key) or _numbered_meaning(key)


def _numbered_meaning(key: str) -> Meaning | None:
    numbered = re.search(r"\d{1,2}", key)
    if numbered is None:
        return None
    number = int(numbered[0])
    for other in ("", "1"):
        known = _meanings().get(key[: numbered.start()] + other + key[numbered.end() :])
        if known is None:
            continue
        # "Business Street 2" is another line of the same address, "Address 2 - Street" another address.
        same_address = known.field in ADDRESS_FIELDS and numbered.end() == len(key)
        return known if same_address else Meaning(known.rank + number * 100, known.field)
    return None


def _damaged_meaning(damaged: str) -> Meaning | None:
    for pattern in (damaged, damaged.rstrip("0123456789")):
        like = re.compile("".join("[a-z]{1,2}" if sign == _DAMAGED else re.escape(sign) for sign in pattern))
        for key, meaning in _meanings().items():
            if like.fullmatch(key):
                return meaning
    return None


def is_known(name: str) -> bool:
    """Whether a text is the name of a column in a known export, or is commonly used for one."""
    return key_of(name) in NAME_ALONE or meaning_of(name) is not None
