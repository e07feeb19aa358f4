"""Each limit stops the program that exceeds it, in time, and nothing else."""

from __future__ import annotations

import time

import pytest

import pymonty
from pymonty import ResourceLimits
from tests.api.support import Run

LOOPS = {
    'plain': 'while True: pass',
    'catching': 'while True:\n    try:\n        while True: pass\n    except BaseException: pass',
    'bare except': 'while True:\n    try:\n        while True: pass\n    except: pass',
    'finally': 'try:\n    while True: pass\nfinally:\n    while True: pass',
    'generator': 'def g():\n    while True: yield\nfor _ in g(): pass',
}
IN_C = {
    'sum': 'sum(range(10**14))',
    'power': '10 ** 10 ** 8',
    'regex': 'import re\nre.match("(a+)+$", "a" * 100 + "b")',
}


def expect(
    run: Run, limit: str, code: str, kind: type[BaseException], **options: object
) -> pymonty.MontyLimitError:
    with pytest.raises(pymonty.MontyLimitError) as caught:
        run(code, **options)
    assert caught.value.limit == limit
    assert type(caught.value.exception()) is kind
    assert isinstance(caught.value, pymonty.MontyRuntimeError)
    return caught.value


@pytest.mark.parametrize('code', LOOPS.values(), ids=list(LOOPS))
def test_time(run: Run, code: str) -> None:
    start = time.monotonic()
    error = expect(run, 'max_duration_secs', code, TimeoutError, limits=ResourceLimits(max_duration_secs=0.2))
    assert error.value == 0.2
    assert time.monotonic() - start < 1.2
    assert run('1 + 1') == 2


@pytest.mark.parametrize('code', IN_C.values(), ids=list(IN_C))
def test_time_in_c_is_kept_by_the_host(pool: pymonty.Pool, code: str) -> None:
    with pool.session(limits=ResourceLimits(max_duration_secs=0.2)) as session:
        start = time.monotonic()
        with pytest.raises(pymonty.MontyLimitError) as caught:
            session.run(code)
        assert time.monotonic() - start < 1.2
        assert (caught.value.limit, caught.value.value) == ('max_duration_secs', 0.2)
        assert type(caught.value.exception()) is TimeoutError
    with pool.session() as session:
        assert session.run('1 + 1') == 2


def test_a_session_whose_worker_had_to_be_killed_is_over(pool: pymonty.Pool) -> None:
    with pool.session(limits=ResourceLimits(max_duration_secs=0.1)) as session:
        with pytest.raises(pymonty.MontyLimitError):
            session.run(IN_C['sum'])
        with pytest.raises(pymonty.MontyUnavailableError, match='open a new session'):
            session.run('1')


def test_the_time_a_host_function_takes_does_not_count(run: Run) -> None:
    code = 'for _ in range(4):\n    wait(0.1)\n"done"'
    limits = ResourceLimits(max_duration_secs=0.2)
    assert run(code, functions={'wait': time.sleep}, limits=limits) == 'done'
    expect(
        run,
        'max_duration_secs',
        'wait(0.3)\nwhile True: pass',
        TimeoutError,
        functions={'wait': time.sleep},
        limits=limits,
    )


def test_time_is_up_only_for_the_program_that_used_it(run: Run) -> None:
    def outer() -> object:
        with pytest.raises(pymonty.MontyLimitError):
            run('while True: pass', limits=ResourceLimits(max_duration_secs=0.1))
        return 'fine'

    assert run('outer()', functions={'outer': outer}) == 'fine'


MEMORY = {
    'string': '"x" * 10**12',
    'list': '[0] * 10**10',
    'appends': 'def f():\n    rows = []\n    while True: rows.append("x" * 100_000)\nf()',
}


@pytest.mark.parametrize('code', MEMORY.values(), ids=list(MEMORY))
def test_memory(pool: pymonty.Pool, code: str) -> None:
    with pool.session(limits=ResourceLimits(max_memory=64 << 20)) as session:
        session.run('kept = 7')
        with pytest.raises(pymonty.MontyLimitError) as caught:
            session.run(code)
        assert caught.value.limit == 'max_memory'
        assert type(caught.value.exception()) is MemoryError
        assert session.run('kept') == 7


