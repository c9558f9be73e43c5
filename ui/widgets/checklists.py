"""Check-lists by area: one list at a time, each question answered yes, no, not yet or does not apply."""

from collections.abc import Mapping

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QVBoxLayout, QWidget

from planner.safety_content import Checklist, ChecklistItem
from planner.safety_record import Checked
from planner.vocabulary import Answered
from ui.theme import Theme
from ui.widgets.exclusive import Exclusive, switch
from ui.widgets.icons import Icons
from ui.widgets.text import button, label
from ui.wording.safety_lists import answered_words, due_words
from ui.words import translate

ANSWERS: tuple[Answered, ...] = ("yes", "no", "not-yet", "does-not-apply")


class Checklists(QWidget):
    """Chooses a list and shows its questions; a measure that a question names can be taken over."""

    answered = Signal(str, object, str, str)
    """An item (``venue/cameras``), its answer or None, its words, and by when it wants an answer."""
    measure_wanted = Signal(object)
    """A Proposal to take over as a measure."""

    def __init__(self, lists: Mapping[str, Checklist], theme: Theme, icons: Icons) -> None:
        super().__init__()
        self._lists, self._theme, self._icons = lists, theme, icons
        self._checked: dict[str, Answered] = {}
        self.switches: dict[str, Exclusive] = {}
        self.areas = QComboBox()
        self.areas.setAccessibleName(translate("Safety", "Check-list"))
        for id in lists:
            self.areas.addItem("", id)
        self._about = label("", "small", wrap=True)
        self._rows = QVBoxLayout()
        self._rows.setSpacing(theme.px(10))
        head = QHBoxLayout()
        head.addWidget(self.areas)
        head.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.px(18), 0, 0, theme.px(8))
        column.setSpacing(theme.px(6))
        column.addLayout(head)
        column.addWidget(self._about)
        column.addLayout(self._rows)
        self.areas.currentIndexChanged.connect(lambda _row: self._build())
        self._shown = ""

    def show_checked(self, checked: tuple[Checked, ...]) -> None:
        """Show the answers that a plan holds."""
        self._checked = {each.item: each.answer for each in checked}
        for row, (id, made) in enumerate(self._lists.items()):
            count = sum(f"{id}/{item.id}" in self._checked for item in made.items)
            words = translate(
                "Safety", "{title}: {number} of {all}", title=made.title, number=count, all=len(made.items)
            )
            self.areas.setItemText(row, words)
        for key, made_switch in self.switches.items():
            made_switch.show_chosen(self._checked.get(key, ""))

    def begin(self) -> None:
        """Show the questions of the list that is chosen, if they are not there yet."""
        if not self._shown:
            self._build()

    def _build(self) -> None:
        id = str(self.areas.currentData() or "")
        if id not in self._lists or not (self.isVisible() or self._shown):
            return
        self._shown = id
        while (item := self._rows.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        self.switches.clear()
        made = self._lists[id]
        self._about.setText(made.about)
        for each in made.items:
            self._rows.addWidget(self._row(f"{id}/{each.id}", each))

    def _row(self, key: str, item: ChecklistItem) -> QWidget:
        theme = self._theme
        row = QWidget()
        column = QVBoxLayout(row)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.px(2))
        column.addWidget(label(item.ask, wrap=True))
        why = ". ".join(part.rstrip(".") for part in (due_words(item.by).capitalize(), item.why) if part)
        column.addWidget(label(f"{why}.", "small", wrap=True))
        line = QHBoxLayout()
        line.setSpacing(theme.px(12))
        options = (*((each, answered_words(each)) for each in ANSWERS), ("", translate("Safety", "Open")))
        made = switch(item.ask, options, theme, self._icons)
        made.show_chosen(self._checked.get(key, ""))
        made.chosen.connect(lambda answer: self.answered.emit(key, answer or None, item.ask, item.by))
        self.switches[key] = made
        line.addWidget(made, 1)
        if item.measure is not None:
            take = button(translate("Safety", "Take as a measure"), "link")
            take.setAccessibleName(translate("Safety", "Take as a measure: {what}", what=item.measure.what))
            take.setToolTip(item.measure.what)
            take.clicked.connect(lambda: self.measure_wanted.emit(item.measure))
            line.addWidget(take)
        column.addLayout(line)
        return row
