"""A damaged line or event costs at most itself, and what was left out is said."""

import random

import pytest

from planner.domain.errors import Problem, UserError
from planner.exchange.calendar_in import read_text
from planner.exchange.reading import DoubtKind, LeftOut, Reason
from tests.exchange.calendars import DATA, all_of, calendar, event, read, starts

DAMAGED = (DATA / "damaged.ics").read_bytes()


def test_damaged_events_do_not_touch_the_others() -> None:
    titles = [one.title for one in all_of(read_text(DAMAGED, [2026]))]
    assert titles == [
        "Before",
        "Has a strange line",
        "Recurs somehow",
        "Never ended",
        "Ends before it starts",
        "No UID",
        "In a zone that nobody knows",
        "After",
    ]


def test_what_was_left_out_is_listed_with_its_line() -> None:
    assert read_text(DAMAGED, [2026]).left_out == (
        LeftOut(12, "bad-start", "When is this", Reason.START_UNREADABLE),
        LeftOut(15, "no-start", "No start at all", Reason.START_MISSING),
        LeftOut(22, "bad-line", "Has a strange line", Reason.LINE_UNREADABLE),
        LeftOut(31, "bad-rule", "Recurs somehow", Reason.RULE_UNREADABLE),
    )


def test_what_is_in_doubt_is_said() -> None:
    told = {(doubt.uid, doubt.kind, doubt.detail) for doubt in read_text(DAMAGED, [2026]).doubts}
    assert told == {
        ("bad-line", DoubtKind.END_UNREADABLE, "20260106T10h"),
        ("never-ended", DoubtKind.EVENT_CUT_OFF, ""),
        ("backwards", DoubtKind.END_BEFORE_START, ""),
        ("nowhere", DoubtKind.ZONE_UNKNOWN, "Middle Earth"),
        ("sound-after", DoubtKind.EVENT_CUT_OFF, ""),
    }


def test_event_that_ends_before_it_starts_has_no_length() -> None:
    (backwards,) = (one for one in all_of(read_text(DAMAGED, [2026])) if one.uid == "backwards")
    assert backwards.end == backwards.start


def test_event_without_uid_has_the_same_name_at_every_reading() -> None:
    first = [one.uid for one in all_of(read_text(DAMAGED, [2026]))]
    stamped = DAMAGED.replace(b"SUMMARY:No UID", b"SUMMARY:No UID\nDTSTAMP:20260202T000000Z")
    assert [one.uid for one in all_of(read_text(stamped, [2026]))] == first
    twins = read(*["BEGIN:VEVENT\r\nSUMMARY:Twin\r\nDTSTART:20260101T100000Z\r\nEND:VEVENT"] * 2)
    assert len({one.uid for one in twins.plain}) == 2


@pytest.mark.parametrize("seed", range(20))
def test_one_damaged_line_costs_at_most_one_event(seed: int) -> None:
    chance = random.Random(seed)
    events = [
        event(f"DTSTART:202603{day:02}T090000Z", f"SUMMARY:Day {day}", uid=f"{day}") for day in range(1, 29)
    ]
    lines = calendar(*events).split(b"\r\n")[:-1]
    place = chance.randrange(len(lines))
    lines[place] = (
        bytes(chance.randrange(1, 256) for _ in range(12)).replace(b"\n", b"x").replace(b"\r", b"x")
    )
    reading = read_text(b"\r\n".join(lines), [2026])
    assert len(reading.plain) >= 27


def test_event_whose_begin_was_lost_is_said_to_be_missing() -> None:
    data = calendar(event("DTSTART:20260301T090000Z"), event("DTSTART:20260302T090000Z", uid="two"))
    reading = read_text(data.replace(b"BEGIN:VEVENT", b"BEGINNING", 1), [2026])
    assert len(reading.plain) == 1
    assert {entry.line for entry in reading.left_out} == {3, 6}


