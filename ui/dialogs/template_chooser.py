"""Choosing the template that a plan starts from, with a look into each."""

from msgspec.structs import replace
from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QBoxLayout,
    QHBoxLayout,
    QListView,
    QVBoxLayout,
    QWidget,
)

from planner.answering import NotAnAnswer
from planner.plan import Plan
from planner.reading import FaultsFound
from planner.refitting import refitted
from planner.storage.errors import StorageError
from planner.storage.places import places
from planner.templates import from_template
from planner.timetable import schedule
from ui.bench import Bench
from ui.delegates.two_lines import TwoLinesDelegate
from ui.dialogs.fitting import FittedDialog
from ui.models.templates import Offer, TemplatesModel, own_offers, shipped_offers
from ui.widgets.difference_table import DifferenceTable
from ui.widgets.scrolled import Body, scrolled
from ui.widgets.sheet import PlanSheet
from ui.widgets.template_fit import TemplateFit
from ui.widgets.text import button, label
from ui.wording.answers import not_an_answer
from ui.wording.differences import Told, told
from ui.wording.fitting import fitted_words
from ui.words import translate


def choose_template(parent: QWidget | None, bench: Bench) -> Plan | None:
    """Return the template that was chosen, shipped or one's own, or None."""
    own, unreadable = own_offers(places().templates)
    offers = (*own, *shipped_offers(bench.settings.now.language))
    dialog = TemplateChooser(parent, bench, offers, unreadable=len(unreadable))
    dialog.exec()
    return dialog.chosen


class TemplateChooser(FittedDialog):
    """The gallery at the left, the template under the cursor at the right."""

    wide = 900
    tall = 620

    def __init__(
        self, parent: QWidget | None, bench: Bench, offers: tuple[Offer, ...], *, unreadable: int = 0
    ) -> None:
        super().__init__(parent)
        self.chosen: Plan | None = None
        self._bench = bench
        self._read: dict[str, Plan] = {}
        theme = bench.theme
        self.setWindowTitle(translate("Templates", "Start from a template"))
        self.list = QListView()
        self.list.setModel(TemplatesModel(offers))
        self.list.setItemDelegate(TwoLinesDelegate(theme, self.list))
        self.list.setAccessibleName(translate("Templates", "Templates"))
        self.list.setResizeMode(QListView.ResizeMode.Adjust)
        self.list.setWordWrap(True)
        self.list.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setMouseTracking(True)
        self.list.setMinimumWidth(theme.px(200))
        self.list.selectionModel().currentChanged.connect(self._show)
        self.list.doubleClicked.connect(lambda _index: self._take())
        self.about = label("", "lead", wrap=True)
        self.sheet = PlanSheet(theme, bench.icons)
        self.sheet.show_whole(True)
        self._note = label("", "small", wrap=True)
        self._note.setText(
            translate("Templates", "Files in your templates folder that could not be read: %n", unreadable)
        )
        self._note.setVisible(unreadable > 0)
        self.fit = TemplateFit(theme)
        self.fit.changed.connect(self._refit)
        self.told = label("", "small", wrap=True)
        self.table = DifferenceTable(theme, translate("Templates", "What is changed to fit"))
        self._fitted: Plan | None = None
        self.start = button(translate("Templates", "Start from this"), "main")
        self.start.setDefault(True)
        self.start.setEnabled(False)
        self.start.clicked.connect(self._take)
        self._build()
        if offers:
            self.list.setCurrentIndex(self.list.model().index(0, 0))
        else:
            self.about.setText(
                translate("Templates", "No template is here yet. Save a plan as a template to have one.")
            )
            self.sheet.hide()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        narrow = self.width() < self.px(560)
        below, beside = QBoxLayout.Direction.TopToBottom, QBoxLayout.Direction.LeftToRight
        self._columns.setDirection(below if narrow else beside)

    def _build(self) -> None:
        theme = self._bench.theme
        body = Body()
        inner = QVBoxLayout(body)
        inner.setContentsMargins(theme.px(20), theme.px(4), theme.px(12), theme.px(4))
        inner.setSpacing(theme.px(12))
        inner.addWidget(self.about)
        inner.addWidget(self.fit)
        inner.addWidget(self.told)
        inner.addWidget(self.table)
        inner.addWidget(self.sheet)
        inner.addStretch(1)
        preview = scrolled(body, translate("Templates", "What is in this template"))
        self._columns = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._columns.setSpacing(theme.px(8))
        self._columns.addWidget(self.list, 2)
        self._columns.addWidget(preview, 3)
        close = button(translate("Dialogs", "Not now"))
        close.clicked.connect(self.reject)
        row = QHBoxLayout()
        row.setSpacing(theme.px(8))
        row.addWidget(self._note, 1)
        row.addStretch(0 if self._note.isVisibleTo(self) else 1)
        row.addWidget(close)
        row.addWidget(self.start)
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.px(24), theme.px(20), theme.px(24), theme.px(20))
        column.setSpacing(theme.px(12))
        column.addWidget(label(translate("Templates", "Start from a template"), "section"))
        column.addLayout(self._columns, 1)
        column.addLayout(row)

    def _show(self, now: QModelIndex, _before: QModelIndex) -> None:
        offer: Offer = now.data(TemplatesModel.OFFER)
        plan = self._plan_of(offer)
        self.start.setEnabled(plan is not None)
        self.sheet.setVisible(plan is not None)
        self.fit.setVisible(plan is not None)
        self._tell((), "")
        self._fitted = plan
        if plan is None:
            self.about.setText(translate("Templates", "This template cannot be read just now."))
            return
        self.about.setText(" ".join(part for part in (offer.about, f"({offer.length})") if part))
        self.fit.show_template(plan, self._bench.hour)
        self._show_sheet(plan)

    def _show_sheet(self, plan: Plan) -> None:
        self.sheet.show_plan(plan, schedule(plan), twelve=self._bench.settings.now.twelve_hours)

    def _refit(self) -> None:
        """Fit the template to what was typed, and show what that changes."""
        index = self.list.currentIndex()
        template = self._plan_of(index.data(TemplatesModel.OFFER)) if index.isValid() else None
        self._fitted = None
        if template is None:
            return
        try:
            brief = self.fit.answers(template)
        except NotAnAnswer as fault:
            self._tell((), not_an_answer(fault))
            return
        if brief is None:
            self._fitted = template
            self._tell((), "")
        else:
            laid_out = from_template(template, new_id=self._bench.new_id, brief=brief)
            plan = refitted(laid_out, template.brief)
            self._fitted = replace(plan, format=template.format, title=template.title)
            rows = told(laid_out, plan, hour=self._bench.hour, starts=False)
            over = max((-day.left_over for day in schedule(plan).days), default=0)
            self._tell(rows, fitted_words(changed=bool(rows), over=over))
        self._show_sheet(self._fitted)

    def _tell(self, rows: tuple[Told, ...], words: str) -> None:
        self.told.setText(words)
        self.told.setVisible(bool(words))
        self.table.setVisible(bool(rows))
        self.table.show_rows(rows)
        self.table.setFixedHeight(min(self.px(240), self.table.whole_height()))

    def _plan_of(self, offer: Offer) -> Plan | None:
        key = str(offer.file)
        if key not in self._read:
            try:
                self._read[key] = offer.plan()
            except (StorageError, FaultsFound):
                return None
        return self._read[key]

    def _take(self) -> None:
        self._refit()
        self.chosen = self._fitted
        if self.chosen is not None:
            self.accept()
