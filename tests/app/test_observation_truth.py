"""Every number of every generated sentence, against what the rows say, over many histories."""

from __future__ import annotations

import random
import re
from collections import Counter
from collections.abc import Callable
from datetime import date

import pytest

from planner.app.formats import Formats, formats_for
from planner.app.language import Translators
from planner.app.observation_words import sentence
from planner.app.observations import MOST, Observation, Sight, chosen
from planner.charts.rows import MonthApproaches, ReviewRows, WeekHours
from planner.domain.displacement import Cause
from planner.foresight.survival import PART_ENDS
from tests.app.random_reviews import random_review

MANY = range(600)
ENGLISH = formats_for("en", "en_GB")
NUMBER = re.compile(r"\d+(?::\d\d)?(?:[.,]\d)?%?")
BLAMING = re.compile(
    r"\b(fail\w*|miss\w*|overdue|only|should|late|too|bad|poor\w*|worse|behind|forgot\w*|lazy|must|you|they|"
    r"mislukt|gemist|slechts|alleen|moet\w*|te laat|slecht\w*|vergeten|helaas|dread\w*|tegenop)\b|!",
    re.IGNORECASE,
)


@pytest.fixture(autouse=True)
def _speaking(speaking: Translators) -> None:
    """English, with its plurals."""


def numbers(text: str) -> list[str]:
    return NUMBER.findall(text)


def percent(share: float) -> str:
    return f"{int(share * 100 + 0.5 + 1e-9)}%"


def hours(minutes: int) -> str:
    text = f"{minutes / 60:.1f}"
    return text.removesuffix(".0")


def worked(rows: ReviewRows) -> list[WeekHours]:
    return [week for week in rows.weeks if week.short + week.long > 0]


def share(weeks: list[WeekHours]) -> float:
    return sum(week.long for week in weeks) / sum(week.short + week.long for week in weeks)


def of_weeks(weeks: list[WeekHours]) -> list[str]:
    return [str(weeks[0].week.number), str(weeks[-1].week.number)]


def changed(rows: ReviewRows, _: Observation) -> list[str]:
    first, last = worked(rows)[:4], worked(rows)[-4:]
    return [percent(share(first)), *of_weeks(first), percent(share(last)), *of_weeks(last)]


def steady(rows: ReviewRows, _: Observation) -> list[str]:
    weeks = worked(rows)
    return [percent(share(weeks)), *of_weeks(weeks[:4]), *of_weeks(weeks[-4:])]


def agreed(rows: ReviewRows, _: Observation) -> list[str]:
    band = worked(rows)[-1].agreed
    assert band is not None
    if band.high is None:
        return [percent(share(worked(rows))), percent(band.low)]
    return [percent(share(worked(rows))), percent(band.low).rstrip("%"), percent(band.high)]


def done(rows: ReviewRows, _: Observation) -> list[str]:
    fall = rows.waterfall
    moved = [hours(fall.moved_done)] if fall.moved_done else []
    return [hours(fall.planned), hours(fall.done + fall.moved_done), *moved]


def moved(rows: ReviewRows, _: Observation) -> list[str]:
    return [hours(rows.waterfall.moved_done), hours(rows.waterfall.planned)]


def main_causes(rows: ReviewRows, seen: Observation) -> list[str]:
    named = [row for row in rows.causes if row.cause in seen.causes]
    others = [row for row in rows.causes if row.cause not in (*seen.causes, None, Cause.DREADED)]
    assert len(named) <= 2
    assert all(row.minutes >= other.minutes for row in named for other in others)
    return [hours(sum(row.minutes for row in rows.causes)), hours(sum(row.minutes for row in named))]


def could_wait(rows: ReviewRows, _: Observation) -> list[str]:
    waited = sum(row.could_wait for row in rows.causes)
    return [hours(waited + sum(row.could_not for row in rows.causes)), hours(waited)]


def slots(rows: ReviewRows, seen: Observation) -> list[str]:
    assert seen.best in rows.survival
    assert seen.worst in rows.survival
    found = []
    for row in (seen.best, seen.worst):
        assert row is not None
        ends = [PART_ENDS[part] for part in (row.slot.part - 1, row.slot.part) if 0 <= part < 3]
        found += [*(f"{end // 60:02}:{end % 60:02}" for end in ends), percent(row.mean), str(row.n)]
        assert row.n >= 3
    return found


