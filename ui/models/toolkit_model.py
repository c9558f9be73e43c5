"""The toolkit line by line, as a list: tools, and the titles of the groups they stand in."""

from PySide6.QtCore import QAbstractListModel, QByteArray, QMimeData, QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QFont

from planner.arranging import Lines, placed, renamed
from planner.catalog import Tool
from planner.storage.shelf import Line, Shelf
from ui.wording.tools import facts_line
from ui.words import translate

Index = QModelIndex | QPersistentModelIndex

_KIND = "application/x-shaking-up-toolkit-line"


class ToolkitModel(QAbstractListModel):
    """Shows the lines of a shelf; what is dropped or typed in it is asked for, and done by whoever listens."""

    LINE = Qt.ItemDataRole.UserRole
    """The Line behind a row."""

    arranged = Signal(tuple, str)
    """The lines as they are wanted, and the id or title of what was moved or renamed."""

    def __init__(self) -> None:
        super().__init__()
        self.lines: Lines = ()
        self._tools: dict[str, Tool] = {}

    def show_shelf(self, shelf: Shelf) -> None:
        """Show the toolkit of a shelf."""
        lines, tools = shelf.lines(), dict(shelf.tools)
        if (lines, tools) != (self.lines, self._tools):
            self.beginResetModel()
            self.lines, self._tools = lines, tools
            self.endResetModel()

    def title_of(self, line: Line) -> str:
        """Return what a line is called: the title of its tool, or of the group."""
        return self._tools[line.tool].title if line.tool else line.title

    def rowCount(self, parent: Index = QModelIndex()) -> int:
        return 0 if parent.isValid() else len(self.lines)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        line = self.lines[index.row()]
        if role == self.LINE:
            return line
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.EditRole):
            return self._shown(line) if role == Qt.ItemDataRole.DisplayRole else line.title
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self._heard(index.row())
        if role == Qt.ItemDataRole.FontRole and not line.tool:
            font = QFont()
            font.setBold(True)
            return font
        return None

    def flags(self, index: Index) -> Qt.ItemFlag:
        if not index.isValid():
            return Qt.ItemFlag.ItemIsDropEnabled
        usual = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        if self.lines[index.row()].tool:
            return usual | Qt.ItemFlag.ItemIsDragEnabled | Qt.ItemFlag.ItemNeverHasChildren
        return usual | Qt.ItemFlag.ItemIsEditable

    def setData(self, index: Index, value: object, role: int = Qt.ItemDataRole.EditRole) -> bool:
        if role != Qt.ItemDataRole.EditRole or not index.isValid() or not isinstance(value, str):
            return False
        lines = renamed(self.lines, index.row(), value)
        if lines != self.lines:
            self.arranged.emit(lines, value.strip())
        return True

    def supportedDropActions(self) -> Qt.DropAction:
        return Qt.DropAction.MoveAction

    def mimeTypes(self) -> list[str]:
        return [_KIND]

    def mimeData(self, indexes: list[QModelIndex]) -> QMimeData:  # type: ignore[override]
        data = QMimeData()
        data.setData(_KIND, QByteArray(self.lines[indexes[0].row()].tool.encode()))
        return data

    def dropMimeData(self, data: QMimeData, _action: Qt.DropAction, row: int, _column: int, parent: Index) -> bool:
        tool = bytes(data.data(_KIND).data()).decode()
        at = next((number for number, line in enumerate(self.lines) if line.tool == tool), None)
        if at is None or not tool:
            return False
        before = row if row >= 0 else parent.row() + 1 if parent.isValid() else len(self.lines)
        self.arranged.emit(placed(self.lines, at, before), tool)
        # False: the view must not take the row out, the toolkit has done that already.
        return False

    def _shown(self, line: Line) -> str:
        if not line.tool:
            return line.title
        tool = self._tools[line.tool]
        return f"{tool.title}\n{facts_line(tool)}"

    def _heard(self, row: int) -> str:
        line = self.lines[row]
        if not line.tool:
            return translate("Toolkit", "Group: {title}", title=line.title)
        group = next((other.title for other in reversed(self.lines[:row]) if not other.tool), "")
        told = self._shown(line).replace("\n", ", ")
        return translate("Toolkit", "{tool}, in {group}", tool=told, group=group) if group else told
