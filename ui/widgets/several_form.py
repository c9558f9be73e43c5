"""What can be done with several chosen blocks together."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.theme import Theme
from ui.widgets.fields import icon_text_button
from ui.widgets.form_head import FormHead
from ui.widgets.icons import Icons
from ui.widgets.text import label
from ui.words import translate


class SeveralForm(QWidget):
    """Park, move or remove several blocks at once."""

    acted = Signal(str)
    closed = Signal()

    def __init__(self, theme: Theme, icons: Icons) -> None:
        super().__init__()
        px = theme.px
        self.head = FormHead(theme, icons)
        self.head.closed.connect(self.closed)
        column = QVBoxLayout(self)
        column.setContentsMargins(px(16), px(12), px(12), px(12))
        column.setSpacing(px(10))
        column.addWidget(self.head)
        self._sum = label("", "muted", wrap=True)
        column.addWidget(self._sum)
        for id, icon, words in (
            ("move-up", "chevron-up", translate("Agenda", "Move them up")),
            ("move-down", "chevron-down", translate("Agenda", "Move them down")),
            ("park", "park", translate("Agenda", "Park them")),
            ("remove", "trash", translate("Agenda", "Remove them")),
        ):
            made = icon_text_button(words, icon, theme, icons)
            made.clicked.connect(lambda _checked=False, id=id: self.acted.emit(id))
            column.addWidget(made, 0, Qt.AlignmentFlag.AlignLeft)
        column.addStretch(1)

    def show_count(self, count: int, length: str) -> None:
        """Show how many blocks are chosen, and how long they last together."""
        self.head.show_head(translate("Agenda", "{number} blocks chosen", number=count), "")
        self._sum.setText(translate("Agenda", "Together {length}.", length=length))
