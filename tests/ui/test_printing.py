import io
from pathlib import Path

import pypdf
import pytest
from PySide6.QtPrintSupport import QPrinter
from pytestqt.qtbot import QtBot

from tests.ui.stand_in_paper import a_pdf
from ui.printing import LEAST_DPI, MOST_DPI, PrintRun, fit_printer, print_dialog


def test_every_page_is_printed_at_its_own_size(qtbot: QtBot, tmp_path: Path) -> None:
    printed = _printed(qtbot, _printer(tmp_path), a_pdf(3))

    assert len(printed.pages) == 3
    assert float(printed.pages[0].mediabox.width) == pytest.approx(595, abs=1)
    assert float(printed.pages[0].mediabox.height) == pytest.approx(842, abs=1)


def test_pages_are_drawn_at_three_hundred_dots_an_inch_or_more(qtbot: QtBot, tmp_path: Path) -> None:
    printed = _printed(qtbot, _printer(tmp_path), a_pdf(1))

    picture = printed.pages[0].images[0].image
    assert picture is not None
    assert picture.width >= 595 / 72 * LEAST_DPI - 1
    assert picture.width <= 595 / 72 * MOST_DPI + 1


def test_a_range_of_pages_is_kept_to(qtbot: QtBot, tmp_path: Path) -> None:
    printer = _printer(tmp_path)
    printer.setPrintRange(QPrinter.PrintRange.PageRange)
    printer.setFromTo(2, 3)

    assert len(_printed(qtbot, printer, a_pdf(4)).pages) == 2


def test_a_letter_paper_is_printed_on_letter(qtbot: QtBot, tmp_path: Path) -> None:
    printed = _printed(qtbot, _printer(tmp_path), a_pdf(1, size=(612, 792)))

    assert float(printed.pages[0].mediabox.width) == pytest.approx(612, abs=1)


@pytest.mark.parametrize(("size", "held"), [((595, 842), "Portrait"), ((842, 595), "Landscape")])
def test_the_printer_is_told_how_the_paper_is_held(tmp_path: Path, size: tuple[int, int], held: str) -> None:
    printer = _printer(tmp_path)
    fit_printer(printer, a_pdf(1, size=size))

    assert printer.pageLayout().orientation().name == held
    assert printer.pageLayout().pageSize().name().startswith("A4")
    assert printer.resolution() >= LEAST_DPI


def test_the_printer_is_told_on_which_edge_the_paper_is_turned(monkeypatch: pytest.MonkeyPatch) -> None:
    told: list[QPrinter.DuplexMode] = []
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    # A printer to a file has no sides, so that it is asked here what a real one would be told.
    monkeypatch.setattr(QPrinter, "setDuplex", lambda _printer, duplex: told.append(duplex))
    for duplex in ("long-edge", "short-edge", ""):
        fit_printer(printer, a_pdf(2), duplex)

    assert told == [QPrinter.DuplexMode.DuplexLongSide, QPrinter.DuplexMode.DuplexShortSide]


def test_nothing_in_a_print_job_names_the_app_or_the_session(qtbot: QtBot, tmp_path: Path) -> None:
    printed = _printed(qtbot, _printer(tmp_path), a_pdf(1, "Night buses"))

    told = " ".join(str(value) for value in (printed.metadata or {}).values())
    assert "Night" not in told
    assert "aking" not in told


def test_printing_can_be_stopped(qtbot: QtBot, tmp_path: Path) -> None:
    data = a_pdf(20)
    printer = _printer(tmp_path)
    fit_printer(printer, data)
    run = PrintRun(data, printer)
    run.start()

    with qtbot.waitSignal(run.finished, timeout=10_000) as finished:
        run.cancel()

    assert finished.args == [False]
    assert not run.is_running


def test_bytes_that_are_no_pdf_print_nothing(qtbot: QtBot, tmp_path: Path) -> None:
    run = PrintRun(b"not a pdf", _printer(tmp_path))

    with qtbot.waitSignal(run.finished, timeout=10_000) as finished:
        run.start()

    assert finished.args == [False]


def test_the_dialog_offers_a_range_only_where_there_are_pages_to_choose(qtbot: QtBot, tmp_path: Path) -> None:
    one, more = print_dialog(_printer(tmp_path), 1, None), print_dialog(_printer(tmp_path), 5, None)
    for dialog in (one, more):
        qtbot.addWidget(dialog)

    assert not one.testOption(one.PrintDialogOption.PrintPageRange)
    assert more.testOption(more.PrintDialogOption.PrintPageRange)


def _printer(folder: Path) -> QPrinter:
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(folder / "printed.pdf"))
    return printer


def _printed(qtbot: QtBot, printer: QPrinter, data: bytes) -> pypdf.PdfReader:
    fit_printer(printer, data)
    run = PrintRun(data, printer)
    with qtbot.waitSignal(run.finished, timeout=30_000) as finished:
        run.start()
    assert finished.args == [True]
    return pypdf.PdfReader(io.BytesIO(Path(printer.outputFileName()).read_bytes()))
