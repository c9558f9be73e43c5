"""How long things take in this room: growth with people, regrouping, interpretation by step form."""

from collections.abc import Iterator
from fractions import Fraction

from msgspec.structs import replace

from planner.brief import Brief
from planner.catalog import Step, Tool
from planner.edits.blocks import block_from_tool
from planner.ids import NewId
from planner.people import UNSAID, grown
from planner.plan import Block
from planner.vocabulary import Form

_PLENARY = {
    "whispered": Fraction(5, 4),
    "consecutive": Fraction(2),
    "simultaneous": Fraction(23, 20),
}
_AS_IT_IS = Fraction(1)
_SIGNED = Fraction(23, 20)
_MIXED_GROUPS = Fraction(3, 2)
_SLOW_REGROUPING = 2
"""What finding one's group costs above the three minutes that a sheet's own times hold (five in all)."""


def is_interpreted(brief: Brief) -> bool:
    """Whether what is said in the room is said again in another language, spoken or signed."""
    return brief.interpretation not in (None, "none") or "sign-language" in brief.access


def stretch(form: Form, brief: Brief) -> Fraction:
    """Return how many times as long a step of this form takes with the interpretation that the brief names.

    Plenary: twice consecutive, 1.25 whispered, 1.15 simultaneous or signed. Small groups of mixed languages: 1.5.
    Neighbours find each other by language, so pairs take no longer; neither does work alone, drawing or a break.
    """
    spoken = _PLENARY.get(brief.interpretation or "", _AS_IT_IS)
    if form == "plenary":
        return max(spoken, _SIGNED if "sign-language" in brief.access else _AS_IT_IS)
    return _MIXED_GROUPS if form == "small-groups" and spoken > 1 else _AS_IT_IS


def in_twentieths(form: Form, brief: Brief) -> int:
    """Return ``stretch`` in twentieths, which all factors are whole in; for sums over thousands of tools."""
    factor = stretch(form, brief)
    return factor.numerator * (20 // factor.denominator)


def room_steps(tool: Tool, brief: Brief) -> tuple[Step, ...]:
    """Return a tool's steps with the minutes that they take in this room, each at least as long as stated."""
    lengths = zip(tool.steps, _lengths(tool, brief), strict=True)
    return tuple(step if minutes == step.minutes else replace(step, minutes=minutes) for step, minutes in lengths)


def room_minutes(tool: Tool, brief: Brief) -> int:
    """Return how many minutes a tool usually takes in this room, up to the next five where it grew."""
    minutes = sum(_lengths(tool, brief))
    return minutes if minutes == tool.time.usual else rounded_up(minutes)


def _lengths(tool: Tool, brief: Brief) -> Iterator[int]:
    people = brief.participants.high if brief.participants is not None else UNSAID
    factors: dict[Form, Fraction] = {}
    interpreted = is_interpreted(brief)
    slow = people > 25 or brief.setting == "outdoors"
    before: Form = "plenary"
    for step in tool.steps:
        minutes = grown(step, people=people, per_group=tool.group.per_group)
        if slow and step.form == "small-groups" and before != "small-groups":
            minutes += _SLOW_REGROUPING
        if interpreted:
            factor = factors.get(step.form) or factors.setdefault(step.form, stretch(step.form, brief))
            minutes = -(-minutes * factor.numerator // factor.denominator)
        yield minutes
        before = step.form


def fitted(steps: tuple[Step, ...], minutes: int) -> tuple[Step, ...]:
    """Return steps that sum to ``minutes``, each keeping its share and at least one minute.

    When there are fewer minutes than steps, those that may be cut go first, then the last ones.
    """
    if minutes < 1:
        return ()
    while len(steps) > minutes:
        spare = [index for index, step in enumerate(steps) if step.cut == "first"]
        gone = spare[0] if spare else len(steps) - 1
        steps = (*steps[:gone], *steps[gone + 1 :])
    total = sum(step.minutes for step in steps)
    if not steps or total == minutes:
        return steps
    shares = [Fraction(step.minutes * minutes, total) if total else Fraction(minutes, len(steps)) for step in steps]
    whole = [max(1, int(share)) for share in shares]
    _settle(whole, shares, minutes)
    return tuple(replace(step, minutes=length) for step, length in zip(steps, whole, strict=True))


def block_for_room(tool: Tool, brief: Brief, new_id: NewId) -> Block:
    """Return a block that runs a tool as long as it takes in this room, its steps with it.

    This is how a block is added by hand too; a later change of the brief never changes it by itself.
    """
    minutes = room_minutes(tool, brief)
    block = block_from_tool(tool, new_id, minutes=minutes)
    return replace(block, steps=fitted(room_steps(tool, brief), minutes))


def rounded_up(minutes: int) -> int:
    """Return minutes up to the next five.

    >>> rounded_up(61), rounded_up(60)
    (65, 60)
    """
    return -(-minutes // 5) * 5


def _settle(whole: list[int], shares: list[Fraction], minutes: int) -> None:
    """Hand out or take back single minutes until the row sums up, where it is furthest from its share."""
    while (missing := minutes - sum(whole)) != 0:
        sign = 1 if missing > 0 else -1
        rows = [index for index, length in enumerate(whole) if length + sign >= 1]
        index = max(rows, key=lambda row: (sign * (shares[row] - whole[row]), -row))
        whole[index] += sign
