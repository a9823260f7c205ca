"""Says what an option for something urgent does, and what is left to do where nothing fits in time."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime, time, timedelta

from PySide6.QtCore import QCoreApplication

from planner.app.defence import defence_words
from planner.app.faces import place_words
from planner.app.formats import Formats
from planner.app.words import category_name
from planner.domain.block import Block
from planner.domain.span import Span
from planner.foresight.survival import Survival
from planner.proposals.explain import Explanation, MovedBlock, explained
from planner.proposals.option import Option, OptionKind, Request, WayOut, WayOutKind
from planner.proposals.situation import Situation


def title(option: Option) -> str:
    """Return the name of an option, such as "Use the reactive buffer", with what it would make late."""
    if option.broken_due is not None:
        return QCoreApplication.translate("Urgent", "Do it later")
    name = _name_of_way(option)
    if not option.made_late:
        return name
    return QCoreApplication.translate("Urgent", "{way}, past its due day").replace("{way}", name)


def _name_of_way(option: Option) -> str:
    if option.is_protected:
        return QCoreApplication.translate("Urgent", "Move a protected acquisition block")
    if len(option.moves) > 1:
        return QCoreApplication.translate("Urgent", "Move %n client task(s)", "", len(option.moves))
    names = {
        OptionKind.CLIENT: QCoreApplication.translate("Urgent", "Move a client task"),
        OptionKind.FREE_TIME: QCoreApplication.translate("Urgent", "Use free time"),
        OptionKind.BUFFER: QCoreApplication.translate("Urgent", "Use the reactive buffer"),
        OptionKind.ACQUISITION: QCoreApplication.translate("Urgent", "Move an acquisition block"),
    }
    return names[option.kind]


def explanation(option: Option, situation: Situation, request: Request, formats: Formats) -> str:
    """Say in sentences when the urgent work is done, what moves where, and what that means."""
    return " ".join(_sentences(explained(option, request, situation), situation, formats))


def _sentences(facts: Explanation, situation: Situation, formats: Formats) -> Iterator[str]:
    yield f"{_place(facts.span, facts.now.date() == facts.span.day, facts.in_this_week, formats)}."
    if facts.broken_due is not None:
        words = QCoreApplication.translate("Urgent", "That is after {moment}.")
        yield words.replace("{moment}", _due(facts.broken_due, formats))
    for moved in facts.moved:
        yield from _what_moves(moved, situation, formats)
    if facts.kind is OptionKind.ACQUISITION:
        yield from _about_acquisition(facts, formats)
    else:
        yield _about_buffer(facts, formats)
    if facts.undercut is not None:
        words = QCoreApplication.translate(
            "Urgent", "The long-term share then lies below the agreed {share}."
        )
        yield words.replace("{share}", formats.share(facts.undercut))


def _due(due: datetime, formats: Formats) -> str:
    """Name a moment that work is due before; at midnight that is the day that ends there."""
    if due.time() > time.min:
        return formats.moment(due)
    return formats.long_day(due.date() - timedelta(days=1))


def _place(span: Span, is_today: bool, in_this_week: bool, formats: Formats) -> str:
    if is_today:
        day = QCoreApplication.translate("Urgent", "Today")
    else:
        day = formats.weekday(span.day, short=True)
        day = day if in_this_week else f"{day} {formats.day_and_month(span.day)}"
    return f"{day} {formats.times(span)}"


def _what_moves(moved: MovedBlock, situation: Situation, formats: Formats) -> Iterator[str]:
    was = moved.block.span
    words = QCoreApplication.translate("Urgent", "{name}, {time}, goes to {place}.")
    yield (
        words.replace("{time}", place_words(was, was, formats))
        .replace("{place}", place_words(moved.to, was, formats))
        .replace("{name}", _name(moved.block, situation))
    )
    if moved.leaves_week:
        yield QCoreApplication.translate("Urgent", "It leaves its week.")
    if moved.made_late is not None:
        words = QCoreApplication.translate(
            "Urgent", "That is after {day}, when the next action with {company} is due."
        )
        day = formats.day_and_month(moved.made_late.on)
        day = f"{formats.weekday(moved.made_late.on, short=True)} {day}"
        yield words.replace("{day}", day).replace("{company}", moved.made_late.company)


def _name(block: Block, situation: Situation) -> str:
    return block.title or category_name(situation.categories[block.category_id])


def _about_acquisition(facts: Explanation, formats: Formats) -> Iterator[str]:
    if facts.survival is not None:
        yield _survives(facts.survival, formats)
    if facts.earlier_moves == 1:
        yield QCoreApplication.translate("Urgent", "It is its second move this week.")
    elif facts.earlier_moves:
        yield QCoreApplication.translate(
            "Urgent", "It has moved %n time(s) this week already.", "", facts.earlier_moves
        )
    if facts.is_protected:
        yield QCoreApplication.translate("Urgent", "It is protected.")
    if facts.defence is not None:
        yield f"{defence_words(facts.defence)}."


def _survives(survival: Survival, formats: Formats) -> str:
    words = QCoreApplication.translate("Urgent", "Survives there {share} (n = {number}).")
    return words.replace("{share}", formats.share(survival.mean)).replace("{number}", str(survival.n))


def _about_buffer(facts: Explanation, formats: Formats) -> str:
    if facts.buffer_left == 0:
        words = {
            OptionKind.FREE_TIME: QCoreApplication.translate("Urgent", "Nothing moves."),
            OptionKind.BUFFER: QCoreApplication.translate("Urgent", "Nothing moves; no buffer is left."),
        }
        return words.get(facts.kind, QCoreApplication.translate("Urgent", "No buffer is left."))
    if facts.kind is OptionKind.CLIENT:
        said = QCoreApplication.translate("Urgent", "Buffer left {length}.")
    elif facts.in_this_week:
        said = QCoreApplication.translate("Urgent", "Nothing moves; {length} of buffer left this week.")
    else:
        said = QCoreApplication.translate("Urgent", "Nothing moves; {length} of buffer left in that week.")
    return said.replace("{length}", formats.duration(facts.buffer_left))


def way_out_words(way: WayOut, situation: Situation, formats: Formats) -> str:
    """Say what can be done where nothing fits in time, as one sentence."""
    words = {
        WayOutKind.COLLEAGUE: QCoreApplication.translate("Urgent", "Ask the back office to take it over."),
        WayOutKind.AGENCY: QCoreApplication.translate(
            "Urgent", "Let the agency take over {name}, {time}; then it fits {place}."
        ),
        WayOutKind.SHORTER: QCoreApplication.translate(
            "Urgent", "Do a first part in time: there is room for {length}, {place}."
        ),
        WayOutKind.LATER: QCoreApplication.translate("Urgent", "Agree on a later time: it fits {place}."),
        WayOutKind.DECLINE: QCoreApplication.translate("Urgent", "Decline it."),
    }[way.kind]
    if way.span is not None:
        in_this_week = not situation.weeks or way.span.day in situation.weeks[0].iso.days
        words = words.replace("{place}", _place(way.span, False, in_this_week, formats))
        words = words.replace("{length}", formats.duration(way.span.length))
    if way.block_id:
        block = situation.block(way.block_id)
        words = words.replace("{time}", place_words(block.span, block.span, formats))
        words = words.replace("{name}", _name(block, situation))
    return words
