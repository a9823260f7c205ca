"""Calendars are fetched over https from a real server: whole, within limits, and with nothing given away."""

from __future__ import annotations

import socket
from base64 import b64encode

import pytest

from planner.domain.errors import Problem, UserError
from planner.exchange import web_calendar
from planner.exchange.reading import Limits, Version
from planner.exchange.web_address import web_address
from planner.exchange.web_calendar import Fetched, fetch, is_private
from tests.exchange.calendars import DATA
from tests.exchange.web_server import (
    AUTHORITY,
    Reply,
    WebServer,
    gives,
    gives_unless_known,
    repeats,
    says,
)

CALENDAR = (DATA / "google.ics").read_bytes()
CHUNKED = b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n"
SMALL = Limits(file_size=100_000)


def fetched(
    server: WebServer,
    known: Version = Version(),  # noqa: B008 - frozen
    limits: Limits = SMALL,
    **where: str,
) -> Fetched | None:
    return fetch(web_address(server.address(**where)), known, limits, AUTHORITY)


def problem_of(reply: Reply, **others: Reply) -> Problem:
    with WebServer({"/": reply, **others}) as server, pytest.raises(UserError) as refusal:
        fetched(server)
    assert refusal.value.details["file"].startswith("127.0.0.1:")  # type: ignore[union-attr]
    return refusal.value.problem


def test_a_calendar_comes_as_it_is_with_what_it_is_recognised_by() -> None:
    modified = "Mon, 23 Nov 2026 08:10:00 GMT"
    with WebServer({"/": gives(CALENDAR, ETag='"v1"', Last_Modified=modified)}) as server:
        assert fetched(server) == Fetched(CALENDAR, Version('"v1"', modified))
        assert fetched(server, host="localhost") == Fetched(CALENDAR, Version('"v1"', modified))


def test_what_is_known_does_not_come_again() -> None:
    with WebServer({"/": gives_unless_known(CALENDAR, '"v1"')}) as server:
        assert fetched(server, Version('"v1"', "Mon, 23 Nov 2026 08:10:00 GMT")) is None
        assert fetched(server, Version('"v0"')) == Fetched(CALENDAR, Version('"v1"'))
    assert server.asked[0].headers["If-Modified-Since"] == "Mon, 23 Nov 2026 08:10:00 GMT"
    assert server.asked[1].headers["If-Modified-Since"] is None


def test_marks_that_cannot_be_sent_back_are_forgotten() -> None:
    with WebServer({"/": gives(CALENDAR, ETag="é" * 3, Last_Modified="x" * 2_000)}) as server:
        assert fetched(server) == Fetched(CALENDAR, Version())


def test_the_server_learns_nothing_about_the_rep() -> None:
    with WebServer({"/": gives(CALENDAR, Set_Cookie="id=1")}) as server:
        fetched(server)
        fetched(server)
    for asked in server.asked:
        assert set(asked.headers.keys()) == {"Host", "Accept-Encoding", "User-Agent", "Accept"}
        assert asked.headers["User-Agent"] == web_calendar.USER_AGENT
        assert web_calendar.USER_AGENT.startswith("Overmorgen/")


def test_a_password_goes_to_its_own_server_alone() -> None:
    with WebServer({"/": gives(CALENDAR)}) as other:
        away = gives(b"", 302, Location=other.address("/b"))
        with WebServer({"/": gives(b"", 301, Location="/away"), "/away": away}) as server:
            fetched(server, login="rep:pa%3Ass@")
    basic = f"Basic {b64encode(b'rep:pa:ss').decode()}"
    assert [asked.headers["Authorization"] for asked in server.asked] == [basic, basic]
    assert [asked.headers["Authorization"] for asked in other.asked] == [None]


@pytest.mark.parametrize("status", [301, 302, 303, 307, 308])
def test_a_server_may_lead_on_five_times(status: int) -> None:
    steps: dict[str, Reply] = {
        f"/{number}": gives(b"", status, Location=f"/{number + 1}") for number in range(6)
    }
    with WebServer({**steps, "/": gives(CALENDAR)}) as server:
        assert fetched(server, path="/1") == Fetched(CALENDAR, Version())
        with pytest.raises(UserError) as refusal:
            fetched(server, path="/0")
    assert refusal.value.problem is Problem.CALENDAR_DETOUR


@pytest.mark.parametrize(
    "location",
    ["", "/work.ics", "http://127.0.0.1/a.ics", "https://a:b@127.0.0.1/a.ics", "file:///etc/hosts"],
)
def test_a_server_may_not_lead_in_a_circle_or_to_where_it_is_not_safe(location: str) -> None:
    assert problem_of(gives(b"", 302, Location=location)) is Problem.CALENDAR_DETOUR


def test_a_server_out_there_may_not_lead_into_our_own_network(monkeypatch: pytest.MonkeyPatch) -> None:
    seen_from_outside = iter([False, True])
    monkeypatch.setattr(web_calendar, "is_private", lambda _peer: next(seen_from_outside))
    replies = {"/": gives(CALENDAR), "/out": gives(b"", 302, Location="/in")}
    with WebServer(replies) as server, pytest.raises(UserError) as refusal:
        fetched(server, path="/out")
    assert refusal.value.problem is Problem.CALENDAR_DETOUR
    assert [asked.path for asked in server.asked] == ["/out"]


