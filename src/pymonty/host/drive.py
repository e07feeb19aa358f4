"""One run of a program in a worker: a state machine that stops at each call of a host function.

              begin               Call, Done, Failed
    (new) ───────────▶ RUNNING ───────────────────────▶ WAITING (a `Pause`) or ENDED
                          ▲                                │
                          └──── answer, throw ─────────────┘

`Execution.feed` says what one message from the worker means and is the only place that does; `wait`
and `wait_async` only bring messages to it. The worker keeps the limits itself. The host keeps them
too, as it trusts no worker: what it counts here is a little more lenient, and kills.

An execution that is not ENDED when its caller gives up (an exception of a host callback, a cancelled
task) must be abandoned: its worker is killed, since nobody knows what the guest is doing.
"""

from __future__ import annotations

import sys
from collections.abc import Callable, Mapping
from time import monotonic
from types import CoroutineType
from typing import TYPE_CHECKING, Any, Literal, NamedTuple, TypeAlias

from pymonty.errors import MontyConversionError, MontyCrashedError, MontyError, MontySnapshotError
from pymonty.host import convert, failure
from pymonty.host.link import Link, WorkerGone
from pymonty.limits import DEFAULT_MEMORY, ResourceLimits
from pymonty.wire.frames import FrameError
from pymonty.wire.messages import (
    LOAD_SECS,
    Call,
    Compile,
    Compiled,
    Done,
    Dumped,
    Failed,
    FrameInfo,
    Halt,
    Load,
    Loaded,
    Message,
    Open,
    Print,
    Raise,
    Return,
    Run,
    ToHost,
    Unloadable,
    Value,
)
from pymonty.wire.values import Builder, ConversionFailed, WireError, decode, encode

if TYPE_CHECKING:
    import asyncio

Function: TypeAlias = Callable[..., Any]
Functions: TypeAlias = Mapping[str, Function]
PrintCallback: TypeAlias = Callable[[Literal['stdout', 'stderr'], str], object]

GRACE = 0.25  # seconds that a worker may be late in ending its program by itself
SLOW = 0.002  # seconds after which a run counts as one that the host has time to do other things in
FLOOD = 1.0  # seconds more, after which even a worker that keeps sending is killed


class Pause(NamedTuple):
    """The program waits for the result of this call."""

    call_id: int
    name: str
    args: tuple[object, ...]
    kwargs: dict[str, object]
    position: FrameInfo | None = None


class Finished(NamedTuple):
    """The program ended; `value` is that of its last expression."""

    value: object


class Terms(NamedTuple):
    """What an execution goes by, from its first message to its last."""

    limits: ResourceLimits
    print_callback: PrintCallback | None
    builder: Builder


def open_message(limits: ResourceLimits) -> Open:
    """The message that begins a session under `limits`."""
    memory = limits.max_memory
    return Open(
        limits.max_duration_secs,
        DEFAULT_MEMORY if memory == 'default' else memory,
        limits.max_recursion_depth,
        limits.max_output_bytes,
        limits.max_external_calls,
    )


def encode_host(value: object, path: str) -> Value:
    """`value` of the host in wire form.

    Raises:
        MontyConversionError: it, or something in it, cannot cross; the error's path starts with `path`.
    """
    try:
        return encode(value, path, convert.describe)
    except ConversionFailed as failed:
        raise MontyConversionError(failed.message, failed.path) from None


def encode_result(name: str, value: object) -> Value:
    """What function `name` returned, in wire form.

    Raises:
        MontyConversionError: it cannot cross, or is a coroutine that nobody awaits.
    """
    path = f'{name}()'
    if type(value) is CoroutineType:
        value.close()
        raise MontyConversionError(f'{name} is a coroutine function, which takes run_async', path)
    return encode_host(value, path)


