"""What is in a pack before anything is taken over, with a choice for whatever would clash."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from content.packs import Pack
from planner.packing import Choice, Entry, Taken, entries, taken
from planner.plan import Plan
from ui.bench import Bench
from ui.dialogs.pack_dialog import PackDialog
from ui.widgets.fields import ChoiceField
from ui.widgets.text import label, rule
from ui.wording.packs import choice_words, entry_words
from ui.words import translate

CHOICES: tuple[Choice, ...] = ("mine", "theirs", "both")


def choose_from_pack(
    parent: QWidget | None, bench: Bench, name: str, pack: Pack, templates: dict[str, Plan | None]
) -> Taken | None:
    """Return what is to be written of a pack, or None when it was left. ``templates`` are one's own by file name."""
    own = bench.own_tools
    found = entries(pack.tools, pack.templates, shipped=own.shipped.tools, own=own.tools, own_templates=templates)
    dialog = PackImport(parent, name, found)
    dialog.exec()
    if not dialog.agreed:
        return None
    ids = frozenset(bench.catalog.tools)
    return taken(pack.tools, pack.templates, found, dialog.choices, ids=ids, names=frozenset(templates))


class PackImport(PackDialog):
    """Each thing in the pack with what it would do here. Nothing is replaced unless it is asked for."""

    wide = 680

    def __init__(self, parent: QWidget | None, name: str, found: tuple[Entry, ...]) -> None:
        title = translate("Packs", "Import a pack")
        super().__init__(parent, title=title, agree=translate("Packs", "Import"))
        self.choices: dict[tuple[str, str], Choice] = {}
        self.fields: dict[str, ChoiceField[Choice]] = {}
        self._found = found
        self.rows.setSpacing(self.px(6))
        for entry in found:
            self.rows.addWidget(self._row(entry))
            self.rows.addWidget(rule())
        self.lay_out(
            translate("Packs", "What is in {name}", name=name),
            translate("Packs", "What you have stays as it is unless you choose otherwise here."),
            name=translate("Packs", "What is in the pack"),
        )
        self._show_state()

    def choose(self, entry: Entry, choice: Choice) -> None:
        """Settle a clash."""
        self.choices[entry.what, entry.name] = choice
        self._show_state()

    def _row(self, entry: Entry) -> QWidget:
        made = QWidget()
        row = QHBoxLayout(made)
        row.setContentsMargins(0, self.px(4), 0, self.px(4))
        words = QVBoxLayout()
        words.setSpacing(self.px(2))
        words.addWidget(label(entry.title, "strong", wrap=True))
        role = "warning" if entry.clash in ("own", "shipped") else "small"
        words.addWidget(label(entry_words(entry), role, wrap=True))
        row.addLayout(words, 1)
        if entry.clash in ("own", "shipped"):
            field: ChoiceField[Choice] = ChoiceField((choice, choice_words(choice, entry)) for choice in CHOICES)
            field.setMinimumContentsLength(18)
            field.setAccessibleName(translate("Packs", "What to do with {title}", title=entry.title))
            field.picked.connect(lambda choice, entry=entry: self.choose(entry, choice))
            self.fields[entry.name] = field
            row.addWidget(field, 0, Qt.AlignmentFlag.AlignVCenter)
        return made

    def _show_state(self) -> None:
        new = sum(entry.clash == "" for entry in self._found)
        settled = list(self.choices.values())
        replaced, beside = settled.count("theirs"), settled.count("both")
        count = new + replaced + beside
        if all(entry.clash == "same" for entry in self._found):
            self.state.setText(translate("Packs", "All of it is here already."))
        else:
            self.state.setText(
                translate("Packs", "Taken over: {taken}. Replaced: {replaced}.", taken=count, replaced=replaced)
            )
        self.agree.setEnabled(count > 0)
