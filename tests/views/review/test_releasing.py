"""Releasing the one-on-one sheet: what the manager gets is what was ticked, and nothing else."""

import io
import zipfile
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime
from pathlib import Path

import keyring
import keyring.backends.fail
import pypdfium2  # type: ignore[import-untyped]
import pytest
from keyring.backend import KeyringBackend
from pypdf import PdfReader
from pypdf.generic import StreamObject
from PySide6.QtCore import QSettings
from PySide6.QtWidgets import QApplication, QDialog, QFileDialog
from pytestqt.qtbot import QtBot

from planner import look
from planner.app.clock import StillClock
from planner.app.formats import formats_for
from planner.app.profile_key import profile_key
from planner.app.review import Asked, Review, read_review
from planner.app.review_rows import Period
from planner.app.session import Session
from planner.app.team import team_of
from planner.app.team_overview import overview_of
from planner.domain.one_on_one import OneOnOne
from planner.domain.released_sheet import Part, ReleasedSheet
from planner.domain.span import IsoWeek
from planner.drawing.fonts import load_fonts
from planner.exchange.sheet_file import read_sheet
from planner.exchange.team_folder import TeamFolder
from planner.printing.output import pdf_of
from planner.printing.printed_sheet import PageOptions
from planner.printing.team_sheet import team_sheets
from planner.storage.plan_reader import PlanReader
from planner.storage.plan_store import PlanStore
from planner.views.appearance import Appearance
from planner.views.review.releasing.release_log import ReleaseLog
from planner.views.review.releasing.sheet_dialog import SheetDialog
from tests.views.review.planted import TODAY, plant

NOW = datetime(2026, 11, 26, 15, 20)


@dataclass(frozen=True)
class Planted:
    """A file full of private strings."""

    path: Path
    strings: dict[str, str]


@pytest.fixture(scope="module")
def planted(tmp_path_factory: pytest.TempPathFactory) -> Planted:
    """A half year in which every text is a private string."""
    path = tmp_path_factory.mktemp("planted") / "plan.overmorgen"
    return Planted(path, plant(path))


@pytest.fixture
def session(qapp: QApplication, planted: Planted, data_file: Path, tmp_path: Path) -> Iterator[Session]:
    """The planted plan, opened; a computer without a store for secrets."""
    load_fonts()
    QSettings.setPath(QSettings.Format.IniFormat, QSettings.Scope.UserScope, str(tmp_path / "settings"))
    data_file.write_bytes(planted.path.read_bytes())
    before = keyring.get_keyring()
    keyring.set_keyring(keyring.backends.fail.Keyring())  # type: ignore[no-untyped-call]
    profile_key.cache_clear()
    with PlanReader(data_file) as reader:
        store = PlanStore(data_file)
        yield Session(reader, lambda: store, StillClock(NOW))
        store.close()
    keyring.set_keyring(before)
    profile_key.cache_clear()


@pytest.fixture
def review(session: Session, data_file: Path) -> Review:
    """Thirteen weeks up to this one."""
    asked = Asked(Period.back_from(IsoWeek.of(TODAY), 13), TODAY, session.clock.zone)
    found = read_review(data_file, asked)
    assert found is not None
    return found


