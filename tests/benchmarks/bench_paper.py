"""How long the facilitator's plan takes to print: ``python -m tests.benchmarks.bench_paper``.

Rendering the three-day example is set against Typst's first compile, each in a fresh process: the same words in the
same fonts, with a table for each day and system fonts off; what is imported counts for neither side. Then what is
large: three hundred blocks, three hundred of a hostile plan, and a note of a million characters, with the memory
that they take. Seconds are the processor's, which a busy machine leaves as they are.
"""

import io
import statistics
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

import pypdf

from exports.registry import PaperOptions, export
from planner.clock import clock
from planner.storage.files import open_plan
from planner.timetable import schedule
from tests.benchmarks.told import printed

ROOT = Path(__file__).parents[2]
PLAN = ROOT / "examples" / "night-shift.suplan"
FONTS = ROOT / "exports" / "fonts"
RUNS = 7
TYPST_LIMIT = 2.0
"""How many times Typst's time."""
LARGE: dict[str, tuple[str, float]] = {
    "300 blocks": ("blocks", 3.0),
    "300 blocks of a hostile plan": ("hostile", 6.0),
    "a note of 1,000,000 characters": ("note", 10.0),
}
"""What is printed, and how many seconds it may take."""
MEMORY_LIMIT = 250
"""Megabytes."""

_OURS = """
import sys, time
from pathlib import Path
from exports.registry import PaperOptions, export
from planner.storage.files import open_plan
from exports.pdf import render
plan = open_plan(Path(sys.argv[1])).plan
begun = time.process_time()
export(plan, "facilitator-plan", "pdf", PaperOptions())
print(time.process_time() - begun)
"""
_TYPST = """
import sys, time
import typst
begun = time.process_time()
typst.compile(sys.argv[1], font_paths=[sys.argv[2]], ignore_system_fonts=True)
print(time.process_time() - begun)
"""
_LARGE = """
import resource, sys, time
from exports.registry import export
from exports.pdf import render
from tests.benchmarks.large_plans import large_plan
plan = large_plan(sys.argv[1])
begun = time.process_time()
export(plan, "facilitator-plan", "pdf")
print(time.process_time() - begun, resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024)
"""


def figures() -> Iterator[dict[str, object]]:
    """Yield the time against Typst's, then time and memory of what is large."""
    with tempfile.TemporaryDirectory() as folder:
        source = Path(folder) / "plan.typ"
        source.write_text(_as_typst(), encoding="utf-8")
        ours, theirs = [], []
        for run in range(RUNS + 1):
            taken = _numbers(_OURS, str(PLAN))[0], _numbers(_TYPST, str(source), str(FONTS))[0]
            # The first run fills the caches of the disk.
            if run:
                ours.append(taken[0])
                theirs.append(taken[1])
    mine, peer = statistics.median(ours), statistics.median(theirs)
    yield {
        "what": "facilitator's plan, three days, against Typst's first compile",
        "ours_s": round(mine, 3),
        "theirs_s": round(peer, 3),
        "ratio": round(mine / peer, 2),
        "limit": TYPST_LIMIT,
        "of_limit": round(mine / peer / TYPST_LIMIT, 2),
    }
    for what, (kind, limit) in LARGE.items():
        seconds, megabytes = _numbers(_LARGE, kind)
        yield {
            "what": f"facilitator's plan, {what}",
            "s": round(seconds, 2),
            "limit_s": limit,
            "mb": round(megabytes),
            "limit_mb": MEMORY_LIMIT,
            "of_limit": round(max(seconds / limit, megabytes / MEMORY_LIMIT), 2),
        }


def _as_typst() -> str:
    """Return the words of the plan that the facilitator's paper prints, as a Typst document."""
    plan = open_plan(PLAN).plan
    parts = ['#set text(font: "Noto Sans", size: 11pt)', '#set page(paper: "a4", margin: 15mm)']
    for day in schedule(plan).days:
        rows = [
            f"[{clock(at.start)}], [{at.block.minutes}], {_text(at.block.title)}, {_text(at.block.lead)}"
            for at in day.placed()
        ]
        parts.append("#table(columns: 4, table.header([Start], [Min], [What], [Lead]),\n" + ",\n".join(rows) + ")")
    parts += [f"#par({_text(line)})" for page in _printed() for line in page.splitlines() if line.strip()]
    return "\n\n".join(parts)


def _printed() -> list[str]:
    """Return the text of each page of our own paper."""
    paper = export(open_plan(PLAN).plan, "facilitator-plan", "pdf", PaperOptions())
    return [page.extract_text() for page in pypdf.PdfReader(io.BytesIO(paper)).pages]


def _text(words: str) -> str:
    escaped = words.replace("\\", "\\\\").replace('"', '\\"').replace("\n", " ")
    return f'text("{escaped}")'


def _numbers(code: str, *arguments: str) -> list[float]:
    """Return the numbers that a fresh process prints on its last line."""
    done = subprocess.run(
        [sys.executable, "-c", code, *arguments], cwd=ROOT, capture_output=True, text=True, check=True
    )
    return [float(number) for number in done.stdout.strip().splitlines()[-1].split()]


def main() -> int:
    """Print one line of JSON for each measure; the exit code is 1 when one passes its limit."""
    return printed(figures())


if __name__ == "__main__":
    raise SystemExit(main())
