"""Reads the frames of a guest that stands still.

`capture_stack` reads the frames that stand between the program's outermost and its call of the host, and
`capture_suspended` that of a generator or coroutine somewhere in the heap. Where a frame has called another,
it must be known how the inner one's value becomes the value there: a row of `_BRIDGES` says whether the two
stand as the source has it, with nothing but what is known between them.
"""

from __future__ import annotations

import ast
import builtins
import contextlib
import gc
import inspect
import types
from collections.abc import Callable
from dataclasses import dataclass, field
from types import CellType, CodeType, FrameType, FunctionType
from typing import Any

from pymonty.compiler import layout as layouts
from pymonty.compiler import rest
from pymonty.compiler.helpers import awaited_by
from pymonty.compiler.layout import Definition, Layout, Site
from pymonty.runtime import classes, managers
from pymonty.runtime.engine import RUNNERS
from pymonty.runtime.guard import SESSION_KEY
from pymonty.runtime.library.contextlib import GeneratorContextManager
from pymonty.runtime.resumed import ClassBuilder, Entered, GeneratorEntered, closed, created, left
from pymonty.runtime.views import OPTIMIZED
from pymonty.snapshot import callee
from pymonty.snapshot.errors import CannotDump
from pymonty.snapshot.programs import PREFIXES, FrameState, Programs, Suspendable, frame_of

_RUNNERS = frozenset(map(id, RUNNERS))
_LEAVING = frozenset({'return', 'break', 'continue'})
_ENTERS = (
    managers.Manager.__enter__.__code__,
    managers.LibraryManager.__enter__.__code__,
    Entered.__enter__.__code__,
)
_RESTS = (created.__code__, closed.__code__)
_MANAGING = (
    contextlib._GeneratorContextManager.__enter__.__code__,
    contextlib._GeneratorContextManager.__exit__.__code__,
    GeneratorContextManager.__exit__.__code__,
    GeneratorEntered.__enter__.__code__,
    managers.LibraryManager.__enter__.__code__,
    managers.LibraryManager.__exit__.__code__,
    left.__code__,
)
_BUILD_CLASS = classes.build_class.__code__
_BUILDS = ClassBuilder.build.__code__
_EXITS = (managers.Manager.__exit__.__code__, managers.LibraryManager.__exit__.__code__)


@dataclass(slots=True)
class Stack:
    """The frames of a guest that waits for the host.

    Attributes:
        states: outermost first.
    """

    states: list[FrameState] = field(default_factory=list)
    _frames: list[FrameType] = field(default_factory=list)

    @property
    def places(self) -> list[tuple[str, int]]:
        """For each of the states, the qualified name of its function and its line."""
        return [(frame.f_code.co_qualname, frame.f_lineno or 0) for frame in self._frames]

    @property
    def runner(self) -> CodeType | None:
        """What runs the outermost of them."""
        caller = self._frames[0].f_back if self._frames else None
        return None if caller is None else caller.f_code

    def index_of(self, generator: Suspendable) -> int | None:
        """Which of the states is the frame of a generator or coroutine that is running."""
        frame = frame_of(generator)
        return next((i for i, each in enumerate(self._frames) if each is frame), None)


def capture_stack(innermost: FrameType, programs: Programs) -> Stack:
    """The frames of the guest from that of a host function's outwards.

    Raises:
        CannotDump: something stands between two of them that cannot be rebuilt.
    """
    stack = Stack()
    frame: FrameType | None = innermost
    called: list[FrameType] = []  # by the guest's next outer frame, outermost first
    while frame is not None and id(frame.f_code) not in _RUNNERS:
        found = programs.find(frame.f_code)
        if found is None:
            if SESSION_KEY in frame.f_globals:
                raise CannotDump(frame.f_code.co_qualname, 'code run by eval() or exec() cannot be dumped')
            called.insert(0, frame)
        else:
            stack.states.append(_Reader(frame, *found, programs).standing(called))
            stack._frames.append(frame)
            called = [frame]
        frame = frame.f_back
    stack.states.reverse()
    stack._frames.reverse()
    return stack


def capture_suspended(generator: Suspendable, programs: Programs) -> FrameState | None:
    """The state of a generator or coroutine that does not run; None if it has ended.

    Raises:
        CannotDump: it stands where nothing can be rebuilt.
    """
    frame = frame_of(generator)
    if frame is None:
        return None
    found = programs.find(frame.f_code)
    if found is None:
        raise CannotDump(frame.f_code.co_qualname, 'it is no generator of this program')
    reader = _Reader(frame, *found, programs)
    reader.find_cells(generator)
    state = reader.suspended(generator)
    state.names = (generator.__name__, generator.__qualname__)
    return state