def test_memory_cannot_be_limited_inline() -> None:
    program = pymonty.Monty('1', isolation='inline')
    with pytest.raises(ValueError, match="isolation='process'"):
        program.run(limits=ResourceLimits(max_memory=64 << 20))
    assert program.run(limits=ResourceLimits(max_memory=None)) == 1


def test_recursion(run: Run) -> None:
    code = 'def f(n):\n    return f(n + 1)\nf(0)'
    error = expect(run, 'max_recursion_depth', code, RecursionError)
    assert error.value == 1000
    code = 'def f(n):\n    return n and f(n - 1)\nf({})'
    limits = ResourceLimits(max_recursion_depth=100)
    assert run(code.format(80), limits=limits) == 0
    expect(run, 'max_recursion_depth', code.format(120), RecursionError, limits=limits)


def test_output(run: Run) -> None:
    printed: list[str] = []
    expect(
        run,
        'max_output_bytes',
        'while True: print("ä" * 100)',
        RuntimeError,
        limits=ResourceLimits(max_output_bytes=10_000),
        prints=lambda stream, text: printed.append(text),
    )
    assert len(''.join(printed).encode()) <= 10_000
    assert run('print("a" * 99)', limits=ResourceLimits(max_output_bytes=100), prints=lambda *_: None) is None


def test_calls(run: Run) -> None:
    calls: list[int] = []
    error = expect(
        run,
        'max_external_calls',
        'n = 0\nwhile True:\n    n += 1\n    try:\n        note(n)\n    except: pass',
        RuntimeError,
        limits=ResourceLimits(max_external_calls=3),
        functions={'note': calls.append},
    )
    assert error.value == 3
    assert calls == [1, 2, 3]


def test_each_run_of_a_session_has_its_limits_anew(pool: pymonty.Pool) -> None:
    limits = ResourceLimits(max_external_calls=2, max_output_bytes=10, max_duration_secs=0.5)
    quiet = {'print_callback': lambda *_: None}
    with pool.session(limits=limits, external_functions={'f': int}, **quiet) as session:
        for _ in range(3):
            assert session.run('print("a" * 8)\nf() + f()') == 0
        for _ in range(3):
            session.run('n = 0\nwhile n < 10**6: n += 1')


def test_no_limits(run: Run) -> None:
    limits = ResourceLimits(
        max_duration_secs=None,
        max_memory=None,
        max_recursion_depth=None,
        max_output_bytes=None,
        max_external_calls=None,
    )
    assert run('f()', functions={'f': int}, limits=limits) == 0


@pytest.mark.parametrize('value', [0, -1, 'x', True])
@pytest.mark.parametrize('name', list(ResourceLimits.__struct_fields__))
def test_limits_are_checked(name: str, value: object) -> None:
    with pytest.raises((TypeError, ValueError), match=name):
        ResourceLimits(**{name: value})  # type: ignore[arg-type]


def test_hostile_source_ends_in_an_error_within_its_limit(pool: pymonty.Pool) -> None:
    for source in ('(' * 10_000 + ')' * 10_000, '-' * 100_000 + '1', 'x = ' + '[' * 150 + ']' * 150):
        start = time.monotonic()
        try:
            pymonty.Monty(source, pool=pool).run()
        except pymonty.MontyError:
            pass
        assert time.monotonic() - start < 11
        with pool.session() as session:
            assert session.run('1 + 1') == 2


def test_a_run_may_have_more_memory_than_compiling_had(pool: pymonty.Pool) -> None:
    program = pymonty.Monty('len(bytes(size))', inputs=['size'], pool=pool)
    size = 300 << 20
    for memory in (512 << 20, None):
        assert program.run(inputs={'size': size}, limits=ResourceLimits(max_memory=memory)) == size
    program = pymonty.Monty('len(bytes(size))', inputs=['size'], pool=pool)
    with pytest.raises(pymonty.MontyLimitError):
        program.run(inputs={'size': size})


def test_a_reused_worker_gets_the_memory_that_its_session_asks_for() -> None:
    with pymonty.Pool(workers=1, reuse=True) as pool:
        for megabytes in (64, 16, 128, 512):
            with pool.session(limits=ResourceLimits(max_memory=megabytes << 20)) as session:
                assert session.run(f'len(bytes({megabytes - 8 << 20}))') == megabytes - 8 << 20
                with pytest.raises(pymonty.MontyLimitError):
                    session.run(f'len(bytes({megabytes + 8 << 20}))')
