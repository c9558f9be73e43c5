"""The panel at the right of the Paper page: how it prints, what its reader gets, and the buttons."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QGridLayout,
    QHBoxLayout,
    QVBoxLayout,
    QWidget,
)

from exports.options import PaperOptions
from exports.words import paper_words
from ui.theme import Theme
from ui.widgets.icons import Icons
from ui.widgets.paper_actions import PaperActions
from ui.widgets.scrolled import Body, scrolled
from ui.widgets.text import label, rule
from ui.widgets.told_list import ToldList
from ui.words import translate


class PaperPanel(QWidget):
    """Options, what the reader gets and does not get, and at the foot what can be done with the paper."""

    changed = Signal()
    """Another option was chosen."""

    def __init__(self, options: PaperOptions, theme: Theme, icons: Icons) -> None:
        super().__init__()
        self.setObjectName("panel")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._theme, self._icons = theme, icons
        self.actions_row = PaperActions(theme, icons)
        inner = Body()
        column = QVBoxLayout(inner)
        column.setContentsMargins(theme.px(16), theme.px(14), theme.px(16), theme.px(12))
        column.setSpacing(theme.px(7))
        self._build_options(column, options)
        column.addWidget(rule())
        self._build_told(column)
        column.addStretch(1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(1, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(scrolled(inner), 1)
        whole.addWidget(self.actions_row)

    @property
    def options(self) -> PaperOptions:
        """The options that are chosen."""
        return PaperOptions(
            paper=self.paper_size.currentData(),
            large_print=self.large_print.isChecked(),
            low_ink=self.low_ink.isChecked(),
            language=self.language.currentData(),
            credits=self.credits.isChecked(),
        )

    def show_languages(self, tags: tuple[str, ...]) -> None:
        """Offer these languages; the first is the plan's own."""
        if tags == tuple(self.language.itemData(row) for row in range(self.language.count())):
            return
        kept = self.language.currentData()
        self.language.blockSignals(True)
        self.language.clear()
        for tag in tags:
            self.language.addItem(_language_name(tag), tag)
        self.language.setCurrentIndex(max(0, self.language.findData(kept)))
        self.language.setEnabled(len(tags) > 1)
        self.language.blockSignals(False)

    def show_told(self, gets: tuple[str, ...], kept: tuple[str, ...], reader: str) -> None:
        """Show what the reader gets and does not get."""
        self._reader.setText(reader)
        self.gets.show_lines(gets)
        self.kept.show_lines(kept)

    def show_unprintable(self, characters: tuple[str, ...]) -> None:
        """Name the characters that no font here has; an empty tuple says nothing."""
        self.unprintable.setVisible(bool(characters))
        if characters:
            named = " ".join(f"{character} (U+{ord(character):04X})" for character in characters[:12])
            more = " …" if len(characters) > 12 else ""
            self.unprintable.setText(
                translate(
                    "Paper", "No font here has {characters}. Paper shows [?] for them.", characters=named + more
                )
            )

    def show_personal(self, lines: tuple[str, ...]) -> None:
        """Name what looks personal in the words of this paper; with nothing found nothing is said."""
        self._personal_part.setVisible(bool(lines))
        self.personal.show_lines(lines)

    def _build_options(self, column: QVBoxLayout, options: PaperOptions) -> None:
        column.addWidget(label(translate("Paper", "How it prints"), "section"))
        self.paper_size, self.language = QComboBox(), QComboBox()
        self.paper_size.addItem("A4", "a4")
        self.paper_size.addItem(translate("Paper", "Letter"), "letter")
        self.paper_size.setCurrentIndex(self.paper_size.findData(options.paper))
        grid = QGridLayout()
        grid.setHorizontalSpacing(self._theme.px(10))
        grid.setVerticalSpacing(self._theme.px(4))
        for place, (name, box) in enumerate(
            ((translate("Paper", "Paper size"), self.paper_size), (translate("Paper", "Language"), self.language))
        ):
            words = label(name, "small")
            words.setBuddy(box)
            box.setAccessibleName(name)
            box.setMinimumWidth(self._theme.px(60))
            box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
            box.currentIndexChanged.connect(lambda _row: self.changed.emit())
            grid.addWidget(words, 0, place)
            grid.addWidget(box, 1, place)
            grid.setColumnStretch(place, 1)
        column.addLayout(grid)
        ticks = QVBoxLayout()
        ticks.setSpacing(0)
        self.large_print = self._tick(ticks, translate("Paper", "Large print"), translate("Paper", "18 point"))
        self.low_ink = self._tick(ticks, translate("Paper", "Low ink"), translate("Paper", "hatch, no tint"))
        self.credits = self._tick(ticks, translate("Paper", "Credits on handouts"), "")
        column.addLayout(ticks)
        self.large_print.setChecked(options.large_print)
        self.low_ink.setChecked(options.low_ink)
        self.credits.setChecked(options.credits)
        for tick in (self.large_print, self.low_ink, self.credits):
            tick.toggled.connect(lambda _on: self.changed.emit())
        self.unprintable = label("", "warning", wrap=True)
        self.unprintable.hide()
        column.addWidget(self.unprintable)

    def _tick(self, column: QVBoxLayout, name: str, effect: str) -> QCheckBox:
        box = QCheckBox(name)
        box.setAccessibleDescription(effect)
        row = QHBoxLayout()
        row.addWidget(box)
        row.addStretch(1)
        row.addWidget(label(effect, "small"))
        column.addLayout(row)
        return box

    def _build_told(self, column: QVBoxLayout) -> None:
        gets, kept = translate("Paper", "What this reader gets"), translate("Paper", "And does not get")
        self.gets = ToldList("check", self._theme, self._icons, name=gets)
        self.kept = ToldList("cross", self._theme, self._icons, name=kept)
        self._reader = label("", "small", wrap=True)
        self._build_personal(column)
        column.addWidget(label(gets, "section", wrap=True))
        column.addWidget(self._reader)
        column.addWidget(self.gets)
        column.addWidget(rule())
        column.addWidget(label(kept, "section", wrap=True))
        column.addWidget(self.kept)

    def _build_personal(self, column: QVBoxLayout) -> None:
        heading = translate("Paper", "Look at these again")
        self.personal = ToldList("warning", self._theme, self._icons, name=heading)
        self._personal_part = QWidget()
        part = QVBoxLayout(self._personal_part)
        part.setContentsMargins(0, 0, 0, 0)
        part.setSpacing(self._theme.px(7))
        part.addWidget(label(heading, "section", wrap=True))
        words = translate("Paper", "They leave with this paper and may lead to somebody.")
        part.addWidget(label(words, "small", wrap=True))
        part.addWidget(self.personal)
        part.addWidget(rule())
        self._personal_part.hide()
        column.addWidget(self._personal_part)


def _language_name(tag: str) -> str:
    return paper_words(None).languages.get(tag.split("-")[0].lower(), tag)
