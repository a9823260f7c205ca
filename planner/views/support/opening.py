"""Opens agency and coaching over the window, and from there the lists that go to and fro."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import datetime
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QObject
from PySide6.QtWidgets import QFileDialog, QWidget

from planner.app.data_home import DataHome
from planner.app.formats import minute_of
from planner.app.machine_settings import MachineSettings
from planner.app.prospect_words import short_day
from planner.app.session import Session
from planner.views.appearance import Appearance
from planner.views.status_line import StatusLine

_FOLDER = "agency"
_RECEIVED = "agency/received"


class SupportDesk(QObject):
    """Opens the dialogs over a window, and says at its foot when the agency's list came last."""

    def __init__(
        self,
        session: Session,
        appearance: Appearance,
        machine: MachineSettings,
        status: StatusLine,
        content: QWidget,
        home: DataHome,
    ) -> None:
        super().__init__(content)
        self._session = session
        self._appearance = appearance
        self._machine = machine
        self._status = status
        self._content = content
        self._home = home
        self._show_received()

    def open(self) -> None:
        """Open agency and coaching."""
        from planner.views.support.support_dialog import SupportDialog

        dialog = SupportDialog(self._session, self._appearance, self._content.window())
        dialog.hand_over_wanted.connect(lambda: self.hand_over(None, dialog))
        dialog.read_back_wanted.connect(
            lambda: self._ask_which_file(lambda path: self.read_back(path, dialog))
        )
        dialog.open()

    def hand_over(self, ids: Sequence[str] | None, parent: QWidget | None = None) -> None:
        """Open the list that goes to the agency; `ids` are prospects that were selected."""
        from planner.views.support.hand_over_dialog import HandOverDialog

        above = parent or self._content.window()
        dialog = HandOverDialog(self._session, self._appearance, self._machine, ids, above)
        dialog.written.connect(self._status.say)
        dialog.open()

    def read_back(self, path: Path, parent: QWidget | None = None) -> None:
        """Open what a file of the agency brings."""
        from planner.views.support.read_back_dialog import ReadBackDialog

        self._machine.keep_folder(_FOLDER, str(path.parent))
        above = parent or self._content.window()
        dialog = ReadBackDialog(self._session, self._appearance, self._home.path, path, above)
        dialog.received.connect(self._note_received)
        dialog.open()

    def _ask_which_file(self, read: Callable[[Path], None]) -> None:
        translate = QCoreApplication.translate
        start = self._machine.folder(_FOLDER) or str(Path.home())
        dialog = QFileDialog(self._content.window(), translate("Support", "The agency's list"), start)
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.setNameFilter(translate("Support", "Tables (*.csv *.xlsx *.txt)"))
        dialog.fileSelected.connect(lambda path: read(Path(path)))
        dialog.open()

    def _note_received(self) -> None:
        self._machine.keep_text(_RECEIVED, self._session.clock.now().isoformat(timespec="minutes"))
        self._show_received()

    def _show_received(self) -> None:
        try:
            at = datetime.fromisoformat(self._machine.text(_RECEIVED))
        except ValueError:
            return
        formats = self._appearance.formats
        words = QCoreApplication.translate("StatusLine", "Agency list received {day} {time}")
        time = formats.clock_time(minute_of(at))
        self._status.show_agency_list(words.format(day=short_day(at.date(), formats), time=time))
