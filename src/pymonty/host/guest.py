"""A guest as sessions and programs see it, wherever it runs; and the one that runs in a worker.

`Guest` is the seam between the public classes and the two isolations: `WorkerGuest` here, `InlineGuest` in
`pymonty.host.inline`. A guest keeps its state from run to run. A run that ends in an error leaves the state
intact; one that the host had to break off leaves nothing, and every later run says so.
"""

from __future__ import annotations

import threading
from typing import NamedTuple, Protocol

from pymonty.errors import MontyCrashedError, MontyUnavailableError
from pymonty.host.drive import Execution, Functions, Terms, open_message, run_to_end, run_to_end_async
from pymonty.host.link import Link, WorkerGone
from pymonty.host.pool import Lease, Workers
from pymonty.wire.messages import Compile, Load, Open, Raise, Return, Run, Value

BROKEN_OFF = 'an earlier run in this session was broken off and its worker killed; open a new session'
CLOSED = 'the session is closed'


class Job(NamedTuple):
    """One run: what is run, and with what. `inputs` are in wire form."""

    source: str
    script_name: str
    inputs: dict[str, Value]
    functions: Functions


class Guest(Protocol):
    """A program's state and the means to run source in it."""

    @property
    def usable(self) -> bool:
        """Could a run still succeed here?"""

    def compile(
        self, source: str, script_name: str, functions: list[str], inputs: list[str], terms: Terms
    ) -> None:
        """Check and compile `source` ahead of a run of the same source with those names."""

    def run(self, job: Job, terms: Terms) -> object:
        """Run the job in this thread; the value of its last expression."""

    async def run_async(self, job: Job, terms: Terms) -> object:
        """Run the job off the event loop."""

    def close(self) -> None:
        """Free what the guest holds, at once and from any thread."""


class Turn:
    """One run at a time: a guest is one thread of control.

    >>> turn = Turn()
    >>> with turn, turn:
    ...     pass
    Traceback (most recent call last):
    RuntimeError: this session is running a program already; it runs one at a time
    """

    __slots__ = ('_lock',)

    def __init__(self) -> None:
        self._lock = threading.Lock()

    def take(self) -> bool:
        """Take the turn if it is free."""
        return self._lock.acquire(blocking=False)

    def __enter__(self) -> None:
        if not self.take():
            raise RuntimeError('this session is running a program already; it runs one at a time')

    def release(self) -> None:
        """Give the turn back."""
        self._lock.release()

    def __exit__(self, *exc_info: object) -> None:
        self.release()


