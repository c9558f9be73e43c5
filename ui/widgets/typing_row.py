"""The row under the blocks of a day: type a block and press Enter; the end of the day stands beside it."""

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QFocusEvent, QGuiApplication, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QSizePolicy, QWidget

from planner.typed_block import Typed, typed_block, typed_list
from ui.agenda_clipboard import CLIP_MIME, table_in
from ui.theme import Theme
from ui.widgets.icons import Icons
from ui.widgets.text import label, restyled
from ui.words import translate


class TypingRow(QWidget):
    """A field that stays ready for the next block, and what is left of the day."""

    typed = Signal(tuple)
    """The blocks that were typed or pasted, as ``Typed`` values."""
    pasted = Signal()
    """Paste was pressed with blocks or a table on the clipboard, which are more than a field takes."""
    tabbed = Signal()
    """A block was typed and Tab pressed: the next field of that block is wanted."""
    left_above = Signal()
    """The arrow key went up from the empty field."""
    left_empty = Signal()
    """The keyboard went elsewhere, and nothing stands in the field."""
    left = Signal()
    """Esc was pressed in the empty field."""

    def __init__(self, theme: Theme, icons: Icons, understood: Callable[[Typed], str]) -> None:
        super().__init__()
        self._understood = understood
        self._end, self._over = "", False
        plus = QLabel()
        plus.setPixmap(
            icons.icon("plus", theme.colour("muted"), size=theme.px(16)).pixmap(theme.px(16), theme.px(16))
        )
        plus.setAlignment(Qt.AlignmentFlag.AlignCenter)
        plus.setFixedWidth(theme.px(32))
        self.field = _Field(self)
        self.field.setPlaceholderText(translate("Agenda", "Type a block, like 15 Check-in"))
        self.field.setAccessibleName(translate("Agenda", "Type a block: minutes and a title, then Enter"))
        self.field.setMaxLength(500)
        self.field.setMinimumHeight(theme.px(28))
        t = theme.tokens
        self.field.setStyleSheet(
            f"QLineEdit {{ border: 1px solid transparent; background: transparent; padding: 0 {theme.px(4)}px; }}"
            f"QLineEdit:focus {{ border: 2px solid {t.primary}; background: {t.surface}; }}"
        )
        self.field.returnPressed.connect(self._take)
        self.field.textChanged.connect(lambda _text: self._show_words())
        self._words = label("", "small")
        self._words.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self._words.setSizePolicy(QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Preferred)
        row = QHBoxLayout(self)
        row.setContentsMargins(theme.px(6), theme.px(1), theme.px(12), theme.px(1))
        row.setSpacing(theme.px(4))
        row.addWidget(plus)
        row.addWidget(self.field, 1)
        row.addWidget(self._words)
        self.setMinimumHeight(theme.px(31))

    def show_end(self, words: str, *, over: bool) -> None:
        """Show when the day ends and how much is left; ``over`` when it runs past its end."""
        self._end, self._over = words, over
        self._show_words()

    def take_list(self, text: str) -> bool:
        """Take several pasted lines as several blocks. Returns whether there were several."""
        blocks = typed_list(text)
        if len(blocks) < 2:
            return False
        self.field.setText("")
        self.typed.emit(blocks)
        return True

    def take_and_go_on(self) -> bool:
        """Take what is typed as Tab does. Returns whether there was something."""
        taken = self._take()
        if taken:
            self.tabbed.emit()
        return taken

    def _take(self) -> bool:
        typed = typed_block(self.field.text())
        if typed is None or not typed.title:
            return False
        # Unlike clear(), this leaves nothing to undo in the field: Undo takes back the block.
        self.field.setText("")
        self.typed.emit((typed,))
        return True

    def _show_words(self) -> None:
        typed = typed_block(self.field.text())
        over = self._over and typed is None
        self._words.setText(self._end if typed is None else self._understood(typed))
        self.field.setAccessibleDescription(self._words.text())
        if self._words.property("role") != ("warning" if over else "small"):
            restyled(self._words, "role", "warning" if over else "small")


class _Field(QLineEdit):
    """The field; pasting several lines makes several blocks, Esc empties it."""

    def __init__(self, row: TypingRow) -> None:
        super().__init__()
        self._row = row

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.matches(QKeySequence.StandardKey.Paste):
            self.paste_all()
            return
        if event.key() == Qt.Key.Key_Escape:
            if self.text():
                self.clear()
            else:
                self._row.left.emit()
            return
        if event.key() == Qt.Key.Key_Up and not self.text():
            self._row.left_above.emit()
            return
        super().keyPressEvent(event)
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            # A field lets Enter through to what it stands in, and a list would open its row.
            event.accept()

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        menu = self.createStandardContextMenu()
        menu.aboutToHide.connect(menu.deleteLater)
        for action in menu.actions():
            if action.objectName() == "edit-paste":
                action.triggered.disconnect()
                action.triggered.connect(self.paste_all)
        menu.popup(event.globalPos())

    def paste_all(self) -> None:
        """Paste blocks and tables as what they are, several lines as several blocks, one line as words."""
        data = QGuiApplication.clipboard().mimeData()
        if data.hasFormat(CLIP_MIME) or table_in(data):
            self._row.pasted.emit()
        elif not self._row.take_list(data.text()):
            self.paste()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        away = (Qt.FocusReason.PopupFocusReason, Qt.FocusReason.ActiveWindowFocusReason)
        if self.isVisible() and not self.text() and event.reason() not in away:
            self._row.left_empty.emit()

    def focusNextPrevChild(self, next: bool) -> bool:
        return (next and self._row.take_and_go_on()) or super().focusNextPrevChild(next)
