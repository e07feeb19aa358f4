"""Paused programs and dumped sessions, as a caller has them."""

from __future__ import annotations

import asyncio
import gc
import os
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass

import pytest

import pymonty
from pymonty import MontyComplete, MontySnapshot, MontySnapshotError
from tests.api.support import are_gone, descendants, eventually, family

KEY = b'0123456789abcdef'


@pytest.fixture(scope='module')
def pool() -> Iterator[pymonty.Pool]:
    with pymonty.Pool(workers=2) as pool:
        yield pool


@pytest.fixture
def start(pool: pymonty.Pool) -> Callable[..., MontySnapshot]:
    """`start(code, functions, **options)`: a program at its first call."""

    def start(code: str, functions: tuple[str, ...] = ('f',), **options: object) -> MontySnapshot:
        inputs = options.get('inputs', {})
        assert isinstance(inputs, dict)
        program = pymonty.Monty(code, inputs=list(inputs), external_functions=functions, pool=pool)
        snapshot = program.start(**options)  # type: ignore[arg-type]
        assert isinstance(snapshot, MontySnapshot)
        return snapshot

    return start


Start = Callable[..., MontySnapshot]


def paused(step: MontySnapshot | MontyComplete) -> MontySnapshot:
    assert isinstance(step, MontySnapshot)
    return step


def output(step: MontySnapshot | MontyComplete) -> object:
    assert isinstance(step, MontyComplete)
    return step.output


def moved(snapshot: MontySnapshot, pool: pymonty.Pool, **options: object) -> MontySnapshot:
    """The same moment, from bytes; the original is closed."""
    state = snapshot.dump()
    snapshot.close()
    return MontySnapshot.load(state, pool=pool, **options)  # type: ignore[arg-type]


def test_a_snapshot_shows_its_call(start: Start, pool: pymonty.Pool) -> None:
    code = 'def ask(n):\n    return f(n, [n], key={"a": n})\n\nask(7)\n'
    for snapshot in (first := start(code), MontySnapshot.load(first.dump(), pool=pool)):
        assert snapshot.function_name == 'f'
        assert snapshot.args == (7, [7])
        assert snapshot.kwargs == {'key': {'a': 7}}
        assert (snapshot.call_id, snapshot.script_name) == (1, 'main.py')
        assert snapshot.position == pymonty.Frame(
            'main.py', 2, 11, 2, 34, 'ask', '    return f(n, [n], key={"a": n})'
        )
        assert repr(snapshot) == "<MontySnapshot main.py: f(7, [7], key={'a': 7})>"
    first.close()


def test_a_program_without_a_call_completes(pool: pymonty.Pool) -> None:
    complete = pymonty.Monty('1 + 1', pool=pool).start()
    assert isinstance(complete, MontyComplete) and complete.output == 2


def test_it_resumes_once(start: Start, pool: pymonty.Pool) -> None:
    for snapshot in (first := start('f() + 1'), MontySnapshot.load(first.dump(), pool=pool)):
        assert output(snapshot.resume(return_value=1)) == 2
        for again in (
            lambda s: s.resume(return_value=1),
            lambda s: s.dump(),
            lambda s: s.fork(2),
            lambda s: s.park(),
            lambda s: s.run_to_end({'f': int}),
        ):
            with pytest.raises(MontySnapshotError, match='resumed already'):
                again(snapshot)


def test_bytes_may_be_loaded_any_number_of_times(start: Start, pool: pymonty.Pool) -> None:
    state = start('x = []\nfor i in range(2):\n    x.append(f(i))\nx').dump()
    for base in range(3):
        first = MontySnapshot.load(state, pool=pool)
        second = paused(first.resume(return_value=base))
        assert output(second.resume(return_value=-base)) == [base, -base]


def test_forks_are_independent(start: Start, pool: pymonty.Pool) -> None:
    code = 'data = {"log": []}\nn = f()\ndata["log"].append(n)\ndata["log"].append(f(n * 10))\ndata'
    snapshot = start(code)
    branches = snapshot.fork(4)

    def finish(number: int) -> object:
        second = paused(branches[number].resume(return_value=number))
        assert second.args == (number * 10,)
        return output(second.resume(return_value=str(number)))

    with ThreadPoolExecutor(4) as threads:
        results = list(threads.map(finish, range(4)))
    assert results == [{'log': [n, str(n)]} for n in range(4)]
    assert paused(snapshot.resume(return_value=9)).args == (90,)


