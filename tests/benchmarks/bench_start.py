"""How long the window takes to its first page, and how much memory: ``python -m tests.benchmarks.bench_start``.

The peer is a bare ``QMainWindow`` of the same size in the same run, each in fresh processes in turn, after one
start that is not counted. Figures are ratios of medians.
"""

import json
import os
import statistics
import subprocess
import sys
import tempfile
from pathlib import Path

ROOT = Path(__file__).parents[2]
RUNS = 9

_HEAD = """
import json, os, resource, sys, time
begun = time.perf_counter()
def told(**more):
    usage = resource.getrusage(resource.RUSAGE_SELF)
    print(json.dumps({"wall": time.perf_counter() - begun, "cpu": usage.ru_utime + usage.ru_stime,
                      "memory": usage.ru_maxrss / 1024, **more}), flush=True)
"""
_BARE = (
    _HEAD
    + """
from PySide6.QtWidgets import QApplication, QMainWindow
app = QApplication(sys.argv[:1])
window = QMainWindow(); window.resize(1366, 768); window.show()
app.processEvents(); window.grab()
told()
os._exit(0)
"""
)
_OURS = (
    _HEAD
    + """
from pathlib import Path
from ui.app import application, make_window
app = application()
window = make_window(app)
window.files.begin(Path(sys.argv[1]) if len(sys.argv) > 1 else None)
window.resize(1366, 768); window.show()
app.processEvents(); window.grab()
told(tools=len(window.bench.catalog.tools))
until = time.perf_counter() + 0.5
while time.perf_counter() < until:
    app.processEvents(); time.sleep(0.01)
told()
if len(sys.argv) > 1:
    for step in ("home", "questions", "ideas", "agenda", "safety", "paper", "settings"):
        window.go_to(step)
        until = time.perf_counter() + 0.6
        while time.perf_counter() < until:
            app.processEvents(); time.sleep(0.01)
        window.grab()
    told()
    from ui.jobs import PaperJobs
    PaperJobs.of(window.bench).stop()
os._exit(0)
"""
)


def main() -> None:
    """Print the ratios and what they were made of."""
    with tempfile.TemporaryDirectory() as home:
        bare, ours = [], []
        for run in range(RUNS + 1):
            peer, mine = _run(_BARE, home), _run(_OURS, home)
            if run:
                bare.append(peer[0])
                ours.append(mine)
        pages = [_run(_OURS, home, "examples/night-shift.suplan")[2]["memory"] for _ in range(3)]
    wall, cpu, memory = (statistics.median(peer[key] for peer in bare) for key in ("wall", "cpu", "memory"))
    first = statistics.median(mine[0]["wall"] for mine in ours)
    work = statistics.median(mine[1]["cpu"] for mine in ours)
    held = statistics.median(mine[0]["memory"] for mine in ours)
    every = statistics.median(pages)
    print(f"bare window: {wall * 1000:.0f} ms, {cpu * 1000:.0f} ms of processor, {memory:.0f} MB")
    sheets = ours[0][0]["tools"]
    print(f"first page painted, {sheets} sheets usable: {first * 1000:.0f} ms, {first / wall:.2f} times (2.5)")
    print(f"processor with all that was put off: {work * 1000:.0f} ms, {work / cpu:.2f} times (3)")
    print(f"memory with the first page: {held:.0f} MB, {held / memory:.2f} times (1.8)")
    print(f"memory after every page, three-day example: {every:.0f} MB, {every / memory:.2f} times (3)")


def _run(code: str, home: str, *arguments: str) -> list[dict[str, float]]:
    done = subprocess.run(
        [sys.executable, "-c", code, *arguments],
        cwd=ROOT,
        env={**os.environ, "SHAKING_UP_HOME": home, "QT_QPA_PLATFORM": "offscreen"},
        capture_output=True,
        text=True,
        check=True,
    )
    return [json.loads(line) for line in done.stdout.splitlines() if line.startswith("{")]


if __name__ == "__main__":
    main()
