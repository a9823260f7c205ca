"""What the page of the team asks: which files, which folder, when a one-on-one is, where a page goes."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from datetime import date, timedelta
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject, QTemporaryDir, QUrl, Signal
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFileDialog, QWidget

from planner.app.machine_settings import MachineSettings
from planner.app.session import Session, new_id
from planner.app.team import TeamRep
from planner.app.team_desk import TeamDesk
from planner.app.team_words import name_of, next_words
from planner.app.trouble import trouble_of
from planner.app.whole_file import write_whole
from planner.domain.block import Block
from planner.domain.edits import add_block, move_blocks
from planner.domain.errors import UserError
from planner.domain.one_on_one_edits import ONE_ON_ONE_CATEGORY, ONE_ON_ONE_LENGTH
from planner.domain.span import IsoWeek, Span
from planner.exchange.sheet_file import SUFFIX
from planner.exchange.team_folder import KeptSheet
from planner.views.appearance import Appearance
from planner.views.settings.sheet import Sheet
from planner.views.team.plan_dialog import PlanDialog
from planner.views.team.sheet_dialog import SheetDialog

if TYPE_CHECKING:
    from planner.app.team_overview import TeamOverview
    from planner.printing.paper import Paper
    from planner.printing.printed_sheet import PrintedSheet
    from planner.views.printing.pages_dialog import PagesDialog

_FOLDER = "sheets"
_USUALLY_IN = timedelta(days=7)
_USUALLY_AT = 10 * 60


class TeamDialogs(QObject):
    """Opens dialogs over a page; `said` brings news for the status line."""

    said = Signal(str)

    def __init__(
        self,
        page: QWidget,
        session: Session,
        desk: TeamDesk,
        machine: MachineSettings,
        appearance: Appearance,
    ) -> None:
        super().__init__(page)
        self._page = page
        self._session = session
        self._desk = desk
        self._machine = machine
        self._appearance = appearance
        self._passing: QTemporaryDir | None = None

    def choose_files(self) -> None:
        """Let the manager choose sheets to read."""
        translate = QCoreApplication.translate
        title = translate("Team", "Read sheets")
        kinds = translate("Team", "Released sheets ({pattern})").format(pattern=f"*{SUFFIX}")
        folder = self._machine.folder(_FOLDER) or str(Path.home())
        files, _ = QFileDialog.getOpenFileNames(self._page, title, folder, kinds)
        if files:
            self._machine.keep_folder(_FOLDER, str(Path(files[0]).parent))
            self._desk.read_files([Path(file) for file in files])

    def choose_folder(self) -> None:
        """Let the manager choose the watched folder, or none any more."""
        if self._desk.watched:
            FolderDialog(self._desk, self._appearance, self._page, self._ask_folder).open()
        else:
            self._ask_folder()

    def _ask_folder(self) -> None:
        title = QCoreApplication.translate("Team", "Folder of released sheets")
        start = self._desk.watched or self._machine.folder(_FOLDER) or str(Path.home())
        folder = QFileDialog.getExistingDirectory(self._page, title, start)
        if folder:
            self._desk.watch(folder)
            words = QCoreApplication.translate("Team", "Sheets are read from {folder} as they come.")
            self.said.emit(words.replace("{folder}", folder))

    def open_sheet(self, rep: TeamRep) -> None:
        """Show the sheets of a rep."""
        dialog = SheetDialog(rep, self._appearance, self._page)
        dialog.page_wanted.connect(self._open_page)
        dialog.page_saved.connect(self._save_page)
        dialog.print_wanted.connect(lambda kept: self.print_sheet(kept, dialog))
        dialog.trusted.connect(self._desk.trust)
        dialog.remove_wanted.connect(lambda _profile: self._ask_removal(rep))
        dialog.open()

    def print_team(self, overview: TeamOverview) -> PagesDialog:
        """Show the overview of the team as it goes to paper, and return the dialog."""
        from planner.printing.printed_sheet import PageOptions
        from planner.printing.team_sheet import team_sheets
        from planner.views.printing.pages_dialog import PagesDialog

        formats, translate = self._appearance.formats, QCoreApplication.translate

        def pages(paper: Paper, grey: bool) -> Sequence[PrintedSheet]:
            return team_sheets(overview, PageOptions(paper, grey), formats)

        says = translate("Team", "What the reps have released, by name. Their own words are not on it.")
        title = translate("Team", "Print the team")
        dialog = PagesDialog(title, says, pages, self._machine, self._appearance, self._page)
        dialog.open()
        return dialog

    def print_sheet(self, kept: KeptSheet, parent: QWidget) -> PagesDialog:
        """Show the page of a released sheet as it goes to paper, and return the dialog."""
        from planner.printing.one_on_one_sheet import OneOnOneSheet
        from planner.printing.printed_sheet import PageOptions
        from planner.views.printing.pages_dialog import PagesDialog

        formats, translate = self._appearance.formats, QCoreApplication.translate

        def pages(paper: Paper, grey: bool) -> Sequence[PrintedSheet]:
            return (OneOnOneSheet(kept.sheet, PageOptions(paper, grey), formats),)

        says = translate("Team", "Set anew from what was released, with nothing added.")
        title = translate("Team", "Print the sheet of {name}").replace("{name}", kept.sheet.rep)
        dialog = PagesDialog(title, says, pages, self._machine, self._appearance, parent)
        dialog.open()
        return dialog

    def _ask_removal(self, rep: TeamRep) -> None:
        dialog = RemovalDialog(rep, self._appearance, self._page)
        dialog.accepted.connect(partial(self._desk.remove, rep.profile))
        dialog.open()

    def plan(self, rep: TeamRep) -> None:
        """Ask when the next one-on-one with a rep is."""
        block = self.planned_block(rep.profile)
        today = self._session.clock.today()
        day, start = rep.next_date(today) or (today + _USUALLY_IN, None)
        if block is not None:
            day, start = block.span.day, block.span.start
        at = _USUALLY_AT if start is None else start
        dialog = PlanDialog(name_of(rep), day, at, self._appearance, self._page)
        dialog.chosen.connect(partial(self._keep, rep))
        dialog.open()

    def _keep(self, rep: TeamRep, day: date, start: int) -> None:
        """Put the one-on-one into the manager's own week, or move it there."""
        known = self.planned_block(rep.profile)
        if known is not None:
            # A block can be moved once its week is known to the plan.
            self._session.week(IsoWeek.of(known.span.day))
            self._session.do(move_blocks, {known.id: Span(day, start, known.span.length)})
            block_id = known.id
        else:
            block_id = new_id()
            title = QCoreApplication.translate("Team", "One-on-one with {name}").replace(
                "{name}", name_of(rep)
            )
            block = Block(block_id, Span(day, start, ONE_ON_ONE_LENGTH), ONE_ON_ONE_CATEGORY, title)
            self._session.do(add_block, block)
        stored = self._session.blocks_wherever([block_id]).get(block_id)
        if stored is None or (stored.span.day, stored.span.start) != (day, start):
            return
        self._desk.plan(rep.profile, block_id)
        words = QCoreApplication.translate("Team", "One-on-one with {name}: {when}, in your own week.")
        when = next_words(day, start, self._appearance.formats)
        self.said.emit(words.replace("{when}", when).replace("{name}", name_of(rep)))

    def planned_block(self, profile: str) -> Block | None:
        """Return the block of the next one-on-one with a rep, None where it is gone or past."""
        block_id = self._desk.team.block_of(profile)
        block = self._session.blocks_wherever([block_id]).get(block_id) if block_id else None
        return block if block is not None and block.span.day >= self._session.clock.today() else None

    def _open_page(self, kept: KeptSheet) -> None:
        """Show the page of a sheet with the system's viewer, from a folder that goes with the window."""
        self._passing = self._passing or QTemporaryDir()
        file = Path(self._passing.path(), _page_name(kept))
        if self._write_page(kept, file):
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(file)))

    def _save_page(self, kept: KeptSheet) -> None:
        title = QCoreApplication.translate("Team", "Save page")
        start = Path(self._machine.folder(_FOLDER) or Path.home(), _page_name(kept))
        chosen, _ = QFileDialog.getSaveFileName(self._page, title, str(start), "PDF (*.pdf)")
        if chosen and self._write_page(kept, Path(chosen)):
            words = QCoreApplication.translate("Team", "Saved as {file}.")
            self.said.emit(words.replace("{file}", Path(chosen).name))

    def _write_page(self, kept: KeptSheet, file: Path) -> bool:
        try:
            write_whole(file, self._desk.page_of(kept))
        except UserError as error:
            self.said.emit(trouble_of(error).line)
            return False
        return True


