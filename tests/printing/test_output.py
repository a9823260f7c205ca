"""How a sheet leaves the program: as a PDF file, or through a printer."""

from io import BytesIO
from pathlib import Path

import pytest
from pypdf import PdfReader
from PySide6.QtCore import QBuffer, QIODevice, QLocale, QMarginsF
from PySide6.QtGui import QPageLayout
from PySide6.QtPrintSupport import QPrinter

from planner.domain.errors import Problem, UserError
from planner.printing.output import print_on, set_up, write_pdf
from planner.printing.paper import Paper, paper_for
from planner.printing.pdf_language import with_language
from planner.printing.sheet_content import SheetOptions
from tests.printing.reading_pdf import ReadPdf
from tests.printing.sample_week import content, sheet


def test_a_pdf_knows_its_title_its_language_and_its_author() -> None:
    reader = ReadPdf(sheet()).reader

    assert reader.metadata is not None
    assert reader.metadata.title == "Week 48, 23–27 November 2026"
    assert reader.metadata.author == "Jeroen Smits"
    assert reader.metadata.creator == "Overmorgen"
    assert str(reader.root_object["/Lang"]).startswith("en")
    assert str(reader.root_object["/ViewerPreferences"]) == "{'/DisplayDocTitle': True}"


def test_the_language_is_added_behind_what_qt_wrote() -> None:
    whole = ReadPdf(sheet()).data

    again = with_language(b"no PDF at all", "nl")

    assert again == b"no PDF at all"
    assert whole.count(b"%%EOF") == 2


def test_inter_is_in_the_file_in_all_its_weights() -> None:
    data = ReadPdf(sheet()).data

    for weight in (b"Regular", b"SemiBold", b"Bold"):
        assert b"+Inter-" + weight in data


def test_a_file_is_written_whole(tmp_path: Path) -> None:
    path = tmp_path / "Wéek 48.pdf"

    write_pdf(path, sheet())

    assert len(PdfReader(path).pages) == 1
    assert [found for found in tmp_path.iterdir() if found.is_file()] == [path]


def test_a_sheet_goes_into_a_device_too() -> None:
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)

    write_pdf(buffer, sheet())

    assert len(PdfReader(BytesIO(buffer.data().data())).pages) == 1


def test_a_folder_that_is_not_there_is_refused_in_words(tmp_path: Path) -> None:
    path = tmp_path / "gone" / "week.pdf"

    with pytest.raises(UserError) as refusal:
        write_pdf(path, sheet())

    assert refusal.value.problem is Problem.CANNOT_WRITE
    assert refusal.value.details == {"file": str(path)}


def test_what_was_there_stays_where_writing_is_refused(tmp_path: Path) -> None:
    folder = tmp_path / "week.pdf"
    folder.mkdir()
    (folder / "kept").write_text("kept")

    with pytest.raises(UserError):
        write_pdf(folder, sheet())

    assert (folder / "kept").read_text() == "kept"


@pytest.mark.parametrize("paper", list(Paper))
def test_a_printer_gets_one_page_of_the_right_paper(tmp_path: Path, paper: Paper) -> None:
    path = tmp_path / "printed.pdf"
    shown = sheet(options=SheetOptions(paper))
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(path))
    set_up(printer, shown)

    print_on(printer, shown)

    (page,) = PdfReader(path).pages
    assert page.mediabox.width > page.mediabox.height
    assert float(page.mediabox.width) == pytest.approx(shown.size.width() * 0.75, abs=1)
    assert "Packaging, list B" in " ".join(page.extract_text().split())


def test_a_printer_with_wide_margins_gets_a_smaller_page(tmp_path: Path) -> None:
    texts = {}
    for margin in (0.0, 16.0):
        path = tmp_path / f"{margin}.pdf"
        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
        printer.setOutputFileName(str(path))
        shown = sheet()
        set_up(printer, shown)
        layout = printer.pageLayout()
        layout.setMinimumMargins(QMarginsF(margin, margin, margin, margin))
        assert layout.units() is QPageLayout.Unit.Millimeter
        printer.setPageLayout(layout)

        print_on(printer, shown)

        texts[margin] = PdfReader(path).pages[0].extract_text()

    assert "".join(texts[0.0].split()) == "".join(texts[16.0].split())


@pytest.mark.qt_log_ignore("QPainter::begin")
def test_a_printer_that_cannot_start_is_refused_in_words(tmp_path: Path) -> None:
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(tmp_path / "gone" / "printed.pdf"))
    shown = sheet()
    set_up(printer, shown)

    with pytest.raises(UserError) as refusal:
        print_on(printer, shown)

    assert refusal.value.problem is Problem.CANNOT_WRITE


@pytest.mark.parametrize(
    ("name", "paper"),
    [
        ("nl_NL", Paper.A4),
        ("en_GB", Paper.A4),
        ("en_US", Paper.LETTER),
        ("fr_CA", Paper.LETTER),
        ("es_MX", Paper.LETTER),
        ("es_ES", Paper.A4),
    ],
)
def test_paper_is_what_printers_hold_in_a_country(name: str, paper: Paper) -> None:
    assert paper_for(QLocale(name)) is paper


def test_writing_twice_gives_the_same_page() -> None:
    shown = sheet(content())

    assert ReadPdf(shown).text == ReadPdf(shown).text