def variables_of(frame: FrameType) -> dict[str, Any]:
    """The local variables of a frame, copied.

    CPython before 3.13 leaves what it is asked for in the frame, where it would outlive the variables.
    """
    found: Any = frame.f_locals
    variables = {**found}
    if type(found) is dict and frame.f_code.co_flags & OPTIMIZED:
        found.clear()  # nobody else has it: what guests get are copies
    return variables


class _Reader:
    """Reads one frame."""

    def __init__(self, frame: FrameType, layout: Layout, definition: Definition, programs: Programs) -> None:
        self.frame = frame
        self.layout = layout
        self.definition = definition
        self.programs = programs
        self.variables = variables_of(frame)
        self.cells: dict[str, CellType] = {}
        self.extra: list[Any] = []
        show = self.variables.get('.cells')
        if definition.kind == layouts.CLASS:
            self.read_class()
        elif type(show) is FunctionType:
            self.cells = dict(zip(show.__code__.co_freevars, show.__closure__ or (), strict=True))

    def read_class(self) -> None:
        """A class body has no variables of its own: what is hidden is in cells or in the globals."""
        builds = self.frame.f_back
        if builds is None or builds.f_code is not _BUILD_CLASS or type(self.frame.f_locals) is not dict:
            raise self.refuse('the body of a class of this kind cannot be dumped')
        body = builds.f_locals['body']
        free = zip(body.__code__.co_freevars, body.__closure__ or (), strict=True)
        self.cells = {name: cell for name, cell in free if not name.startswith('.k')}
        for name in self.definition.declared(ast.Global):
            if name in self.frame.f_globals:
                self.variables[name] = self.frame.f_globals[name]
        for name, cell in self.cells.items():
            try:
                self.variables.setdefault(name, cell.cell_contents)
            except ValueError:  # it is unbound
                continue

    def find_cells(self, generator: Suspendable) -> None:
        """A suspended generator's cells, of all that it refers to: in the order of its variables."""
        code = self.frame.f_code
        own = [name for name in code.co_varnames if name in code.co_cellvars]
        names = [*own, *(name for name in code.co_cellvars if name not in own), *code.co_freevars]
        cells = [each for each in gc.get_referents(generator) if type(each) is CellType]
        if len(cells) == len(names):
            self.cells = dict(zip(names, cells, strict=True))

    def refuse(self, why: str) -> CannotDump:
        line = self.frame.f_lineno
        return CannotDump(f'{self.frame.f_code.co_qualname}()', f'it is stopped in line {line} where {why}')

    # A running frame

    def standing(self, called: list[FrameType]) -> FrameState:
        """The state of a frame that has called others, outermost first."""
        name, sites = self.layout.candidates(self.definition, self.frame.f_code, self.frame.f_lasti)
        for site in self._told_apart(sites):
            bridge = _BRIDGES[site.kind](self, site, name, called)
            if bridge is not None:
                return self._state(site, bridge)
        if not sites:
            raise self.refuse('a call cannot be followed by a dump; assign its operands to variables first')
        inner = called[0].f_code.co_qualname if called else 'something'
        raise self.refuse(
            f'{inner}() is called by something other than the program; call it in a loop instead'
        )

    def _told_apart(self, sites: list[Site]) -> list[Site]:
        """Of sites that share a position, those that the frame can be at, as its local `.site` says."""
        number = self.variables.get('.site')
        if len(sites) < 2 or type(number) is not int:
            return sites
        place = sites[0].place
        shared = [
            each.number
            for each in self.definition.sites.values()
            if isinstance(each.node, ast.expr) and each.place == place
        ]
        shared.sort()
        if len(shared) < 2 or number >= len(shared):
            return sites
        return [each for each in sites if each.number not in shared or each.number == shared[number]]

    def class_parts(self) -> dict[str, Any]:
        """What stands for the variables of a class body."""
        builds = self.frame.f_back
        assert builds is not None
        asked, globals_ = builds.f_locals, self.frame.f_globals
        meta = {} if asked['meta'] is None else {'metaclass': asked['meta']}
        hidden = [name for name in self.definition.hidden_globals if name in globals_]
        return {
            '.kname': asked['name'],
            '.kbases': asked['bases'],
            '.kkeywords': {**asked['keywords'], **meta},
            '.kspace': dict(self.frame.f_locals),
            '.khidden': {name: globals_[name] for name in hidden},
        }

    def _state(self, site: Site | None, bridge: str) -> FrameState:
        if site is not None:
            if rest.is_stuck(site, self.definition):
                raise self.refuse('an `except*` handles an exception; let it store what it caught')
            for name in rest.reasons_of(site, self.definition):
                bridge += f' {self.reason(name)}'
        cells = self.cells
        if self.definition.kind == layouts.CLASS:
            kept = self.class_parts()
        else:
            kept = {
                name: value
                for name, value in self.variables.items()
                if name not in cells and not name.startswith('.k') and name not in rest.PASSED
            }
        if self.extra:
            kept[rest.EXTRA] = self.extra[0]
        number = rest.START if site is None else site.number
        return FrameState(self.layout, self.definition.number, number, bridge, kept, dict(cells))

    def reason(self, name: str) -> str:
        value = self.variables.get(name)
        if value is None:
            return '-'
        return value if type(value) is str and value in _LEAVING else 'raise'

    # A suspended one

    def suspended(self, generator: Suspendable) -> FrameState:
        states = {
            types.GeneratorType: inspect.getgeneratorstate,
            types.CoroutineType: inspect.getcoroutinestate,
        }
        describe: Any = states.get(type(generator), inspect.getgeneratorstate)
        if isinstance(generator, types.AsyncGeneratorType):
            created = self.frame.f_lasti < 0 or self._is_created()
        else:
            created = describe(generator).endswith('_CREATED')
        if created:
            values = self.variables.get('.kvalues')
            if type(values) is list:  # it is rebuilt, and has not taken its variables yet
                key = self.layout.key_of(self.frame.f_code)
                self.variables = dict(zip(key.variables, values, strict=True))
            return self._state(None, rest.SUSPENDED)
        _, sites = self.layout.candidates(self.definition, self.frame.f_code, self.frame.f_lasti)
        for site in self._told_apart(sites):
            if site.kind in (layouts.YIELD, layouts.DELEGATION):
                return self._state(site, rest.RESTING if self._is_resting(site) else rest.SUSPENDED)
        raise self.refuse('a generator cannot be dumped')

    def _is_resting(self, site: Site) -> bool:
        """Whether it delegates to what is no generator, and would take an item if it was advanced."""
        if type(site.node) is not ast.YieldFrom:
            return False
        waiting: Any = site.node.value
        return type(awaited_by(self.variables[waiting.id])) not in PREFIXES

    def _is_created(self) -> bool:
        return layouts.instruction(self.frame.f_code, self.frame.f_lasti) == 'RETURN_GENERATOR'

    # Bridges: each says how the frame's value comes from the inner one's, or None if it does not stand so

    def names(self) -> callee.Names:
        variables = self.variables
        first = self.frame.f_code.co_varnames[:1]
        if first and first[0] in variables:
            variables = {**variables, '.super': variables[first[0]]}
        return callee.Names(variables, self.frame.f_globals, self.definition.class_name)

    def is_running(self, code: CodeType, frame: FrameType) -> bool:
        """Whether `frame` runs `code`, or what is left of it."""
        if frame.f_code is code:
            return True
        found = self.programs.find(frame.f_code)
        return found is not None and found == self.programs.find(code)

    def call(self, site: Site, instruction: str, called: list[FrameType]) -> str | None:
        if not called:
            return None
        names, inner = self.names(), called[0]
        function = names.value(site.node.func)
        if function is callee.MISSING:
            return None
        if inner.f_code in _RESTS:  # a continuation's
            called = called[1:]
            inner = called[0]
        if len(called) > 1 and id(inner.f_code) not in self.programs.host_codes:
            return None
        for code, method in callee.codes(function):
            if self.is_running(code, inner):
                return self.called(method, function, site, inner)
        args = [names.value(arg) for arg in site.node.args[:1]]
        generator = callee.generator_of(function, args, builtins.next)
        if type(generator) in PREFIXES and frame_of(generator) is inner:
            self.extra = [generator]
            is_closing = getattr(function, '__name__', '') == 'close'
            return rest.CLOSED if is_closing else rest.NEXT
        return None

    def called(self, method: str, function: Any, site: Site, inner: FrameType) -> str | None:
        """A call runs `method` of what it calls, or the function itself."""
        if method == '__init__':
            self.extra = [self.instance(inner)]
            return None if self.extra[0] is callee.MISSING else rest.MADE
        if method == '__new__' and callee.is_initialised(function):
            self.extra = [function]
            return rest.CREATED if rest.is_plain(site.node) else None
        return rest.DIRECT

    def instance(self, inner: FrameType) -> Any:
        """What a method that runs was called for, or MISSING."""
        found = self.programs.find(inner.f_code)
        variables = variables_of(inner)
        for name in ('.self', *(found[1].parameters[:1] if found is not None else ())):
            if name in variables:
                return variables[name]
        return callee.MISSING

    def loop(self, site: Site, instruction: str, called: list[FrameType]) -> str | None:
        if len(called) != 1 or not isinstance(site.node.iter, ast.Name):
            return None
        iterator: Any = self.variables.get(site.node.iter.id)
        inner = called[0]
        if type(iterator) in PREFIXES:
            return rest.NEXT if frame_of(iterator) is inner else None
        if type(iterator) is _CALLABLE_ITERATOR:
            parts = iterator.__reduce__()
            if len(parts) > 1 and any(self.is_running(code, inner) for code, _ in callee.codes(parts[1][0])):
                return rest.ITEM
        return None

    def delegation(self, site: Site, instruction: str, called: list[FrameType]) -> str | None:
        if len(called) != 1 or not isinstance(site.node.value, ast.Name):
            return None
        waiting: Any = self.variables.get(site.node.value.id)
        waiting = awaited_by(waiting)
        return rest.NEXT if type(waiting) in PREFIXES and frame_of(waiting) is called[0] else None

    def manager(self, site: Site, instruction: str, called: list[FrameType]) -> str | None:
        name = getattr(site.node.items[0].context_expr, 'id', '')
        managed = self.variables.get(name, callee.MISSING)
        if managed is callee.MISSING or not called:
            return None
        is_async = type(site.node) is ast.AsyncWith
        if is_async:
            return self.async_manager(site, managed, called)
        bridge = rest.ENTER if instruction == 'BEFORE_WITH' else rest.EXIT
        if bridge == rest.EXIT and not rest.reasons_of(site, self.definition)[-1]:
            return None
        wrappers = _ENTERS if bridge == rest.ENTER else _EXITS
        generator = self.managing(managed, called, bridge)
        if generator is not None:
            return generator
        if called[0].f_code in wrappers:
            if len(called) != 2 or called[0].f_locals['self']._managed is not managed:
                return None
            called = called[1:]
        elif self.instance(called[0]) is not managed:
            return None
        method = '__enter__' if bridge == rest.ENTER else '__exit__'
        found = callee.attribute(managed, method)
        is_it = len(called) == 1 and any(self.is_running(code, called[0]) for code, _ in callee.codes(found))
        return bridge if is_it else None

    def managing(self, managed: Any, called: list[FrameType], bridge: str) -> str | None:
        """The generator of a manager that `contextmanager` made runs."""
        generator = getattr(managed, 'gen', None) if type(managed) is GeneratorContextManager else None
        if type(generator) is not types.GeneratorType or frame_of(generator) is not called[-1]:
            return None
        if any(frame.f_code not in _MANAGING for frame in called[:-1]):
            return None
        return rest.GENERATOR_ENTER if bridge == rest.ENTER else rest.GENERATOR_EXIT

    def async_manager(self, site: Site, managed: Any, called: list[FrameType]) -> str | None:
        """The coroutine of `__aenter__` or `__aexit__` runs."""
        if len(called) != 1 or self.instance(called[0]) is not managed:
            return None
        for bridge, method in ((rest.ENTER, '__aenter__'), (rest.EXIT, '__aexit__')):
            found = callee.attribute(managed, method)
            if any(self.is_running(code, called[0]) for code, _ in callee.codes(found)):
                return bridge
        return None

    def body(self, site: Site, instruction: str, called: list[FrameType]) -> str | None:
        if called and called[0].f_code is _BUILDS:
            called = called[1:]
        if len(called) != 2 or called[0].f_code is not _BUILD_CLASS:
            return None
        inner = self.programs.find(called[1].f_code)
        is_its = inner is not None and inner[0] is self.layout and inner[1].node is site.node
        return rest.CLASS_BODY if is_its else None

    def no_bridge(self, site: Site, instruction: str, called: list[FrameType]) -> str | None:
        return None


_CALLABLE_ITERATOR = type(iter(int, 1))
_BRIDGES: dict[str, Callable[[_Reader, Site, str, list[FrameType]], str | None]] = {
    layouts.CALL: _Reader.call,
    layouts.YIELD: _Reader.no_bridge,
    layouts.DELEGATION: _Reader.delegation,
    layouts.LOOP: _Reader.loop,
    layouts.MANAGER: _Reader.manager,
    layouts.BODY: _Reader.body,
}
