"""Labels, buttons and rules in the looks of the theme; user text is always shown as it is."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QFrame, QLabel, QLineEdit, QPushButton, QSizePolicy, QToolButton, QWidget


def label(text: str = "", role: str = "", *, wrap: bool = False) -> QLabel:
    """Return a label that shows its text as it is, never as markup.

    ``role`` is one of the looks of the theme: page, reading, section, lead, strong, small, muted, warning, accent.
    """
    made = QLabel()
    made.setTextFormat(Qt.TextFormat.PlainText)
    made.setText(text)
    if role:
        made.setProperty("role", role)
    if wrap:
        made.setWordWrap(True)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        made.setSizePolicy(policy)
    return made


def button(text: str, look: str = "", *, icon: QIcon | None = None, hint: str = "") -> QPushButton:
    """Return a push button; ``look`` is "main", "link", "choice" or plain. An ampersand in the text is shown."""
    made = QPushButton(shown(text))
    if look:
        made.setProperty("look", look)
    if icon is not None:
        made.setIcon(icon)
        side = max(16, round(made.fontMetrics().height() * 0.85))
        made.setIconSize(QSize(side, side))
    if hint:
        made.setToolTip(plain_tip(hint))
    made.setAccessibleName(text)
    made.setAutoDefault(False)
    return made


def icon_button(icon: QIcon, name: str, *, size: int = 20) -> QToolButton:
    """Return a button that shows only an icon; ``name`` is its accessible name and its tooltip."""
    made = QToolButton()
    made.setIcon(icon)
    made.setIconSize(QSize(size, size))
    made.setAccessibleName(name)
    made.setToolTip(plain_tip(name))
    made.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    return made


def rule(*, upright: bool = False) -> QFrame:
    """Return a hairline."""
    made = QFrame()
    made.setObjectName("upright" if upright else "rule")
    return made


def shown(text: str) -> str:
    """Return text for a button or menu, so that an ampersand is an ampersand and no shortcut."""
    return text.replace("&", "&&")


def plain_tip(text: str) -> str:
    """Return text for a tooltip, shown as it is."""
    if "<" not in text and "&" not in text:
        return text
    # The two that markup begins with; html.escape would load all names of HTML at every start.
    escaped = text.replace("&", "&amp;").replace("<", "&lt;")
    return f"<qt>{escaped}</qt>"


def show_whole(field: QLineEdit, text: str) -> None:
    """Show a text of any length: a limit is for what is typed, and must not cut what a plan already says."""
    field.setMaxLength(max(field.maxLength(), len(text.encode("utf-16-le", "surrogatepass")) // 2))
    field.setText(text)


def restyled(widget: QWidget, name: str, value: object) -> None:
    """Set a property that the style sheet looks at, and take on the look that follows."""
    if widget.property(name) == value:
        return
    widget.setProperty(name, value)
    style = widget.style()
    style.unpolish(widget)
    style.polish(widget)
