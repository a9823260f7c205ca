"""Addresses of calendars on the web, and the part of them that may be seen.

An address may hold a secret: a name with a password, or a token in its path, as Google and Outlook give
out. So the host is all that is ever shown, and no error carries more.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field, replace
from pathlib import Path
from urllib.parse import quote, unquote, urljoin, urlsplit

from planner.domain.errors import Problem, UserError

HTTPS_PORT = 443
_BEGINS_AS_ADDRESS = re.compile(r"(https?|webcals?)://", re.IGNORECASE)
_HOST = re.compile(r"[a-z0-9_-]+(\.[a-z0-9_-]+)*\.?|[0-9a-f:.]*:[0-9a-f:.]*")
_LONGEST = 4_000
_AS_IT_STANDS = "%/:@!$&'()*+,;=?~-._"


@dataclass(frozen=True, slots=True)
class WebAddress:
    """One https address; `target` is path and query, `login` a name and password with a colon between."""

    host: str
    port: int
    target: str = field(repr=False)
    login: str = field(default="", repr=False)

    @property
    def origin(self) -> tuple[str, int]:
        """Who answers: host and port."""
        return (self.host, self.port)

    @property
    def shown(self) -> str:
        """The part that may be seen: the host, with a port that is not the usual one."""
        host = f"[{self.host}]" if ":" in self.host else self.host
        return host if self.port == HTTPS_PORT else f"{host}:{self.port}"

    @property
    def whole(self) -> str:
        """The whole address, to be stored and asked for, never shown."""
        name, colon, password = self.login.partition(":")
        login = f"{quote(name, '')}{colon}{quote(password, '')}@" if self.login else ""
        return f"https://{login}{self.shown}{self.target}"


def is_address(text: str) -> bool:
    """Whether a text is meant as an address on the web, and not as the name of a file."""
    return _BEGINS_AS_ADDRESS.match(text.strip()) is not None


def web_address(text: str) -> WebAddress:
    """Understand an address; webcal: is another word for https:.

    Raise UserError ADDRESS_UNUSABLE for what is none, and ADDRESS_UNSAFE for http:, which anyone on the
    way can read and change.
    """
    wanted = text.strip()
    if not is_address(wanted) or len(wanted) > _LONGEST or not wanted.isprintable() or " " in wanted:
        raise UserError(Problem.ADDRESS_UNUSABLE)
    try:
        parts = urlsplit(wanted)
        host = _ascii_host(parts.hostname or "")
        port = parts.port or HTTPS_PORT
    except ValueError as error:
        raise UserError(Problem.ADDRESS_UNUSABLE) from error
    if parts.scheme == "http":
        raise UserError(Problem.ADDRESS_UNSAFE, file=host)
    query = f"?{parts.query}" if parts.query else ""
    target = quote(f"{parts.path or '/'}{query}", safe=_AS_IT_STANDS)
    name, password = parts.username or "", parts.password or ""
    login = f"{unquote(name)}:{unquote(password)}" if name or password else ""
    return WebAddress(host, port, target, login)


def _ascii_host(host: str) -> str:
    """Return the host as it goes over the wire, where no letter can pass for another one."""
    if not host.isascii():
        host = host.encode("idna").decode("ascii")
    if not _HOST.fullmatch(host):
        raise ValueError("no host")
    return host


def led_on(address: WebAddress, location: str) -> WebAddress:
    """Return where a server leads on to; raise UserError CALENDAR_DETOUR where that is not safe.

    It must be https:, and may not bring a name and password of its own. Ours go along to the same server
    alone.
    """
    try:
        joined = urljoin(replace(address, login="").whole, location.strip())
        there = web_address(joined)
    except (UserError, ValueError) as error:
        raise UserError(Problem.CALENDAR_DETOUR, file=address.shown) from error
    if not joined.casefold().startswith("https:") or there.login:
        raise UserError(Problem.CALENDAR_DETOUR, file=address.shown)
    return replace(there, login=address.login) if there.origin == address.origin else there


def source_of(text: str) -> str:
    """Return where a calendar is read from, as it is stored: a whole https address, or a whole path.

    Raise UserError as `web_address` does.
    """
    return web_address(text).whole if is_address(text) else str(Path(text).absolute())


def source_name(source: str) -> str:
    """Return what may be shown of where a calendar is read from: the host, or the name of the file."""
    if not is_address(source):
        return Path(source).name
    try:
        return web_address(source).shown
    except UserError:
        return ""
