"""From a block to its face: the words and marks that a rep sees on it."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from planner.app.formats import Formats
from planner.app.words import category_name
from planner.domain.block import Block, Outcome
from planner.domain.category import Category, Hatch, Horizon, Side
from planner.domain.span import IsoWeek, Span
from planner.drawing.faces import BlockFace


def face_of(
    block: Block,
    category: Category,
    formats: Formats,
    *,
    shows_private: bool = True,
    came_from: Span | None = None,
    in_doubt: bool = False,
    worked: str = "",
) -> BlockFace:
    """Return what a block shows; a private one shows its length only where private things are hidden.

    `came_from` is where it stood before it gave way; it goes before `worked`, what became of its call list,
    until the block is done, and that before the block's own note. `in_doubt` says that its calendar could be
    read in several ways.
    """
    hidden = block.private and not shows_private
    title = "" if hidden else block.title
    name = _private_word() if hidden else category_name(category)
    is_over = worked and block.outcome in (Outcome.DONE, Outcome.SHORTENED)
    note, icon = ("", "") if hidden else _note(block, category, worked)
    if came_from is not None and not is_over:
        note, icon = _from_words(came_from, block, formats), "corner-down-right"
    return BlockFace(
        title=title or name,
        start=formats.clock_time(block.span.start),
        times=formats.times(block.span),
        kind_of_work=name if title else "",
        colour=category.colour,
        hatch=Hatch.NONE if hidden else category.hatch,
        horizon=category.horizon,
        glyphs=(*_glyphs(block), *(["circle-help"] if in_doubt else [])),
        note=note,
        note_icon=icon,
        done=block.outcome is Outcome.DONE,
        hollow=not block.takes_time,
        is_buffer=category.hatch is Hatch.DASHED,
        private=block.private,
        kept_share=block.kept / block.span.length if block.outcome is Outcome.SHORTENED else 1.0,
    )


def _note(block: Block, category: Category, worked: str) -> tuple[str, str]:
    """Return what stands below the title, with its icon.

    It is what became of the call list, else the note, else the plan for when something comes in.
    """
    if worked:
        return worked, "phone"
    if block.note or not if_then_words(block, category):
        return block.note, ""
    return block.if_then, "zap"


def if_then_words(block: Block, category: Category) -> str:
    """Return what the rep does when something comes in during acquisition; empty where nothing is planned."""
    if not block.if_then or category.side is not Side.ACQUISITION:
        return ""
    words = QCoreApplication.translate("Block", "If something comes in: {plan}")
    return words.replace("{plan}", block.if_then)


def _from_words(span: Span, block: Block, formats: Formats) -> str:
    when = place_words(span, block.span, formats)
    return QCoreApplication.translate("Block", "from {time}").replace("{time}", when)


def place_words(span: Span, seen_from: Span, formats: Formats) -> str:
    """Write where a block stands: "Thu 10:00", with the date where that is another week."""
    day = formats.weekday(span.day, short=True)
    if IsoWeek.of(span.day) != IsoWeek.of(seen_from.day):
        day = f"{day} {formats.day_and_month(span.day)}"
    return f"{day} {formats.clock_time(span.start)}"


def _private_word() -> str:
    return QCoreApplication.translate("Block", "Private")


_OUTCOME_GLYPHS = {
    Outcome.DONE: "check",
    Outcome.SHORTENED: "scissors",
    Outcome.DISPLACED: "corner-up-right",
    Outcome.GIVEN_UP: "x",
    Outcome.EXCUSED: "thermometer",
}


def _glyphs(block: Block) -> tuple[str, ...]:
    marks = (
        ("shield", block.protected),
        ("lock", block.is_fixed),
        ("eye-off", block.private),
    )
    shown = [name for name, applies in marks if applies]
    if block.outcome in _OUTCOME_GLYPHS:
        shown.append(_OUTCOME_GLYPHS[block.outcome])
    return tuple(shown)


def spoken(block: Block, category: Category, formats: Formats, doubt: str = "") -> str:
    """Return what a screen reader says of a block: day, time, category, title, state and what is in doubt."""
    parts = [
        formats.long_day(block.span.day),
        QCoreApplication.translate("Block", "{start} to {end}").format(
            start=formats.clock_time(block.span.start), end=formats.clock_time(block.span.end)
        ),
        category_name(category),
    ]
    if block.title:
        parts.append(block.title)
    return ", ".join([*parts, *states(block, category), *([doubt] if doubt else [])])


def states(block: Block, category: Category) -> list[str]:
    """Return the states of a block in words, none of which is told by colour alone."""
    horizon = {
        Horizon.LONG: QCoreApplication.translate("Block", "long-term"),
        Horizon.SHORT: QCoreApplication.translate("Block", "short-term"),
        Horizon.NEUTRAL: QCoreApplication.translate("Block", "neutral"),
    }
    said = [horizon[category.horizon]]
    if block.protected:
        said.append(QCoreApplication.translate("Block", "protected"))
    if block.is_fixed:
        said.append(QCoreApplication.translate("Block", "from calendar"))
    if not block.takes_time:
        said.append(QCoreApplication.translate("Block", "takes no time"))
    if block.private:
        said.append(QCoreApplication.translate("Block", "private"))
    outcomes = {
        Outcome.DONE: QCoreApplication.translate("Block", "done"),
        Outcome.SHORTENED: QCoreApplication.translate("Block", "shortened"),
        Outcome.DISPLACED: QCoreApplication.translate("Block", "displaced"),
        Outcome.GIVEN_UP: QCoreApplication.translate("Block", "given up"),
        Outcome.EXCUSED: QCoreApplication.translate("Block", "excused"),
    }
    if block.outcome in outcomes:
        said.append(outcomes[block.outcome])
    return said


def tooltip(block: Block, category: Category, formats: Formats, doubt: str = "", worked: str = "") -> str:
    """Return the full text of a block in plain lines, for a tooltip that is shown as plain text."""
    first = block.title or category_name(category)
    when = f"{formats.times(block.span)} · {formats.duration(block.span.length)} · {category_name(category)}"
    lines = [first, when, ", ".join(states(block, category))]
    if planned := if_then_words(block, category):
        lines.append(planned)
    return "\n".join([*lines, *(line for line in (worked, block.note, doubt) if line)])