def encode_inputs(inputs: Mapping[str, object]) -> dict[str, Value]:
    """The program's inputs in wire form.

    Raises:
        MontyConversionError: a value cannot cross; the path is such as ``inputs['rows'][3]``.
    """
    return {name: encode_host(value, f'inputs[{name!r}]') for name, value in inputs.items()}


def print_text(callback: PrintCallback | None, stream: str, text: str) -> None:
    """Hand printed text to `callback`, or to the host's own stream of that name."""
    if callback is not None:
        callback('stderr' if stream == 'stderr' else 'stdout', text)
    else:
        print(text, end='', file=sys.stderr if stream == 'stderr' else sys.stdout)


class Execution:
    """One run over `link`. Ends with a `Finished` or with an exception, always a `MontyError`.

    Attributes:
        pending: the call that the program waits at, if it does.
        calls, output: how many calls it has made, and bytes printed.
        may_foresee: whether an image may come that nobody asked for (see `pymonty.worker.ahead`).
    """

    __slots__ = (
        '_expected',
        '_is_loading',
        '_left',
        '_left_then',
        '_link',
        '_on_slow',
        '_pending',
        '_since',
        '_terms',
        '_verdict',
        'calls',
        'ended',
        'may_foresee',
        'output',
        'pending',
    )

    def __init__(self, link: Link, terms: Terms, on_slow: Callable[[], object]) -> None:
        self._link = link
        self._terms = terms
        self._on_slow: Callable[[], object] | None = on_slow  # what the host does once it has time
        self._expected: type[Done] | type[Compiled] | type[Loaded] = Done
        duration = terms.limits.max_duration_secs
        self._left = None if duration is None else duration + GRACE  # guest time
        self._is_loading = False
        self._left_then = self._left  # when the worker has loaded its snapshot
        self._since = 0.0  # when the guest last began to run
        self.calls = 0
        self.output = 0
        self.pending: Call | None = None
        self.may_foresee = False
        self._pending = ''  # name of the function whose result the guest waits for
        self._verdict: MontyError | None = None  # the host's reason for ending the program
        self.ended = False

    # What goes to the worker.

    def begin(self, *messages: Open | Compile | Run | Load | Return | Raise) -> None:
        """Send `messages`, the last of which starts the guest, or has it go on after a `Load`.

        Raises:
            WorkerGone: the worker was dead before it could run anything.
            MontyConversionError: a message is too large to send.
        """
        last = messages[-1]
        if type(last) is Compile:
            self._expected = Compiled
        elif type(last) is Load:
            self._expected = Loaded
        elif len(messages) > 1 and type(load := messages[-2]) is Load:
            self._go_on_from(load)
        try:
            self._link.send(*messages)
        except FrameError as error:
            raise MontyConversionError(str(error), '') from None
        self._since = monotonic()

    def _go_on_from(self, load: Load) -> None:
        self._is_loading = True
        self._left_then = None if self._left is None else self._left - load.secs
        # The worker tells that it has loaded together with what it has to tell next.
        self._left = LOAD_SECS + GRACE + (self._left_then or 0.0)
        self.calls, self.output = load.calls, load.output

    def _loaded(self) -> None:
        self._is_loading = False
        self._left = self._left_then
        self._since = monotonic()

    def answer(self, value: object) -> None:
        """Give the pending call its result. What cannot cross ends the program, and `wait` says so."""
        try:
            self.go_on(Return(encode_result(self._pending, value)))
        except MontyConversionError as error:
            self._end(error)

    def throw(self, exception: BaseException) -> None:
        """Have the pending call raise the builtin exception that is nearest to `exception`."""
        try:
            self.go_on(Raise(encode_host(convert.nearest_builtin(exception), f'{self._pending}()')))
        except MontyConversionError as error:
            self._end(error)

    def _end(self, verdict: MontyError) -> None:
        self._verdict = verdict
        self.go_on(Halt('max_external_calls'))

    def go_on(self, message: Message) -> None:
        """Answer the pending call.

        Raises:
            MontyCrashedError: the worker died.
            MontyConversionError: the answer is too large to send.
        """
        self.pending = None
        try:
            self._link.send(message)
        except WorkerGone:
            raise self._link.crash() from None
        except FrameError as error:
            raise MontyConversionError(str(error), f'{self._pending}()') from None
        self._since = monotonic()

    # What comes from it.

    def wait(self) -> Pause | Finished:
        """Block until the program stops at a call or ends.

        Raises:
            MontyError: the program failed, was stopped by a limit, or its worker died.
        """
        stop = None
        while stop is None:
            stop = self.feed(self._receive())
        return stop

    async def wait_async(self) -> Pause | Finished:
        """`wait`, giving way to the running event loop's other tasks."""
        stop = None
        while stop is None:
            stop = self.feed(await self._receive_async())
        return stop

    def _receive(self) -> ToHost:
        try:
            if self._on_slow is not None:
                try:
                    return self._link.receive(SLOW)
                except TimeoutError:
                    self._have_time()
            timeout = self._timeout()
            return self._link.receive(None if timeout is None else max(timeout, 0))
        except WorkerGone:
            raise self._link.crash() from None
        except TimeoutError:
            raise self._too_long() from None

    async def _receive_async(self) -> ToHost:
        late = False
        while True:
            try:
                return self._link.receive(0)
            except WorkerGone:
                raise self._link.crash() from None
            except TimeoutError:
                if late:
                    raise self._too_long() from None
            self._have_time()
            late = not await _readable(self._link.fileno(), self._timeout())

    def _have_time(self) -> None:
        on_slow, self._on_slow = self._on_slow, None
        if on_slow is not None:
            on_slow()

    def _timeout(self) -> float | None:
        return None if self._left is None else self._left - (monotonic() - self._since)

    def feed(self, message: ToHost) -> Pause | Finished | None:
        """What `message` means for this run; None where the program just goes on."""
        if type(message) is Print:
            self._print(message)
            return None
        if type(message) is Loaded and self._is_loading:
            self._loaded()
            return None
        if type(message) is Dumped and self.may_foresee:
            self.may_foresee = False
            return None
        try:
            if type(message) is Call:
                return self._call(message)
            return self._ended_by(message)
        except WireError as problem:
            raise self._garbage(str(problem)) from None

    def _ended_by(self, message: ToHost) -> Finished:
        value, error = None, self._verdict
        try:
            if type(message) is Failed:
                error = error or failure.from_worker(message, self._terms.builder)
            elif type(message) is Unloadable:
                raise MontySnapshotError(f'the snapshot cannot be loaded: {message.reason}')
            elif type(message) is not self._expected:
                raise WireError('a message out of turn')
            elif type(message) is Done:
                value = decode(message.value, self._terms.builder)
        except MontyConversionError as failed:
            error = error or failed
        self.ended = True
        if error is not None:
            raise error
        return Finished(value)

    def _call(self, call: Call) -> Pause | None:
        now = monotonic()
        if self._left is not None:
            self._left -= now - self._since
            if self._left < -FLOOD:
                raise self._too_long()
        self._since = now
        self.calls += 1
        self.may_foresee = call.position is not None
        self._pending = call.name
        most = self._terms.limits.max_external_calls
        if self._verdict is not None or (most is not None and self.calls > most):
            self.go_on(Halt('max_external_calls'))
            return None
        try:
            args = decode(call.args, self._terms.builder)
            kwargs = decode(call.kwargs, self._terms.builder)
        except MontyConversionError as error:
            self._end(error)
            return None
        if type(args) is not tuple or type(kwargs) is not dict or not all(type(key) is str for key in kwargs):
            raise WireError('a call without arguments')
        self.pending = call
        return Pause(call.call_id, call.name, args, kwargs, call.position)

    def _print(self, message: Print) -> None:
        text = message.text
        if message.stream not in ('stdout', 'stderr'):
            raise self._garbage('text for no stream')
        self.output += len(text) if text.isascii() else len(text.encode('utf-8', 'surrogatepass'))
        most = self._terms.limits.max_output_bytes
        if most is not None and self.output > most:
            self.abandon()
            raise failure.over_limit('max_output_bytes', most)
        timeout = self._timeout()
        if timeout is not None and timeout < -FLOOD:
            raise self._too_long()
        start = monotonic()
        print_text(self._terms.print_callback, message.stream, text)
        self._since += monotonic() - start

    # Ends that are not the guest's.

    def abandon(self) -> None:
        """Kill the worker unless the run has ended. Safe to call at any time."""
        if not self.ended:
            self._link.kill()

    def _too_long(self) -> MontyError:
        self.abandon()
        return failure.over_limit('max_duration_secs', self._terms.limits.max_duration_secs or 0)

    def _garbage(self, what: str) -> MontyCrashedError:
        self.abandon()
        return MontyCrashedError(f'the worker sent {what} and was killed')


