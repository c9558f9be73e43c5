"""The handouts of a plan's tools: one page each, the question first and room to draw."""

from msgspec.structs import replace

from exports.compose.last_pages import credit_line
from exports.compose.paper import paper
from exports.compose.setting import Setting
from exports.options import NothingToPrint
from exports.outline import Form, FormCell, FormPart, Outline
from planner.catalog import Handout, HandoutPart, Tool


def handouts(setting: Setting) -> Outline:
    """Return the handouts in the order of their blocks, each tool's once.

    Raises NothingToPrint when no block prints one.
    """
    forms = [handout_form(setting, tool, tool.handout) for tool in _tools(setting) if tool.handout is not None]
    if not forms:
        raise NothingToPrint("handouts", "no-handouts")
    return paper(setting, "handouts", setting.words.handouts, *forms)


def _tools(setting: Setting) -> list[Tool]:
    wanted = dict.fromkeys(block.tool for block in setting.plan.blocks() if block.tool and block.handout)
    return [setting.plan.tools[id] for id in wanted if id in setting.plan.tools]


def handout_form(setting: Setting, tool: Tool, handout: Handout) -> Form:
    """Return one tool's handout as a page to fill in, in two languages where both are wanted."""
    first = tool.language
    if setting.language in tool.handout_in:
        first, handout = setting.language, tool.handout_in[setting.language]
    made = _in_one_language(setting, tool, handout, first)
    second = _second(setting, tool, first)
    if second is None:
        return made
    others = {tool.language: tool.handout, **tool.handout_in}
    beside = others[second]
    if beside is None or not _same_shapes(handout, beside):
        return made
    return replace(made, twin=_in_one_language(setting, tool, beside, second))


def _second(setting: Setting, tool: Tool, first: str) -> str | None:
    """Return the language that stands beside the first: the one that was asked for, else the room's next."""
    wanted = setting.options.beside
    asked = setting.plan.brief.languages if wanted is None else (wanted,)
    having = (tool.language, *tool.handout_in)
    return next((tag for tag in asked if tag != first and tag in having), None)


def _same_shapes(one: Handout, other: Handout) -> bool:
    def shapes(handout: Handout) -> list[tuple[str, int]]:
        return [(part.form, len(part.cells)) for part in handout.parts]

    return shapes(one) == shapes(other)


def _in_one_language(setting: Setting, tool: Tool, handout: Handout, language: str) -> Form:
    return Form(
        question=handout.question.strip(),
        task=handout.task.strip(),
        parts=tuple(map(_part, handout.parts)),
        page_of=setting.words.page_of,
        credit=credit_line(setting, tool.source) if setting.options.credits else "",
        language=language,
    )


def _part(part: HandoutPart) -> FormPart:
    return FormPart(
        shape=part.form,
        title=part.title.strip(),
        text=part.text.strip(),
        cells=tuple(FormCell(cell.title.strip(), cell.text.strip()) for cell in part.cells),
        lines=part.lines,
    )
