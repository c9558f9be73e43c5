"""The form of one block, at the right of the agenda: every field, applied as it is typed."""

from collections.abc import Callable

from msgspec import Struct
from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QGridLayout,
    QHBoxLayout,
    QMenu,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from planner.edits import Edit, fields
from planner.plan import Block
from planner.vocabulary import FORMS, KEEPS, KINDS, PURPOSES, Form, Gap, Keep, Kind, Purpose
from ui.theme import Theme
from ui.widgets.block_notes import LanguageFields, WhyCard
from ui.widgets.fields import ChoiceField, LineField, NotesField, RoleField, Stepper, icon_text_button, labelled
from ui.widgets.fold import Fold
from ui.widgets.form_head import FormHead
from ui.widgets.icons import Icons
from ui.widgets.materials_editor import MaterialsEditor
from ui.widgets.start_field import StartField
from ui.widgets.steps_editor import StepsEditor
from ui.widgets.tab_order import tab_as_laid_out
from ui.widgets.text import icon_button, label, restyled
from ui.wording import form_name, keep_name, kind_name, purpose_name
from ui.wording.ranges import gap_choices
from ui.words import translate


class Shown(Struct, frozen=True):
    """What the form shows of a block, with what its plan says about it."""

    block: Block
    start: int
    """Minutes from midnight, or from the start of its strand."""
    start_words: str
    hours: str
    languages: tuple[str, ...]
    roles: tuple[str, ...]
    reasons: tuple[str, ...] = ()
    has_handout: bool = False
    groups: str = ""
    """How people part into groups for it, in words."""
    length: str = ""
    """How long its tool takes with the people who come."""
    too_short: bool = False