def run_to_end(execution: Execution, functions: Functions) -> object:
    """Drive a begun execution, answering its calls with `functions`; its value.

    Raises:
        MontyError: as `Execution.wait`.
        BaseException: what a host callback raised that is no `Exception`; the worker is killed.
    """
    try:
        stop = execution.wait()
        while type(stop) is Pause:
            value, error = attempt(pick(functions, stop.name), stop.args, stop.kwargs)
            if error is not None:
                execution.throw(error)
            else:
                execution.answer(value)
            stop = execution.wait()
        return stop.value  # type: ignore[union-attr]
    except BaseException:
        execution.abandon()
        raise


async def run_to_end_async(execution: Execution, functions: Functions) -> object:
    """`run_to_end` off the event loop: coroutines run as part of this task, other functions in a thread."""
    try:
        stop = await execution.wait_async()
        while type(stop) is Pause:
            value, error = await attempt_async(pick(functions, stop.name), stop.args, stop.kwargs)
            if error is not None:
                execution.throw(error)
            else:
                execution.answer(value)
            stop = await execution.wait_async()
        return stop.value  # type: ignore[union-attr]
    except BaseException:
        execution.abandon()
        raise


def pick(functions: Functions, name: str) -> Function:
    """The function that a guest calls by `name`; no guest can know a name that it was not given."""
    try:
        return functions[name]
    except KeyError:
        raise MontyCrashedError(f'the worker called {name!r}, which it was not given') from None


