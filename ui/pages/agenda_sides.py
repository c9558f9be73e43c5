"""What stands at the sides of the agenda: the drawer and the panel, beside the table or over it."""

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from ui.bench import Bench
from ui.widgets.agenda_panel import AgendaPanel
from ui.widgets.drawer import Drawer
from ui.widgets.side_panel import SidePanel
from ui.words import translate

_ROOM = 44 + 560 + 332
"""The width, at a ten-point font, from which the panel stands beside the table."""


class AgendaSides(QObject):
    """Lets drawer and panel stand beside the table where there is room, and over it where there is none."""

    def __init__(self, bench: Bench, page: QWidget, drawer: Drawer, panel: AgendaPanel) -> None:
        super().__init__(page)
        self._bench, self._page, self._drawer = bench, page, drawer
        self._closed = False
        """Whether the panel was closed by hand."""
        self._crowded = False
        theme, px = bench.theme, bench.theme.px
        self.left = QWidget()
        """What keeps the room of the drawer, which itself lies over the page."""
        self.right = SidePanel(
            page, panel, theme, bench.icons, icon="pencil", name=translate("Agenda", "what is chosen"), width=332
        )
        kept = bench.settings.now.splitters.get("agenda", ())
        self.right.may_widen(round(kept[0] * px(100) / 100) if kept else None)
        self.right.widened.connect(self._keep_width)
        self.right.handle.toggled.connect(self._handle_toggled)
        panel.closed.connect(self.close_panel)

    def fit(self, *, crowded: bool | None = None) -> None:
        """Take the places that there is room for; ``crowded`` says whether the table itself needs it all."""
        self._crowded = self._crowded if crowded is None else crowded
        room = self._has_room
        self.right.fold(folded=self._closed or not room)
        self.left.setFixedWidth(self._drawer.width() if room else self._drawer.strip_width)
        self._drawer.setFixedHeight(self._page.height())
        self._drawer.raise_()

    def open_panel(self) -> None:
        """Let the panel be seen."""
        if self.right.is_folded:
            self.right.handle.setChecked(True)

    def close_panel(self) -> None:
        """Leave a strip of the panel, until it is opened again."""
        self._closed = self._closed or not self.right.is_folded
        self.right.handle.setChecked(False)
        self.fit()

    @property
    def _has_room(self) -> bool:
        return self._page.width() >= self._bench.theme.px(_ROOM) and not self._crowded

    def _keep_width(self, width: int) -> None:
        """Remember the width of the panel, in pixels at a ten-point font."""
        self._bench.settings.keep_widths("agenda", round(width * 100 / self._bench.theme.px(100)))

    def _handle_toggled(self, opened: bool) -> None:
        if opened and self._closed and self._has_room:
            self._closed = False
            self.fit()
