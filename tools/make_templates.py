"""Makes the shipped session templates from our own tools and frame activities, each laid out by hand below.

Run ``python -m tools.make_templates`` after the content has changed; the result is the same on every machine.
"""

from pathlib import Path

from msgspec import Struct
from msgspec.structs import replace

from content.loader import load_catalog
from planner.brief import Brief, Hours, People
from planner.catalog import Catalog
from planner.edits.blocks import block_from_tool
from planner.ids import NewId, derived_ids
from planner.lengths import fitted
from planner.plan import Block, Day, Plan, new_plan
from planner.storage.plan_file import encode
from planner.templates import as_template
from planner.vocabulary import Keep

FOLDER = Path(__file__).parent.parent / "content" / "templates"

MUST = frozenset(("house-phones-photos-paper", "agreements-in-a-sentence", "commitments-in-ten"))
"""What must happen even if all else falls, beside the tool that a day is built round."""

TITLES = {"commitments": "Commitments", "agreements": "Agreements"}
"""Shorter titles, by kind, for activities whose own names hold a length that the template may change."""


class Sketch(Struct, frozen=True):
    """A template as it is laid out: for whom, and for each day its hours and its blocks with their minutes."""

    id: str
    title: str
    brief: Brief
    days: tuple[tuple[tuple[str, int], ...], ...]
    heart: tuple[str, ...]
    """The tools that the session is built round."""


def _brief(people: People, *hours: Hours, setting: str = "in-person") -> Brief:
    return Brief(participants=people, facilitators=2, setting=setting, days=hours)  # type: ignore[arg-type]


SKETCHES = (
    Sketch(
        "one-hour",
        "One hour together",
        _brief(People(6, 20), Hours("18:00", "19:00")),
        (
            (
                ("welcome-and-promise", 5),
                ("agreements-in-a-sentence", 3),
                ("what-keeps-us-safe", 10),
                ("promise-tracker", 25),
                ("breathing-space", 5),
                ("commitments-in-ten", 8),
                ("closing-by-hands", 4),
            ),
        ),
        ("promise-tracker",),
    ),
    Sketch(
        "two-hours",
        "Two hours and a real conversation",
        _brief(People(8, 15), Hours("15:00", "17:00")),
        (
            (
                ("arrival", 5),
                ("welcome-and-promise", 5),
                ("house-phones-photos-paper", 5),
                ("the-last-bus", 5),
                ("what-keeps-us-safe", 20),
                ("tea-break", 15),
                ("where-it-is-decided", 35),
                ("breathing-space", 10),
                ("commitments-in-ten", 10),
                ("stones-for-plus-and-change", 5),
                ("closing-by-hands", 5),
            ),
        ),
        ("where-it-is-decided",),
    ),
    Sketch(
        "online",
        "Two hours online",
        _brief(People(6, 20), Hours("10:00", "12:00"), setting="online"),
        (
            (
                ("arrival", 5),
                ("welcome-and-promise", 5),
                ("house-phones-photos-paper", 5),
                ("the-last-bus", 10),
                ("what-keeps-us-safe", 20),
                ("breathing-space", 5),
                ("online-screen-break", 10),
                ("where-it-is-decided", 35),
                ("breathing-space", 5),
                ("commitments-in-ten", 10),
                ("evaluation-online", 5),
                ("closing-by-hands", 5),
            ),
        ),
        ("where-it-is-decided",),
    ),
    Sketch(
        "half-day",
        "A morning: who stands where, and what to ask for",
        _brief(People(12, 20), Hours("09:00", "13:00")),
        (
            (
                ("arrival", 10),
                ("welcome-and-promise", 5),
                ("house-phones-photos-paper", 5),
                ("agreements-in-ten", 10),
                ("what-keeps-us-safe", 20),
                ("tea-break", 20),
                ("spectrum-of-allies", 60),
                ("breathing-space", 15),
                ("tea-break", 20),
                ("one-demand-three-sizes", 55),
                ("commitments-in-ten", 10),
                ("stones-for-plus-and-change", 5),
                ("closing-by-hands", 5),
            ),
        ),
        ("spectrum-of-allies", "one-demand-three-sizes"),
    ),
    Sketch(
        "day",
        "A day: from this moment to one demand",
        _brief(People(12, 25), Hours("09:00", "17:00")),
        (
            (
                ("arrival", 15),
                ("welcome-and-promise", 10),
                ("house-phones-photos-paper", 5),
                ("agreements-in-fifteen", 15),
                ("names-with-neighbours", 10),
                ("what-keeps-us-safe", 20),
                ("tea-break", 30),
                ("naming-the-moment", 60),
                ("breathing-space", 15),
                ("lunch", 60),
                ("clap-and-pass", 5),
                ("spectrum-of-allies", 60),
                ("tea-break", 20),
                ("one-demand-three-sizes", 65),
                ("tea-break", 20),
                ("breathing-space", 15),
                ("commitments-in-twenty", 25),
                ("what-stays-with-me", 10),
                ("stones-for-plus-and-change", 10),
                ("closing-one-word", 10),
            ),
        ),
        ("naming-the-moment", "one-demand-three-sizes"),
    ),
    Sketch(
        "weekend",
        "A weekend: what we want, and who carries it",
        _brief(People(12, 25), Hours("09:30", "17:00"), Hours("09:00", "14:15")),
        (
            (
                ("arrival", 15),
                ("welcome-and-promise", 10),
                ("house-phones-photos-paper", 5),
                ("agreements-in-fifteen", 15),
                ("names-with-neighbours", 10),
                ("what-keeps-us-safe", 20),
                ("tea-break", 20),
                ("naming-the-moment", 60),
                ("breathing-space", 15),
                ("lunch", 60),
                ("stretch-in-place", 5),
                ("where-it-is-decided", 55),
                ("tea-break", 20),
                ("ordinary-tuesday", 75),
                ("tea-break", 20),
                ("breathing-space", 15),
                ("commitments-in-ten", 15),
                ("two-questions-slip", 10),
                ("closing-by-hands", 5),
            ),
            (
                ("threads-of-yesterday", 15),
                ("agreements-reread", 5),
                ("seated-grounding", 5),
                ("spectrum-of-allies", 50),
                ("tea-break", 30),
                ("coming-home-safe", 20),
                ("who-carries-what", 45),
                ("breathing-space", 10),
                ("lunch", 60),
                ("clap-and-pass", 5),
                ("commitments-in-thirty-five", 35),
                ("breathing-space", 10),
                ("ready-for-the-road", 10),
                ("stones-for-plus-and-change", 5),
                ("closing-one-word", 10),
            ),
        ),
        ("ordinary-tuesday", "who-carries-what"),
    ),
)
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
