"""Cue cards: for each part that somebody leads, the question in front, steps and care on the back."""

from collections.abc import Iterator

from exports.compose.asked import QUESTION_MARKS, first_sentence
from exports.compose.day import PAUSES, titled
from exports.compose.priorities import Priorities, priorities
from exports.compose.setting import Setting
from exports.compose.sheet import coming_next, form_of
from exports.compose.steps import TimedStep, timed_steps
from exports.options import NothingToPrint
from exports.outline import Outline, Words, strong, words
from exports.pieces import CardStep, CueCard, CueCards
from planner.catalog import Tool
from planner.clock import clock
from planner.plan import Block
from planner.timetable import DayTimes, Placed

LONGEST_ASKED = 120
"""A shorter question is taken before a longer one that comes first."""
_SENSITIVE = ("low", "medium", "high")


def cue_cards(setting: Setting) -> Outline:
    """Return the cards in running order; breaks, meals and breathing spaces have none.

    Raises NothingToPrint when nothing is led.
    """
    led = [(day, placed) for day in setting.timetable.days for placed in day.placed() if _is_led(placed.block)]
    if not led:
        raise NothingToPrint("cue-cards", "no-blocks" if setting.timetable.days else "no-days")
    by_day = {id(day): priorities(day, setting) for day in setting.timetable.days}
    cards = tuple(
        _card(setting, day, placed, by_day[id(day)], setting.words.cards.number.format(number=at, count=len(led)))
        for at, (day, placed) in enumerate(led, start=1)
    )
    options = setting.options
    return Outline(
        document="cue-cards",
        title=setting.words.cue_cards,
        reader="",
        page_of=setting.words.page_of,
        language=setting.language,
        fills_the_sheet=True,
        pieces=(
            CueCards(
                cards,
                on_a_sheet=2 if options.large_print else options.cards,
                turned_on=options.turn,
                cut_label=setting.words.cut,
            ),
        ),
    )


def _is_led(block: Block) -> bool:
    return block.kind not in (*PAUSES, "buffer")


def _card(setting: Setting, day: DayTimes, placed: Placed, priority: Priorities, number: str) -> CueCard:
    text, block = setting.words, placed.block
    tool = setting.plan.tool_of(block)
    timed = timed_steps(placed)
    return CueCard(
        start=clock(placed.start),
        length=text.cards.length.format(minutes=block.minutes),
        end=clock(placed.end),
        title=titled(setting, block),
        form=_form(setting, block, tool),
        question=_question(block, tool),
        next=coming_next(setting, day, placed),
        number=number,
        minutes=str(block.minutes),
        steps=tuple(_step(setting, placed, tool, each, at, priority) for at, each in enumerate(timed)),
        notes=tuple(_notes(setting, block, tool)),
        after=_after(setting, tool),
    )


def _form(setting: Setting, block: Block, tool: Tool | None) -> str:
    text = setting.words
    forms = dict.fromkeys(form_of(setting, tool, step) for step in block.steps)
    seats = list(forms) or [text.forms[block.form]]
    lead = f"{block.lead.strip()}{text.leads}." if block.lead.strip() else ""
    return " ".join(part for part in (*seats, lead) if part)


def _question(block: Block, tool: Tool | None) -> str:
    """Return the words to ask: a question that is not long, else what is said first, else what the block is for."""
    said = [step.say.strip() for step in block.steps if step.say.strip()]
    questions = [say for say in said if say.endswith(QUESTION_MARKS)]
    for wanted in (questions, said):
        short = [say for say in wanted if len(say) <= LONGEST_ASKED]
        if short:
            return short[0]
    if questions or said:
        return min((questions or said), key=len)
    does = next((step.do.strip() for step in block.steps if step.do.strip()), "")
    return first_sentence(does) if does else (tool.in_one_line.strip() if tool is not None else "")


def _step(
    setting: Setting, placed: Placed, tool: Tool | None, timed: TimedStep, index: int, priority: Priorities
) -> CardStep:
    step = timed.step
    seats = form_of(setting, tool, step)
    do, short = step.do.strip() or step.say.strip(), first_sentence(step.do.strip() or step.say.strip())
    return CardStep(
        clock=clock(timed.start),
        do=words(strong(f"{seats} ") if seats else "", do),
        short=words(strong(f"{seats} ") if seats else "", short),
        cut=priority.step_cut.get((placed.block.id, index), 0),
    )


def _notes(setting: Setting, block: Block, tool: Tool | None) -> Iterator[Words]:
    """Yield what to watch for in the first step that says so, care, and then what else to watch for."""
    said = setting.words.cards
    watched = [step.watch_for.strip() for step in block.steps if step.watch_for.strip()]
    if watched:
        yield words(strong(said.watch_for), watched[0])
    if tool is not None and tool.care.strip():
        yield words(strong(said.care), first_sentence(tool.care))
    for more in watched[1:]:
        yield words(strong(said.watch_for), more)


def _after(setting: Setting, tool: Tool | None) -> str:
    """Return what becomes of the most sensitive thing that is left."""
    if tool is None or not tool.leaves:
        return ""
    left = max(tool.leaves, key=lambda one: _SENSITIVE.index(one.sensitive))
    return setting.words.cards.after.format(fate=setting.words.left[left.after], what=left.what.strip())
