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

from planner.catalog import Tool
from ui.delegates.idea_row import WRAP, paint_ground
from ui.models.tool_rows import LeftOutHeader, ToolRow
from ui.models.tools_model import ToolsModel
from ui.theme import Theme
from ui.widgets.icons import Icons
from ui.wording.tools import row_facts
from ui.words import translate

Index = QModelIndex | QPersistentModelIndex
Measured = tuple[tuple[str, QRect], ...]

_KEPT = 20_000
"""So many measured rows are kept; a list of thousands is searched without measuring any twice."""


class ToolRowDelegate(QStyledItemDelegate):
    """Rows as high as their words need; a row that was left out ends with *Use anyway*."""

    use_wanted = Signal(str)
    """*Use anyway* was clicked for the tool with this id."""

    def __init__(self, theme: Theme, icons: Icons, view: QAbstractItemView) -> None:
        super().__init__(view)
        self._theme, self._icons, self._view = theme, icons, view
        self._measures: dict[tuple[object, ...], tuple[Tool, Measured]] = {}

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
        colours["note"] = "muted"
        if row.left_out:
            colours["reason"] = "muted"
        for name, part in self._parts(row, rect.width()):
            painter.setFont(self._font(name))
            painter.setPen(theme.colour(colours[name]))
            inset = theme.px(20) if name in _WITH_ICON else 0
            if inset:
                side = theme.px(14)
                icon = _WITH_ICON[name]
                self._icons.paint(painter, icon, theme.colour(colours[name]), QRectF(left, top + 2, side, side))
            words = self._words(name, row)
            if name == "note":
                words = painter.fontMetrics().elidedText(words, Qt.TextElideMode.ElideRight, part.width())
            painter.drawText(QRect(left + inset, top, part.width(), part.height()), WRAP, words)
            top += part.height()
        self._paint_marks(painter, rect, row)

    def _paint_marks(self, painter: QPainter, rect: QRect, row: ToolRow) -> None:
        theme, side = self._theme, self._theme.px(16)
        right, top = rect.right() - theme.px(14), rect.top() + theme.px(10)
        for holds, icon in ((row.in_toolkit, "bag"), (row.favourite, "star-full")):
            if holds:
                right -= side
                self._icons.paint(painter, icon, theme.colour("primary"), QRectF(right, top, side, side))
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

    def _parts(self, row: ToolRow, wide: int) -> Measured:
        """Return the lines of a row, each with the room it takes."""
        key = (row.tool.id, wide, row.reason, row.caution, row.left_out, bool(row.note), *_marks(row))
        known = self._measures.get(key)
        if known is not None and known[0] is row.tool:
            return known[1]
        measured = tuple((name, self._measured(name, row, wide)) for name in _lines(row))
        if len(self._measures) >= _KEPT:
            self._measures.clear()
        self._measures[key] = (row.tool, measured)
        return measured

    def _measured(self, name: str, row: ToolRow, wide: int) -> QRect:
        room = wide - self._theme.px(16 + 14)
        if name == "title":
            room -= self._theme.px(24) * (row.in_toolkit + row.favourite) + self._theme.px(96) * row.in_agenda
        if name in _WITH_ICON:
            room -= self._theme.px(20)
        room = max(60, room)
        metrics = QFontMetrics(self._font(name))
        if name == "note":
            return QRect(0, 0, room, metrics.height() + self._theme.px(2))
        box = metrics.boundingRect(QRect(0, 0, room, 2000), WRAP, self._words(name, row))
        return QRect(0, 0, room, box.height() + (1 if name != "use" else self._theme.px(6)))

    def _font(self, name: str) -> QFont:
        if name in ("facts", "caution", "note"):
            return self._theme.font(0.9)
        return self._theme.font(bold=name in ("title", "use"))

    def _words(self, name: str, row: ToolRow) -> str:
        return {
            "title": row.tool.title,
            "facts": row_facts(row.tool, own=row.own, recent=row.recent, changed=row.changed),
            "reason": row.reason or row.tool.in_one_line,
            "caution": row.caution,
            "note": " ".join(row.note.split()),
            "use": _use_words(),
        }[name]


_WITH_ICON = {"caution": "warning", "note": "pencil"}


def _lines(row: ToolRow) -> list[str]:
    lines = ["title", "facts", "reason"]
    if row.caution and not row.left_out:
        lines.append("caution")
    if row.note:
        lines.append("note")
    if row.left_out:
        lines.append("use")
    return lines


def _marks(row: ToolRow) -> tuple[bool, ...]:
    return row.in_toolkit, row.in_agenda, row.favourite, row.own, row.changed, row.recent


def _use_words() -> str:
    return translate("Tools", "Use anyway")
