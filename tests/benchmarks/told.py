"""How a benchmark tells its figures: one line of JSON for each measure, against its limit."""

import json
import sys
from collections.abc import Iterable


def printed(figures: Iterable[dict[str, object]]) -> int:
    """Print each measure; return 1 when a median (``of_limit``) passes its limit, else 0."""
    passed = False
    for told in figures:
        sys.stdout.write(json.dumps(told) + "\n")
        passed = passed or float(str(told["of_limit"])) > 1
    return int(passed)
