"""Edits that cut a block in two, or make one of several that stand side by side."""

from collections.abc import Sequence

from msgspec import Struct
from msgspec.structs import replace

from planner.catalog import Material, Step
from planner.edits import MergeKey
from planner.edits.places import block_with, inserted, place_of, tidied, with_block, without
from planner.plan import Block, Plan, PlanError


class SplitBlock(Struct, frozen=True):
    """Cut a block in two after so many minutes; the second half follows on.

    Steps go to the half in which they begin. Materials and the handout stay with the first half, so that nothing
    is counted twice. Of a tool the halves are parts.
    """

    id: str
    minutes: int
    new_id: str
    merge_key: MergeKey = None

    def apply(self, plan: Plan) -> Plan:
        block = block_with(plan, self.id)
        if not 1 <= self.minutes < block.minutes:
            raise PlanError("no-place-to-split", minutes=block.minutes)
        first, second = self._halves(block)
        place = place_of(plan, self.id)
        plan = with_block(plan, self.id, lambda _old: first)
        if place is None:
            return replace(plan, parked=(*plan.parked, second))
        return inserted(plan, (second,), replace(place, index=place.index + 1))

    def _halves(self, block: Block) -> tuple[Block, Block]:
        ahead, behind = _steps_cut(block.steps, self.minutes)
        part = (block.part or 1) if block.tool is not None else None
        first = replace(block.lasting(self.minutes), steps=ahead, part=part)
        second = replace(
            block.renewed(self.new_id).pinned(None).lasting(block.minutes - self.minutes),
            steps=behind,
            materials=(),
            handout=False,
            private_notes="",
            part=part + 1 if part is not None else None,
        )
        return first, second


class JoinBlocks(Struct, frozen=True):
    """Make one block of several that stand side by side: it is the first, as long as all together.

    What the others do is kept as steps, what they need as materials, what is noted as notes.
    """

    ids: tuple[str, ...]
    merge_key: MergeKey = None

    def apply(self, plan: Plan) -> Plan:
        blocks = side_by_side(plan, self.ids)
        if len(blocks) < 2:
            raise PlanError("not-side-by-side")
        gone = tuple(block.id for block in blocks[1:])
        still = {block.tool for block in plan.blocks() if block.part is not None and block.id not in self.ids}
        joined = _joined(blocks, is_part=blocks[0].tool in still)
        return tidied(with_block(without(plan, gone), blocks[0].id, lambda _old: joined))


def side_by_side(plan: Plan, ids: Sequence[str]) -> tuple[Block, ...]:
    """Return the blocks with these ids in order if they stand one after the other in one row, or else none."""
    found = sorted(((place, id) for id in ids if (place := place_of(plan, id))), key=lambda pair: pair[0].index)
    places = [place for place, _id in found]
    rows = {(place.day, place.strand) for place in places}
    if len(found) != len(ids) or len(rows) != 1 or places[-1].index - places[0].index != len(places) - 1:
        return ()
    try:
        return tuple(block_with(plan, id) for _place, id in found)
    except PlanError:
        return ()


def halfway(block: Block) -> int:
    """Return after how many minutes a block is best cut: where a step begins that is nearest to its middle.

    Without steps it is the middle, on a multiple of five where the block is long enough.
    """
    begins, now = [], 0
    for step in block.steps:
        begins.append(now)
        now += step.minutes
    inside = [minute for minute in begins if 0 < minute < block.minutes]
    if inside:
        return min(inside, key=lambda minute: (abs(2 * minute - block.minutes), minute))
    half = block.minutes // 2
    return half - half % 5 if half >= 10 else half


def _steps_cut(steps: tuple[Step, ...], minutes: int) -> tuple[tuple[Step, ...], tuple[Step, ...]]:
    ahead: list[Step] = []
    behind: list[Step] = []
    now = 0
    for step in steps:
        (ahead if now < minutes else behind).append(step)
        now += step.minutes
    return tuple(ahead), tuple(behind)


def _joined(blocks: tuple[Block, ...], *, is_part: bool) -> Block:
    first = blocks[0]
    return replace(
        first.lasting(sum(block.minutes for block in blocks)),
        steps=_joined_steps(blocks),
        materials=_joined_materials(blocks),
        lead=next((block.lead for block in blocks if block.lead), ""),
        second=next((block.second for block in blocks if block.second), ""),
        handout=any(block.handout for block in blocks),
        part=first.part if is_part else None,
        public_notes=_joined_texts([block.public_notes for block in blocks]),
        private_notes="\n".join(dict.fromkeys(block.private_notes for block in blocks if block.private_notes)),
    )


def _joined_steps(blocks: tuple[Block, ...]) -> tuple[Step, ...]:
    if not any(block.steps for block in blocks) and len({block.title for block in blocks}) == 1:
        return ()
    steps: list[Step] = []
    for block in blocks:
        steps.extend(block.steps or (Step(minutes=block.minutes, form=block.form, do=block.title),))
    return tuple(steps)


def _joined_materials(blocks: tuple[Block, ...]) -> tuple[Material, ...]:
    most: dict[tuple[str, str], Material] = {}
    for material in (material for block in blocks for material in block.materials):
        key = (material.item.casefold(), material.each)
        if key not in most or material.quantity > most[key].quantity:
            most[key] = material
    return tuple(most.values())


def _joined_texts(texts: list[dict[str, str]]) -> dict[str, str]:
    languages = dict.fromkeys(language for one in texts for language in one)
    return {
        language: "\n".join(dict.fromkeys(one[language] for one in texts if one.get(language)))
        for language in languages
    }
