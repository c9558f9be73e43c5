"""The foot of the Paper page: print, save, the whole set; and while something runs, how far it is."""

from PySide6.QtCore import QSize, Signal
from PySide6.QtWidgets import QGridLayout, QMenu, QProgressBar, QSizePolicy, QStackedWidget, QVBoxLayout, QWidget

from ui.theme import Theme
from ui.widgets.icons import Icons
from ui.widgets.text import button, label, shown
from ui.wording.paper import format_name
from ui.words import translate


class PaperActions(QStackedWidget):
    """One filled button and two plain ones; or a bar, a line and Cancel."""

    cancelled = Signal()
    save_wanted = Signal(str)
    """The format in which the paper is to be saved."""

    def __init__(self, theme: Theme, icons: Icons) -> None:
        super().__init__()
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        self.print = button("", "main", icon=icons.icon("print", theme.colour("on_primary"), size=theme.px(18)))
        self.print.setIconSize(QSize(theme.px(18), theme.px(18)))
        self.save = button(
            translate("Paper", "Save as…"), icon=icons.icon("save", theme.colour("text"), size=theme.px(16))
        )
        self.save.setIconSize(QSize(theme.px(16), theme.px(16)))
        self.formats = QMenu(self.save)
        self.save.setMenu(self.formats)
        self.whole = button(translate("Paper", "Whole set…"))
        for plain in (self.save, self.whole):
            plain.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        buttons = QWidget()
        grid = QGridLayout(buttons)
        grid.setContentsMargins(theme.px(16), theme.px(8), theme.px(16), theme.px(14))
        grid.setSpacing(theme.px(8))
        grid.addWidget(self.print, 0, 0, 1, 2)
        grid.addWidget(self.save, 1, 0)
        grid.addWidget(self.whole, 1, 1)
        grid.setColumnStretch(0, 1)
        grid.setColumnStretch(1, 1)
        self._line = label("", "small", wrap=True)
        self._bar = QProgressBar()
        self._bar.setTextVisible(False)
        self.cancel = button(translate("Paper", "Cancel"))
        self.cancel.clicked.connect(self.cancelled)
        running = QWidget()
        column = QVBoxLayout(running)
        column.setContentsMargins(theme.px(16), theme.px(8), theme.px(16), theme.px(14))
        for widget in (self._line, self._bar, self.cancel):
            column.addWidget(widget)
        self.addWidget(buttons)
        self.addWidget(running)
        self.name_print(single=False)

    @property
    def is_running(self) -> bool:
        """Whether progress is shown in the place of the buttons."""
        return self.currentIndex() == 1

    def offer(self, formats: tuple[str, ...]) -> None:
        """Offer these formats to save in."""
        if formats == tuple(action.objectName() for action in self.formats.actions()):
            return
        self.formats.clear()
        for format in formats:
            action = self.formats.addAction(format_name(format))
            action.setObjectName(format)
            action.triggered.connect(lambda _on=False, format=format: self.save_wanted.emit(format))

    def name_print(self, *, single: bool) -> None:
        """Name the print button for a paper of a single page, or of more."""
        text = translate("Paper", "Print this page…") if single else translate("Paper", "Print…")
        self.print.setText(shown(text))
        self.print.setAccessibleName(text)

    def show_progress(self, line: str, done: int, total: int) -> None:
        """Show how far something is."""
        self._line.setText(line)
        self._bar.setRange(0, max(1, total))
        self._bar.setValue(done)
        self._bar.setAccessibleName(line)
        if not self.is_running:
            self.setCurrentIndex(1)
            self.cancel.setFocus()

    def show_buttons(self) -> None:
        """Show the buttons again."""
        if self.is_running:
            self.setCurrentIndex(0)
            self.print.setFocus()
