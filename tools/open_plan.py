"""Reads a plan without the app: a plain or protected file, as FORMAT.md describes. This file needs no other of ours.

Usage: python open_plan.py PLAN [--text] [--passphrase-fd N]

It prints the plan's JSON, or with --text its days and steps. A protected plan asks for its passphrase, or reads it
from a file descriptor. That needs Python 3.9 and either PyNaCl or argon2-cffi and cryptography (pip install PyNaCl).
"""

from __future__ import annotations

import argparse
import getpass
import json
import os
import struct
import sys
import unicodedata
from collections.abc import Iterator
from pathlib import Path
from typing import Any

MAGIC = b"\x93SUPLAN\n"
MASK = 0xFFFFFFFF


class NotOpened(Exception):
    """Why a file could not be opened, in one sentence."""


def main(arguments: list[str]) -> int:
    """Print a plan and return the exit code: 0, or 2 with one sentence on standard error."""
    parser = argparse.ArgumentParser(description="Reads a plain or protected plan of Shaking Up Planner.")
    parser.add_argument("plan", metavar="PLAN")
    parser.add_argument("--text", action="store_true", help="days, blocks and steps instead of JSON")
    parser.add_argument("--passphrase-fd", type=int, metavar="N", help="read the passphrase from this descriptor")
    given = parser.parse_args(arguments)
    try:
        data = opened(Path(given.plan).read_bytes(), lambda: _passphrase(given.passphrase_fd))
        plan = json.loads(data)
        told = "".join(tamed(line) + "\n" for line in lines(plan)) if given.text else data.decode("utf-8")
    except NotOpened as reason:
        sys.stderr.write(f"{given.plan}: {reason}\n")
        return 2
    except (OSError, ValueError, KeyError, TypeError, AttributeError, RecursionError, MemoryError):
        sys.stderr.write(f"{given.plan}: this cannot be read as a plan.\n")
        return 2
    sys.stdout.buffer.write(told.encode("utf-8", "backslashreplace"))
    return 0


def opened(data: bytes, ask: Any) -> bytes:
    """Return the JSON that a file holds; ``ask`` is called for the passphrase of a protected one."""
    inside = unsealed(data, ask()) if data.startswith(MAGIC) else data
    # A recovery copy has one line more at its head, which says which file it was of.
    first, _, rest = inside.partition(b"\n")
    return rest if b'"shaking-up-recovery"' in first else inside


def unsealed(data: bytes, passphrase: str) -> bytes:
    """Return what a protected file of version 1 holds. Raises NotOpened."""
    if len(data) < 131 + 16 or data[8:10] != b"\x01\x01":
        raise NotOpened("this is not a protected plan of version 1, or it is cut off.")
    ops, kib, lanes = struct.unpack(">IIB", data[10:19])
    if not (1 <= ops <= 10 and 8 * 1024 <= kib <= 1024 * 1024 and lanes == 1):
        raise NotOpened("its header asks for more than is allowed; the file is damaged.")
    secret = unicodedata.normalize("NFC", passphrase).encode("utf-8")
    wrapping = argon2id(secret, data[19:35], ops, kib)
    key = decrypted(data[59:107], data[:59], data[35:59], wrapping)
    if key is None:
        raise NotOpened("that passphrase does not open it, or the file is damaged.")
    whole = decrypted(data[131:], data[:131], data[107:131], key)
    if whole is None:
        raise NotOpened("the passphrase is right, but the file is damaged.")
    (length,) = struct.unpack(">I", whole[:4])
    return whole[4 : 4 + length]


def argon2id(secret: bytes, salt: bytes, ops: int, kib: int) -> bytes:
    """Return 32 bytes derived with Argon2id (RFC 9106, version 0x13, one lane)."""
    try:
        from nacl.bindings import crypto_pwhash_alg, crypto_pwhash_ALG_ARGON2ID13
    except ImportError:
        return argon2id_of_argon2_cffi(secret, salt, ops, kib)
    return crypto_pwhash_alg(32, secret, salt, ops, kib * 1024, crypto_pwhash_ALG_ARGON2ID13)


def decrypted(sealed: bytes, header: bytes, nonce: bytes, key: bytes) -> bytes | None:
    """Return what was sealed with XChaCha20-Poly1305, or None when key, header or text do not fit."""
    try:
        from nacl.bindings import crypto_aead_xchacha20poly1305_ietf_decrypt
        from nacl.exceptions import CryptoError
    except ImportError:
        return decrypted_by_cryptography(sealed, header, nonce, key)
    try:
        return crypto_aead_xchacha20poly1305_ietf_decrypt(sealed, header, nonce, key)
    except CryptoError:
        return None


