"""What is held in the hand, in plain parts: the day at a glance, cue cards."""

from collections.abc import Iterator

from exports.pieces import CardStep, CueCard, CueCards, Glance, GlanceRow
from exports.plain.parts import Cell, Heading, Paragraph, Part, Row, Sequence, Table, Timed
from exports.runs import Words, strong, words
from exports.words import PaperWords

GLANCE = (11.0, 30.0, 50.0, 9.0)
"""Of the columns: start, title, what is asked, who leads."""


def plain_glance(glance: Glance, text: PaperWords) -> Iterator[Part]:
    """Yield a day at a glance as a table."""
    yield Heading(1, words(glance.title), new_page=True)
    yield Paragraph(words(strong(glance.ends)), "big")
    start, _, what, lead, _, _ = text.heads
    rows = [_glance_row(row, text) for row in glance.rows]
    rows.append(Row((_cell(glance.end_hour), _cell(glance.end_text), (), ()), "end"))
    yield Table((start, what, "", lead), tuple(rows), GLANCE, named=1)
    if any(row.must for row in glance.rows):
        yield Paragraph(words(strong(text.plain_must.format(number="1, 2, 3")), f": {glance.must_key}"), "small")


def plain_cards(cards: CueCards) -> Iterator[Part]:
    """Yield each card under its hour: what is asked, the steps, what to watch for."""
    for card in cards.cards:
        yield from _card(card, cards.cut_label)


def _glance_row(row: GlanceRow, text: PaperWords) -> Row:
    mark = f" [{text.plain_must.format(number=row.must)}]" if row.must else ""
    line = (Paragraph(words(row.line)),) if row.line else ()
    title = (Paragraph(words(strong(row.title), strong(mark))),)
    return Row((_cell(row.start), title, line, _cell(row.lead)), row.look)


def _card(card: CueCard, cut_label: str) -> Iterator[Part]:
    yield Heading(1, words(f"{card.start} ", card.title))
    yield Paragraph(words(f"{card.length} ", strong(card.end), f"  {card.form}" if card.form else ""), "lead")
    if card.question:
        yield Paragraph(words(card.question), "say")
    if card.steps:
        yield Sequence(tuple(_step(step, cut_label) for step in card.steps))
    for note in card.notes:
        yield Paragraph(note)
    for line in (card.after, card.next):
        if line:
            yield Paragraph(words(strong(line)), "last")


def _step(step: CardStep, cut_label: str) -> Timed:
    cut = f" [{cut_label.format(number=step.cut)}]" if step.cut else ""
    told: Words = words(*step.do, strong(cut))
    return Timed(words(strong(step.clock)), (Paragraph(told),) if told else ())


def _cell(told: str) -> Cell:
    return (Paragraph(words(strong(told))),) if told else ()