def test_a_hundred_branches(start: Start) -> None:
    snapshot = start('import random\nseen = [1]\nk = f()\nseen.append(k)\n(k * k, seen)')
    branches = snapshot.fork(100)
    with ThreadPoolExecutor(8) as threads:
        steps = list(threads.map(lambda pair: pair[1].resume(return_value=pair[0]), enumerate(branches)))
    assert [output(step) for step in steps] == [(k * k, [1, k]) for k in range(100)]


def test_a_dump_does_not_disturb(start: Start) -> None:
    code = """
class Row:
    def __init__(self, n):
        self.n = f(n)

def rows(count):
    for n in range(count):
        try:
            yield Row(n)
        finally:
            log.append(n)

log = []
total = sum([row.n for row in rows(3)])
(total, log)
"""
    step: MontySnapshot | MontyComplete = start(code)
    while isinstance(step, MontySnapshot):
        assert step.dump() == step.dump()
        step = step.resume(return_value=step.args[0] * 2)
    assert output(step) == (6, [0, 1, 2])


def test_parked_it_has_no_worker_and_comes_back_by_itself() -> None:
    with pymonty.Pool(workers=0) as pool:
        snapshot = paused(pymonty.Monty('f(1) + f(2)', external_functions=['f'], pool=pool).start())
        zygote = pool._workers._zygote.pid
        assert zygote is not None and len(descendants(zygote)) == 1
        snapshot.park()
        assert eventually(lambda: not descendants(zygote))
        snapshot.park()
        assert snapshot.dump()
        second = paused(snapshot.resume(return_value=10))
        second.park()
        assert output(second.resume(return_value=5)) == 15


def test_what_is_dropped_or_closed_frees_its_worker() -> None:
    with pymonty.Pool(workers=0) as pool:
        program = pymonty.Monty('f()', external_functions=['f'], pool=pool)
        zygote = pool._workers._zygote.pid
        assert zygote is not None
        for end in (lambda s: s.close(), lambda s: s.__exit__(None, None, None), lambda s: None):
            snapshot = paused(program.start())
            assert descendants(zygote)
            end(snapshot)
            del snapshot
            gc.collect()
            assert eventually(lambda: not descendants(zygote))


def test_a_closed_one_says_so(start: Start) -> None:
    with start('f()') as snapshot:
        pass
    snapshot.close()
    for use in (lambda: snapshot.resume(return_value=1), snapshot.dump, snapshot.park):
        with pytest.raises(MontySnapshotError, match='the snapshot is closed'):
            use()


def test_closing_one_that_went_on_leaves_the_next(start: Start) -> None:
    with start('f() + f()') as first:
        second = paused(first.resume(return_value=1))
    assert output(second.resume(return_value=1)) == 2


def test_exceptions_are_raised_at_the_call(start: Start, pool: pymonty.Pool) -> None:
    code = """
def read():
    try:
        return f()
    except LookupError as error:
        return type(error).__name__, error.args, f('again')
    finally:
        log.append('left')
log = []
(read(), log)
"""
    first = moved(start(code), pool)
    second = moved(paused(first.resume(exception=KeyError('x', 1))), pool)
    assert second.args == ('again',)
    assert output(second.resume(return_value=5)) == (('KeyError', ('x', 1), 5), ['left'])


def test_an_uncaught_one_has_the_guests_own_traceback(start: Start, pool: pymonty.Pool) -> None:
    code = 'def inner():\n    return f(1)\n\ndef outer():\n    return inner() + 1\n\nouter()\n'

    def report(snapshot: MontySnapshot) -> str:
        with pytest.raises(pymonty.MontyRuntimeError) as caught:
            snapshot.resume(exception=ValueError('no'))
        assert isinstance(caught.value.exception(), ValueError)
        return caught.value.display()

    live, restored = report(start(code)), report(moved(start(code), pool))
    assert live == restored
    assert live.count('File "main.py"') == 3 and live.endswith('ValueError: no\n')


def test_what_cannot_cross_leaves_it_as_it_was(start: Start, pool: pymonty.Pool) -> None:
    for snapshot in (first := start('f() * 2'), MontySnapshot.load(first.dump(), pool=pool)):
        with pytest.raises(pymonty.MontyConversionError):
            snapshot.resume(return_value=object())
        with pytest.raises(pymonty.MontyConversionError):
            snapshot.resume_with({'f': object})
        with pytest.raises(TypeError):
            snapshot.resume()
        with pytest.raises(TypeError):
            snapshot.resume(return_value=1, exception=ValueError())
        with pytest.raises(TypeError):
            snapshot.resume(exception='ValueError')  # type: ignore[arg-type]
        with pytest.raises(TypeError, match="no function was given for 'f'"):
            snapshot.resume_with({})
        with pytest.raises(TypeError, match="no function was given for 'f'"):
            snapshot.run_to_end({'g': int})
        assert output(snapshot.resume(return_value=4)) == 8


