"""Reading the shipped content, or a folder of the same shape, into a Catalog, with every fault named."""

import re
from collections.abc import Container, Iterator, Mapping
from pathlib import Path
from typing import TypeVar

import msgspec

from content.criteria_check import criteria_complaints
from content.strict_yaml import LARGEST, parse
from content.translation import translated
from planner.catalog import Catalog, KeyIdea, Questions, Tool
from planner.criteria import Criteria
from planner.drafting_words import DraftingWords
from planner.reading import Fault, FaultsFound, Node, read
from planner.vocabulary import KEY_IDEAS

SHIPPED = Path(__file__).parent
"""Where the app's own content lies."""

ADAPTATIONS = ("seated", "low-vision", "hearing", "mixed-literacy", "online", "outdoors", "large-group")
"""What a tool may be adapted to."""

_ALWAYS_ADAPTED = ADAPTATIONS[:4]

T = TypeVar("T", bound=msgspec.Struct)


class ContentFault(msgspec.Struct, frozen=True):
    """A fault in a content file: which file, and what is wrong where."""

    file: str
    fault: Fault


class ContentFaults(ValueError):
    """Content that cannot be used; carries every fault found, by file and line."""

    def __init__(self, faults: tuple[ContentFault, ...]) -> None:
        super().__init__(f"{len(faults)} faults in content")
        self.faults = faults


def load_catalog(language: str = "en", folder: Path = SHIPPED) -> Catalog:
    """Return the content of a folder in one language; what is not translated falls back to English.

    Raises ContentFaults with every fault in every file.
    """
    reading = FolderReading(folder, language)
    tools = {**reading.tools("tools"), **reading.tools("frames")}
    ideas = {idea.id: idea for idea in reading.ideas()}
    questions = reading.one(folder / "questions.yaml", Questions)
    criteria = reading.one(folder / "criteria.yaml", Criteria)
    drafting = reading.one(folder / "drafting.yaml", DraftingWords)
    reading.check_references(tools, ())
    if criteria is not None:
        reading.check_criteria(criteria, tools)
    if reading.faults or questions is None or criteria is None or drafting is None:
        raise ContentFaults(tuple(reading.faults))
    return Catalog(language, questions, ideas, tools, criteria, drafting)


