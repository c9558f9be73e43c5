"""The shelf: what one facilitator has collected, kept across plans and restarts."""

from pathlib import Path
from typing import Literal

import msgspec
from msgspec import Struct
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
from planner.text import fit

FORMAT = "shaking-up-shelf"
LARGEST = 16 * 1024 * 1024
"""The largest shelf that is read, in bytes."""
MOST_RECENT = 20
"""So many tools count as used lately."""
LONGEST_NOTE = 10_000
"""The longest note to self, in characters."""


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

    def __contains__(self, id: str) -> bool:
        return id in self.tools

    def collected(self) -> tuple[Tool, ...]:
        """Return the tools of the toolkit in order."""
        return tuple(self.tools[id] for id in self.toolkit)

    def with_tool(self, tool: Tool) -> "Shelf":
        """Return the shelf with a tool at the end of the toolkit, or with this copy of it where it stands."""
        toolkit = self.toolkit if tool.id in self.toolkit else (*self.toolkit, tool.id)
        return replace(self, toolkit=toolkit, tools={**self.tools, tool.id: tool})

    def without_tool(self, id: str) -> "Shelf":
        """Return the shelf without a tool."""
        return replace(
            self,
            toolkit=tuple(other for other in self.toolkit if other != id),
            tools={other: tool for other, tool in self.tools.items() if other != id},
        )

    def with_tool_at(self, id: str, index: int) -> "Shelf":
        """Return the shelf with one of its tools moved, so that ``index`` others stand before it."""
        if id not in self.toolkit:
            return self
        rest = [other for other in self.toolkit if other != id]
        rest.insert(max(0, index), id)
        return replace(self, toolkit=tuple(rest))

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
    if set(shelf.toolkit) != shelf.tools.keys() or len(set(shelf.toolkit)) != len(shelf.toolkit):
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
