"""Which days of the agenda are looked at: one of them, or all together."""

from PySide6.QtCore import QObject, Signal

from planner.timetable import DayTimes
from ui.bench import Bench
from ui.wording.agenda import day_words


class OpenDays(QObject):
    """The open day of the plan, and whether all days are shown together; it is then that of the chosen block."""

    opened = Signal()
    """Another day was opened, or all of them, by hand."""

    def __init__(self, bench: Bench, parent: QObject) -> None:
        super().__init__(parent)
        self._bench = bench
        self.day = ""
        """The id of the open day; empty where the plan has none."""
        self.whole = False
        """Whether all days are shown."""

    @property
    def ids(self) -> list[str]:
        """The ids of the plan's days, in order."""
        return [day.id for day in self._bench.document.plan.days]

    @property
    def index(self) -> int:
        """The place of what is shown among the days, all of them together last."""
        ids = self.ids
        return len(ids) if self.whole else ids.index(self.day) if self.day in ids else 0

    @property
    def times(self) -> DayTimes | None:
        """The hours of the open day."""
        return next((one for one in self._bench.document.timetable.days if one.day.id == self.day), None)

    @property
    def shown(self) -> list[tuple[DayTimes, str]]:
        """The hours of every day that is shown, with its name."""
        plan, times = self._bench.document.plan, self.times
        return [
            (one, day_words(plan, at))
            for at, one in enumerate(self._bench.document.timetable.days)
            if self.whole or one is times
        ]

    @property
    def name(self) -> str:
        """The name of the open day."""
        ids = self.ids
        return day_words(self._bench.document.plan, ids.index(self.day)) if self.day in ids else ""

    def keep_within(self) -> None:
        """Look at a day that is there, after days came or went."""
        ids = self.ids
        self.whole = self.whole and len(ids) > 1
        if self.day not in ids:
            self.follow(ids[0] if ids else "")

    def follow(self, day: str) -> None:
        """Count another day as open, while the same ones are shown."""
        if day != self.day:
            self.day = day
            self._bench.day_opened.emit(day)

    def open(self, day: str, *, whole: bool = False) -> None:
        """Show one day, or all of them."""
        self.day, self.whole = day, whole
        self.opened.emit()
        self._bench.day_opened.emit(day)

    def choose(self, index: int) -> None:
        """Show the day at a place among the tabs; the one after the last stands for all of them."""
        ids = self.ids
        if 0 <= index < len(ids) and (self.whole or ids[index] != self.day):
            self.open(ids[index])
        elif index == len(ids):
            self.open(self.day, whole=True)

    def step(self, by: int) -> None:
        """Show the day before or after; from all of them, the open one."""
        ids = self.ids
        if self.whole and ids:
            self.open(self.day)
        elif ids:
            self.choose(max(0, min(len(ids) - 1, self.index + by)))

    def toggle(self) -> None:
        """Show all days together, or the one day again."""
        if len(self.ids) > 1:
            self.open(self.day, whole=not self.whole)
