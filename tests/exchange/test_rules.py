"""Recurrence rules give the starts that RFC 5545 shows, and the same as dateutil for any rule."""

import time
from datetime import datetime, timedelta

import pytest
from dateutil.rrule import rrulestr  # type: ignore[import-untyped]
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from planner.exchange.rule_starts import starts_between
from planner.exchange.rules import Budget, RuleUnreadable, RuleUnsupported, TooFrequent, rule_of_text
from tests.exchange.calendars import event, read

START = datetime(1997, 9, 2, 9)


def days(rule: str, until: datetime, start: datetime = START) -> list[str]:
    found = starts_between(rule_of_text(rule), start, start, until, Budget(100_000))
    return [f"{moment:%m-%d}" for moment in found]


@pytest.mark.parametrize(
    ("rule", "wanted"),
    [
        ("FREQ=DAILY;COUNT=3", "09-02 09-03 09-04"),
        ("FREQ=WEEKLY;INTERVAL=2;WKST=SU;COUNT=3", "09-02 09-16 09-30"),
        ("FREQ=WEEKLY;COUNT=4;BYDAY=TU,TH", "09-02 09-04 09-09 09-11"),
        ("FREQ=MONTHLY;COUNT=3;BYMONTHDAY=-3", "09-28 10-29 11-28"),
        ("FREQ=MONTHLY;COUNT=3;BYDAY=1FR", "09-05 10-03 11-07"),
        ("FREQ=MONTHLY;COUNT=3;BYDAY=-2MO", "09-22 10-20 11-17"),
        ("FREQ=MONTHLY;BYDAY=TU,WE,TH;BYSETPOS=3;COUNT=3", "09-04 10-07 11-06"),
        ("FREQ=MONTHLY;BYDAY=FR;BYMONTHDAY=13;COUNT=2", "02-13 03-13"),
        ("FREQ=YEARLY;BYMONTH=6,7;COUNT=3", "06-02 07-02 06-02"),
        ("FREQ=YEARLY;BYYEARDAY=1,100;COUNT=2", "01-01 04-10"),
        ("FREQ=YEARLY;BYDAY=20MO;COUNT=2", "05-18 05-17"),
        ("FREQ=YEARLY;BYWEEKNO=20;BYDAY=MO;COUNT=3", "05-11 05-17 05-15"),
        ("FREQ=WEEKLY;BYDAY=TU,SU;WKST=MO;INTERVAL=2;COUNT=4", "09-02 09-07 09-16 09-21"),
        ("FREQ=WEEKLY;BYDAY=TU,SU;WKST=SU;INTERVAL=2;COUNT=4", "09-02 09-14 09-16 09-28"),
        ("freq=daily;count=2; byday=TU ,WE", "09-02 09-03"),
        ("FREQ=DAILY\\;COUNT=2", "09-02 09-03"),
    ],
)
def test_examples_of_the_standard(rule: str, wanted: str) -> None:
    assert days(rule, datetime(2002, 1, 1)) == wanted.split()


def test_leap_day_comes_in_leap_years() -> None:
    found = starts_between(
        rule_of_text("FREQ=YEARLY"),
        datetime(2024, 2, 29),
        datetime(2024, 1, 1),
        datetime(2033, 1, 1),
        Budget(9_999),
    )
    assert [moment.year for moment in found] == [2024, 2028, 2032]


@pytest.mark.parametrize(
    "text",
    ["", "FREQ=OFTEN", "FREQ=DAILY;INTERVAL=0", "FREQ=DAILY;BYHOUR=25", "FREQ=DAILY;BYDAY=XX", "COUNT=3"],
)
def test_nonsense_is_no_rule(text: str) -> None:
    with pytest.raises(RuleUnreadable):
        rule_of_text(text)


def test_rules_of_other_calendars_are_not_followed() -> None:
    with pytest.raises(RuleUnsupported):
        rule_of_text("RSCALE=HEBREW;FREQ=YEARLY")


