"""Undo and redo over several stacks as one history: the plan's steps and the toolkit's, as they were made."""

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QUndoStack
from shiboken6 import isValid


class History(QObject):
    """Takes back what was done last, in whichever stack it was done.

    A QUndoGroup has one active stack; here the steps of all stacks are one line by when they were made. Undo takes
    the youngest, redo brings back what was taken back last. A stack that begins anew takes its own steps with it.
    """

    moved = Signal(int)
    """Something was done, taken back or brought back; the number of the stack in which."""

    def __init__(self, *stacks: QUndoStack, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._stacks = stacks
        self._made: list[list[int]] = [[] for _ in stacks]
        """For each step of each stack, when it was made, on a clock that counts steps."""
        self._clock = 0
        self._taken_back: list[int] = []
        self._is_moving = False
        self.taken_back = ""
        """The name of the step that was taken back just now; "" where the last move was another."""
        for number, stack in enumerate(stacks):
            stack.indexChanged.connect(lambda _index, number=number: self._note(number))

    @property
    def can_undo(self) -> bool:
        """Whether there is a step to take back."""
        return self._youngest() is not None

    @property
    def can_redo(self) -> bool:
        """Whether there is a step to bring back."""
        return self._next() is not None

    @property
    def undo_text(self) -> str:
        """The name of the step that would be taken back, or ""."""
        number = self._youngest()
        return "" if number is None else self._stacks[number].undoText()

    @property
    def redo_text(self) -> str:
        """The name of the step that would be brought back, or ""."""
        number = self._next()
        return "" if number is None else self._stacks[number].redoText()

    @property
    def done(self) -> tuple[str, ...]:
        """The names of the steps that can be taken back, the oldest first, over all stacks."""
        steps = [
            (self._made[number][at] if at < len(self._made[number]) else 0, stack.text(at))
            for number, stack in enumerate(self._stacks)
            for at in range(stack.index())
        ]
        return tuple(name for _when, name in sorted(steps, key=lambda step: step[0]))

    @property
    def undone(self) -> tuple[str, ...]:
        """The names of the steps that can be brought back, in the order in which redo brings them."""
        places = [stack.index() for stack in self._stacks]
        names = []
        for number in reversed(self._taken_back):
            stack = self._stacks[number]
            if places[number] < stack.count():
                names.append(stack.text(places[number]))
                places[number] += 1
        return tuple(names)

    def undo(self) -> None:
        """Take back the step that was made last."""
        number = self._youngest()
        if number is not None:
            self._taken_back.append(number)
            self.taken_back = self._stacks[number].undoText()
            self._is_moving = True
            self._stacks[number].undo()
            self._is_moving = False

    def redo(self) -> None:
        """Bring back the step that was taken back last."""
        number = self._next()
        if number is not None:
            while self._taken_back and self._taken_back.pop() != number:
                pass
            self.taken_back = ""
            self._is_moving = True
            self._stacks[number].redo()
            self._is_moving = False

    def _note(self, number: int) -> None:
        stack, made = self._stacks[number], self._made[number]
        # A stack clears itself as the window closes, when it is no more than half there.
        if not isValid(stack):
            return
        index, count = stack.index(), stack.count()
        if not self._is_moving:
            self.taken_back = ""
        if not self._is_moving and 0 < index == count:
            self._clock += 1
            made[index - 1 :] = [self._clock]
            self._taken_back.clear()
        del made[count:]
        self.moved.emit(number)

    def _youngest(self) -> int | None:
        made = ((self._when(number), number) for number, stack in enumerate(self._stacks) if stack.canUndo())
        return max(made, default=(0, None))[1]

    def _when(self, number: int) -> int:
        made, index = self._made[number], self._stacks[number].index()
        return made[index - 1] if index <= len(made) else 0

    def _next(self) -> int | None:
        can = [number for number, stack in enumerate(self._stacks) if stack.canRedo()]
        last = (number for number in reversed(self._taken_back) if number in can)
        return next(last, can[0] if can else None)
