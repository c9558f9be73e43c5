"""How long papers take beside what others make of our own files: ``python -m tests.benchmarks.bench_formats``.

The whole process from plan file to PDF, of the three-day example, against LibreOffice on our DOCX and WeasyPrint on
our HTML of it, each in a process of its own; and the whole set with ``--all``. Figures are seconds of processor time,
which a busy machine leaves as they are. A peer that is not installed is left out.
"""

import resource
import shutil
import statistics
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from importlib.util import find_spec
from pathlib import Path

from tests.benchmarks.told import printed

ROOT = Path(__file__).parents[2]
PLAN = ROOT / "examples" / "night-shift.suplan"
RUNS = 3
OFFICE_LIMIT, WEASYPRINT_LIMIT, SET_LIMIT = 0.5, 1.0, 4.0
"""Our share of the peer's time, and seconds for the whole set."""


def figures() -> Iterator[dict[str, object]]:
    """Yield our time against each peer's, and that of the whole set."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        for format in ("docx", "html"):
            _run([sys.executable, "main.py", "export", str(PLAN), "-o", str(folder / f"plan.{format}")])
        commands = _commands(folder)
        taken: dict[str, list[float]] = {what: [] for what in commands}
        for run in range(RUNS + 1):
            for what, command in commands.items():
                seconds = _run(command)
                # The first run fills the caches of the disk.
                if run:
                    taken[what].append(seconds)
        ours = statistics.median(taken["ours"])
        for peer, limit in (("libreoffice", OFFICE_LIMIT), ("weasyprint", WEASYPRINT_LIMIT)):
            if peer in taken:
                theirs = statistics.median(taken[peer])
                yield {
                    "what": f"facilitator's plan, whole process, against {peer}",
                    "ours_s": round(ours, 2),
                    "theirs_s": round(theirs, 2),
                    "ratio": round(ours / theirs, 2),
                    "limit": limit,
                    "of_limit": round(ours / theirs / limit, 2),
                }
        whole = statistics.median(taken["set"])
        yield {
            "what": "export --all, three days",
            "median_s": round(whole, 2),
            "limit_s": SET_LIMIT,
            "of_limit": round(whole / SET_LIMIT, 2),
        }


def _commands(folder: Path) -> dict[str, list[str]]:
    ours = [sys.executable, "main.py", "export", str(PLAN), "-o"]
    commands = {"ours": [*ours, str(folder / "plan.pdf")], "set": [*ours, str(folder / "set"), "--all"]}
    office = shutil.which("soffice") or shutil.which("libreoffice")
    if office is not None:
        profile = f"-env:UserInstallation={(folder / 'office').as_uri()}"
        whither = ["--outdir", str(folder / "office-out"), str(folder / "plan.docx")]
        commands["libreoffice"] = [office, profile, "--headless", "--convert-to", "pdf", *whither]
    if find_spec("weasyprint") is not None:
        files = [str(folder / "plan.html"), str(folder / "weasyprint.pdf")]
        commands["weasyprint"] = [sys.executable, "-m", "weasyprint", "-q", *files]
    return commands


def _run(command: list[str]) -> float:
    begun = _spent()
    subprocess.run(command, cwd=ROOT, capture_output=True, check=True)
    return _spent() - begun


def _spent() -> float:
    """Return the processor time of all processes that were started and have ended, in seconds."""
    spent = resource.getrusage(resource.RUSAGE_CHILDREN)
    return spent.ru_utime + spent.ru_stime


def main() -> int:
    """Print one line of JSON for each measure; the exit code is 1 when a median passes its limit."""
    return printed(figures())


if __name__ == "__main__":
    raise SystemExit(main())
