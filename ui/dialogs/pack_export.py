"""Choosing what goes into a pack: tools of one's own, those of the toolkit, templates."""

from collections.abc import Mapping

from PySide6.QtWidgets import QCheckBox, QWidget

from planner.catalog import Tool
from planner.plan import Plan
from ui.bench import Bench
from ui.dialogs.pack_dialog import PackDialog
from ui.widgets.text import label, shown
from ui.words import translate


def choose_for_pack(
    parent: QWidget | None, bench: Bench, templates: Mapping[str, Plan], *, toolkit: bool = False
) -> tuple[dict[str, Tool], dict[str, Plan]] | None:
    """Return the tools and templates that are to go into a pack, or None when it was left.

    With ``toolkit`` the tools of the toolkit are ticked at first, else what is one's own.
    """
    dialog = PackExport(parent, bench, templates, toolkit=toolkit)
    dialog.exec()
    return dialog.chosen if dialog.agreed else None


class PackExport(PackDialog):
    """Everything that can be given on, with a tick: at first at what is one's own, or at the toolkit."""

    wide = 560

    def __init__(
        self, parent: QWidget | None, bench: Bench, templates: Mapping[str, Plan], *, toolkit: bool = False
    ) -> None:
        title = translate("Packs", "Export as a pack")
        super().__init__(parent, title=title, agree=translate("Packs", "Save the pack…"))
        own = bench.own_tools.tools
        collected = {tool.id: tool for tool in bench.toolkit.shelf.collected() if tool.id not in own}
        self._tools = {**own, **{id: bench.catalog.tools.get(id, tool) for id, tool in collected.items()}}
        self._templates = dict(templates)
        self.ticks: dict[str, QCheckBox] = {}
        self.rows.setSpacing(self.px(2))
        self._group(
            translate("Packs", "Your own tools"), {id: tool.title for id, tool in own.items()}, ticked=not toolkit
        )
        self._group(
            translate("Packs", "Your templates"),
            {name: name.removesuffix(".sutemplate") for name in templates},
            ticked=not toolkit,
        )
        self._group(
            translate("Packs", "Your toolkit"), {id: tool.title for id, tool in collected.items()}, ticked=toolkit
        )
        for id in bench.toolkit.shelf.toolkit if toolkit else ():
            self.ticks[id].setChecked(True)
        if not self.ticks:
            self.rows.addWidget(
                label(
                    translate("Packs", "Nothing is yours yet. Write a tool, or keep some in your toolkit."),
                    "muted",
                    wrap=True,
                )
            )
        self.lay_out(
            translate("Packs", "What shall go into the pack?"),
            translate("Packs", "Whoever gets the file can read all of it. It says nothing of who made it or when."),
            name=translate("Packs", "What can go into the pack"),
        )
        self._show_state()

    @property
    def chosen(self) -> tuple[dict[str, Tool], dict[str, Plan]]:
        """The tools and templates that are ticked."""
        ticked = {key for key, tick in self.ticks.items() if tick.isChecked()}
        return (
            {id: tool for id, tool in self._tools.items() if id in ticked},
            {name: plan for name, plan in self._templates.items() if name in ticked},
        )

    def _group(self, heading: str, titles: Mapping[str, str], *, ticked: bool) -> None:
        if not titles:
            return
        if self.rows.count():
            self.rows.addSpacing(self.px(10))
        self.rows.addWidget(label(heading, "strong"))
        for key, title in sorted(titles.items(), key=lambda pair: pair[1].casefold()):
            tick = QCheckBox(shown(title))
            tick.setAccessibleName(title)
            tick.setChecked(ticked)
            tick.toggled.connect(self._show_state)
            self.ticks[key] = tick
            self.rows.addWidget(tick)

    def _show_state(self) -> None:
        count = sum(tick.isChecked() for tick in self.ticks.values())
        self.state.setText(translate("Packs", "In the pack: {number}", number=count))
        self.agree.setEnabled(count > 0)
