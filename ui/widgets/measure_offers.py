"""Measures that can become blocks: those that fit first, each placed by one click."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QPushButton, QWidget

from planner.measure_blocks import Offered
from ui.theme import Theme
from ui.widgets.icons import Icons
from ui.widgets.text import button, label
from ui.words import translate


class MeasureOffers(QWidget):
    """A row for each measure on offer: what it is and why, where it stands or the button that places it."""

    wanted = Signal(str)
    """The id of an offer to place."""
    shown_wanted = Signal(str)
    """The id of a block to look at."""

    def __init__(self, theme: Theme, icons: Icons) -> None:
        super().__init__()
        self._theme, self._icons = theme, icons
        self._told: object = None
        self.buttons: dict[str, QPushButton] = {}
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(theme.px(18), 0, 0, theme.px(8))
        self._grid.setHorizontalSpacing(theme.px(12))
        self._grid.setVerticalSpacing(theme.px(8))
        self._grid.setColumnStretch(0, 1)

    def show_offers(self, offers: tuple[tuple[Offered, str], ...]) -> None:
        """Show the offers, each with the hour and title of the block that holds it (or nothing)."""
        told = tuple((each.offer, each.fits, place) for each, place in offers)
        if told == self._told:
            return
        self._told = told
        focused = next((id for id, made in self.buttons.items() if made.hasFocus()), "")
        while (item := self._grid.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        self.buttons.clear()
        ordered = sorted(offers, key=lambda pair: (not pair[0].fits, pair[0].placed is not None))
        for row, (each, place) in enumerate(ordered):
            self._add(row, each, place)
        if focused in self.buttons:
            self.buttons[focused].setFocus()

    def _add(self, row: int, each: Offered, place: str) -> None:
        offer = each.offer
        why = offer.why
        if each.fits:
            why = translate("Safety", "Fits here. {why}", why=why)
        words = QWidget()
        inner = QGridLayout(words)
        inner.setContentsMargins(0, 0, 0, 0)
        inner.setVerticalSpacing(0)
        inner.addWidget(label(offer.title, "strong" if each.fits else "", wrap=True), 0, 0)
        inner.addWidget(label(why, "small", wrap=True), 1, 0)
        self._grid.addWidget(words, row, 0)
        if each.placed is not None:
            made = button(place, "link")
            block = each.placed.block.id
            made.clicked.connect(lambda: self.shown_wanted.emit(block))
        else:
            icon = self._icons.icon("plus", self._theme.colour("text"), size=self._theme.px(16))
            made = button(translate("Safety", "Add, {minutes} min", minutes=offer.minutes), icon=icon)
            made.setAccessibleName(translate("Safety", "Add to the agenda: {title}", title=offer.title))
            made.clicked.connect(lambda: self.wanted.emit(offer.id))
        self.buttons[offer.id] = made
        self._grid.addWidget(made, row, 1)
