"""A real https server on this computer, which answers as a test says."""

from __future__ import annotations

import ssl
import threading
from collections.abc import Callable
from dataclasses import dataclass, field
from email.message import Message
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from types import TracebackType
from typing import Any, Self

CERTIFICATES = Path(__file__).parent / "certificates"
AUTHORITY = str(CERTIFICATES / "authority.pem")
"""Who signed the server's certificate; nothing else trusts it."""

Reply = Callable[[BaseHTTPRequestHandler], None]


def gives(data: bytes, status: int = 200, **headers: str) -> Reply:
    """Answer with a body of a told length; underscores in the names of headers are hyphens."""

    def reply(handler: BaseHTTPRequestHandler) -> None:
        handler.send_response(status)
        for name, value in headers.items():
            handler.send_header(name.replace("_", "-"), value)
        handler.send_header("Content-Length", str(len(data)))
        handler.end_headers()
        handler.wfile.write(data)

    return reply


def gives_unless_known(data: bytes, etag: str) -> Reply:
    """Answer with a body, or with 304 to who has it."""

    def reply(handler: BaseHTTPRequestHandler) -> None:
        known = handler.headers["If-None-Match"] == etag
        gives(b"" if known else data, 304 if known else 200, ETag=etag)(handler)

    return reply


def says(text: bytes) -> Reply:
    """Answer with these bytes as they stand, and hang up."""

    def reply(handler: BaseHTTPRequestHandler) -> None:
        handler.wfile.write(text)

    return reply


def repeats(head: bytes, piece: bytes) -> Reply:
    """Answer without ever coming to an end."""

    def reply(handler: BaseHTTPRequestHandler) -> None:
        handler.wfile.write(head)
        while True:
            handler.wfile.write(piece)

    return reply


@dataclass
class Asked:
    """What a client asked for."""

    path: str
    headers: Message


@dataclass
class WebServer:
    """Answers every path by its own reply, else by that of "/"; keeps what it was asked."""

    replies: dict[str, Reply]
    secure: bool = True
    asked: list[Asked] = field(default_factory=list)
    closing: threading.Event = field(default_factory=threading.Event)

    def __enter__(self) -> Self:
        self._server = _Server(("127.0.0.1", 0), _handler_for(self))
        if self.secure:
            context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
            context.load_cert_chain(CERTIFICATES / "localhost.pem")
            # The handshake is the handler's, so that one that never ends holds up nobody else.
            self._server.socket = context.wrap_socket(
                self._server.socket, server_side=True, do_handshake_on_connect=False
            )
        self._thread = threading.Thread(target=self._server.serve_forever, kwargs={"poll_interval": 0.01})
        self._thread.start()
        return self

    def __exit__(
        self, _kind: type[BaseException] | None, _error: BaseException | None, _trace: TracebackType | None
    ) -> None:
        self.closing.set()
        self._server.shutdown()
        self._server.server_close()
        self._thread.join()

    def address(self, path: str = "/work.ics", host: str = "127.0.0.1", login: str = "") -> str:
        """The address of a path on this server."""
        return f"https://{login}{host}:{self._server.server_port}{path}"

    def keeps_silent(self, handler: BaseHTTPRequestHandler) -> None:
        """Answer nothing until the server closes."""
        self.closing.wait()


class _Server(ThreadingHTTPServer):
    daemon_threads = False

    def handle_error(self, request: Any, client_address: Any) -> None:
        """Pass over clients that hang up, as they do here by design."""


def _handler_for(server: WebServer) -> type[BaseHTTPRequestHandler]:
    class Handler(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            server.asked.append(Asked(self.path, self.headers))
            reply = server.replies.get(self.path) or server.replies["/"]
            reply(self)

        def log_message(self, format: str, *args: Any) -> None:  # noqa: A002 - its name above
            """Say nothing."""

    return Handler
