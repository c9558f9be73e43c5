"""Versions of a plan and copies of it: kept under a name, compared, gone back to, and taken over one by one."""

from collections.abc import Callable

from msgspec import Struct
from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QBoxLayout, QHBoxLayout, QListView, QVBoxLayout, QWidget

from planner.edits.versions import ForgetVersion, KeepVersion, RestoreVersion
from planner.merging import Offered, TakeChanges, at_snapshot, common_ancestor, offers
from planner.plan import Plan, Snapshot
from ui.bench import Bench
from ui.delegates.two_lines import TwoLinesDelegate
from ui.dialogs.fitting import FittedDialog
from ui.models.versions import Side, VersionsModel
from ui.widgets.difference_table import DifferenceTable
from ui.widgets.fields import LineField
from ui.widgets.flow import FlowLayout
from ui.widgets.text import button, label
from ui.wording.merging import offered_rows
from ui.words import QT_TRANSLATE_NOOP, translate


class Beside(Struct, frozen=True):
    """What is compared with the open plan: another version of it, and what both had in common."""

    plan: Plan
    ancestor: Plan | None
    snapshot: Snapshot | None = None


class Versions(FittedDialog):
    """Versions and other files at the left; at the right what the chosen one has that the plan has not."""

    wide = 980
    tall = 620

    def __init__(
        self, parent: QWidget | None, bench: Bench, *, other_file: Callable[[], tuple[str, Plan] | None]
    ) -> None:
        super().__init__(parent)
        self._bench, self._other_file = bench, other_file
        self._offers: tuple[Offered, ...] = ()
        theme = bench.theme
        self.setWindowTitle(translate("Versions", "Versions and copies"))
        self.model = VersionsModel()
        self.list = QListView()
        self.list.setModel(self.model)
        self.list.setItemDelegate(TwoLinesDelegate(theme, self.list))
        self.list.setAccessibleName(translate("Versions", "Versions and other files"))
        self.list.setResizeMode(QListView.ResizeMode.Adjust)
        self.list.setWordWrap(True)
        self.list.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setMinimumWidth(theme.px(220))
        self.name = LineField(hint=translate("Versions", "Name of this version"))
        self.name.setAccessibleName(translate("Versions", "Name of this version"))
        self.keep = button(translate("Versions", "Keep this version"))
        self.file = button(translate("Versions", "Compare with a file…"))
        self.about = label("", "small", wrap=True)
        self.table = DifferenceTable(theme, translate("Versions", "What it has that the plan has not"))
        self.take = button(translate("Versions", "Take this"))
        self.take_all = button("")
        self.back = button(translate("Versions", "Go back to all of it"))
        self.forget = button(translate("Versions", "Let it go"))
        self.undo = button(translate("Versions", "Undo"))
        self._build()
        self._connect()
        self._refresh()
        self.name.setFocus()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        narrow = self.width() < self.px(640)
        below, beside = QBoxLayout.Direction.TopToBottom, QBoxLayout.Direction.LeftToRight
        self._columns.setDirection(below if narrow else beside)

    def _build(self) -> None:
        px = self._bench.theme.px
        keeping = QHBoxLayout()
        keeping.setSpacing(px(8))
        keeping.addWidget(self.name, 1)
        keeping.addWidget(self.keep)
        left = QVBoxLayout()
        left.setSpacing(px(8))
        left.addLayout(keeping)
        left.addWidget(self.list, 1)
        left.addWidget(self.file)
        deeds = QWidget()
        flow = FlowLayout(deeds, gap=px(8))
        for each in (self.take, self.take_all, self.back, self.forget, self.undo):
            flow.addWidget(each)
        right = QVBoxLayout()
        right.setSpacing(px(8))
        right.addWidget(self.about)
        right.addWidget(self.table, 1)
        right.addWidget(deeds)
        self._columns = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._columns.setSpacing(px(16))
        self._columns.addLayout(left, 4)
        self._columns.addLayout(right, 7)
        column = QVBoxLayout(self)
        column.setContentsMargins(px(24), px(20), px(24), px(20))
        column.setSpacing(px(12))
        column.addWidget(label(translate("Versions", "Versions and copies"), "section"))
        column.addLayout(self._columns, 1)
        column.addLayout(self.foot_to_close(by_return=False))

    def _connect(self) -> None:
        self.keep.clicked.connect(self._keep)
        self.name.returnPressed.connect(self._keep)
        self.file.clicked.connect(self._add_file)
        self.take.clicked.connect(self._take_one)
        self.table.activated.connect(lambda _index: self._take_one())
        self.take_all.clicked.connect(self._take_all)
        self.back.clicked.connect(self._go_back)
        self.forget.clicked.connect(self._forget)
        self.undo.clicked.connect(self._bench.document.stack.undo)
        self.list.selectionModel().currentChanged.connect(self._current_changed)
        self._bench.document.changed.connect(self._refresh)
        self.finished.connect(lambda _result: self._bench.document.changed.disconnect(self._refresh))

    def _refresh(self) -> None:
        """Show everything as the plan is now; the chosen version stays chosen."""
        chosen = self.list.currentIndex().row()
        self.model.show_plan(self._bench.document.plan)
        if self.model.rowCount():
            self.list.setCurrentIndex(self.model.index(min(max(chosen, 0), self.model.rowCount() - 1), 0))
        self._show(self._side())

    def _current_changed(self, _now: QModelIndex, _before: QModelIndex) -> None:
        self._show(self._side())

    def _side(self) -> Side | None:
        side: Side | None = self.list.currentIndex().data(VersionsModel.SIDE)
        return side

    def _show(self, side: Side | None) -> None:
        plan = self._bench.document.plan
        self.undo.setEnabled(self._bench.document.stack.canUndo())
        self.back.setVisible(side is not None and side.snapshot is not None)
        self.forget.setVisible(side is not None and side.snapshot is not None)
        if side is None:
            self._offers = ()
            self.table.show_rows(())
            self.about.setText(
                translate("Versions", "Keep the plan as it is now under a name, or compare it with another file.")
            )
        else:
            other = _beside(side, plan)
            self._offers = offers(other.ancestor, plan, other.plan, by_version=True)
            self.table.show_rows(offered_rows(self._offers, plan, other.plan, hour=self._bench.hour))
            self.about.setText(_about(side, other, self._offers))
        free = [offer for offer in self._offers if not offer.conflict]
        self.take.setEnabled(bool(self._offers))
        self.take_all.setText(translate("Versions", "Take all that asks nothing (%n)", len(free)))
        self.take_all.setEnabled(bool(free))
        if self._offers:
            self.table.selectRow(0)

    def _keep(self) -> None:
        plan = self._bench.document.plan
        name = self.name.text().strip() or translate("Versions", "Version {number}", number=len(plan.snapshots) + 1)
        step = translate("Versions", "Kept this version: {name}", name=name)
        if self._bench.do(KeepVersion(self._bench.new_id(), name), step):
            self.name.clear()
            self.list.setCurrentIndex(self.model.index(0, 0))

    def _add_file(self) -> None:
        found = self._other_file()
        if found is not None:
            self.model.add_file(*found)
            self.list.setCurrentIndex(self.model.index(0, 0))
            self._show(self._side())

    def _take_one(self) -> None:
        at = self.table.currentIndex().row()
        if 0 <= at < len(self._offers):
            title = self.table.difference.told[at].title
            step = translate("Versions", "Took over: {title}", title=title)
            self._bench.do(TakeChanges(self._offers[at].changes), step)
            self.table.selectRow(min(at, len(self._offers) - 1))

    def _take_all(self) -> None:
        free = [change for offer in self._offers if not offer.conflict for change in offer.changes]
        self._bench.do(TakeChanges(tuple(free)), translate("Versions", "Took over everything that asked nothing"))

    def _go_back(self) -> None:
        side = self._side()
        if side is not None and side.snapshot is not None:
            step = translate("Versions", "Went back to: {name}", name=side.name)
            self._bench.do(RestoreVersion(side.snapshot.id), step)

    def _forget(self) -> None:
        side = self._side()
        if side is not None and side.snapshot is not None:
            self._bench.do(
                ForgetVersion(side.snapshot.id), translate("Versions", "Let a version go: {name}", name=side.name)
            )


def _beside(side: Side, plan: Plan) -> Beside:
    if side.snapshot is not None:
        return Beside(at_snapshot(plan, side.snapshot), None, side.snapshot)
    assert side.plan is not None
    return Beside(side.plan, common_ancestor(plan, side.plan))


def _about(side: Side, other: Beside, rows: tuple[Offered, ...]) -> str:
    if not rows:
        text = QT_TRANSLATE_NOOP("Versions", "The plan has everything that “{name}” has.")
    elif side.snapshot is not None:
        text = QT_TRANSLATE_NOOP(
            "Versions", "What was different in “{name}”. Take back one thing, or go back to all of it."
        )
    elif other.ancestor is None:
        text = QT_TRANSLATE_NOOP(
            "Versions",
            "“{name}” and the plan have no version in common, so nobody can tell who changed what. Everything that "
            "differs is listed; nothing is taken by itself.",
        )
    elif any(row.conflict for row in rows):
        text = QT_TRANSLATE_NOOP(
            "Versions", "What “{name}” changed since you shared it. Where it says “Both”, you both worked there."
        )
    else:
        text = QT_TRANSLATE_NOOP("Versions", "What “{name}” changed since you shared it. Nothing clashes.")
    return translate("Versions", text, name=side.name)
