"""Printing a paper through the system's print dialog, page by page from memory; nothing is written on the way."""

from PySide6.QtCore import QObject, QRect, QSize, QSizeF, QTimer, Signal
from PySide6.QtGui import QPageLayout, QPageSize, QPainter
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QWidget

from exports.options import Duplex
from ui.widgets.pdf_pages import PdfPages

LEAST_DPI = 300
MOST_DPI = 360
"""Dots per inch of the picture of a page: enough for small print, and no more than an old laptop can hold (50 MB)."""


_DUPLEX: dict[str, QPrinter.DuplexMode] = {
    "long-edge": QPrinter.DuplexMode.DuplexLongSide,
    "short-edge": QPrinter.DuplexMode.DuplexShortSide,
}


class PrintRun(QObject):
    """One paper on its way to a printer, a page at a time, so that the window lives on and it can be stopped."""

    progressed = Signal(int, int)
    """How many pages have gone, and of how many."""
    finished = Signal(bool)
    """It ended; whether all pages went."""

    def __init__(self, data: bytes, printer: QPrinter, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._pages = PdfPages(data)
        self._printer = printer
        self._wanted = _pages_to_print(printer, self._pages.count)
        self._done = 0
        self._painter: QPainter | None = None
        self._timer = QTimer(self)
        self._timer.timeout.connect(self._go_on)

    @property
    def is_running(self) -> bool:
        """Whether pages are still to go."""
        return self._timer.isActive()

    def start(self) -> None:
        """Begin; the signals tell the rest."""
        painter = QPainter()
        if not self._wanted or not painter.begin(self._printer):
            QTimer.singleShot(0, self, lambda: self._end(complete=False))
            return
        self._painter = painter
        self._timer.start(0)

    def cancel(self) -> None:
        """Stop; the printer is told to throw away what it has got."""
        if self._timer.isActive():
            self._printer.abort()
            self._end(complete=False)

    def _go_on(self) -> None:
        if self._painter is None:
            return
        if self._done and not self._printer.newPage():
            self._end(complete=False)
            return
        self._paint(self._painter, self._wanted[self._done])
        self._done += 1
        self.progressed.emit(self._done, len(self._wanted))
        if self._done == len(self._wanted):
            self._end(complete=True)

    def _paint(self, painter: QPainter, page: int) -> None:
        dots = self._printer.resolution()
        size = self._pages.size(page)
        sheet = self._printer.pageLayout().fullRectPixels(dots).size()
        # The paper has its own margins; it is only made smaller when the sheet in the printer is smaller.
        scale = min(1.0, sheet.width() * 72 / dots / size.width(), sheet.height() * 72 / dots / size.height())
        wide, high = round(size.width() / 72 * dots * scale), round(size.height() / 72 * dots * scale)
        place = QRect((sheet.width() - wide) // 2, (sheet.height() - high) // 2, wide, high)
        finest = min(1.0, MOST_DPI / dots)
        painter.drawImage(place, self._pages.picture(page, QSize(round(wide * finest), round(high * finest))))

    def _end(self, *, complete: bool) -> None:
        self._timer.stop()
        if self._painter is not None:
            complete = self._painter.end() and complete
            self._painter = None
        self._pages.close()
        self.finished.emit(complete)


def printer_for(data: bytes, duplex: Duplex = "") -> QPrinter:
    """Return the usual printer, set to the paper's own size and sides and to a resolution that small print needs."""
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    fit_printer(printer, data, duplex)
    return printer


def fit_printer(printer: QPrinter, data: bytes, duplex: Duplex = "") -> None:
    """Set a printer to the size of a paper, its full page and its sides, and to 300 dots an inch at least.

    Where the paper does not ask for both sides, the printer stays as its owner has set it.
    """
    pages = PdfPages(data)
    if pages.count:
        size = pages.size(0)
        tall = QSizeF(min(size.width(), size.height()), max(size.width(), size.height()))
        printer.setPageSize(QPageSize(tall, QPageSize.Unit.Point, "", QPageSize.SizeMatchPolicy.FuzzyMatch))
        printer.setPageOrientation(
            QPageLayout.Orientation.Landscape if size.width() > size.height() else QPageLayout.Orientation.Portrait
        )
    pages.close()
    printer.setFullPage(True)
    if duplex:
        printer.setDuplex(_DUPLEX[duplex])
    printer.setResolution(max(LEAST_DPI, min(MOST_DPI, printer.resolution())))
    # The name of a print job is read by others on the printer's display.
    printer.setDocName(" ")
    printer.setCreator("")


def print_dialog(printer: QPrinter, pages: int, parent: QWidget | None) -> QPrintDialog:
    """Return the system's print dialog for a paper of so many pages."""
    dialog = QPrintDialog(printer, parent)
    dialog.setMinMax(1, max(1, pages))
    dialog.setOption(QPrintDialog.PrintDialogOption.PrintPageRange, pages > 1)
    dialog.setOption(QPrintDialog.PrintDialogOption.PrintSelection, False)
    return dialog


def _pages_to_print(printer: QPrinter, count: int) -> list[int]:
    first, last = 0, count - 1
    if printer.printRange() == QPrinter.PrintRange.PageRange and printer.fromPage() > 0:
        first, last = printer.fromPage() - 1, min(count, printer.toPage() or count) - 1
    pages = list(range(first, last + 1))
    if printer.pageOrder() == QPrinter.PageOrder.LastPageFirst:
        pages.reverse()
    if printer.supportsMultipleCopies():
        return pages
    copies = max(1, printer.copyCount())
    return pages * copies if printer.collateCopies() else [page for page in pages for _ in range(copies)]
