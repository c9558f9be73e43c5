"""What to be careful about with a tool: named, weighed, and never a ground for leaving it out."""

from collections.abc import Callable, Iterator
from typing import get_args

from planner.catalog import Scales, Tool
from planner.lengths import is_interpreted, stretch
from planner.ranges import Range, room_range
from planner.recommend.case import NOTICEABLE, Case, Effect, Weighing
from planner.vocabulary import Form, Level

ROOM_TO_ARRIVE = 30
"""Minutes that arriving and closing take in a session of two hours or more (craft: a tool stands between them)."""


def room_for_tools(longest: int) -> int:
    """Return the minutes of a day that arriving and closing leave; they take a quarter of a short one."""
    return longest - min(ROOM_TO_ARRIVE, longest // 4)


def cautions(case: Case) -> tuple[Weighing, ...]:
    """Return everything by which this brief may call for care with a tool."""
    return tuple(weighing for maker in _MAKERS for weighing in maker(case))


def _rated(case: Case, code: str, because: tuple[str, ...], scale: Callable[[Scales], Level]) -> Weighing:
    """Return the caution that a rule gives from medium on a scale, dearer at high."""
    rule = case.words.rule(code)
    reason = case.words.reason(code, because)
    effects = {"medium": Effect(-rule.points, reason), "high": Effect(-(rule.at_high or rule.points), reason)}
    return lambda tool: effects.get(scale(tool.scales))


def _where(case: Case, code: str, because: tuple[str, ...], holds: Callable[[Tool], bool]) -> Weighing:
    effect = Effect(-case.words.rule(code).points, case.words.reason(code, because))
    return lambda tool: effect if holds(tool) else None


def _exposure(case: Case) -> Iterator[Weighing]:
    risk = case.risk
    if risk.known == "high":
        yield _rated(case, "exposes", risk.because, lambda scales: scales.exposure)
        yield _where(case, "faces", risk.because, _shows_faces)
    elif risk.known == "medium":
        yield _where(case, "exposes-much", risk.because, lambda tool: tool.scales.exposure == "high")


def _shows_faces(tool: Tool) -> bool:
    scales = tool.scales
    return "amplifying-vision" in tool.key_ideas and (scales.exposure in NOTICEABLE or scales.disclosure == "high")


def _unknown(case: Case) -> Iterator[Weighing]:
    """One caution at most on a tool, however much has been left open; a risk known to be high is not asked for."""
    risk, answered = case.risk, case.brief.answered
    unsaid = () if risk.known == "high" else risk.unsaid
    distress = () if answered("distress") else ("distress",)
    trust = () if answered("trust") else ("trust",)
    rules = {code: case.words.rule(code) for code in ("risk-not-said", "distress-not-said", "trust-not-said")}

    def weigh(tool: Tool) -> Effect | None:
        scales = tool.scales
        stirs = not NOTICEABLE.isdisjoint((scales.disclosure, scales.intensity))
        risks = unsaid if stirs or scales.exposure in NOTICEABLE else ()
        carried = distress if stirs else ()
        known = trust if "high" in (scales.disclosure, scales.intensity) else ()
        if not (risks or carried or known):
            return None
        rule = rules["risk-not-said" if risks else "distress-not-said" if carried else "trust-not-said"]
        points = rule.at_high if risks and scales.exposure == "high" else rule.points
        if known and rule.code != "trust-not-said":
            points += rules["trust-not-said"].points
        return Effect(-points, case.words.reason(rule.code, (*risks, *carried, *known)))

    if unsaid or distress or trust:
        yield weigh


def _feelings(case: Case) -> Iterator[Weighing]:
    if case.brief.distress in NOTICEABLE:
        yield _rated(case, f"distress-{case.brief.distress}", ("distress",), lambda scales: scales.intensity)
    if case.risk.worn_out:
        matrices = case.words.rule("risk-work-when-worn-out").tools
        yield _where(case, "risk-work-when-worn-out", case.risk.worn_out, lambda tool: tool.id in matrices)
    if case.risk.grieving:
        bright = case.words.rule("vision-in-grief").tools
        yield _where(case, "vision-in-grief", ("emerging",), lambda tool: is_vision(tool) or tool.id in bright)


def is_vision(tool: Tool) -> bool:
    """Whether a tool asks people to picture another world."""
    return tool.purpose == "imagining" or tool.key_ideas[:1] == ("imagining-alternatives",)


def _people(case: Case) -> Iterator[Weighing]:
    brief = case.brief
    if brief.trust == "strangers":
        yield _rated(case, "strangers-disclose", ("trust",), lambda scales: scales.disclosure)
        yield _where(case, "strangers-heavy", ("trust",), lambda tool: tool.scales.intensity == "high")
    if brief.trust == "strained":
        yield _rated(case, "strained", ("trust",), lambda scales: scales.disclosure)
    if "mixed-power" in brief.room:
        yield _rated(case, "mixed-power", ("room",), lambda scales: scales.disclosure)
    if "minors" in brief.room:
        yield _where(case, "minors", ("room",), _too_close_for_minors)
    if "officials-or-donors" in brief.room:
        yield _where(case, "officials", ("room",), lambda tool: tool.scales.exposure in NOTICEABLE)


def _too_close_for_minors(tool: Tool) -> bool:
    scales = tool.scales
    return scales.touch != "none" or scales.disclosure == "high" or scales.exposure == "high"


def _team(case: Case) -> Iterator[Weighing]:
    brief = case.brief
    if brief.experience == "new":
        yield _where(case, "hard-for-a-new-team", ("experience",), lambda tool: tool.level == "seasoned")
    if brief.facilitators is None:
        yield _where(case, "second-facilitator", ("facilitators",), lambda tool: "second-facilitator" in tool.needs)
    if not brief.support:
        yield _where(case, "care-person", ("support",), lambda tool: "care-person" in tool.needs)


def _text(case: Case) -> Iterator[Weighing]:
    literacy = case.brief.literacy
    if literacy == "oral":
        yield _where(case, "text-oral", ("literacy",), lambda tool: bool(NOTICEABLE & _text_levels(tool)))
    elif literacy == "mixed":
        yield _where(case, "text-mixed", ("literacy",), lambda tool: bool(NOTICEABLE & _text_levels(tool)))
    if "low-vision" in case.brief.access:
        yield _where(case, "low-vision", ("access",), lambda tool: tool.scales.reading in NOTICEABLE)
    if "plain-language" in case.brief.access:
        yield _where(case, "plain-language", ("access",), lambda tool: tool.scales.reading == "high")


def _text_levels(tool: Tool) -> frozenset[Level]:
    return frozenset((tool.scales.reading, tool.scales.writing))


def _bodies(case: Case) -> Iterator[Weighing]:
    access = case.brief.access
    if "seated" in access or "step-free" in access:
        yield _rated(case, "movement", ("access",), lambda scales: scales.movement)
    if "fasting" in access:
        yield _where(
            case, "fasting", ("access",), lambda tool: tool.energy == "high" or tool.scales.movement == "high"
        )
    if case.brief.setting == "hybrid":
        yield _where(case, "touch-hybrid", ("setting",), lambda tool: tool.scales.touch != "none")


def _place(case: Case) -> Iterator[Weighing]:
    brief, setting = case.brief, case.brief.setting
    if setting is not None:
        yield _where(
            case,
            f"not-made-for-{setting}",
            ("setting",),
            lambda tool: bool(tool.settings) and setting not in tool.settings,
        )
    if setting == "outdoors":
        yield _where(case, "no-walls", ("setting",), lambda tool: not {"wall", "tables"}.isdisjoint(tool.needs))
    if setting in ("online", "hybrid", None) and brief.connection == "voice-only":
        yield _where(case, "voice-only", ("connection",), _needs_more_than_voice)
    elif setting in ("online", "hybrid", None) and brief.connection == "weak":
        yield _where(case, "weak-line", ("connection",), lambda tool: tool.scales.writing in NOTICEABLE)
    if brief.power == "comes-and-goes":
        yield _where(case, "unsteady-power", ("power",), lambda tool: "power" in tool.needs)
    if brief.materials == "none":
        yield _where(case, "no-paper", ("materials",), lambda tool: tool.scales.writing in NOTICEABLE)
    if brief.materials == "projector" and brief.power is None:
        yield _where(case, "projector-power", ("power",), lambda tool: "projector" in tool.needs)


def _needs_more_than_voice(tool: Tool) -> bool:
    return tool.group.form in ("small-groups", "pairs") or tool.scales.writing in NOTICEABLE


def _hours(case: Case) -> Iterator[Weighing]:
    brief, longest = case.brief, case.longest
    if longest is None:
        return
    room, interpreted = room_for_tools(longest), is_interpreted(brief)
    most = max(stretch(form, brief) for form in get_args(Form))
    said = () if brief.interpretation in (None, "none") else ("interpretation",)
    signed = ("access",) if "sign-language" in brief.access else ()

    def weigh(tool: Tool) -> Effect | None:
        # Most tools are far from the end of the day: only those that come near it are measured step by step.
        if tool.time.usual * most.numerator <= room * most.denominator:
            return None
        here = room_range(tool, brief) if interpreted else Range(tool.time.min, tool.time.usual, tool.time.max)
        if here.usual <= room:
            return None
        longer = interpreted and here.usual > tool.time.usual
        rule = case.words.rule("tight-interpreted" if longer else "tight")
        because = ("days", *said, *signed) if longer else ("days",)
        points = rule.points if here.least <= room else rule.at_high or rule.points
        reason = case.words.reason(rule.code, because, usual=here.usual, min=here.least, longest=longest)
        return Effect(-points, reason)

    yield weigh


_MAKERS = (_exposure, _unknown, _feelings, _people, _team, _text, _bodies, _place, _hours)
