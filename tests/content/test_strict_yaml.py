"""YAML from strangers: read as text, or refused with one reason, quickly and whole."""

import subprocess
import sys
import time

import pytest
import yaml
from hypothesis import given
from hypothesis import strategies as st

from content.strict_yaml import LARGEST, parse
from planner.reading import FaultsFound, Node


def refusal(data: bytes) -> tuple[str, int | None]:
    with pytest.raises(FaultsFound) as caught:
        parse(data)
    (fault,) = caught.value.faults
    return fault.code, fault.line


def as_text(node: Node) -> object:
    if isinstance(node.value, dict):
        return {key: as_text(child) for key, child in node.value.items()}
    if isinstance(node.value, list):
        return [as_text(child) for child in node.value]
    return node.value


MERGE_BOMB = "a0: &a0 {k: v}\n" + "".join(
    f"a{n}: &a{n} {{<<: [{', '.join(['*a' + str(n - 1)] * 10)}]}}\n" for n in range(1, 8)
)
ALIAS_BOMB = "a0: &a0 [x, x]\n" + "".join(
    f"a{n}: &a{n} [{', '.join(['*a' + str(n - 1)] * 9)}]\n" for n in range(1, 10)
)


@pytest.mark.parametrize(
    ("data", "code", "line"),
    [
        (b"", "empty-file", None),
        (b" \n\t\n", "empty-file", None),
        (b"# only a remark\n", "empty-file", None),
        (b"\xef\xbb\xbf", "empty-file", None),
        (b"---\na: 1\n---\nb: 2\n", "second-document", 4),
        (b"a: &x 1\n", "anchor", 1),
        (b"a: 1\nb: *x\n", "alias", 2),
        (b"&a [*a]\n", "anchor", 1),
        (b"a: {<<: {b: c}}\n", "merge-key", 1),
        (ALIAS_BOMB.encode(), "anchor", 1),
        (MERGE_BOMB.encode(), "anchor", 1),
        (b"a: 1\nb: 2\na: 3\n", "repeated-key", 3),
        (b"x:\n  a: 1\n  a: 2\n", "repeated-key", 3),
        ("é: 1\ne\u0301: 2\n".encode(), "repeated-key", 2),
        (b"? [a]\n: 1\n", "key-not-text", 1),
        (b"? {a: b}\n: 1\n", "key-not-text", 1),
        (b": 1\n", "not-yaml", 1),
        (b"a: !!python/object/apply:os.system [id]\n", "tag", 1),
        (b"a: !!python/name:os.system x\n", "tag", 1),
        (b"a: !!binary aGk=\n", "tag", 1),
        (b"a: !!set {b, c}\n", "tag", 1),
        (b"a: !!timestamp '2026-13-01'\n", "tag", 1),
        (b"a: !own 1\n", "tag", 1),
        (b"a:\n\tb: 1\n", "tab", 2),
        (b"a: [1, 2\n", "not-yaml", 2),
        (b'a: "unfinished\n', "not-yaml", 2),
        (b"a: b: c\n", "not-yaml", 1),
        (b"\x89PNG\r\n\x1a\n\x00\x00", "not-utf-8", None),
        (b"a: \xff\n", "not-utf-8", None),
        ("a: b\n".encode("utf-16"), "not-utf-8", None),
        ("a: b\n".encode("utf-16-le"), "control-character", 1),
        ("a: ä\n".encode("latin-1"), "not-utf-8", None),
        (b"a: x\x00y\n", "control-character", 1),
        (b"a: 1\nb: x\x1by\n", "control-character", 2),
        (b"a: x\x7fy\n", "control-character", 1),
        (b"a: \xed\xa0\x80\n", "not-utf-8", None),
        (b'a: "\\ud800"\n', "not-yaml", 1),
        (b'a: "x\\x00y"\n', "control-character", 1),
        (b'a: "x\\ey"\n', "control-character", 1),
        (b"a: " + b"k" * 70_000 + b": 1\n", "not-yaml", 1),
        (b"- " * 100 + b"a\n", "too-deep", 1),
    ],
)
def test_what_surprises_is_refused_with_its_line(data: bytes, code: str, line: int | None) -> None:
    assert refusal(data) == (code, line)


