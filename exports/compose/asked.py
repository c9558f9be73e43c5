"""Which of a block's words stand for it where there is room for one line: a question first of all."""

from exports.compose.setting import Setting
from planner.plan import Block

QUESTION_MARKS = ("?", "؟", "？", ";")
SENTENCE_ENDS = (".", "?", "!", "؟", "？", "。", "！", "।", "።")


def line_of(setting: Setting, block: Block, *, longest_asked: int, longest_note: int) -> tuple[str, str]:
    """Return the words to ask, or else a line that is no question; at most so many letters, never shortened."""
    short = [step.say.strip() for step in block.steps if 0 < len(step.say.strip()) <= longest_asked]
    questions = [say for say in short if say.endswith(QUESTION_MARKS)]
    if questions or short:
        return (questions or short)[0], ""
    does = [step.do.strip() for step in block.steps[:1] if 0 < len(step.do.strip()) <= longest_note]
    tool = setting.plan.tool_of(block)
    return "", (does or [tool.in_one_line if tool is not None else ""])[0]


def first_sentences(text: str, *, least: int) -> str:
    """Return the first sentences of a text, as many as give so many words, and never a part of one.

    >>> first_sentences("Popcorn. Pairs call out in any order. Stop when it slows.", least=4)
    'Popcorn. Pairs call out in any order.'
    """
    told, rest = "", " ".join(text.split())
    while rest and len(told.split()) < least:
        sentence = first_sentence(rest)
        told, rest = f"{told} {sentence}".strip(), rest[len(sentence) :].strip()
    return told


def first_sentence(text: str) -> str:
    """Return what a text says first: up to the end of its first sentence that is longer than a word.

    >>> first_sentence("Walk round. At each, say one room.")
    'Walk round.'
    """
    told = " ".join(text.split())
    for at, letter in enumerate(told[:-1]):
        if letter in SENTENCE_ENDS and told[at + 1] == " " and at > 3:
            return told[: at + 1]
    return told
