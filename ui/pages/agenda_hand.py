"""What keys, menus and buttons do with the chosen blocks of the agenda."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QMenu, QWidget

from planner.edits.places import Place, place_of
from planner.plan import Strands
from planner.timetable import DayTimes
from ui import agenda_actions
from ui.agenda_copies import AgendaCopies
from ui.agenda_deeds import AgendaDeeds
from ui.bench import Bench
from ui.models.agenda_rows import Row
from ui.widgets.chosen import Chosen
from ui.widgets.text import shown
from ui.wording.agenda import day_words
from ui.words import translate


class AgendaHand(QObject):
    """The actions on chosen rows, and the menus that offer them."""

    block_wanted = Signal(str)
    """A block that is to be shown and chosen, wherever it went."""
    form_wanted = Signal()

    row_wanted = Signal()
    """The chosen row is to be changed where it stands."""
    insert_wanted = Signal(bool)
    """A block is to be typed after (True) or before the chosen row."""

    def __init__(
        self,
        bench: Bench,
        deeds: AgendaDeeds,
        chosen: Chosen,
        owner: QWidget,
        *,
        place: Callable[[], Place | None],
    ) -> None:
        super().__init__(owner)
        self._copies, self._place = AgendaCopies(bench, deeds), place
        self._bench, self._deeds, self._chosen, self._owner = bench, deeds, chosen, owner
        deeds_by_id: dict[str, Callable[[], object]] = {
            "edit": self.form_wanted.emit,
            "pin": self._pin,
            "park": lambda: self._take_away(self._deeds.park),
            "edit-row": self.row_wanted.emit,
            "insert": lambda: self.insert_wanted.emit(True),
            "insert-before": lambda: self.insert_wanted.emit(False),
            "cut": lambda: self._take_away(self._copies.cut),
            "copy": lambda: self._copies.copy(self._chosen.clippable),
            "duplicate": lambda: self._show(self._copies.duplicate(self._chosen.movable)),
            "split": lambda: self._show(self._copies.split(self._chosen.rows[0].id)),
            "join": lambda: self._show(self._copies.join(self._chosen.movable)),
            "beside": self._run_beside,
            "dissolve": self._dissolve,
            "move-back": lambda: self._across(-1),
            "move-on": lambda: self._across(+1),
            "longer": lambda: self._deeds.lengthen(self._chosen.blocks, +5),
            "shorter": lambda: self._deeds.lengthen(self._chosen.blocks, -5),
            "swap": self._swap,
            "read": self._read,
            "as-tool": self._save_as_tool,
            "move-up": lambda: self._step(-1),
            "move-down": lambda: self._step(+1),
            "remove": lambda: self._take_away(self._deeds.remove),
        }
        slots: dict[str, Callable[[], object]] = {
            id: partial(self._on_chosen, deed) for id, deed in deeds_by_id.items()
        }
        self.actions = agenda_actions.build(owner, {**slots, "paste": lambda: self.paste_at(self._place())})

    def do(self, id: str) -> None:
        """Do an action by its id."""
        self.actions[id].trigger()

    def menu(self) -> QMenu:
        """Return the menu of what can be done with the chosen rows."""
        rows = self._chosen.rows
        one = rows[0] if len(rows) == 1 else None
        menu = _menu(self._owner)
        menu.aboutToHide.connect(self._allow_all)
        for row in agenda_actions.rows():
            action = self.actions[row.id]
            action.setEnabled(bool(rows) and _possible(row.id, one, rows))
            menu.addAction(action)
            if row.id == "move-on":
                self._add_places(menu)
        return menu

    def _on_chosen(self, deed: Callable[[], object]) -> None:
        """Do something with what is chosen; a key that can do nothing says why."""
        if self._chosen.rows:
            deed()
        else:
            self._bench.said.emit(translate("Agenda", "Choose a block first."))

    def _allow_all(self) -> None:
        # A menu greys out what cannot be done with its rows; the keys must not stay grey with it.
        for action in self.actions.values():
            action.setEnabled(True)

    def start_of(self, row: Row, times: DayTimes | None) -> int:
        """Return when a row starts in minutes as a pin counts them: within a strand, from the strand's start."""
        spans = times.spans if times is not None else ()
        return row.start - next((span.start for span in spans if span.id == row.group), 0)

    def _add_places(self, menu: QMenu) -> None:
        ids = self._chosen.movable
        places = [place for place in self._places() if ids]
        if not places:
            return
        within = menu.addMenu(translate("Agenda", "Move to"))
        for words, place in places:
            action = within.addAction(shown(words))
            action.triggered.connect(lambda _checked=False, place=place: self._move_to(ids, place))

    def _places(self) -> list[tuple[str, Place]]:
        plan = self._bench.document.plan
        here = {(place.day, place.strand) for id in self._chosen.movable if (place := place_of(plan, id)) is not None}
        places = []
        for at, day in enumerate(plan.days):
            if (day.id, None) not in here:
                words = translate("Agenda", "The end of {day}", day=day_words(plan, at))
                places.append((words, Place(day.id, len(day.items))))
            for group in (item for item in day.items if isinstance(item, Strands)):
                for strand in group.strands:
                    if (day.id, strand.id) not in here and group.id not in self._chosen.ids:
                        name = strand.title or translate("Agenda", "a strand without a name")
                        words = translate("Agenda", "{strand}, {day}", strand=name, day=day_words(plan, at))
                        places.append((words, Place(day.id, len(strand.blocks), strand.id)))
        return places

    def _move_to(self, ids: tuple[str, ...], place: Place) -> None:
        if self._deeds.move(ids, place):
            self.block_wanted.emit(ids[0])

    def _step(self, by: int) -> None:
        ids = self._chosen.movable
        if ids and self._deeds.step(ids, by):
            place = place_of(self._bench.document.plan, ids[0])
            if place is not None and len(self._chosen.ids) < len(ids):
                self.block_wanted.emit(ids[0])

    def _pin(self) -> None:
        for row in self._chosen.rows[:1]:
            if row.is_item:
                times = self._bench.document.timetable.days
                day = next((one for one in times if one.day.id == row.before.day), None)
                self._deeds.toggle_pin(row.id, self.start_of(row, day))

    def _take_away(self, deed: Callable[[tuple[str, ...]], bool]) -> None:
        ids = self._chosen.blocks if deed == self._deeds.park else self._chosen.movable
        after = self._chosen.neighbour()
        if ids and deed(ids) and after:
            self.block_wanted.emit(after)

    def _show(self, made: tuple[str, ...]) -> None:
        """Choose what was made."""
        if made:
            self.block_wanted.emit(made[0])
        if len(made) > 1:
            self._chosen.choose(*made)
            self._chosen.changed.emit()

    def paste_at(self, place: Place | None) -> None:
        """Put in at a place what the clipboard holds, and choose it."""
        self._show(self._copies.paste(place))

    def _across(self, by: int) -> None:
        ids = self._chosen.movable
        if ids and self._deeds.across(ids, by):
            self._show(ids)

    def _run_beside(self) -> None:
        row = self._chosen.rows[0]
        group = row.id if row.kind == "group" else row.group
        if group is not None:
            self._deeds.add_strand(group)
            return
        made = self._deeds.run_beside(row.id)
        if made is not None:
            self.block_wanted.emit(made)

    def _dissolve(self) -> None:
        row = self._chosen.rows[0]
        group = row.id if row.kind == "group" else row.group
        if group is None:
            self._bench.said.emit(translate("Agenda", "Choose strands first: what runs at the same time."))
        elif self._deeds.dissolve(group):
            self._chosen.choose()
            self._chosen.changed.emit()

    def _swap(self) -> None:
        from ui.dialogs.swap_tool import swap_tool

        for row in self._chosen.rows[:1]:
            if row.block is not None and row.block.tool is not None:
                swap_tool(self._owner.window(), self._bench, row.block.id)

    def _read(self) -> None:
        for row in self._chosen.rows[:1]:
            if row.block is not None and row.block.tool is not None:
                self._bench.tool_wanted.emit(row.block.tool)

    def _save_as_tool(self) -> None:
        for row in self._chosen.rows[:1]:
            if row.block is not None:
                self._bench.tool_deed_wanted.emit("from-block", row.block)


def _possible(id: str, one: Row | None, rows: tuple[Row, ...]) -> bool:
    if id in ("paste", "insert", "insert-before"):
        return id == "paste" or one is not None
    if id in ("edit", "edit-row", "pin", "split", "swap", "read", "as-tool") and one is None:
        return False
    if id in ("split", "as-tool"):
        return one is not None and one.block is not None
    if id == "join":
        return all(row.kind == "block" for row in rows)
    if id in ("park", "longer", "shorter"):
        return any(row.kind == "block" for row in rows)
    if id == "beside":
        return one is not None and one.kind != "day"
    if id == "dissolve":
        return one is not None and (one.kind == "group" or one.group is not None)
    if id in ("read", "swap"):
        return one is not None and one.block is not None and one.block.tool is not None
    return id in ("edit", "edit-row") or any(row.is_item for row in rows)


def _menu(owner: QWidget) -> QMenu:
    menu = QMenu(owner)
    menu.aboutToHide.connect(menu.deleteLater)
    return menu
