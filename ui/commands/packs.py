"""``content check``: a pack looked through, with every fault at its file and line."""

import argparse
from pathlib import Path

from content.pack_file import PackRefused
from content.packs import check_pack
from planner.storage.errors import StorageError, reading_failed
from ui.commands.told import Refused, say
from ui.wording.faults import content_fault_sentences
from ui.wording.packs import refused_sentence
from ui.words import translate


def check_command(arguments: argparse.Namespace) -> int:
    """Look through a pack and tell that it is sound, or every fault in it."""
    folder = Path(arguments.folder)
    try:
        folder.stat()
    except FileNotFoundError:
        raise StorageError("no-such-folder", folder) from None
    except (OSError, ValueError) as fault:
        raise reading_failed(fault, folder) from None
    try:
        report = check_pack(folder)
    except PackRefused as refused:
        raise Refused(refused_sentence(refused)) from None
    except OSError as fault:
        raise reading_failed(fault, Path(fault.filename or folder)) from None
    if report.faults:
        raise Refused(*(f"{folder}/{sentence}" for sentence in content_fault_sentences(report.faults)))
    say(
        translate(
            "Commands",
            "Sound: tools {tools}, frame activities {frames}, key ideas {ideas}, templates {templates}.",
            tools=report.tools,
            frames=report.frames,
            ideas=report.key_ideas,
            templates=report.templates,
        )
    )
    return 0
