"""A run that its caller drives from call to call, and that can leave its worker in between.

             start                    park
    (new) ───────────▶ LIVE ────────────────────▶ SAVED ◀──────────── a snapshot's bytes
                       ▲  ▲                         │
               go_on ──┘  └───────── go_on ─────────┘   Open, Load and the answer in one write

LIVE, it waits at a call in a worker; SAVED, it is an image, and no worker knows of it. Where a run ends,
well or not, its guest is free for another one (see `pymonty.host.guest.Turn`): that of a session lives on,
one that was made for this run alone is closed.
"""

from __future__ import annotations

from contextlib import contextmanager
from math import inf
from typing import TYPE_CHECKING, Any

from pymonty.errors import Frame, MontyCrashedError, MontySnapshotError
from pymonty.host.convert import nearest_builtin
from pymonty.host.drive import Execution, Finished, Pause, Terms, encode_host, encode_result
from pymonty.host.guest import WorkerGuest
from pymonty.host.link import Link, WorkerGone
from pymonty.host.terms import terms as make_terms
from pymonty.limits import DEFAULT_MEMORY, ResourceLimits
from pymonty.snapshot.format import Header, Pending, Saved, Used, seal, unseal
from pymonty.wire.messages import Dump, Dumped, FrameInfo, Load, Raise, Return, Undumpable
from pymonty.wire.values import Builder, WireError, decode

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence

    from pymonty.host.drive import Function, PrintCallback
    from pymonty.host.guest import Job
    from pymonty.host.pool import Workers

DUMP_SECS = 60.0  # for a worker to write down what it has