def test_functions_can_drive_it(start: Start, pool: pymonty.Pool) -> None:
    code = 'a = f(1)\ntry:\n    b = g(a)\nexcept OSError as e:\n    b = str(e)\n(a, b)'

    def broken(value: int) -> None:
        raise OSError(f'no {value}')

    functions = {'f': lambda n: n + 1, 'g': broken}
    assert start(code, ('f', 'g')).run_to_end(functions) == (2, 'no 2')
    assert moved(start(code, ('f', 'g')), pool).run_to_end(functions) == (2, 'no 2')
    second = paused(start(code, ('f', 'g')).resume_with(functions))
    assert output(second.resume_with(functions)) == (2, 'no 2')


def test_from_asyncio(pool: pymonty.Pool) -> None:
    program = pymonty.Monty('[f(n) for n in range(3)]', external_functions=['f'], pool=pool)

    async def f(number: int) -> int:
        await asyncio.sleep(0)
        return number * 10

    async def main() -> list[object]:
        first = paused(await program.start_async())
        state = first.dump()
        second = paused(await first.resume_async(return_value=5))
        third = paused(await second.resume_with_async({'f': f}))
        last = await third.resume_async(return_value=7)
        restored = MontySnapshot.load(state, pool=pool)
        return [output(last), await restored.run_to_end_async({'f': f})]

    assert asyncio.run(main()) == [[5, 10, 7], [0, 10, 20]]


def test_cancelling_ends_the_program(pool: pymonty.Pool) -> None:
    program = pymonty.Monty('f()\nwhile True: pass', external_functions=['f'], pool=pool)

    async def main() -> None:
        snapshot = paused(await program.start_async())
        with pytest.raises(TimeoutError):
            await asyncio.wait_for(snapshot.resume_async(return_value=1), 0.1)
        with pytest.raises(MontySnapshotError):
            snapshot.dump()

    asyncio.run(main())


# -- limits and output


def test_time_does_not_pass_while_it_stands(start: Start, pool: pymonty.Pool) -> None:
    limits = pymonty.ResourceLimits(max_duration_secs=0.3)
    snapshot = start('f()\nf()\n"done"', limits=limits)
    time.sleep(0.4)
    snapshot = paused(snapshot.resume(return_value=1))
    snapshot = moved(snapshot, pool)
    time.sleep(0.4)
    assert output(snapshot.resume(return_value=1)) == 'done'


def test_used_time_travels(start: Start, pool: pymonty.Pool) -> None:
    code = """
import time
def spend(seconds):
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        pass
for n in range(9):
    spend(0.25)
    f(n)
"""
    snapshot = start(code, limits=pymonty.ResourceLimits(max_duration_secs=0.6))
    with pytest.raises(pymonty.MontyLimitError) as caught:
        for _ in range(9):
            snapshot = paused(moved(snapshot, pool).resume(return_value=1))
    assert caught.value.limit == 'max_duration_secs' and caught.value.value == 0.6
    assert snapshot.args == (1,)


def test_calls_made_travel(start: Start, pool: pymonty.Pool) -> None:
    snapshot = start('for n in range(9): f(n)', limits=pymonty.ResourceLimits(max_external_calls=3))
    with pytest.raises(pymonty.MontyLimitError) as caught:
        for _ in range(9):
            snapshot = paused(moved(snapshot, pool).resume(return_value=1))
    assert caught.value.limit == 'max_external_calls'
    assert (snapshot.args, snapshot.call_id) == ((2,), 3)


def test_printed_bytes_travel(start: Start, pool: pymonty.Pool) -> None:
    printed: list[str] = []
    options = {'print_callback': lambda stream, text: printed.append(text)}
    limits = pymonty.ResourceLimits(max_output_bytes=25)
    snapshot = start('for n in range(9):\n    print("x" * 9)\n    f(n)', limits=limits, **options)
    with pytest.raises(pymonty.MontyLimitError) as caught:
        for _ in range(9):
            snapshot = paused(moved(snapshot, pool, **options).resume(return_value=1))
    assert caught.value.limit == 'max_output_bytes'
    assert printed == ['x' * 9 + '\n'] * 2


