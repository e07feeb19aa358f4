"""One worker: what goes over its channel, and how its end is told."""

from __future__ import annotations

import os
import signal
import time
from collections.abc import Iterator

import pytest

from pymonty.host.link import GarbageReceived, Link, WorkerGone
from pymonty.host.zygote import Zygote
from pymonty.wire import messages
from pymonty.wire.messages import Open, Run

LIMITS = Open(5.0, 64 << 20, 1000, 10_000, 100)


def run(link: Link, source: str, limits: Open | None = LIMITS) -> messages.ToHost:
    link.send(*([limits] if limits else []), Run(source, 'main.py', {}, []))
    return link.receive(10)


@pytest.fixture
def link(zygote: Zygote) -> Iterator[Link]:
    taken = zygote.take(10)
    yield taken
    taken.kill()


def test_a_worker_runs_what_it_is_sent(link: Link) -> None:
    assert run(link, 'result = 1 + 1') == messages.Done(2)
    assert 'seccomp' in link.ready.wall
    assert link.ready.memory > 1 << 20


def test_state_lives_on_until_a_reset(link: Link) -> None:
    run(link, 'x = 40')
    assert run(link, 'result = x + 2', None) == messages.Done(42)
    link.send(messages.Reset())
    assert type(link.receive(5)) is messages.Ready
    answer = run(link, 'result = x')
    assert type(answer) is messages.Failed
    assert answer.text.startswith('NameError')


def test_compile_then_run(link: Link) -> None:
    link.send(LIMITS, messages.Compile('result = n * 2', 'main.py', [], ['n']))
    assert link.receive(5) == messages.Compiled()
    link.send(Run(None, 'main.py', {'n': 21}, []))
    assert link.receive(5) == messages.Done(42)


def test_a_call_waits_for_its_answer_and_prints_come_first(link: Link) -> None:
    first = run(link, "port.write('stdout', 'hello')\nresult = port.call('f', (1,), {'k': 2})")
    assert first == messages.Print('stdout', 'hello')
    call = link.receive(5)
    assert type(call) is messages.Call
    assert call.name == 'f'
    link.send(messages.Return('answer'))
    assert link.receive(5) == messages.Done('answer')


def test_a_halt_ends_the_program_at_its_call(link: Link) -> None:
    assert type(run(link, "port.call('f', (), {})")) is messages.Call
    link.send(messages.Halt('max_external_calls'))
    answer = link.receive(5)
    assert type(answer) is messages.Failed
    assert answer.limit == 'max_external_calls'
    assert answer.limit_value == 100


def test_prints_do_not_wait_for_ever(link: Link) -> None:
    started = time.monotonic()
    source = "port.write('stdout', 'early')\nend = time.monotonic() + 1\nwhile time.monotonic() < end: pass"
    assert run(link, source) == messages.Print('stdout', 'early')
    assert time.monotonic() - started < 0.8
    assert link.receive(5) == messages.Done(None)


@pytest.mark.parametrize(
    ('source', 'limit'),
    [
        ('while True: pass', 'max_duration_secs'),
        ('x = bytearray(1 << 40)', 'max_memory'),
        ('def f():\n  x = []\n  while True: x.append(bytes(100_000))\nf()', 'max_memory'),
        ("while True: port.write('stdout', 'x' * 100)", 'max_output_bytes'),
    ],
)
def test_a_limit_ends_the_program(link: Link, source: str, limit: str) -> None:
    secs = 0.3 if limit == 'max_duration_secs' else 10
    link.send(Open(secs, 64 << 20, 1000, 10_000, 100), Run(source, 'main.py', {}, []))
    answer = link.receive(5)
    while type(answer) is messages.Print:
        answer = link.receive(5)
    assert type(answer) is messages.Failed
    assert answer.limit == limit
    assert run(link, 'result = 3', None) == messages.Done(3)


