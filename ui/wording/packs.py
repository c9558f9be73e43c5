"""Packs in words: what is in one, what clashes, and why one is refused."""

from pathlib import Path

from content.pack_file import PackRefused
from content.packs import PackFaults
from planner.packing import Choice, Entry
from planner.storage.errors import shown
from ui.wording.faults import content_fault_sentences, fault_sentence
from ui.words import QT_TRANSLATE_NOOP, translate, translate_with

MOST_TOLD = 20

_REFUSED = {
    "not-a-zip": QT_TRANSLATE_NOOP("Packs", "{pack}: this is no pack. A pack is a zip, or a folder to check."),
    "odd-zip": QT_TRANSLATE_NOOP(
        "Packs", "{pack}: this zip is cut off, or something stands before or after what it holds. Make it anew."
    ),
    "damaged-zip": QT_TRANSLATE_NOOP("Packs", "{pack}: this zip is damaged. Ask for it to be sent again."),
    "too-many-entries": QT_TRANSLATE_NOOP(
        "Packs", "{pack}: this zip holds more than {most} files, which is more than we read."
    ),
    "odd-name": QT_TRANSLATE_NOOP(
        "Packs", "{pack}: “{name}” is a name that could lead out of the pack or that some computer cannot have."
    ),
    "not-composed": QT_TRANSLATE_NOOP(
        "Packs", "{pack}: the accents of “{name}” are written in a way that some computers take for another name."
    ),
    "name-twice": QT_TRANSLATE_NOOP(
        "Packs", "{pack}: “{name}” and “{other}” would be the same file on some computers. Rename one."
    ),
    "locked-entry": QT_TRANSLATE_NOOP("Packs", "{pack}: “{name}” is locked with a password. Make the zip without."),
    "odd-packing": QT_TRANSLATE_NOOP("Packs", "{pack}: “{name}” is packed in a way that we do not read."),
    "not-a-plain-file": QT_TRANSLATE_NOOP("Packs", "{pack}: “{name}” is a link or device and no plain file."),
    "image-in-pack": QT_TRANSLATE_NOOP("Packs", "{pack}: “{name}” is a picture, and packs hold none. Take it out."),
    "pack-in-pack": QT_TRANSLATE_NOOP("Packs", "{pack}: “{name}” is a zip within the zip. Import it by itself."),
    "stranger-in-pack": QT_TRANSLATE_NOOP(
        "Packs",
        "{pack}: “{name}” does not belong into a pack. It holds sheets (.yaml) and templates in their folders.",
    ),
    "sheet-too-large": QT_TRANSLATE_NOOP("Packs", "{pack}: “{name}” is larger than {most} KB, far too long a sheet."),
    "pack-too-large": QT_TRANSLATE_NOOP(
        "Packs", "{pack}: with “{name}” it comes to more than {most} MB, which is more than we read."
    ),
}
_CHOICES: dict[Choice, str] = {
    "mine": QT_TRANSLATE_NOOP("Packs", "Keep mine"),
    "theirs": QT_TRANSLATE_NOOP("Packs", "Take theirs"),
    "both": QT_TRANSLATE_NOOP("Packs", "Keep both"),
}


def refused_sentence(refused: PackRefused) -> str:
    """Return why a zip is not read at all, in one sentence that names it and the file in it."""
    pack = shown(refused.path) if refused.path is not None else translate("Packs", "The pack")
    text = _REFUSED.get(refused.code, _REFUSED["damaged-zip"])
    name = refused.name if len(refused.name) <= 80 else f"{refused.name[:79]}…"
    visible = name.encode("unicode_escape").decode() if not name.isprintable() else name
    return translate_with("Packs", text, {**refused.params, "pack": pack, "name": visible})


def pack_sentences(path: Path, found: PackFaults) -> list[str]:
    """Return what is wrong with the content of a pack: the first faults by file and line, and how many more."""
    first = found.faults[:MOST_TOLD]
    told = [
        fault_sentence(each.fault) if each.file == "." else f"{path.name}/{sentence}"
        for each, sentence in zip(first, content_fault_sentences(first), strict=True)
    ]
    head = translate("Packs", "Nothing was taken over from this pack:")
    more = len(found.faults) - len(told)
    foot = [translate("Packs", "And {number} more.", number=more)] if more else []
    return [head, *told, *foot]


def entry_words(entry: Entry) -> str:
    """Return what an entry of a pack is, and what it clashes with, in a few words."""
    if entry.clash == "":
        words = {
            "tool": translate("Packs", "a tool, new here"),
            "frame": translate("Packs", "a frame activity, new here"),
            "template": translate("Packs", "a template, new here"),
        }
        return words[entry.what]
    clashes = {
        "same": translate("Packs", "just the same is here already"),
        "own": translate("Packs", "you have one of the same name that differs"),
        "shipped": translate("Packs", "a changed form of a tool that came with the app"),
    }
    return clashes[entry.clash]


def choice_words(choice: Choice, entry: Entry) -> str:
    """Return the words for a way to settle a clash."""
    if choice == "mine" and entry.clash == "shipped":
        return translate("Packs", "Keep the shipped one")
    return translate("Packs", _CHOICES[choice])
