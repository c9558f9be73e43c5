"""Named ways of printing: choose one, keep the present one under a name, let one go."""

from collections.abc import Mapping

from PySide6.QtCore import QSize, Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLineEdit, QToolButton, QWidget

from exports.options import PaperOptions
from planner.text import fit_line
from ui.theme import Theme
from ui.widgets.icons import Icons
from ui.widgets.text import icon_button, label
from ui.words import translate

LONGEST_NAME = 60


class PrintProfiles(QWidget):
    """A field that lists the profiles and takes a new name, with a button to keep and one to let go."""

    chosen = Signal(str)
    """The name of a profile whose options are wanted."""
    kept = Signal(str)
    """The name under which the present options are to be kept."""
    dropped = Signal(str)
    """The name of a profile that is not wanted any more."""

    def __init__(self, theme: Theme, icons: Icons) -> None:
        super().__init__()
        name = translate("Paper", "Print profile")
        self.names = QComboBox()
        self.names.setEditable(True)
        self.names.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        self.names.setAccessibleName(name)
        self.names.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        field = QLineEdit()
        field.setStyleSheet("border: none; padding: 0; min-height: 0; background: transparent;")
        self.names.setLineEdit(field)
        field.setMaxLength(LONGEST_NAME)
        field.setPlaceholderText(translate("Paper", "Name to keep it"))
        field.setAccessibleName(name)
        self.keep = self._button("save", translate("Paper", "Keep under this name"), theme, icons)
        self.drop = self._button("trash", translate("Paper", "Let this profile go"), theme, icons)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.px(4))
        words = label(translate("Paper", "Profile"), "small")
        words.setBuddy(self.names)
        row.addWidget(words)
        row.addWidget(self.names, 1)
        row.addWidget(self.keep)
        row.addWidget(self.drop)
        self._profiles: dict[str, PaperOptions] = {}
        self._options = PaperOptions()
        self.names.activated.connect(lambda row: self.chosen.emit(self.names.itemText(row)))
        field.textChanged.connect(lambda _text: self._settle())
        field.returnPressed.connect(self._keep)
        self.keep.clicked.connect(self._keep)
        self.drop.clicked.connect(self._drop)

    @property
    def name(self) -> str:
        """The name that is chosen or written."""
        return fit_line(self.names.currentText()).strip()

    def show_profiles(self, profiles: Mapping[str, PaperOptions], options: PaperOptions) -> None:
        """Show the profiles, and the name of the one that prints as ``options`` say; else the field is empty."""
        if (dict(profiles), options) == (self._profiles, self._options) and self.names.count():
            return
        self._profiles, self._options = dict(profiles), options
        self.names.blockSignals(True)
        self.names.clear()
        self.names.addItems(sorted(profiles, key=str.casefold))
        current = next((name for name, kept in profiles.items() if kept == options), "")
        self.names.setCurrentIndex(self.names.findText(current) if current else -1)
        self.names.setEditText(current)
        self.names.blockSignals(False)
        self._settle()

    def _settle(self) -> None:
        self.keep.setEnabled(bool(self.name) and self._profiles.get(self.name) != self._options)
        self.drop.setEnabled(self.name in self._profiles)

    def _keep(self) -> None:
        if self.keep.isEnabled():
            self.kept.emit(self.name)

    def _drop(self) -> None:
        self.dropped.emit(self.name)

    def _button(self, icon: str, name: str, theme: Theme, icons: Icons) -> QToolButton:
        side = theme.px(16)
        made = icon_button(icons.icon(icon, theme.colour("text"), size=side), name, size=side)
        made.setMinimumSize(QSize(theme.px(30), theme.px(30)))
        return made
