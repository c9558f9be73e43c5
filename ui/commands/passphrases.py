"""Where a command gets the passphrase of a protected plan: a file descriptor or a prompt, never an argument."""

import os
import sys

from planner.reading import FaultsFound
from planner.storage import vault
from planner.storage.vault import FileKey, WrongPassphrase
from ui.commands.told import Refused
from ui.words import translate

MOST = 8_192
"""So many bytes are read as a passphrase."""


def unsealed(data: bytes, name: str, descriptor: int | None) -> tuple[bytes, FileKey]:
    """Return what a protected file holds, and its key; ``name`` is how the file is told.

    Raises Refused where there is nobody to ask, WrongPassphrase or FaultsFound, which name the file.
    """
    try:
        cost = vault.cost_of(data)
        if cost.is_high:
            raise Refused(
                translate(
                    "Commands",
                    "{name}: opening this takes {megabytes} MB of memory. Open it in the window, which asks first.",
                    name=name,
                    megabytes=cost.kib // 1024,
                )
            )
        return vault.unlock(data, _passphrase(name, descriptor))
    except WrongPassphrase:
        raise WrongPassphrase(source=name) from None
    except FaultsFound as found:
        raise FaultsFound(found.faults, source=name) from None


def _passphrase(name: str, descriptor: int | None) -> str:
    if descriptor is not None:
        return _from_descriptor(descriptor)
    if sys.stdin is None or not sys.stdin.isatty():
        raise Refused(
            translate(
                "Commands",
                "{name}: this plan is protected. Give its passphrase at a terminal, or with --passphrase-fd N.",
                name=name,
            )
        )
    from getpass import getpass

    try:
        return getpass(translate("Commands", "Passphrase of {name}: ", name=name))
    except EOFError:
        raise Refused(translate("Commands", "{name}: no passphrase was given.", name=name)) from None


def _from_descriptor(descriptor: int) -> str:
    """Return what can be read there up to the first line break, as it is."""
    try:
        read = b""
        while len(read) < MOST and b"\n" not in read and (more := os.read(descriptor, MOST)):
            read += more
    except (OSError, OverflowError):
        raise Refused(
            translate("Commands", "--passphrase-fd {number}: nothing can be read from there.", number=descriptor)
        ) from None
    try:
        return read.partition(b"\n")[0].removesuffix(b"\r").decode()
    except UnicodeDecodeError:
        raise Refused(
            translate("Commands", "--passphrase-fd {number}: this is not text in UTF-8.", number=descriptor)
        ) from None
