"""The contingency card in the window: its rows as they will print, each to be written in one's own words."""

from collections.abc import Mapping

from msgspec.structs import replace
from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from exports.document_words.safety import CardRowWords
from planner.safety_record import CardRow
from ui.theme import Theme
from ui.widgets.growing_text import GrowingText
from ui.widgets.text import button, label, show_whole, shown
from ui.words import translate


class CardEditor(QWidget):
    """One part for each row: what happened, the first act, the lines after it, and whether it is printed."""

    written = Signal(str, object, str)
    """A row's id, the CardRow as typed (None goes back to the shipped words), and which field was typed."""
    print_wanted = Signal()

    def __init__(self, rows: Mapping[str, CardRowWords], theme: Theme) -> None:
        super().__init__()
        self._rows, self._card = rows, dict[str, CardRow]()
        self.firsts: dict[str, QLineEdit] = {}
        self.thens: dict[str, GrowingText] = {}
        self.prints: dict[str, QCheckBox] = {}
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.px(18), 0, 0, theme.px(8))
        column.setSpacing(theme.px(4))
        about = translate("Safety", "Write only what differs for you. Numbers stay blank lines, filled in by hand.")
        column.addWidget(label(about, "small", wrap=True))
        for id, row in rows.items():
            column.addSpacing(theme.px(4))
            column.addLayout(self._part(id, row, theme))
        look = button(translate("Safety", "Look at the card"))
        look.clicked.connect(self.print_wanted)
        line = QHBoxLayout()
        line.addWidget(look)
        line.addStretch(1)
        column.addLayout(line)

    def show_card(self, card: dict[str, CardRow]) -> None:
        """Show the rows of a plan."""
        self._card = card
        for id in self._rows:
            row = card.get(id, CardRow())
            if self.firsts[id].text() != row.first:
                show_whole(self.firsts[id], row.first)
            self.thens[id].show_text(row.then)
            self.prints[id].setChecked(not row.hidden)

    def _part(self, id: str, row: CardRowWords, theme: Theme) -> QVBoxLayout:
        printed = QCheckBox(shown(row.what))
        printed.setAccessibleName(translate("Safety", "Print the row: {what}", what=row.what))
        printed.setChecked(True)
        printed.clicked.connect(lambda on: self._emit(id, "hidden", not on))
        first = QLineEdit()
        first.setMaxLength(200)
        first.setPlaceholderText(row.first)
        first.setAccessibleName(translate("Safety", "{what}: what is done first", what=row.what))
        first.textEdited.connect(lambda text: self._emit(id, "first", text))
        then = GrowingText(
            theme, name=translate("Safety", "{what}: and then", what=row.what), hint=" ".join(row.then)
        )
        then.typed.connect(lambda text: self._emit(id, "then", text))
        self.prints[id], self.firsts[id], self.thens[id] = printed, first, then
        part = QVBoxLayout()
        part.setSpacing(theme.px(2))
        for widget in (printed, first, then):
            part.addWidget(widget)
        return part

    def _emit(self, id: str, field: str, value: str | bool) -> None:
        row = replace(self._card.get(id, CardRow()), **{field: value})
        self.written.emit(id, row, field)
