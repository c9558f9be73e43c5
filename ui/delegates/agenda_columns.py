"""Where the columns of the agenda stand at a width; header and rows share it."""

from msgspec import Struct

from ui.theme import Theme


class Columns(Struct, frozen=True):
    """The columns of a row in pixels from its left edge: left and width; a width of 0 means that it was dropped."""

    bar: int
    grip: tuple[int, int]
    start: tuple[int, int]
    minutes: tuple[int, int]
    kind: tuple[int, int]
    block: tuple[int, int]
    form: tuple[int, int]
    lead: tuple[int, int]
    marks: tuple[int, int]


def columns(width: int, theme: Theme) -> Columns:
    """Return the columns for a width; where it is narrow form, lead and marks go, in this order.

    What goes stays in the form beside the table and in the row's accessible name.
    """
    px = theme.px
    grip = (px(6), px(24))
    start = (grip[0] + grip[1], px(52))
    minutes = (start[0] + start[1], px(46))
    kind = (minutes[0] + minutes[1] + px(14), px(54))
    block_left = kind[0] + kind[1]
    wide = {"form": px(98), "lead": px(78), "marks": px(36)}
    for name in ("form", "lead", "marks"):
        if width - block_left - sum(wide.values()) >= px(200):
            break
        wide[name] = 0
    marks_left = width - wide["marks"]
    lead_left = marks_left - wide["lead"]
    form_left = lead_left - wide["form"]
    return Columns(
        bar=max(4, px(4)),
        grip=grip,
        start=start,
        minutes=minutes,
        kind=kind,
        block=(block_left, max(px(40), form_left - block_left - px(8))),
        form=(form_left, wide["form"]),
        lead=(lead_left, wide["lead"]),
        marks=(marks_left, wide["marks"]),
    )
