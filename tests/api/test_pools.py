"""Pools: life and death of their workers, many users at once, and nothing left behind."""

from __future__ import annotations

import asyncio
import gc
import os
import signal
import subprocess
import sys
import threading
import time
from concurrent.futures import ThreadPoolExecutor
from typing import Any

import pytest

import pymonty
from tests.api.support import are_gone, descendants, descriptors, eventually, family, worker_of


def test_a_closed_pool_is_unavailable() -> None:
    pool = pymonty.Pool(workers=1)
    s = pool.session()
    s.run('1')
    assert not pool.closed
    pool.close()
    pool.close()
    assert pool.closed
    for attempt in (pool.session, lambda: s.run('1'), lambda: pymonty.Monty('1', pool=pool)):
        with pytest.raises(pymonty.MontyUnavailableError, match='closed'):
            attempt()


def test_closing_ends_runs_in_other_threads() -> None:
    pool = pymonty.Pool(workers=1)
    s = pool.session()
    s.run('1')
    threading.Timer(0.1, pool.close).start()
    with pytest.raises(pymonty.MontyUnavailableError, match='closed'):
        s.run('while True: pass')


def test_a_pool_that_is_closed_leaves_nothing() -> None:
    open_before = descriptors()
    with pymonty.Pool(workers=3) as pool:
        sessions = [pool.session() for _ in range(5)]
        for s in sessions:
            s.run('x = 1')
        processes = family(pool)
        assert len(processes) > 5
    assert are_gone(processes)
    del sessions, s
    assert eventually(lambda: descriptors() <= open_before)


def test_a_pool_that_is_dropped_leaves_nothing() -> None:
    open_before = descriptors()
    pool = pymonty.Pool(workers=2)
    s = pool.session()
    s.run('x = 1')
    processes = family(pool)
    del pool
    gc.collect()
    assert s.run('x') == 1
    del s
    gc.collect()
    assert len(processes) > 1 and are_gone(processes)
    assert eventually(lambda: descriptors() <= open_before)


def test_two_hundred_sessions_in_a_row() -> None:
    with pymonty.Pool(workers=2) as pool:
        with pool.session() as s:
            s.run('1')
        time.sleep(0.1)
        open_before = descriptors()
        for n in range(200):
            with pool.session(inputs={'n': n}) as s:
                assert s.run('n + 1') == n + 1
        assert eventually(lambda: len(family(pool)) == 1 + 2)
        assert eventually(lambda: descriptors() <= open_before + 4)  # spares that have arrived since


def test_fifty_sessions_at_once() -> None:
    with pymonty.Pool(workers=2) as pool:
        sessions = [pool.session(inputs={'n': n}) for n in range(50)]
        assert [s.run('n * 2') for s in sessions] == [n * 2 for n in range(50)]
        assert [s.run('n') for s in reversed(sessions)] == list(reversed(range(50)))
        for s in sessions:
            s.close()
        assert eventually(lambda: len(family(pool)) == 1 + 2)


def test_sessions_that_are_dropped_free_their_workers() -> None:
    with pymonty.Pool(workers=1) as pool:
        sessions = [pool.session() for _ in range(10)]
        for s in sessions:
            s.run('1')
        del sessions, s
        gc.collect()
        assert eventually(lambda: len(family(pool)) <= 1 + 1)


def test_a_program_that_is_dropped_frees_its_worker() -> None:
    with pymonty.Pool(workers=0) as pool:
        programs = [pymonty.Monty('1', pool=pool) for _ in range(5)]
        assert len(family(pool)) == 1 + 5
        del programs
        gc.collect()
        assert eventually(lambda: len(family(pool)) == 1)


def test_a_program_runs_any_number_of_times_and_each_is_fresh(pool: pymonty.Pool) -> None:
    program = pymonty.Monty('n = n + 1 if "n" in globals() else 0\nn', pool=pool)
    assert [program.run() for _ in range(3)] == [0, 0, 0]


def test_a_program_whose_waiting_worker_died_takes_another(pool: pymonty.Pool) -> None:
    program = pymonty.Monty('6 * 7', pool=pool)
    os.kill(program._ready[0]._lease.taken.pid, signal.SIGKILL)  # type: ignore[attr-defined]
    time.sleep(0.05)
    assert program.run() == 42


def test_spares_that_died_are_replaced() -> None:
    with pymonty.Pool(workers=3) as pool:
        with pool.session() as s:
            s.run('1')
        zygote = pool._workers._zygote.pid
        assert zygote is not None and eventually(lambda: len(descendants(zygote)) == 3)
        spares = descendants(zygote)
        for worker in spares:
            os.kill(worker, signal.SIGKILL)
        assert are_gone(spares)
        for _ in range(4):
            with pool.session() as s:
                assert s.run('1 + 1') == 2


def test_a_killed_zygote_is_started_again() -> None:
    with pymonty.Pool(workers=2) as pool:
        s = pool.session()
        s.run('1')
        zygote = pool._workers._zygote.pid
        assert zygote is not None
        os.kill(zygote, signal.SIGKILL)
        with pytest.raises(pymonty.MontyCrashedError):
            s.run('while True: pass')
        s.close()
        for _ in range(3):
            with pool.session() as s:
                assert s.run('1 + 1') == 2


def test_too_many_sessions() -> None:
    with pymonty.Pool(workers=1, max_sessions=2) as pool:
        with pool.session(), pool.session() as s:
            with pytest.raises(pymonty.MontyUnavailableError, match='2 sessions are open'):
                pool.session()
            assert s.run('1') == 1
        with pool.session() as s:
            assert s.run('1') == 1


