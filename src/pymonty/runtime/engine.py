"""One session of a guest: its namespace, its programs, and the port to whoever runs it.

A program's module function runs in the session's namespace, an exact dict that no guest ever holds.
Variables that lived in fast locals are written back when the program ends: by its last statement, or
from its frame when an exception ends it. What the surroundings must provide is `Port`; the engine
knows neither processes nor messages.
"""

from __future__ import annotations

import contextvars
import gc
import sys
import types
from collections.abc import Callable
from typing import Any, Protocol

from pymonty.compiler import pipeline
from pymonty.compiler.emit import RESULT
from pymonty.compiler.suspends import IDLE
from pymonty.runtime import builtins, imports, views
from pymonty.runtime.guard import SESSION_KEY, exact_str
from pymonty.wire.messages import Open
from pymonty.wire.values import scrub

_NO_LIMITS = Open(None, None, None, None, None)
_UNLIMITED_DEPTH = 1_000_000
_COROUTINE = 0x80  # in `co_flags`: a module that awaits
_COMPILE_DEPTH = 6_000  # frames of the compiler's passes: some three a level of nesting
_MAX_SOURCES = 256


class Port(Protocol):
    """What an engine needs from its surroundings."""

    def call(self, name: str, args: tuple[object, ...], kwargs: dict[str, object]) -> object:
        """Call a host function: guest values in, a guest value out.

        Raises:
            BaseException: what the host function raised, rebuilt as a guest's exception.
            Halted: the host ends the program.
        """

    def is_guest_time(self) -> bool:
        """Whether guest code may run now; false once its program has ended."""

    def write(self, stream: str, text: str) -> None:
        """Print `text` on 'stdout' or 'stderr'.

        Raises:
            Halted: the program has printed too much.
        """