@pytest.mark.parametrize(
    "scalar",
    (  # noqa: SIM905 - a row of words reads better
        "no yes on off y n null ~ 1_000 010 0o17 0x1F 12:30 1e3 1:59:59 .nan .inf 1e999999 -0 2026-02-30 2027-03-08 "
        "= + +99:99 1.0 true False NULL 9999999999999999999999"
    ).split(),
)
def test_every_scalar_stays_the_text_that_was_typed(scalar: str) -> None:
    assert as_text(parse(f"a: {scalar}\n".encode())) == {"a": scalar}


def test_a_number_of_a_hundred_thousand_digits_is_only_text() -> None:
    digits = "9" * 100_000
    assert as_text(parse(f"a: {digits}\n".encode())) == {"a": digits}


def test_an_empty_value_is_no_answer_and_empty_quotes_are_empty_text() -> None:
    assert as_text(parse(b'a:\nb: ""\n')) == {"a": None, "b": ""}


def test_lines_are_those_of_the_file_whatever_ends_them() -> None:
    for ending in (b"\n", b"\r\n"):
        node = parse(b"a: 1" + ending + b"# remark" + ending + b"b: [x," + ending + b"  y]" + ending)
        assert [node.value[key].line for key in "ab"] == [1, 3]
        assert [child.line for child in node.value["b"].value] == [3, 4]


def test_a_byte_order_mark_at_the_start_is_passed_over() -> None:
    assert as_text(parse(b"\xef\xbb\xbfa: 1\n")) == {"a": "1"}


def test_text_in_any_script_survives_and_is_composed() -> None:
    text = "سلام می‌خواهم မင်္ဂလာပါ 👩🏾‍🌾 e\u0301"
    assert as_text(parse(f"a: {text}\n".encode())) == {"a": text.replace("e\u0301", "é")}


@pytest.mark.parametrize("opening", ["[", "{", "- ", "{a: ", "? "])
@pytest.mark.parametrize("depth", [65, 1_000, 100_000, 1_000_000])
def test_deep_nesting_is_refused_fast_and_never_kills_the_process(opening: str, depth: int) -> None:
    begun = time.perf_counter()
    code, _ = refusal((opening * depth).encode())
    assert code in ("too-deep", "key-not-text", "not-yaml")
    assert time.perf_counter() - begun < 1


def test_nesting_that_people_need_is_read() -> None:
    assert parse(b"[" * 60 + b"]" * 60).value


def test_too_many_pieces_are_refused() -> None:
    assert refusal(b"[" + b"x, " * 300_000 + b"x]")[0] == "too-many-pieces"


def test_a_file_over_the_limit_is_refused_unread() -> None:
    assert refusal(b"a" * (LARGEST + 1))[0] == "too-large"


def test_bombs_take_no_time_and_no_memory() -> None:
    script = (
        "import sys, resource; from content.strict_yaml import parse; from planner.reading import FaultsFound\n"
        "before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss\n"
        "try: parse(sys.stdin.buffer.read())\n"
        "except FaultsFound: pass\n"
        "print(resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before)\n"
    )
    for bomb in (ALIAS_BOMB, MERGE_BOMB, "[" * 1_000_000):
        done = subprocess.run([sys.executable, "-c", script], input=bomb.encode(), capture_output=True, check=True)
        assert int(done.stdout) < 50_000


@given(st.binary(max_size=200))
def test_any_bytes_are_read_or_refused_with_a_reason(data: bytes) -> None:
    try:
        node = parse(data)
    except FaultsFound as found:
        node = Node(None)
        assert len(found.faults) == 1  # noqa: PT017 - either way is right
    assert node is not None


@given(st.dictionaries(st.text("abcé -", min_size=1), st.text(st.characters(exclude_categories=["Cs", "Cc"]))))
def test_what_a_common_writer_writes_comes_back(words: dict[str, str]) -> None:
    import unicodedata

    composed = {unicodedata.normalize("NFC", key): unicodedata.normalize("NFC", word) for key, word in words.items()}
    written = yaml.safe_dump(composed, allow_unicode=True, default_style='"')
    assert as_text(parse(written.encode())) == composed
