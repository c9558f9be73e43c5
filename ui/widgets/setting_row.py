"""One setting: what it is called and what it does at the left, the ways to have it at the right."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QVBoxLayout, QWidget

from ui.theme import Theme
from ui.widgets.text import label


class SettingRow(QWidget):
    """A setting with its words; where there is little room they stand one above the other."""

    def __init__(self, name: str, why: str, control: QWidget, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        words = QWidget()
        column = QVBoxLayout(words)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.px(2))
        column.addWidget(label(name, "strong", wrap=True))
        if why:
            column.addWidget(label(why, "small", wrap=True))
        column.addStretch(1)
        self._words = words
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._row.setContentsMargins(0, theme.px(12), 0, theme.px(12))
        self._row.setSpacing(theme.px(24))
        self._row.addWidget(words, 0, Qt.AlignmentFlag.AlignTop)
        self._row.addWidget(control, 1)
        words.setFixedWidth(theme.px(260))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        narrow = self.width() < self._theme.px(620)
        below, beside = QBoxLayout.Direction.TopToBottom, QBoxLayout.Direction.LeftToRight
        if narrow != (self._row.direction() == below):
            self._row.setDirection(below if narrow else beside)
            self._row.setSpacing(self._theme.px(8 if narrow else 24))
            if narrow:
                self._words.setMinimumWidth(0)
                self._words.setMaximumWidth(16_777_215)
            else:
                self._words.setFixedWidth(self._theme.px(260))
