"""The file of a pack: a zip that is read in memory, name by name, and refused whole when anything in it is odd."""

import io
import re
import stat
import unicodedata
import zipfile
import zlib
from collections.abc import Iterable, Mapping
from pathlib import Path

from planner.storage import atomic

ENDING = ".supack"
MOST_ENTRIES = 200
"""How many files a pack may hold."""
MOST_BYTES = 20 * 1024 * 1024
"""How much a pack may hold in all, in bytes, counted while it is inflated."""
MOST_SHEET = 256 * 1024
"""How large one sheet may be, in bytes; the longest of ours has 20,000."""

_FORBIDDEN = frozenset('/\\:*?"<>|')
_MOST_STEM = 60
_END = 22
_MOST_DIRECTORY = MOST_ENTRIES * 1024
_FIXED = (1980, 1, 1, 0, 0, 0)
_LANGUAGE = r"([a-z]{2,3}(-[A-Z][a-z]{3})?(-([A-Z]{2}|[0-9]{3}))?/)?"
_SHEET = re.compile(_LANGUAGE + r"(tools|frames|key_ideas)/[A-Za-z0-9._ -]{1,100}\.ya?ml")
_TEMPLATE = re.compile(r"templates/[^/\\:*?\"<>|]{1,100}\.sutemplate")
_TOP = frozenset(("questions.yaml", "README.md", "README.txt", "LICENSE", "LICENSE.txt"))
_FOLDER = re.compile(_LANGUAGE + r"((tools|frames|key_ideas|templates)/)?")
_IMAGES = (".png", ".jpg", ".jpeg", ".gif", ".webp", ".bmp", ".svg", ".tif", ".tiff", ".heic", ".ico")
_ARCHIVES = (".zip", ENDING, ".7z", ".rar", ".gz", ".tar", ".xz", ".bz2", ".zst")
_RESERVED = re.compile(r"(con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³])(\..*)?", re.IGNORECASE)


class PackRefused(ValueError):
    """A zip that is not read at all; ``code`` says why, ``name`` which file in it (or "" for the whole)."""

    def __init__(self, code: str, name: str = "", **params: str) -> None:
        super().__init__(code)
        self.code = code
        self.name = name
        self.params = params
        self.path: Path | None = None
        """The zip itself, where it came from a file."""


def files_of(path: Path) -> dict[str, bytes]:
    """Return what the zip at ``path`` holds, by name. Raises PackRefused, or StorageError when it cannot be read."""
    try:
        return unpacked(atomic.read(path, MOST_BYTES))
    except PackRefused as refused:
        refused.path = path
        raise


def unpacked(data: bytes) -> dict[str, bytes]:
    """Return what a zip holds, by name; nothing is written to a disk.

    Its names must be those of a pack and its files plain, at most 200, and at most 20 MB in all.

    Raises PackRefused with the first thing that is not as it should be.
    """
    _refuse_odd_zips(data)
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as zipped:
            entries = zipped.infolist()
            if len(entries) > MOST_ENTRIES:
                raise PackRefused("too-many-entries", most=str(MOST_ENTRIES))
            return _contents(zipped, _named(entries))
    except (zipfile.BadZipFile, zlib.error, EOFError, NotImplementedError, RuntimeError, ValueError) as fault:
        if isinstance(fault, PackRefused):
            raise
        raise PackRefused("damaged-zip") from None


def packed(files: Mapping[str, bytes]) -> bytes:
    """Return a zip of these files: the same files give the same bytes on every computer.

    They are stored as they are, in order of their names, at a fixed time; a compressor's version would show.
    """
    target = io.BytesIO()
    with zipfile.ZipFile(target, "w", zipfile.ZIP_STORED) as zipped:
        for name in sorted(files):
            entry = zipfile.ZipInfo(name, _FIXED)
            entry.create_system = 3
            entry.external_attr = (stat.S_IFREG | 0o644) << 16
            zipped.writestr(entry, files[name])
    return target.getvalue()


def template_names(names: Iterable[str]) -> dict[str, str]:
    """Return for each file name of a template the name that it takes in a pack: one that every computer can have."""
    given: dict[str, str] = {}
    for name in sorted(names):
        stem = unicodedata.normalize("NFC", name.removesuffix(".sutemplate"))
        stem = "".join("-" if c in _FORBIDDEN or unicodedata.category(c)[0] == "C" else c for c in stem)
        stem = stem[:_MOST_STEM].strip(" .") or "template"
        if _RESERVED.fullmatch(stem):
            stem = f"{stem}-template"
        free, number = stem, 1
        while f"{free}.sutemplate".casefold() in {other.casefold() for other in given.values()}:
            number += 1
            free = f"{stem} {number}"
        given[name] = f"{free}.sutemplate"
    return given


