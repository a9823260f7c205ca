"""`urgent`: ways to fit something urgent into the plan, for people and for programs; nothing is changed."""

from __future__ import annotations

import json
from dataclasses import replace
from datetime import datetime
from functools import partial
from typing import Any

from PySide6.QtCore import QCoreApplication

from planner.app.defence import defences_now
from planner.app.history import survival_until
from planner.app.parameters_in_force import parameters_of
from planner.app.public_holidays import free_days
from planner.app.urgent_words import explanation, title, way_out_words
from planner.commands.arguments import Asked
from planner.commands.opened import OpenedPlan, opened, speaking
from planner.commands.plain_lines import plain_line
from planner.commands.read_plan import ReadPlan
from planner.domain.displacement import Cause
from planner.domain.errors import Problem, RuleBroken, UserError
from planner.domain.span import SHORTEST_BLOCK, Span
from planner.foresight.survival import Survival
from planner.proposals.defence import Defence
from planner.proposals.option import Option, Request, WayOut
from planner.proposals.situation import Situation, situation_of
from planner.proposals.urgent import options, ways_out
from planner.storage.review_reader import committed_acquisition


def show_urgent(asked: Asked) -> int:
    """Print the options for something urgent, and what else can be done where none is in time."""
    with speaking(asked.options) as translators:
        if asked.values.minutes < SHORTEST_BLOCK:
            raise RuleBroken(Problem.BLOCK_TOO_SHORT, minutes=SHORTEST_BLOCK)
        with opened(asked.options, translators) as plan:
            request = _request(asked, plan)
            situation = _situation(plan, request)
            found = options(request, situation)
            in_time = any(option.broken_due is None for option in found)
            ways = () if in_time else ways_out(request, situation)
            told = _Told(request, situation, plan)
            if asked.values.json:
                print(json.dumps(told.values(found, ways), indent=1))
            else:
                print("\n".join(told.lines(found, ways)))
    return 0


def _request(asked: Asked, plan: OpenedPlan) -> Request:
    cause = Cause(asked.values.cause.replace("-", " "))
    return Request(asked.values.minutes, _moment(asked.values.before, plan), cause, "", plan.clock.now())


def _moment(text: str, plan: OpenedPlan) -> datetime:
    """Return a moment on the rep's wall clock; one with an offset is brought there."""
    try:
        moment = datetime.fromisoformat(text.strip())
        return moment.astimezone(plan.clock.zone).replace(tzinfo=None) if moment.tzinfo else moment
    except (ValueError, OverflowError) as error:
        raise UserError(Problem.BAD_MOMENT, text=text) from error


def _situation(opened_plan: OpenedPlan, request: Request) -> Situation:
    read = ReadPlan(opened_plan)
    rules = parameters_of(read.plan).survival_rules
    committed = partial(committed_acquisition, opened_plan.reader)
    survival = survival_until(opened_plan.clock.today(), committed, rules)
    # The weeks that are looked at decide which recurrences must be known, and are read again with them.
    weeks = situation_of(read.plan, request.now, request.before, survival).weeks
    opened_plan.cover(weeks[0].iso.days[0], weeks[-1].iso.days[-1])
    read.plan.forget_weeks()
    situation = situation_of(read.plan, request.now, request.before, survival)
    actions = opened_plan.reader.placed_actions()
    return replace(
        situation,
        defences=defences_now(read.plan, read, request.now),
        actions=actions,
        holidays=free_days(read.plan.preferences, weeks[0].iso.days[0], weeks[-1].iso.days[-1]),
    )


class _Told:
    """Tells what was found for one request."""

    def __init__(self, request: Request, situation: Situation, plan: OpenedPlan) -> None:
        self._request, self._situation, self._formats = request, situation, plan.formats

    def lines(self, found: tuple[Option, ...], ways: tuple[WayOut, ...]) -> list[str]:
        """Return the options and the ways out for people."""
        lines = [
            f"{number}  {title(option)}: {plain_line(self._text(option))}"
            for number, option in enumerate(found, 1)
        ]
        if ways:
            words = QCoreApplication.translate("CommandLine", "It does not fit in before {moment}.")
            lines.append(words.replace("{moment}", self._formats.full_moment(self._request.before)))
            lines += [f"-  {plain_line(self._way_text(way))}" for way in ways]
        return lines

    def _text(self, option: Option) -> str:
        return explanation(option, self._situation, self._request, self._formats)

    def _way_text(self, way: WayOut) -> str:
        return way_out_words(way, self._situation, self._formats)

    def values(self, found: tuple[Option, ...], ways: tuple[WayOut, ...]) -> dict[str, Any]:
        """Return the options and the ways out for programs."""
        return {
            "options": [self._option(option) for option in found],
            "ways_out": [
                {
                    "kind": way.kind.value,
                    **(_times(way.span) if way.span is not None else {"start": None, "end": None}),
                    "block": way.block_id or None,
                    "text": self._way_text(way),
                }
                for way in ways
            ],
        }

    def _option(self, option: Option) -> dict[str, Any]:
        return {
            "kind": option.kind.value,
            **_times(option.span),
            "category": option.category_id,
            "late": option.broken_due is not None,
            "moves": [self._move(option, id_, to) for id_, to in option.moves.items()],
            "shortened": [self._change(id_, to) for id_, to in option.shortened.items()],
            "removed": sorted(option.removed),
            "buffer_left": option.buffer_left,
            "long_share_before": option.mix_before.long_share,
            "long_share_after": option.mix_after.long_share,
            "protected": option.is_protected,
            "earlier_moves": option.earlier_moves,
            "survival": _survival(option.survival),
            "defence": _defence(option.defence),
            "title": title(option),
            "text": self._text(option),
        }

    def _move(self, option: Option, id_: str, to: Span) -> dict[str, Any]:
        block = self._situation.block(id_)
        return {
            **self._change(id_, to),
            "category": block.category_id,
            "leaves_week": id_ in option.later_week,
            "past_due": option.made_late[id_].on.isoformat() if id_ in option.made_late else None,
            **({} if block.private else {"title": block.title}),
        }

    def _change(self, id_: str, to: Span) -> dict[str, Any]:
        return {"id": id_, "from": _times(self._situation.block(id_).span), "to": _times(to)}


def _times(span: Span) -> dict[str, str]:
    return {"start": span.begins_at.isoformat(), "end": span.ends_at.isoformat()}


def _defence(defence: Defence | None) -> dict[str, str | int] | None:
    if defence is None:
        return None
    return {
        "firmness": defence.firmness.name.lower(),
        "left": defence.left,
        "chances": defence.chances,
        "period": "month" if defence.is_monthly else "week",
    }


def _survival(survival: Survival | None) -> dict[str, float] | None:
    if survival is None or not survival.is_known:
        return None
    low, high = survival.interval
    return {"mean": survival.mean, "low": low, "high": high, "n": survival.n}
