"""What is compiled is let go when any type in it changes."""

from collections.abc import Iterator
from types import ModuleType

import msgspec
import pytest
from msgspec import inspect

from content import own_cache, shipped
from planner.catalog import Catalog, Tool


@pytest.mark.parametrize(("kept", "shapes"), [(Tool, own_cache.SHAPES), (Catalog, shipped.SHAPES)])
def test_every_module_with_a_type_of_what_is_compiled_counts(
    kept: type[msgspec.Struct], shapes: tuple[ModuleType, ...]
) -> None:
    modules = {struct.__module__ for struct in structs_in(inspect.type_info(kept), set())}

    assert modules <= {module.__name__ for module in shapes}


def structs_in(info: object, seen: set[type]) -> Iterator[type]:
    """Yield every Struct that a type holds at any depth."""
    if isinstance(info, inspect.StructType):
        if info.cls in seen:
            return
        seen.add(info.cls)
        yield info.cls
        for field in info.fields:
            yield from structs_in(field.type, seen)
    for name in ("item_type", "item_types", "key_type", "value_type", "types"):
        inside = getattr(info, name, ())
        for one in inside if isinstance(inside, tuple) else (inside,):
            yield from structs_in(one, seen)
