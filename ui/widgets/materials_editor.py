"""The materials of a block: how many of what, for whom, and what serves instead."""

from msgspec.structs import replace
from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from planner.catalog import Material
from planner.vocabulary import Each
from ui.theme import Theme
from ui.widgets.fields import ChoiceField, LineField, Stepper, icon_text_button, labelled
from ui.widgets.icons import Icons
from ui.widgets.text import icon_button, rule
from ui.words import translate


class MaterialsEditor(QWidget):
    """All materials of one block."""

    changed = Signal(tuple)
    rebuilt = Signal()
    """There are other fields than before."""

    def __init__(self, theme: Theme, icons: Icons) -> None:
        super().__init__()
        self._theme, self._icons = theme, icons
        self._materials: tuple[Material, ...] = ()
        self._rows: list[_Row] = []
        self._column = QVBoxLayout()
        self._column.setSpacing(0)
        add = icon_text_button(translate("Agenda", "Add something to bring"), "plus", theme, icons)
        add.clicked.connect(self._add)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, theme.px(6))
        column.addLayout(self._column)
        column.addWidget(add, 0, Qt.AlignmentFlag.AlignLeft)

    def show_materials(self, materials: tuple[Material, ...]) -> None:
        """Show the materials of a block."""
        if materials is self._materials:
            return
        self._materials = materials
        while len(self._rows) > len(materials):
            gone = self._rows.pop()
            self._column.removeWidget(gone)
            gone.hide()
            gone.deleteLater()
        while len(self._rows) < len(materials):
            self._rows.append(self._new_row())
            self._column.addWidget(self._rows[-1])
        for row, material in zip(self._rows, materials, strict=True):
            row.show_material(material)
        self.rebuilt.emit()

    def _new_row(self) -> "_Row":
        row = _Row(self._theme, self._icons)
        row.changed.connect(lambda material, row=row: self._take(self._rows.index(row), material))
        row.removed.connect(lambda row=row: self._take(self._rows.index(row), None))
        return row

    def _take(self, at: int, material: Material | None) -> None:
        new = (material,) if material is not None else ()
        self.changed.emit((*self._materials[:at], *new, *self._materials[at + 1 :]))

    def _add(self) -> None:
        self.changed.emit((*self._materials, Material(item="")))
        if self._rows:
            self._rows[-1].item.setFocus(Qt.FocusReason.OtherFocusReason)


class _Row(QWidget):
    """One material."""

    changed = Signal(Material)
    removed = Signal()

    def __init__(self, theme: Theme, icons: Icons) -> None:
        super().__init__()
        self._material = Material(item="")
        self.item = LineField(hint=translate("Agenda", "Flipchart sheet"))
        self.item.textEdited.connect(lambda text: self._take(item=text))
        self._quantity = Stepper(theme, icons, least=1, most=1_000, step=1)
        self._quantity.changed.connect(lambda number: self._take(quantity=number))
        self._each: ChoiceField[Each] = ChoiceField(
            (
                ("room", translate("Agenda", "for the room")),
                ("group", translate("Agenda", "for each group")),
                ("person", translate("Agenda", "for each person")),
            )
        )
        self._each.picked.connect(lambda each: self._take(each=each))
        self._spare = Stepper(theme, icons, least=0, most=100, step=5)
        self._spare.changed.connect(lambda number: self._take(spare=number))
        self._instead = LineField(hint=translate("Agenda", "The back of a poster, chalk on the floor"))
        self._instead.textEdited.connect(lambda text: self._take(instead=text))
        remove = icon_button(
            icons.icon("trash", theme.colour("text"), size=theme.px(18)),
            translate("Agenda", "Do not bring this"),
            size=theme.px(18),
        )
        remove.clicked.connect(self.removed)
        grid = QGridLayout(self)
        grid.setContentsMargins(0, theme.px(6), 0, theme.px(6))
        grid.setVerticalSpacing(theme.px(5))
        grid.setColumnStretch(0, 20)
        grid.setColumnStretch(1, 27)
        grid.addWidget(labelled(translate("Agenda", "What"), self.item, theme), 0, 0, 1, 2)
        grid.addWidget(labelled(translate("Agenda", "How many"), self._quantity, theme), 1, 0)
        grid.addWidget(labelled(translate("Agenda", "For whom"), self._each, theme), 1, 1, 1, 2)
        grid.addWidget(labelled(translate("Agenda", "To spare, %"), self._spare, theme), 2, 0)
        grid.addWidget(labelled(translate("Agenda", "Or instead"), self._instead, theme), 2, 1, 1, 2)
        grid.addWidget(remove, 0, 2, Qt.AlignmentFlag.AlignBottom)
        grid.addWidget(rule(), 3, 0, 1, 3)

    def show_material(self, material: Material) -> None:
        """Show a material."""
        self._material = material
        self.item.show_text(material.item)
        self._quantity.show_number(material.quantity)
        self._each.show_value(material.each)
        self._spare.show_number(material.spare)
        self._instead.show_text(material.instead)

    def _take(self, **values: object) -> None:
        self.changed.emit(replace(self._material, **values))
