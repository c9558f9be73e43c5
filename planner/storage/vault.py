"""Sealing a plan's bytes under a passphrase, as FORMAT.md describes: the only place that knows the cipher."""

import os
import unicodedata
from collections.abc import Callable
from typing import TypeAlias

from msgspec import Struct

from planner.reading import Fault, FaultsFound
from planner.storage.strict_json import one_fault

MAGIC = b"\x93SUPLAN\n"
"""How every protected file begins; no text file can, so a plain one is never taken for it."""
VERSION = 1
KDF_ARGON2ID = 1
BLOCK = 4096
"""What is sealed is padded to a multiple of so many bytes, so that its size says little."""

LEAST_OPS, MOST_OPS = 1, 10
LEAST_KIB, MOST_KIB = 8 * 1024, 1024 * 1024
"""What a header may ask of this computer: passes, and memory in KiB. Looked at before anything is computed."""
MOST_UNASKED_KIB = 256 * 1024
MOST_UNASKED_WORK = 4 * MOST_UNASKED_KIB
"""More memory, or more passes times memory, than this is used only after asking; the app writes no such files."""
LONGEST = 4_096
"""The longest passphrase, in bytes of UTF-8."""

_COST_AT, _SALT_AT, _WRAP_NONCE_AT, _WRAP_AT, _NONCE_AT, _BODY_AT = 10, 19, 35, 59, 107, 131
_TAG = 16
OVERHEAD = _BODY_AT + _TAG + BLOCK
"""A protected file is at most so many bytes longer than what is in it."""

Random: TypeAlias = Callable[[int], bytes]


class Cost(Struct, frozen=True):
    """What turning a passphrase into a key costs with Argon2id: passes over ``kib`` KiB of memory, one lane."""

    ops: int
    kib: int

    @property
    def is_high(self) -> bool:
        """Whether this is more than a small computer can be expected to bear without being asked."""
        return self.kib > MOST_UNASKED_KIB or self.ops * self.kib > MOST_UNASKED_WORK


USUAL = Cost(3, 256 * 1024)
"""About half a second and 256 MiB (libsodium's "moderate")."""
LOW_MEMORY = Cost(4, 64 * 1024)
"""For a computer that has not 256 MiB to spare."""


class PassphraseNeeded(FaultsFound):
    """The file is protected and no passphrase, or a key of another file, was at hand."""

    def __init__(self, *, source: str = "") -> None:
        super().__init__((Fault("protected"),), source=source)


class WrongPassphrase(FaultsFound):
    """The passphrase does not open this file; a damaged header looks the same, by design."""

    def __init__(self, *, source: str = "") -> None:
        super().__init__((Fault("wrong-passphrase"),), source=source)


class FileKey:
    """The key of one protected plan while it is open, and the head of the file that gives it out again.

    Everything of the plan that is written (its file, recovery copies, backups) is sealed with this key, so that
    a save derives nothing and each file opens by itself with the passphrase.
    """

    def __init__(self, key: bytes, head: bytes) -> None:
        """``head`` is the file up to and with the wrapped key."""
        self._key = bytearray(key)
        self._head = head

    @property
    def is_wiped(self) -> bool:
        """Whether the key has been forgotten."""
        return not any(self._key)

    def fits(self, data: bytes) -> bool:
        """Whether a file was sealed with this key."""
        return data[:_NONCE_AT] == self._head

    def seal(self, data: bytes, *, random: Random = os.urandom) -> bytes:
        """Return a protected file that holds ``data``; two of the same data have nothing in common but the head."""
        from nacl.bindings import crypto_aead_xchacha20poly1305_ietf_encrypt as encrypt

        header = self._head + random(_BODY_AT - _NONCE_AT)
        return header + encrypt(_padded(data), header, header[_NONCE_AT:], self._raw())

    def opened(self, data: bytes) -> bytes:
        """Return what a protected file of this key holds.

        Raises PassphraseNeeded when it has another key, FaultsFound when it is damaged.
        """
        check_header(data)
        if not self.fits(data):
            raise PassphraseNeeded
        from nacl.bindings import crypto_aead_xchacha20poly1305_ietf_decrypt as decrypt
        from nacl.exceptions import CryptoError

        header = data[:_BODY_AT]
        try:
            return _unpadded(decrypt(data[_BODY_AT:], header, header[_NONCE_AT:], self._raw()))
        except CryptoError:
            raise one_fault("protected-damaged") from None

    def wipe(self) -> None:
        """Forget the key. Python may have left copies of it in memory; nothing can be promised about those."""
        self._key[:] = bytes(len(self._key))

    def _raw(self) -> bytes:
        if self.is_wiped:
            raise PassphraseNeeded
        return bytes(self._key)


def is_protected(data: bytes) -> bool:
    """Whether these bytes are, or begin like, a protected file."""
    return data.startswith(MAGIC)


