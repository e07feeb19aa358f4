"""Programs that stand for a while are written down before anybody asks (see `pymonty.worker.ahead`)."""

from __future__ import annotations

import time
from collections.abc import Iterator

import pytest

import pymonty
from pymonty import MontyComplete, MontySnapshot
from pymonty.worker.ahead import WAIT_SECS
from tests.api.support import eventually

LOOP = 'seen = []\nfor n in range(3):\n    seen.append(f(n))\nseen'


@pytest.fixture(scope='module')
def pool() -> Iterator[pymonty.Pool]:
    with pymonty.Pool(workers=2) as pool:
        yield pool


def start(pool: pymonty.Pool, code: str) -> MontySnapshot:
    step = pymonty.Monty(code, external_functions=['f'], pool=pool).start()
    assert isinstance(step, MontySnapshot)
    return step


def is_written(snapshot: MontySnapshot) -> bool:
    """Whether an image is there that nobody asked for."""
    return bool(snapshot._run._guest.link()._readable.poll(0))


def test_the_image_is_there_when_it_is_wanted(pool: pymonty.Pool) -> None:
    snapshot = start(pool, LOOP)
    assert eventually(lambda: is_written(snapshot))
    early = snapshot.dump()
    assert snapshot.dump() == early  # made anew, as it stands
    time.sleep(4 * WAIT_SECS)
    assert not is_written(snapshot)
    assert MontySnapshot.load(early, pool=pool).run_to_end({'f': lambda n: n * n}) == [0, 1, 4]
    assert snapshot.run_to_end({'f': lambda n: n}) == [0, 1, 2]


@pytest.mark.parametrize('dumps', [0, 1, 2])
@pytest.mark.parametrize('wait', [0, WAIT_SECS, 4 * WAIT_SECS])
def test_it_goes_on_whether_or_not_it_was(pool: pymonty.Pool, wait: float, dumps: int) -> None:
    for _ in range(5):
        step: MontySnapshot | MontyComplete = start(pool, LOOP)
        while isinstance(step, MontySnapshot):
            time.sleep(wait)
            assert len({step.dump() for _ in range(dumps)}) <= 1
            step = step.resume(return_value=step.call_id)
        assert step.output == [1, 2, 3]


def test_one_that_was_loaded_is_written_down_again(pool: pymonty.Pool) -> None:
    first = start(pool, LOOP)
    first.park()
    second = first.resume(return_value=5)
    assert isinstance(second, MontySnapshot)
    assert eventually(lambda: is_written(second))
    second.park()
    assert second.run_to_end({'f': lambda n: n}) == [5, 1, 2]


@pytest.mark.parametrize(
    'code',
    [
        'rows = [[n] for n in range(10_000)]\nf()\nlen(rows)',
        'numbers = list(range(10_000))\nf()\nlen(numbers)',
        'text = "é" * 10_000\nf()\nlen(text)',
        'import collections\nqueue = collections.deque([None]) * 10_000\nf()\nlen(queue)',
        'class A: pass\na = A()\nfor n in range(10_000): setattr(a, f"a{n}", n)\nf()\nlen(vars(a))',
    ],
)
def test_what_is_much_is_written_down_only_when_it_is_wanted(pool: pymonty.Pool, code: str) -> None:
    snapshot = start(pool, code)
    time.sleep(20 * WAIT_SECS)
    assert not is_written(snapshot)
    assert MontySnapshot.load(snapshot.dump(), pool=pool).run_to_end({'f': lambda: None}) == 10_000
    assert snapshot.run_to_end({'f': lambda: None}) == 10_000


def test_what_cannot_be_written_down_is_told_only_when_it_is_wanted(pool: pymonty.Pool) -> None:
    snapshot = start(pool, 'exec("def g(n): return f(n)")\ng(5) + 1')
    time.sleep(4 * WAIT_SECS)
    with pytest.raises(pymonty.MontySnapshotError, match='eval'):
        snapshot.dump()
    assert snapshot.run_to_end({'f': lambda n: n}) == 6


def test_a_program_that_is_only_run_is_not(pool: pymonty.Pool) -> None:
    seen = []

    def look() -> None:
        time.sleep(4 * WAIT_SECS)
        seen.extend(bool(link._readable.poll(0)) for link in pool._workers._leased)

    pymonty.Monty('f()', external_functions=['f'], pool=pool).run(external_functions={'f': look})
    assert seen == [False]


@pytest.mark.parametrize('dumps', [0, 1])
def test_what_was_looked_at_lives_no_longer(pool: pymonty.Pool, dumps: int) -> None:
    code = """
def noted():
    try:
        yield
    finally:
        log.append('gone')

def work():
    generator = noted()
    next(generator)
    f()
    del generator
    log.append('after')

log = []
work()
log
"""
    snapshot = start(pool, code)
    time.sleep(4 * WAIT_SECS)
    for _ in range(dumps):
        snapshot.dump()
    assert snapshot.run_to_end({'f': lambda: None}) == ['gone', 'after']


def test_the_time_limit_holds_after_a_wait(pool: pymonty.Pool) -> None:
    program = pymonty.Monty('f()\nwhile True: pass', external_functions=['f'], pool=pool)
    snapshot = program.start(limits=pymonty.ResourceLimits(max_duration_secs=0.2))
    assert isinstance(snapshot, MontySnapshot)
    time.sleep(4 * WAIT_SECS)
    with pytest.raises(pymonty.MontyLimitError, match='max_duration_secs'):
        snapshot.resume(return_value=None)
