"""What being pausable costs a program at run time, and what it costs to dump one and to go on with it.

A program that calls the host is emitted in suspension normal form where a call may end at the host. Here
each program is compiled twice by the same compiler: as it stands, calling nobody, and as if every function
and class of its own, where it is called by name, were the host's. Both run in this process.
"""

from __future__ import annotations

import ast
from collections.abc import Iterator
from functools import partial
from time import perf_counter, sleep

from benchmarks.bench import Bench
from benchmarks.goals import OFF, ON
from benchmarks.groups import HERE, PROGRAMS, SETTLE_SECS
from benchmarks.harness import Case, Probe
from benchmarks.peers import Peer
from benchmarks.peers.ours import Silence
from pymonty.runtime.engine import Engine

MOMENTS = (HERE / 'sources' / 'moments.py').read_text().split('# %%\n')
"""Programs, each at an interesting moment when it calls `fetch`."""


def pausing(bench: Bench) -> Iterator[Case]:
    """Run time with suspension normal form and without."""
    for path in PROGRAMS:
        source = path.read_text()
        own = [
            node.name
            for node in ast.walk(ast.parse(source))
            if isinstance(node, ast.FunctionDef | ast.ClassDef)
        ]
        probes: dict[str, Probe] = {OFF: partial(_run, source, []), ON: partial(_run, source, own)}
        yield bench.measure('pausing', path.stem, 's', probes)


def _run(source: str, functions: list[str]) -> float:
    engine = Engine(Silence())
    engine.compile(source, 'main.py', functions, [])
    began = perf_counter()
    engine.run(None, 'main.py', {}, [])
    return perf_counter() - began


def snapshots(bench: Bench) -> Iterator[Case]:
    """Dumps of paused programs: how long they take, how long to go on from one, how large they are."""
    yield bench.compare('snapshots', 'dump', 's', lambda peer: partial(_dump, peer, SETTLE_SECS))
    yield bench.compare('snapshots', 'dump at once', 's', lambda peer: partial(_dump, peer, 0))

    def prepare(peer: Peer) -> Probe:
        with peer.paused(MOMENTS[0]) as dump:
            state = dump()
        return partial(_load, peer, state)

    yield bench.compare('snapshots', 'load and resume', 's', prepare)
    for number, source in enumerate(MOMENTS, 1):
        title = source.partition('\n')[0].removeprefix('# ')
        yield bench.compare(
            'snapshots',
            f'size {number}: {title}',
            'B',
            lambda peer, source=source: partial(_size, peer, source),
        )


def _dump(peer: Peer, after: float) -> float:
    with peer.paused(MOMENTS[0]) as dump:
        sleep(after)
        began = perf_counter()
        dump()
        return perf_counter() - began


def _load(peer: Peer, state: bytes) -> float:
    sleep(SETTLE_SECS)
    began = perf_counter()
    peer.resumed(state, 'contents')
    return perf_counter() - began


def _size(peer: Peer, source: str) -> float:
    with peer.paused(source) as dump:
        return len(dump())
