"""What is wrong in content files, as a value and as an error."""

from msgspec import Struct

from planner.reading import Fault


class ContentFault(Struct, frozen=True):
    """A fault in a content file: which file, and what is wrong where."""

    file: str
    fault: Fault


class ContentFaults(ValueError):
    """Content that cannot be used; carries every fault found, by file and line."""

    def __init__(self, faults: tuple[ContentFault, ...]) -> None:
        super().__init__(f"{len(faults)} faults in content")
        self.faults = faults
