"""Addresses of calendars: what is understood, what is refused, and that nothing but the host is seen."""

from __future__ import annotations

from pathlib import Path

import pytest

from planner.domain.errors import Problem, UserError
from planner.exchange.web_address import is_address, led_on, source_name, source_of, web_address

SECRET = "https://rep:pa%20ss@calendar.example.com/private-0a1b2c/basic.ics?key=9f8e"


def problem_of(text: str) -> Problem:
    with pytest.raises(UserError) as refusal:
        web_address(text)
    return refusal.value.problem


@pytest.mark.parametrize(
    ("written", "meant"),
    [
        ("https://example.com/a.ics", "https://example.com/a.ics"),
        ("  webcal://example.com/a.ics\n", "https://example.com/a.ics"),
        ("WebCals://Example.COM:8443/a.ics", "https://example.com:8443/a.ics"),
        ("https://example.com:443", "https://example.com/"),
        ("https://example.com?week=48#today", "https://example.com/?week=48"),
        ("https://example.com/été.ics", "https://example.com/%C3%A9t%C3%A9.ics"),
        ("https://example.com/a%20b.ics?x=%2F", "https://example.com/a%20b.ics?x=%2F"),
        ("https://bücher.example/a", "https://xn--bcher-kva.example/a"),
        ("https://[::1]:8443/a", "https://[::1]:8443/a"),
        (SECRET, SECRET),
    ],
)
def test_what_is_written_becomes_a_whole_address(written: str, meant: str) -> None:
    assert web_address(written).whole == source_of(written) == meant
    assert web_address(meant).whole == meant


def test_plain_http_is_refused_because_others_can_read_it() -> None:
    assert problem_of("http://example.com/a.ics") is Problem.ADDRESS_UNSAFE


@pytest.mark.parametrize(
    "text",
    [
        *("", "calendar", "https://", "https:///a.ics", "ftp://example.com/a.ics", "webcal:example.com"),
        *("https://exa mple.com/", "https://example.com/\x00", "https://example.com:port/", "https://[::1/"),
        *("https://example.com:99999/", "https://exam\nple.com/", f"https://example.com/{'a' * 4_000}"),
        "https://-..-/",
    ],
)
def test_what_is_no_address_is_refused(text: str) -> None:
    assert problem_of(text) is Problem.ADDRESS_UNUSABLE


@pytest.mark.parametrize("name", ["work.ics", "/home/rep/work.ics", "C:\\work.ics", "https.ics", "webcal"])
def test_names_of_files_are_no_addresses(name: str) -> None:
    assert not is_address(name)
    assert source_of(name) == str(Path(name).absolute())


def test_nothing_but_the_host_is_seen() -> None:
    address = web_address(SECRET)
    assert address.shown == source_name(SECRET) == "calendar.example.com"
    assert source_name("https://example.com:8443/a") == "example.com:8443"
    for secret in ("rep", "pa ss", "pa%20ss", "0a1b2c", "9f8e"):
        assert secret not in repr(address)


def test_a_file_is_shown_by_its_name() -> None:
    assert source_name("/home/rep/work.ics") == "work.ics"


FROM = web_address("https://rep:pass@example.com/calendars/mine")


@pytest.mark.parametrize(
    ("location", "there"),
    [
        ("/new.ics", "https://rep:pass@example.com/new.ics"),
        ("new.ics", "https://rep:pass@example.com/calendars/new.ics"),
        ("https://example.com:443/new.ics", "https://rep:pass@example.com/new.ics"),
        ("https://example.com:8443/new.ics", "https://example.com:8443/new.ics"),
        ("//other.example/new.ics", "https://other.example/new.ics"),
        ("HTTPS://other.example/new.ics", "https://other.example/new.ics"),
    ],
)
def test_a_server_may_lead_on_but_the_password_stays_with_it(location: str, there: str) -> None:
    assert led_on(FROM, location).whole == there


@pytest.mark.parametrize(
    "location",
    [
        *("http://example.com/new.ics", "webcal://example.com/new.ics", "file:///etc/passwd"),
        *("https://a:b@example.com/new.ics", "https://[::1", "javascript:alert(1)", "https://a b/"),
    ],
)
def test_a_server_may_not_lead_to_where_it_is_not_safe(location: str) -> None:
    with pytest.raises(UserError) as refusal:
        led_on(FROM, location)
    assert refusal.value.problem is Problem.CALENDAR_DETOUR
    assert refusal.value.details == {"file": "example.com"}
