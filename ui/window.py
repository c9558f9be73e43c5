"""The one window: rail, header, the page of the step, status line and menus; nothing else."""

from pathlib import Path

from PySide6.QtCore import QByteArray, QMimeData, Qt, QTimer
from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDropEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QMainWindow, QStackedWidget, QVBoxLayout, QWidget

from planner.plan import Plan
from ui import actions
from ui.bench import Bench
from ui.copies import Copies
from ui.curtain import Curtain
from ui.files import Files
from ui.history import History
from ui.locker import Locker, clear_clipboard
from ui.menu_deeds import MenuDeeds
from ui.pages import builders
from ui.pages.page import Page
from ui.pages.reach import Reach
from ui.progress import progress_of
from ui.tool_files import ToolFiles, is_pack
from ui.widgets.focus import FocusKeeper
from ui.widgets.header import Header, StatusLine
from ui.widgets.rail import Rail
from ui.widgets.text import shown
from ui.wording import day_name
from ui.words import translate

_STEP_OF = {"ready": "agenda", "findings": "agenda"}
"""Pages that belong to a step of the rail without standing in it."""
SETTLED_MS = 50
"""How long after the window came up the plan is looked over, so that the first page stands before that."""


class Window(QMainWindow):
    """The main window of the app."""

    def __init__(self, bench: Bench, files: Files) -> None:
        super().__init__()
        self.bench = bench
        self.files = files
        self.history = History(bench.document.stack, bench.toolkit.stack, bench.own_tools.stack)
        files.window = self
        self.tool_files = ToolFiles(bench, self)
        self.copies = Copies(bench, files)
        self._builders = builders()
        self.reach = Reach(self.page)
        self._pages: dict[str, Page] = {}
        self._shown: dict[str, Plan] = {}
        self._step = ""
        self._day = ""
        self._is_settled = False
        self.locker = Locker(bench, self)
        self.menu_deeds = MenuDeeds(self)
        self.curtain = Curtain(self)
        self.setAcceptDrops(True)
        self.actions_by_id = actions.build(self, self.menu_deeds.slots())
        for action in self.actions_by_id.values():
            self.addAction(action)
        self._build()
        self._connect()
        self._restore_geometry()
        self.show_state()
        FocusKeeper(self)

    def show_on_screen(self) -> None:
        """Show the window as it was left; a screen that it would not fit on is filled."""
        room = self.screen().availableGeometry().size()
        if not self.bench.settings.now.geometry and (room.width() <= self.width() or room.height() <= self.height()):
            self.showMaximized()
        else:
            self.show()

    def visit(self, step: str) -> None:
        """Open a step's page and put the keyboard into it."""
        self._open(step)

    def go_to(self, step: str) -> None:
        """Open a step's page; it is built when it is first shown. The rail and the header keep the keyboard."""
        if step != self._step or step not in self._pages:
            focused = self.focusWidget()
            self._open(step, keyboard=focused is None or self._stack.isAncestorOf(focused))

    @property
    def open_page(self) -> Page | None:
        """The page that is open, if any is."""
        return self._pages.get(self._step)

    @property
    def step(self) -> str:
        """The step whose page is open."""
        return self._step

    def page(self, step: str) -> Page:
        """Return the page of a step, building it if need be."""
        self.go_to(step)
        return self._pages[step]

    def show_state(self) -> None:
        """Show title, saved state, totals, findings and progress of the open plan."""
        document, plan = self.bench.document, self.bench.document.plan
        if self.locker.is_hidden:
            self.show_no_title()
            return
        self.header.show_title(plan.name)
        self.header.show_saved(self.files.saved_words())
        days = document.timetable.days
        at = next((at for at, times in enumerate(days) if times.day.id == self._day), 0)
        self.header.show_total(days[at] if days else None, day_name(plan, at) if days else "")
        if self._is_settled:
            self.header.show_findings(document.findings)
        self.rail.model.show_progress(progress_of(plan))
        self.setWindowTitle(self._window_title(plan))
        self.setWindowModified(not document.is_saved)
        self._show_history()
        self.actions_by_id["make-mine"].setEnabled(document.is_example)
        self.actions_by_id["revert"].setEnabled(document.path is not None and not document.is_saved)
        self.actions_by_id["earlier"].setEnabled(document.path is not None)
        self.actions_by_id["unprotected-copy"].setEnabled(document.is_protected)
        self.actions_by_id["protect"].setText(_protect_words(is_change=document.is_protected))

    def rebuild(self) -> None:
        """Build everything anew in another look or language; the plan and its history stay."""
        if self.locker.is_hidden:
            self.forget_pages()
            return
        step, focused = self._step, self.focusWidget()
        name = focused.objectName() if focused is not None else ""
        places = {id: page.place() for id, page in self._pages.items()}
        self._pages.clear()
        self._shown.clear()
        self._step = ""
        self.menuBar().clear()
        for action in self.actions_by_id.values():
            self.removeAction(action)
        self.actions_by_id = actions.build(self, self.menu_deeds.slots())
        for action in self.actions_by_id.values():
            self.addAction(action)
        self._build()
        self.show_state()
        self.go_to(step)
        self._pages[step].return_to(places.get(step))
        self._focus_again(name)
        self._step_done(0)

    def forget_pages(self) -> None:
        """Take away every widget that has shown the plan; pages are built again when they are next opened."""
        self._pages.clear()
        self._shown.clear()
        self._step = ""
        self._build()
        self.curtain.stay()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if not self._is_settled:
            QTimer.singleShot(SETTLED_MS, self, self._settle)

    def closeEvent(self, event: QCloseEvent) -> None:
        locker = self.locker
        if not locker.may_close() or not self.files.may_leave():
            event.ignore()
            return
        if self.bench.document.is_protected or locker.is_hidden:
            clear_clipboard()
        self.bench.settings.change(geometry=bytes(self.saveGeometry().toBase64().data()).decode("ascii"))
        self.files.leave(keep_copy=locker.keeps_copy)
        self.bench.document.stack.blockSignals(True)
        self.bench.toolkit.stack.blockSignals(True)
        self.bench.own_tools.stack.blockSignals(True)
        event.accept()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if not self.locker.is_hidden and dropped_path(event.mimeData()) is not None:
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        path = dropped_path(event.mimeData())
        if path is not None:
            event.acceptProposedAction()
            # A pack is looked into before anything is taken over; anything else may be a plan.
            opens = self.tool_files.import_from if is_pack(path) else self.files.open_path
            QTimer.singleShot(0, lambda: opens(path))

    def _build(self) -> None:
        theme, icons = self.bench.theme, self.bench.icons
        names = {row.id: row.text for row in actions.rows()}
        steps = ("home", "questions", "ideas", "agenda", "safety", "paper")
        self.rail = Rail(
            tuple((step, names[f"go-{step}"]) for step in steps), (("settings", names["go-settings"]),), theme
        )
        undo, redo = self.actions_by_id["undo"], self.actions_by_id["redo"]
        for name, action in (("undo", undo), ("redo", redo)):
            action.setIcon(
                icons.icon(name, theme.colour("text"), size=min(32, theme.px(20)), faint=theme.colour("line"))
            )
        self.header = Header(theme, icons, undo, redo)
        self.status = StatusLine(theme, undo)
        self._stack = QStackedWidget()
        right = QVBoxLayout()
        right.setSpacing(0)
        right.addWidget(self.header)
        right.addWidget(self._stack, 1)
        right.addWidget(self.status)
        whole = QWidget()
        row = QHBoxLayout(whole)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self.rail)
        row.addLayout(right, 1)
        self.setCentralWidget(self.curtain.faces(whole, theme, self.locker.come_back))
        self.rail.chosen.connect(self.go_to)
        self.header.renamed.connect(self.files.rename)
        self.header.findings_wanted.connect(self._show_findings)
        self.header.left.connect(lambda: self._open(self._step))

    def _connect(self) -> None:
        document, bench = self.bench.document, self.bench
        document.changed.connect(self._plan_changed)
        document.stack.indexChanged.connect(self._settle)
        document.state_changed.connect(self.show_state)
        document.opened.connect(self._begin)
        self.history.moved.connect(self._step_done)
        bench.step_wanted.connect(self.visit)
        bench.day_opened.connect(self._day_opened)
        bench.said.connect(lambda text: self.status.say(text))
        bench.action_wanted.connect(lambda id: self.actions_by_id[id].trigger())
        bench.tool_wanted.connect(lambda id: self.reach.ideas().read(id, keyboard=True))
        bench.paper_wanted.connect(self._show_paper)
        bench.question_wanted.connect(lambda key: self.reach.questions().ask(key))
        bench.block_wanted.connect(lambda id: self.reach.agenda().select(id))
        bench.look_changed.connect(self.rebuild)

    def _open(self, step: str, *, keyboard: bool = True) -> None:
        page = self._pages.get(step)
        if page is None:
            page = self._builders[step](self.bench)
            self._pages[step] = page
            self._stack.addWidget(page)
        if self._step:
            self._settle()
        self._step = step
        self._refresh(step)
        # Asked before the stack gives the keyboard to whatever comes first on the page.
        last = page.focusWidget()
        self._stack.setCurrentWidget(page)
        self.rail.select(_STEP_OF.get(step, step))
        if keyboard:
            page.begin(last)

    def _settle(self, *_: object) -> None:
        """Go on to what a start leaves for later; from here on it follows the plan."""
        if not self._is_settled:
            self._is_settled = True
            self.show_state()

    def _plan_changed(self, _before: Plan, _after: Plan) -> None:
        self._refresh(self._step)

    def _day_opened(self, id: str) -> None:
        if id != self._day:
            self._day = id
            self.show_state()

    def _show_findings(self) -> None:
        self.reach.agenda().show_findings()

    def _show_paper(self, document: str) -> None:
        self.visit("paper")
        self.reach.paper().open_paper(document)

    def _refresh(self, step: str) -> None:
        page = self._pages.get(step)
        plan = self.bench.document.plan
        if page is not None and self._shown.get(step) is not plan:
            page.show_plan(self._shown.get(step), plan)
            self._shown[step] = plan

    def _focus_again(self, name: str) -> None:
        """Put the keyboard back where it was before the pages were built anew."""
        again = self._pages[self._step].findChild(QWidget, name) if name else None
        if again is not None:
            again.setFocus(Qt.FocusReason.TabFocusReason)

    def _show_history(self) -> None:
        undo, redo, history = self.actions_by_id["undo"], self.actions_by_id["redo"], self.history
        undo.setEnabled(history.can_undo)
        redo.setEnabled(history.can_redo)
        undo.setText(_named(translate("Window", "Undo"), history.undo_text))
        redo.setText(_named(translate("Window", "Redo"), history.redo_text))

    def _begin(self) -> None:
        if self.bench.document.is_example:
            self.status.say(translate("Window", "The example is open. Try anything in it; it can be set back."))
        else:
            self.status.say("")

    def _step_done(self, _stack: int) -> None:
        self._show_history()
        if self.history.taken_back:
            # The name of the step before it would read as if that had just been done.
            self.status.say(translate("Window", "Taken back: {name}", name=self.history.taken_back))
        elif self.history.undo_text:
            self.status.say(self.history.undo_text, can_undo=True)
        else:
            self._begin()

    def open_day(self) -> str | None:
        """Return the day that the agenda shows, else the first one; None where there is no day."""
        ids = [day.id for day in self.bench.document.plan.days]
        return self._day if self._day in ids else next(iter(ids), None)

    def show_no_title(self) -> None:
        """Say nothing of the plan in the title, nor in what could be taken back."""
        self.setWindowModified(False)
        self.setWindowTitle("")
        self.actions_by_id["undo"].setText(translate("Window", "Undo"))
        self.actions_by_id["redo"].setText(translate("Window", "Redo"))

    def _window_title(self, plan: Plan) -> str:
        if self.bench.settings.now.discreet or self.bench.document.is_protected:
            # At its end the name of the app is not put there a second time.
            return "[*]" + translate("Window", "Shaking Up Planner")
        name = plan.name or translate("Window", "Untitled plan")
        return f"{name}[*]"

    def _restore_geometry(self) -> None:
        kept = self.bench.settings.now.geometry
        if not kept or not self.restoreGeometry(QByteArray.fromBase64(kept.encode("ascii", "ignore"))):
            self.resize(1366, 768)
        self.setMinimumSize(760, 520)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)


def dropped_path(data: QMimeData) -> Path | None:
    """Return the one local file that was dropped, or None."""
    urls = [url for url in data.urls() if url.isLocalFile()]
    return Path(urls[0].toLocalFile()) if len(urls) == 1 else None


def _protect_words(*, is_change: bool) -> str:
    if is_change:
        return translate("Window", "Change the passphrase…")
    return translate("Window", "Protect this plan…")


def _named(word: str, step: str) -> str:
    return shown(f"{word}: {step}" if step else word)
