"""Opening and saving plans and templates as files."""

from collections.abc import Callable
from pathlib import Path

from msgspec import Struct

from planner.keeping import as_kept
from planner.plan import Plan
from planner.reading import Fault, FaultsFound
from planner.storage import plan_file, vault
from planner.storage.atomic import Fingerprint, fingerprint_of, read, save
from planner.storage.vault import FileKey, PassphraseNeeded, WrongPassphrase


class Opened(Struct, frozen=True):
    """A plan that was read from a file, what the file held then, and the key of a protected one."""

    plan: Plan
    fingerprint: Fingerprint
    key: FileKey | None = None


def open_plan(path: Path, *, key: FileKey | None = None) -> Opened:
    """Return the plan or template that a file holds; ``key`` opens a protected one that was sealed with it.

    Raises StorageError when the file cannot be read, FaultsFound (which names it) when it is not a sound plan,
    and PassphraseNeeded when it is a protected one that ``key`` does not fit.
    """
    data = read_whole(path)
    if not vault.is_protected(data):
        return _opened(path, data, lambda: data, None)
    if key is None or not key.fits(data):
        raise PassphraseNeeded(source=str(path))
    return _opened(path, data, lambda: key.opened(data), key)


def unlock_plan(path: Path, data: bytes, passphrase: str) -> Opened:
    """Return the plan that a protected file holds, and its key; ``data`` is what ``read_whole`` gave.

    Takes as long as the file's header wants: not for the interface thread. Raises WrongPassphrase or FaultsFound.
    """
    try:
        inside, key = vault.unlock(data, passphrase)
    except WrongPassphrase:
        raise WrongPassphrase(source=str(path)) from None
    except FaultsFound as found:
        raise FaultsFound(found.faults, source=str(path)) from None
    return _opened(path, data, lambda: inside, key)


def read_whole(path: Path) -> bytes:
    """Return the bytes of a plan's file, protected or not; raises StorageError."""
    return read(path, plan_file.LARGEST + vault.OVERHEAD)


def save_plan(
    path: Path, plan: Plan, *, key: FileKey | None = None, expected: Fingerprint | None = None
) -> Fingerprint:
    """Write a plan or template to a file, sealed when there is a ``key``, and return the file's fingerprint.

    Threats that are only worked on are not among the bytes (see ``as_kept``).
    The bytes are read back into a plan before the file is touched, so that what is saved can be opened again.
    ``expected`` is the fingerprint of the file as it was opened or last saved.

    Raises StorageError when the file cannot be written or was changed by somebody else, FaultsFound when the
    plan is one that could not be opened again; either way the file is as it was.
    """
    return save(path, sealed(path, plan, key), expected=expected)


def sealed(path: Path, plan: Plan, key: FileKey | None) -> bytes:
    """Return the bytes that are to stand for a plan in its file, after reading them back in memory.

    Raises FaultsFound, which names ``path``.
    """
    is_sealed = key is not None
    plan = as_kept(plan, protected=is_sealed)
    try:
        data = plan_file.encode(plan, protected=is_sealed)
    except UnicodeEncodeError:
        raise FaultsFound((plan_file.HALF_CHARACTER,), source=str(path)) from None
    whole = data if key is None else key.seal(data)
    if (data if key is None else key.opened(whole)) != data or plan_file.decode(data) != plan:
        raise FaultsFound((plan_file.UNFAITHFUL,), source=str(path))
    return whole


def _opened(path: Path, data: bytes, inside: Callable[[], bytes], key: FileKey | None) -> Opened:
    try:
        plan = plan_file.decode(inside())
    except PassphraseNeeded:
        # A protected file within a protected file is nothing that we write.
        raise FaultsFound((Fault("not-a-plan"),), source=str(path)) from None
    except FaultsFound as found:
        raise FaultsFound(found.faults, source=str(path)) from None
    return Opened(plan, fingerprint_of(data), key)
