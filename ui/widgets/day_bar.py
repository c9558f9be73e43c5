"""The line above a day's blocks: a tab for each day with the minutes left in it, and what can be done with days."""

from PySide6.QtCore import QSize, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLayout, QWidget

from ui.settings import AgendaView
from ui.theme import Theme
from ui.widgets.day_tabs import DayTabs, Shape
from ui.widgets.fields import icon_text_button
from ui.widgets.icons import Icons
from ui.widgets.text import icon_button, plain_tip
from ui.widgets.view_switch import ViewSwitch
from ui.words import translate


class DayBar(QWidget):
    """Tabs of days, a new day, the hours of this one, and the draft."""

    day_chosen = Signal(int)
    day_wanted = Signal()
    hours_wanted = Signal()
    draft_wanted = Signal()
    zoom_wanted = Signal(float)
    """How far apart minutes are to be drawn: times so much."""
    ready_wanted = Signal()
    """Materials, preparation and roles are to be shown."""
    fit_wanted = Signal()

    def __init__(self, theme: Theme, icons: Icons) -> None:
        super().__init__()
        px = theme.px
        self.tabs = DayTabs(theme, icons)
        self.tabs.chosen.connect(self.day_chosen)
        add = self._add = icon_text_button(translate("Agenda", "Day"), "plus", theme, icons)
        add.setAccessibleName(translate("Agenda", "Add a day"))
        add.setToolTip(plain_tip(translate("Agenda", "Add a day")))
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
        self._ready = icon_button(
            icons.icon("bag", theme.colour("text"), size=px(18)),
            translate("Agenda", "Materials & roles"),
            size=px(18),
        )
        self._ready.setMinimumSize(px(30), px(30))
        self._ready.clicked.connect(self.ready_wanted)
        self._draft = icon_text_button(translate("Agenda", "Draft again…"), "draft", theme, icons)
        self._draft.setToolTip(
            translate("Agenda", "Makes the whole agenda anew from the answers; one Undo brings this one back")
        )
        self._draft.clicked.connect(self.draft_wanted)
        self.switch = ViewSwitch(theme, icons)
        self._zoom = self._build_zoom(theme, icons)
        self.fit = icon_text_button(translate("Agenda", "Fit to time…"), "fit", theme, icons)
        self.fit.setToolTip(translate("Agenda", "Another end, or running late: several ways, each shown first"))
        self.fit.clicked.connect(self.fit_wanted)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(px(4))
        row.addWidget(self.tabs)
        row.addWidget(add)
        row.addWidget(self._hours)
        row.addStretch(1)
        row.addWidget(self._zoom)
        row.addWidget(self.switch)
        row.addWidget(self._ready)
        row.addWidget(self.fit)
        row.addWidget(self._draft)
        row.setSizeConstraint(QLayout.SizeConstraint.SetNoConstraint)
        self._least, self._gap = px(250), px(4)
        self._draft_words, self._fit_words, self._add_words = self._draft.text(), self.fit.text(), add.text()
        self.setMinimumHeight(px(44))

    def show_days(self, names: tuple[tuple[str, str], ...], current: int) -> None:
        """Show each day by its name and what is left of it, and all of them where there are several; choose one."""
        names = (*names, (translate("Agenda", "All days"), "")) if len(names) > 1 else names
        changed = self.tabs.show_days(names, current)
        self.tabs.setVisible(bool(names))
        self._hours.setVisible(bool(names))
        if changed:
            self._fit()

    def show_view(self, view: AgendaView) -> None:
        """Show which way of looking is chosen; only to scale can be drawn larger and smaller."""
        self.switch.show_view(view)
        self._zoom.setVisible(view == "scale")
        self._fit()

    def minimumSizeHint(self) -> QSize:
        # Words give way to icons where there is little room, so they must not ask for room themselves.
        return QSize(self._least, self.minimumHeight())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """Let words give way until the days have room: of the draft, the views, fitting, the days, a new day."""
        icons = (self._hours, self._zoom, self._ready)
        gap = self._gap
        rest = sum(part.sizeHint().width() + gap for part in icons if not part.isHidden())
        shapes: tuple[tuple[bool, bool, bool, bool, Shape], ...] = (
            (True, True, True, True, "whole"),
            (False, True, True, True, "whole"),
            (False, False, True, True, "whole"),
            (False, False, False, True, "whole"),
            (False, False, False, True, "short"),
            (False, False, False, False, "short"),
            (False, False, False, True, "menu"),
            (False, False, False, False, "menu"),
        )
        for draft, views, fit, add, days in shapes:
            self._draft.setText(self._draft_words if draft else "")
            self.fit.setText(self._fit_words if fit else "")
            self._add.setText(self._add_words if add else "")
            self.switch.show_words(shown=views)
            worded = (self.fit, self._draft, self._add)
            wide = sum(each.sizeHint().width() + gap for each in worded if not each.isHidden())
            tabs = self.tabs.width_as(days) if not self.tabs.isHidden() else 0
            if rest + wide + tabs + self.switch.sizeHint().width() + 4 * gap <= self.width():
                break
        self.tabs.take_shape(days)
        self.tabs.updateGeometry()

    def show_draft(self, *, again: bool) -> None:
        """Offer to draft again; while there is nothing yet, the page offers the first draft itself."""
        if self._draft.isHidden() == again:
            self._draft.setVisible(again)
            self.fit.setVisible(again)
            self._fit()

    def _build_zoom(self, theme: Theme, icons: Icons) -> QWidget:
        made, px = QWidget(), theme.px
        row = QHBoxLayout(made)
        row.setContentsMargins(0, 0, px(6), 0)
        row.setSpacing(0)
        for icon, words, factor in (
            ("minus", translate("Agenda", "Draw the hours smaller"), 1 / 1.25),
            ("plus", translate("Agenda", "Draw the hours larger"), 1.25),
        ):
            button = icon_button(icons.icon(icon, theme.colour("text"), size=px(16)), words, size=px(16))
            button.setMinimumSize(px(28), px(28))
            button.clicked.connect(lambda _on=False, factor=factor: self.zoom_wanted.emit(factor))
            row.addWidget(button)
        made.hide()
        return made
