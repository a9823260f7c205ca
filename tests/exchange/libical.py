"""Reads calendars with libical, the library of Evolution and KOrganizer, through its C interface.

Times are resolved through the VTIMEZONE in the file alone. The build scripts install the library.
"""

from __future__ import annotations

from ctypes import CDLL, Structure, c_char_p, c_int, c_long, c_void_p
from dataclasses import dataclass
from functools import cache


class _Time(Structure):
    _fields_ = [
        ("year", c_int),
        ("month", c_int),
        ("day", c_int),
        ("hour", c_int),
        ("minute", c_int),
        ("second", c_int),
        ("is_date", c_int),
        ("is_daylight", c_int),
        ("zone", c_void_p),
    ]


@dataclass(frozen=True)
class ReadEvent:
    """An event as libical has it; `times` are start and end in seconds since 1970 in UTC."""

    uid: str
    title: str
    note: str
    times: tuple[int, int]


def libical_events(data: bytes) -> list[ReadEvent]:
    """Return the events of a calendar in which libical finds nothing wrong."""
    library = _library()
    calendar = library.icalparser_parse_string(data)
    assert calendar, "libical reads no calendar"
    try:
        assert library.icalrestriction_check(calendar) == 1, "libical finds a rule of the format broken"
        assert library.icalcomponent_count_errors(calendar) == 0
        kind = library.icalcomponent_string_to_kind(b"VEVENT")
        events = []
        event = library.icalcomponent_get_first_component(calendar, kind)
        while event:
            events.append(_read(library, event))
            event = library.icalcomponent_get_next_component(calendar, kind)
        return events
    finally:
        library.icalcomponent_free(calendar)


def _read(library: CDLL, event: int) -> ReadEvent:
    start = library.icalcomponent_get_dtstart(event)
    end = library.icalcomponent_get_dtend(event)
    return ReadEvent(
        _text(library.icalcomponent_get_uid(event)),
        _text(library.icalcomponent_get_summary(event)),
        _text(library.icalcomponent_get_description(event)),
        (_seconds(library, start), _seconds(library, end)),
    )


def _text(found: bytes | None) -> str:
    return "" if found is None else found.decode()


def _seconds(library: CDLL, time: _Time) -> int:
    return int(library.icaltime_as_timet_with_zone(time, time.zone))


@cache
def _library() -> CDLL:
    library = CDLL("libical.so.3")
    for name, result, arguments in (
        ("icalparser_parse_string", c_void_p, (c_char_p,)),
        ("icalrestriction_check", c_int, (c_void_p,)),
        ("icalcomponent_count_errors", c_int, (c_void_p,)),
        ("icalcomponent_string_to_kind", c_int, (c_char_p,)),
        ("icalcomponent_get_first_component", c_void_p, (c_void_p, c_int)),
        ("icalcomponent_get_next_component", c_void_p, (c_void_p, c_int)),
        ("icalcomponent_free", None, (c_void_p,)),
        ("icalcomponent_get_uid", c_char_p, (c_void_p,)),
        ("icalcomponent_get_summary", c_char_p, (c_void_p,)),
        ("icalcomponent_get_description", c_char_p, (c_void_p,)),
        ("icalcomponent_get_dtstart", _Time, (c_void_p,)),
        ("icalcomponent_get_dtend", _Time, (c_void_p,)),
        ("icaltime_as_timet_with_zone", c_long, (_Time, c_void_p)),
    ):
        function = getattr(library, name)
        function.restype, function.argtypes = result, arguments
    return library
