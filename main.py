"""Shaking Up Planner: puts the parts together. No logic stands here."""

import sys


def main() -> int:
    """Run the app on this process's arguments and return its exit code."""
    from ui.command_line import main as run

    return run(sys.argv[1:])


if __name__ == "__main__":
    sys.exit(main())
