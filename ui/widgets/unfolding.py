"""A header that unfolds what stands under it; what is folded is built when it is first opened."""

from collections.abc import Callable

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QHBoxLayout, QToolButton, QVBoxLayout, QWidget

from ui.theme import Theme
from ui.widgets.icons import Icons
from ui.widgets.text import label, shown


class Unfolding(QWidget):
    """A title with its contents named; a click or Space opens and closes it."""

    def __init__(self, title: str, build: Callable[[], QWidget], theme: Theme, icons: Icons) -> None:
        super().__init__()
        self._theme, self._icons, self._build = theme, icons, build
        self._body: QWidget | None = None
        self.header = QToolButton()
        self.header.setText(shown(title))
        self.header.setAccessibleName(title)
        self.header.setProperty("look", "unfold")
        self.header.setCheckable(True)
        self.header.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.header.setIconSize(QSize(theme.px(16), theme.px(16)))
        self.header.setFont(theme.font(bold=True))
        self.header.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.header.setMinimumHeight(theme.px(30))
        self.header.toggled.connect(self._show)
        self.about = label("", "small", wrap=True)
        row = QHBoxLayout()
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.px(8))
        row.addWidget(self.header)
        row.addWidget(self.about, 1)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(theme.px(4))
        self._column.addLayout(row)
        self._show(False)

    @property
    def is_open(self) -> bool:
        """Whether the contents show."""
        return self.header.isChecked()

    def say(self, about: str) -> None:
        """Name the contents, or how much of them is answered."""
        self.about.setText(about)
        self.header.setAccessibleDescription(about)

    def open(self) -> None:
        """Show the contents."""
        self.header.setChecked(True)

    def _show(self, is_open: bool) -> None:
        name = "chevron-down" if is_open else "chevron-right"
        self.header.setIcon(self._icons.icon(name, self._theme.colour("muted"), size=self._theme.px(16)))
        if is_open and self._body is None:
            self._body = self._build()
            self._column.addWidget(self._body)
        if self._body is not None:
            self._body.setVisible(is_open)
