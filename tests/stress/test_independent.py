"""What others make of our files, and how long they take to open and save again."""

import random
import sys
import time
from pathlib import Path

import pytest

from planner.storage import plan_file, vault
from planner.storage.files import save_plan
from planner.storage.vault import Cost
from tests.stress.share import share
from tools import open_plan

EXAMPLE = Path(__file__).parent.parent.parent / "examples" / "safer-bus-route.suplan"
LETTERS = "abc XYZ 019 äéñ ßøł Ωж שלום مرحبا नमस्ते မြန်မာ 你好 \N{SUNFLOWER}\N{FAMILY} '\"\\"


def test_an_independent_implementation_opens_a_hundred_protected_files(monkeypatch: pytest.MonkeyPatch) -> None:
    chance, made = random.Random(100), []
    for _ in range(share(100, 4)):
        passphrase = "".join(chance.choice(LETTERS) for _ in range(chance.randint(1, 300)))
        data = chance.randbytes(chance.choice((0, 1, 4_091, 4_092, 4_093, 60_000)))
        cost = Cost(chance.randint(1, 4), chance.choice((8, 9, 16, 33)) * 1024)
        made.append((vault.new_key(passphrase, cost=cost).seal(data), passphrase, data))
    for name in ("nacl", "nacl.bindings", "nacl.exceptions"):
        monkeypatch.setitem(sys.modules, name, None)
    assert all(open_plan.unsealed(sealed, passphrase) == data for sealed, passphrase, data in made)


def test_opening_takes_a_second_at_most_and_saving_again_five_milliseconds(tmp_path: Path) -> None:
    plan = plan_file.decode(EXAMPLE.read_bytes())
    key = vault.new_key("river lantern pocket")
    sealed = key.seal(plan_file.encode(plan))
    opening = min(_seconds(lambda: vault.unlock(sealed, "river lantern pocket")) for _ in range(share(10, 3)))
    data = plan_file.encode(plan)
    again = sorted(_seconds(lambda: key.opened(key.seal(data))) for _ in range(share(500, 50)))
    whole = sorted(_seconds(lambda: save_plan(tmp_path / "x.suplan", plan, key=key)) for _ in range(20))
    sys.stderr.write(
        f"\nopening {opening:.2f} s; sealing again {again[len(again) // 2] * 1000:.2f} ms;"
        f" a whole save, checked and flushed, {whole[10] * 1000:.1f} ms\n"
    )
    assert opening <= 1.0
    assert again[len(again) // 2] <= 0.005


def test_a_thousand_sizes_tell_nothing_finer_than_four_kilobytes() -> None:
    key = vault.FileKey(bytes(range(32)), bytes(107))
    for length in range(0, 100_000, share(100, 5_000)):
        assert (len(key.seal(bytes(length))) - 131 - 16) % 4096 == 0


def _seconds(work: object) -> float:
    """Return how much of this computer's time something takes; others on it do not count."""
    begun = time.process_time()
    work()  # type: ignore[operator]
    return time.process_time() - begun
