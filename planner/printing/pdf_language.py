"""Says in a PDF which language it is written in, for screen readers; Qt writes no language."""

from __future__ import annotations

import re

_CATALOG = re.compile(rb"\n(\d+) 0 obj\n<<\n/Type /Catalog\n(.*?)>>\nendobj\n", re.DOTALL)
_START = re.compile(rb"startxref\s+(\d+)\s+%%EOF\s*$")
_TRAILER = re.compile(rb"trailer\s*<<(.*?)>>\s*startxref", re.DOTALL)


def with_language(pdf: bytes, language: str) -> bytes:
    """Return a PDF of Qt's with its language (such as "nl"), and its title shown in the window.

    A new catalog is added as an incremental update (ISO 32000-1, 7.5.6); /Lang is 14.9.2 there.
    A file of another build than known is returned as it is.
    """
    catalog, start, trailer = _CATALOG.search(pdf), _START.search(pdf), _TRAILER.search(pdf)
    if catalog is None or start is None or trailer is None:
        return pdf
    number = catalog[1]
    added = b"/Lang (" + language.encode("ascii") + b")\n/ViewerPreferences << /DisplayDocTitle true >>\n"
    offset = len(pdf)
    body = number + b" 0 obj\n<<\n/Type /Catalog\n" + catalog[2] + added + b">>\nendobj\n"
    table = b"xref\n0 1\n0000000000 65535 f \n" + number + b" 1\n" + b"%010d 00000 n \n" % offset
    entries = trailer[1].strip() + b"\n/Prev " + start[1]
    end = b"trailer\n<<\n" + entries + b"\n>>\nstartxref\n" + b"%d" % (offset + len(body)) + b"\n%%EOF\n"
    return pdf + body + table + end
