"""The edit that puts another tool in the place of a block's own."""

from msgspec import Struct
from msgspec.structs import replace

from planner.brief import Brief
from planner.catalog import Tool
from planner.edits import MergeKey
from planner.edits.places import tidied, with_block
from planner.lengths import block_for_room
from planner.plan import Block, Plan


class SwapTool(Struct, frozen=True):
    """Run another tool where a block stands; hour, lead, keep mark and private notes stay, the rest is the tool's."""

    id: str
    tool: Tool
    merge_key: MergeKey = None

    def apply(self, plan: Plan) -> Plan:
        tools = plan.tools if self.tool.id in plan.tools else {**plan.tools, self.tool.id: self.tool}
        return tidied(with_block(replace(plan, tools=tools), self.id, lambda block: self._swapped(block, plan.brief)))

    def _swapped(self, block: Block, brief: Brief) -> Block:
        return replace(
            block_for_room(self.tool, brief, lambda: block.id),
            start=block.start,
            lead=block.lead,
            second=block.second,
            keep=block.keep,
            private_notes=block.private_notes,
        )
