"""The desk in the middle of the Paper page: the name of a paper, its pages, and zoom."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QFontDatabase
from PySide6.QtWidgets import (
    QHBoxLayout,
    QMenu,
    QPlainTextEdit,
    QStackedWidget,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from ui.theme import Theme
from ui.widgets.icons import Icons
from ui.widgets.page_strip import PageStrip
from ui.widgets.page_view import PageView, Zoom
from ui.widgets.text import button, icon_button, label
from ui.words import translate


class PageDesk(QWidget):
    """Shows a paper: pages of a PDF, the text of a text file, or a sentence where there is nothing to show."""

    def __init__(self, theme: Theme, icons: Icons, *, reduced_motion: bool = False) -> None:
        super().__init__()
        self.setObjectName("desk")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setStyleSheet(f"QWidget#desk {{ background: {theme.tokens.desk}; }}")
        self._theme = theme
        self._title, self._size = "", ""
        self.view = PageView(theme, reduced_motion=reduced_motion)
        self.view.moved.connect(self._show_place)
        self.text = _text_sheet()
        self.message = label("", "lead", wrap=True)
        self.message.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.message.setMargin(theme.px(32))
        self._stack = QStackedWidget()
        for widget in (self.view, self.text, self.message):
            self._stack.addWidget(widget)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._head(theme, icons))
        self.strip = PageStrip(theme)
        self.strip.wanted.connect(self.view.go_to)
        beside = QHBoxLayout()
        beside.setSpacing(0)
        beside.addWidget(self.strip)
        beside.addWidget(self._stack, 1)
        column.addLayout(beside, 1)
        self.overview.toggled.connect(lambda _on: self._show_place())
        self._show_place()

    def show_name(self, title: str, size: str) -> None:
        """Show the name of the paper and its size (A4, Letter)."""
        self._title, self._size = title, size
        self._show_place()

    def show_pages(self, data: bytes) -> None:
        """Show a PDF."""
        self.view.show_paper(data, self._title)
        self._stack.setCurrentWidget(self.view)
        self._show_place()

    def show_text(self, text: str) -> None:
        """Show a paper that is a text file."""
        self.view.waited()
        if text != self.text.toPlainText():
            self.text.setPlainText(text)
        self.text.setAccessibleName(self._title)
        self._stack.setCurrentWidget(self.text)
        self._show_place()

    def show_message(self, text: str) -> None:
        """Show one sentence in the place of a page."""
        self.view.clear()
        self.message.setText(text)
        self._stack.setCurrentWidget(self.message)
        self._show_place()

    def show_way_back(self, *, shown: bool) -> None:
        """Offer the way back to the list, where there is room for one column only."""
        self.all_papers.setVisible(shown)
        self._show_place()

    def wait(self) -> None:
        """A new page is being made; the old one stays until then."""
        self.view.wait()

    def _head(self, theme: Theme, icons: Icons) -> QWidget:
        head = QWidget()
        row = QHBoxLayout(head)
        row.setContentsMargins(theme.px(16), theme.px(6), theme.px(16), theme.px(6))
        row.setSpacing(theme.px(4))
        self.name = label("", "strong")
        self.place = label("", "muted")
        # Cut rather than push the buttons out where room is short; the view's own name has it all.
        self.place.setMinimumWidth(1)
        self.all_papers = button(
            translate("Paper", "All papers"), "link", icon=icons.icon("chevron-left", theme.colour("primary"))
        )
        self.all_papers.hide()
        self.back = self._tool(icons, "chevron-left", translate("Paper", "Page before"))
        self.on = self._tool(icons, "chevron-right", translate("Paper", "Next page"))
        self.smaller = self._tool(icons, "minus", translate("Paper", "Smaller"))
        self.larger = self._tool(icons, "plus", translate("Paper", "Larger"))
        self.zoom = self._zoom_button()
        self.back.clicked.connect(lambda: self.view.go_to(self.view.page - 1))
        self.on.clicked.connect(lambda: self.view.go_to(self.view.page + 1))
        self.smaller.clicked.connect(lambda: self.view.zoom_by(-1))
        self.larger.clicked.connect(lambda: self.view.zoom_by(1))
        row.addWidget(self.all_papers)
        row.addWidget(self.name)
        row.addSpacing(theme.px(4))
        row.addWidget(self.place)
        row.addStretch(1)
        self.overview = self._tool(icons, "frames", translate("Paper", "All pages beside this one"))
        self.overview.setCheckable(True)
        for control in (self.overview, self.back, self.on, self.smaller, self.zoom, self.larger):
            row.addWidget(control)
        return head

    def _tool(self, icons: Icons, icon: str, name: str) -> QToolButton:
        return icon_button(icons.icon(icon, self._theme.colour("text"), size=self._theme.px(18)), name)

    def _zoom_button(self) -> QToolButton:
        made = QToolButton()
        made.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        made.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        menu = QMenu(made)
        zooms: tuple[tuple[Zoom, str], ...] = (
            ("page", translate("Paper", "Whole page")),
            ("width", translate("Paper", "Page width")),
            (1.0, translate("Paper", "As on paper")),
            (2.0, translate("Paper", "Twice as large")),
        )
        for zoom, name in zooms:
            menu.addAction(name).triggered.connect(lambda _on=False, zoom=zoom: self.view.zoom_to(zoom))
        made.setMenu(menu)
        return made

    def _show_place(self) -> None:
        view, has_pages = self.view, self._stack.currentWidget() is self.view and self.view.count > 0
        place = translate("Paper", "page {page} of {pages}", page=view.page + 1, pages=view.count)
        if self.all_papers.isHidden():
            place = translate("Paper", "{size}, {place}", size=self._size, place=place)
        self.name.setText(self._title)
        self.place.setText(place if has_pages else "")
        for control in (self.overview, self.back, self.on):
            control.setVisible(has_pages and view.count > 1)
        shown = has_pages and view.count > 1 and self.overview.isChecked()
        self.strip.setVisible(shown)
        self.strip.show_place(view.pages if shown else None, view.page)
        self.back.setEnabled(view.page > 0)
        self.on.setEnabled(view.page < view.count - 1)
        for control in (self.smaller, self.zoom, self.larger):
            control.setEnabled(has_pages)
        words = _zoom_words(view)
        self.zoom.setText(words)
        self.zoom.setAccessibleName(translate("Paper", "Zoom: {zoom}", zoom=words))


def _zoom_words(view: PageView) -> str:
    if view.zoom == "page":
        return translate("Paper", "Whole page")
    if view.zoom == "width":
        return translate("Paper", "Page width")
    return translate("Paper", "{percent} %", percent=round(view.scale * 100))


def _text_sheet() -> QPlainTextEdit:
    sheet = QPlainTextEdit()
    sheet.setReadOnly(True)
    sheet.setTabChangesFocus(True)
    sheet.setFont(QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont))
    return sheet
