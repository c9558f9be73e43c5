"""The ways to begin: four choices, and under them one's own plans."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QBoxLayout, QVBoxLayout, QWidget

from ui.theme import Theme
from ui.widgets.choice import ChoiceButton
from ui.widgets.icons import Icons
from ui.widgets.recents import RecentsList
from ui.widgets.text import label
from ui.words import translate


class Beginnings(QWidget):
    """Four large choices; once there are plans of one's own, the choices shrink to a row and the plans follow."""

    chosen = Signal(str)
    """A way to begin: questions, list, template or open."""

    def __init__(self, theme: Theme, icons: Icons) -> None:
        super().__init__()
        self.choices = {
            way: ChoiceButton(icon, title, sentence, theme, icons, first=way == "questions")
            for way, icon, title, sentence in _ways()
        }
        self._row = QBoxLayout(QBoxLayout.Direction.TopToBottom)
        self._row.setSpacing(theme.px(10))
        for way, made in self.choices.items():
            made.clicked.connect(lambda _on=False, way=way: self.chosen.emit(way))
            self._row.addWidget(made)
        self._none = label("", "muted", wrap=True)
        self.recents = RecentsList(theme, icons)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.px(6))
        column.addWidget(label(translate("Home", "Where would you like to begin?"), "reading", wrap=True))
        column.addWidget(
            label(translate("Home", "Everything stays on this computer. No account, no network."), "lead", wrap=True)
        )
        column.addSpacing(theme.px(12))
        column.addLayout(self._row)
        column.addSpacing(theme.px(16))
        column.addWidget(label(translate("Home", "Your plans"), "strong"))
        column.addWidget(self._none)
        column.addWidget(self.recents)
        column.addStretch(1)
        self.show_recents((), kept=True)

    def show_recents(self, paths: tuple[str, ...], *, kept: bool) -> None:
        """Show the plans opened lately, or say why there are none."""
        self.recents.show_paths(paths)
        self.recents.setVisible(bool(paths))
        self._none.setVisible(not paths)
        self._none.setText(
            translate("Home", "Nothing yet. Plans that you save show here.")
            if kept
            else translate("Home", "This computer keeps no list of your plans. Settings can begin one.")
        )
        way = QBoxLayout.Direction.LeftToRight if paths else QBoxLayout.Direction.TopToBottom
        self._row.setDirection(way)
        for made in self.choices.values():
            made.show_small(bool(paths))


def _ways() -> tuple[tuple[str, str, str, str], ...]:
    return (
        (
            "questions",
            "questions",
            translate("Home", "Answer a few questions"),
            translate("Home", "Skip any of them. Key ideas and tools come as you go."),
        ),
        (
            "list",
            "pencil",
            translate("Home", "Type your own list"),
            translate("Home", "“15 Welcome, 60 Mapping, 20 Break.” The times add up."),
        ),
        (
            "template",
            "copy",
            translate("Home", "Start from a template"),
            translate("Home", "An evening, half a day, a day, a weekend. Fitted to your hours."),
        ),
        (
            "open",
            "folder",
            translate("Home", "Open a plan"),
            translate("Home", "From this computer or a stick."),
        ),
    )
