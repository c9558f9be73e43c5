"""Tools of one's own on the disk: each a sheet in one folder, under its id."""

from collections.abc import Mapping
from pathlib import Path

from msgspec import Struct

from content.faults import ContentFault
from content.own_cache import Row
from content.packs import LENIENT
from content.tool_check import is_tool_id, tool_complaints
from content.writer import decode_tool
from planner.catalog import Tool
from planner.reading import Fault, FaultsFound
from planner.storage import atomic
from planner.storage.atomic import Fingerprint, fingerprint_of
from planner.storage.errors import StorageError

MOST = 10_000
"""How many sheets of one's own are read."""


class OwnSheets(Struct, frozen=True):
    """What the folder of own tools holds: the sound ones, what their files held, and what is wrong with others."""

    tools: dict[str, Tool] = {}
    fingerprints: dict[str, Fingerprint] = {}
    """By file name."""
    faults: tuple[ContentFault, ...] = ()


def own_sheets(folder: Path, language: str = "en", *, known: Mapping[str, Row] = {}) -> OwnSheets:
    """Return the tools of a folder by id. A sheet with faults is passed over, told, and never touched.

    ``known`` holds what need not be read again, by file name.
    """
    tools: dict[str, Tool] = {}
    fingerprints: dict[str, Fingerprint] = {}
    faults: list[ContentFault] = []
    for path in sorted(folder.glob("*.yaml"))[:MOST]:
        if path.name in known:
            tools[path.stem] = known[path.name].tool
            fingerprints[path.name] = known[path.name].fingerprint
            continue
        try:
            data = atomic.read(path)
            tool = decode_tool(data, id=path.stem, language=language)
        except FaultsFound as found:
            faults.extend(ContentFault(path.name, fault) for fault in found.faults)
            continue
        except StorageError:
            faults.append(ContentFault(path.name, Fault("not-readable")))
            continue
        complaints = [fault for fault in own_complaints(tool) if fault.code not in LENIENT]
        if complaints:
            faults.extend(ContentFault(path.name, fault) for fault in complaints)
            continue
        tools[path.stem] = tool
        fingerprints[path.name] = fingerprint_of(data)
    return OwnSheets(tools, fingerprints, tuple(faults))


def own_complaints(tool: Tool) -> tuple[Fault, ...]:
    """Return what is wrong with a tool beyond its types; ``where`` of each is the key of the tool."""
    faults = [Fault(code, key, params=params) for key, code, params in tool_complaints(tool)]
    if not is_tool_id(tool.id):
        faults.insert(0, Fault("not-an-id", "id", params={"value": tool.id[:60]}))
    return tuple(faults)
