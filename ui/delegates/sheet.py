"""Painting the lines of a sheet: hour, mark of the purpose, title, and facts at the right."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem, QWidget

from ui.delegates.held import fill, held, ring
from ui.models.sheet import SheetModel, SheetRow
from ui.theme import Theme
from ui.widgets.icons import Icons
from ui.widgets.purpose_mark import mark_size, paint_mark

Index = QModelIndex | QPersistentModelIndex

_MOST_LETTERS = 400


class SheetDelegate(QStyledItemDelegate):
    """Paints one line of a sheet."""

    def __init__(self, theme: Theme, icons: Icons, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme, self._icons = theme, icons
        self._start_width = 0

    def show_starts(self, starts: tuple[str, ...]) -> None:
        """Make room for the widest of these hours."""
        metrics = QFontMetrics(self._theme.font(bold=True))
        widest = max((metrics.horizontalAdvance(start) for start in starts), default=0)
        self._start_width = max(self._theme.px(40), widest) + self._theme.px(12)

    def sizeHint(self, _option: QStyleOptionViewItem, _index: Index) -> QSize:
        return QSize(self._theme.px(240), self.row_height())

    def row_height(self) -> int:
        """Return the height of a line in pixels."""
        return max(self._theme.px(33), QFontMetrics(self._theme.font()).height() + self._theme.px(10))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        theme, row = self._theme, index.data(SheetModel.ROW)
        rect = QRectF(option.rect)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        _, hovered, focused = held(option, index)
        if hovered and row.block:
            fill(painter, rect, theme.colour("raised"))
        if row.sort != "end":
            fill(painter, QRectF(rect.left(), rect.bottom() - 1, rect.width(), 1), theme.colour("line"))
        self._paint_words(painter, rect, row)
        if focused:
            ring(painter, rect, theme.colour("primary"))
        painter.restore()

    def _paint_words(self, painter: QPainter, rect: QRectF, row: SheetRow) -> None:
        theme = self._theme
        middle = int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft)
        left = rect.left()
        if row.sort != "day":
            painter.setFont(theme.font(bold=True))
            painter.setPen(theme.colour("text"))
            painter.drawText(QRectF(left, rect.top(), self._start_width, rect.height()), middle, row.start)
            left += self._start_width
            size = mark_size(theme)
            if row.purpose is not None:
                top = rect.center().y() - size.height() / 2
                paint_mark(painter, QRectF(left, top, size.width(), size.height()), row.purpose, theme, self._icons)
            left += size.width() + theme.px(14)
        font = theme.font(bold=row.weight == "strong")
        title = row.title.replace("\n", " ")[:_MOST_LETTERS]
        wanted = QFontMetrics(font).horizontalAdvance(title)
        right = self._paint_facts(painter, rect, row, room=rect.right() - left - wanted - theme.px(12))
        room = right - left - theme.px(12)
        painter.setFont(font)
        painter.setPen(theme.colour("muted" if row.weight == "quiet" else "text"))
        title = QFontMetrics(font).elidedText(title, Qt.TextElideMode.ElideRight, max(0, round(room)))
        painter.drawText(QRectF(left, rect.top(), room, rect.height()), middle, title)

    def _paint_facts(self, painter: QPainter, rect: QRectF, row: SheetRow, *, room: float) -> float:
        """Draw the facts, only the length where the title needs the room, and return where they begin."""
        font = self._theme.font(0.9)
        metrics = QFontMetrics(font)
        facts = row.facts if metrics.horizontalAdvance(row.facts) <= room else row.length
        painter.setFont(font)
        painter.setPen(self._theme.colour("muted"))
        at_right = int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight)
        painter.drawText(rect.adjusted(0, 0, -1, 0), at_right, facts)
        return rect.right() - metrics.horizontalAdvance(facts)
