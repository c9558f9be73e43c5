"""A panel at the right of a page that folds to a strip where there is little room, and opens over the page."""

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QEnterEvent, QKeyEvent, QKeySequence, QMouseEvent, QPainter, QPaintEvent, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QToolButton, QVBoxLayout, QWidget

from ui.theme import Theme
from ui.widgets.icons import Icons
from ui.widgets.text import icon_button
from ui.words import translate


class SidePanel(QWidget):
    """Shows its content beside the page, or behind a button in a strip; Esc folds it again."""

    left = Signal()
    """Esc was pressed in it: what it belongs to is to have the keyboard again."""
    widened = Signal(int)
    """Somebody gave it another width, in pixels."""

    def __init__(
        self, page: QWidget, content: QWidget, theme: Theme, icons: Icons, *, icon: str, name: str, width: int
    ) -> None:
        super().__init__(page)
        self._page = page
        self.setObjectName("panel")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._content = content
        self._width = theme.px(width)
        self._least, self._widens = round(self._width * 0.85), False
        self._strip = theme.px(44)
        self._folded = False
        content.setObjectName("panel")
        content.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        words = translate("Panels", "Show: {name}", name=name)
        self.handle: QToolButton = icon_button(
            icons.icon(icon, theme.colour("primary"), size=theme.px(20)), words, size=theme.px(20)
        )
        self.handle.setMinimumSize(theme.px(32), theme.px(32))
        self.handle.setCheckable(True)
        self.handle.toggled.connect(self._open)
        self._bar = QWidget()
        bar = QVBoxLayout(self._bar)
        bar.setContentsMargins(4, theme.px(12), 4, 4)
        bar.addWidget(self.handle)
        bar.addStretch(1)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(1, 0, 0, 0)
        self._row.setSpacing(0)
        self.edge = _Edge(self, theme)
        self.edge.hide()
        self._row.addWidget(self.edge)
        self._row.addWidget(self._bar)
        self._row.addWidget(content)
        self._bar.hide()
        self.setFixedWidth(self._width)
        close = QShortcut(QKeySequence(Qt.Key.Key_Escape), content)
        close.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        close.activated.connect(self._close)

    def may_widen(self, width: int | None) -> None:
        """Let the left edge be dragged, or moved by arrow keys; ``width`` is what was chosen before, in pixels."""
        self.edge.setVisible(not self._folded)
        self._widens = True
        if width is not None:
            self.widen(width, tell=False)

    def widen(self, width: int, *, tell: bool = True) -> None:
        """Take another width in pixels, within what a form needs and a page can spare."""
        self._width = max(self._least, min(width, round(self._least * 1.7)))
        if not self._folded:
            self.setFixedWidth(self._width)
        if tell:
            self.widened.emit(self._width)

    @property
    def is_folded(self) -> bool:
        """Whether only the strip stands beside the page."""
        return self._folded

    def fold(self, *, folded: bool) -> None:
        """Fold to the strip, or stand beside the page."""
        if folded == self._folded:
            return
        self._folded = folded
        self.handle.setChecked(False)
        self._bar.setVisible(folded)
        self.edge.setVisible(self._widens and not folded)
        self.setFixedWidth(self._strip if folded else self._width)
        if folded:
            self._row.removeWidget(self._content)
            self._content.setParent(self._page)
            self._content.hide()
            self._page.installEventFilter(self)
        else:
            self._page.removeEventFilter(self)
            self._row.addWidget(self._content)
            self._content.show()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize:
            self._lay_over()
        return super().eventFilter(watched, event)

    def _open(self, is_open: bool) -> None:
        if not self._folded:
            return
        self._content.setVisible(is_open)
        if is_open:
            self._lay_over()
            self._content.raise_()
            self._content.setFocus(Qt.FocusReason.OtherFocusReason)
            self._content.focusNextChild()

    def _close(self) -> None:
        if self._folded and self.handle.isChecked():
            self.handle.setChecked(False)
            self.handle.setFocus(Qt.FocusReason.OtherFocusReason)
        self.left.emit()

    def _lay_over(self) -> None:
        page = self._page
        wide = min(self._width, page.width() - self._strip)
        self._content.setGeometry(page.width() - self._strip - wide, 0, wide, page.height())


class _Edge(QWidget):
    """The left edge of a panel, by which it is made wider or narrower."""

    def __init__(self, panel: SidePanel, theme: Theme) -> None:
        super().__init__()
        self._panel, self._theme = panel, theme
        self.setFixedWidth(5)
        self.setCursor(Qt.CursorShape.SplitHCursor)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setAccessibleName(translate("Panels", "Width of the panel: left and right arrow keys"))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = {Qt.Key.Key_Left: 16, Qt.Key.Key_Right: -16}.get(Qt.Key(event.key()))
        if step is None:
            super().keyPressEvent(event)
        else:
            self._panel.widen(self._panel.width() + self._theme.px(step))

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self._panel.widen(self._panel.width() - event.position().toPoint().x(), tell=False)

    def mouseReleaseEvent(self, _event: QMouseEvent) -> None:
        self._panel.widen(self._panel.width())

    def paintEvent(self, _event: QPaintEvent) -> None:
        if self.hasFocus() or self.underMouse():
            painter = QPainter(self)
            painter.fillRect(self.rect(), self._theme.colour("primary" if self.hasFocus() else "line"))
            painter.end()

    def enterEvent(self, event: QEnterEvent) -> None:
        super().enterEvent(event)
        self.update()

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self.update()