@pytest.mark.parametrize(
    ("peer", "private"),
    [
        *(("127.0.0.1", True), ("::1", True), ("10.1.2.3", True), ("192.168.1.1", True)),
        *(("169.254.169.254", True), ("fe80::1%eth0", True), ("fd00::1", True), ("100.64.0.1", True)),
        *(("::ffff:10.0.0.1", True), ("0.0.0.0", True)),
        *(("142.250.179.142", False), ("2a00:1450:400e::200e", False), ("::ffff:8.8.8.8", False)),
    ],
)
def test_own_networks_are_known_by_their_numbers(peer: str, private: bool) -> None:
    assert is_private(peer) is private


@pytest.mark.parametrize(
    "reply",
    [
        says(b"HTTP/1.1 200 OK\r\nContent-Length: 99999999999\r\n\r\n"),
        repeats(b"HTTP/1.1 200 OK\r\n\r\n", b"A" * 1_000),
        repeats(CHUNKED, b"3e8\r\n" + b"A" * 1_000 + b"\r\n"),
        repeats(b"HTTP/1.1 200 OK\r\nContent-Length: 100001\r\n\r\n", b"A" * 1_000),
    ],
)
def test_a_body_beyond_the_limit_is_cut_there(reply: Reply) -> None:
    assert problem_of(reply) is Problem.CALENDAR_TOO_BIG


@pytest.mark.parametrize(
    "answer",
    [
        b"HTTP/1.1 200 OK\r\nContent-Length: 5000\r\n\r\n" + CALENDAR[:100],
        CHUNKED + b"64\r\n" + CALENDAR[:100] + b"\r\n",
        CHUNKED + b"ffff\r\n" + CALENDAR[:100],
        b"HTTP/1.1 200 OK\r\n\r\n" + CALENDAR[:100],
        b"HTTP/1.1 200 OK\r\nContent-",
        b"",
    ],
)
def test_what_broke_off_is_not_taken_for_a_calendar(answer: bytes) -> None:
    assert problem_of(says(answer)) in (Problem.CALENDAR_UNREACHED, Problem.CALENDAR_SERVER_TROUBLE)


def test_a_body_without_a_length_is_whole_where_it_has_its_end() -> None:
    with WebServer({"/": says(b"HTTP/1.0 200 OK\r\n\r\n" + CALENDAR)}) as server:
        assert fetched(server) == Fetched(CALENDAR, Version())


@pytest.mark.parametrize(
    ("status", "problem"),
    [
        *((401, Problem.CALENDAR_FORBIDDEN), (403, Problem.CALENDAR_FORBIDDEN)),
        *((404, Problem.CALENDAR_NOT_THERE), (410, Problem.CALENDAR_NOT_THERE)),
        *((204, Problem.CALENDAR_SERVER_TROUBLE), (429, Problem.CALENDAR_SERVER_TROUBLE)),
        *((500, Problem.CALENDAR_SERVER_TROUBLE), (206, Problem.CALENDAR_SERVER_TROUBLE)),
    ],
)
def test_every_other_answer_has_its_words(status: int, problem: Problem) -> None:
    assert problem_of(gives(CALENDAR, status)) is problem


@pytest.mark.parametrize(
    "answer",
    [
        b"SSH-2.0-OpenSSH_9.6\r\n",
        b"HTTP/1.1 two hundred\r\n\r\n",
        b"HTTP/1.1 200 OK\r\n" + b"X: y\r\n" * 200 + b"\r\n",
        b"HTTP/1.1 200 OK\r\nX: " + b"y" * 70_000 + b"\r\n\r\n",
        b"HTTP/1.1 200 OK\r\nContent-Encoding: gzip\r\nContent-Length: 3\r\n\r\nabc",
    ],
)
def test_what_is_no_answer_of_a_web_server_is_refused(answer: bytes) -> None:
    assert problem_of(says(answer)) is Problem.CALENDAR_SERVER_TROUBLE


def test_a_server_that_nobody_vouches_for_is_asked_nothing() -> None:
    with WebServer({"/": gives(CALENDAR)}) as server:
        with pytest.raises(UserError) as refusal:
            fetch(web_address(server.address(login="rep:pass@")), Version(), SMALL)
        assert refusal.value.problem is Problem.CALENDAR_UNTRUSTED
        assert server.asked == []


def test_a_server_without_tls_is_asked_nothing() -> None:
    with WebServer({"/": gives(CALENDAR)}, secure=False) as server:
        with pytest.raises(UserError) as refusal:
            fetched(server)
        assert refusal.value.problem is Problem.CALENDAR_UNTRUSTED
        assert server.asked == []


def test_where_nobody_answers_there_is_nothing_to_read() -> None:
    with WebServer({"/": gives(CALENDAR)}) as server:
        pass
    with pytest.raises(UserError) as refusal:
        fetched(server)
    assert refusal.value.problem is Problem.CALENDAR_UNREACHED


def test_a_server_that_says_nothing_is_not_waited_for() -> None:
    with socket.create_server(("127.0.0.1", 0)) as deaf:
        address = web_address(f"https://127.0.0.1:{deaf.getsockname()[1]}/")
        with pytest.raises(UserError) as refusal:
            fetch(address, Version(), Limits(connect_seconds=0.1), AUTHORITY)
    assert refusal.value.problem is Problem.CALENDAR_SERVER_SLOW
