"""One program, compiled once and run any number of times.

What takes time to import is imported by what needs it, after the process was started that workers are forked
from (see `pymonty.host.spawn`).
"""

from __future__ import annotations

from pymonty.session import default_pool

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence
    from typing import Any, Literal

    from pymonty.host.drive import Function, PrintCallback, Terms
    from pymonty.host.guest import Guest, Job
    from pymonty.host.inline import InlineGuest
    from pymonty.host.paused import PausedRun
    from pymonty.limits import ResourceLimits
    from pymonty.pausing import MontyComplete, MontySnapshot
    from pymonty.session import Pool
    from pymonty.typecheck.gate import ProgramGate

_NONE: frozenset[str] = frozenset()


class Monty:
    """A program: compiled at once, in a worker that then waits to run it.

    Args:
        code: Python source. The value of its last expression is the result of a run.
        inputs: names of the variables that every run must give it. If None, a run may give it any.
        external_functions: names of the functions that every run must give it; a run may give it more.
        script_name: the file name in tracebacks.
        isolation: ``'process'`` runs it in a locked-down worker process; ``'inline'`` in this process,
            behind the language wall alone, for code that would otherwise be given to `exec`.
        dataclasses: dataclasses whose instances come back from the program as themselves.
        pool: where its workers come from; a shared one if None.
        type_check: check it with ty before it runs: now, if there are stubs, and else before each run,
            against the very functions and inputs of that run.
        type_check_stubs: the text of a stub file that declares what it is given; `stubs` makes one.

    The first run has the worker that compiled the program; each later one has a fresh worker, and all of
    them start with nothing but their inputs. A program may be run by several threads at once.

    Raises:
        MontySyntaxError: the source is no Python, or uses what the sandbox refuses.
        MontyLimitError: compiling it took more than 10 seconds or 256 MiB.
        MontyUnavailableError: no worker can be had.
        MontyTypingError: the type checker found errors.
        MontyCheckerError: the type checker could not judge it.
        ValueError: an argument is not what it has to be; `type_check_stubs` is no Python.

    >>> import pymonty
    >>> program = pymonty.Monty('fetch(url).upper()', inputs=['url'], external_functions=['fetch'])
    >>> program.run(inputs={'url': 'a'}, external_functions={'fetch': lambda url: f'contents of {url}'})
    'CONTENTS OF A'
    >>> pymonty.Monty('x =')
    Traceback (most recent call last):
    pymonty.errors.MontySyntaxError: SyntaxError: invalid syntax
    """

    __slots__ = (
        '_code',
        '_dataclasses',
        '_functions',
        '_gate',
        '_inline',
        '_inputs',
        '_pool',
        '_ready',
        '_script_name',
        '_type_check',
    )

    def __init__(
        self,
        code: str,
        *,
        inputs: Iterable[str] | None = None,
        external_functions: Iterable[str] = (),
        script_name: str = 'main.py',
        isolation: Literal['process', 'inline'] = 'process',
        dataclasses: Sequence[type] = (),
        pool: Pool | None = None,
        type_check: bool = False,
        type_check_stubs: str | None = None,
    ) -> None:
        if type(code) is not str:
            raise TypeError(f'code is a str, not {type(code).__name__}')
        if isolation not in ('process', 'inline'):
            raise ValueError(f"isolation is 'process' or 'inline', not {isolation!r}")
        self._code = code
        self._inputs = None if inputs is None else _names('inputs', inputs)
        self._functions = _names('external_functions', external_functions) if external_functions else _NONE
        self._script_name = script_name
        self._inline = isolation == 'inline'
        self._dataclasses = dataclasses
        self._pool = pool
        self._type_check = type_check
        if type_check:
            from pymonty.typecheck.process import start_ahead

            start_ahead()
        guest = self._guest()
        try:
            self._gate = self._make_gate(type_check_stubs) if type_check or type_check_stubs else None
            guest.compile(
                code,
                script_name,
                list(self._functions),
                list(self._inputs or ()),
                _host().COMPILING,
            )
            if type_check and type_check_stubs is not None:
                self.type_check()
        except BaseException:
            guest.close()
            raise
        self._ready: list[Guest] = [guest]  # the guest that has it compiled, until a run takes it

    def type_check(self, stubs: str | None = None) -> None:
        """Check the program against stubs, without running it.

        Args:
            stubs: the text of a stub file that declares what it is given; if None, the `type_check_stubs`
                that it was made with. What is declared in `inputs` and `external_functions` alone is `Any`.

        Raises:
            MontyTypingError: there are errors; its `diagnostics` say where.
            MontyCheckerError: the type checker could not judge it.
            ValueError: `stubs` is no Python.

        >>> import pymonty
        >>> program = pymonty.Monty('total(rows).upper()', external_functions=['total'], inputs=['rows'])
        >>> program.type_check()
        >>> program.type_check('def total(rows: list[int]) -> int: ...')
        Traceback (most recent call last):
        pymonty.errors.MontyTypingError: main.py:1:1: error[missing-attribute] Object of type `int` has no...
        """
        if self._gate is None:
            self._gate = self._make_gate(None)
        self._gate.check({}, stubs)

    def run(
        self,
        *,
        inputs: Mapping[str, object] | None = None,
        external_functions: Mapping[str, Function] | None = None,
        limits: ResourceLimits | None = None,
        print_callback: PrintCallback | None = None,
    ) -> object:
        """Run the program and return the value of its last expression, or None.

        Args:
            inputs: values of its input variables, by name.
            external_functions: what it may call, by name. An exception that one raises is raised in the
                program as the nearest builtin type, and may be caught there.
            limits: what the run may use; `ResourceLimits()` if None.
            print_callback: called with ``'stdout'`` or ``'stderr'`` and printed text, in order with the
                calls of functions; without it, text goes to the host's own streams.

        Raises:
            MontyLimitError: a limit was used up.
            MontyRuntimeError: the program raised and did not catch.
            MontyConversionError: an input, the result, or something given to or returned by a host function
                cannot cross.
            MontyCrashedError: the worker died.
            MontyUnavailableError: no worker can be had.
            MontyTypingError: the program was made with `type_check`, and there are errors.
            MontyCheckerError: … and the type checker could not judge it.
            TypeError: a declared input or function is missing, or an input is not declared.
            ValueError: `limits.max_memory` is a number, and the program runs inline.

        >>> import pymonty
        >>> pymonty.Monty('10 ** 20').run()
        100000000000000000000
        >>> pymonty.Monty('1 / 0').run()
        Traceback (most recent call last):
        pymonty.errors.MontyRuntimeError: ZeroDivisionError: division by zero
        """
        job, how = self._prepare(inputs, external_functions, limits, print_callback)
        self._check(external_functions, inputs)
        guest = self._take()
        try:
            return guest.run(job, how)
        finally:
            guest.close()

    def start(
        self,
        *,
        inputs: Mapping[str, object] | None = None,
        external_functions: Iterable[str] = (),
        limits: ResourceLimits | None = None,
        print_callback: PrintCallback | None = None,
    ) -> MontySnapshot | MontyComplete:
        """Run the program to its first call of a function of the host's, and stop there.

        Args:
            inputs: as in `run`.
            external_functions: names of functions that it may call besides those declared. Every call of
                one stops it.
            limits: as in `run`. Time does not count while the program stands still.
            print_callback: as in `run`.

        Returns:
            A `MontySnapshot`, which can be resumed, dumped and forked; or a `MontyComplete` where the program
            came to its end without a call.

        Raises:
            MontyError: as `run`.
            MontyUnavailableError: the program runs inline, where it cannot be paused.
            TypeError: a declared input is missing, or an input is not declared.

        >>> import pymonty
        >>> program = pymonty.Monty('price("tea") * 2', external_functions=['price'])
        >>> snapshot = program.start()
        >>> snapshot
        <MontySnapshot main.py: price('tea')>
        >>> snapshot.resume(return_value=3)
        MontyComplete(output=6)
        """
        external_functions = list(external_functions)
        self._check(dict.fromkeys(external_functions), inputs)
        run, job = self._paused_run(inputs, external_functions, limits, print_callback)
        from pymonty.pausing import step_of

        return step_of(run, run.start(job))

    async def start_async(
        self,
        *,
        inputs: Mapping[str, object] | None = None,
        external_functions: Iterable[str] = (),
        limits: ResourceLimits | None = None,
        print_callback: PrintCallback | None = None,
    ) -> MontySnapshot | MontyComplete:
        """As `start`, off the event loop. Cancelling the task ends the program.

        Raises:
            MontyError: as `start`.
            TypeError: as `start`.
        """
        external_functions = list(external_functions)
        await self._check_async(dict.fromkeys(external_functions), inputs)
        run, job = self._paused_run(inputs, external_functions, limits, print_callback)
        from pymonty.pausing import step_of

        return step_of(run, await run.start_async(job))

    async def run_async(
        self,
        *,
        inputs: Mapping[str, object] | None = None,
        external_functions: Mapping[str, Function] | None = None,
        limits: ResourceLimits | None = None,
        print_callback: PrintCallback | None = None,
    ) -> object:
        """As `run`, off the event loop.

        External functions may be coroutine functions, which run on the event loop as part of the calling
        task; others run in a thread. Cancelling the task kills the program.

        Raises:
            MontyError: as `run`.
            TypeError: as `run`.
            ValueError: as `run`.

        >>> import asyncio, pymonty
        >>> async def fetch(url: str) -> str:
        ...     await asyncio.sleep(0.01)
        ...     return f'contents of {url}'
        >>> program = pymonty.Monty("fetch('a')", external_functions=['fetch'])
        >>> asyncio.run(program.run_async(external_functions={'fetch': fetch}))
        'contents of a'
        """
        job, how = self._prepare(inputs, external_functions, limits, print_callback)
        await self._check_async(external_functions, inputs)
        guest = self._take()
        try:
            return await guest.run_async(job, how)
        finally:
            guest.close()

    def _check(self, functions: Mapping[str, object] | None, inputs: Mapping[str, object] | None) -> None:
        """What `type_check` asks for ahead of a run."""
        if self._type_check and self._gate is not None:
            self._gate.check({**(functions or {}), **(inputs or {})})

    async def _check_async(
        self, functions: Mapping[str, object] | None, inputs: Mapping[str, object] | None
    ) -> None:
        if self._type_check and self._gate is not None:
            await self._gate.check_async({**(functions or {}), **(inputs or {})})

    def _make_gate(self, written: str | None) -> ProgramGate:
        from pymonty.typecheck.checker import shared
        from pymonty.typecheck.gate import ProgramGate

        shared.warm()
        names = sorted(self._functions | (self._inputs or _NONE))
        return ProgramGate(self._code, self._script_name, names, written)

    def _prepare(
        self,
        inputs: Mapping[str, object] | None,
        functions: Mapping[str, Function] | None,
        limits: ResourceLimits | None,
        print_callback: PrintCallback | None,
    ) -> tuple[Job, Terms]:
        host = _host()
        inputs, functions = inputs or {}, dict(functions or {})
        if missing := self._functions - functions.keys():
            raise TypeError(f'no function was given for {_listed(missing)}, declared in external_functions')
        if self._inputs is not None:
            if missing := self._inputs - inputs.keys():
                raise TypeError(f'no value was given for {_listed(missing)}, declared in inputs')
            if extra := inputs.keys() - self._inputs:
                raise TypeError(f'{_listed(extra)} is not declared in inputs')
        job = host.Job(self._code, self._script_name, host.encode_inputs(inputs), functions)
        return job, host.terms(limits, print_callback, self._dataclasses)

    def _paused_run(
        self,
        inputs: Mapping[str, object] | None,
        names: Iterable[str],
        limits: ResourceLimits | None,
        print_callback: PrintCallback | None,
    ) -> tuple[PausedRun, Job]:
        if self._inline:
            from pymonty.errors import MontyUnavailableError

            raise MontyUnavailableError(
                "a program with isolation='inline' shares this process's stack, and cannot be paused; "
                "leave isolation out, or use isolation='process'"
            )
        from pymonty.host.paused import PausedRun

        declared = self._functions | _names('external_functions', names)
        job, how = self._prepare(inputs, dict.fromkeys(declared, _never_called), limits, print_callback)
        guest: Any = self._take()
        return PausedRun(guest, how, job.script_name, declared, owns_guest=True), job

    def _take(self) -> Guest:
        """The guest that waits with the program compiled, or another one."""
        try:
            guest = self._ready.pop()
        except IndexError:
            return self._guest()
        if guest.usable:
            return guest
        return self._guest()

    def _guest(self) -> Guest:
        if self._inline:
            return _inline()()
        return (self._pool or default_pool()).guest()


def _host() -> Any:
    """The module of what a run goes by; imported once, as even a repeated import takes a while."""
    global _host_module
    if _host_module is None:
        from pymonty.host import terms

        _host_module = terms
    return _host_module


def _inline() -> type[InlineGuest]:
    global _inline_guest
    if _inline_guest is None:
        from pymonty.host.inline import InlineGuest

        _inline_guest = InlineGuest
    return _inline_guest


_host_module: Any = None
_inline_guest: type[InlineGuest] | None = None


def _never_called() -> None:
    """Stands for a function whose calls stop the program."""


def _names(argument: str, names: Iterable[str]) -> frozenset[str]:
    if isinstance(names, str):
        raise TypeError(f'{argument} is a list of names, not one str')
    names = frozenset(names)
    for name in names:
        if type(name) is not str or not name.isidentifier():
            raise ValueError(f'{argument} names {name!r}, which is no identifier')
    return names


def _listed(names: Iterable[str]) -> str:
    return ', '.join(map(repr, sorted(names)))
