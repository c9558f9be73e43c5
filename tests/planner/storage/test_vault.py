"""Protected files: what goes in comes out with the passphrase, and with nothing else."""

import json
import os
import unicodedata
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from planner.reading import FaultsFound
from planner.storage import plan_file, vault
from planner.storage.files import open_plan, save_plan, unlock_plan
from planner.storage.vault import Cost, FileKey, PassphraseNeeded, WrongPassphrase
from tests.builders import a_block, a_day, a_plan

CHEAP = Cost(1, 8 * 1024)
WORDS = "river lantern pocket"
VECTORS = Path(__file__).parent.parent.parent / "golden" / "vectors"
PLAN = a_plan(a_day(a_block()))


@pytest.fixture(scope="module")
def key() -> FileKey:
    return vault.new_key(WORDS, cost=CHEAP)


def code_of(data: bytes, passphrase: str = WORDS) -> str:
    with pytest.raises(FaultsFound) as found:
        vault.unlock(data, passphrase)
    return found.value.faults[0].code


@pytest.mark.parametrize("name", json.loads((VECTORS / "vectors.json").read_text(encoding="utf-8")))
def test_the_vectors_of_the_format_open_for_ever(name: str) -> None:
    row = json.loads((VECTORS / "vectors.json").read_text(encoding="utf-8"))[name]
    inside, _ = vault.unlock((VECTORS / f"{name}.suplan").read_bytes(), row["passphrase"])
    assert inside == (VECTORS / "plain.suplan").read_bytes()


@given(st.binary(max_size=10_000))
def test_whatever_is_sealed_comes_out_again_and_its_size_says_little(data: bytes) -> None:
    key = FileKey(bytes(range(32)), bytes(107))
    sealed = key.seal(data)
    assert (len(sealed) - 131 - 16) % vault.BLOCK == 0
    assert data[:64] not in sealed or len(data) < 4


@pytest.mark.parametrize("length", [0, 1, 4091, 4092, 4093, 70_000])
def test_a_sealed_text_of_any_length_opens(key: FileKey, length: int) -> None:
    data = b"x" * length
    assert key.opened(key.seal(data)) == data
    assert vault.unlock(key.seal(data), WORDS)[0] == data


@pytest.mark.parametrize("wrong", ["", "river lantern pockeT", f" {WORDS}", "\ud800", "x" * 10_000])
def test_a_wrong_passphrase_is_told_in_one_neutral_way(key: FileKey, wrong: str) -> None:
    with pytest.raises(WrongPassphrase):
        vault.unlock(key.seal(b"text"), wrong)


def test_accents_open_however_they_were_typed() -> None:
    composed, apart = unicodedata.normalize("NFC", "café"), unicodedata.normalize("NFD", "café")
    sealed = vault.new_key(composed, cost=CHEAP).seal(b"text")
    assert (composed != apart, vault.unlock(sealed, apart)[0]) == (True, b"text")


@pytest.mark.parametrize(("passphrase", "code"), [("", "empty-passphrase"), ("x" * 5_000, "long-passphrase")])
def test_a_passphrase_that_cannot_be_is_refused_when_it_is_chosen(passphrase: str, code: str) -> None:
    with pytest.raises(FaultsFound) as found:
        vault.new_key(passphrase, cost=CHEAP)
    assert found.value.faults[0].code == code


