"""A plan that nobody would write and every paper has to bear: endless words, 300 blocks, nothing, four scripts."""

from typing import Any

from planner.brief import Brief, People
from planner.catalog import (
    Cell,
    Handout,
    HandoutPart,
    Leaving,
    Material,
    Scales,
    Source,
    Step,
    Term,
    Tool,
    Trouble,
    Variation,
)
from planner.plan import Block, Measure, Plan, Safety, Strand, Strands
from planner.safety_record import CardRow, Checked, Threat
from tests.builders import a_block, a_day, a_plan

ENDLESS = "x" * 5_000
SCRIPTS = "حافلة 12 آمنة · ကားလမ်း · सुरक्षित बस · 安全な道 🚌🔥"
LONG = "Where is it decided, and who let whom in? " * 25


def hostile_plan(blocks: int = 300, **fields: Any) -> Plan:
    """Return a plan of two days with so many blocks, every field too long, empty, or in another script."""
    texts = (ENDLESS, "", SCRIPTS, LONG, "   \n\n ", "<b>&amp;</b> {title} %s \x07")
    made = [_block(number, texts[number % len(texts)]) for number in range(blocks)]
    half = len(made) // 2
    strands = Strands("strands", title=LONG, strands=(Strand("s1", ENDLESS, LONG, SCRIPTS, (_block(-1, SCRIPTS),)),))
    empty = Strands("nothing", strands=(Strand("s2"),))
    days = (
        a_day(*made[:half], strands, empty, id="day-one", start="00:00", end="30:00"),
        a_day(*made[half:], id="day-two"),
        a_day(id="day-three"),
    )
    brief = Brief(
        participants=People(1, 500),
        facilitators=50,
        outcomes=("shared-analysis", "a-demand", "a-plan", "skills", "stronger-bonds", "rest-and-grief"),
        languages=("en", "ar", "my", "hi", "xx"),
        interpretation="whispered",
        access=("childcare", "prayer-times", "sign-language", "low-vision", "meals-on-time", "nursing"),
        exposure="low",
    )
    tools = {f"tool-{number}": _tool(f"tool-{number}", text) for number, text in enumerate(texts)}
    usual: dict[str, Any] = {"brief": brief, "tools": tools, "picks": tuple(tools)}
    usual["safety"] = _safety(texts)
    return a_plan(*days, **{"title": SCRIPTS + LONG, **usual, **fields})


def _safety(texts: tuple[str, ...]) -> Safety:
    return Safety(
        asked=ENDLESS,
        decision="change",
        harm_of_meeting=LONG,
        harm_of_not_meeting=SCRIPTS,
        changes=ENDLESS,
        measures=tuple(Measure(f"m-{at}", text, text, text) for at, text in enumerate(texts)),
        threats=tuple(Threat(f"t-{at}", text, text, vulnerabilities=text) for at, text in enumerate(texts)),
        keep_threats=True,
        checked=tuple(Checked(f"venue/a-{at}", "not-yet", text) for at, text in enumerate(texts)),
        card={"visit": CardRow(ENDLESS, LONG), "hurt": CardRow(LONG, f"{ENDLESS}\n{SCRIPTS}\n{LONG}")},
    )


def _block(number: int, text: str) -> Block:
    kinds = (
        "tool",
        "break",
        "opening",
        "meal",
        "buffer",
        "agreements",
        "tool",
        "commitments",
        "evaluation",
        "custom",
    )
    return a_block(
        text or "untitled",
        id=f"block-{number}",
        kind=kinds[number % len(kinds)],
        minutes=1 + number % 7,
        tool=f"tool-{number % 6}",
        lead=text,
        second=LONG,
        public_title={"en": text, "ar": SCRIPTS},
        public_notes={"en": text},
        private_notes=text,
        steps=(Step(3, "small-groups", text, text, text, "first"), Step(0), Step(9, "pairs", LONG, LONG)),
        materials=(Material(text or "sheet", "person", 10_000, text), Material("flipchart sheet", "group", 3)),
    )


def _tool(id: str, text: str) -> Tool:
    cells = tuple(Cell(text, text) for _ in range(7))
    parts = tuple(HandoutPart(form, text, text, cells, 3) for form in ("grid", "columns", "rings", "path", "tick"))
    return Tool(
        id=id,
        title=text,
        public_title=text,
        in_one_line=text,
        kind="tool",
        key_ideas=("collective-protection",),
        prepare=(text, LONG),
        debrief=(text,),
        variations=(Variation(text, 2, text),),
        adaptations={"low-vision": text},
        pass_=text,
        leaves=(Leaving(text, "high", "destroy"), Leaving(LONG, "low", "take-down")),
        trouble=(Trouble(text, text),),
        care=text,
        terms=(Term(text, text),),
        handout=Handout(text, text, parts),
        source=(Source(text, text),),
        scales=Scales(intensity="high"),
    )
