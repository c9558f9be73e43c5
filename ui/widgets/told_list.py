"""A short list of lines with one icon, which says what a reader gets or does not get."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QLabel, QWidget

from ui.theme import Theme
from ui.widgets.icons import Icons
from ui.widgets.text import label


class ToldList(QWidget):
    """Lines of text that wrap, each behind the same icon."""

    def __init__(self, icon: str, theme: Theme, icons: Icons, *, name: str) -> None:
        super().__init__()
        self.setAccessibleName(name)
        self._theme = theme
        self._picture = icons.pixmap(icon, theme.colour("muted"), theme.px(16), self.devicePixelRatioF())
        self._lines: tuple[str, ...] = ()
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(theme.px(10))
        self._grid.setVerticalSpacing(theme.px(5))
        self._grid.setColumnStretch(1, 1)

    @property
    def lines(self) -> tuple[str, ...]:
        """The lines that are shown."""
        return self._lines

    def show_lines(self, lines: tuple[str, ...]) -> None:
        """Show these lines."""
        if lines == self._lines:
            return
        self._lines = lines
        while (item := self._grid.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        for row, line in enumerate(lines):
            mark = QLabel()
            mark.setPixmap(self._picture)
            mark.setContentsMargins(0, self._theme.px(1), 0, 0)
            self._grid.addWidget(mark, row, 0, Qt.AlignmentFlag.AlignTop)
            self._grid.addWidget(label(line, wrap=True), row, 1)
        self.setAccessibleDescription("; ".join(lines))
