"""Prospects that may be one: group by group, merged or left as they are."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QWidget

from planner import look
from planner.app.prospect_file_words import reason_words
from planner.app.prospect_files import ProspectFiles
from planner.app.prospect_words import stage_name
from planner.app.session import Session
from planner.domain import prospect_edits
from planner.domain.errors import UserError
from planner.domain.prospect import Prospect
from planner.proposals.duplicates import DuplicateGroup
from planner.views.appearance import Appearance
from planner.views.controls import explanation, label
from planner.views.list_looks import dress_list
from planner.views.prospects.importing.work_progress import WorkProgress
from planner.views.settings.sheet import Sheet

_SIZE = (640, 560)


class DuplicatesDialog(Sheet):
    """Lists groups; Enter merges one into the prospect that is named first, Delete passes over it.

    Nothing is lost by merging: touches stay, and each merge is a step of undo. `said` brings a sentence.
    """

    said = Signal(str)

    def __init__(self, session: Session, appearance: Appearance, parent: QWidget | None = None) -> None:
        translate, theme = QCoreApplication.translate, appearance.theme
        words = translate(
            "ProspectFile",
            "Merged prospects count as one and keep all their touches. They can be split off again.",
        )
        super().__init__(translate("ProspectFile", "Possible duplicates"), words, theme, _SIZE[0], parent)
        self.resize(*_SIZE)
        self._session = session
        self._groups: list[DuplicateGroup] = []
        self._merged = 0
        self._state = label(translate("ProspectFile", "Comparing prospects…"), tone="quiet")
        self._progress = WorkProgress(self._state.text(), theme)
        self.list = QListWidget()
        self._why = explanation("")
        self._members = label("", look.SMALL)
        self._lay_out(theme)
        self.add_cancel(translate("ProspectFile", "Close"))
        self._pass = self.add_button(translate("ProspectFile", "Not the same"))
        self._merge = self.add_button(translate("ProspectFile", "Merge"), kind="primary")
        self._files = ProspectFiles(session, self)
        self._connect()
        self._choose(-1)
        self._progress.begin()
        self._files.find_duplicates()

    def _lay_out(self, theme: look.Theme) -> None:
        self.list.setAccessibleName(QCoreApplication.translate("ProspectFile", "Possible duplicates"))
        dress_list(self.list, theme, ruled=True)
        self._members.setWordWrap(True)
        self._members.setMinimumHeight(84)
        self._members.setAlignment(Qt.AlignmentFlag.AlignTop)
        self.body.addWidget(self._state)
        self.body.addWidget(self._progress)
        self.body.addWidget(self.list, 1)
        self.body.addWidget(self._why)
        self.body.addWidget(self._members)

    def _connect(self) -> None:
        self._files.found.connect(self._show_groups)
        self._files.refused.connect(self.say)
        self._files.progressed.connect(self._progress.show_steps)
        self.list.currentRowChanged.connect(self._choose)
        self.list.itemActivated.connect(self._merge_current)
        self._merge.clicked.connect(self._merge_current)
        self._pass.clicked.connect(self._drop_current)
        self.finished.connect(self._files.close)

    def _show_groups(self, groups: Sequence[DuplicateGroup]) -> None:
        self._progress.hide()
        self._groups = list(groups)
        for group in groups:
            companies = (self._prospect(each) for each in group.prospect_ids)
            item = QListWidgetItem("  ·  ".join(each.company for each in companies if each is not None))
            self.list.addItem(item)
        self._say_how_many()
        if groups:
            self.list.setCurrentRow(0)
            self.list.setFocus()

    def _say_how_many(self) -> None:
        translate = QCoreApplication.translate
        if self._groups:
            words = translate(
                "ProspectFile", "%n group(s) of prospects that may be one.", "", len(self._groups)
            )
        else:
            words = translate("ProspectFile", "No two prospects look like one.")
        self._state.setText(words)

    def _choose(self, place: int) -> None:
        group = self._groups[place] if 0 <= place < len(self._groups) else None
        self._merge.setEnabled(group is not None)
        self._pass.setEnabled(group is not None)
        self._why.setText(reason_words(group.why) if group is not None else "")
        known = [self._prospect(each) for each in group.prospect_ids] if group is not None else []
        self._members.setText("\n".join(_line_of(each) for each in known if each is not None))

    def _merge_current(self) -> None:
        place = self.list.currentRow()
        if not 0 <= place < len(self._groups):
            return
        first, *others = self._groups[place].prospect_ids
        refusals: list[UserError] = []

        def remember(error: UserError, _ids: object) -> None:
            refusals.append(error)

        self._session.refused.connect(remember)
        self._session.do(prospect_edits.merge_prospects, first, others)
        self._session.refused.disconnect(remember)
        self.say(refusals[0] if refusals else None)
        if not refusals:
            self._merged += 1
            words = QCoreApplication.translate(
                "ProspectFile", "%n group(s) of prospects merged.", "", self._merged
            )
            self.said.emit(words)
            self._drop_current()

    def _drop_current(self) -> None:
        place = self.list.currentRow()
        if 0 <= place < len(self._groups):
            del self._groups[place]
            self.list.takeItem(place)
            self._choose(self.list.currentRow())
            self._say_how_many()

    def _prospect(self, prospect_id: str) -> Prospect | None:
        return self._session.plan.prospect_book.prospects.get(prospect_id)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Merge with Enter and pass over with Delete while the list has the keyboard."""
        if event.key() == Qt.Key.Key_Delete and self.list.hasFocus():
            self._drop_current()
        else:
            super().keyPressEvent(event)


def _line_of(prospect: Prospect) -> str:
    parts = (
        prospect.company,
        prospect.contact,
        prospect.phone,
        prospect.email,
        prospect.website,
        prospect.city,
        stage_name(prospect.stage),
    )
    return "  ·  ".join(part for part in parts if part)
