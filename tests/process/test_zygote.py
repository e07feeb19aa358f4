"""The source of workers: many of them, from many threads, and what happens when processes die."""

from __future__ import annotations

import gc
import os
import signal
import subprocess
import sys
import textwrap
import threading
import time
from pathlib import Path

import pytest

from pymonty.errors import MontyUnavailableError
from pymonty.host import spawn
from pymonty.host.link import WorkerGone
from pymonty.host.zygote import Zygote
from pymonty.wire import messages
from pymonty.wire.messages import Open, Run

LIMITS = Open(5.0, 64 << 20, 1000, 10_000, 100)


def children(pid: int) -> set[int]:
    return {int(child) for child in Path(f'/proc/{pid}/task/{pid}/children').read_text().split()}


def alive(pid: int) -> bool:
    try:
        return Path(f'/proc/{pid}/stat').read_text().rpartition(')')[2].split()[0] != 'Z'
    except FileNotFoundError:
        return False


def until(condition: object, seconds: float = 5) -> bool:
    deadline = time.monotonic() + seconds
    while not condition():
        if time.monotonic() > deadline:
            return False
        time.sleep(0.005)
    return True


def one_and_one(zygote: Zygote) -> object:
    link = zygote.take(10)
    try:
        link.send(LIMITS, Run('result = 1 + 1', 'main.py', {}, []))
        return link.receive(10)
    finally:
        link.kill()


def test_200_workers_leak_nothing(zygote: Zygote) -> None:
    one_and_one(zygote)
    gc.collect()
    descriptors = len(os.listdir('/proc/self/fd'))
    theirs = len(os.listdir(f'/proc/{zygote.pid}/fd'))
    for _ in range(200):
        assert one_and_one(zygote) == messages.Done(2)
    assert until(lambda: not children(zygote.pid))
    assert len(os.listdir('/proc/self/fd')) == descriptors
    assert until(lambda: len(os.listdir(f'/proc/{zygote.pid}/fd')) == theirs)


def test_50_at_a_time(zygote: Zygote) -> None:
    links = [zygote.take(20) for _ in range(50)]
    assert len({link.pid for link in links}) == 50
    for link in links:
        link.send(LIMITS, Run('result = 1 + 1', 'main.py', {}, []))
    assert [link.receive(10) for link in links] == [messages.Done(2)] * 50
    for link in links:
        link.kill()
    assert until(lambda: not children(zygote.pid))


