"""The settings: language, look, paper, clock, recent plans, and what is kept where."""

from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from planner.catalog import Choice
from planner.plan import Plan
from planner.storage.places import places
from planner.storage.traces import remove, traces
from ui.bench import Bench
from ui.languages import languages
from ui.pages.page import Page
from ui.widgets.home_foot import TEXT_SIZES, size_words
from ui.widgets.kept_list import KeptList
from ui.widgets.one_of import OneOf
from ui.widgets.scrolled import Body, scrolled
from ui.widgets.setting_row import SettingRow
from ui.widgets.text import button, label, rule
from ui.wording import minutes_words
from ui.words import translate


class SettingsPage(Page):
    """Every setting takes hold at once; there is nothing to confirm."""

    def __init__(self, bench: Bench) -> None:
        super().__init__(bench)
        theme = bench.theme
        self.choices: dict[str, OneOf] = {}
        body = Body()
        self._column = QVBoxLayout(body)
        self._column.setContentsMargins(theme.px(64), theme.px(32), theme.px(64), theme.px(32))
        self._column.setSpacing(0)
        self._column.addWidget(label(translate("Settings", "Settings"), "reading"))
        told = translate("Settings", "They take hold at once and stay on this computer.")
        self._column.addWidget(label(told, "muted", wrap=True))
        self._column.addSpacing(theme.px(12))
        self._add_look()
        self._add_paper()
        self._add_files()
        self._column.addStretch(1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(scrolled(body))

    def show_plan(self, before: Plan | None, plan: Plan) -> None:
        """Settings belong to the person and not to a plan: there is nothing to show."""

    def _add_look(self) -> None:
        now = self.bench.settings.now
        self._choice(
            "language",
            translate("Settings", "Language"),
            translate("Settings", "Of the window. A plan has its own."),
            tuple(Choice(tag, name) for tag, name in languages()),
            now.language,
        )
        self._choice(
            "text_scale",
            translate("Settings", "Text size"),
            translate("Settings", "Also with Ctrl and + or −."),
            _text_sizes(now.text_scale),
            str(now.text_scale),
        )
        self._choice(
            "theme",
            translate("Settings", "Light or dark"),
            "",
            (
                Choice("system", translate("Settings", "Follow the system")),
                Choice("light", translate("Settings", "Light")),
                Choice("dark", translate("Settings", "Dark")),
            ),
            now.theme,
        )
        self._choice(
            "reduced_motion",
            translate("Settings", "Movement"),
            "",
            (
                Choice("", translate("Settings", "A little, where it helps")),
                Choice("yes", translate("Settings", "Nothing moves")),
            ),
            "yes" if now.reduced_motion else "",
        )

    def _add_paper(self) -> None:
        now = self.bench.settings.now
        follow = translate("Settings", "Follow the place")
        self._choice(
            "paper",
            translate("Settings", "Paper"),
            translate("Settings", "What printers here hold."),
            (
                Choice("", follow),
                Choice("a4", translate("Settings", "A4")),
                Choice("letter", translate("Settings", "Letter")),
                Choice("a5", "A5"),
            ),
            now.paper,
        )
        self._choice(
            "clock",
            translate("Settings", "Hours"),
            "",
            (
                Choice("", follow),
                Choice("24", translate("Settings", "18:30")),
                Choice("12", translate("Settings", "6:30 pm")),
            ),
            now.clock,
        )

    def _add_files(self) -> None:
        self._choice(
            "keep_recents",
            translate("Settings", "Recent plans"),
            translate(
                "Settings",
                "Keeping none forgets the list at once, and which tools you used lately."
                " The plans stay where they are.",
            ),
            (
                Choice("yes", translate("Settings", "Keep a list of the plans I open")),
                Choice("", translate("Settings", "Keep none")),
            ),
            "yes" if self.bench.settings.now.keep_recents else "",
        )
        self._choice(
            "keep_versions",
            translate("Settings", "Earlier versions"),
            translate("Settings", "Keeping none takes away those there are."),
            (
                Choice("yes", translate("Settings", "Keep the last five of each plan")),
                Choice("", translate("Settings", "Keep none")),
            ),
            "yes" if self.bench.settings.now.keep_versions else "",
        )
        self._choice(
            "lock_minutes",
            translate("Settings", "Lock a protected plan"),
            translate("Settings", "When nobody touches the app for so long. Ctrl+L locks at once."),
            _lock_times(self.bench.settings.now.lock_minutes),
            str(self.bench.settings.now.lock_minutes),
        )
        self._choice(
            "discreet",
            translate("Settings", "Title of the window"),
            translate("Settings", "Others read it over your shoulder and in lists of open windows."),
            (
                Choice("", translate("Settings", "The plan's title")),
                Choice("yes", translate("Settings", "Only the app's name")),
            ),
            "yes" if self.bench.settings.now.discreet else "",
        )
        asking = button(translate("Kept", "Remove my traces…"))
        asking.setObjectName("remove-traces")
        asking.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        asking.clicked.connect(self._remove_traces)
        self._row(
            translate("Settings", "Traces"),
            translate("Settings", "Lists what the app has written here, and takes away what you tick."),
            asking,
        )
        self._row(
            translate("Settings", "What this computer keeps"),
            translate("Settings", "Every folder and file that the app writes by itself."),
            KeptList(places(), self.bench.theme),
        )

    def _choice(self, field: str, name: str, why: str, choices: tuple[Choice, ...], now: str) -> None:
        made = OneOf(name, choices, now, self.bench.theme, self.bench.icons)
        for id, chip in made.chips().items():
            chip.setObjectName(f"{field}-{id}")
        made.chosen.connect(lambda value: self._change(field, value))
        self.choices[field] = made
        self._row(name, why, made)

    def _row(self, name: str, why: str, control: QWidget) -> None:
        self._column.addWidget(rule())
        self._column.addWidget(SettingRow(name, why, control, self.bench.theme))

    def _remove_traces(self) -> None:
        from ui.dialogs.remove_traces import RemoveTraces

        RemoveTraces(self.window(), self.bench).exec()

    def _change(self, field: str, value: str) -> None:
        settings = self.bench.settings
        if field == "text_scale":
            settings.change(text_scale=float(value))
        elif field in ("reduced_motion", "discreet"):
            settings.change(**{field: bool(value)})
            self.bench.document.state_changed.emit()
        elif field == "keep_versions":
            settings.change(keep_versions=bool(value))
            if not value:
                remove((trace for trace in traces(places()) if trace.kind == "backups"), places())
        elif field == "lock_minutes":
            settings.change(lock_minutes=int(value))
        elif field == "keep_recents":
            settings.change(keep_recents=bool(value), recents=settings.now.recents if value else ())
            if not value:
                self.bench.toolkit.forget_used()
        else:
            settings.change(**{field: value})
        if field in ("language", "text_scale", "theme", "clock"):
            # The clock too: pages show hours in words of their own.
            self.bench.look_wanted.emit()


def _text_sizes(now: float) -> tuple[Choice, ...]:
    sizes = sorted({*TEXT_SIZES, now})
    return tuple(Choice(str(size), size_words(size)) for size in sizes)


def _lock_times(now: int) -> tuple[Choice, ...]:
    times = sorted({1, 5, 10, 30, now} - {0})
    return (
        *(Choice(str(minutes), minutes_words(minutes)) for minutes in times),
        Choice("0", translate("Settings", "Never by itself")),
    )
