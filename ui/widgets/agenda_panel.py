"""What stands at the right of the agenda: the form of a block, a group, several blocks, or the day."""

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QMenu, QStackedWidget, QVBoxLayout, QWidget

from ui.theme import Theme
from ui.widgets.block_form import BlockForm
from ui.widgets.day_form import DayForm
from ui.widgets.group_form import GroupForm
from ui.widgets.icons import Icons
from ui.widgets.several_form import SeveralForm


class AgendaPanel(QWidget):
    """A stack of forms, one of which is in front; each is made when it is first needed."""

    edited = Signal(object)
    refused = Signal(str)
    closed = Signal()
    acted = Signal(str)
    strand_wanted = Signal(str)
    hours_changed = Signal(str, str, object)
    day_removal_wanted = Signal()

    def __init__(self, theme: Theme, icons: Icons, *, menu: Callable[[], QMenu]) -> None:
        super().__init__()
        self._theme, self._icons, self._menu = theme, icons, menu
        self._block: BlockForm | None = None
        self._group: GroupForm | None = None
        self._several: SeveralForm | None = None
        self._day: DayForm | None = None
        self._stack = QStackedWidget()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._stack)

    def block(self) -> BlockForm:
        """Bring the form of a block to the front."""
        if self._block is None:
            made = self._block = BlockForm(self._theme, self._icons, menu=self._menu)
            made.edited.connect(self.edited)
            made.refused.connect(self.refused)
            made.acted.connect(self.acted)
            self._add(made)
        self._stack.setCurrentWidget(self._block)
        return self._block

    def group(self) -> GroupForm:
        """Bring the form of a parallel group to the front."""
        if self._group is None:
            made = self._group = GroupForm(self._theme, self._icons)
            made.edited.connect(self.edited)
            made.refused.connect(self.refused)
            made.strand_wanted.connect(self.strand_wanted)
            self._add(made)
        self._stack.setCurrentWidget(self._group)
        return self._group

    def several(self) -> SeveralForm:
        """Bring what can be done with several blocks to the front."""
        if self._several is None:
            made = self._several = SeveralForm(self._theme, self._icons)
            made.acted.connect(self.acted)
            self._add(made)
        self._stack.setCurrentWidget(self._several)
        return self._several

    def day(self) -> DayForm:
        """Bring the form of the day to the front."""
        if self._day is None:
            made = self._day = DayForm(self._theme, self._icons)
            made.changed.connect(self.hours_changed)
            made.removal_wanted.connect(self.day_removal_wanted)
            self._add(made)
        self._stack.setCurrentWidget(self._day)
        return self._day

    def _add(self, form: BlockForm | GroupForm | SeveralForm | DayForm) -> None:
        form.closed.connect(self.closed)
        self._stack.addWidget(form)