@pytest.mark.parametrize(
    ('code', 'limits', 'name'),
    [
        ('f()\nx = bytearray(64 << 20)', {'max_memory': 32 << 20}, 'max_memory'),
        ('def g(n): return g(n + 1)\nf()\ng(0)', {'max_recursion_depth': 60}, 'max_recursion_depth'),
        ('f()\nwhile True: pass', {'max_duration_secs': 0.2}, 'max_duration_secs'),
    ],
)
def test_limits_hold_after_a_load(
    start: Start, pool: pymonty.Pool, code: str, limits: dict[str, float], name: str
) -> None:
    snapshot = moved(start(code, limits=pymonty.ResourceLimits(**limits)), pool)  # type: ignore[arg-type]
    with pytest.raises(pymonty.MontyLimitError) as caught:
        snapshot.resume(return_value=1)
    assert (caught.value.limit, caught.value.value) == (name, limits[name])


def test_an_unsigned_snapshot_cannot_raise_its_limits(start: Start, pool: pymonty.Pool) -> None:
    code = 'f()\nx = bytearray(300 << 20)\nlen(x)'
    lifted = pymonty.ResourceLimits(max_memory=None)
    state = start(code, limits=lifted).dump()
    with pytest.raises(pymonty.MontyLimitError):
        MontySnapshot.load(state, pool=pool).resume(return_value=1)
    assert output(MontySnapshot.load(state, pool=pool, limits=lifted).resume(return_value=1)) == 300 << 20
    with pymonty.Pool(workers=1, snapshot_key=KEY) as keyed:
        program = pymonty.Monty(code, external_functions=['f'], pool=keyed)
        signed = paused(program.start(limits=lifted)).dump()
        assert output(MontySnapshot.load(signed, pool=keyed).resume(return_value=1)) == 300 << 20


def test_prints_come_in_order(start: Start, pool: pymonty.Pool) -> None:
    events: list[str] = []
    options = {'print_callback': lambda stream, text: events.append(f'{stream}: {text}')}
    code = """
import sys
print("a", end="")
f(1)
sys.stderr.write("b")
print("c", end="")
f(2)
print("d")
"""
    step: MontySnapshot | MontyComplete = start(code, **options)
    while isinstance(step, MontySnapshot):
        events.append(f'call {step.args[0]}')
        step = moved(step, pool, **options).resume(return_value=None)
    shown = ' '.join(events)
    assert shown == 'stdout: a call 1 stderr: b stdout: c call 2 stdout: d\n'


def test_dataclasses_come_back_as_themselves(start: Start, pool: pymonty.Pool) -> None:
    snapshot = moved(start('p.x += f(p)\np', inputs={'p': Point(1, 2)}), pool, dataclasses=[Point])
    assert snapshot.args == (Point(1, 2),)
    assert output(snapshot.resume(return_value=5)) == Point(6, 2)


@dataclass
class Point:
    x: int
    y: int


# -- sessions


def test_a_session_starts_and_goes_on(pool: pymonty.Pool) -> None:
    with pool.session(external_functions={'f': lambda n: n * 10}) as session:
        session.run('x = f(1)')
        snapshot = paused(session.start('y = f(x)\ny + 1', inputs={'z': 3}))
        assert snapshot.args == (10,)
        with pytest.raises(RuntimeError, match='running a program already'):
            session.run('1')
        with pytest.raises(RuntimeError):
            session.start('1')
        with pytest.raises(RuntimeError):
            session.dump()
        assert output(snapshot.resume(return_value=7)) == 8
        assert session.run('x, y, z') == (10, 7, 3)
        snapshot = paused(session.start('y = f(y)'))
        snapshot.park()
        assert output(snapshot.resume(return_value=1)) is None
        assert session.run('x, y') == (10, 1)
        with pytest.raises(pymonty.MontyRuntimeError):
            paused(session.start('f(0)\n1 / 0')).resume(return_value=1)
        assert session.run('y') == 1
        with pytest.raises(pymonty.MontySyntaxError):
            session.start('x =', inputs={'later': 5})
        assert session.run('later') == 5


def test_a_session_ends_with_a_snapshot_that_is_dropped_or_closed(pool: pymonty.Pool) -> None:
    for end in (lambda s: s.close(), lambda s: None):
        with pool.session(external_functions={'f': int}) as session:
            snapshot = paused(session.start('f()'))
            end(snapshot)
            del snapshot
            gc.collect()
            with pytest.raises(pymonty.MontyUnavailableError, match='broken off'):
                session.run('1')


