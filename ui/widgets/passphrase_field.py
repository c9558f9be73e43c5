"""A field for a passphrase: dots unless its writer wants to see what is typed."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QCheckBox, QLineEdit, QProgressBar, QVBoxLayout, QWidget

from ui.widgets.text import label
from ui.words import translate

LONGEST = 1_024
"""The longest passphrase that can be typed, in characters."""


class PassphraseField(QWidget):
    """A name, a line of dots, and nothing that remembers what was typed."""

    edited = Signal()
    entered = Signal()

    def __init__(self, name: str) -> None:
        super().__init__()
        self.line = QLineEdit()
        self.line.setMaxLength(LONGEST)
        self.line.setAccessibleName(name)
        self.line.setInputMethodHints(
            Qt.InputMethodHint.ImhHiddenText
            | Qt.InputMethodHint.ImhSensitiveData
            | Qt.InputMethodHint.ImhNoAutoUppercase
            | Qt.InputMethodHint.ImhNoPredictiveText
        )
        self.show_typed(shown=False)
        self.line.textEdited.connect(lambda _text: self.edited.emit())
        self.line.returnPressed.connect(self.entered)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        column.addWidget(label(name, "strong"))
        column.addWidget(self.line)
        self.setFocusProxy(self.line)

    @property
    def text(self) -> str:
        """What was typed, with nothing taken off."""
        return self.line.text()

    def show_typed(self, *, shown: bool) -> None:
        """Show letters or dots."""
        self.line.setEchoMode(QLineEdit.EchoMode.Normal if shown else QLineEdit.EchoMode.Password)

    def forget(self) -> None:
        """Take what was typed out of the field and its own undo."""
        self.line.clear()


class ShowTyped(QCheckBox):
    """Shows the letters of some fields."""

    def __init__(self, *fields: PassphraseField) -> None:
        super().__init__(translate("Passphrase", "Show what I type"))
        self._fields = fields
        self.toggled.connect(self._show)

    def _show(self, on: bool) -> None:
        for field in self._fields:
            field.show_typed(shown=on)


class Busy(QWidget):
    """A bar that moves, with what is going on in words; takes no room while nothing is."""

    def __init__(self, words: str) -> None:
        super().__init__()
        bar = QProgressBar()
        bar.setRange(0, 0)
        bar.setTextVisible(False)
        bar.setAccessibleName(words)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(label(words, "small"))
        column.addWidget(bar)
        self.hide()
