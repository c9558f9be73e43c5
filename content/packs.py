"""Packs: content to share, a folder or zip of the same shape as ours, looked through before anybody relies on it."""

from collections.abc import Iterator, Mapping
from pathlib import Path

from msgspec import Struct

from content.faults import ContentFault
from content.loader import SHIPPED, Reading
from content.pack_file import files_of
from content.sheets import LANGUAGE, FolderSheets, HeldSheets, Sheets, stem
from content.strict_yaml import parse
from content.translation import WORDS
from planner.catalog import Questions, Tool
from planner.plan import TEMPLATE_FORMAT, Plan
from planner.reading import Fault, FaultsFound
from planner.storage import plan_file
from planner.vocabulary import KEY_IDEAS

LENIENT = frozenset(("missing-adaptation",))
"""What ``content check`` asks of an author, and what may be missing from a tool that people write for themselves."""

_SHEETS = ("tools", "frames", "key_ideas")


class PackReport(Struct, frozen=True):
    """What was found in a pack: how much there is, and every fault."""

    tools: int
    frames: int
    key_ideas: int
    faults: tuple[ContentFault, ...]
    templates: int = 0


class Pack(Struct, frozen=True):
    """What a pack holds that can be taken over: tools and frame activities by id, templates by file name."""

    tools: Mapping[str, Tool] = {}
    templates: Mapping[str, Plan] = {}


class PackFaults(ValueError):
    """A pack that cannot be taken over; carries every fault by file and line."""

    def __init__(self, faults: tuple[ContentFault, ...]) -> None:
        super().__init__(f"{len(faults)} faults in a pack")
        self.faults = faults


def check_pack(path: Path) -> PackReport:
    """Return what a pack holds and every fault in it, file by file.

    A pack has the folders ``tools``, ``frames``, ``key_ideas`` and ``templates``, any of which may be left out, and
    perhaps ``questions.yaml``; words in other languages lie in a folder for each. Sheets may name tools of the
    pack and ours. It is a folder, or a zip of the same.

    Raises PackRefused for a zip that is not read at all, StorageError where there is nothing to read.
    """
    sheets: Sheets = FolderSheets(path) if path.is_dir() else HeldSheets(files_of(path))
    return _looked_through(sheets)[0]


def read_pack(path: Path) -> Pack:
    """Return what the file of a pack holds; nothing is written anywhere.

    Raises PackRefused for a zip that is not read at all, PackFaults for content that is not sound (an
    adaptation may be missing), StorageError when the file cannot be read.
    """
    report, pack = _looked_through(HeldSheets(files_of(path)))
    faults = tuple(fault for fault in report.faults if fault.fault.code not in LENIENT)
    if not faults and not (pack.tools or pack.templates):
        faults = (ContentFault(".", Fault("nothing-to-take")),)
    if faults:
        raise PackFaults(faults)
    return pack


def shipped_ids() -> frozenset[str]:
    """Return the ids of the tools and frame activities that come with the app."""
    return frozenset(path.stem for kind in ("tools", "frames") for path in (SHIPPED / kind).glob("*.yaml"))


def _looked_through(sheets: Sheets) -> tuple[PackReport, Pack]:
    reading = Reading(sheets, "en")
    tools, frames = reading.tools("tools"), reading.tools("frames")
    ideas = list(reading.ideas())
    if sheets.has("questions.yaml"):
        reading.one("questions.yaml", Questions)
    reading.check_references({**tools, **frames}, shipped_ids())
    templates, unsound = _templates(sheets)
    faults = [*reading.faults, *_strangers(sheets), *_twins(sheets), *unsound, *_faults_in_translations(sheets)]
    if not faults and not (tools or frames or ideas or templates):
        faults.append(ContentFault(".", Fault("no-content")))
    faults.sort(key=lambda fault: (fault.file, fault.fault.line or 0))
    report = PackReport(len(tools), len(frames), len(ideas), tuple(faults), len(templates))
    return report, Pack({**tools, **frames}, templates)


def _templates(sheets: Sheets) -> tuple[dict[str, Plan], list[ContentFault]]:
    templates: dict[str, Plan] = {}
    faults: list[ContentFault] = []
    for name in sheets.names("templates"):
        if not name.endswith(".sutemplate"):
            continue
        try:
            plan = plan_file.decode(sheets.read(name))
            if plan.format != TEMPLATE_FORMAT:
                raise FaultsFound((Fault("not-a-template"),))
            templates[name.removeprefix("templates/")] = plan
        except FaultsFound as found:
            faults.extend(ContentFault(name, fault) for fault in found.faults)
        except OSError:
            faults.append(ContentFault(name, Fault("not-readable")))
    return templates, faults


def _strangers(sheets: Sheets) -> Iterator[ContentFault]:
    """Yield key ideas that are none of the six, and sheets whose ending nobody reads."""
    for name in sheets.names("key_ideas"):
        if name.endswith(".yaml") and stem(name) not in KEY_IDEAS:
            yield ContentFault(name, Fault("not-a-key-idea", params={"choices": ", ".join(KEY_IDEAS)}))
    for kind in _SHEETS:
        for name in sheets.names(kind):
            if name.endswith(".yml"):
                yield ContentFault(name, Fault("wrong-ending"))


def _twins(sheets: Sheets) -> Iterator[ContentFault]:
    for name in _yaml(sheets, "frames"):
        if sheets.has(f"tools/{stem(name)}.yaml"):
            yield ContentFault(name, Fault("repeated-sheet", params={"id": stem(name)[:60]}))


def _faults_in_translations(sheets: Sheets) -> Iterator[ContentFault]:
    for name in sheets.names(""):
        if name not in (*_SHEETS, "templates") and LANGUAGE.fullmatch(name):
            yield from _faults_in_language(sheets, name)


def _faults_in_language(sheets: Sheets, language: str) -> Iterator[ContentFault]:
    """Yield what is wrong in one language's words; the English sheet may be the pack's or ours."""
    for kind in ("tools", "frames"):
        for name in _yaml(sheets, f"{language}/{kind}"):
            base = f"{kind}/{stem(name)}.yaml"
            if not sheets.has(base) and not (SHIPPED / base).is_file():
                yield ContentFault(name, Fault("no-sheet-to-translate", params={"id": stem(name)[:60]}))
                continue
            for fault in _faults_of_words(sheets, name):
                yield ContentFault(name, fault)


def _faults_of_words(sheets: Sheets, name: str) -> Iterator[Fault]:
    try:
        node = parse(sheets.read(name), most=sheets.most_pieces)
    except FaultsFound as found:
        yield from found.faults
        return
    except OSError:
        yield Fault("not-readable")
        return
    if not isinstance(node.value, dict):
        yield Fault("not-a-mapping", line=node.line)
        return
    for key, child in node.value.items():
        if key not in WORDS:
            yield Fault("not-a-word", key, child.line, {"key": key[:60]})


def _yaml(sheets: Sheets, folder: str) -> tuple[str, ...]:
    return tuple(name for name in sheets.names(folder) if name.endswith(".yaml"))
