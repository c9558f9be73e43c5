"""A handout in two languages: what is read stands in two columns, what is written on is shared."""

import pypdfium2
import pytest
from msgspec.structs import replace

from content.loader import load_catalog
from exports.options import PaperOptions
from exports.outline import Form
from exports.registry import export, outline_of
from planner.catalog import Handout, HandoutPart
from planner.plan import Plan
from tests.builders import a_block, a_day, a_plan
from tests.exports.papers import printed, text_of
from tests.exports.reading import Page, text_in

ENGLISH, SPANISH = (
    "What stays ours, whatever is offered?",
    "¿Qué sigue siendo nuestro, nos ofrezcan lo que nos ofrezcan?",
)


def red_lines() -> Plan:
    tool = load_catalog("en").tools["red-lines"]
    return a_plan(a_day(a_block("Red lines", kind="tool", tool="red-lines")), tools={"red-lines": tool})


def left_edge(pdf: bytes, words: str) -> float:
    """Return how far from the left edge of the first page some words begin, in points."""
    page = pypdfium2.PdfDocument(pdf)[0].get_textpage()
    found = page.search(words)
    index, count = found.get_next() or (0, 0)
    assert count, words
    return float(min(page.get_charbox(index + at)[0] for at in range(count)))


def test_the_two_languages_stand_beside_each_other() -> None:
    pdf = printed(red_lines(), "handouts", beside="es")
    assert left_edge(pdf, "What stays ours") == pytest.approx(42.5, abs=2)
    assert left_edge(pdf, "¿Qué sigue") > 300
    assert len(pypdfium2.PdfDocument(pdf)) == 1


def test_every_word_of_both_is_there_and_every_field_is_there_once() -> None:
    one = text_of(printed(red_lines(), "handouts"))
    both = text_of(printed(red_lines(), "handouts", beside="es"))
    assert set(one.split()) <= set(both.split())
    for word in ("Podemos", "Primero", "cambia", "Repartan", "decimos"):
        assert both.count(word) == 1


def test_large_print_puts_one_below_the_other() -> None:
    pdf = printed(red_lines(), "handouts", beside="es", large_print=True)
    assert left_edge(pdf, "¿Qué sigue") == pytest.approx(left_edge(pdf, "What stays ours"), abs=2)


@pytest.mark.parametrize("format", ["docx", "html", "md"])
def test_every_format_tells_both(format: str) -> None:
    text = text_in(export(red_lines(), "handouts", format, PaperOptions(beside="es")), format)
    for words in (ENGLISH, SPANISH, "We can give / Podemos dar", "Repartan lo que podrían ofrecernos"):
        assert words in text


def test_a_reader_aloud_is_told_which_language_comes() -> None:
    found = Page(export(red_lines(), "handouts", "html", PaperOptions(beside="es")))
    tagged = {(tag, value) for tag, name, value in found.attributes if name == "lang"}
    assert {("html", "en"), ("p", "es"), ("td", "en"), ("td", "es")} <= tagged


def test_a_translation_of_another_shape_is_left_aside() -> None:
    plan = red_lines()
    other = Handout("¿Otra?", "", (HandoutPart("draw"),))
    changed = replace(plan, tools={"red-lines": replace(plan.tools["red-lines"], handout_in={"es": other})})
    (form,) = outline_of(changed, "handouts", PaperOptions(beside="es")).pieces
    assert isinstance(form, Form)
    assert form.twin is None
