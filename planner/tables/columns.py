"""What the columns of a table hold, guessed from their headings or their cells; and the rows read by that."""

import re
from collections.abc import Callable, Sequence

from msgspec import Struct
from msgspec.structs import replace

from planner.catalog import Material
from planner.clock import LATEST, clock, minutes_of
from planner.ids import NewId
from planner.plan import Block
from planner.tables.cells import hours_in, length_in
from planner.tables.reading import Rows
from planner.tables.words import HEADINGS, ROLES, SUMS, Role
from planner.text import fit, fit_line
from planner.typed_block import Typed, block_as_typed, settled, typed_block
from planner.vocabulary import Kind

_SEVERAL: tuple[Role, ...] = ("notes", "skip")
"""What more than one column may hold."""


class Guess(Struct, frozen=True):
    """What a table seems to hold: whether its first row is a heading, and what each column says."""

    headed: bool
    roles: tuple[Role, ...]


class TableRow(Struct, frozen=True):
    """One row as it would become a block; ``take`` is off where it looks like a heading or a sum."""

    typed: Typed
    lead: str = ""
    materials: tuple[str, ...] = ()
    notes: str = ""
    take: bool = True


def guessed(rows: Rows) -> Guess:
    """Return what a table seems to hold."""
    if not rows:
        return Guess(headed=False, roles=())
    by_name = _by_heading(rows[0])
    if sum(role != "skip" for role in by_name) >= 2 and "title" in by_name:
        return Guess(headed=True, roles=by_name)
    by_cells = _by_cells(rows)
    headed = len(rows) > 1 and _by_cells(rows[1:]) != ("skip",) * len(rows[0]) and _looks_headed(rows, by_cells)
    return Guess(headed=headed, roles=_by_cells(rows[1:]) if headed else by_cells)


def table_rows(rows: Rows, guess: Guess) -> tuple[TableRow, ...]:
    """Return the rows of a table read by what its columns hold.

    Lengths that are not said follow from the end, or from the next start. Starts that merely say when the row
    before has ended are dropped, since those are computed; the others stay as pins. Hours without "am" or "pm"
    that would go backwards are taken for the afternoon.
    """
    read = [_read(row, guess.roles) for row in rows[1 if guess.headed else 0 :]]
    taken = [one for one in read if one.take]
    lengths = iter(settled(_onward([one.typed for one in taken])))
    return tuple(replace(one, typed=next(lengths)) if one.take else one for one in read)


def block_of_row(row: TableRow, kind: Kind, new_id: NewId) -> Block:
    """Return the block that a row becomes; its notes are for the facilitator's eyes only."""
    block = block_as_typed(row.typed, kind, new_id)
    return replace(
        block,
        lead=fit_line(row.lead),
        private_notes=fit(row.notes),
        materials=tuple(Material(item=fit_line(item)) for item in row.materials),
    )


def with_role(guess: Guess, column: int, role: Role) -> Guess:
    """Return the guess with one column holding something else; what only one may hold leaves the other."""
    roles = list(guess.roles)
    if role not in _SEVERAL and role in roles:
        roles[roles.index(role)] = "skip"
    roles[column] = role
    return replace(guess, roles=tuple(roles))


def _by_heading(row: Sequence[str]) -> tuple[Role, ...]:
    roles: list[Role] = []
    for cell in row:
        words = set(re.findall(r"[\w']+", cell.casefold()))
        fitting = (role for role in ROLES if words.intersection(HEADINGS.get(role, "").split()))
        roles.append(next((role for role in fitting if role in _SEVERAL or role not in roles), "skip"))
    return tuple(roles)


def _by_cells(rows: Rows) -> tuple[Role, ...]:
    columns = [[cell for cell in column if cell] for column in zip(*rows, strict=True)]
    roles: list[Role] = ["skip"] * len(columns)
    words: list[tuple[float, int]] = []
    for at, cells in enumerate(columns):
        if _share(cells, lambda cell: hours_in(cell)[0] is not None) > 0.6:
            first = "start" not in roles
            short = all((length_in(cell) or LATEST) <= 180 for cell in cells)
            roles[at] = "start" if first else "minutes" if short and "minutes" not in roles else "end"
            if roles[at] == "end" and "end" in roles[:at]:
                roles[at] = "skip"
        elif _share(cells, lambda cell: length_in(cell) is not None) > 0.6 and "minutes" not in roles:
            roles[at] = "minutes"
        elif cells:
            words.append((sum(len(cell) for cell in cells) / len(cells), at))
    if words:
        title = words[0][1] if words[0][0] > 3 or len(words) == 1 else max(words)[1]
        roles[title] = "title"
        for _long, at in words:
            roles[at] = "notes" if at != title else "title"
    return tuple(roles)


def _looks_headed(rows: Rows, roles: tuple[Role, ...]) -> bool:
    """Whether the first row holds no hour and no length where the others do."""
    timed = [at for at, role in enumerate(roles) if role in ("start", "end", "minutes")]
    first = [rows[0][at] for at in timed]
    return bool(timed) and all(hours_in(cell)[0] is None and length_in(cell) is None for cell in first)


def _share(cells: list[str], is_such: Callable[[str], bool]) -> float:
    return sum(is_such(cell) for cell in cells) / len(cells) if cells else 0.0


def _read(row: Sequence[str], roles: tuple[Role, ...]) -> TableRow:
    said: dict[Role, list[str]] = {}
    for cell, role in zip(row, roles, strict=True):
        if cell:
            said.setdefault(role, []).append(cell)
    start, end = hours_in(said["start"][0]) if "start" in said else (None, None)
    if "end" in said:
        end = hours_in(said["end"][0])[0]
    minutes = length_in(said["minutes"][0]) if "minutes" in said else None
    if minutes is None and start is not None and end is not None:
        minutes = (end - start) % (24 * 60) or None
    title, *more = said.get("title", [""])[0].split("\n")
    timed = any(role in roles for role in ("start", "end", "minutes"))
    typed = typed_block(title) if minutes is None and "minutes" not in roles else None
    if typed is not None and typed.title and typed.minutes is not None and typed.start is None:
        title, minutes = typed.title, typed.minutes
    summed = bool(set(SUMS.split()).intersection(title.casefold().split()[:1]))
    bare = timed and start is None and minutes is None
    return TableRow(
        typed=Typed(fit_line(title), minutes, clock(start) if start is not None else None),
        lead=" ".join(said.get("lead", [""])[0].split()),
        materials=tuple(
            item.strip() for cell in said.get("materials", []) for item in re.split(r"[,;\n]", cell) if item.strip()
        ),
        notes="\n".join([*more, *said.get("notes", [])]),
        take=bool(title) and not bare and not summed,
    )


def _onward(rows: list[Typed]) -> list[Typed]:
    """Let hours without "am" or "pm" go on: what would go backwards is twelve hours, or a night, later."""
    now = 0
    made = []
    for typed in rows:
        if typed.start is not None:
            start = minutes_of(typed.start)
            later = [start + more for more in (0, 720, 1_440) if now <= start + more <= LATEST]
            start = later[0] if later else start
            if (start - now) > 12 * 60 and now:
                start = minutes_of(typed.start)
            typed = replace(typed, start=clock(start))
            now = start
        made.append(typed)
    return made
