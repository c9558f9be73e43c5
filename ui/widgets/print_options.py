"""How a paper prints: size, print and ink in view; how it is held, margins, sides and columns in a fold."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QComboBox, QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from exports.options import COLUMNS, NARROWEST, WIDEST, Column, PaperOptions
from exports.words import paper_words
from ui.theme import Theme
from ui.widgets.fields import Stepper
from ui.widgets.fold import Fold
from ui.widgets.icons import Icons
from ui.widgets.text import label
from ui.words import translate


class PrintOptions(QWidget):
    """The options of a paper, each with its name; one signal says that another was chosen."""

    changed = Signal()

    def __init__(self, options: PaperOptions, theme: Theme, icons: Icons) -> None:
        super().__init__()
        self._theme = theme
        self._showing = False
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(theme.px(7))
        self.paper_size, self.language = _choice(_sizes()), _choice(())
        self.beside = _choice(_no_language())
        self.held = _choice(((translate("Paper", "Upright"), False), (translate("Paper", "Sideways"), True)))
        self.sides = _choice(_sides())
        self.margin = Stepper(theme, icons, least=NARROWEST, most=WIDEST, step=1)
        self._build()
        self.more = Fold(translate("Paper", "More about the sheet"), self._more(), theme, icons)
        self.column.addWidget(self.more)
        self.show_options(options)
        self._listen()

    @property
    def options(self) -> PaperOptions:
        """The options that are chosen."""
        return PaperOptions(
            paper=self.paper_size.currentData(),
            landscape=self.held.currentData(),
            margin=self.margin.spin.value(),
            two_up=self.two_up.isChecked() and self.two_up.isEnabled(),
            duplex=self.sides.currentData(),
            turn="short" if self.sides.currentData() == "short-edge" else "long",
            large_print=self.large_print.isChecked(),
            low_ink=self.low_ink.isChecked(),
            columns=tuple(column for column in COLUMNS if self.columns[column].isChecked()),
            stamp=self.stamp.isChecked(),
            language=self.language.currentData(),
            beside=self.beside.currentData(),
            credits=self.credits.isChecked(),
        )

    def show_options(self, options: PaperOptions) -> None:
        """Show these options; the language stays, since it belongs to the plan."""
        self._showing = True
        for box, value in ((self.paper_size, options.paper), (self.held, options.landscape)):
            box.setCurrentIndex(box.findData(value))
        self.sides.setCurrentIndex(self.sides.findData(options.duplex))
        self._offer_beside(options.beside)
        self.beside.setCurrentIndex(_row_of(self.beside, options.beside))
        self.margin.show_number(options.margin)
        for tick, on in (
            (self.two_up, options.two_up),
            (self.large_print, options.large_print),
            (self.low_ink, options.low_ink),
            (self.stamp, options.stamp),
            (self.credits, options.credits),
            *((self.columns[column], column in options.columns) for column in COLUMNS),
        ):
            tick.setChecked(on)
        self._showing = False
        self._settle()

    def show_languages(self, tags: tuple[str, ...]) -> None:
        """Offer these languages; the first is the plan's own."""
        if tags == tuple(self.language.itemData(row) for row in range(self.language.count())):
            return
        kept = self.language.currentData()
        self._showing = True
        self.language.clear()
        for tag in tags:
            self.language.addItem(_language_name(tag), tag)
        self.language.setCurrentIndex(max(0, self.language.findData(kept)))
        self.language.setEnabled(len(tags) > 1)
        self._offer_beside(*tags)
        self._showing = False

    def _offer_beside(self, *tags: str | None) -> None:
        """Offer languages to stand beside the first; what is chosen stays."""
        for tag in tags:
            if tag and _row_of(self.beside, tag) < 0:
                self.beside.addItem(_language_name(tag), tag)

    def _build(self) -> None:
        self.column.addLayout(
            self._grid(
                ((translate("Paper", "Paper size"), self.paper_size), (translate("Paper", "Language"), self.language))
            )
        )
        ticks = QVBoxLayout()
        ticks.setSpacing(0)
        self.large_print = _tick(ticks, translate("Paper", "Large print"), translate("Paper", "18 point"))
        self.low_ink = _tick(ticks, translate("Paper", "Low ink"), translate("Paper", "hatch, no tint"))
        self.credits = _tick(ticks, translate("Paper", "Credits on handouts"), "")
        self.column.addLayout(ticks)

    def _more(self) -> QWidget:
        made = QWidget()
        column = QVBoxLayout(made)
        column.setContentsMargins(self._theme.px(4), 0, 0, self._theme.px(6))
        column.setSpacing(self._theme.px(6))
        column.addLayout(
            self._grid(
                ((translate("Paper", "Sheet held"), self.held), (translate("Paper", "Margins (mm)"), self.margin))
            )
        )
        column.addLayout(self._grid(((translate("Paper", "Sides"), self.sides),)))
        column.addLayout(self._grid(((translate("Paper", "Second language on handouts"), self.beside),)))
        ticks = QVBoxLayout()
        ticks.setSpacing(0)
        self.two_up = _tick(ticks, translate("Paper", "Two pages on a sheet"), translate("Paper", "cut or fold"))
        self.stamp = _tick(ticks, translate("Paper", "Version at the foot"), "")
        self.stamp.setToolTip(
            translate("Paper", "The number of the last save, and letters that change with the plan.")
        )
        column.addLayout(ticks)
        column.addWidget(label(translate("Paper", "Columns of the facilitator’s timetable"), "small", wrap=True))
        columns = QVBoxLayout()
        columns.setSpacing(0)
        names = _column_names()
        self.columns: dict[Column, QCheckBox] = {column: _tick(columns, names[column], "") for column in COLUMNS}
        column.addLayout(columns)
        return made

    def _grid(self, fields: tuple[tuple[str, QWidget], ...]) -> QGridLayout:
        grid = QGridLayout()
        grid.setHorizontalSpacing(self._theme.px(10))
        grid.setVerticalSpacing(self._theme.px(4))
        for place, (name, field) in enumerate(fields):
            words = label(name, "small")
            words.setBuddy(field)
            field.setAccessibleName(name)
            field.setMinimumWidth(self._theme.px(60))
            grid.addWidget(words, 0, place)
            grid.addWidget(field, 1, place)
            grid.setColumnStretch(place, 1)
        return grid

    def _listen(self) -> None:
        for box in (self.paper_size, self.language, self.beside, self.held, self.sides):
            box.currentIndexChanged.connect(self._told)
        self.margin.changed.connect(self._told)
        ticks = (self.large_print, self.low_ink, self.credits, self.two_up, self.stamp, *self.columns.values())
        for tick in ticks:
            tick.toggled.connect(self._told)

    def _told(self) -> None:
        if not self._showing:
            self._settle()
            self.changed.emit()

    def _settle(self) -> None:
        """Two pages have no room on the smallest paper, and lie beside each other whichever way it is held."""
        self.two_up.setEnabled(self.paper_size.currentData() != "a5")
        self.held.setEnabled(not (self.two_up.isChecked() and self.two_up.isEnabled()))
        self.more.show_summary(_summary(self))


