"""Why a file could not be read or written, as a sentence that names it and says what to do."""

from planner.storage.errors import StorageError, shown
from ui.words import QT_TRANSLATE_NOOP, translate_with

_SENTENCES = {
    "not-found": QT_TRANSLATE_NOOP("Storage", "{name}: there is no such file."),
    "folder-not-found": QT_TRANSLATE_NOOP("Storage", "{name}: the folder for this file is not there. Make it first."),
    "is-a-folder": QT_TRANSLATE_NOOP("Storage", "{name} is a folder. Name a file in it."),
    "no-such-folder": QT_TRANSLATE_NOOP("Storage", "{name}: there is no such folder."),
    "not-a-folder": QT_TRANSLATE_NOOP("Storage", "{name} is not a folder. Name one."),
    "not-a-file": QT_TRANSLATE_NOOP("Storage", "{name} is a device or a pipe, not a file. Choose a file."),
    "no-permission": QT_TRANSLATE_NOOP(
        "Storage", "{name}: you are not allowed to read or write here. Choose another folder, or ask for the right."
    ),
    "read-only": QT_TRANSLATE_NOOP(
        "Storage", "{name} is protected against writing. Save under another name or elsewhere."
    ),
    "disk-full": QT_TRANSLATE_NOOP(
        "Storage",
        "{name}: there is no room left on the disk. Make some, or save elsewhere; the old file is untouched.",
    ),
    "disk-trouble": QT_TRANSLATE_NOOP(
        "Storage", "{name}: the disk reports trouble. Save a copy elsewhere before you go on."
    ),
    "link-loop": QT_TRANSLATE_NOOP("Storage", "{name} is a link that leads back to itself. Choose the file itself."),
    "name-too-long": QT_TRANSLATE_NOOP(
        "Storage", "{name}: this name is too long for the disk. Choose a shorter one."
    ),
    "no-such-name": QT_TRANSLATE_NOOP("Storage", "{name}: no file can have this name. Choose another."),
    "too-large": QT_TRANSLATE_NOOP("Storage", "{name} is larger than {most} MB, which is more than we read."),
    "changed-on-disk": QT_TRANSLATE_NOOP(
        "Storage", "{name} was changed by somebody else since it was opened. Save a copy, or open it anew."
    ),
    "open-elsewhere": QT_TRANSLATE_NOOP(
        "Storage", "{name} is open in another window. Close it there, or save under another name."
    ),
    "already-there": QT_TRANSLATE_NOOP(
        "Storage", "{name} is already there. Use another name, or --force to replace it."
    ),
}


def storage_sentence(trouble: StorageError) -> str:
    """Return why a file could not be read or written, in one sentence that names the file."""
    text = _SENTENCES.get(trouble.code, _SENTENCES["disk-trouble"])
    return translate_with("Storage", text, {**trouble.params, "name": shown(trouble.path)})
