"""The bar that shows what a day's minutes go to: one cell for each purpose, breathing space, what is left."""

from PySide6.QtCore import QEvent, QPoint, QRect, QRectF, Qt
from PySide6.QtGui import QFontMetrics, QHelpEvent, QPainter, QPen
from PySide6.QtWidgets import QToolTip, QWidget

from planner.balance import Balance
from planner.vocabulary import Purpose
from ui.theme import PURPOSE_LETTERS, Theme
from ui.wording import minutes_words, purpose_name
from ui.words import translate

_SHORT = 15
"""A cell of fewer minutes shows its letter alone."""


class BalanceBar(QWidget):
    """One cell for each purpose, wide by its minutes, with letter, word and minutes over a foot in its colour.

    The word, then the minutes, give way where the cell is narrow.
    """

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._balance = Balance((), 0, 0)
        self._font, self._bold = theme.font(0.9), theme.font(0.9, bold=True)
        self.setFixedHeight(max(theme.px(22), QFontMetrics(self._bold).height() + theme.px(6)))
        self.setMinimumWidth(theme.px(120))
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)

    def show_balance(self, balance: Balance) -> None:
        """Show how a day is shared out."""
        if balance == self._balance:
            return
        self._balance = balance
        self.setAccessibleName(translate("Agenda", "Balance of the day: {parts}", parts=", ".join(self._sentences())))
        self.update()

    def paintEvent(self, _event: object) -> None:
        painter = QPainter(self)
        for cell, purpose, minutes, kind in self._cells():
            if kind == "purpose" and purpose is not None:
                self._purpose(painter, cell, purpose, minutes)
            elif kind == "buffer":
                self._hatched(painter, cell, minutes)
            else:
                self._dashed(painter, cell, minutes)
        painter.end()

    def event(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            QToolTip.showText(event.globalPos(), self.words_at(event.pos()), self)
            return True
        return super().event(event)

    def words_at(self, point: QPoint) -> str:
        """Return what the cell at a point stands for, in words; empty beside the cells."""
        for (cell, *_rest), words in zip(self._cells(), self._sentences(), strict=True):
            if cell.contains(point):
                return words
        return ""

    def _cells(self) -> list[tuple[QRect, Purpose | None, int, str]]:
        parts: list[tuple[Purpose | None, int, str]] = [
            (share.purpose, share.minutes, "purpose") for share in self._balance.shares
        ]
        parts += [(None, self._balance.buffer, "buffer")] if self._balance.buffer else []
        parts += [(None, self._balance.free, "free")] if self._balance.free else []
        gap, least = 2, self._theme.px(18)
        room = self.width() - gap * (len(parts) - 1)
        whole = sum(minutes for _, minutes, _ in parts)
        spare = room - least * len(parts)
        cells, left = [], 0
        for purpose, minutes, kind in parts:
            wide = least + max(0, spare) * minutes // whole if whole else least
            cells.append((QRect(left, 0, wide, self.height()), purpose, minutes, kind))
            left += wide + gap
        return cells

    def _sentences(self) -> list[str]:
        words = [f"{purpose_name(share.purpose)} {minutes_words(share.minutes)}" for share in self._balance.shares]
        if self._balance.buffer:
            words.append(translate("Agenda", "Breathing space {time}", time=minutes_words(self._balance.buffer)))
        if self._balance.free:
            words.append(translate("Agenda", "Free {time}", time=minutes_words(self._balance.free)))
        return words

    def _purpose(self, painter: QPainter, cell: QRect, purpose: Purpose, minutes: int) -> None:
        foot = 3
        painter.fillRect(cell, self._theme.tint(purpose))
        painter.fillRect(
            QRect(cell.left(), cell.bottom() - foot + 1, cell.width(), foot), self._theme.purpose(purpose)
        )
        letter, figure, named = PURPOSE_LETTERS[purpose], f" {minutes}", f" {purpose_name(purpose)} {minutes}"
        painter.setPen(self._theme.colour("text"))
        painter.setFont(self._bold)
        inside = cell.adjusted(self._theme.px(4), 0, 0, -foot)
        flags = int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        painter.drawText(inside, flags, letter)
        used, metrics = QFontMetrics(self._bold).horizontalAdvance(letter), QFontMetrics(self._font)
        said = next(
            (words for words in (named, figure) if used + metrics.horizontalAdvance(words) <= inside.width() - 2), ""
        )
        if minutes >= _SHORT and said:
            painter.setFont(self._font)
            painter.drawText(inside.adjusted(used, 0, 0, 0), flags, said)

    def _hatched(self, painter: QPainter, cell: QRect, minutes: int) -> None:
        painter.fillRect(cell, self._theme.colour("surface"))
        painter.save()
        painter.setClipRect(cell)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(self._theme.colour("line"), 1))
        for left in range(cell.left() - cell.height(), cell.right(), 5):
            painter.drawLine(left, cell.bottom(), left + cell.height(), cell.top())
        painter.restore()
        painter.fillRect(QRect(cell.left(), cell.bottom() - 2, cell.width(), 3), self._theme.purpose("break"))
        self._figure(painter, cell.adjusted(0, 0, 0, -3), minutes, "text")

    def _dashed(self, painter: QPainter, cell: QRect, minutes: int) -> None:
        painter.setPen(QPen(self._theme.colour("border"), 1, Qt.PenStyle.DashLine))
        painter.drawRect(QRectF(cell).adjusted(0.5, 0.5, -0.5, -0.5))
        self._figure(painter, cell, minutes, "muted")

    def _figure(self, painter: QPainter, cell: QRect, minutes: int, colour: str) -> None:
        painter.setFont(self._font)
        painter.setPen(self._theme.colour(colour))
        if QFontMetrics(self._font).horizontalAdvance(str(minutes)) <= cell.width() - 2:
            painter.drawText(cell, int(Qt.AlignmentFlag.AlignCenter), str(minutes))
