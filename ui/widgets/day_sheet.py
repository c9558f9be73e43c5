"""The middle of the agenda: the blocks of days as a list, to scale or as a balance, the typing row, the findings."""

from collections.abc import Callable

from PySide6.QtCore import QMimeData, Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDropEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QHBoxLayout, QVBoxLayout, QWidget

from planner.edits.places import Place
from planner.timetable import DayTimes
from planner.typed_block import Typed
from ui.delegates.agenda_row import AgendaRowDelegate
from ui.models.agenda_model import AgendaModel
from ui.models.agenda_rows import Row
from ui.settings import AgendaColumn, AgendaView
from ui.theme import Theme
from ui.widgets.agenda_list import AgendaHead, AgendaList
from ui.widgets.balance_bar import BalanceBar
from ui.widgets.balance_tables import BalanceTables
from ui.widgets.drop_aim import action_for, holds_blocks
from ui.widgets.fields import icon_text_button
from ui.widgets.findings_strip import FindingsStrip
from ui.widgets.icons import Icons
from ui.widgets.row_typing import RowTyping
from ui.widgets.tab_order import tab_as_laid_out
from ui.widgets.text import label, restyled
from ui.widgets.timeline import Timeline
from ui.widgets.typing_row import TypingRow
from ui.words import translate


