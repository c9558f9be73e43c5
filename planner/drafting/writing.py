"""From pieces to a plan: ids, leads that alternate fairly, and what must happen or goes first."""

import msgspec
from msgspec.structs import replace

from planner.brief import Brief
from planner.catalog import Tool
from planner.drafting.arc import LARGE
from planner.drafting.pieces import Piece
from planner.drafting.shape import Shape, hour
from planner.drafting.telling import day_reasons
from planner.drafting.words import Words
from planner.edits.blocks import block_from_tool
from planner.edits.days import day_of
from planner.ids import NewId, derived_ids
from planner.plan import Block, Plan, new_plan
from planner.recommendation import Reason
from planner.vocabulary import Keep

LEADS = ("A", "B", "C", "D")
"""Letters in place of names; the team says who is who."""
_UNLED = ("break", "meal", "buffer")


def written(
    brief: Brief, shapes: tuple[Shape, ...], days: tuple[tuple[Piece, ...], ...], words: Words, *, language: str
) -> tuple[Plan, dict[str, tuple[Reason, ...]]]:
    """Return the plan that these days make, and by block and day id why each stands there."""
    new_id = derived_ids("draft", language, msgspec.json.encode(brief, enc_hook=str).decode())
    plan = replace(new_plan(id=new_id(), title=brief.title or "", language=language), brief=brief)
    leads = _Leads(min(len(LEADS), brief.facilitators or 2))
    why: dict[str, tuple[Reason, ...]] = {}
    done = []
    for shape, pieces in zip(shapes, days, strict=True):
        day = day_of(shape.hours, new_id())
        why[day.id] = day_reasons(brief, shape, words)
        blocks = _blocks(pieces, new_id, leads, language)
        why.update({block.id: piece.reasons for block, piece in zip(blocks, pieces, strict=True)})
        done.append(replace(day, items=blocks))
    return replace(plan, days=tuple(done), tools=_tools(days)), why


def _blocks(pieces: tuple[Piece, ...], new_id: NewId, leads: "_Leads", language: str) -> tuple[Block, ...]:
    keeps = _keeps(pieces)
    return tuple(
        leads.given(_block(piece, keep, new_id, language)) for piece, keep in zip(pieces, keeps, strict=True)
    )


def _block(piece: Piece, keep: Keep, new_id: NewId, language: str) -> Block:
    pinned = hour(piece.at) if piece.at is not None else None
    if piece.tool is not None:
        block = block_from_tool(piece.tool, new_id, minutes=piece.minutes)
        first = piece.part in (None, 1)
        return replace(
            block,
            title=piece.title,
            steps=piece.steps,
            part=piece.part,
            keep=keep,
            start=pinned,
            handout=block.handout and first,
        )
    return Block(
        id=new_id(),
        kind=piece.kind,
        title=piece.title,
        minutes=piece.minutes,
        public_title={language: piece.public_title} if piece.public_title else {},
        start=pinned,
        keep=keep,
        purpose=piece.purpose,
        form=piece.form,
        steps=piece.steps,
        handout=False,
    )


def _keeps(pieces: tuple[Piece, ...]) -> tuple[Keep, ...]:
    """Return what must happen (the house, the main tool, the commitments) and what is cut first."""
    musts = {
        _first(pieces, "house", "agreements", "opening", "threads"),
        _main(pieces),
        _first(pieces, "commitments"),
    }
    keeps: list[Keep] = []
    for index, piece in enumerate(pieces):
        if piece.role in ("buffer", "energiser"):
            keeps.append("cut-first")
        elif piece.role in ("supper", "evening") or (pieces[index - 1].role == "evening" and index):
            keeps.append("optional")
        else:
            keeps.append("must" if index in musts else "normal")
    return tuple(keeps)


def _first(pieces: tuple[Piece, ...], *roles: str) -> int:
    for role in roles:
        for index, piece in enumerate(pieces):
            if piece.role == role:
                return index
    return -1


def _main(pieces: tuple[Piece, ...]) -> int:
    """Return the place of the main tool: the one with most minutes, parts counted together."""
    sums: dict[str, int] = {}
    for piece in pieces:
        if piece.role == "tool" and piece.tool is not None:
            sums[piece.tool.id] = sums.get(piece.tool.id, 0) + piece.minutes
    if not sums:
        return -1
    main = max(sums, key=lambda id: sums[id])
    return next(index for index, piece in enumerate(pieces) if piece.tool is not None and piece.tool.id == main)


def _tools(days: tuple[tuple[Piece, ...], ...]) -> dict[str, Tool]:
    return {piece.tool.id: piece.tool for pieces in days for piece in pieces if piece.tool is not None}


class _Leads:
    """Hands out the lead so that everybody leads about as many minutes; parts of a tool stay in one hand."""

    def __init__(self, count: int) -> None:
        self._minutes = dict.fromkeys(LEADS[:count], 0)
        self._tools: dict[str, str] = {}

    def given(self, block: Block) -> Block:
        """Return the block with its lead and, where there are two, a second."""
        if block.kind in _UNLED:
            return block
        row = sorted(self._minutes, key=lambda letter: (self._minutes[letter], letter))
        lead = self._tools.get(block.tool or "", row[0])
        if block.tool is not None:
            self._tools[block.tool] = lead
        self._minutes[lead] += block.minutes
        others = [letter for letter in row if letter != lead]
        second = others[0] if others and block.minutes >= LARGE else ""
        return replace(block, lead=lead, second=second)
