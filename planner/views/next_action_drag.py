"""What a drag of a prospect's next action carries, from the page of prospects into the week."""

from __future__ import annotations

from PySide6.QtCore import QByteArray, QMimeData

MIME = "application/x-overmorgen-next-action"


def mime_of(prospect_id: str) -> QMimeData:
    """Return what a drag of a next action carries."""
    carried = QMimeData()
    carried.setData(MIME, QByteArray(prospect_id.encode()))
    return carried


def prospect_in(carried: QMimeData) -> str | None:
    """Return the prospect whose next action a drag carries, None where it carries something else."""
    return bytes(carried.data(MIME).data()).decode() if carried.hasFormat(MIME) else None
