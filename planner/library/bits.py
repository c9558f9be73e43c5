"""Sets of places in a list, as the bits of one number: whole libraries are compared in one step."""

from collections.abc import Iterable, Iterator


def bits_at(places: Iterable[int]) -> int:
    """Return the set of these places."""
    there = bytearray()
    for place in places:
        byte = place >> 3
        if byte >= len(there):
            there.extend(bytes(byte + 1 - len(there)))
        there[byte] |= 1 << (place & 7)
    return int.from_bytes(there, "little")


def bits_where(each: Iterable[bool]) -> int:
    """Return the set of the places at which something holds."""
    return bits_at(place for place, holds in enumerate(each) if holds)


def places_in(bits: int) -> Iterator[int]:
    """Yield the places of a set, lowest first."""
    for byte, held in enumerate(bits.to_bytes((bits.bit_length() + 7) // 8, "little")):
        while held:
            lowest = held & -held
            yield byte * 8 + lowest.bit_length() - 1
            held ^= lowest
