"""Briefs as people write them, in YAML; and the answers that a plan holds."""

import re
from typing import Any

import msgspec

from content.strict_yaml import parse, with_spaces
from planner.brief import Brief, People
from planner.reading import Fault, FaultsFound, curbed, read
from planner.storage import plan_file
from planner.storage.vault import PassphraseNeeded, is_protected

_PLAN = re.compile(rb'\A(?:\xef\xbb\xbf)?\s*\{.{0,4096}?"format"\s*:\s*"shaking-up-', re.DOTALL)


def decode_brief(data: bytes) -> Brief:
    """Return the brief that a file holds: a brief in YAML, or a plan or template with its brief inside.

    Raises FaultsFound with every fault; those of a YAML brief carry their lines.
    Raises PassphraseNeeded for a protected plan.
    """
    if is_protected(data):
        raise PassphraseNeeded
    if _PLAN.match(data):
        return plan_file.decode(data).brief
    try:
        return read(parse(data), Brief, unknown="unknown")
    except FaultsFound as found:
        if any(fault.code != "tab" for fault in found.faults):
            raise
        raise FaultsFound(_with_what_tabs_hide(found.faults, data)) from None


def _with_what_tabs_hide(tabs: tuple[Fault, ...], data: bytes) -> tuple[Fault, ...]:
    """Return the faults of tabs, and those that a parser cannot see for them, by line."""
    try:
        read(parse(with_spaces(data)), Brief, unknown="unknown")
    except FaultsFound as hidden:
        return curbed(sorted((*tabs, *hidden.faults), key=lambda fault: fault.line or 0))
    return tabs


def encode_brief(brief: Brief) -> bytes:
    """Return a brief as YAML: the answered keys in their order; ``{}`` when nothing is answered."""
    answers = msgspec.to_builtins(brief, enc_hook=_people)
    if not answers:
        return b"{}\n"
    lines: list[str] = []
    for key, value in answers.items():
        lines.extend(_lines(key, value))
    return ("\n".join(lines) + "\n").encode()


def _lines(key: str, value: Any) -> list[str]:
    if key == "days":
        return ["days:", *(line for day in value for line in _day(day))]
    return [f"{key}: {_flow(value)}"]


def _day(day: dict[str, Any]) -> list[str]:
    head = ", ".join(f"{key}: {_flow(day[key])}" for key in ("start", "end", "date") if day.get(key) is not None)
    if not day.get("fixed"):
        return [f"  - {{{head}}}"]
    lines = [f"  - start: {_flow(day['start'])}", f"    end: {_flow(day['end'])}"]
    if day.get("date") is not None:
        lines.append(f"    date: {day['date']}")
    lines.append("    fixed:")
    for hour in day["fixed"]:
        lines += [f"      - at: {_flow(hour['at'])}", f"        minutes: {hour['minutes']}"]
        lines.append(f"        what: {_flow(hour['what'])}")
    return lines


def _flow(value: Any) -> str:
    if isinstance(value, list | tuple):
        return "[" + ", ".join(_flow(item) for item in value) + "]"
    if isinstance(value, int):
        return str(value)
    return value if _is_plain(value) else _quoted(value)


def _is_plain(text: str) -> bool:
    """Whether any reader of YAML, not only ours, takes these bare words as this text."""
    words = ("y", "n", "yes", "no", "on", "off", "true", "false", "null", "unknown")
    return bool(re.fullmatch(r"[A-Za-z][A-Za-z0-9-]*( [A-Za-z0-9-]+)*", text)) and text.lower() not in words


def _quoted(text: str) -> str:
    return '"' + "".join(_escaped(character) for character in text) + '"'


def _escaped(character: str) -> str:
    if character in '"\\':
        return "\\" + character
    if character == "\n":
        return "\\n"
    if character == "\t":
        return "\\t"
    # Line breaks that only some readers know, and what YAML does not allow bare.
    if (not character.isprintable() and character < "\uffff") or character in "\ufffe\uffff\ufeff":
        return f"\\u{ord(character):04x}"
    return character


def _people(value: Any) -> Any:
    if isinstance(value, People):
        return value.low if value.low == value.high else str(value)
    raise TypeError(type(value))