@pytest.mark.parametrize(
    ("at", "value", "code"),
    [
        (8, b"\x02", "newer-version"),
        (9, b"\x02", "newer-version"),
        (10, b"\x00\x00\x00\x00", "protected-header"),
        (10, b"\x80\x00\x00\x00", "protected-header"),
        (14, b"\x00\x00\x00\x00", "protected-header"),
        (14, b"\xff\xff\xff\xff", "protected-header"),
        (14, b"\x00\x10\x00\x01", "protected-header"),
        (18, b"\x02", "protected-header"),
    ],
)
def test_a_header_that_asks_for_too_much_is_refused_before_anything_is_derived(
    key: FileKey, at: int, value: bytes, code: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    def never(*_: object) -> bytes:
        raise AssertionError("derived")

    monkeypatch.setattr(vault, "_derived", never)
    sealed = bytearray(key.seal(b"text"))
    sealed[at : at + len(value)] = value
    assert code_of(bytes(sealed)) == code


def test_a_flipped_bit_anywhere_in_header_or_body_is_refused(key: FileKey) -> None:
    sealed = key.seal(b"text")
    for at in (*range(0, 8), *range(18, 131, 9), *range(131, len(sealed), 331), len(sealed) - 1):
        broken = bytearray(sealed)
        broken[at] ^= 1 << (at % 8)
        code_of(bytes(broken))


def test_a_file_that_is_cut_off_or_longer_is_refused(key: FileKey) -> None:
    sealed = key.seal(b"text")
    for length in (*range(0, 150, 7), 4000, len(sealed) - 1):
        code_of(sealed[:length])
    for more in (b"x", sealed, bytes(4096)):
        assert code_of(sealed + more) in ("protected-header", "protected-damaged")


def test_header_or_body_of_another_file_of_the_same_passphrase_is_refused(key: FileKey) -> None:
    one, other = key.seal(b"one"), vault.new_key(WORDS, cost=CHEAP).seal(b"other")
    assert code_of(one[:131] + other[131:]) == "protected-damaged"
    assert code_of(one[:59] + other[59:]) == "wrong-passphrase"


def test_every_save_draws_a_nonce_of_its_own(key: FileKey) -> None:
    assert len({key.seal(b"")[107:131] for _ in range(1_000)}) == 1_000


def test_a_key_that_was_wiped_seals_and_opens_nothing() -> None:
    key = vault.new_key(WORDS, cost=CHEAP)
    sealed = key.seal(b"text")
    key.wipe()
    with pytest.raises(PassphraseNeeded):
        key.seal(b"")
    with pytest.raises(PassphraseNeeded):
        key.opened(sealed)


def test_without_the_cipher_nothing_is_sealed_and_the_reason_is_told(monkeypatch: pytest.MonkeyPatch) -> None:
    import sys

    monkeypatch.setitem(sys.modules, "nacl.bindings", None)
    with pytest.raises(FaultsFound) as found:
        vault.new_key(WORDS)
    assert found.value.faults[0].code == "no-vault"


def test_too_little_memory_is_told_with_how_much_is_needed(monkeypatch: pytest.MonkeyPatch) -> None:
    from nacl import bindings, exceptions

    def fails(*_: object) -> bytes:
        raise exceptions.RuntimeError

    monkeypatch.setattr(bindings, "crypto_pwhash_alg", fails)
    with pytest.raises(FaultsFound) as found:
        vault.new_key(WORDS)
    assert found.value.faults[0].params == {"most": "256"}


def test_a_plan_is_saved_sealed_and_opens_with_passphrase_or_key(key: FileKey, tmp_path: Path) -> None:
    path = tmp_path / "bus.suplan"
    mark = save_plan(path, PLAN, key=key)
    data = path.read_bytes()
    assert (data[:8], b"safer" in data) == (vault.MAGIC, False)
    assert open_plan(path, key=key).plan == PLAN
    opened = unlock_plan(path, data, WORDS)
    assert (opened.plan, opened.fingerprint) == (PLAN, mark)


def test_a_protected_plan_without_its_key_asks_for_the_passphrase_and_names_the_file(
    key: FileKey, tmp_path: Path
) -> None:
    path = tmp_path / "bus.suplan"
    save_plan(path, PLAN, key=key)
    for other in (None, vault.new_key(WORDS, cost=CHEAP)):
        with pytest.raises(PassphraseNeeded) as needed:
            open_plan(path, key=other)
        assert needed.value.source == str(path)


def test_what_is_sealed_twice_is_no_plan(key: FileKey, tmp_path: Path) -> None:
    data = key.seal(key.seal(plan_file.encode(PLAN)))
    with pytest.raises(FaultsFound) as found:
        unlock_plan(tmp_path / "x", data, WORDS)
    assert found.value.faults[0].code == "not-a-plan"


def test_random_headers_never_reach_the_derivation_beyond_the_bounds(monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[Cost] = []

    def noted(_secret: bytes, _salt: bytes, cost: Cost) -> bytes:
        asked.append(cost)
        return bytes(32)

    monkeypatch.setattr(vault, "_derived", noted)
    for _ in range(1_000):
        code_of(vault.MAGIC + b"\x01\x01" + os.urandom(121 + 16 + 4096))
    assert all(cost.ops <= 10 and 8 * 1024 <= cost.kib <= 1024 * 1024 for cost in asked)