class Desk:
    """A hand for the dialog: ticks, releases, and looks into what was written."""

    def __init__(self, qtbot: QtBot, session: Session, review: Review, folder: Path) -> None:
        self._qtbot, self.session, self.review, self.folder = qtbot, session, review, folder
        self.appearance = Appearance(look.LIGHT, formats_for("en", "en_GB"), "en")
        held = next(one for one in session.plan.one_on_ones.values() if one.kept_at is None)
        self.dialog = SheetDialog(session, self.appearance, review, held, None, list)
        self.dialog.open()

    def tick(self, *parts: Part) -> None:
        for part in parts:
            self.dialog.parts.ticks.boxes[part].setChecked(True)

    def untick(self, *parts: Part) -> None:
        for part in parts:
            self.dialog.parts.ticks.boxes[part].setChecked(False)

    def release(self, monkeypatch: pytest.MonkeyPatch, name: str = "sheet.overmorgen-sheet") -> bytes:
        path = self.folder / name
        choose(monkeypatch, path)
        count = len(self.session.plan.releases)
        self.dialog.parts.release_button.click()
        self._qtbot.waitUntil(lambda: len(self.session.plan.releases) == count + 1, timeout=10_000)
        return path.read_bytes()

    def log(self) -> ReleaseLog:
        log = ReleaseLog(self.session, self.appearance, self.review.profile)
        self._qtbot.addWidget(log)
        log.open()
        return log


def cell(log: ReleaseLog, column: int) -> str:
    """What stands in a column of the newest line."""
    item = log.table.item(0, column)
    return item.text() if item is not None else ""


def choose(monkeypatch: pytest.MonkeyPatch, path: Path) -> None:
    """Let the dialog for files answer with a path."""
    monkeypatch.setattr(QFileDialog, "exec", lambda _: QDialog.DialogCode.Accepted)
    monkeypatch.setattr(QFileDialog, "selectedFiles", lambda _: [str(path)])


@pytest.fixture
def desk(qtbot: QtBot, session: Session, review: Review, tmp_path: Path) -> Iterator[Desk]:
    """The dialog, open on the planted plan."""
    found = Desk(qtbot, session, review, tmp_path)
    yield found
    found.dialog.close()


def all_text(content: bytes) -> str:
    """Everything that can be read in a released file: each part as it is, the page's words and metadata."""
    found = [content.decode("latin-1")]
    with zipfile.ZipFile(io.BytesIO(content)) as archive:
        for name in archive.namelist():
            part = archive.read(name)
            found += [name, part.decode("utf-8", "replace"), part.decode("latin-1")]
        page = archive.read("sheet.pdf")
        found += [str(info.comment) + str(info.extra) for info in archive.infolist()]
    return "\n".join([*found, pdf_text(page)])


def pdf_text(page: bytes) -> str:
    """Words of a page, its metadata, and every stream of it unpacked."""
    reader = PdfReader(io.BytesIO(page))
    streams = []
    for number in sorted({number for known in reader.xref.values() for number in known}):
        found = reader.get_object(number)
        if isinstance(found, StreamObject):
            streams.append(found.get_data().decode("latin-1"))
        streams.append(str(found))
    assert streams
    words = pypdfium2.PdfDocument(page)[0].get_textpage().get_text_range()
    return "\n".join([words, " ".join(words.split()), str(reader.metadata), *streams])


def leaked(text: str, strings: dict[str, str]) -> set[str]:
    """The places whose private string stands in a text, be it in part."""
    return {place for place, string in strings.items() if string in text or string.split()[0] in text}


def test_of_all_private_strings_none_is_in_what_is_released(
    desk: Desk, planted: Planted, monkeypatch: pytest.MonkeyPatch
) -> None:
    content = desk.release(monkeypatch)

    assert len(planted.strings) >= 20
    assert leaked(all_text(content), planted.strings) == set()
    assert "dreaded" not in all_text(content).casefold()
    # The search does find what is there.
    assert "Jeroen Smits" in all_text(content)
    assert "Long-term share at least 30%" in all_text(content)


