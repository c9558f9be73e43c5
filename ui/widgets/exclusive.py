"""Buttons of which at most one is chosen: as a switch in one piece, or as cards with a line under each name."""

from PySide6.QtCore import QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from ui.theme import Theme, blend
from ui.widgets.flow import FlowLayout
from ui.widgets.icons import Icons


class Exclusive(QWidget):
    """A group of buttons: Tab reaches it once, arrow keys move along it; the chosen one is ticked, not tinted."""

    chosen = Signal(str)
    """The id that was chosen by hand; empty when the chosen card was taken back."""

    def __init__(self, name: str, buttons: dict[str, "OptionButton"], *, may_be_empty: bool) -> None:
        super().__init__()
        self.setAccessibleName(name)
        self.buttons = buttons
        self._may_be_empty = may_be_empty
        for id, button in buttons.items():
            button.clicked.connect(lambda _on=False, id=id: self._clicked(id))
            button.moved.connect(self._move)
        self.show_chosen("")

    @property
    def now(self) -> str:
        """The id of what is chosen, or nothing."""
        return next((id for id, button in self.buttons.items() if button.isChecked()), "")

    def show_chosen(self, id: str) -> None:
        """Show what is chosen."""
        for each, button in self.buttons.items():
            button.setChecked(each == id)
        stop = id if id in self.buttons else next(iter(self.buttons))
        for each, button in self.buttons.items():
            button.setFocusPolicy(Qt.FocusPolicy.StrongFocus if each == stop else Qt.FocusPolicy.ClickFocus)

    def _clicked(self, id: str) -> None:
        again = not self.buttons[id].isChecked()
        wanted = "" if again and self._may_be_empty else id
        self.show_chosen(wanted)
        self.chosen.emit(wanted)

    def _move(self, step: int) -> None:
        ids = list(self.buttons)
        here = next((each for each in ids if self.buttons[each].hasFocus()), ids[0])
        there = ids[(ids.index(here) + step) % len(ids)]
        self.buttons[there].setFocus(Qt.FocusReason.TabFocusReason)


