"""Where standard input, output or error is closed, full or gone, a command still ends with the right code."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent.parent
PLAN = ROOT / "examples" / "safer-bus-route.suplan"
BRIEF = ROOT / "examples" / "safer-bus-route.yaml"


def run(command: str, tmp_path: Path) -> tuple[int, str]:
    """Return how ``command`` of a shell ended, in which ``app`` is ours, and what it said on standard error."""
    app = f'"{sys.executable}" "{ROOT / "main.py"}"'
    script = command.replace("app ", f"{app} ").replace("PLAN", str(PLAN)).replace("BRIEF", str(BRIEF))
    environment = {**os.environ, "DISPLAY": "", "WAYLAND_DISPLAY": "", "QT_QPA_PLATFORM": ""}
    ended = subprocess.run(["sh", "-c", script], cwd=tmp_path, env=environment, capture_output=True, check=False)
    return ended.returncode, ended.stderr.decode()


@pytest.mark.parametrize(
    ("command", "code", "said"),
    [
        ("app timetable PLAN >&-", 2, "Standard output"),
        ("app timetable PLAN >/dev/full", 2, "Standard output"),
        ("app recommend BRIEF --json >/dev/full", 2, "Standard output"),
        ("app --help >&-", 2, "Standard output"),
        ("app draft BRIEF -o new.suplan >&-", 0, ""),
        ("app timetable - <&-", 2, "Standard input is closed"),
        ("app timetable - </dev/zero", 2, "more than we read"),
        ("app timetable gone 2>&-", 2, ""),
        ("app timetable gone 2>/dev/full", 2, ""),
        ("app timetable gone 2>&- >&-", 2, ""),
    ],
)
def test_a_broken_stream_gets_at_most_one_sentence(command: str, code: int, said: str, tmp_path: Path) -> None:
    ended, err = run(command, tmp_path)
    assert ended == code
    assert err.count("\n") == (1 if said else 0)
    assert said in err


@pytest.mark.skipif(sys.platform != "linux", reason="names of files are bytes only there")
def test_a_name_that_is_no_text_is_told_by_its_bytes(tmp_path: Path) -> None:
    name = b"caf\xe9.suplan".decode(errors="surrogateescape")
    for call in ((name,), ("timetable", name), ("export", PLAN, "-o", "x.pdf", "--document", name)):
        ended = subprocess.run(
            [sys.executable, ROOT / "main.py", *call], cwd=tmp_path, capture_output=True, check=False
        )
        assert (ended.returncode, ended.stderr.count(b"caf\\xe9.suplan")) == (2, 1)
