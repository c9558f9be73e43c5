"""What a command is given: files and standard input, read or refused with sentences."""

import sys
from pathlib import Path

from content.briefs import decode_brief
from planner.brief import Brief
from planner.catalog import Catalog
from planner.plan import TEMPLATE_FORMAT, Plan
from planner.reading import FaultsFound
from planner.storage import plan_file
from planner.storage.atomic import read, save
from planner.storage.errors import StorageError
from planner.storage.vault import OVERHEAD, FileKey, PassphraseNeeded, is_protected
from ui.commands.told import Refused
from ui.words import translate

STANDARD_INPUT = "-"
LARGEST_SEALED = plan_file.LARGEST + OVERHEAD
"""The largest file that is read, in bytes: a protected plan is a little longer than what is in it."""


def brief_from(name: str, passphrase_fd: int | None = None) -> Brief:
    """Return the brief that a file or standard input holds, by itself or in a plan, protected or not."""
    return sealed_brief_from(name, passphrase_fd)[0]


def sealed_brief_from(name: str, passphrase_fd: int | None = None) -> tuple[Brief, FileKey | None]:
    """Return a brief, and the key of the protected plan that it is of: what is made from it is sealed too."""
    data, key = _unsealed(name, passphrase_fd)
    try:
        return decode_brief(data), key
    except FaultsFound as found:
        raise FaultsFound(found.faults, source=_shown(name)) from None


def plan_from(name: str, passphrase_fd: int | None = None) -> Plan:
    """Return the plan or template that a file or standard input holds, protected or not."""
    return sealed_plan_from(name, passphrase_fd)[0]


def sealed_plan_from(name: str, passphrase_fd: int | None = None) -> tuple[Plan, FileKey | None]:
    """Return a plan, and its key where it is protected."""
    data, key = _unsealed(name, passphrase_fd)
    try:
        return plan_file.decode(data), key
    except FaultsFound as found:
        if _is_a_brief(data):
            raise Refused(
                translate(
                    "Commands",
                    "{name}: this is a brief, not a plan. Make a plan of it with “shaking-up draft BRIEF -o PLAN”.",
                    name=_shown(name),
                )
            ) from None
        raise FaultsFound(found.faults, source=_shown(name)) from None


def template_from(name: str, passphrase_fd: int | None = None) -> tuple[Plan, FileKey | None]:
    """Return the template that a file or standard input holds, and its key where it is protected."""
    plan, key = sealed_plan_from(name, passphrase_fd)
    if plan.format != TEMPLATE_FORMAT:
        raise Refused(
            translate(
                "Commands",
                "{name}: this is a plan, not a template. Make one with “shaking-up template save PLAN -o TEMPLATE”.",
                name=_shown(name),
            )
        )
    return plan, key


def english_catalog() -> Catalog:
    """Return the shipped content, in the language of the command line."""
    from content.shipped import shipped_catalog

    return shipped_catalog()


def place_for(out: str, *, force: bool = True) -> Path:
    """Return the file to write to. Raises StorageError when it is there already and ``force`` is off."""
    if out == STANDARD_INPUT:
        raise Refused(translate("Commands", "Name a file to write to: -o does not take “-”."))
    path = Path(out)
    if not force and is_there(path):
        raise StorageError("is-a-folder" if is_folder(path) else "already-there", path)
    return path


def keep_apart(source: str, path: Path) -> None:
    """Refuse to write over the file that is being read."""
    try:
        same = source != STANDARD_INPUT and path.exists() and path.samefile(source)
    except (OSError, ValueError):
        same = False
    if same:
        raise Refused(
            translate("Commands", "{name} is the plan itself. Write to another file.", name=_shown(str(path)))
        )


def keep_brief(source: str, path: Path) -> None:
    """Refuse to write a plan over the brief that it is made from: ``--force`` is for plans."""
    try:
        same = source != STANDARD_INPUT and path.samefile(source)
    except (OSError, ValueError):
        return
    if same and not _is_a_plan(read(path, LARGEST_SEALED)):
        raise Refused(
            translate(
                "Commands", "{name} is the brief itself. Write the plan to another file.", name=_shown(str(path))
            )
        )


def is_there(path: Path) -> bool:
    """Whether there is something at a path, as far as we may look; names that no disk can hold are nowhere."""
    try:
        return path.exists()
    except (OSError, ValueError):
        return False


def is_folder(path: Path) -> bool:
    """Whether a path leads to a folder, as far as we may look."""
    try:
        return path.is_dir()
    except (OSError, ValueError):
        return False


def write_plan(path: Path, plan: Plan, *, key: FileKey | None = None) -> None:
    """Write a plan or template in place of a file, sealed with ``key``.

    Raises StorageError, or Refused when a protected plan would be replaced by one that is not.
    """
    if key is None and is_there(path) and is_protected(read(path, LARGEST_SEALED)):
        raise Refused(
            translate(
                "Commands",
                "{name} is a protected plan, and this one would not be. Write it to another file.",
                name=_shown(str(path)),
            )
        )
    data = plan_file.encode(plan)
    save(path, data if key is None else key.seal(data))


def looks_protected(name: str) -> bool:
    """Whether a file is a protected plan, as far as its first bytes tell. Raises StorageError."""
    return name != STANDARD_INPUT and is_protected(read(Path(name), LARGEST_SEALED))


def _unsealed(name: str, passphrase_fd: int | None) -> tuple[bytes, FileKey | None]:
    data = _bytes(name)
    if not is_protected(data):
        return data, None
    from ui.commands.passphrases import unsealed

    return unsealed(data, _shown(name), passphrase_fd)


def _bytes(name: str) -> bytes:
    if name != STANDARD_INPUT:
        data = read(Path(name), LARGEST_SEALED)
        if len(data) > plan_file.LARGEST and not is_protected(data):
            raise StorageError("too-large", Path(name), most=str(plan_file.LARGEST // (1024 * 1024)))
        return data
    # A process that is started with its input closed has no stream at all.
    if sys.stdin is None:
        raise Refused(translate("Commands", "Standard input is closed: there is nothing to read."))
    try:
        data = sys.stdin.buffer.read(LARGEST_SEALED + 1)
    except (OSError, ValueError):
        raise Refused(translate("Commands", "Standard input cannot be read.")) from None
    if len(data) > (LARGEST_SEALED if is_protected(data) else plan_file.LARGEST):
        raise Refused(translate("Commands", "Standard input: this is more than we read (16 MB)."))
    return data


def _is_a_plan(data: bytes) -> bool:
    try:
        plan_file.decode(data)
    except PassphraseNeeded:
        return True
    except FaultsFound:
        return False
    return True


def _is_a_brief(data: bytes) -> bool:
    try:
        decode_brief(data)
    except FaultsFound:
        return False
    return True


def _shown(name: str) -> str:
    return translate("Commands", "standard input") if name == STANDARD_INPUT else name
