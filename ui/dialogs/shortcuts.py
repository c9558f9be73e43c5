"""The sheet of keyboard shortcuts."""

from PySide6.QtWidgets import QHeaderView, QTableView, QVBoxLayout, QWidget

from ui.dialogs.fitting import FittedDialog
from ui.models.shortcuts import ShortcutsModel
from ui.widgets.table_look import dress
from ui.widgets.text import label
from ui.words import translate


class ShortcutsDialog(FittedDialog):
    """All keys, in groups."""

    wide = 520
    tall = 620

    def __init__(self, parent: QWidget | None) -> None:
        super().__init__(parent)
        self.setWindowTitle(translate("Shortcuts", "Keyboard shortcuts"))
        self.model = ShortcutsModel()
        self.table = QTableView()
        self.table.setModel(self.model)
        self.table.setAccessibleName(translate("Shortcuts", "Keyboard shortcuts"))
        dress(self.table)
        self.table.verticalHeader().setDefaultSectionSize(max(self.px(28), self.fontMetrics().height() + self.px(8)))
        header = self.table.horizontalHeader()
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        header.setSectionResizeMode(1, QHeaderView.ResizeMode.ResizeToContents)
        header.hide()
        for row, shortcut in enumerate(self.model.shown_rows):
            if not shortcut.keys:
                self.table.setSpan(row, 0, 1, 2)
        column = QVBoxLayout(self)
        column.setContentsMargins(self.px(24), self.px(20), self.px(24), self.px(20))
        column.setSpacing(self.px(12))
        column.addWidget(label(translate("Shortcuts", "Keyboard shortcuts"), "section"))
        column.addWidget(self.table, 1)
        column.addLayout(self.foot_to_close())
