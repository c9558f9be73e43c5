"""Paints a tool in the list: name, facts, best reason, a caution with its triangle, and marks at the right."""

from PySide6.QtCore import (
    QAbstractItemModel,
    QEvent,
    QModelIndex,
    QPersistentModelIndex,
    QRect,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QFont, QFontMetrics, QMouseEvent, QPainter
from PySide6.QtWidgets import QAbstractItemView, QStyledItemDelegate, QStyleOptionViewItem

from ui.delegates.idea_row import WRAP, paint_ground
from ui.models.tools_model import LeftOutHeader, ToolRow, ToolsModel
from ui.theme import Theme
from ui.widgets.icons import Icons
from ui.wording.tools import facts_line
from ui.words import translate

Index = QModelIndex | QPersistentModelIndex


class ToolRowDelegate(QStyledItemDelegate):
    """Rows as high as their words need; a row that was left out ends with *Use anyway*."""

    use_wanted = Signal(str)
    """*Use anyway* was clicked for the tool with this id."""

    def __init__(self, theme: Theme, icons: Icons, view: QAbstractItemView) -> None:
        super().__init__(view)
        self._theme, self._icons, self._view = theme, icons, view

    def sizeHint(self, _option: QStyleOptionViewItem, index: Index) -> QSize:
        wide = self._view.viewport().width()
        row = index.data(ToolsModel.ROW)
        if isinstance(row, LeftOutHeader):
            return QSize(wide, self._theme.px(38))
        return QSize(wide, sum(part.height() for _name, part in self._parts(row, wide)) + self._theme.px(18))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        rect: QRect = option.rect
        row = index.data(ToolsModel.ROW)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        selected = self._view.selectionModel().isRowSelected(index.row()) and isinstance(row, ToolRow)
        paint_ground(painter, rect, self._theme, option.state, selected=selected)
        if isinstance(row, LeftOutHeader):
            self._paint_header(painter, rect, row)
        else:
            self._paint_tool(painter, rect, row)
        painter.restore()

    def editorEvent(
        self, event: QEvent, _model: QAbstractItemModel, option: QStyleOptionViewItem, index: Index
    ) -> bool:
        row = index.data(ToolsModel.ROW)
        if not isinstance(event, QMouseEvent) or event.type() != QEvent.Type.MouseButtonRelease:
            return False
        if not isinstance(row, ToolRow) or not row.left_out:
            return False
        rect: QRect = option.rect
        if self.link_rect(rect, row).contains(event.position().toPoint()):
            self.use_wanted.emit(row.tool.id)
            return True
        return False

    def link_rect(self, rect: QRect, row: ToolRow) -> QRect:
        """Return where *Use anyway* stands in the row that fills ``rect``."""
        top = rect.top() + self._theme.px(9)
        for name, part in self._parts(row, rect.width()):
            if name == "use":
                wide = QFontMetrics(self._theme.font(bold=True)).horizontalAdvance(_use_words())
                return QRect(rect.left() + self._theme.px(16), top, wide, part.height())
            top += part.height()
        return QRect()

    def _paint_header(self, painter: QPainter, rect: QRect, row: LeftOutHeader) -> None:
        theme, side = self._theme, self._theme.px(16)
        left = rect.left() + theme.px(14)
        icon = "chevron-down" if row.is_open else "chevron-right"
        where = QRectF(left, rect.center().y() - side / 2, side, side)
        self._icons.paint(painter, icon, theme.colour("muted"), where)
        left += side + theme.px(7)
        words = translate("Tools", "Left out")
        painter.setFont(theme.font(bold=True))
        painter.setPen(theme.colour("text"))
        middle = int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft)
        painter.drawText(QRect(left, rect.top(), rect.width(), rect.height()), middle, words)
        left += painter.fontMetrics().horizontalAdvance(words) + theme.px(8)
        painter.setFont(theme.font(0.9))
        painter.setPen(theme.colour("muted"))
        about = translate("Tools", "{tools}, each with its reason", tools=row.count)
        painter.drawText(QRect(left, rect.top(), rect.right() - left, rect.height()), middle, about)

    def _paint_tool(self, painter: QPainter, rect: QRect, row: ToolRow) -> None:
        theme = self._theme
        left, top = rect.left() + theme.px(16), rect.top() + theme.px(9)
        colours = {"title": "text", "facts": "muted", "reason": "text", "caution": "warning", "use": "primary"}
        if row.left_out:
            colours["reason"] = "muted"
        for name, part in self._parts(row, rect.width()):
            painter.setFont(self._font(name))
            painter.setPen(theme.colour(colours[name]))
            inset = theme.px(20) if name == "caution" else 0
            if inset:
                side = theme.px(14)
                self._icons.paint(painter, "warning", theme.colour("warning"), QRectF(left, top + 2, side, side))
            painter.drawText(QRect(left + inset, top, part.width(), part.height()), WRAP, self._words(name, row))
            top += part.height()
        self._paint_marks(painter, rect, row)

    def _paint_marks(self, painter: QPainter, rect: QRect, row: ToolRow) -> None:
        theme, side = self._theme, self._theme.px(16)
        right, top = rect.right() - theme.px(14), rect.top() + theme.px(10)
        if row.in_toolkit:
            right -= side
            self._icons.paint(painter, "bag", theme.colour("primary"), QRectF(right, top, side, side))
            right -= theme.px(8)
        if row.in_agenda:
            words = translate("Tools", "in agenda")
            painter.setFont(theme.font(0.9, bold=True))
            painter.setPen(theme.colour("settled"))
            wide = painter.fontMetrics().horizontalAdvance(words)
            high = painter.fontMetrics().height()
            painter.drawText(QRect(right - wide, top, wide + 2, high), WRAP, words)
            right -= wide + theme.px(5) + side
            self._icons.paint(painter, "check", theme.colour("settled"), QRectF(right, top, side, side))

    def _parts(self, row: ToolRow, wide: int) -> list[tuple[str, QRect]]:
        """Return the lines of a row, each with the room it takes."""
        names = ["title", "facts", "reason"]
        if row.caution and not row.left_out:
            names.append("caution")
        if row.left_out:
            names.append("use")
        return [(name, self._measured(name, row, wide)) for name in names]

    def _measured(self, name: str, row: ToolRow, wide: int) -> QRect:
        room = wide - self._theme.px(16 + 14)
        if name == "title":
            room -= self._theme.px(24) * row.in_toolkit + self._theme.px(96) * row.in_agenda
        if name == "caution":
            room -= self._theme.px(20)
        metrics = QFontMetrics(self._font(name))
        box = metrics.boundingRect(QRect(0, 0, max(60, room), 2000), WRAP, self._words(name, row))
        return QRect(0, 0, max(60, room), box.height() + (1 if name != "use" else self._theme.px(6)))

    def _font(self, name: str) -> QFont:
        if name in ("facts", "caution"):
            return self._theme.font(0.9)
        return self._theme.font(bold=name in ("title", "use"))

    def _words(self, name: str, row: ToolRow) -> str:
        return {
            "title": row.tool.title,
            "facts": facts_line(row.tool),
            "reason": row.reason or row.tool.in_one_line,
            "caution": row.caution,
            "use": _use_words(),
        }[name]


def _use_words() -> str:
    return translate("Tools", "Use anyway")
