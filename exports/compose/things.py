"""Things of a part in words, counted, and papers by what is printed at their head."""

from exports.compose.setting import Setting
from planner.catalog import Material
from planner.flipcharts import laid_out
from planner.handing_out import handed_thing, takes_slip
from planner.materials import materials_of
from planner.plan import Block
from planner.sheet_names import is_slip


def laid_things(setting: Setting, block: Block) -> list[str]:
    """Return what is put on the tables for a block, each with its count."""
    kept = laid_out(block, setting.plan)
    counted = setting.words.things.counted
    return [
        counted(count, name_of(setting, block, thing))
        for thing, count in materials_of(block, setting.plan)
        if thing in kept
    ]


def name_of(setting: Setting, block: Block, thing: Material) -> str:
    """Return what a thing is called: a paper that is printed with the plan by its printed title."""
    said = setting.words.things
    tool = setting.plan.tool_of(block)
    if thing is handed_thing(block, setting.plan) and tool is not None and tool.handout is not None:
        return said.handout.format(title=tool.handout.question.strip())
    if takes_slip(block, setting.plan) and is_slip(thing):
        kind = "commitments" if block.kind == "commitments" else "evaluation"
        return said.slip.format(title=setting.words.slip_title(kind))  # type: ignore[arg-type]
    return thing.item.strip()
