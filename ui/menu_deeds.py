"""What menus and keys of the window do, by the ids of their actions."""

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING, get_args

from ui.pages import builders
from ui.settings import LARGEST, SMALLEST, AgendaView
from ui.words import translate

if TYPE_CHECKING:
    from ui.window import Window


class MenuDeeds:
    """What the actions of the window do."""

    def __init__(self, window: "Window") -> None:
        self._window = window

    def slots(self) -> dict[str, Callable[[], object]]:
        """Return what each action does."""
        window, files, history = self._window, self._window.files, self._window.history
        steps: dict[str, Callable[[], object]] = {f"go-{step}": partial(window.visit, step) for step in builders()}
        return {
            **steps,
            "new": files.new,
            "from-template": files.shared.new_from_template,
            "example": files.open_example,
            "make-mine": files.make_mine,
            "open": files.open,
            "name": lambda: self._window.header.name_plan(),
            "save": files.save,
            "save-as": files.save_as,
            "save-copy": files.save_copy,
            "share-copy": window.copies.share,
            "versions": window.copies.show_versions,
            "save-template": files.shared.save_template,
            "save-day": lambda: files.shared.save_template(day=self._window.open_day()),
            "revert": files.back.revert,
            "earlier": files.back.open_earlier,
            "protect": files.protection.protect,
            "unprotected-copy": files.protection.save_unprotected_copy,
            "lock": window.locker.toggle,
            "open-brief": files.shared.open_brief,
            "save-brief": files.shared.save_brief,
            "new-tool": window.tool_files.new,
            "import-pack": window.tool_files.import_pack,
            "export-pack": window.tool_files.export_pack,
            "arrange-toolkit": lambda: window.reach.ideas().arrange(),
            "print-toolkit": lambda: self._window.bench.paper_wanted.emit("toolkit"),
            "send-toolkit": window.tool_files.send_toolkit,
            "unread-tools": window.tool_files.tell_unread,
            "print": lambda: window.visit("paper"),
            "quit": window.close,
            "undo": history.undo,
            "redo": history.redo,
            "draft": lambda: window.reach.agenda().draft(),
            "find": self._find,
            "fit": self._fit_to_time,
            "search": lambda: window.reach.ideas().search(),
            **{f"view-{view}": partial(self._look_at, view) for view in get_args(AgendaView)},
            "all-days": lambda: window.reach.agenda().toggle_days(),
            "columns": lambda: window.reach.agenda().choose_columns(),
            "palette": self._show_palette,
            "steps": self._show_steps,
            "larger": lambda: self._scale(+0.1),
            "smaller": lambda: self._scale(-0.1),
            "usual-size": lambda: self._scale(None),
            "shortcuts": self._show_shortcuts,
            "about": self._show_about,
        }

    def _find(self) -> None:
        """Find words in the plan while its agenda is open, and tools everywhere else."""
        reach = self._window.reach
        page = reach.agenda() if self._window.step == "agenda" else reach.ideas()
        page.search()

    def _scale(self, step: float | None) -> None:
        now = self._window.bench.settings.now.text_scale
        scale = 1.0 if step is None else min(LARGEST, max(SMALLEST, round(now + step, 1)))
        if scale != now:
            self._window.bench.settings.change(text_scale=scale)
            self._window.bench.look_wanted.emit()

    def _fit_to_time(self) -> None:
        day = self._window.open_day()
        if day is None:
            self._window.bench.said.emit(translate("Window", "Add a day first, then it can be fitted to time."))
            return
        from ui.dialogs.fit_to_time import fit_to_time

        self._window.go_to("agenda")
        fit_to_time(self._window, self._window.bench, day)

    def _show_shortcuts(self) -> None:
        from ui.dialogs.shortcuts import ShortcutsDialog

        ShortcutsDialog(self._window).exec()

    def _look_at(self, view: AgendaView) -> None:
        self._window.reach.agenda().look_at(view)

    def _show_palette(self) -> None:
        from ui.dialogs.palette import Palette

        page = self._window.open_page
        here = page.quick_actions() if page is not None else ()
        window = (
            action for id, action in self._window.actions_by_id.items() if id != "palette" and action.isEnabled()
        )
        palette = Palette(self._window, (*here, *window))
        if palette.exec() and palette.chosen is not None:
            palette.chosen.trigger()

    def _show_steps(self) -> None:
        from ui.dialogs.steps import StepsDialog

        StepsDialog(self._window, self._window.history).exec()

    def _show_about(self) -> None:
        from ui.dialogs.about import AboutDialog

        AboutDialog(self._window).exec()
