"""Whole flows of looking back as a rep types them, with their keys counted."""

from __future__ import annotations

from datetime import date, datetime

from PySide6.QtWidgets import QApplication

from planner.app.clock import StillClock
from planner.domain import edits
from planner.domain.block import Block
from planner.domain.span import IsoWeek, Span
from tests.views.week.hands import WEEK, Hands

KINDS = ("quotes", "calling", "service", "admin", "research", "visits", "account", "followup")
FRIDAY_EVENING = datetime(2026, 11, 27, 17, 5)


class CountedKeys:
    """A keyboard that counts: a chord is one key, a text as many as it has letters."""

    def __init__(self, hands: Hands) -> None:
        self._hands = hands
        self.count = 0

    def press(self, *sequences: str) -> None:
        """Press keys, a text in quotes letter by letter."""
        self.count += sum(len(s.strip('"')) if s.startswith('"') else 1 for s in sequences)
        self._hands.keys(*sequences)


def stand_at(hands: Hands, moment: datetime) -> None:
    """Let the clock stand at a moment."""
    clock = hands.session.clock
    assert isinstance(clock, StillClock)
    clock.moment = moment


def plan_weeks(hands: Hands, weeks: int, blocks_a_day: int, days: int = 5) -> None:
    """Plan and commit the weeks up to the current one, so many blocks on each working day."""
    for back in range(weeks):
        iso = WEEK.plus(-back)
        for day, number in ((day, number) for day in range(days) for number in range(blocks_a_day)):
            kind, length = KINDS[(day + number) % len(KINDS)], 540 // blocks_a_day
            span = Span(iso.days[day], 8 * 60 + number * length, length - 5)
            block = Block(f"w{back}d{day}n{number}", span, kind, f"{kind.title()} {number}")
            hands.session.do(edits.add_block, block)
        committed = datetime.combine(iso.monday, datetime.min.time()).replace(hour=8)
        hands.session.do(edits.commit_week, iso, f"baseline-{back}", committed)


def day_as_planned(keys: CountedKeys) -> None:
    """Close a day of ten blocks, all of which went as planned."""
    keys.press("Ctrl+L", "Ctrl+Return")


def every_block_confirmed(keys: CountedKeys) -> None:
    """Close a day of ten blocks with a key for each."""
    keys.press("Ctrl+L", *["D"] * 10, "Ctrl+Return")


def one_moved_one_shortened(keys: CountedKeys) -> None:
    """Close a day of ten blocks on which calls gave way to service, and a follow-up to a quote."""
    keys.press("Ctrl+L", "Down", "Down", "M", "2", "Return", "N")
    keys.press("Down", "Down", "S", '"45"', "Return", "1", "+", "+", "+", "Ctrl+Return")


def two_exceptions(keys: CountedKeys) -> None:
    """Close a day of ten blocks on which calls moved for service and research was cut by half for a quote."""
    keys.press("Ctrl+L", "PgDown", "2", "N", "PgDown", "S", "Return", "1", "N", "Ctrl+Return")


def all_different(keys: CountedKeys) -> None:
    """Close a day of ten blocks: five as planned, five that gave way, each with an answer of its own."""
    keys.press("Ctrl+L", "D", "S", '"30"', "2", "2", "N", "D", "L", "2")
    keys.press("PgDown", "G", "7", "S", '"45"', "3", "Ctrl+Return")


def plan_calls(hands: Hands) -> None:
    """Plan ten blocks on Tuesday, every second one for acquisition, and commit to them."""
    kinds = ("admin", "calling", "quotes", "research", "service", "followup", "quotes", "calling", "admin")
    for number, kind in enumerate((*kinds, "research")):
        hour, half = divmod(number, 2)
        hands.plan(f"{kind} {number}", 1, f"{9 + hour:02}:{half * 30:02}", 30, kind)
    hands.session.do(edits.commit_week, WEEK, "baseline", datetime(2026, 11, 23, 8))


def five_moved(keys: CountedKeys) -> None:
    """Close a day of ten blocks on which all five of acquisition gave way, with their causes."""
    causes = ("2", "1", "3", "2", "4")
    keys.press("Ctrl+L", *(key for cause in causes for key in ("PgDown", cause)), "Ctrl+Return")


def five_moved_with_all_answers(keys: CountedKeys) -> None:
    """The same, and of each whether what came in could have waited."""
    causes = ("2", "1", "3", "2", "4")
    keys.press("Ctrl+L", *(key for cause in causes for key in ("PgDown", cause, "N")), "Ctrl+Return")


def week_of_forty(keys: CountedKeys) -> None:
    """Close five open days with eight blocks each, on two of which a block gave way."""
    keys.press("Ctrl+L", "Left", "Left", "Left", "Left")
    keys.press("Down", "M", "2", "Return", "N", "Ctrl+Return")
    keys.press("Ctrl+Return", "Ctrl+Return")
    keys.press("Down", "Down", "S", '"30"', "Return", "1", "Ctrl+Return")
    keys.press("+", "+", "Ctrl+Return")


def week_of_forty_as_planned(keys: CountedKeys) -> None:
    """Close five open days with eight blocks each, all of which went as planned."""
    keys.press("Ctrl+L", "Ctrl+Shift+Return", "Ctrl+Return")


def five_weeks_of_paper(hands: Hands, keys: CountedKeys) -> None:
    """Enter five printed weeks of ten blocks, with three codes and a number of prospects in each."""
    hands.window.actions_table["paper_codes"].trigger()
    QApplication.processEvents()
    for _ in range(5):
        keys.press("Return", '"q"', "Return", "Return", '"s thu 10"', "Return", "Return", '"40"', "Return")
        keys.press(*["Return"] * 4, '"9"', "Return")


def closed_days(hands: Hands, weeks: int = 1) -> set[date]:
    """The days of the last weeks that are closed."""
    isos = [IsoWeek.of(FRIDAY_EVENING.date()).plus(-back) for back in range(weeks)]
    return {log.day for iso in isos for log in hands.session.week(iso).day_logs}
