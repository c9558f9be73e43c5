"""A relief from PySide6's way of importing, which costs a start a tenth of its time.

From its own import on, PySide6 reads the source of every module that follows and looks for its name in it, in case
the module asks for ``snake_case`` through ``from __feature__ import``. Nothing here does.
"""

import builtins


def import_plainly() -> None:
    """Import as Python does from now on. To be called after PySide6 is there and before the rest of the window."""
    usual = getattr(builtins, "__orig_import__", None)
    if usual is not None:
        builtins.__import__ = usual