def test_of_all_private_strings_none_is_on_the_print_of_the_team(
    desk: Desk, planted: Planted, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    desk.tick(Part.OWN_WORDS, Part.FOCUS, Part.NOTES, Part.DREADED)
    desk.release(monkeypatch)
    formats = desk.appearance.formats
    read = team_of(TeamFolder(tmp_path / "team").take([tmp_path / "sheet.overmorgen-sheet"], asked=True))
    overview = overview_of(read, desk.review.asked.period, NOW, lambda _rep: "", formats)

    page = pdf_of(*team_sheets(overview, PageOptions(), formats))

    assert leaked(pdf_text(page), planted.strings) == set()
    assert "dreaded" not in pdf_text(page).casefold()
    assert "Jeroen Smits" in pdf_text(page)


@pytest.mark.parametrize(
    ("part", "place"),
    [
        (Part.OWN_WORDS, "OneOnOne.own_words"),
        (Part.FOCUS, "OneOnOne.focus"),
        (Part.NOTES, "OneOnOne.notes"),
    ],
)
def test_a_free_text_that_is_ticked_goes_along_alone(
    desk: Desk, planted: Planted, monkeypatch: pytest.MonkeyPatch, part: Part, place: str
) -> None:
    desk.tick(part)

    content = desk.release(monkeypatch)

    assert leaked(all_text(content), planted.strings) == {place}
    opened = read_sheet(content, "")
    assert planted.strings[place] in pdf_text(opened.page)
    assert [text for text in _free_texts(opened.sheet) if text] == [planted.strings[place]]


def _free_texts(sheet: ReleasedSheet) -> tuple[str, str, str]:
    return sheet.own_words, sheet.focus, sheet.notes


def test_the_private_cause_has_a_tick_of_its_own(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    hidden = read_sheet(desk.release(monkeypatch), "").sheet
    desk.tick(Part.DREADED)
    shown = read_sheet(desk.release(monkeypatch, "other.overmorgen-sheet"), "").sheet

    assert "dreaded" not in {row.cause for row in hidden.causes}
    assert "dreaded" in {row.cause for row in shown.causes}
    assert sum(row.minutes for row in hidden.causes) == sum(row.minutes for row in shown.causes)


def test_what_is_unticked_is_neither_in_the_file_nor_on_the_page(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    desk.untick(Part.MIX, Part.OUTLOOK, Part.AGREEMENTS)

    content = desk.release(monkeypatch)
    opened = read_sheet(content, "")

    assert (opened.sheet.weeks, opened.sheet.outlook, opened.sheet.agreements) == ((), (), ())
    assert opened.sheet.causes
    assert "per week" not in pdf_text(opened.page)
    assert "Long-term share at least" not in pdf_text(opened.page)


def test_all_that_is_in_the_file_could_be_read_before(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    desk.tick(Part.OWN_WORDS)
    told = desk.dialog.parts.told.toPlainText()
    previewed = desk.dialog.sheet

    opened = read_sheet(desk.release(monkeypatch), "")

    assert opened.sheet == previewed
    for sentence in opened.sheet.observations:
        assert sentence in told
    for agreement in opened.sheet.agreements:
        assert agreement.text in told
    assert opened.sheet.own_words in told
    assert opened.sheet.sheet_id in told
    assert told.count("Week ") >= len(opened.sheet.weeks) == 13


def test_a_release_is_a_line_of_the_log_and_no_step_of_undo(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    content = desk.release(monkeypatch)
    (line,) = desk.session.plan.releases.values()

    assert line.digest == read_sheet(content, "").digest
    assert line.file_name == "sheet.overmorgen-sheet"
    assert desk.session.undo_stack.count() == 0
    log = desk.log()
    texts = [cell(log, column) for column in range(5)]
    assert texts[0] == "26/11/2026 15:20"
    assert texts[2] == "All charts, figures and agreements"
    assert texts[3:] == ["sheet.overmorgen-sheet", "released"]


def test_the_log_names_the_parts_where_some_were_left_out(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    desk.untick(*(part for part in Part if not part.is_private and part is not Part.CAUSES))
    desk.tick(Part.FOCUS)

    desk.release(monkeypatch)

    assert cell(desk.log(), 2) == "What displaced it, Focus of the coaching"


def test_a_file_is_called_by_rep_day_and_weeks(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    offered: list[str] = []
    monkeypatch.setattr(QFileDialog, "selectFile", lambda _, name: offered.append(name))

    desk.release(monkeypatch)

    assert offered == ["One-on-one Jeroen Smits 2026-11-26 weeks 36-48.overmorgen-sheet"]


def test_without_a_store_for_secrets_that_is_said(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    desk.release(monkeypatch)

    assert "has no store for secrets" in desk.dialog.parts.message.text()


class Secrets(KeyringBackend):
    """A store for secrets in memory."""

    priority = 1.0

    def __init__(self) -> None:
        super().__init__()  # type: ignore[no-untyped-call]
        self.kept: dict[tuple[str, str], str] = {}

    def get_password(self, service: str, username: str) -> str | None:
        return self.kept.get((service, username))

    def set_password(self, service: str, username: str, password: str) -> None:
        self.kept[service, username] = password


def test_two_sheets_are_signed_with_the_same_key(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    keyring.set_keyring(Secrets())

    first = read_sheet(desk.release(monkeypatch), "")
    profile_key.cache_clear()
    second = read_sheet(desk.release(monkeypatch, "second.overmorgen-sheet"), "")

    assert first.key == second.key
    assert first.sheet.sheet_id != second.sheet.sheet_id
    assert "store for secrets" not in desk.dialog.parts.message.text()


def test_a_withdrawn_sheet_holds_no_number_and_is_marked(
    desk: Desk, planted: Planted, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    released = read_sheet(desk.release(monkeypatch), "").sheet
    log = desk.log()
    path = desk.folder / "withdrawn.overmorgen-sheet"
    choose(monkeypatch, path)

    log.withdraw_button.click()
    qtbot.waitUntil(lambda: "withdrawn" in cell(log, 4), timeout=10_000)

    opened = read_sheet(path.read_bytes(), "")
    assert opened.sheet.sheet_id == released.sheet_id
    assert opened.sheet.withdrawn_at == NOW
    assert (opened.sheet.parts, opened.sheet.weeks) == ((), ())
    assert leaked(all_text(path.read_bytes()), planted.strings) == set()
    assert "This sheet was withdrawn on Thursday 26 November, 15:20." in pdf_text(opened.page)
    assert log.withdraw_button.text() == "Write the withdrawal again…"


def test_where_a_file_cannot_be_written_nothing_is_logged(
    desk: Desk, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    choose(monkeypatch, desk.folder / "gone" / "sheet.overmorgen-sheet")

    desk.dialog.parts.release_button.click()
    qtbot.waitUntil(lambda: "sheet.overmorgen-sheet" in desk.dialog.parts.message.text(), timeout=10_000)

    assert not desk.session.plan.releases
    assert desk.dialog.parts.release_button.isEnabled()


def test_saving_a_pdf_keeps_to_what_is_ticked(
    desk: Desk, planted: Planted, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = desk.folder / "sheet.pdf"
    choose(monkeypatch, path)

    desk.dialog.parts.save_button.click()

    text = pdf_text(path.read_bytes())
    assert leaked(text, planted.strings) == set()
    assert "Weeks 36–48" in text
    assert not desk.session.plan.releases


def test_words_that_are_not_written_or_too_long_cannot_be_ticked(
    qtbot: QtBot, session: Session, review: Review
) -> None:
    bare = OneOnOne("bare", TODAY, 900, date(2026, 11, 12), TODAY, notes="long " * 5000)
    appearance = Appearance(look.LIGHT, formats_for("en", "en_GB"), "en")
    dialog = SheetDialog(session, appearance, review, bare, None, list)
    qtbot.addWidget(dialog)

    boxes = dialog.parts.ticks.boxes
    assert boxes[Part.FOCUS].toolTip() == "Nothing is written here."
    assert boxes[Part.NOTES].toolTip() == "This is too long for a sheet."
    assert [part for part, box in boxes.items() if not box.isEnabled()] == [
        Part.OWN_WORDS,
        Part.FOCUS,
        Part.NOTES,
    ]
