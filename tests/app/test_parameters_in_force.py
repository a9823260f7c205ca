"""What the rep sets on "How Overmorgen calculates" changes what the app says: no parameter is for show."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest

from planner.app.history import History
from planner.app.parameters_in_force import parameters_of
from planner.app.review import Asked, read_review
from planner.app.review_rows import Period
from planner.app.support import support_state
from planner.charts.rows import Counted
from planner.domain import one_on_one_edits
from planner.domain.span import IsoWeek
from planner.foresight.parameters import PARAMETERS, Parameter
from planner.sample.making import make_sample
from tests.app.open_plan import OpenPlan

TODAY = date(2026, 11, 23)
AMSTERDAM = ZoneInfo("Europe/Amsterdam")
QUARTER = Period.back_from(IsoWeek.of(TODAY).plus(-1), 13)


@pytest.fixture(scope="module")
def sample(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Half a year of the sample rep."""
    path = tmp_path_factory.mktemp("sample") / "plan.overmorgen"
    make_sample(path, TODAY, "en")
    return path


@pytest.fixture
def plan(sample: Path, data_file: Path) -> Iterator[OpenPlan]:
    """The sample, opened."""
    data_file.write_bytes(sample.read_bytes())
    opened = OpenPlan(data_file)
    yield opened
    opened.close()


def test_survival_of_slots_goes_by_the_own_values(plan: OpenPlan) -> None:
    history = History(plan.session)
    before = [slot for slot, found in history.survival().slots.items() if found.is_known]
    plan.session.do(one_on_one_edits.set_parameter, "survival_shown_from", 20.0)
    after = [slot for slot, found in history.survival().slots.items() if found.is_known]

    assert len(after) < len(before)
    assert all(history.survival().slots[slot].n >= 20 for slot in after)


def test_buffer_goes_by_the_own_values(plan: OpenPlan) -> None:
    history = History(plan.session)
    usual = history.usual_buffer()
    plan.session.do(one_on_one_edits.set_parameter, "reuse", 0.0)
    wary = history.usual_buffer()

    assert usual is not None
    assert wary is not None
    assert wary.minutes < usual.minutes


class Said:
    """What the app says of the sample with some values of the parameters."""

    def __init__(self, path: Path, plan: OpenPlan) -> None:
        self._path, self._plan = path, plan

    def with_own(self, name: str, value: float | None) -> str:
        """Return all of it, with an own value of one parameter."""
        session = self._plan.session
        session.do(one_on_one_edits.set_parameter, name, value)
        parameters = parameters_of(session.plan)
        review = read_review(self._path, Asked(QUARTER, TODAY, AMSTERDAM, parameters))
        assert review is not None
        said = (
            replace(review.rows, survival=()),
            [(row.slot, row.mean, row.is_known, row.advice) for row in review.rows.survival],
            review.forecast.rows(review.levers, Counted.DEALS),
            History(session).usual_buffer(),
            support_state(session.plan, session, TODAY),
        )
        return repr(said)


# Far from the default, so that rounding to minutes or whole counts does not hide what it changes.
def another(parameter: Parameter) -> float:
    high = parameter.high if parameter.high - parameter.default > parameter.default - parameter.low else 0
    return high or parameter.low


def test_every_parameter_changes_what_is_said(sample: Path, plan: OpenPlan) -> None:
    said = Said(sample, plan)
    usual = said.with_own("rate", None)
    without_effect = []
    for parameter in PARAMETERS:
        if said.with_own(parameter.name, another(parameter)) == usual:
            without_effect.append(parameter.name)
        plan.session.undo()

    assert without_effect == []
