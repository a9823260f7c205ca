"""Loads what charts are drawn with once nobody waits for anything, so that the first chart comes quickly."""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer

from planner.app.background import Job
from planner.app.data_home import DataHome

_IDLE = 20_000


def load_when_idle(home: DataHome, owner: QObject) -> None:
    """Load it in a while, beside the window."""
    timer = QTimer(owner)
    timer.setSingleShot(True)
    timer.timeout.connect(lambda: home.beside(_load))
    timer.start(_IDLE)


def _load(_job: Job) -> None:
    import planner.app.review
    import planner.views.review.chart_drawing  # noqa: F401