class PausedRun:
    """One run of `guest`, whose turn it has.

    Attributes:
        names: the host functions that it may call.
        pause: the call that it waits at.
        over: whether it has ended.
    """

    __slots__ = (
        '__weakref__',
        '_execution',
        '_guest',
        '_owns_guest',
        '_saved',
        '_terms',
        'names',
        'over',
        'pause',
        'script_name',
    )

    def __init__(
        self, guest: WorkerGuest, terms: Terms, script_name: str, names: Iterable[str], *, owns_guest: bool
    ) -> None:
        self.over = True
        guest.turn.__enter__()
        self._guest = guest
        self._terms = terms
        self._owns_guest = owns_guest
        self._execution: Execution | None = None
        self._saved: Saved | None = None
        self.script_name = script_name
        self.names = frozenset(names)
        self.pause = Pause(0, '', (), {})
        self.over = False

    @classmethod
    def of_snapshot(cls, workers: Workers, saved: Saved, terms: Terms) -> PausedRun:
        """The run that a snapshot holds; it has a worker once it goes on.

        Raises:
            MontySnapshotError: the snapshot is not one of a paused run.
            MontyConversionError: an argument of the pending call cannot cross.
        """
        pause = pause_of(saved.header, terms.builder)
        guest = WorkerGuest(workers, lease=False)
        run = cls(guest, terms, saved.header.script_name, saved.header.functions, owns_guest=True)
        run._saved = saved
        run.pause = pause
        return run

    # -- steps

    def start(self, job: Job) -> Pause | Finished:
        """Begin, and run to the first call or the end.

        Raises:
            MontyError: the program failed, or could not run.
        """
        with self._step():
            self._execution = self._guest.start(job, self._terms, positions=True)
            return self._stopped(self._execution.wait())

    async def start_async(self, job: Job) -> Pause | Finished:
        """As `start`, off the event loop.

        Raises:
            MontyError: as `start`.
        """
        with self._step():
            await self._guest.ready_async()
            self._execution = self._guest.start(job, self._terms, positions=True)
            return self._stopped(await self._execution.wait_async())

    def go_on(self, answer: Return | Raise) -> Pause | Finished:
        """Answer the call, and run to the next one or the end.

        Raises:
            MontyError: the program failed, or could not go on: `over` tells which.
        """
        with self._step():
            return self._stopped(self._answered(answer).wait())

    async def go_on_async(self, answer: Return | Raise) -> Pause | Finished:
        """As `go_on`, off the event loop.

        Raises:
            MontyError: as `go_on`.
        """
        with self._step():
            if self._saved is not None:
                await self._guest.ready_async()
            return self._stopped(await self._answered(answer).wait_async())

    def _answered(self, answer: Return | Raise) -> Execution:
        if self._saved is not None:
            self._execution = self._guest.restore(self._terms, load_of(self._saved), answer)
            self._saved = None
        else:
            assert self._execution is not None
            self._execution.go_on(answer)
        return self._execution

    @contextmanager
    def _step(self) -> Iterator[None]:
        """Account for an end in error. What is still SAVED could not even begin to go on, and stays so."""
        try:
            with _ending(self._guest, self.end):
                yield
        except BaseException:
            if self._saved is None:
                self.end()
            raise

    def _stopped(self, stop: Pause | Finished) -> Pause | Finished:
        if type(stop) is Finished:
            self.end()
            return stop
        assert type(stop) is Pause
        if stop.name not in self.names:
            raise MontyCrashedError(f'the worker called {stop.name!r}, which it was not given')
        self.pause = stop
        return stop

    def return_message(self, value: object) -> Return:
        """The answer that the call returned `value`.

        Raises:
            MontyConversionError: it cannot cross.
        """
        return Return(encode_result(self.pause.name, value))

    def raise_message(self, exception: BaseException) -> Raise:
        """The answer that the call raised the builtin exception that is nearest to `exception`.

        Raises:
            MontyConversionError: its arguments cannot cross.
        """
        return Raise(encode_host(nearest_builtin(exception), f'{self.pause.name}()'))

    # -- standing still

    @property
    def key(self) -> bytes | None:
        """What a dump is signed with."""
        return self._guest.workers.snapshot_key

    def save(self) -> Saved:
        """The run as it stands; it goes on standing there.

        Raises:
            MontySnapshotError: there is something in it that cannot be written down.
            MontyError: its worker is gone.
        """
        if self._saved is not None:
            return self._saved
        execution, call = self._execution, None if self._execution is None else self._execution.pending
        assert execution is not None and call is not None
        with _ending(self._guest, self.end):
            dumped = dump(self._guest.link())
        execution.may_foresee = False
        used = Used(dumped.secs, execution.calls, execution.output)
        pending = Pending(call.call_id, call.name, call.args, call.kwargs, call.position)
        header = header_of(self._terms.limits, self.script_name, self.names, used, pending)
        return Saved(header, dumped.image, signed=True)

    def park(self) -> None:
        """Be SAVED.

        Raises:
            MontyError: as `save`.
        """
        self._saved = self.save()
        self._execution = None
        self._guest.leave()

    def copy(self) -> PausedRun:
        """A run of its own that stands where this one does.

        Raises:
            MontyError: as `save`.
        """
        return PausedRun.of_snapshot(self._guest.workers, self.save(), self._terms)

    def end(self) -> None:
        """Be over, whatever it was doing; from any thread. Ending twice does nothing."""
        if self.over:
            return
        self.over = True
        guest, execution = self._guest, self._execution
        if execution is not None:
            guest.finish(execution)
        guest.turn.release()
        if self._owns_guest:
            guest.close()

    def __del__(self) -> None:
        """The garbage collector may strike anywhere: kill, and leave the rest to the guest's own end."""
        if not self.over:
            self.over = True
            self._guest.break_off()


@contextmanager
def _ending(guest: WorkerGuest, end: Callable[[], None]) -> Iterator[None]:
    """Where the worker dies, `end` what was going on in it, and raise why it died."""
    try:
        yield
    except MontyCrashedError as error:
        reason = guest.reason(error)
        end()
        raise reason from None


def dump(link: Link) -> Dumped:
    """The state of a worker that waits, at a call or between runs. It goes on waiting.

    Raises:
        MontySnapshotError: there is something in it that cannot be written down.
        MontyCrashedError: the worker died, and is dead in any case.
    """
    try:
        link.send(Dump())
        answer = link.receive(DUMP_SECS)
    except WorkerGone:
        raise link.crash() from None
    except TimeoutError:
        link.kill()
        raise MontyCrashedError(f'the worker took more than {DUMP_SECS:g} seconds to dump') from None
    if type(answer) is Undumpable:
        raise MontySnapshotError(f'cannot dump {answer.what}: {answer.why}', what=answer.what)
    if type(answer) is not Dumped or not 0 <= answer.secs < inf:
        link.kill()
        raise MontyCrashedError('the worker sent a message out of turn and was killed')
    return answer


