"""Words set for reading: headings, paragraphs, points and rows, as plain labels that can be copied from."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import (
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from ui.theme import Theme
from ui.widgets.icons import Icons
from ui.widgets.text import button, label, rule
from ui.words import translate


class Prose(QWidget):
    """A column of words; each method adds something at its end."""

    def __init__(self, theme: Theme, icons: Icons) -> None:
        super().__init__()
        self._theme, self._icons = theme, icons
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, theme.px(8), 0, theme.px(8))
        self._column.setSpacing(theme.px(6))
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)

    def heading(self, text: str) -> None:
        """Add a heading, with room above unless it is the first thing."""
        if self._column.count():
            self._column.addSpacing(self._theme.px(8))
        self._column.addWidget(label(text, "strong", wrap=True))

    def link(self, address: str) -> None:
        """Add a button that opens an address, which is shown in full beside it, after asking."""
        made = button(translate("Link", "Open this address…"), "link")
        made.setAccessibleDescription(address)
        made.clicked.connect(lambda: self._open(address))
        self._column.addWidget(made, 0, Qt.AlignmentFlag.AlignLeft)

    def _open(self, address: str) -> None:
        from ui.dialogs.open_link import open_link

        open_link(self.window(), address)

    def paragraph(self, text: str, role: str = "") -> None:
        """Add a paragraph, where there are words."""
        if text.strip():
            self._column.addWidget(read_label(text, role))

    def point(self, text: str, *, mark: str = "", after: str = "") -> None:
        """Add a point; ``mark`` is an icon or nothing for a dot, ``after`` a few small words at its end."""
        self._column.addWidget(point(text, self._theme, self._icons, mark=mark, after=after))

    def pair(self, name: str, text: str) -> None:
        """Add a name with what is said about it below, if anything is."""
        box = QWidget()
        column = QVBoxLayout(box)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(self._theme.px(1))
        column.addWidget(label(name, "muted", wrap=True))
        if text.strip():
            column.addWidget(read_label(text))
        self._column.addWidget(box)

    def line(self) -> None:
        """Add a hairline."""
        self._column.addWidget(rule())

    def widget(self, widget: QWidget) -> None:
        """Add something else."""
        self._column.addWidget(widget)


def read_label(text: str, role: str = "") -> QLabel:
    """Return words that wrap and can be copied with the mouse."""
    made = label(text.strip(), role, wrap=True)
    made.setAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop)
    made.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    return made


def point(
    text: str,
    theme: Theme,
    icons: Icons,
    *,
    mark: str = "",
    after: str = "",
    role: str = "",
    at_end: QWidget | None = None,
) -> QWidget:
    """Return a point: a dot or an icon, the words, at the right a few small words, and perhaps a control."""
    box = QWidget()
    row = QHBoxLayout(box)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(theme.px(8))
    if mark:
        dot = QLabel()
        colour = theme.colour("warning" if mark == "warning" else "primary" if mark == "check" else "hint")
        dot.setPixmap(icons.pixmap(mark, colour, theme.px(16), dot.devicePixelRatioF()))
    else:
        dot = label("•", "muted")
    words = read_label(text, role)
    # A control is taller than a line: what stands beside it comes down to its middle.
    drop = max(0, (at_end.sizeHint().height() - words.fontMetrics().height()) // 2) if at_end is not None else 0
    dot.setContentsMargins(0, drop, 0, 0)
    words.setContentsMargins(0, drop, 0, 0)
    row.addWidget(dot, 0, Qt.AlignmentFlag.AlignTop)
    row.addWidget(words, 1)
    if after:
        small = label(after, "small", wrap=True)
        small.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignTop)
        wanted = QFontMetrics(theme.font(0.9)).horizontalAdvance(after) + 4
        small.setFixedWidth(min(wanted, theme.px(150)))
        small.setContentsMargins(0, drop, 0, 0)
        row.addWidget(small, 0, Qt.AlignmentFlag.AlignTop)
    if at_end is not None:
        row.addWidget(at_end, 0, Qt.AlignmentFlag.AlignTop)
    return box


def said(text: str, theme: Theme) -> QWidget:
    """Return words to say aloud: in quotation marks, behind an upright rule."""
    box = QWidget()
    row = QHBoxLayout(box)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(theme.px(8))
    bar = QFrame()
    bar.setFixedWidth(2)
    bar.setStyleSheet(f"background: {theme.tokens.border};")
    row.addWidget(bar)
    row.addWidget(read_label(f"“{text.strip()}”"), 1)
    return box


class FactStrip(QWidget):
    """Facts in cells of one row, or of two where there is little room."""

    def __init__(self, facts: tuple[tuple[str, str], ...], theme: Theme) -> None:
        super().__init__()
        self.setObjectName("card")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setAccessibleName(", ".join(f"{name}: {fact}" for name, fact in facts))
        self._cells: list[QWidget] = []
        self._wide = 0
        for name, fact in facts:
            cell = QWidget()
            column = QVBoxLayout(cell)
            column.setContentsMargins(theme.px(10), theme.px(6), theme.px(6), theme.px(6))
            column.setSpacing(0)
            column.addWidget(label(name, "small"))
            column.addWidget(label(fact, "strong"))
            self._cells.append(cell)
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(1, 1, 1, 1)
        self._grid.setSpacing(0)
        self._lay(len(facts))

    def resizeEvent(self, _event: object) -> None:
        needed = sum(cell.sizeHint().width() for cell in self._cells)
        wide = len(self._cells) if needed <= self.width() else 3 if needed <= 2 * self.width() else 2
        if wide != self._wide:
            self._lay(wide)

    def minimumSizeHint(self) -> QSize:
        return QSize(0, super().minimumSizeHint().height())

    def _lay(self, wide: int) -> None:
        self._wide = wide
        for cell in self._cells:
            self._grid.removeWidget(cell)
        for place, cell in enumerate(self._cells):
            self._grid.addWidget(cell, place // wide, place % wide)
        self.updateGeometry()
