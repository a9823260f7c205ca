"""The sheet of a one-on-one before it goes anywhere: the page, all its numbers, and what goes along."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QCoreApplication, Qt, QTimer
from PySide6.QtPrintSupport import QPrinterInfo
from PySide6.QtWidgets import QDialog, QWidget

from planner.app.background import Job
from planner.app.machine_settings import MachineSettings
from planner.app.releasing import released
from planner.app.review import Review
from planner.app.session import Session, new_id
from planner.app.sheet_facts import sheet_facts
from planner.app.trouble import trouble_of
from planner.app.whole_file import write_whole
from planner.domain.errors import UserError
from planner.domain.one_on_one import OneOnOne, Release
from planner.domain.one_on_one_edits import release_sheet
from planner.domain.released_sheet import Part, ReleasedSheet
from planner.exchange.sheet_json import LONGEST_TEXT
from planner.printing.one_on_one_sheet import OneOnOneSheet
from planner.printing.output import pdf_of, write_pdf
from planner.printing.printed_sheet import PageOptions
from planner.views.appearance import Appearance
from planner.views.printing.outlets import asked_pdf, keep_pdf_folder, print_where_asked
from planner.views.printing.page_setup import remember_options, remembered_options
from planner.views.review.releasing.release_log import ReleaseLog
from planner.views.review.releasing.sheet_files import (
    asked_sheet_file,
    keep_sheet_folder,
    key_sentence,
    sheet_file_name,
)
from planner.views.review.releasing.sheet_parts import SheetParts
from planner.views.review.releasing.signing import SignedFile, sign_beside

_SIZE = (1140, 740)


class SheetDialog(QDialog):
    """Shows exactly what the manager will see; prints it, saves it as a PDF, or releases it as a file.

    `sheet` is what is shown, and what is released.
    """

    def __init__(
        self,
        session: Session,
        appearance: Appearance,
        review: Review,
        held: OneOnOne,
        parent: QWidget | None = None,
        printer_names: Callable[[], list[str]] = QPrinterInfo.availablePrinterNames,
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._session = session
        self._appearance = appearance
        self._machine = MachineSettings()
        self._profile = review.profile
        self._printer_names = printer_names
        period = review.asked.period
        self._held = replace(held, first_day=period.first_day, last_day=period.last_day)
        self._facts = sheet_facts(session.plan, session, review, self._held, appearance.formats)
        self._set_up = remembered_options(
            self._machine, appearance.formats.locale, shows_weekend=session.preferences.shows_weekend
        )
        self._sheet_id = new_id()
        self._job: Job | None = None
        self.parts = SheetParts(self, appearance, self._kept_back())
        self.parts.paper.choose(self._set_up.paper)
        self.parts.grey.choose(self._set_up.grey)
        self._connect()
        self.sheet = self._made()
        self._show()
        self.resize(*_SIZE)
        # Asking the system for its printers may take a while: the page is shown first.
        QTimer.singleShot(0, self, self._look_for_printers)

    def _kept_back(self) -> dict[Part, str]:
        """Return the texts that cannot go along, each with why."""
        held, translate = self._held, QCoreApplication.translate
        texts = {Part.OWN_WORDS: held.own_words, Part.FOCUS: held.focus, Part.NOTES: held.notes}
        why = {
            part: translate("Release", "Nothing is written here.")
            for part, text in texts.items()
            if not text.strip()
        }
        for part, text in texts.items():
            if len(text) > LONGEST_TEXT:
                why[part] = translate("Release", "This is too long for a sheet.")
        return why

    def _connect(self) -> None:
        parts = self.parts
        parts.ticks.changed.connect(self._show)
        parts.paper.chosen.connect(lambda paper: self._change(paper=paper))
        parts.grey.chosen.connect(lambda grey: self._change(grey=grey))
        parts.release_button.clicked.connect(self._release)
        parts.print_button.clicked.connect(self._print)
        parts.save_button.clicked.connect(self._save)
        parts.log_button.clicked.connect(self.open_log)
        parts.close_button.clicked.connect(self.reject)

    def _change(self, **changes: object) -> None:
        before, self._set_up = self._set_up, replace(self._set_up, **changes)  # type: ignore[arg-type]
        remember_options(self._machine, before, self._set_up)
        self._show()

    def _made(self) -> ReleasedSheet:
        now = self._session.clock.now()
        return released(self._facts, self.parts.ticks.parts, self._sheet_id, self._profile, now)

    def _page(self) -> OneOnOneSheet:
        options = PageOptions(self._set_up.paper, self._set_up.grey)
        return OneOnOneSheet(self.sheet, options, self._appearance.formats)

    def _show(self) -> None:
        """Show what is ticked now, on the page and as text."""
        self.sheet = self._made()
        self.page = self._page()
        self.parts.message.hide()
        self.parts.preview.show_sheet(self.page)
        self.parts.told.show_sheet(self.sheet, self._appearance.formats)

    def _look_for_printers(self) -> None:
        has_printer = bool(self._printer_names())
        self.parts.print_button.setEnabled(has_printer)
        self.parts.no_printer.setVisible(not has_printer)

    def _print(self) -> None:
        try:
            sent = print_where_asked(self.page, self)
        except UserError as error:
            self.parts.say(trouble_of(error).line, "warning")
        else:
            if sent:
                self.parts.say(QCoreApplication.translate("PrintDialog", "Sent to the printer."), "quiet")

    def _save(self) -> None:
        path = asked_pdf(self, self._machine, f"{self.page.title}.pdf")
        if path is None:
            return
        try:
            write_pdf(path, self.page)
        except UserError as error:
            self.parts.say(trouble_of(error).line, "warning")
        else:
            keep_pdf_folder(self._machine, path)
            self.parts.say(_saved(path), "quiet")

    def _release(self) -> None:
        title = QCoreApplication.translate("Release", "Release the sheet")
        name = sheet_file_name(self.sheet, self._held.day)
        path = asked_sheet_file(self, self._machine, title, name)
        if path is None:
            return
        sheet = self.sheet
        self.parts.set_busy(True)
        self._job = sign_beside(sheet, pdf_of(self.page), lambda file: self._write(path, sheet, file), self)

    def _write(self, path: Path, sheet: ReleasedSheet, file: SignedFile) -> None:
        """Write the signed file, then the line of the log; without the line the file goes again."""
        self._job = None
        self.parts.set_busy(False)
        try:
            write_whole(path, file.content)
        except UserError as error:
            self.parts.say(trouble_of(error).line, "warning")
            return
        parts = tuple(part.value for part in sheet.parts)
        about = sheet.first_day, sheet.last_day
        line = Release(
            sheet.sheet_id, self._held.id, sheet.released_at, path.name, file.digest, parts, None, about
        )
        if not self._session.note_down(release_sheet, line):
            path.unlink(missing_ok=True)
            return
        keep_sheet_folder(self._machine, path)
        # What is released from here on is another sheet.
        self._sheet_id = new_id()
        self._show()
        words = QCoreApplication.translate(
            "Release", "Released as {file}. The log lists it, and it can be withdrawn there."
        ).replace("{file}", path.name)
        self.parts.say(" ".join(filter(None, (words, key_sentence(is_kept=file.is_kept)))), "quiet")

    def open_log(self) -> ReleaseLog:
        """Show which sheets were released, and return the dialog."""
        log = ReleaseLog(self._session, self._appearance, self._profile, self)
        log.open()
        return log

    def done(self, result: int) -> None:
        """Close; a file that is not signed yet is not written."""
        if self._job is not None:
            self._job.cancel()
            self._job = None
        super().done(result)


def _saved(path: Path) -> str:
    return QCoreApplication.translate("PrintDialog", "Saved as {file}.").replace("{file}", path.name)
