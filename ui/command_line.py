"""The command line: one argument parser in front of the same functions that the window uses. No Qt here."""

import argparse
import contextlib
import os
import re
import sys
import traceback
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import IO, TYPE_CHECKING, NoReturn, TypeAlias

from planner import VERSION
from planner.reading import FaultsFound
from planner.storage.errors import StorageError
from ui.commands.given import Refused, is_there, looks_protected, plan_from
from ui.commands.told import Unheard, complain, put, silence
from ui.process import leave_no_core
from ui.words import translate

DONE, BAD_INPUT, INTERRUPTED = 0, 2, 130

if TYPE_CHECKING:
    _Commands: TypeAlias = "argparse._SubParsersAction[_Parser]"

_COMMANDS = ("recommend", "draft", "timetable", "check", "documents", "export", "content", "template")
_FORMATS = ("pdf", "docx", "html", "md", "txt", "ics", "csv")


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


class _Parser(argparse.ArgumentParser):
    """A parser that refuses with one plain sentence instead of a usage table."""

    def error(self, message: str) -> NoReturn:
        raise Refused(_usage(self.prog, message))

    def exit(self, status: int = 0, message: str | None = None) -> NoReturn:
        raise _Finished(status, message)

    def _print_message(self, message: str, file: IO[str] | None = None) -> None:  # type: ignore[override]  # noqa: ARG002
        put(message)


class _Finished(Exception):
    """Help or version was printed; there is nothing more to do."""

    def __init__(self, status: int, message: str | None) -> None:
        super().__init__(status)
        self.status = status
        self.message = message


def _run(argv: list[str]) -> int:
    if not argv or _is_a_file_to_open(argv):
        return _open_window(argv[0] if argv else None)
    try:
        arguments = _parser().parse_args(argv)
    except _Finished as finished:
        return finished.status
    with _exports_explained():
        do: Callable[[argparse.Namespace], int] = arguments.do
        return do(arguments)


def _usage(command: str, message: str) -> str:
    """Return what argparse complains of in plainer words."""
    missing = re.fullmatch(r"the following arguments are required: (.+)", message)
    unknown = re.fullmatch(r"unrecognized arguments: (.+)", message)
    choice = re.fullmatch(r"argument ([^:]+): invalid choice: '(.*)' \(choose from (.+)\)", message)
    if missing:
        said = translate("Commands", "this needs {what}", what=missing[1])
    elif unknown:
        said = translate("Commands", "there is no place here for {what}", what=unknown[1])
    elif choice:
        said = translate(
            "Commands", "“{value}” is not one of {choices}", value=choice[2], choices=choice[3].replace("'", "")
        )
    else:
        said = message
    return translate("Commands", "{command}: {said}. For help: {command} --help", command=command, said=said)


def _is_a_file_to_open(argv: list[str]) -> bool:
    name = argv[0]
    if name in _COMMANDS or (name.startswith("-") and not is_there(Path(name))):
        return False
    if len(argv) == 1 and (is_there(Path(name)) or "." in name or "/" in name):
        return True
    raise Refused(_no_such_command(name))


def _no_such_command(name: str) -> str:
    import difflib

    near = difflib.get_close_matches(name, _COMMANDS, n=1)
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


def _parser() -> argparse.ArgumentParser:
    parser = _Parser(
        prog="shaking-up",
        description="Plan workshops around the Shaking Up cycle. With no arguments, or a FILE, the window opens.",
        epilog="“-” reads standard input. Exit codes: 0 done, 1 check found a problem, 2 usage or bad input.",
        allow_abbrev=False,
    )
    parser.add_argument("--version", action="version", version=f"Shaking Up Planner {VERSION}")
    commands = parser.add_subparsers(metavar="COMMAND", required=True, parser_class=_Parser)
    _add_advice(commands)
    _add_agenda(commands)
    _add_paper(commands)
    _add_content(commands)
    _add_templates(commands)
    return parser


def _lazily(module: str, function: str) -> Callable[[argparse.Namespace], int]:
    """Return a command whose module is imported when it is called for, so that each starts fast."""

    def do(arguments: argparse.Namespace) -> int:
        from importlib import import_module

        code: int = getattr(import_module(f"ui.commands.{module}"), function)(arguments)
        return code

    return do


def _command(commands: "_Commands", name: str, about: str, module: str, function: str) -> _Parser:
    parser = commands.add_parser(name, help=about, description=about, allow_abbrev=False)
    parser.set_defaults(do=_lazily(module, function))
    return parser


def _add_advice(commands: "_Commands") -> None:
    recommend = _command(commands, "recommend", "key ideas and tools with reasons", "advice", "recommend_command")
    recommend.add_argument("brief", metavar="BRIEF", help="a brief (YAML) or a plan")
    _reads_plan(recommend)
    _json(recommend)


