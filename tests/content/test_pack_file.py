"""Zips from strangers: read in memory, or refused whole with what and where."""

import io
import stat
import time
import tracemalloc
import zipfile
from pathlib import Path

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from content.loader import SHIPPED
from content.pack_file import MOST_BYTES, PackRefused, packed, template_names, unpacked
from content.packs import PackFaults, check_pack, read_pack
from content.writer import encode_tool
from planner.plan import new_plan
from planner.storage.plan_file import encode
from tests.builders import a_tool

SHEET = encode_tool(a_tool())


def a_zip(*entries: tuple[str, bytes], method: int = zipfile.ZIP_DEFLATED) -> bytes:
    target = io.BytesIO()
    with zipfile.ZipFile(target, "w", method) as zipped:
        for name, data in entries:
            entry = zipfile.ZipInfo("x")
            entry.filename = name
            entry.compress_type = method
            zipped.writestr(entry, data)
    return target.getvalue()


def refusal(data: bytes) -> tuple[str, str]:
    with pytest.raises(PackRefused) as refused:
        unpacked(data)
    return refused.value.code, refused.value.name


def test_what_is_packed_is_unpacked_the_same() -> None:
    files = {"tools/a.yaml": SHEET, "templates/Día uno.sutemplate": b"{}", "frames/b.yaml": b""}
    assert unpacked(packed(files)) == files


def test_a_folder_that_was_zipped_from_outside_is_read_too() -> None:
    data = a_zip(("my-pack/", b""), ("my-pack/tools/", b""), ("my-pack/tools/a.yaml", SHEET))
    assert unpacked(data) == {"tools/a.yaml": SHEET}


@pytest.mark.parametrize(
    "name",
    [
        "/tools/a.yaml",
        "../tools/a.yaml",
        "tools/../../a.yaml",
        "tools/./a.yaml",
        "tools//a.yaml",
        "tools\\a.yaml",
        "..\\a.yaml",
        "C:/tools/a.yaml",
        "tools/a.yaml\0.txt",
        "tools/con.yaml",
        "tools/LPT1.yaml",
        "tools/a.yaml ",
        "tools/a.yaml.",
        "tools/\u202ea.yaml",
        "tools/a\n.yaml",
        "templates/a:b.sutemplate",
    ],
)
def test_a_name_that_could_lead_elsewhere_is_refused(name: str) -> None:
    assert refusal(a_zip((name, SHEET)))[0] == "odd-name"


@pytest.mark.parametrize(
    ("name", "code"),
    [
        ("tools/a.exe", "stranger-in-pack"),
        ("run.sh", "stranger-in-pack"),
        ("criteria.yaml", "stranger-in-pack"),
        ("tools/deep/a.yaml", "stranger-in-pack"),
        ("__MACOSX/tools/a.yaml", "stranger-in-pack"),
        ("tools/é.yaml", "stranger-in-pack"),
        ("templates/plan.suplan", "stranger-in-pack"),
        ("tools/photo.PNG", "image-in-pack"),
        ("tools/drawing.svg", "image-in-pack"),
        ("tools/inner.zip", "pack-in-pack"),
        ("inner.supack", "pack-in-pack"),
        ("templates/e\u0301.sutemplate", "not-composed"),
    ],
)
def test_what_is_not_part_of_a_pack_is_refused_by_its_name(name: str, code: str) -> None:
    assert refusal(a_zip(("tools/a.yaml", SHEET), (name, b"x"))) == (code, name)


@pytest.mark.parametrize(
    "twins",
    [
        ("tools/a.yaml", "tools/a.yaml"),
        ("tools/a.yaml", "tools/A.yaml"),
        ("templates/Straße.sutemplate", "templates/STRASSE.sutemplate"),
    ],
)
@pytest.mark.filterwarnings("ignore:Duplicate name")
def test_two_files_that_some_disk_would_take_for_one_are_refused(twins: tuple[str, str]) -> None:
    assert refusal(a_zip(*((name, SHEET) for name in twins)))[0] == "name-twice"


@pytest.mark.parametrize("kind", [stat.S_IFLNK, stat.S_IFIFO, stat.S_IFCHR, stat.S_IFDIR])
def test_links_and_devices_are_refused(kind: int) -> None:
    target = io.BytesIO()
    with zipfile.ZipFile(target, "w") as zipped:
        entry = zipfile.ZipInfo("tools/a.yaml")
        entry.create_system = 3
        entry.external_attr = (kind | 0o777) << 16
        zipped.writestr(entry, b"/etc/passwd")
    assert refusal(target.getvalue()) == ("not-a-plain-file", "tools/a.yaml")


def test_ten_thousand_entries_are_refused_before_their_names_are_read() -> None:
    data = a_zip(*((f"tools/t{number}.yaml", b"") for number in range(10_000)))
    began = time.perf_counter()
    assert refusal(data)[0] == "too-many-entries"
    assert time.perf_counter() - began < 0.1


def test_a_zip_that_lies_about_how_many_entries_it_has_is_refused() -> None:
    data = bytearray(a_zip(*((f"tools/t{number}.yaml", b"") for number in range(300))))
    data[-14:-10] = b"\x01\0\x01\0"
    assert refusal(bytes(data))[0] == "too-many-entries"


