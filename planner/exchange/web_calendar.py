"""Fetches a calendar over https; what it gives is untrusted, and so is where it leads.

It runs in the reading process, which the planner ends when the whole takes too long: that holds for
looking up a name and for a server that answers a letter at a time too. Facts: RFC 9110, 8.8 (ETag,
Last-Modified), 13.1 (If-None-Match, If-Modified-Since), 15.4 (redirection), RFC 7617 (Basic).
"""

from __future__ import annotations

import ssl
from base64 import b64encode
from dataclasses import dataclass
from http.client import HTTPException, HTTPResponse, HTTPSConnection
from ipaddress import ip_address
from pathlib import Path

from planner import __version__
from planner.domain.errors import Problem, UserError
from planner.exchange.reading import Limits, Version
from planner.exchange.web_address import WebAddress, led_on

USER_AGENT = f"Overmorgen/{__version__}"
_PIECE = 65_536
_LONGEST_MARK = 1_000
_LEADS_ON = {301, 302, 303, 307, 308}
_PROBLEMS = {
    **dict.fromkeys((401, 403, 407), Problem.CALENDAR_FORBIDDEN),
    **dict.fromkeys((404, 410), Problem.CALENDAR_NOT_THERE),
}
# Where certificates lie on systems for which Python's own OpenSSL was built elsewhere.
_USUAL_CERTIFICATES = ("/etc/ssl/cert.pem", "/etc/ssl/certs/ca-certificates.crt", "/etc/pki/tls/cert.pem")


@dataclass(frozen=True, slots=True)
class Fetched:
    """What a server gave, and by what it can be recognised."""

    data: bytes
    version: Version


def fetch(address: WebAddress, known: Version, limits: Limits, certificates: str = "") -> Fetched | None:
    """Return what an address gives, None where that is still the version that is known.

    `certificates` names a file of those to trust in place of the system's. Raise UserError where nothing
    whole could be fetched; it carries the host alone.
    """
    context = _context(certificates)
    at, begun_private = address, False
    for number in range(limits.redirects + 1):
        connection = _connection(at, context, limits)
        try:
            private = is_private(connection.sock.getpeername()[0])
            # Asked of the connection itself, as a name may stand for another number a moment later.
            begun_private = private if number == 0 else begun_private
            if private and not begun_private:
                raise UserError(Problem.CALENDAR_DETOUR, file=address.shown)
            with _answer(connection, at, known) as answer:
                if answer.status not in _LEADS_ON:
                    return _fetched(answer, limits, address)
                at = led_on(at, answer.getheader("Location") or "")
        except (OSError, HTTPException, ValueError) as error:
            raise _in_words(error, at) from error
        finally:
            connection.close()
    raise UserError(Problem.CALENDAR_DETOUR, file=address.shown)


def _context(certificates: str) -> ssl.SSLContext:
    context = ssl.create_default_context(cafile=certificates or None)
    if not certificates and not context.cert_store_stats()["x509_ca"]:
        found = next((path for path in _USUAL_CERTIFICATES if Path(path).is_file()), None)
        if found is not None:
            context.load_verify_locations(cafile=found)
    return context


def _connection(address: WebAddress, context: ssl.SSLContext, limits: Limits) -> HTTPSConnection:
    connection = HTTPSConnection(address.host, address.port, timeout=limits.connect_seconds, context=context)
    try:
        connection.connect()
    except (OSError, ValueError) as error:
        connection.close()
        raise _in_words(error, address) from error
    return connection


def is_private(peer: str) -> bool:
    """Whether the other side of a connection, by its number, is this computer or in its own network."""
    there = ip_address(peer.partition("%")[0])
    there = getattr(there, "ipv4_mapped", None) or there
    return not there.is_global


def _answer(connection: HTTPSConnection, address: WebAddress, known: Version) -> HTTPResponse:
    headers = {"User-Agent": USER_AGENT, "Accept": "text/calendar, text/plain;q=0.5, */*;q=0.1"}
    if known.etag:
        headers["If-None-Match"] = known.etag
    if known.modified:
        headers["If-Modified-Since"] = known.modified
    if address.login:
        headers["Authorization"] = f"Basic {b64encode(address.login.encode()).decode('ascii')}"
    connection.request("GET", address.target, headers=headers)
    return connection.getresponse()


def _fetched(answer: HTTPResponse, limits: Limits, address: WebAddress) -> Fetched | None:
    if answer.status == 304:
        return None
    if answer.status != 200:
        problem = _PROBLEMS.get(answer.status, Problem.CALENDAR_SERVER_TROUBLE)
        raise UserError(problem, file=address.shown)
    if (answer.getheader("Content-Encoding") or "identity") != "identity":
        raise UserError(Problem.CALENDAR_SERVER_TROUBLE, file=address.shown)
    version = Version(_mark(answer.getheader("ETag")), _mark(answer.getheader("Last-Modified")))
    return Fetched(_body(answer, limits.file_size, address), version)


def _mark(value: str | None) -> str:
    """Return what a server said to recognise a version by, unless it is none that can be sent back."""
    usable = value is not None and len(value) <= _LONGEST_MARK and value.isascii() and value.isprintable()
    return value if usable and value is not None else ""


def _body(answer: HTTPResponse, most: int, address: WebAddress) -> bytes:
    """Return the whole body; one that broke off would look as if appointments were gone."""
    told = answer.length
    if told is not None and told > most:
        raise UserError(Problem.CALENDAR_TOO_BIG, file=address.shown)
    data = bytearray()
    while piece := answer.read(_PIECE):
        data += piece
        if len(data) > most:
            raise UserError(Problem.CALENDAR_TOO_BIG, file=address.shown)
    tells_its_length = answer.chunked or told is not None
    if len(data) < (told or 0) or not (tells_its_length or _has_its_end(data)):
        raise UserError(Problem.CALENDAR_UNREACHED, file=address.shown)
    return bytes(data)


def _has_its_end(data: bytearray) -> bool:
    return b"END:VCALENDAR" in data[-200:].replace(b"\0", b"").upper()


def _in_words(error: Exception, address: WebAddress) -> UserError:
    if isinstance(error, ssl.SSLError) and not isinstance(error, TimeoutError):
        return UserError(Problem.CALENDAR_UNTRUSTED, file=address.shown)
    if isinstance(error, TimeoutError):
        return UserError(Problem.CALENDAR_SERVER_SLOW, file=address.shown)
    if isinstance(error, OSError):
        return UserError(Problem.CALENDAR_UNREACHED, file=address.shown)
    return UserError(Problem.CALENDAR_SERVER_TROUBLE, file=address.shown)
