"""Files as the usual programs write them come out with the right times, titles and marks."""

from planner.domain.appointment import Occurrence
from planner.exchange.calendar_in import expand, read_text
from planner.exchange.reading import CalendarReading, DoubtKind
from tests.exchange.calendars import DATA, all_of, shown, starts, times


def reading_of(name: str, *years: int) -> CalendarReading:
    return read_text((DATA / name).read_bytes(), years or (2026,))


def titled(reading: CalendarReading, title: str) -> list[Occurrence]:
    return [one for one in all_of(reading) if one.title == title]


def test_outlook_series_keeps_its_hour_over_summer_time() -> None:
    mondays = titled(reading_of("outlook.ics"), "Teamoverleg")
    assert shown(mondays[0].start, mondays[0].kind) == "2026-01-05T08:00:00Z"
    assert shown(mondays[-1].start, mondays[-1].kind) == "2026-10-05T07:00:00Z"
    assert len(mondays) == 39


def test_outlook_moved_occurrence_stands_at_its_new_time_alone() -> None:
    reading = reading_of("outlook.ics")
    (moved,) = titled(reading, "Teamoverleg (na Pasen)")
    assert shown(moved.start, moved.kind) == "2026-04-07T12:00:00Z"
    assert moved.recurrence == "20260406T070000Z"
    assert "2026-04-06T07:00:00Z" not in starts(reading)


def test_outlook_says_what_takes_time_and_what_is_private() -> None:
    reading = reading_of("outlook.ics")
    (holiday,) = titled(reading, "Vakantie")
    assert (holiday.busy, holiday.private) == (True, True)
    (party,) = titled(reading, "Feest")
    assert (party.busy, party.private) == (False, False)
    assert party.tags == ("Persoonlijk", "Rood, of zo", "Avond")
    assert reading.name == "Agenda"


def test_google_series_loses_its_exception_and_knows_what_was_cancelled() -> None:
    weekly = titled(reading_of("google.ics"), "Belblok")
    told = [(shown(one.start, one.kind), one.cancelled) for one in weekly]
    assert told == [
        ("2026-03-19T15:00:00Z", False),
        ("2026-03-26T15:00:00Z", False),
        ("2026-04-10T08:00:00Z", False),
        ("2026-04-16T14:00:00Z", True),
        ("2026-04-23T14:00:00Z", False),
        ("2026-04-30T14:00:00Z", False),
    ]


def test_google_all_day_series_is_expanded_for_the_asked_years_alone() -> None:
    reading = reading_of("google.ics", 2027, 2029)
    kings_days = titled(reading, "Koningsdag")
    assert [shown(one.start, one.kind) for one in kings_days] == ["2027-04-27", "2029-04-27"]
    assert [shown(one.end, one.kind) for one in kings_days] == ["2027-04-28", "2029-04-28"]
    assert not any(one.busy for one in kings_days)
    assert titled(reading, "Kennismaking Bakkerij Smit; Utrecht")


def test_kept_series_give_other_years_the_same_as_a_new_reading() -> None:
    for name in ("outlook.ics", "google.ics", "mozilla.ics"):
        occurrences, left_out = expand(reading_of(name, 2020).series, [2026, 2027])
        assert sorted(occurrences, key=repr) == sorted(reading_of(name, 2026, 2027).expanded, key=repr)
        assert left_out == ()


def test_mozilla_zones_floating_times_and_added_dates() -> None:
    reading = reading_of("mozilla.ics")
    (own_zone,) = titled(reading, "In a zone of its own")
    assert shown(own_zone.start, own_zone.kind) == "2026-06-01T06:30:00Z"
    assert shown(own_zone.end, own_zone.kind) == "2026-06-01T08:00:00Z"
    floating = titled(reading, "Wherever I am")
    assert [shown(one.start, one.kind) for one in floating] == [
        f"2026-06-0{day}T09:00:00" for day in (2, 3, 4)
    ]
    fair = [(shown(one.start, one.kind), (one.end - one.start) // 3600) for one in titled(reading, "Beurs")]
    assert fair == [
        ("2026-09-01T08:00:00Z", 1),
        ("2026-09-03T10:00:00Z", 1),
        ("2026-09-07T08:00:00Z", 4),
    ]


def test_a_change_from_one_day_on_moves_all_that_follows() -> None:
    reading = reading_of("mozilla.ics")
    route = [one for one in all_of(reading) if one.title.startswith("Route")]
    told = [(shown(one.start, one.kind), (one.end - one.start) // 3600, one.title) for one in route]
    assert told == [
        ("2026-06-01T07:00:00Z", 1, "Route"),
        ("2026-06-08T07:00:00Z", 1, "Route"),
        ("2026-06-15T09:00:00Z", 2, "Route, later"),
        ("2026-06-22T09:00:00Z", 2, "Route, later"),
        ("2026-06-29T09:00:00Z", 2, "Route, later"),
    ]


def test_tasks_and_journals_are_no_appointments() -> None:
    assert not titled(reading_of("mozilla.ics"), "Not an appointment")
    assert reading_of("mozilla.ics").events == 5


def test_vcalendar_of_old_phones_is_read_with_its_letters() -> None:
    reading = reading_of("old-format.vcs")
    (old,) = all_of(reading)
    assert old.title == "Café met een heel lange naam"
    assert old.private
    assert times(reading) == [("2004-06-28T08:00:00Z", "2004-06-28T09:00:00Z")]


def test_sound_files_leave_nothing_in_doubt() -> None:
    for name in ("outlook.ics", "google.ics", "mozilla.ics"):
        reading = reading_of(name)
        assert reading.left_out == ()
        assert [doubt for doubt in reading.doubts if doubt.kind is not DoubtKind.ZONE_GUESSED] == []