def test_8_threads(zygote: Zygote) -> None:
    results = []

    def work() -> None:
        for _ in range(10):
            zygote.fork()
            results.append(one_and_one(zygote))

    threads = [threading.Thread(target=work) for _ in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert results == [messages.Done(2)] * 80


def test_a_crash_is_told_while_another_thread_waits_for_a_worker(zygote: Zygote) -> None:
    link = zygote.take(10)
    os.kill(zygote.pid, signal.SIGSTOP)
    waiting = threading.Thread(target=lambda: zygote.take(20).kill())
    waiting.start()
    os.kill(link.pid, signal.SIGSEGV)
    os.kill(zygote.pid, signal.SIGCONT)
    assert link.crash().signal in (signal.SIGSEGV, signal.SIGKILL)
    waiting.join()


def test_a_killed_zygote_is_started_again(zygote: Zygote) -> None:
    link = zygote.take(10)
    link.send(LIMITS, Run('while True: pass', 'main.py', {}, []))
    zygote.fork()
    first = zygote.pid
    os.kill(first, signal.SIGKILL)
    with pytest.raises(WorkerGone):
        link.receive(5)
    assert link.crash().signal is None
    assert one_and_one(zygote) == messages.Done(2)
    assert zygote.pid != first
    assert not Path(f'/proc/{first}').exists()
    assert one_and_one(zygote) == messages.Done(2)


def test_a_zygote_killed_while_it_starts_is_started_again(zygote: Zygote) -> None:
    zygote.fork()
    os.kill(zygote.pid, signal.SIGKILL)
    assert one_and_one(zygote) == messages.Done(2)


def test_close_leaves_nothing_running(zygote: Zygote) -> None:
    links = [zygote.take(10) for _ in range(3)]
    zygote.fork()
    links[0].send(LIMITS, Run('while True: pass', 'main.py', {}, []))
    pids = [zygote.pid, *(link.pid for link in links), *children(zygote.pid)]
    zygote.close()
    zygote.close()
    assert until(lambda: not any(map(alive, pids)))
    with pytest.raises(MontyUnavailableError):
        zygote.take(1)
    for link in links:
        link.kill()


def test_close_wakes_a_thread_that_waits(zygote: Zygote) -> None:
    zygote.take(10).kill()
    os.kill(zygote.pid, signal.SIGSTOP)
    raised = []

    def wait() -> None:
        with pytest.raises(MontyUnavailableError) as caught:
            zygote.take(30)
        raised.append(caught.value)

    waiting = threading.Thread(target=wait)
    waiting.start()
    time.sleep(0.1)
    os.kill(zygote.pid, signal.SIGCONT)
    zygote.close()
    waiting.join(5)
    assert not waiting.is_alive() or raised


def test_nothing_is_left_of_a_host_that_is_killed(tmp_path: Path) -> None:
    program = tmp_path / 'host.py'
    program.write_text(
        textwrap.dedent(
            f"""
            import sys, time
            sys.path[:0] = {[p for p in sys.path if p]!r}
            sys.path.insert(0, {str(Path(__file__).parent)!r})
            import conftest
            from pymonty.host import spawn
            from pymonty.host.zygote import Zygote
            from pymonty.wire.messages import Open, Run
            spawn.BOOTSTRAP = spawn.BOOTSTRAP.replace(
                conftest.LAST_IMPORT, conftest.ENGINE + conftest.LAST_IMPORT
            )
            zygote = Zygote()
            links = [zygote.take(20) for _ in range(3)]
            links[0].send(Open(None, None, None, None, None), Run('while True: pass', 'main.py', {{}}, []))
            print(zygote.pid, *(link.pid for link in links), flush=True)
            time.sleep(60)
            """
        )
    )
    with subprocess.Popen([sys.executable, str(program)], stdout=subprocess.PIPE, text=True) as host:
        pids = [int(pid) for pid in host.stdout.readline().split()]
        assert len(pids) == 4
        assert all(map(alive, pids))
        host.kill()
    assert until(lambda: not any(map(alive, pids)))


def test_the_zygote_has_nothing_of_the_host(zygote: Zygote, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv('SECRET', 'of the host')
    inherited, other = os.pipe()
    os.set_inheritable(inherited, True)
    link = zygote.take(10)
    assert Path(f'/proc/{zygote.pid}/environ').read_bytes() == b'PYTHONHASHSEED=0\0'
    opened = {os.readlink(f'/proc/{zygote.pid}/fd/{fd}') for fd in os.listdir(f'/proc/{zygote.pid}/fd')}
    assert not any(name.startswith('pipe:') for name in opened)
    assert type(link.ready) is messages.Ready
    assert len(os.listdir(f'/proc/{link.pid}/fd')) == 1
    status = Path(f'/proc/{link.pid}/status').read_text()
    assert 'NoNewPrivs:\t1' in status
    assert 'Seccomp:\t2' in status
    assert 'CapEff:\t0000000000000000' in status
    os.close(inherited)
    os.close(other)
    link.kill()


@pytest.mark.parametrize(
    ('source', 'outcome'),
    [
        (
            "result = ' '.join({'open', 'exec', 'eval', 'compile', 'input', 'breakpoint'} & b.keys())",
            '',
        ),
        ('import posix', "ModuleNotFoundError: No module named 'posix'"),
        ("result = b['__import__']('os')", "ModuleNotFoundError: No module named 'os'"),
        ("result = b['__import__']('os', {'__name__': 'os'})", "ModuleNotFoundError: No module named 'os'"),
        ("result = 'x'.encode('utf-16-le').decode('utf-16-le')", 'x'),
        (
            "result = traceback.format_exception(ValueError('x'))[-1]",
            'ValueError: x\n',
        ),
    ],
)
def test_the_real_builtins_are_stripped(zygote: Zygote, source: str, outcome: object) -> None:
    """Code that got hold of them by a slip finds nothing in them."""
    link = zygote.take(10)
    link.send(LIMITS, Run(f'b = __builtins__\n{source}', 'main.py', {}, []))
    answer = link.receive(10)
    assert (answer.text if type(answer) is messages.Failed else answer.value) == outcome
    link.kill()


def test_a_zygote_that_cannot_start_says_why(monkeypatch: pytest.MonkeyPatch) -> None:
    broken = spawn.BOOTSTRAP.replace(
        'main(int(host))', 'import pymonty.worker.zygote as z; z._prepare = 1; main(int(host))'
    )
    monkeypatch.setattr(spawn, 'BOOTSTRAP', broken)
    zygote = Zygote()
    with pytest.raises(MontyUnavailableError, match='not callable'):
        zygote.take(10)
    zygote.close()


def test_no_worker_without_the_wall_that_is_required(monkeypatch: pytest.MonkeyPatch) -> None:
    from .conftest import ENGINE, LAST_IMPORT

    without = 'import pymonty.worker.syscalls\npymonty.worker.syscalls.MACHINES.clear()\n'
    bootstrap = spawn.BOOTSTRAP.replace(LAST_IMPORT, ENGINE + without + LAST_IMPORT)
    monkeypatch.setattr(spawn, 'BOOTSTRAP', bootstrap)
    required = Zygote('required')
    with pytest.raises(MontyUnavailableError, match='seccomp'):
        required.take(10)
    required.close()
    optional = Zygote('optional')
    link = optional.take(10)
    assert 'seccomp' not in link.ready.wall
    assert one_and_one(optional) == messages.Done(2)
    link.kill()
    optional.close()


def test_a_forked_child_of_the_host_lets_go_without_harm(zygote: Zygote) -> None:
    link = zygote.take(10)
    child = os.fork()
    if child == 0:
        zygote.close()
        os._exit(0)
    os.waitpid(child, 0)
    link.send(LIMITS, Run('result = 1 + 1', 'main.py', {}, []))
    assert link.receive(10) == messages.Done(2)
    link.kill()
    assert one_and_one(zygote) == messages.Done(2)
