"""Sessions, in which snippets run one after another on the same state, and the pools they come from.

What takes time to import is imported by what needs it, after the process was started that workers are forked
from (see `pymonty.host.spawn`).
"""

from __future__ import annotations

import os
from _thread import allocate_lock

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from pymonty.host.drive import Function, PrintCallback, Terms
    from pymonty.host.guest import Guest, Job
    from pymonty.host.pool import KernelWall
    from pymonty.limits import ResourceLimits
    from pymonty.wire.messages import Value


class Session:
    """A guest's variables, functions, classes and imports, which live on from one `run` to the next.

    Made by `Pool.session`. As a context manager it closes itself. A session runs one snippet at a time, from
    whichever thread; a second one meanwhile is a `RuntimeError`.

    >>> import pymonty
    >>> with pymonty.Pool(workers=1) as pool, pool.session(external_functions={'size': int.__abs__}) as s:
    ...     s.run('x = -40')
    ...     s.run('size(x) + 2')
    42
    """

    __slots__ = ('_functions', '_guest', '_inputs', '_script_name', '_terms')

    def __init__(
        self,
        guest: Guest,
        terms: Terms,
        inputs: dict[str, Value],
        functions: Mapping[str, Function],
        script_name: str,
    ) -> None:
        self._guest = guest
        self._terms = terms
        self._inputs = inputs  # those that the guest does not have yet
        self._functions = functions
        self._script_name = script_name

    def run(self, code: str, *, inputs: Mapping[str, object] | None = None) -> object:
        """Run a snippet and return the value of its last expression, or None.

        Args:
            code: Python source.
            inputs: variables to set before, by name.

        An error leaves the session's state as the snippet left it, and the session goes on; except that
        after `MontyCrashedError`, a time limit that the worker had to be killed for, or an exception of the
        host's own (such as one of `print_callback`), the session is over.

        Raises:
            MontySyntaxError: the snippet is no Python, or uses what the sandbox refuses. Nothing ran.
            MontyLimitError: one of the session's limits was used up.
            MontyRuntimeError: the snippet raised and did not catch.
            MontyConversionError: an input, the result, or something given to or returned by a host function
                cannot cross.
            MontyCrashedError: the worker died.
            MontyUnavailableError: the session or its pool is closed, or the session is over.
            RuntimeError: the session is running already.

        >>> import pymonty
        >>> with pymonty.Pool(workers=1) as pool, pool.session() as s:
        ...     s.run('total = sum(rows)', inputs={'rows': [1, 2, 3]})
        ...     s.run('total')
        6
        """
        from pymonty.errors import MontySyntaxError

        job = self._job(code, inputs)
        try:
            result = self._guest.run(job, self._terms)
        except MontySyntaxError:
            self._inputs = job.inputs
            raise
        return result

    async def run_async(self, code: str, *, inputs: Mapping[str, object] | None = None) -> object:
        """As `run`, off the event loop.

        External functions may be coroutine functions, which run on the event loop as part of the calling
        task; others run in a thread. Cancelling the task kills the guest and ends the session.

        Raises:
            MontyError: as `run`.

        >>> import asyncio, pymonty
        >>> async def fetch(url: str) -> str:
        ...     return f'contents of {url}'
        >>> async def main() -> object:
        ...     with pymonty.Pool(workers=1) as pool, pool.session(external_functions={'fetch': fetch}) as s:
        ...         return await s.run_async("fetch('a').upper()")
        >>> asyncio.run(main())
        'CONTENTS OF A'
        """
        from pymonty.errors import MontySyntaxError

        job = self._job(code, inputs)
        try:
            result = await self._guest.run_async(job, self._terms)
        except MontySyntaxError:
            self._inputs = job.inputs
            raise
        return result

    def close(self) -> None:
        """End the session at once, from any thread. Closing twice does nothing.

        >>> import pymonty
        >>> session = pymonty.Pool(workers=1).session()
        >>> session.close()
        >>> session.run('1')
        Traceback (most recent call last):
        pymonty.errors.MontyUnavailableError: the session is closed
        """
        self._guest.close()

    def __enter__(self) -> Session:
        return self

    def __exit__(self, *exc_info: object) -> None:
        self.close()

    def _job(self, code: str, inputs: Mapping[str, object] | None) -> Job:
        from pymonty.host.drive import encode_inputs
        from pymonty.host.guest import Job

        if type(code) is not str:
            raise TypeError(f'code is a str, not {type(code).__name__}')
        pending, self._inputs = self._inputs, {}
        if inputs:
            pending = pending | encode_inputs(inputs)
        return Job(code, self._script_name, pending, self._functions)


