"""Choices that only one paper has: how many cards are on a sheet, how a list asks who came."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QVBoxLayout, QWidget

from exports.options import PaperOptions
from ui.theme import Theme
from ui.widgets.text import label
from ui.words import translate

CARDS, SIGN_IN = "cue-cards", "sign-in"


class PaperChoices(QWidget):
    """Boxes to choose from for the paper that is open; papers without choices of their own show nothing."""

    changed = Signal()

    def __init__(self, options: PaperOptions, theme: Theme) -> None:
        super().__init__()
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(theme.px(4))
        self._parts: dict[str, list[QWidget]] = {CARDS: [], SIGN_IN: []}
        self.cards = self._box(
            CARDS,
            translate("Paper", "Cards on a sheet"),
            ((translate("Paper", "4 of A6"), 4), (translate("Paper", "8 of A7"), 8)),
        )
        self.sign_in = self._box(
            SIGN_IN,
            translate("Paper", "It asks for"),
            (
                (translate("Paper", "a number only"), "count"),
                (translate("Paper", "strokes"), "tally"),
                (translate("Paper", "a chosen name"), "chosen-name"),
                (translate("Paper", "a contact, each on her own slip"), "contact"),
            ),
        )
        self.show_options(options)
        for box in (self.cards, self.sign_in):
            box.currentIndexChanged.connect(lambda _row: self.changed.emit())
        self.show_document("")

    def show_options(self, options: PaperOptions) -> None:
        """Show other choices than were made here."""
        for box, value in ((self.cards, options.cards), (self.sign_in, options.sign_in)):
            box.blockSignals(True)
            box.setCurrentIndex(box.findData(value))
            box.blockSignals(False)

    def show_document(self, document: str) -> None:
        """Show the choices of this paper."""
        for id, parts in self._parts.items():
            for part in parts:
                part.setVisible(id == document)
        self.setVisible(document in self._parts)

    def _box(self, document: str, name: str, choices: tuple[tuple[str, object], ...]) -> QComboBox:
        box, words = QComboBox(), label(name, "small", wrap=True)
        for shown, value in choices:
            box.addItem(shown, value)
        words.setBuddy(box)
        box.setAccessibleName(name)
        box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        for part in (words, box):
            self._column.addWidget(part)
            self._parts[document].append(part)
        return box
