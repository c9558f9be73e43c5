"""The switch between ways to look at the days: list, to scale, balance."""

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QToolButton, QWidget

from ui.settings import AgendaView
from ui.theme import Theme
from ui.widgets.icons import Icons
from ui.widgets.text import plain_tip
from ui.words import translate

_VIEWS: tuple[tuple[AgendaView, str], ...] = (("list", "agenda"), ("scale", "timeline"), ("balance", "balance"))


def view_name(view: AgendaView) -> str:
    """Return the words for a way to look at the days."""
    return {
        "list": translate("Agenda", "List"),
        "scale": translate("Agenda", "To scale"),
        "balance": translate("Agenda", "Balance"),
    }[view]


class ViewSwitch(QWidget):
    """Three buttons of which one is chosen: Tab reaches the group once, arrow keys move along it."""

    chosen = Signal(str)

    def __init__(self, theme: Theme, icons: Icons) -> None:
        super().__init__()
        self.setAccessibleName(translate("Agenda", "How to look at the days"))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        self.buttons: dict[AgendaView, QToolButton] = {}
        t, px = theme.tokens, theme.px
        for view, icon in _VIEWS:
            made = QToolButton()
            made.setText(view_name(view))
            made.setIcon(icons.icon(icon, theme.colour("text"), size=px(18)))
            made.setIconSize(QSize(px(18), px(18)))
            made.setCheckable(True)
            made.setAccessibleName(view_name(view))
            made.setToolTip(plain_tip(view_name(view)))
            made.setMinimumHeight(px(30))
            made.setStyleSheet(
                f"QToolButton {{ border: 1px solid {t.border}; border-radius: 4px; background: {t.surface};"
                f" padding: 0 {px(8)}px; color: {t.text}; }}"
                f"QToolButton:hover {{ background: {t.raised}; }}"
                f"QToolButton:checked {{ background: {t.selected}; color: {t.primary}; font-weight: 600;"
                f" border: 1px solid {t.primary}; }}"
                f"QToolButton:focus {{ border: 2px solid {t.primary}; }}"
            )
            made.clicked.connect(lambda _on=False, view=view: self._take(view))
            self.buttons[view] = made
            row.addWidget(made)
        self.show_view("list")
        self.show_words(shown=True)

    def show_view(self, view: AgendaView) -> None:
        """Show which way is chosen."""
        for each, button in self.buttons.items():
            button.setChecked(each == view)
            button.setFocusPolicy(Qt.FocusPolicy.StrongFocus if each == view else Qt.FocusPolicy.ClickFocus)

    def show_words(self, *, shown: bool) -> None:
        """Show the words beside the icons, or the icons alone where there is little room."""
        look = Qt.ToolButtonStyle.ToolButtonTextBesideIcon if shown else Qt.ToolButtonStyle.ToolButtonIconOnly
        for button in self.buttons.values():
            button.setToolButtonStyle(look)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}.get(Qt.Key(event.key()))
        if step is None:
            super().keyPressEvent(event)
            return
        views = list(self.buttons)
        now = next((at for at, view in enumerate(views) if self.buttons[view].isChecked()), 0)
        wanted = views[(now + step) % len(views)]
        self.buttons[wanted].setFocus(Qt.FocusReason.TabFocusReason)
        self._take(wanted)

    def _take(self, view: AgendaView) -> None:
        self.show_view(view)
        self.chosen.emit(view)
