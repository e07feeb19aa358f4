"""Programs that stand still at a call of the host's: `MontySnapshot`, and what comes at the end of one.

A snapshot stands for one moment of a run. `resume` leads to the next moment, which is another snapshot, or to
the end. In between it can be dumped to bytes, be forked, and do without its worker. (The run itself is a
`pymonty.host.paused.PausedRun`, which goes from one snapshot to the next.)
"""

from __future__ import annotations

import threading
from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, TypeAlias

from pymonty.errors import Frame, MontySnapshotError
from pymonty.host.drive import Finished, Function, Functions, Pause, PrintCallback, attempt, attempt_async
from pymonty.host.paused import PausedRun, frame_of, limits_of
from pymonty.host.terms import terms
from pymonty.snapshot.format import seal, unseal

if TYPE_CHECKING:
    from pymonty.limits import ResourceLimits
    from pymonty.session import Pool
    from pymonty.wire.messages import Raise, Return

_NOT_GIVEN: Any = object()
_RESUMED = 'the snapshot was resumed already; dump or fork one first to go on from there more than once'
_CLOSED = 'the snapshot is closed'


class MontyComplete:
    """A program that has come to its end.

    Attributes:
        output: the value of its last expression, or None.
    """

    __slots__ = ('output',)

    def __init__(self, output: object) -> None:
        self.output = output

    def __repr__(self) -> str:
        return f'MontyComplete(output={self.output!r})'


