"""Crashes in a scripted session: seconds of work are lost at most, and nothing of a protected plan lies bare.

The session runs ten times faster than the app: the recovery copy is written after 0.8 seconds instead of 8, and what
may be lost is 3 seconds instead of 30. Work is counted in edits, fifty for a second: on a busy computer everything
takes longer, and that is no work lost.
"""

import os
import random
import subprocess
import sys
import time
from pathlib import Path

import pytest

from planner.storage import recovery
from planner.storage.places import places
from tests.stress.share import canaries, share
from tests.ui.windows import CANARY, WORDS, a_protected_file

FASTER = 10
MOST_LOST = 30 / FASTER
EDITS = 50
"""So many edits are made in a second."""

SESSION = """
import sys
from pathlib import Path
from PySide6.QtCore import QTimer
from ui import locker, safekeeping
safekeeping.AUTOSAVE_MS = safekeeping.AUTOSAVE_MS // 10
# A computer that stands still for a while has not slept; a locked window would take no edit.
locker.SLEPT = 1e9
from ui.app import application, make_window
from planner.edits.whole import Rename
from planner.edits.fields import Retitle
from planner.storage.files import unlock_plan
path = Path(sys.argv[1])
app = application()
window = make_window(app)
window.files.begin(None)
window.show()
document = window.bench.document
document.take(unlock_plan(path, path.read_bytes(), "river lantern pocket"), path)
window.go_to("agenda")
count = 0
def edit():
    global count
    count += 1
    window.bench.do(Rename(f"Xochitl-canary {count}"), "Renamed")
    print(count, flush=True)
    if count % 97 == 0:
        window.files.save()
timer = QTimer()
timer.timeout.connect(edit)
timer.start(20)
print("begun", flush=True)
app.exec()
"""


def everything_under(folder: Path) -> bytes:
    """Return every byte of every file, and every file's name."""
    return b"".join(os.fsencode(path) + (path.read_bytes() if path.is_file() else b"") for path in folder.rglob("*"))


@pytest.mark.skipif(sys.platform == "win32", reason="needs kill -9")
def test_a_crash_loses_seconds_at_most_and_bares_nothing(tmp_path: Path) -> None:
    chance, worst = random.Random(2), 0
    for round in range(share(200, 2)):
        home = tmp_path / str(round)
        documents, temporary = home / "documents", home / "temporary"
        for folder in (documents, temporary):
            folder.mkdir(parents=True)
        path = a_protected_file(documents)
        environment = {
            **os.environ,
            "HOME": str(home),
            "TMPDIR": str(temporary),
            "XDG_CONFIG_HOME": str(home / ".config"),
            "XDG_CACHE_HOME": str(home / ".cache"),
            "SHAKING_UP_HOME": str(home / "profile"),
            "QT_QPA_PLATFORM": "offscreen",
        }
        with subprocess.Popen(
            [sys.executable, "-c", SESSION, str(path)],
            env=environment,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
        ) as session:
            assert session.stdout is not None
            session.stdout.readline()
            time.sleep(chance.uniform(1.0, 4.0))
            session.kill()
            made = [int(line) for line in session.stdout.read().split()]
        copies = recovery.found(places(home / "profile").recovery)
        title = ""
        if copies:
            plan = recovery.unlocked(copies[0], WORDS).plan
            title = plan.title if plan is not None else ""
        if not title:
            from planner.storage.files import unlock_plan

            title = unlock_plan(path, path.read_bytes(), WORDS).plan.title
        kept = 0 if title == f"{CANARY} plan" else int(title.split()[-1])
        worst = max(worst, (made[-1] if made else 0) - kept)
        held = everything_under(home)
        assert not [form for form in canaries(CANARY) if form in held]
        assert len(copies) <= 1
    sys.stderr.write(f"\nmost that was lost: {worst / EDITS * FASTER:.1f} s of work\n")
    assert worst / EDITS <= MOST_LOST