def size_name(paper: str) -> str:
    """Return the name of a paper size."""
    return {data: name for name, data in _sizes()}[paper]


def _sizes() -> tuple[tuple[str, str], ...]:
    return (("A4", "a4"), (translate("Paper", "Letter"), "letter"), ("A5", "a5"))


def _sides() -> tuple[tuple[str, str], ...]:
    return (
        (translate("Paper", "As the printer is set"), ""),
        (translate("Paper", "Both, turned on the long edge"), "long-edge"),
        (translate("Paper", "Both, turned on the short edge"), "short-edge"),
    )


def _no_language() -> tuple[tuple[str, str | None], ...]:
    return ((translate("Paper", "Another of the room’s"), None), (translate("Paper", "None"), ""))


def _row_of(box: QComboBox, data: object) -> int:
    """Return the row with this data; Qt's own search takes no None."""
    return next((row for row in range(box.count()) if box.itemData(row) == data), -1)


def _column_names() -> dict[Column, str]:
    return {
        "minutes": translate("Paper", "Minutes"),
        "lead": translate("Paper", "Who leads"),
        "chairs": translate("Paper", "Chairs, what is left"),
        "really": translate("Paper", "Really (the start you had)"),
    }


def _summary(options: PrintOptions) -> str:
    told = [options.held.currentText()] if options.held.currentData() and options.held.isEnabled() else []
    told.append(translate("Paper", "{margin} mm", margin=options.margin.spin.value()))
    if options.two_up.isChecked() and options.two_up.isEnabled():
        told.append(translate("Paper", "two up"))
    if options.sides.currentData():
        told.append(translate("Paper", "both sides"))
    return ", ".join(told)


def _choice(rows: Sequence[tuple[str, object]]) -> QComboBox:
    box = QComboBox()
    for name, data in rows:
        box.addItem(name, data)
    box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
    return box


def _tick(column: QVBoxLayout, name: str, effect: str) -> QCheckBox:
    box = QCheckBox(name)
    box.setAccessibleDescription(effect)
    row = QHBoxLayout()
    row.addWidget(box)
    row.addStretch(1)
    row.addWidget(label(effect, "small"))
    column.addLayout(row)
    return box


def _language_name(tag: str) -> str:
    return paper_words(None).languages.get(tag.split("-")[0].lower(), tag)
