"""Prospects that may be one: group by group, merged or kept apart for good."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace
from typing import Concatenate, ParamSpec

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QWidget

from planner import look
from planner.app.prospect_file_words import reason_words
from planner.app.prospect_files import ProspectFiles
from planner.app.session import Session
from planner.domain import prospect_edits
from planner.domain.edits import Edit
from planner.domain.errors import UserError
from planner.domain.plan import Plan
from planner.domain.prospect import Prospect
from planner.proposals.duplicates import DuplicateGroup
from planner.views.appearance import Appearance
from planner.views.controls import explanation, label
from planner.views.list_looks import dress_list
from planner.views.plain_text import plain_tooltip
from planner.views.prospects.importing.member_ticks import MemberTicks
from planner.views.prospects.importing.work_progress import WorkProgress
from planner.views.settings.sheet import Sheet

Arguments = ParamSpec("Arguments")

_SIZE = (640, 560)
_MOST_KEPT_APART = 100
"""Of more, such as all branches of a chain, the pairs are too many to remember: they are passed over."""


class DuplicatesDialog(Sheet):
    """Lists groups; Enter merges what is ticked of one, Delete says that its prospects are not the same.

    Nothing is lost by merging: touches stay. What is not the same is not asked about again. Each answer is a
    step of undo. `said` brings a sentence.
    """

    said = Signal(str)

    def __init__(self, session: Session, appearance: Appearance, parent: QWidget | None = None) -> None:
        translate, theme = QCoreApplication.translate, appearance.theme
        words = translate(
            "ProspectFile",
            "Merged prospects count as one and keep all their touches; they can be split off again. "
            "What is not the same is not asked about again.",
        )
        super().__init__(translate("ProspectFile", "Possible duplicates"), words, theme, _SIZE[0], parent)
        self.resize(*_SIZE)
        self._session = session
        self._groups: list[DuplicateGroup] = []
        self._merged = self._apart = 0
        self._state = label(translate("ProspectFile", "Comparing prospects…"), tone="quiet")
        self._progress = WorkProgress(self._state.text(), theme)
        self.list = QListWidget()
        self._why = explanation("")
        self.members = MemberTicks(theme)
        self._lay_out(theme)
        self._close = self.add_cancel(translate("ProspectFile", "Close"))
        self._pass = self.add_button(translate("ProspectFile", "Not the same"))
        self._pass.setToolTip(plain_tooltip(translate("ProspectFile", "Keep them apart for good (Del)")))
        self._merge = self.add_button(translate("ProspectFile", "Merge"), kind="primary")
        self._files = ProspectFiles(session, self)
        self._connect()
        self._choose(-1)
        self._show_lists()
        self._progress.begin()
        self._files.find_duplicates()

    def _lay_out(self, theme: look.Theme) -> None:
        self.list.setAccessibleName(QCoreApplication.translate("ProspectFile", "Possible duplicates"))
        dress_list(self.list, theme, ruled=True)
        self._state.setWordWrap(True)
        self.body.addWidget(self._state)
        self.body.addWidget(self._progress)
        for part, room in ((self.list, 1), (self._why, 0), (self.members, 0)):
            self.body.addWidget(part, room)
        # Takes the room of the lists where there is nothing to list.
        self.body.addStretch()

    def _connect(self) -> None:
        self._files.found.connect(self._show_groups)
        self._files.refused.connect(self.say)
        self._files.progressed.connect(self._progress.show_steps)
        self.list.currentRowChanged.connect(self._choose)
        self._merge.clicked.connect(self._merge_current)
        self._pass.clicked.connect(self._keep_current_apart)
        self.members.changed.connect(self._enable)
        self.finished.connect(self._files.close)

    def _show_groups(self, groups: Sequence[DuplicateGroup]) -> None:
        self._progress.hide()
        self._groups = list(groups)
        for group in groups:
            self.list.addItem(QListWidgetItem(self._companies(group.prospect_ids)))
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
        self._show_lists()

    def _show_lists(self) -> None:
        """Show lists and answers where there is anything to answer; else there is Close alone."""
        for part in (self.list, self._why, self.members, self._pass, self._merge):
            part.setVisible(bool(self._groups))
        if not self._groups:
            self._close.setFocus()

    def _choose(self, place: int) -> None:
        group = self._groups[place] if 0 <= place < len(self._groups) else None
        self._pass.setEnabled(group is not None)
        self._why.setText(reason_words(group.why) if group is not None else "")
        self.members.show_members(self._known(group.prospect_ids) if group is not None else ())
        self._enable()

    def _enable(self) -> None:
        self._merge.setEnabled(len(self.members.ticked()) > 1)

    @property
    def _current(self) -> DuplicateGroup | None:
        place = self.list.currentRow()
        return self._groups[place] if 0 <= place < len(self._groups) else None

    def _merge_current(self) -> None:
        """Merge what is ticked; what is not is asked about again, beside what it was merged into."""
        group, ticked = self._current, self.members.ticked()
        if group is None or len(ticked) < 2:
            return
        if self._does(prospect_edits.merge_prospects, ticked[0], ticked[1:]):
            self._merged += 1
            self._tell()
            left = tuple(each for each in group.prospect_ids if each not in ticked[1:])
            if len(left) == 1:
                self._drop_current()
            else:
                place = self.list.currentRow()
                self._groups[place] = replace(group, prospect_ids=left)
                self.list.item(place).setText(self._companies(left))
                self._choose(place)

    def _keep_current_apart(self) -> None:
        group = self._current
        if group is not None and len(group.prospect_ids) > _MOST_KEPT_APART:
            self._drop_current()
        elif group is not None and self._does(prospect_edits.keep_apart, group.prospect_ids):
            self._apart += 1
            self._tell()
            self._drop_current()

    def _does(
        self,
        change: Callable[Concatenate[Plan, Arguments], Edit],
        *args: Arguments.args,
        **kwargs: Arguments.kwargs,
    ) -> bool:
        """Make a change and return whether that worked; where it did not, say in the dialog why."""
        refusals: list[UserError] = []

        def remember(error: UserError, _ids: object) -> None:
            refusals.append(error)

        self._session.refused.connect(remember)
        self._session.do(change, *args, **kwargs)
        self._session.refused.disconnect(remember)
        self.say(refusals[0] if refusals else None)
        return not refusals

    def _tell(self) -> None:
        """Say in the status line how many groups were answered so far."""
        translate = QCoreApplication.translate
        merged = translate("ProspectFile", "%n group(s) of prospects merged.", "", self._merged)
        apart = translate("ProspectFile", "%n group(s) of prospects kept apart.", "", self._apart)
        parts = ((self._merged, merged), (self._apart, apart))
        self.said.emit(" ".join(words for count, words in parts if count))

    def _drop_current(self) -> None:
        place = self.list.currentRow()
        if 0 <= place < len(self._groups):
            del self._groups[place]
            self.list.takeItem(place)
            self._choose(self.list.currentRow())
            self._say_how_many()

    def _known(self, prospect_ids: Iterable[str]) -> list[Prospect]:
        prospects = self._session.plan.prospect_book.prospects
        return [prospects[each] for each in prospect_ids if each in prospects]

    def _companies(self, prospect_ids: Iterable[str]) -> str:
        return "  ·  ".join(each.company for each in self._known(prospect_ids))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Say with Delete that they are not the same, while the list has the keyboard."""
        if event.key() == Qt.Key.Key_Delete and self.list.hasFocus():
            self._keep_current_apart()
        else:
            super().keyPressEvent(event)
