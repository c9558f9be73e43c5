"""The balance of days in two tables: what the time is for, and how people sit together."""

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QFontMetrics, QPainter
from PySide6.QtWidgets import (
    QHeaderView,
    QScrollArea,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from planner.timetable import DayTimes
from ui.models.agenda_model import Index
from ui.models.balance_model import BalanceModel, BalanceRow, form_rows, purpose_rows
from ui.theme import PURPOSE_LETTERS, Theme
from ui.widgets.table_look import dress
from ui.widgets.text import label
from ui.words import translate


class BalanceTables(QScrollArea):
    """Minutes and shares of purposes and of group forms, for each day that is shown and together."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self.setAccessibleName(translate("Agenda", "Balance"))
        self.purposes = BalanceModel(translate("Agenda", "Purpose"))
        self.forms = BalanceModel(translate("Agenda", "Group form"))
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(theme.px(12), theme.px(12), theme.px(12), theme.px(12))
        column.setSpacing(theme.px(10))
        self._tables = []
        for words, model in (
            (translate("Agenda", "What the time is for"), self.purposes),
            (translate("Agenda", "How people sit together"), self.forms),
        ):
            column.addWidget(label(words, "section"))
            table = _Table(model, theme, words)
            self._tables.append(table)
            column.addWidget(table)
        column.addWidget(
            label(
                translate("Agenda", "Of strands side by side the longest counts. Steps count in their own form."),
                "small",
                wrap=True,
            )
        )
        column.addStretch(1)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setWidget(inside)
        self.setFocusProxy(self._tables[0])

    def show_days(self, days: tuple[DayTimes, ...], names: tuple[str, ...]) -> None:
        """Show days with their names."""
        self.purposes.show_rows(names, purpose_rows(days))
        self.forms.show_rows(names, form_rows(days))
        for table in self._tables:
            table.fit()


class _Table(QTableView):
    """A table as high as its rows."""

    def __init__(self, model: BalanceModel, theme: Theme, name: str) -> None:
        super().__init__()
        self._theme = theme
        self.setModel(model)
        self.setAccessibleName(name)
        self.setItemDelegate(_ShareDelegate(theme, self))
        dress(self)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.verticalHeader().setDefaultSectionSize(max(theme.px(29), self.fontMetrics().height() + theme.px(9)))
        head = self.horizontalHeader()
        head.setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        head.setMinimumSectionSize(theme.px(40))

    def fit(self) -> None:
        """Be as high as the rows are together."""
        rows = self.model().rowCount() * self.verticalHeader().defaultSectionSize()
        height = rows + self.horizontalHeader().sizeHint().height() + 4
        if self.minimumHeight() != height:
            self.setFixedHeight(height)


class _ShareDelegate(QStyledItemDelegate):
    """A bar before the share, and the letter of a purpose before its name."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        row: BalanceRow = index.data(BalanceModel.ROW)
        rect: QRect = option.rect
        share = index.data(BalanceModel.SHARE)
        if index.column() == 0 and row.purpose is not None:
            bar = QRect(rect.left(), rect.top() + 2, max(4, self._theme.px(4)), rect.height() - 4)
            painter.fillRect(bar, self._theme.purpose(row.purpose))
            painter.setFont(self._theme.font(0.9, bold=True))
            painter.setPen(self._theme.colour("text"))
            cell = rect.adjusted(self._theme.px(12), 0, 0, 0)
            painter.drawText(cell, int(Qt.AlignmentFlag.AlignVCenter), PURPOSE_LETTERS[row.purpose])
        if index.column() == 0:
            option.rect = rect.adjusted(self._theme.px(30), 0, 0, 0)
        elif share is not None:
            self._paint_bar(painter, rect, row, share)
            wide = QFontMetrics(option.font).horizontalAdvance("100 %") + self._theme.px(16)
            option.rect = QRect(rect.left(), rect.top(), wide, rect.height())
        super().paint(painter, option, index)

    def _paint_bar(self, painter: QPainter, rect: QRect, row: BalanceRow, share: float) -> None:
        px = self._theme.px
        left = rect.left() + QFontMetrics(self._theme.font()).horizontalAdvance("100 %") + px(16)
        room = rect.right() - left - px(8)
        if room <= 0:
            return
        colour = self._theme.purpose(row.purpose) if row.purpose is not None else self._theme.colour("border")
        high = px(8)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colour)
        painter.drawRoundedRect(QRectF(left, rect.center().y() - high / 2, max(2.0, room * share), high), 3, 3)
        painter.restore()
