"""A button that shows a date and opens a calendar to choose another, or none."""

from PySide6.QtCore import QDate, QSize, Qt, Signal
from PySide6.QtWidgets import QCalendarWidget, QMenu, QToolButton, QWidgetAction

from ui.theme import Theme
from ui.widgets.icons import Icons
from ui.wording.answers import date_words
from ui.words import translate


class DateButton(QToolButton):
    """The date of a day, which need not be known yet. The calendar takes arrow keys, and figures as typed."""

    chosen = Signal(object)
    """The date as it stands in files, or None."""

    def __init__(self, theme: Theme, icons: Icons) -> None:
        super().__init__()
        self.setProperty("look", "field")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.setIcon(icons.icon("chevron-down", theme.colour("muted"), size=theme.px(16)))
        self.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
        self.setMinimumWidth(theme.px(136))
        self.setFixedHeight(theme.px(30))
        self.setIconSize(QSize(theme.px(14), theme.px(14)))
        self.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        menu = QMenu(self)
        menu.aboutToShow.connect(self._fill)
        self.setMenu(menu)
        self._calendar: QCalendarWidget | None = None
        self._date: str | None = None
        self.show_date(None)

    def show_date(self, date: str | None) -> None:
        """Show a date, or that there is none yet."""
        self._date = date
        self.setText(date_words(date))
        self.setAccessibleName(translate("Answers", "Date: {date}", date=date_words(date)))

    def _fill(self) -> None:
        if self._calendar is None:
            self._calendar = QCalendarWidget()
            self._calendar.setVerticalHeaderFormat(QCalendarWidget.VerticalHeaderFormat.NoVerticalHeader)
            self._calendar.setHorizontalHeaderFormat(QCalendarWidget.HorizontalHeaderFormat.ShortDayNames)
            self._calendar.clicked.connect(self._take)
            self._calendar.activated.connect(self._take)
            holder = QWidgetAction(self.menu())
            holder.setDefaultWidget(self._calendar)
            self.menu().addAction(holder)
            self.menu().addAction(translate("Answers", "No date yet")).triggered.connect(lambda: self._take(None))
        if self._date:
            self._calendar.setSelectedDate(QDate.fromString(self._date, "yyyy-MM-dd"))
        self._calendar.setFocus(Qt.FocusReason.PopupFocusReason)

    def _take(self, date: QDate | None) -> None:
        self.menu().close()
        wanted = date.toString("yyyy-MM-dd") if date is not None else None
        if wanted != self._date:
            self.show_date(wanted)
            self.chosen.emit(wanted)
