"""The shipped content, kept as last read beside Python's own compiled files, so that a start need not parse it."""

import contextlib
import os
import sys
from pathlib import Path

import msgspec

import planner.catalog
import planner.catalog_parts
import planner.criteria
import planner.drafting_words
import planner.library.synonyms
import planner.safety_content
import planner.vocabulary
from planner.catalog import Catalog

FOLDER = Path(__file__).parent
SHAPES = (
    planner.catalog,
    planner.criteria,
    planner.drafting_words,
    planner.library.synonyms,
    planner.catalog_parts,
    planner.safety_content,
    planner.vocabulary,
)
"""The modules that give the content its shape."""


def shipped_catalog(language: str = "en", folder: Path = FOLDER) -> Catalog:
    """Return the app's own content in one language.

    It comes from the compiled file of the last reading as long as no content file, and none of the modules that
    give content its shape, has another size or time than then; otherwise it is read and compiled anew. A compiled
    file that cannot be read or written is no fault. Raises ContentFaults as ``load_catalog`` does.
    """
    path = folder / "__pycache__" / f"catalog-{language}.{sys.implementation.cache_tag}.msgpack"
    stamp = _stamp(folder)
    with contextlib.suppress(OSError, ValueError, TypeError):
        data = path.read_bytes()
        if data.startswith(stamp):
            return msgspec.msgpack.decode(memoryview(data)[len(stamp) :], type=Catalog)
    from content.loader import load_catalog

    catalog = load_catalog(language, folder)
    if not sys.dont_write_bytecode:
        with contextlib.suppress(OSError):
            _write(path, stamp + msgspec.msgpack.encode(catalog))
    return catalog


def compile_content(folder: Path = FOLDER) -> None:
    """Write the compiled file of the English content at set-up, before any start, as ``compileall`` does for code."""
    sys.dont_write_bytecode = False
    shipped_catalog("en", folder)


def _stamp(folder: Path) -> bytes:
    """Return the sizes and times of everything that the compiled content was made from."""
    rows = []
    for path in (*_sheets(folder), *(module.__file__ or "" for module in SHAPES)):
        with contextlib.suppress(OSError):
            status = os.stat(path)  # noqa: PTH116 - this runs for every sheet at every start
            rows.append(f"{os.path.basename(path)} {status.st_size} {status.st_mtime_ns}")  # noqa: PTH119
    return "\n".join((*rows, "")).encode("utf-8", "surrogateescape")


def _sheets(folder: Path) -> list[str]:
    found = []
    pending = [str(folder)]
    while pending:
        with os.scandir(pending.pop()) as entries:
            for entry in entries:
                if entry.is_dir(follow_symlinks=False):
                    pending.append(entry.path)
                elif entry.name.endswith(".yaml"):
                    found.append(entry.path)
    return sorted(found)


def _write(path: Path, data: bytes) -> None:
    path.parent.mkdir(exist_ok=True)
    temporary = path.with_suffix(f".{os.getpid()}.tmp")
    try:
        temporary.write_bytes(data)
        temporary.replace(path)
    except OSError:
        temporary.unlink(missing_ok=True)
        raise


if __name__ == "__main__":
    compile_content()
