"""For which hours and how many people a template is wanted: fields that begin with the template's own."""

from collections.abc import Callable

from msgspec.structs import replace
from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from planner.answering import hour_typed, people_typed, sensible
from planner.brief import Brief, Hours
from planner.plan import Plan
from ui.later import later
from ui.theme import Theme
from ui.widgets.fields import LineField, labelled
from ui.widgets.flow import FlowLayout
from ui.widgets.hour_field import hour_field, hour_text
from ui.words import translate

WAIT_MS = 300
"""How long after the last key the template is fitted again."""


class TemplateFit(QWidget):
    """The hours of each day, and the people."""

    changed = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.start = hour_field(theme, translate("Templates", "From"))
        self.end = hour_field(theme, translate("Templates", "Until"))
        self.people = LineField(hint=translate("Templates", "12-18"))
        self.people.setFixedWidth(theme.px(88))
        flow = FlowLayout(self, gap=theme.px(10))
        flow.addWidget(labelled(translate("Templates", "From"), self.start, theme))
        flow.addWidget(labelled(translate("Templates", "Until"), self.end, theme))
        flow.addWidget(labelled(translate("Templates", "People"), self.people, theme))
        self._timer = later(self, WAIT_MS, self.changed)
        for field in (self.start, self.end, self.people):
            field.textEdited.connect(lambda _text: self._timer.start())

    def show_template(self, template: Plan, say: Callable[[int], str] | None = None) -> None:
        """Show a template's own hours (those of its first day), as ``say`` writes them, and people."""
        self._timer.stop()
        first = template.days[0] if template.days else None
        self.start.setText(hour_text(first.start, say) if first is not None else "")
        self.end.setText(hour_text(first.end, say) if first is not None else "")
        people = template.brief.participants
        self.people.setText(str(people) if people is not None else "")

    def answers(self, template: Plan) -> Brief | None:
        """Return the template's answers with what was typed, or None where nothing is other than the template has.

        Every day takes on the hours once they were changed. Raises NotAnAnswer when something typed is none.
        """
        brief = template.brief
        if self.people.text().strip():
            brief = replace(brief, participants=people_typed(self.people.text()))
        first = template.days[0] if template.days else None
        if first is not None:
            start, end = hour_typed(self.start.text()), hour_typed(self.end.text())
            if (start, end) != (first.start, first.end):
                brief = replace(brief, days=tuple(sensible(Hours(start, end)) for _ in template.days))
        return brief if brief != template.brief else None
