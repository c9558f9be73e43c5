"""The list of what this computer keeps, with paths that can be copied."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QVBoxLayout

from planner.storage.places import Places
from ui.kept import Kept, kept_here, promises
from ui.theme import Theme
from ui.widgets.scrolled import Body
from ui.widgets.text import label, rule
from ui.words import translate


class KeptList(Body):
    """Every folder and file that the app writes: its name, what it holds, where it lies."""

    def __init__(self, places: Places, theme: Theme) -> None:
        super().__init__()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.px(2))
        for sentence in promises():
            column.addWidget(label(sentence, wrap=True))
        column.addSpacing(theme.px(8))
        for kept in kept_here(places):
            self._add(kept, column, theme)
        column.addStretch(1)

    def _add(self, kept: Kept, column: QVBoxLayout, theme: Theme) -> None:
        column.addWidget(rule())
        column.addSpacing(theme.px(6))
        column.addWidget(label(kept.name, "strong"))
        column.addWidget(label(kept.what, wrap=True))
        column.addWidget(_path(kept))
        column.addSpacing(theme.px(6))


def _path(kept: Kept) -> QLabel:
    told = kept.where if kept.is_there else translate("Kept", "{path} (nothing there yet)", path=kept.where)
    made = label(told, "small", wrap=True)
    made.setTextInteractionFlags(
        Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
    )
    made.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    made.setAccessibleName(f"{kept.name}: {told}")
    return made
