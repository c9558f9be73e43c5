"""The line above a day's blocks: a tab for each day with the minutes left in it, and what can be done with days."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QTabBar, QWidget

from ui.theme import Theme
from ui.widgets.fields import icon_text_button
from ui.widgets.icons import Icons
from ui.widgets.text import icon_button, shown
from ui.words import translate


class DayBar(QWidget):
    """Tabs of days, a new day, the hours of this one, and the draft."""

    day_chosen = Signal(int)
    day_wanted = Signal()
    hours_wanted = Signal()
    draft_wanted = Signal()

    def __init__(self, theme: Theme, icons: Icons) -> None:
        super().__init__()
        px = theme.px
        self.tabs = QTabBar()
        self.tabs.setAccessibleName(translate("Agenda", "Days"))
        self.tabs.setExpanding(False)
        self.tabs.setUsesScrollButtons(True)
        self.tabs.setElideMode(Qt.TextElideMode.ElideNone)
        self.tabs.setDrawBase(False)
        self.tabs.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        self.tabs.currentChanged.connect(self.day_chosen)
        add = icon_text_button(translate("Agenda", "Day"), "plus", theme, icons)
        add.setAccessibleName(translate("Agenda", "Add a day"))
        add.setFlat(True)
        t = theme.tokens
        add.setStyleSheet(
            f"QPushButton {{ border: none; background: transparent; color: {t.muted}; padding: 0 {px(8)}px; }}"
            f"QPushButton:hover {{ color: {t.text}; background: {t.raised}; }}"
            f"QPushButton:focus {{ border: 2px solid {t.primary}; padding: 0 {px(6)}px; color: {t.text}; }}"
        )
        add.clicked.connect(self.day_wanted)
        self._hours = icon_button(
            icons.icon("clock", theme.colour("text"), size=px(18)),
            translate("Agenda", "Hours and date of this day"),
            size=px(18),
        )
        self._hours.setMinimumSize(px(30), px(30))
        self._hours.clicked.connect(self.hours_wanted)
        self._draft = icon_text_button(translate("Agenda", "Draft again…"), "draft", theme, icons)
        self._draft.setToolTip(
            translate("Agenda", "Makes the whole agenda anew from the answers; one Undo brings this one back")
        )
        self._draft.clicked.connect(self.draft_wanted)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(px(4))
        row.addWidget(self.tabs, 0, Qt.AlignmentFlag.AlignBottom)
        row.addWidget(add)
        row.addWidget(self._hours)
        row.addStretch(1)
        row.addWidget(self._draft)
        self.setMinimumHeight(px(44))

    def show_days(self, names: tuple[str, ...], current: int) -> None:
        """Show a tab for each day, and choose one."""
        self.tabs.blockSignals(True)
        while self.tabs.count() > len(names):
            self.tabs.removeTab(self.tabs.count() - 1)
        for at, name in enumerate(names):
            if at >= self.tabs.count():
                self.tabs.addTab(shown(name))
            elif self.tabs.tabText(at) != shown(name):
                self.tabs.setTabText(at, shown(name))
        if self.tabs.currentIndex() != current:
            self.tabs.setCurrentIndex(current)
        self.tabs.blockSignals(False)
        self.tabs.setVisible(bool(names))
        self._hours.setVisible(bool(names))

    def show_draft(self, *, again: bool) -> None:
        """Offer to draft again; while there is nothing yet, the page offers the first draft itself."""
        self._draft.setVisible(again)
