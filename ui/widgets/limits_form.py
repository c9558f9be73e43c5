"""The figures that the checks go by, to be set for this plan; each can go back to ours."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QWidget

from planner.vocabulary import Limit
from ui.theme import Theme
from ui.widgets.fields import Stepper
from ui.widgets.icons import Icons
from ui.widgets.text import button, label
from ui.words import translate

_MOST: dict[Limit, int] = {"plenary": 100, "buffer": 50}


class LimitsForm(QWidget):
    """A stepper for each figure, and a button that takes ours again where this plan has its own."""

    changed = Signal(str, object)
    """A limit and its new value; None for ours."""

    def __init__(self, theme: Theme, icons: Icons) -> None:
        super().__init__()
        self.steppers: dict[Limit, Stepper] = {}
        self.backs = {}
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(theme.px(12))
        grid.setVerticalSpacing(theme.px(6))
        grid.setColumnStretch(0, 2)
        grid.setColumnStretch(3, 1)
        for at, (limit, words) in enumerate(_names()):
            stepper = Stepper(theme, icons, least=0, most=_MOST.get(limit, 1_800), step=5)
            stepper.spin.setAccessibleName(words)
            stepper.changed.connect(lambda value, limit=limit: self.changed.emit(limit, value))
            back = button(translate("Findings", "Ours"), "link")
            back.clicked.connect(lambda _on=False, limit=limit: self.changed.emit(limit, None))
            kept = back.sizePolicy()
            kept.setRetainSizeWhenHidden(True)
            back.setSizePolicy(kept)
            self.steppers[limit], self.backs[limit] = stepper, back
            grid.addWidget(label(words, wrap=True), at, 0)
            grid.addWidget(stepper, at, 1)
            grid.addWidget(back, at, 2, Qt.AlignmentFlag.AlignLeft)

    def show_limits(self, now: dict[Limit, int], own: dict[Limit, int], ours: dict[Limit, int]) -> None:
        """Show the figures in force, and for which the plan has its own."""
        for limit, stepper in self.steppers.items():
            stepper.show_number(now[limit])
            words = translate("Findings", "Take ours: {number}", number=ours[limit])
            self.backs[limit].setText(words)
            self.backs[limit].setAccessibleName(f"{words}. {stepper.spin.accessibleName()}")
            self.backs[limit].setVisible(limit in own)


def _names() -> tuple[tuple[Limit, str], ...]:
    return (
        ("sitting", translate("Findings", "Minutes without a break, at most")),
        ("programme", translate("Findings", "Minutes of work in a day, at most")),
        ("morning", translate("Findings", "Minutes until the meal at midday, at most")),
        ("buffer", translate("Findings", "Minutes to spare of every 100, at least")),
        ("gap", translate("Findings", "Minutes of a gap, from which a word is said")),
        ("input", translate("Findings", "Minutes of listening in one go, at most")),
        ("plenary", translate("Findings", "Minutes all together of every 100 of work, at most")),
        ("lead", translate("Findings", "Minutes that one leads without a change, at most")),
        ("strands", translate("Findings", "Minutes by which strands may differ, at most")),
    )