def dump_session(guest: WorkerGuest, terms: Terms, script_name: str, names: Iterable[str]) -> bytes:
    """The snapshot of a session between runs.

    Raises:
        MontySnapshotError: there is something in it that cannot be written down.
        MontyError: its worker is gone.
        RuntimeError: it is running.
    """
    with guest.turn, _ending(guest, guest.give_up):
        dumped = dump(guest.link())
    header = header_of(terms.limits, script_name, names, Used(), None)
    return seal(header, dumped.image, guest.workers.snapshot_key)


def load_session(
    workers: Workers,
    data: bytes,
    functions: Mapping[str, Function],
    limits: ResourceLimits | None,
    print_callback: PrintCallback | None,
    dataclasses: Sequence[type],
) -> tuple[WorkerGuest, Terms, str]:
    """The guest of a session that was dumped, what its runs go by, and its file name.

    Raises:
        MontyError: the snapshot cannot be loaded, or there is no worker to load it.
        TypeError: a function is missing.
    """
    saved = unseal(data, workers.snapshot_key)
    if saved.header.pending is not None:
        raise MontySnapshotError('this is the snapshot of a paused program, for MontySnapshot.load')
    if missing := set(saved.header.functions) - functions.keys():
        raise TypeError(f'no function was given for {", ".join(map(repr, sorted(missing)))}')
    how = make_terms(limits_of(saved, limits), print_callback, dataclasses)
    guest = WorkerGuest(workers)
    with guest.turn:
        execution = guest.restore(how, load_of(saved))
        try:
            execution.wait()
        except MontyCrashedError as error:
            raise guest.reason(error) from None
        finally:
            guest.finish(execution)
    return guest, how, saved.header.script_name


def header_of(
    limits: ResourceLimits, script_name: str, names: Iterable[str], used: Used, pending: Pending | None
) -> Header:
    """What a snapshot tells the host."""
    values: Any = tuple(getattr(limits, name) for name in ResourceLimits.__struct_fields__)
    return Header(script_name, sorted(names), values, used, pending)


def load_of(saved: Saved) -> Load:
    """The message with which a worker is given a snapshot."""
    header, used = saved.header, saved.header.used
    return Load(saved.image, header.pending is not None, header.functions, used.secs, used.calls, used.output)


def pause_of(header: Header, builder: Builder) -> Pause:
    """The call at which a snapshot stands.

    Raises:
        MontySnapshotError: there is none, or it is malformed.
        MontyConversionError: an argument cannot cross.
    """
    call = header.pending
    if call is None:
        raise MontySnapshotError('this is the snapshot of an idle session, for Pool.load_session')
    try:
        args, kwargs = decode(call.args, builder), decode(call.kwargs, builder)
    except WireError as error:
        raise MontySnapshotError(f'the snapshot is malformed: {error}') from None
    if type(args) is not tuple or type(kwargs) is not dict or not all(type(key) is str for key in kwargs):
        raise MontySnapshotError('the snapshot is malformed: its call has no arguments')
    if call.name not in header.functions:
        raise MontySnapshotError('the snapshot is malformed: its call is of no function of its own')
    return Pause(call.call_id, call.name, args, kwargs, call.position)


def limits_of(saved: Saved, wanted: ResourceLimits | None) -> ResourceLimits:
    """The limits that what a snapshot holds goes on with: those wanted, or else its own.

    Anybody may have made one that is not signed, so it cannot raise its limits above the default ones.
    """
    if wanted is not None:
        return wanted
    own = saved.limits
    if saved.signed:
        return own
    least: dict[str, Any] = {name: _least(getattr(own, name), most) for name, most in _DEFAULTS.items()}
    return ResourceLimits(**least)


_DEFAULTS = {name: getattr(ResourceLimits(), name) for name in ResourceLimits.__struct_fields__}


def _least(own: Any, most: Any) -> Any:
    if own is None or own == 'default':
        return most
    return min(own, DEFAULT_MEMORY if most == 'default' else most)


def frame_of(info: FrameInfo | None) -> Frame | None:
    """A position as the public API shows it."""
    if info is None:
        return None
    return Frame(*(getattr(info, name) for name in FrameInfo.__struct_fields__))
