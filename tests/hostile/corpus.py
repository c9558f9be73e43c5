"""A small generator of hostile files: whatever a disk, a mail or an enemy may put in the place of ours."""

import json
from collections.abc import Callable
from typing import Any

from planner.storage import plan_file
from tests.builders import a_block, a_brief, a_day, a_plan

MB = 1024 * 1024


def sound_plan() -> dict[str, Any]:
    """Return a sound plan as its parsed file."""
    parsed: dict[str, Any] = json.loads(plan_file.encode(a_plan(a_day(a_block()), brief=a_brief())))
    return parsed


def spoilt(change: Callable[[dict[str, Any]], object]) -> bytes:
    """Return a sound plan's file with one thing changed."""
    parsed = sound_plan()
    change(parsed)
    return json.dumps(parsed).encode()


def nested(depth: int) -> bytes:
    """Return a plan's file with a list nested so deep under a key of its own."""
    return b'{"format": "shaking-up-plan", "version": 1, "x": ' + b"[" * depth + b"]" * depth + b"}"


def nobodys_files() -> dict[str, bytes]:
    """Return files that are neither a plan nor a brief, whatever their name says."""
    whole = json.dumps(sound_plan(), indent=1).encode()
    return {
        "empty": b"",
        "only spaces": b" \n\t",
        "one byte": b"{",
        "a picture": b"\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR",
        "nul": b"title: a\x00b",
        "utf-16": "title: x".encode("utf-16"),
        "latin-1": b"title: caf\xe9",
        "a word": b"hello",
        "a list": b"- a",
        "a number": b"12",
        "cut in half": whole[: len(whole) // 2],
        "two in one": whole + whole,
        "brackets": b"[" * 100_000,
        "braces": b"{" * 100_000,
        "keys in keys": b'{"a":' * 100_000,
        "dashes": b"- " * 100_000,
        "too large": b"title: " + b"x" * (17 * MB),
    }


def bad_briefs() -> dict[str, bytes]:
    """Return briefs with one thing that our YAML does not take."""
    return {
        "alias": b"title: *x\n",
        "anchor": b"title: &x y\n",
        "cycle": b"&a [*a]",
        "tag": b'title: !!python/object/apply:os.system ["id"]\n',
        "merge key": b"<<: {a: 1}\n",
        "twice": b"title: a\ntitle: b\n",
        "second document": b"title: a\n---\ntitle: b\n",
        "escaped nul": b'title: "a\\u0000b"\n',
        "half a character": b'title: "\\ud800"\n',
        "terminal codes": "title: a\x9b31m\n".encode(),
        "no character": "title: a\ufffe\n".encode(),
        "after the last hour": b'days: [{start: "29:00", end: "30:01"}]\n',
        "backwards": b'days: [{start: "25:10", end: "09:00"}]\n',
        "no such date": b'days: [{start: "09:00", end: "10:00", date: 2027-02-30}]\n',
        "too many people": b"participants: " + b"9" * 100_000 + b"\n",
        "61 days": b"days: [" + b'{start: "09:00", end: "10:00"},' * 61 + b"]\n",
        "51 languages": b"languages: [" + b"en," * 51 + b"]\n",
        "endless title": b"title: " + b"a" * 1_000_001 + b"\n",
    }


def bad_plans() -> dict[str, bytes]:
    """Return plans with one thing wrong."""
    tagged = b'{"format": "shaking-up-plan", "version": 1, '
    return {
        "newer": spoilt(lambda plan: plan.update(version=99)),
        "newest": spoilt(lambda plan: plan.update(version=10**400)),
        "version in words": spoilt(lambda plan: plan.update(version="1")),
        "twice": tagged + b'"title": "a", "title": "b"}',
        "twice inside": tagged + b'"brief": {"title": "a", "title": "b"}}',
        "not a number": tagged + b'"revision": NaN}',
        "thousands of digits": tagged + b'"revision": ' + b"9" * 100_000 + b"}",
        "half a character": spoilt(lambda plan: plan.update(title="\ud800")),
        "control character": spoilt(lambda plan: plan.update(title="\x07")),
        "nested 65": nested(65),
        "nested 450": nested(450),
        "nested 900": nested(900),
        "nested 100,000": nested(100_000),
        "path for an id": spoilt(lambda plan: plan.update(id="../../x")),
        "line break in an id": spoilt(lambda plan: plan.update(id="abc\n")),
        "line break in an hour": spoilt(lambda plan: plan["days"][0].update(start="09:00\n")),
        "digits of another script": spoilt(lambda plan: plan["days"][0].update(start="\u0660\u0669:00")),
        "no such kind": spoilt(lambda plan: plan["days"][0]["items"][0].update(kind="x")),
        "endless block": spoilt(lambda plan: plan["days"][0]["items"][0].update(minutes=10**30)),
        "twins": spoilt(lambda plan: plan["parked"].append(plan["days"][0]["items"][0])),
        "tool of nobody": spoilt(lambda plan: plan["days"][0]["items"][0].update(tool="gone")),
    }
