"""Removing what the app has written on this computer, with what cannot be removed said beside it."""

from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QVBoxLayout, QWidget

from planner.storage.errors import shown as shown_path
from planner.storage.places import places
from planner.storage.traces import OWN_WORK, Kind, Trace, remove, traces
from ui.bench import Bench
from ui.dialogs.fitting import FittedDialog
from ui.widgets.scrolled import Body, scrolled
from ui.widgets.text import button, label, shown
from ui.words import translate


class RemoveTraces(FittedDialog):
    """Every kind of file that is there with its size, to be ticked; own work is not ticked by itself."""

    wide = 600

    def __init__(self, parent: QWidget | None, bench: Bench) -> None:
        super().__init__(parent)
        self._bench = bench
        self._places = places()
        self.boxes: dict[Kind, QCheckBox] = {}
        self.setWindowTitle(translate("Traces", "Remove my traces"))
        self._body = Body()
        self._column = QVBoxLayout(self._body)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(self.px(6))
        view = scrolled(self._body, translate("Traces", "What is on this computer"))
        view.setMinimumHeight(min(self.px(400), round(self.screen().availableGeometry().height() * 0.6)))
        self.told = label("", wrap=True)
        self.told.hide()
        self.remove = button(translate("Traces", "Remove what is ticked"))
        self.remove.clicked.connect(self._remove)
        self.close_it = button(translate("Dialogs", "Close"), "main")
        self.close_it.setDefault(True)
        self.close_it.clicked.connect(self.accept)
        foot = QHBoxLayout()
        foot.addWidget(self.remove)
        foot.addStretch(1)
        foot.addWidget(self.close_it)
        column = QVBoxLayout(self)
        column.setContentsMargins(self.px(24), self.px(20), self.px(24), self.px(20))
        column.setSpacing(self.px(10))
        column.addWidget(label(translate("Traces", "Remove my traces"), "section", wrap=True))
        column.addWidget(view, 1)
        column.addWidget(self.told)
        column.addLayout(foot)
        self._fill(traces(self._places))

    def _fill(self, found: tuple[Trace, ...]) -> None:
        for trace in found:
            made = QCheckBox(shown(trace_words(trace)))
            made.setAccessibleDescription("\n".join(shown_path(file) for file in trace.files[:20]))
            made.setChecked(trace.kind not in OWN_WORK)
            made.setProperty("trace", trace.kind)
            made.toggled.connect(lambda _on: self._look())
            self.boxes[trace.kind] = made
            self._column.addWidget(made)
            self._column.addWidget(label(_where(trace), "small", wrap=True))
        if not found:
            self._column.addWidget(label(translate("Traces", "The app has written nothing here."), wrap=True))
        self._column.addSpacing(self.px(8))
        self._column.addWidget(label(translate("Traces", "What this cannot remove"), "strong", wrap=True))
        for sentence in beyond_reach():
            self._column.addWidget(label(sentence, wrap=True))
        self._column.addStretch(1)
        self._look()

    def _look(self) -> None:
        self.remove.setEnabled(any(box.isChecked() for box in self.boxes.values()))

    def _remove(self) -> None:
        wanted = {kind for kind, box in self.boxes.items() if box.isChecked()}
        chosen = [trace for trace in traces(self._places) if trace.kind in wanted]
        if "settings" in wanted:
            # Or closing the window would write them again.
            self._bench.settings.keep_nothing()
        left = remove(chosen, self._places)
        for kind in wanted:
            self.boxes[kind].setChecked(False)
            self.boxes[kind].setEnabled(False)
        gone = sum(len(trace.files) for trace in chosen) - len(left)
        self.told.setText(_result(gone, tuple(map(shown_path, left))))
        self.told.show()
        self._look()
        self._fit()


def trace_words(trace: Trace) -> str:
    """Return what files of a kind are, how many there are and how large."""
    names: dict[Kind, str] = {
        "settings": translate("Traces", "Settings, and the list of recent plans"),
        "recovery": translate("Traces", "Recovery copies of unsaved work"),
        "backups": translate("Traces", "Earlier versions of saved plans"),
        "marks": translate("Traces", "Marks of open plans"),
        "toolkit": translate("Traces", "Your toolkit, with your notes about tools"),
        "templates": translate("Traces", "Your own templates"),
        "tools": translate("Traces", "Your own tools"),
    }
    size = translate("Traces", "{size} KB", size=max(1, round(trace.size / 1024)))
    return f"{names[trace.kind]} ({len(trace.files)}, {size})"


def beyond_reach() -> tuple[str, ...]:
    """Return what stays whatever is ticked, a sentence each."""
    return (
        translate("Traces", "Plans and papers that you saved: delete them yourself, and empty the bin."),
        translate(
            "Traces",
            "Lists of recent files, previews and search indexes that the system or other programs keep, and copies in"
            " backups, synced folders, mails and printers.",
        ),
        translate(
            "Traces",
            "The bytes themselves: a disk can hold what was deleted for a long time, and memory that was written to"
            " swap or for sleep too. Only a disk that is encrypted as a whole helps there.",
        ),
        translate("Traces", "The app itself, and that it was installed."),
    )


def _where(trace: Trace) -> str:
    return shown_path(trace.files[0] if len(trace.files) == 1 else trace.files[0].parent)


def _result(gone: int, left: tuple[str, ...]) -> str:
    told = translate("Traces", "Removed: %n files.", gone)
    if left:
        told += " " + translate("Traces", "Could not be removed: {names}.", names=", ".join(left[:5]))
    return told
