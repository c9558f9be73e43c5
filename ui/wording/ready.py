"""What a session needs beforehand, in words: tasks, when they are due, large sheets and what becomes of them."""

from collections.abc import Callable

from planner.catalog import Material
from planner.flipcharts import Sheet
from planner.materials import Carried, Use
from planner.preparation import Task
from planner.roster import Share
from planner.vocabulary import After
from ui.words import QT_TRANSLATE_NOOP, translate, translate_with

Hour = Callable[[int], str]

_TASKS: dict[str, str] = {
    "ask-those-at-risk": QT_TRANSLATE_NOOP(
        "Ready", "Ask those who would pay if it went wrong whether day, room and hour are right for them"
    ),
    "invite": QT_TRANSLATE_NOOP("Ready", "Give out the invitations; settle who pays fares, food and lost pay"),
    "walk-through": QT_TRANSLATE_NOOP("Ready", "Walk through the plan together; settle who leads what"),
    "ask-second": QT_TRANSLATE_NOOP("Ready", "Ask somebody to be the second for “{title}”"),
    "ask-care-person": QT_TRANSLATE_NOOP("Ready", "Ask somebody to be there for care, for “{title}”"),
    "brief-interpreter": QT_TRANSLATE_NOOP(
        "Ready", "Give the interpreter the agenda and the words to know ({count})"
    ),
    "brief-interpreter/none": QT_TRANSLATE_NOOP("Ready", "Give the interpreter the agenda"),
    "childcare": QT_TRANSLATE_NOOP("Ready", "Settle who is with the children, where, and from which hour"),
    "food": QT_TRANSLATE_NOOP("Ready", "Order food for {count}; ask what people do not eat"),
    "food/none": QT_TRANSLATE_NOOP("Ready", "Order food; ask how many come and what they do not eat"),
    "see-the-room": QT_TRANSLATE_NOOP("Ready", "Go to the room: steps, doors, toilet, light, sound, a quiet corner"),
    "read-languages": QT_TRANSLATE_NOOP(
        "Ready", "Have titles and notes for others read by somebody who speaks each of the languages"
    ),
    "ask-lawyer": QT_TRANSLATE_NOOP("Ready", "Ask a local lawyer what a visit may and may not do"),
    "check": QT_TRANSLATE_NOOP("Ready", "Still open on a check-list: {text}"),
    "pack": QT_TRANSLATE_NOOP("Ready", "Gather and pack what is on the list of things ({count})"),
    "print-agenda": QT_TRANSLATE_NOOP("Ready", "Print the agenda for everybody ({count})"),
    "print-agenda/none": QT_TRANSLATE_NOOP("Ready", "Print the agenda for everybody"),
    "print-handout": QT_TRANSLATE_NOOP("Ready", "Print the handout of “{title}” ({count})"),
    "print-handout/none": QT_TRANSLATE_NOOP("Ready", "Print the handout of “{title}”"),
    "print-slips": QT_TRANSLATE_NOOP("Ready", "Print and cut the slips for “{title}” ({count})"),
    "print-slips/none": QT_TRANSLATE_NOOP("Ready", "Print and cut the slips for “{title}”"),
    "print-plan": QT_TRANSLATE_NOOP("Ready", "Print the facilitator's plan ({count})"),
    "write-sheets": QT_TRANSLATE_NOOP("Ready", "Write the large sheets ({count})"),
    "chairs": QT_TRANSLATE_NOOP("Ready", "Put chairs in a circle, and {count} tables at the side"),
    "chairs/none": QT_TRANSLATE_NOOP("Ready", "Put chairs in a circle"),
    "hang-sheets": QT_TRANSLATE_NOOP("Ready", "Hang the sheets of the morning; cover what is for later"),
    "try-the-room": QT_TRANSLATE_NOOP("Ready", "Try the door, the toilet, the light and the clock"),
    "lay-out": QT_TRANSLATE_NOOP("Ready", "Lay out the things for “{title}” ({count})"),
    "count-papers": QT_TRANSLATE_NOOP("Ready", "Count the papers; look at walls, bins, pads and boards"),
    "leaving/keep": QT_TRANSLATE_NOOP("Ready", "Keep: {text}"),
    "leaving/photograph-with-consent": QT_TRANSLATE_NOOP("Ready", "Photograph if all agree, else take down: {text}"),
    "leaving/take-down": QT_TRANSLATE_NOOP("Ready", "Take down: {text}"),
    "leaving/destroy": QT_TRANSLATE_NOOP("Ready", "Destroy: {text}"),
    "pack-again": QT_TRANSLATE_NOOP("Ready", "Pack again"),
    "third-day": QT_TRANSLATE_NOOP("Ready", "Leave as you chose; ask after each other on the third day"),
}
_SHEETS = {
    "purpose": QT_TRANSLATE_NOOP("Ready", "By the end: what the session is for"),
    "agenda": QT_TRANSLATE_NOOP("Ready", "The agenda of the day"),
    "choices": QT_TRANSLATE_NOOP("Ready", "What we choose: phones, photos, notes, leaving"),
    "agreements": QT_TRANSLATE_NOOP("Ready", "Agreements, with room to add"),
    "parking": QT_TRANSLATE_NOOP("Ready", "For later: what comes up and has no room now"),
    "frame": QT_TRANSLATE_NOOP("Ready", "The frame of “{title}”"),
    "question": QT_TRANSLATE_NOOP("Ready", "The question of “{title}”"),
    "commitments": QT_TRANSLATE_NOOP("Ready", "What, by when, done: no names"),
    "evaluation": QT_TRANSLATE_NOOP("Ready", "How was it? What helped, what to change"),
    "made": QT_TRANSLATE_NOOP("Ready", "Made in the room: {title}"),
}
_AFTER: dict[After, str] = {
    "keep": QT_TRANSLATE_NOOP("Ready", "keep"),
    "photograph-with-consent": QT_TRANSLATE_NOOP("Ready", "photograph, if all agree"),
    "take-down": QT_TRANSLATE_NOOP("Ready", "take down the same day"),
    "destroy": QT_TRANSLATE_NOOP("Ready", "destroy"),
}