class RemovalDialog(Sheet):
    """Asks whether a rep goes off the page."""

    def __init__(self, rep: TeamRep, appearance: Appearance, parent: QWidget) -> None:
        translate = QCoreApplication.translate
        title = translate("Team", "Remove {name} from the page?").replace("{name}", name_of(rep))
        sentence = translate(
            "Team",
            "The copies of %n sheet(s) that were kept here go. The files that you were given stay where they "
            "are; reading one of them again brings the rep back.",
            "",
            len(rep.sheets),
        )
        super().__init__(title, sentence, appearance.theme, 460, parent)
        self.add_cancel()
        self.remove = self.add_button(translate("Team", "Remove"), kind="primary")
        self.remove.clicked.connect(self.accept)


class FolderDialog(Sheet):
    """Tells which folder is watched, and offers another one or none."""

    def __init__(
        self, desk: TeamDesk, appearance: Appearance, parent: QWidget, ask: Callable[[], None]
    ) -> None:
        translate = QCoreApplication.translate
        super().__init__(translate("Team", "Watched folder"), desk.watched, appearance.theme, 460, parent)
        self.add_cancel()
        self.stop = self.add_button(translate("Team", "Watch no folder"))
        self.stop.clicked.connect(self.accept)
        self.stop.clicked.connect(lambda: desk.watch(""))
        self.other = self.add_button(translate("Team", "Choose another…"), kind="primary")
        self.other.clicked.connect(self.accept)
        self.other.clicked.connect(lambda: ask())


def _page_name(kept: KeptSheet) -> str:
    """Return a name for the page of a sheet that every system takes."""
    name = re.sub(r"[^\w\- ]", "", kept.sheet.rep).strip()[:60] or "sheet"
    return f"{name} {kept.sheet.released_at.date().isoformat()}.pdf"
