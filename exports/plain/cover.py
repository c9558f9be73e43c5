"""The cover of a day in plain parts."""

from collections.abc import Iterator

from exports.outline import Cover, Cut, Must, Words, strong, words
from exports.plain.parts import Blank, Choices, Heading, Items, Paragraph, Part, Sequence, Timed


def plain_cover(cover: Cover) -> Iterator[Part]:
    """Yield the cover; the strip to scale is left out, since the timetable says the same in words."""
    yield Heading(1, words(cover.title), new_page=True)
    if cover.subtitle:
        yield Paragraph(words(cover.subtitle), "lead")
    if cover.end_hour:
        yield Paragraph(words(f"{cover.from_hour} ", strong(cover.end_hour)), "big")
        yield Paragraph(words(cover.promise), "small")
    if cover.points:
        yield Heading(2, words(cover.points_title))
        yield Items(cover.points)
    if cover.musts:
        yield Heading(2, words(cover.musts_title))
        yield Sequence(tuple(map(_must, cover.musts)))
    if cover.cuts:
        yield Heading(2, words(cover.cuts_title))
        yield Sequence(tuple(map(_cut, cover.cuts)))
        yield Paragraph(cover.cuts_note, "small")
    yield from _by_hand(cover)
    if cover.last:
        yield Paragraph(cover.last)


def _must(must: Must) -> Timed:
    body = [Paragraph(words(strong(must.title)))]
    if must.line:
        body.append(Paragraph(words(must.line)))
    return Timed(words(strong(f"{must.number}"), f" {must.hour}"), tuple(body))


def _cut(cut: Cut) -> Timed:
    told: Words = words(*cut.text, f" ({cut.won})" if cut.won else "")
    return Timed(words(strong(str(cut.number))), (Paragraph(told),))


def _by_hand(cover: Cover) -> Iterator[Part]:
    if cover.roles:
        yield Heading(2, cover.roles_title)
        yield Blank(lines=len(cover.roles), labels=cover.roles)
    if cover.ticks:
        yield Heading(2, cover.ticks_title)
        for ticks in cover.ticks:
            yield Choices(ticks.label, ticks.options)
