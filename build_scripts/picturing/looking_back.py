"""What leads to the look-back and to the form for paper."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime

from PySide6.QtWidgets import QApplication, QLineEdit

from picturing.stage import Stage
from planner.domain.block import Outcome
from planner.domain.edits import Edit, EditKind, Label

_EVENING = datetime(2026, 11, 24, 17, 5)
_LEFT_OPEN = (date(2026, 11, 19), date(2026, 11, 20), date(2026, 11, 23))
_UNPLANNED = {"en": "1h30 pump Peelland service", "nl": "1u30 pomp Peelland service"}
_OTHER_TIME = {"en": "fri 9", "nl": "vr 9"}
_CODES = {"en": ("", "", "q thu 10", "30 s", "b"), "nl": ("", "", "o do 10", "30 s", "a")}


def open_in_the_evening(stage: Stage) -> None:
    """Open the sample at five past five."""
    stage.clock.moment = _EVENING
    stage.open_sample()


def open_with_open_days(stage: Stage) -> None:
    """Open the sample in the evening, with three earlier days that nothing was said about."""
    open_in_the_evening(stage)
    for day in _LEFT_OPEN:
        log = stage.session.plan.week_of(day).day_log(day)
        said = tuple(stage.session.own_blocks(day, day))
        unsaid = tuple(replace(block, outcome=Outcome.OPEN, kept=0) for block in said)
        edit = Edit(Label(EditKind.MARK_OPEN), (*said, *([log] if log else [])), unsaid)
        stage.session.do(lambda _plan, unsay: unsay, edit)


def look_back(stage: Stage) -> None:
    """Open the look-back of today."""
    stage.do("look_back")


def answered(stage: Stage) -> None:
    """Say of one block how much was done, count a prospect more, and be asked about the last block."""
    look_back(stage)
    stage.keys(*["D"] * 5, "S", "4", "5", "Return", "1", "+", "End", "M", "2")


def gave_way(stage: Stage) -> None:
    """Be asked everything about acquisition that gave way, and type a time for it."""
    look_back(stage)
    stage.keys("Down", "Down", "M", "1", "T")
    _type(_OTHER_TIME[stage.setting.language])


def unplanned(stage: Stage) -> None:
    """Type something unplanned."""
    look_back(stage)
    stage.keys("End", "M", "2", "Return", "A")
    _type(_UNPLANNED[stage.setting.language])


def earlier_day(stage: Stage) -> None:
    """Go to an earlier day that is open."""
    look_back(stage)
    stage.keys("Left")


def paper(stage: Stage) -> None:
    """Enter the codes of the week that stand on paper."""
    stage.do("paper_codes")
    for code in _CODES[stage.setting.language]:
        _type(code)
        stage.keys("Return")


def _type(text: str) -> None:
    field = QApplication.focusWidget()
    assert isinstance(field, QLineEdit)
    field.setText(text)
