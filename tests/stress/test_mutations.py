"""Damaged and forged files by the thousand: each opens or is refused in our own words, quickly, in little memory."""

import contextlib
import json
import random
import resource
import sys
import time
from collections.abc import Callable
from pathlib import Path

import msgspec
import pytest

from content.briefs import decode_brief, encode_brief
from content.faults import ContentFaults
from content.pack_file import PackRefused, packed
from content.packs import PackFaults, read_pack
from content.writer import encode_tool
from planner.reading import FaultsFound
from planner.storage import plan_file, recovery, shelf, vault
from planner.storage.errors import StorageError
from planner.storage.open_plans import claim
from planner.templates import as_template
from tests.builders import a_block, a_brief, a_day, a_plan, a_tool
from tests.stress.share import IS_WHOLE, share
from tests.ui.windows import CHEAP, WORDS
from ui.settings import Settings, SettingsFile

SLOWEST, LARGEST_KB = 2.0, 500 * 1024
REFUSALS = (FaultsFound, StorageError, ContentFaults, PackFaults, PackRefused)
PIECES = (
    *(b"", b"\x00", b"\xff", b"{", b"}", b"[", b"]", b'"', b",", b":", b"\\", b"\\ud800", b"null", b"true", b"1e999"),
    *(
        b"-1",
        b"9" * 50,
        b"\xed\xa0\x80",
        b"\xef\xbb\xbf",
        b"NaN",
        b"[" * 200,
        b'{"a":' * 200,
        b"!!python/name:x",
        b"&a",
    ),
    *(
        b"*a",
        b"<<: ",
        b"\n- ",
        b"\t",
        b"../../x",
        b"PK\x03\x04",
        b"PK\x05\x06",
        b"\x93SUPLAN\n",
        b"%s",
        b"\xe2\x80\xae",
    ),
)


def mutated(data: bytes, chance: random.Random) -> bytes:
    """Return a file with one to six things done to it: bits, bytes, pieces, cuts, repeats."""
    made = bytearray(data)
    for _ in range(chance.choice((1, 1, 1, 2, 3, 6))):
        at, other = (chance.randrange(len(made) + 1) for _ in range(2))
        way = chance.randrange(6)
        if way == 0 and at < len(made):
            made[at] ^= 1 << chance.randrange(8)
        elif way == 1:
            made[at:at] = chance.choice(PIECES)
        elif way == 2:
            del made[min(at, other) : max(at, other)]
        elif way == 3:
            made[at : at + 8] = chance.choice(PIECES)
        elif way == 4:
            made[at:at] = made[other : other + chance.randint(1, 400)]
        elif way == 5 and at < len(made):
            made[at] = chance.randrange(256)
    return bytes(made)


def a_rich_plan() -> bytes:
    return plan_file.encode(a_plan(a_day(a_block(), a_block("Soup", minutes=40)), brief=a_brief()))


def open_protected(data: bytes) -> object:
    """Open a file as the command line does: what asks for too much is refused before it is computed."""
    if vault.cost_of(data).is_high:
        raise FaultsFound(())
    return plan_file.decode(vault.unlock(data, WORDS)[0])


def a_pack() -> bytes:
    template = as_template(plan_file.decode(a_rich_plan()))[0]
    return packed(
        {
            "tools/a-tool.yaml": encode_tool(a_tool("a-tool", kind="tool")),
            "templates/evening.sutemplate": plan_file.encode(template),
        }
    )


def readers(folder: Path) -> dict[str, tuple[bytes, Callable[[bytes], object]]]:
    """Return for each kind of file a sound one and what reads it."""

    def pack(data: bytes) -> object:
        path = folder / "a.supack"
        path.write_bytes(data)
        return read_pack(path)

    def recovered(data: bytes) -> object:
        _, original, _ = recovery.without_head(data)
        return claim(folder / "open", original) if original is not None else None

    def settings(data: bytes) -> object:
        path = folder / "settings.json"
        path.write_bytes(data)
        return SettingsFile(path).now

    plan = plan_file.decode(a_rich_plan())
    return {
        "plan": (a_rich_plan(), plan_file.decode),
        "template": (plan_file.encode(as_template(plan)[0]), plan_file.decode),
        "brief": (encode_brief(a_brief(trust="strangers", exposure="high")), decode_brief),
        "pack": (a_pack(), pack),
        "recovery": (recovery.with_head(a_rich_plan(), original=folder / "x.suplan"), recovered),
        "shelf": (shelf.encode(shelf.Shelf().with_tool(a_tool("a-tool", kind="tool"))), shelf.decode),
        "settings": (msgspec.json.encode(Settings(recents=("/a",))), settings),
        "protected": (vault.new_key(WORDS, cost=CHEAP).seal(a_rich_plan()), open_protected),
    }


