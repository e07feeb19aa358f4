"""One worker: takes messages off its channel, runs guest code, and answers.

Time is of two kinds. In *guest time* the clock runs and a `Halted` may strike at any call; in
*channel time* neither happens, so no frame is ever cut in half. Guest time is running the program,
and also whatever can run code of the guest's on our behalf: turning its results, arguments and
exceptions into wire form. The border is crossed by the plain assignment `clock.running = False`
(see `pymonty.runtime.clock`) and by `pause` and `resume`.

A fresh worker is cold: each page that it is the first to write to is copied then, and that is most of what
its first program would take. So while no message comes a worker *rehearses*, locked down as it is: small
programs go through the very same code, over a channel that leads nowhere. It begins only after a pause, as
workers that are in demand have no processor time to spare for it, and the less often the busier the machine.
"""

from __future__ import annotations

import _socket
import os
import resource
import signal
import sys
from collections.abc import Callable
from time import monotonic, process_time
from types import FrameType
from typing import Any, NoReturn, Protocol, cast

from pymonty.runtime.clock import Clock
from pymonty.runtime.convert import GuestBuilder, describe
from pymonty.runtime.engine import Engine
from pymonty.runtime.halt import Halted
from pymonty.runtime.report import failure, position
from pymonty.snapshot.errors import BadImage, CannotDump
from pymonty.snapshot.session import Session
from pymonty.wire import messages
from pymonty.wire.frames import FrameError, Unpacker, pack
from pymonty.wire.messages import Message, ToHost, ToWorker
from pymonty.wire.values import ConversionFailed, decode, encode, scrub

from .ahead import Foresight
from .lockdown import Lockdown
from .rehearsed import PROGRAMS, second_part

_CHUNK = 64 << 10
_PRINT_BUFFER = 8 << 10
_HEADROOM = 200  # frames that a host call may take on top of the guest's
_PATIENCE_SECS = 0.00005
_REST_SECS = 0.01  # without a message, after which a worker rehearses
_BREATH_SECS = 0.001  # between two rehearsals
_YIELD = 20  # times as long as a rehearsal had to wait for the processor, the next one leaves it to others
_ROOM_AHEAD = 1000  # references in an image that nobody asked for yet
_LARGEST_AHEAD = 32 << 10  # bytes of one: the channel holds them until the host looks

_Handler = Callable[[int, FrameType | None], object]


class Channel(Protocol):
    """Where messages come from and go to."""

    def receive(self, patience: float = 0.0) -> ToWorker: ...

    def send(self, data: bytes) -> None: ...

    def end(self) -> NoReturn: ...


class Socket:
    """The channel to the host. Its end is the worker's end."""

    def __init__(self, channel: _socket.socket) -> None:
        self._socket = channel
        self._unpacker = Unpacker(ToWorker)

    def receive(self, patience: float = 0.0) -> ToWorker:
        """The next message, in channel time; before going to sleep it looks for so many seconds."""
        message: ToWorker | None = self._unpacker.next()
        if message is None and patience:
            self._look(monotonic() + patience)
            message = self._unpacker.next()
        while message is None:
            self._feed(self._socket.recv(_CHUNK))
            message = self._unpacker.next()
        return message

    def send(self, data: bytes) -> None:
        """Send whole frames, in channel time."""
        self._socket.sendall(data)

    def _look(self, until: float) -> None:
        """A short answer mostly comes sooner than a sleeping process would wake."""
        while monotonic() < until:
            try:
                data = self._socket.recv(_CHUNK, _socket.MSG_DONTWAIT)
            except BlockingIOError:
                os.sched_yield()
            else:
                self._feed(data)
                return

    def end(self) -> NoReturn:
        """Hang up."""
        os._exit(0)

    def _feed(self, data: bytes) -> None:
        if not data:
            self.end()
        self._unpacker.feed(data)


class Ended(Exception):
    """A rehearsal is over."""