def task_words(task: Task) -> str:
    """Return what is to be done; a tool's own sentence stands as it is."""
    if task.code == "tool":
        return task.text
    key = f"{task.code}/{task.after}" if task.after else task.code if task.count else f"{task.code}/none"
    text = _TASKS.get(key) or _TASKS[task.code]
    return translate_with("Ready", text, {"title": task.title, "count": str(task.count or ""), "text": task.text})


def due_words(task: Task, hour: Hour, *, days: int) -> str:
    """Return by when a task is done: days ahead, before a day begins, in the break at an hour, or at the end."""
    if task.by == "ahead":
        return translate("Ready", "Some days ahead")
    if task.by == "after":
        return translate("Ready", "When it is over")
    if task.by == "in-break":
        words = translate("Ready", "In the break at {hour}", hour=hour(task.until))
    else:
        words = translate("Ready", "Before {hour}", hour=hour(task.until))
    return translate("Ready", "Day {day}: {words}", day=task.day + 1, words=words) if days > 1 else words


def sheet_words(sheet: Sheet) -> str:
    """Return what a large sheet is for, and how many of it where there are several."""
    words = translate_with("Ready", _SHEETS[sheet.code], {"title": sheet.title})
    return (
        translate("Ready", "{words}, {number} times", words=words, number=sheet.copies) if sheet.copies > 1 else words
    )


def after_words(sheet: Sheet) -> str:
    """Return what becomes of a sheet when the day is over."""
    return translate("Ready", _AFTER[sheet.after])


def when_words(day: int, start: int, hour: Hour, *, days: int) -> str:
    """Return a day (from 0) and an hour; the day only where there are several."""
    return translate("Ready", "Day {day}, {hour}", day=day + 1, hour=hour(start)) if days > 1 else hour(start)


def count_words(thing: Carried) -> str:
    """Return how many of a thing to carry; for a number of people that nobody gave, for whom it is."""
    if thing.count is not None:
        return str(thing.count)
    use = thing.uses[0]
    return rule_words(Material(item=thing.item, each=use.each, quantity=use.quantity, spare=use.spare))


def rule_words(thing: Material) -> str:
    """Return how a thing is counted: 2 for each group, 1 for each person and 10 % more."""
    each = {
        "group": translate("Ready", "{quantity} for each group", quantity=thing.quantity),
        "person": translate("Ready", "{quantity} for each person", quantity=thing.quantity),
    }.get(thing.each, str(thing.quantity))
    return translate("Ready", "{each} + {spare} %", each=each, spare=thing.spare) if thing.spare else each


def uses_words(uses: tuple[Use, ...], titles: dict[str, str]) -> str:
    """Return in which blocks a thing is used, each named once."""
    return ", ".join(dict.fromkeys(titles.get(use.block, "") or "…" for use in uses))


def share_words(share: Share) -> str:
    """Return how much one role has to do, in one sentence."""
    words = translate(
        "Ready",
        "{role} leads {minutes} min, {percent} % of all, in {blocks} blocks; at most {longest} min in a row",
        role=share.role,
        minutes=share.leads,
        percent=share.percent,
        blocks=share.blocks,
        longest=share.longest,
    )
    if not share.leads:
        return translate("Ready", "{role} is second for {minutes} min", role=share.role, minutes=share.seconds)
    if not share.seconds:
        return words
    return translate("Ready", "{words}; second for {minutes} min", words=words, minutes=share.seconds)
