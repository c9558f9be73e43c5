"""Makes the readable texts of what stands on the papers of the examples, before they have a form.

Run ``python -m tools.make_outlines`` after words, composing or an example have changed, and read what became of them.
"""

from collections.abc import Iterator
from pathlib import Path

from msgspec import Struct

from exports.options import NothingToPrint, PaperOptions
from exports.registry import document_kind, documents, outline_of
from exports.runs import Run
from planner.plan import Plan
from planner.storage.plan_file import decode

ROOT = Path(__file__).parent.parent
FOLDER = ROOT / "tests" / "golden" / "outlines"
WHOLE = "market-water"
"""The example of which every paper is kept."""
SOME = {
    "safer-bus-route": ("facilitator-plan", "participant-agenda"),
    "night-shift": ("flipcharts", "participant-agenda", "safety-sheet"),
}
"""The papers that are kept of the others; the plan of three days would be longer than all the rest."""
_LEFT_OUT = (
    *("heads", "page_of", "goes_on", "cut_label", "footer", "listed", "language", "document", "columns", "strip"),
    *("contents_page", "contents_range", "look", "key", "short", "some", "turned_on", "sheet", "covered"),
)
"""What is the same on every paper, or said once."""
INDENT = "  "


def outlines() -> dict[str, str]:
    """Return the texts by the names of their files."""
    made = {}
    for name, wanted in ((WHOLE, None), *SOME.items()):
        plan = decode((ROOT / "examples" / f"{name}.suplan").read_bytes())
        for kind in documents():
            if "pdf" in kind.formats and (wanted is None or kind.id in wanted):
                made[f"{name}.{kind.id}.txt"] = outline_text(plan, kind.id)
    return made


def outline_text(plan: Plan, document: str) -> str:
    """Return a paper as lines of text: each piece with what stands in it, what is empty left out."""
    kind = document_kind(document)
    try:
        outline = outline_of(plan, document, PaperOptions())
    except NothingToPrint as nothing:
        return f"{kind.title}: nothing to print ({nothing.reason})\n"
    lines = [f"{outline.title} [{outline.reader or kind.audience}]"]
    for piece in outline.pieces:
        lines += ["", type(piece).__name__, *_lines(piece, INDENT)]
    return "\n".join(line.rstrip() for line in lines) + "\n"


def _lines(value: Struct, indent: str) -> Iterator[str]:
    """Yield the fields of a struct: short ones on its first line, what holds more below it."""
    short = [told for name in value.__struct_fields__ if (told := _short(name, getattr(value, name)))]
    if short:
        yield f"{indent}{' | '.join(short)}"
    for name in value.__struct_fields__:
        told = getattr(value, name)
        if name in _LEFT_OUT or _short(name, told) or not told:
            continue
        if isinstance(told, Struct):
            yield from _lines(told, indent + INDENT)
        elif isinstance(told, tuple):
            for each in told:
                yield from _item(each, indent + INDENT)


def _item(value: object, indent: str) -> Iterator[str]:
    if isinstance(value, Struct):
        yield from _lines(value, indent)
    else:
        yield f"{indent}{_told(value)}"


def _short(name: str, value: object) -> str:
    if name in _LEFT_OUT or isinstance(value, Struct) or (isinstance(value, tuple) and not _is_short(value)):
        return ""
    if value is True:
        return name
    if isinstance(value, int) and value:
        return f"{name} {value}"
    return _told(value)


def _is_short(value: tuple[object, ...]) -> bool:
    return all(isinstance(each, Run | int) for each in value) or (
        all(isinstance(each, str) for each in value) and sum(map(len, map(str, value))) < 120
    )


def _told(value: object) -> str:
    if isinstance(value, str):
        return " ".join(value.split()) if "\n" not in value else " / ".join(value.split("\n"))
    if isinstance(value, tuple):
        if all(isinstance(each, Run) for each in value):
            return _told("".join(f"*{run.text}*" if run.strong else run.text for run in value))
        return ", ".join(str(each) for each in value)
    return ""


def main() -> None:
    """Write every text anew, and take away those that are no longer made."""
    FOLDER.mkdir(parents=True, exist_ok=True)
    made = outlines()
    for old in FOLDER.glob("*.txt"):
        if old.name not in made:
            old.unlink()
    for name, text in made.items():
        (FOLDER / name).write_text(text, encoding="utf-8")


if __name__ == "__main__":
    main()
