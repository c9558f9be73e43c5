"""``documents`` and ``export``: what can be printed, and printing it into files."""

import argparse
import contextlib
from pathlib import Path

from exports.options import COLUMNS, NARROWEST, WIDEST, Column, NothingToPrint, PaperOptions
from planner.personal import personal_details
from planner.plan import Plan
from planner.storage.atomic import save
from planner.storage.errors import StorageError, writing_failed
from planner.storage.own_files import save_all
from ui.commands.given import is_folder, is_there, keep_apart, place_for, plan_from
from ui.commands.told import Refused, complain, say, say_json
from ui.wording.labels import audience_name
from ui.wording.paper import why_empty
from ui.wording.personal import personal_lines
from ui.words import translate

DEFAULT_DOCUMENT = "facilitator-plan"
CONTENTS = "00-contents.txt"
"""The cover list that ``--all`` writes beside the documents."""


def documents_command(arguments: argparse.Namespace) -> int:
    """Tell which documents there are, for whom, and in which formats."""
    from exports.registry import documents

    kinds = documents()
    if arguments.json:
        rows = [
            {"id": kind.id, "title": kind.title, "audience": kind.audience, "formats": list(kind.formats)}
            for kind in kinds
        ]
        say_json({"documents": rows})
    else:
        say(
            *(
                f"{kind.id:<20}  {audience_name(kind.audience):<14}  {' '.join(kind.formats):<12}  {kind.title}"
                for kind in kinds
            )
        )
    return 0


def export_command(arguments: argparse.Namespace) -> int:
    """Print one document of a plan, or the whole set, into files."""
    if arguments.all and arguments.document is not None:
        raise Refused(translate("Commands", "--all makes every document: leave --document out."))
    options = _options(arguments)
    path = place_for(arguments.out)
    plan = plan_from(arguments.plan, arguments.passphrase_fd)
    if arguments.all:
        return _export_all(plan, path, arguments.format, options)
    return _export_one(plan, arguments, path, options)


def _options(arguments: argparse.Namespace) -> PaperOptions:
    if arguments.two_up and arguments.paper == "a5":
        raise Refused(translate("Commands", "Two pages do not fit on A5 paper: leave --two-up out, or take A4."))
    usual = PaperOptions()
    return PaperOptions(
        paper=arguments.paper,
        landscape=arguments.landscape,
        margin=_margin(arguments.margin, usual.margin),
        two_up=arguments.two_up,
        duplex=arguments.duplex or "",
        turn="short" if arguments.duplex == "short-edge" else arguments.turn,
        cards=arguments.cards,
        sign_in=arguments.sign_in,
        large_print=arguments.large_print,
        low_ink=arguments.low_ink,
        columns=_columns(arguments.columns),
        stamp=arguments.stamp,
        beside="" if arguments.beside == "none" else arguments.beside,
        credits=arguments.credits,
    )


def _margin(wanted: int | None, usual: int) -> int:
    if wanted is None:
        return usual
    if not NARROWEST <= wanted <= WIDEST:
        raise Refused(
            translate(
                "Commands",
                "--margin can be from {narrow} to {wide} millimetres, not {wanted}.",
                narrow=NARROWEST,
                wide=WIDEST,
                wanted=wanted,
            )
        )
    return wanted


def _columns(wanted: str | None) -> tuple[Column, ...]:
    if wanted is None:
        return COLUMNS
    named = [] if wanted == "none" else [name.strip() for name in wanted.split(",")]
    unknown = [name for name in named if name not in COLUMNS]
    if unknown:
        raise Refused(
            translate(
                "Commands",
                "“{column}” is not a column. There are {columns}, or none.",
                column=unknown[0],
                columns=", ".join(COLUMNS),
            )
        )
    return tuple(column for column in COLUMNS if column in named)