def _add_agenda(commands: "_Commands") -> None:
    draft = _command(commands, "draft", "draft a plan from a brief", "agenda", "draft_command")
    draft.add_argument("brief", metavar="BRIEF", help="a brief (YAML) or a plan")
    _reads_plan(draft)
    draft.add_argument("-o", dest="out", metavar="PLAN", required=True, help="the plan to write")
    draft.add_argument("--force", action="store_true", help="replace PLAN if it is there")
    timetable = _command(commands, "timetable", "the computed times of a plan", "agenda", "timetable_command")
    timetable.add_argument("plan", metavar="PLAN")
    _reads_plan(timetable)
    _json(timetable)
    check = _command(commands, "check", "what is worth a look in a plan", "agenda", "check_command")
    check.add_argument("plan", metavar="PLAN")
    _reads_plan(check)
    _json(check)


def _add_paper(commands: "_Commands") -> None:
    documents = _command(
        commands, "documents", "the documents, their readers and formats", "paper", "documents_command"
    )
    _json(documents)
    export = _command(commands, "export", "print documents into files", "paper", "export_command")
    export.add_argument("plan", metavar="PLAN")
    _reads_plan(export)
    export.add_argument("-o", dest="out", metavar="OUT", required=True, help="the file, or with --all the folder")
    export.add_argument("--all", action="store_true", help="the whole set, with a list of what is in it")
    export.add_argument("--document", metavar="ID", help="facilitator-plan unless named")
    export.add_argument("--format", choices=_FORMATS, metavar="F", help="from OUT's ending unless named")
    _paper_options(export)


def _paper_options(export: _Parser) -> None:
    export.add_argument("--paper", choices=("a4", "letter", "a5"), default="a4", help="a4 unless named")
    export.add_argument("--large-print", action="store_true", help="large letters")
    export.add_argument("--low-ink", action="store_true", help="no grounds and no colour")
    export.add_argument("--cards", type=int, choices=(4, 8), default=4, help="cue cards on a sheet, 4 unless named")
    export.add_argument("--turn", choices=("long", "short"), default="long", help="the edge on which paper is turned")
    export.add_argument(
        "--sign-in",
        choices=("count", "tally", "chosen-name", "contact"),
        default="count",
        help="what the document sign-in asks; count unless named",
    )
    export.add_argument("--landscape", action="store_true", help="the long edge of the paper below")
    export.add_argument("--margin", type=int, metavar="MM", help="millimetres on every side, 15 unless named")
    export.add_argument("--two-up", action="store_true", help="two pages on a sheet, to be cut or folded")
    export.add_argument("--duplex", choices=("long-edge", "short-edge"), help="both sides, turned on that edge")
    export.add_argument(
        "--columns", metavar="C,C", help="of the facilitator's timetable: minutes, lead, chairs, really; or none"
    )
    export.add_argument("--stamp", action="store_true", help="say at the foot which version of the plan this is")
    export.add_argument("--beside", metavar="LANGUAGE", help="a second language on handouts that have it, or none")
    export.add_argument("--credits", action="store_true", help="name the sources on handouts too")


def _add_content(commands: "_Commands") -> None:
    content = commands.add_parser("content", help="look through a pack of content", allow_abbrev=False)
    kinds = content.add_subparsers(metavar="COMMAND", required=True, parser_class=_Parser)
    check = _command(kinds, "check", "every fault of a pack, by file and line", "packs", "check_command")
    check.add_argument("folder", metavar="FOLDER|ZIP")


def _add_templates(commands: "_Commands") -> None:
    template = commands.add_parser("template", help="list, save and use templates", allow_abbrev=False)
    kinds = template.add_subparsers(metavar="COMMAND", required=True, parser_class=_Parser)
    _command(kinds, "list", "the templates there are", "templates", "list_command")
    save = _command(kinds, "save", "strip a plan to a template", "templates", "save_command")
    save.add_argument("plan", metavar="PLAN")
    _reads_plan(save)
    save.add_argument("-o", dest="out", metavar="TEMPLATE", required=True, help="the template to write")
    save.add_argument("--day", type=int, metavar="N", help="only the day with this number, from 1")
    new = _command(kinds, "new", "start a plan from a template", "templates", "new_command")
    new.add_argument("template", metavar="NAME|TEMPLATE", help="a template's name, or its file")
    _reads_plan(new)
    new.add_argument("--brief", metavar="BRIEF", help="whose hours and answers the plan takes")
    new.add_argument("-o", dest="out", metavar="PLAN", required=True, help="the plan to write")
    new.add_argument("--force", action="store_true", help="replace PLAN if it is there")


def _reads_plan(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "--passphrase-fd",
        type=_descriptor,
        metavar="N",
        help="read the passphrase of a protected plan from this file descriptor; a terminal is asked",
    )


def _descriptor(text: str) -> int:
    if not (text.isascii() and text.isdigit() and len(text) < 7):
        raise argparse.ArgumentTypeError(translate("Commands", "this takes the number of a file descriptor"))
    return int(text)


def _json(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--json", action="store_true", help="for programs")


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
