"""The form of a parallel group: its hour, and the name, lead, space and materials of each strand."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from planner.catalog import Material
from planner.edits.fields import Pin, RuleGap
from planner.edits.strands import DescribeStrand, Dissolve, EquipStrand, RemoveStrand, RetitleGroup
from planner.plan import Strand, Strands
from planner.vocabulary import Gap
from ui.theme import Theme
from ui.widgets.fields import ChoiceField, LineField, icon_text_button, labelled
from ui.widgets.fold import Fold
from ui.widgets.form_head import FormHead
from ui.widgets.icons import Icons
from ui.widgets.materials_editor import MaterialsEditor
from ui.widgets.start_field import StartField
from ui.widgets.tab_order import tab_as_laid_out
from ui.widgets.text import button, icon_button, label, rule
from ui.wording.ranges import gap_choices
from ui.words import translate


class GroupForm(QWidget):
    """The fields of a parallel group."""

    edited = Signal(object)
    refused = Signal(str)
    closed = Signal()
    strand_wanted = Signal(str)
    """One more strand is wanted in the group with this id."""

    def __init__(self, theme: Theme, icons: Icons) -> None:
        super().__init__()
        self._theme, self._icons = theme, icons
        self._group = ""
        self.rows: list[_StrandFields] = []
        """The fields of each strand."""
        px = theme.px
        self.head = FormHead(theme, icons)
        self.head.closed.connect(self.closed)
        self.title = LineField(hint=translate("Agenda", "At the same time"))
        self.title.textEdited.connect(lambda text: self.edited.emit(RetitleGroup(self._group, text)))
        self._start = StartField(theme)
        self._start.pinned.connect(lambda hour: self.edited.emit(Pin(self._group, hour)))
        self._start.refused.connect(self.refused)
        self.gap: ChoiceField[Gap] = ChoiceField(gap_choices())
        self.gap.picked.connect(lambda gap: self.edited.emit(RuleGap(self._group, gap)))
        self.gap_holder = labelled(translate("Agenda", "Free minutes ahead of it"), self.gap, theme)
        add = icon_text_button(translate("Agenda", "Add a strand"), "plus", theme, icons)
        add.clicked.connect(lambda: self.strand_wanted.emit(self._group))
        self.dissolve = button(translate("Agenda", "Put them one after the other"))
        self.dissolve.clicked.connect(lambda: self.edited.emit(Dissolve(self._group)))
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(px(16), px(12), px(16), px(12))
        column.setSpacing(px(8))
        column.addWidget(self.head)
        column.addWidget(
            label(translate("Agenda", "They start together; the longest one counts."), "small", wrap=True)
        )
        column.addWidget(labelled(translate("Agenda", "Title"), self.title, theme))
        column.addWidget(labelled(translate("Agenda", "Starts"), self._start, theme))
        column.addWidget(self.gap_holder)
        self._strands = QVBoxLayout()
        self._strands.setSpacing(px(8))
        column.addLayout(self._strands)
        column.addWidget(add, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(self.dissolve, 0, Qt.AlignmentFlag.AlignLeft)
        column.addStretch(1)
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setWidget(inside)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(scroll)

    def show_group(
        self, group: Strands, start: int, start_words: str, hours: str, needs: tuple[str, ...] = ()
    ) -> None:
        """Show a group with its hours; ``needs`` says what the blocks of each strand need."""
        self._group = group.id
        self.head.show_head(translate("Agenda", "At the same time"), hours)
        self.title.show_text(group.title)
        self._start.show_start(start, start_words, group.start)
        self.gap_holder.setVisible(group.start is not None)
        self.gap.show_value(group.gap)
        count = len(self.rows)
        while len(self.rows) > len(group.strands):
            gone = self.rows.pop()
            self._strands.removeWidget(gone)
            gone.hide()
            gone.deleteLater()
        while len(self.rows) < len(group.strands):
            made = _StrandFields(self._theme, self._icons)
            made.described.connect(self._describe)
            made.equipped.connect(self._equip)
            made.removed.connect(lambda id: self.edited.emit(RemoveStrand(self._group, id)))
            made.rebuilt.connect(lambda: tab_as_laid_out(self))
            self.rows.append(made)
            self._strands.addWidget(made)
        for at, (row, strand) in enumerate(zip(self.rows, group.strands, strict=True), start=1):
            carried = needs[at - 1] if at <= len(needs) else ""
            row.show_strand(strand, at, carried, removable=len(group.strands) > 1)
        if count != len(self.rows):
            tab_as_laid_out(self)

    def _equip(self, id: str, materials: tuple[Material, ...]) -> None:
        self.edited.emit(EquipStrand(self._group, id, materials))

    def _describe(self, id: str, title: str, lead: str, space: str) -> None:
        self.edited.emit(DescribeStrand(self._group, id, title, lead, space))


class _StrandFields(QWidget):
    """Name, lead, space and materials of one strand."""

    described = Signal(str, str, str, str)
    equipped = Signal(str, tuple)
    rebuilt = Signal()
    """There are other fields than before."""
    removed = Signal(str)

    def __init__(self, theme: Theme, icons: Icons) -> None:
        super().__init__()
        self._id = ""
        self._head = label("", "strong")
        self._remove = icon_button(
            icons.icon("trash", theme.colour("text"), size=theme.px(18)),
            translate("Agenda", "Remove this strand with its blocks"),
            size=theme.px(18),
        )
        self._remove.clicked.connect(lambda: self.removed.emit(self._id))
        self._title = LineField(hint=translate("Agenda", "Drivers"))
        self._lead = LineField(hint=translate("Agenda", "Nobody yet"), longest=100)
        self._space = LineField(hint=translate("Agenda", "The yard"))
        for field in (self._title, self._lead, self._space):
            field.textEdited.connect(self._tell)
        head = QHBoxLayout()
        head.addWidget(self._head, 1)
        head.addWidget(self._remove)
        pair = QHBoxLayout()
        pair.setSpacing(theme.px(10))
        pair.addWidget(labelled(translate("Agenda", "Leads"), self._lead, theme))
        pair.addWidget(labelled(translate("Agenda", "Where"), self._space, theme))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.px(6))
        column.addWidget(rule())
        column.addLayout(head)
        column.addWidget(labelled(translate("Agenda", "Name of the strand"), self._title, theme))
        column.addLayout(pair)
        self.materials = MaterialsEditor(theme, icons)
        self.materials.changed.connect(lambda things: self.equipped.emit(self._id, things))
        self.materials.rebuilt.connect(self.rebuilt)
        self.fold = Fold(translate("Agenda", "Materials of the strand"), self.materials, theme, icons)
        column.addWidget(self.fold)
        self._carried = label("", "small", wrap=True)
        column.addWidget(self._carried)

    def show_strand(self, strand: Strand, number: int, carried: str, *, removable: bool) -> None:
        """Show a strand, and what its blocks need."""
        self._carried.setText(carried)
        self._carried.setVisible(bool(carried))
        self._id = strand.id
        self._head.setText(translate("Agenda", "Strand {number}", number=number))
        self._title.show_text(strand.title)
        self._lead.show_text(strand.lead)
        self._space.show_text(strand.space)
        self.materials.show_materials(strand.materials)
        self.fold.show_summary(
            ", ".join(thing.item for thing in strand.materials if thing.item) or translate("Agenda", "none")
        )
        self._remove.setEnabled(removable)

    def _tell(self) -> None:
        self.described.emit(self._id, self._title.text(), self._lead.text(), self._space.text())
