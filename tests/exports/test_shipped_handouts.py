"""The shipped handouts on paper: each is one page, so that one copy is one sheet in one hand."""

from itertools import count

import pytest

from content.shipped import shipped_catalog
from exports.options import PaperSize
from planner.catalog import Tool
from planner.edits.blocks import block_from_tool
from tests.builders import a_day, a_plan
from tests.exports.papers import printed, reader_of

WITH_HANDOUT = [tool for tool in shipped_catalog().methods() if tool.handout is not None]


@pytest.mark.parametrize("paper", ["a4", "letter"])
@pytest.mark.parametrize("tool", WITH_HANDOUT, ids=lambda tool: tool.id)
def test_a_shipped_handout_is_one_page(tool: Tool, paper: PaperSize) -> None:
    number = count()
    block = block_from_tool(tool, lambda: f"block{next(number):05d}")
    plan = a_plan(a_day(block), tools={tool.id: tool})

    assert len(reader_of(printed(plan, "handouts", paper=paper)).pages) == 1
