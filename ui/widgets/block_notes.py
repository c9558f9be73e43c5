"""Parts of a block's form: texts in several languages, and the card that says why the block is there."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from ui.theme import Theme
from ui.widgets.fields import LineField, NotesField, labelled
from ui.widgets.icons import Icons
from ui.widgets.text import label
from ui.wording.answers import language_names
from ui.words import translate


class LanguageFields(QWidget):
    """One field for each language of the brief; each names its language when there are several."""

    written = Signal(str, str)
    """A language tag and the text in it."""
    rebuilt = Signal()
    """There are other fields than before."""

    def __init__(self, name: str, theme: Theme, icons: Icons, *, hint: str = "", several_lines: bool = False) -> None:
        super().__init__()
        self._name, self._theme, self._hint, self._several = name, theme, hint, several_lines
        self._eye = icons.icon("eye", theme.colour("muted"), size=theme.px(14))
        self._languages: tuple[str, ...] = ()
        self._fields: dict[str, LineField | NotesField] = {}
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(theme.px(6))

    def show_texts(self, languages: tuple[str, ...], texts: dict[str, str]) -> None:
        """Show a text for each language, and for every other one that is written already."""
        wanted = (*languages, *(tag for tag in texts if tag not in languages))
        if wanted != self._languages:
            self._build(wanted)
        for tag, field in self._fields.items():
            field.show_text(texts.get(tag, ""))

    def _build(self, languages: tuple[str, ...]) -> None:
        self._languages = languages
        self._fields = {}
        while (item := self._column.takeAt(0)) is not None:
            old = item.widget()
            if old is not None:
                old.hide()
                old.deleteLater()
        for tag in languages:
            field: LineField | NotesField
            if self._several:
                field = NotesField(hint=self._hint, least=2)
                field.typed.connect(lambda text, tag=tag: self.written.emit(tag, text))
            else:
                field = LineField(hint=self._hint)
                field.textEdited.connect(lambda text, tag=tag: self.written.emit(tag, text))
            name = self._name
            if len(languages) > 1:
                language = language_names((tag,))
                name = translate("Agenda", "{field}, {language}", field=self._name, language=language)
            self._fields[tag] = field
            self._column.addWidget(labelled(name, field, self._theme, icon=self._eye))
        self.rebuilt.emit()


class WhyCard(QWidget):
    """Why a block is there, in sentences; gone when there is nothing to say."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.setObjectName("why")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._theme = theme
        self._reasons: tuple[str, ...] = ()
        self._labels: list[QLabel] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(theme.px(10), theme.px(8), theme.px(10), theme.px(8))
        self._column.setSpacing(theme.px(3))
        self._column.addWidget(label(translate("Agenda", "Why it is here"), "strong"))
        self.hide()

    def show_reasons(self, reasons: tuple[str, ...]) -> None:
        """Show reasons."""
        if reasons == self._reasons:
            return
        self._reasons = reasons
        while len(self._labels) < len(reasons):
            self._labels.append(label("", wrap=True))
            self._column.addWidget(self._labels[-1])
        for at, made in enumerate(self._labels):
            made.setVisible(at < len(reasons))
            made.setText(reasons[at] if at < len(reasons) else "")
        self.setVisible(bool(reasons))
