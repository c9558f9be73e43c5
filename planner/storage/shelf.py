"""The shelf: what one facilitator has collected, kept across plans and restarts."""

from collections.abc import Sequence
from pathlib import Path
from typing import Annotated, Literal

import msgspec
from msgspec import Meta, Struct
from msgspec.structs import replace

from planner.catalog import Tool
from planner.plan import VERSION
from planner.reading import FaultsFound, plain
from planner.reading import read as read_as
from planner.storage import atomic, strict_json
from planner.storage.atomic import Fingerprint
from planner.storage.errors import StorageError
from planner.storage.places import made
from planner.storage.strict_json import one_fault
from planner.text import fit, fit_line

FORMAT = "shaking-up-shelf"
LARGEST = 16 * 1024 * 1024
"""The largest shelf that is read, in bytes."""
MOST_RECENT = 20
"""So many tools count as used lately."""
LONGEST_NOTE = 10_000
"""The longest note to self, in characters."""
LONGEST_TITLE = 120
"""The longest title of a group, in characters."""


class Section(Struct, frozen=True, forbid_unknown_fields=True):
    """A named group in the toolkit: so many of its tools, after those of the groups before."""

    title: str
    count: Annotated[int, Meta(ge=0)] = 0


class Line(Struct, frozen=True):
    """One line of the toolkit as its owner sees it: a tool by its id, or else the title of a group."""

    tool: str = ""
    title: str = ""


class Shelf(Struct, frozen=True, forbid_unknown_fields=True):
    """What one facilitator has made of tools: the toolkit, favourites, notes to self, and what was used lately.

    The toolkit's tools stand in the order their owner gave them, each with a copy, so that an update loses none.
    Favourites, notes and recent tools are known by their ids alone. Files from before these were kept hold none.
    """

    format: Literal["shaking-up-shelf"] = "shaking-up-shelf"
    version: Literal[1] = 1
    toolkit: tuple[str, ...] = ()
    tools: dict[str, Tool] = {}
    favourites: tuple[str, ...] = ()
    notes: dict[str, str] = {}
    recent: tuple[str, ...] = ()
    """The tools that were put into an agenda, the last one first; of which plan and when is not kept."""
    groups: tuple[Section, ...] = ()
    """Named groups, which hold the last of the toolkit's tools in order; those before them are in none."""

    def __contains__(self, id: str) -> bool:
        return id in self.tools

    def collected(self) -> tuple[Tool, ...]:
        """Return the tools of the toolkit in order."""
        return tuple(self.tools[id] for id in self.toolkit)

    def with_tool(self, tool: Tool) -> "Shelf":
        """Return the shelf with a tool after those that are in no group, or with this copy of it where it stands."""
        toolkit = self.toolkit
        if tool.id not in toolkit:
            place = len(toolkit) - sum(group.count for group in self.groups)
            toolkit = (*toolkit[:place], tool.id, *toolkit[place:])
        return replace(self, toolkit=toolkit, tools={**self.tools, tool.id: tool})

    def without_tool(self, id: str) -> "Shelf":
        """Return the shelf without a tool; its group stays."""
        kept = replace(self, tools={other: tool for other, tool in self.tools.items() if other != id})
        return kept.with_lines(tuple(line for line in self.lines() if line.tool != id))

    def lines(self) -> tuple[Line, ...]:
        """Return the toolkit line by line: tools in no group, then each group's title and its tools."""
        loose = len(self.toolkit) - sum(group.count for group in self.groups)
        lines = [Line(tool=id) for id in self.toolkit[:loose]]
        for group in self.groups:
            lines.append(Line(title=group.title))
            lines += (Line(tool=id) for id in self.toolkit[loose : loose + group.count])
            loose += group.count
        return tuple(lines)

    def with_lines(self, lines: Sequence[Line]) -> "Shelf":
        """Return the shelf with its toolkit in this order and these groups; every tool must stand in it once."""
        groups: list[Section] = []
        for line in lines:
            if not line.tool:
                groups.append(Section(fit_line(line.title)[:LONGEST_TITLE]))
            elif groups:
                groups[-1] = replace(groups[-1], count=groups[-1].count + 1)
        return replace(self, toolkit=tuple(line.tool for line in lines if line.tool), groups=tuple(groups))

    def with_favourite(self, id: str, *, on: bool) -> "Shelf":
        """Return the shelf with a tool among the favourites, or no longer."""
        if on == (id in self.favourites):
            return self
        others = tuple(other for other in self.favourites if other != id)
        return replace(self, favourites=(*others, id) if on else others)

    def with_note(self, id: str, text: str) -> "Shelf":
        """Return the shelf with a note to self about a tool; without words there is none."""
        text = fit(text)[:LONGEST_NOTE]
        others = {other: note for other, note in self.notes.items() if other != id}
        return replace(self, notes={**self.notes, id: text} if text.strip() else others)

    def with_recent(self, id: str) -> "Shelf":
        """Return the shelf with a tool as the one that was used last."""
        return replace(self, recent=(id, *(other for other in self.recent if other != id))[:MOST_RECENT])

    def without_recent(self) -> "Shelf":
        """Return the shelf without what was used lately."""
        return replace(self, recent=())

    def with_recents_of(self, other: "Shelf") -> "Shelf":
        """Return the shelf with what was used lately as another shelf has it."""
        return replace(self, recent=other.recent)


def encode(shelf: Shelf) -> bytes:
    """Return the canonical form of a shelf: UTF-8 JSON, every key written."""
    return msgspec.json.format(msgspec.json.encode(shelf), indent=2) + b"\n"


def decode(data: bytes) -> Shelf:
    """Return the shelf that a file holds; raises FaultsFound when it is not a sound one."""
    parsed = strict_json.parse(data, largest=LARGEST)
    if not isinstance(parsed, dict) or parsed.get("format") != FORMAT:
        raise one_fault("not-a-shelf")
    version = parsed.get("version")
    if isinstance(version, int) and not isinstance(version, bool) and version > VERSION:
        raise one_fault("newer-version", version=str(version)[:20])
    try:
        shelf = msgspec.convert(parsed, Shelf)
    except (msgspec.ValidationError, ValueError):
        read_as(plain(parsed), Shelf)
        raise one_fault("not-a-shelf") from None
    tools_once = set(shelf.toolkit) == shelf.tools.keys() and len(set(shelf.toolkit)) == len(shelf.toolkit)
    if not tools_once or sum(group.count for group in shelf.groups) > len(shelf.toolkit):
        raise one_fault("shelf-does-not-match")
    return shelf


def load(path: Path) -> tuple[Shelf, Fingerprint | None]:
    """Return the shelf of a file and the file's fingerprint; an empty shelf and None where there is no file.

    Raises StorageError or FaultsFound (which names the file); the file is never touched.
    """
    try:
        data = atomic.read(path, LARGEST)
        return decode(data), atomic.fingerprint_of(data)
    except FaultsFound as found:
        raise FaultsFound(found.faults, source=str(path)) from None
    except StorageError as fault:
        if fault.code == "not-found":
            return Shelf(), None
        raise


def keep(path: Path, shelf: Shelf, *, expected: Fingerprint | None = None) -> Fingerprint:
    """Write a shelf to its file (its folder is made if need be) and return the fingerprint.

    Raises StorageError, with the code ``changed-on-disk`` when ``expected`` is named and another window has
    written the file since.
    """
    made(path.parent)
    return atomic.save(path, encode(shelf), expected=expected)