def argon2id_of_argon2_cffi(secret: bytes, salt: bytes, ops: int, kib: int) -> bytes:
    """Return the same as ``argon2id`` by another library."""
    try:
        from argon2.low_level import Type, hash_secret_raw
    except ImportError:
        raise NotOpened("it is protected; opening it needs PyNaCl: pip install PyNaCl") from None
    return hash_secret_raw(
        secret, salt, time_cost=ops, memory_cost=kib, parallelism=1, hash_len=32, type=Type.ID, version=0x13
    )


def decrypted_by_cryptography(sealed: bytes, header: bytes, nonce: bytes, key: bytes) -> bytes | None:
    """Return the same as ``decrypted`` by another library."""
    from cryptography.exceptions import InvalidTag
    from cryptography.hazmat.primitives.ciphers.aead import ChaCha20Poly1305

    subkey = hchacha20(key, nonce[:16])
    try:
        return ChaCha20Poly1305(subkey).decrypt(bytes(4) + nonce[16:], sealed, header)
    except InvalidTag:
        return None


def hchacha20(key: bytes, nonce: bytes) -> bytes:
    """Return the key that XChaCha20 uses for a nonce's first 16 bytes (draft-irtf-cfrg-xchacha, section 2.2)."""
    state = list(struct.unpack("<16I", b"expand 32-byte k" + key + nonce))
    for _ in range(10):
        for a, b, c, d in ((0, 4, 8, 12), (1, 5, 9, 13), (2, 6, 10, 14), (3, 7, 11, 15)):
            _quarter_round(state, a, b, c, d)
        for a, b, c, d in ((0, 5, 10, 15), (1, 6, 11, 12), (2, 7, 8, 13), (3, 4, 9, 14)):
            _quarter_round(state, a, b, c, d)
    return struct.pack("<8I", *state[:4], *state[12:])


def lines(plan: dict[str, Any]) -> Iterator[str]:
    """Yield what a facilitator needs of a plan as lines of text: hours, blocks, steps, notes."""
    yield plan.get("title") or "(no title)"
    for number, day in enumerate(plan["days"], start=1):
        yield ""
        yield f"Day {number}  {day['start']}-{day['end']}  {day.get('date') or ''}".rstrip()
        clock = _minutes(day["start"])
        for item in day["items"]:
            clock = _minutes(item["start"]) if item.get("start") else clock
            strands = item.get("strands")
            for strand in strands if strands is not None else ({"blocks": [item]},):
                yield from _strand(strand, clock)
            clock += max((_length(each["blocks"]) for each in strands), default=0) if strands else _length([item])
    if plan.get("parked"):
        yield ""
        yield "Parked"
        for block in plan["parked"]:
            yield from _block(block, None)


def tamed(line: str) -> str:
    """Return a line without characters that a terminal would take for orders."""
    return "".join(" " if unicodedata.category(letter) == "Cc" else letter for letter in line)


def _strand(strand: dict[str, Any], begun: int) -> Iterator[str]:
    if strand.get("title"):
        yield f"  -- {strand['title']}"
    clock = begun
    for block in strand["blocks"]:
        if block.get("start") and "title" in strand:
            clock = begun + _minutes(block["start"])
        yield from _block(block, clock)
        clock += block["minutes"]


def _block(block: dict[str, Any], clock: int | None) -> Iterator[str]:
    hour = "     " if clock is None else f"{clock // 60:02}:{clock % 60:02}"
    yield f"{hour}  {block['minutes']:3} min  {block['title']}"
    for step in block.get("steps", ()):
        yield f"         {step.get('minutes', '')} min: {step.get('do', '')}"
    if block.get("private_notes"):
        yield f"         ({block['private_notes']})"


def _length(blocks: list[dict[str, Any]]) -> int:
    return sum(block["minutes"] for block in blocks if "minutes" in block)


def _minutes(hour: str) -> int:
    hours, minutes = hour.split(":")
    return int(hours) * 60 + int(minutes)


def _quarter_round(state: list[int], a: int, b: int, c: int, d: int) -> None:
    for one, two, three, turn in ((a, b, d, 16), (c, d, b, 12), (a, b, d, 8), (c, d, b, 7)):
        state[one] = (state[one] + state[two]) & MASK
        mixed = state[three] ^ state[one]
        state[three] = ((mixed << turn) | (mixed >> (32 - turn))) & MASK


def _passphrase(descriptor: int | None) -> str:
    if descriptor is None:
        return getpass.getpass("Passphrase: ")
    with os.fdopen(descriptor, "rb") as file:
        return file.read(65_536).decode("utf-8").removesuffix("\n").removesuffix("\r")


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
