"""The kinds of hostile files by number, each made anew: plans, templates, briefs, packs and protected plans.

The numbers are those of ``KINDS``; ``python -m tests.hostile FOLDER`` writes them all as files. A number stands for
itself and those up to the next. What is no file of its own is tried elsewhere: 10 to 12, devices, links and sizes, by
``tests/planner/storage/test_atomic.py``; 38, files that somebody else changes, by ``tests/stress/test_saving.py``;
39, names, by ``test_names.py``; 51 to 70, words, by ``texts.py``. 46 to 50 are pictures, and the app reads none.
"""

import io
import json
import random
import zipfile
from collections.abc import Iterator

from msgspec import Struct

from planner.storage import plan_file, vault
from planner.storage.vault import Cost
from tests.hostile.corpus import MB, bad_briefs, bad_plans, nested, nobodys_files, sound_plan, spoilt

WORDS = "river lantern pocket"
KINDS = {
    1: "empty, one byte, white space, other shapes",
    6: "cut off",
    7: "single bytes changed",
    8: "chance",
    9: "files of other programs",
    13: "other encodings, marks and line ends",
    15: "characters that no text holds",
    18: "tabs, tags, anchors, merges, repeats",
    22: "nesting",
    24: "very many and very long things",
    26: "numbers that are none",
    28: "words that YAML takes for something else",
    31: "the same key twice",
    32: "keys that are no words",
    35: "wrong types, unknown keys, other versions",
    37: "twins, loops and references to nothing",
    40: "protected files, damaged and forged",
    41: "packs that would write elsewhere",
    43: "packs that grow",
    44: "packs with two of a name",
    45: "packs that lie or break off",
}


class Hostile(Struct, frozen=True):
    """One hostile file: its kind's number, what it is, the ending it pretends to, its bytes."""

    kind: int
    name: str
    ending: str
    data: bytes


def hostile_files() -> Iterator[Hostile]:
    """Yield every hostile file, the same ones each time."""
    for ending in ("suplan", "sutemplate", "yaml"):
        for name, data in nobodys_files().items():
            yield Hostile(1, name, ending, data)
        for name, data in _of_other_programs().items():
            yield Hostile(9, name, ending, data)
        for name, data in _by_chance().items():
            yield Hostile(8, name, ending, data)
    for name, data in bad_plans().items():
        yield Hostile(35, name, "suplan", data)
    for name, data in bad_briefs().items():
        yield Hostile(18, name, "yaml", data)
    yield from _cut_and_changed()
    yield from _encoded()
    yield from _deep_and_long()
    yield from _strange_yaml()
    yield from _forged_plans()
    yield from _protected()
    yield from _packs()


def _of_other_programs() -> dict[str, bytes]:
    return {
        "pdf": b"%PDF-1.7\n%\xe2\xe3\xcf\xd3\n1 0 obj\n<<>>\nendobj\n",
        "exe": b"MZ\x90\x00\x03" + bytes(500),
        "elf": b"\x7fELF\x02\x01\x01" + bytes(500),
        "sqlite": b"SQLite format 3\x00" + bytes(500),
        "docx": b"PK\x03\x04\x14\x00" + bytes(500),
        "html": b"<!DOCTYPE html><script>alert(1)</script>",
        "rtf": b"{\\rtf1\\ansi {\\*\\generator x;}}",
        "svg": b'<svg xmlns="http://www.w3.org/2000/svg"><script>x</script></svg>',
    }


def _by_chance() -> dict[str, bytes]:
    chance = random.Random(8)
    return {"1 kB": chance.randbytes(1_000), "1 MB": chance.randbytes(MB)}


