"""Text that draws fast on screens: its outlines are kept, where matplotlib sets each letter anew."""

from __future__ import annotations

from functools import lru_cache
from typing import Any

import numpy as np
from matplotlib.backend_bases import RendererBase
from matplotlib.backends.backend_agg import RendererAgg
from matplotlib.colors import to_rgb
from matplotlib.font_manager import FontProperties
from matplotlib.path import Path
from matplotlib.text import Text
from matplotlib.textpath import text_to_path
from matplotlib.transforms import Affine2D


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
        placed = Affine2D().scale(pixels / text_to_path.FONT_SCALE).translate(x, np.round(y))
        context = renderer.new_gc()
        context.set_linewidth(0)
        path = _outlines(self.get_text(), self.get_fontproperties(), self._feature())
        renderer.draw_path(context, path, placed, to_rgb(self.get_color()))
        context.restore()

    def _feature(self) -> tuple[str] | None:
        features = self.get_fontfeatures()
        return (features[0],) if features else None


@lru_cache(maxsize=2048)
def _outlines(text: str, prop: FontProperties, features: tuple[str] | None) -> Path:
    vertices, codes = text_to_path.get_text_path(prop, text, features=features)
    return Path(np.asarray(vertices), codes or None)