def test_a_limit_cannot_be_waited_out(link: Link) -> None:
    source = (
        'for _ in range(5):\n  try:\n    while True: pass\n  except BaseException: pass\nwhile True: pass'
    )
    link.send(Open(0.2, None, None, None, None), Run(source, 'main.py', {}, []))
    answer = link.receive(5)
    assert type(answer) is messages.Failed
    assert (answer.limit, answer.limit_value) == ('max_duration_secs', 0.2)


def test_time_does_not_pass_while_the_host_answers(link: Link) -> None:
    link.send(Open(0.2, None, None, None, None), Run("result = port.call('f', (), {})", 'main.py', {}, []))
    assert type(link.receive(5)) is messages.Call
    time.sleep(0.5)
    link.send(messages.Return(7))
    assert link.receive(5) == messages.Done(7)


def test_an_answer_too_large_for_the_guest_is_its_memory_limit(link: Link) -> None:
    link.send(Open(5, 8 << 20, 1000, None, None), Run("result = port.call('f', (), {})", 'main.py', {}, []))
    assert type(link.receive(5)) is messages.Call
    link.send(messages.Return('x' * (60 << 20)))
    answer = link.receive(5)
    assert type(answer) is messages.Failed
    assert answer.limit == 'max_memory'


@pytest.mark.parametrize('number', [signal.SIGKILL, signal.SIGSEGV, signal.SIGABRT, signal.SIGTERM])
def test_a_crash_names_the_signal(link: Link, number: int) -> None:
    link.send(LIMITS, Run('while True: pass', 'main.py', {}, []))
    os.kill(link.pid, number)
    with pytest.raises(WorkerGone):
        link.receive(5)
    crash = link.crash()
    assert (crash.signal, crash.wall_touched) == (number, False)
    assert signal.Signals(number).name in str(crash)
    assert link.crash() is crash


def test_a_touched_wall_is_told_apart(link: Link) -> None:
    link.send(LIMITS, Run('os.fork()', 'main.py', {}, []))
    with pytest.raises(WorkerGone):
        link.receive(5)
    crash = link.crash()
    assert (crash.signal, crash.wall_touched) == (signal.SIGSYS, True)


def test_a_worker_that_ends_by_itself_is_a_crash(link: Link) -> None:
    link.send(LIMITS, Run('os._exit(3)', 'main.py', {}, []))
    with pytest.raises(WorkerGone):
        link.receive(5)
    crash = link.crash()
    assert crash.signal is None
    assert 'status 3' in str(crash)


@pytest.mark.parametrize(
    'garbage', ["b'\\xff' * 100", "b'\\x00\\x00\\x00\\x00'", "b'\\x03\\x00\\x00\\x00\\x92\\x04\\x01'"]
)
def test_garbage_ends_the_worker(link: Link, garbage: str) -> None:
    assert type(link.ready) is messages.Ready
    link.send(LIMITS, Run(f'port._channel.send({garbage})\nwhile True: pass', 'main.py', {}, []))
    with pytest.raises(GarbageReceived):
        link.receive(5)
    assert 'malformed' in str(link.crash())


def test_nobody_answers_a_dead_link(link: Link) -> None:
    link.kill()
    link.kill()
    with pytest.raises(WorkerGone):
        link.send(LIMITS)
    with pytest.raises(WorkerGone):
        link.receive(1)
    assert link.crash().signal == signal.SIGKILL


def test_a_closed_link_ends_its_worker(link: Link) -> None:
    run(link, 'pass')
    link.close()
    deadline = time.monotonic() + 5
    while os.path.exists(f'/proc/{link.pid}') and time.monotonic() < deadline:
        time.sleep(0.005)
    assert not os.path.exists(f'/proc/{link.pid}')


def test_silence_is_a_timeout_and_the_worker_stays(link: Link) -> None:
    link.send(LIMITS, Run('time.sleep(0.3)\nresult = 1', 'main.py', {}, []))
    with pytest.raises(TimeoutError):
        link.receive(0.05)
    assert link.receive(5) == messages.Done(1)
