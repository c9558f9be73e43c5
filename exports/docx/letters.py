"""Paragraphs and runs of the word-processor file: the only place where a text becomes XML."""

import re
from collections.abc import Iterator

from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.oxml.xmlchemy import BaseOxmlElement

from exports.outline import Run, Words, words
from exports.plain.typed import direction_of, has_right_to_left, runs_right_to_left, typed

_STRETCHES = re.compile(
    "[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]+(?:[^A-Za-z0-9\u0590-\u08ff]+[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]+)*"
)
"""Letters that run from right to left, with what stands between them."""
_PIECES = re.compile("[\t\n]|[^\t\n]+")


def element(tag: str, **values: str | int) -> BaseOxmlElement:
    """Return an element of the format's main namespace, with attributes of the same."""
    made = OxmlElement(f"w:{tag}")
    for name, value in values.items():
        made.set(qn(f"w:{name.rstrip('_')}"), str(value))
    return made


class Letters:
    """Makes paragraphs for a document in one language."""

    def __init__(self, language: str) -> None:
        self._turned = direction_of(language) == "rtl"

    def paragraph(
        self,
        text: Words,
        style: str,
        *,
        before: Words = (),
        language: str = "",
        new_page: bool = False,
        keep: bool = False,
        list: int = 0,
    ) -> BaseOxmlElement:
        """Return a paragraph in a style; ``before`` stands ahead of a tab, ``list`` is the number of its list.

        ``keep`` holds it on the page of what follows.
        """
        made = element("p")
        rules = element("pPr")
        made.append(rules)
        rules.append(element("pStyle", val=style))
        if keep:
            rules.append(element("keepNext"))
        if new_page:
            rules.append(element("pageBreakBefore"))
        if list:
            numbered = element("numPr")
            numbered.append(element("ilvl", val=0))
            numbered.append(element("numId", val=list))
            rules.append(numbered)
        turned = runs_right_to_left("".join(run.text for run in (*before, *text)))
        if turned != self._turned and text:
            rules.append(element("bidi", val=int(turned)))
        parts = (*before, Run("\t"), *text) if before else text
        for run in parts:
            for part in self._runs(run, language):
                made.append(part)
        return made

    def _runs(self, run: Run, language: str) -> Iterator[BaseOxmlElement]:
        text = typed(run.text)
        if not has_right_to_left(text):
            yield _run(text, language, is_strong=run.strong, turned=False)
            return
        at = 0
        for found in _STRETCHES.finditer(text):
            if found.start() > at:
                yield _run(text[at : found.start()], language, is_strong=run.strong, turned=False)
            yield _run(found.group(), language, is_strong=run.strong, turned=True)
            at = found.end()
        if at < len(text):
            yield _run(text[at:], language, is_strong=run.strong, turned=False)


def field(instruction: str) -> BaseOxmlElement:
    """Return a field that the word processor fills in, such as ``PAGE``."""
    made = element("fldSimple", instr=instruction)
    made.append(_run("1", "", is_strong=False, turned=False))
    return made


def plain_run(text: str, *, is_strong: bool = False) -> BaseOxmlElement:
    """Return a run of text outside a paragraph of ours."""
    return _run(typed(text), "", is_strong=is_strong, turned=False)


def text_of(text: str, *, is_strong: bool = False) -> Words:
    """Return a text as a paragraph's words."""
    return words(Run(text, is_strong))


def _run(text: str, language: str, *, is_strong: bool, turned: bool) -> BaseOxmlElement:
    made = element("r")
    rules = element("rPr")
    if is_strong:
        rules.append(element("b"))
        rules.append(element("bCs"))
    if turned:
        rules.append(element("rtl"))
    if language:
        rules.append(element("lang", val=language, eastAsia=language, bidi=language))
    if len(rules):
        made.append(rules)
    for piece in _PIECES.findall(text):
        if piece == "\n":
            made.append(element("br"))
        elif piece == "\t":
            made.append(element("tab"))
        else:
            letters = element("t")
            letters.text = piece
            letters.set("{http://www.w3.org/XML/1998/namespace}space", "preserve")
            made.append(letters)
    return made
