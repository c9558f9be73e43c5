"""The panel at the right of the Paper page: how it prints, what its reader gets, and the buttons."""

from msgspec.structs import replace
from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from exports.options import PaperOptions
from ui.theme import Theme
from ui.widgets.icons import Icons
from ui.widgets.paper_actions import PaperActions
from ui.widgets.paper_choices import PaperChoices
from ui.widgets.print_options import PrintOptions
from ui.widgets.print_profiles import PrintProfiles
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
        choices = self.choices
        return replace(
            self.how.options,
            cards=choices.cards.currentData(),
            sign_in=choices.sign_in.currentData(),
        )

    def show_options(self, options: PaperOptions) -> None:
        """Show other options than were chosen here."""
        self.how.show_options(options)
        self.choices.show_options(options)

    def show_languages(self, tags: tuple[str, ...]) -> None:
        """Offer these languages; the first is the plan's own."""
        self.how.show_languages(tags)

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

    def show_unsealed(self, *, plan_is_protected: bool) -> None:
        """Say of a protected plan's papers that they are not."""
        self.unsealed.setVisible(plan_is_protected)

    def show_personal(self, lines: tuple[str, ...]) -> None:
        """Name what looks personal in the words of this paper; with nothing found nothing is said."""
        self._personal_part.setVisible(bool(lines))
        self.personal.show_lines(lines)

    def _build_options(self, column: QVBoxLayout, options: PaperOptions) -> None:
        column.addWidget(label(translate("Paper", "How it prints"), "section"))
        self.profiles = PrintProfiles(self._theme, self._icons)
        column.addWidget(self.profiles)
        self.how = PrintOptions(options, self._theme, self._icons)
        self.how.changed.connect(self.changed)
        column.addWidget(self.how)
        self.choices = PaperChoices(options, self._theme)
        self.choices.changed.connect(self.changed)
        column.addWidget(self.choices)
        self.unprintable = label("", "warning", wrap=True)
        self.unprintable.hide()
        column.addWidget(self.unprintable)

    def _build_told(self, column: QVBoxLayout) -> None:
        gets, kept = translate("Paper", "What this reader gets"), translate("Paper", "And does not get")
        self.gets = ToldList("check", self._theme, self._icons, name=gets)
        self.kept = ToldList("cross", self._theme, self._icons, name=kept)
        self._reader = label("", "small", wrap=True)
        self.unsealed = label(
            translate("Paper", "Whoever finds this paper can read it. The passphrase protects the plan alone."),
            "warning",
            wrap=True,
        )
        self.unsealed.hide()
        column.addWidget(self.unsealed)
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
