"""The sheets of blocks in plain parts: what is needed to run a tool, and the few lines of a frame activity."""

from collections.abc import Iterator

from exports.outline import Ahead, BlockSheet, FrameSheet, FrameStep, SheetStep, strong, words
from exports.plain.notes import plain_note
from exports.plain.parts import Heading, Paragraph, Part, Sequence, Timed
from exports.words import PaperWords


def plain_sheet(sheet: BlockSheet, text: PaperWords) -> Iterator[Part]:
    """Yield the sheet of a tool; what stands beside the steps on paper stands after them here."""
    yield from _ahead(sheet.ahead, text)
    yield Heading(2, words(f"{sheet.start} ", sheet.title))
    yield Paragraph(words(f"{sheet.length} {sheet.end}"), "lead")
    if sheet.line:
        yield Paragraph(words(sheet.line))
    if sheet.leads:
        yield Paragraph(sheet.leads)
    if sheet.steps:
        yield Sequence(tuple(_step(step, sheet.cut_label, text) for step in sheet.steps))
    for note in (*((sheet.own_notes,) if sheet.own_notes is not None else ()), *sheet.side, *sheet.foot):
        yield from plain_note(note)
    for line in (sheet.next, sheet.fixed):
        if line:
            yield Paragraph(words(strong(line)), "last")


def plain_frame(sheet: FrameSheet, text: PaperWords) -> Iterator[Part]:
    """Yield the sheet of a frame activity; what it holds for the end of the document stands there."""
    yield from _ahead(sheet.ahead, text)
    mark = f" [{text.plain_must.format(number=sheet.must)}]" if sheet.must else ""
    yield Heading(2, words(f"{sheet.start} ", sheet.title, mark))
    yield Paragraph(sheet.length, "lead")
    if sheet.steps:
        yield Sequence(tuple(_frame_step(step, sheet.cut_label, text) for step in sheet.steps))
    for line in sheet.slim:
        yield Paragraph(line, "small")
    if sheet.own_notes is not None:
        yield from plain_note(sheet.own_notes)


def _ahead(pauses: tuple[Ahead, ...], text: PaperWords) -> Iterator[Paragraph]:
    for pause in pauses:
        length = text.minutes.format(minutes=pause.minutes)
        yield Paragraph(words(strong(pause.start), " ", strong(pause.title), f" {length}"), "pause")


def _step(step: SheetStep, cut_label: str, text: PaperWords) -> Timed:
    about = f"{step.about} " if step.about else ""
    cut = f" [{cut_label.format(number=step.cut)}]" if step.cut else ""
    body = [Paragraph(words(strong(step.form), " " if step.form and step.do else "", step.do, strong(cut)))]
    body += _said(step.say, step.watch_for, text)
    return Timed(words(about, strong(step.clock), f" {step.minutes}"), _kept(body))


def _frame_step(step: FrameStep, cut_label: str, text: PaperWords) -> Timed:
    cut = f" [{cut_label.format(number=step.cut)}]" if step.cut else ""
    return Timed(
        words(strong(step.mark)),
        _kept([Paragraph(words(*step.do, strong(cut))), *_said(step.say, step.watch_for, text)]),
    )


def _said(say: str, watch_for: str, text: PaperWords) -> list[Paragraph]:
    watch = words(strong(text.plain_watch), watch_for) if watch_for else ()
    return [Paragraph(words(say), "say"), Paragraph(watch, "watch")]


def _kept(body: list[Paragraph]) -> tuple[Paragraph, ...]:
    return tuple(paragraph for paragraph in body if paragraph.text)
