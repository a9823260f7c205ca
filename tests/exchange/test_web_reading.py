"""Calendars on the web pass through the reading process: with limits of time, and ended at once."""

from __future__ import annotations

import threading
import time
from dataclasses import replace
from http.server import BaseHTTPRequestHandler

import pytest

from planner.domain.errors import Problem, UserError
from planner.exchange.calendar_in import digest_of, read_text
from planner.exchange.reading import Limits, Seen, Version
from planner.exchange.reading_process import ReadingProcess
from tests.exchange import bombs
from tests.exchange.calendars import DATA
from tests.exchange.web_server import AUTHORITY, WebServer, gives, gives_unless_known, repeats

CALENDAR = (DATA / "google.ics").read_bytes()
YEARS = [2026]
SECRETS = ("rep", "pa55", "t0ken", "private")
PRIVATE = {"path": "/private-t0ken/basic.ics?key=t0ken", "login": "rep:pa55@"}


def process(**limits: float) -> ReadingProcess:
    return ReadingProcess(limits=replace(Limits(), **limits), certificates=AUTHORITY)  # type: ignore[arg-type]


def refused(reader: ReadingProcess, address: str) -> UserError:
    with pytest.raises(UserError) as refusal:
        reader.fetch(address, YEARS)
    return refusal.value


def test_what_comes_through_is_what_was_read() -> None:
    with WebServer({"/": gives(CALENDAR, ETag='"v1"')}) as server:
        reading = process().fetch(server.address(), YEARS)
    assert reading == replace(read_text(CALENDAR, YEARS), version=Version('"v1"'))
    assert reading.seen == Seen(digest_of(CALENDAR), Version('"v1"'))


def test_what_is_known_is_not_read_again_with_or_without_the_help_of_the_server() -> None:
    known = Seen(digest_of(CALENDAR), Version('"v1"'))
    helpful, plain = gives_unless_known(CALENDAR, '"v1"'), gives(CALENDAR, ETag='"v2"')
    with WebServer({"/": helpful, "/plain": plain}) as server:
        assert process().fetch(server.address(), YEARS, known) == Version('"v1"')
        assert process().fetch(server.address("/plain"), YEARS, known) == Version('"v2"')


def test_progress_is_told_while_it_is_read() -> None:
    told: list[tuple[int, int]] = []
    with WebServer({"/": gives(CALENDAR)}) as server:
        process().fetch(server.address(), YEARS, on_progress=lambda done, all_: told.append((done, all_)))
    assert told[-1][0] == told[-1][1] > 0


def test_a_server_that_keeps_silent_or_never_begins_is_cut_off_in_time() -> None:
    with WebServer({"/endless": repeats(b"", b"HTTP/1.1 100 Continue\r\n\r\n")}) as server:
        server.replies["/silent"] = server.keeps_silent
        for path in ("/silent", "/endless"):
            error = refused(process(fetch_seconds=1.5), server.address(path))
            assert error.problem is Problem.CALENDAR_SERVER_SLOW, path


def test_the_time_for_reading_begins_when_all_is_fetched() -> None:
    with WebServer({"/": gives(bombs.SIZES["never, 40,000 times"]())}) as server:
        error = refused(process(seconds=0.5), server.address())
    assert error.problem is Problem.CALENDAR_TOO_SLOW


def test_cancel_ends_the_waiting_for_a_server_at_once() -> None:
    reader, asked = process(), threading.Event()
    with WebServer({"/": gives(b"")}) as server:

        def silent(handler: BaseHTTPRequestHandler) -> None:
            asked.set()
            server.keeps_silent(handler)

        server.replies["/"] = silent
        waiting = threading.Thread(target=lambda: problems.append(refused(reader, server.address()).problem))
        problems: list[Problem] = []
        waiting.start()
        assert asked.wait(30)
        begun = time.monotonic()
        reader.cancel()
        waiting.join(30)
    assert problems == [Problem.CALENDAR_CANCELLED]
    assert time.monotonic() - begun < 1


def test_no_refusal_tells_more_than_the_host() -> None:
    away = gives(b"", 302, Location="http:/t0ken")
    with WebServer({"/": gives(b"Dear sir"), "/404": gives(b"", 404), "/302": away}) as server:
        addresses = [server.address(**PRIVATE)]
        addresses += [server.address(path, login="rep:pa55@") for path in ("/404", "/302")]
        errors = [refused(process(), address) for address in addresses]
        errors.append(refused(ReadingProcess(), addresses[0]))
        host = server.address().removeprefix("https://").partition("/")[0]
    errors.append(refused(process(), addresses[0]))
    assert {error.problem for error in errors} == {
        *(Problem.CALENDAR_NOT_ICS, Problem.CALENDAR_NOT_THERE, Problem.CALENDAR_DETOUR),
        *(Problem.CALENDAR_UNTRUSTED, Problem.CALENDAR_UNREACHED),
    }
    for error in errors:
        assert error.details == {"file": host}
        assert not any(secret in f"{error!r} {error} {error.__cause__!r}" for secret in SECRETS)


def test_an_address_that_is_not_safe_is_not_asked_for_at_all() -> None:
    assert refused(process(), "http://127.0.0.1/a.ics").problem is Problem.ADDRESS_UNSAFE
    assert refused(process(), "calendar").problem is Problem.ADDRESS_UNUSABLE