def _export_one(plan: Plan, arguments: argparse.Namespace, path: Path, options: PaperOptions) -> int:
    from exports.registry import export

    if is_folder(path):
        raise StorageError("is-a-folder", path)
    keep_apart(arguments.plan, path)
    format = arguments.format or path.suffix.lower().removeprefix(".")
    if not format:
        raise Refused(
            translate("Commands", "{name} has no ending that says the format. Add one, or use --format.", name=path)
        )
    document = DEFAULT_DOCUMENT if arguments.document is None else arguments.document
    save(path, export(plan, document, format, options))
    if format == "pdf":
        _tell_unprintable(plan, document, options)
    _tell_personal(plan, document)
    return 0


def _tell_personal(plan: Plan, document: str) -> None:
    """Name what looks personal in the words that leave, so that somebody looks again before it is shared."""
    from exports.registry import as_read

    titles = {block.id: block.title for block in plan.blocks()}
    lines = personal_lines(personal_details(as_read(plan, document), titles))
    if lines:
        complain([translate("Commands", "These leave with the paper: {found}.", found="; ".join(lines))])


def _tell_unprintable(plan: Plan, document: str, options: PaperOptions) -> None:
    """Say which characters no shipped font has: the paper shows them as ``[?]``, and nobody should find out there."""
    from exports.registry import unprintable

    lost = unprintable(plan, document, options)
    if lost:
        shown = " ".join(f"{character} (U+{ord(character):04X})" for character in lost[:8])
        complain([translate("Commands", "Our fonts lack these characters, printed as [?]: {shown}.", shown=shown)])


def _export_all(plan: Plan, folder: Path, format: str | None, options: PaperOptions) -> int:
    files, left_out = whole_set(plan, format, options)
    if not files:
        raise Refused(translate("Commands", "There is nothing to print in this plan yet."))
    files[CONTENTS] = contents(plan, list(files), left_out).encode()
    is_new = not is_there(folder)
    _make(folder)
    try:
        save_all({folder / name: data for name, data in files.items()})
    except StorageError:
        if is_new:
            with contextlib.suppress(OSError):
                folder.rmdir()
        raise
    return 0


def whole_set(
    plan: Plan, format: str | None, options: PaperOptions
) -> tuple[dict[str, bytes], list[tuple[str, str]]]:
    """Return every document that has something in it, by file name, and the titles of the others with the reason.

    Each is made in ``format`` where it is to be had in that, and else in the first format that it has.
    """
    from exports.registry import documents, export, is_needless

    files: dict[str, bytes] = {}
    left_out = []
    for kind in documents():
        if not kind.by_default:
            left_out.append((kind.title, why_empty(NothingToPrint(kind.id, "off"))))
            continue
        if is_needless(plan, kind.id):
            left_out.append((kind.title, why_empty(NothingToPrint(kind.id, "handed-out"))))
            continue
        ending = format if format in kind.formats else kind.formats[0]
        try:
            data = export(plan, kind.id, ending, options)
        except NothingToPrint as nothing:
            left_out.append((kind.title, why_empty(nothing)))
        else:
            files[f"{len(files) + 1:02}-{kind.id}.{ending}"] = data
    return files, left_out


def contents(plan: Plan, names: list[str], left_out: list[tuple[str, str]]) -> str:
    """Return the cover list of a whole set: each file with its title and reader, and what was left out and why."""
    from exports.registry import documents

    kinds = {kind.id: kind for kind in documents()}
    lines = [plan.title or translate("Commands", "(no title yet)"), ""]
    for name in names:
        kind = kinds[name[3:].rpartition(".")[0]]
        lines.append(f"{name}  {kind.title} ({audience_name(kind.audience)})")
    if left_out:
        lines += ["", translate("Commands", "Left out:")]
        lines += [f"{title}: {reason}" for title, reason in left_out]
    return "\n".join(lines) + "\n"


def _make(folder: Path) -> None:
    try:
        folder.mkdir(exist_ok=True)
    except FileExistsError:
        raise StorageError("not-a-folder", folder) from None
    except (OSError, ValueError) as fault:
        raise writing_failed(fault, folder) from None
