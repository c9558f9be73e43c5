"""The search field and the filter chips above the tools."""

from collections.abc import Callable, Iterable, Iterator
from typing import get_args

from msgspec.structs import replace
from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QMenu, QToolButton, QVBoxLayout, QWidget

from planner.brief import People
from planner.catalog import Catalog
from planner.sifting import Mark, Origin, Sieve
from planner.vocabulary import Form, Kind
from ui.theme import Theme
from ui.widgets.flow import FlowLayout
from ui.widgets.icons import Icons
from ui.widgets.text import label, shown
from ui.wording.filters import counted_words, filter_menu_name, filter_words, filters_in_words, shown_words
from ui.words import translate

OFFERED: dict[str, tuple[object, ...]] = {
    "minutes": (15, 30, 45, 60, 75, 90),
    "people": (People(6, 6), People(12, 12), People(18, 18), People(25, 25), People(40, 40)),
    "form": get_args(Form),
    "risk": ("low", "medium"),
    "intensity": ("low", "medium"),
    "energy": ("low", "medium", "high"),
    "literacy": ("none", "low"),
    "materials": ("none", "paper", "flipchart"),
    "setting": ("in-person", "outdoors", "online", "hybrid"),
    "key_idea": (),
    "kind": tuple(kind for kind in get_args(Kind) if kind not in ("buffer", "custom")),
    "origin": get_args(Origin),
    "mark": get_args(Mark),
}
"""The values offered for each limit; those of the key ideas are the catalog's."""

Counts = Callable[[str, Iterable[object]], list[int]]
"""How many tools would remain with each of some values for one limit."""