class WorkerGuest:
    """A guest in a worker of its own."""

    __slots__ = ('_lease', '_opened', '_over', '_prepared', '_started', 'turn', 'workers')

    def __init__(self, workers: Workers, *, lease: bool = True) -> None:
        self.workers = workers
        self._lease = workers.lease() if lease else None  # None: it needs no worker yet
        self.turn = Turn()
        self._opened: Open | None = None  # what the worker was told ahead of its first run
        self._started = False  # has the worker run anything for this guest?
        self._prepared: Compile | None = None  # what the worker holds compiled
        self._over = ''  # why nothing can run any more

    def open(self, terms: Terms) -> None:
        """Tell a worker that is ready about the first run's limits, so that it wakes while the host goes on.

        Raises:
            MontyUnavailableError: the pool is closed, or can make no worker.
        """
        lease, opening = self._leased(), open_message(terms.limits)
        try:
            if lease.is_ready() and lease.suits(opening.max_memory):
                lease.link().send(opening)
                lease.opened(opening.max_memory)
                self._opened = opening
        except WorkerGone:
            lease.discard()

    def compile(
        self, source: str, script_name: str, functions: list[str], inputs: list[str], terms: Terms
    ) -> None:
        """As `Guest.compile`; the limits in `terms` are those of compiling.

        Raises:
            MontyError: the source is refused, or a limit was reached.
        """
        message = Compile(source, script_name, functions, inputs)
        with self.turn:
            execution = self._begin(terms, message)
            try:
                execution.wait()
            except MontyCrashedError as error:
                raise self.reason(error) from None
            finally:
                self.finish(execution)
        self._prepared = message
        self.workers.replenish()

    def run(self, job: Job, terms: Terms) -> object:
        """As `Guest.run`.

        Raises:
            MontyError: the program failed, or could not run.
        """
        with self.turn:
            execution = self.start(job, terms)
            try:
                return run_to_end(execution, job.functions)
            except MontyCrashedError as error:
                raise self.reason(error) from None
            finally:
                self.finish(execution)

    async def run_async(self, job: Job, terms: Terms) -> object:
        """As `Guest.run_async`.

        Raises:
            MontyError: the program failed, or could not run.
        """
        with self.turn:
            await self.ready_async()
            execution = self.start(job, terms)
            try:
                return await run_to_end_async(execution, job.functions)
            except MontyCrashedError as error:
                raise self.reason(error) from None
            finally:
                self.finish(execution)

    def close(self) -> None:
        """As `Guest.close`; a run in progress ends with `MontyUnavailableError`."""
        idle = self.turn.take()
        fit = idle and not self._over
        self._over = self._over or CLOSED
        if self._lease is not None:
            self._lease.end(fit=fit)
        if idle:
            self.turn.release()

    @property
    def usable(self) -> bool:
        """As `Guest.usable`."""
        return not (self._over or self.workers.closed)

    @property
    def has_run(self) -> bool:
        """Has the worker run anything for this guest?"""
        return self._started

    # For those who hold the turn.

    async def ready_async(self) -> None:
        """Wait for the worker, off the event loop."""
        if not self._over and not self._leased().is_ready():
            from asyncio import to_thread

            await to_thread(self._leased().link)

    def link(self) -> Link:
        """The worker, waited for until it is ready.

        Raises:
            MontyUnavailableError: the guest is over, or no worker can be had.
        """
        if self._over:
            raise MontyUnavailableError(self._over)
        return self._leased().link()

    def _leased(self) -> Lease:
        if self._lease is None:
            self._lease = self.workers.lease()
        return self._lease

    def start(self, job: Job, terms: Terms, *, positions: bool = False) -> Execution:
        """Begin a run; `positions` has it say where its calls are.

        Raises:
            MontyError: it could not even begin.
        """
        functions = list(job.functions)
        run = Run(job.source, job.script_name, job.inputs, functions, positions)
        source = None if self._is_prepared(job) else job.source
        warm = Run(source, job.script_name, job.inputs, functions, positions)
        execution = self._begin(terms, warm, instead=run)
        self._started = True
        return execution

    def restore(self, terms: Terms, load: Load, answer: Return | Raise | None = None) -> Execution:
        """Begin with what a snapshot holds: let its run go on with `answer`, where there is one.

        Raises:
            MontyError: it could not even begin.
        """
        execution = self._begin(terms, *([load] if answer is None else [load, answer]))
        self._started = True
        return execution

    def leave(self) -> None:
        """Do without the worker, as its state was saved; the next one must be given it."""
        lease, self._lease = self._lease, None
        self._started = False
        if lease is not None:
            lease.end(fit=False)

    def break_off(self) -> None:
        """End a run that nobody will ever hear of again; no more than the garbage collector may do."""
        self._over = self._over or BROKEN_OFF
        if self._lease is not None and self._lease.taken is not None:
            self._lease.taken.kill()
        self.turn.release()

    def _begin(
        self, terms: Terms, *messages: Compile | Run | Load | Return | Raise, instead: Run | None = None
    ) -> Execution:
        """Send what starts an execution; to another worker if this one died before it ran anything.

        Another worker has nothing compiled: it is sent the one message `instead`.
        """
        opening = open_message(terms.limits)
        while True:
            link, lease = self.link(), self._leased()
            execution = Execution(link, terms, self.workers.replenish)
            try:
                if self._started or self._opened == opening:
                    execution.begin(*messages)
                    return execution
                if lease.suits(opening.max_memory):
                    lease.opened(opening.max_memory)
                    execution.begin(opening, *messages)
                    return execution
            except WorkerGone:
                if self._started:
                    reason = self.reason(link.crash())
                    self.finish(execution)
                    raise reason from None
            lease.discard()
            self._opened = None
            if instead is not None:
                messages = (instead,)

    def _is_prepared(self, job: Job) -> bool:
        """Does the worker hold just this job compiled?  Once run, it holds nothing."""
        compiled, self._prepared = self._prepared, None
        return (
            compiled is not None
            and compiled.source == job.source
            and set(compiled.functions) == job.functions.keys()
            and set(compiled.inputs) == job.inputs.keys()
        )

    def finish(self, execution: Execution) -> None:
        """Account for a run that is over: its worker is dead unless the run came to its own end."""
        if not execution.ended:
            self.give_up()

    def give_up(self) -> None:
        """Let go of a worker that nobody knows the state of; nothing can run any more."""
        self._over = self._over or BROKEN_OFF
        if self._lease is not None:
            self._lease.end(fit=False)

    def reason(self, crash: MontyCrashedError) -> MontyCrashedError | MontyUnavailableError:
        """A worker that died of the pool's or session's closing has not crashed."""
        if self.workers.closed or self._over:
            return MontyUnavailableError(self.workers.closed or self._over)
        return crash