class Pool:
    """Worker processes kept ready, each for one session at a time.

    Args:
        workers: spare workers kept warm, so that a session starts with a message instead of a fork. More
            sessions than that may be open; each has a worker of its own.
        reuse: give a worker back after a session, reset, instead of killing it. Faster in bulk, and for
            sessions of one tenant only: what one session did to its worker, should it break the language
            wall, the next one would meet.
        kernel_wall: ``'required'`` refuses to work on a kernel that cannot lock workers down; ``'optional'``
            makes do with what there is (`pymonty doctor` shows it).
        max_sessions: sessions that may be open at once.

    A pool may be used from many threads and from asyncio. It belongs to the process that made it, not to
    one forked from that. As a context manager it closes itself.

    Raises:
        MontyUnavailableError: no worker can be started here.

    >>> import pymonty
    >>> with pymonty.Pool(workers=2) as pool:
    ...     with pool.session(inputs={'x': 40}) as s:
    ...         s.run('x + 2')
    42
    """

    __slots__ = ('__weakref__', '_workers')

    def __init__(
        self,
        workers: int = 2,
        *,
        reuse: bool = False,
        kernel_wall: KernelWall = 'required',
        max_sessions: int = 256,
    ) -> None:
        if workers < 0 or max_sessions < 1:
            raise ValueError('a pool has at least 0 spare workers and 1 session')
        if kernel_wall not in ('required', 'optional'):
            raise ValueError(f"kernel_wall is 'required' or 'optional', not {kernel_wall!r}")
        from pymonty.host.spawn import Process

        process = Process() if workers else None  # first of all: it starts up while this one imports the rest
        from pymonty.host.pool import Workers

        self._workers = Workers(
            workers, reuse=reuse, kernel_wall=kernel_wall, max_sessions=max_sessions, process=process
        )

    def session(
        self,
        *,
        inputs: Mapping[str, object] | None = None,
        external_functions: Mapping[str, Function] | None = None,
        limits: ResourceLimits | None = None,
        print_callback: PrintCallback | None = None,
        dataclasses: Sequence[type] = (),
        script_name: str = '<session>',
    ) -> Session:
        """Open a session.

        Args:
            inputs: variables that the guest has from the start, by name; copied now.
            external_functions: what the guest may call, by name. An exception that one raises is raised in
                the guest as the nearest builtin type.
            limits: what each run may use; `ResourceLimits()` if None.
            print_callback: called with ``'stdout'`` or ``'stderr'`` and printed text, in order with the
                calls of functions; without it, text goes to the host's own streams.
            dataclasses: dataclasses whose instances come back from the guest as themselves.
            script_name: the file name in tracebacks.

        Raises:
            MontyConversionError: an input cannot cross.
            MontyUnavailableError: the pool is closed, or `max_sessions` are open.

        >>> import pymonty
        >>> said = []
        >>> with pymonty.Pool(workers=1) as pool:
        ...     with pool.session(print_callback=lambda stream, text: said.append((stream, text))) as s:
        ...         s.run('print("hello")')
        >>> said
        [('stdout', 'hello\\n')]
        """
        from pymonty.host.drive import encode_inputs
        from pymonty.host.terms import terms

        wire = encode_inputs(inputs) if inputs else {}
        functions = dict(external_functions) if external_functions else {}
        return Session(self.guest(), terms(limits, print_callback, dataclasses), wire, functions, script_name)

    def guest(self) -> Guest:
        """A fresh guest in a worker of its own, for those who build on pools."""
        from pymonty.host.guest import WorkerGuest

        return WorkerGuest(self._workers)

    @property
    def closed(self) -> bool:
        """True once no session can be opened any more."""
        return bool(self._workers.closed)

    def close(self) -> None:
        """Kill all workers; open sessions are over. Closing twice does nothing.

        >>> import pymonty
        >>> pool = pymonty.Pool(workers=1)
        >>> pool.close()
        >>> pool.session()
        Traceback (most recent call last):
        pymonty.errors.MontyUnavailableError: the pool is closed; open a new one
        """
        self._workers.close()

    def __enter__(self) -> Pool:
        return self

    def __exit__(self, *exc_info: object) -> None:
        self.close()


_default: Pool | None = None
_default_lock = allocate_lock()


def default_pool() -> Pool:
    """The pool that programs share which were given none: started on first use, closed at exit.

    A forked child of the host has one of its own.

    Raises:
        MontyUnavailableError: no worker can be started here.
    """
    global _default
    with _default_lock:
        if _default is None:
            _default = Pool()
        return _default


def _forget_default() -> None:
    global _default, _default_lock
    _default = None
    _default_lock = allocate_lock()


os.register_at_fork(after_in_child=_forget_default)
