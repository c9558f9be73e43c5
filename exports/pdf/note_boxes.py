"""Notes as boxes: a heading that stays with its first paragraph."""

from exports.outline import Note
from exports.pdf.boxes import Box, Gap, Parted, Rule, Stack
from exports.pdf.style import Face
from exports.pdf.text import Typesetter


def note_boxes(note: Note, head: Face, face: Face, width: float, setter: Typesetter) -> list[Box]:
    """Return a note as boxes: its heading stays with its first paragraph."""
    boxes: list[Box] = []
    heading: Box | None = None
    last = len(note.paragraphs) - 1
    for number, paragraph in enumerate(note.paragraphs):
        text: Box = setter.text(paragraph, face, width)
        if heading is not None:
            text, heading = Stack([heading, text], whole=text.height < 120), None
        elif number < last and all(run.strong for run in paragraph):
            heading = text
            continue
        boxes += [Gap(2), text] if boxes else [text]
    if not note.title:
        return boxes
    title = setter.text(note.title, head, width)
    return [Stack([title, *boxes[:1]], whole=title.height + sum(b.height for b in boxes[:1]) < 200), *boxes[1:]]


def with_their_rules(boxes: list[Box]) -> list[Box]:
    """Return boxes with each rule joined to what stands under it."""
    joined: list[Box] = []
    for box in boxes:
        if joined and isinstance(joined[-1], Rule):
            joined[-1] = Parted(joined[-1], box, whole=box.height < 200)
        else:
            joined.append(box)
    return joined
