"""A table from a spreadsheet or word processor, looked at before it goes into the agenda."""

from collections.abc import Callable

from PySide6.QtWidgets import QCheckBox, QHeaderView, QTableView, QVBoxLayout

from planner.plan import Block
from planner.tables.columns import block_of_row, guessed, table_rows, with_role
from planner.tables.reading import Rows
from planner.tables.words import ROLES, Role
from planner.vocabulary import Kind
from ui.bench import Bench
from ui.dialogs.fitting import FittedDialog
from ui.models.table_paste_model import TablePasteModel
from ui.widgets.fields import ChoiceField, labelled
from ui.widgets.flow import FlowLayout
from ui.widgets.table_look import dress
from ui.widgets.text import button, label
from ui.words import translate


class TablePaste(FittedDialog):
    """What each column holds, guessed and to be corrected, and the blocks that come of it."""

    wide = 860
    tall = 600

    def __init__(self, bench: Bench, rows: Rows, *, kind_of: Callable[[str], Kind]) -> None:
        from PySide6.QtWidgets import QApplication

        super().__init__(QApplication.activeWindow())
        self._bench, self._rows, self._kind_of = bench, rows, kind_of
        self._guess = guessed(rows)
        theme = bench.theme
        self.setWindowTitle(translate("TablePaste", "Put in a table"))
        self.headed = QCheckBox(translate("TablePaste", "The first row names the columns"))
        self.headed.setChecked(self._guess.headed)
        self.headed.clicked.connect(self._headed_clicked)
        self.columns: list[ChoiceField[Role]] = []
        choices = FlowLayout(gap=self.px(8))
        for at in range(len(rows[0])):
            field: ChoiceField[Role] = ChoiceField((role, role_name(role)) for role in ROLES)
            field.picked.connect(lambda role, at=at: self._role_picked(at, role))
            self.columns.append(field)
            words = translate("TablePaste", "{number}: {sample}", number=at + 1, sample=_sample(rows, at))
            choices.addWidget(labelled(words, field, theme))
        self.model = TablePasteModel()
        self.table = QTableView()
        self.table.setModel(self.model)
        self.table.setAccessibleName(translate("TablePaste", "Blocks that come of it; a tick takes one"))
        dress(self.table)
        self.table.setWordWrap(False)
        self.table.verticalHeader().setDefaultSectionSize(max(self.px(28), self.fontMetrics().height() + self.px(8)))
        self._state = label("", "small", wrap=True)
        self._take = button(translate("TablePaste", "Put them in"), "main")
        self._take.setDefault(True)
        self._take.clicked.connect(self.accept)
        self.model.dataChanged.connect(self._show_count)
        self.model.modelReset.connect(self._show_count)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(self.px(24), self.px(20), self.px(24), self.px(20))
        whole.setSpacing(self.px(12))
        whole.addWidget(label(translate("TablePaste", "What stands in these columns?"), "section"))
        whole.addLayout(choices)
        whole.addWidget(self.headed)
        whole.addWidget(self.table, 1)
        whole.addLayout(self.foot_to_agree(self._state, self._take))
        self._show()
        self.table.setFocus()

    def blocks(self) -> tuple[Block, ...]:
        """Return the blocks that come of the ticked rows, under new ids."""
        return tuple(
            block_of_row(row, self._kind_of(row.typed.title), self._bench.new_id) for row in self.model.taken
        )

    def _show(self) -> None:
        for field, role in zip(self.columns, self._guess.roles, strict=True):
            field.show_value(role)
        self.model.show_rows(table_rows(self._rows, self._guess))
        header = self.table.horizontalHeader()
        for column, share in enumerate((3, 0, 0, 1, 1, 3)):
            modes = QHeaderView.ResizeMode
            header.setSectionResizeMode(column, modes.Stretch if share else modes.ResizeToContents)

    def _show_count(self) -> None:
        count = len(self.model.taken)
        self._state.setText(translate("TablePaste", "Blocks that go in: %n. One Undo takes them out again.", count))
        self._take.setEnabled(count > 0)

    def _role_picked(self, column: int, role: Role) -> None:
        self._guess = with_role(self._guess, column, role)
        self._show()

    def _headed_clicked(self, on: bool) -> None:
        from msgspec.structs import replace

        self._guess = replace(self._guess, headed=on)
        self._show()


def role_name(role: Role) -> str:
    """Return the words for what a column holds."""
    return {
        "start": translate("TablePaste", "Start"),
        "end": translate("TablePaste", "End"),
        "minutes": translate("TablePaste", "Length"),
        "title": translate("TablePaste", "Title"),
        "lead": translate("TablePaste", "Who leads"),
        "materials": translate("TablePaste", "Materials"),
        "notes": translate("TablePaste", "My notes"),
        "skip": translate("TablePaste", "Leave it out"),
    }[role]


def _sample(rows: Rows, column: int) -> str:
    words = " ".join(next((row[column] for row in rows if row[column]), "").split())
    return words if len(words) <= 16 else f"{words[:15].rstrip()}…"
