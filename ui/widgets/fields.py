"""Fields of forms: each shows a value without disturbing somebody who types, and tells only what people change."""

from collections.abc import Iterable
from typing import Generic, TypeVar

from PySide6.QtCore import QRect, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QIcon, QResizeEvent, QWheelEvent
from PySide6.QtWidgets import (
    QComboBox,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QSizePolicy,
    QSpinBox,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from planner.text import fit, fit_line
from ui.theme import Theme
from ui.widgets.icons import Icons
from ui.widgets.text import button, icon_button, label, show_whole
from ui.words import translate

T = TypeVar("T")


def labelled(name: str, widget: QWidget, theme: Theme, *, icon: QIcon | None = None) -> QWidget:
    """Return a field with its small label above; the label's name is the field's accessible name."""
    made = QWidget()
    column = QVBoxLayout(made)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(theme.px(3))
    head = QHBoxLayout()
    head.setSpacing(theme.px(5))
    if icon is not None:
        picture = QLabel()
        picture.setPixmap(icon.pixmap(QSize(theme.px(14), theme.px(14))))
        head.addWidget(picture)
    words = label(name, "small", wrap=True)
    words.setBuddy(widget)
    head.addWidget(words, 1)
    column.addLayout(head)
    column.addWidget(widget)
    widget.setAccessibleName(name)
    return made


def icon_text_button(text: str, icon: str, theme: Theme, icons: Icons, *, look: str = "") -> QPushButton:
    """Return a push button with an icon before its words, both as large as the text asks for."""
    colour = theme.colour("on_primary" if look == "main" else "text")
    side = theme.px(16)
    made = button(text, look, icon=icons.icon(icon, colour, size=side))
    made.setIconSize(QSize(side, side))
    return made


class LineField(QLineEdit):
    """One line of text."""

    def __init__(self, *, hint: str = "", longest: int = 500) -> None:
        super().__init__()
        self.setMaxLength(longest)
        self.setPlaceholderText(hint)

    def show_text(self, text: str) -> None:
        """Show a text; what is being typed stays where it means the same."""
        if fit_line(self.text()) != text:
            show_whole(self, text)
            self.setCursorPosition(0)


class NotesField(QPlainTextEdit):
    """Several lines of text that grow with what is written, up to a limit; Tab leaves it."""

    typed = Signal(str)

    def __init__(self, *, hint: str = "", least: int = 2, most: int = 8) -> None:
        super().__init__()
        self._least, self._most = least, most
        self._showing = False
        self.setPlaceholderText(hint)
        self.setTabChangesFocus(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.textChanged.connect(self._changed)
        self.textChanged.connect(self._fit)
        self._fit()

    def show_text(self, text: str) -> None:
        """Show a text; what is being typed stays where it means the same."""
        if fit(self.toPlainText()) != text:
            self._showing = True
            self.setPlainText(text)
            self._showing = False

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _changed(self) -> None:
        if not self._showing:
            self.typed.emit(self.toPlainText())

    def _fit(self) -> None:
        metrics = QFontMetrics(self.font())
        room = QRect(0, 0, max(40, self.viewport().width() - 8), 100_000)
        text, flags = self.toPlainText()[:2_000], Qt.TextFlag
        # Words that are longer than a line count too: the field breaks them anywhere.
        ways = (flags.TextWordWrap, flags.TextWrapAnywhere)
        needed = max(metrics.boundingRect(room, int(way), text).height() for way in ways)
        wanted = -(-needed // metrics.lineSpacing())
        lines = max(self._least, min(self._most, wanted))
        bars = Qt.ScrollBarPolicy
        self.setVerticalScrollBarPolicy(bars.ScrollBarAsNeeded if wanted > lines else bars.ScrollBarAlwaysOff)
        height = lines * metrics.lineSpacing() + 18
        if height != self.height():
            self.setFixedHeight(height)


class ChoiceField(QComboBox, Generic[T]):
    """One of several values, each with its word. The wheel changes it only while it has the keyboard."""

    picked = Signal(object)

    def __init__(self, choices: Iterable[tuple[T, str]]) -> None:
        super().__init__()
        self._values: list[T] = []
        for value, words in choices:
            self._values.append(value)
            self.addItem(words)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(7)
        self.activated.connect(lambda at: self.picked.emit(self._values[at]))

    def offer(self, value: T, words: str) -> None:
        """Put one more value at the end."""
        self._values.append(value)
        self.addItem(words)

    def show_value(self, value: T) -> None:
        """Show a value as the chosen one."""
        at = self._values.index(value)
        if at != self.currentIndex():
            self.setCurrentIndex(at)

    def wheelEvent(self, event: QWheelEvent) -> None:
        if self.hasFocus():
            super().wheelEvent(event)
        else:
            event.ignore()


class RoleField(QComboBox):
    """A role, chosen from those of the plan or typed."""

    typed = Signal(str)

    def __init__(self, *, hint: str) -> None:
        super().__init__()
        self.setEditable(True)
        self.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(6)
        self.line = QLineEdit()
        self.line.setStyleSheet("border: none; padding: 0; min-height: 0; background: transparent;")
        self.setLineEdit(self.line)
        # A role may be one letter long; nobody who types it means a longer one.
        self.setCompleter(None)  # type: ignore[arg-type]
        line = self.line
        line.setPlaceholderText(hint)
        line.setMaxLength(100)
        line.textEdited.connect(self.typed)
        self.textActivated.connect(self.typed)
        self._roles: tuple[str, ...] = ()

    def show_role(self, role: str, roles: tuple[str, ...]) -> None:
        """Show a role, with those that can be chosen."""
        if roles != self._roles:
            self._roles = roles
            text = self.currentText()
            self.blockSignals(True)
            self.clear()
            self.addItems(list(roles))
            self.setCurrentIndex(-1)
            self.setEditText(text)
            self.blockSignals(False)
        if fit_line(self.currentText()) != role:
            show_whole(self.line, role)

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()


class Stepper(QWidget):
    """A whole number between two buttons; it can be typed, and the arrow keys change it."""

    changed = Signal(int)

    def __init__(self, theme: Theme, icons: Icons, *, least: int = 1, most: int = 1_800, step: int = 5) -> None:
        super().__init__()
        self.spin = _Number()
        self.spin.setRange(least, most)
        self.spin.setSingleStep(step)
        self.spin.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.spin.setMinimumWidth(theme.px(44))
        self.spin.valueChanged.connect(self._changed)
        self._showing = False
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.px(2))
        row.addWidget(self._button("minus", translate("Agenda", "Less"), -step, theme, icons))
        row.addWidget(self.spin, 1)
        row.addWidget(self._button("plus", translate("Agenda", "More"), step, theme, icons))
        self.setFocusProxy(self.spin)

    def show_number(self, number: int) -> None:
        """Show a number."""
        if self.spin.value() != number:
            self._showing = True
            self.spin.setValue(number)
            self._showing = False

    def set_least(self, least: int) -> None:
        """Change the smallest number."""
        self._showing = True
        self.spin.setMinimum(least)
        self._showing = False

    def setAccessibleName(self, name: str) -> None:
        """Name the field for readers."""
        super().setAccessibleName(name)
        self.spin.setAccessibleName(name)

    def _changed(self, number: int) -> None:
        if not self._showing:
            self.changed.emit(number)

    def _button(self, icon: str, name: str, by: int, theme: Theme, icons: Icons) -> QToolButton:
        made = icon_button(icons.icon(icon, theme.colour("text"), size=theme.px(16)), name, size=theme.px(16))
        made.setFixedSize(theme.px(28), theme.px(30))
        made.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        made.setAutoRepeat(True)
        made.clicked.connect(lambda: self.spin.setValue(self.spin.value() + by))
        return made


class _Number(QSpinBox):
    """A number without arrows of its own; the wheel leaves it alone."""

    def __init__(self) -> None:
        super().__init__()
        # With NoButtons and a style sheet Qt leaves one pixel for the number; arrows without size leave it all.
        self.setStyleSheet(
            "QSpinBox { padding: 0; }"
            "QSpinBox::up-button, QSpinBox::down-button { width: 0; height: 0; border: none; }"
            "QSpinBox::up-arrow, QSpinBox::down-arrow { image: none; width: 0; height: 0; }"
            "QSpinBox QLineEdit { border: none; padding: 0; min-height: 0; background: transparent; }"
        )

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()
