"""A guard against PySide6 6.12 on Python 3.10 and 3.11, which lets go of None once for every call without a result.

Its wheels follow Python 3.12, where None is never counted. Before that, some ten thousand calls end the process
with "deallocating None". Measured: a thousand calls of ``QObject.setObjectName`` cost None a thousand references.
"""

import sys


def keep_none() -> None:
    """Give None so many references that no session can use them up; does nothing where None is not counted."""
    if sys.version_info >= (3, 12) or sys.implementation.name != "cpython":
        return
    import ctypes

    count = ctypes.c_ssize_t.from_address(id(None))
    if count.value < sys.maxsize // 4:
        count.value += sys.maxsize // 2
