"""The one place that lists what the app does by itself in this plan, and lets each be turned off."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QVBoxLayout, QWidget

from planner.plan import Plan
from planner.precautions import called_for, in_force
from planner.vocabulary import PRECAUTIONS
from ui.theme import Theme
from ui.widgets.text import label, shown
from ui.wording.precautions import precaution_words
from ui.words import translate


class Precautions(QWidget):
    """A tick for each precaution, with what it does under its name."""

    turned = Signal(str, bool)
    """A precaution, and whether it is to be in force."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.px(18), 0, 0, theme.px(8))
        column.setSpacing(theme.px(2))
        self._why = label("", "small", wrap=True)
        column.addWidget(self._why)
        self.boxes: dict[str, QCheckBox] = {}
        for each in PRECAUTIONS:
            name, effect = precaution_words(each)
            box = QCheckBox(shown(name))
            box.setAccessibleDescription(effect)
            box.clicked.connect(lambda on, id=each: self.turned.emit(id, on))
            under = label(effect, "small", wrap=True)
            under.setContentsMargins(theme.px(24), 0, 0, theme.px(4))
            self.boxes[each] = box
            column.addWidget(box)
            column.addWidget(under)

    @property
    def count(self) -> int:
        """How many are in force."""
        return sum(box.isChecked() for box in self.boxes.values())

    def show_plan(self, plan: Plan) -> None:
        """Show what is in force in a plan, and why."""
        for id, on in in_force(plan).items():
            self.boxes[id].setChecked(on)
        self._why.setText(
            translate("Precautions", "On while exposure is high or not said. Turn off what does not fit this plan.")
            if called_for(plan.brief)
            else translate("Precautions", "Off, because your answers call for none. Turn on what you want.")
        )