def whole(rows: ReviewRows) -> list[MonthApproaches]:
    return [month for month in rows.approaches if month.until is None]


def approaches(rows: ReviewRows, _: Observation) -> list[str]:
    counted = [month for month in whole(rows) if month.agreed]
    both = sum(month.own + month.agency for month in counted)
    return [str(len(counted)), str(both), str(sum(month.agreed or 0 for month in counted))]


def agency(rows: ReviewRows, _: Observation) -> list[str]:
    first = next(month for month in whole(rows) if month.agency)
    parts = [month.agency / (month.own + month.agency) for month in (first, whole(rows)[-1])]
    return [percent(part) for part in parts]


EXPECTED: dict[Sight, Callable[[ReviewRows, Observation], list[str]]] = {
    Sight.SHARE_CHANGED: changed,
    Sight.SHARE_STEADY: steady,
    Sight.SHARE_AGREED: agreed,
    Sight.DONE_OF_PLANNED: done,
    Sight.MOVED_AND_DONE: moved,
    Sight.MAIN_CAUSES: main_causes,
    Sight.COULD_WAIT: could_wait,
    Sight.SLOTS_DIFFER: slots,
    Sight.APPROACHES: approaches,
    Sight.AGENCY_SHARE: agency,
}


def seen_in(seed: int) -> tuple[ReviewRows, tuple[Observation, ...]]:
    rows = random_review(seed)
    before = random.Random(seed).sample(list(Sight), seed % 5)
    return rows, chosen(rows, before)


def test_each_number_of_each_sentence_is_that_of_the_rows() -> None:
    met: Counter[Sight] = Counter()
    for seed in MANY:
        rows, found = seen_in(seed)
        for seen in found:
            met[seen.sight] += 1
            said = sentence(seen, ENGLISH)
            assert numbers(said) == EXPECTED[seen.sight](rows, seen), (seed, said)

    assert min(met[sight] for sight in Sight) >= 12, met


@pytest.mark.parametrize("language", ["en", "nl"])
def test_no_sentence_blames_or_names_the_private_cause(speaking: Translators, language: str) -> None:
    speaking.speak(language)
    formats = Formats(formats_for(language, "nl_NL").language, formats_for(language, "nl_NL").locale)
    for seed in MANY:
        for seen in seen_in(seed)[1]:
            said = sentence(seen, formats)
            assert not BLAMING.search(said), said
            assert Cause.DREADED not in seen.causes
            assert said[0].isupper() or said[0].isdigit(), said
            assert said.endswith("."), said
            assert "{" not in said, said


def test_the_order_is_that_of_effect_and_number_of_cases() -> None:
    for seed in MANY:
        found = chosen(random_review(seed))
        weights = [seen.weight for seen in found]
        assert weights == sorted(weights, reverse=True)
        assert len(found) <= MOST
        assert all(0 < seen.effect <= 1 and seen.n > 0 for seen in found), seed


def test_what_was_said_last_time_is_said_again_only_where_nothing_new_is_left() -> None:
    for seed in MANY:
        rows = random_review(seed)
        first = chosen(rows)
        second = chosen(rows, {seen.sight for seen in first})
        repeated = {seen.sight for seen in second} & {seen.sight for seen in first}
        new = [seen for seen in second if seen.sight not in {one.sight for one in first}]
        assert not repeated or second[: len(new)] == tuple(new), seed


def test_a_month_is_named_where_the_agencys_part_began_and_ends() -> None:
    months = tuple(MonthApproaches(date(2026, 8 + n, 1), 2 + n, 3, 10) for n in range(3))
    (seen,) = [
        one
        for one in chosen(ReviewRows(approaches=months), [Sight.APPROACHES])
        if one.sight is Sight.AGENCY_SHARE
    ]

    said = sentence(seen, ENGLISH)

    assert said == "The agency's part of the approaches went from 60% in August to 43% in October."
