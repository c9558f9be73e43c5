"""The process that makes paper: orders come in by one pipe, finished papers go out by the other; no files, no Qt."""

import contextlib
import os
import re
import sys
from collections.abc import Callable, Iterator
from typing import BinaryIO

import msgspec
from msgspec import Struct

from exports.options import PaperOptions
from planner.plan import Plan

_HEAD = 4
"""Bytes of a frame's head: the length of what follows, big-endian."""
_PAGE = re.compile(rb"/Type\s*/Page(?![A-Za-z])")


class Order(Struct, frozen=True):
    """A paper that is wanted. ``plan`` is the plan's file, or None for the plan of the order before."""

    number: int
    document: str
    format: str
    options: PaperOptions
    plan: bytes | None = None


class Answer(Struct, frozen=True):
    """What became of an order: the paper, or a code that says why there is none."""

    number: int
    data: bytes = b""
    pages: int = 0
    """How many pages a PDF has; 0 for other formats."""
    unprintable: tuple[str, ...] = ()
    """The characters of the paper for which no font is here; paper shows ``[?]`` for each."""
    code: str = ""
    """Empty when the paper is there; ``nothing`` (then ``reason`` says why), ``not-made`` or ``stopped``."""
    reason: str = ""


Make = Callable[[Plan, str, str, PaperOptions], tuple[bytes, tuple[str, ...]]]
"""Makes a document of a plan in a format, and names the characters that could not be printed."""


def framed(message: Struct) -> bytes:
    """Return a message as it goes through a pipe."""
    data = msgspec.msgpack.encode(message)
    return len(data).to_bytes(_HEAD, "big") + data


class Unframed:
    """Takes bytes as they arrive from a pipe and gives back whole messages."""

    def __init__(self) -> None:
        self._waiting = bytearray()

    def take(self, data: bytes) -> Iterator[bytes]:
        """Add what arrived and yield every message that is whole now."""
        self._waiting += data
        while len(self._waiting) >= _HEAD:
            end = _HEAD + int.from_bytes(self._waiting[:_HEAD], "big")
            if len(self._waiting) < end:
                return
            message = bytes(self._waiting[_HEAD:end])
            del self._waiting[:end]
            yield message


def serve(orders: BinaryIO, answers: BinaryIO, make: Make) -> None:
    """Answer orders, one after the other, until the pipe is closed."""
    from planner.storage.plan_file import decode

    plan: Plan | None = None
    while (message := _next(orders)) is not None:
        order = msgspec.msgpack.decode(message, type=Order)
        # Whatever breaks in here must not end the process: the window says so, and the next order is tried.
        try:
            if order.plan is not None:
                plan = None
                plan = decode(order.plan)
            answer = _answer(order, plan, make)
        except Exception:
            answer = Answer(order.number, code="not-made")
        answers.write(framed(answer))
        answers.flush()


def made_by_exports(plan: Plan, document: str, format: str, options: PaperOptions) -> tuple[bytes, tuple[str, ...]]:
    """Make a paper with the exports. Raises ExportError."""
    from exports.registry import export, unprintable

    return export(plan, document, format, options), unprintable(plan, document, options)


def main(make: Make = made_by_exports) -> None:
    """Serve on standard input and output. What a library prints goes nowhere: it might hold a plan's words."""
    orders, answers = os.fdopen(os.dup(0), "rb"), os.fdopen(os.dup(1), "wb")
    silence = os.open(os.devnull, os.O_RDWR)
    for number in (0, 1, 2):
        os.dup2(silence, number)
    sys.stdout = sys.stderr = open(os.devnull, "w", encoding="utf-8")  # noqa: PTH123, SIM115 - for the process's life
    with contextlib.suppress(KeyboardInterrupt, BrokenPipeError):
        serve(orders, answers, make)


def _answer(order: Order, plan: Plan | None, make: Make) -> Answer:
    from exports.options import NothingToPrint

    if plan is None:
        return Answer(order.number, code="not-made")
    try:
        data, missing = make(plan, order.document, order.format, order.options)
    except NothingToPrint as nothing:
        return Answer(order.number, code="nothing", reason=nothing.reason)
    pages = len(_PAGE.findall(data)) if order.format == "pdf" else 0
    return Answer(order.number, data, pages, missing)


def _next(pipe: BinaryIO) -> bytes | None:
    head = pipe.read(_HEAD)
    if len(head) < _HEAD:
        return None
    data = pipe.read(int.from_bytes(head, "big"))
    return data if len(data) == int.from_bytes(head, "big") else None