def test_arguments_are_checked() -> None:
    for options in ({'workers': -1}, {'max_sessions': 0}, {'kernel_wall': 'off'}):
        with pytest.raises(ValueError):
            pymonty.Pool(**options)  # type: ignore[arg-type]


def test_reuse_gives_the_same_workers_clean() -> None:
    with pymonty.Pool(workers=1, reuse=True) as pool:
        seen = set()
        for _ in range(20):
            with pool.session() as s:
                with pytest.raises(pymonty.MontyRuntimeError, match='NameError'):
                    s.run('x')
                s.run('x = 1\nimport random\nrandom.seed(1)')
                seen.add(worker_of(s))
        assert len(seen) <= 2


ABANDONED = """
import contextlib
class Items:
    def __iter__(self): return self
    def __next__(self): return 1
    def close(self): tell('delegating')
def handled():
    try: yield
    finally: tell('handling')
def managed():
    with contextlib.closing(Items()): yield
def delegating(): yield from Items()
for paused in (handled(), managed(), delegating()):
    next(paused)
    kept = [paused]
    kept.append(kept)
"""


def test_no_program_goes_on_in_the_session_after_it() -> None:
    """Neither between the sessions nor when the collector runs in the next one."""
    told: list[str] = []
    options: dict[str, Any] = {'external_functions': {'tell': told.append}}
    with pymonty.Pool(workers=1, reuse=True) as pool:
        for _ in range(3):
            with pool.session(**options) as s:
                s.run(ABANDONED)
            with pool.session(**options) as s:
                s.run('kept = [[n] for n in range(200_000)]')
    assert told == []


def test_no_program_goes_on_after_an_inline_run() -> None:
    told: list[str] = []
    program = pymonty.Monty(ABANDONED, external_functions=['tell'], isolation='inline')
    program.run(external_functions={'tell': told.append})
    told.clear()  # what the program itself let go of
    del program
    gc.collect()
    assert told == []


def test_reuse_drops_workers_that_were_broken_off() -> None:
    with pymonty.Pool(workers=1, reuse=True) as pool:
        for _ in range(3):
            limits = pymonty.ResourceLimits(max_duration_secs=0.05)
            with pool.session(limits=limits) as s, pytest.raises(pymonty.MontyLimitError):
                s.run('sum(range(10**14))')
            with pool.session() as s:
                assert s.run('1 + 1') == 2


@pytest.mark.parametrize('reuse', [False, True])
def test_threads_and_an_event_loop_share_a_pool(reuse: bool) -> None:
    with pymonty.Pool(workers=2, reuse=reuse) as pool:

        def work(thread: int) -> None:
            for n in range(12):
                with pool.session(inputs={'n': n}, external_functions={'double': lambda x: 2 * x}) as s:
                    assert s.run('x = double(n)\nx') == 2 * n
                    if n % 4 == thread % 4:
                        with pytest.raises(pymonty.MontyRuntimeError):
                            s.run('1 / 0')
                    assert s.run('x') == 2 * n

        async def double(x: int) -> int:
            await asyncio.sleep(0.001)
            return 2 * x

        async def one(n: int) -> None:
            with pool.session(inputs={'n': n}, external_functions={'double': double}) as s:
                assert await s.run_async('double(n)') == 2 * n

        async def main() -> None:
            for _ in range(4):
                await asyncio.gather(*(one(n) for n in range(8)))

        with ThreadPoolExecutor(8) as threads:
            futures = [threads.submit(work, n) for n in range(8)]
            asyncio.run(main())
            for future in futures:
                future.result()


def test_a_forked_child_has_no_part_in_the_pool(pool: pymonty.Pool) -> None:
    program = pymonty.Monty('6 * 7', pool=pool)
    default = pymonty.Monty('6 * 7')
    with pool.session() as s:
        s.run('x = 1')
        child = os.fork()
        if child == 0:
            status = 1
            try:
                with pytest.raises(pymonty.MontyUnavailableError, match='forked'):
                    s.run('x')
                with pytest.raises(pymonty.MontyUnavailableError, match='forked'):
                    pool.session()
                with pytest.raises(pymonty.MontyUnavailableError, match='forked'):
                    program.run()
                s.close()
                pool.close()
                del program
                gc.collect()
                assert default.run() == 42
                assert pymonty.Monty('1 + 1', isolation='inline').run() == 2
                status = 0
            except BaseException:
                import traceback

                traceback.print_exc()
            finally:
                os._exit(status)
        assert os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]) == 0
        assert s.run('x') == 1
    assert program.run() == 42 and default.run() == 42


KILLED = """
import pymonty, sys, time
s = pymonty.Pool(workers=2).session(external_functions={'say': lambda: print('running', flush=True)})
s.run('say()\\nwhile True: pass')
"""


@pytest.mark.parametrize('number', [signal.SIGKILL, signal.SIGTERM])
def test_a_host_that_is_killed_leaves_nothing(number: signal.Signals) -> None:
    host = subprocess.Popen([sys.executable, '-c', KILLED], stdout=subprocess.PIPE)
    assert host.stdout is not None and host.stdout.readline() == b'running\n'
    family = descendants(host.pid)
    assert len(family) >= 2
    host.send_signal(number)
    host.wait()
    host.stdout.close()
    assert eventually(lambda: not any(os.path.exists(f'/proc/{pid}') for pid in family))


def test_a_host_that_ends_with_the_default_pool_open_ends_quietly() -> None:
    code = "import pymonty as p; m = p.Monty('print(1)'); m.run(); n = p.Monty('2'); q = p.Pool()"
    done = subprocess.run([sys.executable, '-W', 'error', '-c', code], capture_output=True, timeout=30)
    assert (done.returncode, done.stdout, done.stderr) == (0, b'1\n', b'')