def test_a_snapshot_ends_with_its_session(pool: pymonty.Pool) -> None:
    with pool.session(external_functions={'f': int}) as session:
        snapshot = paused(session.start('f()'))
    with pytest.raises(pymonty.MontyUnavailableError, match='the session is closed'):
        snapshot.resume(return_value=1)


def test_an_idle_session_travels(pool: pymonty.Pool) -> None:
    code = """
import math, json
from collections import Counter, deque
class Shape:
    count = 0
    def __init__(self, name):
        self.name = name
        Shape.count += 1
    @property
    def shout(self):
        return self.name.upper()
class Square(Shape):
    def __init__(self, side):
        super().__init__('square')
        self.side = side
    def area(self):
        return fetch(self.side) * math.floor(2.5)
def counter():
    n = 0
    def step():
        nonlocal n
        n += 1
        return n
    return step
def numbers():
    yield from range(10)
step = counter()
step()
shapes = [Square(2), Square(3)]
same = shapes
gen = numbers()
next(gen)
words = Counter('hello')
"""
    functions = {'fetch': lambda n: n * n}
    with pool.session(external_functions=functions) as session:
        session.run(code)
        state = session.dump()
        assert session.run('step(), next(gen)') == (2, 1)
    for _ in range(2):
        with pool.load_session(state, external_functions=functions) as session:
            assert session.run('step(), next(gen), words["l"], Shape.count') == (2, 1, 2, 2)
            assert session.run('shapes is same, [s.area() for s in shapes], shapes[0].shout') == (
                True,
                [8, 18],
                'SQUARE',
            )
            session.run('class Cube(Square): pass\nshapes.append(Cube(4))')
            assert session.run('shapes[-1].area(), json.dumps([1])') == (32, '[1]')
            again = session.dump()
    with pool.load_session(again, external_functions=functions) as session:
        assert session.run('type(shapes[-1]).__name__, step(), Shape.count') == ('Cube', 3, 3)


def test_a_session_that_has_run_nothing_travels(pool: pymonty.Pool) -> None:
    with pool.session(inputs={'x': 40}, script_name='cell.py') as session:
        state = session.dump()
        assert session.run('x + 1') == 41
    with pool.load_session(state) as session:
        assert session.run('x + 2') == 42
        with pytest.raises(pymonty.MontyRuntimeError) as caught:
            session.run('1 / 0')
        assert 'cell.py' in caught.value.display()


def test_a_session_is_given_its_functions_again(pool: pymonty.Pool) -> None:
    with pool.session(external_functions={'f': int, 'g': int}) as session:
        state = session.dump()
    with pytest.raises(TypeError, match="no function was given for 'f', 'g'"):
        pool.load_session(state)


def test_the_two_kinds_are_told_apart(start: Start, pool: pymonty.Pool) -> None:
    with pool.session() as session, pytest.raises(MontySnapshotError, match=r'Pool\.load_session'):
        MontySnapshot.load(session.dump(), pool=pool)
    with pytest.raises(MontySnapshotError, match=r'MontySnapshot\.load'):
        pool.load_session(start('f()').dump())


# -- what goes wrong


def test_inline_programs_cannot_pause() -> None:
    program = pymonty.Monty('f()', external_functions=['f'], isolation='inline')
    with pytest.raises(pymonty.MontyUnavailableError, match='cannot be paused'):
        program.start()


def test_start_takes_its_arguments_as_run_does(pool: pymonty.Pool) -> None:
    program = pymonty.Monty('g(x)', inputs=['x'], pool=pool)
    with pytest.raises(TypeError, match="no value was given for 'x'"):
        program.start()
    with pytest.raises(TypeError, match='not declared'):
        program.start(inputs={'x': 1, 'y': 2})
    with pytest.raises(ValueError, match='no identifier'):
        program.start(inputs={'x': 1}, external_functions=['g g'])
    snapshot = paused(program.start(inputs={'x': 1}, external_functions={'g': None}))
    assert output(snapshot.resume(return_value=3)) == 3


