"""Painting a kind of paper in the list: tick, name, and pages at the right; readers as headings."""

from PySide6.QtCore import QEvent, QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from ui.models.documents_model import DocumentsModel
from ui.theme import Theme, blend
from ui.widgets.icons import Icons

Index = QModelIndex | QPersistentModelIndex


class DocumentRow(QStyledItemDelegate):
    """One row of the list of papers."""

    def __init__(self, theme: Theme, icons: Icons, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme, self._icons = theme, icons

    def sizeHint(self, _option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(self._theme.px(200), self._theme.px(31 if index.data(DocumentsModel.PAPER) else 30))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        rect, state = option.rect, option.state
        # The whole width of the list, without the tree's own indent.
        rect = QRect(0, rect.top(), rect.right() + 1, rect.height())
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if index.data(DocumentsModel.PAPER) is None:
            self._heading(painter, rect, index)
        else:
            self._document(painter, rect, state, index)
        painter.restore()

    def editorEvent(self, event: QEvent, model: object, option: QStyleOptionViewItem, index: Index) -> bool:
        if index.data(DocumentsModel.PAPER) is None:
            return False
        if isinstance(event, QKeyEvent) and event.key() in (Qt.Key.Key_Space, Qt.Key.Key_Select):
            return self._toggle(model, index)
        if (
            isinstance(event, QMouseEvent)
            and event.type() == QEvent.Type.MouseButtonRelease
            and event.button() == Qt.MouseButton.LeftButton
            and event.position().x() < self._tick(option.rect).right() + self._theme.px(8)
        ):
            return self._toggle(model, index)
        return False

    def _toggle(self, model: object, index: Index) -> bool:
        assert isinstance(model, DocumentsModel)
        ticked = index.data(Qt.ItemDataRole.CheckStateRole) == Qt.CheckState.Checked
        new = Qt.CheckState.Unchecked if ticked else Qt.CheckState.Checked
        return model.setData(index, new, Qt.ItemDataRole.CheckStateRole)

    def _heading(self, painter: QPainter, rect: QRect, index: Index) -> None:
        theme = self._theme
        painter.setPen(theme.colour("muted"))
        painter.setFont(theme.font(0.9, bold=True))
        words = rect.adjusted(theme.px(16), 0, -theme.px(16), -theme.px(5))
        painter.drawText(words, int(Qt.AlignmentFlag.AlignBottom | Qt.AlignmentFlag.AlignLeft), index.data())

    def _document(self, painter: QPainter, rect: QRect, state: QStyle.StateFlag, index: Index) -> None:
        theme = self._theme
        selected = bool(state & QStyle.StateFlag.State_Selected)
        if selected:
            painter.fillRect(rect, theme.colour("selected"))
            painter.fillRect(QRect(rect.left(), rect.top(), 3, rect.height()), theme.colour("primary"))
        elif state & QStyle.StateFlag.State_MouseOver:
            painter.fillRect(rect, blend(theme.colour("raised"), theme.colour("background"), 0.7))
        if state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(QPen(theme.colour("primary"), 1.5))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRect(QRectF(rect).adjusted(1, 1, -1.5, -1.5))
        in_set = index.data(Qt.ItemDataRole.CheckStateRole) == Qt.CheckState.Checked
        tick = self._tick(rect)
        self._paint_tick(painter, tick, is_on=in_set)
        note = str(index.data(DocumentsModel.NOTE))
        painter.setFont(theme.font(0.9))
        painter.setPen(theme.colour("muted"))
        wide = painter.fontMetrics().horizontalAdvance(note)
        right = rect.right() - theme.px(16)
        painter.drawText(QRect(right - wide, rect.top(), wide + 1, rect.height()), int(_MIDDLE), note)
        painter.setFont(theme.font(1.0, bold=selected))
        painter.setPen(theme.colour("primary" if selected else "text"))
        left = round(tick.right()) + theme.px(10)
        name = painter.fontMetrics().elidedText(
            str(index.data()), Qt.TextElideMode.ElideRight, right - wide - theme.px(8) - left
        )
        painter.drawText(QRect(left, rect.top(), right - wide - left, rect.height()), int(_MIDDLE), name)

    def _tick(self, rect: QRect) -> QRectF:
        side = self._theme.px(16)
        return QRectF(self._theme.px(16), rect.center().y() - side / 2 + 0.5, side, side)

    def _paint_tick(self, painter: QPainter, box: QRectF, *, is_on: bool) -> None:
        theme = self._theme
        inner = box.adjusted(0.5, 0.5, -0.5, -0.5)
        painter.setPen(QPen(theme.colour("primary" if is_on else "border"), 1))
        painter.setBrush(theme.colour("primary" if is_on else "surface"))
        painter.drawRoundedRect(inner, 3, 3)
        if is_on:
            self._icons.paint(painter, "check", theme.colour("on_primary"), box.adjusted(2, 2, -2, -2))


_MIDDLE = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
