"""What this process asks of the system for the sake of those who use it."""

import sys


def leave_no_core() -> None:
    """Ask the system to write no picture of our memory when we crash: it would hold the open plan."""
    if sys.platform == "win32":
        return
    import resource

    try:
        resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    except (OSError, ValueError):
        return
