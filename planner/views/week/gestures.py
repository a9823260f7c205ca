"""What a hand can do in the grid: move, resize, draw and frame blocks.

Each gesture is one transaction with three exits: `finish` stores, `cancel` leaves everything as it
was, and nothing at all is stored before the end.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import timedelta
from typing import Protocol

from PySide6.QtCore import QPointF, QRectF, Qt

from planner.domain.block import Block
from planner.domain.span import DAY_MINUTES, Span
from planner.drawing.week_geometry import Grid, moved_span, resized_span, span_between

Modifiers = Qt.KeyboardModifier


class GestureHost(Protocol):
    """What a gesture needs of the grid."""

    @property
    def grid(self) -> Grid:
        """The geometry in force."""

    @property
    def snap(self) -> int:
        """The step in minutes that times snap to."""

    def preview(self, spans: Mapping[str, Span], *, lead: str, copies: bool) -> None:
        """Show blocks where they would land; the lead block carries the label."""

    def preview_new(self, span: Span) -> None:
        """Show a new block where it would stand."""

    def preview_frame(self, frame: QRectF) -> None:
        """Show the frame that selects."""

    def end_preview(self) -> None:
        """Show everything as it is stored."""

    def store_moved(self, spans: Mapping[str, Span]) -> None:
        """Store new spans of blocks."""

    def store_copied(self, blocks: Sequence[Block]) -> None:
        """Store copies of blocks at their new spans."""

    def store_resized(self, block_id: str, span: Span) -> None:
        """Store a new length."""

    def open_new(self, span: Span) -> None:
        """Open the form for a new block."""

    def select_within(self, frame: QRectF) -> None:
        """Select the blocks that a frame touches."""


class Gesture(Protocol):
    """A gesture from its first move to one of its ends."""

    def move(self, at: QPointF, modifiers: Modifiers) -> None:
        """Follow the mouse to a place in the grid."""

    def finish(self) -> None:
        """Store what is shown."""

    def cancel(self) -> None:
        """Leave everything as it was."""


class MoveGesture:
    """Carries blocks to another time or day; with Ctrl held, copies of them."""

    def __init__(self, host: GestureHost, blocks: Sequence[Block], lead: Block, grip: QPointF) -> None:
        """Begin with the blocks that go along and the place of the press within the lead block."""
        self._host = host
        self._blocks = blocks
        self._lead = lead
        self._grip = grip
        self._shown_in: Grid | None = None
        self._spans: dict[str, Span] = {}
        self._copies = False

    def move(self, at: QPointF, modifiers: Modifiers) -> None:
        """Show the blocks where they would land; all keep their distance to the lead."""
        grid = self._host.grid
        top = at.y() - self._grip.y() - grid.insets.vertical
        landing = moved_span(grid, self._lead.span, at.x(), top, self._host.snap)
        days = (landing.day - self._lead.span.day).days
        minutes = landing.start - self._lead.span.start
        copies = bool(modifiers & Qt.KeyboardModifier.ControlModifier)
        spans = shifted_together(self._blocks, grid, days, minutes)
        if (grid, spans, copies) != (self._shown_in, self._spans, self._copies):
            self._shown_in, self._spans, self._copies = grid, spans, copies
            self._host.preview(spans, lead=self._lead.id, copies=copies)

    def finish(self) -> None:
        """Store the new times as one step, or the copies."""
        self._host.end_preview()
        moved = {b.id: self._spans[b.id] for b in self._blocks if self._spans.get(b.id, b.span) != b.span}
        if self._copies:
            self._host.store_copied([replace(b, span=self._spans[b.id]) for b in self._blocks])
        elif moved:
            self._host.store_moved(self._spans)

    def cancel(self) -> None:
        """Put the blocks back where they were."""
        self._host.end_preview()


def shifted_together(blocks: Sequence[Block], grid: Grid, days: int, minutes: int) -> dict[str, Span]:
    """Return the spans of blocks moved as one, as far as all of them stay within the days shown."""
    first = min(b.span.day for b in blocks)
    last = max(b.span.day for b in blocks)
    days = min(max(days, (grid.days[0] - first).days), (grid.days[-1] - last).days)
    earliest = min(b.span.start for b in blocks)
    latest = max(b.span.end for b in blocks)
    minutes = min(max(minutes, -earliest), DAY_MINUTES - latest)
    return {
        b.id: replace(b.span, day=b.span.day + timedelta(days=days), start=b.span.start + minutes)
        for b in blocks
    }


class ResizeGesture:
    """Pulls the start or the end of a block to another time."""

    def __init__(self, host: GestureHost, block: Block, *, at_start: bool) -> None:
        self._host = host
        self._block = block
        self._at_start = at_start
        self._span = block.span

    def move(self, at: QPointF, modifiers: Modifiers) -> None:
        """Show the block at its new length."""
        span = self._block.span
        self._span = resized_span(self._host.grid, span, at.y(), self._host.snap, at_start=self._at_start)
        self._host.preview({self._block.id: self._span}, lead=self._block.id, copies=False)

    def finish(self) -> None:
        """Store the new length."""
        self._host.end_preview()
        if self._span != self._block.span:
            self._host.store_resized(self._block.id, self._span)

    def cancel(self) -> None:
        """Give the block its length back."""
        self._host.end_preview()


class DrawGesture:
    """Draws a new block on empty space."""

    def __init__(self, host: GestureHost, start: QPointF) -> None:
        self._host = host
        self._start = start
        self._span: Span | None = None

    def move(self, at: QPointF, modifiers: Modifiers) -> None:
        """Show the new block from where the press was to here."""
        grid = self._host.grid
        column = grid.column_at(self._start.x())
        self._span = span_between(grid, column, self._start.y(), at.y(), self._host.snap)
        self._host.preview_new(self._span)

    def finish(self) -> None:
        """Ask what the block is for."""
        self._host.end_preview()
        if self._span is not None:
            self._host.open_new(self._span)

    def cancel(self) -> None:
        """Draw nothing."""
        self._host.end_preview()


class FrameGesture:
    """Selects the blocks that a frame touches."""

    def __init__(self, host: GestureHost, start: QPointF) -> None:
        self._host = host
        self._start = start
        self._frame = QRectF(start, start)

    def move(self, at: QPointF, modifiers: Modifiers) -> None:
        """Show the frame from where the press was to here."""
        self._frame = QRectF(self._start, at).normalized()
        self._host.preview_frame(self._frame)

    def finish(self) -> None:
        """Select what the frame touches."""
        self._host.end_preview()
        self._host.select_within(self._frame)

    def cancel(self) -> None:
        """Select nothing new."""
        self._host.end_preview()
