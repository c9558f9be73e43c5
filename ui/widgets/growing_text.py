"""A text field that grows with what is written, up to a few lines."""

from PySide6.QtCore import QSize, Signal
from PySide6.QtWidgets import QPlainTextEdit, QSizePolicy

from ui.theme import Theme

_LEAST, _MOST = 3, 6


class GrowingText(QPlainTextEdit):
    """Plain text of three to six lines; beyond that it scrolls. Tab goes on to the next field."""

    typed = Signal(str)
    """The text after it was changed by hand."""

    def __init__(self, theme: Theme, *, name: str, hint: str = "") -> None:
        super().__init__()
        self._theme = theme
        self.setAccessibleName(name)
        self.setPlaceholderText(hint)
        self.setTabChangesFocus(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._showing = False
        self.textChanged.connect(self._changed)
        self.document().documentLayout().documentSizeChanged.connect(lambda _size: self.updateGeometry())

    def show_text(self, text: str) -> None:
        """Show a text, unless it is already there: the cursor stays then."""
        if text != self.toPlainText():
            self._showing = True
            self.setPlainText(text)
            self._showing = False

    def sizeHint(self) -> QSize:
        lines = max(_LEAST, min(_MOST, round(self.document().size().height())))
        edges = round(2 * (self.document().documentMargin() + self._theme.px(5)))
        return QSize(self._theme.px(180), lines * self.fontMetrics().lineSpacing() + edges)

    def minimumSizeHint(self) -> QSize:
        return QSize(self._theme.px(140), self.sizeHint().height())

    def _changed(self) -> None:
        if not self._showing:
            self.typed.emit(self.toPlainText())
