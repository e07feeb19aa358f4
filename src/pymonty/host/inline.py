"""A guest in the host's own process, behind the language wall alone.

The engine is the one that workers have, and values are copied by the same rules; there is no message and
no second process. Host functions are called from deep inside the guest's run, so what must end a
program from there (a value that cannot cross, Ctrl-C in a callback, a cancelled task) is kept as the
*verdict* while `Halted` unwinds the guest, and is raised at the end.

Time is kept by `pymonty.host.watchdog`. Guest time is what runs the guest's code, and also turning its
values into wire form, as in a worker.
"""

from __future__ import annotations

import contextvars
import sys
import threading
from collections.abc import Awaitable, Callable
from functools import partial
from typing import TYPE_CHECKING, Any, TypeVar

from pymonty.errors import MontyError, MontyUnavailableError
from pymonty.host import convert, failure
from pymonty.host.drive import (
    Functions,
    Terms,
    attempt,
    encode_host,
    encode_result,
    open_message,
    pick,
    print_text,
)
from pymonty.host.guest import BROKEN_OFF, CLOSED, Job, Turn
from pymonty.host.watchdog import STOPPED, TimeUp, Watch
from pymonty.runtime.convert import GuestBuilder, describe
from pymonty.runtime.engine import Engine
from pymonty.runtime.halt import Halted
from pymonty.runtime.report import failure as report
from pymonty.wire.messages import Value
from pymonty.wire.values import decode, encode

if TYPE_CHECKING:
    import asyncio
    from concurrent.futures import Future

T = TypeVar('T')


class _Port:
    """What the engine reaches the host through, and the guest's clock. `begin` renews it for a run."""

    def __init__(self) -> None:
        self.guest_builder = GuestBuilder()

    def begin(self, terms: Terms, functions: Functions) -> None:
        """Be the port of a run."""
        self.terms = terms
        self.watch = Watch(terms.limits.max_duration_secs)
        self.verdict: BaseException | None = None  # why the host ends the program
        self.wait_for: Callable[[Awaitable[object]], object] | None = None
        self._functions = functions
        self._context = contextvars.copy_context()  # the host's: the guest has one of its own
        self._calls = 0
        self._output = 0

    def guest_time(self, work: Callable[[], T]) -> T:
        """Do `work` on the guest's clock.

        Loops have no place in here: where they jump back, no `try` of theirs covers them in CPython 3.13.

        Raises:
            Halted: the guest's time is up, or the host ended the program.
        """
        try:
            self.watch.start()
            return work()
        finally:
            self.watch.state = STOPPED
            self.watch.settle()

    def host_time(self, work: Callable[[], T]) -> T:
        """Do `work` of the host's inside the guest's run. What it raises becomes the verdict.

        Raises:
            Halted: as `guest_time`.
        """
        self.watch.state = STOPPED
        try:
            self.watch.settle()
            if self.verdict is None:
                return self._context.run(work)
        except Halted:
            raise
        except BaseException as reason:
            self.verdict = self.verdict or reason
        finally:
            self.watch.start()
        raise Halted('max_external_calls', None)

    def end(self, verdict: BaseException) -> None:
        """End the program soon, whatever it does; from any thread."""
        self.verdict = verdict
        self.watch.expire()

    def call(self, name: str, args: tuple[object, ...], kwargs: dict[str, object]) -> object:
        """Call host function `name` (see `pymonty.runtime.engine.Port`)."""
        path = f'{name}()'
        wire_args, wire_kwargs = encode(args, path, describe), encode(kwargs, path, describe)

        def serve() -> tuple[object, BaseException | None]:
            self._calls += 1
            most = self.terms.limits.max_external_calls
            if most is not None and self._calls > most:
                raise Halted('max_external_calls', most)
            builder = self.terms.builder
            call_args: Any = decode(wire_args, builder)
            call_kwargs: Any = decode(wire_kwargs, builder)
            value, error = attempt(pick(self._functions, name), call_args, call_kwargs)
            if self.wait_for is not None and hasattr(type(value), '__await__'):
                value, error = attempt(self.wait_for, (value,), {})
            if error is None:
                return decode(encode_result(name, value), self.guest_builder), None
            raised = decode(encode_host(convert.nearest_builtin(error), path), self.guest_builder)
            return None, raised if isinstance(raised, BaseException) else None

        result, raised = self.host_time(serve)
        if raised is not None:
            raise raised
        return result

    def is_guest_time(self) -> bool:
        """Whether the watch runs."""
        return self.watch.state != STOPPED

    def write(self, stream: str, text: str) -> None:
        """Print `text`, an exact str (see `pymonty.runtime.engine.Port`)."""
        if text.isascii():
            size = len(text)
        else:
            encoded = text.encode('utf-8', 'backslashreplace' if stream == 'stderr' else 'strict')
            text, size = encoded.decode(), len(encoded)
        self._output += size
        most = self.terms.limits.max_output_bytes
        if most is not None and self._output > most:
            raise Halted('max_output_bytes', most)
        self.host_time(lambda: print_text(self.terms.print_callback, stream, text))


