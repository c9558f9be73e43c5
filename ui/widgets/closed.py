"""What the window shows while its plan is out of sight: it looks like a window in which nothing is open."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.theme import Theme
from ui.widgets.text import button, label
from ui.words import translate


class ClosedFace(QWidget):
    """An empty window with one button."""

    open_wanted = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.setObjectName("page")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.open = button(translate("Closed", "Open…"))
        self.open.clicked.connect(self.open_wanted)
        column = QVBoxLayout(self)
        column.setSpacing(theme.px(12))
        column.addStretch(2)
        column.addWidget(label(translate("Closed", "No plan is open."), "muted"), 0, Qt.AlignmentFlag.AlignHCenter)
        column.addWidget(self.open, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addStretch(3)
