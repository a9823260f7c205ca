"""Which colours, edges and hatches a block takes on screen and on paper. No Qt."""

from __future__ import annotations

from dataclasses import dataclass, replace

from planner import look
from planner.domain.category import Hatch, Horizon
from planner.drawing.faces import BlockFace


@dataclass(frozen=True, slots=True)
class Stripes:
    """A hatch: its pattern, colour, strength (0..1), pitch in pixels and line width.

    `from_share` is the part of the width at which it begins, 0 for the whole block.
    """

    pattern: Hatch
    colour: str
    strength: float
    pitch: float
    line: float = 1.0
    from_share: float = 0.0


@dataclass(frozen=True, slots=True)
class Ink:
    """Everything that colours a block on one medium; None means not drawn."""

    fill: str | None
    bar: str | None
    title: str
    sub: str
    edge: str | None = None
    edge_width: float = 1.0
    dashed: bool = False
    bar_width: float = 4.0
    stripes: Stripes | None = None
    plate: str | None = None
    text_inset: float = 11.0
    printed: bool = False


DONE_TOWARDS_BASE = 0.62
_STRENGTH = {Hatch.DIAGONAL: 0.24, Hatch.HORIZONTAL: 0.15, Hatch.CROSS: 0.22, Hatch.DOTS: 0.3}
_PITCH = {Hatch.DIAGONAL: 7.0, Hatch.HORIZONTAL: 5.0, Hatch.CROSS: 7.0, Hatch.DOTS: 5.0}


def screen_ink(face: BlockFace, theme: look.Theme, *, hovered: bool = False) -> Ink:
    """Return the ink of a block on screen (tokens.md, sections 2 and 5)."""
    tint = look.tint(face.colour, theme)
    if face.hollow:
        return Ink(None, None, theme.text2, theme.text3, edge=theme.control)
    if face.hatch is Hatch.DASHED:
        fill = _hovered(tint.fill, theme) if hovered else tint.fill
        return Ink(fill, None, tint.title, tint.sub, edge=tint.bar, dashed=True, text_inset=12)
    fill = tint.fill
    if face.done and face.horizon is not Horizon.LONG:
        fill = look.mixed(theme.base, fill, DONE_TOWARDS_BASE)
    if hovered:
        fill = _hovered(fill, theme)
    return Ink(fill, tint.bar, tint.title, tint.sub, stripes=_screen_stripes(face.hatch, tint.bar))


def _hovered(fill: str, theme: look.Theme) -> str:
    over = "#FFFFFF" if theme.name == look.DARK.name else "#000000"
    return look.mixed(over, fill, 0.12)


def _screen_stripes(hatch: Hatch, colour: str) -> Stripes | None:
    if hatch not in _PITCH:
        return None
    from_share = 0.58 if hatch is Hatch.HORIZONTAL else 0.0
    return Stripes(hatch, colour, _STRENGTH[hatch], _PITCH[hatch], from_share=from_share)


# Pure greys, so that text is printed with black ink alone.
PAPER = "#FFFFFF"
PAPER_BLACK = "#191919"
_PAPER_GREY = "#767676"
_PAPER_HAIRLINE = "#9A9A9A"
_PAPER_SUB = "#383838"
_HANDWRITING_TINT = 0.13


def paper_ink(face: BlockFace, *, grey: bool) -> Ink:
    """Return the ink of a block on paper (tokens.md, section 8): hatches in grey, light tints in colour."""
    ink = _grey_ink(face) if grey else _colour_ink(face)
    return replace(ink, title=PAPER_BLACK, sub=_PAPER_SUB, printed=True)


def _grey_ink(face: BlockFace) -> Ink:
    plain = Ink(PAPER, None, "", "", edge=_PAPER_HAIRLINE, edge_width=0.8, text_inset=13)
    if face.hollow:
        return plain
    if face.hatch is Hatch.DASHED:
        return replace(plain, edge=PAPER_BLACK, dashed=True)
    if face.horizon is Horizon.LONG:
        return replace(plain, edge=PAPER_BLACK, edge_width=1.8, bar="#000000", bar_width=7.0, text_inset=14)
    if face.horizon is Horizon.SHORT:
        stripes = Stripes(Hatch.DIAGONAL, _PAPER_HAIRLINE, 1.0, 7.0, 0.8)
        return replace(plain, edge=_PAPER_GREY, bar=_PAPER_GREY, bar_width=5.0, stripes=stripes, plate=PAPER)
    return plain


def _colour_ink(face: BlockFace) -> Ink:
    tint = look.tint(face.colour, look.LIGHT)
    plain = Ink(tint.fill, None, "", "", edge=_PAPER_HAIRLINE, edge_width=0.8, text_inset=13)
    if face.hollow:
        return replace(plain, fill=PAPER)
    if face.hatch is Hatch.DASHED:
        return replace(plain, fill=PAPER, edge=tint.bar, dashed=True)
    if face.horizon is Horizon.LONG:
        light = look.mixed(tint.fill, PAPER, _HANDWRITING_TINT)
        return Ink(light, tint.fill, "", "", tint.fill, 1.4, bar_width=7.0, text_inset=14)
    stripes = _screen_stripes(face.hatch, tint.bar)
    if face.horizon is Horizon.SHORT:
        bar_width = 5.0
        return replace(
            plain, bar=tint.bar, bar_width=bar_width, edge=tint.bar, stripes=stripes, plate=tint.fill
        )
    return replace(plain, stripes=stripes)