def _refuse_odd_zips(data: bytes) -> None:
    """Refuse what is no plain zip from its first byte to its last, before its list of names is read."""
    if not data.startswith((b"PK\x03\x04", b"PK\x05\x06")):
        raise PackRefused("not-a-zip")
    end = len(data) - _END
    if (
        end < 0
        or data[end : end + 4] != b"PK\x05\x06"
        or data[-2:] != b"\0\0"
        or b"PK\x06\x07" in data[end - 20 : end]
    ):
        raise PackRefused("odd-zip")
    if int.from_bytes(data[end + 10 : end + 12], "little") > MOST_ENTRIES:
        raise PackRefused("too-many-entries", most=str(MOST_ENTRIES))
    if int.from_bytes(data[end + 12 : end + 16], "little") > _MOST_DIRECTORY:
        raise PackRefused("too-many-entries", most=str(MOST_ENTRIES))


def _named(entries: list[zipfile.ZipInfo]) -> list[tuple[str, zipfile.ZipInfo]]:
    """Return the files among the entries under their names in the pack; the one folder around all is left off."""
    for entry in entries:
        _refuse_odd_entry(entry)
    around = _folder_around([entry.orig_filename for entry in entries])
    named: list[tuple[str, zipfile.ZipInfo]] = []
    seen: dict[str, str] = {}
    for entry in entries:
        name = entry.orig_filename.removeprefix(around)
        if name == "" or (name.endswith("/") and _FOLDER.fullmatch(name) and entry.file_size == 0):
            continue
        _refuse_name(name)
        twin = seen.setdefault(name.casefold(), name)
        if twin != name or any(name == other for other, _ in named):
            raise PackRefused("name-twice", name, other=_short(twin))
        named.append((name, entry))
    return named


def _refuse_odd_entry(entry: zipfile.ZipInfo) -> None:
    name = entry.orig_filename
    parts = name.removesuffix("/").split("/")
    if "\0" in name or "\\" in name or ":" in name or name.startswith("/"):
        raise PackRefused("odd-name", name)
    if any(part in ("", ".", "..") for part in parts) or any(unicodedata.category(c)[0] == "C" for c in name):
        raise PackRefused("odd-name", name)
    if any(_RESERVED.fullmatch(part) or part != part.strip() or part.endswith(".") for part in parts):
        raise PackRefused("odd-name", name)
    if unicodedata.normalize("NFC", name) != name:
        raise PackRefused("not-composed", name)
    if entry.flag_bits & 0x1:
        raise PackRefused("locked-entry", name)
    if entry.compress_type not in (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED):
        raise PackRefused("odd-packing", name)
    kind = stat.S_IFMT(entry.external_attr >> 16)
    if kind not in (0, stat.S_IFREG, stat.S_IFDIR) or (kind == stat.S_IFDIR and not name.endswith("/")):
        raise PackRefused("not-a-plain-file", name)


def _refuse_name(name: str) -> None:
    lower = name.lower()
    if lower.endswith(_IMAGES):
        raise PackRefused("image-in-pack", name)
    if lower.endswith(_ARCHIVES):
        raise PackRefused("pack-in-pack", name)
    if name not in _TOP and not _SHEET.fullmatch(name) and not _TEMPLATE.fullmatch(name):
        raise PackRefused("stranger-in-pack", name)


def _folder_around(names: list[str]) -> str:
    """Return the one folder that holds everything, as when a folder was zipped and not what is in it."""
    first = {name.partition("/")[0] for name in names}
    if len(first) != 1 or not all("/" in name for name in names):
        return ""
    [folder] = first
    return "" if _FOLDER.fullmatch(f"{folder}/") else f"{folder}/"


def _contents(zipped: zipfile.ZipFile, named: list[tuple[str, zipfile.ZipInfo]]) -> dict[str, bytes]:
    files: dict[str, bytes] = {}
    left = MOST_BYTES
    for name, entry in named:
        most = left if name.endswith(".sutemplate") else min(left, MOST_SHEET)
        # What an entry says of its size may be a lie: this stops one byte beyond what is read, whatever it says.
        with zipped.open(entry) as file:
            files[name] = file.read(most + 1)
        if len(files[name]) > most:
            if most < left:
                raise PackRefused("sheet-too-large", name, most=str(MOST_SHEET // 1024))
            raise PackRefused("pack-too-large", name, most=str(MOST_BYTES // (1024 * 1024)))
        left -= len(files[name])
    return files


def _short(name: str) -> str:
    return name if len(name) <= 80 else f"{name[:79]}…"