def _cut_and_changed() -> Iterator[Hostile]:
    whole, chance = json.dumps(sound_plan()).encode(), random.Random(7)
    for percent in range(0, 100, 4):
        yield Hostile(6, f"{percent} per cent", "suplan", whole[: len(whole) * percent // 100])
    for number in range(40):
        data = bytearray(whole)
        data[chance.randrange(len(data))] ^= 1 << chance.randrange(8)
        yield Hostile(7, f"byte {number}", "suplan", bytes(data))


def _encoded() -> Iterator[Hostile]:
    brief = "title: Café\n"
    for coding in ("utf-16-le", "utf-16-be", "utf-16", "utf-32", "latin-1", "cp1252"):
        yield Hostile(13, coding, "yaml", brief.encode(coding))
        yield Hostile(13, coding, "suplan", json.dumps(sound_plan()).encode(coding))
    yield Hostile(13, "mark in the middle", "yaml", "title: a\ufeffb\n".encode())
    for name, ends in (("carriage returns", "\r"), ("both", "\r\n"), ("next line", "\x85"), ("separator", "\u2028")):
        yield Hostile(13, name, "yaml", f"title: a{ends}trust: close{ends}".encode())
    for character in "\x00\x01\x07\x08\x0b\x0c\x1b\x7f\x80\x9b\ufffe\uffff":
        yield Hostile(15, f"U+{ord(character):04X}", "yaml", f"title: a{character}b\n".encode())
        yield Hostile(15, f"U+{ord(character):04X}", "suplan", _with(title=character))


def _deep_and_long() -> Iterator[Hostile]:
    for depth in (64, 65, 1_000, 10_000, 100_000):
        yield Hostile(22, f"lists {depth}", "suplan", nested(depth))
        for opening in ("[", "{a: ", "- ", "? "):
            yield Hostile(22, f"{opening.strip()} {depth}", "yaml", b"title: " + opening.encode() * depth)
    yield Hostile(22, "blocks 1000", "yaml", "".join(f"{' ' * n}a:\n" for n in range(1_000)).encode())
    yield Hostile(24, "300,000 items", "yaml", b"languages: [" + b"en," * 300_000 + b"]\n")
    yield Hostile(24, "50,000 anchors", "yaml", b"".join(b"k%d: &a%d x\n" % (n, n) for n in range(50_000)))
    yield Hostile(24, "10 MB of one letter", "yaml", b"title: " + b"a" * (10 * MB) + b"\n")
    yield Hostile(24, "10 MB key", "yaml", b"a" * (10 * MB) + b": x\n")
    yield Hostile(24, "10 MB key", "suplan", b'{"' + b"a" * (10 * MB) + b'": 1}')
    yield Hostile(24, "300,000 items", "suplan", b'{"format": "shaking-up-plan", "x": [' + b"1," * 300_000 + b"1]}")


def _strange_yaml() -> Iterator[Hostile]:
    numbers = (
        "1e999",
        ".inf",
        ".nan",
        "-0",
        "-1",
        "0x" + "f" * 1_000,
        "1:59:59",
        "9" * 5_000,
        "1_000",
        "010",
        "0o17",
    )
    for number in numbers:
        yield Hostile(26, number[:12], "yaml", f"participants: {number}\n".encode())
    for word in ("no", "yes", "on", "off", "y", "n", "~", "null", "12:30", "1e3", "2026-02-30", "=", "+99:99", "<<"):
        yield Hostile(28, word, "yaml", f"trust: {word}\n".encode())
        yield Hostile(28, f"days {word}", "yaml", f"days: {word}\n".encode())
    for key in ("[a]", "{a: b}", "1", "true", "~", ".nan", "? a", "!!binary aGk=", "&x y", "*x"):
        yield Hostile(32, key, "yaml", f"{key}: x\n".encode())
    bombs = {
        "aliases": "a: &a [x, x]\n"
        + "".join(f"{b}: &{b} [*{a}, *{a}]\n" for a, b in zip("abcdefgh", "bcdefghi", strict=True)),
        "merges": "a: &a {k: v}\n"
        + "".join(f"{b}: &{b} {{<<: [*{a}, *{a}]}}\n" for a, b in zip("abcdefg", "bcdefgh", strict=True)),
        "loop": "a: &a {b: *a}\n",
    }
    twins = {"nested": "days: [{start: a, start: b}]\n", "by case": "Title: a\ntitle: b\n"}
    twins["by accent"] = "\u00e9: a\ne\u0301: b\n"
    for name, text in twins.items():
        yield Hostile(31, name, "yaml", text.encode())
    yield Hostile(31, "nested", "suplan", b'{"format": "shaking-up-plan", "version": 1, "brief": {"a": 1, "a": 2}}')
    for name, text in bombs.items():
        yield Hostile(18, name, "yaml", text.encode())
    for tag in (
        "python/object/apply:os.system [id]",
        "python/name:os.system",
        "set {a}",
        "omap [a: b]",
        "pairs [a: b]",
    ):
        yield Hostile(18, tag.split()[0], "yaml", f"title: !!{tag}\n".encode())


def _forged_plans() -> Iterator[Hostile]:
    wrong: tuple[object, ...] = (None, 0, "", [], {}, True, "x" * 10_000, 10**30)
    for key in sound_plan():
        for number, value in enumerate(wrong):
            yield Hostile(35, f"{key} {number}", "suplan", _with(**{key: value}))
        yield Hostile(35, f"no {key}", "suplan", _without(key))
    for version in (0, -1, 2, "1", None, 1.5, True):
        yield Hostile(35, f"version {version}", "suplan", _with(version=version))
    yield Hostile(37, "parent of itself", "suplan", spoilt(lambda plan: plan.update(parent=plan["id"])))
    yield Hostile(37, "picks of nobody", "suplan", spoilt(lambda plan: plan.update(picks=["gone"] * 10_000)))
    block = sound_plan()["days"][0]["items"][0]
    strands: dict[str, object] = {"id": "a", "kind": "strands", "title": "", "start": None, "strands": []}
    yield Hostile(
        37,
        "strands in strands",
        "suplan",
        spoilt(
            lambda plan: plan["days"][0]["items"].append(
                {**strands, "strands": [{"id": "b", "title": "", "lead": "", "space": "", "blocks": [strands]}]}
            )
        ),
    )
    yield Hostile(
        37,
        "10,000 blocks",
        "suplan",
        spoilt(lambda plan: plan.update(parked=[{**block, "id": f"p{n}"} for n in range(10_000)])),
    )


def _protected() -> Iterator[Hostile]:
    key = vault.new_key(WORDS, cost=Cost(1, 8 * 1024))
    sealed = key.seal(plan_file.encode(plan_file.decode(json.dumps(sound_plan()).encode())))
    other = vault.new_key(WORDS, cost=Cost(1, 8 * 1024)).seal(b"{}")

    def at(place: int, data: bytes) -> bytes:
        return sealed[:place] + data + sealed[place + len(data) :]

    forged = {
        "wrong magic": at(0, b"\x94"),
        "magic of a plain plan": vault.MAGIC + json.dumps(sound_plan()).encode(),
        "only magic": vault.MAGIC,
        "only header": sealed[:131],
        "newer version": at(8, b"\x02"),
        "newer derivation": at(9, b"\x07"),
        "no passes": at(10, bytes(4)),
        "2^31 passes": at(10, b"\x80\x00\x00\x00"),
        "10 passes of a gigabyte": at(10, b"\x00\x00\x00\x0a\x00\x10\x00\x00"),
        "no memory": at(14, bytes(4)),
        "4 TiB of memory": at(14, b"\xff\xff\xff\xff"),
        "no lanes": at(18, b"\x00"),
        "body of another": sealed[:131] + other[131:],
        "header of another": other[:131] + sealed[131:],
        "two in one": sealed + sealed,
        "more at the end": sealed + bytes(4096),
        "cut off": sealed[:-1],
        "empty inside": key.seal(b""),
        "no plan inside": key.seal(b'{"format": "x"}'),
        "protected inside": key.seal(sealed),
        "bomb inside": key.seal(nested(100_000)),
    }
    for name, data in forged.items():
        yield Hostile(40, name, "suplan", data)


def _packs() -> Iterator[Hostile]:
    sheet = b"id: a\n"
    names = (
        *(
            "../../x.yaml",
            "/etc/x.yaml",
            "C:\\x.yaml",
            "..\\x.yaml",
            "tools/../../x.yaml",
            "tools/CON.yaml",
            "tools/a.",
        ),
        *(
            "tools/a\x00.yaml",
            "tools/\u202egpj.yaml",
            "tools//a.yaml",
            "tools/" + "a" * 5_000 + ".yaml",
            "tools/a.exe",
        ),
    )
    for name in names:
        yield Hostile(41, name[:20], "supack", _zip({name: sheet}))
    link = zipfile.ZipInfo("tools/a.yaml")
    link.external_attr = 0o120777 << 16
    yield Hostile(41, "link", "supack", _zip({link: b"/etc/passwd"}))
    yield Hostile(
        43, "a gigabyte of nothing", "supack", _zip({"tools/a.yaml": bytes(200 * MB)}, zipfile.ZIP_DEFLATED)
    )
    yield Hostile(43, "20,000 entries", "supack", _zip({f"tools/a{n}.yaml": b"" for n in range(20_000)}))
    yield Hostile(43, "zip in zip", "supack", _zip({"tools/a.zip": _zip({"tools/a.yaml": sheet})}))
    yield Hostile(44, "twins", "supack", _zip({"tools/a.yaml": sheet, "tools/A.yaml": sheet}))
    yield Hostile(44, "twins by accent", "supack", _zip({"tools/\u00e9.yaml": sheet, "tools/e\u0301.yaml": sheet}))
    whole = _zip({"tools/a.yaml": sheet})
    yield Hostile(45, "data before", "supack", b"#!/bin/sh\n" + whole)
    yield Hostile(45, "data after", "supack", whole + b"x")
    yield Hostile(45, "cut off", "supack", whole[:-10])
    yield Hostile(45, "bad sum", "supack", whole.replace(sheet, b"id: b\n", 1))
    yield Hostile(45, "lying size", "supack", whole.replace(len(sheet).to_bytes(4, "little"), b"\xff\xff\xff\x7f"))
    at = whole.index(b"PK\x01\x02")
    yield Hostile(45, "passphrase", "supack", whole[: at + 8] + b"\x01" + whole[at + 9 :])
    yield Hostile(45, "no such method", "supack", whole[: at + 10] + b"\x63" + whole[at + 11 :])
    yield Hostile(45, "endless remark", "supack", whole[:-2] + b"\xff\xff" + b"x" * 65_535)
    yield Hostile(45, "no zip", "supack", b"PK\x05\x06" + bytes(18))


def _with(**values: object) -> bytes:
    return spoilt(lambda plan: plan.update(values))


def _without(key: str) -> bytes:
    return spoilt(lambda plan: plan.pop(key))


def _zip(files: "dict[str, bytes] | dict[zipfile.ZipInfo, bytes]", way: int = zipfile.ZIP_STORED) -> bytes:
    target = io.BytesIO()
    with zipfile.ZipFile(target, "w", way) as made:
        for name, data in files.items():
            made.writestr(name, data)
    return target.getvalue()
