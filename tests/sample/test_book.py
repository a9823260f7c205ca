"""The prospects of the sample are those of the design, and what was agreed can be seen to go slowly."""

from __future__ import annotations

from collections import Counter
from datetime import date, datetime, time, timedelta
from pathlib import Path

import pytest

from planner.domain.agreement import Agreement, Carrier, Metric, month_of
from planner.domain.approaches import Approached, approached, first_touches
from planner.domain.one_on_one import OneOnOne
from planner.domain.prospect import Enquiry, EnquiryResult, EnquirySource, Owner, Prospect, Stage, Touch
from planner.domain.support import CoachingSession, Support
from planner.sample.making import make_sample
from planner.sample.story import story_of
from planner.storage.plan_reader import PlanReader

TUESDAY = date(2026, 11, 24)
ELEVEN = time(11, 20)
ACTIVE = (
    ("Peelland Food Machines", "Joris Aarts", Stage.ENQUIRY, Owner.OWN, date(2026, 11, 24)),
    ("Van Gils Verpakking", "Ellen van Gils", Stage.MEETING, Owner.AGENCY, date(2026, 11, 25)),
    ("Bakkerij Van Loon", "Rob van Loon", Stage.APPROACHED, Owner.OWN, date(2026, 11, 25)),
    ("Kampstra Zuivel", "Sietske Kampstra", Stage.APPROACHED, Owner.OWN, date(2026, 11, 25)),
    ("Deltaplast", "Peter Maas", Stage.CONVERSATION, Owner.OWN, date(2026, 11, 25)),
    ("Agro Systems", "Marloes Bakker", Stage.APPROACHED, Owner.OWN, date(2026, 11, 26)),
    ("Verhoeven Transport Belts", "Hans Verhoeven", Stage.CONVERSATION, Owner.OWN, date(2026, 11, 27)),
    ("Houtindustrie Wessels", "Gerard Wessels", Stage.MEETING, Owner.OWN, date(2026, 12, 1)),
    ("Molen Foods", "Anne de Graaf", Stage.APPROACHED, Owner.OWN, date(2026, 12, 2)),
    ("Lichtdruk Papier", "Kees Brand", Stage.APPROACHED, Owner.AGENCY, date(2026, 12, 3)),
    ("Zeeuwse Glaswerken", "Iris Poot", Stage.CONVERSATION, Owner.OWN, date(2026, 12, 8)),
    ("Metaalhuis Venlo", "", Stage.NEW, Owner.OWN, None),
    ("Noordkade Koeltechniek", "Tom Reitsma", Stage.NEW, Owner.AGENCY, None),
    ("De Linde Tuinbouw", "Wim de Linde", Stage.APPROACHED, Owner.OWN, None),
)