class Rehearsal:
    """A channel that plays a script of messages and drops the answers, but for an image it asked for."""

    def __init__(self, script: tuple[Message, ...]) -> None:
        self._unpacker = Unpacker(ToWorker)
        self._unpacker.feed(pack(*script))
        self._sent = Unpacker(ToHost)
        self._called = False  # does the program wait for the result of a call, or will it, once loaded?
        self._last: ToHost | None = None
        self.image = b''

    def receive(self, patience: float = 0.0) -> ToWorker:
        message: ToWorker | None = self._unpacker.next()
        while type(message) is messages.Return and not self._called:  # the program failed before its call
            message = self._unpacker.next()
        if message is None:
            raise Ended
        self._called = self._called or type(message) is messages.Load
        return message

    def end(self) -> NoReturn:
        raise RuntimeError(f'a worker that rehearsed could not go on: {self._last}')

    def send(self, data: bytes) -> None:
        self._sent.feed(data)
        while (answer := self._sent.next()) is not None:
            self._last = answer
            if type(answer) is messages.Dumped:
                self.image = answer.image
            else:
                self._called = type(answer) is messages.Call


class Worker:
    """The state of one worker, and the engine's port to the outside.

    One is made, in the zygote, and every worker is a copy of it. `rehearse` makes it warm, there and here.
    """

    def __init__(self, lockdown: Lockdown) -> None:
        self._channel: Channel = Rehearsal(())
        self._lockdown = lockdown
        self._clock = Clock(self._flush)
        self._clock.install()
        self._on_tick = cast(_Handler, signal.getsignal(signal.SIGALRM))
        signal.signal(signal.SIGALRM, self._on_alarm)
        self._rests = False  # does the worker wait for its first message?
        self._rehearsed = 0  # programs, since the fork
        self._engine = Engine(self)
        self._builder = GuestBuilder()
        self._limits = messages.Open(None, None, None, None, None)
        self._printed: list[messages.Print] = []
        self._waiting = 0  # characters in `_printed`
        self._held = b''  # a frame that waits for company, until the next tick at most
        self._output = 0  # bytes that this run has printed
        self._calls = 0
        self._saving: Session | None = None
        self._positions = False  # is the run one to be paused, and do its calls say where they are?
        self._foresight = Foresight(self._clock, self._dump_ahead)
        self._desynchronised = False  # a message of the host's is lost, so this session cannot go on

    def work(self, channel: _socket.socket) -> NoReturn:
        """Be a worker on the socket `channel`, in a process that was just forked."""
        try:
            self._channel = Socket(channel)
            self._lockdown.enter(channel.fileno())
            self.greet()
            self._rest(_REST_SECS)
            self.serve()
        finally:
            os._exit(1)

    def rehearse(self, script: tuple[Message, ...]) -> None:
        """Serve `script` to nobody, and forget it."""
        channel, rehearsal = self._channel, Rehearsal(script)
        self._channel = rehearsal
        try:
            self.serve()
        except Ended:
            self._channel = channel
        self._engine.reset()
        self._saving = None
        self._clock.disarm()
        self._lockdown.lift_cpu()
        if rehearsal.image:
            self.rehearse(second_part(rehearsal.image))

    def _rest(self, secs: float) -> None:
        """Have an alarm interrupt the wait for the first message, if there is something left to rehearse."""
        self._rests = self._rehearsed < len(PROGRAMS)
        if self._rests:
            signal.setitimer(signal.ITIMER_REAL, secs)

    def _on_alarm(self, number: int, frame: FrameType | None) -> None:
        """Rehearse, if the worker rests, or write down a program that stands; else the clock ticks.

        It may strike when the first message has come, but not been looked at: that waits, and is not lost.
        """
        if not self._rests:
            if not self._foresight.strike():
                self._on_tick(number, frame)
            return
        self._rests = False
        began = monotonic() - process_time()
        self.rehearse(PROGRAMS[self._rehearsed])
        self._rehearsed += 1
        waited = max(0.0, monotonic() - process_time() - began)  # the two clocks may disagree by a little
        self._rest(_BREATH_SECS + _YIELD * waited)

    def serve(self) -> NoReturn:
        """Answer messages until the host hangs up."""
        patience = 0.0  # a spare worker may wait for long
        while True:
            try:
                message = self._channel.receive(patience)
                patience = _PATIENCE_SECS
                self._rests = False
            except MemoryError as error:
                self._desynchronised = True
                self._send(pack(self._failure(error)))
            else:
                _HANDLERS[type(message)](self, message)
            if self._desynchronised:
                self._channel.end()

    def call(self, name: str, args: tuple[object, ...], kwargs: dict[str, object]) -> object:
        """Call host function `name` (see `pymonty.runtime.engine.Port`)."""
        self._calls += 1
        where = f'{name}()'
        sent = encode(args, where, describe), encode(kwargs, where, describe)
        limit = sys.getrecursionlimit()
        # A guest at its limit must come to it neither within a message nor between the two kinds of time.
        sys.setrecursionlimit(limit + _HEADROOM)
        try:
            at = position(sys._getframe(), self._engine) if self._positions else None
            frame = _packed(messages.Call(self._calls, name, *sent, at), where)
            self._clock.pause()
            self._send(frame)
            if at is not None:
                self._foresight.begin(sys._getframe())
            answer = self._awaited()
            while type(answer) is messages.Dump:
                if not self._foresight.take():
                    self._dump(answer, sys._getframe())
                answer = self._awaited()
            self._foresight.end()
            self._clock.resume()
        finally:
            sys.setrecursionlimit(limit)
        return self._answered(answer)

    def _awaited(self) -> ToWorker:
        """What the host says to a pending call, in channel time."""
        try:
            return self._channel.receive(_PATIENCE_SECS)
        except MemoryError:  # part of it may be lost
            self._desynchronised = True
            return messages.Halt('max_memory')

    def _answered(self, answer: ToWorker) -> object:
        """What the pending call returns, in guest time."""
        match answer:
            case messages.Return(value):
                return decode(value, self._builder)
            case messages.Raise(exception):
                raise cast(BaseException, decode(exception, self._builder))
            case messages.Halt(limit):
                raise Halted(limit, getattr(self._limits, limit, None))
        raise AssertionError('the host answered a call with something else')

    def is_guest_time(self) -> bool:
        """Whether the clock runs."""
        return self._clock.running

    def write(self, stream: str, text: str) -> None:
        """Print `text`, an exact str: held back until it is worth a message."""
        if not text.isascii():
            encoded = text.encode('utf-8', 'backslashreplace' if stream == 'stderr' else 'strict')
            text, size = encoded.decode(), len(encoded)
        else:
            size = len(text)
        self._output += size
        limit = self._limits.max_output_bytes
        if limit is not None and self._output > limit:
            raise Halted('max_output_bytes', limit)
        self._printed.append(messages.Print(stream, text))
        self._waiting += size
        if self._waiting > _PRINT_BUFFER:
            self._flush()

    def _open(self, limits: messages.Open) -> None:
        self._limits = limits
        self._lockdown.limit_memory(limits.max_memory)
        self._engine.open(limits)

    def _compile(self, message: messages.Compile) -> None:
        def compile() -> Message:
            # Whether it is going to be dumped shows when it runs, too late to keep what a dump needs.
            functions = message.functions
            self._engine.compile(
                message.source, message.script_name, functions, message.inputs, keep=bool(functions)
            )
            return messages.Compiled()

        self._answer(compile, self._limits.max_duration_secs)

    def _run(self, message: messages.Run) -> None:
        self._output = self._calls = 0
        self._positions = message.positions
        self._foresight.renew()

        def run() -> Message:
            inputs = {name: decode(value, self._builder) for name, value in message.inputs.items()}
            value = self._engine.run(
                message.source, message.script_name, inputs, message.functions, message.positions
            )
            return messages.Done(encode(value, 'the result', describe))

        self._answer(run, self._limits.max_duration_secs)

    @property
    def _session(self) -> Session:
        """The session as something to dump and load."""
        if self._saving is None:
            self._saving = Session(self._engine)
        return self._saving

    def _dump(self, message: messages.Dump, innermost: FrameType | None = None) -> None:
        """Send the session as it stands. In channel time, so that no guest code runs meanwhile."""
        self._lockdown.free_reserve()
        try:
            frame = self._dumped(innermost)
        except CannotDump as refusal:
            frame = pack(messages.Undumpable(scrub(refusal.what), scrub(refusal.why)))
        except FrameError as error:
            frame = pack(messages.Undumpable('this session', str(error)))
        except MemoryError:
            frame = pack(messages.Undumpable('this session', 'it leaves too little memory; raise max_memory'))
        self._lockdown.limit_memory(self._limits.max_memory)
        self._send(frame)

    def _dump_ahead(self, innermost: FrameType) -> bool:
        """The same unasked, where it is little; whether that went well.

        Whatever is in the way is told once somebody asks.
        """
        self._lockdown.free_reserve()
        try:
            frame = self._dumped(innermost, _ROOM_AHEAD)
        except Exception:
            frame = b''
        self._lockdown.limit_memory(self._limits.max_memory)
        if len(frame) > _LARGEST_AHEAD:
            frame = b''
        self._send(frame)
        return bool(frame)

    def _dumped(self, innermost: FrameType | None, room: int | None = None) -> bytes:
        used = 0.0 if innermost is None else self._clock.used
        return pack(messages.Dumped(self._session.dump(innermost, room), used))

    def _load(self, message: messages.Load) -> None:
        """Be the session of an image. It is made in guest time, as anybody may have written it."""
        self._output, self._calls, self._positions = message.output, message.calls, True
        self._foresight.renew()

        def make() -> Message:
            self._session.load(message.image, message.functions, message.is_paused)
            return messages.Loaded()

        # The host has sent the answer along, and is woken up once instead of twice. The next tick sends it; a
        # program without a time limit may never come to one, if it is in C code.
        has_ticks = message.is_paused and self._limits.max_duration_secs is not None
        if not self._answer(make, messages.LOAD_SECS, hold=has_ticks):
            self._desynchronised = True
        elif message.is_paused:
            answer = self._awaited()

            def go_on() -> Message:
                value = self._session.resume(lambda: self._answered(answer))
                return messages.Done(encode(value, 'the result', describe))

            self._answer(go_on, self._limits.max_duration_secs, message.secs)

    def _reset(self, message: messages.Reset) -> None:
        self._engine.reset()
        self._saving = None
        self.greet()

    def greet(self) -> None:
        """Tell the host that a session may begin, and how much memory this worker has used at most."""
        used = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss << 10
        self._send(pack(messages.Ready(self._lockdown.wall, used)))

    def _answer(
        self, work: Callable[[], Message], secs: float | None, used: float = 0.0, hold: bool = False
    ) -> bool:
        """Do `work` in `secs` of guest time and send what came of it; False for a failure.

        With `hold`, what came of it waits for the next thing to send.
        """
        clock = self._clock
        self._lockdown.extend_cpu(secs)
        try:
            clock.start(secs, used)
            frame = _packed(work(), 'the result')
            clock.running = False
            clock.check()  # whatever the program made of its end
            worked = True
        except BaseException as error:
            clock.running = False
            frame = pack(self._failure(error))
            worked = False
        if hold and worked:
            self._held = frame
        else:
            self._send(frame)
        return worked

    def _failure(self, error: BaseException) -> Message:
        """The report of `error`. Made in guest time too, as a guest's `__str__` may take part."""
        if type(error) is BadImage:
            return messages.Unloadable(scrub(str(error)))
        clock = self._clock
        self._lockdown.free_reserve()
        for _ in range(2):
            try:
                if type(error) is not Halted:
                    clock.resume()
                answer = failure(error, self._engine)
                clock.running = False
                break
            except BaseException as worse:
                clock.running = False
                error = worse
        else:
            raise error
        self._lockdown.limit_memory(self._limits.max_memory)
        return answer

    def _flush(self) -> None:
        """Send what was printed. Called in guest time."""
        self._clock.pause()
        self._send()
        self._clock.resume()

    def _send(self, frame: bytes = b'') -> None:
        """Send what was printed, then `frame`. Called in channel time."""
        if self._printed:
            printed, self._printed, self._waiting = self._printed, [], 0
            frame = pack(*printed) + frame
        if self._held:
            frame, self._held = self._held + frame, b''
        if frame:
            self._channel.send(frame)


def _packed(message: Message, what: str) -> bytes:
    """The frame of a message with a guest's values in it.

    Raises:
        ConversionFailed: they are too large for one.
    """
    try:
        return pack(message)
    except FrameError as error:
        raise ConversionFailed(str(error), what) from None


_HANDLERS: dict[type, Callable[[Worker, Any], None]] = {
    messages.Open: Worker._open,
    messages.Compile: Worker._compile,
    messages.Run: Worker._run,
    messages.Reset: Worker._reset,
    messages.Dump: Worker._dump,
    messages.Load: Worker._load,
}