def test_rule_that_never_comes_true_costs_little() -> None:
    budget = Budget(2_000)
    rule = rule_of_text("FREQ=DAILY;BYMONTH=2;BYMONTHDAY=30")
    assert list(starts_between(rule, START, datetime(2026, 1, 1), datetime(2026, 12, 31), budget)) == []
    assert budget.steps > 1_000


def test_rule_that_asks_for_too_much_is_stopped() -> None:
    rule = rule_of_text("FREQ=SECONDLY;COUNT=900000000")
    with pytest.raises(TooFrequent):
        list(starts_between(rule, START, datetime(2026, 1, 1), datetime(2026, 12, 31), Budget(10_000)))


def numbers(least: int, most: int) -> st.SearchStrategy[str]:
    values = st.integers(least, most).filter(bool)
    return st.lists(values, min_size=1, max_size=3).map(lambda some: ",".join(map(str, some)))


WEEKDAYS = st.lists(
    st.sampled_from(["MO", "TU", "WE", "TH", "FR", "SA", "SU"]), min_size=1, max_size=4, unique=True
)


@st.composite
def rules(draw: st.DrawFn) -> str:
    frequency = draw(st.sampled_from(["YEARLY", "MONTHLY", "WEEKLY", "DAILY", "HOURLY"]))
    parts = [f"FREQ={frequency}", f"INTERVAL={draw(st.integers(1, 5))}"]
    if draw(st.booleans()):
        parts.append(f"BYMONTH={draw(numbers(1, 12))}")
    if draw(st.integers(0, 2)) == 0:
        parts.append(f"BYMONTHDAY={draw(numbers(-31, 31))}")
    if draw(st.booleans()):
        place = draw(st.sampled_from(["1", "2", "-1", ""])) if frequency in ("YEARLY", "MONTHLY") else ""
        parts.append("BYDAY=" + ",".join(place + day for day in draw(WEEKDAYS)))
        if frequency == "YEARLY" and not place and draw(st.booleans()):
            parts.append(f"BYWEEKNO={draw(numbers(-53, 53))}")
    if len(parts) > 2 and frequency in ("YEARLY", "MONTHLY") and draw(st.integers(0, 3)) == 0:
        parts.append(f"BYSETPOS={draw(numbers(-3, 3))}")
    parts.append(f"WKST={draw(st.sampled_from(['MO', 'SU']))}")
    if draw(st.integers(0, 2)) == 0:
        parts.append(f"COUNT={draw(st.integers(1, 40))}")
    return ";".join(parts)


@settings(max_examples=100)
@given(rules(), st.datetimes(datetime(2018, 1, 1), datetime(2020, 12, 28)), st.integers(0, 2))
def test_any_rule_gives_what_dateutil_gives(text: str, start: datetime, later: int) -> None:
    start = start.replace(microsecond=0)
    first = datetime(start.year + later, 1, 1)
    last = first + timedelta(days=365)
    ours = list(starts_between(rule_of_text(text), start, first, last, Budget(1_000_000)))
    # dateutil stops at UNTIL only when it has found a later start: a count of days bounds its search.
    bounded = rrulestr(text if "COUNT" in text else f"{text};UNTIL={last:%Y%m%dT%H%M%S}", dtstart=start)
    assume(ours or "BYMONTHDAY" not in text)
    theirs = [moment for moment in bounded.xafter(first, count=len(ours) + 1, inc=True) if moment <= last]
    assert ours == theirs


def test_many_rules_that_ask_for_too_much_do_not_add_up_and_leave_enough_for_sound_ones() -> None:
    endless = "RRULE:FREQ=MINUTELY;COUNT=999999999"
    greedy = [event("DTSTART:20200101T100000Z", endless, uid=f"greedy-{number}") for number in range(50)]
    sound = event("DTSTART:20200101T090000Z", "RRULE:FREQ=DAILY;COUNT=3000", uid="sound")

    begun = time.process_time()
    reading = read(*greedy, sound)

    assert time.process_time() - begun < 4
    assert len([one for one in reading.expanded if one.uid == "sound"]) == 365
    assert len(reading.left_out) == 50
