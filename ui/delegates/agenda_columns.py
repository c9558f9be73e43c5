"""Where the columns of the agenda stand at a width; header and rows share it."""

from collections.abc import Collection

from msgspec import Struct

from ui.settings import AgendaColumn
from ui.theme import Theme


class Columns(Struct, frozen=True):
    """The columns of a row in pixels from its left edge: left and width; a width of 0 means that it is not shown."""

    bar: int
    grip: tuple[int, int]
    start: tuple[int, int]
    end: tuple[int, int]
    minutes: tuple[int, int]
    kind: tuple[int, int]
    block: tuple[int, int]
    form: tuple[int, int]
    lead: tuple[int, int]
    materials: tuple[int, int]
    marks: tuple[int, int]


def columns(
    width: int, theme: Theme, *, without: Collection[AgendaColumn] = ("end", "materials"), hour: int = 0
) -> Columns:
    """Return the columns for a width, ``without`` those that somebody left out; an hour is ``hour`` wide.

    Where it is narrow materials, form, lead and marks go, in this order. What goes stays in the form beside the
    table and in the row's accessible name.
    """
    px = theme.px
    grip = (px(6), px(24))
    left = _following(
        grip[0] + grip[1],
        {"start": max(px(52), hour + px(4)), "end": max(px(54), hour + px(6)), "minutes": px(46), "kind": px(68)},
        without,
    )
    kind_left, kind_wide = left["kind"]
    block_left = kind_left + kind_wide
    wide = {"form": px(98), "lead": px(78), "materials": px(130), "marks": px(36)}
    wide = {name: 0 if name in without else size for name, size in wide.items()}
    for name in ("materials", "form", "lead", "marks"):
        if width - block_left - sum(wide.values()) >= px(200):
            break
        wide[name] = 0
    right = _following(width - sum(wide.values()), wide, ())
    form_left = right["form"][0]
    return Columns(
        bar=max(4, px(4)),
        grip=grip,
        start=left["start"],
        end=left["end"],
        minutes=left["minutes"],
        kind=(kind_left + min(px(14), kind_wide), max(0, kind_wide - px(14))),
        block=(block_left + (0 if kind_wide else px(12)), max(px(40), form_left - block_left - px(8))),
        form=right["form"],
        lead=right["lead"],
        materials=right["materials"],
        marks=right["marks"],
    )


def _following(left: int, wide: dict[str, int], without: Collection[str]) -> dict[str, tuple[int, int]]:
    """Return columns one after the other, each with its left edge and width."""
    placed = {}
    for name, size in wide.items():
        size = 0 if name in without else size
        placed[name] = (left, size)
        left += size
    return placed
