"""Saves a chart as it is shown, where the rep wants it."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QFileDialog

from planner.app.formats import Formats
from planner.app.machine_settings import MachineSettings
from planner.app.session import Session
from planner.app.whole_file import write_whole
from planner.charts.labels import Heading
from planner.domain.errors import UserError
from planner.views.review.chart_canvas import ChartCanvas
from planner.views.review.chart_heading import heading_of
from planner.views.review.chart_kinds import file_name

if TYPE_CHECKING:
    from planner.app.review import Asked

_FOLDER = "charts"


class ChartSaver:
    """Asks where and writes the file; `asked` is what the charts show, for the line that says when."""

    def __init__(self, session: Session, machine: MachineSettings, formats: Formats) -> None:
        self.asked: Asked | None = None
        self._session = session
        self._machine = machine
        self._formats = formats

    def ask(self, canvas: ChartCanvas, ending: str) -> QFileDialog:
        """Ask where the chart of a canvas shall be saved, and return the dialog."""
        folder = self._machine.folder(_FOLDER) or str(Path.home())
        dialog = QFileDialog(canvas.window(), QCoreApplication.translate("Review", "Save the chart"), folder)
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setNameFilter(f"{ending.upper()} (*.{ending})")
        dialog.setDefaultSuffix(ending)
        dialog.selectFile(f"{file_name(canvas.kind)}.{ending}")
        dialog.fileSelected.connect(lambda path: self.write(canvas, Path(path)))
        dialog.open()
        return dialog

    def write(self, canvas: ChartCanvas, path: Path) -> None:
        """Write the chart of a canvas; what went wrong is said in the status line."""
        try:
            write_whole(path, canvas.saved(self._heading(canvas), path.suffix.lstrip(".").lower()))
        except UserError as error:
            self._session.refused.emit(error, frozenset())
            return
        self._machine.keep_folder(_FOLDER, str(path.parent))

    def _heading(self, canvas: ChartCanvas) -> Heading:
        assert self.asked is not None
        assert canvas.words is not None
        return heading_of(canvas.kind, canvas.words, self.asked, self._formats)
