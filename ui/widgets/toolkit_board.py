"""Arranging one's toolkit: order and groups, and from here on paper or as a pack."""

from PySide6.QtCore import QEvent, QModelIndex, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QHBoxLayout, QLineEdit, QListView, QVBoxLayout, QWidget

from planner.arranging import moved, with_group, without_group
from planner.storage.shelf import LONGEST_TITLE, Line
from ui.delegates.ringed import RingedDelegate
from ui.models.toolkit_model import ToolkitModel
from ui.theme import Theme
from ui.toolkit import Toolkit
from ui.widgets.flow import FlowLayout
from ui.widgets.icons import Icons
from ui.widgets.text import button, icon_button, label
from ui.words import translate


class ToolkitBoard(QWidget):
    """The toolkit's tools in their order and groups; every change is one named step of undo."""

    tool_wanted = Signal(str)
    """The id of a tool that is to be read."""
    booklet_wanted = Signal()
    pack_wanted = Signal()

    def __init__(self, toolkit: Toolkit, theme: Theme, icons: Icons) -> None:
        super().__init__()
        self._toolkit, self._theme, self._icons = toolkit, theme, icons
        self.model = ToolkitModel()
        self.view = QListView()
        self.view.setObjectName("plain")
        self.view.setModel(self.model)
        self.view.setItemDelegate(RingedDelegate(theme, self.view))
        self.view.setAccessibleName(translate("Toolkit", "Your toolkit, in order"))
        self.view.setDragDropMode(QAbstractItemView.DragDropMode.InternalMove)
        self.view.setDefaultDropAction(Qt.DropAction.MoveAction)
        self.view.setEditTriggers(QAbstractItemView.EditTrigger.EditKeyPressed)
        self.view.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.view.setWordWrap(True)
        self.view.setSpacing(theme.px(2))
        self.view.installEventFilter(self)
        self._build()
        self.model.arranged.connect(self._arranged)
        self.view.doubleClicked.connect(self._open)
        self.view.selectionModel().currentChanged.connect(lambda *_: self._show_state())
        toolkit.changed.connect(self._show)
        self._show()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is not self.view or not isinstance(event, QKeyEvent) or event.type() != QEvent.Type.KeyPress:
            return super().eventFilter(watched, event)
        alt = bool(event.modifiers() & Qt.KeyboardModifier.AltModifier)
        key = event.key()
        if alt and key in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            self._move(-1 if key == Qt.Key.Key_Up else 1)
            return True
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.view.currentIndex().isValid():
            self._open(self.view.currentIndex())
            return True
        if key == Qt.Key.Key_Delete:
            self._take_out()
            return True
        return super().eventFilter(watched, event)

    def _build(self) -> None:
        theme, colour, px = self._theme, self._theme.colour("text"), self._theme.px
        self.up = icon_button(
            self._icons.icon("chevron-up", colour, size=px(18)), translate("Toolkit", "Move up (Alt+Up)"), size=px(18)
        )
        self.down = icon_button(
            self._icons.icon("chevron-down", colour, size=px(18)),
            translate("Toolkit", "Move down (Alt+Down)"),
            size=px(18),
        )
        self.rename = button(translate("Toolkit", "Rename the group"))
        self.out = button(translate("Toolkit", "Take out"))
        self.title = QLineEdit()
        self.title.setMaxLength(LONGEST_TITLE)
        self.title.setPlaceholderText(translate("Toolkit", "Name of a new group"))
        self.title.setAccessibleName(translate("Toolkit", "Name of a new group"))
        self.add = button(translate("Toolkit", "Add the group"))
        self.booklet = button(
            translate("Toolkit", "Print as a booklet"),
            "main",
            icon=self._icons.icon("print", theme.colour("on_primary"), size=px(18)),
        )
        self.pack = button(translate("Toolkit", "Send as a pack…"))
        self.pack.setProperty("tall", "true")
        self._told = label("", "small", wrap=True)
        self._empty = label(
            translate("Toolkit", "Nothing is in your toolkit yet. Keep a tool here and it stays, whatever the plan."),
            "muted",
            wrap=True,
        )
        moving = QWidget()
        row = FlowLayout(moving, gap=px(8))
        for widget in (self.up, self.down, self.rename, self.out):
            row.addWidget(widget)
        naming = QHBoxLayout()
        naming.setSpacing(px(8))
        naming.addWidget(self.title, 1)
        naming.addWidget(self.add)
        away = QWidget()
        ends = FlowLayout(away, gap=px(8))
        ends.addWidget(self.booklet)
        ends.addWidget(self.pack)
        column = QVBoxLayout(self)
        column.setContentsMargins(px(24), px(16), px(24), px(16))
        column.setSpacing(px(10))
        column.addWidget(label(translate("Toolkit", "Your toolkit"), "reading"))
        column.addWidget(self._told)
        column.addWidget(away)
        column.addWidget(self._empty)
        column.addWidget(self.view, 1)
        column.addWidget(moving)
        column.addLayout(naming)
        self.up.clicked.connect(lambda: self._move(-1))
        self.down.clicked.connect(lambda: self._move(1))
        self.rename.clicked.connect(lambda: self.view.edit(self.view.currentIndex()))
        self.out.clicked.connect(self._take_out)
        self.title.returnPressed.connect(self._add_group)
        self.title.textChanged.connect(lambda _text: self._show_state())
        self.add.clicked.connect(self._add_group)
        self.booklet.clicked.connect(self.booklet_wanted)
        self.pack.clicked.connect(self.pack_wanted)

    def _show(self) -> None:
        shelf, row = self._toolkit.shelf, self.view.currentIndex().row()
        self.model.show_shelf(shelf)
        if not self.view.currentIndex().isValid() and self.model.lines:
            self.view.setCurrentIndex(self.model.index(min(max(row, 0), len(self.model.lines) - 1)))
        self._told.setText(
            translate(
                "Toolkit",
                "{tools} tools, kept across plans. Their order and groups are those of the booklet.",
                tools=len(shelf.toolkit),
            )
        )
        self._empty.setVisible(not self.model.lines)
        for widget in (self._told, self.view, self.booklet, self.pack):
            widget.setVisible(bool(self.model.lines))
        self._show_state()

    def _show_state(self) -> None:
        line = self._line()
        self.up.setEnabled(line is not None)
        self.down.setEnabled(line is not None)
        self.rename.setEnabled(line is not None and not line.tool)
        self.out.setEnabled(line is not None)
        self.out.setText(
            translate("Toolkit", "Take out")
            if line is None or line.tool
            else translate("Toolkit", "Dissolve the group")
        )
        self.out.setAccessibleName(self.out.text())
        self.add.setEnabled(bool(self.title.text().strip()))
        self.booklet.setEnabled(bool(self._toolkit.shelf.toolkit))
        self.pack.setEnabled(bool(self._toolkit.shelf.toolkit))

    def _line(self) -> Line | None:
        line = self.view.currentIndex().data(ToolkitModel.LINE)
        return line if isinstance(line, Line) else None

    def _open(self, index: QModelIndex) -> None:
        line = self.model.lines[index.row()]
        if line.tool:
            self.tool_wanted.emit(line.tool)
        else:
            self.view.edit(index)

    def _move(self, step: int) -> None:
        if self._line() is not None:
            lines, at = moved(self.model.lines, self.view.currentIndex().row(), step)
            self._take(lines, translate("Toolkit", "Moved {title}", title=self._title()), at)

    def _take_out(self) -> None:
        line, at = self._line(), self.view.currentIndex().row()
        if line is None:
            return
        if line.tool:
            self._toolkit.drop(line.tool, translate("Tools", "Took {title} out of your toolkit", title=self._title()))
            return
        name = translate("Toolkit", "Dissolved the group {title}", title=line.title)
        self._take(without_group(self.model.lines, at), name, max(0, at - 1))

    def _add_group(self) -> None:
        title = self.title.text().strip()
        if title:
            self.title.clear()
            lines = with_group(self.model.lines, title)
            self._take(lines, translate("Toolkit", "Added the group {title}", title=title), len(lines) - 1)

    def _arranged(self, lines: tuple[Line, ...], what: str) -> None:
        at = next(number for number, line in enumerate(lines) if what in (line.tool, line.title))
        self._take(lines, translate("Toolkit", "Arranged {title}", title=self.model.title_of(lines[at])), at)

    def _take(self, lines: tuple[Line, ...], name: str, at: int) -> None:
        self._toolkit.change(self._toolkit.shelf.with_lines(lines), name)
        if self.model.lines:
            self.view.setCurrentIndex(self.model.index(min(at, len(self.model.lines) - 1)))

    def _title(self) -> str:
        line = self._line()
        return self.model.title_of(line) if line is not None else ""
