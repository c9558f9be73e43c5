"""Makes the test vectors of FORMAT.md from fixed bytes: made once, kept for ever, new ones only for a new version.

Run ``python -m tools.make_vectors`` and copy its table into FORMAT.md.
"""

import hashlib
import json
import sys
from collections.abc import Callable
from pathlib import Path

from planner.storage import vault
from planner.storage.vault import Cost

FOLDER = Path(__file__).parent.parent / "tests" / "golden" / "vectors"
CHEAP = Cost(1, 8 * 1024)
VECTORS = {
    "usual": ("river lantern pocket seven apron gate", vault.USUAL),
    "low-memory": ("river lantern pocket seven apron gate", vault.LOW_MEMORY),
    "accents": ("cafe\N{COMBINING ACUTE ACCENT} man\N{COMBINING TILDE}ana", CHEAP),
    "spaces-and-emoji": ("  two spaces before, one after \N{SUNFLOWER} ", CHEAP),
    "right-to-left": ("\u0645\u0639\u0627\u064b \u0646\u0628\u0646\u064a \u05d1\u05d9\u05d7\u05d3", CHEAP),
}


def main() -> None:
    """Write the vectors and print their table."""
    plain = (FOLDER / "plain.suplan").read_bytes()
    told = {}
    for name, (passphrase, cost) in VECTORS.items():
        key = vault.new_key(passphrase, cost=cost, random=_row((0, 16), (16, 24), (64, 32)))
        data = key.seal(plain, random=_row((128, 24)))
        (FOLDER / f"{name}.suplan").write_bytes(data)
        told[name] = {
            "passphrase": passphrase,
            "passes": cost.ops,
            "memory_kib": cost.kib,
            "sha256": hashlib.sha256(data).hexdigest(),
        }
    text = json.dumps(told, indent=2, ensure_ascii=True) + "\n"
    (FOLDER / "vectors.json").write_text(text, encoding="utf-8")
    for name, row in told.items():
        sys.stdout.write(f"| `{name}` | {row['passes']} × {row['memory_kib']} | `{row['sha256']}` |\n")


def _row(*ranges: tuple[int, int]) -> Callable[[int], bytes]:
    """Return a source of "random" bytes that gives these ranges, one after the other."""
    rest = iter(ranges)

    def drawn(length: int) -> bytes:
        first, count = next(rest)
        if count != length:
            raise ValueError(length)
        return bytes(range(first, first + count))

    return drawn


if __name__ == "__main__":
    main()
