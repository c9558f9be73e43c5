"""When a block starts: it follows the one before, or is pinned to an hour."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QWidget

from planner.answering import NotAnAnswer, hour_typed
from planner.clock import clock
from ui.theme import Theme
from ui.widgets.hour_field import hour_field, show_hour, whole_hour
from ui.wording.answers import not_an_answer
from ui.words import translate


class StartField(QWidget):
    """A choice between following and being pinned, and the hour once it is pinned."""

    pinned = Signal(object)
    """The hour as it stands in files, or None to follow on."""
    refused = Signal(str)
    """What was typed is no hour: one sentence on what to type."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._start = 0
        self._choice = QComboBox()
        self._choice.addItems(["", ""])
        self._choice.setMinimumContentsLength(6)
        self._choice.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self._choice.activated.connect(self._chosen)
        self._hour = hour_field(theme, translate("Agenda", "Pinned to"))
        self._hour.setFixedWidth(theme.px(72))
        self._hour.textEdited.connect(self._typed)
        self._hour.editingFinished.connect(self._finished)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.px(4))
        row.addWidget(self._choice, 1)
        row.addWidget(self._hour)
        self.setFocusProxy(self._choice)

    def show_start(self, start: int, words: str, pin: str | None) -> None:
        """Show a computed start in minutes and in words, and the hour it is pinned to, if it is."""
        self._start = start
        follows = translate("Agenda", "{hour}, follows", hour=words)
        if self._choice.itemText(0) != follows:
            self._choice.setItemText(0, follows)
        pinned = translate("Agenda", "Pinned")
        if self._choice.itemText(1) != pinned:
            self._choice.setItemText(1, pinned)
        if self._choice.currentIndex() != int(pin is not None):
            self._choice.setCurrentIndex(int(pin is not None))
        self._hour.setVisible(pin is not None)
        if pin is not None:
            show_hour(self._hour, pin)

    def setAccessibleName(self, name: str) -> None:
        """Name the field for readers."""
        super().setAccessibleName(name)
        self._choice.setAccessibleName(name)

    def _chosen(self, at: int) -> None:
        self.pinned.emit(clock(self._start) if at else None)
        if at:
            self._hour.setFocus()
            self._hour.selectAll()

    def _typed(self, text: str) -> None:
        if not whole_hour(self._hour):
            return
        try:
            self.pinned.emit(hour_typed(text))
        except NotAnAnswer:
            return

    def _finished(self) -> None:
        try:
            self.pinned.emit(hour_typed(self._hour.text()))
        except NotAnAnswer as fault:
            self.refused.emit(not_an_answer(fault))
