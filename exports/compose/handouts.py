"""The handouts of a plan's tools: one page each, the question first and room to draw."""

from exports.compose.last_pages import credit_line
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
    return Outline(
        document="handouts",
        title=setting.words.handouts,
        reader="",
        page_of=setting.words.page_of,
        language=setting.language,
        pieces=tuple(forms),
    )


def _tools(setting: Setting) -> list[Tool]:
    wanted = dict.fromkeys(block.tool for block in setting.plan.blocks() if block.tool and block.handout)
    return [setting.plan.tools[id] for id in wanted if id in setting.plan.tools]


def handout_form(setting: Setting, tool: Tool, handout: Handout) -> Form:
    """Return one tool's handout as a page to fill in."""
    return Form(
        question=handout.question.strip(),
        task=handout.task.strip(),
        parts=tuple(map(_part, handout.parts)),
        page_of=setting.words.page_of,
        credit=credit_line(setting, tool.source) if setting.options.credits else "",
    )


def _part(part: HandoutPart) -> FormPart:
    return FormPart(
        shape=part.form,
        title=part.title.strip(),
        text=part.text.strip(),
        cells=tuple(FormCell(cell.title.strip(), cell.text.strip()) for cell in part.cells),
        lines=part.lines,
    )
