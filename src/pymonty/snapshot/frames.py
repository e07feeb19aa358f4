"""The frames of a guest, taken apart (in `capture`) and put together again (here).

A `FrameState` says whose frame it is, where it stands, what its variables are, and how the next inner
frame's value becomes the value there. `rebuild_stack` and `rebuild_suspended` make a `Revived` of each: a
function or generator that exists at once, so that a heap may refer to it, and gets its variables later
(`fill`). Suspended generators are advanced to where they stood (`start`) when all values are there. A rebuilt
stack runs when the outermost function is called: each continuation calls the next inner one, and the
innermost calls `answer`.

Nothing here runs guest code: what a continuation does before its site is to enter blocks.
"""

from __future__ import annotations

import types
from collections.abc import Callable, Iterable
from types import CellType, FunctionType
from typing import Any

from pymonty.compiler import layout as layouts
from pymonty.compiler import rest, resume
from pymonty.compiler.helpers import AsyncIterator, Awaited, Delegate, awaited_by
from pymonty.runtime import prelude
from pymonty.runtime.resumed import ClassBuilder
from pymonty.snapshot.capture import Stack, capture_stack, capture_suspended
from pymonty.snapshot.errors import BadImage
from pymonty.snapshot.programs import FrameState, Programs

__all__ = [
    'FrameState',
    'Programs',
    'Revived',
    'Stack',
    'capture_stack',
    'capture_suspended',
    'rebuild_stack',
    'rebuild_suspended',
    'start',
]


_WRAPPERS = (AsyncIterator, Awaited, Delegate)