class MontySnapshot:
    """A program that stands still at a call of a function of the host's, and waits for its result.

    Made by `Monty.start`, `Session.start`, `load`, `fork` and `resume`. It resumes once: `resume` gives the
    next snapshot, or a `MontyComplete`. One that is closed, or dropped unresumed, frees its worker.

    Attributes:
        function_name, args, kwargs: the call.
        call_id: its number in the run, from 1.
        script_name: the file name of the program.
        position: where in the program it is: the innermost frame.

    >>> import pymonty
    >>> program = pymonty.Monty('fetch(url).upper()', inputs=['url'], external_functions=['fetch'])
    >>> snapshot = program.start(inputs={'url': 'a'})
    >>> snapshot.function_name, snapshot.args, snapshot.position.line
    ('fetch', ('a',), 1)
    >>> state = snapshot.dump()                     # bytes, for a file or a database
    >>> restored = pymonty.MontySnapshot.load(state)    # now, or in another process
    >>> restored.resume(return_value='contents of a').output
    'CONTENTS OF A'
    """

    __slots__ = (
        '__weakref__',
        '_gone',
        '_lock',
        '_run',
        'args',
        'call_id',
        'function_name',
        'kwargs',
        'position',
        'script_name',
    )

    def __init__(self, run: PausedRun) -> None:
        call = run.pause
        self.function_name: str = call.name
        self.args: tuple[Any, ...] = call.args
        self.kwargs: dict[str, Any] = call.kwargs
        self.call_id: int = call.call_id
        self.script_name: str = run.script_name
        self.position: Frame | None = frame_of(call.position)
        self._run = run
        self._gone = ''  # why it can do nothing any more
        self._lock = threading.Lock()

    def __repr__(self) -> str:
        given = [*map(repr, self.args), *(f'{name}={value!r}' for name, value in self.kwargs.items())]
        return f'<MontySnapshot {self.script_name}: {self.function_name}({", ".join(given)})>'

    # -- from bytes and to bytes

    @classmethod
    def load(
        cls,
        data: bytes,
        *,
        pool: Pool | None = None,
        limits: ResourceLimits | None = None,
        print_callback: PrintCallback | None = None,
        dataclasses: Sequence[type] = (),
    ) -> MontySnapshot:
        """A paused program from the bytes of a `dump`, made in this process or any other.

        The bytes are checked now; the program itself is made again in a worker when it resumes, as anybody
        may have written them. They may be loaded any number of times.

        Args:
            data: what `dump` gave.
            pool: where its worker comes from; a shared one if None. A pool with a `snapshot_key` takes
                snapshots that were signed with it and no others; one without takes only unsigned ones.
            limits: in place of those it was started with; what it has used of them already counts. If None,
                those it was started with, but for an unsigned snapshot no more than `ResourceLimits()`
                allows.
            print_callback: as in `Monty.run`.
            dataclasses: as in `Monty`.

        Raises:
            MontySnapshotError: they are damaged, of another version, signed with another key, or not the
                state of a paused program. The message gives the reason.
            MontyConversionError: an argument of the pending call cannot cross.
            MontyUnavailableError: no worker can be had.

        >>> import pymonty
        >>> state = pymonty.Monty('ask("name") * 2', external_functions=['ask']).start().dump()
        >>> [pymonty.MontySnapshot.load(state).resume(return_value=name).output for name in ('a', 'b')]
        ['aa', 'bb']
        """
        if not isinstance(data, (bytes, bytearray, memoryview)):
            raise TypeError(f'data is bytes, not {type(data).__name__}')
        if pool is None:
            from pymonty.session import default_pool

            pool = default_pool()
        workers = pool._workers
        saved = unseal(bytes(data), workers.snapshot_key)
        how = terms(limits_of(saved, limits), print_callback, dataclasses)
        return cls(PausedRun.of_snapshot(workers, saved, how))

    def dump(self) -> bytes:
        """The program as it stands, as bytes; signed if its pool has a `snapshot_key`.

        It goes on standing there, undisturbed: it can be resumed, and dumped again.

        Raises:
            MontySnapshotError: the program holds, or stands in, something that has no form in a snapshot. The
                message names it and a way round; it can still be resumed. Or it was resumed already.
            MontyCrashedError: its worker died.
            MontyUnavailableError: the snapshot or its pool is closed.
        """
        with self._lock:
            self._check()
            header, image, _ = self._run.save()
            return seal(header, image, self._run.key)

    def fork(self, count: int) -> list[MontySnapshot]:
        """So many independent snapshots of the same moment; this one can be resumed, too.

        They have workers once they resume.

        Raises:
            MontyError: as `dump`.

        >>> import pymonty
        >>> snapshot = pymonty.Monty('n = choose()\\nn * n', external_functions=['choose']).start()
        >>> branches = snapshot.fork(3)
        >>> [branch.resume(return_value=number).output for number, branch in enumerate(branches)]
        [0, 1, 4]
        """
        with self._lock:
            self._check()
            return [MontySnapshot(self._run.copy()) for _ in range(count)]

    def park(self) -> None:
        """Dump into this object and free the worker; `resume` brings the program back by itself.

        Raises:
            MontyError: as `dump`.

        >>> import pymonty
        >>> snapshot = pymonty.Monty('wait() + 1', external_functions=['wait']).start()
        >>> snapshot.park()
        >>> snapshot.resume(return_value=1)
        MontyComplete(output=2)
        """
        with self._lock:
            self._check()
            self._run.park()

    # -- going on

    def resume(
        self, *, return_value: object = _NOT_GIVEN, exception: BaseException = _NOT_GIVEN
    ) -> MontySnapshot | MontyComplete:
        """Give the call its result, and run to the next call or the end.

        Args:
            return_value: what the function returned.
            exception: or what it raised; the program sees the nearest builtin type, and may catch it.

        Raises:
            MontyRuntimeError: the program raised and did not catch.
            MontyLimitError: a limit was used up.
            MontyConversionError: the value cannot cross, and the snapshot is as before; or the program's
                result, or what it gives to its next call, cannot.
            MontySnapshotError: it was resumed already; or it was loaded, and cannot be made again.
            MontyCrashedError: the worker died.
            MontyUnavailableError: the snapshot or its pool is closed, or no worker can be had.
            TypeError: neither was given, or both.

        >>> import pymonty
        >>> code = '''
        ... try:
        ...     read('a')
        ... except OSError as error:
        ...     result = f'no luck: {error}'
        ... result
        ... '''
        >>> snapshot = pymonty.Monty(code, external_functions=['read']).start()
        >>> snapshot.resume(exception=OSError('disk on fire'))
        MontyComplete(output='no luck: disk on fire')
        """
        answer = self._answer(return_value, exception)
        self._claim()
        try:
            return self._next(self._run.go_on(answer))
        except BaseException:
            self._unclaim()
            raise

    async def resume_async(
        self, *, return_value: object = _NOT_GIVEN, exception: BaseException = _NOT_GIVEN
    ) -> MontySnapshot | MontyComplete:
        """As `resume`, off the event loop. Cancelling the task ends the program.

        Raises:
            MontyError: as `resume`.
            TypeError: as `resume`.
        """
        answer = self._answer(return_value, exception)
        self._claim()
        try:
            return self._next(await self._run.go_on_async(answer))
        except BaseException:
            self._unclaim()
            raise

    def resume_with(self, functions: Mapping[str, Function]) -> MontySnapshot | MontyComplete:
        """Answer the call by calling `functions[self.function_name]`, and run to the next one or the end.

        Raises:
            MontyError: as `resume`. Where what the function returned cannot cross, the snapshot is as before.
            TypeError: the function is not among them.

        >>> import pymonty
        >>> step = pymonty.Monty('read(1) + read(2)', external_functions=['read']).start()
        >>> while isinstance(step, pymonty.MontySnapshot):
        ...     step = step.resume_with({'read': lambda number: number * 10})
        >>> step.output
        30
        """
        function = self._pick(functions)
        self._check()
        value, error = attempt(function, self.args, self.kwargs)
        return self.resume(exception=error) if error is not None else self.resume(return_value=value)

    async def resume_with_async(self, functions: Mapping[str, Function]) -> MontySnapshot | MontyComplete:
        """As `resume_with`, off the event loop.

        Coroutine functions run as part of this task, others in a thread.

        Raises:
            MontyError: as `resume_with`.
            TypeError: as `resume_with`.
        """
        function = self._pick(functions)
        self._check()
        value, error = await attempt_async(function, self.args, self.kwargs)
        if error is not None:
            return await self.resume_async(exception=error)
        return await self.resume_async(return_value=value)

    def run_to_end(self, functions: Mapping[str, Function]) -> object:
        """Answer this call and all that come with `functions`; the value of the program's last expression.

        Raises:
            MontyError: as `resume`.
            TypeError: a function that the program was declared to call is not among them.

        >>> import pymonty
        >>> snapshot = pymonty.Monty('read(1) + read(2)', external_functions=['read']).start()
        >>> snapshot.run_to_end({'read': lambda number: number * 10})
        30
        """
        self._check_all(functions)
        step: Step = self
        while isinstance(step, MontySnapshot):
            step = step.resume_with(functions)
        return step.output

    async def run_to_end_async(self, functions: Mapping[str, Function]) -> object:
        """As `run_to_end`, off the event loop.

        Coroutine functions run as part of this task, others in a thread.

        Raises:
            MontyError: as `resume`.
            TypeError: as `run_to_end`.
        """
        self._check_all(functions)
        step: Step = self
        while isinstance(step, MontySnapshot):
            step = await step.resume_with_async(functions)
        return step.output

    # -- the end

    def close(self) -> None:
        """End the program at once, from any thread, and free its worker. Closing twice does nothing.

        Where it ran in a session, that is over, too.

        >>> import pymonty
        >>> snapshot = pymonty.Monty('f()', external_functions=['f']).start()
        >>> snapshot.close()
        >>> snapshot.resume(return_value=1)
        Traceback (most recent call last):
        pymonty.errors.MontySnapshotError: the snapshot is closed
        """
        if self._gone != _RESUMED:
            self._gone = _CLOSED
            self._run.end()

    def __enter__(self) -> MontySnapshot:
        return self

    def __exit__(self, *exc_info: object) -> None:
        self.close()

    def _check(self) -> None:
        if self._gone:
            raise MontySnapshotError(self._gone)

    def _claim(self) -> None:
        """Be the one who resumes it."""
        with self._lock:
            self._check()
            self._gone = _RESUMED

    def _unclaim(self) -> None:
        """It could not even begin to go on, and may another time."""
        if not self._run.over:
            self._gone = ''

    def _next(self, stop: Pause | Finished) -> Step:
        return step_of(self._run, stop)

    def _answer(self, value: object, exception: BaseException) -> Return | Raise:
        if (value is _NOT_GIVEN) == (exception is _NOT_GIVEN):
            raise TypeError('resume takes one of: return_value, exception')
        self._check()
        if exception is _NOT_GIVEN:
            return self._run.return_message(value)
        if not isinstance(exception, BaseException):
            raise TypeError(f'exception is an exception, not {type(exception).__name__}')
        return self._run.raise_message(exception)

    def _pick(self, functions: Functions) -> Function:
        try:
            return functions[self.function_name]
        except KeyError:
            raise TypeError(f'no function was given for {self.function_name!r}') from None

    def _check_all(self, functions: Functions) -> None:
        if missing := self._run.names - functions.keys():
            raise TypeError(f'no function was given for {", ".join(map(repr, sorted(missing)))}')


def step_of(run: PausedRun, stop: Pause | Finished) -> Step:
    """What a run has come to, as its caller sees it."""
    return MontyComplete(stop.value) if type(stop) is Finished else MontySnapshot(run)


Step: TypeAlias = MontySnapshot | MontyComplete
