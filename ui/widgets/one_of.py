"""A row of chips of which exactly one is chosen: a setting with a few ways to have it."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from planner.catalog import Choice
from ui.theme import Theme
from ui.widgets.chip import Chip
from ui.widgets.flow import FlowLayout
from ui.widgets.icons import Icons

_STEPS = {
    Qt.Key.Key_Left: -1,
    Qt.Key.Key_Up: -1,
    Qt.Key.Key_Right: 1,
    Qt.Key.Key_Down: 1,
}


class OneOf(QWidget):
    """Chips of which one is chosen. Tab reaches the chosen one; arrow keys choose along the row."""

    chosen = Signal(str)
    """The id of the choice that was just made."""

    def __init__(self, name: str, choices: tuple[Choice, ...], now: str, theme: Theme, icons: Icons) -> None:
        super().__init__()
        self.setAccessibleName(name)
        self._now = now
        flow = FlowLayout(self, gap=theme.px(7))
        self._chips: dict[str, Chip] = {}
        for choice in choices:
            chip = Chip(choice, theme, icons)
            chip.clicked.connect(lambda _on=False, id=choice.id: self._choose(id))
            chip.pressed_key.connect(lambda event, id=choice.id: self._key(id, event))
            self._chips[choice.id] = chip
            flow.addWidget(chip)
        self._show()

    @property
    def now(self) -> str:
        """The id of the choice in force."""
        return self._now

    def chips(self) -> dict[str, Chip]:
        """Return the chips by the id of their choice."""
        return dict(self._chips)

    def _choose(self, id: str) -> None:
        changed = id != self._now
        self._now = id
        self._show()
        self._chips[id].setFocus(Qt.FocusReason.TabFocusReason)
        if changed:
            self.chosen.emit(id)

    def _key(self, id: str, event: QKeyEvent) -> None:
        step = _STEPS.get(Qt.Key(event.key()))
        if step is None:
            return
        ids = list(self._chips)
        self._choose(ids[(ids.index(id) + step) % len(ids)])
        event.accept()

    def _show(self) -> None:
        stop = self._now if self._now in self._chips else next(iter(self._chips), "")
        for id, chip in self._chips.items():
            chip.show_place(0 if id == self._now else None)
            chip.setFocusPolicy(Qt.FocusPolicy.StrongFocus if id == stop else Qt.FocusPolicy.ClickFocus)
