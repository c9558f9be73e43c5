"""The command line: what is asked is done by the same functions that the window uses. No Qt here."""

import argparse
import contextlib
import os
import sys
import traceback
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import IO

from planner.reading import FaultsFound
from planner.storage.errors import StorageError
from ui.commands.given import is_there, looks_protected, plan_from
from ui.commands.parser import COMMANDS, Finished, parser
from ui.commands.told import Refused, Unheard, complain, silence
from ui.process import leave_no_core
from ui.words import translate

DONE, BAD_INPUT, INTERRUPTED = 0, 2, 130


def main(argv: Sequence[str]) -> int:
    """Do what the arguments ask and return the exit code: 0 done, 1 a problem found, 2 usage or bad input.

    Whatever goes wrong is one plain sentence for each fault on standard error; nothing was written then.
    """
    leave_no_core()
    _speak_utf8(sys.stdout)
    _speak_utf8(sys.stderr)
    try:
        return _run(list(argv))
    except Refused as refused:
        complain(refused.sentences)
    except StorageError as trouble:
        from ui.wording.storage import storage_sentence

        complain([storage_sentence(trouble)])
    except FaultsFound as found:
        from ui.wording.faults import fault_sentences

        complain(fault_sentences(found))
    except Unheard:
        silence(sys.stdout)
        complain([translate("Commands", "Standard output cannot be written to: it is closed, or its disk is full.")])
    except BrokenPipeError:
        # Whoever read our output has had enough; a second complaint from Python at exit would help nobody.
        silence(sys.stdout)
        return DONE
    except KeyboardInterrupt:
        return INTERRUPTED
    except Exception as unforeseen:
        complain(_calmly(unforeseen))
    return BAD_INPUT


def _run(argv: list[str]) -> int:
    if not argv or _is_a_file_to_open(argv):
        return _open_window(argv[0] if argv else None)
    try:
        arguments = parser().parse_args(argv)
    except Finished as finished:
        return finished.status
    with _exports_explained():
        do: Callable[[argparse.Namespace], int] = arguments.do
        return do(arguments)


def _is_a_file_to_open(argv: list[str]) -> bool:
    name = argv[0]
    if name in COMMANDS or (name.startswith("-") and not is_there(Path(name))):
        return False
    if len(argv) == 1 and (is_there(Path(name)) or "." in name or "/" in name):
        return True
    raise Refused(_no_such_command(name))


def _no_such_command(name: str) -> str:
    import difflib

    near = difflib.get_close_matches(name, COMMANDS, n=1)
    if near:
        return translate(
            "Commands", "There is no file or command “{name}”. Did you mean “{near}”?", name=name, near=near[0]
        )
    return translate("Commands", "There is no file or command “{name}”. For help: shaking-up --help", name=name)


def _open_window(name: str | None) -> int:
    path = None
    if name is not None:
        # Looked at before the window comes up, so that a bad file is told where it was named.
        path = Path(name)
        # A protected one is asked for its passphrase in the window, not here.
        if not looks_protected(name):
            plan_from(name)
    if not _has_display():
        raise Refused(
            translate(
                "Commands",
                "There is no display to open a window on. All commands work without one: shaking-up --help",
            )
        )
    try:
        from ui.app import run
    except ImportError as missing:
        if missing.name is None or not missing.name.startswith(("PySide6", "shiboken6")):
            raise
        raise Refused(
            translate(
                "Commands",
                "The window needs Qt, which does not load here ({reason}). See the README.",
                reason=missing,
            )
        ) from None
    return run(path)


def _has_display() -> bool:
    if sys.platform in ("win32", "darwin") or os.environ.get("QT_QPA_PLATFORM"):
        return True
    return bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))


@contextlib.contextmanager
def _exports_explained() -> Iterator[None]:
    """Turn what the papers and the content refuse into sentences."""
    from content.faults import ContentFaults
    from exports.options import ExportError

    try:
        yield
    except ExportError as trouble:
        from ui.wording.paper import paper_sentence

        raise Refused(paper_sentence(trouble)) from None
    except ContentFaults as found:
        from ui.wording.faults import content_fault_sentences

        raise Refused(*content_fault_sentences(found.faults)) from None


def _speak_utf8(stream: IO[str] | None) -> None:
    reconfigure = getattr(stream, "reconfigure", None)
    if reconfigure is not None:
        reconfigure(encoding="utf-8", errors="backslashreplace", newline="\n")


def _calmly(unforeseen: Exception) -> list[str]:
    """Say that something broke and where in the code, without a word of anybody's plan."""
    frames = traceback.extract_tb(unforeseen.__traceback__)
    place = f"{Path(frames[-1].filename).name}:{frames[-1].lineno}" if frames else "?"
    return [
        translate(
            "Commands",
            "Something broke that should not have ({kind} at {place}). Please report it; no file was changed.",
            kind=type(unforeseen).__name__,
            place=place,
        )
    ]