@pytest.fixture(scope="module", params=[1, 7], ids="seed {}".format)
def path(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Path:
    made = tmp_path_factory.mktemp("sample") / "sample.overmorgen"
    make_sample(made, TUESDAY, "en", request.param, now=ELEVEN)
    return made


def test_fourteen_of_sixty_two_prospects_are_those_of_the_design(path: Path) -> None:
    with PlanReader(path) as reader:
        prospects = reader.prospects()
    active = [p for p in prospects if p.stage.is_active]

    assert len(prospects) == len({p.company for p in prospects}) == 62
    assert {(p.company, p.contact, p.stage, p.owner, p.next_on) for p in active} == set(ACTIVE)
    assert all(bool(p.next_action) is (p.next_on is not None) for p in active)
    assert {p.stage for p in prospects if not p.stage.is_active} == {Stage.CUSTOMER, Stage.LOST}


def test_six_of_ten_were_approached_in_november_two_of_them_by_the_agency(path: Path) -> None:
    first, last = month_of(TUESDAY)
    with PlanReader(path) as reader:
        counted = approached(reader.touches_between(first, last), {}, reader.day_logs(first, last))
        assert counted == Approached(4, 2, 0)


def test_tuesdays_block_has_the_calls_that_its_note_tells_of(path: Path) -> None:
    with PlanReader(path) as reader:
        calls = [touch for touch in reader.touches_between(TUESDAY, TUESDAY) if touch.block_id]
        (block,) = reader.blocks_by_id({touch.block_id for touch in calls}).values()
        month = reader.touches_between(TUESDAY.replace(day=1), TUESDAY)

    approached_then = [touch for touch in first_touches(month, {}) if touch in calls]
    assert block.note.startswith(f"{len(calls)} calls, {len(approached_then)} approached")


def test_deltaplast_was_handed_over_by_the_agency_and_has_a_block_on_wednesday(path: Path) -> None:
    with PlanReader(path) as reader:
        (company,) = (p for p in reader.prospects() if p.company == "Deltaplast")
        touches = reader.touches_of([company.id])
        block = reader.blocks_by_id([company.next_block_id])[company.next_block_id]
        called_in = reader.blocks_by_id([touches[-1].block_id])[touches[-1].block_id]

    assert [(t.day.day, t.kind.value, t.by.value, t.minutes) for t in touches] == [
        *((12, "mail", "agency", 0), (18, "call", "agency", 6), (24, "call", "own", 8))
    ]
    assert touches[-1].note.startswith("Wants fewer stops")
    assert (company.owner_since, company.added_on) == (date(2026, 11, 20), date(2026, 11, 3))
    assert (block.category_id, block.span.day, block.span.start) == ("research", company.next_on, 510)
    assert (called_in.category_id, called_in.title) == ("calling", "Food industry, list A")


def test_what_the_story_tells_hangs_together(path: Path) -> None:
    with PlanReader(path) as reader:
        prospects = {p.id: p for p in reader.prospects()}
        touches = reader.touches_between(date.min, date.max)
        enquiries = reader.enquiries()
        (support,) = (value for value in reader.kept() if isinstance(value, Support))
        calls = [
            call_list
            for block in reader.blocks(date(2026, 11, 23), date(2026, 11, 27))
            if (call_list := reader.call_list(block.id)) is not None
        ]
    added = {id_: p.added_on or date.max for id_, p in prospects.items()}

    assert {t.prospect_id for t in touches} >= {id_ for id_, p in prospects.items() if not p.stage.is_active}
    assert all(added[t.prospect_id] <= t.day <= TUESDAY and t.day.weekday() < 5 for t in touches)
    assert all(t.day >= support.begins for t in touches if t.by is Owner.AGENCY)
    assert 10 <= sum(t.by is Owner.AGENCY for t in touches) < len(touches) / 2
    assert all(added[e.prospect_id] < e.day for e in enquiries if e.prospect_id)
    assert all(e.closed_on is None or e.day < e.closed_on < TUESDAY for e in enquiries)
    assert [len(each.prospect_ids) for each in calls] == [6, 4]
    assert all(id_ in prospects for each in calls for id_ in each.prospect_ids)


def test_half_a_year_brought_ten_enquiries(path: Path) -> None:
    with PlanReader(path) as reader:
        enquiries = reader.enquiries()

    assert len(enquiries) == 10
    assert Counter(e.source for e in enquiries) == {
        EnquirySource.OWN: 5,
        EnquirySource.AGENCY: 2,
        EnquirySource.UNPROMPTED: 3,
    }
    assert Counter(e.result for e in enquiries) == {
        EnquiryResult.DEAL: 3,
        EnquiryResult.NO_DEAL: 4,
        EnquiryResult.OPEN: 3,
    }
    assert enquiries[0].day > TUESDAY - timedelta(weeks=26)


def test_rep_and_manager_have_agreed_on_three_things_and_talk_on_thursday(path: Path) -> None:
    with PlanReader(path) as reader:
        kept = reader.kept()
    agreements = {a.metric: a for a in kept if isinstance(a, Agreement)}
    last, talk = sorted((value for value in kept if isinstance(value, OneOnOne)), key=lambda one: one.day)
    sessions = [value.day for value in kept if isinstance(value, CoachingSession)]

    assert {metric: (a.target, a.carrier) for metric, a in agreements.items()} == {
        Metric.PROSPECTS: (10, Carrier.TOGETHER),
        Metric.LONG_SHARE: (0.3, Carrier.OWN),
        Metric.PROTECTED_BLOCKS: (2, Carrier.OWN),
    }
    protected = agreements[Metric.PROTECTED_BLOCKS]
    assert (protected.weekday, protected.before) == (2, 720)
    assert all(a.checked() is a for a in agreements.values())
    assert all(a.holds_on(TUESDAY) for a in agreements.values())
    assert (talk.day, talk.start, talk.manager) == (date(2026, 11, 26), 930, "Ingrid Kuipers")
    assert talk.kept_at is None
    assert (last.day, last.kept_at) == (date(2026, 11, 12), datetime(2026, 11, 12, 16, 40))
    assert sorted(day > TUESDAY for day in sessions) == [False, False, False, True]


@pytest.mark.parametrize("today", [date(2026, 11, 23), date(2026, 11, 29), date(2027, 1, 1)])
def test_nothing_is_told_of_days_to_come(today: date) -> None:
    story = story_of(today, ELEVEN, "nl", 3)
    kinds = Counter(type(value) for value in story.book)

    assert kinds[Prospect] == 62
    assert kinds[Enquiry] == 10
    assert all(value.day <= today for value in story.book if isinstance(value, Touch | Enquiry))
