"""What is said when a data file cannot be opened, before there is a window."""

from __future__ import annotations

import re
from pathlib import Path

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from planner import look
from planner.app.trouble import trouble_of
from planner.domain.errors import UserError
from planner.storage.backup import Backup, Loss
from planner.views.appearance import Appearance
from planner.views.controls import explanation, label
from planner.views.settings.backup_words import backup_words, loss_words
from planner.views.settings.sheet import Sheet

_WIDTH = 500


class _FactSheet(Sheet):
    """A sheet that lists facts, each under its name."""

    def __init__(self, title: str, sentence: str, theme: look.Theme, parent: QWidget | None) -> None:
        super().__init__(title, sentence, theme, _WIDTH, parent)
        self.body.setSpacing(2)

    def add_fact(self, name: str, text: str) -> None:
        """Add a fact; texts that are long wrap."""
        fact = label(text)
        fact.setWordWrap(True)
        self.body.addWidget(label(name, look.PANEL_HEADING, "quiet"))
        self.body.addWidget(fact)
        self.body.addSpacing(10)


class DamageDialog(_FactSheet):
    """Says that the data file is damaged, which backup is sound, and what opening that would lose.

    Accepted means yes: open the backup. Where there is none, it can be closed only.
    """

    def __init__(
        self,
        appearance: Appearance,
        path: Path,
        backup: Backup | None,
        loss: Loss | None,
        parent: QWidget | None = None,
    ) -> None:
        translate = QCoreApplication.translate
        super().__init__(
            translate("DataTrouble", "The data file is damaged"),
            translate("DataTrouble", "Nothing was written to it, and nothing is opened without your yes."),
            appearance.theme,
            parent,
        )
        self._appearance = appearance
        self.add_fact(translate("DataTrouble", "Data file"), breakable(path))
        if backup is None or loss is None:
            self.add_fact(
                translate("DataTrouble", "Backup"),
                translate("DataTrouble", "There is no sound backup in the folder beside it."),
            )
        else:
            self._add_backup(backup, loss)
        close = self.add_cancel(translate("DataTrouble", "Close"))
        if backup is not None:
            words = translate("DataTrouble", "Open the backup")
            button = self.add_button(words, kind="primary", icon_name="archive-restore")
            button.clicked.connect(self.accept)
            button.setDefault(False)
        # Enter in haste changes nothing.
        close.setDefault(True)
        close.setFocus()

    def _add_backup(self, backup: Backup, loss: Loss) -> None:
        translate = QCoreApplication.translate
        formats = self._appearance.formats
        self.add_fact(translate("DataTrouble", "Newest sound backup"), backup_words(backup, None, formats))
        lost = loss_words(loss, formats) or [translate("DataTrouble", "No block and no commit")]
        self.add_fact(translate("DataTrouble", "What it would lose"), "\n".join(lost))
        self.body.addWidget(
            explanation(translate("DataTrouble", "The damaged file is kept beside it under another name."))
        )


class TroubleDialog(_FactSheet):
    """Says why a data file is not opened; it can be closed only, and the file stays as it is."""

    def __init__(self, appearance: Appearance, error: UserError, parent: QWidget | None = None) -> None:
        file = Path(str(error.details.get("file", "")))
        folder = breakable(Path(str(error.details.get("folder", ""))))
        shown = UserError(error.problem, **{**error.details, "file": file.name, "folder": folder})
        words = trouble_of(shown)
        super().__init__(words.title, words.advice, appearance.theme, parent)
        if "file" in error.details:
            self.add_fact(QCoreApplication.translate("DataTrouble", "Data file"), breakable(file))
        self.add_cancel(QCoreApplication.translate("DataTrouble", "Close")).setDefault(True)


def ask_about_damage(
    appearance: Appearance,
    path: Path,
    backup: Backup | None,
    loss: Loss | None,
    parent: QWidget | None = None,
) -> bool:
    """Say that a data file is damaged and return whether the newest sound backup shall be opened instead.

    `loss` is what that would lose; both are None where there is no sound backup.
    """
    return bool(DamageDialog(appearance, path, backup, loss, parent).exec())


def show_trouble(appearance: Appearance, error: UserError, parent: QWidget | None = None) -> None:
    """Say why a data file is not opened: of a newer version, of another program, or not within reach."""
    TroubleDialog(appearance, error, parent).exec()


def breakable(path: Path) -> str:
    """Return a path that a label may break after each folder."""
    return re.sub(r"([/\\])", "\\1\u200b", str(path))
