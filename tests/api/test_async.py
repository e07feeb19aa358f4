"""Runs off the event loop: coroutine functions, other tasks meanwhile, cancellation."""

from __future__ import annotations

import asyncio
import contextvars
import threading
from collections.abc import Awaitable, Callable
from typing import Any, Literal

import pytest

import pymonty
from tests.api.support import eventually, worker_of

Isolation = Literal['process', 'inline']
both = pytest.mark.parametrize('isolation', ['process', 'inline'])


def run(
    pool: pymonty.Pool,
    isolation: Isolation,
    code: str,
    functions: dict[str, Callable[..., Any]],
    **options: Any,
) -> Awaitable[Any]:
    program = pymonty.Monty(code, isolation=isolation, pool=pool)
    return program.run_async(external_functions=functions, **options)


@both
def test_coroutines_and_plain_functions(pool: pymonty.Pool, isolation: Isolation) -> None:
    threads: list[int] = []

    async def slow(n: int) -> int:
        threads.append(threading.get_ident())
        await asyncio.sleep(0.01)
        return n * 2

    def plain(n: int) -> int:
        threads.append(threading.get_ident())
        return n + 1

    functions = {'slow': slow, 'plain': plain, 'wrapped': lambda n: slow(n)}
    result = asyncio.run(run(pool, isolation, '[slow(1), plain(2), wrapped(3)]', functions))  # type: ignore[arg-type]
    assert result == [2, 3, 6]
    here = threading.get_ident()
    assert [thread == here for thread in threads] == [True, False, True]


@both
def test_the_loop_goes_on_meanwhile(pool: pymonty.Pool, isolation: Isolation) -> None:
    async def main() -> int:
        ticks = 0
        task = asyncio.ensure_future(run(pool, isolation, 'n = 0\nwhile n < 3 * 10**6: n += 1\nn', {}))
        while not task.done():
            await asyncio.sleep(0.005)
            ticks += 1
        assert await task == 3 * 10**6
        return ticks

    assert asyncio.run(main()) > 3


@both
def test_exceptions_of_coroutines_reach_the_guest(pool: pymonty.Pool, isolation: Isolation) -> None:
    async def fail() -> None:
        await asyncio.sleep(0)
        raise ConnectionError('down')

    def stop() -> None:
        raise StopIteration

    code = """
seen = []
for f in fail, stop:
    try:
        f()
    except Exception as error:
        seen.append(repr(error))
seen
"""
    result = asyncio.run(run(pool, isolation, code, {'fail': fail, 'stop': stop}))  # type: ignore[arg-type]
    assert result == ["ConnectionError('down')", 'StopIteration()']


@both
def test_errors_and_limits(pool: pymonty.Pool, isolation: Isolation) -> None:
    async def main() -> None:
        with pytest.raises(pymonty.MontyRuntimeError, match='ZeroDivisionError'):
            await run(pool, isolation, '1 / 0', {})
        with pytest.raises(pymonty.MontyLimitError):
            await run(
                pool, isolation, 'while True: pass', {}, limits=pymonty.ResourceLimits(max_duration_secs=0.1)
            )
        with pytest.raises(pymonty.MontyConversionError):
            await run(pool, isolation, 'f()', {'f': object})

    asyncio.run(main())


def test_a_loop_in_c_is_killed(pool: pymonty.Pool) -> None:
    async def main() -> None:
        limits = pymonty.ResourceLimits(max_duration_secs=0.1)
        with pool.session(limits=limits) as s, pytest.raises(pymonty.MontyLimitError):
            await s.run_async('sum(range(10**14))')

    asyncio.run(main())


@both
def test_cancelling_stops_the_guest(pool: pymonty.Pool, isolation: Isolation) -> None:
    calls: list[int] = []

    async def main() -> None:
        task = asyncio.ensure_future(
            run(pool, isolation, 'n = 0\nwhile True:\n    n += 1\n    note(n)', {'note': calls.append})
        )
        while not calls:
            await asyncio.sleep(0.005)
        task.cancel()
        with pytest.raises(asyncio.CancelledError):
            await task
        await asyncio.sleep(0.1)
        count = len(calls)
        await asyncio.sleep(0.1)
        assert len(calls) == count

    asyncio.run(main())
    guests = [thread for thread in threading.enumerate() if thread.name == 'pymonty-guest']
    assert eventually(lambda: not any(guest.is_alive() for guest in guests))


@both
def test_cancelling_reaches_the_coroutine(pool: pymonty.Pool, isolation: Isolation) -> None:
    async def main() -> None:
        started, cancelled = asyncio.Event(), asyncio.Event()

        async def hang() -> None:
            started.set()
            try:
                await asyncio.sleep(60)
            except asyncio.CancelledError:
                cancelled.set()
                raise

        task = asyncio.ensure_future(run(pool, isolation, 'hang()', {'hang': hang}))
        await started.wait()
        task.cancel()
        with pytest.raises(asyncio.CancelledError):
            await task
        await asyncio.wait_for(cancelled.wait(), 2)

    asyncio.run(main())


def test_a_cancelled_session_is_over(pool: pymonty.Pool) -> None:
    async def main() -> None:
        with pool.session() as s:
            await s.run_async('x = 1')
            with pytest.raises(TimeoutError):
                await asyncio.wait_for(s.run_async('while True: pass'), 0.1)
            with pytest.raises(pymonty.MontyUnavailableError):
                await s.run_async('x')

    asyncio.run(main())


def test_context_variables_reach_functions(pool: pymonty.Pool) -> None:
    user: contextvars.ContextVar[str] = contextvars.ContextVar('user', default='nobody')

    async def main(isolation: Isolation) -> object:
        user.set('ann')
        return await run(pool, isolation, 'who()', {'who': user.get})

    for isolation in ('process', 'inline'):
        assert asyncio.run(main(isolation)) == 'ann'  # type: ignore[arg-type]


def test_many_at_once_interleave(pool: pymonty.Pool) -> None:
    async def main() -> None:
        together = asyncio.Event()
        waiting = 0

        async def meet() -> str:
            nonlocal waiting
            waiting += 1
            if waiting == 20:
                together.set()
            await together.wait()
            return 'met'

        runs = (run(pool, 'process', 'meet()', {'meet': meet}) for _ in range(20))
        assert await asyncio.gather(*runs) == ['met'] * 20

    asyncio.run(main())


def test_a_worker_killed_in_a_run(pool: pymonty.Pool) -> None:
    import os
    import signal

    async def main() -> None:
        with pool.session() as s:
            await s.run_async('1')
            asyncio.get_running_loop().call_later(0.1, os.kill, worker_of(s), signal.SIGKILL)
            with pytest.raises(pymonty.MontyCrashedError):
                await s.run_async('while True: pass')

    asyncio.run(main())
