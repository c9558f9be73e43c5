"""What of a day must happen, and what goes first when it is late."""

from msgspec import Struct

from exports.compose.setting import Setting
from exports.compose.steps import timed_steps
from exports.outline import Cut, Must, words
from planner.clock import wall_clock
from planner.timetable import DayTimes, Placed

MOST_CUTS = 5
MOST_GUESSED = 3
LEAST_WON = 4
"""What gives fewer minutes is not worth the cutting."""


class Priorities(Struct, frozen=True):
    """The musts and cuts of a day, and their numbers by block and by step."""

    musts: tuple[Must, ...]
    cuts: tuple[Cut, ...]
    must_of: dict[str, int]
    cuts_of: dict[str, tuple[int, ...]]
    step_cut: dict[tuple[str, int], int]


def priorities(day: DayTimes, setting: Setting) -> Priorities:
    """Return what must happen and what goes first on one day.

    Musts are the blocks so marked; where none is, the agreements, the protection step (else the longest tool)
    and the commitments. Cuts come in this order: breathing spaces, blocks marked to be cut, optional ones and
    energisers, then what tools can give: steps that may go, or a shorter way; the most minutes first, musts last.
    """
    placed = list(day.placed())
    musts = _musts(placed, setting)
    numbers = {each.block.id: number for number, each in enumerate(musts, start=1)}
    cuts, cuts_of, step_cut = _cuts(placed, numbers, setting)
    return Priorities(
        musts=tuple(
            Must(number, wall_clock(each.start), each.block.title, _gives(each, setting))
            for number, each in enumerate(musts, start=1)
        ),
        cuts=cuts,
        must_of=numbers,
        cuts_of=cuts_of,
        step_cut=step_cut,
    )


def _musts(placed: list[Placed], setting: Setting) -> list[Placed]:
    marked = [each for each in placed if each.block.keep == "must"]
    if marked:
        return marked
    first_of = {kind: next((each for each in placed if each.block.kind == kind), None) for kind in _GUESSED_KINDS}
    tools = [each for each in placed if each.block.kind == "tool"]
    protecting = [each for each in tools if _protects(each, setting)]
    middle = protecting[:1] or sorted(tools, key=lambda each: -each.block.minutes)[:1]
    guessed = [first_of["agreements"], *middle, first_of["commitments"]]
    found = [each for each in guessed if each is not None]
    return sorted(found, key=lambda each: each.start)[:MOST_GUESSED]


_GUESSED_KINDS = ("agreements", "commitments")


def _protects(placed: Placed, setting: Setting) -> bool:
    tool = setting.plan.tool_of(placed.block)
    return tool is not None and tool.is_protection_step


def _gives(placed: Placed, setting: Setting) -> str:
    """Return what the day has when this has happened: by the outcome that a tool serves, else by the block's kind."""
    text, block = setting.words, placed.block
    tool = setting.plan.tool_of(block)
    if block.kind in text.musts_hold:
        return text.musts_hold[block.kind]
    if tool is None:
        return ""
    if tool.is_protection_step:
        return text.musts_give["a-protection-agreement"]
    wanted = [outcome for outcome in setting.plan.brief.outcomes if outcome in tool.fits.outcomes]
    served = [*wanted, *tool.fits.outcomes]
    return text.musts_give[served[0]] if served else tool.in_one_line


class _Going(Struct, frozen=True):
    """Something that may go: what it is called, where it counts, and the minutes it gives."""

    text: str
    minutes: int
    blocks: tuple[str, ...]
    step: tuple[str, int] | None = None


def _cuts(
    placed: list[Placed], musts: dict[str, int], setting: Setting
) -> tuple[tuple[Cut, ...], dict[str, tuple[int, ...]], dict[tuple[str, int], int]]:
    cuts = []
    cuts_of: dict[str, tuple[int, ...]] = {}
    step_cut: dict[tuple[str, int], int] = {}
    won = 0
    for number, going in enumerate(_going(placed, musts, setting)[:MOST_CUTS], start=1):
        won += going.minutes
        cuts.append(Cut(number, words(going.text), won))
        for id in going.blocks:
            cuts_of[id] = (*cuts_of.get(id, ()), number)
        if going.step is not None:
            step_cut[going.step] = number
    return tuple(cuts), cuts_of, step_cut


def _going(placed: list[Placed], musts: dict[str, int], setting: Setting) -> list[_Going]:
    free = [each for each in placed if each.block.id not in musts and each.block.minutes > 0]
    going: list[_Going] = []
    spaces = [each for each in free if each.block.kind == "buffer"]
    if spaces:
        text = setting.words.cut_spaces if len(spaces) > 1 else setting.words.cut_space
        going.append(
            _Going(
                text.format(hours=setting.words.join.join(wall_clock(each.start) for each in spaces)),
                sum(each.block.minutes for each in spaces),
                tuple(each.block.id for each in spaces),
            )
        )
    rest = [each for each in free if each.block.kind not in ("buffer", "break", "meal", "closing")]
    marked = [each for each in rest if each.block.keep == "cut-first"]
    light = [each for each in rest if each.block.keep == "optional" or each.block.kind == "energiser"]
    for each in (*marked, *(each for each in light if each not in marked)):
        title = setting.words.cut_block.format(title=each.block.title, hours=wall_clock(each.start))
        going.append(_Going(title, each.block.minutes, (each.block.id,)))
    taken = {id for one in going for id in one.blocks}
    tools = [each for each in placed if each.block.kind == "tool" and each.block.id not in taken]
    giving = [(each.block.id in musts, one) for each in tools for one in _tool_going(each, setting)]
    worth = [(must, one) for must, one in giving if one.minutes >= LEAST_WON]
    return [*going, *(one for _, one in sorted(worth, key=lambda pair: (pair[0], -pair[1].minutes)))]


def _tool_going(placed: Placed, setting: Setting) -> list[_Going]:
    """Return what one tool can give: the steps that may go, else its shorter way."""
    steps = _steps_going(placed, setting)
    tool = setting.plan.tool_of(placed.block)
    ways = [way for way in tool.variations if 0 < way.minutes < placed.block.minutes] if tool is not None else []
    if steps or not ways or placed.block.part is not None:
        return steps
    way = max(ways, key=lambda way: way.minutes)
    title = setting.words.cut_way.format(
        title=placed.block.title, hours=wall_clock(placed.start), minutes=way.minutes
    )
    return [_Going(title, placed.block.minutes - way.minutes, (placed.block.id,))]


def _steps_going(placed: Placed, setting: Setting) -> list[_Going]:
    return [
        _Going(
            setting.words.cut_step.format(title=placed.block.title, hours=wall_clock(timed.start)),
            timed.minutes,
            (placed.block.id,),
            (placed.block.id, index),
        )
        for index, timed in enumerate(timed_steps(placed))
        if timed.step.cut == "first" and timed.minutes > 0
    ]
