"""Pieces of a sheet for people's hands: the question, one task, and shapes to write and draw in."""

from typing import Literal

from msgspec import Struct


class FormCell(Struct, frozen=True):
    """One field of a form."""

    title: str = ""
    text: str = ""


class FormPart(Struct, frozen=True):
    """One part of a form for people's hands; the shapes are those of CONTENT.md."""

    shape: Literal["grid", "columns", "lines", "draw", "read", "tick", "rings", "wedges", "path"]
    title: str = ""
    text: str = ""
    cells: tuple[FormCell, ...] = ()
    lines: int = 0


class Form(Struct, frozen=True):
    """A sheet for people's hands: the question, one task, room to write and draw."""

    question: str
    task: str
    parts: tuple[FormPart, ...]
    page_of: str
    credit: str = ""
    language: str = ""
    twin: "Form | None" = None
    """The same sheet in a second language, to stand beside the first; its parts have the same shapes."""
