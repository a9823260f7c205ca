from __future__ import annotations

import subprocess
import sys
from contextlib import closing
from dataclasses import replace
from datetime import date, datetime, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest

from planner.domain.appointment import CalendarSource, Occurrence, TimeKind
from planner.domain.category import default_categories
from planner.domain.errors import Problem, UserError
from planner.domain.look_back import DayLog
from planner.domain.preferences import Preferences
from planner.domain.span import IsoWeek, Span
from planner.domain.week import Baseline
from planner.storage import data_file
from planner.storage.plan_reader import PlanReader
from planner.storage.plan_store import PlanStore
from tests.storage.samples import (
    AMSTERDAM,
    CALENDAR,
    MONDAY,
    NOON,
    WEEK,
    block,
    edit,
    fill,
    gave_way,
    occurrence,
)

SUNDAY = MONDAY + timedelta(days=6)


def with_occurrences(path: Path, occurrences: list[Occurrence], calendar: CalendarSource = CALENDAR) -> None:
    data_file.create(path)
    store = PlanStore(path)
    number = store.add_reading(calendar.id, occurrences, {}, [2026], "", "[]", NOON)
    store.apply(edit((), [replace(calendar, reading=number)]))
    store.close()


def titles(path: Path, first: date = MONDAY, last: date = SUNDAY, zone: ZoneInfo = AMSTERDAM) -> list[str]:
    with PlanReader(path) as reader:
        return [appointment.uid for appointment in reader.appointments(first, last, zone)]


def test_a_new_file_has_the_default_categories_and_nothing_else(tmp_path: Path) -> None:
    data_file.create(tmp_path / "plan.db")
    with PlanReader(tmp_path / "plan.db") as reader:
        assert reader.categories() == default_categories()
        assert reader.preferences() == Preferences()
        assert reader.calendars() == ()
        week = reader.week(WEEK, AMSTERDAM)
        assert (week.blocks, week.appointments, week.baselines) == ((), (), ())


def test_a_week_holds_its_own_blocks_appointments_and_commits(tmp_path: Path) -> None:
    fill(tmp_path / "plan.db")
    with PlanReader(tmp_path / "plan.db") as reader:
        week = reader.week(WEEK, AMSTERDAM)
        assert len(week.blocks) == 16
        assert [b.span for b in week.blocks] == sorted(b.span for b in week.blocks)
        assert [baseline.number for baseline in week.baselines] == [1, 2]
        assert len(week.baselines[0].blocks) == 10
        by_uid = {appointment.uid: appointment for appointment in week.appointments}
        assert by_uid["u-0"].start == datetime(2026, 11, 23, 10)
        assert by_uid["u-3"].category_id == "visits"
        assert by_uid["u-4"].category_id == "meeting"
        later = reader.week(WEEK.plus(1), AMSTERDAM)
        assert len(later.blocks) == 15
        assert later.baselines == ()


def test_the_week_of_an_appointment_follows_the_zone_of_the_rep(tmp_path: Path) -> None:
    with_occurrences(tmp_path / "plan.db", [occurrence("late", datetime(2026, 11, 29, 23, 30), 15)])
    assert titles(tmp_path / "plan.db", zone=ZoneInfo("UTC")) == ["late"]
    assert titles(tmp_path / "plan.db", zone=AMSTERDAM) == []
    following = (MONDAY + timedelta(days=7), MONDAY + timedelta(days=13))
    assert titles(tmp_path / "plan.db", *following, AMSTERDAM) == ["late"]
    assert titles(tmp_path / "plan.db", zone=ZoneInfo("Pacific/Kiritimati")) == []
    assert titles(tmp_path / "plan.db", *following, ZoneInfo("Pacific/Kiritimati")) == ["late"]


def test_floating_and_whole_days_stay_where_they_are_in_every_zone(tmp_path: Path) -> None:
    day = occurrence("day", datetime(2026, 11, 29), 24 * 60, TimeKind.DATE)
    late = occurrence("late", datetime(2026, 11, 29, 23, 30), 15, TimeKind.FLOATING)
    with_occurrences(tmp_path / "plan.db", [day, late])
    for zone in ("UTC", "Pacific/Kiritimati", "Pacific/Pago_Pago"):
        assert titles(tmp_path / "plan.db", zone=ZoneInfo(zone)) == ["day", "late"]
        assert titles(tmp_path / "plan.db", SUNDAY + timedelta(days=1), zone=ZoneInfo(zone)) == []


