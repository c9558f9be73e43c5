"""Writes every hostile file into a folder: ``python -m tests.hostile FOLDER``."""

import re
import sys
from pathlib import Path

from tests.hostile.kinds import KINDS, hostile_files


def main(folder: Path) -> None:
    """Write them, named by kind and number."""
    folder.mkdir(parents=True, exist_ok=True)
    for number, each in enumerate(hostile_files(), start=1):
        name = re.sub(r"[^A-Za-z0-9,]+", "-", each.name).strip("-")[:40] or "x"
        (folder / f"{each.kind:02}-{number:04}-{name}.{each.ending}").write_bytes(each.data)
    told = "".join(f"{number:2}  {words}\n" for number, words in KINDS.items())
    (folder / "kinds.txt").write_text(told, encoding="utf-8")


if __name__ == "__main__":
    main(Path(sys.argv[1]))
