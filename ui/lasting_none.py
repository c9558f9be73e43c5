"""A guard against PySide6 6.12 on Python 3.10 and 3.11, which lets go of None, True and False too often.

Its wheels follow Python 3.12, where these are never counted. Before that, some ten thousand calls end the process
with "deallocating None", or some thousand calls that answer yes with "deallocating True or False". Measured: a
thousand calls of ``QObject.setObjectName`` cost None a thousand references; forty letters typed cost True eighty.
"""

import sys


def keep_none() -> None:
    """Give the three so many references that no session can use them up; does nothing where they are not counted."""
    if sys.version_info >= (3, 12) or sys.implementation.name != "cpython":
        return
    # Not ctypes, which brings much more and costs a start two milliseconds.
    from _ctypes import _SimpleCData

    class Count(_SimpleCData):  # type: ignore[type-arg]  # it takes none before Python 3.13
        _type_ = "q" if sys.maxsize > 2**32 else "l"

    for lasting in (None, True, False):
        count = Count.from_address(id(lasting))
        if count.value < sys.maxsize // 4:
            count.value += sys.maxsize // 2
