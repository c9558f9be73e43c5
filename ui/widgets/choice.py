"""A large choice: an icon, a title and one sentence, or only icon and title where room is short."""

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import QCommandLinkButton, QSizePolicy

from ui.theme import Theme, blend
from ui.widgets.icons import Icons
from ui.widgets.text import shown

_WORDS = int(Qt.TextFlag.TextWordWrap)


class ChoiceButton(QCommandLinkButton):
    """One of the ways to begin; the first of them is tinted."""

    def __init__(
        self, icon: str, title: str, sentence: str, theme: Theme, icons: Icons, *, first: bool = False
    ) -> None:
        super().__init__(shown(title))
        self._icon, self._title, self._sentence = icon, title, sentence
        self._theme, self._icons, self._first = theme, icons, first
        self._small = False
        self._heights: dict[tuple[bool, int], int] = {}
        self.setAccessibleName(title)
        self.setAccessibleDescription(sentence)
        self._take_policy()

    def show_small(self, small: bool) -> None:
        """Show only icon and title, one above the other, or everything in a row."""
        if small != self._small:
            self._small = small
            self._take_policy()
            self.setToolTip(self._sentence if small else "")
            self.updateGeometry()
            self.update()

    def sizeHint(self) -> QSize:
        wide = self._theme.px(140 if self._small else 440)
        return QSize(wide, self.heightForWidth(wide))

    def minimumSizeHint(self) -> QSize:
        wide = self._theme.px(104 if self._small else 240)
        return QSize(wide, self.heightForWidth(max(wide, self.width())))

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        # Layouts ask some dozens of times for the same few widths.
        known = self._heights.get((self._small, width))
        if known is None:
            known = self._heights[self._small, width] = self._height(width)
        return known

    def paintEvent(self, _event: object) -> None:
        theme = self._theme
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_ground(painter)
        tile = self._tile_box()
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.colour("primary" if self._first else "raised"))
        painter.drawRoundedRect(tile, theme.px(4), theme.px(4))
        side = tile.width() * 0.5
        drawn = theme.colour("on_primary" if self._first else "text")
        where = QRectF(tile.center().x() - side / 2, tile.center().y() - side / 2, side, side)
        self._icons.paint(painter, self._icon, drawn, where)
        if self._small:
            self._paint_title_below(painter, tile)
        else:
            self._paint_words_beside(painter, tile)
        painter.end()

    def _take_policy(self) -> None:
        # In a row all are as tall as the tallest; below each other each has its own height.
        upright = QSizePolicy.Policy.MinimumExpanding if self._small else QSizePolicy.Policy.Fixed
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, upright)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def _paint_ground(self, painter: QPainter) -> None:
        theme = self._theme
        fill = theme.colour("selected" if self._first else "surface")
        if self.underMouse() or self.isDown():
            fill = blend(theme.colour("raised"), fill, 0.7)
        focused = self.hasFocus()
        edge = theme.colour("primary" if self._first or focused else "line")
        painter.setPen(QPen(edge, 2 if focused else 1))
        painter.setBrush(fill)
        inset = 1.0 if focused else 0.5
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(inset, inset, -inset, -inset), 6, 6)

    def _paint_title_below(self, painter: QPainter, tile: QRectF) -> None:
        top = round(tile.bottom()) + self._theme.px(8)
        box = QRect(self._theme.px(8), top, self._words_width(self.width()), self.height() - top)
        painter.setFont(self._title_font())
        painter.setPen(self._theme.colour("primary" if self._first else "text"))
        painter.drawText(box, int(Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop) | _WORDS, self._title)

    def _paint_words_beside(self, painter: QPainter, tile: QRectF) -> None:
        theme = self._theme
        wide = self._words_width(self.width())
        title = self._words_height(self._title_font(), self._title, wide)
        sentence = self._words_height(theme.font(), self._sentence, wide)
        left = round(tile.right()) + theme.px(14)
        top = (self.height() - title - sentence) // 2
        painter.setFont(self._title_font())
        painter.setPen(theme.colour("primary" if self._first else "text"))
        painter.drawText(QRect(left, top, wide, title), _WORDS, self._title)
        painter.setFont(theme.font())
        painter.setPen(theme.colour("muted"))
        painter.drawText(QRect(left, top + title, wide, sentence), _WORDS, self._sentence)
        side = theme.px(16)
        where = QRectF(self.width() - theme.px(36), (self.height() - side) / 2, side, side)
        self._icons.paint(painter, "chevron-right", theme.colour("primary" if self._first else "text"), where)

    def _height(self, width: int) -> int:
        theme = self._theme
        title = self._words_height(self._title_font(), self._title, self._words_width(width))
        if self._small:
            return theme.px(14) + self._tile() + theme.px(8) + title + theme.px(12)
        words = title + self._words_height(theme.font(), self._sentence, self._words_width(width))
        return max(theme.px(70), words + theme.px(26), self._tile() + theme.px(30))

    def _tile(self) -> int:
        return self._theme.px(40)

    def _tile_box(self) -> QRectF:
        side = self._tile()
        if self._small:
            return QRectF((self.width() - side) / 2, self._theme.px(14), side, side)
        return QRectF(self._theme.px(15), (self.height() - side) / 2, side, side)

    def _words_width(self, width: int) -> int:
        taken = self._theme.px(16) if self._small else self._theme.px(15 + 40 + 14 + 48)
        return max(self._theme.px(40), width - taken)

    def _title_font(self) -> QFont:
        return self._theme.font(1.0 if self._small else 1.1, bold=True)

    @staticmethod
    def _words_height(font: QFont, text: str, width: int) -> int:
        return QFontMetrics(font).boundingRect(QRect(0, 0, width, 10_000), _WORDS, text).height()