def new_key(passphrase: str, *, cost: Cost = USUAL, random: Random = os.urandom) -> FileKey:
    """Return a new key that this passphrase gives out. Takes about half a second: not for the interface thread.

    Raises FaultsFound: ``empty-passphrase``, ``long-passphrase``, ``half-character``, ``no-memory``, ``no-vault``.
    """
    secret = _secret(passphrase)
    salt, nonce, key = random(16), random(24), random(32)
    start = (
        MAGIC
        + bytes((VERSION, KDF_ARGON2ID))
        + cost.ops.to_bytes(4, "big")
        + cost.kib.to_bytes(4, "big")
        + b"\x01"
        + salt
        + nonce
    )
    wrapping = _derived(secret, salt, cost)
    from nacl.bindings import crypto_aead_xchacha20poly1305_ietf_encrypt as encrypt

    return FileKey(key, start + encrypt(key, start, nonce, wrapping))


def unlock(data: bytes, passphrase: str) -> tuple[bytes, FileKey]:
    """Return what a protected file holds, and its key. Not for the interface thread: see ``cost_of``.

    Raises WrongPassphrase, or FaultsFound with ``newer-version``, ``protected-header``, ``protected-damaged``,
    ``no-memory`` or ``no-vault``.
    """
    cost = cost_of(data)
    try:
        secret = _secret(passphrase)
    except FaultsFound:
        raise WrongPassphrase from None
    wrapping = _derived(secret, data[_SALT_AT:_WRAP_NONCE_AT], cost)
    from nacl.bindings import crypto_aead_xchacha20poly1305_ietf_decrypt as decrypt
    from nacl.exceptions import CryptoError

    try:
        raw = decrypt(data[_WRAP_AT:_NONCE_AT], data[:_WRAP_AT], data[_WRAP_NONCE_AT:_WRAP_AT], wrapping)
    except CryptoError:
        raise WrongPassphrase from None
    key = FileKey(raw, data[:_NONCE_AT])
    return key.opened(data), key


def cost_of(data: bytes) -> Cost:
    """Return what opening a protected file will cost; raises FaultsFound as ``check_header`` does."""
    check_header(data)
    return Cost(int.from_bytes(data[_COST_AT : _COST_AT + 4], "big"), int.from_bytes(data[14:18], "big"))


def check_header(data: bytes) -> None:
    """Refuse what cannot be a protected file of ours, or asks for more than we allow, before anything is computed.

    Raises FaultsFound: ``not-a-plan``, ``newer-version``, ``protected-header``.
    """
    if not is_protected(data):
        raise one_fault("not-a-plan")
    if len(data) > len(MAGIC) + 1 and (data[8] != VERSION or data[9] != KDF_ARGON2ID):
        raise one_fault("newer-version", version=f"{data[8]}.{data[9]}")
    body = len(data) - _BODY_AT - _TAG
    if body < BLOCK or body % BLOCK:
        raise one_fault("protected-header")
    ops, kib, lanes = int.from_bytes(data[10:14], "big"), int.from_bytes(data[14:18], "big"), data[18]
    if not (LEAST_OPS <= ops <= MOST_OPS and LEAST_KIB <= kib <= MOST_KIB and lanes == 1):
        raise one_fault("protected-header")


def _secret(passphrase: str) -> bytes:
    """Return the bytes that a passphrase stands for: the same ones however its letters were typed."""
    if not passphrase:
        raise one_fault("empty-passphrase")
    try:
        secret = unicodedata.normalize("NFC", passphrase).encode()
    except UnicodeEncodeError:
        raise one_fault("half-character") from None
    if len(secret) > LONGEST:
        raise one_fault("long-passphrase")
    return secret


def _derived(secret: bytes, salt: bytes, cost: Cost) -> bytes:
    try:
        from nacl.bindings import crypto_pwhash_alg, crypto_pwhash_ALG_ARGON2ID13
        from nacl.exceptions import RuntimeError as NotDerived
    except ImportError:
        raise one_fault("no-vault") from None
    try:
        return crypto_pwhash_alg(32, secret, salt, cost.ops, cost.kib * 1024, crypto_pwhash_ALG_ARGON2ID13)
    except (MemoryError, NotDerived):
        # With figures that were checked before, running out of memory is all that can go wrong.
        raise one_fault("no-memory", most=str(cost.kib // 1024)) from None


def _padded(data: bytes) -> bytes:
    whole = len(data).to_bytes(4, "big") + data
    return whole + bytes(-len(whole) % BLOCK)


def _unpadded(whole: bytes) -> bytes:
    length = int.from_bytes(whole[:4], "big")
    data = whole[4 : 4 + length]
    if len(data) != length or _padded(data) != whole:
        raise one_fault("protected-damaged")
    return data
