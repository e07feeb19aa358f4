"""What is measured: one function a group, each giving its cases one after another."""

from __future__ import annotations

import gc
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from dataclasses import replace
from functools import partial
from pathlib import Path
from time import perf_counter, sleep

from benchmarks.bench import Bench
from benchmarks.harness import Case, Probe, timed, timed_once
from benchmarks.peers import Peer
from benchmarks.peers.python import Exec
from benchmarks.processes import proportional_memory

HERE = Path(__file__).parent
PROGRAMS = tuple(sorted((HERE / 'programs').glob('*.py')))

SETTLE_SECS = 0.02
"""Before a session is timed: a pool has time to make its workers ready."""

CALLS = 200
SESSIONS = 8
SUSTAINED_SECS = 0.5
SETTLED_SECS = 0.5


def start(bench: Bench) -> Iterator[Case]:
    """From source to result in a fresh session, everything warm."""

    def prepare(peer: Peer) -> Probe:
        return _session_timed(peer, lambda: _expect(peer.first('1 + 1'), 2))

    yield bench.compare(
        'start', '1 + 1', 's', prepare, plan=replace(bench.plan, rounds=bench.plan.rounds * 4)
    )


def cold(bench: Bench) -> Iterator[Case]:
    """From the start of a new Python process to the first result, interpreter and imports included."""

    def prepare(peer: Peer) -> Probe:
        return partial(_until_printed, peer.cold)

    yield bench.compare('cold', 'new process', 's', prepare, only=lambda peer: bool(peer.cold))


def snippets(bench: Bench) -> Iterator[Case]:
    """A session: opened, given ten snippets, closed."""
    cells = _source('snippets').split('# %%\n')

    def work(peer: Peer) -> None:
        with peer.session({}) as run:
            for cell in cells:
                result = run(cell)
        _expect(result, ['Paris', ['Oslo: 32.1%', 'Paris: 42.9%', 'Rome: 25.0%'], 3.6056])

    def prepare(peer: Peer) -> Probe:
        return _session_timed(peer, lambda: work(peer))

    yield bench.compare('snippets', f'{len(cells)} snippets', 's', prepare)


def call(bench: Bench) -> Iterator[Case]:
    """A call of a host function, there and back: of a number, and of a page of records."""
    page = [
        {'id': i, 'name': f'row {i}', 'price': i / 4, 'paid': i % 3 == 0, 'tags': ['a', 'b']}
        for i in range(100)
    ]
    loop = 'result = None\nfor i in range({}):\n    result = fetch(i)\nresult = {}\nresult'

    def prepare(peer: Peer, function: Callable[[int], object], shown: str, value: object) -> Probe:
        def probe() -> float:
            with peer.room({'fetch': function}) as run:
                run(loop.format(3, shown))
                few = _seconds(lambda: run(loop.format(1, shown)))
                many = _seconds(lambda: _expect(run(loop.format(CALLS + 1, shown)), value))
            return max(many - few, 0.0) / CALLS

        return probe

    for name, function, shown, value in (
        ('a number', lambda number: number + 1, 'result', CALLS + 1),
        ('100 records', lambda number: page, 'len(result)', len(page)),
    ):
        yield bench.compare('call', name, 's', partial(prepare, function=function, shown=shown, value=value))


def sustained(bench: Bench) -> Iterator[Case]:
    """Sessions per second, one after another without a pause, `1 + 1` in each."""

    def prepare(peer: Peer) -> Probe:
        def probe() -> float:
            sessions, began = 0, perf_counter()
            while (passed := perf_counter() - began) < SUSTAINED_SECS:
                _expect(peer.first('1 + 1'), 2)
                sessions += 1
            return sessions / passed

        return probe

    yield bench.compare('sustained', 'sessions per second', '1/s', prepare)


def memory(bench: Bench) -> Iterator[Case]:
    """What an open session adds to the memory of the host and all its processes, averaged over eight."""

    def prepare(peer: Peer) -> Probe:
        def probe() -> float:
            fresh = type(peer)()
            try:
                fresh.first('1 + 1')
                sleep(SETTLED_SECS)
                before = proportional_memory()
                with ExitStack() as stack:
                    for _ in range(SESSIONS):
                        stack.enter_context(fresh.session({}))('1 + 1')
                    sleep(SETTLED_SECS)
                    return max(proportional_memory() - before, 0) / SESSIONS
            finally:
                fresh.close()

        return probe

    plan = replace(bench.plan, rounds=min(bench.plan.rounds, 3), warmups=0)
    yield bench.compare('memory', 'a session adds', 'B', prepare, plan=plan)


def compiling(bench: Bench) -> Iterator[Case]:
    """A program of 50 lines, from source to code, in this process."""
    functions = frozenset({'list_tickets', 'get_messages', 'notify'})

    def prepare(peer: Peer, source: str, names: frozenset[str]) -> Probe:
        compiler = peer.compiler()
        return timed(lambda: compiler(source, names))

    for name, names in (('without_functions', frozenset[str]()), ('with_functions', functions)):
        bound = partial(prepare, source=_source(name), names=names)
        yield bench.compare('compile', name.replace('_', ' '), 's', bound)


def programs(bench: Bench) -> Iterator[Case]:
    """The run of a whole program in an open session, from source to result."""
    for path in PROGRAMS:
        source = path.read_text()
        with Exec().room({}) as run:
            right = run(source)

        def prepare(peer: Peer, source: str = source, wanted: object = right) -> Probe:
            def probe() -> float:
                with peer.room({}) as run:
                    gc.collect()
                    began = perf_counter()
                    result = run(source)
                    passed = perf_counter() - began
                _expect(result, wanted)
                return passed

            return probe

        yield bench.compare('programs', path.stem, 's', prepare)


GROUPS: dict[str, Callable[[Bench], Iterator[Case]]] = {
    'start': start,
    'cold': cold,
    'snippets': snippets,
    'call': call,
    'sustained': sustained,
    'memory': memory,
    'compile': compiling,
    'programs': programs,
}


class WrongResult(Exception):
    """A contestant computed something else than CPython."""


def _session_timed(peer: Peer, work: Callable[[], object]) -> Probe:
    return timed_once(work, SETTLE_SECS) if peer.pooled else timed(work)


def _expect(value: object, wanted: object) -> None:
    if value != wanted:
        raise WrongResult(f'{value!r} instead of {wanted!r}')


def _seconds(work: Callable[[], object]) -> float:
    began = perf_counter()
    work()
    return perf_counter() - began


def _source(name: str) -> str:
    return (HERE / 'sources' / f'{name}.py').read_text()


def _until_printed(source: str) -> float:
    began = perf_counter()
    with subprocess.Popen(
        [sys.executable, '-c', source], stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True
    ) as child:
        assert child.stdout is not None and child.stderr is not None
        line = child.stdout.readline()
        passed = perf_counter() - began
        if line != '2\n':
            raise WrongResult(child.stderr.read() or f'printed {line!r}')
        child.communicate()
    return passed