class BlockForm(QWidget):
    """Every field of a block. It sends edits and keeps nothing."""

    edited = Signal(object)
    """An Edit to make."""
    refused = Signal(str)
    closed = Signal()
    acted = Signal(str)
    """Something to do with the block as a whole, by the id of an action of the agenda."""

    def __init__(self, theme: Theme, icons: Icons, *, menu: Callable[[], QMenu]) -> None:
        super().__init__()
        self._theme, self._icons = theme, icons
        self._menu = menu
        self._id = ""
        self.head = FormHead(theme, icons)
        self.head.closed.connect(self.closed)
        self._make_fields()
        inside = QWidget()
        px = theme.px
        column = QVBoxLayout(inside)
        column.setContentsMargins(px(16), 0, px(16), px(12))
        column.setSpacing(px(8))
        for widget in self._parts():
            column.addWidget(widget)
        column.addStretch(1)
        self._scroll = QScrollArea()
        self._scroll.setWidgetResizable(True)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._scroll.setWidget(inside)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        head = QVBoxLayout()
        head.setContentsMargins(px(16), px(12), px(12), px(6))
        head.addWidget(self.head)
        whole.addLayout(head)
        whole.addWidget(self._scroll, 1)
        whole.addWidget(self._build_foot())
        for part in (self._public_titles, self.steps, self._materials, self._public_notes):
            part.rebuilt.connect(lambda: tab_as_laid_out(self))
        tab_as_laid_out(self)

    def show_block(self, shown: Shown) -> None:
        """Show a block; what is being typed is left alone."""
        block = shown.block
        if block.id != self._id:
            self._id = block.id
            self.steps.stop_editing()
            self._scroll.verticalScrollBar().setValue(0)
        name = translate("Agenda", "{kind} block", kind=kind_name(block.kind))
        name = kind_name(block.kind) if block.kind == "custom" else name
        self.head.show_head(name, shown.hours, block.purpose, purpose_name(block.purpose))
        self.title.show_text(block.title)
        self._public_titles.show_texts(shown.languages, block.public_title)
        self.minutes.set_least(0 if block.kind == "custom" else 1)
        self.minutes.show_number(block.minutes)
        self._start.show_start(shown.start, shown.start_words, block.start)
        self.length.setText(shown.length)
        self.length.setVisible(bool(shown.length))
        restyled(self.length, "role", "warning" if shown.too_short else "small")
        self.gap_holder.setVisible(block.start is not None)
        self.gap.show_value(block.gap)
        self._kind.show_value(block.kind)
        self._purpose.show_value(block.purpose)
        self._form.show_value(block.form)
        self._keep.show_value(block.keep)
        self.lead.show_role(block.lead, shown.roles)
        self._second.show_role(block.second, shown.roles)
        self._why.show_reasons(shown.reasons)
        if self.groups.text() != shown.groups:
            self.groups.setText(shown.groups)
        self.groups.setVisible(bool(shown.groups))
        self.steps.show_steps(block.steps, block.minutes)
        self._materials.show_materials(block.materials)
        self._materials_fold.show_summary(_materials_words(block))
        self._public_notes.show_texts(shown.languages, block.public_notes)
        self._public_fold.show_summary(_written_words(any(block.public_notes.values())))
        self._private.show_text(block.private_notes)
        self._private_fold.show_summary(_written_words(bool(block.private_notes)))
        self.handout.setVisible(shown.has_handout)
        self.handout.setChecked(block.handout)
        self._pin.setText(translate("Agenda", "Unpin") if block.start is not None else translate("Agenda", "Pin"))
        self._swap.setEnabled(block.tool is not None)

    def focus_title(self) -> None:
        """Put the keyboard into the title."""
        self.title.setFocus(Qt.FocusReason.OtherFocusReason)
        self.title.selectAll()

    def focus_lead(self) -> None:
        """Put the keyboard where the lead is chosen."""
        self._scroll.ensureWidgetVisible(self.lead)
        self.lead.setFocus(Qt.FocusReason.OtherFocusReason)

    def _make_fields(self) -> None:
        theme, icons = self._theme, self._icons
        self.title = LineField(hint=translate("Agenda", "What happens"))
        self.title.textEdited.connect(lambda text: self._send(fields.Retitle(self._id, text)))
        self._public_titles = LanguageFields(
            translate("Agenda", "Title that others read"),
            theme,
            icons,
            hint=translate("Agenda", "If empty, only its kind"),
        )
        self._public_titles.written.connect(
            lambda tag, text: self._send(fields.WritePublicTitle(self._id, tag, text))
        )
        self.minutes = Stepper(theme, icons)
        self.minutes.changed.connect(lambda minutes: self._send(fields.Retime(self._id, minutes)))
        self._start = StartField(theme)
        self._start.pinned.connect(lambda hour: self._send(fields.Pin(self._id, hour)))
        self._start.refused.connect(self.refused)
        self.length = label("", "small", wrap=True)
        self.gap: ChoiceField[Gap] = ChoiceField(gap_choices())
        self.gap.picked.connect(lambda gap: self._send(fields.RuleGap(self._id, gap)))
        self.gap_holder = labelled(translate("Agenda", "Free minutes ahead of it"), self.gap, theme)
        self._kind: ChoiceField[Kind] = ChoiceField((kind, kind_name(kind)) for kind in KINDS)
        self._kind.picked.connect(lambda kind: self._send(fields.ChangeKind(self._id, kind)))
        self._purpose: ChoiceField[Purpose] = ChoiceField((one, purpose_name(one)) for one in PURPOSES)
        self._purpose.picked.connect(lambda purpose: self._send(fields.ChangePurpose(self._id, purpose)))
        self._form: ChoiceField[Form] = ChoiceField((form, form_name(form)) for form in FORMS)
        self._form.picked.connect(lambda form: self._send(fields.ChangeForm(self._id, form)))
        self._keep: ChoiceField[Keep] = ChoiceField((keep, keep_name(keep)) for keep in KEEPS)
        self._keep.picked.connect(lambda keep: self._send(fields.Mark(self._id, keep)))
        self.lead = RoleField(hint=translate("Agenda", "Nobody yet"))
        self.lead.typed.connect(lambda role: self._send(fields.AssignLead(self._id, role)))
        self._second = RoleField(hint=translate("Agenda", "Nobody yet"))
        self._second.typed.connect(lambda role: self._send(fields.AssignSecond(self._id, role)))
        self.groups = label("", "small", wrap=True)
        self._why = WhyCard(theme)
        self.steps = StepsEditor(theme, icons)
        self.steps.changed.connect(lambda steps: self._send(fields.ChangeSteps(self._id, steps)))
        self.steps.length_wanted.connect(lambda minutes: self._send(fields.Retime(self._id, minutes)))
        self._materials = MaterialsEditor(theme, icons)
        self._materials.changed.connect(lambda things: self._send(fields.ChangeMaterials(self._id, things)))
        self._materials_fold = Fold(translate("Agenda", "Materials"), self._materials, theme, icons)
        self._public_notes = LanguageFields(
            translate("Agenda", "Notes that others read"), theme, icons, several_lines=True
        )
        self._public_notes.written.connect(lambda tag, text: self._send(fields.WritePublicNotes(self._id, tag, text)))
        self._public_fold = Fold(translate("Agenda", "Notes for everybody"), self._public_notes, theme, icons)
        self._private = NotesField(hint=translate("Agenda", "They stand in the facilitator's plan only"), least=3)
        self._private.setAccessibleName(translate("Agenda", "Notes only you see"))
        self._private.typed.connect(lambda text: self._send(fields.WritePrivateNotes(self._id, text)))
        self._private_fold = Fold(translate("Agenda", "Notes only you see"), self._private, theme, icons)
        self.handout = QCheckBox(translate("Agenda", "Print its handout"))
        self.handout.clicked.connect(lambda on: self._send(fields.PrintHandout(self._id, on)))

    def _parts(self) -> tuple[QWidget, ...]:
        theme = self._theme
        pairs = (
            (translate("Agenda", "Minutes"), self.minutes, translate("Agenda", "Starts"), self._start),
            (translate("Agenda", "Purpose"), self._purpose, translate("Agenda", "Form"), self._form),
            (translate("Agenda", "Leads"), self.lead, translate("Agenda", "Second"), self._second),
            (translate("Agenda", "Kind"), self._kind, translate("Agenda", "If time is short"), self._keep),
        )
        grid_holder = QWidget()
        grid = QGridLayout(grid_holder)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(theme.px(10))
        grid.setVerticalSpacing(theme.px(8))
        grid.setColumnStretch(0, 100)
        grid.setColumnStretch(1, 115)
        for at, (one, left, other, right) in enumerate(pairs):
            grid.addWidget(labelled(one, left, theme), at, 0)
            grid.addWidget(labelled(other, right, theme), at, 1)
        return (
            labelled(translate("Agenda", "Title"), self.title, theme),
            self._public_titles,
            grid_holder,
            self.length,
            self.groups,
            self.gap_holder,
            self._why,
            self.steps,
            self._materials_fold,
            self._public_fold,
            self._private_fold,
            self.handout,
        )

    def _build_foot(self) -> QWidget:
        theme, icons = self._theme, self._icons
        foot = QWidget()
        row = QHBoxLayout(foot)
        row.setContentsMargins(theme.px(16), theme.px(8), theme.px(12), theme.px(10))
        row.setSpacing(theme.px(8))
        self._swap = self._foot_button("swap", translate("Agenda", "Swap…"))
        self._swap.clicked.connect(lambda: self.acted.emit("swap"))
        self._park = self._foot_button("park", translate("Agenda", "Park"))
        self._park.clicked.connect(lambda: self.acted.emit("park"))
        self._pin = self._foot_button("pin", translate("Agenda", "Pin"))
        self._pin.clicked.connect(lambda: self.acted.emit("pin"))
        more = icon_button(
            icons.icon("more", theme.colour("text"), size=theme.px(20)),
            translate("Agenda", "More with this block"),
            size=theme.px(20),
        )
        more.setMinimumSize(theme.px(30), theme.px(30))
        more.clicked.connect(lambda: self._pop(self._menu(), more))
        for widget in (self._swap, self._park, self._pin):
            row.addWidget(widget)
        row.addStretch(1)
        row.addWidget(more)
        return foot

    def _foot_button(self, icon: str, text: str) -> QPushButton:
        return icon_text_button(text, icon, self._theme, self._icons)

    @staticmethod
    def _pop(menu: QMenu, beside: QWidget) -> None:
        menu.popup(beside.mapToGlobal(QPoint(0, -menu.sizeHint().height())))

    def _send(self, edit: Edit) -> None:
        if self._id:
            self.edited.emit(edit)


def _materials_words(block: Block) -> str:
    return ", ".join(material.item for material in block.materials if material.item) or translate("Agenda", "none")


def _written_words(written: bool) -> str:
    return translate("Agenda", "written") if written else translate("Agenda", "empty")
