"""Every figure, one after the other: ``python -m tests.benchmarks``."""

import subprocess
import sys
from pathlib import Path

HERE = Path(__file__).parent


def main() -> None:
    """Run each script of this folder in a process of its own, so that none warms up another."""
    for script in sorted(HERE.glob("bench_*.py")):
        print(f"== {script.stem.removeprefix('bench_')}", flush=True)
        subprocess.run([sys.executable, "-m", f"tests.benchmarks.{script.stem}"], check=False)


if __name__ == "__main__":
    main()
