"""What the letters of the agenda stand for: the mark of each purpose with its word."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from planner.balance import ORDER
from ui.theme import Theme
from ui.widgets.icons import Icons
from ui.widgets.purpose_mark import PurposeMark
from ui.widgets.text import label
from ui.wording import purpose_name
from ui.words import translate


class Legend(QWidget):
    """All purposes in two columns, in the order of the balance."""

    def __init__(self, theme: Theme, icons: Icons) -> None:
        super().__init__()
        grid = QGridLayout()
        grid.setHorizontalSpacing(theme.px(8))
        grid.setVerticalSpacing(theme.px(6))
        rows = -(-len(ORDER) // 2)
        for at, purpose in enumerate(ORDER):
            side, row = divmod(at, rows)
            name = purpose_name(purpose)
            grid.addWidget(PurposeMark(purpose, name, theme, icons), row, 2 * side)
            grid.addWidget(label(name, "small"), row, 2 * side + 1, Qt.AlignmentFlag.AlignVCenter)
        grid.setColumnStretch(1, 1)
        grid.setColumnStretch(3, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.px(8))
        column.addWidget(label(translate("Agenda", "What the letters stand for"), "strong"))
        column.addLayout(grid)