class OptionButton(QAbstractButton):
    """One way to answer, painted as a part of a switch or as a card."""

    moved = Signal(int)
    """An arrow key asks for the next button (1) or the one before (-1)."""

    def __init__(self, name: str, line: str, theme: Theme, icons: Icons) -> None:
        super().__init__()
        self._theme, self._icons, self._line = theme, icons, line
        self.setText(name)
        self.setCheckable(True)
        self.setAccessibleName(name)
        self.setAccessibleDescription(line)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)

    def sizeHint(self) -> QSize:
        theme = self._theme
        bold = self._metrics_width(self.text(), bold=True)
        if not self._line:
            return QSize(bold + theme.px(44), theme.px(30))
        return QSize(max(bold, self._metrics_width(self._line, bold=False)) + theme.px(50), theme.px(58))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = {Qt.Key.Key_Left: -1, Qt.Key.Key_Up: -1, Qt.Key.Key_Right: 1, Qt.Key.Key_Down: 1}.get(
            Qt.Key(event.key())
        )
        if step is not None:
            self.moved.emit(step)
        else:
            super().keyPressEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        theme, is_on = self._theme, self.isChecked()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        fill = theme.colour("selected" if is_on else "surface")
        if self.underMouse() and not is_on:
            fill = blend(theme.colour("raised"), fill, 0.7)
        focused = self.hasFocus()
        width = 2.0 if focused else 1.5 if is_on else 1.0
        box = QRectF(self.rect()).adjusted(width / 2, width / 2, -width / 2, -width / 2)
        painter.setPen(QPen(theme.colour("primary" if is_on or focused else "border"), width))
        painter.setBrush(fill)
        painter.drawRoundedRect(box, 6, 6)
        if self._line:
            self._paint_card(painter, is_on=is_on)
        else:
            self._paint_part(painter, is_on=is_on)
        painter.end()

    def _paint_part(self, painter: QPainter, *, is_on: bool) -> None:
        theme, rect = self._theme, self.rect()
        painter.setFont(theme.font(1.0, bold=is_on))
        painter.setPen(theme.colour("primary" if is_on else "text"))
        wide, side = painter.fontMetrics().horizontalAdvance(self.text()), theme.px(16)
        left = (rect.width() - wide - (side + theme.px(6) if is_on else 0)) / 2
        if is_on:
            where = QRectF(left, (rect.height() - side) / 2, side, side)
            self._icons.paint(painter, "check", theme.colour("primary"), where)
            left += side + theme.px(6)
        painter.drawText(QRectF(left, 0, wide + 2, rect.height()), int(Qt.AlignmentFlag.AlignVCenter), self.text())

    def _paint_card(self, painter: QPainter, *, is_on: bool) -> None:
        theme, rect = self._theme, self.rect()
        side = theme.px(16)
        ring = QRectF(theme.px(12), theme.px(11), side, side)
        painter.setPen(QPen(theme.colour("primary" if is_on else "border"), 1))
        painter.setBrush(theme.colour("primary" if is_on else "surface"))
        painter.drawEllipse(ring.adjusted(0.5, 0.5, -0.5, -0.5))
        if is_on:
            painter.setBrush(theme.colour("on_primary"))
            painter.setPen(Qt.PenStyle.NoPen)
            painter.drawEllipse(ring.adjusted(side * 0.31, side * 0.31, -side * 0.31, -side * 0.31))
        left = ring.right() + theme.px(10)
        room = rect.width() - left - theme.px(6)
        painter.setPen(theme.colour("text"))
        painter.setFont(theme.font(1.0, bold=True))
        painter.drawText(QRectF(left, theme.px(8), room, theme.px(22)), int(_LINE), self.text())
        painter.setPen(theme.colour("text" if is_on else "muted"))
        painter.setFont(theme.font(0.9))
        painter.drawText(QRectF(left, theme.px(29), room, theme.px(20)), int(_LINE), self._line)

    def _metrics_width(self, text: str, *, bold: bool) -> int:
        return QFontMetrics(self._theme.font(1.0 if bold else 0.9, bold=bold)).horizontalAdvance(text)


def switch(name: str, options: tuple[tuple[str, str], ...], theme: Theme, icons: Icons) -> Exclusive:
    """Return a switch of options, each with its id and words; one of them is always chosen."""
    made = Exclusive(name, {id: OptionButton(words, "", theme, icons) for id, words in options}, may_be_empty=False)
    flow = FlowLayout(made, gap=theme.px(4))
    for button in made.buttons.values():
        flow.addWidget(button)
    return made


def cards(name: str, options: tuple[tuple[str, str, str], ...], theme: Theme, icons: Icons) -> Exclusive:
    """Return cards of one weight, each with its id, name and line; none is chosen at first, and none need be."""
    made = Exclusive(
        name, {id: OptionButton(words, line, theme, icons) for id, words, line in options}, may_be_empty=True
    )
    row = _EvenRow(made, gap=_GAP)
    for button in made.buttons.values():
        row.addWidget(button)
    return made


class _EvenRow(FlowLayout):
    """Cards of equal width: all in one row, or two in a row, or one above the other, as there is room."""

    def _arrange(self, rect: QRect, *, move: bool) -> int:
        items = [item for index in range(self.count()) if (item := self.itemAt(index)) is not None]
        widest = max((item.sizeHint().width() for item in items), default=0)
        high = max((item.sizeHint().height() for item in items), default=0)
        across = next((n for n in (len(items), 2) if n and n * (widest + _GAP) - _GAP <= rect.width()), 1)
        wide = (rect.width() - (across - 1) * _GAP) // across
        for number, item in enumerate(items):
            if move:
                row, column = divmod(number, across)
                x, y = rect.x() + column * (wide + _GAP), rect.y() + row * (high + _GAP)
                item.setGeometry(QRect(x, y, wide, high))
        rows = -(-len(items) // across)
        return rows * (high + _GAP) - _GAP


_GAP = 8
_LINE = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
