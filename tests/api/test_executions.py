"""The host's side of a run against a worker that plays foul: whatever it sends, the caller gets an error."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

import pymonty
from pymonty.host.convert import HostBuilder, describe
from pymonty.host.drive import Execution, Finished, Pause, Terms, run_to_end
from pymonty.host.link import GarbageReceived, WorkerGone
from pymonty.wire.messages import (
    Call,
    Compiled,
    Done,
    Dumped,
    Failed,
    FrameInfo,
    Halt,
    Message,
    Print,
    Raise,
    Ready,
    Return,
    Run,
)
from pymonty.wire.values import encode


class Script:
    """A link to a worker that sends `messages`, whatever it is sent; an exception among them is raised."""

    def __init__(self, *messages: Message | BaseException) -> None:
        self._messages = list(messages)
        self.sent: list[Message] = []
        self.killed = False

    def send(self, *messages: Message) -> None:
        self.sent += messages

    def receive(self, timeout: float | None) -> Any:
        if not self._messages:
            raise WorkerGone
        message = self._messages.pop(0)
        if isinstance(message, BaseException):
            raise message
        return message

    def kill(self) -> None:
        self.killed = True

    def crash(self) -> pymonty.MontyCrashedError:
        self.killed = True
        return pymonty.MontyCrashedError('gone')


def begin(script: Script, prints: Callable[[str, str], object] | None = None, **limits: Any) -> Execution:
    terms = Terms(pymonty.ResourceLimits(**limits), prints, HostBuilder(()))
    execution = Execution(script, terms, lambda: None)  # type: ignore[arg-type]
    execution.begin(Run('', 'main.py', {}, []))
    return execution


def wire(value: object) -> Any:
    return encode(value, '', describe)


def call(name: str = 'f', *args: object, **kwargs: object) -> Call:
    return Call(1, name, wire(args), wire(kwargs))


FAILED = Failed('runtime', wire(ValueError('x')), 'x', 'ValueError: x', 'ValueError: x\n', [])


def test_a_run_is_a_machine_that_stops_at_calls() -> None:
    script = Script(call('f', 1, k=2), call('g'), Done(3))
    execution = begin(script)
    assert execution.wait() == Pause(1, 'f', (1,), {'k': 2})
    execution.answer('a')
    stop = execution.wait()
    assert type(stop) is Pause and stop.name == 'g'
    execution.throw(KeyError('k'))
    assert not execution.ended
    assert execution.wait() == Finished(3)
    assert execution.ended and not script.killed
    assert [type(message) for message in script.sent] == [Run, Return, Raise]


@pytest.mark.parametrize(
    'messages',
    [
        [Compiled()],
        [Ready([], 0)],
        [Dumped(b'', 0.0)],
        [call(), Dumped(b'', 0.0)],
        [Done([[250]])],
        [Done([['what']])],
        [Done({'no': 'node'})],
        [Call(1, 'f', 5, wire({}))],
        [Call(1, 'f', wire([1]), wire({}))],
        [Call(1, 'f', wire(()), wire([]))],
        [Call(1, 'f', wire(()), wire({1: 2}))],
        [Call(1, 'f', wire(()), [[99]])],
        [Failed('party', None, '', '', '', [])],
        [Failed('runtime', 5, '', '', '', [])],
        [Failed('syntax', [['?']], '', '', '', [])],
        [Print('stdin', 'x')],
        [call('g')],
        [call('__class__')],
        [GarbageReceived()],
        [WorkerGone()],
    ],
    ids=repr,
)
def test_messages_that_make_no_sense_end_the_worker(messages: list[Message | BaseException]) -> None:
    script = Script(*messages)
    with pytest.raises(pymonty.MontyCrashedError):
        run_to_end(begin(script, prints=lambda *_: None), {'f': lambda: None})
    assert script.killed


def test_an_image_that_nobody_asked_for_may_come_once_for_a_call() -> None:
    image = Dumped(b'', 0.0)
    for unasked, ends_well in (([image], True), ([image, image], False)):
        paused = Call(1, 'f', wire(()), wire({}), FrameInfo('main.py', 1, 0, 1, 3, '<module>', 'f()'))
        execution = begin(Script(paused, *unasked, Done(3)))
        execution.wait()
        execution.answer(None)
        if ends_well:
            assert execution.wait() == Finished(3)
        else:
            with pytest.raises(pymonty.MontyCrashedError):
                execution.wait()


def test_a_worker_that_prints_more_than_it_may_is_killed() -> None:
    printed: list[str] = []
    script = Script(Print('stdout', 'ä' * 4), Print('stdout', 'b' * 3), Done(1))
    with pytest.raises(pymonty.MontyLimitError) as caught:
        run_to_end(begin(script, lambda stream, text: printed.append(text), max_output_bytes=10), {})
    assert caught.value.limit == 'max_output_bytes' and script.killed
    assert printed == ['ä' * 4]


def test_a_worker_that_calls_more_than_it_may_is_halted() -> None:
    calls: list[int] = []
    script = Script(call(), call(), call(), call(), FAILED)
    with pytest.raises(pymonty.MontyRuntimeError):
        run_to_end(begin(script, max_external_calls=2), {'f': lambda: calls.append(1)})
    assert calls == [1, 1]
    assert [type(message) for message in script.sent] == [Run, Return, Return, Halt, Halt]


def test_a_worker_that_keeps_sending_is_killed_at_last(monkeypatch: pytest.MonkeyPatch) -> None:
    now = [0.0]

    def later() -> float:
        now[0] += 0.1
        return now[0]

    monkeypatch.setattr('pymonty.host.drive.monotonic', later)
    for message in (Print('stdout', ''), call()):
        script = Script(*[message] * 1000)
        with pytest.raises(pymonty.MontyLimitError) as caught:
            run_to_end(begin(script, lambda *_: None, max_duration_secs=1), {'f': lambda: None})
        assert caught.value.limit == 'max_duration_secs' and script.killed


def test_silence_is_a_time_limit() -> None:
    script = Script(TimeoutError(), TimeoutError())
    with pytest.raises(pymonty.MontyLimitError) as caught:
        run_to_end(begin(script, max_duration_secs=3), {})
    assert (caught.value.limit, caught.value.value, script.killed) == ('max_duration_secs', 3, True)
    assert caught.value.display('type-msg').startswith('TimeoutError: ')


def test_a_verdict_of_the_host_stands_whatever_the_guest_does() -> None:
    for last in (Done(1), FAILED):
        script = Script(call(), call(), Print('stdout', ''), last)
        with pytest.raises(pymonty.MontyConversionError):
            run_to_end(begin(script, lambda *_: None), {'f': object})
        assert not script.killed
        assert [type(message) for message in script.sent] == [Run, Halt, Halt]
