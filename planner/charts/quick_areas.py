"""Polygons of one style that draw fast on screens: all at once, where matplotlib draws one by one."""

from __future__ import annotations

from typing import Any

import numpy as np
from matplotlib.backend_bases import RendererBase
from matplotlib.backends.backend_agg import RendererAgg
from matplotlib.collections import PolyCollection
from matplotlib.path import Path
from numpy.typing import NDArray

_AT_ONCE = 150
"""Agg moves edges onto whole pixels in paths of up to 1024 corners."""


class QuickAreas(PolyCollection):
    """Polygons with equally many corners, in one style; any output but pixels is left to matplotlib."""

    def draw(self, renderer: RendererBase) -> None:
        """Draw the polygons; matplotlib calls it."""
        if not isinstance(renderer, RendererAgg):
            super().draw(renderer)
            return
        if self.get_visible():
            self._draw_together(renderer)
        self.stale = False

    def _draw_together(self, renderer: Any) -> None:
        corners = np.array([path.vertices for path in self.get_paths()])
        context, face = renderer.new_gc(), self._face()
        self._set_edge(context)
        for first in range(0, len(corners), _AT_ONCE):
            together = _joined(corners[first : first + _AT_ONCE])
            renderer.draw_path(context, together, self.get_transform().frozen(), face)
        context.restore()

    def _face(self) -> tuple[float, ...] | None:
        faces: Any = self.get_facecolor()
        return tuple(faces[0]) if len(faces) else None

    def _set_edge(self, context: Any) -> None:
        # matplotlib's stub leaves what is asked of a collection without types.
        this: Any = self
        edges = this.get_edgecolor()
        context.set_linewidth(this.get_linewidth()[0] if len(edges) else 0)
        if len(edges):
            context.set_foreground(tuple(edges[0]), isRGBA=True)
            context.set_dashes(*this.get_linestyle()[0])
        if self.get_hatch():
            context.set_hatch(self.get_hatch())
            context.set_hatch_color(tuple(this.get_hatchcolor()[0]))
            context.set_hatch_linewidth(self.get_hatch_linewidth())


def _joined(polygons: NDArray[np.float64]) -> Path:
    """Return closed polygons, each with its first corner repeated at the end, as one path."""
    count, corners, _ = polygons.shape
    codes = np.full((count, corners), Path.LINETO, np.uint8)
    codes[:, 0], codes[:, -1] = Path.MOVETO, Path.CLOSEPOLY
    return Path(polygons.reshape(-1, 2), codes.ravel())
