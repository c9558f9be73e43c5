"""A part of a form that folds: a header with a chevron and what is inside in a few words."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from ui.theme import Theme
from ui.widgets.icons import Icons
from ui.widgets.text import label, plain_tip, rule, shown
from ui.words import translate


class Fold(QWidget):
    """A header that unfolds the widget under it; folded at first."""

    def __init__(self, title: str, inside: QWidget, theme: Theme, icons: Icons) -> None:
        super().__init__()
        self._title, self._theme, self._icons = title, theme, icons
        self.inside = inside
        self._told = ""
        self.head = QPushButton(shown(title))
        self.head.setProperty("look", "fold")
        self.head.setCheckable(True)
        self.head.setIconSize(QSize(theme.px(14), theme.px(14)))
        self.head.setAutoDefault(False)
        self.head.toggled.connect(self._toggle)
        self.head.setStyleSheet(_look(theme))
        self._summary = label("", "small")
        self._summary.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self._summary.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        row = QHBoxLayout()
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.head)
        row.addWidget(self._summary, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.px(2))
        column.addLayout(row)
        column.addWidget(inside)
        column.addWidget(rule())
        self._toggle(False)

    def show_summary(self, text: str) -> None:
        """Say what is inside, in a few words."""
        if text != self._told:
            self._told = text
            metrics = QFontMetrics(self._summary.font())
            wide = self._theme.px(170)
            self._summary.setText(metrics.elidedText(text, Qt.TextElideMode.ElideRight, wide))
            self._summary.setToolTip(plain_tip(text))
            self.head.setAccessibleName(translate("Agenda", "{title}: {inside}", title=self._title, inside=text))

    def open(self) -> None:
        """Unfold."""
        self.head.setChecked(True)

    def _toggle(self, opened: bool) -> None:
        icon = "chevron-down" if opened else "chevron-right"
        self.head.setIcon(self._icons.icon(icon, self._theme.colour("text"), size=self._theme.px(14)))
        self.inside.setVisible(opened)
        state = translate("Agenda", "open") if opened else translate("Agenda", "folded")
        self.head.setAccessibleDescription(state)


def _look(theme: Theme) -> str:
    t = theme.tokens
    return (
        f"QPushButton {{ border: none; background: transparent; text-align: left; padding: 0 {theme.px(4)}px;"
        f" color: {t.text}; font-weight: 400; min-height: {theme.px(28)}px; }}"
        f"QPushButton:hover {{ background: {t.raised}; }}"
        f"QPushButton:checked {{ background: transparent; color: {t.text}; font-weight: 400; }}"
        f"QPushButton:focus {{ border: 2px solid {t.primary}; padding: 0 {max(0, theme.px(4) - 2)}px; }}"
    )
