"""Reading the shipped content, or a folder of the same shape, into a Catalog, with every fault named."""

from collections.abc import Container, Iterator, Mapping
from pathlib import Path
from typing import TypeVar

import msgspec
from msgspec.structs import replace

from content.criteria_check import criteria_complaints
from content.faults import ContentFault, ContentFaults
from content.safety_check import checklist_complaints, safety_complaints
from content.sheets import GIVEN, LANGUAGE, FolderSheets, Sheets, stem
from content.strict_yaml import parse
from content.tool_check import is_tool_id, misplaced, named_tools, tool_complaints
from content.translation import translated
from planner.catalog import Catalog, Handout, KeyIdea, Questions, Tool
from planner.criteria import Criteria
from planner.drafting_words import DraftingWords
from planner.library.synonyms import Synonyms
from planner.reading import Fault, FaultsFound, Node, read
from planner.safety_content import CHECKLISTS, Checklist, SafetyContent
from planner.vocabulary import KEY_IDEAS

SHIPPED = Path(__file__).parent
"""Where the app's own content lies."""

T = TypeVar("T", bound=msgspec.Struct)


def load_catalog(language: str = "en", folder: Path = SHIPPED) -> Catalog:
    """Return the content of a folder in one language; what is not translated falls back to English.

    Raises ContentFaults with every fault in every file.
    """
    reading = Reading(FolderSheets(folder), language)
    tools = {**reading.tools("tools"), **reading.tools("frames")}
    ideas = {idea.id: idea for idea in reading.ideas()}
    questions = reading.one("questions.yaml", Questions)
    criteria = reading.one("criteria.yaml", Criteria)
    drafting = reading.one("drafting.yaml", DraftingWords)
    synonyms = reading.synonyms()
    checklists = reading.checklists()
    safety = reading.one("safety.yaml", SafetyContent) if reading.sheets.has("safety.yaml") else SafetyContent()
    reading.check_references(tools, ())
    if criteria is not None:
        reading.check_criteria(criteria, tools)
    if safety is not None:
        reading.check_safety(safety, tools)
    if reading.faults or questions is None or criteria is None or drafting is None or safety is None:
        raise ContentFaults(tuple(reading.faults))
    return Catalog(language, questions, ideas, tools, criteria, drafting, synonyms, checklists, safety)