@pytest.mark.parametrize("days", [1, 7, 8, 9, 400])
def test_an_appointment_of_many_days_is_found_on_each_of_them_whole(tmp_path: Path, days: int) -> None:
    start = datetime.combine(SUNDAY - timedelta(days=days - 1), datetime.min.time())
    with_occurrences(tmp_path / "plan.db", [occurrence("long", start, days * 24 * 60, TimeKind.DATE)])
    assert titles(tmp_path / "plan.db", SUNDAY, SUNDAY) == ["long"]
    assert titles(tmp_path / "plan.db", start.date(), start.date()) == ["long"]
    assert titles(tmp_path / "plan.db", SUNDAY + timedelta(days=1), SUNDAY + timedelta(days=9)) == []
    assert (
        titles(tmp_path / "plan.db", start.date() - timedelta(days=9), start.date() - timedelta(days=1)) == []
    )


def test_free_and_cancelled_appointments_are_there_where_the_calendar_shows_them(tmp_path: Path) -> None:
    free = replace(occurrence("free", datetime(2026, 11, 23, 9)), busy=False)
    cancelled = replace(occurrence("cancelled", datetime(2026, 11, 23, 10)), cancelled=True)
    busy = occurrence("busy", datetime(2026, 11, 23, 11))
    with_occurrences(tmp_path / "shown.db", [free, cancelled, busy])
    with_occurrences(tmp_path / "hidden.db", [free, cancelled, busy], replace(CALENDAR, shows_free=False))
    assert titles(tmp_path / "shown.db") == ["free", "cancelled", "busy"]
    assert titles(tmp_path / "hidden.db") == ["busy"]


def test_every_place_that_names_a_category_keeps_it_in_use(tmp_path: Path) -> None:
    fill(tmp_path / "plan.db")
    with PlanReader(tmp_path / "plan.db") as reader:
        used = {category.id for category in reader.categories() if reader.uses_category(category.id)}
    assert used == {"calling", "quotes", "meeting", "coaching", "leave", "visits"}


def test_a_change_by_another_connection_shows_in_the_data_version(tmp_path: Path) -> None:
    data_file.create(tmp_path / "plan.db")
    store = PlanStore(tmp_path / "plan.db")
    with PlanReader(tmp_path / "plan.db") as reader:
        before = reader.data_version()
        assert reader.data_version() == before
        store.apply(edit((), [CALENDAR_WITHOUT_READING]))
        assert reader.data_version() != before
        assert reader.calendars() == (CALENDAR_WITHOUT_READING,)
    store.close()


CALENDAR_WITHOUT_READING = replace(CALENDAR, reading=0, read_at=None)


def test_names_of_files_with_marks_of_their_own_can_be_read(tmp_path: Path) -> None:
    path = tmp_path / "week #1 100% ? mine é.db"
    fill(path)
    with PlanReader(path) as reader:
        assert reader.preferences().rep_name == "Jo"


def test_a_missing_file_is_said_to_be_missing_and_not_made(tmp_path: Path) -> None:
    with pytest.raises(UserError) as caught:
        PlanReader(tmp_path / "plan.db")
    assert caught.value.problem is Problem.FOLDER_UNUSABLE
    assert not (tmp_path / "plan.db").exists()


def test_weeks_at_the_edge_of_years_hold_the_right_days(tmp_path: Path) -> None:
    data_file.create(tmp_path / "plan.db")
    store = PlanStore(tmp_path / "plan.db")
    days = [date(2026, 12, 27), date(2026, 12, 28), date(2027, 1, 3), date(2027, 1, 4)]
    store.apply(edit((), [block(day.isoformat(), day) for day in days]))
    store.close()
    with PlanReader(tmp_path / "plan.db") as reader:
        week = reader.week(IsoWeek(2026, 53), AMSTERDAM)
        assert [b.span.day for b in week.blocks] == days[1:3]


def test_making_and_reading_a_file_leaves_sqlalchemy_out(tmp_path: Path) -> None:
    code = (
        "import sys; from pathlib import Path; path = Path(sys.argv[1]);"
        "from planner.storage import backup, data_file, plan_reader, soundness;"
        "data_file.create(path); plan_reader.PlanReader(path).close();"
        "sys.exit(bool({'sqlalchemy', 'alembic'} & set(sys.modules)))"
    )
    command = [sys.executable, "-c", code, str(tmp_path / "plan.db")]
    assert subprocess.run(command, check=False).returncode == 0