def test_keys_have_to_agree(start: Start, pool: pymonty.Pool) -> None:
    unsigned = start('f()').dump()
    with pymonty.Pool(workers=1, snapshot_key=KEY) as keyed:
        with pytest.raises(MontySnapshotError, match='not signed'):
            MontySnapshot.load(unsigned, pool=keyed)
        with keyed.session() as session:
            signed = session.dump()
        with keyed.load_session(signed) as session:
            assert session.run('1') == 1
    with pytest.raises(MontySnapshotError, match='no snapshot_key'):
        pool.load_session(signed)
    for key in (b'short', 'text' * 8):
        with pytest.raises(ValueError, match='snapshot_key'):
            pymonty.Pool(snapshot_key=key)  # type: ignore[arg-type]
    with pytest.raises(TypeError):
        MontySnapshot.load('text')  # type: ignore[arg-type]


def test_what_cannot_be_dumped_goes_on_live(start: Start) -> None:
    snapshot = start('exec("def g(n): return f(n)")\ng(5) + 1')
    with pytest.raises(MontySnapshotError, match='eval') as caught:
        snapshot.dump()
    assert caught.value.what
    with pytest.raises(MontySnapshotError):
        snapshot.park()
    with pytest.raises(MontySnapshotError):
        snapshot.fork(2)
    assert output(snapshot.resume(return_value=1)) == 2


@pytest.mark.parametrize('text', ['f', 'lambda self: f()'])
def test_the_report_of_an_error_cannot_be_dumped(start: Start, text: str) -> None:
    snapshot = start(f'class E(Exception):\n    __str__ = {text}\nraise E()')
    with pytest.raises(MontySnapshotError, match='the program has ended'):
        snapshot.dump()
    step: MontySnapshot | MontyComplete = snapshot
    with pytest.raises(pymonty.MontyRuntimeError, match='said'):
        while isinstance(step, MontySnapshot):
            step = step.resume(return_value='said')


def test_a_dead_worker_is_told(pool: pymonty.Pool) -> None:
    for use in (lambda s: s.resume(return_value=1), lambda s: s.dump()):
        snapshot = paused(pymonty.Monty('f()', external_functions=['f'], pool=pool).start())
        link = snapshot._run._guest._lease.taken  # type: ignore[union-attr]
        os.kill(link.pid, signal.SIGKILL)  # type: ignore[union-attr]
        with pytest.raises(pymonty.MontyCrashedError) as caught:
            use(snapshot)
        assert caught.value.signal == signal.SIGKILL


def test_a_closed_pool_is_told() -> None:
    pool = pymonty.Pool(workers=1)
    program = pymonty.Monty('f()', external_functions=['f'], pool=pool)
    live, parked = paused(program.start()), paused(program.start())
    parked.park()
    processes = family(pool)
    pool.close()
    for snapshot in (live, parked):
        with pytest.raises(pymonty.MontyUnavailableError, match='the pool is closed'):
            snapshot.resume(return_value=1)
    assert are_gone(processes)


def test_a_full_pool_leaves_a_parked_one_as_it_was() -> None:
    with pymonty.Pool(workers=0, max_sessions=1) as pool:
        program = pymonty.Monty('f() + 1', external_functions=['f'], pool=pool)
        snapshot = paused(program.start())
        (branch,) = snapshot.fork(1)
        with pytest.raises(pymonty.MontyUnavailableError, match='max_sessions'):
            branch.resume(return_value=1)
        snapshot.close()
        assert output(branch.resume(return_value=1)) == 2


def test_threads_race_for_one_snapshot(start: Start) -> None:
    snapshot = start('f() + 1')
    outcomes: list[object] = []
    barrier = threading.Barrier(4)

    def race() -> None:
        barrier.wait()
        try:
            outcomes.append(output(snapshot.resume(return_value=1)))
        except MontySnapshotError:
            outcomes.append(None)

    threads = [threading.Thread(target=race) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert sorted(map(str, outcomes)) == ['2', 'None', 'None', 'None']


def test_it_goes_on_in_another_process(start: Start) -> None:
    code = (
        'import random\nrandom.seed(7)\na = random.random()\nf()\n(a, random.random(), str({"b", "a", "c"}))'
    )
    expected = output(start(code).resume(return_value=None))
    state = start(code).dump()
    script = (
        'import pymonty, sys\n'
        'snapshot = pymonty.MontySnapshot.load(sys.stdin.buffer.read())\n'
        'print(snapshot.resume(return_value=None).output)\n'
    )
    done = subprocess.run(
        [sys.executable, '-c', script], input=state, capture_output=True, check=True, timeout=60
    )
    assert done.stdout.decode().strip() == str(expected)
