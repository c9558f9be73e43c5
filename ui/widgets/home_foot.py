"""The foot of the first page: language, text size, and what this computer keeps."""

from PySide6.QtGui import QActionGroup
from PySide6.QtWidgets import QMenu, QToolButton, QWidget

from ui.bench import Bench
from ui.languages import languages
from ui.widgets.flow import FlowLayout
from ui.widgets.menu_button import MenuButton
from ui.widgets.text import shown
from ui.words import translate

TEXT_SIZES = (1.0, 1.25, 1.5, 2.0)
"""The text sizes that are offered, as shares of the system's."""


class HomeFoot(QWidget):
    """Three small buttons that decide whether somebody stays."""

    def __init__(self, bench: Bench) -> None:
        super().__init__()
        self._bench = bench
        settings = bench.settings.now
        names = dict(languages())
        self.language = self._button("globe", names.get(settings.language, settings.language))
        self.language.setAccessibleName(translate("Home", "Language: {name}", name=self.language.text().strip()))
        self._fill(self.language, languages(), settings.language, "language")
        self.text_size = self._button("text-size", translate("Home", "Text size"))
        sizes = tuple((size, size_words(size)) for size in TEXT_SIZES)
        self._fill(self.text_size, sizes, settings.text_scale, "text_scale")
        self.kept = self._button("safety", translate("Home", "What this computer keeps"))
        self.kept.clicked.connect(self._show_kept)
        row = FlowLayout(self, gap=bench.theme.px(12))
        for made in (self.language, self.text_size, self.kept):
            row.addWidget(made)

    def _button(self, icon: str, text: str) -> MenuButton:
        return MenuButton(icon, text, self._bench.theme, self._bench.icons)

    def _fill(self, made: QToolButton, choices: tuple[tuple[object, str], ...], now: object, field: str) -> None:
        menu = QMenu(made)
        group = QActionGroup(menu)
        for value, words in choices:
            action = menu.addAction(shown(words))
            action.setCheckable(True)
            action.setChecked(value == now)
            group.addAction(action)
            action.triggered.connect(lambda _on=False, value=value: self._change(field, value))
        made.setMenu(menu)

    def _change(self, field: str, value: object) -> None:
        if getattr(self._bench.settings.now, field) != value:
            self._bench.settings.change(**{field: value})
            self._bench.look_wanted.emit()

    def _show_kept(self) -> None:
        from ui.dialogs.what_is_kept import WhatIsKept

        WhatIsKept(self.window(), self._bench).exec()


def size_words(scale: float) -> str:
    """Return a text size in words: ``125 %``."""
    return translate("Settings", "{share} %", share=round(scale * 100))
