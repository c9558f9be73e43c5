"""A small button with an icon and a word that opens a menu or does one thing."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QToolButton

from ui.theme import Theme
from ui.widgets.icons import Icons
from ui.widgets.text import shown


class MenuButton(QToolButton):
    """A flat button of icon and word; a chevron says that a menu opens."""

    def __init__(self, icon: str, text: str, theme: Theme, icons: Icons) -> None:
        super().__init__()
        self._theme, self._icons = theme, icons
        # The space keeps the word off the icon; a style sheet cannot.
        self.setText(f" {shown(text)}")
        self.setAccessibleName(text)
        self.setIcon(icons.icon(icon, theme.colour("text"), size=theme.px(16)))
        self.setIconSize(QSize(theme.px(16), theme.px(16)))
        self.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMinimumHeight(theme.px(28))
        if self.layoutDirection() == Qt.LayoutDirection.LeftToRight:
            self.setProperty("look", "menu")

    def sizeHint(self) -> QSize:
        hint = super().sizeHint()
        extra = self._theme.px(18) if self.menu() is not None else 0
        return QSize(hint.width() + extra, max(hint.height(), self._theme.px(28)))

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self.menu() is None:
            return
        side = self._theme.px(12)
        left = self.width() - side - self._theme.px(4)
        painter = QPainter(self)
        where = QRectF(left, (self.height() - side) / 2, side, side)
        self._icons.paint(painter, "chevron-down", self._theme.colour("muted"), where)
        painter.end()
