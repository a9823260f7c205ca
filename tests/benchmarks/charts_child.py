"""Draws one chart in a fresh program, and prints how long importing and drawing took, in milliseconds."""

from __future__ import annotations

import json
import sys
import time


def main(name: str, story: str) -> None:
    """Import matplotlib as the program does when idle, then draw the chart for the first time."""
    from PySide6.QtCore import QCoreApplication

    from planner.app.formats import formats_for

    application = QCoreApplication([])
    begun = time.perf_counter()
    from matplotlib.backends.backend_agg import FigureCanvasAgg

    imported = time.perf_counter()
    from planner.charts.chart_look import GRID, Paint, chart_look
    from tests.benchmarks.bench_charts import CHARTS, REVIEWS

    rows, words, module = CHARTS[name](REVIEWS[story], formats_for("en", "en_GB"))
    ready = time.perf_counter()
    chart = module.draw(rows, words.labels, chart_look(Paint.LIGHT), GRID)
    canvas = FigureCanvasAgg(chart.figure)
    canvas.draw()  # type: ignore[no-untyped-call]
    drawn = time.perf_counter()
    told = {"import of matplotlib": imported - begun, "draw": drawn - ready}
    sys.stdout.write(json.dumps({part: seconds * 1000 for part, seconds in told.items()}))
    del application


if __name__ == "__main__":
    main(*sys.argv[1:])
