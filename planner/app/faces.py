"""From a block to its face: the words and marks that a rep sees on it."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from planner.app.formats import Formats
from planner.app.words import category_name
from planner.domain.block import Block, Outcome
from planner.domain.category import Category, Hatch, Horizon
from planner.drawing.faces import BlockFace


def face_of(block: Block, category: Category, formats: Formats, *, shows_private: bool = True) -> BlockFace:
    """Return what a block shows; a private one shows its length only where private things are hidden."""
    hidden = block.private and not shows_private
    title = "" if hidden else block.title
    name = _private_word() if hidden else category_name(category)
    return BlockFace(
        title=title or name,
        start=formats.clock_time(block.span.start),
        times=formats.times(block.span),
        kind_of_work=name if title else "",
        colour=category.colour,
        hatch=Hatch.NONE if hidden else category.hatch,
        horizon=category.horizon,
        glyphs=_glyphs(block),
        note="" if hidden else block.note,
        done=block.outcome is Outcome.DONE,
        hollow=not block.takes_time,
        is_buffer=category.hatch is Hatch.DASHED,
        private=block.private,
    )


def _private_word() -> str:
    return QCoreApplication.translate("Block", "Private")


def _glyphs(block: Block) -> tuple[str, ...]:
    marks = (
        ("shield", block.protected),
        ("lock", block.is_fixed),
        ("eye-off", block.private),
        ("check", block.outcome is Outcome.DONE),
    )
    return tuple(name for name, shown in marks if shown)


def spoken(block: Block, category: Category, formats: Formats) -> str:
    """Return what a screen reader says of a block: day, time, category, title and state."""
    parts = [
        formats.long_day(block.span.day),
        QCoreApplication.translate("Block", "{start} to {end}").format(
            start=formats.clock_time(block.span.start), end=formats.clock_time(block.span.end)
        ),
        category_name(category),
    ]
    if block.title:
        parts.append(block.title)
    return ", ".join([*parts, *states(block, category)])


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
    if block.outcome is Outcome.DONE:
        said.append(QCoreApplication.translate("Block", "done"))
    return said


def tooltip(block: Block, category: Category, formats: Formats) -> str:
    """Return the full text of a block in plain lines, for a tooltip that is shown as plain text."""
    first = block.title or category_name(category)
    when = f"{formats.times(block.span)} · {formats.duration(block.span.length)} · {category_name(category)}"
    lines = [first, when, ", ".join(states(block, category))]
    return "\n".join([*lines, block.note] if block.note else lines)
