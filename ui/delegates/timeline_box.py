"""Painting the boxes of the timeline; a block has as many lines as its minutes leave room for."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from planner.plan import Block
from ui.delegates.face import Face
from ui.models.agenda_rows import Row
from ui.models.timeline_boxes import Box
from ui.theme import PURPOSE_LETTERS, Theme, blend
from ui.widgets.icons import Icons
from ui.wording import form_name
from ui.wording.agenda import title_words
from ui.words import translate

_ONE_LINE = Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine
_LEFT, _RIGHT = int(Qt.AlignmentFlag.AlignLeft | _ONE_LINE), int(Qt.AlignmentFlag.AlignRight | _ONE_LINE)
_CENTRE = int(Qt.AlignmentFlag.AlignCenter)


class TimelinePainter:
    """Paints boxes in the look of the theme; fonts, colours and measured texts are made once."""

    def __init__(self, theme: Theme, icons: Icons, hour: Callable[[int], str]) -> None:
        self._theme, self._icons, self._hour = theme, icons, hour
        self.small, self.bold = Face(theme.font(0.9)), Face(theme.font(bold=True))
        self.small_bold = Face(theme.font(0.9, bold=True))
        tokens = ("text", "muted", "line", "primary", "accent", "warning", "problem", "hint", "selected", "border")
        self.colours = {name: theme.colour(name) for name in (*tokens, "surface", "background", "raised")}
        self.quiet = blend(theme.colour("raised"), theme.colour("surface"), 0.45)
        self._bars = {purpose: theme.purpose(purpose) for purpose in PURPOSE_LETTERS}
        self._letters = {
            purpose: blend(theme.purpose(purpose), theme.colour("text"), 0.62) for purpose in PURPOSE_LETTERS
        }
        self._line = self.small.height

    def box(
        self, painter: QPainter, box: Box, rect: QRect, rows: Sequence[Row], *, selected: bool, current: bool
    ) -> None:
        """Paint a box of a timeline: the frame of strands, what a strand leaves free, or a block."""
        row = rows[box.row]
        if box.what == "group":
            self.group(painter, rect, selected=selected, current=current)
        elif box.what == "free":
            minutes = box.end - box.start
            self.free(painter, rect, row, minutes=minutes, selected=selected, current=current)
        else:
            strand = rows[box.first] if box.first is not None else None
            self.block(painter, rect, row, strand, selected=selected, current=current)

    def block(
        self, painter: QPainter, rect: QRect, row: Row, strand: Row | None, *, selected: bool, current: bool
    ) -> None:
        """Paint a block; ``strand`` is the strand that it begins."""
        block = row.block
        assert block is not None
        self._ground(painter, rect, block, selected=selected, current=current)
        px = self._theme.px
        inside = rect.adjusted(px(9), 0, -px(7), 0)
        if rect.height() < self._line * 0.7:
            if rect.height() >= self._line * 0.55:
                self._letter(painter, inside, block)
            return
        two_lines = rect.height() >= self._line + self.bold.height
        first = QRect(inside.left(), rect.top(), inside.width(), rect.height())
        if two_lines:
            first = QRect(inside.left(), rect.top() + px(2), inside.width(), self.bold.height)
        if two_lines and rect.width() >= px(220):
            first = first.adjusted(self._purpose_icon(painter, first, block), 0, 0, 0)
        used = self._letter(painter, first, block)
        first = first.adjusted(used, 0, -self._right_end(painter, first, row), 0)
        strong = two_lines or block.kind == "tool"
        face = self.bold if two_lines else self.small_bold if strong else self.small
        quiet = block.kind in ("break", "buffer")
        colour, title = self.colours["muted" if quiet else "text"], title_words(row)
        if two_lines and face.width(title) > first.width() and rect.height() >= 2 * face.height + self._line:
            first.setHeight(2 * face.height)
            face.wrap(painter, first, title, colour)
        else:
            face.draw(painter, first, title, colour, _LEFT)
        if two_lines:
            self._more_lines(painter, inside, first.bottom() + 1, rect.bottom(), row, strand)

    def free(self, painter: QPainter, rect: QRect, row: Row, *, minutes: int, selected: bool, current: bool) -> None:
        """Paint what a strand leaves free, or the room of an empty one."""
        painter.setPen(
            QPen(self.colours["primary" if selected else "border"], 1.5 if selected else 1, Qt.PenStyle.DashLine)
        )
        painter.setBrush(self.colours["selected"] if selected else Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(QRectF(rect).adjusted(0.5, 0.5, -0.5, -0.5), 3, 3)
        if current:
            self._focus(painter, rect)
        if rect.height() < self._line * 0.7:
            return
        if row.start == row.end:
            named = ", ".join(part for part in (title_words(row), row.space) if part)
            words = translate("Agenda", "{strand}: nothing yet", strand=named)
        else:
            words = translate("Agenda", "{minutes} min free", minutes=minutes)
        self.small.draw(painter, rect.adjusted(4, 0, -4, 0), words, self.colours["muted"], _CENTRE)

    def group(self, painter: QPainter, rect: QRect, *, selected: bool, current: bool) -> None:
        """Paint the frame of strands."""
        painter.setPen(QPen(self.colours["primary" if selected else "border"], 1.5 if selected else 1))
        painter.setBrush(self.colours["raised"])
        painter.drawRoundedRect(QRectF(rect).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4)
        if current:
            self._focus(painter, rect)

    def _ground(self, painter: QPainter, rect: QRect, block: Block, *, selected: bool, current: bool) -> None:
        fill = self.colours["selected"] if selected else self.colours["surface"]
        if block.kind in ("break", "meal") and not selected:
            fill = self.quiet
        painter.setPen(QPen(self.colours["primary" if selected else "line"], 1.5 if selected else 1))
        painter.setBrush(fill)
        painter.drawRoundedRect(QRectF(rect).adjusted(0.5, 0.5, -0.5, -0.5), 3, 3)
        if block.kind == "buffer":
            self._hatch(painter, rect)
        painter.fillRect(
            QRect(rect.left(), rect.top() + 1, max(4, self._theme.px(4)), rect.height() - 2), self._bar(block)
        )
        if current:
            self._focus(painter, rect)

    def _hatch(self, painter: QPainter, rect: QRect) -> None:
        painter.save()
        painter.setClipRect(rect.adjusted(1, 1, -1, -1))
        painter.setPen(QPen(self.colours["line"], 1))
        for left in range(rect.left() - rect.height(), rect.right(), 7):
            painter.drawLine(left, rect.bottom(), left + rect.height(), rect.top())
        painter.restore()

    def _focus(self, painter: QPainter, rect: QRect) -> None:
        painter.setPen(QPen(self.colours["primary"], 2))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(QRectF(rect).adjusted(1, 1, -1, -1), 3, 3)

    def _bar(self, block: Block) -> QColor:
        return self._bars[block.purpose]

    def _letter(self, painter: QPainter, cell: QRect, block: Block) -> int:
        letter = PURPOSE_LETTERS[block.purpose]
        self.small_bold.draw(painter, cell, letter, self._letters[block.purpose], _LEFT)
        return self._theme.px(17)

    def _purpose_icon(self, painter: QPainter, cell: QRect, block: Block) -> int:
        side, colour = self._theme.px(13), self._letters[block.purpose]
        picture = self._icons.pixmap(block.purpose, colour, side, painter.device().devicePixelRatioF())
        painter.drawPixmap(QPointF(cell.left(), cell.center().y() - side / 2 + 1), picture)
        return side + self._theme.px(7)

    def _right_end(self, painter: QPainter, cell: QRect, row: Row) -> int:
        """Draw the minutes and marks at the right, and return the width that they took."""
        px = self._theme.px
        used = 0
        if cell.width() >= px(95):
            used = self.small.draw(painter, cell, str(row.minutes), self.colours["muted"], _RIGHT) + px(6)
        level = "warning" if row.unled else row.level
        marks = [("pin", "accent")] if row.pinned else []
        marks += [(level, level)] if level is not None else []
        for icon, colour in marks:
            side = min(px(13), cell.height())
            if cell.width() - used - side < px(40):
                break
            where = QPointF(cell.right() - used - side, cell.center().y() - side / 2 + 1)
            painter.drawPixmap(
                where, self._icons.pixmap(icon, self.colours[colour], side, painter.device().devicePixelRatioF())
            )
            used += side + px(5)
        return used

    def _more_lines(
        self, painter: QPainter, inside: QRect, top: int, bottom: int, row: Row, strand: Row | None
    ) -> None:
        named = strand is not None and bool(strand.title or strand.space)
        for at, words in enumerate(self._lines(row, strand)):
            if top + self._line > bottom:
                return
            face = self.small_bold if named and at == 0 else self.small
            face.draw(
                painter, QRect(inside.left(), top, inside.width(), self._line), words, self.colours["muted"], _LEFT
            )
            top += self._line

    def _lines(self, row: Row, strand: Row | None) -> list[str]:
        block = row.block
        assert block is not None
        lines = []
        if strand is not None and (strand.title or strand.space):
            lines.append(", ".join(part for part in (title_words(strand), strand.space) if part))
        hours = f"{self._hour(row.start)}\N{EN DASH}{self._hour(row.end)}"
        if block.kind in ("break", "meal", "buffer"):
            return [*lines, hours]
        lead = row.lead or (strand.lead if strand is not None else "")
        lines.append(" \N{MIDDLE DOT} ".join(part for part in (hours, form_name(block.form), lead) if part))
        return [*lines, row.line] if row.line else lines
