"""Runs programs whose stack is thrown away and rebuilt at every call of the host.

The heap stays as it is: only frames, and the generators that run in them, are made anew.
"""

from __future__ import annotations

import types
from collections.abc import Callable
from typing import Any

from pymonty.compiler.helpers import awaited_by
from pymonty.runtime import engine as engines
from pymonty.runtime.halt import Halted
from pymonty.runtime.library.contextlib import GeneratorContextManager
from pymonty.snapshot import frames
from pymonty.snapshot.frames import FrameState, Programs, Stack

Answer = Callable[..., Any]


class Outcome:
    """What a run showed: its result or error, and the calls it made."""

    def __init__(self) -> None:
        self.calls: list[tuple[Any, ...]] = []
        self.result: Any = None
        self.error: BaseException | None = None
        self.dumps = 0

    def shown(self) -> tuple[Any, ...]:
        return self.calls, repr(self.result), chain(self.error)


def chain(error: BaseException | None) -> Any:
    """An exception with its notes, causes, contexts and the guest's entries of its traceback."""
    if error is None:
        return None
    trace = []
    entry = error.__traceback__
    while entry is not None:
        code = entry.tb_frame.f_code
        if code.co_filename == FILENAME:
            trace.append((code.co_name, entry.tb_lineno))
        entry = entry.tb_next
    return type(error).__name__, str(error), trace, chain(error.__cause__), chain(error.__context__)


FILENAME = 'guest.py'


class Port:
    """The host: answers calls, or takes the stack and ends the program."""

    def __init__(self, outcome: Outcome, answers: dict[str, Answer]) -> None:
        self.outcome = outcome
        self.answers = answers
        self.taking: Callable[[], None] | None = None
        self.pending: Callable[[], Any] | None = None

    def call(self, name: str, args: tuple[object, ...], kwargs: dict[str, object]) -> object:
        self.outcome.calls.append((name, repr(args), repr(kwargs)))
        if self.taking is None:
            return self.answers[name](*args, **kwargs)
        self.pending = lambda: self.answers[name](*args, **kwargs)
        self.taking()
        raise Halted('dumped', None)

    def is_guest_time(self) -> bool:
        return True

    def write(self, stream: str, text: str) -> None:
        self.outcome.calls.append((stream, text))


class Rounds:
    """One program, undisturbed or dumped."""

    def __init__(self, answers: dict[str, Answer]) -> None:
        self.outcome = Outcome()
        self.port = Port(self.outcome, answers)
        self.engine = engines.Engine(self.port)
        self.programs = Programs(self.engine.programs)
        self.functions = list(answers)

    def plain(self, source: str) -> Outcome:
        try:
            self.outcome.result = self.engine.run(source, FILENAME, {}, self.functions)
        except BaseException as error:
            self.outcome.error = error
        return self.outcome

    def disturbed(self, source: str) -> Outcome:
        self.port.taking = self.take
        self.engine.compile(source, FILENAME, self.functions, [])
        program = self.engine._program
        assert program is not None
        for name in self.functions:
            code = self.engine.host_function(name).__code__
            self.programs.host_codes[id(code)] = code
        outcome = self.outcome

        def begin() -> Any:
            return self.engine.run(None, FILENAME, {}, self.functions)

        step: Callable[[], Any] = begin
        while True:
            self.stack: Stack | None = None
            self.failed: BaseException | None = None
            try:
                outcome.result = step()
                return outcome
            except Halted:
                if self.failed is not None:
                    raise self.failed from None
                assert self.stack is not None
                step = self.rebuilt(self.stack)
            except BaseException as error:
                outcome.error = error
                return outcome

    def take(self) -> None:
        import sys

        self.outcome.dumps += 1
        frame = sys._getframe()
        while id(frame.f_code) not in self.programs.host_codes:
            assert frame.f_back is not None
            frame = frame.f_back
        try:
            self.stack = frames.capture_stack(frame, self.programs)
        except BaseException as error:
            self.failed = error
            return
        self.namespace = dict(self.engine.namespace)
        self.contents = [
            (cell, contents(cell)) for state in self.stack.states for cell in state.cells.values()
        ]
        self.old = {}
        self.traces = []
        for state in self.stack.states:
            for value in state.variables.values():
                value = held_by(value)
                if isinstance(value, (types.GeneratorType, types.CoroutineType, types.AsyncGeneratorType)):
                    found = self.stack.index_of(value)
                    if found is not None:
                        self.old[found] = value
                if isinstance(value, BaseException):
                    self.traces.append((value, value.__traceback__, value.__context__))

    def rebuilt(self, stack: Stack) -> Callable[[], Any]:
        namespace = self.engine.namespace
        namespace.clear()
        namespace.update(self.namespace)
        for cell, value in self.contents:
            if value is UNBOUND:
                if contents(cell) is not UNBOUND:
                    del cell.cell_contents
            else:
                cell.cell_contents = value
        for error, trace, context in self.traces:
            error.__traceback__, error.__context__ = trace, context
        pending = self.port.pending
        assert pending is not None
        revived = frames.rebuild_stack(stack.states, pending, namespace)
        renewed = {id(old): revived[index].generator for index, old in self.old.items()}
        for each in revived:
            values = {name: swapped(value, renewed) for name, value in each.state.variables.items()}
            each.fill(values)
        for cell, value in self.contents:
            if id(value) in renewed:
                cell.cell_contents = renewed[id(value)]
        for name, value in list(namespace.items()):
            if id(value) in renewed:
                namespace[name] = renewed[id(value)]
        outermost = revived[0].function

        def run() -> Any:
            return self.engine.play(outermost, outermost.__code__)

        return run


UNBOUND = object()


def contents(cell: types.CellType) -> Any:
    try:
        return cell.cell_contents
    except ValueError:
        return UNBOUND


def held_by(value: Any) -> Any:
    """The generator that a thing of the runtime's holds."""
    return value.gen if type(value) is GeneratorContextManager else awaited_by(value)


def swapped(value: Any, renewed: dict[int, Any]) -> Any:
    held = held_by(value)
    if held is not value and id(held) in renewed:
        setattr(value, 'gen' if type(value) is GeneratorContextManager else 'iterator', renewed[id(held)])
        return value
    return renewed.get(id(value), value)


def state_of(stack: Stack) -> list[FrameState]:
    return stack.states


def same(source: str, answers: dict[str, Answer]) -> Outcome:
    """Assert that a program shows the same with its stack rebuilt at each call."""
    expected = Rounds(answers).plain(source)
    found = Rounds(answers).disturbed(source)
    assert found.shown() == expected.shown()
    return found
