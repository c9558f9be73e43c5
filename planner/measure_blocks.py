"""Measures that become blocks: which are on offer for a plan, where each fits, and placing one in a single step."""

from collections.abc import Callable, Mapping

from msgspec import Struct
from msgspec.structs import replace

from planner.catalog import Catalog, Tool
from planner.edits import MergeKey
from planner.edits.blocks import AddBlocks, block_from_tool
from planner.edits.places import Place
from planner.edits.safety import with_row
from planner.placing import closing_part
from planner.plan import Block, Day, Item, Measure, Plan, PlanError
from planner.risk import risk_of
from planner.safety_content import Call, Offer
from planner.timetable import Placed, Timetable
from planner.vocabulary import LEVELS, Kind

_ARRIVING: tuple[Kind, ...] = ("logistics", "opening")
_SETTLING: tuple[Kind, ...] = ("grounding", "reflection")


class Offered(Struct, frozen=True):
    """A measure on offer: the block that already holds it, else where it would go and whether it fits here."""

    offer: Offer
    placed: Placed | None
    place: Place | None
    fits: bool
    """Something in the answers or the agenda calls for it."""


class PlaceMeasure(Struct, frozen=True):
    """Put a measure on offer into the agenda, marked as a must, and write it down among the measures."""

    offer: Offer
    place: Place
    measure: str
    """The id of the new measure."""
    block: str
    """The id of the new block."""
    tool: Tool | None = None
    """The frame activity that it runs; without one the block has the offer's own steps."""
    language: str = "en"
    merge_key: MergeKey = None

    def apply(self, plan: Plan) -> Plan:
        if not plan.days:
            raise PlanError("no-day-yet")
        offer, words = self.offer, self.offer.measure
        block = self._block()
        measure = Measure(self.measure, words.what, words.when, words.who, block.id, offer.id)
        plan = AddBlocks((block,), self.place, (self.tool,) if self.tool is not None else ()).apply(plan)
        return replace(plan, safety=replace(plan.safety, measures=with_row(plan.safety.measures, measure)))

    def _block(self) -> Block:
        offer = self.offer
        if self.tool is not None:
            made = block_from_tool(self.tool, lambda: self.block)
            return replace(made, keep="must", lead=offer.measure.who)
        return Block(
            id=self.block,
            kind=offer.kind,
            title=offer.title,
            minutes=offer.minutes,
            public_title={self.language: offer.public_title},
            keep="must",
            purpose=offer.purpose,
            form=offer.form,
            lead=offer.measure.who,
            steps=offer.steps,
        )


def offered(plan: Plan, catalog: Catalog, timetable: Timetable) -> tuple[Offered, ...]:
    """Return every measure on offer in the catalog's order, each with its place."""
    return tuple(_offered(plan, offer, timetable) for offer in catalog.safety.offers)


def placing(found: Offered, catalog: Catalog, *, measure: str, block: str) -> PlaceMeasure:
    """Return the edit that places a measure on offer; raises PlanError when the plan has no day."""
    if found.place is None:
        raise PlanError("no-day-yet")
    tool = next((catalog.tools[id] for id in found.offer.frames if id in catalog.tools), None)
    return PlaceMeasure(found.offer, found.place, measure, block, tool, catalog.language)


def _offered(plan: Plan, offer: Offer, timetable: Timetable) -> Offered:
    held = {measure.block for measure in plan.safety.measures if measure.offer == offer.id and measure.block}
    placed = next(
        (each for each in timetable.placed() if each.block.id in held or each.block.tool in offer.frames), None
    )
    fits = placed is None and _is_called_for(plan, offer)
    return Offered(offer, placed, _place(plan, offer), fits)


def _is_called_for(plan: Plan, offer: Offer) -> bool:
    """Whether something in the answers or the agenda calls for a measure; unknown calls for little."""
    return any(_CALLS[call](plan) for call in offer.calls)


def _is_asked_much(plan: Plan) -> bool:
    """Whether some part asks people for much of their own."""
    return any(_level(plan, block, "disclosure") >= LEVELS.index("high") for block in plan.blocks())


def _is_heavy(plan: Plan, item: Item) -> bool:
    return isinstance(item, Block) and _level(plan, item, "intensity") >= LEVELS.index("high")


def _exposes(plan: Plan, item: Item) -> bool:
    return isinstance(item, Block) and max(
        _level(plan, item, "exposure"), _level(plan, item, "disclosure")
    ) >= LEVELS.index("medium")


def _level(plan: Plan, block: Block, scale: str) -> int:
    tool = plan.tool_of(block)
    return LEVELS.index(getattr(tool.scales, scale)) if tool is not None and block.kind == "tool" else 0


def _place(plan: Plan, offer: Offer) -> Place | None:
    """Return where a measure goes: before names are said, before what exposes, after what is heavy, or at the end."""
    day = next((day for day in plan.days if day.items), plan.days[0] if plan.days else None)
    if day is None:
        return None
    match offer.where:
        case "before-exposing":
            for each in plan.days:
                for index, item in enumerate(each.items):
                    if _exposes(plan, item):
                        return Place(each.id, index)
        case "after-heavy":
            for each in plan.days:
                for index, item in enumerate(each.items):
                    if _is_heavy(plan, item) and not _settles(each, index + 1):
                        return Place(each.id, index + 1)
            return Place(day.id, closing_part(day))
        case "before-closing":
            last = next((day for day in reversed(plan.days) if day.items), day)
            closing = [index for index, item in enumerate(last.items) if _kind(item) == "closing"]
            return Place(last.id, closing[-1] if closing else len(last.items))
        case "before-names":
            pass
    return Place(day.id, _after_the_welcome(day))


def _after_the_welcome(day: Day) -> int:
    index = 0
    while index < len(day.items) and _kind(day.items[index]) in _ARRIVING:
        index += 1
    return index


def _settles(day: Day, index: int) -> bool:
    return index < len(day.items) and _kind(day.items[index]) in _SETTLING


def _kind(item: Item) -> str:
    return item.kind if isinstance(item, Block) else ""


_CALLS: Mapping[Call, Callable[[Plan], bool]] = {
    "names-reported": lambda plan: plan.brief.reporting == "names-or-photos",
    "much-is-asked": _is_asked_much,
    "no-agreements": lambda plan: not any(block.kind == "agreements" for block in plan.blocks()),
    "distress": lambda plan: plan.brief.distress in ("medium", "high"),
    "high-distress": lambda plan: plan.brief.distress == "high",
    "high-risk": lambda plan: risk_of(plan.brief).standing == "high",
    "unknown-risk": lambda plan: risk_of(plan.brief).standing == "unknown",
    "watched": lambda plan: plan.brief.surveillance in ("medium", "high"),
    "may-be-pictured": lambda plan: plan.brief.exposure in (None, "high") and plan.brief.reporting != "none",
    "heavy": lambda plan: any(_is_heavy(plan, block) for block in plan.blocks()),
    "before-dark": lambda plan: "before-dark" in plan.brief.access,
}
