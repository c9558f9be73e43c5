"""A note to self about the tool that is being read: kept a moment after the last letter, and before it goes away."""

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.later import later
from ui.theme import Theme
from ui.widgets.growing_text import GrowingText
from ui.widgets.text import label
from ui.words import translate

PAUSE = 500
"""Milliseconds without typing after which a note is kept: each keeping writes a file."""


class NoteField(QWidget):
    """A small heading and a field; it tells the note after a pause, on leaving, and when it is hidden."""

    written = Signal(str)

    def __init__(self, note: str, theme: Theme) -> None:
        super().__init__()
        name = translate("Tools", "Note to self")
        self._told = note
        self.field = GrowingText(theme, name=name, hint=translate("Tools", "Only you read this; no paper shows it."))
        self.field.show_text(note)
        self._pause = later(self, PAUSE, self.tell)
        self.field.typed.connect(lambda _text: self._pause.start())
        self.field.installEventFilter(self)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.px(2))
        column.addWidget(label(name, "small"))
        column.addWidget(self.field)

    def show_note(self, note: str) -> None:
        """Show the note as it was kept, unless something else is being typed."""
        if note != self._told and not self._pause.isActive():
            self._told = note
            self.field.show_text(note)

    def tell(self) -> None:
        """Tell the note now, if it is another than the one told before."""
        self._pause.stop()
        text = self.field.toPlainText()
        if text != self._told:
            self._told = text
            self.written.emit(text)

    def begin(self) -> None:
        """Put the keyboard into the field."""
        self.field.setFocus(Qt.FocusReason.OtherFocusReason)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.FocusOut:
            self.tell()
        return super().eventFilter(watched, event)

    def hideEvent(self, event: QHideEvent) -> None:
        self.tell()
        super().hideEvent(event)