class InlineGuest:
    """A guest in this process."""

    def __init__(self) -> None:
        self._port = _Port()
        self._engine = Engine(self._port)
        self._turn = Turn()
        self._opened = False
        self._prepared: tuple[str, set[str], set[str]] | None = None  # what the engine holds compiled
        self._over = ''  # why nothing can run any more

    def compile(
        self, source: str, script_name: str, functions: list[str], inputs: list[str], terms: Terms
    ) -> None:
        """As `Guest.compile`; the limits in `terms` are those of compiling.

        Raises:
            MontyError: the source is refused, or a limit was reached.
        """
        with self._turn:
            self._port.begin(terms, {})
            self._execute(lambda: self._engine.compile(source, script_name, functions, inputs))
            self._prepared = source, set(functions), set(inputs)

    def run(self, job: Job, terms: Terms) -> object:
        """As `Guest.run`.

        Raises:
            MontyError: the program failed.
            ValueError: `terms` limit memory, which nothing here could enforce.
        """
        with self._turn:
            if sys.exception() is None:
                self._begin(job, terms)
                return self._run(job)
            # The host is handling an exception, which would become the context of what the guest raises.
            return self._run_elsewhere(job, terms)

    async def run_async(self, job: Job, terms: Terms) -> object:
        """As `run`, in a thread of its own; coroutines of the host run on the event loop.

        Raises:
            MontyError: the program failed.
            ValueError: `terms` limit memory, which nothing here could enforce.
        """
        import asyncio

        loop = asyncio.get_running_loop()
        finished: asyncio.Future[object] = loop.create_future()
        awaited: set[Future[object]] = set()

        async def whole(awaitable: Awaitable[object]) -> object:
            return await awaitable

        def wait_for(awaitable: Awaitable[object]) -> object:
            future = asyncio.run_coroutine_threadsafe(whole(awaitable), loop)
            awaited.add(future)
            if finished.cancelled():
                future.cancel()
            try:
                return future.result()
            finally:
                awaited.discard(future)

        def settle(value: object, error: BaseException | None) -> None:
            if finished.cancelled():
                return
            if error is None:
                finished.set_result(value)
            else:
                finished.set_exception(error)

        def work() -> None:
            value, caught = None, None
            try:
                with self._turn:
                    self._begin(job, terms)
                    self._port.wait_for = wait_for
                    if not finished.cancelled():
                        value = self._run(job)
            except BaseException as error:
                caught = error
            if not loop.is_closed():
                loop.call_soon_threadsafe(settle, value, caught)

        run = contextvars.copy_context().run
        threading.Thread(target=run, args=(work,), name='pymonty-guest', daemon=True).start()
        try:
            return await finished
        except asyncio.CancelledError as cancelled:
            self._over = self._over or BROKEN_OFF
            self._port.end(cancelled)
            for future in tuple(awaited):
                future.cancel()
            raise

    def close(self) -> None:
        """As `Guest.close`; a run in progress goes on to its end."""
        self._over = self._over or CLOSED
        if self._turn.take():
            self._engine.close()
            vars(self._engine).clear()  # it is full of cycles; so reference counts free it, and at once
            self._turn.release()

    @property
    def usable(self) -> bool:
        """As `Guest.usable`."""
        return not self._over

    def _begin(self, job: Job, terms: Terms) -> None:
        if self._over:
            raise MontyUnavailableError(self._over)
        if terms.limits.max_memory not in ('default', None):
            raise ValueError(
                "max_memory cannot be enforced with isolation='inline'; "
                "leave it out, or use isolation='process'"
            )
        self._port.begin(terms, job.functions)
        if not self._opened:
            self._engine.open(open_message(terms.limits))
            self._opened = True

    def _run(self, job: Job) -> object:
        """Run a job that has begun, in this thread."""
        prepared, self._prepared = self._prepared, None
        source: str | None = job.source
        if (
            prepared is not None
            and prepared[0] == source
            and prepared[1] == job.functions.keys()
            and prepared[2] == job.inputs.keys()
        ):
            source = None  # the engine holds it compiled
        inputs = {name: decode(value, self._port.guest_builder) for name, value in job.inputs.items()}
        functions = list(job.functions)

        def work() -> Value:
            value = self._engine.run(source, job.script_name, inputs, functions)
            return encode(value, 'the result', describe)

        return decode(self._execute(work), self._port.terms.builder)

    def _run_elsewhere(self, job: Job, terms: Terms) -> object:
        outcome: list[tuple[object, BaseException | None]] = []

        def work() -> None:
            try:
                self._begin(job, terms)
                outcome.append((self._run(job), None))
            except BaseException as error:
                outcome.append((None, error))

        thread = threading.Thread(target=contextvars.copy_context().run, args=(work,), name='pymonty-guest')
        thread.start()
        thread.join()
        value, error = outcome[0]
        if error is not None:
            raise error
        return value

    def _execute(self, work: Callable[[], T]) -> T:
        """Do `work` in guest time; what it raises comes out as the caller sees it."""
        port = self._port
        try:
            value = port.guest_time(work)
        except BaseException as caught:
            error = port.verdict or self._error(caught)
        else:
            if port.verdict is None:
                return value
            error = port.verdict
        raise error

    def _error(self, error: BaseException) -> MontyError:
        """The report of `error`. Made in guest time, as a guest's `__str__` may take part."""
        for _ in range(2):
            if type(error) is TimeUp:
                duration = self._port.terms.limits.max_duration_secs
                error = Halted('max_duration_secs', duration).with_traceback(error.__traceback__)
            try:
                if type(error) is Halted:
                    failed = report(error, self._engine)
                else:
                    failed = self._port.guest_time(partial(report, error, self._engine))
                return failure.from_worker(failed, self._port.terms.builder)
            except BaseException as worse:
                error = worse
        raise error