class Engine:
    """A guest session.

    Attributes:
        limits: those of the session.
        namespace: the globals of its programs; `base_names` are in it from the start.
        known: what the session knows about functions that may suspend.
        functions: the host functions that guest code can hold, by name.
        context: in which guest code runs; the decimal context is one of its variables.
        imports: the session's modules.
        programs: those whose code may be alive.
        owns_module: whether a module object is one of the session's proxies.
        sources: the texts of recent programs by file name, for tracebacks.
        rejected: the `SyntaxError` with which a program was refused, to tell it from a guest's own.
    """

    def __init__(self, port: Port, *, audit: bool = False) -> None:
        self.port = port
        self._audit = audit
        _hide_unraisable()
        self.limits = _NO_LIMITS
        self._begin()

    def reset(self) -> None:
        """Forget everything that guest code can have changed."""
        self.close()
        self._begin()
        gc.collect()  # while no guest's finaliser may run

    def close(self) -> None:
        """Let go of what the library remembers of this session."""
        self.imports.forget()

    def _begin(self) -> None:
        self.sources: dict[str, str] = {}
        self.rejected: SyntaxError | None = None
        self._program: pipeline.Program | None = None
        self.known = IDLE.known
        self.functions: dict[str, types.FunctionType] = {}
        self.programs: list[pipeline.Program] = []
        self.context = contextvars.Context()
        self.imports = imports.Imports(self.write)
        self._printing: list[str] = []
        self.import_module = self.imports.import_module
        self.import_root = self.imports.import_root
        self.import_call = self.imports.import_call
        self.import_from = self.imports.import_from
        self.owns_module = self.imports.owns
        self.print_target = self.imports.print_target
        self.namespace: dict[str, Any] = {
            '__name__': '__main__',
            '__doc__': None,
            '__builtins__': builtins.make_builtins(self),
            SESSION_KEY: self,
        }
        self.base_names = frozenset(self.namespace)
        self.namespace['__builtins__']['.leave'] = self._write_back
        if self._audit:
            from pymonty.runtime import audit

            self.namespace['__builtins__']['.audit'] = audit.make_check(self)

    def open(self, limits: Open) -> None:
        """Set the limits that the engine itself keeps."""
        self.limits = limits

    # -- programs

    def compile(
        self, source: str, script_name: str, functions: list[str], inputs: list[str], keep: bool = False
    ) -> None:
        """Compile a program and keep it for a `run` without source; `keep` as there.

        Raises:
            SyntaxError: it is no program that the sandbox admits.
        """
        self._program = self._compiled(source, script_name, functions, keep)

    def run(
        self,
        source: str | None,
        script_name: str,
        inputs: dict[str, object],
        functions: list[str],
        keep: bool = False,
    ) -> object:
        """Run a program with `inputs` as variables and `functions` as host functions.

        With `keep`, be ready for dumps of it.

        Returns:
            The value of its last expression, or None.

        Raises:
            BaseException: what the program raised and did not catch.
        """
        program = self._program
        if source is not None:
            program = self._compiled(source, script_name, functions, keep)
        if program is None:
            raise RuntimeError('there is no compiled program to run')
        self._program = None
        self.known = program.known
        if program.docstring is not None:
            self.namespace['__doc__'] = program.docstring
        namespace = self.namespace
        for name in functions:
            namespace[name] = self.host_function(name)
        namespace.update(inputs)
        code = program.code
        self.programs.append(program)
        try:
            if not code.co_flags & views.OPTIMIZED:
                return self._run_straight(code)
            return self.play(types.FunctionType(code, namespace), code)
        finally:
            if not any(type(const) is types.CodeType for const in code.co_consts):
                self.programs.pop()  # it leaves no code behind

    def _run_straight(self, code: types.CodeType) -> object:
        namespace = self.namespace
        try:
            value = self._limited(eval, code, namespace)
            return namespace.pop(RESULT, value)
        except BaseException:
            namespace.pop(RESULT, None)  # time may be up just then
            raise

    def play(self, function: Callable[[], object], code: types.CodeType) -> object:
        """Run `function`, which runs a program's module function or goes on with one, whose code is `code`.

        Raises:
            BaseException: what the program raised and did not catch.
        """
        try:
            result = self._limited(function)
            return _finish(result) if code.co_flags & _COROUTINE else result
        except BaseException as error:
            self._write_back_from(error, code)
            raise

    def _limited(self, function: Callable[..., object], *args: Any) -> object:
        """Call `function` in the session's context and with its recursion limit."""
        depth = self.limits.max_recursion_depth
        before = sys.getrecursionlimit()
        sys.setrecursionlimit(_UNLIMITED_DEPTH if depth is None else depth + _depth_here())
        try:
            return self.context.run(function, *args)
        finally:
            sys.setrecursionlimit(before)

    def _compiled(
        self, source: str, script_name: str, functions: list[str], keep: bool = False
    ) -> pipeline.Program:
        self._remember(script_name, source)
        before = sys.getrecursionlimit()
        sys.setrecursionlimit(max(before, _COMPILE_DEPTH))
        try:
            return pipeline.compile_program(
                source, script_name, frozenset(functions), self.known, audit=self._audit, keep=keep
            )
        except SyntaxError as error:
            self.rejected = error
            raise
        finally:
            sys.setrecursionlimit(before)

    def _remember(self, script_name: str, source: str) -> None:
        self.sources.pop(script_name, None)
        self.sources[script_name] = source
        if len(self.sources) > _MAX_SOURCES:
            del self.sources[next(iter(self.sources))]

    def source_line(self, script_name: str, line: int) -> str | None:
        """A line of a recent program, as a message can carry it."""
        lines = self.sources.get(script_name, '').splitlines()
        return scrub(lines[line - 1]) if 0 < line <= len(lines) else None

    def host_function(self, name: str) -> types.FunctionType:
        """The function that calls host function `name`."""
        if name not in self.functions:
            self.functions[name] = _host_function(self._call, name)
        return self.functions[name]

    # -- output and calls, in order

    def print(self, values: tuple[object, ...], sep: str, end: str) -> None:
        """Print to the session's output in one piece, unless a value's `__str__` prints or calls too."""
        self._catch_up()
        outer = self._printing
        pieces: list[str] = []
        self._printing = pieces
        try:
            for position, value in enumerate(values):
                if position:
                    pieces.append(sep)
                pieces.append(str.__str__(str(value)))  # an exact str, whatever `__str__` gave
            pieces.append(end)
        finally:
            self._printing = outer
            self.port.write('stdout', ''.join(pieces))

    def write(self, stream: str, text: str) -> None:
        """Write `text`, an exact str, to 'stdout' or 'stderr'."""
        self._catch_up()
        self.port.write(stream, text)

    def _call(self, name: str, args: tuple[object, ...], kwargs: dict[str, object]) -> object:
        self._catch_up()
        return self.port.call(name, args, {exact_str(key): value for key, value in kwargs.items()})

    def _catch_up(self) -> None:
        """Write what an unfinished `print` has so far."""
        if self._printing:
            text = ''.join(self._printing)
            self._printing.clear()
            self.port.write('stdout', text)

    # -- variables

    def _write_back(self, variables: dict[str, Any]) -> None:
        namespace = self.namespace
        for name, value in variables.items():
            if name[0] != '.':
                namespace[name] = value

    def _write_back_from(self, error: BaseException, code: types.CodeType) -> None:
        entry = error.__traceback__
        while entry is not None:
            if entry.tb_frame.f_code is code:
                self._write_back(entry.tb_frame.f_locals)
                return
            entry = entry.tb_next

    def import_star(self, name: str) -> None:
        """`from name import *` at module level."""
        self.namespace.update(self.imports.import_star(name))

    # -- eval and exec

    def evaluate(self, mode: str, source: Any, globals: Any, locals: Any, frame: types.FrameType) -> Any:
        """`eval` or `exec` of a text, in the caller's variables or in given dicts.

        Raises:
            SyntaxError: the text is nothing that the sandbox admits.
            TypeError: `source` is no text, or a namespace no dict.
        """
        if type(source) is bytes:
            source = source.decode()
        if not issubclass(type(source), str):
            raise TypeError(f'{mode}() arg 1 must be a string, bytes or code object')
        code = pipeline.compile_dynamic(exact_str(source), '<string>', mode)
        run = _RUN[mode]
        if globals is None:
            namespace = frame.f_globals
            return run(
                code, namespace, views.variables_of(frame) if locals is None else views.ExecLocals(locals)
            )
        if not issubclass(type(globals), dict):
            raise TypeError(f'{mode}() globals must be a dict, not {type(globals).__name__}')
        shown = views.behind(globals)
        if shown is not None:
            return run(code, shown, shown if locals is None else views.ExecLocals(locals))
        base = {name: self.namespace[name] for name in self.base_names}
        private = views.ExecGlobals(base, globals)
        try:
            return run(code, private, private if locals is None else views.ExecLocals(locals))
        finally:
            declared = {name: value for name, value in private.items() if name not in base}
            dict.update(globals, declared)  # by a `global` statement


