"""The drawer at the left of the agenda: what can be put in, by section; it folds to a strip of icons."""

from PySide6.QtCore import QModelIndex, QSize, QSortFilterProxyModel, Qt, Signal
from PySide6.QtGui import QFontMetrics, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QButtonGroup,
    QHBoxLayout,
    QLineEdit,
    QListView,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from ui.delegates.offer_row import OfferDelegate
from ui.models.agenda_model import Index
from ui.models.drawer_model import SECTIONS, DrawerModel, Offer, Section, empty_words, section_name
from ui.theme import Theme
from ui.widgets.fields import icon_text_button
from ui.widgets.icons import Icons
from ui.widgets.text import icon_button, label, plain_tip
from ui.words import translate

_ICONS: dict[Section, str] = {"toolkit": "bag", "suggestions": "ideas", "frames": "frames", "parked": "park"}


class Drawer(QWidget):
    """A strip of four sections, and beside it the open one with its offers."""

    section_wanted = Signal(str)
    """A section was opened; its offers are wanted. Empty when the drawer folds."""
    left = Signal()
    """Esc folded it: the blocks are to have the keyboard again."""
    chosen = Signal(object)
    """An offer is to be added."""

    def __init__(self, theme: Theme, icons: Icons, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme, self._icons = theme, icons
        self.section: Section | None = None
        self._last: Section = "suggestions"
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self._build_strip())
        row.addWidget(self._build_body(), 1)
        self.body.hide()
        self.setFixedWidth(self.strip_width)

    @property
    def strip_width(self) -> int:
        """The width of the folded drawer."""
        return self._theme.px(44)

    def open_section(self, section: Section) -> None:
        """Open a section, or fold the drawer when it is the open one."""
        self._show_section(None if section == self.section else section)

    def reach(self, section: Section) -> None:
        """Open a section and put the keyboard where something of it is chosen."""
        if section != self.section:
            self._show_section(section)
        fields: tuple[QWidget, ...] = (self._search, self._list, self.buttons[section])
        next(field for field in fields if not field.isHidden()).setFocus(Qt.FocusReason.ShortcutFocusReason)

    def fold(self) -> None:
        """Fold the drawer to its strip."""
        self._show_section(None)

    def show_offers(self, offers: tuple[Offer, ...]) -> None:
        """Show the offers of the open section."""
        self.model.show_offers(offers)
        self._empty.setVisible(not offers)
        self._list.setVisible(bool(offers))
        self._search.setVisible(len(offers) > 6)

    def show_parked(self, count: int) -> None:
        """Show how many blocks are parked."""
        tool = self.buttons["parked"]
        assert isinstance(tool, _CountedButton)
        tool.show_count(count)
        name = translate("Agenda", "{section}, {number}", section=section_name("parked"), number=count)
        tool.setAccessibleName(name)
        tool.setToolTip(plain_tip(name))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self.section is not None:
            self.fold()
            self.left.emit()
        elif event.key() == Qt.Key.Key_Down and self._search.hasFocus():
            self._to_list()
        else:
            super().keyPressEvent(event)

    def _show_section(self, section: Section | None) -> None:
        self.section = section
        if section is not None:
            self._last = section
            self._title.setText(section_name(section))
            self._empty.setText(empty_words(section))
            self._list.setAccessibleName(section_name(section))
            self._search.clear()
        for name, tool in self.buttons.items():
            tool.setChecked(name == section)
        self.body.setVisible(section is not None)
        self.setFixedWidth(self.strip_width + (self._theme.px(224) if section is not None else 0))
        icon = "chevron-left" if section is not None else "chevron-right"
        self._fold.setIcon(self._icons.icon(icon, self._theme.colour("text"), size=self._theme.px(18)))
        words = translate("Agenda", "Fold the drawer") if section else translate("Agenda", "Open the drawer")
        self._fold.setAccessibleName(words)
        self._fold.setToolTip(plain_tip(words))
        self.section_wanted.emit(section or "")

    def _build_strip(self) -> QWidget:
        theme, px = self._theme, self._theme.px
        strip = QWidget()
        strip.setObjectName("leftpanel")
        strip.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        strip.setFixedWidth(self.strip_width)
        column = QVBoxLayout(strip)
        column.setContentsMargins(px(4), px(6), px(4) + 1, px(6))
        column.setSpacing(px(4))
        self._fold = icon_button(
            self._icons.icon("chevron-right", theme.colour("text"), size=px(18)),
            translate("Agenda", "Open the drawer"),
            size=px(18),
        )
        self._fold.clicked.connect(lambda: self.open_section(self.section or self._last))
        column.addWidget(self._sized(self._fold))
        self.buttons: dict[Section, QToolButton] = {}
        group = QButtonGroup(self)
        group.setExclusive(False)
        for section in SECTIONS:
            made = _CountedButton(theme) if section == "parked" else QToolButton()
            made.setIcon(self._icons.icon(_ICONS[section], theme.colour("text"), size=px(20)))
            made.setIconSize(QSize(px(20), px(20)))
            made.setCheckable(True)
            made.setAccessibleName(section_name(section))
            made.setToolTip(plain_tip(section_name(section)))
            made.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
            made.clicked.connect(lambda _checked=False, section=section: self.open_section(section))
            group.addButton(made)
            self.buttons[section] = made
            column.addWidget(self._sized(made))
        column.addStretch(1)
        return strip

    def _build_body(self) -> QWidget:
        theme, px = self._theme, self._theme.px
        self.body = QWidget()
        self.body.setObjectName("leftpanel")
        self.body.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.model = DrawerModel()
        self._proxy = _NamesFirst(self)
        self._proxy.setSourceModel(self.model)
        self._proxy.setFilterCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self._proxy.setFilterRole(Qt.ItemDataRole.AccessibleTextRole)
        self._title = label("", "strong", wrap=True)
        self._search = QLineEdit()
        self._search.setPlaceholderText(translate("Agenda", "Find by name"))
        self._search.setAccessibleName(translate("Agenda", "Find in this list"))
        self._search.setClearButtonEnabled(True)
        self._search.textChanged.connect(self._proxy.find)
        self._search.returnPressed.connect(self._to_list)
        self._empty = label("", "muted", wrap=True)
        self._list = _OfferList()
        self._list.setModel(self._proxy)
        self._list.setItemDelegate(OfferDelegate(theme, self._icons, self._list))
        self._list.added.connect(self._choose)
        self._add = icon_text_button(translate("Agenda", "Add to agenda"), "plus", theme, self._icons)
        self._add.clicked.connect(lambda: self._choose(self._list.currentIndex()))
        self._add.setEnabled(False)
        self._list.selectionModel().currentChanged.connect(lambda now, _old: self._add.setEnabled(now.isValid()))
        column = QVBoxLayout(self.body)
        column.setContentsMargins(px(10), px(12), px(9), px(12))
        column.setSpacing(px(8))
        column.addWidget(self._title)
        column.addWidget(self._search)
        column.addWidget(self._empty)
        column.addWidget(self._list, 1)
        column.addWidget(self._add)
        column.addStretch(0)
        column.setAlignment(Qt.AlignmentFlag.AlignTop)
        return self.body

    def _sized(self, tool: QToolButton) -> QToolButton:
        tool.setFixedSize(self._theme.px(35), self._theme.px(34))
        return tool

    def _to_list(self) -> None:
        """Go from the search to the first of what it found."""
        if self._proxy.rowCount():
            self._list.setFocus(Qt.FocusReason.ShortcutFocusReason)
            self._list.setCurrentIndex(self._proxy.index(0, 0))

    def _choose(self, index: QModelIndex) -> None:
        if index.isValid():
            self.chosen.emit(index.data(DrawerModel.OFFER))


