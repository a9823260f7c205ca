"""Saves a chart as a picture or a drawing; the same chart always gives the same bytes."""

from __future__ import annotations

import io
from enum import StrEnum
from pathlib import Path
from typing import Any

import matplotlib
from matplotlib.figure import Figure

from planner.charts.fonts import DPI
from planner.charts.labels import Heading

PICTURE_SCALE = 2
"""Pixels of a saved picture per pixel on a usual screen."""


class ChartFormat(StrEnum):
    """The kinds of files that a chart is saved as; the value is the ending of the name."""

    PNG = "png"
    SVG = "svg"
    PDF = "pdf"


# Neither date nor versions: files of the same chart can be compared.
_METADATA: dict[ChartFormat, dict[str, str | None]] = {
    ChartFormat.PNG: {"Software": None},
    ChartFormat.SVG: {"Date": None, "Creator": None},
    ChartFormat.PDF: {"CreationDate": None, "Creator": None, "Producer": None},
}
_SETTINGS: Any = {"svg.fonttype": "path", "svg.hashsalt": "overmorgen", "pdf.fonttype": 42}


def chart_bytes(figure: Figure, kind: ChartFormat, heading: Heading | None = None) -> bytes:
    """Return a chart as the bytes of a file: letters of an SVG are drawn, those of a PDF can be searched.

    A heading is also written where programs look for the title of a file, for who cannot see it.
    """
    out = io.BytesIO()
    with matplotlib.rc_context(_SETTINGS):
        figure.savefig(
            out,
            format=kind.value,
            dpi=DPI * PICTURE_SCALE if kind is ChartFormat.PNG else DPI,
            metadata=_METADATA[kind] | (_told(heading, kind) if heading is not None else {}),
            facecolor=figure.get_facecolor(),
        )
    return out.getvalue()


def _told(heading: Heading, kind: ChartFormat) -> dict[str, str | None]:
    about = "Subject" if kind is ChartFormat.PDF else "Description"
    return {"Title": heading.title, about: " ".join(heading.lines)}


def save(figure: Figure, path: Path) -> None:
    """Save a chart under a name that ends in .png, .svg or .pdf.

    Raises ValueError for another ending and OSError where the file cannot be written.
    """
    kind = ChartFormat(path.suffix.lower().lstrip("."))
    path.write_bytes(chart_bytes(figure, kind))
