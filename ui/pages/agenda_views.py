"""The ways to look at the days on the agenda page: which is in front, its columns and zoom, what it asks for."""

from PySide6.QtCore import QMimeData, QObject, QPoint, Qt, Signal
from PySide6.QtWidgets import QWidget

from planner.edits.fields import Retime
from planner.edits.places import Place
from ui.agenda_deeds import AgendaDeeds
from ui.bench import Bench
from ui.pages.agenda_hand import AgendaHand
from ui.settings import AgendaColumn, AgendaView
from ui.widgets.chosen import Chosen
from ui.widgets.columns_menu import columns_menu
from ui.widgets.day_bar import DayBar
from ui.widgets.day_sheet import DaySheet


class AgendaViews(QObject):
    """Puts a view in front, remembers which, and joins its signals to what the page does."""

    changed = Signal()
    """Another view is in front."""
    form_wanted = Signal()
    menu_wanted = Signal(QPoint)
    dropped = Signal(QMimeData, Place)

    def __init__(
        self, bench: Bench, deeds: AgendaDeeds, sheet: DaySheet, days: DayBar, hand: AgendaHand, chosen: Chosen
    ) -> None:
        super().__init__(sheet)
        self._bench, self._deeds, self._sheet = bench, deeds, sheet
        self._days, self._hand, self._chosen = days, hand, chosen
        self._without = bench.settings.now.agenda_without
        sheet.leave_out(self._without)
        sheet.scale_made.connect(self._connect_scale)
        sheet.head.customContextMenuRequested.connect(lambda _point: self.choose_columns(sheet))
        sheet.in_rows.edited.connect(deeds.change_in_row)
        sheet.in_rows.refused.connect(bench.said)
        sheet.in_rows.typed.connect(deeds.insert_typed)
        sheet.in_rows.pasted.connect(hand.paste_at)
        days.switch.chosen.connect(self.look_at)
        days.zoom_wanted.connect(self._zoom)
        hand.row_wanted.connect(self._change_row)
        hand.insert_wanted.connect(self._open_line)
        view = bench.settings.now.agenda_view
        sheet.show_view(view)
        days.show_view(view)

    def look_at(self, view: AgendaView) -> None:
        """Look at the days as a list, to scale, or as a balance; the choice is remembered."""
        had = self._sheet.front.hasFocus()
        self._sheet.show_view(view)
        self._days.show_view(view)
        self._bench.settings.change(agenda_view=view)
        self.changed.emit()
        front = self._sheet.front
        front.scrollTo(front.currentIndex())
        if had:
            (self._sheet.tables or front if view == "balance" else front).setFocus(Qt.FocusReason.OtherFocusReason)

    def show_blocks(self) -> None:
        """Leave the balance for the list: what is added now is wanted to be seen, and typed on after."""
        if self._bench.settings.now.agenda_view == "balance":
            self.look_at("list")

    def choose_columns(self, owner: QWidget) -> None:
        """Ask which columns the list shows."""
        self.look_at("list")
        menu = columns_menu(owner, self._without, self._leave_out)
        head = self._sheet.head
        menu.popup(head.mapToGlobal(head.rect().bottomRight() - QPoint(menu.sizeHint().width(), 0)))

    def _leave_out(self, without: tuple[AgendaColumn, ...]) -> None:
        self._without = without
        self._bench.settings.change(agenda_without=without)
        self._sheet.leave_out(without)

    def _connect_scale(self) -> None:
        scale = self._sheet.scale
        assert scale is not None
        for action in self._hand.actions.values():
            scale.addAction(action)
        scale.opened.connect(self.form_wanted)
        scale.dropped.connect(self.dropped)
        scale.hour_wanted.connect(self._deeds.move_to_hour)
        scale.length_wanted.connect(lambda id, minutes: self._deeds.change(Retime(id, minutes)))
        scale.customContextMenuRequested.connect(self.menu_wanted)

    def _zoom(self, factor: float) -> None:
        if self._sheet.scale is not None:
            self._sheet.scale.set_zoom(self._sheet.scale.zoom * factor)

    def _change_row(self) -> None:
        if self._sheet.view == "list":
            self._sheet.in_rows.change_row()
        else:
            self.form_wanted.emit()

    def _open_line(self, below: bool) -> None:
        rows = self._chosen.rows
        if rows:
            self.look_at("list")
            self._sheet.in_rows.open_line(rows[-1].id if below else rows[0].id, below=below)
