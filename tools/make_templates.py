"""Makes the shipped session templates from our own tools and frame activities, each laid out by hand as a sketch.

Run ``python -m tools.make_templates`` after the content has changed; the result is the same on every machine.
"""

from pathlib import Path

from msgspec.structs import replace

from content.loader import load_catalog
from planner.brief import Hours
from planner.catalog import Catalog
from planner.edits.blocks import block_from_tool
from planner.ids import NewId, derived_ids
from planner.lengths import fitted
from planner.plan import Block, Day, Plan, new_plan
from planner.storage.plan_file import encode
from planner.templates import as_template
from planner.vocabulary import Keep
from tools.long_sketches import LONG
from tools.short_sketches import SHORT
from tools.sketch import Sketch

FOLDER = Path(__file__).parent.parent / "content" / "templates"

MUST = frozenset(("house-phones-photos-paper", "agreements-in-a-sentence", "commitments-in-ten"))
"""What must happen even if all else falls, beside the tool that a day is built round."""

TITLES = {"commitments": "Commitments", "agreements": "Agreements"}
"""Shorter titles, by kind, for activities whose own names hold a length that the template may change."""


SKETCHES = (*SHORT, *LONG)
"""The templates, shortest first."""


def templates(catalog: Catalog) -> dict[str, Plan]:
    """Return the shipped templates by id."""
    return {sketch.id: _template(sketch, catalog) for sketch in SKETCHES}


def _template(sketch: Sketch, catalog: Catalog) -> Plan:
    new_id = derived_ids("shipped-template", sketch.id)
    used = dict.fromkeys(id for rows in sketch.days for id, _ in rows)
    days = tuple(
        _day(sketch, rows, hours, catalog, new_id) for rows, hours in zip(sketch.days, sketch.brief.days, strict=True)
    )
    plan = new_plan(id=new_id(), title=sketch.title, language=catalog.language)
    plan = replace(plan, brief=sketch.brief, days=days, tools={id: catalog.tools[id] for id in used})
    template, _ = as_template(plan, new_id=new_id)
    return template


def _day(sketch: Sketch, rows: tuple[tuple[str, int], ...], hours: Hours, catalog: Catalog, new_id: NewId) -> Day:
    blocks: list[Block] = []
    leads = 0
    for id, minutes in rows:
        tool = catalog.tools[id]
        block = block_from_tool(tool, new_id, minutes=minutes)
        led = tool.kind not in ("break", "meal", "buffer")
        blocks.append(
            replace(
                block,
                title=TITLES.get(tool.kind, tool.title) if " in " in tool.title else tool.title,
                steps=fitted(tool.steps, minutes),
                keep=_keep(sketch, block),
                lead="AB"[leads % 2] if led else "",
            )
        )
        leads += led
    return Day(id=new_id(), start=hours.start, end=hours.end, items=tuple(blocks))


def _keep(sketch: Sketch, block: Block) -> Keep:
    if block.tool in sketch.heart or block.tool in MUST:
        return "must"
    return "cut-first" if block.kind in ("buffer", "energiser") else "normal"


def main() -> None:
    """Write every template into the content."""
    for id, template in templates(load_catalog()).items():
        (FOLDER / f"{id}.sutemplate").write_bytes(encode(template))


if __name__ == "__main__":
    main()
