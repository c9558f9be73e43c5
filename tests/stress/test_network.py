"""No page and no command asks the system for a way to the network, whatever library it goes through."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent.parent
EVERY_PAGE = """
import os
from PySide6.QtCore import QTimer
from ui.app import application, make_window
app = application()
window = make_window(app)
window.files.begin(None)
window.show()
steps = iter(("home", "questions", "ideas", "agenda", "safety", "paper", "settings"))
def visit():
    step = next(steps, None)
    if step is None:
        os._exit(0)
    window.visit(step)
timer = QTimer()
timer.timeout.connect(visit)
timer.start(500)
app.exec()
"""


@pytest.mark.skipif(shutil.which("strace") is None, reason="needs strace")
@pytest.mark.parametrize("what", ["window", "export"])
def test_no_socket_of_any_kind_is_asked_for(what: str, tmp_path: Path) -> None:
    calls = tmp_path / "calls"
    plan = str(ROOT / "examples" / "safer-bus-route.suplan")
    made = {"window": ["-c", EVERY_PAGE], "export": ["main.py", "export", plan, "-o", str(tmp_path / "p.pdf")]}
    done = subprocess.run(
        ["strace", "-f", "-e", "trace=socket,connect,bind,sendto", "-o", str(calls), sys.executable, *made[what]],
        cwd=ROOT,
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen", "SHAKING_UP_HOME": str(tmp_path / "home")},
        capture_output=True,
        timeout=300,
        check=False,
    )
    if b"Operation not permitted" in done.stderr:
        pytest.skip("this system lets nobody be watched")
    assert done.returncode == 0, done.stderr.decode(errors="replace")
    asked = [line for line in calls.read_text(errors="replace").splitlines() if "(AF_" in line or "sa_family" in line]
    assert asked == []
