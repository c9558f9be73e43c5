"""A strip of small pages beside the open one, so that a long paper is seen at a glance."""

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPen, QPixmap
from PySide6.QtWidgets import QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from ui.theme import Theme
from ui.widgets.pdf_pages import PdfPages
from ui.words import translate

Index = QModelIndex | QPersistentModelIndex

WIDE = 84
"""How wide a small page is, in pixels at the usual text size."""


class PagesModel(QAbstractListModel):
    """The pages of a paper; a small picture is drawn when it is first seen and kept as long as the paper."""

    def __init__(self) -> None:
        super().__init__()
        self.pages: PdfPages | None = None
        self._pictures: dict[tuple[int, int], QPixmap] = {}

    def show_pages(self, pages: PdfPages | None) -> None:
        """Show another paper, or none."""
        self.beginResetModel()
        self.pages = pages
        self._pictures.clear()
        self.endResetModel()

    def rowCount(self, _parent: Index = QModelIndex()) -> int:
        return self.pages.count if self.pages is not None else 0

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if role == Qt.ItemDataRole.DisplayRole:
            return str(index.row() + 1)
        if role in (Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.ToolTipRole):
            return translate("PageStrip", "Page {page} of {pages}", page=index.row() + 1, pages=self.rowCount())
        return None

    def picture(self, row: int, size: QSize) -> QPixmap:
        """Return a page in a size in dots."""
        assert self.pages is not None
        key = (row, size.width())
        if key not in self._pictures:
            self._pictures[key] = QPixmap.fromImage(self.pages.picture(row, size))
        return self._pictures[key]


class PageStrip(QListView):
    """The small pages, one under the other; choosing one opens it."""

    wanted = Signal(int)
    """The page to open; the first is 0."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.setObjectName("plain")
        self.setAccessibleName(translate("PageStrip", "All pages"))
        self.pages = PagesModel()
        self.setModel(self.pages)
        self.setItemDelegate(_SmallPage(theme, self))
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setEditTriggers(QListView.EditTrigger.NoEditTriggers)
        self.setFixedWidth(theme.px(WIDE) + theme.px(44))
        self.selectionModel().currentChanged.connect(self._moved)

    def show_place(self, pages: PdfPages | None, page: int) -> None:
        """Show the pages of a paper with one of them open."""
        self.blockSignals(True)
        self.selectionModel().blockSignals(True)
        if pages is not self.pages.pages:
            self.pages.show_pages(pages)
        if 0 <= page < self.pages.rowCount() and page != self.currentIndex().row():
            self.setCurrentIndex(self.pages.index(page))
            self.scrollTo(self.currentIndex())
        self.selectionModel().blockSignals(False)
        self.blockSignals(False)
        self.viewport().update()

    def _moved(self, now: QModelIndex, _before: QModelIndex) -> None:
        if now.isValid():
            self.wanted.emit(now.row())


class _SmallPage(QStyledItemDelegate):
    """Paints a small page with its number under it, and an edge round the open one."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        page = self._page(index)
        return QSize(
            page.width() + self._theme.px(24), page.height() + option.fontMetrics.height() + self._theme.px(14)
        )

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        theme, size = self._theme, self._page(index)
        left = option.rect.left() + (option.rect.width() - size.width()) // 2
        page = QRectF(left, option.rect.top() + theme.px(6), size.width(), size.height())
        is_open = bool(option.state & QStyle.StateFlag.State_Selected)
        has_keyboard = bool(option.state & QStyle.StateFlag.State_HasFocus)
        model = index.model()
        assert isinstance(model, PagesModel)
        ratio = painter.device().devicePixelRatioF()
        painter.save()
        painter.drawPixmap(page.toRect(), model.picture(index.row(), size * ratio))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(theme.colour("primary" if is_open else "line"), 3 if is_open and has_keyboard else 1.5))
        painter.drawRect(page)
        painter.setPen(theme.colour("primary" if is_open else "muted"))
        painter.setFont(theme.font(0.9, bold=is_open))
        below = QRectF(option.rect.left(), page.bottom() + 2, option.rect.width(), option.fontMetrics.height() + 2)
        painter.drawText(below, int(Qt.AlignmentFlag.AlignCenter), index.data())
        painter.restore()

    def _page(self, index: Index) -> QSize:
        model = index.model()
        assert isinstance(model, PagesModel)
        assert model.pages is not None
        points = model.pages.size(index.row())
        wide = self._theme.px(WIDE)
        # A landscape sheet is as wide as the others are, and lower.
        return QSize(wide, max(1, round(wide * points.height() / max(1.0, points.width()))))
