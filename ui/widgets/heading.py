"""A heading with a few small words: beside it where there is room, else under it."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QLabel, QSizePolicy, QWidget

from ui.theme import Theme
from ui.widgets.text import label


class Heading(QWidget):
    """A question or title, and why it is asked."""

    def __init__(self, title: str, about: str, theme: Theme, *, role: str = "section") -> None:
        super().__init__()
        self._gap = theme.px(8)
        self.title: QLabel = label(title, role, wrap=True)
        self.about: QLabel = label(about, "small", wrap=True)
        self.about.setVisible(bool(about))
        self._row = QBoxLayout(QBoxLayout.Direction.TopToBottom, self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(theme.px(2))
        self._row.addWidget(self.title)
        self._row.addWidget(self.about)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def minimumSizeHint(self) -> QSize:
        return QSize(0, super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        needed = self._width(self.title) + self._gap + self._width(self.about)
        beside = bool(self.about.text()) and needed <= event.size().width()
        wanted = QBoxLayout.Direction.LeftToRight if beside else QBoxLayout.Direction.TopToBottom
        if self._row.direction() == wanted:
            return
        self._row.setDirection(wanted)
        self._row.setSpacing(self._gap if beside else self._gap // 4)
        self.title.setWordWrap(not beside)
        self.about.setWordWrap(not beside)
        self._row.setStretch(1, 1 if beside else 0)
        self.about.setAlignment(Qt.AlignmentFlag.AlignBottom if beside else Qt.AlignmentFlag.AlignTop)

    def _width(self, words: QLabel) -> int:
        words.ensurePolished()
        return words.fontMetrics().horizontalAdvance(words.text()) + 4
