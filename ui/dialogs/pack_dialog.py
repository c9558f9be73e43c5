"""The shape that the dialogs of packs share: rows to look through, what comes of them, and a yes."""

from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.dialogs.fitting import FittedDialog
from ui.widgets.scrolled import Body, scrolled
from ui.widgets.text import button, label


class PackDialog(FittedDialog):
    """Rows of what is or could be in a pack. ``agreed`` says whether somebody went on with it."""

    tall = 560

    def __init__(self, parent: QWidget | None, *, title: str, agree: str) -> None:
        super().__init__(parent)
        self.agreed = False
        self.setWindowTitle(title)
        self._body = Body()
        self.rows = QVBoxLayout(self._body)
        self.rows.setContentsMargins(0, 0, self.px(12), 0)
        self.state = label("", "small", wrap=True)
        """Says what would come of it as things stand."""
        self.agree = button(agree, "main")
        self.agree.setDefault(True)
        self.agree.clicked.connect(self._agree)

    def lay_out(self, heading: str, told: str, *, name: str) -> None:
        """Put the rows under a heading and a sentence; ``name`` says to a screen reader what they are."""
        self.rows.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(self.px(24), self.px(20), self.px(24), self.px(20))
        column.setSpacing(self.px(10))
        column.addWidget(label(heading, "section", wrap=True))
        column.addWidget(label(told, "muted", wrap=True))
        column.addWidget(scrolled(self._body, name), 1)
        column.addLayout(self.foot_to_agree(self.state, self.agree))

    def _agree(self) -> None:
        self.agreed = True
        self.accept()
