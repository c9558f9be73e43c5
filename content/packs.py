"""Packs: content to share, a folder of the same shape as ours, looked through before anybody relies on it."""

import re
from collections.abc import Iterator
from pathlib import Path

from msgspec import Struct

from content.loader import SHIPPED, ContentFault, FolderReading, sheet_bytes
from content.strict_yaml import parse
from content.translation import WORDS
from planner.catalog import Questions
from planner.reading import Fault, FaultsFound
from planner.vocabulary import KEY_IDEAS

_SHEETS = ("tools", "frames", "key_ideas")
_LANGUAGE = re.compile(r"[a-z]{2,3}(-[A-Za-z0-9]{2,8})*")


class PackReport(Struct, frozen=True):
    """What was found in a pack: how much there is, and every fault."""

    tools: int
    frames: int
    key_ideas: int
    faults: tuple[ContentFault, ...]


def check_pack(folder: Path) -> PackReport:
    """Return what a pack holds and every fault in it, file by file.

    A pack has the folders ``tools``, ``frames`` and ``key_ideas``, any of which may be left out, and
    perhaps ``questions.yaml``; words in other languages lie in a folder for each. Sheets may name tools of the
    pack and ours.
    """
    reading = FolderReading(folder, "en")
    tools, frames = reading.tools("tools"), reading.tools("frames")
    ideas = list(reading.ideas())
    if (folder / "questions.yaml").exists():
        reading.one(folder / "questions.yaml", Questions)
    reading.check_references({**tools, **frames}, _shipped_tools())
    faults = [*reading.faults, *_strangers(folder), *_twins(folder), *_faults_in_translations(folder)]
    if not faults and not (tools or frames or ideas):
        faults.append(ContentFault(".", Fault("no-content")))
    faults.sort(key=lambda fault: (fault.file, fault.fault.line or 0))
    return PackReport(len(tools), len(frames), len(ideas), tuple(faults))


def _shipped_tools() -> frozenset[str]:
    return frozenset(path.stem for kind in ("tools", "frames") for path in (SHIPPED / kind).glob("*.yaml"))


def _strangers(folder: Path) -> Iterator[ContentFault]:
    """Yield key ideas that are none of the six, and sheets whose ending nobody reads."""
    for path in sorted((folder / "key_ideas").glob("*.yaml")):
        if path.stem not in KEY_IDEAS:
            yield ContentFault(
                f"key_ideas/{path.name}", Fault("not-a-key-idea", params={"choices": ", ".join(KEY_IDEAS)})
            )
    for kind in _SHEETS:
        for path in sorted((folder / kind).glob("*.yml")):
            yield ContentFault(f"{kind}/{path.name}", Fault("wrong-ending"))


def _twins(folder: Path) -> Iterator[ContentFault]:
    for path in sorted((folder / "frames").glob("*.yaml")):
        if (folder / "tools" / path.name).exists():
            yield ContentFault(f"frames/{path.name}", Fault("repeated-sheet", params={"id": path.stem[:60]}))


def _faults_in_translations(folder: Path) -> Iterator[ContentFault]:
    for inner in sorted(folder.iterdir()):
        if inner.is_dir() and inner.name not in (*_SHEETS, "templates") and _LANGUAGE.fullmatch(inner.name):
            yield from _faults_in_language(folder, inner.name)


def _faults_in_language(folder: Path, language: str) -> Iterator[ContentFault]:
    """Yield what is wrong in one language's words; the English sheet may be the pack's or ours."""
    for kind in ("tools", "frames"):
        for path in sorted((folder / language / kind).glob("*.yaml")):
            base = next((home for home in (folder, SHIPPED) if (home / kind / path.name).is_file()), None)
            name = f"{language}/{kind}/{path.name}"
            if base is None:
                yield ContentFault(name, Fault("no-sheet-to-translate", params={"id": path.stem[:60]}))
                continue
            for fault in _faults_of_words(path):
                yield ContentFault(name, fault)


def _faults_of_words(path: Path) -> Iterator[Fault]:
    try:
        node = parse(sheet_bytes(path))
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
