"""The tabs under a tool: how to run it, how to adapt it, care and what comes after, its handout, its source."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from planner.catalog import Catalog, HandoutPart, Material, Step, Tool
from ui.theme import Theme
from ui.widgets.flow import FlowLayout
from ui.widgets.icons import Icons
from ui.widgets.prose import Prose, read_label, said
from ui.widgets.text import button, label
from ui.wording.labels import form_name, level_name, minutes_words, scale_name
from ui.wording.tools import adaptation_name, after_words, experience_words, need_words
from ui.words import translate


def run_it(tool: Tool, theme: Theme, icons: Icons) -> QWidget:
    """Return what one needs to run a tool: what to prepare, its steps, and what to ask at the end."""
    page = Prose(theme, icons)
    if tool.prepare:
        page.heading(translate("Tools", "Before people come"))
        for sentence in tool.prepare:
            page.point(sentence)
        page.line()
    for step in tool.steps:
        page.widget(step_box(step, theme))
        page.line()
    if tool.debrief:
        page.heading(translate("Tools", "Afterwards, ask"))
        for question in tool.debrief:
            page.widget(said(question, theme))
    if tool.materials:
        page.heading(translate("Tools", "Materials"))
        for material in tool.materials:
            page.point(_how_many(material))
            if material.instead:
                page.paragraph(translate("Tools", "Or else: {instead}", instead=material.instead), "small")
    return page


def adapt_it(tool: Tool, theme: Theme, icons: Icons) -> QWidget:
    """Return other ways to run a tool, when not to, and how to take part without doing it."""
    page = Prose(theme, icons)
    if tool.variations:
        page.heading(translate("Tools", "Other ways"))
        for variation in tool.variations:
            name = f"{variation.name} · {minutes_words(variation.minutes)}"
            page.pair(name, variation.change)
    if tool.adaptations:
        page.heading(translate("Tools", "For people and places"))
        for key, words in tool.adaptations.items():
            page.pair(adaptation_name(key), words)
    if tool.when_not:
        page.heading(translate("Tools", "When to choose something else"))
        page.paragraph(tool.when_not)
    if tool.pass_:
        page.heading(translate("Tools", "Taking part without doing it"))
        page.paragraph(tool.pass_)
    page.heading(translate("Tools", "What it asks for"))
    page.paragraph(translate("Tools", "It is {experience}.", experience=experience_words(tool.level)))
    if tool.needs:
        page.paragraph(translate("Tools", "It needs {needs}.", needs=", ".join(map(need_words, tool.needs))))
    scales = (
        f"{scale_name(name)}: {level_name(getattr(tool.scales, name))}" for name in tool.scales.__struct_fields__
    )
    page.paragraph(" · ".join(scales), "small")
    return page


def care_and_after(
    tool: Tool, catalog: Catalog, open_tool: Callable[[str], None], theme: Theme, icons: Icons
) -> QWidget:
    """Return what may come up, what stays and what becomes of it, and what goes well before and after."""
    page = Prose(theme, icons)
    if tool.care:
        page.heading(translate("Tools", "Care"))
        page.paragraph(tool.care)
    if tool.trouble:
        page.heading(translate("Tools", "If it gets stuck"))
        for trouble in tool.trouble:
            page.pair(trouble.if_, trouble.then)
    if tool.leaves:
        page.heading(translate("Tools", "What stays, and what becomes of it"))
        for leaving in tool.leaves:
            page.point(leaving.what, after=after_words(leaving.after))
    if tool.terms:
        page.heading(translate("Tools", "Words for the interpreter"))
        for term in tool.terms:
            page.pair(term.term, term.means)
    for heading, ids in (
        (translate("Tools", "Goes well before it"), tool.before),
        (translate("Tools", "Goes well after it"), tool.after),
    ):
        known = tuple(id for id in ids if id in catalog.tools)
        if known:
            page.heading(heading)
            page.widget(_links(known, catalog, open_tool, theme))
    return page


def handout(tool: Tool, theme: Theme, icons: Icons) -> QWidget:
    """Return what the sheet for people's hands holds, in words."""
    page = Prose(theme, icons)
    if tool.handout is None:
        page.paragraph(translate("Tools", "This tool needs no sheet in people's hands."), "muted")
        return page
    page.paragraph(translate("Tools", "The sheet holds:"), "small")
    page.paragraph(tool.handout.question, "section")
    page.paragraph(tool.handout.task)
    for part in tool.handout.parts:
        page.line()
        page.paragraph(part.title, "strong")
        page.paragraph(_part_words(part), "small")
        page.paragraph(part.text)
        for cell in part.cells:
            page.point(". ".join(words.rstrip(".") for words in (cell.title, cell.text) if words))
    return page


