"""Threats worked on together: a list, a form for the one that is chosen, and the picture of all of them."""

from collections.abc import Callable

from msgspec.structs import replace
from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QGridLayout,
    QHBoxLayout,
    QLineEdit,
    QListWidget,
    QMenu,
    QVBoxLayout,
    QWidget,
)

from planner.plan import Measure, Plan
from planner.safety_content import Part
from planner.safety_record import Threat
from planner.vocabulary import GRADES, Grade, ProtectionArea
from ui.theme import Theme
from ui.widgets.icons import Icons
from ui.widgets.text import button, label, show_whole, shown
from ui.widgets.threat_matrix import ThreatMatrix
from ui.wording.safety_lists import grade_words
from ui.words import translate

_LONGEST = 2_000


class Threats(QWidget):
    """Shows and changes the threats of a plan; nothing in it is kept unless the foot says so."""

    put = Signal(object, str)
    """A Threat as it is to be, and which field was typed."""
    answered = Signal(str, object, str)
    """A threat's id, the Measure that answers it, and which field was typed."""
    removed = Signal(str)
    dropped = Signal()
    kept = Signal(bool)

    def __init__(self, parts: tuple[Part, ...], new_id: Callable[[], str], theme: Theme, icons: Icons) -> None:
        super().__init__()
        self._parts, self._new_id, self._theme = parts, new_id, theme
        self._threats: tuple[Threat, ...] = ()
        self._measures: dict[str, Measure] = {}
        self.add = button(
            translate("Safety", "Threat"), icon=icons.icon("plus", theme.colour("text"), size=theme.px(16))
        )
        self.add.setAccessibleName(translate("Safety", "Add a threat"))
        self.add.setMenu(self._menu())
        self.remove = button(translate("Safety", "Remove"))
        self.remove.setAccessibleName(translate("Safety", "Remove the chosen threat"))
        self.drop = button(translate("Safety", "Let go of all now"))
        self.list = QListWidget()
        self.list.setAccessibleName(translate("Safety", "Threats"))
        self.list.setSpacing(theme.px(2))
        self.matrix = ThreatMatrix(theme)
        self.keep = QCheckBox(translate("Safety", "Keep them in this plan’s file"))
        self._fate = label("", "small", wrap=True)
        self.form = QWidget()
        self._build()
        self._connect()

    def show_plan(self, plan: Plan, *, protected: bool) -> None:
        """Show the threats of a plan; ``protected`` says whether its file is sealed."""
        safety = plan.safety
        self._measures = {measure.id: measure for measure in safety.measures}
        chosen = self.list.currentRow()
        if [each.id for each in safety.threats] != [each.id for each in self._threats]:
            grown = len(safety.threats) > len(self._threats) > 0 or not self._threats
            self._threats = safety.threats
            self.list.blockSignals(True)
            self.list.clear()
            self.list.addItems([""] * len(self._threats))
            last = len(self._threats) - 1
            self.list.setCurrentRow(last if grown else min(chosen, last))
            self.list.blockSignals(False)
        self._threats = safety.threats
        for row, threat in enumerate(self._threats):
            self.list.item(row).setText(_line(row + 1, threat))
        lines = min(max(len(self._threats), 2), 6)
        self.list.setFixedHeight(lines * (self.list.fontMetrics().height() + self._theme.px(10)))
        self.matrix.show_threats(self._threats)
        self.keep.setEnabled(protected)
        self.keep.setChecked(safety.keep_threats)
        self._fate.setText(_fate(keep=safety.keep_threats, protected=protected))
        for widget in (self.list, self.matrix, self.form, self.remove, self.drop):
            widget.setVisible(bool(self._threats))
        self._show_form()

    def _menu(self) -> QMenu:
        """Return the ways to begin: an empty line, or words for each part of protection."""
        menu = QMenu(self)
        menu.addAction(translate("Safety", "In my own words")).triggered.connect(lambda: self._new("", None, False))
        menu.addSeparator()
        for part in self._parts:
            under = menu.addMenu(shown(part.title))
            for words, inside in (*((each, False) for each in part.outside), *((each, True) for each in part.inside)):
                under.addAction(shown(words)).triggered.connect(
                    lambda _on=False, words=words, id=part.id, inside=inside: self._new(words, id, inside)
                )
        return menu

    def _build(self) -> None:
        theme = self._theme
        ask = translate(
            "Safety",
            "Who could be harmed, and how, by people outside and inside the room? Roles, never names. Likelihood and "
            "impact stand side by side; what would be very grave is planned for, however unlikely.",
        )
        head = QHBoxLayout()
        for made in (self.add, self.remove, self.drop):
            head.addWidget(made)
        head.addStretch(1)
        self.what, self.whom = (
            self._field(translate("Safety", "What could happen")),
            self._field(translate("Safety", "To whom, in roles")),
        )
        self.weak = self._field(translate("Safety", "What makes it easier"))
        self.strong = self._field(translate("Safety", "What protects already"))
        self.do, self.who = (
            self._field(translate("Safety", "What we do")),
            self._field(translate("Safety", "Which role does it")),
        )
        self.part, self.likelihood, self.impact = QComboBox(), QComboBox(), QComboBox()
        self.part.addItem(translate("Safety", "not said"), None)
        for part in self._parts:
            self.part.addItem(part.title, part.id)
        for graded in (self.likelihood, self.impact):
            for grade in (None, *GRADES):
                graded.addItem(grade_words(grade), grade)
        self.inside = QCheckBox(translate("Safety", "Could come from inside the room"))
        self.grave = label(translate("Safety", "Plan for it, however unlikely it is."), "accent", wrap=True)
        rows: tuple[tuple[QWidget, QWidget], ...] = (
            (self.what, self.whom),
            (self.part, self.inside),
            (self.likelihood, self.impact),
            (self.weak, self.strong),
            (self.do, self.who),
        )
        for box, name in (
            (self.part, translate("Safety", "Part of protection")),
            (self.likelihood, translate("Safety", "Likelihood")),
            (self.impact, translate("Safety", "Impact")),
        ):
            box.setAccessibleName(name)
        grid = QGridLayout(self.form)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(theme.px(12))
        grid.setVerticalSpacing(theme.px(2))
        for row, pair in enumerate(rows):
            for side, widget in enumerate(pair):
                if not isinstance(widget, QCheckBox):
                    caption = label(widget.accessibleName(), "small")
                    caption.setBuddy(widget)
                    grid.addWidget(caption, 2 * row, side)
                grid.addWidget(widget, 2 * row + 1, side)
        grid.addWidget(self.grave, 2 * len(rows), 0, 1, 2)
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.px(18), 0, 0, theme.px(8))
        column.setSpacing(theme.px(8))
        column.addWidget(label(ask, "small", wrap=True))
        column.addLayout(head)
        for widget in (self.list, self.form, self.matrix, self.keep, self._fate):
            column.addWidget(widget)

    def _connect(self) -> None:
        self.list.currentRowChanged.connect(lambda _row: self._show_form())
        self.remove.clicked.connect(self._remove)
        self.drop.clicked.connect(self.dropped)
        self.keep.clicked.connect(self.kept)
        for field, widget in (("what", self.what), ("whom", self.whom)):
            widget.textEdited.connect(lambda text, field=field: self._write(field, text))
        for field, widget in (("vulnerabilities", self.weak), ("capacities", self.strong)):
            widget.textEdited.connect(lambda text, field=field: self._write(field, text))
        for field, widget in (("what", self.do), ("who", self.who)):
            widget.textEdited.connect(lambda text, field=field: self._answer(field, text))
        for field, box in (("area", self.part), ("likelihood", self.likelihood), ("impact", self.impact)):
            box.activated.connect(lambda _row, field=field, box=box: self._write(field, box.currentData()))
        self.inside.clicked.connect(lambda on: self._write("inside", on))

    @property
    def _chosen(self) -> Threat | None:
        row = self.list.currentRow()
        return self._threats[row] if 0 <= row < len(self._threats) else None

    def _new(self, words: str, area: ProtectionArea | None, inside: bool) -> None:
        self.put.emit(Threat(self._new_id(), words, area=area, inside=inside), "")
        (self.what if not words else self.whom).setFocus()

    def _remove(self) -> None:
        if self._chosen is not None:
            self.removed.emit(self._chosen.id)

    def _write(self, field: str, value: str | bool | Grade | None) -> None:
        if self._chosen is not None:
            typed = field if isinstance(value, str) and field not in ("area", "likelihood", "impact") else ""
            self.put.emit(replace(self._chosen, **{field: value}), typed)

    def _answer(self, field: str, text: str) -> None:
        threat = self._chosen
        if threat is not None:
            measure = self._measures.get(threat.measure or "") or Measure(self._new_id())
            self.answered.emit(threat.id, replace(measure, **{field: text}), field)

    def _show_form(self) -> None:
        threat = self._chosen
        self.form.setVisible(threat is not None)
        if threat is None:
            return
        measure = self._measures.get(threat.measure or "", Measure("none000000"))
        texts = (threat.what, threat.whom, threat.vulnerabilities, threat.capacities, measure.what, measure.who)
        fields = (self.what, self.whom, self.weak, self.strong, self.do, self.who)
        for widget, text in zip(fields, texts, strict=True):
            if widget.text() != text:
                show_whole(widget, text)
        boxes = ((self.part, threat.area), (self.likelihood, threat.likelihood), (self.impact, threat.impact))
        for box, value in boxes:
            box.setCurrentIndex(max(0, box.findData(value)))
        self.inside.setChecked(threat.inside)
        self.grave.setVisible(threat.is_to_be_planned_for)

    def _field(self, name: str) -> QLineEdit:
        made = QLineEdit()
        made.setMaxLength(_LONGEST)
        made.setAccessibleName(name)
        return made


def _line(number: int, threat: Threat) -> str:
    what = threat.what.strip() or translate("Safety", "What could happen?")
    grades = translate(
        "Safety",
        "likelihood {likelihood}, impact {impact}",
        likelihood=grade_words(threat.likelihood),
        impact=grade_words(threat.impact),
    )
    plan = translate("Safety", "; plan for it") if threat.is_to_be_planned_for else ""
    return f"{number}  {what}  ({grades}{plan})"


def _fate(*, keep: bool, protected: bool) -> str:
    if protected and keep:
        return translate("Safety", "Kept in the protected plan. They are printed on no paper.")
    if protected:
        return translate("Safety", "Dropped when you close the plan. Measures stay. They are printed on no paper.")
    return translate(
        "Safety",
        "Dropped when you close the plan: this file can be read by anybody, so it never holds them, and no recovery "
        "copy does. Measures stay. Protect the plan to have the choice.",
    )