class DaySheet(QWidget):
    """One day as it is worked on, or several together."""

    dropped_below = Signal(QMimeData)
    """Something was dropped beside the blocks, or where there are none yet: it is for the end of the day."""
    scale_made = Signal()
    """The timeline was wanted for the first time, and is there now."""

    def __init__(
        self,
        theme: Theme,
        icons: Icons,
        *,
        hour: Callable[[int], str],
        sentence: Callable[[Row], str],
        understood: Callable[[Typed], str],
        new_start: Callable[[QMimeData, Place], str],
    ) -> None:
        super().__init__()
        px = theme.px
        self._theme, self._icons, self._hour, self._new_start = theme, icons, hour, new_start
        self._view: AgendaView = "list"
        self._has_rows = True
        self._days: tuple[tuple[DayTimes, ...], tuple[str, ...]] = ((), ())
        self.scale: Timeline | None = None
        self.tables: BalanceTables | None = None
        self.model = AgendaModel(sentence)
        delegate = AgendaRowDelegate(theme, icons, hour)
        self.list = AgendaList(self.model, delegate, theme, new_start)
        delegate.setParent(self.list)
        self._delegate = delegate
        self.head = AgendaHead(self.list, delegate, theme)
        self.balance = BalanceBar(theme)
        self.typing = TypingRow(theme, icons, understood)
        self.in_rows = RowTyping(self.list, delegate, theme, icons, hour=hour, understood=understood)
        self.list.field_wanted.connect(self.in_rows.change_row)
        self.list.line_wanted.connect(lambda id, below: self.in_rows.open_line(id, below=below))
        self.list.laid_out.connect(self._fit)
        self.findings = FindingsStrip(theme, icons, hour)
        self.first_draft = icon_text_button(
            translate("Agenda", "Draft it for me"), "draft", theme, icons, look="main"
        )
        self._balance_row = QWidget()
        row = QHBoxLayout(self._balance_row)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(px(10))
        row.addWidget(label(translate("Agenda", "Balance"), "small"))
        row.addWidget(self.balance, 1)
        self._empty = self._build_empty(theme)
        card = QWidget()
        card.setObjectName("card")
        card.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        inside = QVBoxLayout(card)
        inside.setContentsMargins(1, 1, 1, 1)
        inside.setSpacing(0)
        inside.addWidget(self.head)
        inside.addWidget(self._empty)
        inside.addWidget(self.list, 1)
        inside.addWidget(self.typing)
        self._inside = inside
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        self._gap = px(9)
        column.setSpacing(self._gap)
        column.addWidget(self._balance_row)
        column.addWidget(card, 1_000)
        self._below = QWidget()
        below = QVBoxLayout(self._below)
        below.setContentsMargins(0, 0, 0, 0)
        below.addWidget(self.findings)
        column.addWidget(self._below)
        column.addStretch(1)
        self._card = card
        self.setAcceptDrops(True)
        tab_as_laid_out(card)
        self.findings.come_after(self.typing.field)

    def leave_out(self, without: tuple[AgendaColumn, ...]) -> None:
        """Show the list without these columns."""
        self._delegate.leave_out(without)
        self.head.update()
        self.list.viewport().update()

    @property
    def view(self) -> AgendaView:
        """The way in which the days are looked at."""
        return self._view

    @property
    def front(self) -> QAbstractItemView:
        """The view of blocks that has the keyboard: the timeline where days are to scale, else the list."""
        return self.scale if self._view == "scale" and self.scale is not None else self.list

    def show_rows(self, rows: tuple[Row, ...]) -> bool:
        """Show the rows of days. Returns whether any came, went or moved."""
        moved = self.model.show_rows(rows)
        if bool(rows) != self._has_rows:
            self._has_rows = bool(rows)
            self._arrange()
        self._fit()
        return moved

    def show_days(self, days: tuple[DayTimes, ...], names: tuple[str, ...]) -> None:
        """Show the days of the rows in the view that is in front."""
        self._days = (days, names)
        if self._view == "scale" and self.scale is not None:
            self.scale.show_days(days, names)
        elif self._view == "balance" and self.tables is not None:
            self.tables.show_days(days, names)

    def show_view(self, view: AgendaView) -> None:
        """Look at the days in another way; a view is made when it is first wanted."""
        if view == "scale" and self.scale is None:
            self.scale = Timeline(self.model, self._theme, self._icons, self._hour, self._new_start)
            self.scale.setSelectionModel(self.list.selectionModel())
            self._inside.insertWidget(3, self.scale, 1)
            self.scale_made.emit()
        elif view == "balance" and self.tables is None:
            self.tables = BalanceTables(self._theme)
            self._inside.insertWidget(3, self.tables, 1)
        self._view = view
        self._arrange()
        self.show_days(*self._days)
        self._fit()

    def _arrange(self) -> None:
        """Let be seen what belongs to the view in front."""
        listed = self._view == "list"
        self.list.setVisible(listed and self._has_rows)
        self.head.setVisible(listed and self._has_rows)
        self._balance_row.setVisible(listed and self._has_rows)
        if self.scale is not None:
            self.scale.setVisible(self._view == "scale" and self._has_rows)
        if self.tables is not None:
            self.tables.setVisible(self._view == "balance" and self._has_rows)
        self.typing.setVisible(self._view != "balance" or not self._has_rows)
        self._below.setVisible(listed)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if holds_blocks(event.mimeData()) and self._view != "balance":
            event.setDropAction(action_for(event.mimeData()))
            event.accept()
            restyled(self._card, "aimed", True)

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        super().dragLeaveEvent(event)
        restyled(self._card, "aimed", False)

    def dropEvent(self, event: QDropEvent) -> None:
        restyled(self._card, "aimed", False)
        # The plan's edit moves the rows; Qt must not take the dragged ones away by itself.
        event.setDropAction(Qt.DropAction.CopyAction)
        event.accept()
        self.dropped_below.emit(event.mimeData())

    def _fit(self) -> None:
        """Let the card be as high as its rows, so that the typing row follows the last of them."""
        rest = max(self.typing.sizeHint().height(), self.typing.minimumHeight()) + 2
        if self.model.rows and self._view != "list":
            height = 16_777_215
        elif self.model.rows:
            height = self.list.content_height() + self.head.height() + rest
        else:
            height = self._empty.heightForWidth(max(200, self.width())) + rest
        if self._card.maximumHeight() != height:
            self._card.setMaximumHeight(height)
        # What the blocks leave free is for the findings, so that nobody scrolls two rows beside an empty page.
        above = self._balance_row.height() + self._gap if not self._balance_row.isHidden() else 0
        self.findings.give_room(self.height() - height - above - self._gap)

    def show_empty(self, *, nothing_yet: bool) -> None:
        """Show one sentence in the place of rows, and the button that fills a plan in which there is nothing yet."""
        sentence = ""
        if nothing_yet:
            sentence = translate(
                "Agenda",
                "Nothing planned yet. Have a first draft made from your answers, or start typing: 15 Welcome",
            )
        elif not self.model.rows:
            sentence = translate(
                "Agenda", "Nothing on this day yet. Start typing, or add from the drawer at the left."
            )
        self._sentence.setText(sentence)
        self._empty.setVisible(bool(sentence))
        self.first_draft.setVisible(nothing_yet)
        self._fit()

    def _build_empty(self, theme: Theme) -> QWidget:
        made = QWidget()
        px = theme.px
        self._sentence = label("", "muted", wrap=True)
        column = QVBoxLayout(made)
        column.setContentsMargins(px(24), px(28), px(24), px(28))
        column.setSpacing(px(12))
        column.addWidget(self._sentence)
        column.addWidget(self.first_draft, 0, Qt.AlignmentFlag.AlignLeft)
        return made