def test_a_gigabyte_in_a_small_zip_is_never_inflated() -> None:
    target = io.BytesIO()
    with zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as zipped, zipped.open("tools/a.yaml", "w") as file:
        for _ in range(1024):
            file.write(bytes(1024 * 1024))
    assert len(target.getvalue()) < 2 * 1024 * 1024
    tracemalloc.start()
    assert refusal(target.getvalue()) == ("sheet-too-large", "tools/a.yaml")
    peak = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    assert peak < 20 * 1024 * 1024


def test_many_files_that_are_too_much_together_are_refused() -> None:
    entries = [(f"templates/{number}.sutemplate", bytes(5 * 1024 * 1024)) for number in range(5)]
    assert refusal(a_zip(*entries)) == ("pack-too-large", "templates/4.sutemplate")
    assert sum(len(data) for _, data in entries) > MOST_BYTES


def test_a_size_that_is_a_lie_helps_nobody() -> None:
    data = bytearray(a_zip(("tools/a.yaml", bytes(100_000))))
    place = data.rindex(b"PK\x01\x02") + 24
    data[place : place + 4] = (10).to_bytes(4, "little")
    assert refusal(bytes(data))[0] == "damaged-zip"


@pytest.mark.parametrize(
    ("data", "code"),
    [
        (b"", "not-a-zip"),
        (b"title: x\n", "not-a-zip"),
        (b"PK\x03\x04 nothing more", "odd-zip"),
        (a_zip(("tools/a.yaml", SHEET))[:-30], "odd-zip"),
        (a_zip(("tools/a.yaml", SHEET)) + b"more", "odd-zip"),
        (b"#!/bin/sh\n" + a_zip(("tools/a.yaml", SHEET)), "not-a-zip"),
    ],
)
def test_what_is_no_plain_zip_from_end_to_end_is_refused(data: bytes, code: str) -> None:
    assert refusal(data)[0] == code


def test_a_byte_changed_on_the_way_is_noticed() -> None:
    data = bytearray(packed({"tools/a.yaml": SHEET}))
    data[60] ^= 1
    assert refusal(bytes(data)) == ("damaged-zip", "")


def test_an_encrypted_entry_is_refused() -> None:
    data = bytearray(a_zip(("tools/a.yaml", SHEET)))
    data[data.rindex(b"PK\x01\x02") + 8] |= 1
    assert refusal(bytes(data)) == ("locked-entry", "tools/a.yaml")


@pytest.mark.parametrize(
    ("name", "data", "code"),
    [
        ("tools/a.yaml", b"\x89PNG\r\n\x1a\n\0\0", "not-utf-8"),
        ("tools/a.yaml", b"PK\x03\x04", "control-character"),
        ("tools/a.yaml", b"title: [1]\n", "not-text"),
        ("tools/a.yaml", SHEET + b"shorter: nobody-knows\n", "no-such-tool"),
        ("tools/a.yaml", SHEET + b"id: red-lines\n", "unknown-key"),
        ("frames/a.yaml", SHEET, "wrong-kind"),
        ("tools/A b.yaml", SHEET, "not-an-id"),
        ("templates/t.sutemplate", b"\x89PNG", "not-utf-8"),
        ("templates/t.sutemplate", encode(new_plan(id="aplanabcde")), "not-a-template"),
        ("README.md", b"words", "no-content"),
        (
            "key_ideas/inside-outside.yaml",
            (SHIPPED / "key_ideas" / "inside-outside.yaml").read_bytes(),
            "nothing-to-take",
        ),
    ],
)
def test_content_that_is_not_sound_is_told_by_file_and_nothing_is_taken(
    tmp_path: Path, name: str, data: bytes, code: str
) -> None:
    path = tmp_path / "given.supack"
    path.write_bytes(packed({name: data}))
    with pytest.raises(PackFaults) as found:
        read_pack(path)
    assert code in [fault.fault.code for fault in found.value.faults]
    assert all(fault.file in (name, ".") for fault in found.value.faults)


def test_the_same_id_in_tools_and_frames_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "given.zip"
    path.write_bytes(packed({"tools/a.yaml": SHEET, "frames/a.yaml": SHEET + b"kind: closing\n"}))
    with pytest.raises(PackFaults) as found:
        read_pack(path)
    assert [fault.fault.code for fault in found.value.faults] == ["repeated-sheet"]


def test_what_people_write_for_themselves_may_lack_an_adaptation(tmp_path: Path) -> None:
    path = tmp_path / "given.supack"
    path.write_bytes(packed({"tools/ten-minute-talk.yaml": SHEET}))
    assert read_pack(path).tools == {"ten-minute-talk": a_tool()}
    assert {fault.fault.code for fault in check_pack(path).faults} == {"missing-adaptation"}


@given(st.lists(st.text(max_size=80).map(lambda stem: f"{stem}.sutemplate"), max_size=6, unique=True))
@example(["con.sutemplate", "CON-template.sutemplate", "e\u0301.sutemplate", "\u00e9.sutemplate", " .sutemplate"])
def test_whatever_templates_are_called_their_pack_can_be_read_again(names: list[str]) -> None:
    given_names = template_names(names)
    assert len(unpacked(packed({f"templates/{name}": b"{}" for name in given_names.values()}))) == len(names)