class Filters(QWidget):
    """What is searched for, and each limit in force as a chip that a click takes away."""

    changed = Signal(object)
    """The Sieve in force."""

    def __init__(self, catalog: Catalog, theme: Theme, icons: Icons) -> None:
        super().__init__()
        self._theme, self._icons = theme, icons
        self._ideas = {id: idea.short for id, idea in catalog.key_ideas.items()}
        self.sieve = Sieve()
        self._own_people: People | None = None
        self._counts: Counts | None = None
        self.search = QLineEdit()
        self.search.setPlaceholderText(translate("Filters", "Search all tools"))
        self.search.setAccessibleName(translate("Filters", "Search all tools"))
        self.search.setClearButtonEnabled(True)
        self.search.setMaxLength(200)
        picture = icons.icon("search", theme.colour("muted"), size=theme.px(16))
        self.search.addAction(picture, QLineEdit.ActionPosition.LeadingPosition)
        self.search.textChanged.connect(lambda text: self.limit("words", text))
        self.chips: dict[str, QToolButton] = {}
        self.add = QToolButton()
        self.add.setText(translate("Filters", "Filter"))
        self.add.setAccessibleName(translate("Filters", "Add a filter"))
        self.add.setProperty("chip", "true")
        self.add.setIcon(icons.icon("plus", theme.colour("text"), size=theme.px(14)))
        self.add.setIconSize(QSize(theme.px(14), theme.px(14)))
        self.add.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.add.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.add.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.menu = QMenu(self)
        self.menu.aboutToShow.connect(self._fill)
        self.add.setMenu(self.menu)
        self._row = QWidget()
        self._flow = FlowLayout(self._row, gap=theme.px(7))
        self._flow.addWidget(self.add)
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.px(16), theme.px(14), theme.px(16), theme.px(10))
        column.setSpacing(theme.px(8))
        column.addWidget(self.search)
        self.told = label("", "small")
        below = QHBoxLayout()
        below.addWidget(self._row, 1)
        below.addWidget(self.told, 0, Qt.AlignmentFlag.AlignVCenter)
        column.addLayout(below)

    def count_by(self, counts: Counts) -> None:
        """Name in the menu how many tools would remain with each choice."""
        self._counts = counts

    def count_of(self, name: str, value: object) -> int:
        """Return how many tools would remain with this value for one limit; None takes the limit away."""
        return self._counts(name, (value,))[0] if self._counts is not None else 0

    def show_count(self, count: int) -> None:
        """Say how many tools show, and in which order."""
        self.told.setText(shown_words(count, searched=bool(self.sieve.words.strip())) if count else "")

    def offered(self) -> Iterator[tuple[str, tuple[object, ...]]]:
        """Yield what can be chosen for each limit."""
        for name, values in OFFERED.items():
            if name == "people" and self._own_people is not None:
                values = (self._own_people, *(value for value in values if value != self._own_people))
            yield name, tuple(self._ideas) if name == "key_idea" else values

    def words_of(self, name: str, value: object) -> str:
        """Return a limit in words."""
        return filter_words(name, value, self._ideas)

    @property
    def idea_names(self) -> dict[str, str]:
        """The short names of the key ideas by their ids."""
        return self._ideas

    def know_people(self, people: People | None) -> None:
        """Offer the number of people that the brief names."""
        self._own_people = people

    def limit(self, name: str, value: object) -> None:
        """Set one limit, or take it away with None."""
        sieve = replace(self.sieve, **{name: value})
        if sieve != self.sieve:
            self.sieve = sieve
            self._show()
            self.changed.emit(sieve)

    def clear(self) -> None:
        """Take every limit and the words away."""
        self.search.blockSignals(True)
        self.search.clear()
        self.search.blockSignals(False)
        if self.sieve != Sieve():
            self.sieve = Sieve()
            self._show()
            self.changed.emit(self.sieve)

    def remove(self, name: str) -> None:
        """Take one limit away, or the words searched for."""
        if name == "words":
            self.search.clear()
        else:
            self.limit(name, None)

    def _show(self) -> None:
        wanted = dict(filters_in_words(self.sieve, self._ideas))
        had_focus = any(chip.hasFocus() for chip in self.chips.values())
        for name in [name for name in self.chips if name not in wanted]:
            chip = self.chips.pop(name)
            self._flow.removeWidget(chip)
            chip.hide()
            chip.deleteLater()
        for name, words in wanted.items():
            chip = self.chips.get(name) or self._chip(name)
            chip.setText(shown(words))
            chip.setAccessibleName(translate("Filters", "Remove the filter {filter}", filter=words))
        if had_focus and not any(chip.hasFocus() for chip in self.chips.values()):
            self.add.setFocus(Qt.FocusReason.OtherFocusReason)
        self._row.updateGeometry()

    def _chip(self, name: str) -> QToolButton:
        chip = QToolButton()
        chip.setProperty("chip", "true")
        chip.setCheckable(True)
        chip.setChecked(True)
        chip.setFont(self._theme.font(bold=True))
        chip.setIcon(self._icons.icon("cross", self._theme.colour("primary"), size=self._theme.px(14)))
        chip.setIconSize(QSize(self._theme.px(14), self._theme.px(14)))
        chip.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
        chip.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        chip.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        chip.clicked.connect(lambda: self.limit(name, None))
        self.chips[name] = chip
        self._flow.insertWidget(self._flow.count() - 1, chip)
        return chip

    def _fill(self) -> None:
        self.menu.clear()
        for name, values in self.offered():
            self._add_menu(name, values)
        if self.sieve.in_force:
            self.menu.addSeparator()
            self.menu.addAction(translate("Filters", "Remove all filters")).triggered.connect(self.clear)

    def _add_menu(self, name: str, values: tuple[object, ...]) -> None:
        menu = self.menu.addMenu(filter_menu_name(name))
        counts = self._counts(name, values) if self._counts is not None else [0] * len(values)
        for value, count in zip(values, counts, strict=True):
            if name == "kind" and count == 0 and self.sieve.kind != value:
                continue
            action: QAction = menu.addAction(counted_words(shown(self.words_of(name, value)), count))
            action.setCheckable(True)
            action.setChecked(getattr(self.sieve, name) == value)
            action.triggered.connect(
                lambda checked=False, name=name, value=value: self.limit(name, value if checked else None)
            )
