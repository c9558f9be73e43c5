"""Finding words in the plan from the agenda page: the places, and going from one to the next."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Qt

from planner.finding_text import blocks_with
from ui.bench import Bench
from ui.widgets.find_bar import FindBar


class AgendaFind(QObject):
    """Keeps the places that a search found, and shows one after the other."""

    def __init__(self, bench: Bench, bar: FindBar, show: Callable[[str], None], leave: Callable[[], None]) -> None:
        super().__init__(bar)
        self._bench, self._bar, self._show, self._leave = bench, bar, show, leave
        self._at = 0
        bar.changed.connect(self._changed)
        bar.moved.connect(self.go)
        bar.closed.connect(self._close)

    @property
    def places(self) -> tuple[str, ...]:
        """The ids of the blocks that hold the words, as the plan is now."""
        return blocks_with(self._bench.document.plan, self._bar.field.text())

    def go(self, step: int) -> None:
        """Show the next place (1), or the one before (-1), round and round."""
        places = self.places
        if places:
            self._at = (self._at + step) % len(places)
            self._show_place(places)

    def _changed(self) -> None:
        self._at = 0
        places = self.places
        if places:
            self._show_place(places)
        else:
            self._bar.show_count(0, 0)

    def _show_place(self, places: tuple[str, ...]) -> None:
        self._at = min(self._at, len(places) - 1)
        self._show(places[self._at])
        self._bar.show_count(self._at, len(places))
        self._bar.field.setFocus(Qt.FocusReason.OtherFocusReason)

    def _close(self) -> None:
        self._bar.hide()
        self._leave()
