"""How long the facilitator's plan of the three-day example takes: ``python -m tests.benchmarks.bench_paper``.

The peer is Typst's first compile in a fresh process, of the same words in the same fonts, with a table for each day
and system fonts off. Rendering is compared with that compile; the whole process from plan file to PDF is told too.
"""

import io
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

import pypdf

from exports.registry import PaperOptions, export
from planner.clock import clock
from planner.storage.files import open_plan
from planner.timetable import schedule

ROOT = Path(__file__).parents[2]
PLAN = ROOT / "examples" / "night-shift.suplan"
FONTS = ROOT / "exports" / "fonts"
RUNS = 7

_OURS = """
import sys, time
from pathlib import Path
from exports.registry import PaperOptions, export
from planner.storage.files import open_plan
from exports.pdf import render  # what is imported counts for neither side
plan = open_plan(Path(sys.argv[1])).plan
begun = time.perf_counter()
export(plan, "facilitator-plan", "pdf", PaperOptions())
print(time.perf_counter() - begun)
"""
_TYPST = """
import sys, time
import typst
begun = time.perf_counter()
typst.compile(sys.argv[1], font_paths=[sys.argv[2]], ignore_system_fonts=True)
print(time.perf_counter() - begun)
"""


def main() -> None:
    """Print both medians and their ratio."""
    with tempfile.TemporaryDirectory() as folder:
        source = Path(folder) / "plan.typ"
        source.write_text(_as_typst(), encoding="utf-8")
        ours, peer, whole = [], [], []
        for run in range(RUNS + 1):
            mine = _seconds(_OURS, str(PLAN))
            theirs = _seconds(_TYPST, str(source), str(FONTS))
            begun = time.perf_counter()
            _run(["main.py", "export", str(PLAN), "-o", str(Path(folder) / "plan.pdf")])
            if run:
                ours.append(mine)
                peer.append(theirs)
                whole.append(time.perf_counter() - begun)
    ratio = statistics.median(ours) / statistics.median(peer)
    print(f"render: {statistics.median(ours):.2f} s; Typst's first compile: {statistics.median(peer):.2f} s")
    print(f"ratio: {ratio:.2f} (2.5)")
    print(f"whole process: {statistics.median(whole):.2f} s (1.2)")


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


def _seconds(code: str, *arguments: str) -> float:
    return float(_run(["-c", code, *arguments]).strip().splitlines()[-1])


def _run(arguments: list[str]) -> str:
    done = subprocess.run([sys.executable, *arguments], cwd=ROOT, capture_output=True, text=True, check=True)
    return done.stdout


if __name__ == "__main__":
    main()
