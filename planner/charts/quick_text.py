"""Text that draws fast on screens: its outlines are kept, where matplotlib sets each letter anew."""

from __future__ import annotations

from typing import Any

import numpy as np
from matplotlib.backend_bases import RendererBase
from matplotlib.backends.backend_agg import RendererAgg
from matplotlib.colors import to_rgb
from matplotlib.text import Text
from matplotlib.transforms import Affine2D

from planner.charts.letters import SET_AT, outlines


class QuickText(Text):
    """One line of text on its base line, its left end at its position.

    A picture in pixels gets outlines, which takes a tenth of the time; any other output gets letters, so
    that the text of a PDF can be found.
    """

    def draw(self, renderer: RendererBase) -> None:
        """Draw the text; matplotlib calls it."""
        if not isinstance(renderer, RendererAgg):
            super().draw(renderer)
            return
        if self.get_visible():
            self._draw_outlines(renderer)
        self.stale = False

    def _draw_outlines(self, renderer: Any) -> None:
        x, y = self.get_transform().transform(self.get_position())
        pixels = renderer.points_to_pixels(self.get_fontsize())
        # Base lines on whole pixels keep small letters sharp.
        placed = Affine2D().scale(pixels / SET_AT).translate(x, np.round(y))
        context = renderer.new_gc()
        context.set_linewidth(0)
        path = outlines(self.get_text(), int(self.get_fontweight()), bool(self.get_fontfeatures()))
        renderer.draw_path(context, path, placed, to_rgb(self.get_color()))
        context.restore()
