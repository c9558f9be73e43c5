"""A tinted box that says why: each reason with the answer that it rests on."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QToolButton, QVBoxLayout, QWidget

from ui.theme import Theme
from ui.widgets.icons import Icons
from ui.widgets.prose import point
from ui.widgets.text import label
from ui.words import translate


class WhyBox(QWidget):
    """A heading and reasons, each with its answer at the right, and perhaps a cross to say that it does not hold."""

    def __init__(
        self,
        title: str,
        told: tuple[tuple[str, str], ...],
        theme: Theme,
        icons: Icons,
        *,
        mark: str = "hint",
        crosses: Sequence[QToolButton] = (),
    ) -> None:
        super().__init__()
        self.setObjectName("why")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.foot = QVBoxLayout(self)
        self.foot.setContentsMargins(theme.px(14), theme.px(10), theme.px(14 if not crosses else 8), theme.px(10))
        self.foot.setSpacing(theme.px(2) if crosses else theme.px(6))
        self._head(title, theme, icons, has_crosses=bool(crosses), is_empty=not told)
        for number, (text, answer) in enumerate(told):
            cross = crosses[number] if crosses else None
            self.foot.addWidget(point(text, theme, icons, mark=mark, after=answer, at_end=cross))

    def _head(self, title: str, theme: Theme, icons: Icons, *, has_crosses: bool, is_empty: bool) -> None:
        head = QHBoxLayout()
        head.setSpacing(theme.px(4))
        head.addWidget(label(title, "strong"), 1)
        if not is_empty:
            head.addWidget(label(translate("Tools", "your answer"), "small"))
        if has_crosses:
            drawn = QLabel()
            size = theme.px(12)
            drawn.setPixmap(icons.pixmap("cross", theme.colour("primary"), size, drawn.devicePixelRatioF()))
            head.addWidget(label("·", "small"))
            head.addWidget(drawn)
            head.addWidget(label(translate("Tools", "not so for us"), "small"))
        self.foot.addLayout(head)
