"""A PDF held in memory, and its pages as pictures."""

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QSize, QSizeF, Qt
from PySide6.QtGui import QImage, QPainter
from PySide6.QtPdf import QPdfDocument

_LARGEST_SIDE = 12_000
"""Pixels: no picture of a page is wider or higher than this, whatever zoom or printer asks for."""


class PdfPages:
    """The pages of one PDF; it is empty when the bytes are no PDF."""

    def __init__(self, data: bytes) -> None:
        self._data = QByteArray(data)
        self._buffer = QBuffer(self._data)
        self._buffer.open(QIODevice.OpenModeFlag.ReadOnly)
        self._document = QPdfDocument()
        self._document.load(self._buffer)
        ready = self._document.status() == QPdfDocument.Status.Ready
        self.count = self._document.pageCount() if ready else 0

    def size(self, page: int) -> QSizeF:
        """Return the size of a page (the first is 0) in points."""
        return self._document.pagePointSize(page)

    def picture(self, page: int, size: QSize) -> QImage:
        """Return a page on white, as large as ``size`` in pixels."""
        size = size.boundedTo(QSize(_LARGEST_SIDE, _LARGEST_SIDE)).expandedTo(QSize(1, 1))
        picture = self._document.render(page, size)
        if picture.isNull():
            picture = QImage(size, QImage.Format.Format_ARGB32_Premultiplied)
            picture.fill(Qt.GlobalColor.transparent)
        # The paper is laid under the ink in the same picture: at printing size a second one is too much memory.
        painter = QPainter(picture)
        painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_DestinationOver)
        painter.fillRect(picture.rect(), Qt.GlobalColor.white)
        painter.end()
        return picture

    def text(self, page: int) -> str:
        """Return the words of a page, for those who hear it."""
        return self._document.getAllText(page).text()

    def close(self) -> None:
        """Let go of the PDF, in the order that Qt needs."""
        self._document.close()
        self._buffer.close()
        self.count = 0
