"""Cue cards: for each part that somebody leads, the question in front, steps and care on the back."""

from collections.abc import Iterator
from typing import Literal

from exports.compose.asked import QUESTION_MARKS, first_sentence, first_sentences
from exports.compose.day import PAUSES, titled
from exports.compose.paper import paper
from exports.compose.priorities import Priorities, priorities
from exports.compose.setting import Setting
from exports.compose.sheet import coming_next
from exports.compose.sheet_notes import form_of
from exports.compose.steps import TimedStep, timed_steps
from exports.options import NothingToPrint
from exports.outline import Outline, Words, strong, words
from exports.pieces import CardStep, CueCard, CueCards
from planner.catalog import Tool
from planner.clock import wall_clock
from planner.plan import Block
from planner.timetable import DayTimes, Placed

MORE_WORDS, LEAST_WORDS = 9, 5
"""A step in few words, and in the fewest, is told in whole sentences until it has so many words."""
LONGEST_AFTER = {2: 70, 4: 46, 8: 26}
"""So many letters about what is left stand whole at the foot of a card, by how many cards a sheet has."""
SHORTER_BY = 12
"""What the name of the day takes of these letters where there are several."""
LONGEST_ASKED = 120
"""A shorter question is taken before a longer one that comes first."""


def cue_cards(setting: Setting) -> Outline:
    """Return the cards in running order; breaks, meals and breathing spaces have none.

    Raises NothingToPrint when nothing is led.
    """
    led = [(day, placed) for day in setting.timetable.days for placed in day.placed() if _is_led(placed.block)]
    if not led:
        raise NothingToPrint("cue-cards", "no-blocks" if setting.timetable.days else "no-days")
    by_day = {id(day): priorities(day, setting) for day in setting.timetable.days}
    cards = tuple(
        _card(setting, day, placed, by_day[id(day)], _number(setting, day, at, len(led)))
        for at, (day, placed) in enumerate(led, start=1)
    )
    piece = CueCards(
        cards,
        on_a_sheet=on_a_sheet(setting),
        turned_on=setting.options.turn,
        cut_label=setting.words.cut,
        more=setting.words.cards.more,
    )
    return paper(setting, "cue-cards", setting.words.cue_cards, piece, edges=True)


def _number(setting: Setting, day: DayTimes, at: int, count: int) -> str:
    """Return which card of how many it is, and of which day where there are several: hours alone do not say it."""
    days, said = setting.timetable.days, setting.words.cards
    told = said.number.format(number=at, count=count)
    if len(days) < 2:
        return told
    number = next(place for place, each in enumerate(days, start=1) if each is day)
    return said.number_of_day.format(day=number, number=told)


def on_a_sheet(setting: Setting) -> Literal[2, 4, 8]:
    """Return how many cards a sheet has."""
    return 2 if setting.options.large_print else setting.options.cards


def _is_led(block: Block) -> bool:
    return block.kind not in (*PAUSES, "buffer")


def _card(setting: Setting, day: DayTimes, placed: Placed, priority: Priorities, number: str) -> CueCard:
    text, block = setting.words, placed.block
    tool = setting.plan.tool_of(block)
    timed = timed_steps(placed)
    return CueCard(
        start=wall_clock(placed.start),
        length=text.cards.length.format(minutes=block.minutes),
        end=wall_clock(placed.end),
        title=titled(setting, block),
        form=_form(setting, block),
        question=_question(block, tool),
        next=coming_next(setting, day, placed),
        number=number,
        minutes=str(block.minutes),
        steps=tuple(_step(setting, placed, each, at, priority) for at, each in enumerate(timed)),
        notes=tuple(_notes(setting, block, tool)),
        after=_after(setting, tool, on_a_sheet(setting)),
    )


def _form(setting: Setting, block: Block) -> str:
    text = setting.words
    forms = dict.fromkeys(form_of(setting, block, step) for step in block.steps)
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


def _step(setting: Setting, placed: Placed, timed: TimedStep, index: int, priority: Priorities) -> CardStep:
    step = timed.step
    seats = form_of(setting, placed.block, step)
    do = step.do.strip() or step.say.strip()
    some, short = (first_sentences(do, least=least) for least in (MORE_WORDS, LEAST_WORDS))
    return CardStep(
        clock=wall_clock(timed.start),
        do=words(strong(f"{seats} ") if seats else "", do),
        some=words(strong(f"{seats} ") if seats else "", some),
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


def _after(setting: Setting, tool: Tool | None, on_a_sheet: int) -> str:
    """Return what becomes of all that is left, whole: each by its name where there is room, else by its fate."""
    text, said = setting.words, setting.words.cards
    if tool is None or not tool.leaves:
        return ""
    each = [said.left.format(fate=text.left[left.after], what=left.what.strip().rstrip(".")) for left in tool.leaves]
    whole = said.after.format(fates=text.join.join(each))
    named = SHORTER_BY if len(setting.timetable.days) > 1 else 0
    if len(whole) <= LONGEST_AFTER[on_a_sheet] - named:
        return whole
    fates = dict.fromkeys(text.left[left.after] for left in tool.leaves)
    return said.after.format(fates=text.listing(list(fates))) + said.see_plan
