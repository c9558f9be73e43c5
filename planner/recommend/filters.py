"""What leaves a tool out: six grounds and no more. Everything else is a caution."""

from collections.abc import Iterator

from planner.brief import Brief
from planner.catalog import Tool
from planner.recommend.case import Case, Check
from planner.recommendation import Reason
from planner.vocabulary import Company, Need


def exclusions(case: Case) -> tuple[Check, ...]:
    """Return the grounds for leaving tools out that this brief gives."""
    makers = (_too_short_a_time, _people_outside_group, _touch_online, _missing_needs, _heavy_text, _company)
    return tuple(check for maker in makers for check in maker(case))


def _too_short_a_time(case: Case) -> Iterator[Check]:
    longest = case.longest
    if longest is None:
        return

    def check(tool: Tool) -> Reason | None:
        if tool.time.min <= longest:
            return None
        return case.words.reason("too-little-time", ("days",), minutes=tool.time.min, longest=longest)

    yield check


def _people_outside_group(case: Case) -> Iterator[Check]:
    people = case.brief.participants
    if people is None:
        return
    said = str(people).replace("-", "–")

    def check(tool: Tool) -> Reason | None:
        if people.low < tool.group.min:
            return case.words.reason("too-few-people", ("participants",), least=tool.group.min, people=said)
        if people.high > tool.group.max:
            return case.words.reason("too-many-people", ("participants",), most=tool.group.max, people=said)
        return None

    yield check


def _touch_online(case: Case) -> Iterator[Check]:
    if case.brief.setting != "online":
        return
    reason = case.words.reason("touch-online", ("setting",))
    yield lambda tool: reason if tool.scales.touch != "none" else None


def _missing_needs(case: Case) -> Iterator[Check]:
    missing = dict(_missing(case.brief))
    for need, because in missing.items():
        yield _lacking(need, case.words.reason(f"missing-{need}", because))


def _lacking(need: Need, reason: Reason) -> Check:
    return lambda tool: reason if need in tool.needs else None


def _heavy_text(case: Case) -> Iterator[Check]:
    if case.brief.literacy != "oral":
        return
    reason = case.words.reason("heavy-text", ("literacy",))
    yield lambda tool: reason if "high" in (tool.scales.reading, tool.scales.writing) else None


def _company(case: Case) -> Iterator[Check]:
    for company, because in _present(case.brief):
        yield _unfit(company, case.words.reason(f"not-with-{company}", because))


def _unfit(company: Company, reason: Reason) -> Check:
    return lambda tool: reason if company in tool.not_with else None


def _present(brief: Brief) -> Iterator[tuple[Company, tuple[str, ...]]]:
    """Yield the company that the brief names, with the key that names it."""
    if brief.trust == "strangers":
        yield "strangers", ("trust",)
    if brief.trust == "strained":
        yield "strained", ("trust",)
    if "minors" in brief.room:
        yield "minors", ("room",)
    if "officials-or-donors" in brief.room:
        yield "officials-or-donors", ("room",)


def _missing(brief: Brief) -> Iterator[tuple[Need, tuple[str, ...]]]:
    """Yield the needs that the brief says cannot be met, with the keys that say so; left open is not missing."""
    if brief.facilitators == 1:
        yield "second-facilitator", ("facilitators",)
    if brief.support and "care-person" not in brief.support:
        yield "care-person", ("support",)
    if brief.setting == "online":
        yield "wall", ("setting",)
        yield "floor", ("setting",)
        yield "tables", ("setting",)
    if brief.power == "none":
        yield "power", ("power",)
    if brief.materials == "none":
        yield "paper", ("materials",)
    if brief.materials in ("none", "paper"):
        yield "flipchart", ("materials",)
    if brief.materials not in (None, "projector"):
        yield "projector", ("materials",)
    elif brief.power in ("comes-and-goes", "none"):
        yield "projector", ("power",)