def test_what_gave_way_is_told_to_every_week_that_it_concerns(tmp_path: Path) -> None:
    path = tmp_path / "plan.db"
    data_file.create(path)
    spans = [Span(MONDAY + timedelta(days=7 * number), 540, 60) for number in range(4)]
    stands = replace(block("chain"), span=spans[3])
    chain = [
        gave_way(f"d{number}", "chain", spans[number], spans[number + 1], NOON + timedelta(days=number))
        for number in range(3)
    ]
    other = gave_way("other", "gone", Span(MONDAY + timedelta(days=2), 600, 30), None)
    with closing(PlanStore(path)) as store:
        store.apply(edit((), [*reversed(chain), stands, other]))
    with PlanReader(path) as reader:
        weeks = [reader.week(WEEK.plus(number), AMSTERDAM) for number in range(5)]
        days = (MONDAY, MONDAY + timedelta(days=6))
        assert reader.displacements(*days) == (chain[0], other)
        assert reader.chains(["chain", "no such"]) == tuple(chain)
        assert reader.chains([]) == ()
    assert [week.displacements for week in weeks] == [(chain[0], other, *chain[1:]), *[tuple(chain)] * 3, ()]


def test_a_week_knows_what_gave_way_of_all_that_it_was_committed_with(tmp_path: Path) -> None:
    path = tmp_path / "plan.db"
    data_file.create(path)
    promised = block("promised")
    later = gave_way("later", "promised", Span(MONDAY + timedelta(days=8), 540, 60), None)
    with closing(PlanStore(path)) as store:
        store.apply(edit((), [Baseline("baseline", WEEK, 1, NOON, (promised,)), later]))
    with PlanReader(path) as reader:
        assert reader.week(WEEK, AMSTERDAM).displacements == (later,)


def test_days_that_were_closed_or_skipped_are_told_in_order(tmp_path: Path) -> None:
    path = tmp_path / "plan.db"
    data_file.create(path)
    logs = [DayLog(MONDAY, NOON, 4), DayLog(MONDAY + timedelta(days=3), None)]
    next_week = DayLog(MONDAY + timedelta(days=7), NOON)
    with closing(PlanStore(path)) as store:
        store.apply(edit((), [next_week, *reversed(logs)]))
        with pytest.raises(UserError) as caught:
            store.apply(edit((), [DayLog(MONDAY, NOON, 5)]))
    assert caught.value.problem is Problem.CHANGED_ELSEWHERE
    with PlanReader(path) as reader:
        assert reader.week(WEEK, AMSTERDAM).day_logs == tuple(logs)
        assert reader.day_logs(MONDAY, next_week.day) == (*logs, next_week)
        assert [log.closed_at is None for log in logs] == [False, True]


def test_blocks_are_found_by_id_in_whichever_week_they_stand(tmp_path: Path) -> None:
    path = tmp_path / "plan.db"
    data_file.create(path)
    far = block("far", date(2031, 5, 6))
    with closing(PlanStore(path)) as store:
        store.apply(edit((), [block("here"), far]))
    with PlanReader(path) as reader:
        assert reader.blocks_by_id({"far", "here", "gone"}) == {"far": far, "here": block("here")}
        assert reader.blocks_by_id(()) == {}


def test_baselines_of_many_weeks_are_those_of_each(tmp_path: Path) -> None:
    fill(tmp_path / "plan.db")
    with PlanReader(tmp_path / "plan.db") as reader:
        assert reader.baselines_between(MONDAY, SUNDAY) == reader.baselines(WEEK)
        assert reader.baselines_between(MONDAY + timedelta(days=1), SUNDAY) == ()


def test_a_category_that_something_gave_way_under_is_used(tmp_path: Path) -> None:
    path = tmp_path / "plan.db"
    data_file.create(path)
    with PlanReader(path) as reader, closing(PlanStore(path)) as store:
        assert not reader.uses_category("calling")
        store.apply(edit((), [gave_way("d", "gone", Span(MONDAY, 540, 60), None)]))
        assert reader.uses_category("calling")
