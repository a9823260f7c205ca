"""Where the data file and its backups lie, and the way back to an earlier one."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QCoreApplication, Qt, QUrl, Signal
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QToolButton

from planner.app.data_home import DataHome
from planner.app.session import Session
from planner.drawing.icons import icon
from planner.views.appearance import Appearance
from planner.views.controls import icon_button, label, push_button
from planner.views.plain_text import plain_tooltip
from planner.views.settings.backup_words import day_words
from planner.views.settings.restore_dialog import RestoreDialog
from planner.views.settings.section import Section


class DataSection(Section):
    """Shows where everything is kept; `restore_wanted` brings the path of the backup to go back to."""

    restore_wanted = Signal(object)

    def __init__(self, session: Session, appearance: Appearance, home: DataHome) -> None:
        translate = QCoreApplication.translate
        super().__init__(
            translate("Settings", "Data and backups"),
            translate("Settings", "Everything is in one file on this computer."),
            "hard-drive",
        )
        self._session = session
        self._appearance = appearance
        self._home = home
        self.add_row(
            translate("Settings", "Data file"),
            *self._place(home.path, home.path.parent, "hard-drive"),
            fills=True,
        )
        self.add_row(
            translate("Settings", "Backups"), *self._place(home.folder, home.folder, "archive"), fills=True
        )
        self._last = label("", tone="quiet")
        theme = appearance.theme
        self._restore = push_button(translate("Settings", "Restore…"), theme, icon_name="archive-restore")
        self._restore.clicked.connect(self._ask)
        self._now = push_button(translate("Settings", "Back up now"), theme)
        self._now.clicked.connect(self._back_up)
        line = QHBoxLayout()
        line.setSpacing(8)
        line.addWidget(self._last, 1)
        line.addWidget(self._restore)
        line.addWidget(self._now)
        self.rows.addLayout(line)
        home.backups_changed.connect(self._show)
        home.refused.connect(self.say)
        self._show()

    def _place(self, path: Path, folder: Path, icon_name: str) -> tuple[QLineEdit, QToolButton]:
        """Return a field that shows a path, to be copied, and the button that opens its folder."""
        theme = self._appearance.theme
        shown = QLineEdit(str(path))
        shown.setReadOnly(True)
        shown.setToolTip(plain_tooltip(str(path)))
        shown.setCursorPosition(0)
        shown.addAction(icon(icon_name, theme.text2, theme.text3), QLineEdit.ActionPosition.LeadingPosition)
        self.manners.teach(shown)
        show = icon_button("folder-open", QCoreApplication.translate("Settings", "Show in folder"), theme)
        show.setAccessibleDescription(str(folder))
        show.clicked.connect(lambda: self._open_folder(folder))
        return shown, show

    @staticmethod
    def _open_folder(folder: Path) -> None:
        existing = next(place for place in (folder, *folder.parents) if place.is_dir())
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(existing)))

    def _show(self) -> None:
        backups = self._home.backups()
        translate = QCoreApplication.translate
        if backups:
            day = day_words(backups[0].day, self._session.clock.today(), self._appearance.formats)
            last = translate("Settings", "Last backup {day}").format(day=day)
            kept = translate("Settings", "%n kept", "", len(backups))
            self._last.setText(f"{last}, {kept}")
        else:
            self._last.setText(translate("Settings", "No backup yet"))
        self._restore.setEnabled(bool(backups))

    def _back_up(self) -> None:
        self._now.setEnabled(False)
        job = self._home.back_up_now()
        job.done.connect(self._backed_up)
        job.refused.connect(lambda _error: self._now.setEnabled(True))

    def _backed_up(self) -> None:
        self.say(None)
        self._now.setEnabled(True)

    def _ask(self) -> None:
        dialog = RestoreDialog(self._home, self._session.clock.today(), self._appearance, self.window())
        # Queued: going back closes the window, and with it the dialog that is still closing.
        dialog.agreed.connect(self.restore_wanted, Qt.ConnectionType.QueuedConnection)
        dialog.open()