class Reading:
    """One reading of content files, of a folder or a pack; gathers faults as it goes."""

    def __init__(self, sheets: Sheets, language: str) -> None:
        self.sheets = sheets
        self.language = language
        self.faults: list[ContentFault] = []
        self._nodes: dict[str, Node] = {}
        self._tags: tuple[str, ...] | None = None

    def tools(self, kind: str) -> dict[str, Tool]:
        """Return the tools of ``tools/`` or ``frames/`` by id."""
        tools = {}
        for name in self.sheets.names(kind):
            if not name.endswith(".yaml"):
                continue
            id = stem(name)
            if not is_tool_id(id):
                self._note(name, Fault("not-an-id", params={"value": id[:60]}))
            tool = self.one(name, Tool)
            if tool is None:
                continue
            tool = self._with_handouts(name, tool)
            for key, code, params in (*tool_complaints(tool), *misplaced(tool, kind)):
                self._note(name, Fault(code, key, self._line(name, key), params))
            tools[id] = tool
        return tools

    def ideas(self) -> Iterator[KeyIdea]:
        """Yield the key ideas in the cycle's order."""
        for id in KEY_IDEAS:
            name = f"key_ideas/{id}.yaml"
            if self.sheets.has(name) and (idea := self.one(name, KeyIdea)) is not None:
                yield idea

    def synonyms(self) -> Synonyms:
        """Return what a search takes for the same: the English groups, and those of the language beside them."""
        alike: list[tuple[str, ...]] = []
        for name in dict.fromkeys(("synonyms.yaml", f"{self.language}/synonyms.yaml")):
            if self.sheets.has(name):
                try:
                    alike += read(parse(self.sheets.read(name)), Synonyms).alike
                except FaultsFound as found:
                    for fault in found.faults:
                        self._note(name, fault)
        return Synonyms(tuple(alike))

    def checklists(self) -> dict[str, Checklist]:
        """Return the check-lists by id, in the order in which they come up; one under another name is a fault."""
        lists = {}
        for id in CHECKLISTS:
            name = f"checklists/{id}.yaml"
            if self.sheets.has(name) and (made := self.one(name, Checklist)) is not None:
                lists[id] = made
                for key, code, params in checklist_complaints(made):
                    self._note(name, Fault(code, key, self._line(name, key), params))
        for name in self.sheets.names("checklists"):
            if name.endswith(".yaml") and stem(name) not in CHECKLISTS:
                near = {"value": stem(name)[:60], "choices": ", ".join(CHECKLISTS), "near": ""}
                self._note(name, Fault("not-a-choice", params=near))
        return lists

    def check_safety(self, safety: SafetyContent, tools: Mapping[str, Tool]) -> None:
        """Note every measure on offer that names a frame which does not exist, or has nothing to place."""
        name = "safety.yaml"
        for code, params in safety_complaints(safety, tools):
            self._note(name, Fault(code, "offers", self._line(name, "offers"), params))

    def one(self, name: str, wanted: type[T]) -> T | None:
        """Return one file as a value of a type, or None after noting what is wrong with it."""
        try:
            node = self._translated(name)
            value = read(node, wanted)
        except FaultsFound as found:
            for fault in found.faults:
                self._note(name, fault)
            return None
        except OSError:
            self._note(name, Fault("not-readable"))
            return None
        self._nodes[name] = node
        return value

    def check_references(self, tools: Mapping[str, Tool], known: Container[str]) -> None:
        """Note every id that a tool names and that is neither here nor among the ``known``."""
        for id, tool in tools.items():
            name = f"{'tools' if tool.kind == 'tool' else 'frames'}/{id}.yaml"
            for key, other in named_tools(tool):
                if other not in tools and other not in known:
                    self._note(name, Fault("no-such-tool", key, self._line(name, key), {"id": other[:60]}))

    def check_criteria(self, criteria: Criteria, tools: Mapping[str, Tool]) -> None:
        """Note every answer and tool that the advice names and that does not exist."""
        name = "criteria.yaml"
        for key, code, params in criteria_complaints(criteria, tools):
            self._note(name, Fault(code, key, self._line(name, key), params))

    def _with_handouts(self, name: str, tool: Tool) -> Tool:
        """Return a tool with its handout in every other language that has all of its words."""
        if tool.handout is None:
            return tool
        others = [tag for tag in self._languages() if tag != self.language]
        made = {}
        for tag in others:
            found = self._handout(name, tag)
            if found is not None:
                made[tag] = found
        return replace(tool, handout_in=made) if made else tool

    def _handout(self, name: str, language: str) -> Handout | None:
        twin = name if language == "en" else f"{language}/{name}"
        if not self.sheets.has(twin):
            return None
        try:
            base, words = (parse(self.sheets.read(each), most=self.sheets.most_pieces) for each in (name, twin))
            sheet, missing = translated(base, words)
            return read(sheet.value["handout"], Handout) if "handout" not in missing else None
        except FaultsFound as found:
            for fault in found.faults:
                self._note(twin, fault)
        return None

    def _languages(self) -> tuple[str, ...]:
        """Return the languages there are words in, English first."""
        if self._tags is None:
            folders = (name for name in self.sheets.names("") if LANGUAGE.fullmatch(name))
            self._tags = ("en", *(name for name in folders if self.sheets.names(f"{name}/tools")))
        return self._tags

    def _translated(self, name: str) -> Node:
        node = parse(self.sheets.read(name), most=self.sheets.most_pieces)
        if not isinstance(node.value, dict):
            raise FaultsFound((Fault("not-a-mapping", line=node.line),))
        words = None
        if self.language != "en":
            twin = f"{self.language}/{name}"
            words = parse(self.sheets.read(twin), most=self.sheets.most_pieces) if self.sheets.has(twin) else Node({})
        merged, missing = translated(node, words)
        folder = name.rpartition("/")[0]
        if not folder:
            return merged
        _refuse_given(merged)
        added = {"id": Node(stem(name), 1)}
        if folder == "checklists":
            return merged
        if folder != "key_ideas":
            added["language"] = Node(self.language, 1)
            added["untranslated"] = Node([Node(key, 1) for key in missing], 1)
        return Node({**added, **merged.value}, merged.line)

    def _line(self, name: str, key: str) -> int | None:
        node = self._nodes.get(name)
        child = node.value.get(key) if node is not None else None
        return child.line if child is not None else None

    def _note(self, name: str, fault: Fault) -> None:
        self.faults.append(ContentFault(name, fault))


def _refuse_given(sheet: Node) -> None:
    """Refuse what a sheet cannot say of itself: its id is its file's name, and its language the folder's."""
    faults = tuple(
        Fault("unknown-key", key, sheet.value[key].line, {"key": key, "near": ""})
        for key in GIVEN
        if key in sheet.value
    )
    if faults:
        raise FaultsFound(faults)
