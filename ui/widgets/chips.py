"""Chips: the answers to a question as a row of buttons, of which one, many or many in order can be chosen."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QPoint, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QToolButton, QWidget

from planner.answering import moved, toggled
from planner.catalog import Choice, Question
from ui.theme import Theme
from ui.widgets.chip import Chip
from ui.widgets.flow import FlowLayout
from ui.widgets.icons import Icons
from ui.words import translate

MOST_SHOWN = 11
"""A row with more choices than this shows the first eight, and the rest when it is asked for."""
SHOWN_FIRST = 8


class Chips(QWidget):
    """The choices of one question, with "Not sure yet" at the end, chosen while nothing is.

    Tab reaches the row, arrow keys go along it, Space chooses; Alt with an arrow key moves a chosen one in its order.
    """

    answered = Signal(object, str, str)
    """The new answer, the id of the choice it came from ("" for "Not sure yet"), and what was done with it:
    chosen, dropped, moved or cleared."""

    def __init__(self, question: Question, theme: Theme, icons: Icons) -> None:
        super().__init__()
        self._question = question
        self._chosen: tuple[str, ...] = ()
        self._unfolded = False
        self._is_clicked = False
        self.setAccessibleName(question.ask)
        self._flow = FlowLayout(self, gap=theme.px(7))
        self._chips = {choice.id: self._chip(choice, theme, icons) for choice in question.choices}
        self._more = _more_button(theme)
        self._more_icons = {
            unfolded: icons.icon(name, theme.colour("primary"), size=theme.px(16))
            for unfolded, name in ((False, "chevron-down"), (True, "chevron-up"))
        }
        self._more.clicked.connect(self._unfold)
        self._more.installEventFilter(self)
        open_words = translate("Chips", "Not sure yet")
        self._open = Chip(Choice("", open_words), theme, icons, is_open=True)
        self._open.pressed_key.connect(lambda event: self._key(self._open, event))
        self._open.clicked.connect(self._clear)
        for chip in self._chips.values():
            self._flow.addWidget(chip)
        self._flow.addWidget(self._more)
        self._flow.addWidget(self._open)
        self._show()

    def show_value(self, value: object) -> None:
        """Show an answer: an id, several of them in a tuple, or None."""
        if value is None:
            chosen: tuple[str, ...] = ()
        else:
            chosen = value if isinstance(value, tuple) else (str(value),)
        if chosen != self._chosen:
            self._chosen = chosen
            self._show()

    def focus_first(self) -> None:
        """Put the keyboard at the row."""
        self._stop().setFocus(Qt.FocusReason.OtherFocusReason)

    def chips(self) -> dict[str, Chip]:
        """Return the chips by the id of their choice; "" is "Not sure yet"."""
        return {**self._chips, "": self._open}

    def eventFilter(self, watched: object, event: object) -> bool:
        if watched is self._more and isinstance(event, QKeyEvent) and event.type() == QKeyEvent.Type.KeyPress:
            event.setAccepted(False)
            self._key(self._more, event)
            return event.isAccepted()
        return False

    def _chip(self, choice: Choice, theme: Theme, icons: Icons) -> Chip:
        chip = Chip(choice, theme, icons)
        chip.clicked.connect(lambda _on=False, id=choice.id: self._choose(id))
        chip.pressed_key.connect(lambda event, chip=chip: self._key(chip, event))
        if self._question.control == "ordered":
            chip.dragged.connect(lambda at, id=choice.id: self._show_places(self._dropped_at(id, at)))
            chip.dropped.connect(lambda at, id=choice.id: self._move(id, self._dropped_at(id, at)))
        return chip

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        if self._is_clicked:
            self._is_clicked = False
            self._show()

    def _choose(self, id: str) -> None:
        self._is_clicked = self.underMouse()
        was_chosen = id in self._chosen
        if self._question.control == "one":
            value: object = None if was_chosen else id
            self._chosen = () if was_chosen else (id,)
        else:
            self._chosen = toggled(self._chosen, id)
            value = self._chosen
        self._show()
        self._chips[id].setFocus(Qt.FocusReason.OtherFocusReason)
        self.answered.emit(value, id, "dropped" if was_chosen else "chosen")

    def _clear(self) -> None:
        had_some = bool(self._chosen)
        self._chosen = ()
        self._show()
        if had_some:
            self.answered.emit(None if self._question.control == "one" else (), "", "cleared")

    def _move(self, id: str, chosen: tuple[str, ...]) -> None:
        self._is_clicked = False
        changed = chosen != self._chosen
        self._chosen = chosen
        self._show()
        if changed:
            self._chips[id].setFocus(Qt.FocusReason.OtherFocusReason)
            self.answered.emit(chosen, id, "moved")

    def _dropped_at(self, id: str, at: QPoint) -> tuple[str, ...]:
        for place, other in enumerate(self._chosen):
            if self._chips[other].geometry().adjusted(-4, -4, 4, 4).contains(at):
                return moved(self._chosen, id, place)
        return self._chosen

    def _unfold(self) -> None:
        self._unfolded = not self._unfolded
        self._show()
        self._more.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show(self) -> None:
        self._show_places(self._chosen)
        self._show_order()
        folds = len(self._chips) > MOST_SHOWN
        hidden = 0
        for number, (id, chip) in enumerate(self._chips.items()):
            away = folds and not self._unfolded and number >= SHOWN_FIRST and id not in self._chosen
            chip.setVisible(not away)
            hidden += away
        self._more.setVisible(folds)
        words = translate("Chips", "Fewer") if self._unfolded else translate("Chips", "%n more", hidden)
        self._more.setText(words)
        self._more.setIcon(self._more_icons[self._unfolded])
        self._more.setAccessibleName(words)
        self._more.setVisible(folds and (self._unfolded or hidden > 0))
        stop = self._stop()
        for widget in self._row():
            widget.setFocusPolicy(Qt.FocusPolicy.StrongFocus if widget is stop else Qt.FocusPolicy.ClickFocus)
        self._flow.invalidate()
        self.updateGeometry()

    def _show_places(self, chosen: tuple[str, ...]) -> None:
        in_order = self._question.control == "ordered"
        for id, chip in self._chips.items():
            place = None if id not in chosen else chosen.index(id) + 1 if in_order else 0
            chip.show_place(place, len(chosen))
        self._open.show_place(None if chosen else 0)

    def _show_order(self) -> None:
        """Put the chosen ones in front, unless the mouse is there: what is clicked next must not move away."""
        if self._question.control != "ordered" or self._is_clicked:
            return
        rest = [id for id in self._chips if id not in self._chosen]
        wanted: list[QWidget] = [self._chips[id] for id in (*self._chosen, *rest) if id in self._chips]
        wanted += [self._more, self._open]
        while self._flow.count():
            self._flow.takeAt(0)
        for widget in wanted:
            self._flow.addWidget(widget)

    def _row(self) -> list[QWidget]:
        items = (self._flow.itemAt(place) for place in range(self._flow.count()))
        widgets = (item.widget() for item in items if item is not None)
        return [widget for widget in widgets if widget is not None]

    def _stop(self) -> QWidget:
        focused = [widget for widget in self._row() if widget.hasFocus()]
        first = self._chips.get(self._chosen[0]) if self._chosen else None
        return focused[0] if focused else first or next(iter(self._chips.values()), self._open)

    def _key(self, widget: QWidget, event: QKeyEvent) -> None:
        row = [other for other in self._row() if not other.isHidden()]
        here = row.index(widget)
        step = _STEPS.get(Qt.Key(event.key()))
        if step is None:
            return
        if event.modifiers() & Qt.KeyboardModifier.AltModifier:
            self._key_moved(widget, step(here, len(row)) - here)
        else:
            stop = row[max(0, min(len(row) - 1, step(here, len(row))))]
            for other in row:
                other.setFocusPolicy(Qt.FocusPolicy.StrongFocus if other is stop else Qt.FocusPolicy.ClickFocus)
            stop.setFocus(Qt.FocusReason.TabFocusReason)
        event.accept()

    def _key_moved(self, widget: QWidget, by: int) -> None:
        if self._question.control == "ordered" and isinstance(widget, Chip) and widget.id in self._chosen:
            place = max(0, self._chosen.index(widget.id) + by)
            self._move(widget.id, moved(self._chosen, widget.id, place))


_STEPS: dict[Qt.Key, Callable[[int, int], int]] = {
    Qt.Key.Key_Left: lambda here, _count: here - 1,
    Qt.Key.Key_Up: lambda here, _count: here - 1,
    Qt.Key.Key_Right: lambda here, _count: here + 1,
    Qt.Key.Key_Down: lambda here, _count: here + 1,
    Qt.Key.Key_Home: lambda _here, _count: 0,
    Qt.Key.Key_End: lambda _here, count: count - 1,
}


def _more_button(theme: Theme) -> QToolButton:
    made = QToolButton()
    made.setProperty("look", "link")
    made.setIconSize(QSize(theme.px(14), theme.px(14)))
    made.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
    made.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    made.setMinimumHeight(theme.px(28))
    return made
