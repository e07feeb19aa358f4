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
    from pymonty.host.guest import Job, WorkerGuest
    from pymonty.host.paused import PausedRun
    from pymonty.host.pool import KernelWall
    from pymonty.limits import ResourceLimits
    from pymonty.pausing import MontyComplete, MontySnapshot
    from pymonty.typecheck.gate import SessionGate
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

    __slots__ = ('_functions', '_gate', '_guest', '_inputs', '_script_name', '_terms')

    def __init__(
        self,
        guest: WorkerGuest,
        terms: Terms,
        inputs: dict[str, Value],
        functions: Mapping[str, Function],
        script_name: str,
        gate: SessionGate | None = None,
    ) -> None:
        self._guest = guest
        self._gate = gate
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
            MontyTypingError: the session was opened with `type_check`, and there are errors. Nothing ran.
            MontyCheckerError: … and the type checker could not judge the snippet. Nothing ran.
            RuntimeError: the session is running already.

        >>> import pymonty
        >>> with pymonty.Pool(workers=1) as pool, pool.session() as s:
        ...     s.run('total = sum(rows)', inputs={'rows': [1, 2, 3]})
        ...     s.run('total')
        6
        """
        from pymonty.errors import MontySyntaxError

        if self._gate is not None:
            self._gate.check(code, inputs)
        job = self._job(code, inputs)
        try:
            result = self._guest.run(job, self._terms)
        except MontySyntaxError:
            self._inputs = job.inputs
            raise
        if self._gate is not None:
            self._gate.ran(code)
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

        if self._gate is not None:
            await self._gate.check_async(code, inputs)
        job = self._job(code, inputs)
        try:
            result = await self._guest.run_async(job, self._terms)
        except MontySyntaxError:
            self._inputs = job.inputs
            raise
        if self._gate is not None:
            self._gate.ran(code)
        return result

    def start(
        self, code: str, *, inputs: Mapping[str, object] | None = None
    ) -> MontySnapshot | MontyComplete:
        """Run a snippet to its first call of a function of the host's, and stop there.

        The snapshot that this gives is the session's turn: until it has come to its end, the session runs
        nothing else. Where it is closed, or dropped without being resumed, the session is over. The functions
        that the session was given are not called, but by `MontySnapshot.resume_with` and its kin.

        Args:
            code: Python source.
            inputs: variables to set before, by name.

        Raises:
            MontyError: as `run`.
            RuntimeError: the session is running already.

        >>> import pymonty
        >>> functions = {'ask': lambda question: 6}
        >>> with pymonty.Pool(workers=1) as pool, pool.session(external_functions=functions) as s:
        ...     snapshot = s.start('answer = ask("how many?")')
        ...     end = snapshot.resume(return_value=7)
        ...     s.run('answer * ask("times?")')
        42
        """
        from pymonty.errors import MontySyntaxError
        from pymonty.pausing import step_of

        if self._gate is not None:
            self._gate.check(code, inputs)
        job = self._job(code, inputs)
        run = self._paused_run(job)
        try:
            return step_of(run, run.start(job))
        except MontySyntaxError:
            self._inputs = job.inputs
            raise

    async def start_async(
        self, code: str, *, inputs: Mapping[str, object] | None = None
    ) -> MontySnapshot | MontyComplete:
        """As `start`, off the event loop. Cancelling the task ends the session.

        Raises:
            MontyError: as `start`.
            RuntimeError: as `start`.
        """
        from pymonty.errors import MontySyntaxError
        from pymonty.pausing import step_of

        if self._gate is not None:
            await self._gate.check_async(code, inputs)
        job = self._job(code, inputs)
        run = self._paused_run(job)
        try:
            return step_of(run, await run.start_async(job))
        except MontySyntaxError:
            self._inputs = job.inputs
            raise

    def dump(self) -> bytes:
        """The session as it stands between runs, as bytes: variables, functions, classes and imports.

        Signed if the pool has a `snapshot_key`. The session stays as it is.

        Raises:
            MontySnapshotError: it holds something that has no form in a snapshot; the message names it.
            MontyCrashedError: the worker died.
            MontyUnavailableError: the session or its pool is closed, or the session is over.
            RuntimeError: the session is running, or stands at a call: `MontySnapshot.dump` is for that.

        >>> import pymonty
        >>> with pymonty.Pool(workers=1) as pool:
        ...     with pool.session() as s:
        ...         s.run('def double(n): return 2 * n')
        ...         state = s.dump()
        ...     with pool.load_session(state) as s:
        ...         s.run('double(21)')
        42
        """
        from pymonty.host.paused import dump_session

        if self._inputs or not self._guest.has_run:
            self.run('')
        return dump_session(self._guest, self._terms, self._script_name, self._functions)

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

    def _paused_run(self, job: Job) -> PausedRun:
        from pymonty.host.paused import PausedRun

        try:
            return PausedRun(self._guest, self._terms, job.script_name, job.functions, owns_guest=False)
        except RuntimeError:
            self._inputs = job.inputs
            raise

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
        snapshot_key: what snapshots are signed with (HMAC-SHA256). A pool with a key loads those that were
            signed with it, and no others; one without loads only unsigned ones.

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
        snapshot_key: bytes | None = None,
    ) -> None:
        if workers < 0 or max_sessions < 1:
            raise ValueError('a pool has at least 0 spare workers and 1 session')
        if kernel_wall not in ('required', 'optional'):
            raise ValueError(f"kernel_wall is 'required' or 'optional', not {kernel_wall!r}")
        if snapshot_key is not None and not (type(snapshot_key) is bytes and len(snapshot_key) >= 16):
            raise ValueError('snapshot_key is bytes, at least 16 of them and nobody else to know')
        from pymonty.host.spawn import Process

        process = Process() if workers else None  # first of all: it starts up while this one imports the rest
        from pymonty.host.pool import Workers

        self._workers = Workers(
            workers, reuse=reuse, kernel_wall=kernel_wall, max_sessions=max_sessions, process=process
        )
        self._workers.snapshot_key = snapshot_key

    def session(
        self,
        *,
        inputs: Mapping[str, object] | None = None,
        external_functions: Mapping[str, Function] | None = None,
        limits: ResourceLimits | None = None,
        print_callback: PrintCallback | None = None,
        dataclasses: Sequence[type] = (),
        script_name: str = '<session>',
        type_check: bool = False,
        type_check_stubs: str | None = None,
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
            type_check: check each snippet with ty before any of it runs, in the context of those that ran.
            type_check_stubs: the text of a stub file that declares what the guest is given; where it is
                silent, the functions and inputs themselves are asked.

        Raises:
            MontyConversionError: an input cannot cross.
            MontyUnavailableError: the pool is closed, or `max_sessions` are open.
            MontyCheckerError: the type checker cannot be started.
            ValueError: `type_check_stubs` is no Python.

        >>> import pymonty
        >>> said = []
        >>> with pymonty.Pool(workers=1) as pool:
        ...     with pool.session(print_callback=lambda stream, text: said.append((stream, text))) as s:
        ...         s.run('print("hello")')
        >>> said
        [('stdout', 'hello\\n')]
        """
        if type_check:
            from pymonty.typecheck.process import start_ahead

            start_ahead()
        from pymonty.host.drive import encode_inputs
        from pymonty.host.terms import terms

        wire = encode_inputs(inputs) if inputs else {}
        functions = dict(external_functions) if external_functions else {}
        gate = None
        if type_check:
            from pymonty.typecheck.gate import SessionGate

            gate = SessionGate({**functions, **(inputs or {})}, script_name, type_check_stubs)
        how = terms(limits, print_callback, dataclasses)
        guest = self.guest()
        guest.open(how)
        return Session(guest, how, wire, functions, script_name, gate)

    def load_session(
        self,
        data: bytes,
        *,
        external_functions: Mapping[str, Function] | None = None,
        limits: ResourceLimits | None = None,
        print_callback: PrintCallback | None = None,
        dataclasses: Sequence[type] = (),
    ) -> Session:
        """Open a session that goes on where `Session.dump` was called, in this process or any other.

        Args:
            data: what `dump` gave. It may be loaded any number of times.
            external_functions: what the guest may call, by name: at least what it could call before.
            limits: what each run may use. If None, what each could before, but for an unsigned snapshot no
                more than `ResourceLimits()` allows.
            print_callback: as in `session`.
            dataclasses: as in `session`.

        Raises:
            MontySnapshotError: the bytes are damaged, of another version, signed with another key, or not the
                state of an idle session. The message gives the reason.
            MontyLimitError: the session has no room in the limits.
            MontyUnavailableError: the pool is closed, or `max_sessions` are open.
            TypeError: a function that the session had is missing.

        >>> import pymonty
        >>> with pymonty.Pool(workers=1, snapshot_key=b'a secret of mine') as pool:
        ...     with pool.session(inputs={'x': 40}) as s:
        ...         state = s.dump()
        ...     with pool.load_session(state) as s:
        ...         s.run('x + 2')
        42
        """
        from pymonty.host.paused import load_session

        functions = dict(external_functions or {})
        guest, how, name = load_session(self._workers, data, functions, limits, print_callback, dataclasses)
        return Session(guest, how, {}, functions, name)

    def guest(self) -> WorkerGuest:
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