_RUN: dict[str, Callable[..., Any]] = {'eval': eval, 'exec': exec}


def _host_function(call: Callable[..., object], name: str) -> types.FunctionType:
    def function(*args: object, **kwargs: object) -> object:
        return call(name, args, kwargs)

    function.__name__ = function.__qualname__ = name
    function.__module__ = '__main__'
    return function  # type: ignore[return-value]


def _hide_unraisable() -> None:
    """Keep what goes wrong in a guest's finalisers off the process's stderr."""
    if getattr(sys.unraisablehook, '__module__', '') == __name__:
        return
    before = sys.unraisablehook

    def report(unraisable: sys.UnraisableHookArgs) -> None:
        entry = unraisable.exc_traceback
        while entry is not None:
            if SESSION_KEY in entry.tb_frame.f_globals:
                return
            entry = entry.tb_next
        before(unraisable)

    sys.unraisablehook = report


def _finish(coroutine: Any) -> object:
    """Run the coroutine of a module that awaits; nothing here can make it wait."""
    try:
        coroutine.send(None)
    except StopIteration as done:
        return done.value
    coroutine.close()
    raise RuntimeError('the program awaits something that no event loop will ever answer')


RUNNERS = (Engine._limited.__code__, _finish.__code__)
"""The codes that run a program's outermost frame, whose value is the program's."""


def _depth_here() -> int:
    depth = 0
    frame: types.FrameType | None = sys._getframe()
    while frame is not None:
        depth += 1
        frame = frame.f_back
    return depth + 2
