"""Reading papers back with readers that are not ours, and plans worth printing."""

import io
import re
from typing import Any

import pypdf
import pypdfium2
from msgspec.structs import replace

from exports.options import PaperOptions
from exports.registry import export
from planner.brief import Brief, Hours, People
from planner.catalog import (
    Cell,
    GroupFit,
    Handout,
    HandoutPart,
    Leaving,
    Material,
    Source,
    Step,
    Term,
    Tool,
    Trouble,
    Variation,
)
from planner.plan import Block, Plan, Safety, Strand, Strands
from tests.builders import a_block, a_day, a_plan

A4, LETTER = (595, 842), (612, 792)


def printed(plan: Plan, document: str = "facilitator-plan", **options: Any) -> bytes:
    """Return a document as a PDF."""
    return export(plan, document, "pdf", PaperOptions(**options))


def pages_of(pdf: bytes) -> list[str]:
    """Return the text of each page, as a reader copies it."""
    document = pypdfium2.PdfDocument(pdf)
    try:
        return [page.get_textpage().get_text_range() for page in document]
    finally:
        document.close()


def places_of(pdf: bytes, page: int, text: str) -> list[tuple[float, float]]:
    """Return where a text stands on a page: the left and lower edge of each of its first letters, in points."""
    document = pypdfium2.PdfDocument(pdf)
    try:
        read = document[page].get_textpage()
        search, found = read.search(text), []
        while (hit := search.get_next()) is not None:
            left, bottom, *_ = read.get_charbox(hit[0])
            found.append((left, bottom))
        return found
    finally:
        document.close()


def text_of(pdf: bytes) -> str:
    """Return all text of a PDF with every run of white space as one space."""
    return folded(" ".join(pages_of(pdf)))


def folded(text: str) -> str:
    """Return text with every run of white space as one space."""
    return re.sub(r"\s+", " ", text).strip()


def bare(text: str) -> str:
    """Return text without white space, for words that were parted between lines."""
    return re.sub(r"\s+", "", text)


def reader_of(pdf: bytes) -> pypdf.PdfReader:
    """Return a PDF opened by another library."""
    return pypdf.PdfReader(io.BytesIO(pdf))


def a_full_tool(mark: str = "", **fields: Any) -> Tool:
    """Return a tool that has something in every field, each text ending in ``mark`` and its name."""
    usual: dict[str, Any] = {
        "id": "four-rooms",
        "title": f"{mark}tool.title",
        "also_known_as": (f"{mark}tool.alias",),
        "public_title": f"{mark}tool.public_title",
        "in_one_line": f"{mark}tool.in_one_line",
        "why": f"{mark}tool.why",
        "when_not": f"{mark}tool.when_not",
        "key_ideas": ("inside-outside",),
        "group": GroupFit(form="small-groups", per_group=4),
        "materials": (Material(f"{mark}tool.material", instead=f"{mark}tool.material.instead"),),
        "prepare": (f"{mark}tool.prepare",),
        "steps": (
            Step(minutes=5, do=f"{mark}tool.step.do", say=f"{mark}tool.step.say", watch_for=f"{mark}tool.step.watch"),
        ),
        "debrief": (f"{mark}tool.debrief",),
        "variations": (Variation(f"{mark}tool.variation.name", 5, f"{mark}tool.variation"),),
        "adaptations": {"seated": f"{mark}tool.seated"},
        "pass_": f"{mark}tool.pass",
        "leaves": (Leaving(f"{mark}tool.leaves", "high", "destroy"),),
        "trouble": (Trouble(f"{mark}tool.trouble.if", f"{mark}tool.trouble.then"),),
        "care": f"{mark}tool.care",
        "shorter": f"{mark}tool.shorter",
        "calmer": f"{mark}tool.calmer",
        "safer": f"{mark}tool.safer",
        "terms": (Term(f"{mark}tool.term", f"{mark}tool.means"),),
        "handout": Handout(
            f"{mark}tool.handout.question",
            f"{mark}tool.handout.task",
            (
                HandoutPart(
                    "grid",
                    f"{mark}tool.handout.part",
                    f"{mark}tool.handout.told",
                    cells=(Cell(f"{mark}tool.handout.cell", f"{mark}tool.handout.cell.under"),),
                ),
            ),
        ),
        "handout_in": {
            "es": Handout(
                f"{mark}tool.twin.question",
                f"{mark}tool.twin.task",
                (HandoutPart("grid", f"{mark}tool.twin.part", cells=(Cell(f"{mark}tool.twin.cell"),)),),
            )
        },
        "source": (Source(f"{mark}tool.source", f"{mark}tool.source.link", licence=f"{mark}tool.source.licence"),),
    }
    return Tool(**{**usual, **fields})