class _NamesFirst(QSortFilterProxyModel):
    """The offers that hold what is searched: first whose names begin with it, then other names, then the rest."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._wanted = ""

    def find(self, text: str) -> None:
        """Show the offers that hold a text."""
        self._wanted = text.strip().casefold()
        self.setFilterFixedString(text.strip())
        self.sort(0 if self._wanted else -1)
        self.invalidate()

    def lessThan(self, one: Index, other: Index) -> bool:
        return (self._rank(one), one.row()) < (self._rank(other), other.row())

    def _rank(self, index: Index) -> int:
        name = str(index.data(Qt.ItemDataRole.DisplayRole)).casefold()
        return 0 if name.startswith(self._wanted) else 1 if self._wanted in name else 2


class _OfferList(QListView):
    """The offers; Enter or a double click adds, and they can be dragged into the agenda."""

    added = Signal(QModelIndex)

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("plain")
        self.setMouseTracking(True)
        self.setDragEnabled(True)
        self.setDragDropMode(QAbstractItemView.DragDropMode.DragOnly)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        # Without it a list lays its rows out anew for another height, and not for another width.
        self.setWordWrap(True)
        self.doubleClicked.connect(self.added)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.added.emit(self.currentIndex())
        else:
            super().keyPressEvent(event)


class _CountedButton(QToolButton):
    """An icon with a number at its corner."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme, self._count = theme, 0

    def show_count(self, count: int) -> None:
        """Show a number; none when it is 0."""
        self._count = count
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if not self._count:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        font = self._theme.font(0.9, bold=True)
        text = str(self._count)
        side = max(QFontMetrics(font).height() - 1, QFontMetrics(font).horizontalAdvance(text) + 6)
        disc = self.rect().adjusted(self.width() - side, 0, 0, side - self.height())
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._theme.colour("muted"))
        painter.drawRoundedRect(disc, side / 2, side / 2)
        painter.setPen(self._theme.colour("surface"))
        painter.setFont(font)
        painter.drawText(disc, int(Qt.AlignmentFlag.AlignCenter), text)
        painter.end()
