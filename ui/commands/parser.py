"""What can be typed after ``shaking-up``: the commands with their arguments, and a plain sentence for all else."""

import argparse
import re
from collections.abc import Callable
from typing import IO, TYPE_CHECKING, NoReturn, TypeAlias

from planner import VERSION
from ui.commands.told import Refused, put
from ui.words import translate

if TYPE_CHECKING:
    _Commands: TypeAlias = "argparse._SubParsersAction[Parser]"

COMMANDS = ("recommend", "draft", "timetable", "check", "documents", "export", "content", "template")
_FORMATS = ("pdf", "docx", "html", "md", "txt", "ics", "csv")


def parser() -> argparse.ArgumentParser:
    """Return the parser of the whole command line; what it reads has the command to call as ``do``."""
    made = Parser(
        prog="shaking-up",
        description="Plan workshops around the Shaking Up cycle. With no arguments, or a FILE, the window opens.",
        epilog="“-” reads standard input. Exit codes: 0 done, 1 check found a problem, 2 usage or bad input.",
        allow_abbrev=False,
    )
    made.add_argument("--version", action="version", version=f"Shaking Up Planner {VERSION}")
    commands = made.add_subparsers(metavar="COMMAND", required=True, parser_class=Parser)
    _add_advice(commands)
    _add_agenda(commands)
    _add_paper(commands)
    _add_content(commands)
    _add_templates(commands)
    return made


class Parser(argparse.ArgumentParser):
    """A parser that refuses with one plain sentence instead of a usage table."""

    def error(self, message: str) -> NoReturn:
        raise Refused(_usage(self.prog, message))

    def exit(self, status: int = 0, message: str | None = None) -> NoReturn:
        raise Finished(status, message)

    def _print_message(self, message: str, file: IO[str] | None = None) -> None:  # type: ignore[override]  # noqa: ARG002
        put(message)


class Finished(Exception):
    """Help or version was printed; there is nothing more to do."""

    def __init__(self, status: int, message: str | None) -> None:
        super().__init__(status)
        self.status = status
        self.message = message


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


def _lazily(module: str, function: str) -> Callable[[argparse.Namespace], int]:
    """Return a command whose module is imported when it is called for, so that each starts fast."""

    def do(arguments: argparse.Namespace) -> int:
        from importlib import import_module

        code: int = getattr(import_module(f"ui.commands.{module}"), function)(arguments)
        return code

    return do


def _command(commands: "_Commands", name: str, about: str, module: str, function: str) -> Parser:
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


def _paper_options(export: Parser) -> None:
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
    kinds = content.add_subparsers(metavar="COMMAND", required=True, parser_class=Parser)
    check = _command(kinds, "check", "every fault of a pack, by file and line", "packs", "check_command")
    check.add_argument("folder", metavar="FOLDER|ZIP")


def _add_templates(commands: "_Commands") -> None:
    template = commands.add_parser("template", help="list, save and use templates", allow_abbrev=False)
    kinds = template.add_subparsers(metavar="COMMAND", required=True, parser_class=Parser)
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