class FolderReading:
    """One reading of one content folder; gathers faults as it goes."""

    def __init__(self, folder: Path, language: str) -> None:
        self.folder = folder
        self.language = language
        self.faults: list[ContentFault] = []
        self._nodes: dict[str, Node] = {}

    def tools(self, kind: str) -> dict[str, Tool]:
        """Return the tools of ``tools/`` or ``frames/`` by id."""
        tools = {}
        for path in sorted((self.folder / kind).glob("*.yaml")):
            tool = self.one(path, Tool)
            if tool is None:
                continue
            for key, code, params in (*tool_complaints(tool), *_misplaced(tool, kind)):
                self._note(path, Fault(code, key, self._line(path, key), params))
            if not _ID.fullmatch(path.stem):
                self._note(path, Fault("not-an-id", params={"value": path.stem[:60]}))
            tools[path.stem] = tool
        return tools

    def ideas(self) -> Iterator[KeyIdea]:
        """Yield the key ideas in the cycle's order."""
        for id in KEY_IDEAS:
            path = self.folder / "key_ideas" / f"{id}.yaml"
            if path.exists() and (idea := self.one(path, KeyIdea)) is not None:
                yield idea

    def one(self, path: Path, wanted: type[T]) -> T | None:
        """Return one file as a value of a type, or None after noting what is wrong with it."""
        try:
            node = self._translated(path)
            value = read(node, wanted)
        except FaultsFound as found:
            for fault in found.faults:
                self._note(path, fault)
            return None
        except OSError:
            self._note(path, Fault("not-readable"))
            return None
        self._nodes[self._name(path)] = node
        return value

    def check_references(self, tools: Mapping[str, Tool], known: Container[str]) -> None:
        """Note every id that a tool names and that is neither here nor among the ``known``."""
        for id, tool in tools.items():
            kind = "tools" if tool.kind == "tool" else "frames"
            path = self.folder / kind / f"{id}.yaml"
            for key in ("shorter", "calmer", "safer", "before", "after"):
                named = getattr(tool, key)
                for other in (named,) if isinstance(named, str) else named:
                    if other and other not in tools and other not in known:
                        self._note(path, Fault("no-such-tool", key, self._line(path, key), {"id": other[:60]}))

    def check_criteria(self, criteria: Criteria, tools: Mapping[str, Tool]) -> None:
        """Note every answer and tool that the advice names and that does not exist."""
        path = self.folder / "criteria.yaml"
        for key, code, params in criteria_complaints(criteria, tools):
            self._note(path, Fault(code, key, self._line(path, key), params))

    def _translated(self, path: Path) -> Node:
        node = parse(sheet_bytes(path))
        if not isinstance(node.value, dict):
            raise FaultsFound((Fault("not-a-mapping", line=node.line),))
        is_sheet = path.parent != self.folder
        words = None
        if self.language != "en":
            twin = self.folder / self.language / path.relative_to(self.folder)
            words = parse(sheet_bytes(twin)) if twin.exists() else Node({})
        merged, missing = translated(node, words)
        if not is_sheet:
            return merged
        added = {"id": Node(path.stem, 1)}
        if path.parent.name != "key_ideas":
            added["language"] = Node(self.language, 1)
            added["untranslated"] = Node([Node(key, 1) for key in missing], 1)
        return Node({**added, **merged.value}, merged.line)

    def _line(self, path: Path, key: str) -> int | None:
        node = self._nodes.get(self._name(path))
        child = node.value.get(key) if node is not None else None
        return child.line if child is not None else None

    def _note(self, path: Path, fault: Fault) -> None:
        self.faults.append(ContentFault(self._name(path), fault))

    def _name(self, path: Path) -> str:
        return path.relative_to(self.folder).as_posix()


def tool_complaints(tool: Tool) -> Iterator[tuple[str, str, dict[str, str]]]:
    """Yield what the types cannot say of a tool: the key, the code of the fault, and its parameters."""
    for key in ("title", "in_one_line"):
        if not getattr(tool, key).strip():
            yield key, "empty-text", {}
    if not tool.time.min <= tool.time.usual <= tool.time.max or tool.time.usual < 1:
        yield "time", "range-out-of-order", {}
    if not 1 <= tool.group.min <= tool.group.max:
        yield "group", "range-out-of-order", {}
    total = sum(step.minutes for step in tool.steps)
    if total != tool.time.usual:
        yield "steps", "steps-do-not-sum", {"sum": str(total), "usual": str(tool.time.usual)}
    if tool.kind == "tool" and not 1 <= len(tool.key_ideas) <= 3:
        yield "key_ideas", "key-ideas-count", {}
    wanted = (*_ALWAYS_ADAPTED, *(("online",) if "online" in tool.settings else ()))
    for key in wanted if tool.kind == "tool" else ():
        if key not in tool.adaptations:
            yield "adaptations", "missing-adaptation", {"key": key}
    for key in tool.adaptations:
        if key not in ADAPTATIONS:
            yield "adaptations", "unknown-adaptation", {"key": key[:60], "choices": ", ".join(ADAPTATIONS)}
    if len(tool.debrief) > 3:
        yield "debrief", "too-many", {"most": "3"}
    for source in tool.source:
        if source.link and not source.link.startswith("https://"):
            yield "source", "link-not-https", {"link": source.link[:80]}


def _misplaced(tool: Tool, folder: str) -> Iterator[tuple[str, str, dict[str, str]]]:
    right = "tools" if tool.kind == "tool" else "frames"
    if folder != right:
        yield "kind", "wrong-kind", {"kind": tool.kind, "folder": right}


_ID = re.compile(r"[a-z0-9]+(-[a-z0-9]+)*")


def sheet_bytes(path: Path) -> bytes:
    """Return what a content file holds, up to one byte more than is ever read; raises OSError."""
    if not path.is_file():
        raise OSError(path)
    with path.open("rb") as file:
        return file.read(LARGEST + 1)