def a_full_block(mark: str = "", **fields: Any) -> Block:
    """Return a block that runs the full tool and has something in every field of its own."""
    usual: dict[str, Any] = {
        "kind": "tool",
        "tool": "four-rooms",
        "minutes": 40,
        "public_title": {"en": f"{mark}block.public_title"},
        "lead": f"{mark}block.lead",
        "second": f"{mark}block.second",
        "steps": (
            Step(30, "small-groups", f"{mark}step.do", f"{mark}step.say", f"{mark}step.watch", "first"),
            Step(10, "plenary", f"{mark}step.last"),
        ),
        "materials": (Material(f"{mark}material.item", "person", 2, f"{mark}material.instead"),),
        "public_notes": {"en": f"{mark}block.public_notes"},
        "private_notes": f"{mark}block.private_notes",
    }
    return a_block(f"{mark}block.title", **{**usual, **fields})


def a_working_day(**fields: Any) -> Plan:
    """Return a plan of one day with everything a day has: arrival, tools, breaks, lunch, strands, an end."""
    strands = Strands(
        id="sidebyside",
        title="Two rooms",
        strands=(
            Strand(id="drivers", title="Drivers", lead="A", blocks=(a_block("Engine talk", minutes=30),)),
            Strand(id="riders", title="Riders", lead="B", blocks=(a_block("Seat talk", minutes=20),)),
        ),
    )
    day = a_day(
        a_block("Arriving", kind="logistics"),
        a_block("Welcome", kind="opening", public_title={"en": "Welcome to all"}),
        a_block("Phones and photos", kind="agreements", keep="must", public_title={"en": "How we are together"}),
        a_full_block(),
        a_block("Tea", kind="break", minutes=20, public_notes={"en": "With bread."}),
        strands,
        a_block("Slack", kind="buffer"),
        a_block("Lunch", kind="meal", minutes=60, start="12:00"),
        a_block("Clap", kind="energiser", minutes=5),
        a_block("Who does what", kind="commitments", minutes=20, keep="must"),
        a_block("Goodbye", kind="closing", minutes=10),
        end="14:00",
    )
    usual: dict[str, Any] = {
        "brief": Brief(
            participants=People(18, 18),
            facilitators=2,
            outcomes=("a-demand",),
            days=(Hours("09:00", "14:00"),),
            languages=("en", "es"),
            access=("childcare",),
        ),
        "tools": {"four-rooms": a_full_tool()},
    }
    return a_plan(day, **{**usual, **fields})


def a_plan_for_all() -> Plan:
    """Return a plan of which every document has something to tell, in several scripts."""
    plan = a_working_day(picks=("four-rooms",), safety=Safety(decision="change", asked="नमस्ते"))
    (day,) = plan.days
    foreign = a_block("नमस्ते مرحبا ស្វា", id="foreign", minutes=2, public_title={"en": "नमस्ते مرحبا"})
    dated = replace(day, date="2027-03-08", items=(*day.items[:-1], foreign, day.items[-1]))
    return replace(plan, days=(dated,), brief=replace(plan.brief, interpretation="whispered"))


def with_days(plan: Plan, count: int) -> Plan:
    """Return the plan with its first day several times, each time under other ids."""
    days = []
    for number in range(count):
        items = tuple(
            replace(item, id=f"{item.id}-{number}") for item in plan.days[0].items if isinstance(item, Block)
        )
        days.append(replace(plan.days[0], id=f"day-{number}", items=items))
    return replace(plan, days=tuple(days))
