"""The log of releases: what went to the manager and when, and taking a sheet back."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QCoreApplication, QRect, Qt
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableWidget, QTableWidgetItem, QWidget

from planner.app.background import Job
from planner.app.machine_settings import MachineSettings
from planner.app.part_words import part_name
from planner.app.releasing import USUAL_PARTS, withdrawn
from planner.app.session import Session
from planner.app.trouble import trouble_of
from planner.app.whole_file import write_whole
from planner.domain.errors import UserError
from planner.domain.one_on_one import Release
from planner.domain.one_on_one_edits import withdraw_sheet
from planner.domain.released_sheet import Part, ReleasedSheet
from planner.domain.span import IsoWeek
from planner.printing.one_on_one_sheet import OneOnOneSheet
from planner.printing.output import pdf_of
from planner.printing.paper import paper_for
from planner.printing.printed_sheet import PageOptions
from planner.views.appearance import Appearance
from planner.views.controls import explanation
from planner.views.list_looks import dress_list
from planner.views.plain_text import plain_tooltip
from planner.views.review.releasing.sheet_files import asked_sheet_file, keep_sheet_folder
from planner.views.review.releasing.signing import SignedFile, sign_beside
from planner.views.settings.sheet import Sheet

_SIZE = (980, 480)
_HEADER = 30
_AROUND_CELL = (28, 16)
_HIGHEST = 10_000


class ReleaseLog(Sheet):
    """Lists every release, the newest first; nothing is ever taken out of it."""

    def __init__(
        self, session: Session, appearance: Appearance, profile: str, parent: QWidget | None = None
    ) -> None:
        translate = QCoreApplication.translate
        super().__init__(
            translate("Release", "What was released"),
            translate(
                "Release",
                "Every sheet that you released, and what went along. Withdrawing writes a sheet without "
                "numbers; where your manager's Overmorgen reads it, the other goes, and so does every copy. "
                "What was printed or saved elsewhere cannot be called back.",
            ),
            appearance.theme,
            _SIZE[0],
            parent,
        )
        self._session = session
        self._appearance = appearance
        self._profile = profile
        self._machine = MachineSettings()
        self._job: Job | None = None
        self.table = QTableWidget(0, 5)
        self.nothing = explanation(translate("Release", "Nothing was released yet."))
        self.message = explanation("")
        self.message.hide()
        self._set_up_table()
        for widget in (self.table, self.nothing, self.message):
            self.body.addWidget(widget)
        self.withdraw_button = self.add_button(translate("Release", "Withdraw…"))
        self.withdraw_button.clicked.connect(self._withdraw)
        self.add_cancel(translate("Release", "Close"))
        self._show()
        session.changed.connect(self._show)
        self.resize(*_SIZE)

    def _set_up_table(self) -> None:
        translate, table = QCoreApplication.translate, self.table
        table.setAccessibleName(translate("Release", "What was released"))
        table.setHorizontalHeaderLabels(
            [
                translate("Release", "Released"),
                translate("Release", "About"),
                translate("Release", "What went along"),
                translate("Release", "File"),
                translate("Release", "State"),
            ]
        )
        table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        table.setTabKeyNavigation(False)
        table.setShowGrid(False)
        table.setWordWrap(True)
        table.verticalHeader().hide()
        header = table.horizontalHeader()
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        header.setHighlightSections(False)
        header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        for wide in (2, 3):
            header.setSectionResizeMode(wide, QHeaderView.ResizeMode.Stretch)
        table.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        table.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        header.sectionResized.connect(self._fit_rows)
        table.itemSelectionChanged.connect(self._show_button)
        dress_list(table, self.theme, ruled=True)
        # Between the rounded cells of a selected row the table's own colour of selections would show.
        soft = f"QTableView {{ selection-background-color: {self.theme.accent_soft}; }}"
        table.setStyleSheet(table.styleSheet() + soft)
        header.setMinimumHeight(_HEADER)

    @property
    def releases(self) -> list[Release]:
        """The lines of the log as they stand in the table."""
        return list(reversed(self._session.plan.releases.values()))

    def _show(self) -> None:
        row = self.table.currentRow()
        self.table.setRowCount(0)
        for number, release in enumerate(self.releases):
            self.table.insertRow(number)
            for column, text in enumerate(self._texts(release)):
                item = QTableWidgetItem(text)
                item.setToolTip(plain_tooltip(text))
                self.table.setItem(number, column, item)
        self._fit_rows()
        self.nothing.setVisible(not self.releases)
        self.table.setVisible(bool(self.releases))
        self.table.selectRow(max(row, 0))
        self._show_button()

    def _fit_rows(self) -> None:
        """Give each row the height of its texts: Qt's own forgets the room around them when it wraps."""
        table, beside, around = self.table, *_AROUND_CELL
        for row in range(table.rowCount()):
            heights = []
            for column in range(table.columnCount()):
                item, width = table.item(row, column), table.columnWidth(column) - beside
                text = item.text() if item is not None else ""
                box = QRect(0, 0, max(width, 1), _HIGHEST)
                wrapped = table.fontMetrics().boundingRect(box, Qt.TextFlag.TextWordWrap, text)
                heights.append(wrapped.height())
            table.setRowHeight(row, max(heights) + around)

    def _texts(self, release: Release) -> tuple[str, ...]:
        formats = self._appearance.formats
        return (
            formats.date_and_time(release.released_at),
            self._about(release),
            _went_along(release),
            release.file_name,
            self._state(release),
        )

    def _about(self, release: Release) -> str:
        """Say for which one-on-one a sheet was released, and about which weeks."""
        held = self._session.plan.one_on_ones.get(release.one_on_one_id)
        day = self._appearance.formats.short_date(held.day) if held is not None else "–"
        if not release.about:
            return day
        words = QCoreApplication.translate("Release", "{day}, weeks {first}–{last}")
        first, last = (IsoWeek.of(each) for each in release.about)
        return words.format(day=day, first=first.number, last=last.number)

    def _state(self, release: Release) -> str:
        if release.withdrawn_at is None:
            return QCoreApplication.translate("Release", "released")
        words = QCoreApplication.translate("Release", "withdrawn on {day}")
        return words.format(day=self._appearance.formats.date_and_time(release.withdrawn_at))

    @property
    def chosen(self) -> Release | None:
        """The line that is selected."""
        row = self.table.currentRow()
        return self.releases[row] if 0 <= row < len(self.releases) else None

    def _show_button(self) -> None:
        chosen, translate = self.chosen, QCoreApplication.translate
        again = chosen is not None and chosen.withdrawn_at is not None
        self.withdraw_button.setText(
            translate("Release", "Write the withdrawal again…")
            if again
            else translate("Release", "Withdraw…")
        )
        self.withdraw_button.setEnabled(chosen is not None and self._job is None)

    def _withdraw(self) -> None:
        release = self.chosen
        if release is None:
            return
        title = QCoreApplication.translate("Release", "Write the withdrawn sheet")
        path = asked_sheet_file(self, self._machine, title, release.file_name)
        if path is None:
            return
        sheet = withdrawn(self._as_released(release), release.withdrawn_at or self._session.clock.now())
        formats = self._appearance.formats
        page = OneOnOneSheet(sheet, PageOptions(paper_for(formats.locale)), formats)
        self._job = sign_beside(sheet, pdf_of(page), lambda file: self._write(path, sheet, file), self)
        self._show_button()

    def _as_released(self, release: Release) -> ReleasedSheet:
        """Return the frame of a released sheet: its numbers are not kept, and a withdrawal needs none."""
        plan = self._session.plan
        held = plan.one_on_ones.get(release.one_on_one_id)
        day = release.released_at.date()
        return ReleasedSheet(
            release.id,
            self._profile,
            plan.preferences.rep_name,
            held.manager if held else "",
            None,
            None,
            release.about[0] if release.about else day,
            release.about[-1] if release.about else day,
            release.released_at,
            (),
        )

    def _write(self, path: Path, sheet: ReleasedSheet, file: SignedFile) -> None:
        self._job = None
        try:
            write_whole(path, file.content)
        except UserError as error:
            self._say(trouble_of(error).line)
            self._show_button()
            return
        keep_sheet_folder(self._machine, path)
        release = self._session.plan.releases.get(sheet.sheet_id)
        if release is not None and release.withdrawn_at is None and sheet.withdrawn_at is not None:
            self._session.note_down(withdraw_sheet, sheet.sheet_id, sheet.withdrawn_at)
        words = QCoreApplication.translate("Release", "{file} is written. Send it to your manager.")
        self._say(words.replace("{file}", path.name))
        self._show_button()

    def _say(self, words: str) -> None:
        self.message.setText(words)
        self.message.show()

    def done(self, result: int) -> None:
        """Close; a withdrawal that is not signed yet is not written."""
        if self._job is not None:
            self._job.cancel()
        self._session.changed.disconnect(self._show)
        super().done(result)


def _went_along(release: Release) -> str:
    """Name the parts of a release; all that are no words of the rep's are one."""
    parts = [Part(name) for name in release.parts if name in list(Part)]
    if set(parts) >= USUAL_PARTS:
        every = QCoreApplication.translate("Release", "All charts, figures and agreements")
        private = [part_name(part) for part in parts if part.is_private]
        return ", ".join([every, *private])
    return ", ".join(part_name(part) for part in parts)
