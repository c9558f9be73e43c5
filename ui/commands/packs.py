"""``content check``: a pack looked through, with every fault at its file and line."""

import argparse
from pathlib import Path

from content.packs import check_pack
from planner.storage.errors import StorageError
from ui.commands.given import Refused
from ui.commands.told import say
from ui.wording.faults import content_fault_sentences
from ui.words import translate


def check_command(arguments: argparse.Namespace) -> int:
    """Look through a pack and tell that it is sound, or every fault in it."""
    folder = Path(arguments.folder)
    if not folder.exists():
        raise StorageError("no-such-folder", folder)
    if not folder.is_dir():
        raise StorageError("not-a-folder", folder)
    report = check_pack(folder)
    if report.faults:
        raise Refused(*(f"{folder}/{sentence}" for sentence in content_fault_sentences(report.faults)))
    say(
        translate(
            "Commands",
            "Sound: tools {tools}, frame activities {frames}, key ideas {ideas}.",
            tools=report.tools,
            frames=report.frames,
            ideas=report.key_ideas,
        )
    )
    return 0