@pytest.mark.parametrize("kind", ["plan", "template", "brief", "pack", "recovery", "shelf", "settings", "protected"])
def test_a_damaged_file_is_opened_or_refused_and_nothing_else(kind: str, tmp_path: Path) -> None:
    sound, read = readers(tmp_path)[kind]
    read(sound)
    chance, slowest, taken = random.Random(f"seed of {kind}"), 0.0, 0
    before = _most_memory()
    for _ in range(share(10_000, 60)):
        data = mutated(sound, chance)
        begun = time.thread_time()
        try:
            read(data)
            taken += 1
        except REFUSALS:
            pass
        slowest = max(slowest, time.thread_time() - begun)
    sys.stderr.write(f"\n{kind}: {taken} opened, slowest {slowest:.3f} s, {_most_memory() // 1024} MB at most\n")
    assert slowest < SLOWEST
    # What other tests of this process once needed does not count.
    assert _most_memory() - before < LARGEST_KB


def test_no_bit_flip_and_no_cut_of_a_protected_file_is_taken() -> None:
    key = vault.new_key(WORDS, cost=CHEAP)
    sealed = key.seal(a_rich_plan()[:3_000])
    tried = skipped = 0
    bits = range(0, len(sealed) * 8, share(1, 41))
    for bit in bits:
        broken = bytearray(sealed)
        broken[bit // 8] ^= 1 << (bit % 8)
        data = bytes(broken)
        if 10 * 8 <= bit < 18 * 8:
            try:
                if not IS_WHOLE and vault.cost_of(data).is_high:
                    skipped += 1
                    continue
            except FaultsFound:
                pass
        with pytest.raises(FaultsFound):
            # Behind the wrapped key the passphrase has done its part, and the key itself is as good.
            key.opened(data) if bit >= 107 * 8 else vault.unlock(data, WORDS)
        tried += 1
    for length in range(0, len(sealed), share(1, 37)):
        with pytest.raises(FaultsFound):
            vault.unlock(sealed[:length], WORDS)
    sys.stderr.write(
        f"\n{tried} bits flipped, {len(sealed)} bytes, {skipped} left out because they ask for more work\n"
    )


def test_header_and_body_of_any_two_files_do_not_fit(tmp_path: Path) -> None:
    one, other = (vault.new_key(WORDS, cost=CHEAP).seal(a_rich_plan()) for _ in range(2))
    for at in (35, 59, 107, 131, 500):
        with pytest.raises(FaultsFound):
            vault.unlock(one[:at] + other[at:], WORDS)


def test_a_plan_is_damaged_at_every_key_by_every_type() -> None:
    parsed = json.loads(a_rich_plan())
    values: tuple[object, ...] = (None, 0, -1, 10**30, True, "", "x" * 10_000, [], {}, [[]], {"a": 1}, 1.5)
    paths = _paths(parsed)[:: share(1, 5)]
    for path in paths:
        for value in values:
            broken = json.loads(a_rich_plan())
            _put(broken, path, value)
            with contextlib.suppress(FaultsFound):
                plan_file.decode(json.dumps(broken).encode())


def _most_memory() -> int:
    """Return the most memory that this process has held so far, in KB."""
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss


def _paths(value: object, before: tuple[object, ...] = ()) -> list[tuple[object, ...]]:
    if isinstance(value, dict):
        pairs = list(value.items())
    elif isinstance(value, list):
        pairs = list(enumerate(value))
    else:
        return [before]
    return [before, *(path for key, inside in pairs for path in _paths(inside, (*before, key)))]


def _put(value: object, path: tuple[object, ...], new: object) -> None:
    for key in path[:-1]:
        value = value[key]  # type: ignore[index]
    if path:
        value[path[-1]] = new  # type: ignore[index]
