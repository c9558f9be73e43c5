"""The days to choose from: tabs with what is left of each, shorter tabs, or one menu, as there is room."""

from typing import Literal, TypeAlias

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QActionGroup
from PySide6.QtWidgets import QHBoxLayout, QMenu, QSizePolicy, QTabBar, QWidget

from ui.theme import Theme
from ui.widgets.icons import Icons
from ui.widgets.menu_button import MenuButton
from ui.widgets.text import plain_tip, shown
from ui.words import translate

Shape: TypeAlias = Literal["whole", "short", "menu"]


class DayTabs(QWidget):
    """A tab for each day and one for all of them; where they have no room, a button that lists them."""

    chosen = Signal(int)

    def __init__(self, theme: Theme, icons: Icons) -> None:
        super().__init__()
        self._names: tuple[tuple[str, str], ...] = ()
        self._shape: Shape = "whole"
        self._wide = dict.fromkeys(("whole", "short"), 0)
        self.bar = QTabBar()
        self.bar.setAccessibleName(translate("Agenda", "Days"))
        self.bar.setExpanding(False)
        self.bar.setUsesScrollButtons(False)
        self.bar.setElideMode(Qt.TextElideMode.ElideNone)
        self.bar.setDrawBase(False)
        self.bar.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        self.bar.currentChanged.connect(self.chosen)
        self.menu = QMenu(self)
        self.button = MenuButton("agenda", "", theme, icons)
        self.button.setMenu(self.menu)
        self.menu.aboutToShow.connect(self._fill)
        self.button.hide()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.bar, 0, Qt.AlignmentFlag.AlignBottom)
        row.addWidget(self.button, 0, Qt.AlignmentFlag.AlignVCenter)

    def show_days(self, names: tuple[tuple[str, str], ...], current: int) -> bool:
        """Show days, each by its name and what is left of it, and choose one; return whether any is new."""
        changed = names != self._names
        renamed = [name for name, _ in names] != [name for name, _ in self._names]
        self._names = names
        self.bar.blockSignals(True)
        while self.bar.count() > len(names):
            self.bar.removeTab(self.bar.count() - 1)
        while self.bar.count() < len(names):
            self.bar.addTab("")
        if changed:
            self._measure("short", "whole") if renamed else self._measure("whole")
        if self.bar.currentIndex() != current:
            self.bar.setCurrentIndex(current)
        self.bar.blockSignals(False)
        self._tell()
        return changed

    def width_as(self, shape: Shape) -> int:
        """Return how wide the days are in this shape."""
        return self.button.sizeHint().width() if shape == "menu" else self._wide[shape]

    def take_shape(self, shape: Shape) -> None:
        """Show whole tabs, tabs with names alone, or the menu."""
        if shape != self._shape:
            self._shape = shape
            had = self.bar.hasFocus() or self.button.hasFocus()
            self._write()
            self.bar.setVisible(shape != "menu")
            self.button.setVisible(shape == "menu")
            if had:
                (self.button if shape == "menu" else self.bar).setFocus(Qt.FocusReason.OtherFocusReason)

    def sizeHint(self) -> QSize:
        return QSize(self.width_as(self._shape), super().sizeHint().height())

    def minimumSizeHint(self) -> QSize:
        return QSize(0, super().minimumSizeHint().height())

    def _measure(self, *shapes: str) -> None:
        """Find out how wide the tabs are in shapes, and leave them in the one that is shown."""
        for shape in shapes:
            self._write(shape)
            self._wide[shape] = self.bar.sizeHint().width()
        if self._shape != "whole":
            self._write()

    def _write(self, shape: str = "") -> None:
        short = (shape or self._shape) != "whole"
        for at, (name, left) in enumerate(self._names):
            whole = f"{name}   {left}" if left else name
            text = shown(name if short else whole)
            if self.bar.tabText(at) != text:
                self.bar.setTabText(at, text)
            self.bar.setTabToolTip(at, plain_tip(whole) if short else "")
            self.bar.setAccessibleTabName(at, whole)

    def _tell(self) -> None:
        """Name the chosen day on the button, and that there are more."""
        at = self.bar.currentIndex()
        if not 0 <= at < len(self._names):
            return
        name, left = self._names[at]
        days = len(self._names) - 1 if len(self._names) > 1 else 1
        one_of = translate("Agenda", "{day} of {days}   {left}", day=name, days=days, left=left)
        text = one_of if at < days else name
        if self.button.text() != f" {shown(text)}":
            self.button.setText(f" {shown(text)}")
            self.button.setAccessibleName(translate("Agenda", "Days: {day}", day=text))

    def _fill(self) -> None:
        self.menu.clear()
        group = QActionGroup(self.menu)
        for at, (name, left) in enumerate(self._names):
            action = self.menu.addAction(shown(f"{name}   {left}" if left else name))
            action.setCheckable(True)
            action.setChecked(at == self.bar.currentIndex())
            action.triggered.connect(lambda _on=False, at=at: self.bar.setCurrentIndex(at))
            group.addAction(action)
