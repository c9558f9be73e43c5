"""What speaks for a tool: outcomes most, then wishes, what is emerging, strengths, and the moment itself."""

from collections.abc import Container, Iterator, Mapping
from typing import Literal

from planner.catalog import Tool
from planner.criteria import Pull
from planner.recommend.case import NOTICEABLE, Case, Effect, Weighing
from planner.vocabulary import Emerging

_MADE_FOR: Mapping[Emerging, tuple[str, ...]] = {
    "invitation": ("invited-red-lines", "invited-rehearsal"),
    "broken-promises": ("promise-broken",),
}
"""The rules that name the tools which some moment calls for by itself."""

FitsKey = Literal["journey", "emerging", "outcomes", "strengths"]


def lifts(case: Case) -> tuple[Weighing, ...]:
    """Return everything by which this brief may speak for a tool."""
    return tuple(weighing for maker in _MAKERS for weighing in maker(case))


def is_care(tool: Tool) -> bool:
    """Whether a tool is for grieving, resting and remembering."""
    return "grief" in tool.fits.emerging or "rest-and-grief" in tool.fits.outcomes


def is_calm(tool: Tool) -> bool:
    """Whether a tool shows, asks and stirs little."""
    scales = tool.scales
    return not NOTICEABLE & {scales.exposure, scales.disclosure, scales.intensity}


def is_voice_without_faces(tool: Tool, chorus: Container[str] = ()) -> bool:
    """Whether a tool raises a voice in which nobody can be picked out.

    A quiet tool of voice and protection does. One that many sing or tell together does too and is no step of
    protection by that: ``chorus`` names those by id, for their sheets cannot tell.
    """
    if tool.scales.exposure in NOTICEABLE or "amplifying-vision" not in tool.key_ideas:
        return False
    return tool.is_protection_step or tool.id in chorus


def _answers(case: Case) -> Iterator[Weighing]:
    weights = case.weights
    yield from _fitting(case, "outcomes", weights.outcomes)
    yield from _fitting(case, "emerging", weights.emerging)
    yield from _fitting(case, "strengths", weights.strengths)
    yield from _fitting(case, "journey", weights.journey)


def _fitting(case: Case, key: FitsKey, pull: Pull) -> Iterator[Weighing]:
    answer = getattr(case.brief, key)
    given: tuple[str, ...] = (answer,) if isinstance(answer, str) else (answer or ())
    if not given:
        return
    seen: dict[tuple[str, ...], Effect | None] = {}

    def weigh(tool: Tool) -> Effect | None:
        fits: tuple[str, ...] = getattr(tool.fits, key)
        if fits not in seen:
            seen[fits] = _pulled(case, key, pull, [one for one in given if one in fits])
        return seen[fits]

    yield weigh


def _pulled(case: Case, key: str, pull: Pull, named: list[str]) -> Effect | None:
    if not named:
        return Effect(-pull.none) if pull.none else None
    points = min(pull.most, pull.first + pull.more * (len(named) - 1))
    return Effect(points, case.words.reason(f"fits-{key}", (key,), answers=case.words.named(key, named)))


def _wishes(case: Case) -> Iterator[Weighing]:
    wishes = case.brief.intentions
    if not wishes:
        return
    places = case.weights.intentions

    def weigh(tool: Tool) -> Effect | None:
        named = [wish for wish in wishes if wish in tool.fits.intentions]
        if not named:
            return None
        points = max((places[wishes.index(wish)] for wish in named if wishes.index(wish) < len(places)), default=0)
        answers = case.words.named("intentions", named)
        return Effect(points, case.words.reason("fits-intentions", ("intentions",), answers=answers))

    yield weigh


def _key_ideas(case: Case) -> Iterator[Weighing]:
    if case.undirected:
        return
    weights = case.weights
    places = {id: place for id, (place, _) in case.ideas.items()}

    def weigh(tool: Tool) -> Effect | None:
        if not tool.key_ideas:
            return None
        main = tool.key_ideas[0]
        points = _at(weights.main_idea, places.get(main))
        points += max((_at(weights.other_idea, places.get(idea)) for idea in tool.key_ideas[1:]), default=0)
        return Effect(points) if points else None

    yield weigh


def _at(points: tuple[int, ...], place: int | None) -> int:
    return points[place] if place is not None and place < len(points) else 0


def _moment(case: Case) -> Iterator[Weighing]:
    for answer, codes in _MADE_FOR.items():
        if answer in case.brief.emerging:
            for code in codes:
                rule = case.words.rule(code)
                yield _on(rule.tools, Effect(rule.points, case.words.reason(code, ("emerging",))))


def _on(tools: tuple[str, ...], effect: Effect) -> Weighing:
    return lambda tool: effect if tool.id in tools else None


def _care(case: Case) -> Iterator[Weighing]:
    if case.risk.grieving:
        grief = Effect(case.words.rule("care-first").points, case.words.reason("care-first", ("emerging",)))
        yield lambda tool: grief if is_care(tool) else None
    elif case.risk.worn_out:
        rest = Effect(case.words.rule("rest").points, case.words.reason("rest", case.risk.worn_out))
        yield lambda tool: rest if is_calm(tool) and (tool.purpose == "care" or is_care(tool)) else None


def _voices(case: Case) -> Iterator[Weighing]:
    codes = {"high": "voice-without-faces", "unknown": "voice-risk-not-said"}
    code = codes.get(case.risk.standing)
    if code is None:
        return
    chorus = case.words.rule("voice-without-faces").tools
    effect = Effect(case.words.rule(code).points, case.words.reason(code, case.risk.grounds))
    yield lambda tool: effect if is_voice_without_faces(tool, chorus) else None


def _protection(case: Case) -> Iterator[Weighing]:
    standing = case.risk.standing
    if standing not in ("high", "unknown"):
        return
    code = f"protection-{standing}"
    effect = Effect(case.words.rule(code).points, case.words.reason(code, case.risk.grounds))

    def weigh(tool: Tool) -> Effect | None:
        quiet = tool.is_protection_step and tool.scales.exposure not in NOTICEABLE
        return effect if quiet and (standing == "high" or is_calm(tool)) else None

    yield weigh


def _dialogue(case: Case) -> Iterator[Weighing]:
    if case.brief.trust != "strained":
        return
    effect = Effect(case.words.rule("dialogue").points, case.words.reason("dialogue", ("trust",)))
    yield lambda tool: effect if tool.purpose in ("connection", "care") and is_calm(tool) else None


def _nothing_said(case: Case) -> Iterator[Weighing]:
    if not case.undirected:
        return
    calm, because = case.weights.calm, case.unsaid_direction
    gentle = case.words.reason("not-said-gentle", because)
    plain = case.words.reason("not-said", because)

    def weigh(tool: Tool) -> Effect:
        scales, usual = tool.scales, tool.time.usual
        short = calm.short if usual <= calm.short_minutes else calm.medium if usual <= calm.medium_minutes else 0
        quiet = [scale for scale in (scales.exposure, scales.disclosure, scales.intensity) if scale not in NOTICEABLE]
        return Effect(short + calm.quiet * len(quiet), gentle if short and len(quiet) == 3 else plain)

    yield weigh


_MAKERS = (
    _answers,
    _wishes,
    _key_ideas,
    _moment,
    _care,
    _voices,
    _protection,
    _dialogue,
    _nothing_said,
)
