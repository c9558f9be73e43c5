"""The reader that needs no app opens what the app writes, and so does an independent implementation."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from planner.storage import plan_file, vault
from planner.storage.vault import Cost
from tests.builders import a_block, a_day, a_plan
from tools import open_plan

SCRIPT = Path(open_plan.__file__)
PLAN = a_plan(a_day(a_block("Arrive", minutes=10), a_block("Who can help", minutes=50)))
WORDS = "river lantern pocket"


def run(folder: Path, data: bytes, *options: str, passphrase: str = WORDS) -> tuple[int, str, str]:
    """Run the reader as somebody would who has nothing but that one file."""
    script, plan = folder / "open_plan.py", folder / "bus.suplan"
    script.write_bytes(SCRIPT.read_bytes())
    plan.write_bytes(data)
    here, there = os.pipe()
    os.write(there, passphrase.encode() + b"\n")
    os.close(there)
    call = [sys.executable, "-I", str(script), str(plan), "--passphrase-fd", str(here), *options]
    done = subprocess.run(call, capture_output=True, text=True, pass_fds=[here], check=False)
    os.close(here)
    return done.returncode, done.stdout, done.stderr


def test_a_protected_plan_is_read_without_the_app(tmp_path: Path) -> None:
    data = vault.new_key(WORDS, cost=Cost(1, 8192)).seal(plan_file.encode(PLAN))
    assert run(tmp_path, data) == (0, plan_file.encode(PLAN).decode(), "")


def test_a_plain_plan_is_told_as_text_with_its_hours(tmp_path: Path) -> None:
    code, told, _ = run(tmp_path, plan_file.encode(PLAN), "--text")
    assert code == 0
    assert "09:00   10 min  Arrive\n09:10   50 min  Who can help" in told


@pytest.mark.parametrize("data", [b"", b"{}x", b"\x93SUPLAN\n", b"\x93SUPLAN\n" + bytes(5_000), b"[1]"])
def test_what_is_no_plan_gets_one_sentence(tmp_path: Path, data: bytes) -> None:
    code, _, told = run(tmp_path, data, "--text")
    assert (code, told.count("\n")) == (2, 1)


def test_a_wrong_passphrase_gets_one_sentence(tmp_path: Path) -> None:
    data = vault.new_key(WORDS, cost=Cost(1, 8192)).seal(plan_file.encode(PLAN))
    code, told, complained = run(tmp_path, data, passphrase="river lantern")
    assert (code, told, complained.count("\n")) == (2, "", 1)
    assert "does not open it" in complained


def test_an_independent_implementation_opens_what_the_app_seals(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("nacl", "nacl.bindings", "nacl.exceptions"):
        monkeypatch.setitem(sys.modules, name, None)
    vectors = Path(__file__).parent.parent / "golden" / "vectors"
    data, plain = (vectors / "usual.suplan").read_bytes(), (vectors / "plain.suplan").read_bytes()
    assert open_plan.unsealed(data, "river lantern pocket seven apron gate") == plain
    with pytest.raises(open_plan.NotOpened, match="right, but the file is damaged"):
        open_plan.unsealed(data[:-1] + b"\x00", "river lantern pocket seven apron gate")


def test_the_hchacha_of_the_draft_gives_its_test_vector() -> None:
    key = bytes(range(32))
    nonce = bytes.fromhex("000000090000004a0000000031415927")
    assert open_plan.hchacha20(key, nonce).hex() == (
        "82413b4227b27bfed30e42508a877d73a0f9e4d58a74a853c12ec41326d3ecdc"
    )
