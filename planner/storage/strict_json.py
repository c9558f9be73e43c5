"""JSON read strictly: one value, UTF-8, no repeated keys, no half characters, nothing beyond the standard."""

import re
from collections.abc import Iterable
from typing import Any

from planner.reading import Fault, FaultsFound

DEEPEST = 64
"""How deep lists and objects may nest."""

_ESCAPE = re.compile(r"\\(?:([bf]|u00(?:0[0-8bcBCeEfF]|1[0-9a-fA-F]|7[fF]))|.)")
"""Any escape; its group holds those of control characters."""
_HALF_CHARACTER = re.compile(r"\\u[dD][89a-fA-F]")


def parse(data: bytes, *, largest: int) -> Any:
    """Return what a JSON file of at most ``largest`` bytes holds.

    Raises FaultsFound with the first thing that makes the file unreadable.
    """
    if len(data) > largest:
        raise one_fault("too-large", most=str(largest // (1024 * 1024)))
    if not data.strip():
        raise one_fault("empty-file")
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError:
        raise one_fault("not-utf-8") from None
    parsed = _parsed(text)
    _refuse_depth(parsed)
    if any(escape[1] for escape in _ESCAPE.finditer(text)):
        raise one_fault("control-character")
    if _HALF_CHARACTER.search(text):
        _refuse_half_characters(parsed)
    return parsed


def one_fault(code: str, **params: str) -> FaultsFound:
    """Return the error that carries this one fault of a whole file."""
    return FaultsFound((Fault(code, params=params),))


def _parsed(text: str) -> Any:
    import json

    try:
        return json.loads(text, object_pairs_hook=_unrepeated, parse_constant=_no_constant)
    except RecursionError:
        raise one_fault("too-deep") from None
    except json.JSONDecodeError as fault:
        raise FaultsFound((Fault("not-json", line=fault.lineno),)) from None
    except FaultsFound:
        raise
    except ValueError:
        # A whole number with thousands of digits.
        raise one_fault("not-json") from None


def _refuse_depth(parsed: Any) -> None:
    """Refuse what nests too deep for those who walk through it later, one level at a time."""
    level, depth = [parsed] if isinstance(parsed, dict | list) else [], 0
    while level:
        depth += 1
        if depth > DEEPEST:
            raise one_fault("too-deep")
        level = [child for value in level for child in _inside(value) if isinstance(child, dict | list)]


def _inside(value: Any) -> Iterable[Any]:
    return value.values() if isinstance(value, dict) else value


def _unrepeated(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    values = dict(pairs)
    if len(values) != len(pairs):
        seen: set[str] = set()
        for key, _ in pairs:
            if key in seen:
                raise one_fault("repeated-key", key=key[:60])
            seen.add(key)
    return values


def _no_constant(word: str) -> Any:
    raise one_fault("not-json", value=word)


def _refuse_half_characters(value: Any) -> None:
    import json

    try:
        json.dumps(value, ensure_ascii=False).encode()
    except UnicodeEncodeError:
        raise one_fault("half-character") from None
