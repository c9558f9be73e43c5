"""Choosing what goes into a pack: tools of one's own, those of the toolkit, templates."""

from collections.abc import Mapping

from PySide6.QtWidgets import QCheckBox, QVBoxLayout, QWidget

from planner.catalog import Tool
from planner.plan import Plan
from ui.bench import Bench
from ui.dialogs.fitting import FittedDialog
from ui.widgets.scrolled import Body, scrolled
from ui.widgets.text import button, label, shown
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


class PackExport(FittedDialog):
    """Everything that can be given on, with a tick: at first at what is one's own, or at the toolkit."""

    wide = 560
    tall = 560

    def __init__(
        self, parent: QWidget | None, bench: Bench, templates: Mapping[str, Plan], *, toolkit: bool = False
    ) -> None:
        super().__init__(parent)
        self.agreed = False
        self.setWindowTitle(translate("Packs", "Export as a pack"))
        own = bench.own_tools.tools
        collected = {tool.id: tool for tool in bench.toolkit.shelf.collected() if tool.id not in own}
        self._tools = {**own, **{id: bench.catalog.tools.get(id, tool) for id, tool in collected.items()}}
        self._templates = dict(templates)
        self.ticks: dict[str, QCheckBox] = {}
        body = Body()
        self._rows = QVBoxLayout(body)
        self._rows.setContentsMargins(0, 0, self.px(12), 0)
        self._rows.setSpacing(self.px(2))
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
            self._rows.addWidget(
                label(
                    translate("Packs", "Nothing is yours yet. Write a tool, or keep some in your toolkit."),
                    "muted",
                    wrap=True,
                )
            )
        self._rows.addStretch(1)
        self._build(body)
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
        if self._rows.count():
            self._rows.addSpacing(self.px(10))
        self._rows.addWidget(label(heading, "strong"))
        for key, title in sorted(titles.items(), key=lambda pair: pair[1].casefold()):
            tick = QCheckBox(shown(title))
            tick.setAccessibleName(title)
            tick.setChecked(ticked)
            tick.toggled.connect(self._show_state)
            self.ticks[key] = tick
            self._rows.addWidget(tick)

    def _build(self, body: Body) -> None:
        px = self.px
        self._state = label("", "small", wrap=True)
        self.make = button(translate("Packs", "Save the pack…"), "main")
        self.make.clicked.connect(self._agree)
        column = QVBoxLayout(self)
        column.setContentsMargins(px(24), px(20), px(24), px(20))
        column.setSpacing(px(10))
        column.addWidget(label(translate("Packs", "What shall go into the pack?"), "section", wrap=True))
        column.addWidget(
            label(
                translate(
                    "Packs",
                    "Whoever gets the file can read all of it. It says nothing of who made it or when.",
                ),
                "muted",
                wrap=True,
            )
        )
        column.addWidget(scrolled(body, translate("Packs", "What can go into the pack")), 1)
        column.addLayout(self.foot_to_agree(self._state, self.make))

    def _show_state(self) -> None:
        count = sum(tick.isChecked() for tick in self.ticks.values())
        self._state.setText(translate("Packs", "In the pack: {number}", number=count))
        self.make.setEnabled(count > 0)

    def _agree(self) -> None:
        self.agreed = True
        self.accept()
