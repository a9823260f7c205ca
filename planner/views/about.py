"""What this program is, under which licences, and where its parts come from."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, qVersion
from PySide6.QtWidgets import QDialog, QPlainTextEdit, QVBoxLayout, QWidget

from planner import __version__, look
from planner.resource_files import resource_folder
from planner.views.appearance import Appearance
from planner.views.controls import explanation, label, push_button


class AboutDialog(QDialog):
    """Shows version and licences; all text can be selected and copied."""

    def __init__(self, appearance: Appearance, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(QCoreApplication.translate("About", "About Overmorgen"))
        self.setMinimumSize(560, 420)
        version = QCoreApplication.translate("About", "Version {version}, with Qt {qt}")
        promise = QCoreApplication.translate(
            "About",
            "Everything you plan stays in one file on this computer. Nothing leaves it unless you send it.",
        )
        licences = QPlainTextEdit(_licences())
        licences.setReadOnly(True)
        licences.setAccessibleName(QCoreApplication.translate("About", "Licences"))
        close = push_button(QCoreApplication.translate("About", "Close"), appearance.theme, kind="primary")
        close.clicked.connect(self.accept)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(24, 20, 24, 18)
        rows.setSpacing(8)
        rows.addWidget(label("Overmorgen", look.PAGE_TITLE))
        rows.addWidget(label(version.format(version=__version__, qt=qVersion()), tone="quiet"))
        rows.addWidget(explanation(promise))
        rows.addWidget(licences, 1)
        rows.addWidget(close)


def _licences() -> str:
    texts = sorted([*resource_folder().glob("**/LICENSE*"), *resource_folder().glob("**/*OFL*.txt")])
    return "\n\n".join(f"{path.stem}\n\n{path.read_text('utf-8')}" for path in texts)