class Revived:
    """A frame that goes on, as a function or a generator. It gets its variables with `fill`.

    Attributes:
        state: what it was made from.
        function: a function without arguments that goes on; of a generator's frame, what made the generator.
        generator: the generator or coroutine whose frame it is, or None.
    """

    def __init__(self, state: FrameState, then: Callable[[], Any], namespace: dict[str, Any]) -> None:
        definition = state.layout.definitions[state.definition]
        bridge, *reasons = state.bridge.split(' ')
        self._values: list[Any] = []
        self.state = state
        key = rest.Key(
            state.site,
            bridge,
            tuple('' if reason == '-' else reason for reason in reasons),
            tuple(state.variables),
            tuple(sorted(state.cells)),
        )
        self._check(definition, bridge)
        try:
            code = resume.continuation(state.layout, state.definition, key)
        except (rest.NoContinuation, SyntaxError, LookupError) as error:
            raise BadImage(f'{definition.qualname}() cannot go on: {error}') from None
        if isinstance(state.layout, prelude.PreludeLayout):
            namespace = prelude.namespace()
        self.function: Callable[[], Any]
        self.generator: Any = None
        self._builder: ClassBuilder | None = None
        cells = state.cells
        if definition.kind == layouts.CLASS:
            self._parts = {'.k': CellType(then)}
            self._parts.update((part, CellType()) for part in ('.kspace', '.khidden', rest.EXTRA))
            own = {**cells, **self._parts, **{name: CellType() for name in rest.SCRATCH}}
            closure = tuple(own[name] for name in code.co_freevars)
            self._builder = ClassBuilder(FunctionType(code, namespace, code.co_name, None, closure))
            self.function = self._builder.build
            return
        closure = tuple(cells[name] for name in code.co_freevars)
        given = (None, then, self._values)
        function = FunctionType(code, namespace, code.co_name, given, closure)
        function.__kwdefaults__ = dict(zip(rest.PARAMETERS, given, strict=True))
        self.function = function
        self._is_primed = bridge in (rest.SUSPENDED, rest.RESTING) and state.site != rest.START
        if definition.kind != layouts.MODULE and (definition.is_generator or definition.is_async):
            self.generator = function()
            self.function = lambda: self.generator
            if state.names[0]:
                self.generator.__name__, self.generator.__qualname__ = state.names

    def fill(self, variables: dict[str, Any] | None = None) -> None:
        """Give the frame its variables: those of its state, or the same names with other values."""
        found = self.state.variables if variables is None else variables
        definition = self.state.layout.definitions[self.state.definition]
        for name, value in found.items():
            if type(value) in _WRAPPERS and name[:2] == '.t' and name not in definition.waiting:
                raise BadImage(f'{definition.qualname}() waits for nothing in {name}')
        if self._builder is not None:
            self._fill_class(self._builder, found)
            return
        self._values[:] = [found[name] for name in self.state.variables]

    def _check(self, definition: layouts.Definition, bridge: str) -> None:
        """Nothing but what a frame of this definition can hold."""
        state = self.state
        allowed = {rest.EXTRA} if bridge in rest.WITH_EXTRA else set()
        if definition.kind == layouts.CLASS:
            allowed.update(rest.CLASS_PARTS)
            if not state.variables.keys() >= set(rest.CLASS_PARTS):
                raise BadImage(f'{definition.qualname} is no class body')
        for name in (*(state.variables.keys() - allowed), *state.cells):
            if not definition.may_hold(name):
                raise BadImage(f'{definition.qualname}() has no variable {name!r}')

    def _fill_class(self, builder: ClassBuilder, found: dict[str, Any]) -> None:
        name, bases, keywords, space, hidden = (found[part] for part in rest.CLASS_PARTS)
        definition = self.state.layout.definitions[self.state.definition]
        kinds = (str, tuple, dict, dict, dict)
        parts = (name, bases, keywords, space, hidden)
        if any(type(part) is not kind for part, kind in zip(parts, kinds, strict=True)):
            raise BadImage(f'{definition.qualname} is no class body')
        if any(type(key) is not str for part in parts[2:] for key in part):
            raise BadImage(f'{definition.qualname} has names that are no text')
        if not hidden.keys() <= definition.hidden_globals:
            raise BadImage(f'{definition.qualname} hides what it cannot')
        if any('.' in key for key in space):  # which its body would find before the helpers
            raise BadImage(f'{definition.qualname} has a hidden name')
        keywords, space, hidden = {**keywords}, {**space}, {**hidden}  # a guest may hold the originals
        builder.name, builder.bases, builder.keywords, builder.space = name, bases, keywords, space
        self._parts['.kspace'].cell_contents = space
        self._parts['.khidden'].cell_contents = hidden
        if rest.EXTRA in found:
            self._parts[rest.EXTRA].cell_contents = found[rest.EXTRA]

    @property
    def delegate(self) -> Any:
        """What a suspended generator waits for in a `yield from` or `await`, or None."""
        if not self._is_primed:
            return None
        site = self.state.layout.definitions[self.state.definition].sites[self.state.site]
        if site.kind != layouts.DELEGATION:
            return None
        found = self._values[list(self.state.variables).index(site.node.value.id)]
        return awaited_by(found)

    def start(self) -> None:
        """Have a suspended generator arrive where it stands."""
        if self._is_primed:
            if isinstance(self.generator, types.AsyncGeneratorType):
                step: Any = self.generator.asend(None)
                try:
                    step.send(None)
                except StopIteration:
                    pass
            else:
                self.generator.send(None)


def start(revived: Iterable[Revived]) -> None:
    """Have suspended generators arrive where they stand. All their values are there.

    One that another delegates to arrives with that one.
    """
    found = list(revived)
    delegates = {id(each.delegate) for each in found}
    for each in found:
        if id(each.generator) not in delegates:
            each.start()


def rebuild_stack(
    states: Iterable[FrameState], answer: Callable[[], Any], namespace: dict[str, Any]
) -> list[Revived]:
    """Make a stack, outermost first, of which the innermost frame gets what `answer` returns or raises.

    Raises:
        BadImage: a frame cannot stand where it is said to.
    """
    then: Callable[[], Any] = answer
    made: list[Revived] = []
    for state in reversed(list(states)):
        revived = Revived(state, then, namespace)
        then = revived.function
        made.append(revived)
    made.reverse()
    return made


def _never() -> None:
    raise RuntimeError('a suspended generator calls nobody')


def rebuild_suspended(state: FrameState, namespace: dict[str, Any]) -> Revived:
    """Make a generator or coroutine that is suspended, or has not begun.

    Raises:
        BadImage: it cannot stand where it is said to.
    """
    return Revived(state, _never, namespace)