def attempt(
    function: Function, args: tuple[object, ...], kwargs: dict[str, object]
) -> tuple[object, Exception | None]:
    """What `function` returned and what it raised, one of them None."""
    try:
        return function(*args, **kwargs), None
    except Exception as error:
        return None, error


async def attempt_async(
    function: Function, args: tuple[object, ...], kwargs: dict[str, object]
) -> tuple[object, Exception | None]:
    """`attempt` off the event loop: a coroutine function runs as part of this task, another in a thread."""
    from asyncio import to_thread
    from inspect import iscoroutinefunction

    if iscoroutinefunction(function):
        value, error = attempt(function, args, kwargs)
    else:
        value, error = await to_thread(attempt, function, args, kwargs)
    if hasattr(type(value), '__await__'):
        try:
            value = await value  # type: ignore[misc]
        except Exception as raised:
            error = raised
    return value, error


async def _readable(fd: int, timeout: float | None) -> bool:
    """Wait until `fd` is readable; False if `timeout` seconds passed first."""
    from asyncio import get_running_loop

    loop = get_running_loop()
    future: asyncio.Future[bool] = loop.create_future()

    def settle(outcome: bool) -> None:
        if not future.done():
            future.set_result(outcome)

    loop.add_reader(fd, settle, True)
    timer = None if timeout is None else loop.call_later(max(timeout, 0), settle, False)
    try:
        return await future
    finally:
        loop.remove_reader(fd)
        if timer is not None:
            timer.cancel()
