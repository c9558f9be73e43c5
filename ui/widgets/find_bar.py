"""The bar that finds words in the plan: type, Enter for the next place, Esc to close."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QWidget

from ui.theme import Theme
from ui.widgets.icons import Icons
from ui.widgets.text import icon_button, label
from ui.words import translate


class FindBar(QWidget):
    """A field, how many places there are, and ways to the one before and the next."""

    changed = Signal(str)
    moved = Signal(int)
    """The next place (1) or the one before (-1) is wanted."""
    closed = Signal()

    def __init__(self, theme: Theme, icons: Icons) -> None:
        super().__init__()
        px = theme.px
        self.field = QLineEdit()
        self.field.setPlaceholderText(translate("Agenda", "Find in the plan"))
        self.field.setAccessibleName(translate("Agenda", "Find in the plan"))
        self.field.setMinimumHeight(px(30))
        self.field.textChanged.connect(self.changed)
        self._count = label("", "small")
        row = QHBoxLayout(self)
        row.setContentsMargins(0, px(2), 0, px(2))
        row.setSpacing(px(6))
        row.addWidget(self.field, 1)
        row.addWidget(self._count)
        for icon, words, step in (
            ("chevron-up", translate("Agenda", "The place before"), -1),
            ("chevron-down", translate("Agenda", "The next place"), 1),
        ):
            made = icon_button(icons.icon(icon, theme.colour("text"), size=px(18)), words, size=px(18))
            made.setMinimumSize(px(28), px(28))
            made.clicked.connect(lambda _on=False, step=step: self.moved.emit(step))
            row.addWidget(made)
        close = icon_button(
            icons.icon("cross", theme.colour("text"), size=px(18)),
            translate("Agenda", "Close the search"),
            size=px(18),
        )
        close.setMinimumSize(px(28), px(28))
        close.clicked.connect(self.closed)
        row.addWidget(close)
        self.hide()

    def begin(self) -> None:
        """Show the bar with the keyboard in it."""
        self.show()
        self.field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.field.selectAll()

    def show_count(self, at: int, count: int) -> None:
        """Show which place is looked at, and how many there are."""
        if not self.field.text().strip():
            words = ""
        elif not count:
            words = translate("Agenda", "Nowhere in this plan")
        else:
            words = translate("Agenda", "{number} of {all}", number=at + 1, all=count)
        self._count.setText(words)
        self.field.setAccessibleDescription(words)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.closed.emit()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Down):
            self.moved.emit(-1 if event.modifiers() & Qt.KeyboardModifier.ShiftModifier else 1)
        elif event.key() == Qt.Key.Key_Up:
            self.moved.emit(-1)
        else:
            super().keyPressEvent(event)
