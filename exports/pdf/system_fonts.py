"""The fonts of this computer for Chinese, Japanese and Korean, which are too large to ship.

Only fonts with TrueType outlines can be put into our PDFs, so the names are those of widespread ones; the folders
are where systems keep fonts. Papers in other scripts never look here, and so are the same on every computer.
"""

import os
import sys
from collections.abc import Iterator
from pathlib import Path

_NAMES = (
    *("DroidSansFallbackFull.ttf", "DroidSansFallback.ttf", "wqy-microhei.ttc", "wqy-zenhei.ttc", "uming.ttc"),
    *("ipaexg.ttf", "ipag.ttf", "TakaoPGothic.ttf", "NanumGothic.ttf", "unifont.ttf"),
    *("msyh.ttc", "simsun.ttc", "meiryo.ttc", "msgothic.ttc", "malgun.ttf", "Deng.ttf"),
    *("Arial Unicode.ttf", "STHeiti Light.ttc", "STHeiti Medium.ttc", "AppleGothic.ttf"),
)
"""In the order in which they are taken: those that cover all three languages first."""


def cjk_fonts(folders: tuple[Path, ...] | None = None) -> tuple[Path, ...]:
    """Return this computer's font files that have Chinese, Japanese or Korean letters, best first."""
    found: dict[str, Path] = {}
    for folder in _folders() if folders is None else folders:
        for path in _files(folder):
            found.setdefault(path.name.lower(), path)
    return tuple(found[name.lower()] for name in _NAMES if name.lower() in found)


def _folders() -> tuple[Path, ...]:
    home = Path.home()
    if sys.platform == "win32":
        return (Path(os.environ.get("WINDIR", r"C:\Windows")) / "Fonts",)
    if sys.platform == "darwin":
        return (Path("/System/Library/Fonts"), Path("/Library/Fonts"), home / "Library/Fonts")
    return (Path("/usr/share/fonts"), Path("/usr/local/share/fonts"), home / ".local/share/fonts", home / ".fonts")


def _files(folder: Path) -> Iterator[Path]:
    for place, folders, names in os.walk(folder):
        folders.sort()
        yield from (Path(place, name) for name in sorted(names))