def source(tool: Tool, theme: Theme, icons: Icons) -> QWidget:
    """Return where a tool comes from, under which licence, and whether its times were published or estimated."""
    page = Prose(theme, icons)
    page.heading(translate("Tools", "Why it is done"))
    page.paragraph(tool.why)
    page.heading(translate("Tools", "Where it comes from"))
    for one in tool.source:
        page.pair(one.name, "\n".join(words for words in (one.licence, one.link) if words))
        if one.link and one.link.startswith("https://"):
            page.link(one.link)
    if not tool.source:
        page.paragraph(translate("Tools", "No source is named."), "muted")
    page.heading(translate("Tools", "Times"))
    published = translate("Tools", "The times stand in the source.")
    estimated = translate("Tools", "The times are our own estimate. Try them in your room.")
    page.paragraph(published if tool.time.basis == "published" else estimated)
    if tool.also_known_as:
        page.heading(translate("Tools", "Also known as"))
        page.paragraph(", ".join(tool.also_known_as))
    return page


def step_box(step: Step, theme: Theme) -> QWidget:
    """Return one step to read: its minutes, what to do, the words to say, what to watch for, how people sit."""
    box = QWidget()
    grid = QGridLayout(box)
    grid.setContentsMargins(0, 0, 0, 0)
    grid.setHorizontalSpacing(theme.px(10))
    grid.setVerticalSpacing(theme.px(3))
    grid.setColumnStretch(1, 1)
    minutes = label(str(step.minutes), "strong")
    minutes.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignTop)
    minutes.setMinimumWidth(theme.px(26))
    minutes.setAccessibleName(minutes_words(step.minutes))
    grid.addWidget(minutes, 0, 0, Qt.AlignmentFlag.AlignTop)
    body = QVBoxLayout()
    body.setSpacing(theme.px(3))
    body.addWidget(read_label(step.do))
    if step.say:
        body.addWidget(said(step.say, theme))
    if step.watch_for:
        body.addWidget(read_label(translate("Tools", "Watch for: {what}", what=step.watch_for.strip()), "small"))
    small = QWidget()
    flow = FlowLayout(small, gap=theme.px(8))
    flow.addWidget(label(form_name(step.form), "small"))
    if step.each.group or step.each.person:
        flow.addWidget(label(_growth(step), "small"))
    if step.cut == "first":
        flow.addWidget(label(translate("Tools", "Cut first"), "accent"))
    body.addWidget(small)
    grid.addLayout(body, 0, 1)
    return box


def _growth(step: Step) -> str:
    if step.each.group:
        return translate("Tools", "at least {minutes} min for each group", minutes=step.each.group)
    return translate("Tools", "at least {minutes} min for each person", minutes=step.each.person)


def _how_many(material: Material) -> str:
    quantity, item = material.quantity, material.item
    table = {
        "group": translate("Tools", "{quantity} for each group: {item}", quantity=quantity, item=item),
        "person": translate("Tools", "{quantity} for each person: {item}", quantity=quantity, item=item),
    }
    words = table.get(
        material.each, translate("Tools", "{quantity} for the room: {item}", quantity=quantity, item=item)
    )
    if not material.spare:
        return words
    return translate("Tools", "{words}, and {spare} % to spare", words=words, spare=material.spare)


def _links(ids: tuple[str, ...], catalog: Catalog, open_tool: Callable[[str], None], theme: Theme) -> QWidget:
    box = QWidget()
    flow = FlowLayout(box, gap=theme.px(12))
    for id in ids:
        link = button(catalog.tools[id].title, "link")
        link.clicked.connect(lambda _on=False, id=id: open_tool(id))
        flow.addWidget(link)
    return box


def _part_words(part: HandoutPart) -> str:
    words = {
        "grid": translate("Tools", "Boxes with room to write:"),
        "columns": translate("Tools", "Columns over ruled lines:"),
        "lines": translate("Tools", "{lines} ruled lines", lines=part.lines),
        "draw": translate("Tools", "An empty frame to draw in"),
        "read": translate("Tools", "To read aloud:"),
        "tick": translate("Tools", "To tick:"),
        "rings": translate("Tools", "Rings, from the middle outwards:"),
        "wedges": translate("Tools", "A half-circle of wedges, from left to right:"),
        "path": translate("Tools", "A path of boxes with arrows:"),
    }
    return words[part.form]