def test_calendar_whose_begin_was_lost_is_read() -> None:
    data = calendar(event("DTSTART:20260301T090000Z"))
    assert len(read_text(data.replace(b"BEGIN:VCALENDAR", b"BEGINCALENDAR"), [2026]).plain) == 1


def test_events_outside_of_any_calendar_are_named_but_not_taken() -> None:
    reading = read_text(event("DTSTART:20260301T090000Z", "SUMMARY:Loose").encode(), [2026])
    assert reading.plain == ()
    assert reading.left_out == (LeftOut(1, "one", "Loose", Reason.OUTSIDE_CALENDAR),)


@pytest.mark.parametrize(
    "content", [b"", b"\n\n", b"name;mail\r\nJan;jan@example.com\r\n", b"%PDF-1.7\n", b"\0" * 99]
)
def test_what_is_no_calendar_is_refused(content: bytes) -> None:
    with pytest.raises(UserError) as refusal:
        read_text(content, [2026])
    assert refusal.value.problem is Problem.CALENDAR_NOT_ICS


@pytest.mark.parametrize(
    "encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "latin-1", "cp1252"]
)
@pytest.mark.parametrize("line_end", ["\r\n", "\n", "\r"])
def test_letters_come_out_whatever_wrote_them(encoding: str, line_end: str) -> None:
    text = calendar(event("DTSTART:20260301T090000Z", "SUMMARY:Überleg bij café Zoë")).decode()
    (one,) = read_text(text.replace("\r\n", line_end).encode(encoding), [2026]).plain
    assert one.title == "Überleg bij café Zoë"


def test_one_foreign_byte_does_not_change_other_letters() -> None:
    data = calendar(
        event("DTSTART:20260301T090000Z", "SUMMARY:Café"),
        event("DTSTART:20260302T090000Z", "SUMMARY:Zoë", uid="two"),
    )
    reading = read_text(data.replace("Café".encode(), b"Caf\xe9"), [2026])
    assert [one.title for one in reading.plain] == ["Café", "Zoë"]


def test_letter_folded_in_two_is_put_together() -> None:
    data = calendar(event("DTSTART:20260301T090000Z", "SUMMARY:Café"))
    (one,) = read_text(data.replace("é".encode(), b"\xc3\r\n \xa9"), [2026]).plain
    assert one.title == "Café"


def test_title_is_one_line_without_control_characters() -> None:
    reading = read(
        "BEGIN:VEVENT",
        "DTSTART:20260301",
        "SUMMARY:Two\\nlines\\, \x07bell \u202eturned\tround",
        "END:VEVENT",
    )
    assert [one.title for one in reading.plain] == ["Two lines, bell turned round"]


def test_parameters_may_be_quoted_and_hold_colons() -> None:
    zoned = 'DTSTART;X-NOTE="a:b;c";TZID="Europe/Amsterdam":20260701T100000'
    assert starts(read(event(zoned))) == ["2026-07-01T08:00:00Z"]
    assert starts(read(event("DTSTART;TZID=Europe/Amsterdam;X-NOTE=a:b:20260701T100000"))) == [
        "2026-07-01T08:00:00Z"
    ]


def test_several_calendars_in_one_file_are_one() -> None:
    first = calendar("X-WR-CALNAME:Team", event("DTSTART:20260301T090000Z"))
    second = b"\xef\xbb\xbf" + calendar(event("DTSTART:20260302T090000Z", uid="two"))
    reading = read_text(first + second, [2026])
    assert (reading.name, len(reading.plain)) == ("Team", 2)


def test_calendar_that_cancels_gives_cancelled_appointments() -> None:
    (one,) = read("METHOD:CANCEL", event("DTSTART:20260301T090000Z")).plain
    assert one.cancelled


def test_titles_and_names_without_end_are_cut() -> None:
    reading = read(event("DTSTART:20260301T090000Z", "SUMMARY:" + "x" * 100_000, uid="y" * 100_000))
    (one,) = reading.plain
    assert len(one.title) == 5_000
    assert len(one.uid) < 100
