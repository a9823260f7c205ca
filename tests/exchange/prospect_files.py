"""Files of prospects for tests: own invented ones, and the real ones where they lie beside the checkout."""

from __future__ import annotations

import zipfile
from collections.abc import Iterable, Sequence
from pathlib import Path
from xml.sax.saxutils import escape

BESIDE_THE_CHECKOUT = Path(__file__).resolve().parents[2].parent / "shared" / "data" / "crm-headers"

# What is known of each real file: columns, rows, rows that do not fit, and what the first row names.
REAL = {
    "roundcube__all.csv": (61, 1, 0, "Company", "work@example.com"),
    "roundcube__email.csv": (1, 4, 0, "test1@domain.tld", "test1@domain.tld"),
    "roundcube__gmail.csv": (81, 1, 0, "company", "home@aaa.pl"),
    "roundcube__outlook.csv": (3, 1, 0, "test1@domain.tld", "test1@domain.tld"),
    "roundcube__tb_plain.csv": (37, 1, 0, "Organization", "test@domain.tld"),
    "thunderbird__basic_csv_addressbook.csv": (37, 2, 0, "John Doe", "john@doe.invalid"),
    "thunderbird__csv_no_header.csv": (4, 2, 0, "john@doe.invalid", "john@doe.invalid"),
    "thunderbird__csv_semicolon.csv": (4, 2, 0, "John Doe", "john@doe.invalid"),
    "thunderbird__quote.csv": (37, 1, 0, "Acer America", ""),
    "thunderbird__shiftjis_addressbook.csv": (37, 1, 0, "権兵衛 名無し", "名無しの権兵衛@host.invalid"),
    "thunderbird__tab_comma_mixed.csv": (5, 1, 3, "1@host.invalid", "1@host.invalid"),
    "thunderbird__utf16_addressbook.csv": (37, 1, 0, "John Doe", "johndoe@host.invalid"),
    "tine__adb_google_import.csv": (29, 1, 0, "Musterfirma", "max@muster.de"),
    "tine__adb_mac_import.csv": (41, 1, 0, "Musterfirma", "max@muster.de"),
    "tine__adb_outlook2007_default_de.csv": (92, 2, 0, "The Firm", ""),
    "tine__google_contacts.csv": (40, 5, 0, "Ando family", ""),
    "tine__import_split.csv": (3, 1, 0, "Jörg Heinz", ""),
    "tine__importtest_outlook2013.csv": (92, 2, 0, "unittest", "c.baumann@unittest.de"),
    "tine__importtest_win1252.csv": (3, 4, 0, "Peter Pan", "peter.pan@ecologic.eu"),
    "tine__lead.csv": (17, 2, 0, "j.baum", ""),
    "tine__leads.csv": (25, 2, 0, "derkunde", ""),
    "outlook-nl-puntkomma-cp1252.csv": (92, 1, 0, "Bäckerei & Zn.; Amsterdam", "zoe@example.com"),
    "outlook-nl-puntkomma-utf8bom.csv": (92, 1, 0, "Bäckerei & Zn.; Amsterdam", "zoe@example.com"),
    "outlook-nl-sep-regel-cp1252.csv": (92, 1, 0, "Bäckerei & Zn.; Amsterdam", "zoe@example.com"),
    "outlook-nl-tab-utf16.csv": (92, 1, 0, "Bäckerei & Zn.; Amsterdam", "zoe@example.com"),
}

_TYPES = """<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">
<Default Extension="xml" ContentType="application/xml"/>
<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>
<Override PartName="/xl/workbook.xml"
 ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/>
<Override PartName="/xl/worksheets/sheet1.xml"
 ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/></Types>"""
_OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_RELATIONS = (
    '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">'
    '<Relationship Id="rId1" Type="{type}" Target="{target}"/></Relationships>'
)
_BOOK = (
    '<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"'
    f' xmlns:r="{_OFFICE}"><sheets><sheet name="A" sheetId="1" r:id="rId1"/></sheets></workbook>'
)


def written(path: Path, text: str, encoding: str = "utf-8") -> Path:
    """Write a text file and return its path."""
    path.write_bytes(text.encode(encoding))
    return path


def workbook(path: Path, sheets: dict[str, Iterable[Sequence[object]]]) -> Path:
    """Write an XLSX file as a spreadsheet program would."""
    from openpyxl import Workbook

    book = Workbook()
    book.remove(book.worksheets[0])
    for name, rows in sheets.items():
        sheet = book.create_sheet(name)
        for row in rows:
            sheet.append(list(row))
    book.save(path)
    return path


def raw_workbook(
    path: Path, sheet_data: str, before: str = "", extra: dict[str, bytes] | None = None
) -> Path:
    """Write an XLSX file whose one sheet is given as XML, as somebody who means harm would."""
    sheet = (
        f'{before}<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">'
        f"<sheetData>{sheet_data}</sheetData></worksheet>"
    )
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("[Content_Types].xml", _TYPES)
        kind, target = f"{_OFFICE}/officeDocument", "xl/workbook.xml"
        archive.writestr("_rels/.rels", _RELATIONS.format(type=kind, target=target))
        archive.writestr("xl/workbook.xml", _BOOK)
        kind, target = f"{_OFFICE}/worksheet", "worksheets/sheet1.xml"
        archive.writestr("xl/_rels/workbook.xml.rels", _RELATIONS.format(type=kind, target=target))
        archive.writestr("xl/worksheets/sheet1.xml", sheet)
        for name, data in (extra or {}).items():
            archive.writestr(name, data)
    return path


def inline(*cells: tuple[str, str]) -> str:
    """Return cells of a sheet as XML, by their references."""
    return "".join(f'<c r="{ref}" t="inlineStr"><is><t>{escape(text)}</t></is></c>' for ref, text in cells)
