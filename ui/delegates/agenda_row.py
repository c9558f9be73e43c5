"""Painting a row of the agenda: tools with their purpose in two lines, everything else in one."""

from collections.abc import Callable

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QPixmap
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from planner.plan import Block
from planner.vocabulary import Purpose
from ui.delegates.agenda_columns import Columns, columns
from ui.delegates.face import Face
from ui.models.agenda_model import AgendaModel, Index
from ui.models.agenda_rows import Row
from ui.settings import AgendaColumn
from ui.theme import PURPOSE_LETTERS, Theme, blend
from ui.widgets.icons import Icons
from ui.widgets.purpose_mark import mark_size, paint_mark
from ui.wording import form_name, keep_name
from ui.wording.agenda import pinned_words, title_words
from ui.words import translate

_ONE_LINE = Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine
_LEFT = int(Qt.AlignmentFlag.AlignLeft | _ONE_LINE)
_RIGHT = int(Qt.AlignmentFlag.AlignRight | _ONE_LINE)
_QUIET = ("break", "meal", "buffer")


LATE, PAST_MIDNIGHT = 22 * 60 + 50, 24 * 60 + 50
"""Hours that take the most room to write."""


class AgendaRowDelegate(QStyledItemDelegate):
    """Paints one row. Two heights: with a line of purpose, and without; both grow with the text."""

    def __init__(self, theme: Theme, icons: Icons, hour: Callable[[int], str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme, self._icons, self._hour = theme, icons, hour
        self._usual, self._bold, self._small = (
            Face(theme.font()),
            Face(theme.font(bold=True)),
            Face(theme.font(0.9)),
        )
        self._drawn_marks: dict[tuple[Purpose, float], QPixmap] = {}
        line, small = self._usual.height, self._small.height
        self.low = max(theme.px(29), line + theme.px(9))
        self.tall = max(theme.px(42), line + small + theme.px(6))
        tokens = ("text", "muted", "line", "primary", "accent", "warning", "problem", "hint", "selected", "border")
        self._colours = {name: theme.colour(name) for name in tokens}
        self._bars = {purpose: theme.purpose(purpose) for purpose in PURPOSE_LETTERS}
        self._quiet = blend(theme.colour("raised"), theme.colour("surface"), 0.45)
        self._hover = blend(theme.colour("raised"), theme.colour("surface"), 0.7)
        self._columns: tuple[int, Columns] | None = None
        self._without: tuple[AgendaColumn, ...] = ("end", "materials")
        self.gap: tuple[str, bool] | None = None
        """The row below which (True) or above which a line is kept free for typing."""

    def height_of(self, row: Row) -> int:
        """Return the height of a row in pixels."""
        return self.tall if row.is_tall else self.low

    def columns_at(self, width: int) -> Columns:
        """Return the columns at a width."""
        if self._columns is None or self._columns[0] != width:
            widest = max(self._bold.width(self._hour(minutes)) for minutes in (LATE, PAST_MIDNIGHT))
            self._columns = (width, columns(width, self._theme, without=self._without, hour=widest))
        return self._columns[1]

    def leave_out(self, without: tuple[AgendaColumn, ...]) -> None:
        """Show the rows without these columns."""
        self._without, self._columns = without, None

    def sizeHint(self, _option: QStyleOptionViewItem, index: Index) -> QSize:
        row = index.data(AgendaModel.ROW)
        gap = self.low if self.gap is not None and self.gap[0] == row.id else 0
        return QSize(self._theme.px(200), self.height_of(row) + gap)

    def without_gap(self, rect: QRect, row: Row) -> QRect:
        """Return the part of a row's place that shows the row, and not the line kept free for typing."""
        if self.gap is None or self.gap[0] != row.id:
            return rect
        return rect.adjusted(0, 0, 0, -self.low) if self.gap[1] else rect.adjusted(0, self.low, 0, 0)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        row: Row = index.data(AgendaModel.ROW)
        rect = self.without_gap(option.rect, row)
        state = option.state
        at = self.columns_at(rect.width())
        selected = bool(state & QStyle.StateFlag.State_Selected)
        hovered = bool(state & QStyle.StateFlag.State_MouseOver)
        painter.save()
        self._ground(painter, rect, row, at, selected=selected, hovered=hovered)
        if (selected or hovered) and row.is_item:
            self._icon(painter, "grip", "muted", self._cell(rect, at.grip), 16)
        self._times(painter, rect, row, at)
        if row.block is not None and at.kind[1]:
            self._mark(painter, rect, row.block, at)
        self._words(painter, rect, row, at)
        self._last_columns(painter, rect, row, at)
        if selected or state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(QPen(self._colours["primary"], 2 if state & QStyle.StateFlag.State_HasFocus else 1.5))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRect(QRectF(rect).adjusted(1, 1, -1, -2))
        painter.restore()

    def _ground(
        self, painter: QPainter, rect: QRect, row: Row, at: Columns, *, selected: bool, hovered: bool
    ) -> None:
        if selected:
            painter.fillRect(rect, self._colours["selected"])
        elif hovered:
            painter.fillRect(rect, self._hover)
        elif row.block is None or row.block.kind in _QUIET:
            painter.fillRect(rect, self._quiet)
        painter.setPen(self._colours["line"])
        painter.drawLine(rect.left(), rect.bottom(), rect.right(), rect.bottom())
        bar = self._bars[row.block.purpose] if row.block is not None else self._colours["border"]
        painter.fillRect(QRect(rect.left(), rect.top(), at.bar, rect.height() - 1), bar)

    def _times(self, painter: QPainter, rect: QRect, row: Row, at: Columns) -> None:
        if not row.is_item:
            return
        quiet = row.depth > 0
        self._text(painter, self._cell(rect, at.start), self._hour(row.start), self._bold, "text", _RIGHT)
        if at.end[1]:
            self._text(painter, self._cell(rect, at.end), self._hour(row.end), self._usual, "muted", _RIGHT)
        if at.minutes[1]:
            colour = "muted" if quiet else "text"
            self._text(painter, self._cell(rect, at.minutes), str(row.minutes), self._usual, colour, _RIGHT)

    def _mark(self, painter: QPainter, rect: QRect, block: Block, at: Columns) -> None:
        size, ratio = mark_size(self._theme), painter.device().devicePixelRatioF()
        key = (block.purpose, ratio)
        if key not in self._drawn_marks:
            picture = QPixmap(size * ratio)
            picture.setDevicePixelRatio(ratio)
            picture.fill(Qt.GlobalColor.transparent)
            on_picture = QPainter(picture)
            paint_mark(on_picture, QRectF(QPointF(0, 0), size), block.purpose, self._theme, self._icons)
            on_picture.end()
            self._drawn_marks[key] = picture
        cell = self._cell(rect, at.kind)
        painter.drawPixmap(cell.left(), cell.center().y() - size.height() // 2 + 1, self._drawn_marks[key])

    def _words(self, painter: QPainter, rect: QRect, row: Row, at: Columns) -> None:
        cell = self._cell(rect, at.block).adjusted(self._theme.px(14) * row.depth, 0, 0, 0)
        named = row.kind in ("group", "day") or (row.kind == "strand" and bool(row.title))
        strong = row.is_tall or named or (row.block is not None and row.block.kind == "tool")
        font = self._bold if strong else self._usual
        muted = (row.kind == "strand" and not row.title) or (
            row.block is not None and row.block.kind in ("break", "buffer")
        )
        first = cell
        if row.is_tall:
            half = font.height
            top = cell.top() + (cell.height() - half - self._small.height) // 2
            first = QRect(cell.left(), top, cell.width(), half)
            second = QRect(cell.left(), first.bottom() + 1, cell.width(), self._small.height)
            self._text(painter, second, row.line, self._small, "muted", _LEFT)
        title = title_words(row)
        used = self._text(painter, first, title, font, "muted" if muted else "text", _LEFT)
        beside = first.adjusted(used + self._theme.px(9), 0, 0, 0)
        for text, colour in self._asides(row):
            if beside.width() < self._theme.px(40):
                return
            used = self._text(painter, beside, text, self._small, colour, _LEFT)
            beside = beside.adjusted(used + self._theme.px(9), 0, 0, 0)

    def _asides(self, row: Row) -> list[tuple[str, str]]:
        asides = []
        if row.kind == "day":
            asides.append((f"{self._hour(row.start)}\N{EN DASH}{self._hour(row.end)}", "muted"))
        if row.pinned:
            asides.append((pinned_words(row, self._hour), "muted"))
        block = row.block
        if block is not None:
            if block.part is not None:
                asides.append((translate("Agenda", "part {number}", number=block.part), "muted"))
            if block.keep != "normal":
                asides.append((keep_name(block.keep).lower(), "accent" if block.keep == "cut-first" else "muted"))
        if row.space:
            asides.append((row.space, "muted"))
        return asides

    def _last_columns(self, painter: QPainter, rect: QRect, row: Row, at: Columns) -> None:
        if row.block is not None and at.form[1]:
            cell = self._cell(rect, at.form)
            self._text(painter, cell, form_name(row.block.form), self._usual, "muted", _LEFT)
        if at.lead[1]:
            cell = self._cell(rect, at.lead).adjusted(0, 0, -self._theme.px(4), 0)
            if row.unled:
                side = self._theme.px(14)
                self._icon(painter, "warning", "warning", QRect(cell.left(), cell.top(), side, cell.height()), 14)
                words = cell.adjusted(side + self._theme.px(4), 0, 0, 0)
                self._text(painter, words, translate("Agenda", "nobody"), self._bold, "warning", _LEFT)
            else:
                self._text(painter, cell, row.lead, self._usual, "muted", _LEFT)
        if at.materials[1] and row.block is not None and row.block.materials:
            things = ", ".join(material.item for material in row.block.materials)
            cell = self._cell(rect, at.materials).adjusted(0, 0, -self._theme.px(6), 0)
            self._text(painter, cell, things, self._small, "muted", _LEFT)
        if at.marks[1]:
            self._marks(painter, self._cell(rect, at.marks), row)

    def _marks(self, painter: QPainter, cell: QRect, row: Row) -> None:
        marks: list[tuple[str, str]] = []
        if row.level is not None:
            marks.append((row.level, row.level))
        if row.pinned:
            marks.append(("pin", "accent"))
        step = cell.width() // 2
        left = cell.left() + (cell.width() - step * len(marks)) // 2
        for place, (icon, colour) in enumerate(marks):
            self._icon(painter, icon, colour, QRect(left + place * step, cell.top(), step, cell.height()), 15)

    def _text(self, painter: QPainter, cell: QRect, text: str, face: Face, colour: str, flags: int) -> int:
        return face.draw(painter, cell, text, self._colours[colour], flags)

    def _icon(self, painter: QPainter, name: str, colour: str, cell: QRect, size: int) -> None:
        side = self._theme.px(size)
        ratio = painter.device().devicePixelRatioF()
        picture = self._icons.pixmap(name, self._colour(colour), side, ratio)
        centre = QRectF(cell).center()
        painter.drawPixmap(QPointF(round(centre.x() - side / 2), round(centre.y() - side / 2)), picture)

    def _colour(self, name: str) -> QColor:
        return self._colours[name]

    @staticmethod
    def _cell(rect: QRect, column: tuple[int, int]) -> QRect:
        return QRect(rect.left() + column[0], rect.top(), column[1], rect.height())
